"""A playthrough under intents: talking, looking, doors, triggers, beats, stepping back."""

import shutil

import msgspec
import pytest

from game.content.books import Standing
from game.content.expressions import Expression, Names, parse
from game.content.library import Library
from game.content.nodes import Answer, Command
from game.core.event import (
    Arrived,
    Asked,
    Barked,
    BeatBegan,
    ChapterEnded,
    Chosen,
    Given,
    LightChanged,
    PictureShown,
    PlaceEntered,
    Said,
    Sounded,
)
from game.core.fixed import pixels, units
from game.core.problem import ContentError
from game.session import Session, begin, decode, encode
from game.session.intent import Intent
from game.session.state import lamps_off
from game.world.motion import feet

WINDOW = (240, 12)
SHELF = (48, 12)
LETTER = (104, 12)


def of(events, kind):
    return [event for event in events if isinstance(event, kind)]


# ------------------------------------------------------------------------------------------------- beginning
def test_a_book_begins_with_its_page(player):
    view = player.session.view
    assert (view.page, view.shown.id, player.state.beat) == (True, "pb1", "")


def test_nobody_walks_while_the_page_is_read(player):
    before = player.lead.x
    player.step(Intent(dx=1), 10)
    assert player.lead.x == before


def test_the_first_beat_begins_after_the_page(player):
    player.read()
    assert of(player.events, BeatBegan) == [BeatBegan("breakfast", "Breakfast, with somebody in it")]


def test_people_of_the_first_beat_stand_where_it_says(free):
    mia = free.state.people["mia"]
    assert (pixels(mia.x), pixels(mia.y), mia.facing, mia.pose) == (160, 76, "down", "draws")


@pytest.mark.parametrize("beat", ["breakfast", "evening", "outside"])
def test_play_can_begin_at_any_beat(library, beat):
    assert begin(library, beat=beat).state.beat == beat


def test_play_that_begins_late_has_the_scene_of_its_beat(library):
    state = begin(library, beat="outside").state
    assert (state.place, state.lead, state.light, set(state.people)) == (
        "book1/1-x/garden",
        "mia",
        "night",
        {"mia", "leo"},
    )


def test_there_is_no_beginning_at_a_beat_that_is_none(library):
    with pytest.raises(KeyError):
        begin(library, beat="never")


# ------------------------------------------------------------------------------------------------- looking
def test_interact_looks_at_what_is_faced(free):
    free.stand(48, 30, "up")
    free.step(Intent(interact=True))
    assert (free.shown, free.state.memory.seen) == ("r01", {"book1/1-x/room shelf": 1})


def test_looks_change_and_the_last_repeats(free):
    free.stand(48, 30, "up")
    seen = []
    for _ in range(4):
        free.step(Intent(interact=True))
        seen.append(free.shown)
        free.confirm()
    assert seen == ["r01", "r02", "r03", "r03"]


@pytest.mark.parametrize("intent", [Intent(confirm=True), Intent(cancel=True)])
def test_a_look_is_put_away(free, intent):
    free.stand(48, 30, "up")
    free.step(Intent(interact=True))
    free.step(intent)
    assert free.shown is None


def test_what_is_seen_depends_on_the_moment(free):
    free.to_evening()
    free.stand(240, 30, "up")
    free.step(Intent(interact=True))
    assert free.shown == "r04"


def test_a_look_may_begin_a_conversation(free):
    free.state.memory.variables["trust"] = "given"
    free.click(*LETTER)
    assert free.shown == "t01"


def test_a_shut_door_is_looked_at(free):
    free.click(308, 104)
    assert free.shown == "r08"


def test_nothing_is_meant_while_something_is_on_show(free):
    free.click(*SHELF)
    assert free.session.focus is None


# ------------------------------------------------------------------------------------------------- talking
def test_talk_turns_people_to_each_other(free):
    free.stand(160, 105, "up")
    free.state.people["mia"].facing = "right"
    free.step(Intent(interact=True))
    mia = free.state.people["mia"]
    assert (free.shown, free.lead.facing, mia.facing) == ("b01", "up", "down")


def test_a_line_is_said_with_its_mood_and_letters(free):
    free.click(160, 70)
    free.events.clear()
    free.confirm()
    assert of(free.events, Said) == [Said("b02", "nora", "person", "neutral", "So are you. Early.")]


def test_nobody_walks_while_a_line_is_on_show(free):
    free.click(160, 70)
    before = free.lead.x
    free.step(Intent(dx=1), 10)
    assert free.lead.x == before


