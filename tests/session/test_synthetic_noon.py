"""What the waking beats of the first chapter ask in their order, and what they make of a save from before that.

Each is begun by itself, with what had been said and done by then, and acted on through intents alone.
"""

import pytest

from game.core.event import Faded, Said
from game.core.fixed import ONE, units
from game.saves import form
from game.session import LineView, Session, begin
from game.session.intent import NOTHING, Intent
from game.session.verbs import verb_of

PATIENCE = 6000
SAID = ("she_rings", "she_writes")
"""What her evening waits for: her mother rings or writes."""
AT = {
    "my_chair": (132, 150, "left"),
    "calendar": (110, 282, "up"),
    "breakfast_table": (76, 196, "up"),
    "front_door": (459, 262, "up"),
    "bed": (496, 146, "up"),
    "pod_3": (472, 136, "up"),
    "pod_7": (536, 136, "up"),
    "pod_11": (600, 136, "up"),
    "ring_console": (409, 177, "up"),
    "stairs/front_door": (258, 120, "up"),
    "stairs/tricycle": (242, 656, "up"),
    "stairs/window": (202, 462, "up"),
}
"""Where one stands to press each, px, and looks to."""


@pytest.fixture
def stand(game):
    """A session at a beat, with variables set and conversations had."""

    def at(beat, visits=(), **variables):
        session = begin(game, beat=beat)
        session.state.memory.variables.update(variables)
        session.state.memory.visits.update(dict.fromkeys(visits, 1))
        session.step(NOTHING)
        return session

    return at


def variable(session, name):
    return session.state.memory.variables.get(name, session.book.variables[name].start)


def shown(session):
    """The id of the line on show, None where there is none or options are."""
    return session.view.shown.id if isinstance(session.view.shown, LineView) else None


def turn_to(session, name):
    x, y, session.lead.facing = AT[name]
    session.lead.x, session.lead.y = units(x), units(y)
    session.walkers.free_lead()
    session.step(NOTHING)


def press(session, name):
    turn_to(session, name)
    assert session.focus and session.focus.name == name.split("/")[-1]
    return session.step(Intent(interact=True))


def until(session, true, **intent):
    for _ in range(PATIENCE):
        if true():
            return
        session.step(Intent(**intent))
    raise AssertionError("it never comes to that")


def over(session):
    """Until nothing is said: the first of what is offered, and of a board nothing."""
    for _ in range(PATIENCE):
        if not session.state.talk and not session.state.looking:
            return
        options = getattr(session.view.shown, "options", None)
        first = next((option.number for option in options if option.open), None) if options else None
        session.step(Intent(choose=first) if first else Intent(confirm=isinstance(session.view.shown, LineView)))
    raise AssertionError("it is never over")


def barked(events):
    return [event.text for event in events if type(event).__name__ == "Barked"]


# ---------------------------------------------------------------------- breakfast
def test_the_free_chair_is_sat_on_as_mia_is_spoken_to(stand):
    session = stand("breakfast")
    press(session, "my_chair")
    until(session, lambda: shown(session) == "b01")
    assert session.state.people["nora"].pose == "sits"


# ---------------------------------------------------------------------- nine days
def test_a_day_is_crossed_off_once_and_begins_what_is_said_of_it(stand):
    session = stand("nine_days")
    press(session, "calendar")
    assert variable(session, "crossed")
    until(session, lambda: not session.state.talk)
    turn_to(session, "calendar")
    assert session.focus and verb_of(session, session.focus) != "cross_off"


@pytest.mark.parametrize("crossed", [True, False])
def test_the_table_is_cleared_once_the_day_is_crossed_off_not_before(stand, crossed):
    session = stand("nine_days", crossed=crossed)
    press(session, "breakfast_table")
    assert variable(session, "bowls") == ("hand" if crossed else "table")


def test_who_cleared_it_while_she_spoke_has_the_bowls_when_she_asks_for_them(stand):
    session = stand("nine_days")
    press(session, "calendar")
    press(session, "breakfast_table")
    over(session)
    until(session, lambda: session.state.beat == "asked")
    assert variable(session, "bowls") == "hand" and session.state.people["nora"].carries == "bowls"


@pytest.mark.parametrize(
    ("visits", "variables"),
    [
        (["nine_days"], {}),
        ([], {"in_hand": "nothing", "crossed": True}),
        (["puts_the_pot_back"], {"in_hand": "nothing"}),
    ],
    ids=["said, not crossed off", "crossed off, not said", "the pot put back, nothing said"],
)
def test_a_save_from_before_finds_what_is_left_of_the_nine_days(stand, visits, variables):
    session = kept(stand("nine_days", visits, **variables))
    if not variable(session, "crossed"):
        press(session, "calendar")
        over(session)
    if session.state.beat == "nine_days":
        session.begin_talk("nine_days")
        over(session)
    until(session, lambda: session.state.beat == "asked")


