"""Talk on the way: a conversation that goes on while the lead walks, under intents alone."""

import re
import shutil

import pytest

from game.content.library import Library
from game.session import ChoiceView, Session, begin
from game.session.along import LEAST, reading
from game.session.intent import Intent
from game.session.state import Looking
from game.story.dialogue import Talk

WORDS = "I have been thinking about the boat, and where it goes. #s02"
LEVEL = "levels/book1/1-x"
SCRIPT = """

stroll:
  - along: true
    alone: by_herself
  - mia: "Wait for me. #s01"
  - nora: "{words}"
  - choose:
      - "Ask about the boat. #s03":
          - mia: "It leaks. #s04"
      - "Ask about the sail. #s05":
          - mia: "It has none. #s06"
      - silence: 2
        then:
          - mia: "You never ask. #s07"
  - mia: "There. #s08"

by_herself:
  - think: "She stayed. #s10"

chat:
  - along: true
  - mia: "First. #s11"
  - nora: "Second. #s12"

murmur:
  - along: true
  - nora: "One, two. #s13"
  - think: "Three. #s14"

quiet:
  - along: true
  - think: "Hush. #s51"

stands:
  - mia: "Stop. #s21"
  - goto: chat

asks:
  - mia: "Stand still. #s22"
  - detour: chat
  - mia: "Thank you. #s23"

halts:
  - along: true
  - mia: "Come. #s24"
  - detour: heart
  - mia: "Go on. #s25"

heart:
  - mia: "Listen. #s26"

waits:
  - along: true
  - move: mia -> corner
  - wait: mia
  - mia: "Here. #s31"
  - wait: 0.5
  - mia: "Now. #s32"

moves_on:
  - along: true
  - mia: "Off you go. #s33"
  - beat: outside
  - mia: "Are you there? #s34"

parts:
  - mia: "Shut your eyes. #s35"
  - beat: outside
  - think: "And open them. #s36"

meets:
  - along: true
  - mia: "Coming. #s42"
  - leo: "Mind the well. #s43"

calls:
  - along: true
  - leo: "Over here. #s41"
  - mia: "Where? #s4a"
  - leo: "There. #s4b"

says_so:
  - along: true
  - nora: "Now I call her. #s44"
  - place: leo -> mat
  - leo: "You called? #s45"

never:
  - along: true
  - leo: "I am not here. #s46"
  - mia: "He is not. #s47"

circle:
  - along: true
    alone: circle_too
  - leo: "Round. #s48"

circle_too:
  - along: true
    alone: circle
  - leo: "And round. #s49"
"""


@pytest.fixture
def root(tmp_path, library):
    root = tmp_path / "project"
    shutil.copytree(library.root, root)
    script = root / LEVEL / "room.yaml"
    script.write_text(script.read_text("utf-8") + SCRIPT.format(words=WORDS), "utf-8")
    cast = root / "levels/cast.yaml"
    seen = re.sub(r'(mia|nora|leo): \{name: ("[^"]*")', r"\1: {name: \2, sheet: \1", cast.read_text("utf-8"))
    cast.write_text(seen, "utf-8")
    return root


@pytest.fixture
def told(root, tmp_path, player):
    """A playthrough in which a conversation of that name is begun, Mia at the table and Nora at the start."""

    def told(node, beat="breakfast"):
        player.session = begin(Library(root, tmp_path / "cache"), beat=beat)
        player.step()
        player.session.begin_talk(node)
        player.step()
        return player

    return told


def walked(told, ticks=20, **wish):
    """How far the lead came, px."""
    x = told.lead.x
    told.step(Intent(dx=1, **wish), ticks)
    return (told.lead.x - x) >> 8


# ------------------------------------------------------------------------------------------------- feet and time
def test_the_lead_walks_while_a_line_is_said(told):
    told = told("stroll")
    assert told.session.view.along and told.session.walks
    assert walked(told) > 10 and told.shown == "s01"


def test_in_any_other_talk_the_lead_stands(told):
    told = told("asks")
    assert not told.session.view.along and not told.session.walks
    assert walked(told) == 0


@pytest.mark.parametrize(
    ("text", "ticks"),
    [("Wait.", LEAST), ("one two three four five six seven", 126), ("Wait. [wait 1.5]Now.", LEAST + 90)],
)
def test_a_line_stays_for_as_long_as_somebody_reads_who_reads_200_words_a_minute(text, ticks):
    assert reading(text) == ticks