def at_choice(free):
    free.click(160, 70)
    free.read()
    return free


def test_options_say_why_they_are_closed_and_keep_their_numbers(free):
    asked = of(at_choice(free).events, Asked)[-1]
    assert asked.options == (
        (0, "b03", "Ask for trust.", ""),
        (1, "b05", "Ask about the letter.", "You have not seen it yet."),
        (3, "b08", "Say nothing much.", ""),
    )


def test_a_closed_option_cannot_be_taken(free):
    at_choice(free).choose(1)
    assert free.shown == [0, 3]


@pytest.mark.parametrize("n", [2, 4, 99, -2])
def test_an_option_that_is_not_on_show_cannot_be_taken(free, n):
    at_choice(free).choose(n)
    assert free.shown == [0, 3]


def test_what_is_chosen_is_done(free):
    at_choice(free).choose(0)
    memory = free.state.memory
    assert (free.shown, memory.variables, memory.bonds) == ("b04", {"trust": "given"}, {"mia": 1})


def test_a_choice_is_heard(free):
    at_choice(free).choose(0)
    assert (of(free.events, Chosen), free.state.memory.heard["b03"]) == ([Chosen("b03", "Ask for trust.")], 1)


def test_an_option_opens_once_its_thing_was_seen(free):
    free.click(*LETTER)
    free.confirm()
    assert at_choice(free).shown == [0, 1, 3]


def test_silence_answers_by_itself(free):
    at_choice(free).step(ticks=180)
    assert free.shown == "b10"


def test_silence_can_be_chosen(free):
    at_choice(free).choose(-1)
    assert free.shown == "b10"


def test_a_choice_without_silence_waits(free):
    free.session.begin_talk("questions")
    free.read()
    free.choose(-1)
    free.step(ticks=2000)
    assert free.shown == [0, 1, 2]


def test_a_list_comes_back_without_what_was_taken(free):
    free.session.begin_talk("questions")
    free.read()
    free.choose(0)
    line = free.shown
    free.read()
    assert (line, free.shown) == ("q03", [1, 2])


def test_a_sound_carries_its_caption(free):
    free.session.begin_talk("promise")
    free.step()
    assert of(free.events, Sounded) == [Sounded("bell", caption="[a bell, far off]")]


def test_a_lamp_is_switched(free):
    free.session.begin_talk("promise")
    free.step()
    assert (of(free.events, LightChanged), free.state.lamps) == (
        [LightChanged("window_lamp", "off")],
        {f"{free.state.place} window_lamp": False},
    )


def test_a_lamp_that_was_put_out_is_out_when_one_comes_back(free):
    free.session.begin_talk("promise")
    free.step()
    free.read()
    through_the_door(free)
    away = lamps_off(free.state)
    free.session.director.travel("book1/1-x/room", "start")
    assert (away, lamps_off(free.state)) == (frozenset(), {"window_lamp"})


def test_a_conversation_waits_for_somebody_to_arrive(free):
    free.session.begin_talk("promise")
    free.read()
    names = free.names()
    assert names.index("Arrived") < names.index("Faded")


def test_what_is_given_is_held_and_told(free):
    free.to_evening()
    free.session.begin_talk("leo_waits")
    free.read()
    assert (of(free.events, Given), free.state.memory.held) == ([Given("kite", "The kite")], ["kite"])


def test_a_line_that_is_cut_says_so(free):
    free.to_evening()
    free.session.begin_talk("leo_waits")
    free.read()
    assert [event.line for event in of(free.events, Said) if event.cut] == ["w02"]


def test_whoever_has_an_answer_is_meant(free):
    free.stand(160, 105, "up")
    assert free.session.focus.name == "mia"


def test_whoever_has_no_answer_now_is_not_meant(free):
    only_at_night = (Answer("questions", Expression("is", (Expression("beat", ("beat",)), "evening"))),)
    free.session.script = msgspec.structs.replace(free.session.script, talk={"mia": only_at_night})
    free.stand(160, 105, "up")
    assert free.session.focus is None


def test_a_bark_on_the_way_does_not_end_an_errand(free):
    free.stand(230, 128, "right")
    free.click(308, 104)
    assert [type(event).__name__ for event in of(free.events, Barked)] == ["Barked"]
    assert free.shown == "r08"


def test_a_bark_does_not_stop_play(free):
    free.session.begin_talk("humming")
    free.step(Intent(dx=1), 3)
    assert (len(of(free.events, Barked)), free.lead.moving) == (1, True)


