"""Frames that follow each other, each shown for a time of its own, over and over."""


def in_turn(lengths: tuple[int, ...], at: int) -> int:
    """Which of the frames is seen `at` so long after the beginning; `lengths` are in the same unit, at least 1 each."""
    rest, frame = at % sum(lengths), 0
    while rest >= lengths[frame]:
        rest -= lengths[frame]
        frame += 1
    return frame
