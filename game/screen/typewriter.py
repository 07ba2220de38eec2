"""Letters coming one after another: how many of a line have been shown, with the waits that are written into it."""

from game.content.markup import Marked
from game.core.pace import TICKS

SPEEDS = {"slow": 0.4, "normal": 0.8, "fast": 1.6, "at once": 1_000.0}
"""Letters a tick."""
PAUSES = {".": 9, "…": 12, "?": 9, "!": 9, ",": 4, ";": 5, ":": 5, "—": 7}
"""Ticks a mark is given at normal speed, when more follows it."""
REST, REST_A_LETTER = 50, 2.2
"""Ticks that a whole line stands before it goes on by itself, and more for every letter."""


class Typewriter:
    """One line being shown, of which every page begins with a letter that is there at once, unless a wait is written
    before it. `letters` is how many are to be seen now, `end` where the present page ends."""

    def __init__(self, marked: Marked, speed: str, end: int | None = None) -> None:
        self.text = marked.plain
        self.end = len(self.text) if end is None else end
        self._speed = SPEEDS[speed]
        self._waits = {at: round(seconds * TICKS) for at, seconds in marked.waits}
        self._shown = 0.0
        self._wait = self._waits.pop(0, 0)
        self.stood = 0
        if not self._wait:
            self._come(max(1.0, self._speed))

    @property
    def letters(self) -> int:
        """How many letters are shown."""
        return min(int(self._shown), self.end)

    @property
    def done(self) -> bool:
        """Whether the page stands in full."""
        return self._shown >= self.end and not self._wait

    @property
    def talking(self) -> bool:
        """Whether a letter has just come, so that a mouth moves."""
        return not self.done and not self._wait

    @property
    def rested(self) -> bool:
        """Whether the page has stood long enough to be read."""
        return self.done and self.stood > REST + REST_A_LETTER * self.end

    def tick(self) -> None:
        """One tick more."""
        if self.done:
            self.stood += 1
            return
        if self._wait:
            self._wait -= 1
            return
        self._come(self._speed)

    def _come(self, letters: float) -> None:
        """So many letters more, up to one after which there is a wait."""
        before = int(self._shown)
        self._shown = min(float(self.end), self._shown + letters)
        for i in range(before, int(self._shown)):
            wait = self._waits.pop(i + 1, 0) or self._pause(i)
            if wait:
                self._shown, self._wait = float(i + 1), wait
                return

    def _pause(self, i: int) -> int:
        """Ticks after letter `i`: a mark that something follows. None where letters come at once."""
        if self._speed >= SPEEDS["at once"] or i + 1 >= len(self.text) or self.text[i + 1] != " ":
            return 0
        return round(PAUSES.get(self.text[i], 0) * SPEEDS["normal"] / self._speed)

    def hurry(self) -> None:
        """Show the whole page."""
        self._shown, self._wait = float(self.end), 0
        self._waits = {at: wait for at, wait in self._waits.items() if at > self.end}

    def turn(self, start: int, end: int) -> None:
        """Go on to the page that begins after `start` letters and ends at `end`."""
        self._shown, self.end, self.stood = float(start), end, 0
        self._come(max(1.0, self._speed))
