"""Many people among props, told pixel by pixel: foot lines, shadows, and a crowd among those of the cast."""

import random

import msgspec
import pygame
import pytest
from toy_place import DAY, LAMP, NIGHT, at, drawn, lamp, level, person, pixels, prop, toy_project

from game.content.looks import Look
from game.screen.paint import actors, crowd, hidden, light, picture
from game.screen.paint.actors import SHADOW, Actor
from game.screen.paint.bands import Props
from game.screen.paint.crowd import COLUMNS, FACINGS, Passer, dressed, posed
from game.screen.paint.palette import COLOR
from game.screen.paint.stage import Stage

HUES = ("red0", "blue3", "green2", "mag2", "wood3", "teal2", "aub2", "gold2")
LOOKS = (Look("walker"),)
DOWN = FACINGS.index("down")
DARK = msgspec.structs.replace(NIGHT, vignette=0.0)


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    """With one sheet of people, in two colours of clothes."""
    toy_project(tmp_path, monkeypatch)
    folder = tmp_path / "assets/people"
    folder.mkdir()
    sheet = pygame.Surface((13 * 24, 4 * 36), pygame.SRCALPHA)
    sheet.fill(COLOR["gold2"])
    sheet.fill(COLOR["blue3"], (0, 0, sheet.get_width(), 12))
    pygame.image.save(sheet, folder / "walker.png")
    yield
    picture.forget()


def crowded(stage, people, others=(), camera=(0, 0)):
    canvas = pygame.Surface((480, 270)).convert()
    stage.draw(canvas, camera, others, passers=people)
    return canvas


def peopled(props=(), mood=DAY, lights=(), looks=LOOKS):
    return Stage(level(props, lights), mood, "noon", looks=looks)


def passer(x=108, y=140, look=0, column=0):
    return Passer(x, y, look, posed(DOWN, column))


# ---------------------------------------------------------------------- foot lines
@pytest.mark.parametrize("turned", [1, -1], ids=["the farthest first", "the nearest first"])
def test_of_many_people_each_hides_those_farther(turned):
    people = [Actor(100 + 3 * i, 100 + 2 * i, person(HUES[i % 8])) for i in range(40)]
    seen = drawn(Stage(level(), DAY, "noon"), actors=people[::turned])
    heads = [at(seen, 100 + 3 * i - 12, 100 + 2 * i) for i in range(40)]
    feet = [at(seen, 100 + 3 * i, 100 + 2 * i) for i in range(40)]
    assert heads == [COLOR[HUES[i % 8]] for i in range(40)]
    assert feet[-1] == COLOR[HUES[39 % 8]] and COLOR[HUES[0]] not in feet[:8]


def test_of_two_at_one_foot_line_the_one_named_first_is_nearer():
    seen = drawn(Stage(level(), DAY, "noon"), actors=[Actor(100, 100, person("gold3")), Actor(104, 100, person())])
    assert at(seen, 102, 90) == COLOR["gold3"]


def test_prop_between_many_people_hides_the_farther_alone():
    people = [Actor(200 + i, 130 + i, person(HUES[i % 8]), lit="thing") for i in range(22)]
    seen = drawn(Stage(level([prop(200, 108, foot=145)]), DAY, "noon"), actors=people)
    assert at(seen, 208, 109) == COLOR["aub1"], "nobody nearer reaches up there"
    assert at(seen, 208, 110) == COLOR[HUES[15 % 8]], "who stands on its foot line is before it"
    assert at(seen, 190, 108) == COLOR[HUES[2]], "beside it those behind it are seen"


def test_prop_painted_again_stays_behind_a_nearer_one():
    far, near = prop(200, 110), prop(204, 118, LAMP)
    seen = drawn(Stage(level([far, near]), DAY, "noon"), actors=[Actor(190, 138, person())])
    assert (at(seen, 201, 135), at(seen, 206, 135)) == (COLOR["aub1"], COLOR["gold2"])
    assert at(seen, 214, 125) == COLOR["gold2"], "where nobody stands behind it"


