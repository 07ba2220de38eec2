"""People put together from parts that are there, forty-one without a name and those of the story: all are told apart by
their outlines."""

import random
from itertools import combinations

import msgspec
import numpy as np
import pygame
import pytest
from PIL import Image

from assets.source.grids import grids
from assets.source.kit.crowd.files import FOLDER
from assets.source.kit.crowd.measures import LIGHT_EYES, LIGHT_SKINS
from assets.source.kit.crowd.named import AT, LYING
from assets.source.kit.crowd.passers import figure, passer
from assets.source.kit.crowd.recipes import COLORS, FILE, NAMED, Recipe, parts, read_recipes
from assets.source.people.heads import HAIR, HEADS, hair
from assets.source.people.layers import GROUND
from assets.source.people.poses import Pose
from assets.source.people.records import View
from assets.source.ramps import INDEX
from game.content.cast import CAST, Speaker
from game.content.crosscheck import crosscheck
from game.content.library import read_texts
from game.content.looks import read_looks
from game.content.paths import project
from game.core.problem import ContentError
from game.screen.display import Display
from game.screen.paint.people import ROWS, pose
from game.world.body import Body

STREET, STORY = read_recipes(), read_recipes(file=NAMED)
RECIPES = STREET | STORY
PEOPLE = {name: passer(recipe) for name, recipe in RECIPES.items()}
APART, APART_IN_A_VIEW = 95, 30
"""Pixels that two outlines differ by, of some 450 in each of two views. At 65 and 72 of both together two in a row of
black figures were the same person (two bent backs with sticks; two thin women with a knot of hair); at 94 they
were told apart by a hem. One view by itself was alike below 30."""


def outlines(name):
    """Where somebody is drawn, standing, seen from the front and from the side."""
    return [figure(PEOPLE[name], view, Pose()).drawn for view in (View.DOWN, View.RIGHT)]


def test_there_are_forty_of_the_street_and_one_in_a_nightshirt():
    assert len(STREET) == 41 and "nightshirt" in STREET
    assert len(RECIPES) == len(STREET) + len(STORY)


def test_who_is_of_the_story_is_drawn_at_what_they_do_and_speaks():
    speakers = read_texts(project()).cast.speakers
    assert set(AT) == set(STORY) == {name for name in STORY if speakers[name].sheet == name}
    folder = project() / "assets/people"
    for name, acts in AT.items():
        assert {path.stem for path in (folder / "poses" / name).glob("*.png")} == set(acts)
        assert (folder / "lying" / f"{name}_right.png").exists() == (name in LYING)


@pytest.mark.parametrize(("who", "act"), [(who, act) for who, acts in AT.items() for act in acts if "sits" in act])
def test_who_is_of_the_story_sits_on_their_own_legs(who, act):
    """Lower than they stand, feet on the ground, and their knees ahead of them."""
    sheets = (project() / "assets/people" / f"{name}.png" for name in (who, f"poses/{who}/{act}"))
    stands, sits = (np.asarray(Image.open(path).convert("RGBA"))[..., 3] > 0 for path in sheets)
    front, side = slice(0, 36), slice(108, 144)
    assert np.argmax(sits[front, :24].any(1)) > np.argmax(stands[front, 144:168].any(1))
    assert sits[front.start + GROUND, :24].any() and sits[side.start + GROUND, :24].any()
    lower = slice(side.start + GROUND - 5, side.start + GROUND)
    assert np.nonzero(sits[lower, :24])[1].max() > np.nonzero(stands[lower, 144:168])[1].max()


def test_no_two_have_the_same_outline():
    drawn = {name: outlines(name) for name in RECIPES}
    near = []
    for one, other in combinations(RECIPES, 2):
        front, side = (int((a != b).sum()) for a, b in zip(drawn[one], drawn[other], strict=True))
        if front + side < APART or min(front, side) < APART_IN_A_VIEW:
            near.append((one, other, front, side))
    assert near == []


def test_no_two_share_hair_cut_and_height():
    assert len({(each.hair, each.cut, each.height) for each in RECIPES.values()}) == len(RECIPES)


@pytest.mark.parametrize(
    ("part", "at_least"),
    [("height", 3), ("build", 5), ("skull", 6), ("hair", 14), ("cut", 10), ("skin", 6), ("walks", 6)],
)
def test_the_whole_range_of_a_part_is_walked_about_in(part, at_least):
    used = {getattr(each, part) for each in RECIPES.values()}
    assert len(used) >= at_least and used <= set(parts()[part])


@pytest.mark.parametrize("name", RECIPES)
def test_everybody_has_something_of_their_own(name):
    """A way of standing, something worn or something carried."""
    own = RECIPES[name]
    assert own.stands != "hangs" or own.wears or own.holds


def test_nobody_of_dark_skin_has_light_eyes_in_any_look():
    recipes = {f"crowd/{name}": recipe for name, recipe in STREET.items()}
    light = {name for name, recipe in recipes.items() if recipe.eyes in LIGHT_EYES}
    assert all(RECIPES[name.removeprefix("crowd/")].skin in LIGHT_SKINS for name in light)
    assert [look for look in read_looks(project()) if look.sheet in light and look.worn] == []


def cells(name):
    """Every cell of a sheet as it is committed: (rows of the sheet, columns, height, width, channels)."""
    folder = "people" if name in STORY else FOLDER
    picture = np.asarray(Image.open(project() / "assets" / folder / f"{name}.png").convert("RGBA"))
    assert picture.shape == (4 * 36, 13 * 24, 4)
    return picture.reshape(4, 36, 13, 24, 4).swapaxes(1, 2)


@pytest.mark.parametrize("name", RECIPES)
def test_everybody_stands_on_the_ground(name):
    assert (cells(name)[:, :, GROUND, :, 3] > 0).any(axis=-1).all()


