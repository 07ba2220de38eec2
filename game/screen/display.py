"""The window: a canvas of 480 x 270 shown in it at a whole-number scale, and how the lack of a display is known."""

import io
import os
import sys
from pathlib import Path
from typing import Protocol

import pygame

from game.screen.changes import Changes
from game.screen.paint import HEIGHT, WIDTH

TITLE = "Bedtime"
BORDER_WIDE, BORDER_HIGH = 16, 64
"""What a desktop keeps for itself around a window, px."""
HEADLESS_SCALE = 3
ENOUGH = 0.78
"""Share of the largest scale that a whole number has to be of, for the canvas not to fill the window instead: 3 of 3.76
is enough on 1920 x 1080, 2 of 2.63 on 1280 x 800 and 2 of 2.61 on 1366 x 768 are not."""
NARROW = 6
"""Window px in a px of the canvas from which on it costs less to find out which columns of a row have changed than to
send all of it."""

_DRIVER, _DRIVER_TOO = "SDL_VIDEODRIVER", "SDL_VIDEO_DRIVER"
_INVISIBLE = frozenset({"offscreen", "dummy"})
_ACCELERATION = "SDL_FRAMEBUFFER_ACCELERATION"
_REMOTE_SESSION = 0x1000
"""Number of the Windows system metric that says the desktop is seen from afar, without its graphics card."""


class NoDisplay(Exception):
    """There is no screen that anybody could see."""


class Texts(Protocol):
    """Words that lie above the scaled canvas at the window's own resolution."""

    def __bool__(self) -> bool:
        """Whether there are any."""

    def show(self, window: pygame.Surface, area: pygame.Rect) -> None:
        """Draw them on `window`, where the canvas lies in `area`."""


class Display:
    """One window and its canvas.

    `scale`: the window opens that many times as large as the canvas (None: as large as the desktop allows). `fill`: the
    canvas takes the largest area of its shape, nearest neighbour, rather than the largest whole-number scale (None:
    where that would leave much of the window dark). `small` is the window's title while words in it are too small.
    `headless`: a virtual window that nobody sees. Raises NoDisplay when nobody could see the window and that was not
    asked for.
    """

    def __init__(
        self, headless: bool = False, scale: int | None = None, fill: bool | None = False, fullscreen: bool = False
    ) -> None:
        self.headless, self.small = headless, TITLE
        self._start()
        self.set_mode(scale, fill, fullscreen)
        pygame.display.set_caption(TITLE)
        self.canvas = pygame.Surface((WIDTH, HEIGHT)).convert()
        self._changes = Changes((WIDTH, HEIGHT))
        self._known: list[pygame.Rect] | None = None

    def _start(self) -> None:
        asked = self.headless or bool(os.environ.get(_DRIVER) or os.environ.get(_DRIVER_TOO))
        before = os.environ.get(_DRIVER)
        if self.headless:
            os.environ[_DRIVER] = "dummy"
            pygame.display.quit()
        try:
            pygame.display.init()
        except pygame.error:
            raise NoDisplay from None
        finally:
            if self.headless:
                del os.environ[_DRIVER]
                if before is not None:
                    os.environ[_DRIVER] = before
        if not asked and pygame.display.get_driver() in _INVISIBLE:
            raise NoDisplay

    # ------------------------------------------------------------------ the window
    def set_mode(self, scale: int | None = None, fill: bool | None = False, fullscreen: bool = False) -> None:
        """Open the window, or change how it lies on the screen. Raises NoDisplay when the system refuses."""
        self.fill, self.fullscreen = fill, fullscreen
        if self.headless:
            scale = scale or HEADLESS_SCALE
            _open((WIDTH * scale, HEIGHT * scale), 0)
        elif fullscreen:
            _open((0, 0), pygame.FULLSCREEN)
        else:
            size = (WIDTH * scale, HEIGHT * scale) if scale else _fitting(fill)
            _open(size, pygame.RESIZABLE)
            if self.window.get_size() != size:  # a window that was the whole screen gives it up only when asked twice
                pygame.event.pump()
                _open(size, pygame.RESIZABLE)
        self._measured: pygame.Surface | None = None
        self._area = pygame.Rect(0, 0, 0, 0)
        self._size = (0, 0)

    def change(self, fill: bool | None, fullscreen: bool) -> None:
        """Change how the canvas lies; the window keeps its size unless it becomes, or was, the whole screen. Raises
        NoDisplay."""
        if fullscreen != self.fullscreen:
            self.set_mode(fill=fill, fullscreen=fullscreen)
        self.fill, self._measured = fill, None

    @property
    def window(self) -> pygame.Surface:
        """The window's surface: another one after each change of its size. Raises NoDisplay once it is closed."""
        window = pygame.display.get_surface()
        if window is None:
            raise NoDisplay
        return window

    @property
    def area(self) -> pygame.Rect:
        """Where in the window the canvas lies, window px."""
        window = self.window
        if window is not self._measured or window.get_size() != self._size:
            self._measured, self._size = window, window.get_size()
            self._area = canvas_area(self._size, self.fill)
            pygame.display.set_caption(TITLE if self._area.width >= WIDTH else self.small)
            window.fill("black")
            self.renew()
        return self._area

    @property
    def driver(self) -> str:
        """What shows the window."""
        return pygame.display.get_driver()

    @property
    def scale(self) -> float:
        """Window px in a px of the canvas; whole unless the canvas fills the window."""
        return self.area.width / WIDTH

    def to_canvas(self, window_pos: tuple[int, int]) -> tuple[int, int] | None:
        """The canvas px under a point of the window, None in the letterbox."""
        area = self.area
        if not area.collidepoint(window_pos):
            return None
        x, y = window_pos
        return (x - area.x) * WIDTH // area.width, (y - area.y) * HEIGHT // area.height

    # ------------------------------------------------------------------ a frame
    def expect(self, parts: list[pygame.Rect] | None) -> None:
        """The next picture is known to differ in these `parts` of the canvas, and perhaps in others; None: it is not
        known where."""
        self._known = parts

    def present(self, texts: Texts | None = None) -> None:
        """Show the canvas, and `texts` above it. What is in the window already is not sent again."""
        area, window = self.area, self.window
        known, self._known = self._known or (), None
        scale = area.width // WIDTH
        whole = area.size == (WIDTH * scale, HEIGHT * scale) and not texts
        parts = self._changes.since(self.canvas, scale >= NARROW, known) if whole else None
        if not whole:
            self.renew()
        if parts is None:
            self.send(texts)
            return
        sent = []
        for part in parts:
            place = pygame.Rect(part.x * scale, part.y * scale, part.width * scale, part.height * scale)
            place.move_ip(area.topleft)
            pygame.transform.scale(self.canvas.subsurface(part), place.size, window.subsurface(place))
            sent.append(place)
        if sent:
            pygame.display.update(sent)

    def renew(self) -> None:
        """Send all of the next picture: what is in the window is not what was shown."""
        self._changes.forget()

    def send(self, texts: Texts | None = None) -> None:
        """Show all of the canvas, and `texts` above it."""
        area, window = self.area, self.window
        target = window if area.size == window.get_size() else window.subsurface(area)
        if area.size == (WIDTH, HEIGHT):
            target.blit(self.canvas, (0, 0))
        else:
            pygame.transform.scale(self.canvas, area.size, target)
        if texts:
            texts.show(window, area)
        pygame.display.flip()

    def save(self, path: str | Path) -> None:
        """The window as a person sees it, as a PNG. Raises OSError."""
        file = io.BytesIO()
        pygame.image.save(self.window, file, "window.png")
        Path(path).write_bytes(file.getvalue())


