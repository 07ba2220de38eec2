"""Pictures of every screen, none like another, and the story left alone by them."""

import hashlib

import pytest

from game.content.library import Library
from game.core.fixed import units
from game.session import begin, encode
from game.workshop.crowded import onlookers
from game.workshop.names import Unknown
from game.workshop.play import Where, session_at
from game.workshop.shot import Seen, Studio, shot
from game.world.motion import feet


@pytest.fixture(scope="module")
def studio(library):
    with Studio(library, scale=1) as made:
        yield made


SCREENS = ("title", "page", "pause", "settings", "journal", "keys", "load", "save", "card", "ending")


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("scene", [*SCREENS, "flat"])
def test_every_screen_has_a_picture_of_its_own(studio, tmp_path, scene):
    shot(studio, scene, tmp_path / "one.png", Where(""))
    shot(studio, "flat" if scene != "flat" else "title", tmp_path / "other.png", Where(""))
    assert digest(tmp_path / "one.png") != digest(tmp_path / "other.png")


@pytest.mark.parametrize(
    "other",
    [
        {"where": Where("", at="desk")},
        {"where": Where("", xy=(300, 200))},
        {"where": Where("", light="night")},
        {"where": Where("", beat="morning")},
        {"where": Where("", facing="left")},
        {"look": True, "where": Where("", at="shelf")},
        {"node": "breakfast"},
        {"line": "b36"},
        {"seen": Seen(crowd=3)},
    ],
    ids=str,
)
def test_every_option_changes_the_picture(studio, tmp_path, other):
    shot(studio, "flat", tmp_path / "plain.png", Where(""))
    shot(studio, "flat", tmp_path / "other.png", **{"where": Where(""), **other})
    assert digest(tmp_path / "plain.png") != digest(tmp_path / "other.png")


def test_a_line_is_found_through_choices_and_waits(studio, tmp_path):
    shot(studio, "flat", tmp_path / "one.png", Where(""), node="breakfast", line="b36")
    assert (tmp_path / "one.png").is_file()


def test_a_line_is_found_behind_a_trial_and_the_trial_by_its_board(studio, tmp_path):
    taken = [tmp_path / f"{line}.png" for line in ("r2s", "pod_3", "r2x")]
    for path in taken:
        shot(studio, "lab", path, Where("", beat="round"), node="ring_3", line=path.stem)
    assert len({digest(path) for path in taken}) == 3


def test_a_picture_is_as_large_as_its_scale(library, tmp_path):
    with Studio(library, scale=2) as studio:
        studio.title(tmp_path / "title.png")
        assert studio.app.display.window.get_size() == (960, 540)


def test_a_screen_is_shown_in_a_language_that_there_is(cottage_root, tmp_path):
    (cottage_root / "assets/words/nl.yaml").write_text('format: 1\nlanguage: "Nederlands"\n', "utf-8")
    library = Library(cottage_root, tmp_path / "cache")
    with Studio(library, scale=1, language="nl") as studio:
        assert studio.app.settings.language == "nl"
    with pytest.raises(Unknown, match="there is no language 'dutch'"), Studio(library, language="dutch"):
        pass


def test_taking_a_picture_leaves_the_playthrough_alone(studio, library, tmp_path):
    session = begin(library)
    before = encode(session.kept())
    studio.picture(session, tmp_path / "one.png")
    assert encode(session.kept()) == before


@pytest.mark.parametrize(
    ("scene", "options", "message"),
    [
        ("titel", {}, "there is no scene or place 'titel' (did you mean 'title'?)"),
        ("flat", {"node": "brekfast"}, "there is no conversation 'brekfast' (did you mean 'breakfast'?)"),
        ("flat", {"line": "b0l9"}, "there is no line in a conversation with the id 'b0l9' (did you mean 'b0l'?)"),
        ("flat", {"node": "nine_days", "line": "b01"}, "this conversation does not come to the line 'b01'"),
    ],
)
def test_what_there_is_not_is_refused(studio, tmp_path, scene, options, message):
    with pytest.raises(Unknown) as caught:
        shot(studio, scene, tmp_path / "one.png", Where(""), **options)
    assert str(caught.value).splitlines()[0] == message


def test_nothing_to_look_at_is_told(cottage, tmp_path):
    with Studio(cottage, scale=1) as small, pytest.raises(Unknown, match="nothing to look at from there"):
        shot(small, "kitchen", tmp_path / "one.png", Where("", xy=(60, 140), facing="left"), look=True)


def test_a_place_is_seen_in_its_other_layer(studio, tmp_path):
    for beneath in (False, True):
        shot(studio, "garden", tmp_path / f"{beneath}.png", Where(""), seen=Seen(beneath))
    assert digest(tmp_path / "False.png") != digest(tmp_path / "True.png")


def test_a_place_of_one_layer_has_no_other(studio, tmp_path):
    with pytest.raises(Unknown, match="one layer alone"):
        shot(studio, "flat", tmp_path / "one.png", Where(""), seen=Seen(beneath=True))


def test_forty_people_find_room_in_a_street_and_stand_on_free_ground(lantern):
    session = session_at(lantern, Where("book1/1-lantern/lantern", at="corner"))
    found = onlookers(session, (112, 48), 40)
    assert len(found) == 40 and len({passer.look for passer in found}) == 40
    assert all(session.walkers.ground.free(*feet(units(passer.x), units(passer.y))) for passer in found)
