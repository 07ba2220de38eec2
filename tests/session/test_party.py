"""A party: it follows, steps aside, goes through doors and changes its leader; people of a beat in another place."""

import random
import shutil
from itertools import pairwise

import msgspec
import pytest

from game.content.commands import Command
from game.content.level import within
from game.content.library import Library
from game.core.event import LeadChanged, PlaceEntered
from game.core.fixed import pixels, units
from game.session import begin, encode
from game.session import party as company
from game.session.intent import NEXT, NOTHING, Intent
from game.tapes import Recorder, decode, replay
from game.tapes import encode as written_tape
from game.world.ground import overlap
from game.world.motion import feet

ROOM, GARDEN = "book1/1-x/room", "book1/1-x/garden"
CHAPTER = "levels/book1/1-x/chapter.yaml"
LEFT, RIGHT, UP, DOWN = Intent(dx=-1), Intent(dx=1), Intent(dy=-1), Intent(dy=1)
SIDES = (LEFT, RIGHT, UP, DOWN, Intent(1, 1), Intent(-1, -1), Intent(1, -1), Intent(-1, 1), NOTHING)


@pytest.fixture
def three(free):
    """Nora at the start, with Leo and Mia."""
    free.session.director.gather(["leo", "mia"])
    return free


@pytest.fixture
def written(tmp_path, player):
    """The project with changes to its chapter, begun at a beat."""

    def written(*changes, beat="breakfast"):
        root = tmp_path / "project"
        shutil.copytree(player.session.library.root, root)
        path = root / CHAPTER
        for old, new in changes:
            assert old in path.read_text("utf-8")
            path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
        player.session = begin(Library(root, tmp_path / "cache"), beat=beat)
        player.step()
        return player

    return written


def away(told, who):
    """How far somebody is from the lead, px along the farther axis."""
    body = told.state.people[who]
    return max(abs(body.x - told.lead.x), abs(body.y - told.lead.y)) / 256


def in_walls(told):
    """Those of the party who stand in what is solid."""
    ground = told.session.walkers.ground
    ground.others = ()
    boxes = {who: feet(told.state.people[who].x, told.state.people[who].y) for who in told.state.party}
    return [who for who, box in boxes.items() if not ground.free(*box)]


def in_doors(told):
    bodies = [told.state.people[who] for who in told.state.party]
    areas = [door.area for door in told.session.level.doors]
    return [area for area in areas for body in bodies if within(area, pixels(body.x), pixels(body.y) - 1)]


# ------------------------------------------------------------------------------------------------- who is of it
def test_who_is_gathered_stands_beside_the_lead(three):
    assert three.state.party == ["leo", "mia"]
    assert all(16 <= away(three, who) <= 48 for who in three.state.party)
    assert in_walls(three) == [] and in_doors(three) == []


def test_a_script_lets_somebody_join_where_they_stand(free):
    mia = free.state.people["mia"]
    before = mia.x, mia.y
    free.session.acting.do(Command("join", ("mia",)))
    assert (free.state.party, (mia.x, mia.y)) == (["mia"], before)
    free.until(lambda: away(free, "mia") <= company.FAR)


def test_whoever_joins_from_elsewhere_is_beside_the_lead(free):
    free.session.acting.do(Command("join", ("leo",)))
    assert free.state.party == ["leo"] and away(free, "leo") <= 48


def test_nobody_joins_twice_and_the_lead_not_at_all(three):
    for who in ("mia", "nora"):
        three.session.acting.do(Command("join", (who,)))
    assert three.state.party == ["leo", "mia"]


def test_more_than_can_do_not_go_along(free):
    company.form(free.state, ["leo", "mia", "nora", "tom", "sarah"])
    assert free.state.party == ["leo", "mia", "tom"]


def test_whoever_leaves_stays_where_they_are(three):
    three.step(RIGHT, 30)
    three.session.acting.do(Command("leave", ("leo",)))
    leo = three.state.people["leo"]
    before = leo.x, leo.y
    three.step(RIGHT, 60)
    assert (three.state.party, (leo.x, leo.y)) == (["mia"], before)


