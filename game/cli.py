"""The `bedtime` command. What a command needs is imported when it runs, so that play starts at once."""

import argparse
import gc
import importlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from game import consoles
from game.content import paths
from game.content.level import Point
from game.core.problem import ContentError, Problem

if TYPE_CHECKING:
    from game.content.library import Library
    from game.session import Session
    from game.workshop.plan import Plan

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

SCALE, SHEET_SCALE = 3, 2
"""Window px in a px of the canvas, in a picture and on a contact sheet."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; its exit status: 0, 1 where something is wrong (told on stderr), 2 for what cannot be read."""
    from game.workshop.names import Unknown, pick

    words = sys.argv[1:] if arguments is None else arguments
    consoles.any_encoding()
    try:
        if words and not words[0].startswith("-"):
            pick(words[0], _COMMANDS, "command")
        options = _parser().parse_args(words)
        return _COMMANDS[options.command or "play"](options)
    except (ContentError, Unknown) as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"{error.filename or 'a file'}: {error.strerror or error}", file=sys.stderr)
    except KeyboardInterrupt:
        print(file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    from game.content.words import ENGLISH
    from game.settings import FACES, TEXT_SIZES

    parser = argparse.ArgumentParser(prog="bedtime", description="Bedtime, a story in two books.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _play_options(parser)
    _play_options(commands.add_parser("play", help="play; with --level straight into a map"))

    edit = commands.add_parser("edit", help="open Tiled on the project; F5 there plays the map that is open")
    edit.add_argument("map", nargs="?", default="", metavar="MAP", help="a place, or the path of its map")

    new = commands.add_parser("new", help="a new level: a small place that can be played at once").add_subparsers(
        dest="what", metavar="WHAT", required=True
    )
    level = new.add_parser("level", help="a map and the script beside it")
    level.add_argument("name", metavar="BOOK/CHAPTER/NAME", help="as book1/1-synthetic-noon/attic")
    level.add_argument("--dream", action="store_true", help="a place of two layers, with a lamp and a crossing")

    check = commands.add_parser("check", help="every problem in texts, maps and pictures; exit 1 on any")
    check.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="tell only of these files and folders")
    check.add_argument(
        "--first",
        type=Path,
        metavar="MAP",
        help="tell of this map at once, then of everything else; as JSON, a line each",
    )
    check.add_argument("--write", action="store_true", help="write classes and worlds for Tiled first")
    check.add_argument("--json", action="store_true", help="as JSON")

    lines = commands.add_parser("lines", help="give an id to every line that has none; count words")
    lines.add_argument("--count", action="store_true", help="only count: words, lines, looks, who says how much")
    lines.add_argument("--json", action="store_true", help="as JSON")

    walk = commands.add_parser("walk", help="play a walkthrough, or all of them, with no hands")
    walk.add_argument("plan", nargs="?", help="a walkthrough's file or name")
    walk.add_argument("--endings", action="store_true", help="record how those end that say `ending:`")
    walk.add_argument(
        "--measure", action="store_true", help="tell boxes, words, minutes and hands; of all: as --endings"
    )
    walk.add_argument("--json", action="store_true", help="the measure as JSON")
    walk.add_argument("--shots", type=Path, metavar="DIR", help="a picture of every step")
    walk.add_argument("--window", action="store_true", help="to be watched")
    walk.add_argument("--keys", action="store_true", help="in the window, from the title, with the player's own keys")
    walk.add_argument("--speed", type=_speed, default=1, metavar="N|max", help="how fast in the window")

    shot = commands.add_parser("shot", help="one rendered frame, without a window")
    which = shot.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "scene",
        nargs="?",
        help="a place such as flat, or a screen: title, page, pause, journal, settings, load, save, card, ending …",
    )
    which.add_argument("--all", type=Path, metavar="DIR", help="contact sheets of everything, and whole maps")
    shot.add_argument("-o", "--out", type=Path, default=Path("shot.png"), metavar="FILE")
    shot.add_argument("--at", default="", metavar="SPOT", help="stand on this spot")
    shot.add_argument("--xy", type=_point, metavar="X,Y", help="stand at this point, px")
    shot.add_argument("--beat", default="", help="in this beat")
    shot.add_argument("--light", default="", help="in this light")
    shot.add_argument("--facing", default="", choices=("down", "left", "up", "right"))
    shot.add_argument("--look", action="store_true", help="look at what is faced")
    shot.add_argument("--node", default="", help="with this conversation under way")
    shot.add_argument("--line", default="", metavar="ID", help="at this line of it, or this board")
    shot.add_argument(
        "--scale", type=int, choices=range(1, 9), metavar="N", help="window px in a px: 3, or 2 with --all"
    )
    shot.add_argument("--face", default=FACES[0], choices=FACES, help="the letters")
    shot.add_argument("--size", default=TEXT_SIZES[0], choices=TEXT_SIZES, help="their size")
    shot.add_argument("--language", default=ENGLISH, help="the words of menus, prompts and captions")

    draw = commands.add_parser("draw", help="redraw pictures from assets/source")
    draw.add_argument("names", nargs="*", metavar="NAME")

    solve = commands.add_parser("solve", help="prove that places of two layers can be completed; exit 1 on problems")
    solve.add_argument("--levels", nargs="*", default=[], metavar="PLACE", help="these; without any, every one")
    solve.add_argument("--tapes", type=Path, metavar="DIR", help="keep the tapes of the solutions here")
    solve.add_argument("--json", action="store_true", help="as JSON")

    bench = commands.add_parser("bench", help="frame time, load time, start time, memory, ticks a second")
    bench.add_argument("--json", action="store_true", help="as JSON")
    bench.add_argument("--quick", action="store_true", help="few samples")
    bench.add_argument("--strict", action="store_true", help="exit 1 where a figure does not hold, or cannot be judged")
    return parser


