"""The texts of `levels/bedtime.tiled-project` and `levels/objecttypes.xml`, written from the classes: Tiled offers just
what the game reads. Tiled 1.8 offers objects the classes of the second file, later ones those of the first."""

import json
from typing import Any

from game.content.classes import Row
from game.content.maps.members import Member, members
from game.content.objects import PROPERTIES, ROWS

OBJECT_TYPES = "objecttypes.xml"
"""The file beside the project that has its classes as Tiled 1.8 reads them."""
_COMPATIBILITY = 1100
"""Tiled 1.10: the newest form that still says `type=` of objects."""


def tiled_project() -> str:
    """The project file as Tiled itself would save it: enums first, then the classes, and the command Play here (F5).

    Maps and layers are offered no class: Tiled would keep it as their `class=`, which 1.8 drops. What may be said of
    them are plain properties, of whose types only the lists stand here. Raises ContentError for a class that Tiled
    cannot show."""
    said = [member for owner in (*ROWS.values(), *PROPERTIES.values()) for member in members(owner).values()]
    enums = {member.words_name: member.words for member in said if member.words}
    types = [_enum(name, words) for name, words in enums.items()] + [_class(row) for row in ROWS.values()]
    project = {
        "automappingRulesFile": "",
        "commands": [_play_here()],
        "compatibilityVersion": _COMPATIBILITY,
        "extensionsPath": "extensions",
        "folders": [".", "../assets/tilesets"],
        "objectTypesFile": OBJECT_TYPES,
        "properties": [],
        "propertyTypes": [{"id": number, **kind} for number, kind in enumerate(types, 1)],
    }
    return json.dumps(project, indent=4, sort_keys=True, ensure_ascii=False) + "\n"


def object_types() -> str:
    """The classes once more, as Tiled 1.8 itself would export them. Raises ContentError as `tiled_project` does."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<objecttypes>"]
    for row in ROWS.values():
        lines.append(f" <objecttype name={_quoted(row.name)} color={_quoted(row.color)}>")
        for member in sorted(members(row).values(), key=lambda member: member.name):
            told = _member(member)
            value = str(told["value"]).lower() if member.tiled == "bool" else str(told["value"])
            said = {"name": member.name, "type": member.tiled, "propertytype": member.words_name, "default": value}
            lines.append(
                "  <property " + " ".join(f"{key}={_quoted(word)}" for key, word in said.items() if word) + "/>"
            )
        lines.append(" </objecttype>")
    return "\n".join([*lines, "</objecttypes>"]) + "\n"


def _enum(name: str, words: tuple[str, ...]) -> dict[str, Any]:
    return {"name": name, "type": "enum", "storageType": "string", "values": list(words), "valuesAsFlags": False}


def _class(row: Row) -> dict[str, Any]:
    return {
        "name": row.name, "type": "class", "color": "#ff" + row.color.removeprefix("#"), "drawFill": True,
        "useAs": ["object", "tile"], "members": [_member(member) for member in members(row).values()],
    }  # fmt: skip


def _member(member: Member) -> dict[str, Any]:
    value = member.default
    if member.tiled == "color":
        value = "#ff" + value.removeprefix("#")
    elif member.tiled == "object":
        value = 0
    enum = {"propertyType": member.words_name} if member.words else {}
    return {"name": member.name, "type": member.tiled, "value": value, **enum}


def _play_here() -> dict[str, Any]:
    return {
        "name": "Play here", "command": "bedtime", "arguments": "play --level %mapfile --at-object %objectid",
        "workingDirectory": "", "shortcut": "F5", "enabled": True, "saveBeforeExecute": True, "showOutput": True,
    }  # fmt: skip


def _quoted(text: str) -> str:
    """A text as an attribute holds it."""
    for letter, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(letter, name)
    return f'"{text}"'
