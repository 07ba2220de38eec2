"""A place as it is seen, in a small project of plain colours."""

import msgspec
import pygame
import pytest
from toy_place import BEAM, DAY, FLOOR, LAMP, NIGHT, OTHER, at, drawn, lamp, level, person, pixels, prop, toy_project

from game.content.cast import POSES
from game.content.level import Animation, Light
from game.screen.paint import frames, picture, portrait
from game.screen.paint.actors import Actor
from game.screen.paint.baking import CHUNK
from game.screen.paint.palette import COLOR
from game.screen.paint.people import LYING, column, lying, pose
from game.screen.paint.stage import Stage
from game.world.body import Body


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    toy_project(tmp_path, monkeypatch)
    yield
    picture.forget()


# ---------------------------------------------------------------------- what stands still
def test_daylight_shows_pictures_as_they_are():
    assert at(drawn(Stage(level(), DAY, "noon")), 100, 100) == COLOR["ink5"]


def test_props_stand_on_the_floor():
    assert at(drawn(Stage(level([prop(100, 100)]), DAY, "noon")), 108, 120) == COLOR["aub1"]


def test_nearer_prop_hides_the_farther():
    near, far = prop(100, 110, LAMP), prop(100, 100)
    assert at(drawn(Stage(level([near, far]), DAY, "noon")), 108, 120) == COLOR["gold2"]


@pytest.mark.parametrize(("light", "seen"), [("night", "ink5"), ("noon", "aub1")])
def test_prop_of_one_light_is_seen_in_it_alone(light, seen):
    stage = Stage(level([prop(100, 100, light="noon")]), DAY, light)
    assert at(drawn(stage), 108, 120) == COLOR[seen]


@pytest.mark.parametrize(("light", "seen"), [("night", "ink5"), ("noon", "green2")])
def test_tiles_of_one_light_are_seen_in_it_alone(light, seen):
    assert at(drawn(Stage(level(light="noon"), DAY, light)), 4, 4) == COLOR[seen]


@pytest.mark.parametrize(("group", "seen"), [("dream", "aub1"), ("real", "ink5")])
def test_layers_of_a_group_are_seen_with_it_alone(group, seen):
    toy = level([prop(100, 100, layer="dream/things")], order=("floor", "dream/things", "over"))
    assert at(drawn(Stage(toy, DAY, "noon", group=group)), 108, 120) == COLOR[seen]


def test_place_looks_alike_from_every_side():
    toy = level([prop(120, 120, LAMP, glow="all")], [lamp()], over=[(8, 8)])
    mood = msgspec.structs.replace(NIGHT, vignette=0.0)
    first, second = drawn(Stage(toy, mood, "night"), (0, 0)), drawn(Stage(toy, mood, "night"), (37, 51))
    assert pixels(first.subsurface((37, 51, 400, 200))) == pixels(second.subsurface((0, 0, 400, 200)))


def test_canvas_beyond_the_edge_of_the_place_is_empty():
    assert at(drawn(Stage(level(), DAY, "noon"), (-100, -50)), 10, 10) == COLOR["ink2"]


# ---------------------------------------------------------------------- light
def test_night_is_darker_than_the_day():
    assert sum(at(drawn(Stage(level(), NIGHT, "night")), 240, 135)) < sum(COLOR["ink5"]) / 2


def test_lamp_lights_the_floor():
    shown = drawn(Stage(level(lights=[lamp(240, 135)]), NIGHT, "night"))
    assert sum(at(shown, 240, 135)) > 2 * sum(at(shown, 240, 40))


def test_what_shines_keeps_its_colour_at_night():
    stage = Stage(level([prop(230, 120, LAMP, glow="warm")]), NIGHT, "night")
    assert sum(at(drawn(stage), 238, 140)) >= sum(COLOR["gold2"])


def test_what_shines_bleeds_around_it():
    shining = drawn(Stage(level([prop(230, 120, LAMP, glow="warm")]), NIGHT, "night"))
    dull = drawn(Stage(level([prop(230, 120, LAMP)]), NIGHT, "night"))
    assert sum(at(shining, 226, 135)) > sum(at(dull, 226, 135))


def shining(name, animations=None):
    """A place whose tiles shine in the layer called `name`."""
    toy = level(over=[(13, 8)], animations=animations)
    layers = (msgspec.structs.replace(layer, glow="all" if layer.name == name else "") for layer in toy.layers)
    return msgspec.structs.replace(toy, layers=tuple(layers))