def _play_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--level", default="", metavar="MAP", help="a place, or the path of its map")
    parser.add_argument("--at", default="", metavar="SPOT", help="stand on this spot")
    parser.add_argument("--at-object", default="", metavar="ID", help="stand at the object Tiled gives this number")
    parser.add_argument("--beat", default="", help="in this beat")
    parser.add_argument("--light", default="", help="in this light")


def _point(text: str) -> Point:
    x, _, y = text.partition(",")
    try:
        return int(x), int(y)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is no point such as 120,96") from None


def _speed(text: str) -> int:
    if text == "max":
        return 600
    if text.isdigit() and 1 <= int(text) <= 600:
        return int(text)
    raise argparse.ArgumentTypeError(f"'{text}' is neither max nor a number from 1 to 600")


def _play(options: argparse.Namespace) -> int:
    from game.content.library import Library
    from game.screen.app import App, Crashed
    from game.screen.display import NoDisplay
    from game.screen.outside import tell_outside

    library = Library()
    words = library.words
    try:
        if options.level:
            from game.workshop.play import Where, play

            play(library, Where(options.level, options.at, options.at_object, None, options.beat, options.light))
        else:
            from game.screen.scenes.title import Title

            app = App(library)
            app.run(Title(app))
    except NoDisplay:
        from game.workshop.opening import play_opening

        print(words("none.display"), flush=True)
        print(words("none.pictures", folder=play_opening(library)))
    except Crashed as crash:
        tell_outside(words, crash.told(words))
        return 1
    return 0


def _edit(options: argparse.Namespace) -> int:
    from game.content.library import Library
    from game.workshop.edit import edit

    return edit(Library(paths.project()), options.map)


def _new(options: argparse.Namespace) -> int:
    from game.workshop.new import new_level

    root = paths.project()
    level, script = new_level(root, options.name, options.dream)
    print(paths.named(root, level), paths.named(root, script), sep="\n")
    print(f"play it: bedtime play --level {paths.named(root, level)}")
    if not (level.parent / "chapter.yaml").is_file():
        print(f"{paths.named(root, level.parent)} has no chapter.yaml yet: until then it is played as chapter one is")
    return 0


def _check(options: argparse.Namespace) -> int:
    from game.files import cache_folder
    from game.workshop import check
    from game.workshop.remembered import FOLDER, Remembered

    root = paths.project()
    if options.write:
        check.write(root)
    remembered = Remembered(root, cache_folder() / FOLDER)
    collecting = gc.isenabled()
    gc.disable()  # nothing that is read goes before the command ends
    try:
        if not options.first:
            return _told(root, check.check(root, options.paths, remembered), options.json)
        stages = check.check_first(root, options.first, remembered)
        return max([_told(root, problems, options.json, lines=True) for problems in stages])
    finally:
        if collecting:
            gc.enable()


def _told(root: Path, problems: list[Problem], as_json: bool, lines: bool = False) -> int:
    """The exit status."""
    if as_json:
        from game.workshop.issues import issues

        _print(issues(root, problems), lines)
    else:
        for problem in problems:
            print(problem, flush=True)
    return 1 if problems else 0


def _lines(options: argparse.Namespace) -> int:
    if options.count:
        from game.content.library import read_texts
        from game.workshop.counting import count, told, translated

        texts = read_texts(paths.project())
        counted = count(texts)
        if options.json:
            _print(counted)
        else:
            print(told(counted), *translated(texts), sep="\n")
        return 0
    from game.workshop.lines import number

    numbered = number(paths.project())
    if options.json:
        _print(numbered)
        return 1 if numbered.problems else 0
    for file, given in numbered.given.items():
        print(f"{file}: {given} {'id' if given == 1 else 'ids'}")
    for problem in numbered.problems:
        print(problem, file=sys.stderr)
    return 1 if numbered.problems else 0


def _walk(options: argparse.Namespace) -> int:
    from game.content.library import Library
    from game.workshop import endings
    from game.workshop.plan import plans, read_plan
    from game.workshop.player import Stuck
    from game.workshop.walk import find_plan

    library = Library()
    found = [find_plan(library.root, options.plan)] if options.plan else plans(library.root)
    if options.measure or options.json:
        return _measure(library, [read_plan(library, path) for path in found], options)
    failed = 0
    for path in found:
        plan = read_plan(library, path)
        if options.endings and not plan.ending:
            continue
        try:
            session = _walk_one(library, plan, path, options)
            print(f"{plan.file}: {len(plan.steps)} steps, {session.state.tick} ticks")
            if options.endings:
                for kept in endings.keep(library.root, plan.ending, plan.usual, session):
                    print(paths.named(library.root, kept))
        except Stuck as stuck:
            failed = 1
            print(stuck, file=sys.stderr)
    return failed


