"""What members the classes of objects have, and reading a property as one of them."""

from collections.abc import Callable
from functools import cache
from typing import Annotated, Any, get_args, get_origin

import msgspec

from game.content import paths
from game.content.classes import Color, Enum, FileMark, Pointer, Properties
from game.content.maps.reader import Reader, real, whole
from game.content.xmltree import Element
from game.core.problem import ContentError, Problem, did_you_mean

_TILED = {str: "string", int: "int", float: "float", bool: "bool"}
_MARKED: dict[type, str] = {FileMark: "file", Color: "color", Pointer: "object"}
_NUMBERS: dict[str, Callable[[str], Any]] = {"int": whole, "float": real, "bool": {"true": True, "false": False}.get}
_SHOULD = {"int": "a whole number", "float": "a number", "bool": "true or false"}
_HEX = frozenset("0123456789abcdefABCDEF")


class Member(msgspec.Struct, frozen=True):
    """A member of the class `owner`. `tiled` is the name its type has in Tiled; `words` are the ones it may be, when it
    is one of a list, and `words_name` what Tiled calls that list; `kind` is the class of the object it points at."""

    owner: str
    name: str
    tiled: str
    default: Any
    words_name: str = ""
    words: tuple[str, ...] = ()
    kind: str = ""


class Pointed(msgspec.Struct, frozen=True):
    """What a member says that points at an object: its `number` in Tiled, and where that stands."""

    number: int
    item: Element


@cache
def members(owner: Properties) -> dict[str, Member]:
    """The members that `owner` may have, in the order they are declared. Raises ContentError for one of a type that
    Tiled has no name for, or without a default: the mistake of whoever wrote the class."""
    found = {}
    problems = []
    for field in msgspec.structs.fields(owner.members):
        annotated = get_origin(field.type) is Annotated
        kind, mark = get_args(field.type)[:2] if annotated else (field.type, None)
        tiled = _MARKED.get(type(mark)) or _TILED.get(kind)
        if tiled is None or field.default is msgspec.NODEFAULT:
            problems.append(_unfit(owner, field.name, kind, tiled))
            continue
        words = (mark.name, mark.values) if isinstance(mark, Enum) else ("", ())
        target = mark.kind if isinstance(mark, Pointer) else ""
        found[field.name] = Member(owner.name, field.name, tiled, field.default, *words, target)
    if problems:
        raise ContentError(problems)
    return found


def _unfit(owner: Properties, name: str, kind: Any, tiled: str | None) -> Problem:
    """What is wrong with a member that Tiled cannot show, told of the file that declares it."""
    file = owner.members.__module__.replace(".", "/") + ".py"
    if tiled is not None:
        return Problem(file, 1, 1, f"the member '{name}' of the class {owner.name} has no default")
    known = ", ".join(plain.__name__ for plain in _TILED)
    is_a = kind.__name__ if isinstance(kind, type) and not get_args(kind) else kind
    told = f"the member '{name}' of the class {owner.name} is of type {is_a}, which Tiled does not have"
    return Problem(file, 1, 1, f"{told}; it may be {known}, or a str marked as Enum, FileMark, Color or Pointer")


def defaults(owner: Properties) -> dict[str, Any]:
    """The value each member of `owner` has where nobody says otherwise."""
    return {member.name: member.default for member in members(owner).values()}


def properties(element: Element, reader: Reader) -> dict[str, Element]:
    """The custom properties of `element`, by name; one that stands twice is a problem, and so is what is none."""
    found: dict[str, Element] = {}
    for holder in element.children:
        if holder.tag != "properties":
            continue
        for item in holder.children:
            name = item.attributes.get("name", "")
            if item.tag != "property":
                reader.fail(item, f"<{item.tag}> is no property{did_you_mean(item.tag, ('property',))}")
            if name in found:
                reader.fail(item, f"'{name}' stands here twice")
            found[name] = item
    return found


def text_of(item: Element) -> str:
    """What a property says; longer text stands between its tags."""
    return item.get("value", item.text)


def own_values(
    own: dict[str, Element], owner: Properties, who: str, reader: Reader, also: tuple[str, ...] = ()
) -> dict[str, Any]:
    """What the properties `own` say of the members of `owner`. Unknown names and wrong values are noted and left
    out; `who` is what problems call the one they belong to, `also` are names to suggest besides the members."""
    known = members(owner)
    values = {}
    for name, item in own.items():
        if name not in known:
            reader.fail(item, f"{who} has no property '{name}'{did_you_mean(name, (*known, *also))}")
        elif (value := value_of(item, known[name], reader)) is not None:
            values[name] = value
    return values


def value_of(item: Element, member: Member, reader: Reader) -> Any:
    """The property `item` as `member` wants it: a word, a number, true or false, a path relative to the project, or the
    object it is Pointed at. None, and a problem, when it is something else."""
    text, name = text_of(item), member.name
    if not declared_as(item, member, reader):
        return None
    if member.words:
        if text in member.words:
            return text
        choice = ", ".join(word for word in member.words if word)
        reader.fail(item, f"'{name}' is '{text}', not one of {choice}{did_you_mean(text, member.words)}")
        return None
    if member.tiled == "file":
        path = reader.file(item, text, "the file") if text else None
        return paths.named(reader.root, path) if path else None if text else ""
    if member.tiled == "color":
        if _is_color(text):
            return "#" + text[-6:]
        reader.fail(item, f"'{name}' should be a colour such as #ffa858, not '{text}'")
        return None
    if member.tiled == "object":
        number = whole(text or "0")
        if number is None or number < 0:
            reader.fail(item, f"'{name}' should be the number of a {member.kind}, not '{text}'; choose it in Tiled")
            return None
        return Pointed(number, item) if number else ""
    if member.tiled == "string":
        return text
    value = _NUMBERS[member.tiled](text)
    if value is None:
        reader.fail(item, f"'{name}' should be {_SHOULD[member.tiled]}, not '{text}'")
    return value


def declared_as(item: Element, member: Member, reader: Reader) -> bool:
    """Whether the type that `item` declares is its member's; one that declares none fits. Otherwise a problem."""
    declared, enum = item.attributes.get("type"), item.attributes.get("propertytype")
    where = f"{member.owner}.{member.name}"
    if declared is not None and declared != member.tiled:
        reader.fail(item, f"'{member.name}' is declared as '{declared}', but {where} is of type '{member.tiled}'")
        return False
    if enum is not None and enum != member.words_name:
        wanted = f"'{member.words_name}'" if member.words_name else f"'{member.tiled}'"
        reader.fail(item, f"'{member.name}' is declared as '{enum}', but {where} is of type {wanted}")
        return False
    return True


def _is_color(text: str) -> bool:
    digits = text.removeprefix("#")
    if text == digits or not _HEX.issuperset(digits):
        return False
    return len(digits) == 6 or (len(digits) == 8 and digits[:2].lower() == "ff")