@pytest.mark.parametrize(("name", "seen", "place"), [("floor", "ink5", (100, 100)), ("over", "wood1", (216, 136))])
def test_tiles_that_shine_keep_their_colour_at_night(name, seen, place):
    shown, dull = (drawn(Stage(toy, NIGHT, "night")) for toy in (shining(name), shining("")))
    assert sum(at(shown, *place)) >= sum(COLOR[seen]) * 0.9 > sum(at(dull, *place))


def test_tiles_that_shine_are_animated():
    stage = Stage(shining("over", {BEAM: Animation((BEAM, OTHER), (100, 100))}), NIGHT, "night")
    assert sum(at(drawn(stage, tick=7), 216, 136)) >= sum(COLOR["green2"]) * 0.9


@pytest.mark.parametrize("part", ["light", "glow"])
def test_lamp_that_is_off_is_dark(part):
    lights = [lamp(240, 135, "reading")] if part == "light" else []
    props = [prop(230, 120, LAMP, glow="warm", lamp="reading")] if part == "glow" else []
    toy = level(props, lights)
    on, off = Stage(toy, NIGHT, "night"), Stage(toy, NIGHT, "night", frozenset({"reading"}))
    assert sum(at(drawn(off), 238, 135)) < sum(at(drawn(on), 238, 135))


def test_what_would_shine_is_duller_while_its_lamp_is_off_than_what_has_none():
    off = frozenset({"reading"})
    dead = drawn(Stage(level([prop(230, 120, LAMP, glow="warm", lamp="reading")]), DAY, "noon", off))
    plain = drawn(Stage(level([prop(230, 120, LAMP)]), DAY, "noon", off))
    assert sum(at(dead, 238, 135)) < sum(at(plain, 238, 135)) / 2


def test_switching_a_lamp_looks_as_if_it_had_been_so():
    toy = level([prop(230, 120, LAMP, glow="warm", lamp="reading")], [lamp(240, 135, "reading"), lamp(100, 60)])
    stage = Stage(toy, NIGHT, "night")
    actor = Actor(200, 160, person())
    drawn(stage, actors=[actor])
    stage.switch(frozenset({"reading"}))
    fresh = Stage(toy, NIGHT, "night", frozenset({"reading"}))
    assert pixels(drawn(stage, actors=[actor])) == pixels(drawn(fresh, actors=[actor]))


def test_switching_a_lamp_leaves_far_chunks_alone():
    stage = Stage(level(lights=[lamp(64, 64, "reading")]), NIGHT, "night")
    far = stage.chunk((3, 2))
    stage.switch(frozenset({"reading"}))
    assert stage.chunk((3, 2)) is far


# ---------------------------------------------------------------------- people
def test_person_stands_before_what_is_behind():
    stage = Stage(level([prop(200, 100)]), DAY, "noon")
    assert at(drawn(stage, actors=[Actor(208, 140, person())]), 208, 125) == COLOR["mag3"]


def test_person_stands_behind_what_is_before():
    stage = Stage(level([prop(200, 120)]), DAY, "noon")
    assert at(drawn(stage, actors=[Actor(208, 140, person())]), 208, 125) == COLOR["aub1"]


def test_nearer_person_hides_the_farther():
    stage = Stage(level(), DAY, "noon")
    shown = drawn(stage, actors=[Actor(208, 150, person("gold3")), Actor(208, 140, person())])
    assert at(shown, 208, 130) == COLOR["gold3"]


def test_what_hangs_over_hides_people():
    stage = Stage(level(over=[(13, 8)]), DAY, "noon")
    assert at(drawn(stage, actors=[Actor(216, 140, person())]), 216, 132) == COLOR["wood1"]


def test_place_around_a_person_stays_as_it_was():
    toy = level([prop(200, 120, LAMP, glow="warm")], [lamp(220, 130)], over=[(13, 8)])
    nobody = person()
    nobody.fill((0, 0, 0, 0))
    mood = msgspec.structs.replace(NIGHT, shadows=False)
    without, with_ = Stage(toy, mood, "night"), Stage(toy, mood, "night")
    assert pixels(drawn(with_, actors=[Actor(208, 140, nobody)])) == pixels(drawn(without))


def test_face_never_goes_dark():
    stage = Stage(level(), NIGHT, "night")
    pale = pygame.Surface((24, 36), pygame.SRCALPHA)
    pale.fill(COLOR["skin2"])
    assert sum(at(drawn(stage, actors=[Actor(240, 140, pale)]), 240, 120)) > sum(COLOR["skin2"]) / 2


