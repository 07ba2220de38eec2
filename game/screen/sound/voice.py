"""Voices under lines: a syllable for every few letters, in the takes of the mood, higher for brighter vowels."""

from game.screen.sound.table import Table
from game.session import LineView

EVERY = 3
"""Letters to a syllable."""
HURRIED = 8
"""More letters than these in a tick were hurried, and are not spoken."""
VOWELS = "uoaei"
"""From the darkest to the brightest."""


class Voice:
    """Follows the letters of one line after another."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self._line = ""
        self._shown = self._counted = self._spoken = 0
        self._last = ""

    def tick(self, who: str, line: LineView, text: str, letters: int) -> str:
        """The file of the syllable that `who` speaks now that so many `letters` of `text` are shown; mostly empty."""
        if line.id != self._line or letters < self._shown:
            self._line, self._shown, self._counted, self._spoken = line.id, 0, 0, 0
        came, self._shown = text[self._shown : letters], letters
        hurried = self._counted > 0 and len(came) > HURRIED
        self._counted += sum(letter.isalnum() for letter in came)
        due = -(-self._counted // EVERY)
        if due == self._spoken:
            return ""
        self._spoken = due
        return "" if hurried else self._take(who, line.mood, text[max(0, letters - 1) :])

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
