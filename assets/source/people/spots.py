"""Tilesets over people's sheets, for maps: whoever stands there is a Spot, and which way they look is its facing."""

from pathlib import Path
from xml.sax.saxutils import quoteattr

from assets.source.people.layers import CELL


def write(name: str, out: Path, facings: tuple[str, ...], columns: int) -> None:
    """Write `tilesets/people/NAME.tsx` under `out`, over a sheet of a row for each of `facings` and `columns` cells in
    each."""
    width, height = CELL
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<tileset version="1.10" name={quoteattr(name)} tilewidth="{width}" tileheight="{height}"'
        f' tilecount="{columns * len(facings)}" columns="{columns}" objectalignment="bottomleft">',
        f' <image source="../../people/{name}.png" width="{width * columns}" height="{height * len(facings)}"/>',
    ]
    for number in range(columns * len(facings)):
        lines += [
            f' <tile id="{number}" type="Spot">',
            "  <properties>",
            f'   <property name="facing" propertytype="Facing" value="{facings[number // columns]}"/>',
            "  </properties>",
            " </tile>",
        ]
    path = out / "tilesets" / "people" / f"{name}.tsx"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*lines, "</tileset>"]) + "\n", "utf-8")
