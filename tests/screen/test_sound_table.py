"""The table of sounds: what it answers, what is wrong with it, and that what a place holds fits into memory."""

import json

import pytest

from game.content.paths import project
from game.core.problem import ContentError
from game.screen.sound.form import parted
from game.screen.sound.score import held_as, wanted
from game.screen.sound.table import MOST_DECODED, TABLE, Piece, Record, SoundFile, Table, read_table


@pytest.fixture(scope="module")
def table():
    return read_table(project())


def stem(name, part, samples=88200, floor=None):
    return Record("stem", name, samples, stem=part, floor=floor)


def write(root, **parts):
    path = root / TABLE
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(parts, indent=1))
    return root


def problems(root):
    with pytest.raises(ContentError) as error:
        read_table(root)
    return list(map(str, error.value.problems))


def test_stems_come_in_the_order_of_the_piece():
    table = Table(SoundFile(pieces={"a": Piece(["x", "y"])}, sounds={"1": stem("a", "y"), "2": stem("a", "x")}))
    assert list(table.stems("a").items()) == [("x", "2"), ("y", "1")]


def test_takes_come_in_their_order():
    table = Table(
        SoundFile(sounds={"b": Record("effect", "door", 9, take=0), "a": Record("effect", "door", 9, take=1)})
    )
    assert table.takes("door") == ["b", "a"]


def test_a_piece_comes_round_in_as_many_ticks_as_it_has_samples(table):
    assert table.loop("home") == 32 * 60


def test_what_is_not_known_has_no_files(table):
    assert (table.stems("none"), table.takes("none"), table.tone("none"), table.loop("none")) == ({}, [], "", 0)


def test_a_table_that_is_not_there_is_a_problem(tmp_path):
    assert problems(tmp_path)[0].startswith(f"{TABLE}:1:1: the table of sounds cannot be read (")


def test_a_table_of_the_wrong_shape_is_a_problem(tmp_path):
    assert "cannot be read (" in problems(write(tmp_path, sounds=[]))[0]


def test_a_held_name_that_is_none_is_a_problem(tmp_path):
    door = {"kind": "effect", "name": "door", "samples": 9}
    root = write(tmp_path, held={"flat": ["doot"]}, sounds={"sound/door_0.ogg": door})
    assert problems(root) == [f"{TABLE}:4:4: 'doot' is held in 'flat', but is no sound (did you mean 'door'?)"]


def test_a_stem_that_is_missing_is_a_problem(tmp_path):
    assert problems(write(tmp_path, pieces={"home": {"stems": ["box"]}})) == [
        f"{TABLE}:5:5: the piece 'home' has no stem 'box'"
    ]


def test_stems_of_two_lengths_are_a_problem(tmp_path):
    parts = {
        f"{part}.ogg": {"kind": "stem", "name": "home", "stem": part, "samples": samples}
        for part, samples in (("box", 9), ("comb", 8))
    }
    root = write(tmp_path, pieces={"home": {"stems": ["box", "comb"]}}, sounds=parts)
    assert problems(root)[0].endswith("the stems of 'home' should be equally long")


def test_a_place_that_holds_too_much_is_a_problem(tmp_path):
    long = {"kind": "tone", "name": "flat_noon", "samples": 11_000_000}
    root = write(tmp_path, held={"flat": ["flat_noon"]}, sounds={"tone.ogg": long})
    assert problems(root)[0].endswith("what is held in 'flat' takes 44.0 MB, over 42")


# ---------------------------------------------------------------- what is held
def size(table, files):
    return sum(table.decoded(file) for file in files)


@pytest.mark.parametrize(
    ("place", "piece"), [("flat", "home"), ("garden", "dream"), ("flat", "dream"), ("lab", "lab"), ("", "home")]
)
def test_what_a_place_holds_fits(table, place, piece):
    assert 0 < size(table, wanted(table, place, piece, "", ("stone",))) <= MOST_DECODED


def test_what_every_beat_of_the_game_holds_fits_and_its_music_with_it(game, table):
    for book in game.texts.books.values():
        for chapter in book.chapters:
            music = ""
            for played in chapter.staged():
                music = music if played.beat.music is None else played.beat.music
                piece = parted(music)[0]
                place = held_as(table, played.place, book.script(played.place, chapter.name))
                held = wanted(table, place, piece, "", game.level(played.place).surface_names)
                assert size(table, held) <= MOST_DECODED, played.beat.name
                assert not piece or any(file in held for file in table.stems(piece).values()), played.beat.name


@pytest.mark.parametrize(
    ("piece", "before", "place"),
    [("dream", "home", "garden"), ("home", "dream", "flat"), ("lab", "home", "lab"), ("home", "lab", "flat")],
)
def test_what_is_wanted_at_a_crossing_leaves_room_for_what_still_sounds(table, piece, before, place):
    still = [file for name, file in table.stems(before).items() if f"{before}.{name}" in table.crossing(before, piece)]
    coming = wanted(table, place, piece, before)
    assert still
    assert [file for file in table.stems(piece).values() if file in coming]
    assert not [file for file in coming if "music/" in file and f"music/{piece}_" not in file]
    assert size(table, {*still, *coming}) <= MOST_DECODED


@pytest.mark.parametrize(("before", "piece"), [("lab", "dream"), ("home", "home"), ("", "home"), ("home", "")])
def test_where_no_two_pieces_cross_nothing_is_held_for_it(table, before, piece):
    assert table.crossing(before, piece) == []


def test_menus_hold_the_tune_alone_of_a_piece(table):
    assert [file for file in wanted(table, "", "home", "") if file.startswith("music/")] == ["music/home_box.ogg"]


def test_what_is_short_is_decoded_first(table):
    sizes = [table.decoded(file) for file in wanted(table, "flat", "home", "")]
    assert sizes == sorted(sizes)


def test_the_steps_of_every_floor_of_a_place_are_held(table):
    assert "sound/step_stone_0.ogg" in wanted(table, "flat", "home", "", ("metal",))


def test_a_place_that_the_table_does_not_know_has_all_effects_and_no_fear(table):
    files = wanted(table, "cellar", "dream", "")
    assert ("sound/kettle_0.ogg" in files, "music/dream_fear.ogg" in files) == (True, False)
