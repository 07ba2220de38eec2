"""The form of a piece: its passes and rests, followed bar by bar on the clock of play."""

from game.screen.sound.table import Section, Table

TURN = 16
"""Ticks before a bar in which stems come to what they are in it, so that its first note is heard as it is then."""
ASIDE = " "
"""What parts a piece from the state that is asked for."""


def parted(music: str) -> tuple[str, str]:
    """The piece and the state that are meant by what a script says: `home thin`; an empty state is the plain one."""
    piece, _, state = music.partition(ASIDE)
    return piece, state


class Form:
    """Where in its form a piece is. Without a form it goes on for ever, all of it."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self._music = ""
        self._sections: list[Section] = []
        self._index = self._at = 0

    def ask(self, music: str) -> None:
        """Let `music` be what is wanted. Another state of the same piece goes on from where in its bars it is, and is
        heard at once where the one before rested."""
        if music == self._music:
            return
        (piece, state), (before, _) = parted(music), parted(self._music)
        went_on = piece == before and not self.rests
        self._music = music
        self._sections, self._index = self.table.form(piece, state), 0
        self._at = self._at if went_on and not self.rests else 0

    @property
    def _section(self) -> Section | None:
        return self._sections[self._index] if self._sections else None

    @property
    def rests(self) -> bool:
        """Whether nothing of the piece is to be heard for now."""
        return bool(self._section and not self._section.bars)

    @property
    def turns(self) -> bool:
        """Whether a bar is about to begin, or has just begun."""
        return self._at % self.table.bar >= self.table.bar - TURN or self._at % self.table.bar <= 1

    def tick(self, age: int | None) -> None:
        """One tick on, the piece being so many ticks old; bars go by only while it sounds (None: it does not). A pass
        is over as it comes round, and not where a piece that was cut off begins again."""
        section = self._section
        if section is None or (section.bars and age is None):
            return
        if section.bars and age is not None:
            self._at = age % section.ticks
            over = age > 0 and self._at == 0
        else:
            self._at += 1
            over = self._at >= section.ticks
        if over:
            self._index, self._at = (self._index + 1) % len(self._sections), 0

    def share(self, stem: str) -> float:
        """How far a stem is faded in now, 0 to 1; just before a bar, as far as it is in that."""
        section, at = self._section, self._at + TURN
        if section is None:
            return 1.0
        if section.bars and at >= section.ticks:
            section, at = self._sections[(self._index + 1) % len(self._sections)], at - section.ticks
            if not section.bars:
                return self._last(stem)
        bars = section.bars.get(stem)
        return bars[at // self.table.bar] if bars else 0.0

    def _last(self, stem: str) -> float:
        """How far it is faded in as a rest begins: the piece as a whole fades then."""
        bars = self._sections[self._index].bars.get(stem)
        return bars[-1] if bars else 0.0