def test_lines_follow_each_other_by_themselves(told):
    told = told("stroll")
    told.step(ticks=LEAST - 2)
    assert told.shown == "s01"
    told.step()
    assert told.shown == "s02"
    told.step(ticks=reading(WORDS[:-5]) - 1)
    assert told.shown == "s02"
    told.step()
    assert told.shown == [0, 1]


def test_confirm_hurries_to_the_next_line(told):
    told = told("stroll")
    told.confirm()
    assert told.shown == "s02"


def test_a_line_that_is_still_being_read_stays(told):
    told = told("stroll")
    told.step(Intent(reads=True), LEAST * 4)
    assert told.shown == "s01"
    told.step()
    assert told.shown == "s02"


def test_a_line_that_stays_is_put_away_by_confirm(told):
    told = told("stroll")
    told.step(Intent(reads=True, confirm=True))
    assert told.shown == "s02"


def test_what_is_said_on_the_way_is_remembered_like_any_line(told):
    told = told("chat")
    told.step(ticks=LEAST * 3)
    assert not told.state.modes
    assert told.state.memory.heard["s11"] and told.state.memory.heard["s12"]
    assert told.state.memory.visits["chat"] == 1
    assert [event.line for event in told.events if type(event).__name__ == "Closed"] == ["s11", "s12"]


def test_what_was_clicked_on_is_still_walked_to_when_talk_on_the_way_begins(told):
    told = told("chat")
    told.step(ticks=LEAST * 3)
    told.step(Intent(walk_to=(240, 60)))
    told.session.begin_talk("chat")
    told.until(lambda: not told.state.errand)
    assert abs((told.lead.x >> 8) - 240) < 8


# ------------------------------------------------------------------------------------------------- options
def test_options_stop_the_feet_until_one_is_chosen(told):
    told = told("stroll")
    told.step(Intent(walk_to=(300, 170)))
    told.confirm()
    told.confirm()
    assert isinstance(told.session.view.shown, ChoiceView)
    assert told.state.errand is None and not told.lead.way and not told.session.walks
    assert walked(told) == 0
    told.choose(1)
    assert told.shown == "s06" and walked(told) > 10


def test_saying_nothing_on_the_way_is_an_answer_too(told):
    told = told("stroll")
    told.confirm()
    told.confirm()
    told.step(ticks=120)
    assert told.shown == "s07" and told.session.walks


# ------------------------------------------------------------------------------------------------- standing and going
def test_a_talk_that_stands_can_go_over_into_one_on_the_way(told):
    told = told("stands")
    assert not told.session.walks
    told.confirm()
    assert told.shown == "s11" and told.session.walks


def test_a_detour_of_a_talk_that_stands_stands(told):
    told = told("asks")
    told.confirm()
    assert told.shown == "s11" and not told.session.walks
    told.step(ticks=LEAST * 4)
    assert told.shown == "s11"


def test_a_detour_that_stands_stops_the_feet_of_a_talk_on_the_way(told):
    told = told("halts")
    told.step(Intent(walk_to=(300, 170)))
    told.confirm()
    assert told.shown == "s26" and not told.session.walks and told.state.errand is None
    told.confirm()
    assert told.shown == "s25" and told.session.walks


def test_waits_pass_while_one_walks_on(told):
    told = told("waits")
    assert told.session.view.waiting and told.session.view.along and walked(told) > 10
    told.until(lambda: told.shown == "s31")
    assert not told.state.people["mia"].way
    told.confirm()
    assert told.session.view.waiting and walked(told, 10) > 5
    told.until(lambda: told.shown == "s32")


def test_on_a_page_nobody_walks(told):
    told = told("chat")
    told.state.beat = ""
    assert not told.session.walks and not told.session.view.along
    told.step(ticks=LEAST * 2)
    assert told.shown == "s11"


# ------------------------------------------------------------------------------------------------- over and under
def test_what_is_only_looked_at_is_not_met_over_it(told):
    told = told("chat")
    told.step(ticks=30)
    told.stand(48, 30, "up")
    assert told.session.focus is None and told.session.faced.name == "shelf"
    told.step(Intent(interact=True))
    assert not told.state.looking and told.shown == "s11"
    told.step(ticks=LEAST * 3)
    assert told.session.focus.name == "shelf"


