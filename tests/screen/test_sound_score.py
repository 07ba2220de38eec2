"""What a playthrough sounds like: stems by layer and fear, tones by place, cues of events and of moments."""

import pytest

from game.content.nodes import Command
from game.content.paths import project
from game.core.event import (
    BeatBegan,
    BreathLet,
    BreathTaken,
    Bumped,
    Chosen,
    FearRoused,
    Given,
    LensesOff,
    LensesOn,
    LightChanged,
    Lost,
    Noticed,
    PlaceEntered,
    Pushed,
    Said,
    Sounded,
    Stepped,
    Tried,
)
from game.core.fixed import units
from game.screen.sound.score import (
    FEAR_FAR,
    FEAR_NEAR,
    HEART_EVERY,
    LOW_BREATH,
    SIGHT,
    WIDE,
    Cue,
    Score,
    aside,
    held_for,
    shares,
    tone,
    unasked,
)
from game.screen.sound.table import Table, read_table
from game.session.intent import Intent
from game.session.state import Looking
from game.trials.held import Held
from game.trials.ring import Ring
from game.workshop.play import Where, session_at
from game.world.body import Body


@pytest.fixture(scope="module")
def table():
    return read_table(project())


@pytest.fixture
def flat(library):
    return session_at(library, Where("flat", light="noon"))


@pytest.fixture
def garden(library):
    session = session_at(library, Where("garden"))
    session.state.music = "dream"
    return session


def away_from_fear(session, x, y=0):
    fear = session.state.people[session.level.fears[0].name]
    session.lead.x, session.lead.y = fear.x + units(x), fear.y + units(y)
    return session


def hold(session, held=True):
    session.state.breath.held = held
    return session


def cues(score, session, *events):
    return [cue for event in events for cue in score.react(session, event)]


def moments(score, session, ticks):
    return [cue for _ in range(ticks) for cue in score.tick(session)]


def told(found):
    return [(cue.name, cue.caption) for cue in found]


# ---------------------------------------------------------------- stems
def test_at_home_everything_but_the_true_bed_sounds(table, flat):
    assert shares(table, "home", flat) == {"box": 1, "comb": 1, "felt": 1, "false": 1, "true": 0}


def test_in_a_dream_the_false_harmony_sounds(table, garden):
    assert shares(table, "dream", away_from_fear(garden, 999)) == {"glass": 1, "false": 1, "true": 0, "fear": 0}


def test_with_breath_held_the_true_harmony_sounds(table, garden):
    assert shares(table, "dream", hold(away_from_fear(garden, 999))) == {"glass": 1, "false": 0, "true": 1, "fear": 0}


def test_where_no_place_is_shown_only_what_belongs_to_no_layer_sounds(table):
    assert shares(table, "home", None) == {"box": 1, "comb": 0, "felt": 1, "false": 0, "true": 0}


