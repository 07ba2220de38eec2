"""The opening, played by itself where nobody could see a window: its pictures lie in a folder."""

from pathlib import Path

import msgspec
import platformdirs

from game.content.library import Library
from game.session import Kept, Session, encode
from game.session.intent import Intent
from game.workshop.plan import read_plan
from game.workshop.shot import SETTLE, Studio
from game.workshop.steps import Step
from game.workshop.walker import Walker, walk

PLAN = "levels/opening.plan.yaml"
FOLDER = "bedtime-opening"
WORTH_IT = "picture"
"""The step that says what is worth a picture."""


def play_opening(library: Library) -> Path:
    """Play the opening and take its pictures; the folder they lie in, under the current one where that can be written,
    else among the player's pictures. Raises ContentError, Stuck, OSError."""
    plan = read_plan(library, library.root / PLAN)
    folder = _folder()
    names = [step.arguments[0] for step in plan.steps if step.verb == WORTH_IT]
    with Studio(library) as studio:
        studio.title(folder / "00-title.png")

        def picture(walker: Walker, step: Step) -> None:
            if step.verb == WORTH_IT:
                name = step.arguments[0]
                _picture(studio, walker.session, folder / f"{names.index(name) + 1:02}-{name}.png")

        walk(plan, library, done=picture)
    return folder


def _picture(studio: Studio, session: Session, out: Path) -> None:
    """What the screen shows; where breath is held it is held on. Raises OSError."""
    breath = session.state.breath
    if not breath or not breath.held:
        studio.picture(session, out)
        return
    from game.screen.scenes.play import Play

    copy = Session(studio.library, msgspec.json.decode(encode(session.kept()), type=Kept))
    play = Play(studio.app, copy)
    for _ in range(SETTLE):
        play.step(Intent(breathe=True))
    studio.take(play, out, ticks=0)


def _folder() -> Path:
    for folder in (Path.cwd() / FOLDER, platformdirs.user_pictures_path() / FOLDER):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            probe = folder / ".probe"
            probe.touch()
            probe.unlink()
        except OSError as error:
            refused = error
            continue
        return folder
    raise refused
