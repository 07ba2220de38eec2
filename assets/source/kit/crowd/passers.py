"""One frame of somebody without a name: the layers of the cast, with the parts that a recipe names."""

from dataclasses import replace
from typing import NamedTuple

from assets.source.canvas import Canvas
from assets.source.kit.crowd import arms, worn
from assets.source.kit.crowd.garments import GARMENTS, Garment, cut
from assets.source.kit.crowd.measures import BUILDS, EYES, HEAD, HEIGHTS, SKINS, STOOP, WALKS, Build
from assets.source.kit.crowd.recipes import Recipe
from assets.source.kit.crowd.worn import IN_TWO, ON_BACKS, OVER_CLOTHES, shades, tone
from assets.source.people.heads import hair, head
from assets.source.people.layers import CELL, GROUND, lay
from assets.source.people.limbs import legs_front, legs_side
from assets.source.people.poses import Pose
from assets.source.people.records import Clothes, Hand, Head, Person, Shades, View

LOWEST_CROWN = 1
"""The topmost row that hair may be in: above it is its outline."""
HANG = 10
"""The row of a head below which hair moves freely."""
LEGS_AT_LEAST = 5
"""Rows from hip to ground of whoever stands lowest."""
SHORT_SLEEVE = 3
"""Rows from shoulder to the end of a short sleeve."""
LOOSE = ("hangs", "still", "pockets", "hips", "behind")
"""Ways of standing that leave a hand free to be looked at."""
BARE = ("bald", "ring")
"""Hair that leaves the top of a head bare, which shines."""


class Passer(NamedTuple):
    """A recipe, the person it makes in the words of the cast, and what cloth is cut by."""

    recipe: Recipe
    person: Person
    build: Build
    garment: Garment

    def material(self, what: str) -> Shades:
        """What something that the recipe colours is made of."""
        return shades(self.recipe.color(what))


def passer(recipe: Recipe) -> Passer:
    """The person that a recipe makes."""
    height, build, walk, garment = (
        HEIGHTS[recipe.height], BUILDS[recipe.build], WALKS[recipe.walks], GARMENTS[recipe.cut],
    )  # fmt: skip
    stoop = STOOP if build.lean else 0
    child = recipe.height == "child"
    above = max(0, *(-hair(recipe.hair, view).y for view in View))
    lower = max(0, LOWEST_CROWN + above - (height.shoulder - HEAD + stoop))
    strands, hat, trim = recipe.color("hair"), shades(recipe.color("hat")), shades(recipe.color("trim"))
    skin, cloth = SKINS[recipe.skin], shades(recipe.color("cloth"))
    _, *trousers = shades(recipe.color("legs"))
    shoes = recipe.color("shoes")
    look = Head(
        skull=recipe.skull,
        face=recipe.face,
        hair=recipe.hair,
        crown=height.shoulder - HEAD + stoop + lower,
        hang=HANG,
        skin=skin,
        shades=(tone(strands, -1), strands, tone(strands, 1), tone(strands, 2)),
        iris=EYES[recipe.eyes],
        brow=tone(strands, -1),
        lips=skin[0],
        blush=skin[1],
        streak=(hat[1], hat[2]),
        clip=(trim[2], trim[1]),
    )
    clothes = Clothes(
        cut=recipe.cut,
        cloth=cloth,
        sleeves=shades(recipe.color("under")) if garment.sleeves == "under" else cloth,
        trousers=(trousers[0], trousers[1], trousers[2]),
        shoes=(tone(shoes, -1), shoes),
        details={},
    )
    person = Person(
        name=recipe.name,
        head=look,
        clothes=clothes,
        shoulder=height.shoulder + lower,
        hip=min(height.hip + lower, GROUND - LEGS_AT_LEAST),
        half=build.half - child,
        hips=build.hips - 2 * child,
        arm=height.arm,
        spring=walk.spring,
        gesture="",
        things={},
        stride=walk.stride * (0.75 if child else 1.0),
    )
    return Passer(recipe, person, replace(build, half=build.half - child), garment)


def figure(who: Passer, view: View, pose: Pose) -> Canvas:
    """A cell with somebody in `pose`. Sides are drawn facing right and mirrored, as those of the cast are."""
    posed = {hand: _arm(who, view, pose, hand) for hand in Hand}
    thing, place = _thing(who, view, pose, posed), _thing_lies(who, view)
    layers = [thing] if place == "behind" else []
    layers += [_sleeved(who, posed[hand], view, hand) for hand in Hand if posed[hand].behind]
    layers.append(standing_legs(who, view, pose))
    if view is View.UP and who.build.lean:
        layers += [headed(who, view, pose), dressed(who, view, pose)]
    else:
        layers.append(dressed(who, view, pose))
    layers += [thing] if place == "on" else []
    layers += [_sleeved(who, posed[hand], view, hand) for hand in Hand if not posed[hand].behind]
    if not (view is View.UP and who.build.lean):
        layers.append(headed(who, view, pose))
    layers += [thing] if place in ("held", "before") else []
    layers += [_hands(who, posed)] if place == "held" else []
    cell = Canvas(*CELL)
    for layer in layers:
        lay(cell, layer)
    return (cell.flipped() if view is View.LEFT else cell).outline()