def test_a_save_in_which_she_asks_for_the_bowls_and_no_day_was_crossed_off(stand):
    session = kept(stand("asked"))
    press(session, "breakfast_table")
    assert variable(session, "bowls") == "hand"


# ---------------------------------------------------------------------- the badge
def test_she_goes_where_her_game_begins(stand):
    session = stand("morning", ["no_badge"])
    session.begin_talk("where_badge")
    over(session)
    until(session, lambda: session.state.beat == "badge")
    until(session, lambda: session.state.people["mia"].spot == "visitor")


# ---------------------------------------------------------------------- the round
@pytest.mark.parametrize(("pod", "chart", "other"), [(3, "three", 7), (7, "seven", 3), (11, "eleven", 3)])
def test_a_chart_goes_back_to_its_own_sleeper(stand, pod, chart, other):
    tidied = [f"tidied_{earlier}" for earlier in (3, 7) if pod == 11]
    session = stand("round", ["bisi_noon", "bisi_calls_after", f"at_pod_{pod}", *tidied], chart=chart, tuned="quiet")
    press(session, f"pod_{other}")
    over(session)
    assert variable(session, "chart") == chart
    press(session, "ring_console")
    over(session)
    assert variable(session, "chart") == chart
    press(session, f"pod_{pod}")
    assert session.state.memory.visits.get(f"quiet_{pod}")
    over(session)
    assert variable(session, "chart") == "hung" and session.state.people["nora"].carries == ""
    assert session.state.memory.visits.get("ring_done" if pod == 11 else "how_many_quiet")


def test_what_was_forced_is_seen_when_the_chart_is_hung(stand):
    session = stand("round", ["bisi_noon", "bisi_calls_after", "at_pod_3"], chart="three", tuned="rough")
    press(session, "pod_3")
    over(session)
    assert session.state.memory.visits.get("forced_3") and not session.state.memory.visits.get("quiet_3")


def test_a_save_with_all_three_tidied_comes_to_the_end_of_the_round(stand):
    session = kept(stand("round", ["bisi_noon", "bisi_calls_after", "tidied_3", "tidied_7", "tidied_11"]))
    press(session, "ring_console")
    over(session)
    until(session, lambda: session.state.beat == "turned")


# ---------------------------------------------------------------------- bedtime
@pytest.mark.parametrize("call", SAID)
def test_nobody_goes_to_bed_with_the_chain_on(stand, call):
    session = stand("bedtime", [call])
    told = press(session, "bed")
    assert barked(told) and session.state.beat == "bedtime" and not session.state.memory.visits.get("lie_down")


def test_nobody_goes_to_bed_in_the_middle_of_the_call(stand):
    session = stand("bedtime", tonight="try", pillow="deflected")
    press(session, "front_door")
    assert variable(session, "chain_off")
    until(session, lambda: session.view.along)
    assert barked(press(session, "bed"))
    assert session.view.shown is not None and session.view.along
    over(session)
    press(session, "bed")
    assert session.view.shown is not None and not session.view.along


def test_a_save_that_had_the_call_before_there_was_a_chain_can_go_to_bed(stand):
    session = kept(stand("bedtime", ["she_rings", "puts_out_the_kitchen"], kitchen_dark=True))
    press(session, "front_door")
    over(session)
    press(session, "bed")
    assert session.view.shown is not None


# ---------------------------------------------------------------------- four floors up
STAIRS = {"low_stair": (376, 760), "high_stair": (376, 415)}
"""Where one stands some stairs below one that creaks, px."""


def climb(session, stair, stops):
    """Up over a stair that creaks, standing still for a moment below it or not."""
    x, y = STAIRS[stair]
    session.lead.x, session.lead.y = units(x), units(y)
    session.walkers.free_lead()
    events = []
    for tick in range(150):
        stands = stops and 14 <= tick < 54
        events += session.step(NOTHING if stands else Intent(dy=-1))
    return events


@pytest.mark.parametrize("stair", STAIRS)
def test_a_stair_creaks_under_whoever_does_not_stop_below_it_and_wakes_a_line_of_light(stand, stair):
    session, sill = stand("climbs"), f"sill_{stair.removesuffix('_stair')}"
    climb(session, stair, stops=False)
    assert variable(session, stair) == "creaked" and sill not in session.absent


