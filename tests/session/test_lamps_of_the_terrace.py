"""The lamps of the terrace in the first chapter: they are counted as one comes to them, and the Dark moves over."""

import pytest

from game.content.objects.count import HIGHEST
from game.core.event import Counted, FearFaced, Lost
from game.core.fixed import units
from game.session import Kept, Session, decode, encode
from game.session.counting import NUMBER, untold
from game.session.intent import NOTHING, Intent
from game.workshop.play import Where, session_at

BREATHES = Intent(breathe=True)


@pytest.fixture
def terrace(game):
    return session_at(game, Where(place="terrace", at="from_bridge", beat="garden"))


def beside(session, lamp):
    """Stand at the spot of a lamp, with full breath."""
    spot = session.level.spots[lamp]
    session.lead.x, session.lead.y = units(spot.x), units(spot.y)
    session.state.breath.left = 6000


def comes(session, lamp):
    """Walk the last step to a lamp; what comes of it."""
    beside(session, lamp)
    return went(session, 1, Intent(dy=1)) + went(session, 1)


def went(session, ticks, intent=NOTHING):
    return [event for _ in range(ticks) for event in session.step(intent)]


def told(session, lamp):
    """Come to a lamp, and hold breath in every hush that follows."""
    came = comes(session, lamp)
    while session.counts.goes_on:
        due = session.counts.due
        quiet = due is not None and due[0] <= 6
        if not quiet:
            session.state.breath.left = 6000
        came += went(session, 1, BREATHES if quiet else NOTHING)
    return came


def numbers(came):
    return [event.number for event in came if isinstance(event, Counted) and event.number]


def test_a_lamp_that_is_still_to_be_counted_is_out(terrace):
    assert "lamp21" in terrace.dark
    told(terrace, "lamp21")
    assert "lamp21" not in terrace.dark


def test_the_dark_moves_over_once_the_lamps_of_the_column_are_counted(terrace):
    came = [event for lamp in ("lamp21", "lamp23", "lamp25") for event in told(terrace, lamp)]
    came += went(terrace, 2)
    assert numbers(came) == ["“One.”", "“Two.”", "“Three.”", "“Budge up, you.”"]
    assert [event.fear for event in came if isinstance(event, FearFaced)] == ["fold_column"]
    went(terrace, 60)
    assert "fold_column" not in terrace.state.people


def test_whoever_breathes_in_a_hush_has_the_lamp_go_out_and_be_counted_again(terrace):
    came = comes(terrace, "lamp21") + went(terrace, 400)
    beside(terrace, "lamp23")
    went(terrace, 1)
    came += comes(terrace, "lamp21")
    assert numbers(came) == ["“One.”", "“Heard you. You held it late.”", "“Still one.”"]
    assert not any(isinstance(event, Lost) for event in came)


def test_whoever_is_heard_is_told_why_and_of_each_why_once(terrace):
    came = comes(terrace, "lamp21")
    while not terrace.counts.hushed:
        went(terrace, 1)
    came += went(terrace, 60, BREATHES) + went(terrace, 300)
    for _ in range(2):
        beside(terrace, "lamp23")
        went(terrace, 1)
        came += comes(terrace, "lamp21") + went(terrace, 400)
    soon, late, known = "“Heard you. You let it go.”", "“Heard you. You held it late.”", "“Heard you.”"
    assert numbers(came) == ["“One.”", soon, "“Still one.”", late, "“Still one.”", known]


def test_a_lamp_that_went_out_is_lit_again_a_few_steps_out_of_its_light_and_back(terrace):
    comes(terrace, "lamp21")
    went(terrace, 400)
    lamp = next(lamp for lamp in terrace.level.lamps if lamp.name == "lamp21")
    terrace.lead.x, terrace.lead.y = units(lamp.x), units(lamp.y + 46)
    went(terrace, 1)
    assert numbers(comes(terrace, "lamp21")) == ["“Still one.”"]


def test_the_edge_of_the_light_one_was_heard_in_tells_nothing_again(terrace):
    comes(terrace, "lamp21")
    went(terrace, 400)
    lamp = next(lamp for lamp in terrace.level.lamps if lamp.name == "lamp21")
    came = []
    for off in (lamp.radius + 8, lamp.radius - 8) * 3:
        terrace.lead.x, terrace.lead.y = units(lamp.x - off), units(lamp.y)
        came += went(terrace, 1, Intent(dx=1)) + went(terrace, 1, Intent(dx=-1))
    assert numbers(came) == []


def test_where_a_hem_lies_near_it_comes_after_whoever_breathes(terrace):
    comes(terrace, "lamp44")
    assert any(isinstance(event, Lost) for event in went(terrace, 400))


def test_whoever_was_lost_is_not_listened_for_any_longer(terrace):
    comes(terrace, "lamp44")
    while not any(isinstance(event, Lost) for event in terrace.step(NOTHING)):
        assert terrace.counts.goes_on
    assert not terrace.counts.hushed


