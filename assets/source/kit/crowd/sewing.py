"""What is sewn on garments, seen from the front, the side and behind: lapels, seams, pockets, stripes."""

from dataclasses import dataclass

from assets.source.canvas import Canvas, Color
from assets.source.people.layers import CELL
from assets.source.people.records import Shades, Skin


@dataclass(frozen=True)
class Body:
    """A garment as it is worn, on a layer: rows of shoulder, hip and hem, the edges of every row, and the colours."""

    layer: Canvas
    top: int
    hip: int
    hem: int
    edges: dict[int, tuple[int, int]]
    cloth: Shades
    under: Shades
    trim: Shades
    skin: Skin

    def row(self, y: int, left: int, right: int, color: Color) -> None:
        """Colour columns `left` to `right` of a row, where there is cloth."""
        for x in range(left, right + 1):
            self.pixel(x, y, color)

    def pixel(self, x: int, y: int, color: Color) -> None:
        """Colour one pixel, where there is cloth."""
        if 0 <= y < CELL[1] and self.layer.cells[y, x]:
            self.layer.pixel(x, y, color)

    def whole(self, y: int, color: Color, dark: Color | None = None) -> None:
        """Colour all of a row, its last two pixels `dark`."""
        if y in self.edges:
            left, right = self.edges[y]
            self.row(y, left, right, color)
            self.row(y, right - 1, right, dark or color)

    def open(self, x: int, y: int) -> None:
        """Cut a hole, through which legs are seen."""
        self.layer.pixel(x, y, "_")


def plain(b: Body) -> None:
    """Nothing."""


def dress_front(b: Body) -> None:
    """A round neck, and what a dress has all about."""
    b.row(b.top, 10, 13, b.skin[1])
    b.row(b.top + 1, 11, 12, b.skin[1])
    dress(b)


def dress(b: Body) -> None:
    """A sash, and dots down the skirt."""
    b.whole(b.hip - 2, b.trim[2], b.trim[1])
    for i, y in enumerate(range(b.hip + 1, b.hem, 2)):
        left, right = b.edges[y]
        for x in range(left + 1 + i % 2 * 2, right, 4):
            b.pixel(x, y, b.cloth[3])


def robe_front(b: Body) -> None:
    """A collar, a seam down the middle and a hem."""
    b.row(b.top, 10, 13, b.trim[2])
    for y in range(b.top + 1, b.hem + 1):
        b.pixel(12, y, b.cloth[0])
        b.pixel(11, y, b.trim[2] if y < b.top + 5 else b.cloth[2])
    b.whole(b.hem, b.trim[2], b.trim[1])


def robe(b: Body) -> None:
    """Folds, and a hem."""
    for y in range(b.hip, b.hem):
        b.pixel(13, y, b.cloth[1])
        b.pixel(10, y, b.cloth[1])
    b.whole(b.hem, b.trim[2], b.trim[1])


def coat_front(b: Body) -> None:
    """Open: what is under it, lapels, and the legs below."""
    for y in range(b.top, b.hip + 1):
        wedge = 2 if y < b.top + 3 else 1
        b.row(y, 12 - wedge, 11 + wedge, b.under[2])
        b.pixel(11 + wedge, y, b.under[1])
        b.pixel(11 - wedge, y, b.cloth[3])
        b.pixel(12 + wedge, y, b.cloth[0])
    for y in range(b.hip + 1, b.hem + 1):
        b.open(11, y)
        b.open(12, y)


def coat_back(b: Body) -> None:
    """A belt, and a slit below it."""
    b.row(b.hip - 3, 9, 14, b.cloth[0])
    b.row(b.hip - 4, 9, 14, b.cloth[3])
    for y in range(b.hip, b.hem + 1):
        b.pixel(12, y, b.cloth[0])


def coat_side(b: Body) -> None:
    """What is under it, at the front edge."""
    for y in range(b.top + 1, b.hip + 1):
        right = b.edges[y][1]
        b.pixel(right, y, b.under[2])
        b.pixel(right - 1, y, b.cloth[3])


