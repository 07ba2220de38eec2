"""Skins: four colours each, dark to light, and what eyes and lips are painted with on them."""

from dataclasses import dataclass

from assets.source.canvas import Color
from assets.source.kit.portraits.eyes import EyeColors


@dataclass(frozen=True)
class Tone:
    """A skin; `line` is the darkest, for lips that are shut and the edges of hands."""

    line: Color
    deep: Color
    shade: Color
    base: Color
    light: Color
    lip: Color
    white: tuple[Color, Color] = ("ink8", "ink7")

    def eyes(self, iris: tuple[Color, Color, Color], lash: Color) -> EyeColors:
        """Colours of an eye whose iris is of three, dark to light."""
        letters: dict[str, Color] = {"D": iris[0], "P": "ink0", "I": iris[1], "i": iris[2], "h": "ink8"}
        return EyeColors(letters, lash, self.shade, self.deep, self.deep, *self.white)

    def lips(self) -> dict[str, Color]:
        """What the letters of anybody's mouths stand for on this skin."""
        return {
            "k": self.line, "e": self.deep, "d": self.line, "t": "ink8", "s": "ink7", "g": "aub1", "m": self.deep,
            "l": self.lip, "h": self.light, "u": self.shade,
        }  # fmt: skip


FAIR = Tone("wood2", "skin0", "skin1", "skin2", "skin3", "rosy1")
ROSY = Tone("wood2", "rosy0", "rosy1", "rosy2", "rosy3", "rosy0")
TAN = Tone("umber1", "tan0", "tan1", "tan2", "tan3", "tan1")
DEEP = Tone("umber0", "umber0", "umber1", "umber2", "umber3", "rosy0")
