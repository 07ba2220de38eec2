"""Chapters and their beats: who leads, who is where, what is asked, what ends it. From <chapter>/chapter.yaml."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from game.content.cast import POSES
from game.content.commands import Known, condition, music_of
from game.content.expressions import Expression
from game.content.pairs import LAYERS
from game.content.places import place_and_spot, place_at
from game.content.yamltree import Node, Tree, is_list, is_quoted
from game.core.problem import did_you_mean

LONGEST_TITLE, LONGEST_GOAL, LONGEST_REMAINS = 40, 60, 40
LAST_YEAR = 9999
MOST_BESIDE = 3
"""Who can go with the lead, at most: a party is of four."""
BRAINS = ("patrols", "guards", "follows", "drawn")
"""What somebody can go by of themselves: a Path of the map, or a person."""
AFTER = ("follows", "drawn")
"""Those of them that name a person."""
END = "end"
"""What follows the last beat, and the last chapter of a book."""
UNWRITTEN = "unwritten"
"""What follows a chapter whose next one is still to be written."""
USUAL = "usual.json"
"""The file beside a chapter that says how it is usually left, for whoever begins with the next one."""


class Goes(msgspec.Struct, frozen=True):
    """What somebody goes by of themselves: `kind` is one of BRAINS, `of` the Path or the person."""

    kind: str
    of: str


class Standing(msgspec.Struct, frozen=True):
    """Where somebody is in a beat, and in which pose; they are there only when `when` holds as it begins. `place` is
    another one than the beat's own, for whoever is met there (empty: its own). `goes` is what they go by from there
    (None: they stay)."""

    at: str
    pose: str = "stands"
    when: Expression | None = None
    place: str = ""
    goes: Goes | None = None


class Told(msgspec.Struct, frozen=True):
    """A text that is told while `when` holds."""

    when: Expression
    text: str


class Beat(msgspec.Struct, frozen=True):
    """One step of a chapter. Empty `lead`, `place`, `light`, and `music`, `people` and `party` None: as they were
    before; `music` is a piece, with a state of it or without, and empty silence. `party` are those who go with the
    lead.

    `goal` is what is asked of the player; `goals` what is asked instead of it, the first of them that holds.
    `place` is a place's name under levels/; `at` the lead's spot there (empty: where they are); `ends` the condition
    that ends it; `then` the next beat, or `end`. `layers` is by what one passes between the two layers of the place
    while it lasts (empty: as its map has it). `out` are the lamps of the place that have been put out by then. `was`
    are beats there are no more, that it has taken the place of: what was kept in one of them goes on from here.
    """

    name: str
    lead: str
    place: str
    at: str
    people: dict[str, Standing] | None
    light: str
    music: str | None
    goal: str
    ends: Expression
    then: str
    layers: str = ""
    party: tuple[str, ...] | None = None
    out: tuple[str, ...] = ()
    was: tuple[str, ...] = ()
    goals: tuple[Told, ...] = ()

    def asks(self, holds: Callable[[Expression], bool]) -> str:
        """What is asked of the player now; `holds` says of a condition whether it does."""
        return next((goal.text for goal in self.goals if holds(goal.when)), self.goal)


class Staged(msgspec.Struct, frozen=True):
    """A beat as it is played, with what it takes over from those before it: where, under which light, who leads and who
    else stands where, in any place (see `people_in`). `file` and `chapter` are its chapter's."""

    file: str
    chapter: str
    beat: Beat
    place: str
    light: str
    lead: str
    people: dict[str, Standing]

    def people_in(self, place: str) -> dict[str, Standing]:
        """Who else stands where in one place."""
        return {who: standing for who, standing in self.people.items() if (standing.place or self.place) == place}

    @property
    def places(self) -> set[str]:
        """Where it plays, and where else somebody is in it."""
        return {self.place, *(standing.place for standing in self.people.values() if standing.place)}

    @property
    def said(self) -> bool:
        """Whether the beat itself says where anybody stands."""
        return self.beat.people is not None or bool(self.beat.at)