# ------------------------------------------------------------------------------------------------- triggers and doors
def walk_in(free, x=230, y=128, ticks=20):
    free.stand(x, y, "right")
    free.step(Intent(dx=1), ticks)


def test_a_trigger_fires_on_entering(free):
    walk_in(free)
    assert [event.line for event in of(free.events, Barked)] == ["c01"]


def test_a_trigger_does_not_fire_again_while_inside(free):
    walk_in(free)
    free.step(Intent(dx=-1), 4)
    free.step(Intent(dx=1), 4)
    assert len(of(free.events, Barked)) == 1


def test_a_trigger_fires_again_after_leaving(free):
    walk_in(free)
    free.step(Intent(dx=-1), 30)
    free.step(Intent(dx=1), 30)
    assert len(of(free.events, Barked)) == 2


def through_the_door(free):
    free.stand(168, 180)
    free.until(lambda: free.state.place == "book1/1-x/garden", Intent(dy=1))
    return free


def test_a_door_leads_to_its_spot(free):
    through_the_door(free)
    assert (of(free.events, PlaceEntered), pixels(free.lead.x), pixels(free.lead.y), free.lead.facing) == (
        [PlaceEntered("book1/1-x/garden")],
        104,
        40,
        "down",
    )


def test_people_stay_behind_a_door(free):
    assert set(through_the_door(free).state.people) == {"nora"}


def test_coming_back_finds_people_where_the_beat_has_them(free):
    through_the_door(free).step(Intent(dy=-1), 60)
    assert (free.state.place, set(free.state.people)) == ("book1/1-x/room", {"nora", "mia"})


def test_coming_back_finds_people_of_a_beat_that_names_no_place(free):
    free.to_evening()
    through_the_door(free).step(Intent(dy=-1), 60)
    assert (free.state.place, set(free.state.people)) == ("book1/1-x/room", {"nora", "mia", "leo"})


def test_an_errand_ends_at_a_door(free):
    free.stand(168, 170)
    free.step(Intent(walk_to=(168, 191)))
    free.until(lambda: free.state.place == "book1/1-x/garden")
    assert (free.state.errand, free.lead.way) == (None, [])


def test_whoever_arrives_on_a_door_does_not_go_through_it_at_once(free):
    through_the_door(free)
    free.stand(104, 4)
    free.step(Intent(dx=1), 3)
    assert free.state.place == "book1/1-x/garden"


# ------------------------------------------------------------------------------------------------- beats
def test_a_beat_follows_when_its_condition_holds(free):
    free.to_evening()
    assert [event.beat for event in of(free.events, BeatBegan)] == ["evening"]


def test_a_beat_changes_the_light(free):
    free.to_evening()
    assert (free.state.light, free.session.looker is free.session.walkers.looker) == ("night", True)


def test_whoever_was_not_there_before_stands_where_the_beat_says(free):
    free.to_evening()
    leo = free.state.people["leo"]
    assert (pixels(leo.x), pixels(leo.y), leo.pose) == (280, 160, "waits")


@pytest.mark.parametrize(("held", "there"), [([], False), (["kite"], True)])
def test_whoever_a_beat_has_there_on_a_condition_is_there_while_it_holds(free, held, there):
    free.state.memory.held = held
    names = Names({}, {"has": frozenset({"kite"})}, {})
    free.session.director.people({"leo": Standing("her_door", when=parse("has(kite)", names))}, fresh=False)
    assert ("leo" in free.state.people) is there


@pytest.mark.parametrize(("pose", "walks"), [("sleeps", False), ("lies", False), ("sits", True)])
def test_nobody_walks_to_where_a_beat_has_them_lie(free, pose, walks):
    mia = free.state.people["mia"]
    free.session.director.people({"mia": Standing("her_door", pose=pose)}, fresh=False)
    spot = free.session.level.spots["her_door"]
    assert bool(mia.way) is walks
    assert ((mia.x, mia.y) == (units(spot.x), units(spot.y))) is not walks


def test_whoever_leads_from_now_on_is_awake(free):
    free.to_evening()
    free.state.people["mia"].pose = "sleeps"
    free.session.begin_talk("leo_waits")
    free.read()
    free.until(lambda: free.state.beat == "outside")
    assert (free.state.lead, free.lead.asleep) == ("mia", False)


