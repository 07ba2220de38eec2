"""What covers a body from shoulder to hem, cut to any height and build: how wide it is row by row, and what is sewn on.

The light comes from the left, as it does on the cast: the left edge is light, the right dark, the back of a side the
darkest.
"""

from collections.abc import Callable
from dataclasses import dataclass

from assets.source.canvas import Canvas
from assets.source.kit.crowd import sewing
from assets.source.kit.crowd.measures import Build
from assets.source.kit.crowd.sewing import Body
from assets.source.people.layers import CELL, GROUND
from assets.source.people.poses import Pose
from assets.source.people.records import Shades, Skin, View

LEGS = ("trousers", "bare", "shorts", "boots")
"""What is below the hem."""


@dataclass(frozen=True)
class Garment:
    """`hem` is the rows it hangs below the hip (`long`: to the shoes), `widen` the px it gains on each side down to
    there, `loose` how much wider than the body it is; `sleeves` are "long", "short", of the cloth "under" it, or
    "none": then it lies over the arms. `sewn` are its details by the shape of a view."""

    hem: int
    sewn: dict[str, Callable[[Body], None]]
    widen: float = 0
    loose: int = 0
    sleeves: str = "long"
    long: bool = False


def cut(
    garment: Garment, build: Build, rows: tuple[int, int], colors: tuple[Shades, Shades, Shades], skin: Skin,
    view: View, pose: Pose,
) -> Canvas:  # fmt: skip
    """A garment on a body of that build whose shoulder and hip are in those rows; `colors` are of its cloth, of what is
    under it, and of its trimming."""
    top, hip = rows
    hem = GROUND - 2 if garment.long else hip + garment.hem
    rows_of = _side if view.sideways else _front
    edges = rows_of(garment, build, top, hip, hem, view, pose)
    layer = Canvas(*CELL)
    fold, shade, base, light = colors[0]
    for y, (left, right) in edges.items():
        layer.rect(left, y, right - left + 1, 1, base)
        if view.sideways:
            layer.rect(left, y, 2, 1, shade)
            layer.pixel(left, y, fold)
            layer.pixel(right, y, light)
        else:
            layer.pixel(left, y, light)
            layer.rect(right - 1, y, 2, 1, shade)
    if not view.sideways:
        left, right = edges[top]
        layer.rect(left, top, (right - left + 1) // 2, 1, light)
    last, (left, right) = hem, edges[hem]
    layer.shade(layer.rect_mask(left, last, right - left + 1, 1), -1)
    garment.sewn[view.shape](Body(layer, top, hip, hem, edges, *colors, skin))
    return layer


def _front(
    garment: Garment, build: Build, top: int, hip: int, hem: int, view: View, pose: Pose
) -> dict[int, tuple[int, int]]:
    swings = pose.step is not None and pose.phase != "passing"
    leads_left = pose.leads_right == (view is View.DOWN)
    edges = {}
    for y in range(top, hem + 1):
        wide = build.half - (y == top)
        wide += min(garment.loose, y - top)
        wide += build.belly if top + 4 <= y <= hip else 0
        down = (y - hip) / max(1, hem - hip) if y > hip else 0.0
        wide += round(garment.widen * down) + (build.belly if y > hip and garment.hem > 3 else 0)
        swung = swings and y > hip + 1 and garment.hem > 2
        edges[y] = (12 - wide - (swung and leads_left), 11 + wide + (swung and not leads_left))
    return edges


def _side(
    garment: Garment, build: Build, top: int, hip: int, hem: int, view: View, pose: Pose
) -> dict[int, tuple[int, int]]:
    opens = 0 if pose.step is None else (2, 1, 0)[pose.step % 3]
    edges = {}
    for y in range(top, hem + 1):
        round_off = max(0, 2 - (y - top))
        lean = round(build.lean * max(0, hip - y) / (hip - top))
        back, front = 12 - build.depth - garment.loose + round_off, 11 + build.depth + garment.loose - round_off
        if build.lean and top + 1 <= y <= top + 4:
            back -= 2
        front += build.belly * 2 if top + 4 <= y <= hip else 0
        if y > hip:
            down = (y - hip) / max(1, hem - hip)
            back -= round((opens + garment.widen) * down)
            front += round((opens * 0.8 + garment.widen * 0.6) * down) + (build.belly if garment.hem > 3 else 0)
        edges[y] = (back + lean, front + lean)
    return edges


GARMENTS: dict[str, Garment] = {
    "dress": Garment(5, {"front": sewing.dress_front, "side": sewing.dress, "back": sewing.dress}, widen=2),
    "gown": Garment(0, {"front": sewing.robe_front, "side": sewing.robe, "back": sewing.robe}, widen=2, long=True),
    "coat": Garment(5, {"front": sewing.coat_front, "side": sewing.coat_side, "back": sewing.coat_back}, widen=1),
    "greatcoat": Garment(
        7, {"front": sewing.buttoned_front, "side": sewing.buttoned_side, "back": sewing.coat_back}, widen=2, loose=1
    ),
    "raincoat": Garment(
        3, {"front": sewing.buttoned_front, "side": sewing.buttoned_side, "back": sewing.plain}, widen=2
    ),
    "jacket": Garment(1, {"front": sewing.jacket_front, "side": sewing.jacket_side, "back": sewing.jacket_back}),
    "tee": Garment(0, {"front": sewing.tee_front, "side": sewing.striped, "back": sewing.striped}, sleeves="short"),
    "jersey": Garment(2, {"front": sewing.tee_front, "side": sewing.striped, "back": sewing.striped}, loose=1),
    "hoodie": Garment(1, {"front": sewing.hoodie_front, "side": sewing.hoodie_side, "back": sewing.hoodie_back}),
    "cardigan": Garment(3, {"front": sewing.cardigan_front, "side": sewing.coat_side, "back": sewing.plain}),
    "suit": Garment(2, {"front": sewing.suit_front, "side": sewing.suit_side, "back": sewing.suit_back}),
    "puffer": Garment(2, {"front": sewing.puffer_front, "side": sewing.puffer, "back": sewing.puffer}, loose=2),
    "poncho": Garment(
        3, {"front": sewing.poncho, "side": sewing.poncho, "back": sewing.poncho}, widen=3, loose=2, sleeves="none"
    ),
    "cape": Garment(
        4, {"front": sewing.cape_front, "side": sewing.cape, "back": sewing.cape}, widen=3, loose=1, sleeves="none"
    ),
    "dungarees": Garment(
        0,
        {"front": sewing.dungarees_front, "side": sewing.dungarees_side, "back": sewing.dungarees_back},
        sleeves="under",
    ),
    "skirt": Garment(
        6, {"front": sewing.skirt_front, "side": sewing.skirt, "back": sewing.skirt}, widen=3, sleeves="under"
    ),
    "waistcoat": Garment(
        1,
        {"front": sewing.waistcoat_front, "side": sewing.waistcoat_side, "back": sewing.waistcoat_back},
        sleeves="under",
    ),
    "tabard": Garment(
        2, {"front": sewing.tabard_front, "side": sewing.tabard, "back": sewing.tabard}, loose=1, sleeves="under"
    ),
}
