"""A script read by itself, with a small cast and a few names around it."""

import pytest

from game.content.cast import Cast, Memento, Speaker
from game.content.commands import Known
from game.content.expressions import Names
from game.content.scripts import outline, read_script
from game.content.yamltree import load
from game.core.problem import ContentError

CAST = Cast(
    ("neutral", "tired", "wry"),
    {
        "nora": Speaker("Nora"),
        "mia": Speaker("Mia"),
        "bisi": Speaker("Bisi"),
        "look": Speaker("", "look"),
        "think": Speaker("", "thought"),
    },
    {"kite": Memento("The kite", "It flew.")},
    {},
)


@pytest.fixture
def read(tmp_path):
    """Reads what follows `format: 1` in a script; names of the map are not checked here."""

    def read(text):
        path = tmp_path / "levels" / "room.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"format: 1\n{text}", "utf-8")
        tree = load(tmp_path, path, "a script")
        found = outline(tree, tmp_path)
        words = {
            "visited": frozenset(found.nodes),
            "has": frozenset(CAST.memories),
            "bond": frozenset(CAST.people),
            "said": frozenset({"aaa"}),
        }
        beats = {beat: f"1-x/{beat}" for beat in ("breakfast", "evening")}
        names = Names(found.variables, words, beats, {look: f"room {look}" for look in found.looks})
        script = read_script(tree, Known(CAST, names, frozenset({"noon", "night"}), "1-x", found.boards), tmp_path)
        tree.stop()
        return script

    return read


@pytest.fixture
def told(read):
    """The problems of a script, each as `line:column: message`, where line 1 is `format: 1`."""

    def told(text):
        with pytest.raises(ContentError) as caught:
            read(text)
        return [str(problem).removeprefix("levels/room.yaml:") for problem in caught.value.problems]

    return told