@pytest.mark.parametrize("kept", [False, True], ids=["played on", "saved and loaded"])
def test_a_look_that_is_asked_for_lies_over_it_and_it_goes_on_after(root, told, reload, kept):
    chapter = root / LEVEL / "chapter.yaml"
    chapter.write_text(chapter.read_text("utf-8").replace('"visited(promise)"', '"saw(shelf)"'))
    told = told("chat")
    told.step(ticks=30)
    told.stand(48, 30, "up")
    told.step(Intent(interact=True))
    assert [type(mode) for mode in told.state.modes] == [Talk, Looking] and told.shown == "r01"
    if kept:
        told.session = reload(told.session)
    told.step(ticks=LEAST * 3)
    assert told.shown == "r01"
    told.confirm()
    assert told.shown == "s11" and told.session.walks
    told.step(ticks=LEAST)
    assert told.shown == "s12"


def test_a_talk_that_stands_lies_over_it_and_it_goes_on_after(told):
    told = told("murmur")
    told.session.begin_talk("drawing")
    assert len(told.state.modes) == 2 and told.shown == "d01" and not told.session.walks
    told.confirm()
    assert told.shown == "s13" and told.session.walks


def test_whoever_says_something_cannot_be_spoken_to_meanwhile(told):
    told = told("chat")
    mia = told.state.people["mia"]
    told.stand(mia.x >> 8, (mia.y >> 8) - 18, "down")
    assert told.session.focus is None and told.session.under(mia.x >> 8, (mia.y >> 8) - 8) is None
    told.confirm()
    assert told.shown == "s12" and told.session.focus.name == "mia"


def test_whoever_is_walked_up_to_is_not_spoken_to_while_they_say_something(told):
    told = told("murmur")
    mia = told.state.people["mia"]
    told.step(Intent(walk_to=(mia.x >> 8, (mia.y >> 8) - 8)))
    assert told.state.errand.name == "mia"
    told.session.begin_talk("chat")
    told.until(lambda: not told.state.errand, Intent(reads=True))
    assert told.shown == "s11" and len(told.state.modes) == 1


def test_another_talk_on_the_way_takes_its_place(told):
    told = told("chat")
    told.session.begin_talk("murmur")
    assert len(told.state.modes) == 1 and told.shown == "s13"
    assert told.state.memory.visits["chat"] == 1


def test_one_that_begins_over_a_talk_that_stands_takes_the_place_of_one_below(told):
    told = told("murmur")
    told.session.begin_talk("stands")
    assert len(told.state.modes) == 2
    told.confirm()
    assert told.shown == "s11" and len(told.state.modes) == 1 and told.state.memory.visits["murmur"] == 1


def trigger(root, node):
    path = root / LEVEL / "room.tmx"
    path.write_text(path.read_text("utf-8").replace('name="node" value="cold_spot"', f'name="node" value="{node}"'))


def test_what_is_walked_into_waits_for_talk_on_the_way_where_it_is_such_itself(root, told):
    trigger(root, "murmur")
    told = told("chat")
    told.stand(232, 130)
    told.step(Intent(dx=1), 20)
    assert told.shown == "s11" and told.state.due == ["draught"]
    told.until(lambda: told.shown == "s12")
    told.until(lambda: told.shown == "s13")
    assert told.state.due == [] and told.state.begun_at == "draught"


def test_what_is_passed_while_it_waits_is_not_lost(root, told):
    trigger(root, "murmur")
    told = told("chat")
    told.stand(232, 130)
    told.step(Intent(dx=1), 20)
    told.stand(100, 130)
    told.until(lambda: told.shown == "s13")


def begun_at(root, told, node, x=100):
    """Talk on the way that was begun at the trigger, whose node is `node`, and a second trigger with `murmur`; the lead
    is at column `x` of the room."""
    path = root / LEVEL / "room.tmx"
    text = path.read_text("utf-8")
    begin = text.index('  <object id="7" name="draught"')
    end = text.index("</object>", begin) + len("</object>\n")
    one = text[begin:end]
    two = one.replace('id="7" name="draught" type="Trigger" x="240"', 'id="77" name="later" type="Trigger" x="20"')
    three = one.replace('id="7" name="draught" type="Trigger" x="240"', 'id="78" name="last" type="Trigger" x="90"')
    placed = one.replace("cold_spot", node) + two.replace("cold_spot", "murmur").replace('width="48"', 'width="30"')
    placed += three.replace("cold_spot", "quiet").replace('width="48"', 'width="20"')
    path.write_text(text[:begin] + placed + text[end:], "utf-8")
    player = told("drawing")
    player.confirm()
    player.stand(232, 130)
    player.step(Intent(dx=1), 20)
    player.stand(x, 130)
    return player


