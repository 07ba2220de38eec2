"""What may stand in any file of a project by mistake, kind by kind: all of it is told in sentences with their places,
whatever it is, and nothing falls over or is taken as if it were right."""

import re
from functools import cache
from pathlib import Path

import pytest
import yaml
from edits import READER

from game.content.library import read_texts
from game.core.problem import ContentError

KINDS = {
    path.stem: yaml.load(path.read_text("utf-8"), Loader=READER)
    for path in sorted((Path(__file__).parents[1] / "broken/inputs").glob("*.yaml"))
}
CASES = [(kind, name) for kind, told in KINDS.items() for name in told["edits"]]


@pytest.fixture(scope="module")
def project(copied, tmp_path_factory):
    """The files of a small project, which are put back after each edit."""
    return cache(lambda fixture: copied(fixture, tmp_path_factory.mktemp(fixture)))


@pytest.fixture(scope="module")
def told(checked):
    """What is wrong with a project: with its texts, or else with all of it."""

    def told(root):
        try:
            read_texts(root)
        except ContentError as error:
            return [str(problem) for problem in error.problems]
        return [str(problem) for problem in checked(root)]

    return told


@pytest.fixture(scope="module")
def before(project, told):
    """What is told of a small project as it is."""
    return cache(lambda fixture: frozenset(told(project(fixture))))


def wanted(edit, text):
    """What is to be told of an edit; `{there}` is the line of what it finds, in a file that goes on being written, and
    `{there+1}` the next."""
    line = text[: text.index(edit["find"])].count("\n") + 1
    return [re.sub(r"\{there([+-]\d+)?\}", lambda off: str(line + int(off[1] or 0)), said) for said in edit["says"]]


@pytest.mark.parametrize(("kind", "name"), CASES, ids=[f"{kind}: {name}" for kind, name in CASES])
def test_what_is_wrong_is_told_with_its_place(kind, name, project, told, before):
    known = before(KINDS[kind]["project"])
    path = project(KINDS[kind]["project"]) / KINDS[kind]["file"]
    text, edit = path.read_bytes(), KINDS[kind]["edits"][name]
    says = wanted(edit, text.decode())
    path.write_bytes(text.decode().replace(edit["find"], edit["put"], 1).encode())
    try:
        assert [each for each in told(project(KINDS[kind]["project"])) if each not in known] == says
    finally:
        path.write_bytes(text)


def test_each_of_them_says_something():
    assert [each for each in CASES if not KINDS[each[0]]["edits"][each[1]]["says"]] == []