def test_skin_never_turns_green_under_a_cold_lamp():
    cold = Light(240, 140, 60, (20, 150, 180), 1.4, "", False, "", ())
    skin = person("skin2")
    red, green, _ = at(drawn(Stage(level(lights=[cold]), NIGHT, "night"), actors=[Actor(240, 140, skin)]), 240, 120)
    assert red > green


def test_person_out_of_sight_changes_nothing():
    stage = Stage(level(), DAY, "noon")
    assert pixels(drawn(stage, actors=[Actor(600, 600, person())])) == pixels(drawn(stage))


# ---------------------------------------------------------------------- animated tiles
def moving(over=()):
    return level(over=over, animations={FLOOR: Animation((FLOOR, OTHER), (100, 100)), BEAM: Animation((BEAM,), (9,))})


@pytest.mark.parametrize(("tick", "seen"), [(0, "ink5"), (7, "green2"), (13, "ink5")])
def test_animated_tile_follows_the_ticks(tick, seen):
    assert at(drawn(Stage(moving(), DAY, "noon"), tick=tick), 100, 100) == COLOR[seen]


def test_what_hangs_over_people_is_animated_too():
    hung = level(over=[(13, 8)], animations={BEAM: Animation((BEAM, OTHER), (100, 100))})
    assert at(drawn(Stage(hung, DAY, "noon"), tick=7), 216, 136) == COLOR["green2"]


def test_people_walk_over_animated_tiles():
    shown = drawn(Stage(moving(), DAY, "noon"), actors=[Actor(208, 140, person())], tick=7)
    assert (at(shown, 208, 130), at(shown, 208, 150)) == (COLOR["mag3"], COLOR["green2"])


def test_what_hangs_over_animated_tiles_is_laid_once():
    hazy = msgspec.structs.replace(DAY, haze=(2, 8, 10), ambient=(100, 100, 100))
    stage = Stage(moving(over=[(13, 8)]), hazy, "noon")
    nobody = person()
    nobody.fill((0, 0, 0, 0))
    assert pixels(drawn(stage, tick=7, actors=[Actor(216, 140, nobody)])) == pixels(drawn(stage, tick=7))


def test_animated_tiles_that_something_bleeds_over_are_kept():
    blooming = msgspec.structs.replace(DAY, bloom=(60, 60, 60))
    stage = Stage(moving().with_objects([prop(100, 100, LAMP, glow="all")]), blooming, "noon")
    drawn(stage, tick=7)
    assert len(stage.moving) == 30 * 17


# ---------------------------------------------------------------------- chunks
def test_chunks_about_to_be_seen_are_painted_before():
    stage = Stage(level(), DAY, "noon")
    drawn(stage, (16, 16))
    while stage.prepare((16, 16)):
        pass
    assert (4, 0) in stage._chunks


def test_one_chunk_at_most_is_painted_ahead_in_a_frame():
    stage = Stage(level(), DAY, "noon")
    drawn(stage, (16, 16))
    before = len(stage._chunks)
    drawn(stage, (16, 16))
    assert len(stage._chunks) == before + 1


def test_chunks_kept_are_bounded(monkeypatch):
    stage = Stage(level(), DAY, "noon")
    stage._chunks.limit = 10 * CHUNK * CHUNK * 8
    for x in range(12):
        stage.chunk((x, 0))
    assert stage._chunks.bytes <= stage._chunks.limit


# ---------------------------------------------------------------------- sheets and portraits
def test_walk_goes_through_its_six_frames():
    bodies = [Body(0, 0, moving=True, walked=step * 256) for step in range(64)]
    assert {column("nora", body, 0) for body in bodies} == set(range(6))


def test_who_stands_breathes_and_blinks():
    assert {column("nora", Body(0, 0), tick) for tick in range(600)} == {6, 7, 8, 9, 10}


@pytest.mark.parametrize(("who", "pose"), [("mia", "draws"), ("nora", "reads"), ("leo", "writes")])
def test_whose_hands_are_busy_moves_them(who, pose):
    assert pose in POSES
    assert {column(who, Body(0, 0, pose=pose), tick) for tick in range(600)} == {11, 12}


def test_who_knits_moves_their_hands():
    assert {column("bisi", Body(0, 0, pose="knits"), tick) for tick in range(600)} == {11, 12}