def test_what_was_begun_at_a_place_well_behind_gives_way_to_what_is_due(root, told):
    told = begun_at(root, told, "chat", x=54)
    assert told.shown == "s11"
    told.step(Intent(dx=-1), 10)
    assert told.shown == "s11" and told.state.due == ["later"]
    told.until(lambda: told.shown != "s11")
    assert told.shown == "s13"
    assert [line.line for line in told.state.memory.log][-3:] == ["s11", "s12", "s13"]
    assert told.state.memory.visits["chat"] == 1


def test_a_line_on_show_stays_for_as_long_as_it_takes_to_read_all_the_same(root, told):
    told = begun_at(root, told, "chat", x=54)
    talk = told.state.talk
    told.step(Intent(dx=-1), LEAST - talk.waited - 1)
    assert told.shown == "s11" and told.state.due == ["later"]
    told.step()
    assert told.shown == "s13"


def test_what_was_begun_near_by_is_said_to_its_end(root, told):
    told = begun_at(root, told, "chat", x=54)
    told.step(Intent(dx=-1), 10)
    told.stand(200, 130)
    told.until(lambda: told.shown != "s11")
    assert told.shown == "s12"


def test_what_will_still_ask_something_does_not_give_way(root, told):
    told = begun_at(root, told, "stroll", x=54)
    told.step(Intent(dx=-1), 10)
    assert told.state.due == ["later"]
    told.until(lambda: told.shown != "s01")
    assert told.shown == "s02"


def test_what_waits_at_a_place_well_behind_gives_way_to_a_later_one(root, told):
    told = begun_at(root, told, "chat", x=54)
    told.step(Intent(dx=-1), 10)
    told.stand(80, 130)
    told.step(Intent(dx=1), 20)
    assert told.state.due == ["later", "last"]
    told.stand(180, 130)
    told.until(lambda: told.shown != "s11")
    told.until(lambda: told.shown not in ("s12", None))
    assert told.shown == "s51"
    assert [line.line for line in told.state.memory.log][-4:] == ["s12", "s13", "s14", "s51"]


def test_what_stops_the_feet_elsewhere_lets_it_give_way_too(root, told):
    told = begun_at(root, told, "chat")
    told.session.begin_talk("drawing")
    assert len(told.state.modes) == 1 and "s12" in told.state.memory.heard


def test_what_goes_over_from_a_stop_was_begun_at_no_place_before_it(root, told):
    told = begun_at(root, told, "quiet", x=54)
    told.until(lambda: not told.state.modes)
    told.session.begin_talk("stands")
    told.confirm()
    assert told.shown == "s11"
    told.step(Intent(dx=-1), 10)
    assert told.state.due == ["later"]
    told.until(lambda: told.shown != "s11")
    assert told.shown == "s12"


def test_what_is_due_is_there_after_loading(root, told, reload):
    told = begun_at(root, told, "chat", x=54)
    told.step(Intent(dx=-1), 10)
    again = reload(told.session)
    assert (again.state.due, again.state.begun_at) == (["later"], "draught")


def test_what_is_due_is_not_once_the_beat_or_the_place_is_another(root, told):
    told = begun_at(root, told, "chat", x=54)
    told.step(Intent(dx=-1), 10)
    told.session.director.begin_beat("evening")
    assert told.state.due == []


def test_what_stops_the_feet_is_walked_into_at_once(root, told):
    trigger(root, "drawing")
    told = told("chat")
    told.stand(232, 130)
    told.step(Intent(dx=1), 20)
    assert told.shown == "d01" and len(told.state.modes) == 2


def test_a_bark_that_is_walked_into_is_heard_beside_it(told):
    told = told("chat")
    told.stand(232, 130)
    told.step(Intent(dx=1), 20)
    assert told.shown == "s11" and "Barked" in told.names()


def test_a_beat_ends_when_the_talk_is_over(root, told):
    chapter = root / LEVEL / "chapter.yaml"
    chapter.write_text(chapter.read_text("utf-8").replace('"visited(promise)"', '"saw(shelf)"'))
    told = told("chat")
    told.stand(48, 30, "up")
    told.step(Intent(interact=True))
    told.confirm()
    assert told.state.beat == "breakfast"
    told.step(ticks=LEAST * 3)
    assert told.state.beat == "evening"


