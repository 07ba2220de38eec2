"""Talk on the way with nobody walking, or nobody to talk to: conversations `along` that are had while feet are held,
that move whoever walks, send the camera off, or give words to somebody who is never there; and what cannot be had while
a trial is played."""

import re
from collections.abc import Iterator

import msgspec

from game.content.boards import conversations
from game.content.book import Book, folder_of
from game.content.level import Level
from game.content.library import Texts
from game.content.meeting import met_in
from game.content.nodes import Choose, Command, Detour, Goto, Say, Trial
from game.content.objects.call import Call
from game.content.scripts import Script
from game.content.whereabouts import Whereabouts
from game.core.problem import Problem
from game.workshop.checks.told import entries_of

WALKING, STANDING, PAGE, TRIAL = "walking", "standing", "page", "trial"
"""How a conversation is come to: from the feet, in the middle of one that holds them, on a page, over a trial."""
WHY = {
    STANDING: "only a `detour:` of conversations that stop the feet comes to it",
    PAGE: "it is read on a page of the picture book",
    TRIAL: "it is had over a trial",
}
"""Why nobody walks meanwhile."""
HALTS = ("beat", "fade")
"""Commands that what goes on in a trial may not give."""
SENT = ("frame", "hold", "pan", "push")
"""What the camera is sent to do that whoever walks could leave."""


class _Reach(msgspec.Struct, frozen=True):
    """A conversation, how it is come to, and the place in which that is."""

    node: str
    how: str
    place: str


def on_the_way(
    places: Whereabouts, texts: Texts, levels: dict[str, Level], unread: frozenset[str]
) -> Iterator[Problem]:
    """All of every book. A map that could not be read may begin anything, and hold anybody."""
    for book in texts.books.values():
        if any(script.along for script in book.scripts.values()):
            yield from _Along(places, texts, book, levels, unread).problems()


class _Along:
    def __init__(
        self, places: Whereabouts, texts: Texts, book: Book, levels: dict[str, Level], unread: frozenset[str]
    ) -> None:
        self.places, self.texts, self.book, self.levels, self.unread = places, texts, book, levels, unread
        self.reached: dict[str, set[_Reach]] = {}
        """Every way that a conversation is come to, by its name."""
        self._ahead = [*self._begun()]
        while self._ahead:
            self._follow(self._ahead.pop())

    def problems(self) -> Iterator[Problem]:
        """All of one book."""
        for script in self.book.scripts.values():
            for node in script.along:
                yield from self._held(script, node)
                yield from self._moved(script, node)
                yield from self._absent(script, node)
            for node in script.in_trials:
                yield from self._in_trials(script, node)

    # ------------------------------------------------------------------ how conversations are come to
    def _begun(self) -> Iterator[_Reach]:
        """What begins by itself: what is walked into, looked at and answered, and pages."""
        pages = {chapter.page for chapter in self.book.chapters if chapter.page}
        yield from (_Reach(page, PAGE, "") for page in pages)
        for name, level in self.levels.items():
            yield from (_Reach(trigger.node, WALKING, name) for trigger in level.triggers)
            yield from (_Reach(call.does, TRIAL, name) for call in level.of(Call))
            properties = level.properties
            fears = (node for fear in level.fears for node in (fear.lost, fear.goes))
            had = properties.lost, *properties.surfacing, properties.gathered, properties.stuck, *fears
            yield from (_Reach(node, WALKING, name) for node in had if node)
        for name, script in self.book.scripts.items():
            place = script.over or name
            yield from (_Reach(node, WALKING, place) for node in script.triggers.values())
            for _, _, entries in entries_of(script):
                yield from (_Reach(entry.go, WALKING, place) for entry in entries if entry.go)

    def _follow(self, reach: _Reach) -> None:
        """What a conversation goes over into."""
        node, how, place = reach.node, reach.how, reach.place
        known = self.reached.setdefault(node, set())
        if reach in known or node not in self.book.homes:
            return
        known.add(reach)
        leaves = WALKING if how == STANDING else how
        way_out = self.book.along(node)
        if way_out:
            self._ahead.append(_Reach(way_out, leaves, place))
        for said in self.book.node(node) or ():
            if isinstance(said, Goto):
                self._ahead.append(_Reach(said.node, leaves, place))
            elif isinstance(said, Detour):
                self._ahead.append(_Reach(said.node, STANDING if way_out is None and how == WALKING else how, place))
            elif isinstance(said, Trial):
                over = conversations(self.book.boards[said.board])
                self._ahead += [_Reach(other, TRIAL, place) for other in over]

    # ------------------------------------------------------------------ what is wrong with one
    def _held(self, script: Script, node: str) -> Iterator[Problem]:
        ways = {reach.how for reach in self.reached.get(node, ())}
        if self.unread or WALKING in ways:
            return
        for how in (how for how in WHY if how in ways):
            message = f"'{node}' is had on the way, but nobody walks meanwhile: {WHY[how]}"
            yield Problem(script.file, *script.places[f"along {node}"], message)

    def _moved(self, script: Script, node: str) -> Iterator[Problem]:
        chapters = [each for each in self.book.chapters if folder_of(_name(script)) in ("", each.name)]
        leads = {played.lead for chapter in chapters for played in chapter.staged()}
        for index, said in enumerate(script.nodes[node]):
            if not isinstance(said, Command):
                continue
            first = str(said.arguments[0]) if said.arguments else ""
            at = script.at[node][index]
            if said.name in ("move", "place") and first in leads:
                told = f"`{said.name}: {first} -> {said.arguments[1]}` moves whoever is played, who walks by themselves"
                yield Problem(script.file, *at, f"{told} in '{node}': take it out, or take out `along`")
            elif said.name == "camera" and first in SENT:
                told = f"`camera: {first}` in '{node}', which is had on the way: whoever is played may walk out of it"
                yield Problem(script.file, *at, told)

    def _in_trials(self, script: Script, node: str) -> Iterator[Problem]:
        """What cannot be had while a trial is played: another, another beat, or options with no line to wait on."""
        statements = script.nodes[node]
        for index, said in enumerate(statements):
            told = ""
            if isinstance(said, Trial):
                told = "a trial in it would begin over the one that is played"
            elif isinstance(said, Command) and said.name in HALTS:
                told = f"`{said.name}` in it would end the trial that is played"
            elif isinstance(said, Choose) and not any(isinstance(before, Say) for before in statements[:index]):
                told = "what it asks waits until the trial is over, with a line that asks: say one before"
            if told:
                yield Problem(script.file, *script.at[node][index], f"'{node}' goes on in trials: {told}")

    def _absent(self, script: Script, node: str) -> Iterator[Problem]:
        """People who have lines, but are never in a place where the conversation is begun."""
        began = {reach.place for reach in self.reached.get(node, ()) if reach.place}
        met = {who for place in began for who in met_in(self.book, place)}
        if self.unread or not began:
            return
        cast, told = self.texts.cast.speakers, set[str]()
        for index, said in enumerate(script.nodes[node]):
            if isinstance(said, Say) and cast[said.speaker].sheet and said.speaker not in met | told:
                told.add(said.speaker)
                there = " or ".join(sorted(f"levels/{place}.tmx" for place in began))
                message = f"{said.speaker} speaks on the way in '{node}', but is never in {there}: it ends there"
                yield Problem(script.file, *script.at[node][index], message)


def _name(script: Script) -> str:
    return re.sub(r"^levels/|\.yaml$", "", script.file)