@pytest.mark.parametrize(("px", "share"), [(0, 1), (FEAR_NEAR, 1), ((FEAR_NEAR + FEAR_FAR) // 2, 0.5), (FEAR_FAR, 0)])
def test_the_stem_of_fear_grows_towards_one(table, garden, px, share):
    assert shares(table, "dream", away_from_fear(garden, px))["fear"] == share


def test_fear_is_heard_with_breath_held_too(table, garden):
    assert shares(table, "dream", hold(away_from_fear(garden, 0)))["fear"] == 1


# ---------------------------------------------------------------- tones
@pytest.mark.parametrize("light", ["noon", "night"])
def test_a_room_has_the_tone_of_its_light(table, flat, light):
    flat.state.light = light
    assert tone(table, flat) == f"sound/tone_flat_{light}.ogg"


def test_a_dream_has_the_tone_of_its_layer(table, garden):
    assert tone(table, garden) == "sound/tone_garden_dream.ogg"


def test_the_real_layer_has_its_own_tone(table, garden):
    garden.looker.see(garden.state.light, "real")
    assert tone(table, garden) == "sound/tone_garden_real.ogg"


# ---------------------------------------------------------------- events
@pytest.mark.parametrize(
    ("surface", "name"),
    [("wood", "step_wood"), ("grass", "step_grass"), ("lino", "step_lino"), ("metal", "step_stone")],
)
def test_a_step_sounds_like_its_floor(table, flat, surface, name):
    assert cues(Score(table), flat, Stepped(flat.state.lead, surface)) == [Cue(name)]


def test_a_floor_without_a_word_is_silent(table, flat):
    assert cues(Score(table), flat, Stepped(flat.state.lead, "")) == []


def test_breath_is_heard_coming_and_going_and_the_layers_swap_in_key(table, garden):
    assert cues(Score(table), garden, BreathTaken("mia"), BreathLet("mia", False, False)) == [
        Cue("breath_in"), Cue("thins"), Cue("breath_out"), Cue("thickens"),
    ]  # fmt: skip


def test_running_out_of_breath_is_told_and_leaves_a_mark(table, garden):
    found = cues(Score(table), garden, BreathLet("mia", True, False))
    assert [cue for cue in found if cue.caption] == [Cue("chalk", caption="caption.heart")]


def test_being_put_back_is_heard(table, garden):
    assert unasked("push") in cues(Score(table), garden, BreathLet("mia", False, True))


def test_lenses_coming_off_and_on_are_heard_and_told(table, flat):
    found = cues(Score(table), flat, LensesOff("leo"), LensesOn("leo"))
    assert [cue.caption for cue in found] == ["caption.lenses_off", "caption.lenses_on"]
    assert all(table.takes(cue.name) for cue in found)


def test_a_bare_face_that_is_noticed_is_told(table, flat):
    assert cues(Score(table), flat, Noticed("mia")) == [Cue("", caption="caption.noticed")]


def test_a_fear_that_is_roused_is_heard(table, garden):
    assert cues(Score(table), garden, FearRoused("dark", caption="Heads turn")) == [Cue("fear")]


def test_a_fear_that_is_gone_is_not_heard(table, garden):
    away_from_fear(garden, 60)
    del garden.state.people["dark"]
    assert shares(table, "dream", garden)["fear"] == 0


def test_what_the_story_lets_sound_sounds(table, flat):
    assert cues(Score(table), flat, Sounded("kettle")) == [Cue("kettle")]


def test_what_a_script_lets_be_heard_from_somewhere_is_heard_there(table, flat):
    lead, spot = flat.lead, flat.level.spots["front_door"]
    thing = next(thing for thing in flat.level.things if thing.look == "fridge")
    flat.state.people["mia"] = Body(lead.x + units(WIDE // 2), lead.y)
    x, _, wide, _ = thing.area
    wanted = {
        "mia": 0.5, "front_door": aside(flat, spot.x), "fridge": aside(flat, x + wide // 2), "nowhere": 0.0, "": 0.0,
    }  # fmt: skip
    found = {source: cues(Score(table), flat, Sounded("kettle", source))[0].pan for source in wanted}
    assert found == pytest.approx(wanted, abs=0.01) and len(set(found.values())) == 4


def test_a_shard_sings_and_is_told(table, garden):
    assert cues(Score(table), garden, Given(garden.level.shards[0].memory, "")) == [
        Cue("shard", caption="caption.shard")
    ]


def test_a_memory_that_somebody_gives_does_not_sing(table, garden):
    assert cues(Score(table), garden, Given("nothing_of_the_kind", "")) == []


def test_being_lost_ends_in_a_breath(table, garden):
    assert cues(Score(table), garden, Lost("dark", 1)) == [Cue("breath_in")]


# ---------------------------------------------------------------- what nobody asks for
def names(found):
    return [cue.name for cue in found]


def test_a_lamp_is_heard_going_on_and_off_and_on_its_side(table, flat):
    light = next(light for light in flat.level.lights if light.lamp)
    flat.lead.x = units(light.x - 60)
    on, off = cues(Score(table), flat, LightChanged(light.lamp, "on"), LightChanged(light.lamp, "off"))
    assert (on.name, off.name) == ("lamp_on", "lamp_off")
    assert on.pan == off.pan == 60 / WIDE


def test_a_candle_is_breathed_on_and_not_switched(table, flat):
    on, off = cues(Score(table), flat, LightChanged("candle_3", "on"), LightChanged("candle_3", "off"))
    assert (on.name, off.name) == ("candle_on", "candle_off")


def test_a_push_is_heard_and_so_is_one_that_moves_nothing(table, garden):
    assert names(cues(Score(table), garden, Pushed("crate", True), Pushed("crate", False))) == ["push", "stuck"]


def test_what_is_real_knocks_when_it_is_walked_against_with_breath_held_and_is_silent_without(table, garden):
    score, bump = Score(table), Bumped(garden.state.lead)
    assert cues(score, garden, bump) == []
    garden.step(Intent(breathe=True))
    assert names(cues(score, garden, bump)) == ["stuck"]


def test_a_beat_that_begins_is_heard(table, flat):
    assert names(cues(Score(table), flat, BeatBegan("morning", "Find it"))) == ["beat"]


def test_a_door_is_heard_that_one_goes_through_but_not_where_the_story_cuts(table, flat):
    def heard(*events):
        score = Score(table)
        moments(score, flat, 1)
        cues(score, flat, *events)
        score._place = "elsewhere"
        return names(moments(score, flat, 1))

    assert heard(PlaceEntered("flat")) == ["door"]
    assert heard(PlaceEntered("flat"), BeatBegan("evening", "Bed")) == []


def test_whoever_lies_down_and_gets_up_is_heard(table, flat):
    score, mia = Score(table), flat.state.people["mia"]
    moments(score, flat, 1)
    found = []
    for pose in ("sleeps", "sleeps", "stands"):
        mia.pose = pose
        found += names(moments(score, flat, 1))
    assert found == ["bed", "bed"]


def test_a_thing_is_heard_once_as_it_is_met(table, flat):
    score = Score(table)
    flat.state.modes.append(Looking("filing", "t19"))
    assert names(moments(score, flat, 10)) == ["drawer"]


def test_somebody_is_heard_with_their_first_words_in_a_beat(table, flat):
    score, line = Score(table), Said("l1", "leo", "person", "neutral", "Ah.")
    assert names(cues(score, flat, line, line)) == ["cell_leo"]
    assert names(cues(score, flat, BeatBegan("leo", "Hear him"), line)) == ["beat", "cell_leo"]


def test_whoever_leads_has_no_notes_of_their_own(table, flat):
    flat.state.lead = "leo"
    assert cues(Score(table), flat, Said("l1", "leo", "person", "neutral", "Ah.")) == []


def test_a_trial_begins_with_what_halcyon_plays(table, flat):
    assert names(cues(Score(table), flat, Tried("ring", "begun"))) == ["cell_halcyon"]


def test_the_ring_is_heard_to_swell_on_two_notes_and_to_stand_on_one(table, flat):
    heard = [names(cues(Score(table), flat, Tried("ring", what))) for what in ("swell", "one", "on", "turned")]
    assert heard == [["ring_swell"], ["ring_one"], ["ring_one"], []]


def test_what_sits_at_the_bed_is_heard_to_breathe_and_count_and_is_silent_when_empty(table, flat):
    happened = ("begun", "in", "full", "count", "out", "empty", "shared", "nearer", "looks")
    heard = [names(cues(Score(table), flat, Tried("held", what))) for what in happened]
    assert heard == [[], ["held_in"], [], ["held_count"], ["held_out"], [], ["held_shared"], ["held_nearer"], []]


def test_what_a_trial_is_heard_by_is_held_while_it_is_played_or_talked_over(table, flat):
    assert held_for(table, flat) == "flat"
    for mode in (Held("end"), Looking("bed", "t19")):
        flat.state.modes.append(mode)
        assert held_for(table, flat) == "held"
    assert {"held_in", "held_out", "held_count", "hum", "breath_in"} <= set(table.held["held"])
    flat.state.modes[:] = [Ring("bell")]
    assert held_for(table, flat) == "flat"


def test_a_choice_that_is_remembered_has_a_small_sign(table, flat):
    def heard(changes):
        score = Score(table)
        moments(score, flat, 1)
        cues(score, flat, Chosen("b05", "Yes."))
        flat.state.memory.variables.update(changes)
        return names(moments(score, flat, 3))

    assert heard({"pillow": "told"}) == ["remembered"]
    assert heard({}) == []


def test_what_is_set_without_a_choice_has_none(table, flat):
    score = Score(table)
    moments(score, flat, 1)
    flat.state.memory.variables["pillow"] = "asked"
    assert moments(score, flat, 1) == []


def test_every_effect_has_a_place(table, game):
    """A script lets it be heard, a thing that is met, a loop near one, the interface, or the score by itself."""
    asked = {
        str(said.arguments[0])
        for book in game.texts.books.values()
        for script in book.scripts.values()
        for said in script.statements()
        if isinstance(said, Command) and said.name == "sound"
    }
    met = {heard.met for heard in table.things.values()} | {
        stray.sound for strays in table.strays.values() for stray in strays
    }
    folder = project() / "game" / "screen"
    source = "".join(path.read_text("utf-8") for path in folder.rglob("*.py"))
    voices = {who for who in table.names if table.rhythm(who)}
    unplaced = [
        name for name in table.names
        if table.takes(name) and name not in asked | met | voices and f'"{name}"' not in source
        and not name.startswith(("step_", "cell_", "hum_", "joined"))
    ]  # fmt: skip
    assert unplaced == []


# ---------------------------------------------------------------- moments
def test_a_fear_that_comes_into_sight_tells_itself_once(table, garden):
    score = Score(table)
    assert moments(score, away_from_fear(garden, SIGHT[0] + 1), 5) == []
    assert told(moments(score, away_from_fear(garden, SIGHT[0]), 5)) == [("fear", "caption.fear")]


def test_a_fear_below_the_picture_is_not_in_sight(table, garden):
    assert moments(Score(table), away_from_fear(garden, 0, SIGHT[1] + 1), 5) == []


def test_a_fear_tells_itself_again_after_one_was_lost(table, garden):
    score = Score(table)
    moments(score, away_from_fear(garden, 60), 5)
    cues(score, garden, Lost("dark", 1))
    assert told(moments(score, garden, 5)) == [("fear", "caption.fear")]


def test_no_fear_is_seen_in_the_dark_between_pictures(table, garden):
    garden.state.dark = True
    assert moments(Score(table), away_from_fear(garden, 60), 5) == []


@pytest.mark.parametrize(("left", "beats"), [(LOW_BREATH, 0), (LOW_BREATH - 1, 2)])
def test_the_heart_beats_while_breath_is_low(table, garden, left, beats):
    away_from_fear(garden, 999).state.breath.left = left
    assert moments(Score(table), garden, 2 * HEART_EVERY) == beats * [Cue("heart")]


def walk_past(score, session, px):
    """Cues of somebody who takes a step so many px from the lead."""
    _who, other = next((who, body) for who, body in session.state.people.items() if who != session.state.lead)
    other.x, other.y, other.moving, other.walked = session.lead.x + units(px), session.lead.y, True, 0
    moments(score, session, 1)
    other.walked = units(16)
    return moments(score, session, 1)


def test_others_are_heard_walking(table, flat):
    assert [cue.name.startswith("step_") for cue in walk_past(Score(table), flat, 0)] == [True]


def test_others_are_softer_from_afar(table, flat):
    near, far = (walk_past(Score(table), flat, px)[0].gain for px in (0, 60))
    assert 1 > near > far > 0


def test_who_is_far_off_is_not_heard(table, flat):
    assert walk_past(Score(table), flat, 400) == []


def test_an_empty_table_has_words_all_the_same(garden):
    assert told(moments(Score(Table()), away_from_fear(garden, 60), 1)) == [("fear", "caption.fear")]


def test_every_caption_of_the_score_has_words(library):
    keys = ("fear", "heart", "shard", "lenses_off", "lenses_on", "noticed", "suspected", "heard", "caught")
    keys = [f"caption.{key}" for key in keys]
    assert [key for key in keys if key not in library.words] == []
