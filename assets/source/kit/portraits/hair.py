"""Hair in front of a face: masses, and the dark strands and light locks in them."""

from collections.abc import Callable, Sequence

from assets.source.canvas import Color, Mask
from assets.source.kit.portraits.face import Curve
from assets.source.kit.portraits.sitter import Layer, Points, Sitting

Locks = tuple[Sequence[Curve], Color, float]
"""Curves of locks, their colour and their width, px."""


def behind(points: Points, color: Color) -> Layer:
    """What of the hair hangs behind the face."""

    def draw(sitting: Sitting) -> None:
        sitting.head.polygon(points, color)

    return draw


def mass(
    outlines: Sequence[Points],
    color: Color,
    shade: Points = (),
    strands: tuple[Sequence[Curve], Color] = ((), "ink1"),
    locks: Sequence[Locks] = (),
    more: Callable[[Sitting, Mask], None] | None = None,
    smooth: bool = True,
) -> Layer:
    """Hair inside `outlines`, dark inside `shade`, with dark strands and light locks; `more` draws on its mask."""

    def draw(sitting: Sitting) -> None:
        head, canvas = sitting.head, sitting.canvas
        hair = canvas.rect_mask(0, 0, 0, 0)
        for points in outlines:
            hair |= head.mask(points, smooth)
        canvas.fill(hair, color)
        if shade:
            canvas.shade(hair & head.mask(shade), -1)
        head.strands(*strands, hair)
        for curves, lock, width in locks:
            head.locks(curves, lock, hair, width)
        if more is not None:
            more(sitting, hair)

    return draw
