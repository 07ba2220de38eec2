"""What the story remembers, for makers to read over play: variables, bonds, what is held, what was done and heard."""

from collections.abc import Iterator, Mapping, Sequence

import pygame

from game.content.expressions import Value
from game.content.level import Rgb
from game.content.markup import plain
from game.screen.faces import Face
from game.screen.paint import HEIGHT, WIDTH
from game.screen.paint.palette import COLOR
from game.screen.scene import Shared
from game.session import Session
from game.story.journal import journal

Entry = tuple[str, Rgb]
"""A line of the ledger and its colour."""
HEAD, CHANGED, PLAIN = COLOR["gold4"], COLOR["ink8"], COLOR["ink6"]
"""The colours of a heading, of what is other than it was at the start, and of what is not."""
COLUMNS, SIDE = 2, 4
"""Columns, and px between them and beside them."""
FRESH = 15
"""Frames for which a ledger is not made anew."""
HEARD = 60
"""The latest lines that are shown."""


class Ledger:
    """Shows the memory of a session, a page at a time."""

    def __init__(self, app: Shared) -> None:
        self.app = app
        self.page = 0
        self._age = 0
        self._entries: list[Entry] = []

    def turn(self) -> None:
        """Go on to the next page, and from the last to the first."""
        self.page += 1

    def draw(self, session: Session, face: Face, top: int) -> None:
        """Cover the canvas below `top` with the page at hand, in the letters of `face`."""
        if self._age % FRESH == 0:
            self._entries = list(entries(self.app, session))
        self._age += 1
        app, row = self.app, face.cap + 3
        box = pygame.Rect(0, top, WIDTH, HEIGHT - top)
        app.canvas.fill(COLOR["ink1"], box)
        app.pen.cover(box)
        rows = max(1, (box.height - 3) // row - 1)
        pages = max(1, -(-len(self._entries) // (rows * COLUMNS)))
        self.page %= pages
        words = app.words("makers.ledger", page=self.page + 1, pages=pages)
        app.pen.text((SIDE, top + 3), words, HEAD, COLOR["ink0"], face=face)
        wide = (WIDTH - SIDE) // COLUMNS - SIDE
        first = self.page * rows * COLUMNS
        for i, (text, ink) in enumerate(self._entries[first : first + rows * COLUMNS]):
            at = SIDE + i // rows * (wide + SIDE), top + 3 + (i % rows + 1) * row
            app.pen.text(at, _cut(text, face, wide), ink, COLOR["ink0"], face=face)


def entries(app: Shared, session: Session) -> Iterator[Entry]:
    """Every line of the ledger of `session`; headings of what there is none of are left out."""
    words, memory = app.words, session.state.memory
    declared = session.library.book(session.state.book).variables
    values: dict[str, Value] = {name: each.start for name, each in declared.items()} | memory.variables
    yield from _counted(words("makers.ledger.bonds"), memory.bonds)
    yield from _listed(words("makers.ledger.held"), memory.held)
    yield words("makers.ledger.variables"), HEAD
    for name in sorted(values):
        changed = name not in declared or values[name] != declared[name].start
        yield f"{name} = {_told(values[name])}", CHANGED if changed else PLAIN
    yield from _listed(words("makers.ledger.met"), memory.met)
    yield from _counted(words("makers.ledger.visited"), memory.visits)
    yield from _counted(words("makers.ledger.seen"), memory.seen)
    yield from _counted(words("makers.ledger.asked"), memory.asked)
    latest = journal(session.library, session.state).log[-HEARD:][::-1]
    if latest:
        yield words("makers.ledger.heard"), HEAD
    for spoken in latest:
        who = f"{spoken.name}: " if spoken.name else ""
        yield f"#{spoken.id} {who}{plain(spoken.text)}", CHANGED


def _counted(head: str, counts: Mapping[str, int]) -> Iterator[Entry]:
    return _listed(head, [f"{name}: {count}" for name, count in sorted(counts.items())])


def _listed(head: str, names: Sequence[str]) -> Iterator[Entry]:
    if names:
        yield head, HEAD
        yield from ((name, CHANGED) for name in names)


def _told(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _cut(text: str, face: Face, width: int) -> str:
    """As much of `text` as fits in one line of so many px."""
    text = " ".join(text.split())
    if face.width(text) <= width:
        return text
    fits = len(text)
    while fits and face.width(f"{text[:fits]}…") > width:
        fits -= 1
    return f"{text[:fits]}…"