class Chapter(msgspec.Struct, frozen=True):
    """One chapter. `page` is the node in which its page of the picture book is read
    (empty: none); a file may write just the number, for `page1` and so on. `next` is the folder of the chapter that
    follows, `end` or `unwritten`; `number` is for its card alone. `lines` are all ids with their (line, column).
    `remains` are for the card after it: what it leaves behind, by how it was played."""

    file: str
    name: str
    number: int
    year: int
    title: str
    page: str
    next: str
    beats: dict[str, Beat]
    lines: dict[str, tuple[int, int]]
    remains: tuple[Told, ...] = ()

    @property
    def first(self) -> Beat:
        """The beat it begins with."""
        return next(iter(self.beats.values()))

    def instead_of(self, gone: str) -> Beat:
        """The beat in which play goes on that was kept in one there is no more: what took its place, or the first."""
        return next((beat for beat in self.beats.values() if gone in beat.was), self.first)

    def staged(self) -> Iterator[Staged]:
        """Its beats as they are played one after the other."""
        place = light = lead = ""
        people: dict[str, Standing] = {}
        for beat in self.beats.values():
            if beat.people is not None or beat.place not in ("", place):
                people = beat.people or {}
            place, light, lead = beat.place or place, beat.light or light, beat.lead or lead
            yield Staged(self.file, self.name, beat, place, light, lead, people)


def beat_names(tree: Tree) -> list[str]:
    """The names of the beats in a chapter file, for the first pass."""
    top = tree.mapping(tree.top, "a chapter")
    return [key.value for key, _ in tree.pairs(top.get("beats"), "beats")]


_KEYS = ("format", "title", "number", "book", "year", "page", "next", "remains", "beats")


def read_chapter(root: Path, folder: Path, tree: Tree, known: Known, chapters: Iterable[str]) -> Chapter:
    """The chapter in `tree`, which lies in `folder`; `chapters` are the folders of all in its book. Problems are noted
    in the tree; the caller stops on them."""
    top = tree.mapping(tree.top, "a chapter", _KEYS)
    for wanted in ("title", "beats"):
        if wanted not in top and tree.top is not None:
            tree.lacks(tree.top, (wanted,), f"a chapter needs `{wanted}:`")
    follows = UNWRITTEN
    if "next" in top:
        follows = tree.word(top["next"])
        tree.known(top["next"], follows, [*chapters, END, UNWRITTEN], f"is no chapter of {folder.parent.name}")
    elif tree.top is not None:
        why = f"a chapter needs `next:`: the folder of the next one, `{UNWRITTEN}` or `{END}`"
        tree.lacks(tree.top, ("next",), why)
    names = [key.value for key, _ in tree.pairs(top.get("beats"), "beats")]
    reader = _Beats(root, tree, known, names)
    beats = {
        key.value: beat for key, node in tree.pairs(top.get("beats"), "beats") if (beat := reader.read(key.value, node))
    }
    if not names and "beats" in top:
        tree.fail(top["beats"], "a chapter needs a beat")
    for key, node in tree.pairs(top.get("beats"), "beats")[:1]:
        _complete(tree, key, node)
    page = tree.word(top["page"]) if "page" in top else ""
    page = f"page{page}" if page.isdigit() else page
    if page:
        tree.known(top["page"], page, known.names.words["visited"], "is no conversation")
    digits = folder.name.split("-")[0]
    number = tree.whole(top["number"], "number") if "number" in top else int(digits) if digits.isdecimal() else 0
    year = tree.whole(top["year"], "year") if "year" in top else 0
    if "year" in top and not 0 < year <= LAST_YEAR:
        tree.fail(top["year"], f"year should be from 1 to {LAST_YEAR}, not {year}")
    title = _line(tree, top.get("title"), LONGEST_TITLE)
    remains = tree.items(top["remains"], "`remains:`") if "remains" in top else []
    told = tuple(_told(tree, remains, "what remains", LONGEST_REMAINS, known))
    return Chapter(tree.name, folder.name, number, year, title, page, follows, beats, dict(tree.lines), told)


def _told(tree: Tree, items: Iterable[Node], what: str, longest: int, known: Known) -> Iterator[Told]:
    for item in items:
        parts = tree.mapping(item, what, ("when", "text"))
        for wanted in ("when", "text"):
            if wanted not in parts:
                tree.lacks(item, (wanted,), f"{what} needs `{wanted}:`")
        text = _line(tree, parts.get("text"), longest)
        if "when" in parts and (when := condition(tree, parts["when"], known)):
            yield Told(when, text)