def test_shadow_falls_on_whoever_stands_behind():
    one = drawn(Stage(level(), DARK, "night"), actors=[Actor(100, 100, person())])
    both = drawn(Stage(level(), DARK, "night"), actors=[Actor(100, 100, person()), Actor(130, 101, person())])
    reach = Actor(130, 101, person()).reach
    assert reach.left == 118, "the shadow is no wider than who casts it"
    close = drawn(Stage(level(), DARK, "night"), actors=[Actor(100, 100, person()), Actor(114, 103, small())])
    assert (at(both, 108, 99), at(close, 108, 99)) == (at(one, 108, 99), shaded(at(one, 108, 99), (3, 0)))


def small():
    """Somebody narrower than their shadow."""
    return pygame.Surface((24, 36), pygame.SRCALPHA)


def shaded(color, place):
    """A colour under that pixel of a shadow."""
    under = pygame.Surface((1, 1))
    under.fill(color)
    under.blit(light.shadow(), (0, 0), (*place, 1, 1), special_flags=pygame.BLEND_RGB_MULT)
    return tuple(under.get_at((0, 0)))[:3]


def scattered(count, chance):
    """Where so many people are who overlap each other, no two on one foot line."""
    lines = chance.sample(range(90, 230), count)
    return [(chance.randrange(60, 240), y) for y in lines]


@pytest.mark.parametrize("seed", range(4))
def test_many_people_among_props_look_as_if_painted_one_by_one(seed, monkeypatch):
    chance = random.Random(seed)
    props = [prop(chance.randrange(60, 220), y, foot=y + 32) for y in chance.sample(range(60, 200), 8)]
    stage = Stage(level(props), DARK, "night")
    people = [Actor(x, y, person(chance.choice(HUES))) for x, y in scattered(30, chance)]
    canvas = drawn(stage)
    standing = Props(stage.bakery, canvas.get_rect())
    shown = [(foot, 0, standing.boxes[i].topleft, standing.lit(i), None) for i, foot in enumerate(standing.feet)]
    for each in people:
        shadow = each.x + SHADOW.x, each.y + SHADOW.y
        shown.append((each.y, 1, each.box.topleft, stage.lighting.looks(each)[0], shadow))
    for _, _, corner, look, shadow in sorted(shown, key=lambda each: each[:2]):
        if shadow:
            canvas.blit(light.shadow(), shadow, special_flags=pygame.BLEND_RGB_MULT)
        canvas.blit(look, corner)
    monkeypatch.setattr(hidden, "make_out", lambda *_: None)
    assert pixels(drawn(stage, actors=people)) == pixels(canvas)


# ---------------------------------------------------------------------- a crowd
def test_crowd_stands_before_what_is_behind_and_behind_what_is_before():
    seen = crowded(peopled([prop(100, 100), prop(200, 100)]), [passer(108, 140), passer(208, 128)])
    assert (at(seen, 108, 125), at(seen, 208, 125)) == (COLOR["gold2"], COLOR["aub1"])


def test_somebody_of_the_cast_walks_before_and_behind_the_crowd():
    people = [passer(100, 100), passer(100, 140)]
    seen = crowded(peopled(), people, [Actor(110, 120, person())])
    assert (at(seen, 100, 95), at(seen, 100, 105), at(seen, 100, 130)) == (
        COLOR["mag3"],
        COLOR["blue3"],
        COLOR["gold2"],
    )


def test_whoever_of_a_crowd_would_hide_somebody_with_a_name_is_faint():
    stage, named, there = peopled(), Actor(100, 120, person()), (100, 110)
    alone, hidden_by, behind, aside = (
        at(crowded(stage, people, [named]), *there)
        for people in ([], [passer(103, 130)], [passer(103, 110)], [passer(60, 130)])
    )
    assert alone == behind == aside == COLOR["mag3"] and hidden_by not in (alone, COLOR["blue3"], COLOR["gold2"])
    assert at(crowded(stage, [passer(103, 130)]), *there) in (COLOR["blue3"], COLOR["gold2"]), "nobody is hidden"


