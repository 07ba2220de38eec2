"""Drawing on the canvas: pictures, light, places, people, portraits and frames. Knows no scene and no input."""

from game.world import sight

WIDTH, HEIGHT = sight.WIDTH, sight.HEIGHT
"""The canvas, px."""
