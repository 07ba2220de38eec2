"""What is wrong with the fears of a place: where nobody can be lost to them or face them, and what they lack."""

from collections.abc import Iterator

from game.content.level import Fear, Level
from game.content.library import Texts
from game.content.pairs import BREATH
from game.content.passing import passings
from game.content.whereabouts import Whereabouts
from game.content.words import CAPTION
from game.core.problem import Problem
from game.screen.paint.fears import FIGURES
from game.session.fears import ROUSED, kind_of

WORDS = "assets/words/en.yaml"


def fears(places: Whereabouts, texts: Texts, levels: dict[str, Level]) -> Iterator[Problem]:
    """Everything wrong with the fears on these maps, each with its place there."""
    for name, level in levels.items():
        without = _without_breath(texts, name, level)
        for fear in level.fears:
            for why in (*without, *_lacks(texts, name, fear)):
                at = places.object(level.file, "Fear", fear.name)
                yield Problem(level.file, *at, f"'{fear.name}' {why}")


def _without_breath(texts: Texts, place: str, level: Level) -> Iterator[str]:
    """Why fears cannot be there: in dreams alone one is lost, and breath is what they are faced with."""
    mend = "where no breath is held nobody is lost to a fear or faces one"
    if level.pair is None:
        yield f"stands in a place with one layer alone: {mend}"
        return
    for by, staged in passings(texts.books.get(place.split("/")[0]), place, level).items():
        if by != BREATH:
            beat = f" in the beat '{staged.beat.name}'" if staged else ""
            yield f"stands in a place whose layers one passes between by {by}{beat}: {mend}"


def _lacks(texts: Texts, place: str, fear: Fear) -> Iterator[str]:
    """What a fear has not been given yet, and what it can make no use of."""
    kind = kind_of(fear)
    if kind.name not in FIGURES:
        told = f"is of the kind '{kind.name}', which nobody has drawn: it is shown as a plain figure"
        yield f"{told} until it has a row in game/screen/paint/fears.py"
    if kind.notices and (key := CAPTION + ROUSED + kind.name) not in texts.words:
        yield f"gives no sign in words before it comes: {WORDS} has no `{key}`"
    if fear.becomes and not kind.faced:
        yield f"becomes the shard '{fear.becomes}' once it was faced, but the kind '{kind.name}' is spoken to instead"
    script = texts.script(place)
    if kind.faced and not (script and fear.name in script.talk):
        yield f"says nothing when it was faced: {place}.yaml has no answers of it under `talk:`"
