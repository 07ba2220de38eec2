"""Which pictures stand in for which at one moment, where something is animated."""

from collections.abc import Mapping

import msgspec

from game.content.level import Prop


class Moment(msgspec.Struct):
    """What shows another picture than at rest: of `tiles` all with a picture, of `props` single ones. Pictures are
    indices into Level.pictures."""

    tiles: Mapping[int, int] = {}
    props: Mapping[Prop, int] = {}

    def tile(self, picture: int) -> int:
        """What tiles with that picture show."""
        return self.tiles.get(picture, picture)

    def prop(self, prop: Prop) -> int:
        """What that prop shows."""
        return self.props.get(prop, prop.picture) if self.props else prop.picture


REST = Moment()
"""Nothing moves."""
