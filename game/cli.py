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
from game.core.problem import ContentError, Problem

if TYPE_CHECKING:
    from game.content.library import Library
    from game.session import Session
    from game.workshop.plan import Plan
    from game.workshop.walker import Ways

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

SCALE, SHEET_SCALE = 3, 2
"""Window px in a px of the canvas, in a picture and on a contact sheet."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; its exit status: 0, 1 where something is wrong (told on stderr), 2 for what cannot be read."""
    from game.workshop.names import Unknown, pick
    from game.workshop.options import parser

    words = sys.argv[1:] if arguments is None else arguments
    consoles.any_encoding()
    try:
        if words and not words[0].startswith("-"):
            pick(words[0], _COMMANDS, "command")
        options = parser().parse_args(words)
        return _COMMANDS[options.command or "play"](options)
    except (ContentError, Unknown) as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"{error.filename or 'a file'}: {error.strerror or error}", file=sys.stderr)
    except KeyboardInterrupt:
        print(file=sys.stderr)
    return 1


def _play(options: argparse.Namespace) -> int:
    from game.content.library import Library
    from game.screen.app import App, Crashed
    from game.screen.display import NoDisplay
    from game.screen.outside import tell_outside

    middle = [options.level, options.at, options.at_object, options.beat, options.light, options.node]
    library = Library(paths.workplace()) if any(middle) else Library()
    words = library.words
    try:
        if any(middle):
            from game.workshop.play import Where, play

            level, at, number, beat, light, node = middle
            play(library, Where(level, at, number, None, beat, light, node=node))
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

    return edit(Library(paths.workplace()), options.map)


def _new(options: argparse.Namespace) -> int:
    root = paths.workplace()
    if options.what == "words":
        from game.content.library import Library
        from game.workshop.stub import write_words

        print(write_words(Library(root), options.map, options.look))
        return 0
    from game.workshop.new import new_level, whole_name

    level, script = new_level(root, whole_name(root, options.name, Path.cwd()), options.dream)
    print(paths.named(root, level), paths.named(root, script), sep="\n")
    print(f"play it: bedtime play --level {paths.named(root, level)}")
    if not (level.parent / "chapter.yaml").is_file():
        print(f"{paths.named(root, level.parent)} has no chapter.yaml yet: until then it is played as chapter one is")
    return 0


def _check(options: argparse.Namespace) -> int:
    from game.files import cache_folder
    from game.workshop import check, for_tiled
    from game.workshop.names import changeable
    from game.workshop.remembered import FOLDER, Remembered

    root = paths.workplace()
    if options.write:
        for_tiled.write(changeable(root))
    remembered = Remembered(root, cache_folder() / FOLDER)
    collecting = gc.isenabled()
    gc.disable()  # nothing that is read goes before the command ends
    try:
        if not options.first:
            from game.workshop.progress import Progress

            with Progress("check", shown=not options.json) as work:
                problems = check.check(root, options.paths, remembered, work.step)
            status = _told(root, problems, options.json)
        else:
            stages = check.check_first(root, options.first, remembered)
            status = max([_told(root, problems, options.json, lines=True) for problems in stages])
        if not status and not options.json:
            print("clean", file=sys.stderr)
        return status
    finally:
        if collecting:
            gc.freeze()  # nor is it gone through in ending
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

        texts = read_texts(paths.workplace())
        counted = count(texts)
        if options.json:
            _print(counted)
        else:
            print(told(counted), *translated(texts), sep="\n")
        return 0
    from game.workshop.lines import number
    from game.workshop.names import changeable

    numbered = number(changeable(paths.workplace()))
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
    from game.workshop.progress import Progress
    from game.workshop.walk import find_plan, in_chapter

    library = Library(paths.workplace())
    found = in_chapter(plans(library.root), options.chapter)
    if options.plan:
        found = [find_plan(library.root, options.plan, options.chapter)]
    if options.measure or options.json:
        return _measure(library, [read_plan(library, path) for path in found], options)
    failed = 0
    ways: Ways = {}
    with Progress("walk", len(found)) as work:
        for path in found:
            plan = read_plan(library, path)
            work.step(plan.file.rpartition("/")[2])
            if options.endings and not plan.ending:
                continue
            try:
                if options.sound:
                    work.say(_listen(library, plan, options))
                    continue
                session = _walk_one(library, plan, path, options, ways)
                work.say(f"{plan.file}: {len(plan.steps)} steps, {session.state.tick} ticks")
                if options.endings:
                    for kept in endings.keep(library.root, plan.ending, plan.usual, session):
                        work.say(paths.named(library.root, kept))
            except Stuck as stuck:
                failed = 1
                work.complain(stuck)
    return failed


def _measure(library: "Library", plans: "list[Plan]", options: argparse.Namespace) -> int:
    from game.workshop.measure import heading, measure, name_of, told
    from game.workshop.names import Unknown
    from game.workshop.player import Stuck
    from game.workshop.progress import Progress

    if not options.measure or options.endings or options.shots or options.window:
        raise Unknown("`--measure` goes with `--json` alone, and `--json` with `--measure`")
    plans = [plan for plan in plans if plan.ending or options.plan]
    if not plans:
        raise Unknown("no walkthrough says `ending:`; name the one to measure")
    width, found, failed = max(len(name_of(plan.file)) for plan in plans), [], 0
    if not options.json:
        print(heading(width), flush=True)
    with Progress("measure", len(plans), shown=not options.json) as work:
        for plan in plans:
            work.step(name_of(plan.file))
            try:
                found.append(measure(plan, library))
            except Stuck as stuck:
                failed = 1
                work.complain(stuck)
            else:
                if not options.json:
                    work.say(told(found[-1], width))
    if options.json:
        _print(found)
    return failed


