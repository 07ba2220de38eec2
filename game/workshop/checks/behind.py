"""People who stand behind something in a beat, where nobody sees that they are there."""

from collections.abc import Iterator

from game.content.cast import LAIN, SEATED
from game.content.level import Level
from game.content.library import Texts
from game.content.objects.prop import Prop
from game.content.stacking import HANGS_OVER, STANDS
from game.content.whereabouts import Whereabouts
from game.core.fixed import pixels
from game.core.problem import ContentError, Problem
from game.workshop.checks.reach import bodies_of, said_beats, standing_at
from game.world.body import Body

HIDDEN = 0.7
"""The share of somebody that is hidden where nobody makes out who that is."""
ACROSS, UP = (-5, 0, 5), (4, 15, 28)
"""Px beside and above feet at which whoever stands is looked for, before their picture is read."""


def behind(places: Whereabouts, texts: Texts, levels: dict[str, Level]) -> Iterator[Problem]:
    """All of them. Whoever goes somewhere of themselves comes out again."""
    for played, place in said_beats(texts, levels):
        level = levels[place]
        for who, body in bodies_of(played, place, level).items():
            there, sheet = played.people.get(who), texts.cast.speakers[who].sheet
            if there is None or there.goes or not sheet or body.pose in (*LAIN, *SEATED):
                continue
            before = list(_before(level, body, played.light))
            if before and _share(places, sheet, body, before, level) >= HIDDEN:
                names = " and ".join(dict.fromkeys(f"'{prop.name}'" if prop.name else "a prop" for prop in before))
                told = f"{who} stands behind {names} at '{body.spot}' of {level.file}, and is hardly seen"
                yield Problem(played.file, *standing_at(places, played, who), f"{told}: give them another spot")


def _before(level: Level, body: Body, light: str) -> Iterator[Prop]:
    """The props that lie over somebody, where they may hide them together; else none."""
    x, y = pixels(body.x), pixels(body.y)
    over = [prop for prop in level.props if prop.light in ("", light) and _is_over(level, prop, y)]
    points = [(x + right, y - up) for right in ACROSS for up in UP]
    near = [prop for prop in over if any(_covers(prop, *point) for point in points)]
    if all(any(_covers(prop, *point) for prop in near) for point in points):
        yield from near


def _is_over(level: Level, prop: Prop, y: int) -> bool:
    """Whether a prop is always there, in the layer that one begins in, and lies over whoever stands at `y`."""
    drawn = level.drawn_as(prop.layer)
    beneath = level.pair is not None and prop.layer.startswith(f"{level.pair.second}/")
    return not prop.waits and not beneath and (drawn == HANGS_OVER or (drawn == STANDS and prop.foot > y))


def _covers(prop: Prop, x: int, y: int) -> bool:
    return prop.x <= x < prop.x + prop.w and prop.y <= y < prop.y + prop.h


def _share(places: Whereabouts, sheet: str, body: Body, before: list[Prop], level: Level) -> float:
    """How much of somebody these props hide; 0 where that cannot be told, since a picture is not there or broken."""
    from game.screen.paint.behind import hidden
    from game.screen.paint.people import CELL_FOOT, CELL_W

    left, top = pixels(body.x) - CELL_W // 2, pixels(body.y) - CELL_FOOT
    covers = [(level.pictures[prop.picture], (prop.x - left, prop.y - top)) for prop in before]
    try:
        return hidden(places.root, sheet, body.facing, covers)
    except (OSError, ValueError, RuntimeError, ContentError):
        return 0.0
