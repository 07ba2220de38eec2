"""Draws one thing in a process of its own, and tells which files of the project that was made from.

Run as a script: ROOT `module:function` PIECE OUT, where PIECE is empty for all that the function writes. What the
function read is told on standard output, a path relative to ROOT in each line, and what somebody has to mend on
standard error. With ROOT alone nothing is drawn: every part is asked what it is made of, and all that somebody has to
mend is told.

Code is compiled from what stands in its file: Python takes what it compiled before for the same where a file has the
same size and time, and an edit may keep both.
"""

import importlib
import sys
import traceback
from functools import partial
from importlib.machinery import FileFinder, SourceFileLoader
from pathlib import Path

OWN = ("assets", "game", "levels")
"""Folders of the project that hold what is ours: what lies beside them, an environment among them, is none of it."""
TOOLS = ("canvas", "draw", "grids", "ramps", "recipes", "terrains", "tilesets", "worker")
"""Modules that a place's own code calls: whoever made a slip made it elsewhere."""


class FromSource(SourceFileLoader):
    """A loader that asks for nothing that was compiled before."""

    def path_stats(self, path: str) -> dict[str, object]:
        raise OSError(path)


def ask(root: Path) -> int:
    """The exit status: 0, or 1 where a part cannot say what it is made of, or a person cannot be put together."""
    sys.path[0] = str(root)
    _compile_anew(root)
    draw, recipes = map(importlib.import_module, ("assets.source.draw", "assets.source.kit.crowd.recipes"))
    asked = [partial(draw.pieces if part in draw.PIECES else draw.writer, part) for part in draw.PARTS]
    amiss: dict[str, None] = {}
    for each in (*asked, partial(recipes.read_recipes, root, recipes.NAMED)):
        try:
            each()
        except Exception as error:
            if not _is_for_a_maker(error):
                raise
            amiss[told(error, root)] = None
    print(*amiss, sep="\n", file=sys.stderr)
    return int(bool(amiss))


def main(root: Path, named: str, piece: str, out: Path) -> int:
    """The exit status: 0, or 1 where it could not be drawn."""
    sys.path[0] = str(root)
    _compile_anew(root)
    read: set[Path] = set()
    sys.addaudithook(lambda event, details: _note(read, event, details))
    module, _, function = named.partition(":")
    try:
        write = getattr(importlib.import_module(module), function)
        if piece:
            write = write()[piece]
        write(out)
    except Exception as error:
        if not _is_for_a_maker(error):
            raise
        print(told(error, root), file=sys.stderr)
        return 1
    inside = {path.resolve() for path in read}
    print(*sorted(path.relative_to(root).as_posix() for path in inside if _is_ours(path, root)), sep="\n")
    return 0


def _compile_anew(root: Path) -> None:
    finder = FileFinder.path_hook((FromSource, [".py"]))

    def hook(folder: str) -> object:
        if Path(folder) != root and not _is_ours(Path(folder), root):
            raise ImportError(folder)
        return finder(folder)

    sys.path_hooks.insert(0, hook)  # type: ignore[arg-type] # a finder
    sys.path_importer_cache.clear()


def _is_ours(path: Path, root: Path) -> bool:
    return path.is_relative_to(root) and path.relative_to(root).parts[:1] in [(name,) for name in OWN]


def _note(read: set[Path], event: str, details: tuple[object, ...]) -> None:
    """Remember a file that is opened to be read."""
    if event == "open" and isinstance(details[0], str) and details[1] in (None, "r", "rb"):
        read.add(Path(details[0]))


def _is_for_a_maker(error: Exception) -> bool:
    """Whether what went wrong is in what somebody wrote: a value that is none, or content with problems."""
    return isinstance(error, ValueError) or hasattr(error, "problems")


def told(error: Exception, root: Path) -> str:
    """What is wrong, after the place that asked for it: the last line of a place's own code, for the kit is not it."""
    own = root / "assets" / "source"
    places = [
        (Path(frame.filename), frame.lineno)
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).is_relative_to(own)
    ]
    mine = [place for place in places if place[0].stem not in TOOLS and place[0].relative_to(own).parts[0] != "kit"]
    if getattr(error, "placed", hasattr(error, "problems")):
        return str(error)
    path, line = (mine or places)[-1]
    return f"{path.relative_to(root).as_posix()}:{line}: {error}"


if __name__ == "__main__":
    if len(sys.argv) == 2:
        sys.exit(ask(Path(sys.argv[1]).resolve()))
    _, given_root, given_function, given_piece, given_out = sys.argv
    sys.exit(main(Path(given_root).resolve(), given_function, given_piece, Path(given_out)))
