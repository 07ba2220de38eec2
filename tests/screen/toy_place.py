"""A small place of plain colours, for pictures that can be told pixel by pixel."""

import shutil

import pygame

from game.content import paths
from game.content.level import Level, Light, Picture, Prop, TileLayer
from game.content.lights import Mood
from game.screen.display import Display
from game.screen.paint import picture
from game.screen.paint.palette import COLOR

FLOOR, OTHER, BEAM, BOX, LAMP = range(5)
COLORS = {"floor": "ink5", "other": "green2", "beam": "wood1", "box": "aub1", "lamp": "gold2"}
DAY = Mood((255, 255, 255), 255, False, (0, 0, 0), (0, 0, 0), 0.0, (255, 255, 255), ((0, 0, 0), (0, 0, 0)))
NIGHT = Mood((60, 60, 120), 255, True, (0, 0, 0), (120, 120, 120), 0.4, (124, 112, 120), ((90, 56, 24), (14, 60, 84)))
TILES = 40
SIDE = TILES * 16


def toy_project(folder, monkeypatch):
    """Make `folder` the project: pictures of one colour each, 16 x 16, the lamp and the box 16 x 32."""
    shutil.copytree(paths.project() / "assets/ui", folder / "assets/ui")
    Display(headless=True)
    for name, color in COLORS.items():
        surface = pygame.Surface((16, 32 if name in ("box", "lamp") else 16), pygame.SRCALPHA)
        surface.fill(COLOR[color])
        pygame.image.save(surface, folder / f"{name}.png")
    monkeypatch.setattr(paths, "project", lambda: folder)
    picture.forget()


def prop(x, y, kind=BOX, layer="things", foot=0, glow="", lamp="", light=""):
    foot = foot or y + 32
    return Prop("", layer, light, kind, x, y, 16, 32, foot, "", glow, "", lamp)


def lamp(x=300, y=200, name="", light=""):
    return Light(x, y, 60, (200, 150, 90), 1.4, name, False, light, ())


def level(props=(), lights=(), over=(), animations=None, light="", order=("floor", "late", "things", "over")):
    cells = [FLOOR] * TILES**2
    hung = [-1] * TILES**2
    for column_, row in over:
        hung[row * TILES + column_] = BEAM
    late = tuple(OTHER if i == 0 else -1 for i in range(TILES**2))
    layers = (
        TileLayer("floor", "", "", tuple(cells)),
        TileLayer("late", "", light or "", late if light else (-1,) * TILES**2),
        TileLayer("over", "", "", tuple(hung)),
    )
    return Level(
        "toy", SIDE, SIDE, 16, tuple(Picture(f"{name}.png", (0, 0, 0, 0)) for name in COLORS), animations or {},
        order, layers, (*props, *lights), (), ("",), bytes(TILES**2), {},
    )  # fmt: skip


def person(color="mag3"):
    surface = pygame.Surface((24, 36), pygame.SRCALPHA)
    surface.fill(COLOR[color])
    return surface


def at(canvas, *place):
    return tuple(canvas.get_at(place))[:3]


def pixels(canvas):
    return pygame.image.tobytes(canvas, "RGB")


def drawn(stage, camera=(0, 0), actors=(), tick=0):
    canvas = pygame.Surface((480, 270)).convert()
    stage.draw(canvas, camera, actors, tick)
    return canvas
