"""The inks of lists and headings, on the night blue of a panel, on the bare night, and on paper."""

import msgspec

from game.content.level import Rgb
from game.screen.paint.palette import COLOR


class Inks(msgspec.Struct, frozen=True):
    """Inks by use; `bar` lies under the chosen row with `lip` along its top (None: no bar), `shade` under letters."""

    text: Rgb
    chosen: Rgb
    dim: Rgb
    note: Rgb
    heading: Rgb
    marker: Rgb
    shade: Rgb | None
    bar: Rgb | None = None
    lip: Rgb | None = None


NIGHT = Inks(
    text=COLOR["ink7"],
    chosen=COLOR["gold4"],
    dim=COLOR["ink5"],
    note=COLOR["ink6"],
    heading=COLOR["gold2"],
    marker=COLOR["gold2"],
    shade=COLOR["ink0"],
    bar=COLOR["ink3"],
    lip=COLOR["ink4"],
)
BARE = Inks(
    text=COLOR["ink8"],
    chosen=COLOR["gold3"],
    dim=COLOR["ink6"],
    note=COLOR["ink7"],
    heading=COLOR["gold2"],
    marker=COLOR["gold2"],
    shade=COLOR["ink0"],
)
PAPER = Inks(
    text=COLOR["ink1"],
    chosen=COLOR["aub0"],
    dim=COLOR["wood3"],
    note=COLOR["wood2"],
    heading=COLOR["aub1"],
    marker=COLOR["aub1"],
    shade=None,
    bar=COLOR["skin2"],
    lip=COLOR["wood5"],
)