def buttoned_front(b: Body) -> None:
    """Shut: a collar, buttons, pockets."""
    b.row(b.top, 9, 14, b.cloth[3])
    b.row(b.top, 13, 14, b.cloth[1])
    b.row(b.top + 1, 11, 12, b.under[2])
    for y in range(b.top + 2, b.hem + 1):
        b.pixel(12, y, b.cloth[0])
    for y in range(b.top + 3, b.hip + 2, 3):
        b.pixel(11, y, b.trim[3])
    b.row(b.hip - 1, 8, 9, b.cloth[0])
    b.row(b.hip - 1, 14, 15, b.cloth[0])


def buttoned_side(b: Body) -> None:
    """Buttons at the front edge, a pocket."""
    for y in range(b.top + 3, b.hip + 2, 3):
        b.pixel(b.edges[y][1], y, b.trim[3])
    b.row(b.hip - 1, 12, 14, b.cloth[0])


def jacket_front(b: Body) -> None:
    """A shirt at the neck, a zip, four pockets."""
    b.row(b.top, 10, 13, b.under[2])
    b.row(b.top + 1, 10, 13, b.under[2])
    b.row(b.top + 2, 11, 12, b.under[1])
    for y in range(b.top + 3, b.hem):
        b.pixel(12, y, b.cloth[0])
    b.pixel(9, b.top + 1, b.cloth[3])
    b.pixel(10, b.top + 2, b.cloth[3])
    b.pixel(14, b.top + 1, b.cloth[2])
    for x in (8, 13):
        b.row(b.top + 4, x, x + 2, b.cloth[0])
        b.row(b.hip - 2, x, x + 2, b.cloth[0])
    b.whole(b.hem, b.cloth[0])


def jacket_back(b: Body) -> None:
    """A yoke and a waistband."""
    b.row(b.top + 2, 9, 14, b.cloth[0])
    b.whole(b.hip - 1, b.cloth[0])
    b.whole(b.hem, b.cloth[0])


def jacket_side(b: Body) -> None:
    """A pocket and a waistband."""
    b.pixel(b.edges[b.top][1], b.top, b.under[2])
    b.row(b.hip - 3, 12, 14, b.cloth[0])
    b.whole(b.hem, b.cloth[0])


def tee_front(b: Body) -> None:
    """A round neck, and stripes."""
    b.row(b.top, 10, 13, b.skin[1])
    b.row(b.top + 1, 11, 12, b.skin[1])
    striped(b)


def striped(b: Body) -> None:
    """Stripes, every third row."""
    for y in range(b.top + 3, b.hem, 3):
        b.whole(y, b.trim[2], b.trim[1])


def hoodie_front(b: Body) -> None:
    """A hood, its cords, a pouch."""
    b.row(b.top, 9, 14, b.cloth[3])
    b.row(b.top + 1, 10, 13, b.cloth[0])
    for x, y in ((10, 2), (10, 3), (13, 2), (13, 4)):
        b.pixel(x, b.top + y, b.trim[3])
    b.row(b.hip - 3, 9, 14, b.cloth[3])
    for y in range(b.hip - 2, b.hip):
        b.row(y, 9, 14, b.cloth[1])
    b.whole(b.hem, b.cloth[0])


def hoodie_back(b: Body) -> None:
    """The hood, down."""
    for i, (left, right) in enumerate(((9, 14), (8, 15), (9, 14), (10, 13))):
        b.row(b.top + i, left, right, b.cloth[3] if i < 2 else b.cloth[1])
    b.row(b.top + 4, 10, 13, b.cloth[0])
    b.whole(b.hem, b.cloth[0])


def hoodie_side(b: Body) -> None:
    """The hood, which stands out behind."""
    back = b.edges[b.top][0]
    for i, (left, right) in enumerate(((-3, 1), (-3, 2), (-2, 1))):
        for x in range(back + left, back + right + 1):
            b.layer.pixel(x, b.top + i, b.cloth[2] if i < 1 else b.cloth[1])
        b.layer.pixel(back + left, b.top + i, b.cloth[0])
    b.row(b.hip - 2, 12, 14, b.cloth[0])
    b.whole(b.hem, b.cloth[0])