def test_a_beat_says_who_goes_along(written):
    told = written(("    people: {mia: {at: table, pose: draws}}", "    party: [mia, leo]"))
    assert (told.state.party, set(told.state.people)) == (["mia", "leo"], {"nora", "mia", "leo"})


def test_a_chapter_begins_with_its_party(written, player):
    written(("    people: {mia: {at: table, pose: draws}}", "    party: [leo]"))
    session = begin(player.session.library)
    assert session.view.page and session.state.party == ["leo"] and "leo" in session.state.people


def test_whoever_a_beat_stages_goes_along_no_more(three):
    three.session.director.begin_beat("evening")
    mia = three.state.people["mia"]
    assert three.state.party == [] and (mia.spot, bool(mia.way)) == ("corner", True)


def test_an_empty_party_of_a_beat_is_the_end_of_it(written):
    told = written(("    light: night\n", "    light: night\n    party: []\n"))
    told.session.director.gather(["leo"])
    told.session.director.begin_beat("evening")
    assert told.state.party == []


def test_a_beat_that_names_nobody_keeps_who_goes_along(written):
    told = written(("    people: {mia: {at: corner}, leo: {at: her_door, pose: waits}}\n", ""))
    told.session.director.gather(["leo"])
    told.session.director.begin_beat("evening")
    assert told.state.party == ["leo"]


# ------------------------------------------------------------------------------------------------- following
def test_they_walk_behind_in_a_row(three):
    three.stand(40, 150)
    three.session.director.gather(["leo", "mia"])
    three.step(RIGHT, 120)
    leo, mia = (three.state.people[who] for who in ("leo", "mia"))
    assert three.lead.x > leo.x > mia.x
    assert three.lead.x - leo.x < units(40) and leo.x - mia.x < units(40)
    assert leo.moving and mia.moving and leo.facing == mia.facing == "right"


def test_they_walk_on_without_a_stop_while_the_lead_does(three):
    three.stand(40, 150)
    three.session.director.gather(["leo", "mia"])
    three.step(RIGHT, 60)
    walks = []
    for _ in range(60):
        three.step(RIGHT)
        walks.append((three.state.people["leo"].moving, three.state.people["mia"].moving))
    assert set(walks) == {(True, True)}


def test_they_stand_still_while_the_lead_does(three):
    three.step(RIGHT, 50)
    three.step(NOTHING, 60)
    before = encode(three.session.state).replace(str(three.state.tick).encode(), b"")
    three.step(NOTHING, 120)
    assert encode(three.session.state).replace(str(three.state.tick).encode(), b"") == before


def test_they_hurry_after_a_lead_who_hurries(three):
    three.stand(30, 150)
    three.session.director.gather(["leo", "mia"])
    three.step(Intent(dx=1, hurry=True), 110)
    assert away(three, "leo") < 70 and away(three, "mia") < 140
    three.step(NOTHING, 60)
    assert away(three, "leo") <= company.FAR


def test_they_are_in_nobodys_way(three):
    """The lead walks on at the same pace as alone, right through who follows."""
    three.stand(100, 150, "right")
    three.session.director.gather(["leo", "mia"])
    leo = three.state.people["leo"]
    leo.x, leo.y, leo.way = units(88), units(150), []
    before = three.lead.x
    three.step(LEFT, 40)
    assert before - three.lead.x == 40 * units(1.25)


def test_they_step_aside_when_the_lead_stands_in_them(three):
    leo = three.state.people["leo"]
    leo.x, leo.y, leo.way = three.lead.x, three.lead.y, []
    three.step(NOTHING, 40)
    assert not overlap(feet(leo.x, leo.y), feet(three.lead.x, three.lead.y))


def test_they_do_not_stay_in_a_doorway(three):
    three.stand(168, 172)
    leo = three.state.people["leo"]
    leo.x, leo.y, leo.way = units(168), units(188), []
    three.step(NOTHING, 60)
    assert in_doors(three) == []


