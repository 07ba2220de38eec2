"""What feet cannot enter of a thing, from the width and height of its picture."""

from collections.abc import Callable, Sequence

from assets.source.tilesets import Rect

Solids = Callable[[int, int], Sequence[Rect]]


def foot(depth: int, inset: int = 1, lift: int = 1) -> Solids:
    """A strip `depth` px deep along the foot, `inset` px in from both sides, ending `lift` px above the bottom."""
    return lambda width, height: [(inset, height - depth - lift, width - 2 * inset, depth)]


def post(width: int, depth: int = 5, lift: int = 1) -> Solids:
    """A strip `width` px wide in the middle of the foot."""
    return lambda all_width, height: [((all_width - width) // 2, height - depth - lift, width, depth)]