def test_whoever_was_there_walks_to_where_the_beat_says(free):
    free.session.state.memory.visits["promise"] = 1
    free.session.begin_talk("humming")
    free.step(ticks=2)
    free.until(lambda: any(event == Arrived("mia", "corner") for event in free.events))
    mia = free.state.people["mia"]
    assert (pixels(mia.x), pixels(mia.y), mia.facing) == (280, 40, "left")


def to_the_garden(free):
    free.to_evening()
    free.session.begin_talk("leo_waits")
    free.read()
    free.until(lambda: free.state.beat == "outside")
    return free


def test_a_beat_may_lead_elsewhere_and_change_the_lead(free):
    to_the_garden(free)
    state = free.state
    assert (state.lead, state.place, set(state.people)) == ("mia", "book1/1-x/garden", {"mia", "leo"})


def test_a_beat_that_leads_elsewhere_tells_the_place(free):
    assert of(to_the_garden(free).events, PlaceEntered) == [PlaceEntered("book1/1-x/garden")]


def test_the_chapter_ends_after_its_last_beat(free):
    to_the_garden(free)
    free.session.begin_talk("farewell")
    free.read()
    free.step()
    assert (of(free.events, ChapterEnded), free.state.beat) == ([ChapterEnded("1-x", "unwritten")], "end")


def test_after_the_end_nothing_moves(free):
    to_the_garden(free)
    free.session.begin_talk("farewell")
    free.read()
    free.step()
    before = free.lead.x, free.lead.y
    free.step(Intent(dx=1, interact=True), 30)
    assert (free.lead.x, free.lead.y) == before


# ------------------------------------------------------------------------------------------------- the other intents
def test_pause_is_told(free):
    assert [type(event).__name__ for event in free.step(Intent(pause=True))] == ["Paused"]


def test_step_back_restores_the_line_before(free):
    free.click(160, 70)
    before = encode(free.state)
    free.confirm()
    free.step(Intent(back=True))
    assert encode(free.state) == before


def test_step_back_takes_back_what_a_choice_did(free):
    at_choice(free)
    free.step()
    free.choose(0)
    free.step(Intent(back=True))
    assert (free.shown, free.state.memory.variables, free.state.memory.bonds) == ([0, 3], {}, {})


def test_step_back_after_a_talk_shows_its_last_line(free):
    free.session.begin_talk("drawing")
    free.confirm()
    free.step(ticks=5)
    free.step(Intent(back=True))
    assert free.shown == "d01"


def test_step_back_from_a_wait_shows_the_line_before_it(free):
    free.session.begin_talk("promise")
    free.confirm()
    assert free.session.view.waiting
    free.step(Intent(back=True))
    assert free.shown == "p01"


def test_at_the_very_first_line_there_is_nothing_to_take_back(player):
    player.step(Intent(back=True))
    player.confirm()
    player.step(Intent(back=True))
    assert player.shown == "pb1"


# ------------------------------------------------------------------------------------------------- content gone since
@pytest.mark.parametrize(
    ("change", "words"),
    {
        "book": (lambda state: setattr(state, "book", "book9"), "The chapter"),
        "chapter": (lambda state: setattr(state, "chapter", "9-x"), "The chapter"),
        "beat": (lambda state: setattr(state, "beat", "gone"), "The scene"),
        "place": (lambda state: setattr(state, "place", "book1/1-x/attic"), "The place"),
        "lead": (lambda state: setattr(state, "lead", "tom"), "Somebody"),
        "person": (lambda state: state.people.update(tom=state.people["mia"]), "Somebody"),
        "line": (lambda state: setattr(state.talk.frames[-1], "last", "zzz"), "The words"),
        "node": (lambda state: setattr(state.talk.frames[-1], "node", "zzz"), "The words"),
    }.values(),
)
def test_what_is_gone_lets_play_go_on_from_the_start_of_a_beat(free, reload, change, words):
    free.click(160, 70)
    change(free.state)
    session = reload(free.session)
    told = session.step(Intent())
    beat = next(event for event in told if isinstance(event, BeatBegan))
    assert (beat.beat, told[1].words[: len(words)], session.state.talk) == ("breakfast", words, None)


def test_what_was_shown_in_a_place_that_is_gone_cannot_be_taken_back(free):
    free.click(*SHELF)
    free.confirm()
    free.click(*LETTER)
    kept = free.session.kept()
    kept.past[-2] = kept.past[-2].replace(b'"place":"book1/1-x/room"', b'"place":"book1/1-x/attic"')
    before = len(kept.past)
    assert len(Session(free.session.library, kept).past) == before - 1


