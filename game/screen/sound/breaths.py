"""Breath drawn and let go: each ends the one before, which dies away under it and is not cut off."""

from game.screen.sound.fades import Fader, power
from game.screen.sound.mixer import BREATHS, Clip, Mixer

DIES = 7
"""Ticks in which a breath dies away that another has ended."""


class Breaths:
    """The channels of breath."""

    def __init__(self, mixer: Mixer) -> None:
        self.mixer = mixer
        self._now = 0
        self._gains = [0.0 for _ in BREATHS]
        self._faders = [Fader() for _ in BREATHS]

    def play(self, sound: Clip, gain: float) -> None:
        """Let a breath be heard, and the one before die away."""
        self._faders[self._now].move(0.0, DIES)
        self._now = (self._now + 1) % len(BREATHS)
        self._gains[self._now], self._faders[self._now] = gain, Fader(1.0)
        self.mixer.play(BREATHS[self._now], sound, gain)

    def tick(self) -> None:
        """One tick of every fade; what has died away stops."""
        for slot, fader in enumerate(self._faders):
            if slot != self._now and not fader.silent:
                fader.tick()
                self.mixer.volume(BREATHS[slot], self._gains[slot] * power(fader.value))
                if fader.silent:
                    self.mixer.stop(BREATHS[slot])
