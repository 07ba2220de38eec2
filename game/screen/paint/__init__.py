"""Drawing on the canvas: pictures, light, places, people, portraits and frames. Knows no scene and no input."""

WIDTH, HEIGHT = 480, 270
"""The canvas, px."""
