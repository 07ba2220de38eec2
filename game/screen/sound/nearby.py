"""What goes on sounding where it stands, louder as one comes nearer, on its own side, and what strays out of it."""

import random
from collections.abc import Collection, Iterator

from game.core.fixed import pixels
from game.core.pace import TICKS
from game.screen.sound.fades import Fader
from game.screen.sound.mixer import FOR_EVER, NEARBY, Mixer
from game.screen.sound.music import SOFT, Store
from game.screen.sound.score import Cue, aside
from game.screen.sound.table import Heard, Stray, Table
from game.screen.sound.wander import Wander
from game.session import ChoiceView, Session
from game.session.state import lamps_off

WAITING = "waiting"
"""The loop that is heard under a silence that is counted."""
LEAST = 0.04
"""The gain under which something is too far to be heard."""

Place = tuple[float, float]
"""How loud something is, 0 to 1, and where, -1 (left) to 1."""


def around(table: Table, session: Session) -> dict[str, Place]:
    """The loops that are heard where the lead is, by their files, the loudest first; as many as there is room for."""
    found: dict[str, Place] = {}
    shown = session.view.shown
    if isinstance(shown, ChoiceView) and shown.left >= 0 and (file := table.near(WAITING)):
        found[file] = (1.0, 0.0)
    for heard, place in _in_earshot(table, session):
        file = table.near(heard.near)
        if place[0] >= found.get(file, (0.0, 0.0))[0]:
            found[file] = place
    return dict(sorted(found.items(), key=lambda item: -item[1][0])[: len(NEARBY)])


def straying(table: Table, session: Session, loops: Collection[str]) -> dict[str, Place]:
    """Of what something is heard now and then where the lead is, as the table names that, while those `loops`, by their
    files, are heard."""
    found: dict[str, Place] = {}
    for heard, place in _in_earshot(table, session):
        name = heard.strays or heard.near
        if table.near(heard.near) in loops and place[0] >= found.get(name, (0.0, 0.0))[0]:
            found[name] = place
    return found


def _in_earshot(table: Table, session: Session) -> Iterator[tuple[Heard, Place]]:
    """What goes on near the lead."""
    lead, out = session.lead, lamps_off(session.state)
    for thing in session.level.things:
        heard = table.things.get(thing.look)
        if heard is None or not heard.near or thing.light not in ("", session.state.light):
            continue
        if heard.layer not in ("", session.layer) or thing.group not in ("", session.layer):
            continue
        if heard.lamp in out or heard.chapter not in ("", session.state.chapter):
            continue
        x, y, wide, high = thing.area
        away = ((x + wide / 2 - pixels(lead.x)) ** 2 + (y + high / 2 - pixels(lead.y)) ** 2) ** 0.5
        gain = max(0.0, 1 - away / heard.reach) ** 1.5
        if gain >= LEAST:
            yield heard, (gain, aside(session, x + wide // 2))


class Strays:
    """When something is heard of what goes on near: never in the same rhythm, nor equally loud."""

    SOFTEST = 0.45
    """The gain of the softest, beside the loudest."""

    def __init__(self, table: Table, chance: random.Random) -> None:
        self.table, self._chance = table, chance
        self._left: dict[tuple[str, int], int] = {}

    def tick(self, heard: dict[str, Place]) -> Iterator[Cue]:
        """One tick on, of what is `heard`, as the table names it; what is heard of it now and then."""
        self._left = {(name, number): left - 1 for (name, number), left in self._left.items() if name in heard}
        for name, (gain, pan) in heard.items():
            for number, stray in enumerate(self.table.strays.get(name, ())):
                if self._left.setdefault((name, number), self._until(stray)) <= 0:
                    self._left[name, number] = self._until(stray)
                    side = pan + self._chance.uniform(-stray.wide, stray.wide)
                    soft = gain * self._chance.uniform(self.SOFTEST, 1.0)
                    yield Cue(stray.sound, soft, pan=max(-1.0, min(1.0, side)))

    def _until(self, stray: Stray) -> int:
        return round(self._chance.uniform(*stray.every) * TICKS)


class Nearby:
    """The channels of what is heard nearby, each with its file (empty: none), how loud it is, and where."""

    def __init__(self, mixer: Mixer, wander: Wander) -> None:
        self.mixer, self.wander = mixer, wander
        self.files = ["" for _ in NEARBY]
        self._faders = [Fader() for _ in NEARBY]
        self._pans = [0.0 for _ in NEARBY]

    def tick(self, wanted: dict[str, Place], store: Store) -> None:
        """Let `wanted` be heard, each as soon as it is decoded and a channel is free."""
        for file in wanted:
            sound = None if file in self.files else store.get(file)
            if sound and "" in self.files:
                free = self.files.index("")
                self.files[free] = file
                self.mixer.play(NEARBY[free], sound, 0.0, FOR_EVER)
        for slot, file in enumerate(self.files):
            gain, pan = wanted.get(file, (0.0, self._pans[slot]))
            self._pans[slot] = pan
            self._faders[slot].move(gain, SOFT)

    def advance(self, gain: float) -> None:
        """One tick of every fade; what is silent stops."""
        for slot, file in enumerate(self.files):
            if file:
                loud = gain * self.wander.gain(file) * self._faders[slot].tick()
                self.mixer.volume(NEARBY[slot], loud, self._pans[slot])
                if self._faders[slot].silent:
                    self.mixer.stop(NEARBY[slot])
                    self.files[slot] = ""