def test_crowd_behind_a_prop_is_not_made_out():
    toy = [prop(100, 100), prop(116, 100), prop(84, 100)]
    assert pixels(crowded(peopled(toy), [passer(108, 131)])) != pixels(crowded(peopled(toy), []))
    hidden = crowded(
        peopled([*toy, prop(100, 84, foot=132), prop(92, 84, foot=132), prop(108, 84, foot=132)]), [passer(108, 131)]
    )
    assert at(hidden, 108, 110) == COLOR["aub1"]


def test_of_a_crowd_at_one_foot_line_the_later_is_nearer():
    looks = (Look("walker"), Look("walker", (("gold", "mag"),)))
    seen = crowded(peopled(looks=looks), [passer(100), passer(104, look=1)])
    assert at(seen, 106, 130) == at(seen, 114, 130) != at(seen, 90, 130)


def test_shadows_of_a_crowd_lie_under_all_of_it():
    alone, both = (
        crowded(peopled(mood=DARK), people) for people in ([passer(100, 100)], [passer(100, 100), passer(114, 103)])
    )
    assert at(both, 106, 100) == at(alone, 106, 100), "the nearer one's shadow is not on the farther one's shoes"
    floor = crowded(peopled(mood=DARK), [])
    assert at(both, 114, 105) != at(floor, 114, 105)


@pytest.mark.parametrize("seed", range(4))
def test_crowd_looks_as_if_painted_one_by_one_over_its_shadows(seed):
    chance = random.Random(seed)
    people = [Passer(x, y, 0, posed(DOWN, chance.randrange(13))) for x, y in scattered(60, chance)]
    people.sort(key=lambda each: each.y)
    stage, canvas = peopled(mood=DARK), crowded(peopled(mood=DARK), [])
    for each in people:
        at_feet = each.x + SHADOW.x, each.y + SHADOW.y
        canvas.blit(light.shadow(), at_feet, special_flags=pygame.BLEND_RGB_MULT)
    for each in people:
        look = stage.lighting.light_up(dressed(LOOKS[0], "down", each.pose % COLUMNS), stage.crowd.tint(each.x, each.y))
        canvas.blit(look, (each.x - 12, each.y - 35))
    assert pixels(crowded(stage, chance.sample(people, 60))) == pixels(canvas)


def test_crowd_casts_no_shadows_where_there_are_none():
    seen, bare = crowded(peopled(), [passer(100, 100)]), crowded(peopled(), [])
    assert at(seen, 100, 102) == at(bare, 100, 102)


def test_crowd_wears_other_ramps():
    worn = dressed(Look("walker", (("gold", "red"),)), "down", 0)
    assert tuple(worn.get_at((5, 20)))[:3] in {COLOR["red0"], COLOR["red1"]}
    assert tuple(worn.get_at((5, 5)))[:3] == COLOR["blue3"]


def test_ramp_that_there_is_not_is_refused():
    with pytest.raises(KeyError):
        dressed(Look("walker", (("gold", "pink"),)), "down", 0)


def test_look_without_a_sheet_is_told():
    with pytest.raises(FileNotFoundError):
        crowded(peopled(looks=(Look("nobody"),)), [passer()])


def test_crowd_takes_on_the_light_of_a_lamp():
    stage = peopled(mood=DARK, lights=[lamp(240, 135)])
    seen = crowded(stage, [passer(240, 140), passer(60, 40)])
    assert sum(at(seen, 240, 120)) > sum(at(seen, 60, 20))


def test_crowd_in_one_cell_is_lit_alike():
    stage = peopled(mood=msgspec.structs.replace(DARK, shadows=False), lights=[lamp(240, 135)])
    first, second = crowded(stage, [passer(225, 145)]), crowded(stage, [passer(238, 156)])
    assert at(first, 225, 130) == at(second, 238, 141)


