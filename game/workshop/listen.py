"""A walkthrough to be listened to: what the mixer was told in each tick of it, mixed to one file without a device.

The game decides as it does in play: what is heard, how loud, how far to the side, when. Its channels only note it down;
`assets/source/sound/mixdown.py` makes sound of the notes, with the libraries that the sounds are made with.
"""

import importlib
import sys
import tempfile
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import cast

import msgspec

from game.content.library import Library
from game.core.pace import TICKS
from game.saves import Saves
from game.screen.app import App
from game.screen.sound.loader import Loader
from game.screen.sound.mixer import CHANNELS, Clip, Mixer
from game.screen.sound.table import Table
from game.settings import Store
from game.workshop.names import Unknown
from game.workshop.plan import Plan
from game.workshop.walker import Walker, begun
from game.workshop.watch import READING, Watched
from game.writer import WRITER

TAIL = 6 * TICKS
"""Ticks that are listened to after the last step."""
ENDINGS = (".ogg", ".wav")
"""What a file may end on that is written."""


class Noted(msgspec.Struct, frozen=True):
    """What a channel was told in a tick: to play `file` (empty: to stop, or go on), so many times more (-1: for ever),
    and how loud each ear has it from there on."""

    tick: int
    channel: int
    file: str
    loops: int
    left: float
    right: float
    stops: bool = False


class Notes:
    """What all channels are told. `tick` is the one that is being played."""

    def __init__(self, table: Table) -> None:
        self.table, self.tick = table, 0
        self.noted: list[Noted] = []
        self.channels = [Noting(self, number) for number in range(CHANNELS)]


class Noting:
    """A channel that notes what it is told; its sounds are paths under assets/."""

    def __init__(self, notes: Notes, number: int) -> None:
        self.notes, self.number = notes, number
        self._ears, self._until = (1.0, 1.0), 0.0

    def set_volume(self, volume: float, right: float = -1.0, /) -> None:
        """Note how loud it is."""
        self._ears = (volume, volume if right < 0 else right)
        self._note()

    def play(self, sound: Clip, loops: int = 0, /) -> None:
        """Note what it plays."""
        file = str(sound)
        lasts = self.notes.table.sounds[file].samples * TICKS / self.notes.table.rate
        self._until = float("inf") if loops < 0 else self.notes.tick + lasts * (loops + 1)
        self._note(file, loops)

    def stop(self) -> None:
        """Note that it is silent."""
        self._until = 0.0
        self._note(stops=True)

    def get_busy(self) -> bool:
        """Whether what it plays would still be heard."""
        return self.notes.tick < self._until

    def _note(self, file: str = "", loops: int = 0, stops: bool = False) -> None:
        self.notes.noted.append(Noted(self.notes.tick, self.number, file, loops, *self._ears, stops))


class AtOnce(Loader[Clip]):
    """Has whatever is wanted at once: paths take no time to decode. Raises nothing."""

    def __init__(self, table: Table) -> None:
        self.sizes = table.decoded
        self.held, self.bad = {}, {}

    def want(self, wanted: Sequence[str], kept: Collection[str] = ()) -> None:
        """Hold `wanted` and what is `kept`."""
        self.held = {file: cast(Clip, file) for file in (*wanted, *kept)}

    def close(self) -> None:
        """There is nothing to end."""


def listen(library: Library, plan: Plan) -> tuple[list[Noted], int]:
    """What the mixer is told while `plan` is played at a reader's pace, and how many ticks that takes. Raises Stuck."""
    with tempfile.TemporaryDirectory(prefix="bedtime-") as folder:
        app = App(library, Saves(Path(folder)), Store(Path(folder)), headless=True)
        walker = Walker(plan, begun(plan, library), reading=READING)
        scene = Watched(app, walker, 1)
        app.push(scene)
        notes = Notes(app.sound.table)
        app.sound.play_on(Mixer(notes.channels), AtOnce(app.sound.table))
        left = TAIL
        try:
            while app.scenes and left:
                app.tick()
                notes.tick += 1
                left -= app.scenes[-1:] != [scene]
        finally:
            app.sound.close()
            WRITER.wait()
    return notes.noted, notes.tick


def write(library: Library, plan: Plan, path: Path) -> float:
    """Write what `plan` sounds like to `path`, an OGG or a WAV; how many seconds that is. Raises Unknown where nothing
    can be written so, or not here; Stuck, OSError."""
    if path.suffix not in ENDINGS:
        raise Unknown(f"'{path}' should end on {' or '.join(ENDINGS)}")
    mixdown = _mixdown(library.root)
    noted, ticks = listen(library, plan)
    path.parent.mkdir(parents=True, exist_ok=True)
    mixdown(path, library.root / "assets", noted, ticks)
    return ticks / TICKS


def _mixdown(root: Path) -> Callable[[Path, Path, Sequence[Noted], int], None]:
    if not (root / "assets" / "source").is_dir():
        raise Unknown("assets/source is not here: writing sound needs a checkout of the project")
    sys.path.insert(0, str(root))
    try:
        source = importlib.import_module("assets.source.sound.mixdown")
    except ModuleNotFoundError as error:
        raise Unknown(f"writing sound needs {error.name}: install the project with its `art` extra") from None
    write: Callable[[Path, Path, Sequence[Noted], int], None] = source.write
    return write
