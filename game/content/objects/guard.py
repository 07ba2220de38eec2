"""Guard: somebody who goes along a path and looks out for the lead."""

from collections.abc import Sequence
from typing import Annotated

import msgspec

from game.content.classes import Enum, Object, Placed, Pointer, Row, TilePictures
from game.content.guards import GUARDS, WALK
from game.content.maps import rules
from game.content.maps.reader import Reader
from game.content.marks import Dot, Mark


class GuardMembers(msgspec.Struct, frozen=True):
    """It goes along `path`, from where it stands; two may be on one path. `speaker` of the cast lends it looks and a
    voice (none: the speaker of its own name). By its `kind` it sees and hears. `caught` is the conversation that is
    had after being caught by it (none: the one of the map)."""

    path: Annotated[str, Pointer("Path")] = ""
    speaker: str = ""
    kind: Annotated[str, Enum("GuardKind", tuple(GUARDS))] = WALK
    caught: str = ""


class Guard(Object, frozen=True):
    """A guard of a kind, where it begins, and the Path it goes along. It looks and speaks as `speaker` of the cast;
    `caught` is what is said after being caught by it (empty: what the place says)."""

    name: str
    x: int
    y: int
    path: str
    speaker: str
    kind: str = WALK
    caught: str = ""

    def marks(self) -> tuple[Mark, ...]:
        return (Dot(at=(self.x, self.y), label=" ".join([self.name, self.path, *self._kind()])),)

    def _kind(self) -> tuple[str, ...]:
        return () if self.kind == WALK else (self.kind,)


def check(item: Placed, placed: Sequence[Placed], reader: Reader) -> None:
    rules.in_both_layers(item, reader)
    rules.in_every_light(item, reader)
    rules.has_name(item, reader)
    rules.name_is_free(item, placed, reader)
    rules.says(item, "path", "it has no round to go", reader)


def build(item: Placed, pictures: TilePictures) -> Guard:
    values = item.values
    return Guard(item.name, *item.at, values["path"], values["speaker"] or item.name, values["kind"], values["caught"])


ROW = Row(
    name="Guard", members=GuardMembers, record=Guard, shapes=("point",), color="#6fb0d8", check=check, build=build,
    view="meaning",
)  # fmt: skip
