"""Voices under lines: syllables in each person's own rhythm, in the takes of the mood, higher for brighter vowels."""

from collections.abc import Sequence

from game.core.pace import TICKS
from game.screen.sound.table import Table
from game.session import LineView

EVERY = 3
"""Letters to a syllable at least."""
MOST = 9
"""Syllables a second at most, however fast letters come."""
SHORTEST = -(-TICKS // MOST)
"""Ticks from one syllable to the next at least; also the rhythm of whoever has none."""
HURRIED = 8
"""More letters than these in a tick were hurried, and are not spoken."""
VOWELS = "uoaei"
"""From the darkest to the brightest."""


class Voice:
    """Follows the letters of one line after another. Time goes on for it in `advance`."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self._line = ""
        self._shown = self._counted = self._spoken = 0
        self._last = ""
        self._wait = self._beat = 0

    def advance(self) -> None:
        """One tick on, whoever speaks."""
        self._wait = max(0, self._wait - 1)

    def tick(self, who: str, line: LineView, text: str, letters: int) -> str:
        """The file of the syllable that `who` speaks now that so many `letters` of `text` are shown; mostly empty."""
        if line.id != self._line or letters < self._shown:
            self._line, self._shown, self._counted, self._spoken, self._beat = line.id, 0, 0, -EVERY, 0
        came, self._shown = text[self._shown : letters], letters
        hurried = self._counted > 0 and len(came) > HURRIED
        self._counted += sum(letter.isalnum() for letter in came)
        if hurried:
            self._spoken = self._counted
        if self._wait or not any(map(str.isalnum, came)) or self._counted - self._spoken < EVERY:
            return ""
        self._spoken = self._counted
        self._wait = self._gap(self.table.rhythm(who))
        return self._take(who, line.mood, text[max(0, letters - 1) :])

    def _gap(self, rhythm: Sequence[int]) -> int:
        """Ticks until the next syllable, in the rhythm of who speaks."""
        self._beat += 1
        return max(SHORTEST, rhythm[(self._beat - 1) % len(rhythm)]) if rhythm else SHORTEST

    def _take(self, who: str, mood: str, ahead: str) -> str:
        """A take of the mood by the next vowel; not the one just heard where there is another."""
        takes = self.table.takes(who)
        mooded = [takes[i] for i in self.table.moods.get(mood, ()) if i < len(takes)] or takes
        if not mooded:
            return ""
        vowel = next((VOWELS.index(letter) for letter in ahead.lower() if letter in VOWELS), len(VOWELS) // 2)
        at = round(vowel * (len(mooded) - 1) / (len(VOWELS) - 1))
        if mooded[at] == self._last and len(mooded) > 1:
            at = at - 1 if at else 1
        self._last = mooded[at]
        return self._last
