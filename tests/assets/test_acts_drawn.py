"""Sheets of acts: their sizes, that sitting and kneeling read by their outline alone, and where hands are."""

import json
from itertools import combinations

import numpy as np
import pytest
from PIL import Image

from assets.source.kit.crowd.named import AT
from assets.source.people.acted import CAST, drawn, hands
from assets.source.people.acts import ACTS, frames
from assets.source.seats import SEATS
from game.content import cast, paths

POSES = paths.project() / "assets/people/poses"
WAYS = ("down", "left", "up", "right")


def outline(who, act, way, column=0):
    sheet = np.asarray(Image.open(POSES / who / f"{act}.png").convert("RGBA"))[..., 3] > 0
    row = WAYS.index(way)
    return sheet[row * 36 : row * 36 + 36, column * 24 : column * 24 + 24]


def test_the_game_and_the_drawings_have_the_same_acts():
    assert set(ACTS) == {*cast.ACTS, *cast.WALKED, "carries"}
    assert {path.name for path in POSES.iterdir()} == {*AT, *(person.name for person in CAST)}


@pytest.mark.parametrize("person", CAST, ids=lambda person: person.name)
def test_sheets_are_as_wide_as_their_columns(person):
    for name, (shown, act) in drawn(person).items():
        wide = len(frames(act, shown)) + (4 if act.turns else 0)
        assert Image.open(POSES / person.name / f"{name}.png").size == (wide * 24, 144), name


@pytest.mark.parametrize("who", [person.name for person in CAST])
def test_seen_from_the_side_what_people_do_is_told_by_their_outline(who):
    told = ("sits", "sits_eating", "kneels", "hides_face", "reaches", "reads_aloud", "looks_down", "hugs")
    columns = {"sits_eating": 1}
    shapes = {act: outline(who, act, "right", columns.get(act, 0)) for act in told}
    for one, other in combinations(told, 2):
        assert (shapes[one] ^ shapes[other]).sum() >= 12, (one, other)


@pytest.mark.parametrize("person", CAST, ids=lambda person: person.name)
def test_feet_are_on_the_ground(person):
    for act in drawn(person):
        for way in WAYS:
            assert outline(person.name, act, way)[34].any(), (act, way)


def test_who_walks_asleep_never_shuts_her_eyes_and_is_dressed_for_bed():
    def cell(act, column):
        return np.asarray(Image.open(POSES / "mia" / f"{act}.png").convert("RGBA"))[:36, column * 24 : column * 24 + 24]

    breath, blink = 6, 10
    assert np.array_equal(cell("sleepwalks", breath), cell("sleepwalks", blink))
    assert not np.array_equal(cell("up_at_night", breath), cell("up_at_night", blink))
    assert not np.array_equal(cell("sleepwalks", breath), cell("up_at_night", breath))
    assert {act for act in cast.WALKED if not (POSES / "nora" / f"{act}.png").exists()} == set(cast.WALKED)


@pytest.mark.parametrize("who", [person.name for person in CAST])
def test_who_sits_and_who_kneels_is_lower_than_who_stands(who):
    top = {act: np.argmax(outline(who, act, "down").any(axis=1)) for act in ("reaches", "sits", "kneels")}
    assert top["reaches"] < top["sits"] < top["kneels"]


@pytest.mark.parametrize("person", CAST, ids=lambda person: person.name)
def test_hands_are_inside_the_cell_and_mirrored(person):
    for act, at in hands(drawn(person)).items():
        for x, y in at.values():
            assert 0 <= x <= 24 and 0 < y <= 36, act
        assert at["left"][0] + at["right"][0] == pytest.approx(23, abs=1)
    assert json.loads((POSES / person.name / "hands.json").read_text()) == {
        act: {way: list(point) for way, point in at.items()} for act, at in hands(drawn(person)).items()
    }


def test_chairs_are_mirrored():
    right, left = (SEATS[name].draw() for name in ("chair_right", "chair_left"))
    assert np.array_equal(right.cells[:, ::-1], left.cells)
