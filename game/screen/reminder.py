"""What is asked now is told again to whoever stands still and may not know what to do."""

from game.core.pace import TICKS
from game.session import Session

AFTER = 10 * TICKS
"""Ticks that whoever leads stands still, with nothing said, before it is told again."""


class Reminder:
    """Counts how long whoever leads has stood in one place while their feet were free."""

    def __init__(self) -> None:
        self._stands: tuple[str, int, int] = ("", 0, 0)
        self._stood = 0

    def tick(self, session: Session) -> bool:
        """One tick; whether it is time. Somebody who stands on is told once until they move or something is said."""
        lead, view = session.lead, session.view
        stands = session.state.place, lead.x, lead.y
        busy = bool(view.shown) or view.waiting or not session.walks or bool(session.state.modes)
        if busy or session.state.dark or stands != self._stands:
            self._stands, self._stood = stands, 0
            return False
        self._stood += 1
        return self._stood == AFTER
