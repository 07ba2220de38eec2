"""Drawing on the canvas: pictures, light, places, people, portraits and frames. Knows no scene and no input."""

from game.world import framing

WIDTH, HEIGHT = framing.WIDTH, framing.HEIGHT
"""The canvas, px."""
