"""Finds walkthroughs, and plays them with pictures of every step."""

from pathlib import Path

from game.workshop.names import Unknown, pick
from game.workshop.plan import ENDING, Plan, plans
from game.workshop.shot import Studio
from game.workshop.steps import Step
from game.workshop.walker import Walker, walk

UNSEEN = ("expect", "picture", "save_and_load")
"""Steps that change no picture."""


def find_plan(root: Path, name: str, chapter: str = "") -> Path:
    """The walkthrough meant by `name`: a path, or a file's name without its ending, of that `chapter` (empty: of any),
    which can also stand before it: `1-synthetic-noon/shortest`, or `1/shortest`. Raises Unknown, also where several
    chapters have one of that name."""
    if Path(name).is_file():
        return Path(name)
    before, _, short = name.rpartition("/")
    known = in_chapter(plans(root), chapter or before)
    pick(short, map(_name, known), "walkthrough")
    meant = [path for path in known if _name(path) == short]
    if len(meant) > 1:
        ways = " or ".join(f"`{_chapter(path)}/{short}`" for path in meant)
        raise Unknown(f"more than one chapter has a walkthrough '{short}': say {ways}")
    return meant[0]


def in_chapter(paths: list[Path], chapter: str) -> list[Path]:
    """Those of the walkthroughs that are of a chapter, which is called by its folder or its number (empty: all). Raises
    Unknown."""
    if not chapter:
        return paths
    folders = list(dict.fromkeys(_chapter(path) for path in paths if _chapter(path)))
    of = next((folder for folder in folders if folder.partition("-")[0] == chapter), chapter)
    of = pick(of, folders, "chapter with walkthroughs")
    return [path for path in paths if _chapter(path) == of]


def _name(path: Path) -> str:
    return path.name.removesuffix(".yaml").removesuffix(".plan")


def _chapter(path: Path) -> str:
    """The folder of the chapter whose walkthrough lies there; empty for one beside the maps."""
    return "" if path.name.endswith(ENDING) else path.parent.name


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