def cardigan_front(b: Body) -> None:
    """Open: what is under it, buttons, pockets."""
    for y in range(b.top, b.hem + 1):
        wedge = 2 if y < b.top + 2 else 1
        b.row(y, 12 - wedge, 11 + wedge, b.under[2])
        b.pixel(11 + wedge, y, b.under[1])
        b.pixel(11 - wedge, y, b.cloth[3])
        b.pixel(12 + wedge, y, b.cloth[0])
    for y in range(b.top + 4, b.hem, 2):
        b.pixel(10, y, b.trim[3])
    b.row(b.hip - 1, 8, 9, b.cloth[0])
    b.row(b.hip - 1, 14, 15, b.cloth[0])


def suit_front(b: Body) -> None:
    """A shirt, a tie, lapels, a handkerchief."""
    for i in range(4):
        b.row(b.top + i, 10 + i // 2, 13 - i // 2, b.under[3])
    b.row(b.top + 1, 11, 12, b.trim[2])
    for y in range(b.top + 2, b.top + 5):
        b.pixel(11, y, b.trim[2])
        b.pixel(12, y, b.trim[1])
    for i in range(4):
        b.pixel(9 + i // 2, b.top + i, b.cloth[3])
        b.pixel(14 - i // 2, b.top + i, b.cloth[3])
    for y in range(b.top + 5, b.hem + 1):
        b.pixel(12, y, b.cloth[0])
    b.pixel(14, b.top + 4, b.under[3])
    b.pixel(11, b.top + 6, b.cloth[0])


def suit_side(b: Body) -> None:
    """The shirt at the front edge, a pocket."""
    for y in range(b.top, b.top + 3):
        b.pixel(b.edges[y][1], y, b.under[3])
    b.row(b.hip - 2, 12, 14, b.cloth[0])


def suit_back(b: Body) -> None:
    """A collar and a seam."""
    b.row(b.top, 10, 13, b.under[3])
    for y in range(b.top + 1, b.hem + 1):
        b.pixel(12, y, b.cloth[1])


def puffer(b: Body) -> None:
    """Quilting: every third row a fold."""
    for i, y in enumerate(range(b.top + 1, b.hem + 1)):
        if i % 3 == 2:
            b.whole(y, b.cloth[0])
        elif i % 3 == 0:
            left, right = b.edges[y]
            b.row(y, left, (left + right) // 2, b.cloth[3])


def puffer_front(b: Body) -> None:
    """Quilting, and a zip."""
    puffer(b)
    for y in range(b.top + 1, b.hem):
        b.pixel(12, y, b.cloth[0])
        b.pixel(11, y, b.trim[2] if y == b.top + 2 else b.cloth[1])
    b.row(b.top, 9, 14, b.cloth[3])


def cape_front(b: Body) -> None:
    """A hood laid back about the neck, a press stud, the seam down the middle, and what a cape has all about."""
    cape(b)
    for y in range(b.top + 2, b.hem - 2):
        b.pixel(12, y, b.cloth[1])
    b.row(b.top, 9, 14, b.cloth[1])
    b.row(b.top + 1, 10, 13, b.cloth[0])
    b.pixel(11, b.top + 3, b.trim[3])


def cape(b: Body) -> None:
    """A band that shines above the hem."""
    b.whole(b.hem - 2, b.trim[2], b.trim[1])


def poncho(b: Body) -> None:
    """Woven bands, and a fringe."""
    for y in range(b.top + 2, b.hem + 1):
        left, right = b.edges[y]
        step = y - b.top
        if step % 4 == 3:
            for x in range(left, right + 1):
                b.pixel(x, y, b.trim[2] if x < right - 2 else b.trim[1])
        elif step % 4 == 1:
            for x in range(left + y % 2, right + 1, 2):
                b.pixel(x, y, b.cloth[1])
    left, right = b.edges[b.hem]
    for x in range(left, right + 1, 2):
        b.open(x, b.hem)


def dungarees_front(b: Body) -> None:
    """A bib on two straps, over a shirt."""
    _bib(b)
    b.row(b.top, 10, 13, b.skin[1])
    for y in range(b.top, b.top + 4):
        b.pixel(9, y, b.cloth[3])
        b.pixel(14, y, b.cloth[1])
    for y in range(b.top + 3, b.hip):
        b.row(y, 9, 14, b.cloth[2])
        b.pixel(9, y, b.cloth[3])
        b.pixel(14, y, b.cloth[1])
    b.pixel(9, b.top + 3, b.trim[3])
    b.pixel(14, b.top + 3, b.trim[3])
    b.row(b.top + 5, 10, 13, b.cloth[0])


def dungarees_back(b: Body) -> None:
    """Straps that cross."""
    _bib(b)
    for i in range(b.hip - b.top - 2):
        b.pixel(min(9 + i // 2, 11), b.top + i, b.cloth[2])
        b.pixel(max(14 - i // 2, 12), b.top + i, b.cloth[1])


def dungarees_side(b: Body) -> None:
    """The bib from the side."""
    _bib(b)
    for y in range(b.top + 3, b.hip):
        right = b.edges[y][1]
        b.row(y, right - 1, right, b.cloth[2])
    b.row(b.top, 11, 12, b.cloth[2])


def _bib(b: Body) -> None:
    """The shirt, and the trousers up to above the hip."""
    for y in range(b.top, b.hip - 1):
        left, right = b.edges[y]
        b.row(y, left, right, b.under[2])
        b.row(y, right - 1, right, b.under[1])
        b.pixel(left, y, b.under[3])


def skirt(b: Body) -> None:
    """A blouse, and pleats below the waist."""
    for y in range(b.top, b.hip - 2):
        left, right = b.edges[y]
        b.row(y, left, right, b.under[2])
        b.row(y, right - 1, right, b.under[1])
        b.pixel(left, y, b.under[3])
    b.whole(b.hip - 2, b.trim[1])
    for y in range(b.hip, b.hem + 1):
        left, right = b.edges[y]
        for x in range(left + 3, right - 1, 3):
            b.pixel(x, y, b.cloth[1])


def skirt_front(b: Body) -> None:
    """The same, with a round neck."""
    skirt(b)
    b.row(b.top, 10, 13, b.skin[1])
    b.pixel(11, b.top + 1, b.skin[1])
    b.pixel(12, b.top + 1, b.skin[1])


def waistcoat_front(b: Body) -> None:
    """A shirt, a tie, buttons."""
    for i in range(3):
        b.row(b.top + i, 9 + i, 14 - i, b.under[3])
    b.pixel(11, b.top + 1, b.trim[2])
    b.pixel(12, b.top + 1, b.trim[1])
    for y in range(b.top + 3, b.hem + 1):
        b.pixel(12, y, b.cloth[0])
    for y in range(b.top + 4, b.hip, 2):
        b.pixel(11, y, b.trim[3])


def waistcoat_back(b: Body) -> None:
    """A collar and a strap."""
    b.row(b.top, 10, 13, b.under[3])
    b.row(b.hip - 2, 9, 14, b.cloth[0])


def waistcoat_side(b: Body) -> None:
    """The shirt at the front edge."""
    for y in range(b.top, b.top + 3):
        b.pixel(b.edges[y][1], y, b.under[3])


def tabard_front(b: Body) -> None:
    """A worker's vest, shut, with bands that throw light back."""
    b.row(b.top, 10, 13, b.under[2])
    for y in range(b.top + 1, b.hem + 1):
        b.pixel(12, y, b.cloth[0])
    for x in (9, 14):
        for y in range(b.top, b.hip - 2):
            b.pixel(x, y, b.trim[3] if x == 9 else b.trim[2])
    b.whole(b.hip - 2, b.trim[3], b.trim[2])


def tabard(b: Body) -> None:
    """The bands alone."""
    b.whole(b.hip - 2, b.trim[3], b.trim[2])
    b.row(b.top + 3, 9, 14, b.trim[3])
