"""Keeping what is played in a slot while it goes on, and going back to the quick save by a key."""

from functools import partial

from game.saves import QUICK, Picture, Unusable
from game.screen.scene import Scene, Shared
from game.screen.scenes.ask import ask
from game.screen.scenes.entering import load
from game.screen.widgets.toast import Toasts
from game.session import Session


class Played(Scene):
    """A scene of a playthrough, with notes at its top. Skipping that was switched on elsewhere, where its key may mean
    something else, does not go on in it."""

    session: Session
    toasts: Toasts

    def __init__(self, app: Shared) -> None:
        super().__init__(app)
        app.controls.let_go("skip")

    def resume(self) -> None:
        self.app.controls.let_go("skip")


def keep(app: Shared, scene: Played, slot: str, picture: Picture, told: str = "") -> None:
    """Keep the playthrough of `scene` in `slot`, mid-line included, and what the player has heard. `told` is what a
    note says when that is done; where it cannot be, one says why."""
    app.store.keep(app.profile)
    app.saves.keep(slot, scene.session.kept(), picture, then=partial(_tell, app, scene, told))


def _tell(app: Shared, scene: Played, told: str, error: OSError | None) -> None:
    if error is None:
        if told:
            scene.toasts.add(told if app.saves.lasting else "toast.saved_for_now", icon="save")
    elif app.leaving or scene not in app.scenes:
        app.store.notes.append(("toast.unsaved", {"words": str(error.strerror)}))
    else:
        scene.toasts.add("toast.unsaved", icon="save", words=str(error.strerror))


def quick_load(app: Shared, toasts: Toasts) -> None:
    """Go back to the quick save, once the player has said that what is played now may be left."""
    if not app.saves.holds(QUICK):
        toasts.add("save.empty", icon="save")
        return

    def back() -> None:
        try:
            load(app, QUICK)
        except Unusable as problem:
            toasts.add(problem.key, icon="save", **problem.parts)

    ask(app, app.words("slots.load_now"), app.words("slots.load_now_yes"), back)
