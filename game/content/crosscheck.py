"""What maps, scripts, chapters and pictures do not agree on: names that lead nowhere, and things nobody speaks of."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from pathlib import Path

from game.content.book import Book, folder_of
from game.content.books import AFTER, Chapter, Staged
from game.content.cast import ACTS, BUSY, CAST, LAIN, WALKED
from game.content.classes import FACINGS
from game.content.commands import PICTURE
from game.content.fears import FEARS
from game.content.level import Level, Trigger
from game.content.library import Texts
from game.content.looks import LOOKS
from game.content.meeting import chapters_in, met_in, spoken_to
from game.content.nodes import Command, Say, Statement
from game.content.objects.call import Call
from game.content.objects.leak import Leak
from game.content.overlay import place_in
from game.content.pairs import misfit
from game.content.scripts import Script
from game.content.whereabouts import NOWHERE, Place, Whereabouts
from game.core.problem import Problem, did_you_mean

ALL_LAMPS = "all"
"""What a script calls the light of the whole place."""

ACTED = "assets/people/poses"
"""The folder with a folder for each sheet of people, and in it a sheet for each act."""
CARRIED = "assets/carried"
"""The folder with a picture of each thing that can be carried."""

Find = Callable[[], Place]
"""Finds where something stands in a file; asked only where there is a problem to tell."""


def crosscheck(
    root: Path, texts: Texts, levels: dict[str, Level], unread: Collection[str] = (), only: str = ""
) -> list[Problem]:
    """Everything that two files of the project disagree on. `levels` are those maps, by place, that could be read;
    `unread` the places whose maps could not: what they may hold is never said to be missing. With `only`, what play in
    that place needs: its map, its script, its chapters and the cast."""
    check = _Check(root, texts, levels, unread)
    if only:
        return check.place(only)
    for name, level in levels.items():
        check.level(name, level)
    shared: set[str] = set()
    for book in texts.books.values():
        for name, script in book.scripts.items():
            if name not in shared:
                shared.add(name)
                check.script(name, script, book)
        for chapter in book.chapters:
            check.chapter(chapter)
    check.cast()
    check.looks()
    return sorted(check.problems)


class _Check:
    def __init__(self, root: Path, texts: Texts, levels: dict[str, Level], unread: Collection[str]) -> None:
        self.root, self.texts, self.levels, self.unread = root, texts, levels, unread
        self.problems: set[Problem] = set()
        self.places = Whereabouts(root)
        self._named: dict[tuple[Callable[[Level], Iterable[str]], str], set[str]] = {}

    # ------------------------------------------------------------------ where
    def fail(self, file: str, find: Find, message: str) -> None:
        self.problems.add(Problem(file, *find(), message))

    def known(self, file: str, find: Find, word: str, words: Iterable[str], what: str) -> None:
        words = set(words)
        if word not in words:
            self.fail(file, find, f"'{word}' {what}{did_you_mean(word, words)}")

    # ------------------------------------------------------------------ one place
    def place(self, name: str) -> list[Problem]:
        """All that is to be said of one place whose map is there."""
        self.level(name, self.levels[name])
        book = self.texts.books.get(name.split("/")[0])
        if book:
            for spoken in sorted(set(book.spoken.get(name, {}).values())):
                self.script(spoken, book.scripts[spoken], book)
        for chapter in book.chapters if book else ():
            self.chapter(chapter)
        self.cast()
        self.looks()
        return sorted(self.problems)

    # ------------------------------------------------------------------ a map
    def level(self, name: str, level: Level) -> None:
        """Things without words, triggers without a conversation, doors to nowhere, and what a dream lacks."""
        script = self.texts.script(name)
        book = self.texts.books.get(name.split("/")[0])
        for look in sorted(looked_at(level)):
            if not script:
                self.fail(
                    level.file,
                    partial(self.places.word, level.file, look),
                    f"'{look}' can be looked at, but there is no {name}.yaml",
                )
            elif look not in script.looks:
                message = f"'{look}' can be looked at, but {script.file} has no words for it"
                self.fail(
                    level.file, partial(self.places.word, level.file, look), message + did_you_mean(look, script.looks)
                )
        for trigger in level.triggers:
            find = partial(self.places.word, level.file, trigger.node)
            homes = book.homes if book else ()
            self.known(level.file, find, trigger.node, homes, "is no conversation to be started here")
        for call in level.of(Call):
            find = partial(self.places.word, level.file, call.does)
            homes = book.homes if book else ()
            self.known(level.file, find, call.does, homes, "is no conversation to be had when something is touched")
            if call.picture:
                lies = partial(self.places.word, level.file, call.picture)
                self._file(level.file, lies, f"{CARRIED}/{call.picture}.png")
        for after, node in level.after.items():
            find = partial(self.places.word, level.file, node)
            what = f"is no conversation to be had after {after}"
            self.known(level.file, find, node, book.homes if book else (), what)
        for door in level.doors:
            if door.to in self.levels:
                other = self.levels[door.to]
                message = f"is no spot of {other.file}, where this door leads"
                self.known(level.file, partial(self.places.word, level.file, door.at), door.at, other.spots, message)
            if book and (why := _silent(book, folder_of(name), door.to)):
                find = partial(self.places.object, level.file, "Door", door.name)
                self.fail(level.file, find, f"the door '{door.name}' leads to {why}")
        self._night(level)

    def _night(self, level: Level) -> None:
        """Fears and guards without a voice, memories and spots that are nowhere, and lamps at which nobody can wake."""
        cast = self.texts.cast
        for fear in level.fears:
            place = partial(self.places.object, level.file, "Fear", fear.name)
            if fear.kind not in FEARS or not FEARS[fear.kind].mute:
                self.known(level.file, place, fear.name, cast.speakers, "is no speaker in levels/cast.yaml")
        for guard in level.guards.values():
            place = partial(self.places.object, level.file, "Guard", guard.name, guard.speaker)
            self.known(level.file, place, guard.speaker, cast.speakers, "is no speaker in levels/cast.yaml")
            if guard.speaker in cast.speakers:
                self._sheet(level.file, place, guard.speaker)
            if guard.name in cast.people:
                told = f"the Guard '{guard.name}' is called as somebody of the cast is: give it another name"
                self.fail(level.file, partial(self.places.object, level.file, "Guard", guard.name), told)
        for shard in level.shards:
            place = partial(self.places.object, level.file, "Shard", shard.name, shard.memory)
            self.known(level.file, place, shard.memory, cast.memories, "is no memory in levels/cast.yaml")
        for lamp in level.lamps:
            if lamp.name not in level.spots:
                message = f"lamp '{lamp.name}' has no spot of its name, where whoever was lost wakes"
                message += did_you_mean(lamp.name, set(level.spots) - {lamp.name for lamp in level.lamps})
                self.fail(level.file, partial(self.places.object, level.file, "Lamp", lamp.name), message)
        for name, movable in level.movables.items():
            if movable.to:
                place = partial(self.places.object, level.file, "Movable", name, movable.to)
                self.known(level.file, place, movable.to, level.spots, f"is no spot of {level.file}")

    # ------------------------------------------------------------------ a script
    def script(self, name: str, script: Script, book: Book) -> None:
        """Words for things that are nowhere, and commands that name what no map has."""
        level = self.levels.get(script.over or name)
        if script.over:
            self._overlay(script, level, book)
        if level:
            for look in script.looks:
                find = partial(script.places.__getitem__, f"look {look}")
                self.known(script.file, find, look, looked_at(level.whole or level), f"is nothing on {level.file}")
            self._props(script, level)
            self._absent(name, script, level, book)
        elif name not in self.unread and not script.over:
            for what, words in (("looks", script.looks), ("answers", script.talk), ("props", script.props)):
                if words:
                    self.fail(script.file, lambda: NOWHERE, f"has {what}, but there is no map {name}.tmx beside it")
        here = [level] if level else [] if self.unread else list(self.levels.values())
        for statement in script.statements():
            self._statement(script, statement, here, book)

    def _props(self, script: Script, level: Level) -> None:
        """Props that are there at times: each is on the map, and while it is away nobody looks at it."""
        looks = {prop.name: prop.look for prop in level.props if prop.name}
        for name in script.props:
            find = partial(script.places.__getitem__, f"prop {name}")
            self.known(script.file, find, name, looks, f"is no prop of {level.file}")
            if looks.get(name):
                told = f"'{name}' is there at times alone, and would be looked at while it is not"
                self.fail(script.file, find, f"{told}: let a Thing lie there that says '{looks[name]}', not the prop")

    def _absent(self, name: str, script: Script, level: Level, book: Book) -> None:
        """People who have something to say in a place in which they never are."""
        place = script.over or name
        chapters = [each for each in chapters_in(book, place) if book.script(place, each.name) is script]
        there = spoken_to(book, place, chapters) | {fear.name for fear in level.fears}
        there |= {guard for each in level.guards.values() for guard in (each.name, each.speaker)}
        for who in script.talk.keys() - there:
            told = f"{who} is spoken to here, but is never in {level.file}"
            advice = "let a beat have them there, or take this out"
            self.fail(script.file, partial(script.places.__getitem__, f"talk {who}"), f"{told}: {advice}")

    def _overlay(self, script: Script, level: Level | None, book: Book) -> None:
        """What a script over another chapter's place keeps, and which doors and triggers of it it names."""

        def place(name: str) -> Find:
            return partial(script.places.__getitem__, f"over {name}")

        if level:
            own = book.own(script.over)
            doors = {door.name: door.to for door in level.doors}
            triggers = {trigger.known_as for trigger in level.of(Trigger)}
            triggers |= {*level.after.values()}
            has = {*doors, *triggers, *(shard.name for shard in level.shards)}
            has |= {*own.looks, *own.talk} if own else set()
            for name in (own.props if own else {}).keys() - script.props.keys():
                told = f"'{name}' is on {level.file} at times alone, and nothing here says when"
                find = partial(self.places.at, script.file, r"^over:")
                self.fail(script.file, find, f'{told}: say so in `props:`, with "true" where it is always there')
            for name in script.keeps:
                self.known(script.file, place(name), name, has, f"is nothing that {level.file} has")
            for name in script.doors:
                self.known(script.file, place(name), name, doors, f"is no door of {level.file}")
            for name in script.triggers:
                self.known(script.file, place(name), name, triggers, f"is no trigger of {level.file}")
            kept = {name: doors[name] for name in script.keeps if name in doors}
        else:
            kept = {}
        for name, (to, at) in script.doors.items():
            if to in self.levels:
                what = f"is no spot of {self.levels[to].file}, where this door leads"
                self.known(script.file, place(name), at, self.levels[to].spots, what)
        for name, to in [*kept.items(), *((name, to) for name, (to, _) in script.doors.items())]:
            if why := _silent(book, folder_of(script.file.removeprefix("levels/")), to):
                self.fail(script.file, place(name), f"the door '{name}' leads to {why}")

    def _statement(self, script: Script, statement: Statement, levels: list[Level], book: Book) -> None:
        if isinstance(statement, Say):
            said = partial(script.lines.__getitem__, statement.id)
            self._portrait(script.file, said, statement.speaker, statement.mood or "neutral")
        if not isinstance(statement, Command):
            return
        first, second = str(statement.arguments[0]), str(statement.arguments[-1])

        def place() -> Place:
            words = r"\b.*".join(re.escape(str(argument)) for argument in statement.arguments)
            written = rf"\b{statement.name}:\s*{words}\b"
            return script.places.get(f"{statement.name} {first} -> {second}") or self.places.at(script.file, written)

        on = _on(levels)
        match statement.name:
            case "move" | "place" if levels:
                self.known(script.file, place, second, self._all(levels, _spots), f"is no spot {on}")
            case "turn" if levels:
                known = {*FACINGS, *self.texts.cast.people, *self._all(levels, _spots), *self._all(levels, looked_at)}
                self.known(script.file, place, second, known, f"is no side, nobody, no spot and nothing {on}")
            case "light" if levels:
                self.known(script.file, place, first, [ALL_LAMPS, *self._all(levels, _lamps)], f"is no lamp {on}")
            case "camera" if levels:
                self._camera(script, statement, levels, book)
            case "face":
                self._portrait(script.file, place, first, second)
            case "carry" if second:
                self._file(script.file, place, f"{CARRIED}/{second}.png")
            case "show" if first:
                self._file(script.file, place, f"assets/pictures/{first}.png")
                if (key := PICTURE + first) not in self.texts.words:
                    message = f"the picture '{first}' has no caption: give it words as `{key}`"
                    self.fail(script.file, place, message)
            case "sound":
                key = f"caption.{first}"
                if key not in self.texts.words:
                    self.fail(script.file, place, f"the sound '{first}' has no caption: give it words as `{key}`")
                if levels and len(statement.arguments) > 1:
                    known = {*self.texts.cast.people, *self._all(levels, _spots), *self._all(levels, looked_at)}
                    self.known(script.file, place, second, known, f"is nobody, no spot and nothing {on}")
            case "pose":
                self._pose(script.file, place, first, second)
        if statement.name in ("join", "place"):
            self._sheet(script.file, place, first)

    def _camera(self, script: Script, command: Command, levels: list[Level], book: Book) -> None:
        """A spot that is nowhere, or off the map, and people who are never there to be seen."""
        how, *named = map(str, command.arguments)
        words = rf"\bcamera:\s*{how}\b.*"
        if how == "pan":
            find = partial(self.places.at, script.file, words + rf"\b{re.escape(named[0])}\b")
            self.known(script.file, find, named[0], self._all(levels, _spots), f"is no spot {_on(levels)}")
            spots = [(level, spot) for level in levels if (spot := level.spots.get(named[0]))]
            if spots and not any(0 <= at.x <= level.width and 0 <= at.y <= level.height for level, at in spots):
                self.fail(script.file, find, f"the camera is sent off the map: the spot '{named[0]}' lies outside it")
        elif how in ("frame", "push") and len(levels) == 1:
            place = levels[0].file.removeprefix("levels/").removesuffix(".tmx")
            for who in sorted(set(named) - met_in(book, place)):
                find = partial(self.places.at, script.file, words + rf"\b{re.escape(who)}\b")
                self.fail(script.file, find, f"the camera looks at {who}, who is never in {levels[0].file}")

    # ------------------------------------------------------------------ a chapter
    def chapter(self, chapter: Chapter) -> None:
        """Spots that beats name, and people who cannot be seen."""
        for played in chapter.staged():
            beat, level = played.beat, self.levels.get(played.place)
            after = rf"^\s+{re.escape(beat.name)}:"
            self._spoken(chapter, played)
            both = level and (level.whole or level)
            if both and beat.layers and (why := misfit(both.pair, beat.layers, bool(both.of(Leak)))):
                where = partial(self.places.at, chapter.file, r"\blayers:", after)
                self.fail(chapter.file, where, f"`layers: {beat.layers}` in '{beat.name}': {why} ({both.file})")
            self._spot(chapter, level, beat.at, after)
            lamps = {light.lamp for light in level.lights} if level else set[str]()
            for lamp in beat.out if level else ():
                where = partial(self.places.at, chapter.file, rf"\bout:.*\b{re.escape(lamp)}\b", after)
                self.known(chapter.file, where, lamp, lamps, f"is no lamp of {level.file}" if level else "")
            for who, there in (beat.people or {}).items():
                level = self.levels.get(there.place or played.place)
                self._spot(chapter, level, there.at, after)
                where = partial(self.places.at, chapter.file, rf"\b{re.escape(who)}:", after)
                self._sheet(chapter.file, where, who)
                if level and there.goes and there.goes.kind not in AFTER:
                    what = f"is no Path of {level.file}"
                    find = partial(self.places.at, chapter.file, rf"\b{re.escape(there.goes.of)}\b", after)
                    self.known(chapter.file, find, there.goes.of, level.paths, what)
                lain = level.spots.get(there.at) if level else None
                self._pose(chapter.file, where, who, there.pose, lain.facing if lain else "*")
                if level and there.place not in ("", played.place) and not self._comes_to(chapter, played, there.place):
                    told = f"{who} is staged in {level.file}, where '{beat.name}' never comes"
                    self.fail(chapter.file, where, f"{told}: no door leads there from {self.levels[played.place].file}")
            self._party(chapter, played)

    def _spot(self, chapter: Chapter, level: Level | None, spot: str, after: str) -> None:
        if level and spot:
            where = partial(self.places.at, chapter.file, rf"\bat:\s*{re.escape(spot)}\b", after)
            self.known(chapter.file, where, spot, level.spots, f"is no spot of {level.file}")

    def _comes_to(self, chapter: Chapter, played: Staged, place: str) -> bool:
        """Whether doors, as the chapter has them, lead to `place` from where a beat plays; a map that is not read may
        lead anywhere."""
        book, found = self.texts.books[chapter.file.split("/")[1]], [played.place]
        for at in found:
            if at not in self.levels:
                return True
            doors = place_in(book, chapter.name, at, self.levels[at]).level.doors
            found += {door.to for door in doors if door.to} - {*found}
        return place in found

    def _party(self, chapter: Chapter, played: Staged) -> None:
        """Who goes with the lead can be seen, leads not, and stands nowhere else."""
        beat = played.beat
        after = rf"^\s+{re.escape(beat.name)}:"
        for who in beat.party or ():
            where = partial(self.places.at, chapter.file, rf"\bparty:.*\b{re.escape(who)}\b", after)
            self._sheet(chapter.file, where, who)
            if who == played.lead and not beat.lead:
                self.fail(chapter.file, where, f"{who} leads '{beat.name}': a party is who goes with them")
            if who in (beat.people or {}):
                told = f"{who} stands somewhere in '{beat.name}', and is in its party, which goes with the lead"
                self.fail(chapter.file, where, f"{told}: say one of the two")

    def _spoken(self, chapter: Chapter, played: Staged) -> None:
        """A beat in another chapter's place needs words of its own there."""
        book = self.texts.books[chapter.file.split("/")[1]]
        if played.beat.place and (why := _silent(book, chapter.name, played.place)):
            after = rf"^\s+{re.escape(played.beat.name)}:"
            find = partial(self.places.at, chapter.file, r"\bmap:", after)
            self.fail(chapter.file, find, f"'{played.beat.name}' plays in {why}")

    # ------------------------------------------------------------------ pictures
    def cast(self) -> None:
        """Pictures that the cast names."""
        for name, speaker in self.texts.cast.speakers.items():
            place = partial(self.places.at, CAST, rf"^\s+{re.escape(name)}:")
            if speaker.sheet:
                self._file(CAST, place, f"assets/people/{speaker.sheet}.png")
            if speaker.portrait:
                self._portrait(CAST, place, name, "neutral")

    def looks(self) -> None:
        """Pictures that the looks of crowds name."""
        for sheet in dict.fromkeys(look.sheet for look in self.texts.looks):
            find = partial(self.places.at, LOOKS, rf"\bsheet:\s*{re.escape(sheet)}\b")
            self._file(LOOKS, find, f"assets/people/{sheet}.png")

    def _portrait(self, file: str, find: Find, who: str, mood: str) -> None:
        speaker = self.texts.cast.speakers[who]
        for portrait in filter(None, (speaker.portrait, speaker.by_night)):
            self._file(file, find, f"assets/portraits/{portrait}/{mood}.png")

    def _sheet(self, file: str, find: Find, who: str) -> None:
        if not self.texts.cast.speakers[who].sheet:
            self.fail(file, find, f"{who} stands here, but has no `sheet:` in levels/cast.yaml to be seen by")

    def _pose(self, file: str, find: Find, who: str, pose: str, facing: str = "*") -> None:
        """Somebody has to be drawn as they are: with their hands at it, at that act, or lying that way; any way (`*`)
        where that is not known."""
        sheet, hands = self.texts.cast.speakers[who].sheet, self.texts.cast.speakers[who].hands
        if sheet and pose in BUSY and pose != hands:
            shown = f"it is drawn with `hands: {hands}`" if hands else f"{CAST} names no `hands:` of it"
            self.fail(file, find, f"{who} {pose} here, which the sheet '{sheet}' does not show: {shown}")
        if sheet and pose in (*ACTS, *WALKED) and not (self.root / (drawn := f"{ACTED}/{sheet}/{pose}.png")).is_file():
            self.fail(file, find, f"{who} {pose} here, but there is no picture {drawn}")
        if pose in LAIN and sheet and not any(self.root.glob(drawn := f"{LAIN[pose]}/{sheet}_{facing}.png")):
            self.fail(file, find, f"{who} {pose} here, but there is no picture {drawn}")

    def _file(self, file: str, find: Find, picture: str) -> None:
        path = self.root / picture
        if not path.is_file():
            near = [other.name for other in path.parent.iterdir()] if path.parent.is_dir() else []
            self.fail(file, find, f"there is no picture {picture}{did_you_mean(path.name, near)}")

    def _all(self, levels: list[Level], part: Callable[[Level], Iterable[str]]) -> set[str]:
        """What `part` names on any of the maps; each is gone through once."""
        for level in levels:
            if (part, level.file) not in self._named:
                self._named[part, level.file] = set(part(level))
        return set().union(*(self._named[part, level.file] for level in levels))


def _silent(book: Book, chapter: str, place: str) -> str:
    """Which place of another chapter nothing is said in, and what would mend that; empty where something is."""
    if not book.is_silent(place, chapter):
        return ""
    home, file = place.split("/")[-2:]
    told = f"{place}.tmx, which is {home}'s: nothing is said there until a script of this chapter has"
    return f"{told} `over: ../{home}/{file}.tmx`"


def looked_at(level: Level) -> set[str]:
    """What can be looked at in any layer of a map. What can be moved is pushed in a place of two layers, and looked at
    elsewhere."""
    looks = {thing.look for thing in level.things} | {door.look for door in level.doors if door.look}
    movables = () if level.pushes else level.movables.values()
    return looks | {movable.look for movable in movables if movable.look}


def _on(levels: list[Level]) -> str:
    """On which map something is not, or that it is on none."""
    return f"of {levels[0].file}" if len(levels) == 1 else "of any map"


def _spots(level: Level) -> Iterable[str]:
    return level.spots


def _lamps(level: Level) -> Iterator[str]:
    yield from (light.lamp for light in level.lights if light.lamp)
    yield from (prop.lamp for prop in level.props if prop.lamp)
