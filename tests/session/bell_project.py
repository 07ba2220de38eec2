"""The small project with a bell to be tuned over a talk."""

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[1] / "fixtures" / "project"
TUNED = """
tune:
  - mia: "It hums. #rr1"
  - trial: bell -> tuned
  - if: "tuned is quiet"
    then:
      - mia: "It's stopped. #rr2"
    else:
      - mia: "Leave it. #rr3"

not_it:
  - mia: "Not that one. #rr4"
"""
DECLARED = """variables:
  tuned: {is: [untouched, quiet, rough, round, left], start: untouched}
"""
BOARDS = "boards:\n  bell: {trial: ring, note: 2, wrong: not_it}\n"


def with_a_bell(folder, said=""):
    """A copy of the project in `folder` in which a bell is tuned, with what else is `said`; its root."""
    shutil.copytree(ROOT, root := folder / "project")
    script = root / "levels/book1/1-x/room.yaml"
    text = script.read_text("utf-8")
    script.write_text(text.replace("variables:\n", BOARDS + DECLARED, 1) + TUNED + said, "utf-8")
    return root