@pytest.mark.parametrize("stair", STAIRS)
def test_a_stair_is_silent_under_whoever_stops_below_it_and_for_good(stand, stair):
    session, sill = stand("climbs"), f"sill_{stair.removesuffix('_stair')}"
    for stops in (True, False):
        climb(session, stair, stops)
        assert variable(session, stair) == "kept" and sill in session.absent


def test_no_stair_creaks_by_day(stand):
    session = stand("downstairs")
    climb(session, "low_stair", stops=False)
    assert variable(session, "low_stair") == "untrodden"


def test_a_card_is_taken_by_hand_on_two_landings_and_the_last_off_her_own_mat(stand):
    session = stand("climbs", first_question="volunteers", second_question="no_thing", third_question="denied")
    for thing, line in (("tricycle", "n36"), ("window", "n07")):
        press(session, f"stairs/{thing}")
        until(session, lambda line=line: shown(session) == line)
        assert session.view.along and session.state.people["nora"].carries == "cards"
        over(session)
    press(session, "stairs/front_door")
    until(session, lambda: shown(session) == "n0g")
    over(session)
    press(session, "stairs/front_door")
    over(session)
    until(session, lambda: session.state.beat == "pillow")
    assert session.state.memory.visits.get("the_cards") == 1


def test_who_leaves_a_card_where_it_is_goes_in_without_it(stand):
    session = stand("climbs")
    for _ in range(2):
        press(session, "stairs/front_door")
        over(session)
    until(session, lambda: session.state.beat == "pillow")
    turn_to(session, "front_door")
    assert session.focus and verb_of(session, session.focus) != "take"


def test_what_leo_says_on_the_way_down_is_not_cut_off_by_a_landing(stand):
    session, seen = stand("downstairs"), []
    for x, y in ((104, 270), (250, 308), (376, 400), (376, 430), (250, 484)):
        session.lead.x, session.lead.y = units(x), units(y)
        session.walkers.free_lead()
        for _ in range(40):
            session.step(Intent(dy=1))
            seen.append(shown(session))
    for _ in range(1200):
        session.step(NOTHING)
        seen.append(shown(session))
    assert {"h15", "h16", "h18"} <= set(seen)


def test_what_leo_says_on_the_way_down_he_says_to_nobody_on_the_way_up(stand):
    session = stand("climbs", first_up=True, second_up=True)
    session.lead.x, session.lead.y = units(104), units(300)
    session.walkers.free_lead()
    until(session, lambda: session.lead.y < units(220), dy=-1)
    assert not session.state.memory.heard.get("h15")


def test_a_save_from_behind_her_own_door_has_all_three_cards_there(stand):
    session = kept(stand("pillow", first_question="volunteers", second_question="no_thing", third_question="denied"))
    press(session, "front_door")
    over(session)
    assert {"n36", "n07", "n0g"} <= set(session.state.memory.heard)


def kept(session):
    """The same, saved and loaded."""
    return Session(session.library, form.decode(form.encode(session.kept())))


# ---------------------------------------------------------------------- who one is, and where she has gone
def test_the_first_that_is_read_in_the_flat_says_whom_one_plays(stand):
    session = stand("breakfast")
    said = []
    for _ in range(60):
        said += [event.text for event in session.step(Intent(dx=1)) if isinstance(event, Said)]
    assert any("NORA" in text for text in said)


@pytest.mark.parametrize("beside", [(-14, 4), (14, 4), (0, 14)], ids=["left of her", "right of her", "behind her"])
@pytest.mark.parametrize("facing", ["left", "right", "up", "down"])
def test_she_can_be_spoken_to_from_every_side_as_she_stands_at_the_window(stand, beside, facing):
    session = stand("at_the_window", pillow="told_half")
    assert session.state.beat == "at_the_window", "not after her to her room, while she is here"
    mia, nora = session.state.people["mia"], session.lead
    mia.x, mia.y, mia.facing = 289 * ONE, 86 * ONE, "up"
    nora.x, nora.y, nora.facing = mia.x + beside[0] * ONE, mia.y + beside[1] * ONE, facing
    session.step(Intent(interact=True))
    assert session.state.memory.asked.get("mia since_when")


