"""Play begins wherever a maker asks, and what there is not is refused in a sentence."""

from functools import partial

import pytest

from game.core.event import BeatBegan
from game.core.fixed import pixels
from game.saves import AUTO, Saves
from game.session.intent import NOTHING
from game.settings import Profile, Settings, Store
from game.workshop.makers import Makers
from game.workshop.names import MOST, Unknown, pick, place_named
from game.workshop.play import Where, play, session_at
from game.world.motion import feet

KITCHEN, YARD = "book1/1-morning/kitchen", "book1/1-morning/yard"


def feet_at(session):
    return pixels(session.lead.x), pixels(session.lead.y)


@pytest.mark.parametrize(
    "name", [KITCHEN, "kitchen", "levels/book1/1-morning/kitchen.tmx", "book1/1-morning/kitchen.tmx"]
)
def test_a_place_has_several_names(cottage, name):
    assert place_named(cottage, name) == KITCHEN


def test_a_place_may_be_named_by_the_whole_path_of_its_map(cottage):
    assert place_named(cottage, str(cottage.root / "levels" / f"{KITCHEN}.tmx")) == KITCHEN


def test_a_place_that_is_not_there_is_refused(cottage):
    with pytest.raises(
        Unknown, match=r"^there is no place 'kitchn' \(did you mean 'kitchen'\?\)\nthere are: kitchen, yard$"
    ):
        place_named(cottage, "kitchn")


def test_a_map_outside_the_project_is_refused(cottage, tmp_path):
    (tmp_path / "other.tmx").touch()
    with pytest.raises(Unknown, match="lies outside levels/ of the project"):
        place_named(cottage, str(tmp_path / "other.tmx"))


def test_a_name_that_is_near_no_other_is_refused_without_an_offer():
    with pytest.raises(Unknown, match=r"^there is no beat 'zzz'\nthere are: breakfast$"):
        pick("zzz", ["breakfast"], "beat")


def test_of_very_many_names_some_are_listed():
    with pytest.raises(Unknown, match=rf"spot{MOST - 1}, and 10 more$"):
        pick("zzz", [f"spot{number}" for number in range(MOST + 10)], "spot")


def test_names_that_are_not_for_reading_are_known_but_not_listed():
    assert pick("7", (), "object", unlisted=["7"]) == "7"
    with pytest.raises(Unknown, match=r"^there is no object '9'$"):
        pick("9", (), "object", unlisted=["7"])


def test_play_begins_with_the_first_beat_at_its_spot(cottage):
    session = session_at(cottage, Where("kitchen"))
    assert (session.state.beat, feet_at(session)) == ("breakfast", (48, 96))


def test_play_begins_at_a_spot(cottage):
    assert feet_at(session_at(cottage, Where("kitchen", at="inside"))) == (160, 168)


def test_play_begins_at_an_object_of_the_map(cottage):
    assert feet_at(session_at(cottage, Where("kitchen", object="4"))) == (288, 160)


@pytest.mark.parametrize("unresolved", ["%objectid", ""])
def test_an_object_that_tiled_could_not_fill_in_is_let_pass(cottage, unresolved):
    assert feet_at(session_at(cottage, Where("kitchen", object=unresolved))) == (48, 96)


@pytest.mark.parametrize("xy", [(4, 4), (124, 92), (312, 100)])
def test_play_begins_where_feet_fit_nearest_to_a_point(cottage, xy):
    session = session_at(cottage, Where("kitchen", xy=xy))
    assert session.walkers.ground.free(*feet(session.lead.x, session.lead.y))


def test_play_begins_in_a_beat_with_its_people(cottage):
    session = session_at(cottage, Where("kitchen", beat="search"))
    assert (session.state.beat, session.state.people["bea"].spot) == ("search", "corner")


def test_play_begins_in_a_light(cottage):
    session = session_at(cottage, Where("kitchen", light="night"))
    assert (session.state.light, session.looker.level is session.level) == ("night", True)


def test_play_begins_in_a_place_that_no_beat_names(cottage):
    session = session_at(cottage, Where("yard"))
    assert (session.state.place, set(session.state.people), feet_at(session)) == (YARD, {"ada"}, (96, 56))