def _arm(who: Passer, view: View, pose: Pose, hand: Hand) -> arms.Arm:
    idle = pose.gesture is not None and not who.recipe.holds and who.recipe.stands in LOOSE
    found = arms.posed(who.person, who.build, "raised" if idle else who.recipe.stands, pose, view, hand)
    if who.garment.sleeves == "none":
        found = found._replace(behind=True)
    if idle and pose.gesture == 1 and hand is arms.ONE:
        *upper, (x, y) = found.joints
        found = found._replace(joints=[*upper, (x, y - 1)])
    return found


def _sleeved(who: Passer, posed: arms.Arm, view: View, hand: Hand) -> Canvas:
    lit = hand.value == view.value if view.sideways else (hand is Hand.RIGHT) == (view is View.DOWN)
    return sleeved(who, posed, lit)


def sleeved(who: Passer, posed: arms.Arm, lit: bool) -> Canvas:
    """A cell with an arm of theirs, on the light's side or not."""
    bare = round(posed.joints[0][1]) + SHORT_SLEEVE if who.garment.sleeves == "short" else None
    return arms.drawn(who.person, posed, lit, bare)


def _hands(who: Passer, posed: dict[Hand, arms.Arm]) -> Canvas:
    """The hands alone, about what they hold."""
    layer = Canvas(*CELL)
    for held in posed.values():
        if not held.behind:
            x, y = held.grip
            layer.rect(x, y, 2, 2, who.person.head.skin[2])
            layer.pixel(x + 1, y + 1, who.person.head.skin[1])
    return layer


def standing_legs(who: Passer, view: View, pose: Pose) -> Canvas:
    """A cell with both legs of who stands or walks."""
    layer = Canvas(*CELL)
    if view.sideways:
        legs_side(layer, who.person, pose, Hand(view.value))
    else:
        legs_front(layer, who.person, pose, view)
    wear_below(layer, who, (who.person.hip + GROUND) // 2 + pose.hip_drop)
    return layer


def wear_below(layer: Canvas, who: Passer, knee: int) -> None:
    """Put what a recipe has `below` on the legs of a layer, whose knees are in that row."""
    below, cloth = who.recipe.below, layer.color_mask(*who.person.clothes.trousers)
    lower = layer.rect_mask(0, knee, CELL[0], CELL[1])
    _, shade, plain = who.person.head.skin
    if below == "boots":
        layer.fill(cloth & lower, who.person.clothes.shoes[1])
    elif below in ("bare", "shorts"):
        bare = cloth & lower if below == "shorts" else cloth
        dark = bare & layer.color_mask(who.person.clothes.trousers[0])
        layer.fill(bare, plain)
        layer.fill(dark, shade)


def dressed(who: Passer, view: View, pose: Pose, skirted: bool = True) -> Canvas:
    """A cell with the body in its clothes, and what hangs below the hip where it is `skirted`."""
    person, rows = who.person, (who.person.shoulder + pose.drop, who.person.hip + pose.hip_drop)
    materials = who.material("cloth"), who.material("under"), who.material("trim")
    garment = who.garment if skirted else replace(who.garment, hem=min(who.garment.hem, 1), long=False)
    layer = cut(garment, who.build, rows, materials, person.head.skin, view, pose)
    for what in who.recipe.wears:
        if what in OVER_CLOTHES and (skirted or what != "apron"):
            worn.over_clothes(layer, what, view, rows, who.material("trim"))
    return layer


def headed(who: Passer, view: View, pose: Pose) -> Canvas:
    """A cell with the head and what is worn on it; sides face right."""
    look, lean = who.person.head, _ahead(who, view)
    made = head(look, view, pose)
    top = look.crown + pose.drop + pose.bow
    if who.recipe.hair in BARE and view is not View.UP:
        made.fill(made.rect_mask(9, top + 3, 3, 1) & made.color_mask(look.skin[2]), tone(look.skin[2], 1))
    for what in who.recipe.wears:
        if what not in OVER_CLOTHES and what != "scarf":
            worn.on_head(made, what, look, view, pose, who.material("hat"))
    moved = Canvas(*CELL)
    moved.blit(made, lean, 0)
    if "scarf" in who.recipe.wears:
        round_neck = Canvas(*CELL)
        worn.scarf(round_neck, view, who.person.shoulder + pose.drop, lean, who.material("trim"))
        lay(round_neck, moved)
        return round_neck
    return moved


def _ahead(who: Passer, view: View) -> int:
    """How far the head of who leans is ahead of the feet, px."""
    return who.build.lean if view.sideways else 0


def _thing(who: Passer, view: View, pose: Pose, posed: dict[Hand, arms.Arm]) -> Canvas:
    if not who.recipe.holds:
        return Canvas(*CELL)
    hands, colors = (posed[Hand.RIGHT], posed[Hand.LEFT]), (who.material("thing"), who.material("trim"))
    top = who.person.shoulder + pose.drop
    return worn.carried(who.recipe.holds, view, hands, who.person, top, who.build.lean, colors)


def _thing_lies(who: Passer, view: View) -> str:
    """Where in the figure what is carried lies: behind it, on the body, held in its hands, or before it all."""
    what = who.recipe.holds
    if what == "umbrella":
        return "before"
    if what in ON_BACKS:
        return "before" if view is View.UP else "behind" if view is View.DOWN and what == "guitar" else "on"
    if view is View.UP:
        return "behind"
    if what in IN_TWO:
        return "held"
    return "behind" if view is View.LEFT else "before"