@pytest.mark.parametrize("name", RECIPES)
def test_everybody_walks_blinks_and_looks_at_what_they_hold(name):
    for facing, row in zip(ROWS, cells(name), strict=True):
        drawn = [cell.tobytes() for cell in row]
        assert len(set(drawn[:6])) >= 3
        assert (drawn[10] != drawn[6]) == (facing != "up")
        assert drawn[11] != drawn[6]


# ---------------------------------------------------------------------- parts
@pytest.mark.parametrize("seed", range(12))
def test_any_part_goes_with_any_other(seed):
    """Whoever is put together by chance is there from head to shoes in every view, and no hair leaves the cell."""
    chance = random.Random(seed)
    chosen = {part: chance.choice(words) for part, words in parts().items()}
    worn = (chosen.pop("wears"),)
    colors = {what: chance.choice([name for name in INDEX if name != "_"]) for what in COLORS}
    who = passer(Recipe("chance", wears=worn, colors=colors, **chosen))
    for view in View:
        for each in (Pose(), Pose(step=0), Pose(step=4), Pose(gesture=1, bow=1, eyes="down")):
            drawn = figure(who, view, each).drawn
            assert drawn[GROUND].any() and drawn[who.person.shoulder : who.person.hip].any(axis=1).all()
        crown = figure(who, view, Pose()).cells[0]
        assert who.recipe.holds or set(crown[crown > 0]) <= {INDEX["ink0"]}


@pytest.mark.parametrize("name", parts()["hair"])
def test_hair_is_drawn_from_every_side(name):
    assert all(hair(name, view).rows for view in View)


@pytest.mark.parametrize("files", [HEADS, HAIR])
def test_nothing_is_drawn_twice_under_one_name(files):
    shared = [{name.rsplit(" ", 1)[0] for name in grids(file)} for file in files]
    assert not set.intersection(*shared)


def test_faces_look_open_shut_and_down_and_skulls_have_three_sides():
    drawn = {name for file in HEADS for name in grids(file)}
    sides = [f"{side} {eyes}" for side in ("front", "side") for eyes in ("open", "shut", "down")]
    faces = {f"face {face} {side}" for face in parts()["face"] for side in sides}
    skulls = {f"skull {skull} {side}" for skull in parts()["skull"] for side in ("front", "side", "back")}
    asleep_on_her_feet = {f"face big {side} wide" for side in ("front", "side")}
    assert drawn == faces | skulls | asleep_on_her_feet


# ---------------------------------------------------------------------- bad recipes
@pytest.fixture
def read(tmp_path):
    def read(was, now):
        text = (project() / FILE).read_text("utf-8")
        assert was in text
        (tmp_path / FILE).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / FILE).write_text(text.replace(was, now, 1), "utf-8")
        with pytest.raises(ContentError) as caught:
            read_recipes(tmp_path)
        return [str(problem).partition(" ")[2] for problem in caught.value.problems], str(caught.value.problems[0])

    return read


@pytest.mark.parametrize(
    ("part", "was", "now"),
    [
        ("hair", "hair: toque", "hair: toqe"),
        ("cut", "cut: tee", "cut: teee"),
        ("skull", "skull: broad", "skull: brod"),
        ("height", "height: short", "height: shrot"),
        ("wears", "wears: [apron]", "wears: [apon]"),
        ("holds", "holds: loaves", "holds: loavs"),
        ("stands", "stands: holding", "stands: holdin"),
    ],
)
def test_a_part_that_is_not_there_is_told_with_those_that_are(read, part, was, now):
    (told,), whole = read(was, now)
    right, wrong = (each.split(": ")[1].strip("[]") for each in (was, now))
    assert told == (
        f"'{wrong}' is no part that 'baker' can have as `{part}`: there are {', '.join(parts()[part])}"
        f" (did you mean '{right}'?)"
    )
    assert whole.startswith(f"{FILE}:")


def test_a_part_that_is_left_out_is_told_with_what_there_is(read):
    (told,), _ = read(" hair: toque,", "")
    assert told == f"'baker' needs `hair:`, one of {', '.join(parts()['hair'])}"


def test_a_colour_that_is_not_there_is_told(read):
    for color in ("blue9", "_"):
        (told,), _ = read("cloth: blue2", f"cloth: {color}")
        assert told.startswith(f"'{color}' is no colour of the palette that the cloth could have")


def test_light_eyes_in_dark_skin_are_refused(read):
    (told,), _ = read("skin: fair, eyes: green", "skin: deep, eyes: green")
    assert told == "'protester' has green eyes in deep skin: they read as tears"


# ---------------------------------------------------------------------- singly
def with_speaker(sheet):
    """What the project's cast says when a passer of that sheet is in it."""
    texts = read_texts(project())
    speakers = {**texts.cast.speakers, "passer": Speaker("Somebody", sheet=sheet)}
    texts = msgspec.structs.replace(texts, cast=msgspec.structs.replace(texts.cast, speakers=speakers))
    return [problem.message for problem in crosscheck(project(), texts, {}) if problem.path == CAST]


def test_somebody_of_a_crowd_can_be_a_speaker():
    assert with_speaker("crowd/teacher") == []
    assert with_speaker("crowd/teachr") == [
        "there is no picture assets/people/crowd/teachr.png (did you mean 'teacher.png'?)"
    ]


@pytest.mark.parametrize("doing", ["stands", "waits", "sleeps"])
def test_a_speaker_of_a_crowd_is_drawn_as_the_cast_is(doing):
    Display(headless=True)
    for facing in ROWS:
        for tick in range(0, 600, 30):
            shown = pose("crowd/teacher", Body(0, 0, facing=facing, pose=doing), tick)
            assert pygame.mask.from_surface(shown).count() > 200
