"""What can be drawn, by name: a part (`home`), or one of its pieces (`home/kettle`).

A part writes its files under a folder that is laid out like assets/. Modules load when they are wanted.
"""

import importlib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import cast

Write = Callable[[Path], object]
"""Writes files under a folder."""

PARTS: dict[str, str] = {
    "nora": "assets.source.people.sheets:nora",
    "mia": "assets.source.people.sheets:mia",
    "leo": "assets.source.people.sheets:leo",
    "bisi": "assets.source.people.sheets:bisi",
    "marcus": "assets.source.people.sheets:marcus",
    "crowd": "assets.source.kit.crowd.files:write",
    "named": "assets.source.kit.crowd.named:write",
    "acts": "assets.source.people.acted:write",
    "seats": "assets.source.seats:write",
    "things": "assets.source.people.things:write",
    "lying": "assets.source.people.lying:write",
    "small_mia": "assets.source.people.sheets:small_mia",
    "sleepers": "assets.source.people.sleepers:write",
    "abed": "assets.source.people.abed:write",
    "portraits": "assets.source.portraits.files:write",
    "home": "assets.source.home.files:write",
    "garden": "assets.source.garden.files:write",
    "fears": "assets.source.kit.fears:write",
    "sprouts": "assets.source.kit.sprouts:write",
    "lab": "assets.source.lab.files:write",
    "street": "assets.source.street.files:write",
    "market": "assets.source.market.files:write",
    "underpass": "assets.source.underpass.files:write",
    "drying": "assets.source.drying.files:write",
    "dome": "assets.source.dome.files:write",
    "harbour": "assets.source.harbour.files:write",
    "quays": "assets.source.quays.files:write",
    "ebb": "assets.source.ebb.files:write",
    "shore": "assets.source.shore.files:write",
    "tram": "assets.source.tram.files:write",
    "stairs": "assets.source.stairs.files:write",
    "leak": "assets.source.leak.files:write",
    "title": "assets.source.title:write",
    "book": "assets.source.book:write",
    "photo": "assets.source.photo:write",
    "held": "assets.source.held:write",
    "crayon": "assets.source.crayon:write",
    "bedside": "assets.source.bedside:write",
    "card": "assets.source.card:write",
    "interface": "assets.source.interface:write",
    "lull7": "assets.source.lull7:write",
    "boards": "assets.source.kit.boards:write",
    "dials": "assets.source.kit.dials:write",
    "doodles": "assets.source.doodles:write",
    "reports": "assets.source.reports:write",
    "lamplight": "assets.source.lamplight:write",
    "sound": "assets.source.sound.files:write",
}
"""Name of a part to the `module:function` that writes all of it."""

PIECES: dict[str, str] = {
    "crowd": "assets.source.kit.crowd.files:pieces",
    "fears": "assets.source.kit.fears:pieces",
    "street": "assets.source.street.files:pieces",
    "dome": "assets.source.dome.files:pieces",
    "harbour": "assets.source.harbour.files:pieces",
    "tram": "assets.source.tram.files:pieces",
    "leak": "assets.source.leak.files:pieces",
    "sleepers": "assets.source.people.sleepers:pieces",
    "portraits": "assets.source.portraits.files:pieces",
    "home": "assets.source.home.files:pieces",
    "garden": "assets.source.garden.files:pieces",
    "lab": "assets.source.lab.files:pieces",
    "market": "assets.source.market.files:pieces",
    "underpass": "assets.source.underpass.files:pieces",
    "drying": "assets.source.drying.files:pieces",
    "stairs": "assets.source.stairs.files:pieces",
    "sound": "assets.source.sound.files:alone",
}
"""Name of a part to the `module:function` that gives what writes each of its pieces, by name."""


def draw(names: Iterable[str], out: Path) -> None:
    """Draw `names`, or everything when there are none, under `out`. Raises KeyError for a name that is not known."""
    for name in list(names) or PARTS:
        writer(name)(out)


def writer(name: str) -> Write:
    """What writes a part or a piece. Raises KeyError."""
    part, _, piece = name.partition("/")
    return pieces(part)[piece] if piece else function(PARTS[part])


def pieces(part: str) -> Mapping[str, Write]:
    """What writes each piece of a part, by name; nothing where it is one picture. Raises KeyError."""
    if part in PIECES:
        return cast(Mapping[str, Write], function(PIECES[part])())
    PARTS[part]
    return {}


def function(named: str) -> Callable[..., object]:
    """The function that is called `module:function`."""
    module, _, name = named.partition(":")
    found: Callable[..., object] = getattr(importlib.import_module(module), name)
    return found