def test_they_are_beside_a_lead_whom_no_way_leads_after(three):
    ground = three.session.walkers.ground
    ground.arrange(((0, units(132), units(320), units(140)),))
    three.stand(60, 180)
    three.step(NOTHING, company.EVERY)
    assert all(away(three, who) <= 64 and three.state.people[who].y > units(140) for who in three.state.party)


def test_nobody_who_goes_along_is_left_in_what_is_solid(three):
    ground, leo = three.session.walkers.ground, three.state.people["leo"]
    leo.x, leo.y = units(160), units(90)
    assert not ground.free(*feet(leo.x, leo.y))
    three.step(NOTHING, company.EVERY)
    assert in_walls(three) == []


def test_they_go_no_other_way_while_something_is_said(three):
    three.step(RIGHT, 40)
    three.session.begin_talk("promise")
    three.step(NOTHING, 60)
    bodies = {who: (body.x, body.y) for who, body in three.state.people.items()}
    three.step(NOTHING, 60)
    assert {who: (body.x, body.y) for who, body in three.state.people.items()} == bodies


def test_somebody_whom_the_story_sends_gets_there_first(three):
    three.session.acting.do(Command("move", ("leo", "her_door")))
    leo = three.state.people["leo"]
    three.until(lambda: not leo.way)
    assert (pixels(leo.x), pixels(leo.y)) == (280, 160)
    three.until(lambda: away(three, "leo") <= company.FAR)


