"""What is written of sounds, in data/sound: all of it is of something, and what is amiss is told."""

import pytest

from assets.source.sound import catalogue, nearby, tones, written
from game.core.problem import ContentError


def test_every_loudness_is_of_a_sound_or_a_kind_and_every_effect_has_one():
    loud, effects = written.loudness(), catalogue.short_names()
    kinds = {"stem", "tone", "near", "blip", "step", catalogue.REPORTED}
    near = {f"near_{name}" for name in nearby.NEARBY}
    assert set(loud) - kinds - near <= set(effects)
    assert {catalogue._kind(name) for name in effects} <= set(loud)


def test_the_hum_of_a_report_is_as_loud_as_the_others_and_a_bell_is_a_bell():
    assert catalogue._kind("hum_bell") == catalogue._kind("hum_maud") == catalogue.REPORTED
    assert (catalogue._kind("bell"), catalogue._kind("hum"), catalogue._kind("step_wood")) == ("bell", "hum", "step")


def test_what_is_told_in_words_is_an_effect():
    assert written.told() <= set(catalogue.short_names())


def test_a_part_stands_for_all_that_is_in_it():
    held = written.held()
    assert {"page", "nora", "child"} <= set(held["flat"]) and "spoken" not in held["flat"]
    assert all(len(names) == len(set(names)) for names in held.values())


def test_one_loop_is_heard_near_all_who_hum_and_each_has_strays_of_its_own():
    things = written.things().things
    humming = [things[name] for name in ("hums_old", "hums_her", "last_street")]
    assert {each["near"] for each in humming} == {"hums"} and len({each["strays"] for each in humming}) == 3


def test_every_loop_that_wanders_is_one():
    stems = {f"{piece}.{stem}" for piece, stems in catalogue.STEMS.items() for stem in stems}
    assert set(written.wanders()) <= {*nearby.NEARBY, *tones.TONES, *stems}


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("loudness.yaml", "music: {stem: loud}", "loudness.yaml:1:1: Expected `int | float`, got `str`"),
        (
            "things.yaml",
            "things: {}\nstrays: {}\nwander: []",
            "things.yaml:1:1: Object contains unknown field",
        ),
        ("held.yaml", "held: {}", "held.yaml:1:1: Object missing required field `parts`"),
    ],
)
def test_what_is_written_otherwise_is_told_with_its_file(tmp_path, monkeypatch, name, text, told):
    (tmp_path / name).write_text(text)
    monkeypatch.setattr(written, "FOLDER", tmp_path)
    read = {"loudness.yaml": written.loudness, "things.yaml": written.things, "held.yaml": written.held}[name]
    with pytest.raises(ContentError) as error:
        read.__wrapped__()
    assert str(error.value).startswith(f"assets/source/data/sound/{told}")
