"""People at what they do: `people/poses/NAME/ACT.png`, and beside them `hands.json`, which says where in a cell what
they hold has its foot, in its middle, and whether it lies behind them.

Rows are directions as on a sheet of walks; acts.py tells the columns.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from assets.source.canvas import Canvas, Color, Point, stacked
from assets.source.grids import grids
from assets.source.people.acts import ACTS, TABLE, Act, Arms, frames
from assets.source.people.cast import BISI, LEO, MARCUS, MIA, MIA_AT_NIGHT, NORA
from assets.source.people.figure import dressed, standing_legs
from assets.source.people.heads import head
from assets.source.people.laps import legs
from assets.source.people.layers import CELL, MIDDLE, lay
from assets.source.people.limbs import arm
from assets.source.people.poses import Pose
from assets.source.people.records import Hand, Person, View
from assets.source.people.sheets import DIRECTIONS

CAST = (NORA, MIA, LEO, BISI, MARCUS)
"""Who is drawn at everything."""
AT_NIGHT = {("mia", act): MIA_AT_NIGHT for act in ("sleepwalks", "up_at_night", "sits_at_night")}
"""Who is dressed otherwise than by day, at what."""
APART = 2
"""By how much one hand is higher than the other for it alone to hold something, px."""
ARM = 9
"""The arm that acts are made for, px."""
THINGS: dict[str, Color] = {
    "a": "wood2", "A": "wood3", "w": "ink8", "W": "ink7", "i": "gold3", "m": "ink6", "b": "blue1", "B": "blue2",
    "n": "gold2", "k": "teal2", "K": "teal3",
    "c": "blue4", "C": "blue5", "r": "wood4",
}  # fmt: skip
"""What the letters of things in hands stand for."""


class Parts(NamedTuple):
    """What somebody is put together from, each a cell: a `sleeve` with its hand through joints, on the light's side or
    not; both `standing` legs; the body in its clothes, what hangs below the hip too where they stand; the lap of who
    sits or kneels, with their hips on a row; the head, which looks that way. Sides face right."""

    person: Person
    sleeve: Callable[[list[Point], bool], Canvas]
    standing: Callable[[View, Pose], Canvas]
    dressed: Callable[[View, Pose, bool], Canvas]
    lap: Callable[[View, str, int], Canvas]
    head: Callable[[View, Pose], Canvas]


def parts(person: Person) -> Parts:
    """Somebody of the cast."""

    def lap(view: View, stance: str, hip: int) -> Canvas:
        layer = Canvas(*CELL)
        legs(layer, person, view, stance, hip)
        return layer

    return Parts(
        person,
        lambda at, lit: arm(person, at, lit),
        lambda view, pose: standing_legs(person, view, pose),
        lambda view, pose, skirted: dressed(person, view, pose, skirted),
        lap,
        lambda looks, pose: _mirrored(head(person.head, looks, pose), looks),
    )


def act_figure(who: Parts, view: View, act: Act, pose: Pose, arms: Arms, looks: View | None = None) -> Canvas:
    """A cell with somebody at `act`, looking that way (None: as they sit, or aside). Sides are drawn facing right and
    mirrored, as walks are; what is raised to the face lies over it."""
    person = who.person
    looks = looks or (View.RIGHT if act.aside and view is View.DOWN else view)
    before, raised = Canvas(*CELL), list[Canvas]()
    cell = Canvas(*CELL)
    for hand in Hand:
        sleeve = who.sleeve(joints(person, view, act, pose, arms, hand), _is_lit(view, hand))
        if view is View.UP or (view.sideways and hand.value != view.value):
            lay(cell, sleeve)
        elif joints(person, view, act, pose, arms, hand)[-1][1] < person.shoulder + pose.drop + 1:
            raised.append(sleeve)
        else:
            lay(before, sleeve)
    _lay_body(cell, who, view, act, pose)
    thing = _thing(person, act, view, pose, arms)
    for layer in (before,) if raised else (thing, before):
        lay(cell, layer)
    lay(cell, _mirrored(who.head(looks, pose), view))
    for layer in (*raised, thing) if raised else ():
        lay(cell, layer)
    return _mirrored(cell, view).outline()


def _mirrored(cell: Canvas, view: View) -> Canvas:
    return cell.flipped() if view is View.LEFT else cell


def _is_lit(view: View, hand: Hand) -> bool:
    return hand.value == view.value if view.sideways else (hand is Hand.RIGHT) == (view is View.DOWN)


def _lay_body(cell: Canvas, who: Parts, view: View, act: Act, pose: Pose) -> None:
    stands = act.stance == "stands"
    if stands:
        lay(cell, who.standing(view, pose))
    lay(cell, who.dressed(view, pose, stands))
    if not stands:
        lay(cell, who.lap(view, act.stance, who.person.hip + pose.hip_drop))


def joints(person: Person, view: View, act: Act, pose: Pose, arms: Arms, hand: Hand) -> list[Point]:
    """Shoulder, elbow and hand in a cell; sides face right."""
    size = person.arm / ARM
    top = person.shoulder + pose.drop + 2
    if view.sideways:
        (ex, ey), (hx, hy) = arms.side[0 if hand.value == view.value else 1]
        x, way = MIDDLE - 0.5, 1
        hy = min(hy, (TABLE - top) / size) if act.tabled else hy
    else:
        on_left = (hand is Hand.RIGHT) == (view is View.DOWN)
        (ex, ey), (hx, hy) = (arms.front if view is View.DOWN else arms.back)[0 if hand is Hand.RIGHT else 1]
        x, way = (12 - person.half - 1, -1) if on_left else (11 + person.half + 1, 1)
    return [(x, top), (x + way * ex * size, top + ey * size), (x + way * hx * size, top + hy * size)]


def grip(person: Person, view: View, act: Act, pose: Pose, arms: Arms) -> Point:
    """Where in a cell the hands are: the middle between them, or the one that is raised or reaches farther; sides face
    right."""
    right, left = (joints(person, view, act, pose, arms, hand)[-1] for hand in Hand)
    if abs(right[1] - left[1]) > APART:
        return min(right, left, key=lambda at: at[1])
    return max(right, left) if view.sideways else ((right[0] + left[0]) / 2, (right[1] + left[1]) / 2)


def _thing(person: Person, act: Act, view: View, pose: Pose, arms: Arms) -> Canvas:
    layer = Canvas(*CELL)
    if not act.thing or view is View.UP:
        return layer
    grid = grids("people/held")[f"{act.thing} {view.shape}"]
    x, y = grip(person, view, act, pose, arms)
    layer.grid(round(x) + grid.x, round(y) + grid.y, grid.rows, THINGS)
    return layer


def sheet(who: Parts, act: Act) -> Canvas:
    """All of somebody at `act`."""
    shown: list[tuple[Pose, Arms, View | None]] = [(*frame, None) for frame in frames(act, who.person)]
    if act.turns:
        shown += [(*shown[0][:2], looks) for looks in DIRECTIONS]

    def cell(row: int, column: int) -> Canvas:
        pose, arms, looks = shown[column]
        return act_figure(who, DIRECTIONS[row], act, pose, arms, looks)

    return stacked(len(DIRECTIONS), len(shown), *CELL, cell)


def drawn(person: Person) -> dict[str, tuple[Person, Act]]:
    """Every act that `person` is drawn at, by name, and them as they are dressed for it."""
    acts = {name: act for name, act in ACTS.items() if not act.of or person.name in act.of}
    return {name: (AT_NIGHT.get((person.name, name), person), act) for name, act in acts.items()}


def hands(acts: dict[str, tuple[Person, Act]]) -> dict[str, dict[str, tuple[int, int]]]:
    """For each of `acts` and each way of facing, where in a cell the foot of what is held is, in its middle."""
    found: dict[str, dict[str, tuple[int, int]]] = {}
    for name, (shown, act) in acts.items():
        pose, arms = frames(act, shown)[0]
        at = found[name] = {}
        for view in DIRECTIONS:
            x, y = grip(shown, view, act, pose, arms)
            at[view.name.lower()] = (round(CELL[0] - 1 - x if view is View.LEFT else x), round(y) + 2)
    return found


def write(out: Path) -> None:
    """Write everybody at everything under `out`."""
    for person in CAST:
        acts = drawn(person)
        write_acts(out, person.name, {name: (parts(shown), act) for name, (shown, act) in acts.items()})


def write_acts(out: Path, name: str, acts: dict[str, tuple[Parts, Act]]) -> None:
    """Write somebody called `name` at each of `acts` under `out`, and where their hands are."""
    folder = out / "people" / "poses" / name
    for what, (who, act) in acts.items():
        sheet(who, act).save(folder / f"{what}.png")
    at = hands({what: (who.person, act) for what, (who, act) in acts.items()})
    lines = [f"  {json.dumps(what)}: {json.dumps(ways)}" for what, ways in at.items()]
    (folder / "hands.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
