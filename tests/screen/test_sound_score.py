"""What a playthrough sounds like: stems by layer and fear, tones by place, cues of events and of moments."""

import pytest

from game.content.paths import project
from game.core.event import (
    BreathLet,
    BreathTaken,
    FearRoused,
    Given,
    LensesOff,
    LensesOn,
    Lost,
    Noticed,
    Sounded,
    Stepped,
)
from game.core.fixed import units
from game.screen.sound.score import FEAR_FAR, FEAR_NEAR, HEART_EVERY, LOW_BREATH, SIGHT, Cue, Score, shares, tone
from game.screen.sound.table import Table, read_table
from game.workshop.play import Where, session_at


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


def test_a_shard_sings_and_is_told(table, garden):
    assert cues(Score(table), garden, Given(garden.level.shards[0].memory, "")) == [
        Cue("shard", caption="caption.shard")
    ]


def test_a_memory_that_somebody_gives_does_not_sing(table, garden):
    assert cues(Score(table), garden, Given("nothing_of_the_kind", "")) == []


def test_being_lost_ends_in_a_breath(table, garden):
    assert cues(Score(table), garden, Lost("dark", 1)) == [Cue("breath_in")]


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