def canvas_area(window: tuple[int, int], fill: bool | None) -> pygame.Rect:
    """Where a canvas lies in a window of that size: in the middle, at the largest whole-number scale that fits, or at
    the largest at all when it is to `fill` the window (None: when whole numbers would leave much of it dark) or the
    window is smaller than the canvas."""
    wide, high = window
    share = min(wide / WIDTH, high / HEIGHT)
    whole = int(share)
    if fill or whole < 1 or (fill is None and whole < ENOUGH * share):
        area = pygame.Rect(0, 0, max(1, int(WIDTH * share)), max(1, int(HEIGHT * share)))
    else:
        area = pygame.Rect(0, 0, WIDTH * whole, HEIGHT * whole)
    area.center = (wide // 2, high // 2)
    return area


def _fitting(fill: bool | None) -> tuple[int, int]:
    """The size of a window that the desktop has room for and that the canvas wholly takes up."""
    wide, high = pygame.display.get_desktop_sizes()[0]
    room = max(WIDTH, wide - BORDER_WIDE), max(HEIGHT, high - BORDER_HIGH)
    return canvas_area(room, fill).size


def _open(size: tuple[int, int], flags: int) -> None:
    plain = _plain_window_pays() and _ACCELERATION not in os.environ
    if plain:
        os.environ[_ACCELERATION] = "0"
        try:
            pygame.display.set_mode(size, flags)
            return
        except pygame.error:
            pass
        finally:
            del os.environ[_ACCELERATION]
    try:
        pygame.display.set_mode(size, flags)
    except pygame.error:
        raise NoDisplay from None


def _plain_window_pays() -> bool:
    """Whether the window is copied to the screen faster without the detour over a graphics card that is not there."""
    if pygame.display.get_driver() == "x11":
        return not any(Path("/dev/dri").glob("renderD*"))
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.user32.GetSystemMetrics(_REMOTE_SESSION))
    return False
