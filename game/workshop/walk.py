"""Finds walkthroughs, and plays them with pictures of every step."""

from pathlib import Path

from game.workshop.names import pick
from game.workshop.plan import Plan, plans
from game.workshop.shot import Studio
from game.workshop.steps import Step
from game.workshop.walker import Walker, walk

UNSEEN = ("expect", "picture", "save_and_load")
"""Steps that change no picture."""


def find_plan(root: Path, name: str) -> Path:
    """The walkthrough meant by `name`: a path, or a file's name without its ending. Raises Unknown."""
    if Path(name).is_file():
        return Path(name)
    known = {path.name.removesuffix(".yaml").removesuffix(".plan"): path for path in plans(root)}
    return known[pick(name, known, "walkthrough")]


def walk_with_pictures(studio: Studio, plan: Plan, folder: Path) -> Walker:
    """Play `plan`, a picture of the title and one after each step in `folder`. Raises Stuck, OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    studio.title(folder / "00-title.png")
    taken = 0

    def picture(walker: Walker, step: Step) -> None:
        nonlocal taken
        if step.verb not in UNSEEN:
            taken += 1
            studio.picture(walker.session, folder / f"{taken:02}-{step.told.replace(': ', '-').replace(' ', '-')}.png")

    return walk(plan, studio.library, done=picture)
