"""Who rides in the nine: seated people of the crowd, made as the cast is, each on a seat of their own."""

from dataclasses import replace

from assets.source.canvas import Canvas
from assets.source.grids import grids
from assets.source.people.cast import BISI, LEO, MIA, NORA, SMALL_MIA
from assets.source.people.figure import figure
from assets.source.people.layers import GRID_LEFT
from assets.source.people.poses import Pose
from assets.source.people.records import DARK, FAIR, TAN, Person, Shades, Skin, View

WIDE, HIGH = 30, 50
SUNK = 6
"""How much lower somebody's body is who sits."""
DOWN = 10
"""How far below a seat's upper edge a standing head would begin, px."""

GREY: Shades = ("ink4", "ink5", "ink6", "ink7")
WHITE: Shades = ("ink5", "ink6", "ink7", "ink8")
BLACK: Shades = ("ink0", "ink1", "ink2", "ink4")
RED: Shades = ("aub0", "aub1", "aub2", "gold1")
BROWN: Shades = ("umber0", "umber1", "umber2", "umber3")
STRAW: Shades = ("gold0", "gold1", "gold2", "gold3")
TEAL: Shades = ("teal0", "teal1", "teal2", "teal3")
BLUE: Shades = ("blue0", "blue1", "blue2", "blue3")
PLUM: Shades = ("mag0", "mag0", "mag1", "mag2")
OLIVE: Shades = ("olive0", "olive1", "olive2", "olive3")
SAND: Shades = ("wood2", "wood3", "wood4", "wood5")


def _rider(base: Person, hair: str, shades: Shades, skin: Skin, cloth: Shades, crown: int = 0) -> Person:
    """Somebody built like `base`, otherwise themselves, with eyes of ink: light in them would be tears."""
    look = replace(
        base.head, hair=hair, shades=shades, skin=skin, iris="ink1",
        lips=skin[0], blush=skin[1], brow=shades[1], streak=(shades[1], shades[2]), crown=base.head.crown + crown,
    )  # fmt: skip
    clothes = replace(base.clothes, cloth=cloth, sleeves=cloth)
    return replace(base, head=look, clothes=clothes)


RIDERS: tuple[tuple[Person, str], ...] = (
    (_rider(NORA, "bob", RED, FAIR, TEAL), "bag"),
    (_rider(LEO, "curls", GREY, DARK, BLUE), "case"),
    (_rider(BISI, "headwrap", STRAW, DARK, RED), "flowers"),
    (_rider(MIA, "tousled", STRAW, FAIR, PLUM), "hands"),
    (_rider(LEO, "tousled", BROWN, TAN, SAND, 3), "paper"),
    (_rider(NORA, "fringe", WHITE, FAIR, GREY), "cat"),
    (_rider(MIA, "curls", BLACK, DARK, STRAW, -3), "hands"),
    (_rider(LEO, "fringe", SAND, FAIR, TEAL), "hat"),
    (_rider(BISI, "bob", BLACK, TAN, BLUE, -1), "bag"),
    (_rider(MIA, "fringe", RED, TAN, OLIVE, -2), "paper"),
    (_rider(NORA, "curls", BROWN, DARK, WHITE), "case"),
)
"""Eleven of them, and what each has on their knees."""

BOY = replace(_rider(SMALL_MIA, "curls", BROWN, TAN, RED, 2), shoulder=24, hip=29)


def seat() -> Canvas:
    """A seat for one: a back of ribbed plush, a cushion, a foot of iron."""
    canvas = Canvas(WIDE, HIGH)
    canvas.round_rect(2, 12, 26, 22, "teal1", 3)
    canvas.rect(4, 12, 22, 1, "teal3")
    for x in range(6, 26, 5):
        canvas.rect(x, 14, 1, 18, "teal0")
        canvas.rect(x + 1, 14, 1, 18, "teal2")
    canvas.round_rect(1, 30, 28, 9, "teal2", 2)
    canvas.rect(2, 30, 26, 1, "teal3")
    canvas.rect(2, 37, 26, 2, "teal0")
    for x in (4, 23):
        canvas.rect(x, 39, 3, 9, "ink4")
        canvas.rect(x, 39, 1, 9, "ink6")
    canvas.rect(12, 9, 6, 3, "gold1")
    canvas.rect(12, 9, 6, 1, "gold3")
    return canvas.outline("ink0")


def rider(number: int) -> Canvas:
    """One of RIDERS on their seat."""
    person, thing = RIDERS[number]
    canvas = seated(person, Pose())
    _smile(canvas, person)
    _on_the_knees(canvas, thing, person.hip + SUNK + DOWN - 3)
    return canvas


def boy() -> Canvas:
    """A boy of four whose head has gone down; his feet do not come to the floor."""
    return seated(BOY, Pose(eyes="shut", bow=2, drop=1), short=True)


def boy_tips(far: int, down: int) -> Canvas:
    """The same, his head gone to the right and down, px: at last it is on the arm of whoever sits there."""
    cell = figure(BOY, View.DOWN, Pose(eyes="shut", bow=2, drop=1))
    canvas = Canvas(WIDE + 12, HIGH)
    canvas.blit(seat(), 0, 0)
    moved = far // 2
    left, neck, lap = (WIDE - cell.width) // 2 + moved, BOY.shoulder, BOY.hip + 2
    canvas.blit(cell.crop(0, lap, cell.width, cell.height - lap), left, lap + DOWN + 1)
    canvas.rect(left + 6, lap + DOWN - 1, 12, 5, "ink0")
    canvas.rect(left + 7, lap + DOWN - 1, 10, 4, BOY.clothes.trousers[1])
    canvas.rect(left + 7, lap + DOWN - 1, 10, 1, BOY.clothes.trousers[2])
    for row in range(neck, lap):
        lean = (far - moved) * (lap - row) // (lap - neck)
        canvas.blit(cell.crop(0, row, cell.width, 1), left + lean, DOWN + row)
    canvas.blit(cell.crop(0, 0, cell.width, neck), left + far - moved, DOWN + down)
    return canvas


