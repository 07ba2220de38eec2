"""What can be said after `bedtime`: commands, their options, and examples of each."""

import argparse
from pathlib import Path
from typing import NoReturn

from game import __version__
from game.content.level import Point
from game.content.words import ENGLISH
from game.settings import FACES, TEXT_SIZES
from game.workshop.names import ASK

EXAMPLES = {
    "": ("bedtime", "bedtime play --level flat", "bedtime check"),
    "play": (
        "bedtime play",
        "bedtime play --level flat --at sofa",
        "bedtime play --level levels/book1/1-synthetic-noon/lab.tmx --beat late --light night",
        "bedtime play --node breakfast",
        "bedtime play --level",
    ),
    "edit": ("bedtime edit", "bedtime edit garden"),
    "new": ("bedtime new level book1/1-synthetic-noon/attic", "bedtime new words flat kettle"),
    "new level": (
        "bedtime new level book1/1-synthetic-noon/attic",
        "bedtime new level attic",
        "bedtime new level book1/1-synthetic-noon/orchard --dream",
    ),
    "new words": ("bedtime new words flat kettle", "bedtime new words levels/book1/1-synthetic-noon/lab.tmx poster"),
    "check": (
        "bedtime check",
        "bedtime check levels/book1/1-synthetic-noon",
        "bedtime check --write",
        "bedtime check --json --first levels/book1/1-synthetic-noon/flat.tmx",
    ),
    "lines": ("bedtime lines", "bedtime lines --count", "bedtime lines --count --json"),
    "walk": (
        "bedtime walk",
        "bedtime walk 1/shortest --shots shots",
        "bedtime walk 1/shortest --sound shortest.ogg",
        "bedtime walk opening --window --keys --speed 4",
        "bedtime walk --measure",
    ),
    "choices": (
        "bedtime choices",
        "bedtime choices 1/shortest 1/coldest",
        "bedtime choices --chapter 1-synthetic-noon",
    ),
    "shot": (
        "bedtime shot flat --at sofa --light night -o sofa.png",
        "bedtime shot flat --node breakfast --scale 4",
        "bedtime shot flat --light night --crowd 12",
        "bedtime shot title",
        "bedtime shot --all sheets",
    ),
    "draw": (
        "bedtime draw",
        "bedtime draw nora home",
        "bedtime draw home/sofa",
        "bedtime draw portraits/nora",
        "bedtime draw lab/?",
        "bedtime draw --anew portraits",
        "bedtime draw --families families.png",
    ),
    "solve": ("bedtime solve", "bedtime solve --levels garden --tapes tapes"),
    "bench": ("bedtime bench --quick", "bedtime bench --strict"),
    "where": ("bedtime where",),
}
"""What one may type, by command; the words after `bedtime` are tried by a test."""


class Parser(argparse.ArgumentParser):
    """One that shows examples below its help, and names a wrong option's nearest."""

    def __init__(self, prog: str, **how: object) -> None:
        name = prog.removeprefix("bedtime").strip()
        shown = "\n".join(f"  {example}" for example in EXAMPLES[name])
        super().__init__(
            prog=prog,
            epilog=f"examples:\n{shown}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            **how,  # type: ignore[arg-type]
        )

    def error(self, message: str) -> NoReturn:
        """Ends with 2; says what is wrong, and where the rest is told."""
        self.exit(2, f"{self.prog}: {message}\n{self.prog} --help says what there is\n")


