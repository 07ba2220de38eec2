"""The table of every sound, assets/sound/sounds.json: pieces and their stems, tones of places, effects, voices."""

from pathlib import Path
from typing import Literal

import msgspec

from game.core.pace import TICKS
from game.core.problem import ContentError, Problem, did_you_mean

TABLE = "assets/sound/sounds.json"
FRAME = 4
"""Bytes of a decoded sample: both ears, 16 bits each."""
MOST_DECODED = 40_000_000
"""Bytes that may be decoded at once."""
CROSSING = "crossing"
"""How the sets of `held` begin that are decoded while one piece gives way to another."""


class Record(msgspec.Struct, frozen=True):
    """One file. `samples` is its exact length; `floor` the layer whose harmony a stem has (None: both)."""

    kind: Literal["stem", "tone", "effect", "blip"]
    name: str
    samples: int
    stem: str = ""
    floor: str | None = None
    take: int = 0
    caption: str | None = None


class Piece(msgspec.Struct, frozen=True):
    """The stems of a piece in their order; the first is its tune."""

    stems: list[str]


class SoundFile(msgspec.Struct, frozen=True):
    """What the table's file says. `sounds` by path under assets/. `moods`: which takes of a voice speak a mood. `held`
    names, for each place, what is decoded there: by name, or piece.stem."""

    rate: int = 44100
    pieces: dict[str, Piece] = {}
    moods: dict[str, list[int]] = {}
    held: dict[str, list[str]] = {}
    sounds: dict[str, Record] = {}


class Table:
    """Answers from the table; an empty one knows nothing."""

    def __init__(self, said: SoundFile | None = None) -> None:
        said = said or SoundFile()
        self.rate, self.moods, self.held, self.sounds = said.rate, said.moods, said.held, said.sounds
        self.pieces = list(said.pieces)
        self._files: dict[str, list[str]] = {}
        self._stems: dict[str, dict[str, str]] = {}
        self._takes: dict[str, list[str]] = {}
        self._tones: dict[str, str] = {}
        for file, each in sorted(said.sounds.items(), key=lambda item: item[1].take):
            self._files.setdefault(f"{each.name}.{each.stem}" if each.kind == "stem" else each.name, []).append(file)
            if each.kind == "tone":
                self._tones[each.name] = file
            elif each.kind != "stem":
                self._takes.setdefault(each.name, []).append(file)
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

    def tone(self, name: str) -> str:
        """The file of a room tone; empty where there is none."""
        return self._tones.get(name, "")

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
    if problems := _problems(table, said.pieces, text):
        raise ContentError(problems)
    return table


def _problems(table: Table, pieces: dict[str, Piece], text: str) -> list[Problem]:
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
    for piece, each in pieces.items():
        found += [
            fail(stem, f"the piece '{piece}' has no stem '{stem}'")
            for stem in each.stems
            if f"{piece}.{stem}" not in names
        ]
        lengths = {table.sounds[file].samples for file in table.stems(piece).values()}
        if len(lengths) > 1:
            found.append(fail(piece, f"the stems of '{piece}' should be equally long"))
    for place, held in table.held.items():
        size = sum(table.decoded(file) for name in held for file in table.files(name))
        if size > MOST_DECODED:
            found.append(
                fail(place, f"what is held in '{place}' takes {size / 1e6:.1f} MB, over {MOST_DECODED / 1e6:g}")
            )
    return found