def stander(number: int, view: View) -> Canvas:
    """One of RIDERS who found no seat, or wanted none."""
    person, _ = RIDERS[number]
    return figure(person, view, Pose())


def seated(person: Person, pose: Pose, short: bool = False) -> Canvas:
    """`person` on a seat, towards us: the body sunk, a lap, and shins that hang from it."""
    canvas = seat()
    cell = figure(person, View.DOWN, pose)
    left = (WIDE - cell.width) // 2
    lap = person.hip + 2
    shins = cell.crop(0, lap, cell.width, cell.height - lap)
    body = cell.crop(0, 0, cell.width, lap)
    lower = DOWN + (0 if short else SUNK)
    canvas.blit(shins, left, lap + DOWN + (1 if short else 3))
    cloth = person.clothes.cloth if person.clothes.skirt else person.clothes.trousers
    canvas.rect(left + 6, lap + lower - 1, 12, 5, "ink0")
    canvas.rect(left + 7, lap + lower - 1, 10, 4, cloth[1])
    canvas.rect(left + 7, lap + lower - 1, 10, 1, cloth[2])
    canvas.rect(left + 11, lap + lower - 1, 2, 4, cloth[0])
    canvas.blit(body, left, lower)
    return canvas


def _smile(canvas: Canvas, person: Person) -> None:
    """The same one on each face: a corner up at either side of the mouth."""
    drawing = grids("people/heads")[f"face {person.head.face} front open"]
    left = (WIDE - 24) // 2 + GRID_LEFT + drawing.x
    top = DOWN + SUNK + person.head.crown + drawing.y
    for y, row in enumerate(drawing.rows):
        if "m" in row:
            first, last = row.index("m"), row.rindex("m")
            canvas.rect(left + first - 1, top + y, last - first + 3, 1, person.head.lips)
            canvas.pixel(left + first - 2, top + y - 1, person.head.lips)
            canvas.pixel(left + last + 2, top + y - 1, person.head.lips)
            return


def _on_the_knees(canvas: Canvas, thing: str, y: int) -> None:
    layer = Canvas(WIDE, HIGH)
    if thing == "bag":
        layer.round_rect(9, y, 13, 9, "aub1")
        layer.rect(9, y + 2, 13, 1, "aub0")
        layer.rect(14, y + 1, 3, 3, "gold2")
    elif thing == "case":
        layer.rect(7, y, 16, 9, "wood2")
        layer.rect(7, y, 16, 1, "wood4")
        layer.rect(13, y - 2, 4, 2, "wood1")
        layer.rect(10, y + 3, 2, 2, "gold2")
        layer.rect(18, y + 3, 2, 2, "gold2")
    elif thing == "flowers":
        layer.polygon([(11, y + 9), (19, y + 9), (22, y), (8, y)], "ink8")
        for x, dy, color in ((9, -2, "mag4"), (13, -4, "gold3"), (17, -2, "red1"), (20, -3, "mag4"), (15, 0, "gold3")):
            layer.ellipse(x, y + dy, 2.2, 2, str(color))
    elif thing == "paper":
        layer.rect(6, y - 1, 18, 10, "ink7")
        layer.rect(6, y - 1, 18, 1, "ink8")
        for row in range(y + 2, y + 8, 2):
            layer.rect(8, row, 6, 1, "ink5")
            layer.rect(16, row, 6, 1, "ink5")
    elif thing == "cat":
        layer.ellipse(15, y + 4, 8, 4.4, "ink2")
        layer.ellipse(9, y + 2, 3.4, 3, "ink2")
        layer.pixel(7, y - 1, "ink2")
        layer.pixel(11, y - 1, "ink2")
        layer.rect(8, y + 2, 3, 1, "ink5")
    elif thing == "hat":
        layer.ellipse(15, y + 5, 9, 3, "umber1")
        layer.round_rect(10, y, 10, 6, "umber2")
        layer.rect(10, y + 4, 10, 1, "aub1")
    else:
        return
    canvas.blit(layer.outline("ink0"), 0, 0)


def driver() -> Canvas:
    """From the side, where he sits at his desk, in a cap that is new."""
    man = _rider(LEO, "fringe", BROWN, FAIR, BLUE)
    cell = figure(man, View.RIGHT, Pose())
    lap = man.hip + 1
    canvas = Canvas(WIDE, 56)
    canvas.rect(4, 30, 4, 16, "ink4")
    canvas.rect(4, 30, 1, 16, "ink6")
    canvas.round_rect(5, 42, 14, 6, "ink4", 2)
    canvas.rect(6, 42, 12, 1, "ink6")
    canvas.rect(11, 48, 3, 7, "ink3")
    canvas.rect(13, 40, 10, 5, "blue0")
    canvas.rect(13, 40, 10, 1, "ink4")
    canvas.rect(19, 44, 4, 9, "blue0")
    canvas.rect(19, 52, 7, 3, "wood1")
    canvas.blit(cell.crop(0, 0, cell.width, lap), 1, 17)
    top = man.head.crown + 16
    canvas.round_rect(5, top, 15, 6, "blue1", 2)
    canvas.rect(7, top, 11, 1, "blue3")
    canvas.rect(5, top + 5, 15, 2, "gold2")
    canvas.rect(17, top + 6, 7, 2, "ink1")
    return canvas.outline("ink0")
