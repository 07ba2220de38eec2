"""Points, rectangles and colours, as everything from maps to the screen tells them. Lengths are px."""

Rect = tuple[int, int, int, int]
"""Left, top, width, height."""
Point = tuple[int, int]
Rgb = tuple[int, int, int]


def within(area: Rect, x: int, y: int) -> bool:
    """Whether a point lies in `area`; its right and lower edges are outside."""
    return area[0] <= x < area[0] + area[2] and area[1] <= y < area[1] + area[3]


def middle(area: Rect) -> Point:
    """The point in the middle of `area`; of two the left and upper one."""
    return area[0] + area[2] // 2, area[1] + area[3] // 2
