"""What can be redrawn, by name. Each entry writes its files under a folder laid out like assets/."""

import importlib
from collections.abc import Iterable
from pathlib import Path

PARTS: dict[str, str] = {
    "nora": "assets.source.people.sheets:nora",
    "mia": "assets.source.people.sheets:mia",
    "leo": "assets.source.people.sheets:leo",
    "bisi": "assets.source.people.sheets:bisi",
    "small_mia": "assets.source.people.sheets:small_mia",
    "sleepers": "assets.source.people.sleepers:write",
    "portraits": "assets.source.portraits.files:write",
    "home": "assets.source.home.files:write",
    "garden": "assets.source.garden.files:write",
    "lab": "assets.source.lab.files:write",
    "harbour": "assets.source.harbour.files:write",
    "tram": "assets.source.tram.files:write",
    "title": "assets.source.title:write",
    "book": "assets.source.book:write",
    "photo": "assets.source.photo:write",
    "card": "assets.source.card:write",
    "interface": "assets.source.interface:write",
    "lull7": "assets.source.lull7:write",
    "sound": "assets.source.sound.files:write",
}
"""Name to `module:function`; the function takes the folder to write under. Modules load when they are wanted."""


def draw(names: Iterable[str], out: Path) -> None:
    """Draw `names`, or everything when there are none, under `out`. Raises KeyError for a name that is not known."""
    for name in list(names) or PARTS:
        module, _, function = PARTS[name].partition(":")
        getattr(importlib.import_module(module), function)(out)
