"""The interface: frames, key caps and pad buttons, icons, the pointer, and the two grey fields lights are made from.

Frames are cut at their edges and stretched between them: `panel` and `paper` at 8 px, `slot` at 6 px, `plate`
(24 x 17, as high as a name wants it) at 8 px left and right. A key cap is 13 px high; the top of a capital
letter on a blank cap lies 2 px under the cap's top, one px lower on its pressed twin (`…_pressed`).
"""

import json
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image

from assets.source import lull7
from assets.source.canvas import Canvas, Cells
from assets.source.grids import blocks

WIDTH, HEIGHT = 480, 270
CAP_HIGH = 13
CAPS = {"cap_1": 13, "cap_2": 18, "cap_3": 24, "cap_5": 34}
"""Widths of the blank caps, px, by how many letters they take."""
LETTERS = {
    **{str(i): f"ink{i}" for i in range(9)},
    **dict(zip("abcdwW", ("ink3", "ink4", "ink5", "ink6", "ink7", "ink8"), strict=True)),
    **dict(zip("ogyY*", ("gold0", "gold1", "gold2", "gold3", "gold4"), strict=True)),
    **dict(zip("stTC", ("blue1", "blue3", "blue4", "blue5"), strict=True)),
    **dict(zip("rRmpP", ("red0", "red1", "mag1", "mag3", "mag4"), strict=True)),
    **dict(zip("nN", ("green2", "green3"), strict=True)),
}
"""What the letters of the grids stand for."""


# -------------------------------------------------------------------- frames
def panel() -> Canvas:
    """A gilt frame round the dark of a box, 32 x 32."""
    canvas = Canvas(32, 32)
    canvas.round_rect(0, 0, 32, 32, "ink0", 3)
    canvas.round_rect(1, 1, 30, 30, "gold1", 2)
    canvas.round_rect(2, 2, 28, 28, "ink0", 2)
    canvas.round_rect(3, 3, 26, 26, "ink2", 2)
    canvas.rect(4, 4, 24, 24, "ink1")
    canvas.rect(8, 1, 16, 1, "gold2")
    canvas.rect(8, 30, 16, 1, "gold0")
    canvas.rect(1, 8, 1, 16, "gold2")
    canvas.rect(30, 8, 1, 16, "gold0")
    for x in (1, 30):
        for y in (1, 30):
            canvas.pixel(x, y, "gold1")
    for x in (3, 28):
        for y in (3, 28):
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                canvas.pixel(x + dx, y + dy, "gold2")
            canvas.pixel(x, y, "gold3")
    return canvas


def plate() -> Canvas:
    """A name plate, 24 x 17: the panel's gilt, with notched ends."""
    canvas = Canvas(24, 17)
    canvas.round_rect(0, 0, 24, 17, "ink0", 2)
    canvas.round_rect(1, 1, 22, 15, "gold1", 2)
    canvas.round_rect(2, 2, 20, 13, "ink0", 1)
    canvas.rect(3, 3, 18, 11, "ink1")
    canvas.rect(3, 3, 18, 1, "ink2")
    canvas.rect(4, 1, 16, 1, "gold2")
    canvas.rect(4, 15, 16, 1, "gold0")
    for x, inward in ((1, 1), (22, -1)):
        canvas.rect(x, 6, 1, 5, "gold2" if inward > 0 else "gold0")
        canvas.pixel(x + inward, 8, "gold3")
        canvas.pixel(x, 8, "gold3")
    for x in (2, 21):
        for y in (2, 14):
            canvas.pixel(x, y, "gold3")
    return canvas


def paper() -> Canvas:
    """A sheet of warm paper on a dark lip, 32 x 32: the journal's ground."""
    canvas = Canvas(32, 32)
    canvas.round_rect(0, 0, 32, 32, "ink0", 2)
    canvas.round_rect(1, 1, 30, 30, "wood2", 2)
    canvas.round_rect(1, 1, 30, 29, "wood5", 2)
    canvas.round_rect(2, 2, 28, 27, "skin3", 1)
    canvas.rect(4, 2, 24, 1, "gold4")
    canvas.rect(2, 4, 1, 23, "gold4")
    canvas.rect(4, 28, 24, 1, "skin2")
    canvas.rect(29, 4, 1, 23, "skin2")
    for x, y in ((5, 5), (26, 5), (5, 25), (26, 25)):
        canvas.pixel(x, y, "wood5")
        canvas.pixel(x + (1 if x < 16 else -1), y, "skin2")
        canvas.pixel(x, y + (1 if y < 16 else -1), "skin2")
    return canvas


