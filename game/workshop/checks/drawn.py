"""What pictures and sounds are drawn from: recipes that name a part that is not there, parameters no family has.

Asked of a checkout where drawing is installed, in a process of its own, as drawing is; and kept by content.
"""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

from game.core.problem import Problem
from game.workshop.remembered import Remembered, every_file

SOURCE = Path("assets/source")
WORKER = SOURCE / "worker.py"
_LIBRARIES = ("numpy", "PIL", "scipy", "soundfile", "pyloudnorm")
_PLACED = re.compile(r"(?P<path>assets/[^:]+):(?P<line>\d+):(?:(?P<column>\d+):)? (?P<message>.+)")


def drawn(root: Path, remembered: Remembered) -> list[Problem]:
    """All that is wrong with what drawings are made from; nothing where drawing is not installed."""
    if not (root / WORKER).is_file() or not all(map(importlib.util.find_spec, _LIBRARIES)):
        return []
    files = [path for path in every_file([root / SOURCE]) if path.suffix in (".py", ".yaml", ".txt")]
    return remembered.answer("drawn", lambda: remembered.files(files), list[Problem], lambda: _asked(root))


def _asked(root: Path) -> list[Problem]:
    words = [sys.executable, "-X", "utf8", str(root / WORKER), str(root)]
    done = subprocess.run(words, capture_output=True, encoding="utf-8", cwd=root, check=False)
    found = [_PLACED.fullmatch(line) for line in done.stderr.splitlines()] if done.returncode else []
    problems = [
        Problem(each["path"], int(each["line"]), int(each["column"] or 1), each["message"]) for each in found if each
    ]
    if done.returncode and not problems:
        last = (done.stderr.strip().splitlines() or ["nothing was told"])[-1]
        return [Problem(WORKER.as_posix(), 1, 1, f"drawings cannot say what they are made from: {last}")]
    return problems