def test_crowd_is_lit_anew_when_lamps_are_switched():
    toy = level((), [lamp(240, 135, "reading")])
    stage, dark = (
        Stage(toy, DARK, "night", off, looks=(Look("walker"),)) for off in (frozenset(), frozenset({"reading"}))
    )
    crowded(stage, [passer(240, 140)])
    stage.switch(frozenset({"reading"}))
    assert pixels(crowded(stage, [passer(240, 140)])) == pixels(crowded(dark, [passer(240, 140)]))


def test_crowd_out_of_sight_changes_nothing():
    around = [passer(-40, 100), passer(600, 100), passer(200, -60), passer(200, 500)]
    assert pixels(crowded(peopled(mood=DARK), around)) == pixels(crowded(peopled(mood=DARK), []))


def test_crowd_at_the_edge_of_the_canvas_is_seen():
    stage = peopled()
    whole = crowded(stage, [passer(100, 140)])
    cut = crowded(stage, [passer(100, 140)], camera=(105, 120))
    assert pixels(whole.subsurface((105, 120, 100, 60))) == pixels(cut.subsurface((0, 0, 100, 60)))


def test_crowd_among_props_looks_alike_wherever_the_canvas_begins():
    props, chance = [prop(120 + 60 * i, 90 + 30 * i) for i in range(5)], random.Random(3)
    people = [passer(x, y) for x, y in scattered(60, chance)]
    others = [Actor(x, y, person()) for x, y in scattered(8, chance)]
    whole = crowded(peopled(props, DARK), people, others)
    cut = crowded(peopled(props, DARK), people, others, camera=(75, 42))
    assert pixels(whole.subsurface((75, 42, 400, 220))) == pixels(cut.subsurface((0, 0, 400, 220)))


def test_light_beyond_the_head_and_the_left_of_a_place_is_that_of_nobody_else():
    def stage():
        return peopled(mood=DARK, lights=[lamp(0, 0), lamp(470, 260)])

    beyond, used = [passer(-9, -3), passer(-20, 40)], stage()
    crowded(used, [passer(x, y) for x in range(0, 640, 16) for y in range(0, 480, 16)])
    there = (-100, -60)
    assert pixels(crowded(used, beyond, camera=there)) == pixels(crowded(stage(), beyond, camera=there))


