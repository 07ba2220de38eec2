"""Portraits: moods are told apart at their own size, people by their outlines, and what a kit is asked for is there."""

from itertools import combinations, pairwise

import numpy as np
import pytest
from PIL import Image

from assets.source.grids import GridError
from assets.source.kit.portraits.face import Frame
from assets.source.kit.portraits.looks import MOODS, USUAL, usual, usually
from assets.source.kit.portraits.sitter import drawing, portrait, sat
from assets.source.portraits.files import PEOPLE as NAMES
from assets.source.portraits.files import sitter as sitter_of
from game.content import paths
from game.content.cast import read_cast
from game.screen.paint.palette import COLOR

PEOPLE = {who: sitter_of(who) for who in NAMES}

FOLDER = paths.project() / "assets" / "portraits"
FACE = slice(34, 80), slice(26, 78)
"""Rows and columns of a portrait within which every face lies."""
NUDGE = 3
"""Px that a head may have moved, right, left, up or down, without that being a mood."""
APART = 12
"""How much two moods of a person differ at least: the mean of what the lightness (0 to 255) of a face's pixels differs
by, wherever the one is laid on the other. The least of chapter 1's four people had been 10.9."""
LIKE = 0.9
"""The share of two people's outlines that may be common to both."""
LEADS = {"nora", "mia", "mia_by_night", "leo", "bisi", "marcus"}
SAME = {("mia", "mia_by_night")}
"""Portraits of one person in other clothes."""


def lightness(who, mood):
    rest = Image.open(FOLDER / who / f"{mood}.png").convert("RGB").crop((0, 0, 96, 96))
    return np.asarray(rest).astype(float) @ (0.299, 0.587, 0.114)


def apart(one, other):
    """The least that two faces differ by, laid on each other."""
    rows, columns = FACE
    shifts = [(down, right) for down in range(-NUDGE, NUDGE + 1) for right in range(-NUDGE, NUDGE + 1)]
    return min(
        np.abs(
            one[FACE] - other[rows.start + down : rows.stop + down, columns.start + right : columns.stop + right]
        ).mean()
        for down, right in shifts
    )


@pytest.mark.parametrize("who", sorted(PEOPLE))
def test_any_two_moods_of_a_person_are_told_apart(who):
    faces = {mood: lightness(who, mood) for mood in PEOPLE[who].looks}
    near = {
        (a, b): round(float(found), 1)
        for a, b in combinations(faces, 2)
        if (found := min(apart(faces[a], faces[b]), apart(faces[b], faces[a]))) < APART
    }
    assert near == {}


def test_leads_have_every_mood_and_nobody_one_that_is_not_a_mood():
    cast, _ = read_cast(paths.project())
    assert set(MOODS) == set(cast.moods) == set(USUAL)
    assert {who for who, sitter in PEOPLE.items() if set(sitter.looks) == set(MOODS)} == LEADS
    assert all(set(sitter.looks) <= set(MOODS) and "neutral" in sitter.looks for sitter in PEOPLE.values())


def test_people_are_told_apart_by_their_outlines():
    drawn = {who: sat(sitter, "neutral", Frame.REST).canvas.drawn for who, sitter in PEOPLE.items()}
    alike = {
        (a, b): round(float(share), 2)
        for a, b in combinations(drawn, 2)
        if (a, b) not in SAME and (share := (drawn[a] & drawn[b]).sum() / (drawn[a] | drawn[b]).sum()) > LIKE
    }
    assert alike == {}


@pytest.mark.parametrize("who", sorted(PEOPLE))
def test_mouths_move_and_eyes_shut(who):
    for mood in PEOPLE[who].looks:
        strip = np.asarray(Image.open(FOLDER / who / f"{mood}.png").convert("RGB"))
        frames = np.split(strip, len(Frame), axis=1)
        assert all((a != b).any() for a, b in pairwise(frames)), mood


def test_glasses_stay_where_they_are_whatever_the_mood():
    """Bisi's lie low on her nose: the upper edge of two half moons is a line of gold that nothing else on a face is."""
    gold = [COLOR[name] for name in ("gold1", "gold2", "gold3")]
    for mood in PEOPLE["bisi"].looks:
        rest = np.asarray(Image.open(FOLDER / "bisi" / f"{mood}.png").convert("RGB"))[40:70, 26:78]
        golden = np.logical_or.reduce([(rest == color).all(-1) for color in gold])
        assert golden.sum(1).max() >= 30, mood


def test_what_a_mood_is_not_made_of_is_refused():
    with pytest.raises(TypeError, match="moth"):
        usual("sad", moth="down")
    with pytest.raises(KeyError, match="merry"):
        usually("neutral", "merry")
    with pytest.raises(KeyError, match="merry"):
        portrait(PEOPLE["nora"], "merry", Frame.REST)
    with pytest.raises(
        GridError, match=r"portraits/nora\.txt: there is no \[smlie rest\]; did you mean \[smile rest\]\?"
    ):
        drawing("nora", "smlie rest")