def test_whoever_was_put_back_beneath_a_lamp_is_listened_for_only_once_they_walk_on(terrace):
    comes(terrace, "lamp44")
    while not any(isinstance(event, Lost) for event in terrace.step(NOTHING)):
        pass
    for _ in range(600):
        terrace.step(Intent(confirm=not terrace.walks))
    assert not terrace.counts.goes_on


@pytest.mark.parametrize("held", [False, True])
def test_nobody_passes_a_fold_with_breath_held_or_not(terrace, held):
    beside(terrace, "lamp25")
    terrace.lead.x, terrace.lead.y = units(1756), units(880)
    came = went(terrace, 60, Intent(dx=-1, breathe=held))
    assert [event.fear for event in came if isinstance(event, Lost)] == ["fold_column"]
    went(terrace, 10)
    assert terrace.state.memory.visits.get("lost_to_the_fold")
    assert not terrace.state.memory.visits.get("lost_on_terrace")


@pytest.fixture
def squares(terrace):
    """The terrace when whoever counts hides among the squares."""
    for lamp in ("lamp21", "lamp23", "lamp25", "lamp44", "lamp51", "lamp57", "lamp67"):
        told(terrace, lamp)
    while terrace.fears.going:
        went(terrace, 1)
    return terrace


def listens(session, x, y, ticks=50):
    """What is said to whoever holds their breath at (x, y) px, and lets go."""
    session.lead.x, session.lead.y = units(x), units(y)
    session.state.breath.left = 6000
    return [
        number for number in numbers(went(session, ticks, BREATHES) + went(session, 1)) if number != "“Budge up, you.”"
    ]


def test_whoever_hides_tells_how_near_one_is_to_whoever_holds_their_breath(squares):
    assert listens(squares, 1380, 120) == ["“Cold.”"]
    assert listens(squares, 1240, 430) == ["“Warmer.”"]
    assert listens(squares, 1240, 430) == ["“Warm.”"]
    assert listens(squares, 1360, 430) == ["“Colder.”"]
    assert listens(squares, 1090, 430) == ["“Hot! Boiling hot!”"]


def test_nobody_is_told_how_near_they_are_who_breathes_or_is_elsewhere(squares):
    squares.lead.x, squares.lead.y = units(1240), units(430)
    assert numbers(went(squares, 200)) == []
    assert listens(squares, 1600, 560) == []


def test_nobody_hides_before_all_the_lamps_before_are_counted(terrace):
    told(terrace, "lamp21")
    assert listens(terrace, 1240, 430) == []


def test_a_lamp_that_nobody_hides_by_yet_stays_out(squares):
    assert numbers(comes(squares, "lamp30")) == []
    assert "lamp30" in squares.dark
    assert numbers(comes(squares, "lamp35") + comes(squares, "lamp74")) == ["“Eight.”", "“Nine.”"]


def test_the_last_of_them_is_told_by_whoever_lets_go(squares):
    for lamp in ("lamp35", "lamp74", "lamp30"):
        comes(squares, lamp)
    assert numbers(comes(squares, "lamp36") + went(squares, 30) + went(squares, 200, BREATHES)) == []
    assert numbers(went(squares, 60))[0] == "“Eleven.”"


def test_what_lies_across_the_way_goes_only_once_one_sees_it(terrace):
    for lamp in ("lamp21", "lamp23"):
        told(terrace, lamp)
    comes(terrace, "lamp25")
    while not terrace.counts.hushed:
        went(terrace, 1)
    came = went(terrace, 170, BREATHES)
    assert not terrace.counts.goes_on
    assert not any(isinstance(event, FearFaced) for event in came)
    assert any(isinstance(event, FearFaced) for event in went(terrace, 2))


def test_what_goes_out_of_sight_is_shown(terrace):
    for lamp in ("lamp25", "lamp23", "lamp21"):
        told(terrace, lamp)
    went(terrace, 3)
    assert terrace.view.waiting
    went(terrace, 300)
    assert terrace.walks and terrace.state.memory.visits["column_moves_over"] == 1


def test_what_was_counted_is_kept_in_a_save(terrace):
    told(terrace, "lamp21")
    kept = Session(terrace.library, Kept(2, decode(encode(terrace.state))))
    assert untold(kept.state, kept.level) == untold(terrace.state, terrace.level)


def test_a_save_from_before_there_were_counts_has_none(terrace):
    raw = encode(terrace.state).replace(b'"counts":{},', b"").replace(b',"counts":{}', b"")
    assert b"counts" not in raw
    assert decode(raw).counts == {}


def test_lamps_that_are_counted_no_more_are_forgotten(terrace):
    told(terrace, "lamp21")
    kept = Kept(2, decode(encode(terrace.state)))
    (count,) = (each for each in kept.state.counts.values() if each.told)
    count.told[:0] = [f"gone_{number}" for number in range(12)]
    again = Session(terrace.library, kept)
    assert count.told == ["lamp21"]
    assert numbers(told(again, "lamp23")) == ["“Two.”"]


def test_there_is_a_word_for_every_number_that_can_be_counted_to(game):
    assert all(f"{NUMBER}{number}" in game.words for number in range(1, HIGHEST + 1))