def slot() -> Canvas:
    """A frame round a picture of 96 x 54 or any other, 32 x 32; what is framed shows through."""
    canvas = Canvas(32, 32)
    canvas.round_rect(0, 0, 32, 32, "ink0", 2)
    canvas.round_rect(1, 1, 30, 30, "ink4", 2)
    canvas.rect(6, 1, 20, 1, "ink5")
    canvas.rect(6, 30, 20, 1, "ink3")
    canvas.rect(2, 2, 28, 28, "ink0")
    canvas.rect(3, 3, 26, 26, "_")
    for x in (3, 28):
        for y in (3, 28):
            canvas.pixel(x, y, "ink0")
    return canvas


def slot_chosen() -> Canvas:
    """The same frame in gilt, for the slot that is chosen."""
    canvas = slot()
    for before, after in (("ink3", "gold0"), ("ink4", "gold1"), ("ink5", "gold2")):
        canvas.fill(canvas.color_mask(before), after)
    for x in (1, 30):
        for y in (1, 30):
            canvas.pixel(x, y, "gold3")
    return canvas


def more() -> Canvas:
    """The sign that a press goes on, three frames of 9 x 8 side by side: a drop of lamp oil that sinks and lifts."""
    sheet = Canvas(27, 8)
    for frame, drop in enumerate((0, 1, 2)):
        arrow = Canvas(9, 8)
        for row in range(4):
            arrow.rect(1 + row, 1 + drop + row, 7 - 2 * row, 1, "gold2" if row else "gold3")
        arrow.pixel(4, 4 + drop, "gold1")
        sheet.blit(arrow.outline("ink0"), frame * 9, 0)
    return sheet


# -------------------------------------------------------------------- keys
def _drawn(name: str) -> dict[str, list[str]]:
    """The grids of a data file by name."""
    return dict(blocks(name))


def cap(width: int, down: bool = False) -> Canvas:
    """A blank key cap `width` px wide; `down` is pressed."""
    canvas = Canvas(width, CAP_HIGH)
    top, lip = (1, 1) if down else (0, 2)
    canvas.round_rect(0, top, width, CAP_HIGH - top, "gold0", 1)
    canvas.round_rect(0, top, width, CAP_HIGH - top - lip, "gold2", 1)
    canvas.rect(1, top, width - 2, 1, "gold3")
    canvas.rect(1, CAP_HIGH - lip - 1, width - 2, 1, "gold1")
    canvas.pixel(1, top + 1, "gold4")
    return canvas


