"""Where conversations are begun: by which places, whatever leads on from there."""

from collections.abc import Iterator

from game.content.boards import conversations
from game.content.book import Book
from game.content.level import Level
from game.content.nodes import Detour, Goto, Trial
from game.content.objects.call import Call
from game.workshop.checks.told import entries_of


def origins(book: Book, levels: dict[str, Level]) -> dict[str, set[str]]:
    """For every conversation that something begins in a place, those places."""
    found: dict[str, set[str]] = {}
    ahead = [*_begun(book, levels)]
    while ahead:
        node, place = ahead.pop()
        if node in book.homes and place not in found.setdefault(node, set()):
            found[node].add(place)
            ahead += ((other, place) for other in onward(book, node))
    return found


def _begun(book: Book, levels: dict[str, Level]) -> Iterator[tuple[str, str]]:
    for name, level in levels.items():
        if name.startswith(f"{book.name}/"):
            begun = [*(trigger.node for trigger in level.triggers), *(call.does for call in level.of(Call))]
            yield from ((node, name) for node in (*begun, *level.after.values()))
    for name, script in book.scripts.items():
        place = script.over or name
        yield from ((node, place) for node in script.triggers.values())
        yield from ((each.go, place) for _, _, entries in entries_of(script) for each in entries if each.go)


def onward(book: Book, node: str) -> Iterator[str]:
    """The conversations that one leads to."""
    if way_out := book.along(node):
        yield way_out
    for said in book.node(node) or ():
        if isinstance(said, Goto | Detour):
            yield said.node
        elif isinstance(said, Trial):
            yield from conversations(book.boards[said.board])


def behind_doors(place: str, levels: dict[str, Level]) -> set[str]:
    """A place, and all to which doors lead from there."""
    found, ahead = {place}, [place]
    while ahead:
        level = levels.get(ahead.pop())
        onward = {door.to for door in level.doors if door.to} - found if level else set()
        found |= onward
        ahead += onward
    return found
