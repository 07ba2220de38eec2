"""People of the story from the parts of crowds: `people/NAME.png` as those of the cast, what they are at, and lying."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from assets.source.canvas import Canvas, Point
from assets.source.kit.crowd.arms import Arm
from assets.source.kit.crowd.files import sheet
from assets.source.kit.crowd.passers import Passer, dressed, figure, headed, passer, sleeved, standing_legs, wear_below
from assets.source.kit.crowd.recipes import NAMED, read_recipes
from assets.source.people import laps, spots
from assets.source.people.acted import Parts, write_acts
from assets.source.people.acts import ACTS
from assets.source.people.layers import CELL, GROUND
from assets.source.people.lying import write_lying
from assets.source.people.poses import Pose, columns
from assets.source.people.records import View
from assets.source.people.sheets import DIRECTIONS

AT: dict[str, tuple[str, ...]] = {
    "lamb": ("sits", "looks_down", "reaches", "holds_hands", "hands_over", "turns_away", "carries"),
    "finch": ("sits", "looks_down", "reaches", "hands_over", "hides_face", "carries"),
    "ostler": ("sits", "looks_down", "reaches", "hands_over", "turns_away", "carries"),
    "wim": ("sits", "sits_drawing", "looks_down", "reaches", "hands_over", "carries"),
    "post": ("hands_over", "looks_down"),
    "peach_man": ("hands_over", "reaches", "carries"),
    "conductor": ("sits", "sits_reading", "looks_down", "carries"),
    "girl": ("sits", "looks_down", "hands_over", "carries"),
}
"""What each is drawn at, beside walking and standing."""
LYING = ("finch", "ostler", "conductor", "girl")
"""Who lies somewhere, awake and asleep."""
OPENS = ("coat", "greatcoat")
"""Cuts that fall open over the knees of who sits."""


def acting(who: Passer) -> Parts:
    """What somebody is put together from while they are at something. Their coat falls over their knees; what a recipe
    has them hold is put down for it."""
    person = who.person
    lapped = replace(person, clothes=replace(person.clothes, skirt=who.recipe.cut in OPENS))

    def sleeve(joints: list[Point], lit: bool) -> Canvas:
        return sleeved(who, Arm(joints, False), lit)

    def lap(view: View, stance: str, hip: int) -> Canvas:
        layer = Canvas(*CELL)
        laps.legs(layer, lapped, view, stance, hip)
        wear_below(layer, who, (hip + GROUND) // 2)
        return layer

    def head(looks: View, pose: Pose) -> Canvas:
        made = headed(who, looks, pose)
        return made.flipped() if looks is View.LEFT else made

    return Parts(
        person,
        sleeve,
        lambda view, pose: standing_legs(who, view, pose),
        lambda view, pose, skirted: dressed(who, view, pose, skirted),
        lap,
        head,
    )


def people() -> dict[str, Passer]:
    """Everybody of the story who is put together so, by name. Raises ContentError where a recipe names a part that is
    not there."""
    return {name: passer(recipe) for name, recipe in read_recipes(file=NAMED).items()}


def write(out: Path) -> None:
    """Write everybody under `out`. Raises ContentError as `people` does."""
    for name, who in people().items():
        sheet(who).save(out / "people" / f"{name}.png")
        spots.write(name, out, tuple(view.name.lower() for view in DIRECTIONS), len(columns(who.person)))
        parts = acting(who)
        write_acts(out, name, {what: (parts, ACTS[what]) for what in AT[name]})
        if name in LYING:
            bare = who._replace(recipe=who.recipe._replace(holds="", stands="still"))
            write_lying(out, name, partial(figure, bare, View.DOWN), who.person.shoulder)
