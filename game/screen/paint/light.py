"""Light in the pixel idiom: pools and shapes in steps with a 4 x 4 Bayer edge, what shines by itself, bloom, rim.

No arrays: numpy would cost more than the rest of the start. Fields are grey pictures, stepped through byte tables.
"""

from functools import cache

import pygame

from game.content.level import Light, Picture, Rgb
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import drawn, piece, sheet

BAYER = ((0, 8, 2, 10), (12, 4, 14, 6), (3, 11, 1, 9), (15, 7, 13, 5))
"""Thresholds of an ordered dither, in sixteenths."""
SQUEEZE = 0.78
"""A pool of light on the floor is this much less high than wide."""
POOL_STEPS, SHAPE_STEPS, VIGNETTE_STEPS = 24, 12, 14
VIGNETTE_TINT: Rgb = (26, 16, 54)
"""What the corners darken towards."""
SHAPE_FALL = 0.95
"""How much of falling light is gone at the foot of its shape."""
DITHERED = 0.9
"""Share of a step that the dither spreads over."""

GLOWS: dict[str, tuple[str, ...]] = {
    "warm": ("gold2", "gold3", "gold4", "gold1"),
    "lamp": ("gold2", "gold3", "gold4", "mag4", "ink8"),
    "cool": ("blue3", "blue4", "blue5", "mag3"),
    "warmcool": ("blue4", "red1"),
    "pillow": ("blue4", "blue5", "blue3"),
    "night": ("gold1", "gold2", "gold4", "blue1", "blue2", "blue3", "blue4", "blue5", "red1"),
    "street": ("gold2", "gold3", "gold4", "blue4", "blue5", "mag3", "mag4", "red1"),
}
"""Which colours of a prop shine by themselves, by the name of its glow; `all` of them do under that name."""

SHADOW = (18, 7)
"""Size of a person's shadow, px."""
CROWN = 19
"""Rows of somebody, from the top, that a light from above and behind catches, px."""
NEAR, FAR = 4, 16
"""Px in a px of the two small copies that bloom is blurred in."""
NEAR_BLUR, FAR_BLUR = 2, 2
"""Radius of their blur, px of the small copy."""
WEAK = 110
"""Share of what shines that bleeds, out of 255."""


def _step(share: float, steps: int, x: int, y: int) -> int:
    return min(steps, int(share * steps + BAYER[y % 4][x % 4] / 16 * DITHERED))


@cache
def _tables(power: float, strength: float, steps: int) -> list[list[bytes]]:
    """For each place in the dither, the step of each grey."""
    shares = [strength * (grey / 255) ** power * steps for grey in range(256)]
    raised = [[BAYER[y][x] / 16 * DITHERED for x in range(4)] for y in range(4)]
    return [[bytes([min(steps, int(share + more)) for share in shares]) for more in row] for row in raised]


def _stepped(field: pygame.Surface, tables: list[list[bytes]]) -> bytes:
    """The step of each pixel of a grey picture."""
    width, height = field.get_size()
    grey = pygame.image.tobytes(field, "RGB")[::3]
    out = bytearray(grey)
    for y in range(height):
        row = grey[y * width : (y + 1) * width]
        for x, table in enumerate(tables[y % 4]):
            out[y * width + x : (y + 1) * width : 4] = row[x::4].translate(table)
    return bytes(out)


def _tinted(stepped: bytes, size: tuple[int, int], dark: Rgb, bright: Rgb, steps: int) -> pygame.Surface:
    """A picture of steps between two colours."""
    surface = pygame.image.frombytes(stepped, size, "P")
    shares = [min(i, steps) / steps for i in range(256)]
    surface.set_palette(
        [tuple(round(low + (high - low) * share) for low, high in zip(dark, bright, strict=True)) for share in shares]
    )
    return surface.convert()


# ---------------------------------------------------------------------- lights
@drawn(128)
def pool(radius: int, color: Rgb, power: float) -> pygame.Surface:
    """A lamp's pool, 2 * radius px wide, to be added to a light map. `power` is the exponent of its falloff."""
    size = (2 * radius, max(1, round(2 * radius * SQUEEZE)))
    field = pygame.transform.smoothscale(sheet("assets/ui/light.png"), size)
    return _tinted(_stepped(field, _tables(power, 1.0, POOL_STEPS)), size, (0, 0, 0), color, POOL_STEPS)


def around(x: int, y: int, radius: int) -> pygame.Rect:
    """The pixels within `radius` of a point on the ground, seen as the ground is."""
    high = max(1, round(2 * radius * SQUEEZE))
    return pygame.Rect(x - radius, round(y - radius * SQUEEZE), 2 * radius, high)


def bounds(light: Light) -> pygame.Rect:
    """The pixels that a light reaches."""
    if not light.corners:
        return around(light.x, light.y, light.radius)
    across, down = [x for x, _ in light.corners], [y for _, y in light.corners]
    return pygame.Rect(min(across), min(down), max(across) - min(across) + 1, max(down) - min(down) + 1)


def picture(light: Light) -> pygame.Surface:
    """What a light adds to the light map within its bounds."""
    if not light.corners:
        return pool(light.radius, light.color, light.power)
    box = bounds(light)
    return _falling(tuple((x - box.x, y - box.y) for x, y in light.corners), box.size, light.color)


