"""Shapes and noises that wrap, which the ground and the hedges are painted with."""

import math
import random
from collections.abc import Iterable

import numpy as np

from assets.source.canvas import SHIFTED, Canvas, Color, Field
from assets.source.ramps import index

Wave = tuple[int, int, float, float]
"""How often a wave repeats across and down a block, where it begins (radians), and how strong it is."""


def swell(width: int, height: int, waves: Iterable[Wave]) -> Field:
    """A sum of waves over a block, seamless at its borders."""
    y, x = np.mgrid[0:height, 0:width]
    field: Field = np.zeros((height, width))
    for across, down, begin, strength in waves:
        field += np.sin(2 * np.pi * (x * across / width + y * down / height) + begin) * strength
    return field


def nebula(width: int, height: int, seed: int, count: int = 9) -> Field:
    """Slow clouds, 0 to 1, seamless at the block's borders."""
    dice = random.Random(seed)
    waves: list[Wave] = []
    for _ in range(count):
        across, down, begin = dice.randint(-4, 4), dice.randint(-4, 4), dice.random() * 2 * math.pi
        waves.append((across, down, begin, 1 / (1 + 0.35 * math.hypot(across, down))))
    field = swell(width, height, waves)
    spread: Field = (field - field.min()) / (field.max() - field.min())
    return spread


def grain(width: int, height: int, seed: int) -> Field:
    """A number from 0 to 1 for each pixel."""
    field: Field = np.random.RandomState(seed).rand(height, width)
    return field


def put(canvas: Canvas, x: int, y: int, color: Color) -> None:
    """Paint one pixel, wrapping around the block."""
    canvas.cells[y % canvas.height, x % canvas.width] = index(color)


def nudge(canvas: Canvas, x: int, y: int, steps: int) -> None:
    """Shade one pixel, wrapping around the block."""
    x, y = x % canvas.width, y % canvas.height
    canvas.cells[y, x] = SHIFTED[steps][canvas.cells[y, x]]


def ragged(dice: random.Random, length: int, choices: tuple[int, ...], low: int, high: int) -> list[int]:
    """A line that wanders by at most a pixel a step, begun at one of `choices`, kept from `low` to `high`."""
    depths = [dice.choice(choices)]
    while len(depths) < length:
        depths.append(max(low, min(high, depths[-1] + dice.choice((-1, 0, 0, 1)))))
    return depths