def _listen(library: "Library", plan: "Plan", options: argparse.Namespace) -> str:
    """What is told of the file that a walkthrough's sound was written to."""
    from game.workshop.listen import write
    from game.workshop.names import Unknown

    if not options.plan or options.window or options.shots or options.endings:
        raise Unknown("`--sound FILE` is of one walkthrough, and goes with its name alone")
    seconds = round(write(library, plan, options.sound))
    return f"{options.sound}: {seconds // 60}:{seconds % 60:02} of sound"


def _walk_one(library: "Library", plan: "Plan", path: Path, options: argparse.Namespace, ways: "Ways") -> "Session":
    """The playthrough at the end of a plan; `ways` are those that were found for others."""
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

    return walk(plan, library, ways=ways).session


def _choices(options: argparse.Namespace) -> int:
    from game.content.library import Library
    from game.workshop import choices_told
    from game.workshop.choices import comparers
    from game.workshop.plan import read_plan
    from game.workshop.progress import Progress
    from game.workshop.walk import find_plan

    library = Library(paths.workplace())
    plans = [read_plan(library, find_plan(library.root, name)) for name in options.plans]
    rows: list[choices_told.Row] = []
    with Progress("choices", shown=not options.json) as work:
        for comparer in comparers(library, plans, options.chapter):
            found = comparer.compare(step=work.step)
            rows += (own := choices_told.rows(comparer, found))
            if not options.json:
                missing = () if plans else choices_told.not_met(comparer, found)
                for told in (*map(choices_told.told, own), *missing):
                    work.say(told)
    problems = choices_told.problems(rows)
    if options.json:
        _print(rows)
    else:
        for problem in problems:
            print(problem, file=sys.stderr, flush=True)
    return 1 if problems else 0


def _shot(options: argparse.Namespace) -> int:
    from game.content.library import Library
    from game.workshop.play import Where
    from game.workshop.shot import Seen, Studio, shot

    if options.all:
        from game.workshop.gallery import gallery

        for path in gallery(
            Library(paths.workplace()), options.all, options.scale or SHEET_SCALE, options.face, options.size
        ):
            print(path, flush=True)
        return 0
    where = Where("", options.at, "", options.xy, options.beat, options.light, options.facing)
    seen = Seen(options.beneath, options.crowd)
    library = Library(paths.workplace())
    with Studio(library, options.scale or SCALE, options.face, options.size, options.language) as studio:
        shot(studio, options.scene, options.out, where, options.look, options.node, options.line, seen)
    print(options.out)
    return 0


_SOURCE = ("assets.source.draw", "assets.source.redraw", "assets.source.kit.sheet", "assets.source.worker")


def _draw(options: argparse.Namespace) -> int:
    from game.workshop.names import ASK, Unknown, pick, told

    root = paths.workplace()
    if not (root / "assets" / "source").is_dir():
        raise Unknown("assets/source is not here: drawing needs a checkout of the project")
    sys.path.insert(0, str(root))
    try:
        importlib.import_module("numpy")
        source, again, kit, worker = map(importlib.import_module, _SOURCE)
        if options.families:
            kit.write(options.families)
            print(options.families)
            return 0
        for name in options.names:
            part, _, piece = name.partition("/")
            pick(part, source.PARTS, "drawing")
            every = [f"{part}/{each}" for each in source.pieces(part)] if piece else []
            if piece == ASK:
                raise Unknown(f"which piece of {part}? {told(every) or 'it is all of a piece'}")
            if piece:
                pick(name, every or [part], "drawing")
        units = again.units(options.names)
    except ModuleNotFoundError as error:
        raise Unknown(f"drawing needs {error.name}: install the project with its `art` extra") from None
    except ValueError as error:
        print(worker.told(error, root), file=sys.stderr)
        return 1
    from game.workshop.progress import Progress

    try:
        with Progress("draw", len(units)) as work:
            anew = units if options.anew else [name for name in options.names if "/" in name]
            for _, changed in again.redraw(root, units, anew, work.step):
                for name in changed:
                    work.say(f"assets/{name}")
    except again.DrawingError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _solve(options: argparse.Namespace) -> int:
    from game.content.library import Library
    from game.workshop.progress import Progress
    from game.workshop.solving.solve import solve_all
    from game.workshop.solving.solved import told

    found = []
    with Progress("solve", shown=not options.json) as work:
        for solved in solve_all(Library(paths.workplace()), options.levels, options.tapes, work.step):
            found.append(solved)
            if not options.json:
                work.say(told(solved))
    if options.json:
        _print(found)
    return 1 if any(solved.problems for solved in found) else 0


def _bench(options: argparse.Namespace) -> int:
    from game.workshop.bench import STEPS, bench
    from game.workshop.figures import refused, told
    from game.workshop.progress import Progress

    with Progress("bench", STEPS, shown=not options.json) as work:
        figures = bench(paths.workplace(), options.quick, work.step)
    if options.json:
        _print(figures)
    else:
        print(told(figures))
    reasons = refused(figures) if options.strict else []
    for reason in reasons:
        print(reason, file=sys.stderr)
    return 1 if reasons else 0


def _where(options: argparse.Namespace) -> int:
    from game.workshop.where import told

    print(told())
    return 0


def _print(found: object, lines: bool = False) -> None:
    """As JSON, at once; with `lines` all of it on one."""
    import msgspec

    told = msgspec.json.encode(found)
    print(consoles.plain_json((told if lines else msgspec.json.format(told)).decode()), flush=True)


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "play": _play, "edit": _edit, "new": _new, "check": _check, "lines": _lines, "walk": _walk, "choices": _choices,
    "shot": _shot, "draw": _draw, "solve": _solve, "bench": _bench, "where": _where,
}  # fmt: skip
