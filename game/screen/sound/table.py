"""The table of every sound, assets/sound/sounds.json: pieces and their stems, tones of places, effects, voices."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec

from game.core.pace import TICKS
from game.core.problem import ContentError, Problem, did_you_mean

TABLE = "assets/sound/sounds.json"
FRAME = 4
"""Bytes of a decoded sample: both ears, 16 bits each."""
MOST_DECODED = 42_000_000
"""Bytes that may be decoded at once."""
LOUD = {"#": 1.0, "+": 1 / 3, ".": 0.0}
"""How far a stem is faded in, in a bar of a pass: in full, at half its strength, not at all."""
CROSSING = "crossing"
"""How the sets of `held` begin that are decoded while one piece gives way to another."""


class Record(msgspec.Struct, frozen=True):
    """One file. `samples` is its exact length; `floor` the layer whose harmony a stem has (None: both)."""

    kind: Literal["stem", "tone", "near", "effect", "blip"]
    name: str
    samples: int
    stem: str = ""
    floor: str | None = None
    take: int = 0
    caption: str | None = None


class Piece(msgspec.Struct, frozen=True):
    """The stems of a piece in their order; the first is its tune. `passes` are ways to play its loop once: for each
    stem that is heard in one, a sign of LOUD for each bar. `states` are its forms, by the word that a script asks for
    one with: passes by name and rests in seconds, over and over; the first is the plain one. A piece without any is
    heard without end."""

    stems: list[str]
    passes: dict[str, dict[str, str]] = {}
    states: dict[str, list[str | float]] = {}


class Section(msgspec.Struct, frozen=True):
    """A part of a form: a pass, with how far each stem is faded in, bar by bar; or, without bars, a rest of so many
    `ticks`."""

    bars: dict[str, list[float]] = {}
    ticks: int = 0


class Heard(msgspec.Struct, frozen=True):
    """What a thing sounds like: the loop that is heard `near` it, within `reach` px, in one `layer` or in every one,
    while a `lamp` burns, or always, and in one `chapter` or in all; which `strays` are heard of it now and then (empty:
    those of the loop); and the effect that is heard when it is `met`. Empty: nothing."""

    near: str = ""
    reach: int = 0
    layer: str = ""
    met: str = ""
    lamp: str = ""
    chapter: str = ""
    strays: str = ""


class Stray(msgspec.Struct, frozen=True):
    """An effect that is heard now and then of a loop near something, or of the tone of a place, after at least and at
    most so many seconds, so `wide` to either side of it at most."""

    sound: str
    every: tuple[float, float]
    wide: float = 0.0


class Wandering(msgspec.Struct, frozen=True):
    """How far the loudness of a loop sinks at most, as a share of it, and in how many seconds, at least and at most, it
    comes from one to the next."""

    depth: float
    every: tuple[float, float]


class Manner(msgspec.Struct, frozen=True):
    """How somebody speaks: `rhythm`, ticks from one syllable to the next, in turn."""

    rhythm: list[int] = []


class SoundFile(msgspec.Struct, frozen=True):
    """What the table's file says. `sounds` by path under assets/; `bar` in samples. `moods`: which takes of a voice
    speak a mood; `voices`: how who has a voice speaks; `things`: what things sound like, by the name under which a map
    has them looked at; `strays`: what is heard now and then of a loop near them, of a tone, or of a thing that names
    them; `wanders`: how the loudness of a loop does, by its name, or piece.stem. `held` names, for each place, what is
    decoded there, in the same way."""

    rate: int = 44100
    bar: int = 88200
    pieces: dict[str, Piece] = {}
    moods: dict[str, list[int]] = {}
    voices: dict[str, Manner] = {}
    things: dict[str, Heard] = {}
    strays: dict[str, list[Stray]] = {}
    wanders: dict[str, Wandering] = {}
    held: dict[str, list[str]] = {}
    sounds: dict[str, Record] = {}


class Table:
    """Answers from the table; an empty one knows nothing."""

    def __init__(self, said: SoundFile | None = None) -> None:
        said = said or SoundFile()
        self.rate, self.moods, self.held, self.sounds = said.rate, said.moods, said.held, said.sounds
        self.bar = round(said.bar * TICKS / said.rate)
        """Ticks to a bar."""
        self.pieces = list(said.pieces)
        self._said, self._voices = said.pieces, said.voices
        self._files: dict[str, list[str]] = {}
        self._stems: dict[str, dict[str, str]] = {}
        self._takes: dict[str, list[str]] = {}
        self.things = said.things
        self._tones: dict[str, str] = {}
        self._near: dict[str, str] = {}
        self.strays = said.strays
        """What is heard now and then of a loop, or of a thing that names it."""
        for file, each in sorted(said.sounds.items(), key=lambda item: item[1].take):
            self._files.setdefault(f"{each.name}.{each.stem}" if each.kind == "stem" else each.name, []).append(file)
            if each.kind == "tone":
                self._tones[each.name] = file
            elif each.kind == "near":
                self._near[each.name] = file
            elif each.kind != "stem":
                self._takes.setdefault(each.name, []).append(file)
        self.wanders = {file: each for name, each in said.wanders.items() for file in self.files(name)}
        """How the loudness of loops wanders, by their files."""
        for piece, parts in said.pieces.items():
            found = {stem: self.files(f"{piece}.{stem}") for stem in parts.stems}
            self._stems[piece] = {stem: files[0] for stem, files in found.items() if files}

    @property
    def names(self) -> list[str]:
        """Everything there is, as `held` names it."""
        return list(self._files)

    def files(self, name: str) -> list[str]:
        """Every file of a name as `held` has it."""
        return self._files.get(name, [])

    def stems(self, piece: str) -> dict[str, str]:
        """The file of each stem of a piece, in order; none for a piece that is not known."""
        return self._stems.get(piece, {})

    def takes(self, name: str) -> list[str]:
        """The files of an effect or a voice, in the order of its takes."""
        return self._takes.get(name, [])

    def rhythm(self, who: str) -> list[int]:
        """Ticks from one syllable of somebody to the next, in turn; empty for who has no voice of their own."""
        return self._voices[who].rhythm if who in self._voices else []

    def states(self, piece: str) -> list[str]:
        """The states of a piece, the plain one first; none for a piece that has no form, or is not known."""
        return list(self._said[piece].states) if piece in self._said else []

    def form(self, piece: str, state: str) -> list[Section]:
        """The sections of a state; of the plain one for a state that is not known, none for a piece without form."""
        states = self.states(piece)
        if not states:
            return []
        said = self._said[piece]
        parts = said.states.get(state) or said.states[states[0]]
        return [self._section(said.passes[part]) if isinstance(part, str) else Section({}, round(part * TICKS))
                for part in parts]  # fmt: skip

    def _section(self, said: dict[str, str]) -> Section:
        bars = {stem: [LOUD[sign] for sign in signs] for stem, signs in said.items()}
        return Section(bars, max(map(len, bars.values()), default=0) * self.bar)

    def tone(self, name: str) -> str:
        """The file of a room tone; empty where there is none."""
        return self._tones.get(name, "")

    def near(self, name: str) -> str:
        """The file of a loop that is heard near a thing; empty where there is none."""
        return self._near.get(name, "")

    def decoded(self, file: str) -> int:
        """Bytes that a file takes once it is decoded."""
        return self.sounds[file].samples * FRAME

    def crossing(self, before: str, piece: str) -> list[str]:
        """What is held while `before` gives way to `piece`, by name: the set with stems of both; empty without one."""
        for held, names in self.held.items():
            pieces = {name.partition(".")[0] for name in names if "." in name}
            if held.startswith(CROSSING) and before != piece and {before, piece} <= pieces:
                return names
        return []

    def loop(self, piece: str) -> int:
        """Ticks in which a piece comes round; 0 for one that is not known."""
        lengths = [self.sounds[file].samples for file in self.stems(piece).values()]
        return round(lengths[0] * TICKS / self.rate) if lengths else 0


def read_table(root: Path) -> Table:
    """The table of a project. Raises ContentError with every problem in it."""
    try:
        text = (root / TABLE).read_text("utf-8")
        said = msgspec.json.decode(text, type=SoundFile)
    except (OSError, UnicodeError, msgspec.MsgspecError) as error:
        raise ContentError([Problem(TABLE, 1, 1, f"the table of sounds cannot be read ({error})")]) from None
    table = Table(said)
    if problems := _problems(table, said, text):
        raise ContentError(problems)
    return table


def _problems(table: Table, said: SoundFile, text: str) -> list[Problem]:
    lines = text.splitlines()

    def fail(word: str, message: str) -> Problem:
        quoted = f'"{word}"'
        row = next((row for row, line in enumerate(lines) if quoted in line), 0)
        return Problem(TABLE, row + 1, max(0, lines[row].find(quoted)) + 1, message)

    names = table.names
    found = [
        fail(name, f"'{name}' is held in '{place}', but is no sound{did_you_mean(name, names)}")
        for place, held in table.held.items()
        for name in held
        if name not in names
    ]
    for piece, each in said.pieces.items():
        found += [
            fail(stem, f"the piece '{piece}' has no stem '{stem}'")
            for stem in each.stems
            if f"{piece}.{stem}" not in names
        ]
        found += [fail(word, message) for word, message in _unplayed(piece, each)]
        lengths = {table.sounds[file].samples for file in table.stems(piece).values()}
        bars = min(lengths, default=0) * TICKS // (table.rate * table.bar)
        found += [
            fail(name, f"the pass '{name}' of '{piece}' should have the {bars} bars of its loop")
            for name, stems in each.passes.items()
            if any(len(signs) != bars for signs in stems.values())
        ]
        if len(lengths) > 1:
            found.append(fail(piece, f"the stems of '{piece}' should be equally long"))
    for thing, heard in table.things.items():
        if heard.near and not table.near(heard.near):
            found.append(fail(thing, f"near '{thing}' there is no loop '{heard.near}' to be heard"))
        if heard.strays and heard.strays not in said.strays:
            likely = did_you_mean(heard.strays, said.strays)
            found.append(fail(thing, f"nothing is heard now and then of '{thing}' as '{heard.strays}' says{likely}"))
        if heard.met and not table.takes(heard.met):
            found.append(fail(thing, f"'{thing}' cannot sound like '{heard.met}'{did_you_mean(heard.met, names)}"))
    found += [fail(word, message) for word, message in (*_astray(table, said), *_wandering(table, said))]
    for place, held in table.held.items():
        size = sum(table.decoded(file) for name in held for file in table.files(name))
        if size > MOST_DECODED:
            found.append(
                fail(place, f"what is held in '{place}' takes {size / 1e6:.1f} MB, over {MOST_DECODED / 1e6:g}")
            )
    return found


def _unplayed(piece: str, said: Piece) -> Iterator[tuple[str, str]]:
    """What is wrong with the passes and states of a piece: the word in question, and what is told of it."""
    for name, stems in said.passes.items():
        for stem, signs in stems.items():
            if stem not in said.stems:
                yield stem, f"the pass '{name}' of '{piece}' has no stem '{stem}'{did_you_mean(stem, said.stems)}"
            if strange := sorted(set(signs) - set(LOUD)):
                yield signs, f"'{strange[0]}' says nothing of a bar; there is {' '.join(LOUD)}"
    for state, parts in said.states.items():
        for part in parts:
            if isinstance(part, str) and part not in said.passes:
                yield part, f"'{piece} {state}' has no pass '{part}'{did_you_mean(part, said.passes)}"
            if not isinstance(part, str) and part <= 0:
                yield state, f"a rest of '{piece} {state}' should last some seconds, not {part:g}"
        if not any(isinstance(part, str) for part in parts):
            yield state, f"'{piece} {state}' never plays"


def _astray(table: Table, said: SoundFile) -> Iterator[tuple[str, str]]:
    """What is wrong with what is heard now and then."""
    own = {heard.strays for heard in said.things.values()}
    for loop, strays in said.strays.items():
        if not (table.near(loop) or table.tone(loop) or loop in own):
            yield loop, f"of '{loop}' something is heard now and then, but it is no loop, and no thing has it"
        for stray in strays:
            if not table.takes(stray.sound):
                likely = did_you_mean(stray.sound, table.names)
                yield stray.sound, f"'{loop}' lets '{stray.sound}' be heard, which is no sound{likely}"
            if not 0 < stray.every[0] <= stray.every[1]:
                yield loop, f"'{stray.sound}' should be heard after some seconds, the fewest first"
            if not 0 <= stray.wide <= 1:
                yield loop, f"'{stray.sound}' should be heard to the side by 0 to 1, not {stray.wide:g}"


def _wandering(table: Table, said: SoundFile) -> Iterator[tuple[str, str]]:
    """What is wrong with how loops wander."""
    loops = [name for name in table.names if table.sounds[table.files(name)[0]].kind in ("stem", "tone", "near")]
    for loop, each in said.wanders.items():
        if loop not in loops:
            yield loop, f"the loudness of '{loop}' wanders, but it is no loop{did_you_mean(loop, loops)}"
        if not 0 < each.depth <= 1:
            yield loop, f"the loudness of '{loop}' should sink by more than 0 and by 1 at most, not {each.depth:g}"
        if not 0 < each.every[0] <= each.every[1]:
            yield loop, f"the loudness of '{loop}' should wander in some seconds, the fewest first"