def test_who_sleeps_breathes_and_does_not_stand(sleeping):
    pictures = {lying("mia", sleeping, tick)[0].get_offset() for tick in range(600)}
    assert pictures == {(i * LYING["down"][0], 0) for i in range(4)}
    assert lying("mia", Body(0, 0), 0) is None


def test_who_sleeps_is_at_rest_with_reduced_motion(sleeping):
    assert {lying("mia", sleeping, tick, still=True)[0].get_offset() for tick in range(600)} == {(0, 0)}


@pytest.mark.parametrize(("name", "facing"), [("mia", "up"), ("mia", "right"), ("nobody", "down")])
def test_who_is_not_drawn_lying_sleeps_where_they_stand(sleeping, name, facing):
    sleeping.facing = facing
    assert lying(name, sleeping, 0) is None
    assert column(name, sleeping, 0) == 10


@pytest.fixture
def sleeping(tmp_path):
    folder = tmp_path / "assets/people/asleep"
    folder.mkdir(parents=True)
    pygame.image.save(
        pygame.Surface((LYING["down"][0] * 4, LYING["down"][1]), pygame.SRCALPHA), folder / "mia_down.png"
    )
    return Body(0, 0, pose="sleeps")


def test_who_lies_is_before_what_they_lie_on_alone():
    bed, nearer = prop(100, 100), prop(100, 125, LAMP)
    lain = Actor(108, 110, person(), lies=True)
    stage = Stage(level([bed, nearer]), DAY, "noon")
    seen = drawn(stage, actors=[lain])
    assert at(seen, 104, 105) == COLOR["mag3"]
    assert at(drawn(stage, actors=[Actor(108, 110, person())]), 104, 105) == COLOR["aub1"]
    farther = Actor(108, 110, person(), foot=(12, 10), lies=True)
    assert at(drawn(stage, actors=[farther]), 104, 126) == COLOR["gold2"]


def test_who_sits_on_its_edge_is_before_who_lies_there():
    stage = Stage(level([prop(100, 100)]), DAY, "noon")
    lain = Actor(108, 110, person(), lies=True)
    small = pygame.Surface((6, 10), pygame.SRCALPHA)
    small.fill(COLOR["red1"])
    sitting = Actor(105, 110, small, foot=(3, 10), sits=True)
    alone = at(drawn(stage, actors=[sitting]), 104, 105)
    assert alone == COLOR["red1"]
    for both in ([lain, sitting], [sitting, lain]):
        assert at(drawn(stage, actors=both), 104, 105) == alone


def test_who_lies_casts_no_shadow():
    stage = Stage(level(), NIGHT, "night")
    lain, upright = Actor(100, 100, person(), lies=True), Actor(100, 100, person())
    bare = drawn(stage)
    assert (
        at(drawn(stage, actors=[lain]), 100, 102) == at(bare, 100, 102) != at(drawn(stage, actors=[upright]), 100, 102)
    )


def test_who_stands_is_at_rest_with_reduced_motion():
    assert {column("mia", Body(0, 0), tick, still=True) for tick in range(600)} == {6}


def test_missing_sheet_is_told():
    with pytest.raises(FileNotFoundError):
        pose("nobody", Body(0, 0), 0)


def test_mouth_moves_while_letters_come():
    assert {portrait.shown(True, tick) for tick in range(100)} == {portrait.REST, portrait.HALF, portrait.OPEN}


def test_portrait_blinks_at_rest():
    assert {portrait.shown(False, tick) for tick in range(300)} == {portrait.REST, portrait.SHUT}


# ---------------------------------------------------------------------- frames
@pytest.mark.parametrize("kind", frames.KINDS)
@pytest.mark.parametrize("size", [(464, 68), (60, 17), (10, 9)])
def test_frame_is_as_large_as_asked(kind, size):
    shadow = frames.SHADOW if frames.KINDS[kind].shadow else (0, 0)
    assert frames.framed(*size, kind).get_size() == (size[0] + shadow[0], size[1] + shadow[1])


def test_frame_keeps_its_corners():
    small, large = frames.framed(40, 40, "slot"), frames.framed(90, 70, "slot")
    assert pixels(small.subsurface((0, 0, 6, 6))) == pixels(large.subsurface((0, 0, 6, 6)))


def test_unknown_frame_is_refused():
    with pytest.raises(KeyError):
        frames.framed(40, 40, "cloud")


def test_pictures_are_read_anew_after_they_are_forgotten(project):
    before = picture.sheet("floor.png")
    picture.forget()
    assert picture.sheet("floor.png") is not before