def test_a_line_that_is_gone_ends_the_talk_that_is_taken_back(free):
    free.click(160, 70)
    free.confirm()
    kept = free.session.kept()
    taken_back = decode(kept.past[-2])
    taken_back.talk.frames[-1].last = "zzz"
    kept.past[-2] = encode(taken_back)
    session = Session(free.session.library, kept)
    session.step(Intent(back=True))
    session.step(Intent())
    assert session.state.talk is None


def test_a_look_that_is_gone_is_told(free, reload):
    free.click(*SHELF)
    free.state.looking.line = "zzz"
    assert [event.words for event in reload(free.session).step(Intent()) if type(event).__name__ == "Resumed"]


def test_the_dark_lifts_when_play_goes_on_from_the_start_of_a_beat(free, reload):
    free.click(160, 70)
    free.state.talk.frames[-1].last, free.state.dark = "zzz", True
    assert not reload(free.session).state.dark


@pytest.mark.parametrize(
    ("name", "value"),
    [("trust", "gone"), ("cups", "many"), ("cups", True), ("rain", 3), ("never", 1)],
)
def test_a_variable_that_is_no_longer_what_it_was_begins_anew(free, reload, name, value):
    free.state.memory.variables[name] = value
    assert reload(free.session).state.memory.variables == {}


def test_a_memory_that_is_gone_is_not_held(free, reload):
    free.state.memory.held = ["boat", "kite"]
    assert reload(free.session).state.memory.held == ["kite"]


# ------------------------------------------------------------------------------------------------- pictures
def show(free, name="kite"):
    """Hold a picture up in the midst of a conversation."""
    free.click(160, 70)
    free.session.acting.do(Command("show", (name,)))
    free.step()


def test_a_picture_is_held_up_and_told(free):
    show(free)
    assert (free.session.view.picture, of(free.events, PictureShown)[-1].words) == (
        "kite",
        "A kite, and whoever holds it.",
    )


def test_a_picture_that_is_held_up_is_told_once(free):
    show(free)
    free.session.acting.do(Command("show", ("kite",)))
    free.step()
    assert len(of(free.events, PictureShown)) == 1


def test_a_picture_can_be_put_away(free):
    show(free)
    free.session.acting.do(Command("show", ("",)))
    free.step()
    assert (free.session.view.picture, of(free.events, PictureShown)[-1]) == ("", PictureShown("", ""))


def test_a_picture_is_put_away_when_the_talk_ends(free):
    show(free)
    free.session.begin_talk("humming")
    free.read()
    free.step()
    assert (free.state.picture, of(free.events, PictureShown)[-1]) == ("", PictureShown("", ""))


def test_a_picture_is_there_after_loading(free, reload):
    show(free)
    assert reload(free.session).view.picture == "kite"


def test_a_picture_is_taken_back_with_its_line(free):
    free.click(160, 70)
    free.confirm()
    free.session.acting.do(Command("show", ("kite",)))
    free.confirm()
    assert free.session.view.picture == "kite"
    free.step(Intent(back=True))
    assert free.session.view.picture == ""


def test_a_picture_that_is_gone_is_not_held_up(free, reload):
    show(free)
    free.state.picture = "boat"
    assert reload(free.session).view.picture == ""


def test_a_picture_is_put_away_when_play_goes_on_from_the_start_of_a_beat(free, reload):
    show(free)
    free.state.talk.frames[-1].last = "zzz"
    assert reload(free.session).state.picture == ""


def test_a_light_that_is_gone_is_the_first_one(free, reload):
    free.state.light = "dusk"
    assert reload(free.session).state.light == "noon"


@pytest.mark.parametrize("place", [(0, 0), (160, 90), (5, 5), (9000, 50), (-50, -50)])
def test_a_lead_inside_of_something_is_freed(free, reload, place):
    free.lead.x, free.lead.y = units(place[0]), units(place[1])
    session = reload(free.session)
    ground = session.walkers.ground
    assert ground.free(*feet(session.lead.x, session.lead.y))


def test_a_book_whose_first_spot_is_nowhere_is_told(tmp_path, library):
    root = tmp_path / "project"
    shutil.copytree(library.root, root)
    chapter = root / "levels/book1/1-x/chapter.yaml"
    chapter.write_text(chapter.read_text().replace("at: start", "at: strat"))
    with pytest.raises(ContentError, match="there is no spot 'strat'"):
        begin(Library(root, tmp_path / "cache"))