def test_a_thing_is_meant_before_who_goes_along(free):
    free.session.director.gather(["mia"])
    free.stand(48, 30, "up")
    mia = free.state.people["mia"]
    mia.x, mia.y = units(48), units(22)
    assert free.session.focus.name == "shelf"
    mia.x, mia.y = units(free.lead.x // 256), units(44)
    free.lead.facing = "down"
    assert free.session.focus.name == "mia"


@pytest.mark.parametrize("seed", range(6))
def test_wherever_the_lead_walks_nobody_jumps_trembles_or_stands_in_walls(three, seed):
    chance, turns = random.Random(seed), dict.fromkeys(three.state.party, 0)
    faced, at = {}, {}
    for tick in range(1500):
        if tick % 30 == 0:
            wish = chance.choice(SIDES)
        place = three.state.place
        three.step(wish)
        while three.state.modes:
            three.confirm()
            at.clear()
        for who in three.state.party:
            body = three.state.people[who]
            if who in at and place == three.state.place:
                assert max(abs(body.x - at[who][0]), abs(body.y - at[who][1])) <= units(8), (tick, who)
                turns[who] += tick - faced.get(who, (-99, ""))[0] < 4 and faced[who][1] == body.facing != at[who][2]
            if who in at and at[who][2] != body.facing:
                faced[who] = tick, at[who][2]
            at[who] = body.x, body.y, body.facing
            assert away(three, who) < 160
        assert in_walls(three) == []
    assert max(turns.values()) <= 6


# ------------------------------------------------------------------------------------------------- doors
def through_the_door(told):
    told.stand(168, 172)
    told.step(DOWN, 20)
    return told


def test_they_come_along_through_a_door(three):
    through_the_door(three)
    assert (three.state.place, set(three.state.people), three.state.party) == (
        GARDEN, {"nora", "leo", "mia"}, ["leo", "mia"],
    )  # fmt: skip
    assert all(away(three, who) <= 64 for who in three.state.party)
    assert in_walls(three) == [] and in_doors(three) == []


def test_they_arrive_apart_from_each_other_and_everybody(three):
    through_the_door(three)
    boxes = [feet(body.x, body.y) for body in three.state.people.values()]
    assert not any(overlap(box, other) for i, box in enumerate(boxes) for other in boxes[:i])


def test_the_beat_does_not_have_them_in_its_place_again_when_they_come_back(three):
    through_the_door(three)
    three.step(UP, 60)
    assert three.state.place == ROOM and three.state.party == ["leo", "mia"]
    assert away(three, "mia") < 96


def test_they_go_along_with_a_beat_that_plays_elsewhere(written):
    told = written(
        ("    lead: mia\n    place: {map: garden", "    place: {map: garden"),
        ("    people: {leo: {at: bench}}\n", ""),
    )
    told.session.director.gather(["leo"])
    told.session.director.begin_beat("outside")
    assert (told.state.place, set(told.state.people), told.state.party) == (GARDEN, {"nora", "leo"}, ["leo"])
    assert away(told, "leo") <= 64


# ------------------------------------------------------------------------------------------------- who leads
def test_another_leads_and_whoever_led_follows(three):
    leo = three.state.people["leo"]
    at = leo.x, leo.y
    came = three.step(Intent(lead="leo"))
    assert [event for event in came if isinstance(event, LeadChanged)] == [LeadChanged("leo", "Leo")]
    assert (three.state.lead, three.state.party) == ("leo", ["mia", "nora"])
    assert (leo.x, leo.y) == at
    three.step(RIGHT, 90)
    assert away(three, "mia") < 60 and away(three, "nora") < 90


def test_the_next_of_them_leads_and_at_last_the_first_again(three):
    led = []
    for _ in range(3):
        three.step(Intent(lead=NEXT))
        led.append(three.state.lead)
    assert led == ["leo", "mia", "nora"] and three.state.party == ["leo", "mia"]


def test_nobody_alone_changes_places_with_anybody(free):
    for who in (NEXT, "mia", "nobody"):
        assert not [event for event in free.step(Intent(lead=who)) if isinstance(event, LeadChanged)]
    assert free.state.lead == "nora"


def test_nobody_else_leads_while_words_are_on_show(three):
    three.session.begin_talk("promise")
    three.step(Intent(lead=NEXT))
    assert three.state.lead == "nora"


def test_an_errand_is_forgotten_when_another_leads(three):
    three.step(Intent(walk_to=(200, 150)))
    three.step(Intent(lead=NEXT))
    three.step(NOTHING, 30)
    assert three.state.errand is None and not three.lead.moving


def test_whoever_stands_in_a_trigger_does_not_start_it_by_leading(three):
    leo = three.state.people["leo"]
    leo.x, leo.y, leo.way = units(264), units(128), []
    three.stand(240, 150)
    three.step(Intent(lead="leo"))
    three.step(RIGHT, 4)
    assert three.state.inside == ["draught"] and "Barked" not in three.names()


def test_a_beat_that_hands_over_to_one_of_them_lets_the_lead_follow(three):
    three.session.acting.do(Command("leave", ("leo",)))
    three.session.director.begin_beat("outside")
    assert (three.state.lead, three.state.party) == ("mia", ["nora"])
    assert "nora" in three.state.people and away(three, "nora") <= 64


def test_a_beat_that_hands_over_to_somebody_else_is_the_end_of_the_party(free):
    free.session.director.gather(["leo"])
    free.session.director.begin_beat("outside")
    assert (free.state.lead, free.state.party, free.state.people["leo"].spot) == ("mia", [], "bench")


# ------------------------------------------------------------------------------------------------- saves and tapes
def wandering(ticks, seed=3):
    """Wishes of somebody who walks about, leads with another, and goes through doors."""
    chance, wish = random.Random(seed), NOTHING
    for tick in range(ticks):
        if tick % 25 == 0:
            wish = chance.choice(SIDES)
        yield Intent(lead=NEXT) if tick % 111 == 110 else wish


def test_a_save_at_any_time_plays_on_alike(three, reload):
    through_the_door(three)
    other = reload(three.session)
    for tick, intent in enumerate(wandering(600)):
        assert three.session.step(intent) == other.step(intent)
        if tick % 20 == 0:
            assert encode(other.kept()) == encode(three.session.kept())
            other = reload(other)
    assert encode(other.state) == encode(three.session.state)


def test_a_tape_of_a_party_comes_to_the_same(three):
    recorder = Recorder(three.session)
    for intent in wandering(600):
        recorder.step(intent)
    again = replay(three.session.library, decode(written_tape(recorder.tape)))
    assert encode(again.state) == encode(three.session.state)


def test_an_old_save_has_no_party(free):
    raw = msgspec.json.decode(encode(free.session.kept()))
    assert raw["state"].pop("party") == [] and raw["state"].pop("trail") == []
    kept = msgspec.json.decode(msgspec.json.encode(raw), type=type(free.session.kept()))
    assert (kept.state.party, kept.state.trail) == ([], [])


@pytest.mark.parametrize("party", [["gone"], ["nora"], ["leo", "leo"], ["mia", "leo", "mia", "gone", "nora"]])
def test_a_save_whose_party_names_who_is_not_there_is_put_right(three, reload, party):
    three.state.party[:] = party
    session = reload(three.session)
    assert set(session.state.party) <= set(session.state.people) - {session.state.lead}
    assert len(session.state.party) == len(set(session.state.party))
    session.step(RIGHT)


def test_taking_a_line_back_takes_the_lead_back(three):
    three.click(48, 12)
    three.confirm()
    three.step(Intent(lead=NEXT))
    assert three.state.lead == "leo"
    three.step(Intent(back=True))
    assert (three.state.lead, three.state.party) == ("nora", ["leo", "mia"])


# ------------------------------------------------------------------------------------------------- elsewhere
def test_somebody_is_staged_in_another_place_and_met_there(written):
    told = written(
        ("people: {mia: {at: table, pose: draws}}", "people: {leo: {in: garden.tmx, at: bench, pose: waits}}")
    )
    assert set(told.state.people) == {"nora"}
    through_the_door(told)
    leo = told.state.people["leo"]
    assert (pixels(leo.x), pixels(leo.y), leo.pose) == (40, 96, "waits")
    told.step(UP, 60)
    assert (told.state.place, set(told.state.people)) == (ROOM, {"nora"})


def test_somebody_staged_elsewhere_is_met_in_that_beat_alone(written):
    told = written(("leo: {at: her_door, pose: waits}", "leo: {in: garden.tmx, at: bench}"))
    assert set(through_the_door(told).state.people) == {"nora"}
    told.session.director.begin_beat("evening")
    assert set(told.state.people) == {"nora", "leo"}
    told.step(UP, 60)
    assert set(told.state.people) == {"nora", "mia"}


def test_nobody_of_the_beats_place_is_where_the_lead_has_gone(written):
    told = written()
    through_the_door(told)
    told.session.director.begin_beat("evening")
    assert (told.state.place, set(told.state.people)) == (GARDEN, {"nora"})


def test_somebody_may_be_elsewhere_on_a_condition(written):
    told = written(
        ("people: {mia: {at: table, pose: draws}}", 'people: {leo: {in: garden.tmx, at: bench, when: "has(kite)"}}')
    )
    assert set(through_the_door(told).state.people) == {"nora"}
    told.step(UP, 60)
    told.state.memory.held.append("kite")
    assert set(through_the_door(told).state.people) == {"nora", "leo"}


def test_going_through_doors_tells_of_each_place_once(three):
    through_the_door(three)
    three.step(UP, 60)
    entered = [event.place for event in three.events if isinstance(event, PlaceEntered)]
    assert entered == [GARDEN, ROOM] and all(a != b for a, b in pairwise(entered))


# ---------------------------------------------------------------------- on the lead's arm
def on_arm(told, intent, ticks):
    """Where Leo, led by Nora, stands from her while she walks, px."""
    told.session.walkers.led, apart = ("leo",), []
    for _ in range(ticks):
        told.session.step(intent)
        leo = told.state.people["leo"]
        apart.append((pixels(leo.x) - pixels(told.lead.x), pixels(leo.y) - pixels(told.lead.y)))
    return apart


@pytest.mark.parametrize("intent", [RIGHT, DOWN, LEFT, UP])
def test_who_is_led_goes_close_beside_the_lead_and_stands_there_with_them(free, intent):
    free.session.director.gather(["leo"])
    walked = on_arm(free, intent, 60)
    x, y = on_arm(free, NOTHING, 90)[-1]
    assert max(abs(x), abs(y)) <= company.BESIDE_THEM
    assert all(max(abs(x), abs(y)) < company.FAR for x, y in walked[30:])
    assert len(set(on_arm(free, NOTHING, 10))) == 1
