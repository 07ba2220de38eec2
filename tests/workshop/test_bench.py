"""The figures have the right shape; what they come to depends on the machine and is not for tests."""

import time
from subprocess import CalledProcessError

import pytest

from game.content.paths import project
from game.session.layering import Leaking
from game.workshop.bench import BARE, CLOSE, START, bench, command, explored, start
from game.workshop.bench_frames import LEAKED, frames
from game.workshop.figures import Figure, paired, refused, told
from game.workshop.generated import large_level, write_large_map
from game.workshop.parts import PARTS, timing
from game.workshop.play import Where, session_at

PEOPLE = ("0 people more", "2 people more", "12 people more", "40 people more", "a crowd of 150")


@pytest.fixture(scope="module")
def figures():
    """All of them, with few samples: a minute, most of it a book of twelve chapters."""
    return bench(project(), quick=True)


@pytest.fixture(scope="module")
def seen(game):
    """Those of frames, with few samples."""
    return frames(game, 4, 1)


@pytest.mark.full
def test_every_figure_is_there(figures):
    assert [figure.name for figure in figures] == [
        "frame with a dialogue open", "frame walking", "worst frame across the borders of chunks",
        "frame in the Garden, circle open", "frame with everybody in a place",
        "frame with a dream leaking into the place", "what a save costs the frame",
        *(f"{who}, {place}" for place in ("lab at night", "flat at noon") for who in PEOPLE),
        "three small animations at 3840 x 2160, dummy", "a scrolling frame at 3840 x 2160, dummy",
        "start to the first frame, twelve chapters", "memory in play, twelve chapters",
        "longest tick while music comes in", "change to a large place, cold", "change to a large place, warm",
        "hot reload of a map to the next frame", "hot reload of a script to the next frame",
        "hot reload of the Garden to the next frame", "speed with scripts and no screen",
        "chapter one, walked the shortest way", "check of twelve chapters, never checked",
        "check of twelve chapters, a script changed", "check of one chapter, never checked",
        "check of one map of twelve chapters, saved",
    ]  # fmt: skip


def test_exploring_a_chapter_is_measured(cottage):
    assert explored(cottage).value > 0


@pytest.mark.full
def test_every_figure_was_measured(figures):
    assert all(figure.value > 0 for figure in figures)


def test_a_start_is_measured_in_a_process_of_its_own(game):
    took, came = start(game, START + CLOSE)
    assert took > 0 and came > 0


def test_a_check_is_measured_as_the_command_it_is(cottage, tmp_path):
    assert command(cottage.root, tmp_path) > command(cottage.root, tmp_path, program=BARE) > 0


def test_a_check_that_finds_something_is_not_measured(cottage_root, tmp_path):
    (cottage_root / "levels/book1/1-morning/kitchen.yaml").write_text("format: 1\nlock: {}\n", "utf-8")
    with pytest.raises(CalledProcessError):
        command(cottage_root, tmp_path)


def test_frames_are_held_against_a_bare_one(seen):
    assert len(seen) == 7 and all(figure.baseline and figure.ratio for figure in seen[:6])


def test_the_frame_with_leaks_is_of_a_place_into_which_a_dream_leaks(game):
    session = session_at(game, Where("", beat=LEAKED))
    assert isinstance(session.layering, Leaking) and len(session.layering.field) >= 5


def test_frames_name_the_part_that_takes_most(seen):
    named = [figure.part.split(",")[0] for figure in seen if figure.part]
    assert len(named) == 5 and set(named) <= {part for part, _, _ in PARTS} - {"present"}


@pytest.mark.full
def test_people_name_the_part_that_takes_most(figures):
    named = [figure.part.split(",")[0] for figure in figures[7:] if figure.part]
    assert len(named) == 2 * len(PEOPLE) and set(named) <= {part for part, _, _ in PARTS} - {"present"}


def test_timing_leaves_everything_as_it_was():
    before = [owner.__dict__[name] for _, owner, name in PARTS]
    with timing():
        assert all(owner.__dict__[name] is not act for (_, owner, name), act in zip(PARTS, before, strict=True))
    assert [owner.__dict__[name] for _, owner, name in PARTS] == before


def test_a_part_is_timed_without_what_it_hands_on():
    class Slow:
        def outer(self):
            self.inner()

        def inner(self):
            time.sleep(0.02)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("game.workshop.parts.PARTS", (("outer", Slow, "outer"), ("inner", Slow, "inner")))
        with timing() as taken:
            Slow().outer()
    assert taken["outer"] < taken["inner"]


def test_the_table_says_what_does_not_hold_and_what_cannot_be_judged():
    table = told(
        [
            Figure("a frame", 9.0, "ms", 3.0, 3.0, 1.45, False),
            Figure("speed", 400.0, "×", None, None, 300, True),
            Figure("a frame", 9.0, "ms", 3.0, 3.0, 1.45, False, noisy=True),
            Figure("a frame", 4.0, "ms", 3.0, 1.3, 1.45, True, "people, 0.4 ms"),
        ]
    )
    ends = ["DOES NOT HOLD", "holds", "too noisy to judge", "holds  (most: people, 0.4 ms)"]
    assert [line.partition("limit ")[2].partition("  ")[2] for line in table.splitlines()] == ends


def test_pairs_are_compared_each_by_itself():
    found = paired([2.0, 20.0, 3.0], [1.0, 10.0, 1.0])
    assert (found.value, found.baseline, found.ratio) == (3.0, 1.0, 2.0)


@pytest.mark.parametrize(
    ("bare", "noisy"), [([1.0, 1.1] * 10, False), ([1.0, 1.0, 1.0, 2.0] * 5, True), ([1.0], False)]
)
def test_a_bare_thing_that_differs_too_much_makes_it_noisy(bare, noisy):
    assert paired([2.0] * len(bare), bare).noisy is noisy


def test_what_is_refused_is_told_apart_from_what_cannot_be_judged():
    fails, unsure, good = (
        Figure("a", 9.0, "ms", None, None, 1, False),
        Figure("b", 9.0, "ms", None, None, 1, False, noisy=True),
        Figure("c", 0.5, "ms", None, None, 1, True),
    )
    assert refused([good]) == []
    assert refused([fails, unsure, good]) == [
        "does not hold: a", "the machine was too busy to judge b: leave it alone and run this again",
    ]  # fmt: skip


def test_a_large_level_is_as_large_as_asked(cottage):
    level = large_level(cottage.level("book1/1-morning/kitchen"), 100, 60, 6)
    assert (level.width, level.height, len(level.layers)) == (1600, 960, 6)
    assert {len(layer.cells) for layer in level.layers} == {6000}


def test_layers_of_a_large_level_have_names_of_their_own(cottage):
    level = large_level(cottage.level("book1/1-morning/kitchen"), 40, 40, 6)
    assert len({layer.name for layer in level.layers}) == 6


def test_a_large_map_can_be_read(cottage, tmp_path):
    from game.content.library import Library

    place = write_large_map(cottage, tmp_path / "project", 50, 40, 3)
    level = Library(tmp_path / "project", tmp_path / "cache").level(place)
    assert (level.width, level.height, len(level.layers)) == (800, 640, 3)


def test_a_large_map_is_also_made_of_one_whose_layers_lie_in_groups(game, tmp_path):
    from game.content.library import Library

    place = write_large_map(game, tmp_path / "project", 50, 40, 3)
    level = Library(tmp_path / "project", tmp_path / "cache").level(place)
    assert (level.width, level.height, len(level.layers)) == (800, 640, 3)
