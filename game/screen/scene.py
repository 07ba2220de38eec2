"""What the screens of the game are made of: the scene, what all scenes share, and the routes from one to another."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

import pygame

from game import tapes
from game.content.library import Library
from game.saves import Saves
from game.screen import pointer
from game.screen.controls import Controls
from game.screen.display import Display
from game.screen.faces import SIZES, Face, face, of_the_book
from game.screen.pads import NAMES
from game.screen.sound.sound import Sound
from game.screen.text import Pen
from game.session import Session
from game.settings import TEXT_SIZES, Store, by_place, without

if TYPE_CHECKING:
    from game.story.journal import Page


FILLS: Mapping[str, bool | None] = {"best": None, "whole": False, "fill": True}
"""Whether the canvas fills the window, by the setting (None: where whole numbers would leave much of it dark)."""


class Scene(ABC):
    """One screen of the game, ticked at 60 Hz and drawn as often as the window can. `app` holds what every scene
    shares: canvas, pen, controls, words, settings, saves. `music` is the piece that is heard where no playthrough is
    shown."""

    music = ""

    def __init__(self, app: "Shared") -> None:
        self.app = app

    @abstractmethod
    def tick(self) -> None:
        """One sixtieth of a second."""

    @abstractmethod
    def draw(self, between: float) -> None:
        """Paint the canvas; `between` (0 to 1) is how far the next tick has come."""

    def resume(self) -> None:  # noqa: B027 - most scenes have nothing to do then
        """The scene above has gone; this one is on top again."""

    def leave(self) -> None:  # noqa: B027 - most scenes keep nothing
        """The game is being quit: keep what the player has."""


class Playing(Protocol):
    """What can be paused: a scene with a session, which keeps it when it is left."""

    session: Session

    def leave(self) -> None:
        """Keep the playthrough."""


class Routes(Protocol):
    """Each makes the scene that it leads to. Scenes come to one another by these alone, so that none has to know the
    module of another. `backdrop` is the picture that a scene lies over."""

    def title(self) -> Scene:
        """What can be begun."""

    def page(self, session: Session) -> Scene:
        """The picture book's page that `session` stands at."""

    def card(self, session: Session) -> Scene:
        """The card before the chapter of `session`."""

    def play(self, session: Session, begun: bool = False) -> Scene:
        """The place that `session` is in; of a chapter that has `begun` just now what is asked first is told."""

    def ending(self, session: Session) -> Scene:
        """The card after the chapter of `session`."""

    def chapters(self, backdrop: pygame.Surface, book: str) -> Scene:
        """The chapters of a book, to begin one of them."""

    def pause(self, backdrop: pygame.Surface, play: Playing) -> Scene:
        """What can be done while `play` waits."""

    def journal(self, backdrop: pygame.Surface, session: Session) -> Scene:
        """The journal of `session`."""

    def reading(self, page: "Page") -> Scene:
        """A page of the picture book, read again."""

    def slots_to_load(self, backdrop: pygame.Surface, under_way: bool = False) -> Scene:
        """The slots to go on from; with a playthrough `under_way` it asks first."""

    def slots_to_save(self, backdrop: pygame.Surface, session: Session, picture: bytes) -> Scene:
        """The slots to keep `session` in, with its picture (PNG)."""

    def settings(self, backdrop: pygame.Surface) -> Scene:
        """The settings."""

    def keys(self, backdrop: pygame.Surface) -> Scene:
        """Which key and button does what."""


class Shared(ABC):
    """What scenes share, and their stack. Raises NoDisplay when there is no screen to play on. `fixed` leads from keys
    that no setting changes to what they do."""

    fixed: Mapping[str, str] = {}

    def __init__(
        self,
        library: Library | None = None,
        saves: Saves | None = None,
        store: Store | None = None,
        headless: bool = False,
    ) -> None:
        self.library = library or Library()
        self.words = self.library.words
        self.saves, self.store = saves or Saves(), store or Store()
        self.settings, self.profile = self.store.settings(), self.store.profile()
        self.library.speak(self.settings.language)
        settings = self.settings
        self.display = Display(
            headless, fill=FILLS[settings.scaling], fullscreen=settings.window == "fullscreen" and not headless
        )
        self.display.small = self.words("window.small")
        self.canvas = self.display.canvas
        pointer.dress(self.display)
        self.controls = Controls(settings, self.fixed)
        if settings.keys_by == "letter":
            by_place(settings, self.controls.layout.understood)
            self.controls.apply(settings)
            self.store.keep(settings)
        if refused := without(settings, self.controls.layout.knows, NAMES.__contains__):
            self.store.refuse(refused)
            self.controls.apply(settings)
        self.pen = Pen(self.canvas, self.face)
        self.sound = Sound(self)
        self.scenes: list[Scene] = []
        self.ticks = 0
        self.recorder: tapes.Recorder | None = None
        self._fade = 0
        self._next: Callable[[], Scene] | None = None
        self._closing = False

    @property
    @abstractmethod
    def routes(self) -> Routes:
        """The ways from any scene to any other."""

    @property
    def leaving(self) -> bool:
        """Whether every scene there is will be gone in a moment."""
        return self._closing or self._next is not None

    @property
    def face(self) -> Face:
        """The face and size that the player reads in."""
        return face(self.settings.face, SIZES[TEXT_SIZES.index(self.settings.text_size)])

    @property
    def book_face(self) -> Face:
        """The face of the picture book, in that size."""
        return of_the_book(self.face)

    @property
    def lesser_face(self) -> Face:
        """The same face for prompts and headings: as large, but for the largest, which would leave no room."""
        return face(self.settings.face, min(self.face.size, SIZES[1]))

    def apply(self) -> None:
        """Take up changed settings and keep them."""
        settings = self.settings
        wanted = (FILLS[settings.scaling], settings.window == "fullscreen")
        if not self.display.headless and wanted != (self.display.fill, self.display.fullscreen):
            self.display.change(*wanted)
            pointer.dress(self.display)
        self.library.speak(settings.language)
        self.controls.apply(settings)
        self.pen.face = self.face
        self.store.keep(settings)

    def record(self, session: Session) -> tapes.Recorder:
        """The tape of `session`: the running one, or one that begins here."""
        if self.recorder is None or self.recorder.session is not session:
            self.recorder = tapes.Recorder(session)
        return self.recorder

    # ------------------------------------------------------------------ the stack
    def push(self, scene: Scene) -> None:
        """Put a scene on top."""
        self.scenes.append(scene)

    def pop(self) -> None:
        """Leave the scene on top."""
        self.scenes.pop()
        self.sound.touch("back")
        if self.scenes:
            self.scenes[-1].resume()

    def change(self, scene: Callable[[], Scene]) -> None:
        """Go dark, leave every scene and begin the one that `scene` makes."""
        self._next, self._fade = scene, max(1, self._fade)

    # ------------------------------------------------------------------ the picture
    def backdrop(self) -> pygame.Surface:
        """The picture as it is, words above it left out, for a scene that lies over it."""
        return self.canvas.copy()

    def darken(self, share: float) -> None:
        """Take `share` (0 to 1) of the light out of everything drawn so far."""
        left = max(0, min(255, round(255 * (1 - share))))
        self.canvas.fill((left, left, left), special_flags=pygame.BLEND_RGB_MULT)
        self.pen.fade(left / 255)
