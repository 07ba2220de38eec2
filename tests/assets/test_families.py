"""Families of props: what each draws, what it refuses, and a place that is made of them."""

from itertools import combinations
from typing import get_args

import numpy as np
import pytest
import sample_place
from PIL import Image

from assets.source.canvas import Canvas
from assets.source.kit.families import FAMILIES, chair, made, plant, pod, table
from assets.source.kit.families.base import Between
from assets.source.kit.families.finishes import CLOTHS, VARIANTS, WOODS, Cloth, Variant, Wood
from assets.source.kit.families.finishes import table as light
from assets.source.kit.sheet import styles, write
from assets.source.ramps import INDEX, RGB
from assets.source.recipes import RecipeError
from game.content.classes import GLOWS
from game.content.palette import RAMPS
from game.screen.paint.palette import COLOR

APART = 0.25
"""The share of what two members of a family cover that has to differ between them."""


def bright(index: int) -> float:
    red, green, blue = RGB[index]
    return 0.3 * red + 0.59 * green + 0.11 * blue


def framed(canvas: Canvas, width: int, height: int) -> np.ndarray:
    """The picture in the middle of the foot of a larger one."""
    out = Canvas(width, height)
    out.blit(canvas, (width - canvas.width) // 2, height - canvas.height)
    return out.cells


def apart(one: Canvas, other: Canvas) -> float:
    """The share of what either covers that is not the same, outline or light."""
    size = max(one.width, other.width), max(one.height, other.height)
    a, b = framed(one, *size), framed(other, *size)
    lights = np.array([bright(i) if i < len(RGB) else 0 for i in range(256)])
    differ = ((a > 0) != (b > 0)) | (np.abs(lights[a] - lights[b]) > 24)
    return float((differ & ((a > 0) | (b > 0))).sum() / ((a > 0) | (b > 0)).sum())


def test_there_are_the_families_that_places_ask_for():
    assert set(FAMILIES) == {"bed", "chair", "crate", "door", "lamp", "plant", "pod", "screen", "shelf", "table"}


@pytest.mark.parametrize("name", FAMILIES)
def test_members_of_a_family_are_clearly_different(name):
    drawn = {style: FAMILIES[name](style=style) for style in styles(FAMILIES[name])}
    alike = {(a, b): round(apart(drawn[a], drawn[b]), 2) for a, b in combinations(drawn, 2)}
    assert len(drawn) >= 5
    assert {pair: share for pair, share in alike.items() if share < APART} == {}


@pytest.mark.parametrize("name", FAMILIES)
def test_nothing_is_cut_off_at_its_edge(name):
    """What reaches the edge of its picture is its outline; only a pendant hangs from above."""
    family = FAMILIES[name]
    for style in styles(family):
        sizes = [("width", get_args(family.parameters["width"])[1])] if "width" in family.parameters else []
        given = [{}, *({word: value} for word, limits in sizes for value in (max(24, limits.least), limits.most))]
        for more in given:
            cells = family(style=style, **more).cells
            edge = {*(() if style == "pendant" else cells[0]), *cells[-1], *cells[:, 0], *cells[:, -1]}
            assert edge <= {0, INDEX["ink0"]}, (style, more)


@pytest.mark.parametrize("name", FAMILIES)
def test_every_word_of_every_parameter_can_be_drawn_and_is_seen(name):
    family, first = FAMILIES[name], styles(FAMILIES[name])[0]
    for parameter, kind in family.parameters.items():
        words = get_args(kind) if parameter != "style" else ()
        for word in words if all(isinstance(word, str) for word in words) else ():
            assert any(family(style=style, **{parameter: word}).drawn.any() for style in (first, *styles(family))), (
                parameter,
                word,
            )
        if words and isinstance(words[-1], Between):
            assert family(style=first, **{parameter: words[-1].most}).drawn.any()
            assert family(style=first, **{parameter: words[-1].least}).drawn.any()
        if kind is bool:
            assert parameter == "air" or any(differs(family, style, parameter) for style in styles(family)), parameter


def differs(family, style, parameter):
    return not np.array_equal(*(framed(family(style=style, **{parameter: value}), 140, 140) for value in (False, True)))


@pytest.mark.parametrize("name", FAMILIES)
def test_what_moves_has_pictures_of_one_size_that_differ(name):
    family = FAMILIES[name]
    for style in styles(family):
        given = {"air": True} if name == "plant" else {}
        moments = family.moments(style=style, **given)
        still = (name == "lamp" and style not in ("candle", "lantern")) or style == "cactus"
        assert bool(moments) == ("frame" in family.parameters and not still)
        pictures = [family(style=style, frame=number, **given) for number in sorted({n for n, _ in moments})]
        assert len({(each.width, each.height) for each in pictures}) <= 1
        assert len({each.cells.tobytes() for each in pictures}) == len(pictures)
        assert all(length >= 100 for _, length in moments)


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_light_keeps_what_is_darker_darker(variant):
    for ramp, codes in RAMPS.items():
        seen = [bright(light(variant)[INDEX[f"{ramp}{step}"]]) for step in range(len(codes.split()))]
        assert seen == sorted(seen), (ramp, seen)


def test_lights_and_finishes_are_all_there_and_on_the_palette():
    assert set(get_args(Variant)) == set(VARIANTS) and set(get_args(Wood)) == set(WOODS)
    assert set(get_args(Cloth)) == set(CLOTHS)
    for finish in (*WOODS.values(), *CLOTHS.values()):
        assert set(finish) <= set(COLOR)
        assert [bright(INDEX[color]) for color in finish] == sorted(bright(INDEX[color]) for color in finish), finish
    for variant, ramps in VARIANTS.items():
        for ramp, colors in ramps.items():
            assert len(colors.split()) == len(RAMPS[ramp].split()) and set(colors.split()) <= set(COLOR), variant


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (
            lambda: chair("ladder", widht=20),
            "chair has no parameter 'widht' (did you mean 'width'?); there are: style, ",
        ),
        (lambda: chair("stol"), "chair: style is 'stol' (did you mean 'stool'?); there are: ladder, stool, office, "),
        (lambda: chair(), "chair: missing a required argument: 'style'; it takes: style, facing, "),
        (lambda: table("plank", 300), "table: width is 300; it goes from 20 to 160"),
        (lambda: table("plank", "wide"), "table: width is 'wide'; it goes from 20 to 160"),
        (lambda: table("plank", True), "table: width is True; it goes from 20 to 160"),
        (lambda: pod("ward", open="yes"), "pod: open is 'yes'; it is to be of the kind bool"),
        (lambda: plant("fern", pot="caly"), "plant: pot is 'caly' (did you mean 'clay'?); there are: white, clay, "),
        (lambda: made(chair, "arm", cloth="tael"), "chair: cloth is 'tael' (did you mean 'teal'?); there are: teal, "),
    ],
)
def test_what_a_family_has_not_is_refused_with_what_it_has(call, told):
    with pytest.raises(RecipeError) as caught:
        call()
    assert str(caught.value).startswith(told)


def test_a_place_is_furnished_from_the_kit(tmp_path):
    sample_place.write(tmp_path)
    folder = tmp_path / "tilesets/sampleprops"
    pictures = {name: np.asarray(Image.open(folder / f"{name}.png")) for name in sample_place.PROPS}
    assert len(pictures) >= 48 and len({each.tobytes() for each in pictures.values()}) == len(pictures)
    for name, prop in sample_place.PROPS.items():
        high, wide, _ = pictures[name].shape
        for x, y, w, h in prop.solids(wide, high):
            assert x >= 0 and y >= 0 and x + w <= wide and y + h <= high and w > 0 and h > 0, name
        assert prop.glow in GLOWS, name


def test_the_sheet_of_families_shows_them(tmp_path):
    write(tmp_path / "families.png", 1)
    wide, high = Image.open(tmp_path / "families.png").size
    assert wide == 480 and 1500 < high < 4096