def _signed(width: int, sign: Iterable[str]) -> Callable[[bool], Canvas]:
    """A cap with a sign in its middle."""
    rows = list(sign)

    def draw(down: bool) -> Canvas:
        canvas = cap(width, down)
        top = (CAP_HIGH - 2 - len(rows)) // 2 + (1 if down else 0)
        canvas.grid((width - len(rows[0])) // 2, top, rows, {"#": "wood0"})
        return canvas

    return draw


def _lettered(word: str) -> Callable[[bool], Canvas]:
    """A cap with a short word on it."""
    glyphs = lull7.glyphs()
    rows = [".".join(line) for line in zip(*(glyphs[letter] for letter in word), strict=True)]
    return _signed(max(13, len(rows[0]) + 7), rows[lull7.CAP_TOP : lull7.BASELINE])


def _blank(width: int) -> Callable[[bool], Canvas]:
    return lambda down: cap(width, down)


def mouse(lit: str) -> Callable[[bool], Canvas]:
    """A mouse with its `lit` button ('left', 'right', or 'none') in lamp colour."""

    def draw(down: bool) -> Canvas:
        canvas = Canvas(11, CAP_HIGH)
        canvas.round_rect(0, 0, 11, CAP_HIGH, "ink7", 3)
        canvas.rect(1, 11, 9, 1, "ink5")
        canvas.rect(3, 12, 5, 1, "ink5")
        body = canvas.drawn
        buttons = canvas.rect_mask(0, 0, 11, 5) & body
        canvas.fill(buttons, "ink6")
        side = canvas.rect_mask(0 if lit == "left" else 6, 0, 5, 5) & body
        if lit != "none":
            canvas.fill(side, "gold1" if down else "gold2")
            canvas.fill(side & canvas.rect_mask(0, 0, 11, 1), "gold2" if down else "gold4")
        canvas.rect(5, 0, 1, 5, "ink3")
        canvas.rect(0, 5, 11, 1, "ink3")
        canvas.rect(5, 2, 1, 2, "ink8")
        return canvas

    return draw


# -------------------------------------------------------------------- pad
_FACES = {"north": (4, 0), "west": (0, 4), "east": (8, 4), "south": (4, 8)}


def face_button(lit: str) -> Callable[[bool], Canvas]:
    """The four buttons of a pad as a diamond, the `lit` one in lamp colour: a place, not a maker's letter."""

    def draw(down: bool) -> Canvas:
        canvas = Canvas(13, 13)
        for name, (x, y) in _FACES.items():
            on = name == lit
            canvas.round_rect(x, y, 5, 5, ("gold1" if down else "gold2") if on else "ink4", 1)
            canvas.rect(x + 1, y, 3, 1, ("gold2" if down else "gold4") if on else "ink5")
            canvas.rect(x + 1, y + 4, 3, 1, "gold0" if on else "ink3")
        return canvas

    return draw


def cross_pad(lit: str) -> Callable[[bool], Canvas]:
    """The direction cross; `lit` is 'up', 'down', 'left', 'right' or 'all'."""
    arms = {"up": (4, 0, 5, 4), "down": (4, 9, 5, 4), "left": (0, 4, 4, 5), "right": (9, 4, 4, 5)}

    def draw(down: bool) -> Canvas:
        canvas = Canvas(13, 13)
        canvas.round_rect(4, 0, 5, 13, "ink5", 1)
        canvas.round_rect(0, 4, 13, 5, "ink5", 1)
        canvas.rect(5, 5, 3, 3, "ink4")
        shape = canvas.drawn
        for name, box in arms.items():
            if lit in (name, "all"):
                canvas.fill(canvas.rect_mask(*box) & shape, "gold1" if down else "gold2")
        canvas.rect(5, 0, 3, 1, "gold4" if lit in ("up", "all") else "ink6")
        canvas.rect(5, 12, 3, 1, "gold0" if lit in ("down", "all") else "ink3")
        return canvas

    return draw


def stick(down: bool) -> Canvas:
    """A thumb stick from above, its cap off the middle of its well as if it were being moved."""
    canvas = Canvas(13, 13)
    canvas.ellipse(6.5, 6.5, 6.5, 6.5, "ink4")
    canvas.ellipse(6.5, 6.5, 5.3, 5.3, "ink2")
    x = 6.5 if down else 7.5
    canvas.ellipse(x, 6.5, 3.6, 3.6, "gold0")
    canvas.ellipse(x, 6.0, 3.5, 3.5, "gold2")
    canvas.ellipse(x, 5.8, 1.8, 1.8, "gold1")
    canvas.pixel(x - 2, 3, "gold4")
    return canvas


def shoulder(side: str, deep: bool) -> Callable[[bool], Canvas]:
    """A button at the pad's shoulder: the flat one, or the `deep` trigger under it."""

    def draw(down: bool) -> Canvas:
        canvas = Canvas(15, CAP_HIGH)
        high = 13 if deep else 7
        outer = [(0, 12), (0, 13 - high + 4), (4, 13 - high), (15, 13 - high), (15, 12)]
        mask = canvas.polygon(outer, "gold1" if down else "gold2")
        canvas.fill(mask & ~np.roll(mask, 1, 0), "gold3" if down else "gold4")
        canvas.rect(0, 11, 15, 1, "gold0")
        glyph = lull7.glyphs()["L" if side == "left" else "R"][lull7.CAP_TOP : lull7.BASELINE]
        plain = canvas if side == "left" else canvas.flipped()
        if deep:
            plain.grid(6, 3, glyph, {"#": "wood0"})
        else:
            plain.rect(4, 8, 7, 1, "gold0")
        return plain

    return draw


def start(down: bool) -> Canvas:
    """The button that pauses: a pill with three lines."""
    canvas = Canvas(13, 13)
    canvas.round_rect(0, 2, 13, 9, "gold0", 3)
    canvas.round_rect(0, 2, 13, 8, "gold1" if down else "gold2", 3)
    canvas.rect(3, 2, 7, 1, "gold2" if down else "gold4")
    for y in (4, 6, 8):
        canvas.rect(4, y, 5, 1, "wood0")
    return canvas


@cache
def _keys() -> dict[str, Callable[[bool], Canvas]]:
    """Every key and button by name; each is drawn up and down."""
    signs = _drawn("interface_signs")
    out = {name: _blank(width) for name, width in CAPS.items()}
    out |= {name: _signed(13, signs[name]) for name in ("left", "right", "up", "down")}
    out |= {name: _signed(18, signs[name]) for name in ("shift", "enter", "tab", "backspace")}
    out |= {"space": _signed(34, signs["space"]), "esc": _lettered("Esc")}
    out |= {f"mouse_{lit}": mouse(lit) for lit in ("left", "right", "none")}
    out |= {f"pad_{lit}": face_button(lit) for lit in _FACES}
    out |= {f"dpad_{lit}": cross_pad(lit) for lit in ("up", "down", "left", "right")}
    out |= {"dpad": cross_pad("all"), "stick": stick, "start": start}
    for side in ("left", "right"):
        out[f"shoulder_{side}"] = shoulder(side, False)
        out[f"trigger_{side}"] = shoulder(side, True)
    return out


# -------------------------------------------------------------------- icons, pointer, fields
def icon(name: str) -> Canvas:
    """A picture 12 x 12, edged in the dark. Raises KeyError for a name that is not drawn."""
    canvas = Canvas(12, 12)
    canvas.grid(1, 1, _drawn("interface_icons")[name], dict(LETTERS))
    return canvas.outline("ink0")


def cursor() -> Canvas:
    """The pointer, 16 x 16, its tip at 0, 0: an arrow lit as if it carried the lamp."""
    canvas = Canvas(16, 16)
    canvas.polygon([(0, 0), (11, 7), (6.5, 8), (9.5, 13), (6.5, 14.5), (4, 9.5), (0, 12.5)], "gold2")
    shape = canvas.drawn
    canvas.fill(shape & ~np.roll(shape, 1, 1), "gold4")
    canvas.fill(shape & ~np.roll(shape, -1, 1) & canvas.rect_mask(2, 2, 14, 14), "gold1")
    framed = Canvas(16, 16)
    framed.blit(canvas.crop(0, 0, 15, 15), 1, 1)
    framed.outline("ink0", corners=True)
    return framed


def light(size: int = 256) -> Cells:
    """A field for lights: 255 in the middle, 0 at the rim, falling straight."""
    y, x = np.mgrid[0:size, 0:size]
    half = size / 2
    away = np.sqrt((x + 0.5 - half) ** 2 + (y + 0.5 - half) ** 2) / half
    field: Cells = (np.clip(1 - away, 0, 1) * 255).round().astype(np.uint8)
    return field


def corners() -> Cells:
    """How dark a corner of the canvas is, for the vignette: 0 in the middle to 255 outside."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    half_x, half_y = WIDTH / 2, HEIGHT / 2
    away = np.sqrt(((x - half_x) / half_x) ** 2 * 0.9 + ((y - half_y) / half_y) ** 2 * 0.8)
    field: Cells = (np.clip((away - 0.55) / 0.85, 0, 1) ** 1.4 * 255).round().astype(np.uint8)
    return field


# -------------------------------------------------------------------- files
def _atlas(pictures: dict[str, Canvas], width: int, gap: int = 1) -> tuple[Canvas, dict[str, list[int]]]:
    """`pictures` packed in rows at most `width` px wide, and {name: [x, y, width, height]}."""
    boxes: dict[str, list[int]] = {}
    x = y = high = 0
    for name, picture in pictures.items():
        if x + picture.width > width:
            x, y, high = 0, y + high + gap, 0
        boxes[name] = [x, y, picture.width, picture.height]
        x, high = x + picture.width + gap, max(high, picture.height)
    sheet = Canvas(width, y + high)
    for name, (left, top, _, _) in boxes.items():
        sheet.blit(pictures[name], left, top)
    return sheet, boxes


def save_atlas(pictures: dict[str, Canvas], width: int, path: Path) -> None:
    """Write an atlas as `path`.png and its boxes as `path`.json."""
    sheet, boxes = _atlas(pictures, width)
    sheet.save(path.with_suffix(".png"))
    path.with_suffix(".json").write_text(json.dumps(boxes, indent=1) + "\n", encoding="utf-8")


def write(out: Path) -> None:
    """Write everything under `out`/ui."""
    folder = out / "ui"
    for draw in (panel, plate, paper, slot, slot_chosen, more, cursor):
        draw().save(folder / f"{draw.__name__}.png")
    keys = {name + ("_pressed" if down else ""): draw(down) for name, draw in _keys().items() for down in (False, True)}
    save_atlas(keys, 160, folder / "keys")
    save_atlas({name: icon(name) for name in _drawn("interface_icons")}, 104, folder / "icons")
    Image.fromarray(light()).save(folder / "light.png")
    Image.fromarray(corners()).save(folder / "corners.png")