def in_order(chapters: dict[str, tuple[Chapter, Tree]]) -> tuple[Chapter, ...]:
    """The chapters of a book, by folder, in the order in which they follow each other. Where they do not make one
    chain, that is noted in their trees, and those left over come last."""
    followed: dict[str, str] = {}
    for name, (chapter, tree) in chapters.items():
        if chapter.next == name:
            tree.fail(_next_of(tree), "a chapter cannot follow itself")
        elif chapter.next in chapters:
            first = followed.setdefault(chapter.next, name)
            if first != name:
                tree.fail(_next_of(tree), f"'{chapter.next}' follows {first} already")
    beginnings = sorted(
        (name for name in chapters if name not in followed), key=lambda name: (_number(chapters, name), name)
    )
    for name in beginnings[1:]:
        chapters[name][1].fail(None, f"no chapter leads here: let another say `next: {name}`")
    ordered: list[str] = []
    for beginning in beginnings:
        name = beginning
        while name in chapters and name not in ordered:
            ordered.append(name)
            name = chapters[name][0].next
    circle = sorted(set(chapters) - set(ordered), key=lambda name: (_number(chapters, name), name))
    for name in circle[:1]:
        chapter, tree = chapters[name]
        way = [name]
        while chapter.next not in way:
            way.append(chapter.next)
            chapter = chapters[chapter.next][0]
        tree.fail(_next_of(tree), f"the chapters go in a circle: {' → '.join([*way, chapter.next])}")
    return tuple(chapters[name][0] for name in [*ordered, *circle])


def _number(chapters: dict[str, tuple[Chapter, Tree]], name: str) -> int:
    return chapters[name][0].number


def _next_of(tree: Tree) -> Node | None:
    return tree.mapping(tree.top, "a chapter").get("next")


def _line(tree: Tree, node: Node | None, longest: int) -> str:
    if node is None:
        return ""
    text = tree.title(node, longest)
    if not text.strip() and is_quoted(node):
        tree.fail(node, "the text is empty")
    return text


def _complete(tree: Tree, key: Node, node: Node) -> None:
    """The first beat has nothing to inherit from."""
    parts = {part.value: value for part, value in tree.pairs(node, f"beat '{key.value}'")}
    for part in ("lead", "place", "light"):
        if part not in parts:
            tree.fail(key, f"the first beat needs `{part}:`")
    if "place" in parts and "at" not in {part.value for part, _ in tree.pairs(parts["place"], "a place")}:
        tree.fail(parts["place"], "the first beat's place needs `at:`")


