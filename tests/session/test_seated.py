"""Who sits, kneels or lies: they get up when they are sent or walk, turn their head alone, and a seat needs no room."""

from itertools import pairwise

import pytest

from game.content.cast import ACTS, POSES, SEATED, WALKED
from game.content.level import within
from game.content.nodes import Command, Say
from game.content.objects.spot import Spot
from game.core.event import Arrived
from game.core.fixed import pixels, units
from game.session import Session, begin
from game.session.intent import NOTHING, Intent
from game.workshop.play import Where, session_at
from game.world.motion import WALK, feet


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


@pytest.mark.parametrize("pose", WALKED)
def test_who_is_up_asleep_walks_so(free, pose):
    mia = seated(free, pose=pose)
    free.session.walkers.set_out("mia", "corner")
    free.until(lambda: Arrived("mia", "corner") in free.events)
    assert mia.pose == pose


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


def stepped(free, until, intent=NOTHING):
    """Every place of the lead, units, until they are `until`, each a step from the one before."""
    been = [(free.lead.x, free.lead.y)]
    for _ in range(400):
        if until():
            break
        free.step(intent)
        been.append((free.lead.x, free.lead.y))
    steps = [max(abs(x - x0), abs(y - y0)) for (x0, y0), (x, y) in pairwise(been)]
    assert max(steps) <= WALK
    return been


def has_room(free):
    return free.session.walkers.ground.free(*feet(free.lead.x, free.lead.y))


