"""Moods of light, as levels/lights.yaml tells them."""

import pytest

from game.content import paths
from game.content.lights import read_lights
from game.core.problem import ContentError

MOOD = """
  ambient: "#423a7a"
  ao: 255
  shadows: true
  haze: "#000000"
  bloom: "#787478"
  vignette: 0.45
  lift: "#7c7078"
  rims: ["#5a3818", "#0e3c54"]
"""


@pytest.fixture
def read(tmp_path):
    def read(more="", grades=""):
        (tmp_path / "levels").mkdir(exist_ok=True)
        text = f"format: 1\nplain:{MOOD}\ndream:{MOOD}{more}{grades}"
        (tmp_path / "levels/lights.yaml").write_text(text)
        return read_lights(tmp_path)

    return read


def problems(read, more, grades=""):
    with pytest.raises(ContentError) as caught:
        read(more, grades)
    return [str(problem) for problem in caught.value.problems]


def test_a_mood_needs_no_real_light_and_no_sky(read):
    mood = read()["dream"]
    assert (mood.beneath, mood.sky) == ({}, ())


def test_a_dream_names_its_real_light(read):
    assert read("  real: plain\n")["dream"].beneath == {"real": "plain"}


def test_a_sky_is_told_from_far_to_near(read):
    assert read("  sky: [a/far.png, a/near.png]\n")["dream"].sky == ("a/far.png", "a/near.png")


def test_a_strip_of_sky_may_stand_still(read):
    mood = read("  sky: [a/far.png, {still: a/near.png}]\n")["dream"]
    assert (mood.sky, mood.still) == (("a/far.png", "a/near.png"), ("a/near.png",))


@pytest.mark.parametrize(
    ("strip", "told"), [("{}", "`still: FILE`"), ("{stil: a/near.png}", "did you mean 'still'?")], ids=str
)
def test_a_strip_that_is_written_otherwise_is_told(read, strip, told):
    assert any(told in problem for problem in problems(read, f"  sky: [{strip}]\n"))


def test_a_rain_is_a_picture_of_the_project(read):
    assert (read()["dream"].rain, read("  rain: a/rain.png\n")["dream"].rain) == ("", "a/rain.png")
    assert len(problems(read, "  rain: ../rain.png\n")) == 1


def test_an_unknown_real_light_is_told_with_a_guess(read):
    assert problems(read, "  real: plaim\n") == ["levels/lights.yaml:21:9: 'plaim' is no light (did you mean 'plain'?)"]


@pytest.mark.parametrize("file", ["../far.png", "/far.png", "a/far.jpg"])
def test_a_sky_outside_the_project_is_told(read, file):
    assert len(problems(read, f"  sky: [{file}]\n")) == 1


def test_every_sky_of_the_project_is_there():
    root = paths.project()
    skies = [file for mood in read_lights(root).values() for file in (*mood.sky, mood.rain) if file]
    assert [file for file in skies if not (root / file).is_file()] == []


def test_every_real_light_of_the_project_is_no_dream():
    lights = read_lights(paths.project())
    assert not any(lights[light].beneath for mood in lights.values() for light in mood.beneath.values())


RAW = "grades:\n  raw:\n    red: wood1 ink5\n    aub: aub0 aub1 ink5\n"


def test_a_mood_shows_colours_as_they_are_painted_unless_it_names_a_grade(read):
    moods = read("  grade: raw\n", RAW)
    assert set(moods) == {"plain", "dream"} and moods["plain"].grade == ()
    assert moods["dream"].grade == (("red0", "wood1"), ("red1", "ink5"), ("aub2", "ink5"))


def test_an_unknown_grade_is_told_with_a_guess(read):
    told = ["levels/lights.yaml:21:10: 'rwa' is no grade (did you mean 'raw'?)"]
    assert problems(read, "  grade: rwa\n", RAW) == told


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("red: wood1", "red of the grade 'raw' should be 2 colours, from dark to light"),
        ("red: wood1 ink5 ink6", "red of the grade 'raw' should be 2 colours, from dark to light"),
        ("red: wood1 inc5", "'inc5' is no colour of the palette (did you mean 'ink5'?)"),
        ("rde: wood1 ink5", "'rde' is no part of the grade 'raw' (did you mean 'red'?)"),
    ],
    ids=str,
)
def test_a_wrong_row_of_a_grade_is_told(read, row, told):
    (problem,) = problems(read, "", f"grades:\n  raw:\n    {row}\n")
    assert problem.endswith(f": {told}")


def test_moonlight_along_hair_is_a_colour_where_it_is_told(read):
    assert (read()["dream"].crown, read('  crown: "#102030"\n')["dream"].crown) == ((0, 0, 0), (16, 32, 48))


def test_what_finds_whoever_is_played_and_what_a_crowd_fades_into_are_colours_where_they_are_told(read):
    plain, told = read()["dream"], read('  halo: "#ffe27a"\n  warmth: "#f0b058"\n  crowd: "#c9c3ea"\n')["dream"]
    assert (plain.halo, plain.warmth, plain.crowd) == ((0, 0, 0), (0, 0, 0), (0, 0, 0))
    assert (told.halo, told.warmth, told.crowd) == ((255, 226, 122), (240, 176, 88), (201, 195, 234))


def test_the_feed_has_a_sky_that_is_never_still_and_what_is_raw_has_none_of_its_colours():
    lights = read_lights(paths.project())
    feed, raw = lights["feed"], lights["raw"]
    assert len(feed.sky) == 3 and not feed.still
    assert len(raw.sky) == 3 and not set(raw.sky) & set(feed.sky)