# ---------------------------------------------------------------------- what is kept
def test_pictures_of_a_crowd_that_are_kept_are_bounded(monkeypatch):
    monkeypatch.setattr(crowd, "DRAWN", 20_000)
    stage = peopled(mood=DARK, lights=[lamp(100 + 70 * i, 100) for i in range(5)])
    most = 0
    for x in range(20, 460, 4):
        crowded(stage, [passer(x, 100, column=x // 4 % 13)])
        most = max(most, stage.crowd.bytes)
    assert 15_000 < most < 30_000


def test_lit_people_that_are_kept_are_bounded(monkeypatch):
    monkeypatch.setattr(actors, "LIT", 20_000)
    stage, most = peopled(mood=DARK, lights=[lamp(100 + 70 * i, 100) for i in range(5)]), 0
    for x in range(20, 460, 4):
        drawn(stage, actors=[Actor(x, 100, person())])
        most = max(most, stage.lighting.bytes)
    assert 10_000 < most <= 20_000


def test_places_whose_light_is_remembered_are_bounded(monkeypatch):
    monkeypatch.setattr(actors, "SPOTS", 8)
    stage, frame = peopled(mood=DARK), person()
    for x in range(40):
        drawn(stage, actors=[Actor(100 + x, 100, frame)])
        assert len(stage.lighting.spots) <= 8


# ---------------------------------------------------------------------- whoever is played, in a crowd
LIT: tuple[int, int, int] = COLOR["gold3"]
BRIGHT = msgspec.structs.replace(DAY, halo=LIT, crowd=COLOR["ink7"])


def thin():
    """Somebody who leaves room round themselves."""
    frame = pygame.Surface((24, 36), pygame.SRCALPHA)
    frame.fill(COLOR["mag3"], (6, 4, 12, 30))
    return frame


def test_a_line_of_light_is_round_whoever_is_played_alone():
    box = thin().get_bounding_rect()
    beside = 100 - 12 + box.left - 1, 140 - 35 + box.top
    for leads, mood, lit in ((True, BRIGHT, True), (False, BRIGHT, False), (True, DAY, False)):
        seen = drawn(peopled(mood=mood), actors=[Actor(100, 140, thin(), leads=leads)])
        assert (at(seen, *beside) == LIT) is lit


def test_their_line_is_seen_through_whoever_stands_before_them():
    box = thin().get_bounding_rect()
    beside = 100 - 12 + box.left - 1, 140 - 35 + box.bottom - 4
    lead = Actor(100, 140, thin(), leads=True)
    before = crowded(peopled(mood=BRIGHT), [passer(x=100, y=150)], [lead])
    behind = crowded(peopled(mood=BRIGHT), [passer(x=100, y=130)], [lead])
    assert at(before, *beside) == at(behind, *beside) == LIT
    within = 100, 140 - 35 + box.bottom - 4
    assert at(before, *within) != at(behind, *within) == thin().get_at(box.center)[:3], "they are not seen themselves"


def test_their_line_is_told_from_light_ground_by_a_dark_one_round_it():
    box = thin().get_bounding_rect()
    beyond = 100 - 12 + box.left - 2, 140 - 35 + box.top
    seen = drawn(peopled(mood=BRIGHT), actors=[Actor(100, 140, thin(), leads=True)])
    assert at(seen, *beyond) == COLOR[actors.BEYOND]


def test_whoever_is_played_is_in_warmer_light_than_others_and_what_is_dark_on_them_stays_dark():
    frame, warm = thin(), msgspec.structs.replace(BRIGHT, warmth=COLOR["gold2"])
    frame.fill(COLOR["olive1"], (6, 4, 12, 30))
    frame.fill("black", (8, 10, 4, 4))
    coat, dark = (100 - 12 + 14, 140 - 35 + 20), (100 - 12 + 9, 140 - 35 + 11)
    lit, other, plain = (
        drawn(peopled(mood=mood), actors=[Actor(100, 140, frame, leads=leads)])
        for mood, leads in ((warm, True), (warm, False), (BRIGHT, True))
    )
    assert at(lit, *coat)[0] > at(plain, *coat)[0] + 30
    assert at(other, *coat) == at(plain, *coat)
    assert at(lit, *dark) == at(plain, *dark) == (0, 0, 0)


@pytest.mark.parametrize("others", ["crowd", "cast"])
def test_the_pool_of_light_lies_on_the_floor_and_on_nobody(others):
    lead = Actor(100, 140, thin(), leads=True)
    bare = drawn(peopled(mood=BRIGHT))
    alone = drawn(peopled(mood=BRIGHT), actors=[lead])
    beside = 100 - 9, 140 - 3
    assert at(alone, *beside) != at(bare, *beside), "there is a pool"
    for y in (130, 139, 150):
        there = Actor(88, y, person())
        everybody = [passer(x=88, y=y)], [lead]
        if others == "cast":
            everybody = [], [lead, there]
        unlit = msgspec.structs.replace(BRIGHT, halo=(0, 0, 0))
        lit, plain = (at(crowded(peopled(mood=mood), *everybody), *beside) for mood in (BRIGHT, unlit))
        assert (lit == plain) is (y > 130)


def test_the_pool_of_light_lies_on_nothing_that_stands():
    lead, unlit = Actor(100, 140, thin(), leads=True), msgspec.structs.replace(BRIGHT, halo=(0, 0, 0))
    lit, plain = (drawn(peopled([prop(84, 106)], mood=mood), actors=[lead]) for mood in (BRIGHT, unlit))
    assert at(lit, 91, 136) == at(plain, 91, 136)


def test_a_crowd_is_fainter_than_somebody_of_the_cast_where_its_light_says_so():
    there = 108, 140 - 20
    plain, faint = (at(crowded(peopled(mood=mood), [passer()]), *there) for mood in (DAY, BRIGHT))
    assert plain == COLOR["gold2"]
    assert max(faint) - min(faint) < (max(plain) - min(plain)) * 3 // 4, "nearer to grey"