def on_the_table(free, who="nora"):
    """Somebody sits where feet have no room."""
    x, y, w, h = free.session.level.solids[0]
    body = free.state.people[who]
    body.x, body.y, body.way = units(x + w // 2), units(y + h), []
    return seated(free, who, "sits")


def test_who_sits_where_feet_have_no_room_steps_down_from_it(free):
    on_the_table(free)
    before = free.lead.x, free.lead.y
    free.step(ticks=30)
    assert (free.lead.x, free.lead.y) == before
    free.step(Intent(dx=1))
    assert len(stepped(free, lambda: has_room(free))) > 3


def test_who_steps_down_goes_on_with_it_by_themselves_and_then_walks(free):
    on_the_table(free)
    free.step(Intent(dx=1))
    stepped(free, lambda: has_room(free))
    before = free.lead.x
    free.step(Intent(dx=1))
    assert free.lead.x > before and free.lead.facing == "right"


def test_who_sits_walks_off_to_where_was_clicked_without_a_jump(free):
    on_the_table(free)
    free.step(Intent(walk_to=(60, 150)))
    stepped(free, lambda: free.state.errand is None)
    assert abs(free.lead.x - units(60)) <= units(8) and free.lead.pose == POSES[0]


def test_stepping_down_goes_on_after_loading(free, reload, written):
    on_the_table(free)
    free.step(Intent(dx=1), 3)
    assert not has_room(free)
    again = reload(free.session)
    for _ in range(60):
        again.step(Intent())
        free.step()
        assert (again.lead.x, again.lead.y) == (free.lead.x, free.lead.y)


def test_somebody_is_sent_on_to_a_seat_and_off_it_without_a_jump(free):
    mia = on_the_table(free, "mia")
    for spot in ("corner", "start"):
        free.session.acting.do(Command("move", ("mia", spot)))
        here = mia.x, mia.y
        while mia.way:
            free.step()
            assert max(abs(mia.x - here[0]), abs(mia.y - here[1])) <= WALK
            here = mia.x, mia.y
        assert mia.spot == spot


@pytest.mark.parametrize("seat", [True, False])
def test_a_spot_that_feet_have_no_room_at_is_got_on_to_from_beside_it(free, seat):
    level, (x, y, _, h) = free.session.level, free.session.level.solids[0]
    level.spots["stool"] = Spot("stool", x + 8, y + h, "left", across=False, seat=seat)
    try:
        mia = free.state.people["mia"]
        free.session.acting.do(Command("move", ("mia", "stool")))
        free.session.acting.do(Command("pose", ("mia", "sits")))
        here, looked = (mia.x, mia.y), set()
        assert mia.way
        while mia.way:
            free.step()
            assert max(abs(mia.x - here[0]), abs(mia.y - here[1])) <= WALK
            here = mia.x, mia.y
            looked |= {mia.facing} if not free.session.walkers.common.free(*feet(*here)) else set()
        assert (mia.x, mia.y, mia.sits, mia.seat, looked) == (units(x + 8), units(y + h), True, "left", {"left"})
    finally:
        del level.spots["stool"]


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
    stepped(free, lambda: has_room(free))
    free.step(ticks=10)
    lead = reload(free.session).lead
    assert (lead.x, lead.y, lead.way) == (free.lead.x, free.lead.y, [])


def clicked(game, beat, dx, dy, who):
    """A story at `beat`, once a click so far from somebody's feet, px, has been walked to; and that somebody. The
    first words of the day were said before."""
    session = begin(game, beat=beat)
    session.state.memory.visits["good_rise"] = 1
    session.step(NOTHING)
    body = session.state.people[who]
    session.step(Intent(walk_to=(pixels(body.x) + dx, pixels(body.y) + dy)))
    for _ in range(900):
        session.step(NOTHING)
        if session.state.modes or not session.lead.way:
            break
    return session, body


@pytest.mark.parametrize("away", [(0, -12), (14, -10), (-12, 2)], ids=str)
@pytest.mark.parametrize(
    ("beat", "who"), [("doorbell", "mia"), ("second", "mia"), ("second", "leo"), ("third", "bisi")], ids=str
)
def test_a_click_on_a_seat_speaks_to_who_sits_there(game, beat, who, away):
    """But for a click on what lies before them on a desk or a table, which is meant itself."""
    session, body = clicked(game, beat, *away, who)
    things = [thing for thing in session.looker.things if thing.name in ("bisi_desk", "my_cup", "sketchbook_2")]
    x, y = pixels(body.x) + away[0], pixels(body.y) + away[1]
    if not any(within(thing.area, x, y) for thing in things):
        assert session.state.talk is not None


def test_nobody_walks_into_the_lap_of_who_sits(game):
    """The lamp by Mia's chair is looked at from where she is still seen."""
    session, mia = clicked(game, "breakfast", -14, -10, "mia")
    assert session.state.looking and session.state.looking.thing == "kitchen_lamp"
    assert max(abs(pixels(session.lead.x - mia.x)), abs(pixels(session.lead.y - mia.y))) >= 20


def test_a_beat_that_takes_over_somebody_in_bed_has_them_beside_it_as_after_a_load(game):
    session = begin(game, chapter="2-waking-sleepwalking", beat="good_night")
    session.acting.do(Command("place", ("mia", "her_bed")))
    session.acting.do(Command("pose", ("mia", "lies")))
    session.director.begin_beat("walks")
    lead = session.lead
    again = Session(session.library, session.kept()).lead
    assert session.state.lead == "mia" and not lead.lies
    assert (lead.x, lead.y) == (again.x, again.y)
    assert session.walkers.ground.free(*feet(lead.x, lead.y))


@pytest.mark.parametrize(
    ("pose", "portrait"),
    [("stands", "mia"), ("sits", "mia")]
    + [(pose, "mia_by_night") for pose in ("lies", "up_at_night", "sits_at_night")],
)
def test_whoever_is_up_or_lies_in_what_they_sleep_in_has_the_portrait_of_that(pose, portrait, game):
    session = session_at(game, Where(place="flat", beat="leads"))
    session.state.people["mia"].pose = pose
    assert session.showing.line(Say("z0d", "mia", "worried", "… Mum?")).portrait == portrait
    assert session.showing.line(Say("z0e", "nora", "worried", "I'm sorry.")).portrait == "nora"