def parser() -> Parser:
    """All of it."""
    top = Parser("bedtime", description="Bedtime, a story in two books.")
    top.add_argument("--version", action="version", version=f"bedtime {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    _play_options(top)
    play = commands.add_parser("play", help="play; with --level or --node straight into the middle of it")
    _play_options(play)

    edit = commands.add_parser("edit", help="open Tiled on the project; F5 there plays the map that is open")
    edit.add_argument("map", nargs="?", default="", metavar="MAP", help="a place, or the path of its map")

    new = commands.add_parser("new", help="a new level, or words for a thing that has none").add_subparsers(
        dest="what", metavar="{level,words}", required=True, parser_class=Parser
    )
    level = new.add_parser("level", help="a map and the script beside it: a small place that can be played at once")
    level.add_argument(
        "name",
        nargs="?",
        default=ASK,
        metavar="BOOK/CHAPTER/NAME",
        help="as book1/1-synthetic-noon/attic; within levels/ what the current folder says may be left out",
    )
    level.add_argument("--dream", action="store_true", help="a place of two layers, with a lamp and a crossing")
    words = new.add_parser("words", help="an entry in the script of a map, for a thing that nothing is said of")
    words.add_argument("map", nargs="?", default=ASK, metavar="MAP", help="a place, or the path of its map")
    words.add_argument("look", nargs="?", default=ASK, metavar="LOOK", help="what the thing's `look` says")

    check = commands.add_parser("check", help="every problem in texts, maps and pictures; exit 1 on any")
    check.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="tell only of these files and folders")
    check.add_argument(
        "--first",
        type=Path,
        metavar="MAP",
        help="tell of this map at once, then of everything else; as JSON, a line each",
    )
    check.add_argument("--write", action="store_true", help="write classes and worlds for Tiled first, number maps")
    check.add_argument("--json", action="store_true", help="as JSON")

    lines = commands.add_parser("lines", help="give an id to every line that has none; count words")
    lines.add_argument("--count", action="store_true", help="only count: words, lines, looks, who says how much")
    lines.add_argument("--json", action="store_true", help="as JSON")

    walk = commands.add_parser("walk", help="play a walkthrough, or all of them, with no hands")
    walk.add_argument("plan", nargs="?", help="a walkthrough's file or name; of one chapter, `1/NAME`")
    _asked(walk, ("--chapter", "CHAPTER", "of this chapter, by its folder or its number"))
    walk.add_argument("--endings", action="store_true", help="record how those end that say `ending:`")
    walk.add_argument(
        "--measure", action="store_true", help="tell boxes, words, minutes and hands; of all: as --endings"
    )
    walk.add_argument("--json", action="store_true", help="the measure as JSON")
    walk.add_argument("--shots", type=Path, metavar="DIR", help="a picture of every step")
    walk.add_argument(
        "--sound", type=Path, metavar="FILE",
        help="all that is heard of it, as an OGG or a WAV, with no device (needs the `art` extra)",
    )  # fmt: skip
    walk.add_argument("--window", action="store_true", help="to be watched")
    walk.add_argument("--keys", action="store_true", help="in the window, from the title, with the player's own keys")
    walk.add_argument("--speed", type=_speed, default=1, metavar="N|max", help="how fast in the window")

    choices = commands.add_parser(
        "choices", help="answer every list in every way, and tell what comes of it; exit 1 where nothing does"
    )
    choices.add_argument("plans", nargs="*", metavar="PLAN", help="only lists that these walkthroughs come to")
    _asked(choices, ("--chapter", "CHAPTER", "only this chapter"))
    choices.add_argument("--json", action="store_true", help="as JSON")

    _shot_options(commands.add_parser("shot", help="one rendered frame, without a window"))

    draw = commands.add_parser(
        "draw", help="draw what has changed in assets/source, and compose sounds; tells which files are different"
    )
    draw.add_argument(
        "names",
        nargs="*",
        metavar="NAME",
        help="a part (home), or a piece of one (home/sofa), drawn whether it has changed or not; ? lists them (lab/?)",
    )
    draw.add_argument("--anew", action="store_true", help="draw also what has not changed")
    draw.add_argument(
        "--families", type=Path, metavar="FILE", help="only a sheet of the families of props, which places are made of"
    )

    solve = commands.add_parser("solve", help="prove that places of two layers can be completed; exit 1 on problems")
    solve.add_argument("--levels", nargs="*", default=[], metavar="PLACE", help="these; without any, every one")
    solve.add_argument("--tapes", type=Path, metavar="DIR", help="keep the tapes of the solutions here")
    solve.add_argument("--json", action="store_true", help="as JSON")

    bench = commands.add_parser("bench", help="frame time, load time, start time, memory, ticks a second")
    bench.add_argument("--json", action="store_true", help="as JSON")
    bench.add_argument("--quick", action="store_true", help="few samples")
    bench.add_argument("--strict", action="store_true", help="exit 1 where a figure does not hold, or cannot be judged")

    commands.add_parser("where", help="where saves, settings, reports and the cache lie, and how to remove them all")
    return top


def _asked(parser: argparse.ArgumentParser, *options: tuple[str, str, str]) -> None:
    """Options of names: one that is left without its name asks which there are."""
    for option, metavar, told in options:
        parser.add_argument(option, nargs="?", default="", const=ASK, metavar=metavar, help=told)


def _play_options(parser: argparse.ArgumentParser) -> None:
    _asked(
        parser,
        ("--level", "MAP", "a place, or the path of its map; without a name: which there are, as with all of these"),
        ("--at", "SPOT", "stand on this spot"),
        ("--at-object", "ID", "stand at the object Tiled gives this number"),
        ("--beat", "BEAT", "in this beat; else the first that plays in the place"),
        ("--light", "LIGHT", "in this light"),
        ("--node", "NAME", "with this conversation under way, without --level where it is written"),
    )


def _shot_options(shot: argparse.ArgumentParser) -> None:
    which = shot.add_mutually_exclusive_group()
    which.add_argument(
        "scene",
        nargs="?",
        default=ASK,
        help="a place such as flat, or a screen: title, page, pause, journal, settings, load, save, card, ending …",
    )
    which.add_argument("--all", type=Path, metavar="DIR", help="contact sheets of everything, and whole maps")
    shot.add_argument("-o", "--out", type=Path, default=Path("shot.png"), metavar="FILE")
    _asked(
        shot,
        ("--at", "SPOT", "stand on this spot"),
        ("--beat", "BEAT", "in this beat"),
        ("--light", "LIGHT", "in this light"),
        ("--node", "NAME", "with this conversation under way"),
    )
    shot.add_argument("--xy", type=_point, metavar="X,Y", help="stand at this point, px")
    shot.add_argument("--facing", default="", choices=("down", "left", "up", "right"))
    shot.add_argument("--look", action="store_true", help="look at what is faced")
    shot.add_argument("--line", default="", metavar="ID", help="at this line of it, or this board")
    shot.add_argument("--beneath", action="store_true", help="in the place's second layer")
    shot.add_argument("--crowd", type=int, default=0, metavar="N", help="among so many people")
    shot.add_argument(
        "--scale", type=int, choices=range(1, 9), metavar="N", help="window px in a px: 3, or 2 with --all"
    )
    shot.add_argument("--face", default=FACES[0], choices=FACES, help="the letters")
    shot.add_argument("--size", default=TEXT_SIZES[0], choices=TEXT_SIZES, help="their size")
    shot.add_argument(
        "--language", nargs="?", default=ENGLISH, const=ASK, help="the words of menus, prompts and captions"
    )


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