def _measure(library: "Library", plans: "list[Plan]", options: argparse.Namespace) -> int:
    from game.workshop.measure import heading, measure, name_of, told
    from game.workshop.names import Unknown
    from game.workshop.player import Stuck

    if not options.measure or options.endings or options.shots or options.window:
        raise Unknown("`--measure` goes with `--json` alone, and `--json` with `--measure`")
    plans = [plan for plan in plans if plan.ending or options.plan]
    if not plans:
        raise Unknown("no walkthrough says `ending:`; name the one to measure")
    width, found, failed = max(len(name_of(plan.file)) for plan in plans), [], 0
    if not options.json:
        print(heading(width), flush=True)
    for plan in plans:
        try:
            found.append(measure(plan, library))
        except Stuck as stuck:
            failed = 1
            print(stuck, file=sys.stderr)
        else:
            if not options.json:
                print(told(found[-1], width), flush=True)
    if options.json:
        _print(found)
    return failed


def _walk_one(library: "Library", plan: "Plan", path: Path, options: argparse.Namespace) -> "Session":
    """The playthrough at the end of a plan."""
    if options.keys and not options.window:
        from game.workshop.names import Unknown

        raise Unknown("keys are pressed in a window: say --window too")
    if options.window:
        from game.screen.app import Crashed
        from game.screen.display import NoDisplay
        from game.workshop.names import Unknown
        from game.workshop.player import Stuck
        from game.workshop.watch import walk_in_window, walk_with_keys

        try:
            if options.keys:
                return walk_with_keys(library, plan, options.speed)
            return walk_in_window(library, plan, options.speed).session
        except NoDisplay:
            raise Unknown(
                "there is no display to watch on; leave out --window, or take pictures with --shots"
            ) from None
        except Crashed as crash:
            if isinstance(crash.__cause__, Stuck):
                raise crash.__cause__ from None
            raise
    if options.shots:
        from game.workshop.shot import Studio
        from game.workshop.walk import walk_with_pictures

        folder = options.shots if options.plan else options.shots / path.name.split(".")[0]
        with Studio(library) as studio:
            return walk_with_pictures(studio, plan, folder).session
    from game.workshop.walker import walk

    return walk(plan, library).session


def _shot(options: argparse.Namespace) -> int:
    from game.content.library import Library
    from game.workshop.play import Where
    from game.workshop.shot import Studio, shot

    if options.all:
        from game.workshop.gallery import gallery

        for path in gallery(Library(), options.all, options.scale or SHEET_SCALE, options.face, options.size):
            print(path, flush=True)
        return 0
    where = Where("", options.at, "", options.xy, options.beat, options.light, options.facing)
    with Studio(Library(), options.scale or SCALE, options.face, options.size, options.language) as studio:
        shot(studio, options.scene, options.out, where, options.look, options.node, options.line)
    print(options.out)
    return 0


def _draw(options: argparse.Namespace) -> int:
    from game.workshop.names import Unknown, pick

    root = paths.project()
    if not (root / "assets" / "source").is_dir():
        raise Unknown("assets/source is not here: drawing needs a checkout of the project")
    sys.path.insert(0, str(root))
    try:
        source = importlib.import_module("assets.source.draw")
    except ModuleNotFoundError as error:
        raise Unknown(f"drawing needs {error.name}: install the project with its `art` extra") from None
    for name in options.names:
        pick(name, source.PARTS, "drawing")
    source.draw(options.names, root / "assets")
    return 0


def _solve(options: argparse.Namespace) -> int:
    from game.content.library import Library
    from game.workshop.solving.solve import solve_all, told

    found = []
    for solved in solve_all(Library(paths.project()), options.levels, options.tapes):
        found.append(solved)
        if not options.json:
            print(told(solved), flush=True)
    if options.json:
        _print(found)
    return 1 if any(solved.problems for solved in found) else 0


def _bench(options: argparse.Namespace) -> int:
    from game.workshop.bench import bench
    from game.workshop.figures import refused, told

    figures = bench(paths.project(), options.quick)
    if options.json:
        _print(figures)
    else:
        print(told(figures))
    reasons = refused(figures) if options.strict else []
    for reason in reasons:
        print(reason, file=sys.stderr)
    return 1 if reasons else 0


def _print(found: object, lines: bool = False) -> None:
    """As JSON, at once; with `lines` all of it on one."""
    import msgspec

    told = msgspec.json.encode(found)
    print(consoles.plain_json((told if lines else msgspec.json.format(told)).decode()), flush=True)


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "play": _play, "edit": _edit, "new": _new, "check": _check, "lines": _lines, "walk": _walk, "shot": _shot,
    "draw": _draw, "solve": _solve, "bench": _bench,
}  # fmt: skip