@pytest.mark.parametrize(
    ("where", "message"),
    [
        (Where("kitchen", at="strat"), "there is no spot 'strat' (did you mean 'start'?)"),
        (Where("kitchen", beat="serch"), "there is no beat 'serch' (did you mean 'search'?)"),
        (Where("kitchen", light="nigt"), "there is no light 'nigt' (did you mean 'night'?)"),
        (Where("", node="grretings"), "there is no conversation 'grretings'"),
        (Where("kitchen", object="table"), "an object is named by its number, not 'table'"),
        (Where("kitchen", object="990"),
         "there is no object of levels/book1/1-morning/kitchen.tmx with the number '990'"),
    ],
)  # fmt: skip
def test_what_there_is_not_is_refused(cottage, where, message):
    with pytest.raises(Unknown) as caught:
        session_at(cottage, where)
    assert str(caught.value).splitlines()[0] == message


def test_play_begins_with_the_first_beat_that_stands_in_the_place(library):
    """The game's own chapter: the flat at breakfast, the laboratory when one has come there, the Garden at night."""
    first = {name: session_at(library, Where(name)).state.beat for name in ("flat", "lab", "garden")}
    assert first == {"flat": "breakfast", "lab": "lab", "garden": "garden"}
    assert session_at(library, Where("garden")).state.lead == "mia"


def test_play_begins_with_a_conversation_where_it_is_written(library):
    session = session_at(library, Where("", node="small_talk"))
    assert session.state.place == "book1/1-synthetic-noon/flat"
    assert session.state.talk.frames[-1].node == "small_talk" and session.view.shown


def test_and_every_conversation_there_is_can_be_begun(library):
    """Also one whose script lies beside no map, which is had where its chapter is."""
    book = library.book("book1")
    for node in book.homes:
        session = session_at(library, Where("", node=node))
        assert session.state.place in library.places()


@pytest.mark.parametrize(
    ("node", "place", "beat"),
    [
        ("ring_3", "lab", "round"),
        ("pours_out", "flat", "tea"),
        ("the_cards", "stairs", "climbs"),
        ("woke", "flat", "floor"),
        ("nora_leads", "flat", "leads"),
        ("finds_her_up", "flat", "leads"),
        ("the_held_breath", "flat", "leads"),
        ("walks_again", "flat", "walks"),
    ],
)
def test_a_conversation_whose_script_lies_beside_no_map_is_had_where_it_is_begun(game, node, place, beat):
    state = session_at(game, Where("", node=node)).state
    assert (state.place.rsplit("/", 1)[-1], state.beat) == (place, beat)


def test_a_beat_alone_says_where(library):
    assert session_at(library, Where("", beat="late")).state.place == "book1/1-synthetic-noon/lab"


def test_play_by_makers_writes_nothing_of_the_players(cottage, tmp_path, monkeypatch):
    """Not a setting, not a line heard, not a slot: with the player's settings it plays, and leaves them as they are."""
    for folder in ("data_folder", "config_folder"):
        monkeypatch.setattr(f"game.files.{folder}", lambda: tmp_path)
    theirs = Store()
    theirs.keep(Settings(music=2, text_speed="at once"))
    theirs.keep(Profile({"a": True}))
    theirs.wait()
    Saves().write(AUTO, session_at(cottage, Where("kitchen")).kept())

    def found():
        return {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}

    before, played = found(), []

    def run(app, scene):
        app.push(scene)
        played.append((app.settings.music, dict(app.profile.heard)))
        app.settings.music = 9
        app.apply()
        app.profile.heard["b"] = True
        scene.leave()
        app.store.wait()
        assert app.saves.read(AUTO)

    monkeypatch.setattr(Makers, "run", run)
    monkeypatch.setattr("game.workshop.makers.Makers", partial(Makers, headless=True))
    play(cottage, Where("kitchen"))
    assert (played, found()) == ([(2, {"a": True})], before)


def test_play_that_begins_in_a_beat_tells_what_it_is_about(game):
    """And the lead is where those who play from the beginning are by then."""
    session = session_at(game, Where("street", beat="down"))
    spot = session.level.spots["by_wim"]
    assert feet_at(session) == (spot.x, spot.y)
    told = [event for event in session.step(NOTHING) if isinstance(event, BeatBegan)]
    assert [(event.beat, event.goal) for event in told] == [("down", session.beat.goal)] and session.beat.goal
