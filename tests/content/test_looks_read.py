"""Looks of crowds, as levels/looks.yaml tells them."""

import shutil

import pytest

from game.content.crosscheck import crosscheck
from game.content.library import read_texts
from game.content.looks import LOOKS, Look, read_looks
from game.content.paths import project
from game.core.problem import ContentError


@pytest.fixture
def read(tmp_path):
    def read(*rows):
        (tmp_path / "levels").mkdir(exist_ok=True)
        (tmp_path / LOOKS).write_text("format: 1\nlooks:\n" + "".join(f"  - {row}\n" for row in rows))
        return read_looks(tmp_path)

    return read


def problems(read, row):
    with pytest.raises(ContentError) as caught:
        read(row)
    return [str(problem) for problem in caught.value.problems]


def test_a_row_is_a_look(read):
    assert read("{sheet: crowd/baker}", "{sheet: mia, gold: teal, blue: ink}") == (
        Look("crowd/baker"),
        Look("mia", (("gold", "teal"), ("blue", "ink"))),
    )


def test_a_project_without_crowds_has_no_looks(tmp_path):
    assert read_looks(tmp_path) == ()


def test_a_look_is_told_by_its_sheet_and_what_it_wears(read):
    assert read("{sheet: mia, gold: teal}")[0].told == "mia teal"


def test_a_ramp_that_there_is_not_is_told_with_a_guess(read):
    assert problems(read, "{sheet: mia, gold: tael}") == [
        "levels/looks.yaml:3:24: 'tael' is no ramp of the palette (did you mean 'teal'?)"
    ]
    assert problems(read, "{sheet: mia, glod: teal}")[0].endswith("(did you mean 'gold'?)")


def test_ink_stays_what_it_is(read):
    assert len(problems(read, "{sheet: mia, ink: teal}")) == 1


def test_a_ramp_shown_as_itself_is_told(read):
    assert problems(read, "{sheet: mia, gold: gold}") == ["levels/looks.yaml:3:24: gold is shown as gold already"]


@pytest.mark.parametrize("row", ["{gold: teal}", "{sheet: ../mia}", "{sheet: /mia}", "mia"])
def test_a_look_has_a_sheet_of_the_project(read, row):
    assert len(problems(read, row)) == 1


def test_a_sheet_that_is_not_drawn_is_told_where_it_stands(tmp_path):
    root = tmp_path / "project"
    for part in ("levels", "assets/people", "assets/words"):
        shutil.copytree(project() / part, root / part)
    text = (root / LOOKS).read_text("utf-8")
    (root / LOOKS).write_text(text.replace("sheet: crowd/driver}", "sheet: crowd/drivr}"), "utf-8")
    told = [str(problem) for problem in crosscheck(root, read_texts(root), {}) if problem.path == LOOKS]
    line = next(n for n, each in enumerate(text.splitlines(), 1) if "crowd/driver}" in each)
    assert told == [f"{LOOKS}:{line}:6: there is no picture assets/people/crowd/drivr.png (did you mean 'driver.png'?)"]