class _Beats:
    """Reads the beats of a chapter; `gone` are those that there are no more, by what took their place."""

    def __init__(self, root: Path, tree: Tree, known: Known, names: list[str]) -> None:
        self.root, self.tree, self.known, self.names = root, tree, known, names
        self.gone: dict[str, str] = {}

    def read(self, name: str, node: Node) -> Beat | None:
        tree = self.tree
        keys = ("lead", "place", "people", "party", "light", "music", "goal", "ends", "then", "layers", "out", "was")
        parts = tree.mapping(node, f"beat '{name}'", keys)
        missing = [key for key in ("goal", "ends", "then") if key not in parts]
        for key in missing:
            tree.lacks(node, (key,), f"beat '{name}' needs `{key}:`")
        if missing:
            return None
        lead = tree.word(parts["lead"]) if "lead" in parts else ""
        if lead:
            tree.known(parts["lead"], lead, self.known.cast.people, "is nobody in the cast")
        light = tree.word(parts["light"]) if "light" in parts else ""
        if light:
            tree.known(parts["light"], light, self.known.lights, "is no light")
        then = tree.word(parts["then"])
        tree.known(parts["then"], then, [*self.names, END], "is no beat")
        place, at = place_and_spot(tree, parts["place"], self.root) if "place" in parts else ("", "")
        people = self.people(parts["people"]) if "people" in parts else None
        ends = condition(tree, parts["ends"], self.known)
        if ends and not ends.names():
            tree.fail(parts["ends"], f"`ends:` asks nothing: say what beat '{name}' waits for")
        goal, goals = self.goals(parts["goal"])
        music = music_of(tree, parts["music"], tree.word(parts["music"])) if "music" in parts else None
        layers = tree.word(parts["layers"]) if "layers" in parts else ""
        if layers:
            tree.known(parts["layers"], layers, LAYERS, "is nothing one passes between layers by")
        party = self.party(parts["party"], lead) if "party" in parts else None
        out = self.words(parts["out"], "out") if "out" in parts else ()
        was = self.was(parts["was"], name) if "was" in parts else ()
        if not ends:
            return None
        return Beat(name, lead, place, at, people, light, music, goal, ends, then, layers, party, out, was, goals)

    def goals(self, node: Node) -> tuple[str, tuple[Told, ...]]:
        """What is asked, and what is asked instead while something holds. Of a list, the last is what is asked."""
        *sooner, last = (self.tree.items(node, "`goal:`") if is_list(node) else []) or [node]
        told = tuple(_told(self.tree, sooner, "a goal that is not the last", LONGEST_GOAL, self.known))
        return _line(self.tree, last, LONGEST_GOAL), told

    def words(self, node: Node, key: str) -> tuple[str, ...]:
        """A list of names, none of them twice."""
        found: list[str] = []
        for item in self.tree.items(node, f"`{key}:`"):
            if (word := self.tree.word(item)) in found:
                self.tree.fail(item, f"'{word}' stands here twice")
            found.append(word)
        return tuple(found)

    def was(self, node: Node, name: str) -> tuple[str, ...]:
        """The beats that there are no more: one beat alone takes the place of each."""
        found = self.words(node, "was")
        for gone in found:
            if gone in (*self.names, END):
                self.tree.fail(node, f"'{gone}' is a beat that there is: nothing took its place")
            elif (first := self.gone.setdefault(gone, name)) != name:
                self.tree.fail(node, f"'{first}' took the place of '{gone}' already")
        return found

    def people(self, node: Node) -> dict[str, Standing]:
        found: dict[str, Standing] = {}
        for who, value in self.tree.pairs(node, "people"):
            self.tree.known(who, who.value, self.known.cast.people, "is nobody in the cast")
            parts = self.tree.mapping(value, f"where {who.value} is", ("in", "at", "pose", "when", "brain"))
            if "at" not in parts:
                self.tree.fail(value, f"say where {who.value} is: `at:`")
                continue
            pose = self.tree.word(parts["pose"]) if "pose" in parts else "stands"
            self.tree.known(parts.get("pose", value), pose, POSES, "is no pose", told=True)
            when = condition(self.tree, parts["when"], self.known) if "when" in parts else None
            place = place_at(self.tree, parts["in"], self.root) if "in" in parts else ""
            goes = self.brain(parts["brain"], who.value) if "brain" in parts else None
            found[who.value] = Standing(self.tree.word(parts["at"]), pose, when, place, goes)
        return found

    def party(self, node: Node, lead: str) -> tuple[str, ...]:
        """Who goes with the lead: nobody twice, and no more than can."""
        whom: list[str] = []
        for item in self.tree.items(node, "a party"):
            who = self.tree.word(item)
            if not self.tree.known(item, who, self.known.cast.people, "is nobody in the cast"):
                continue
            if who == lead:
                self.tree.fail(item, f"{who} leads this beat: a party is who goes with them")
            elif who in whom:
                self.tree.fail(item, f"{who} is in this party already")
            else:
                whom.append(who)
        if len(whom) > MOST_BESIDE:
            self.tree.fail(node, f"{len(whom)} go with the lead here; {MOST_BESIDE} can")
        return tuple(whom)

    def brain(self, node: Node, who: str) -> Goes | None:
        """What somebody goes by: `patrols PATH`, `guards PATH`, `follows PERSON` or `drawn PERSON`."""
        kind, _, of = self.tree.word(node).partition(" ")
        if kind not in BRAINS or not of or " " in of:
            told = f"'{kind}' is nothing somebody goes by" if kind not in BRAINS else f"say whom or what {who} {kind}"
            advice = "write `patrols PATH`, `guards PATH`, `follows PERSON` or `drawn PERSON`"
            self.tree.fail(node, f"{told}{did_you_mean(kind, BRAINS) if kind not in BRAINS else ''}; {advice}")
            return None
        if kind in AFTER:
            if of == who:
                self.tree.fail(node, f"{who} cannot go after {who}")
            elif not self.tree.known(node, of, self.known.cast.people, "is nobody in the cast"):
                return None
        return Goes(kind, of)
