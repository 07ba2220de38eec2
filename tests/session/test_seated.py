"""Who sits, kneels or lies: they get up when they are sent or walk, turn their head alone, and a seat needs no room."""

import pytest

from game.content.cast import ACTS, POSES, SEATED
from game.content.nodes import Command
from game.core.event import Arrived
from game.core.fixed import units
from game.session.intent import Intent


def seated(free, who="mia", pose="sits_drawing"):
    free.session.acting.do(Command("pose", (who, pose)))
    return free.state.people[who]


@pytest.mark.parametrize("pose", ACTS)
def test_whoever_is_sent_somewhere_gets_up(free, pose):
    mia = seated(free, pose=pose)
    free.session.walkers.set_out("mia", "corner")
    assert mia.pose == POSES[0]
    free.until(lambda: Arrived("mia", "corner") in free.events)


@pytest.mark.parametrize("pose", ["sits", "kneels", "hides_face", "lies"])
def test_a_lead_who_walks_gets_up(free, pose):
    free.session.acting.do(Command("pose", ("nora", pose)))
    free.step()
    assert free.lead.pose == pose
    free.step(Intent(dx=1))
    assert free.lead.pose == POSES[0]


def test_hands_go_on_after_a_walk_as_they_did(free):
    mia = seated(free, pose="draws")
    free.session.walkers.set_out("mia", "corner")
    assert mia.pose == "draws"


def test_what_is_told_of_who_is_on_their_way_is_seen_when_they_are_there(free):
    free.session.walkers.set_out("mia", "corner")
    mia = seated(free)
    assert not mia.sits and mia.pose == "sits_drawing"
    free.until(lambda: Arrived("mia", "corner") in free.events)
    assert mia.sits and mia.seat == mia.facing == free.session.level.spots["corner"].facing


def test_who_sits_turns_their_head_alone(free):
    mia = seated(free)
    seat = mia.seat
    for towards in ("up", "left", "right", "down"):
        free.session.acting.do(Command("turn", ("mia", towards)))
        assert (mia.facing, mia.seat) == (towards, seat)


def test_nobody_turns_where_they_lie(free):
    mia = seated(free, pose="lies")
    before = mia.facing
    free.session.acting.do(Command("turn", ("mia", "up" if before != "up" else "down")))
    assert mia.facing == before


def test_who_sits_where_feet_have_no_room_gets_up_beside_it(free):
    x, y, w, h = free.session.level.solids[0]
    free.stand(x + w // 2, y + h)
    seated(free, "nora", "sits")
    before = free.lead.x, free.lead.y
    free.step(ticks=30)
    assert (free.lead.x, free.lead.y) == before
    free.step(Intent(dx=1))
    ground = free.session.walkers.ground
    assert ground.free(free.lead.x - units(6), free.lead.y - units(5), free.lead.x + units(6), free.lead.y)


def test_a_lead_who_sits_is_there_after_loading(free, reload):
    x, y, w, h = free.session.level.solids[0]
    free.stand(x + w // 2, y + h)
    seated(free, "nora", "sits")
    lead = reload(free.session).lead
    assert (lead.x, lead.y, lead.sits, lead.seat) == (free.lead.x, free.lead.y, True, free.lead.seat)


def test_who_sits_is_not_pushed_aside(free):
    free.to_evening()
    leo = seated(free, "leo", "sits")
    before = leo.x, leo.y
    free.stand(leo.x // 256, leo.y // 256 - 14)
    free.step(Intent(dy=1), 120)
    assert (leo.x, leo.y, leo.way) == (*before, [])


def test_every_pose_that_sits_is_an_act():
    assert set(SEATED) < set(ACTS) < set(POSES) and len(set(POSES)) == len(POSES)


def test_who_stops_sitting_where_feet_have_no_room_stands_beside_it(free, reload):
    x, y, w, h = free.session.level.solids[0]
    free.stand(x + w // 2, y + h)
    seated(free, "nora", "sits")
    seated(free, "nora", "sits_reading")
    assert (free.lead.x, free.lead.y) == (units(x + w // 2), units(y + h))
    seated(free, "nora", "reaches")
    assert free.lead.pose == "reaches"
    lead = reload(free.session).lead
    assert (lead.x, lead.y) == (free.lead.x, free.lead.y) != (units(x + w // 2), units(y + h))