@drawn(128)
def _falling(corners: tuple[tuple[int, int], ...], size: tuple[int, int], color: Rgb) -> pygame.Surface:
    """Light that falls through an opening: bright along the top, gone at the foot."""
    width, height = size
    stepped = bytearray()
    for y in range(height):
        share = max(0.0, 1 - y / max(1, height - 1) * SHAPE_FALL)
        four = bytes(_step(share, SHAPE_STEPS, x, y) for x in range(4))
        stepped += (four * (width // 4 + 1))[:width]
    surface = _tinted(bytes(stepped), size, (0, 0, 0), color, SHAPE_STEPS)
    inside = pygame.Surface(size)
    pygame.draw.polygon(inside, "white", corners)
    surface.blit(inside, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    return surface


@drawn()
def vignette(strength: float) -> pygame.Surface:
    """Darker corners, to multiply the canvas by. `strength` is 0 to 1."""
    field = sheet("assets/ui/corners.png")
    stepped = _stepped(field, _tables(1.0, strength, VIGNETTE_STEPS))
    return _tinted(stepped, field.get_size(), (255, 255, 255), VIGNETTE_TINT, VIGNETTE_STEPS)


# ---------------------------------------------------------------------- what shines
@drawn()
def emissive(shown: Picture, glow: str) -> pygame.Surface:
    """A picture with only those pixels that shine, on black. Raises KeyError for an unknown glow."""
    whole = piece(shown)
    solid = pygame.mask.from_surface(whole)
    if glow == "all":
        mask = solid
    else:
        mask = pygame.mask.Mask(whole.get_size())
        for name in GLOWS[glow]:
            mask.draw(pygame.mask.from_threshold(whole, COLOR[name], (1, 1, 1, 255)), (0, 0))
        mask = mask.overlap_mask(solid, (0, 0))
    return mask.to_surface(pygame.Surface(whole.get_size()), setsurface=whole.convert(), unsetcolor="black")


@drawn()
def hiding(shown: Picture) -> pygame.Surface:
    """Black where a picture hides what shines behind it, white elsewhere; to multiply by."""
    return pygame.mask.from_surface(piece(shown)).to_surface(setcolor="black", unsetcolor="white").convert()


def shrunk(glow: pygame.Surface) -> pygame.Surface:
    """What shines, as the small copy that bloom is made from."""
    small = pygame.transform.smoothscale(glow, (glow.get_width() // NEAR, glow.get_height() // NEAR))
    small.fill((WEAK, WEAK, WEAK), special_flags=pygame.BLEND_RGB_MULT)
    return small


def bloom(around: pygame.Surface, side: int, gain: Rgb, haze: Rgb) -> pygame.Surface:
    """A weak bleeding of what shines, and the day's haze, to be added over a square of `side` px.

    `around` is the small copy of that square and of as much again on each side, so that squares beside each other meet
    without a seam. (A smoothly scaled row of n + 1 px to n * k puts the i-th px at i * k, whatever n is.)
    """
    out = pygame.Surface((side, side))
    out.fill(haze)
    for part, radius in ((NEAR, NEAR_BLUR), (FAR, FAR_BLUR)):
        wide = side // part
        margin = min(wide, 4 * radius)
        small = around
        if part != NEAR:
            small = pygame.transform.smoothscale(around, (3 * wide, 3 * wide))
        reach = (wide - margin, wide - margin, wide + 2 * margin, wide + 2 * margin)
        blurred = pygame.transform.gaussian_blur(small.subsurface(reach), radius)
        blurred.fill(gain, special_flags=pygame.BLEND_RGB_MULT)
        cut = blurred.subsurface((margin - 1, margin - 1, wide + 2, wide + 2))
        grown = pygame.transform.smoothscale(cut, ((wide + 1) * part, (wide + 1) * part))
        out.blit(grown, (0, 0), (part // 2, part // 2, side, side), special_flags=pygame.BLEND_RGB_ADD)
    return out


# ---------------------------------------------------------------------- people
@drawn(1024)
def rim(frame: pygame.Surface, side: int, color: Rgb) -> pygame.Surface:
    """One pixel of `color` along the left (-1) or right (1) side of somebody, just inside their outline, on black."""
    whole = pygame.mask.from_surface(frame)
    inside = whole.copy()
    inside.erase(pygame.mask.from_threshold(frame, COLOR["ink0"], (1, 1, 1, 255)), (0, 0))
    edge = inside.copy()
    edge.erase(inside, (-side, 0))
    edge.erase(whole, (-2 * side, 0))
    return edge.to_surface(pygame.Surface(frame.get_size()), setcolor=color, unsetcolor="black")


@drawn(1024)
def crown(frame: pygame.Surface, side: int, color: Rgb) -> pygame.Surface:
    """The outline of somebody's head and shoulders in `color` where a light from above and behind catches it, at the
    left (-1) or right (1), on black."""
    whole = pygame.mask.from_surface(frame)
    edge = whole.copy()
    edge.erase(whole.overlap_mask(whole, (-side, 1)), (0, 0))
    foot = min((box.top for box in whole.get_bounding_rects()), default=0) + CROWN
    edge.erase(pygame.mask.Mask(frame.get_size(), fill=True), (0, foot))
    return edge.to_surface(pygame.Surface(frame.get_size()), setcolor=color, unsetcolor="black")


@cache
def shadow() -> pygame.Surface:
    """What lies under a person by night, to multiply the floor by."""
    surface = pygame.Surface(SHADOW)
    for x in range(SHADOW[0]):
        for y in range(SHADOW[1]):
            distance = (((x - 8.5) / 9) ** 2 + ((y - 3) / 3.5) ** 2) ** 0.5
            share = max(0.0, min(1.0, (1 - distance) * 3))
            surface.set_at((x, y), (255 - int(130 * share), 255 - int(140 * share), 255 - int(100 * share)))
    return surface
