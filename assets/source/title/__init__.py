"""The title: a harbour at night, its lamp lit, the sea keeping the light; across its mouth a lamp nobody has lit.

The canvas is 480 x 270. The middle of the lit lantern is at `LAMP`; its glass is the box 350, 88, 14, 18. The unlit
lantern's middle is at `FAR_LAMP`. The name fills `NAME`; `MENU` (x, y, width, height) is kept calm and dark for what
can be chosen. The sea lies under y = 178.
"""

from pathlib import Path

from assets.source.canvas import Canvas
from assets.source.title.far import city, far_lamp, far_lamp_hint, headland, sky, stars, window
from assets.source.title.name import name
from assets.source.title.near import boat, boots, lamp, mole
from assets.source.title.places import FAR_LAMP, HEIGHT, LAMP, WIDTH
from assets.source.title.water import glints, sea

NAME = (36, 26, 196, 48)
MENU = (40, 92, 170, 98)


def harbour(lit: bool = True) -> Canvas:
    """The whole picture without the far lamp and the glints; the near lamp burns or, not `lit`, does not, and one
    window does."""
    canvas = Canvas(WIDTH, HEIGHT, "ink0")
    sky(canvas, lit)
    stars(canvas, 150 if lit else 260)
    city(canvas)
    headland(canvas)
    sea(canvas, lit)
    if not lit:
        window(canvas)
    mole(canvas, lit)
    boat(canvas, lit)
    lamp(canvas, lit)
    boots(canvas, lit)
    return canvas


def write(out: Path) -> None:
    """Write the title's pictures under `out`/title.

    `harbour` (lamp lit, with the name) and `harbour_dark` (lamp out, without it) are whole pictures. The others are
    overlays of the same size: `sea_0` to `sea_3` (a slow loop), `book2` (the unlit lamp, always there) and `book2_hint`
    (its edge, when it is chosen).
    """
    folder = out / "title"
    picture = harbour()
    picture.blit(name(), 0, 0)
    picture.save(folder / "harbour.png")
    harbour(lit=False).save(folder / "harbour_dark.png")
    for frame in range(4):
        glints(frame).save(folder / f"sea_{frame}.png")
    far_lamp().save(folder / "book2.png")
    far_lamp_hint().save(folder / "book2_hint.png")


__all__ = ["FAR_LAMP", "LAMP", "MENU", "NAME", "harbour", "write"]
