"""Words on the screen: a pen that sets them on the canvas or above it, and paragraphs laid out once.

Places are px of the canvas. A line of words is placed by the top of its capitals, whatever the face. The drawn face at
its plain size is set on the canvas itself; anything else waits in the pen and is shown above the scaled canvas at the
window's own resolution.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache, partial
from itertools import pairwise

import msgspec
import pygame

from game.content.level import Point, Rect, Rgb
from game.content.markup import Run
from game.screen.faces import Face
from game.screen.paint.areas import without
from game.screen.paint.painted import Painted, weight
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import drawn

STYLE_INK: dict[str, Rgb] = {"emphasis": COLOR["gold3"], "whisper": COLOR["ink6"]}
"""Ink of the styles that have one of their own."""
TREMBLE = "tremble"
TREMBLE_TICKS = 7
"""Ticks between one shake of a trembling letter and the next."""
TREMBLE_STEPS = ((0, 0), (0, -1), (1, 0), (0, 1), (-1, 0), (0, 0), (0, 1), (0, -1))
HALF, DARKEST, BRIGHTEST = 128, 30, 225
"""Brightness from which on a ground is light; in strong contrast that of inks on a light one at most, and on a dark one
at least. 30 on cream and 225 on ink are seven to one and more, which readers with low vision are promised (WCAG 2.1,
1.4.6)."""
STRIPS = 12_000_000
"""Bytes of set lines that are kept."""

Ink = tuple[int, int, Rgb]
"""First letter, end, colour."""
_Strip = tuple[Face, str, tuple[Ink, ...], Rgb | None, float]


def brightness(color: Rgb) -> float:
    """How bright a colour is to the eye, 0 to 255 (ITU-R BT.601)."""
    red, green, blue = color
    return 0.299 * red + 0.587 * green + 0.114 * blue


@cache
def farther(color: Rgb, light: bool) -> Rgb:
    """The same hue in strong contrast to a ground that is `light`, or dark."""
    now = brightness(color)
    if light:
        red, green, blue = (round(part * min(1.0, DARKEST / max(1.0, now))) for part in color)
    else:
        more = max(0.0, BRIGHTEST - now) / max(1.0, 255 - now)
        red, green, blue = (round(part + (255 - part) * more) for part in color)
    return red, green, blue


@drawn()
def _strips() -> Painted[_Strip, pygame.Surface]:
    return Painted(STRIPS, weight)


def _strip(face: Face, text: str, inks: tuple[Ink, ...], shade: Rgb | None, scale: float) -> pygame.Surface:
    """A set line. Letters that no ink names are left out."""
    return _strips().get((face, text, inks, shade, scale), partial(_set, face, text, inks, shade, scale))


def _set(face: Face, text: str, inks: tuple[Ink, ...], shade: Rgb | None, scale: float) -> pygame.Surface:
    lefts = face.lefts(text, scale)
    air = face.drop(scale) * 2
    size = (max(1, lefts[-1] + air), face.height(scale) + face.drop(scale))
    letters = pygame.Surface(size, pygame.SRCALPHA)
    for start, end, color in inks:
        for i in range(start, end):
            if text[i] != " ":
                picture, offset = face.glyph(text[i], scale)
                letters.blit(picture, (lefts[i] + offset, 0))
        right = size[0] if end == len(text) else lefts[end]
        left = lefts[start]
        letters.fill((*color, 255), (left, 0, right - left, size[1]), pygame.BLEND_RGBA_MULT)
    if shade is None:
        return letters
    out = letters.copy()
    out.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
    out.fill((*shade, 0), special_flags=pygame.BLEND_RGBA_ADD)
    under = pygame.Surface(size, pygame.SRCALPHA)
    under.blits([(out, (0, face.drop(scale))), (letters, (0, 0))])
    return under


class _Waiting(msgspec.Struct):
    """A set line above the canvas: where it goes and which parts of it are seen, window px from the canvas's corner,
    and how much of it (0 .. 1) shows."""

    strip: pygame.Surface
    at: Point
    seen: list[pygame.Rect]
    share: float = 1.0


class Pen:
    """Sets words in `face` on `canvas`. Begin each frame with `begin`; give the pen to `Display.present` at its end."""

    def __init__(self, canvas: pygame.Surface, face: Face) -> None:
        self.canvas, self.face = canvas, face
        self.scale, self.tick, self.still, self.strong = 1.0, 0, False, False
        self._waiting: list[_Waiting] = []

    def begin(self, scale: float, tick: int = 0, still: bool = False, strong: bool = False) -> None:
        """A new frame for a window of `scale` px in a px of the canvas. `tick` moves trembling letters, unless words
        are to stand `still`; in `strong` contrast their inks are as far from the ground as can be."""
        self.scale, self.tick, self.still, self.strong = scale, tick, still, strong
        self._waiting.clear()

    # ------------------------------------------------------------------ setting
    def text(
        self,
        at: tuple[int, int],
        text: str,
        color: Rgb,
        shade: Rgb | None = None,
        shown: int | None = None,
        face: Face | None = None,
        align: str = "left",
    ) -> None:
        """One line; the top of its capitals is at `at`, which is its left end, its middle (`align="center"`) or its
        right end. `shade` lies under it, only the first `shown` letters are seen."""
        face = face or self.face
        if align != "left":
            at = (at[0] - face.width(text) // (2 if align == "center" else 1), at[1])
        self.line(face, at, text, ((0, len(text), color),), shade, shown)

    def line(
        self,
        face: Face,
        at: tuple[int, int],
        text: str,
        inks: tuple[Ink, ...],
        shade: Rgb | None = None,
        shown: int | None = None,
    ) -> None:
        """One line in several inks. Letters that no ink names are left out."""
        if not text or shown == 0 or not inks:
            return
        scale = 1.0 if face.on_canvas else self.scale
        if self.strong:
            light = brightness(self._ground(at)) > HALF
            inks = tuple((start, end, farther(color, light)) for start, end, color in inks)
            shade = None if light or shade is None else (0, 0, 0)
        strip = _strip(face, text, inks, shade, scale)
        wide, high = strip.get_size()
        if shown is not None and shown < len(text):
            wide = face.lefts(text, scale)[shown]
        if face.on_canvas:
            self.canvas.blit(strip, (at[0], at[1] - face.rise(scale)), (0, 0, wide, high))
            return
        x, y = round(at[0] * scale), round(at[1] * scale) - face.rise(scale)
        seen = pygame.Rect(x, y, wide, high).clip(self._window(self.canvas.get_clip()))
        if seen:
            self._waiting.append(_Waiting(strip, (x, y), [seen]))

    def _ground(self, at: tuple[int, int]) -> Rgb:
        """What words that begin there are set on."""
        x, y = (min(max(part, 0), size - 1) for part, size in zip(at, self.canvas.get_size(), strict=True))
        red, green, blue, _ = self.canvas.get_at((x, y))
        return red, green, blue

    def letter(self, face: Face, at: tuple[int, int], letter: str, left: float, ink: tuple[Rgb, Rgb | None]) -> None:
        """One letter of a line that is placed at `at`, `left` px of the canvas into it."""
        color, shade = ink
        self.line(face, (round(at[0] + left), at[1]), letter, ((0, 1, color),), shade)

    def leave_out(self, text: str, px: int) -> None:
        """Words find no room, for want of `px`, and are not set."""

    # ------------------------------------------------------------------ what covers words
    def cover(self, rect: Rect | pygame.Rect) -> None:
        """Something is drawn on the canvas over `rect`: words set there before are not seen."""
        hole = self._window(pygame.Rect(rect))
        for waiting in self._waiting:
            waiting.seen = [part for old in waiting.seen for part in without(old, hole)]
        self._waiting = [waiting for waiting in self._waiting if waiting.seen]

    def cover_all(self) -> None:
        """Something is drawn over the whole canvas."""
        self._waiting.clear()

    def fade(self, share: float) -> None:
        """Words set so far are seen only to this `share` (0 .. 1): the canvas was darkened as much."""
        for waiting in self._waiting:
            waiting.share *= max(0.0, min(1.0, share))

    @contextmanager
    def clipped(self, rect: Rect | pygame.Rect) -> Iterator[None]:
        """While it lasts, nothing is set (nor drawn on the canvas) outside `rect`."""
        before = self.canvas.get_clip()
        self.canvas.set_clip(before.clip(pygame.Rect(rect)))
        try:
            yield
        finally:
            self.canvas.set_clip(before)

    def _window(self, rect: pygame.Rect) -> pygame.Rect:
        left, top = round(rect.left * self.scale), round(rect.top * self.scale)
        right, bottom = round(rect.right * self.scale), round(rect.bottom * self.scale)
        return pygame.Rect(left, top, right - left, bottom - top)

    # ------------------------------------------------------------------ showing
    def __bool__(self) -> bool:
        return bool(self._waiting)

    def show(self, window: pygame.Surface, area: pygame.Rect) -> None:
        """Draw what lies above the canvas on `window`, where the canvas lies in `area`."""
        for waiting in self._waiting:
            strip, (x, y) = waiting.strip, waiting.at
            if waiting.share < 1:
                strip = strip.copy()
                strip.fill((255, 255, 255, round(255 * waiting.share)), special_flags=pygame.BLEND_RGBA_MULT)
            for part in waiting.seen:
                window.blit(strip, (area.x + part.x, area.y + part.y), part.move(-x, -y))


class TextLine(msgspec.Struct, frozen=True):
    """A line of a paragraph: its letters [start, end) of the whole text, their inks, which of them tremble, and how far
    in it begins, px."""

    start: int
    text: str
    inks: tuple[Ink, ...]
    trembling: tuple[int, ...]
    left: int = 0

    @property
    def end(self) -> int:
        """The letter after its last."""
        return self.start + len(self.text)


class Paragraph:
    """Styled words laid out once: in lines of at most `width` px, in pages of `lines` lines (0: one page).

    Letters are counted through the whole text, the air at the ends of lines included. Where something stands `beside`
    its first lines (px, and how many lines), they begin that far in, and its first letter is left to that.
    """

    def __init__(
        self,
        face: Face,
        runs: Sequence[Run] | str,
        width: int,
        lines: int = 0,
        color: Rgb = COLOR["ink8"],
        shade: Rgb | None = COLOR["ink3"],
        beside: tuple[int, int] = (0, 0),
    ) -> None:
        runs = (Run(runs),) if isinstance(runs, str) else runs
        self.face, self.width, self.color, self.shade = face, width, color, shade
        text = "".join(run.text for run in runs)
        styles = [run.style for run in runs for _ in run.text]
        spans = (
            _spans_beside(face, text, width, *beside) if beside[1] else [(*span, 0) for span in face.spans(text, width)]
        )
        laid = [self._line(text, styles, *span) for span in spans]
        lines = lines or max(1, len(laid))
        self.letters = len(text)
        """How many letters there are."""
        self.pages = tuple(tuple(laid[i : i + lines]) for i in range(0, len(laid), lines)) or ((),)
        """The lines of each page."""

    def _line(self, text: str, styles: list[str], start: int, end: int, left: int) -> TextLine:
        mine = styles[start:end]
        turns = [i for i in range(len(mine)) if i == 0 or mine[i] != mine[i - 1]]
        spans = pairwise([*turns, len(mine)])
        inks = tuple((a, b, STYLE_INK.get(mine[a], self.color)) for a, b in spans)
        return TextLine(
            start, text[start:end], inks, tuple(i for i, style in enumerate(mine) if style == TREMBLE), left
        )

    def end(self, page: int) -> int:
        """How many letters have been shown when `page` stands full."""
        return self.letters if page >= len(self.pages) - 1 else self.pages[page + 1][0].start

    def start(self, page: int) -> int:
        """How many letters have been shown before `page` begins."""
        return self.pages[page][0].start if page and self.pages[page] else 0

    def height(self, page: int = 0) -> int:
        """Px from the top of the first line's capitals to under the last line's tails."""
        face, count = self.face, len(self.pages[page])
        return (count - 1) * face.leading + face.cap + face.below if count else 0

    def draw(self, pen: Pen, at: tuple[int, int], page: int = 0, shown: int | None = None) -> None:
        """Set `page`, the top of its first capitals at `at`; only the first `shown` letters of the whole text."""
        x, y = at
        for row, line in enumerate(self.pages[page]):
            count = len(line.text) if shown is None else min(len(line.text), shown - line.start)
            if count <= 0:
                break
            place = (x + line.left, y + row * self.face.leading)
            if line.trembling and not pen.still:
                self._draw_trembling(pen, place, line, count)
            else:
                pen.line(self.face, place, line.text, line.inks, self.shade, count)

    def _draw_trembling(self, pen: Pen, at: tuple[int, int], line: TextLine, count: int) -> None:
        calm = tuple(ink for ink in line.inks if ink[0] not in line.trembling)
        pen.line(self.face, at, line.text, calm, self.shade, count)
        edges = self.face.edges(line.text)
        for i in line.trembling:
            if i < count and line.text[i] != " ":
                dx, dy = shake(line.start + i, pen.tick)
                pen.letter(self.face, (at[0] + dx, at[1] + dy), line.text[i], edges[i], (self.color, self.shade))


def _spans_beside(face: Face, text: str, width: int, px: int, rows: int) -> Iterator[tuple[int, int, int]]:
    """First letter, end and beginning (px) of the lines of `text` without its first letter: `rows` of them begin `px`
    in."""
    rest = text[1:]
    narrow = face.spans(rest, width - px)[:rows]
    yield from ((start + 1, end + 1, px) for start, end in narrow)
    done = narrow[-1][1] if narrow else 0
    done += rest[done : done + 1] == "\n"
    yield from ((done + start + 1, done + end + 1, 0) for start, end in face.spans(rest[done:], width))


def shake(letter: int, tick: int) -> Point:
    """How far a trembling letter is from its place at `tick`, px."""
    return TREMBLE_STEPS[(letter * 5 + tick // TREMBLE_TICKS * 3) % len(TREMBLE_STEPS)]