@pytest.mark.parametrize("facing", ["left", "right", "up", "down"])
@pytest.mark.parametrize("at", [(414, 150), (443, 138), (470, 146), (443, 162)])
def test_wherever_one_stands_on_her_rug_one_can_lie_down_and_is_seen_to(stand, at, facing):
    session = stand("asleep")
    session.lead.x, session.lead.y, session.lead.facing = at[0] * ONE, at[1] * ONE, facing
    session.step(Intent())
    assert session.focus and session.focus.name in ("rug", "under_door")
    session.step(Intent(interact=True))
    until(session, lambda: session.lead.lies)
    over(session)
    assert not session.lead.lies and session.state.beat == "the_book"


def test_leo_is_seen_to_come_in_before_she_has_his_buns(stand):
    session = stand("doorbell")
    session.begin_talk("leo_at_the_door")
    seen = False
    while session.state.people["nora"].carries != "buns":
        options = getattr(session.view.shown, "options", None)
        events = session.step(Intent(choose=options[0].number) if options else Intent(confirm=True))
        assert not any(isinstance(event, Faded) for event in events)
        seen = seen or "leo" in session.state.people
    assert seen and session.state.people["leo"].spot == "visitor"
    over(session)
    until(session, lambda: session.state.beat == "leo")


def test_the_coat_is_all_that_is_fetched_before_the_tram(stand):
    session = stand("coat")
    session.begin_talk("takes_the_coat")
    over(session)
    press(session, "front_door")
    over(session)
    until(session, lambda: session.state.beat == "downstairs")


# ---------------------------------------------------------------------- the pillow
@pytest.mark.parametrize("y", [88, 96, 104, 108])
def test_the_pillow_is_in_the_arms_of_whoever_says_so_and_gone_from_under_her(stand, y):
    session = stand("one_thing")
    nora, mia = session.state.people["nora"], session.state.people["mia"]
    nora.x, nora.y, nora.facing = units(470), units(y), "right"
    session.step(NOTHING)
    assert session.focus and verb_of(session, session.focus) == "take"
    session.step(Intent(interact=True))
    until(session, lambda: shown(session) == "n1b")
    assert (nora.carries, mia.pose) == ("pillow", "sleeps_bare")
    until(session, lambda: shown(session) == "n1e", confirm=True)
    assert (nora.carries, mia.pose) == ("", "sleeps_patting")
    until(session, lambda: not session.state.talk, confirm=True)
    assert (mia.pose, variable(session, "at_pillow")) == ("sleeps", "lifted")


@pytest.mark.parametrize("slept_on", ["sitting", "edge", "pillow"])
def test_she_is_found_asleep_as_she_went_to_sleep(stand, slept_on):
    session = stand("climbs", slept_on=slept_on, first_up=True, second_up=True)
    session.state.memory.visits["the_cards"] = 1
    press(session, "stairs/front_door")
    until(session, lambda: session.state.beat == "pillow" and not session.state.talk)
    assert session.state.people["mia"].pose == ("sleeps_up" if slept_on == "sitting" else "sleeps")


# ---------------------------------------------------------------------- what is put down, and hangs
@pytest.mark.parametrize("whose", ["pours_hers", "pours_mine"])
def test_the_pot_is_put_down_on_the_table_as_they_talk_on_and_is_no_errand(stand, whose):
    session = stand("tea", in_hand="pot")
    session.state.people["nora"].carries = "pot"
    session.begin_talk(whose)
    until(session, lambda: session.state.beat == "nine_days", confirm=True)
    assert session.state.people["nora"].carries == "" and variable(session, "in_hand") == "nothing"
    assert "kettle" in session.absent and "kettle_on_table" not in session.absent
    until(session, lambda: shown(session) == "b3u")
    press(session, "calendar")
    assert variable(session, "crossed")


def test_a_chain_that_was_taken_off_hangs(stand):
    session = stand("bedtime", visits=SAID)
    assert "chain_hangs" in session.absent
    press(session, "front_door")
    assert "chain_hangs" not in session.absent


# ---------------------------------------------------------------------- the ring, from its own side
@pytest.mark.parametrize("x", range(452, 480, 4))
@pytest.mark.parametrize("y", [124, 136, 160])
def test_the_ring_is_not_played_from_within_the_ward(stand, x, y):
    session = stand("round")
    session.lead.x, session.lead.y, session.lead.facing = units(x), units(y), "left"
    session.step(NOTHING)
    assert not (session.focus and session.focus.name == "ring_console")


def test_who_may_sit_up_or_lie_down_is_not_asked_to_say_nothing(stand):
    session = stand("bedtime", visits=SAID, chain_off=True)
    press(session, "bed")
    until(session, lambda: bool(getattr(session.view.shown, "options", None)), confirm=True)
    assert session.view.shown.left < 0 and len(session.view.shown.options) == 3
