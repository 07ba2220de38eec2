"""The routes between scenes. Of all modules of the screen this one alone knows every scene, and it reads the module of
each only when that is first gone to: the title waits for nothing that only play needs."""

from typing import TYPE_CHECKING

import pygame

from game.screen.scene import Playing, Scene, Shared
from game.session import Session

if TYPE_CHECKING:
    from game.story.journal import Page


class AllRoutes:
    """Every route, for the scenes of `app`; `Routes` says where each leads."""

    def __init__(self, app: Shared) -> None:
        self.app = app

    def title(self) -> Scene:
        from game.screen.scenes.title import Title

        return Title(self.app)

    def page(self, session: Session) -> Scene:
        from game.screen.scenes.page import BookPage

        return BookPage(self.app, session)

    def card(self, session: Session) -> Scene:
        from game.screen.scenes.card import Card

        return Card(self.app, session)

    def play(self, session: Session, begun: bool = False) -> Scene:
        from game.screen.scenes.play import Play

        return Play(self.app, session, begun)

    def ending(self, session: Session) -> Scene:
        from game.screen.scenes.ending import Ending

        return Ending(self.app, session)

    def chapters(self, backdrop: pygame.Surface, book: str) -> Scene:
        from game.screen.scenes.chapters import Chapters

        return Chapters(self.app, backdrop, book)

    def pause(self, backdrop: pygame.Surface, play: Playing) -> Scene:
        from game.screen.scenes.pause import Pause

        return Pause(self.app, backdrop, play)

    def journal(self, backdrop: pygame.Surface, session: Session) -> Scene:
        from game.screen.scenes.journal import JournalScene

        return JournalScene(self.app, backdrop, session)

    def reading(self, page: "Page") -> Scene:
        from game.screen.scenes.reading import Reading

        return Reading(self.app, page)

    def slots_to_load(self, backdrop: pygame.Surface, under_way: bool = False) -> Scene:
        from game.screen.scenes.slots import Slots

        return Slots(self.app, backdrop, under_way=under_way)

    def slots_to_save(self, backdrop: pygame.Surface, session: Session, picture: bytes) -> Scene:
        from game.screen.scenes.slots import Slots

        return Slots(self.app, backdrop, session, picture)

    def settings(self, backdrop: pygame.Surface) -> Scene:
        from game.screen.scenes.settings import SettingsScene

        return SettingsScene(self.app, backdrop)

    def keys(self, backdrop: pygame.Surface) -> Scene:
        from game.screen.scenes.keys import KeysScene

        return KeysScene(self.app, backdrop)
