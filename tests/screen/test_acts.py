"""What people are seen at: which sheet, which way, which column; and what nobody has drawn is survived."""

import shutil

import pygame
import pytest

from game.content import paths
from game.content.cast import ACTS, SEATED, SITS_AT_NIGHT, SLEEPS_SITTING, WALKED
from game.screen.display import Display
from game.screen.paint import people, picture
from game.screen.paint.people import at_act, lying, pose
from game.world.body import Body

CAST = ("nora", "mia", "leo", "bisi")


@pytest.fixture(autouse=True)
def screen():
    Display(headless=True)
    picture.forget()
    yield
    picture.forget()


def shown(surface):
    return pygame.image.tobytes(surface, "RGBA")


@pytest.mark.parametrize("who", CAST)
def test_everybody_is_drawn_at_every_act_each_way(who):
    seen = set()
    acts = [act for act in ACTS if act != SITS_AT_NIGHT or who == "mia"]
    for act in acts:
        for facing in people.ROWS:
            body = Body(0, 0, facing, pose=act, seat=facing)
            assert at_act(who, body) == act
            seen.add(shown(pose(who, body, 0, still=True)))
    assert len(seen) > 3 * len(acts)


@pytest.mark.parametrize("act", sorted({*ACTS} - {SITS_AT_NIGHT}))
def test_at_an_act_somebody_breathes_or_is_busy_and_is_still_with_reduced_motion(act):
    body = Body(0, 0, pose=act, seat="down")
    assert len({shown(pose("leo", body, tick)) for tick in range(600)}) > 1
    assert len({shown(pose("leo", body, tick, still=True)) for tick in range(600)}) == 1


def test_who_walks_is_not_at_an_act():
    assert at_act("mia", Body(0, 0, pose="sits", seat="down", moving=True)) == ""
    assert at_act("mia", Body(0, 0, pose="sits", seat="down", way=[(1, 1)])) == ""


@pytest.mark.parametrize("act", WALKED)
def test_who_is_up_asleep_is_so_standing_and_walking(act):
    standing = Body(0, 0, "right", pose=act)
    steps = [Body(0, 0, "right", pose=act, moving=True, walked=step * 256) for step in range(64)]
    assert {at_act("mia", body) for body in (standing, *steps)} == {act}
    assert len({shown(pose("mia", body, 0)) for body in steps}) == 6
    assert at_act("nora", standing) == ""


def test_who_sits_looks_round_and_rests_their_hands():
    drawing = Body(0, 0, "right", pose="sits_drawing", seat="right")
    looking = Body(0, 0, "down", pose="sits_drawing", seat="right")
    assert (at_act("mia", drawing), at_act("mia", looking)) == ("sits_drawing", SEATED[0])
    seen = {
        facing: shown(pose("mia", Body(0, 0, facing, pose="sits", seat="right"), 0, True)) for facing in people.ROWS
    }
    assert len(set(seen.values())) == 4
    legs = {facing: data[-10 * 24 * 4 :] for facing, data in seen.items()}
    assert len(set(legs.values())) == 1


def test_who_sleeps_sitting_up_sleeps_on_whoever_comes():
    asleep, turned = (Body(0, 0, way, pose=SLEEPS_SITTING, seat="left") for way in ("left", "down"))
    assert at_act("nora", turned) == SLEEPS_SITTING
    assert shown(pose("nora", turned, 0)) == shown(pose("nora", asleep, 0))


@pytest.mark.parametrize("who", CAST)
def test_what_is_carried_is_in_hands_that_hold_it(who):
    for facing in people.ROWS:
        free, laden = Body(0, 0, facing), Body(0, 0, facing, carries="buns")
        assert at_act(who, laden) == "carries" and at_act(who, free) == ""
        assert shown(pose(who, free, 0)) != shown(pose(who, laden, 0))
    steps = [Body(0, 0, "right", carries="buns", moving=True, walked=step * 256) for step in range(64)]
    assert len({shown(pose(who, body, 0)) for body in steps}) == 6


def test_what_is_held_moves_with_the_hands():
    def left(body):
        with_it, without = pose("nora", body, 0, True), pose("nora", Body(0, 0, "right", pose=body.pose), 0, True)
        differs = [x for x in range(24) for y in range(36) if with_it.get_at((x, y)) != without.get_at((x, y))]
        return min(differs)

    near = left(Body(0, 0, "right", pose="kneels", carries="cards"))
    far = left(Body(0, 0, "right", pose="reaches", carries="cards"))
    assert far > near


def test_what_hangs_is_below_the_hand_that_holds_it():
    def rows(thing):
        bare, laden = (pose("mia", Body(0, 0, "right", pose="reaches", carries=each), 0, True) for each in ("", thing))
        return [y for y in range(36) for x in range(24) if bare.get_at((x, y)) != laden.get_at((x, y))]

    assert min(rows("coat")) > min(rows("buns")) and max(rows("coat")) > max(rows("buns"))


@pytest.mark.parametrize("size", [None, (20, 144), (24, 100)])
def test_who_is_not_drawn_at_an_act_stands(tmp_path, monkeypatch, size):
    (tmp_path / "assets/people").mkdir(parents=True)
    shutil.copy(paths.project() / "assets/people/mia.png", tmp_path / "assets/people/mia.png")
    if size:
        (tmp_path / "assets/people/poses/mia").mkdir(parents=True)
        pygame.image.save(pygame.Surface(size), tmp_path / "assets/people/poses/mia/sits.png")
    monkeypatch.setattr(paths, "project", lambda: tmp_path)
    picture.forget()
    sitting = Body(0, 0, pose="sits", seat="down")
    assert shown(pose("mia", sitting, 0)) == shown(pose("mia", Body(0, 0), 0))


@pytest.mark.parametrize("table", ["{", '{"carries": {"down": 3}}'])
def test_a_table_of_hands_that_cannot_be_read_is_survived(tmp_path, monkeypatch, table):
    shutil.copytree(paths.project() / "assets/people", tmp_path / "assets/people")
    shutil.copytree(paths.project() / "assets/carried", tmp_path / "assets/carried")
    (tmp_path / "assets/people/poses/mia/hands.json").write_text(table)
    (tmp_path / "assets/carried/hanging.json").write_text(table)
    monkeypatch.setattr(paths, "project", lambda: tmp_path)
    picture.forget()
    bare, laden = (shown(pose("mia", Body(0, 0, carries=each), 0)) for each in ("", "buns"))
    assert bare != laden


def test_who_lies_awake_is_another_picture_than_who_sleeps():
    asleep, awake = (lying("mia", Body(0, 0, "down", pose=each), 0, True) for each in ("sleeps", "lies"))
    assert asleep and awake and shown(asleep[0]) != shown(awake[0]) and asleep[1] == awake[1]