# ------------------------------------------------------------------------------------------------- doors
def through(told, x=168, y=180):
    told.stand(x, y)
    place = told.state.place
    told.until(lambda: told.state.place != place, Intent(dy=1 if y > 20 else -1))


def test_behind_a_door_it_goes_on_with_whoever_is_there(told):
    told = told("chat", "outside")
    told.state.modes.clear()
    through(told, 104, 12)
    told.session.begin_talk("meets")
    told.step(ticks=60)
    through(told)
    assert told.state.place.endswith("garden") and told.shown == "s42"
    told.step(ticks=LEAST - 2)
    assert told.shown == "s42", "it stays for as long as if it began there"
    told.step(ticks=2)
    assert told.shown == "s43" and told.session.walks


def test_whom_one_walks_away_from_is_not_heard_behind_the_door(told):
    told = told("calls", "outside")
    assert told.shown == "s41"
    through(told, 104, 12)
    assert told.state.place.endswith("room") and not told.state.modes
    assert not {"s4a", "s4b"} & set(told.state.memory.heard)


def test_where_nobody_came_along_it_goes_over_into_its_way_out(told):
    told = told("stroll")
    told.confirm()
    assert told.shown == "s02"
    through(told)
    assert told.shown == "s10" and not told.session.view.along
    assert told.state.memory.visits["stroll"] == 1
    assert "s08" not in told.state.memory.heard


def test_where_nobody_came_along_and_no_way_out_is_said_it_ends(told):
    told = told("chat")
    through(told)
    assert not told.state.modes and told.state.memory.visits["chat"] == 1
    assert "s12" not in told.state.memory.heard


def test_what_the_lead_says_to_nobody_goes_on_behind_a_door(told):
    told = told("murmur")
    told.step(ticks=80)
    through(told)
    assert told.shown == "s13"
    told.step(ticks=LEAST - 2)
    assert told.shown == "s13", "behind the door it stays for as long as if it began there"
    told.step(ticks=2)
    assert told.shown == "s14"


def test_somebody_who_is_put_there_in_time_is_heard(told):
    told = told("says_so")
    told.confirm()
    assert told.shown == "s45"


def test_nobody_who_is_not_there_ever_speaks(told):
    told = told("never")
    assert not told.state.modes and "s46" not in told.state.memory.heard


def test_ways_out_that_lead_to_each_other_end(told):
    told = told("circle")
    assert not told.state.modes and not {"s48", "s49"} & set(told.state.memory.heard)


def test_a_beat_that_takes_everybody_away_ends_it(told):
    told = told("moves_on")
    told.confirm()
    assert told.state.beat == "outside" and told.state.lead == "mia"
    assert told.shown == "s34", "she is whom one plays now, and can speak for herself"


def test_one_that_lies_below_goes_over_into_its_way_out_once_it_is_uppermost(told, reload):
    told = told("stroll")
    told.session.begin_talk("parts")
    told.confirm()
    assert told.state.place.endswith("garden") and told.shown == "s36" and len(told.state.modes) == 2
    told.session = reload(told.session)
    told.confirm()
    assert told.shown == "s10"


# ------------------------------------------------------------------------------------------------- kept and taken back
def test_a_save_in_the_middle_goes_on_alike(told, reload, written):
    told = told("stroll")
    told.step(Intent(dx=1), 40)
    other = reload(told.session)
    assert written(other) == written(told.session)
    for intent in (Intent(dx=1), Intent(), Intent(confirm=True), Intent(dy=1)):
        for _ in range(60):
            other.step(intent)
            told.session.step(intent)
    assert written(other) == written(told.session)


def test_one_step_back_is_to_the_line_before_and_to_where_that_was_said(told):
    told = told("stroll")
    at = told.lead.x
    told.step(Intent(dx=1), LEAST + 5)
    assert told.shown == "s02"
    told.step(Intent(back=True))
    assert told.shown == "s01" and told.lead.x == at


def test_a_line_that_is_gone_from_the_script_is_no_harm(root, told, tmp_path):
    told = told("chat")
    script = root / LEVEL / "room.yaml"
    kept = told.session.kept()
    script.write_text(script.read_text("utf-8").replace('  - mia: "First. #s11"\n', ""))
    session = Session(Library(root, tmp_path / "other"), kept)
    assert not session.state.modes