# ---------------------------------------------------------------------- who stands behind something
def small(color="mag3"):
    """Somebody who fits behind a box."""
    surface = pygame.Surface((10, 16), pygame.SRCALPHA)
    surface.fill(COLOR[color])
    return surface


def hidden_behind(props, y=125, over=(), frame=None):
    stage = Stage(level(props, over=over), DAY, "noon")
    return drawn(stage, actors=[Actor(108, y, frame or small(), (5, 16))])


def test_whoever_stands_wholly_behind_a_prop_is_made_out_by_what_they_wear():
    seen = hidden_behind([prop(100, 100)])
    assert at(seen, 103, 109) == COLOR["mag2"]
    assert at(seen, 106, 115) != at(seen, 107, 115), "a grain of shade, not a hole"
    assert COLOR["aub1"] in (at(seen, 106, 115), at(seen, 107, 115))


def test_whoever_wears_nothing_but_white_and_dark_is_made_out_in_white():
    assert at(hidden_behind([prop(100, 100)], frame=small("ink5")), 103, 109) == COLOR["ink8"]


def test_beyond_whoever_is_made_out_a_prop_is_what_it_was():
    seen, alone = hidden_behind([prop(100, 100)]), drawn(Stage(level([prop(100, 100)]), DAY, "noon"))
    around = [(102, 115), (113, 115), (108, 108), (108, 126)]
    assert [at(seen, *place) for place in around] == [at(alone, *place) for place in around]


def test_whoever_is_hidden_by_half_is_not_made_out():
    seen = hidden_behind([prop(100, 100)], y=108)
    assert at(seen, 103, 100) == COLOR["aub1"]


def test_who_holds_their_breath_is_made_out_though_half_of_them_is_seen():
    stage = Stage(level([prop(100, 100)]), DAY, "noon")
    at_ease, holding = (drawn(stage, actors=[Actor(108, 108, small(), (5, 16), held=held)]) for held in (False, True))
    hidden = pygame.Rect(103, 100, 10, 8)
    assert pixels(at_ease.subsurface(hidden)) != pixels(holding.subsurface(hidden))


def test_whoever_stands_before_a_prop_hides_it():
    assert at(hidden_behind([prop(100, 90, foot=120)]), 105, 115) == COLOR["mag3"]


def test_whoever_stands_under_what_hangs_there_is_made_out():
    under = [(column_, row) for column_ in (6, 7) for row in (6, 7)]
    seen = hidden_behind([], over=under)
    assert at(seen, 103, 109) == COLOR["mag2"]
    assert at(seen, 101, 115) == COLOR["wood1"]


def test_nobody_is_made_out_behind_a_prop_that_hides():
    gate = msgspec.structs.replace(prop(100, 100), hides=True)
    assert pixels(hidden_behind([gate])) == pixels(drawn(Stage(level([gate]), DAY, "noon")))
    assert pixels(hidden_behind([gate])) != pixels(hidden_behind([prop(100, 100)]))


def test_a_thing_behind_a_prop_is_not_made_out():
    stage = Stage(level([prop(100, 100)]), DAY, "noon")
    seen = drawn(stage, actors=[Actor(108, 125, small(), (5, 16), "thing")])
    assert at(seen, 103, 109) == COLOR["aub1"]


def test_whoever_stands_wholly_behind_somebody_is_made_out():
    before = Actor(108, 127, person("aub1"))
    stage = Stage(level([]), DAY, "noon")
    seen = drawn(stage, actors=[Actor(108, 125, small(), (5, 16)), before])
    alone = drawn(Stage(level([]), DAY, "noon"), actors=[before])
    assert (at(alone, 103, 109), at(seen, 103, 109)) == (COLOR["aub1"], COLOR["mag2"])


# ---------------------------------------------------------------------- on the ground
@pytest.mark.parametrize(("laid", "seen"), [(pygame.Rect(96, 96, 64, 64), "aub1"), (None, "ink0")])
def test_what_is_drawn_on_the_ground_lies_under_what_stands_where_it_says_so(laid, seen):
    def under(target, corner):
        target.fill(COLOR["ink0"])
        return laid

    canvas = pygame.Surface((480, 270)).convert()
    Stage(level([prop(100, 100)]), DAY, "noon").draw(canvas, (0, 0), [], under=under)
    assert (at(canvas, 108, 120), at(canvas, 300, 200)) == (COLOR[seen], COLOR["ink0"])
