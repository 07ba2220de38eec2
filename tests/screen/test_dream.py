"""How a dream is drawn: its two layers, what tells of breath, what stands about, the sky, eyelids."""

import shutil
from pathlib import Path

import msgspec
import pygame
import pytest

from game.content import paths
from game.content.level import Light
from game.content.library import Library
from game.core.event import BreathLet, LampReached, Lost, Pushed
from game.core.fixed import units
from game.core.pace import TICKS
from game.screen.display import Display
from game.screen.dreamscape import CLOSING, DUSK, RUNNING_OUT, SHAKES, THROWN, Dreamscape
from game.screen.paint import dream, fears, picture
from game.screen.paint.actors import Actor
from game.screen.paint.circle import HELD, OPENING, cover, radius_at
from game.screen.paint.palette import COLOR
from game.screen.paint.sky import Sky
from game.screen.paint.stage import Stage
from game.screen.passage import Passage
from game.screen.things import things
from game.session import Kept, Session, begin
from game.session.intent import NOTHING, Intent
from game.session.state import VERSION, kept_under
from game.world.breath import DRAIN, FULL

FIXTURE = Path(__file__).parents[1] / "fixtures" / "dream"
BREATHE = Intent(breathe=True)
SKY = "assets/sky/far.png"


@pytest.fixture(autouse=True)
def root(tmp_path, monkeypatch):
    """The small dream, with a sky, a light for its real layer and the pictures it needs."""
    root = tmp_path / "project"
    shutil.copytree(FIXTURE, root)
    real = paths.project()
    shutil.copytree(real / "assets/ui", root / "assets/ui")
    shutil.copytree(real / "assets/fears", root / "assets/fears")
    lights = root / "levels/lights.yaml"
    plain = lights.read_text()
    day = plain[plain.index("noon:") : plain.index("night:")]
    lights.write_text(f"{plain.rstrip()}\n  real: bare\n  sky: [{SKY}]\n\n{day.replace('noon:', 'bare:')}")
    (root / "assets/sky").mkdir()
    Display(headless=True)
    sky = pygame.Surface((480, 270))
    sky.fill(COLOR["mag2"])
    pygame.image.save(sky, root / SKY)
    monkeypatch.setattr(paths, "project", lambda: root)
    picture.forget()
    yield root
    picture.forget()


@pytest.fixture
def library(root, tmp_path):
    return Library(root, tmp_path / "cache")


@pytest.fixture
def session(library):
    session = begin(library)
    for _ in range(3):
        session.step(NOTHING)
    return session


@pytest.fixture
def scape(session):
    scape = Dreamscape(session)
    drawn(scape)
    return scape


def lead(session):
    frame = pygame.Surface((24, 36), pygame.SRCALPHA)
    frame.fill(COLOR["skin2"], (6, 4, 12, 30))
    body = session.lead
    return {session.state.lead: Actor(body.x // 256, body.y // 256, frame)}


def drawn(scape, tick=0, people=None):
    canvas = pygame.Surface((480, 270)).convert()
    scape.draw(canvas, (0, 0), lead(scape.session) if people is None else people, tick, 1.0)
    return canvas


def step(scape, ticks, intent=NOTHING):
    for _ in range(ticks):
        scape.tick(scape.session.step(intent))


def pixels(canvas):
    return pygame.image.tobytes(canvas, "RGB")


def layer(scape, group):
    """The place with nobody in it, as one layer alone shows it."""
    canvas = pygame.Surface((480, 270)).convert()
    scape.stages[group].draw(canvas, (0, 0), scape._seen([], group, 0), 0)
    return canvas


def count(surface, color):
    return pygame.mask.from_threshold(surface, COLOR[color], (1, 1, 1, 255)).count()


# ---------------------------------------------------------------------- two layers
def test_the_dream_is_seen_at_first(scape):
    scape.still = True
    assert pixels(drawn(scape, people={})) == pixels(layer(scape, "dream"))


def test_the_real_place_is_seen_once_the_circle_is_open(scape):
    step(scape, OPENING, BREATHE)
    scape.still = True
    assert pixels(drawn(scape, people={})) == pixels(layer(scape, "real"))


def test_the_circle_takes_its_time_to_open(scape):
    step(scape, OPENING - 1, BREATHE)
    assert 0.9 < scape.open < 1


def test_the_circle_closes_sooner_than_it_opens(scape):
    step(scape, OPENING, BREATHE)
    step(scape, CLOSING - 1)
    assert 0 < scape.open < 0.1
    step(scape, 1)
    assert (scape.open, CLOSING < OPENING) == (0, True)


def test_both_places_are_seen_for_a_fifth_of_a_second():
    radii = [radius_at(tick / OPENING, (240, 135)) for tick in range(OPENING + 1)]
    assert (radii == sorted(radii), radii.count(HELD) >= TICKS // 5, radii[-1]) == (True, True, cover((240, 135)))


def test_the_circle_covers_what_is_seen_within_six_tenths_of_a_second():
    assert OPENING <= 0.6 * TICKS


def test_both_layers_are_seen_meanwhile(scape):
    step(scape, 2, BREATHE)
    shown = pixels(drawn(scape))
    assert shown not in (pixels(layer(scape, "dream")), pixels(layer(scape, "real")))


def test_the_layers_have_lights_of_their_own(scape):
    assert [stage.light_name for stage in scape.stages.values()] == ["night", "bare"]


def running_out(scape, share=0.5):
    """The last of a breath, of which so much is left, in the real place."""
    scape.session.state.breath.left = FULL
    step(scape, OPENING, BREATHE)
    scape.session.state.breath.left = round(DRAIN * RUNNING_OUT * share)
    return drawn(scape, people={})


def test_a_rim_draws_in_over_the_real_place_when_breath_runs_out(scape):
    assert count(running_out(scape), "blue4") > count(running_out(scape, 1.1), "blue4") + 20


def test_the_real_place_is_seen_beyond_that_rim(scape):
    plain = layer(scape, "real")
    shown = running_out(scape, 0.1)
    plain.fill(DUSK, special_flags=pygame.BLEND_RGB_MULT)
    assert [shown.get_at(at) for at in ((4, 4), (470, 4), (4, 260))] == [
        plain.get_at(at) for at in ((4, 4), (470, 4), (4, 260))
    ]


def test_nothing_of_it_is_uncovered_while_breath_is_held(scape):
    running_out(scape, 0.1)
    assert scape.open == 1


def test_with_reduced_motion_that_rim_stands_still(scape):
    scape.still = True
    assert pixels(running_out(scape, 0.4)) == pixels(running_out(scape, 0.3))


def test_reduced_motion_fades_without_a_ring(scape):
    scape.still = True
    step(scape, 8, BREATHE)
    assert count(drawn(scape), "blue4") < count(drawn_with_circle(scape), "blue4")


def drawn_with_circle(scape):
    scape.still = False
    return drawn(scape)


def test_nothing_moves_by_itself_with_reduced_motion(scape):
    scape.still = True
    assert pixels(drawn(scape, 0)) == pixels(drawn(scape, 333))


def test_being_put_somewhere_shows_that_at_once(scape):
    step(scape, OPENING, BREATHE)
    scape.session.layering.let_go()
    scape.tick([Lost("dark", 1)])
    assert scape.open == 0


# ---------------------------------------------------------------------- breath
def test_breath_is_seen_when_it_is_taken(scape):
    step(scape, 1, BREATHE)
    assert scape._mist.wisps


def test_mist_goes_away():
    mist = dream.Mist()
    mist.puff(100, 100, "left", 6)
    for _ in range(dream.PUFF_FOR):
        mist.tick()
    assert not mist.wisps


def test_mist_drifts_the_way_that_is_faced():
    mist = dream.Mist()
    mist.puff(100, 100, "left", 6)
    before = sum(wisp.x for wisp in mist.wisps)
    for _ in range(10):
        mist.tick()
    assert sum(wisp.x for wisp in mist.wisps) < before


def test_more_is_let_go_than_is_taken(scape):
    step(scape, 1, BREATHE)
    taken = len(scape._mist.wisps)
    scape._mist.wisps.clear()
    scape.tick([BreathLet("mia", False, False)])
    assert len(scape._mist.wisps) > taken


def test_who_is_put_back_is_seen_thrown_there_in_a_spray(scape, session):
    x, y = session.lead.x // 256 - 40, session.lead.y // 256
    scape.tick([BreathLet("mia", False, True, x, y)])
    flown = []
    for _ in range(THROWN):
        flown.append(scape._flying(lead(session))[session.state.lead].x)
        scape.tick([])
    assert flown == sorted(flown) and flown[0] < x + 8
    assert scape._flying(lead(session))[session.state.lead].x == x + 40


def test_with_reduced_motion_who_is_put_back_is_there_at_once(scape, session):
    scape.still = True
    scape.tick([BreathLet("mia", False, True, session.lead.x // 256 - 40, session.lead.y // 256)])
    people = lead(session)
    assert scape._flying(people) is people


def person():
    frame = pygame.Surface((24, 36), pygame.SRCALPHA)
    frame.fill(COLOR["mag2"], (6, 4, 12, 31))
    frame.fill(COLOR["gold2"], (4, dream.SHOULDERS, 16, 3))
    return frame


def test_who_holds_their_breath_has_a_thin_outline():
    held = dream.holding(person())
    ring = pygame.mask.from_threshold(held, dream.RIM, (1, 1, 1, 255))
    assert ring.count() > 60
    assert not ring.get_at((12, 12))


def test_who_holds_their_breath_has_their_shoulders_up():
    held = dream.holding(person())
    assert tuple(held.get_at((12, dream.SHOULDERS - 1)))[:3] == COLOR["gold2"]


def test_a_held_breath_leaves_the_silhouette_its_size():
    assert pygame.mask.from_surface(dream.holding(person())).get_bounding_rects()[0].height == 31


def beads(share, locked=0.0):
    canvas = pygame.Surface((80, 80))
    dream.beads(canvas, (40, 60), share, locked)
    return canvas


def test_beads_go_with_breath():
    left = [count(beads(share / dream.BEADS), "blue4") for share in range(dream.BEADS + 1)]
    assert left == sorted(set(left))


def test_beads_differ_in_shape_when_breath_is_locked():
    assert count(beads(0.3, 0.3), "blue4") < count(beads(0.3), "blue4")


def test_there_are_no_beads_over_a_full_breath(scape):
    shown = drawn(scape)
    scape.session.state.breath.left = FULL // 2
    assert pixels(drawn(scape)) != pixels(shown)


def test_who_ran_out_pants_until_breath_is_back(scape):
    breath = scape.session.state.breath
    breath.left = FULL // 4
    before = pixels(drawn(scape, 45))
    breath.locked = True
    assert pixels(drawn(scape, 45)) != before


# ---------------------------------------------------------------------- chalk
def test_what_was_seen_stays_as_chalk(scape):
    plain = count(drawn(scape, people={}), "blue2")
    step(scape, 10, BREATHE)
    step(scape, OPENING + 1)
    assert count(drawn(scape, people={}), "blue2") > plain + 20


# ---------------------------------------------------------------------- what stands about
def test_a_thing_is_drawn_where_it_stands_now(scape):
    before = pixels(drawn(scape))
    scape.session.state.moved[kept_under(scape.session.state, "box")] = (0, 32)
    assert pixels(drawn(scape)) != before


def test_a_shard_is_gone_once_it_is_held(scape):
    lying = len(things(scape.session, "dream", 0))
    scape.session.state.memory.held.append("pebble")
    assert len(things(scape.session, "dream", 0)) == lying - 1


def test_shards_of_the_other_layer_are_not_seen(scape):
    held = scape.session.state.memory.held
    lying = len(things(scape.session, "real", 0))
    held.append("pebble")
    assert len(things(scape.session, "real", 0)) == lying


def test_shards_bob():
    assert {dream.bob(tick, 0) for tick in range(200)} == {0, 1}


def glints(tick):
    canvas = pygame.Surface((20, 20))
    dream.glint(canvas, (10, 10), tick, 0)
    return count(canvas, "ink8")


def test_shards_glint_now_and_then():
    assert 0 < sum(glints(tick) > 0 for tick in range(dream.GLINT_EVERY)) < dream.GLINT_EVERY // 4


def test_the_dark_is_not_lit(scape):
    figures = [
        actor for actor in things(scape.session, "dream", 0) if actor.frame.get_height() == fears.FIGURES["dark"].high
    ]
    assert [actor.lit for actor in figures] == ["own"]


def test_the_dark_shuts_its_eyes_now_and_then(root):
    figure = fears.FIGURES["dark"]
    frames = {pixels(fears.fear("dark", tick)[0]) for tick in range(0, 600, 3)}
    assert len(frames) == len({column for column, _ in figure.asleep})


def test_a_lamp_gets_its_ring_once(scape):
    lamp = scape.session.level.lamps[0].name
    scape._rung.clear()
    scape.tick([LampReached(lamp)])
    scape._rings.clear()
    scape.tick([LampReached(lamp)])
    assert not scape._rings


def test_the_ring_of_a_lamp_is_seen(scape):
    before = pixels(drawn(scape))
    scape._rung.clear()
    scape.tick([LampReached(scape.session.level.lamps[0].name)])
    assert pixels(drawn(scape)) != before


# ---------------------------------------------------------------------- stages of a group
def test_lights_of_a_group_shine_in_it_alone(scape):
    level, mood = scape.session.level, scape.session.library.texts.lights["night"]
    shining = [msgspec.structs.replace(lamp, group="real") for lamp in level.lights]
    alone = level.with_all(Light, shining)
    unlit = level.with_all(Light, [])
    assert staged(alone, mood, "dream") == staged(unlit, mood, "dream")


def staged(level, mood, group, camera=(0, 0)):
    canvas = pygame.Surface((480, 270)).convert()
    Stage(level, mood, "night", group=group).draw(canvas, camera, [])
    return pixels(canvas)


def void(level):
    """The same place with sky for a floor in its left half."""
    wide = level.width // level.tile
    layers = tuple(
        msgspec.structs.replace(
            layer,
            name="void",
            cells=tuple(cell if i % wide < 12 else -1 for i, cell in enumerate(layer.cells)),
        )
        if layer.name == "floor"
        else layer
        for layer in level.layers
    )
    return msgspec.structs.replace(level, layers=layers, order=("void", *level.order)).with_all(Light, [])


def over_sky(scape, actors=(), camera=(0, 0)):
    mood = msgspec.structs.replace(scape.session.library.texts.lights["night"], vignette=0.0)
    canvas = pygame.Surface((480, 270)).convert()
    Stage(void(scape.session.level), mood, "night", group="none").draw(canvas, camera, actors)
    return canvas


def test_the_sky_shows_through_void(scape):
    assert tuple(over_sky(scape).get_at((60, 60)))[:3] == COLOR["mag2"]


def test_the_sky_shows_nowhere_else(scape):
    assert tuple(over_sky(scape).get_at((300, 60)))[:3] != COLOR["mag2"]


def test_the_sky_shows_round_people(scape):
    nobody = Actor(60, 90, pygame.Surface((24, 36), pygame.SRCALPHA), lit="own")
    assert pixels(over_sky(scape, [nobody])) == pixels(over_sky(scape))


def sky_of(tick, camera=(0, 0), box=(0, 0, 480, 270)):
    canvas = pygame.Surface((480, 270)).convert()
    rect = pygame.Rect(box)
    Sky((SKY,), (255, 255, 255)).draw(canvas.subsurface((0, 0, *rect.size)), rect.move(camera), camera, tick)
    return canvas


def test_the_sky_leaves_no_gap():
    assert all(count(sky_of(tick, (tick, 40)), "mag2") == 480 * 270 for tick in (0, 777, 5000))


def test_a_strip_that_stands_still_goes_with_the_camera_alone():
    drifting, still = Sky((SKY,), (255, 255, 255)), Sky((SKY,), (255, 255, 255), (SKY,))
    assert drifting.stands((0, 0), 0) != drifting.stands((0, 0), 600)
    assert still.stands((0, 0), 0) == still.stands((0, 0), 600) != still.stands((300, 0), 600)


def test_a_piece_of_the_sky_is_the_same_as_in_the_whole(root):
    stripes = pygame.Surface((480, 270))
    for x in range(0, 480, 10):
        stripes.fill(COLOR["ink8"], (x, 0, 3, 270))
    pygame.image.save(stripes, root / SKY)
    picture.forget()
    whole, piece = sky_of(50), sky_of(50, box=(33, 20, 100, 80))
    assert pixels(whole.subsurface((33, 20, 100, 80)).copy()) == pixels(piece.subsurface((0, 0, 100, 80)).copy())


# ---------------------------------------------------------------------- eyelids
def test_closed_eyes_see_nothing():
    canvas = pygame.Surface((480, 270))
    canvas.fill("white")
    dream.lids(canvas, 1.0)
    assert pygame.mask.from_threshold(canvas, "black", (1, 1, 1, 255)).count() == 480 * 270


def test_open_eyes_see_everything():
    canvas = pygame.Surface((480, 270))
    canvas.fill("white")
    dream.lids(canvas, 0.0)
    assert count(canvas, "ink0") == 0
    assert tuple(canvas.get_at((0, 0)))[:3] == (255, 255, 255)


def test_lids_close_from_above_and_below():
    canvas = pygame.Surface((480, 270))
    canvas.fill("white")
    dream.lids(canvas, 0.6)
    assert [tuple(canvas.get_at((240, y)))[:3] for y in (2, 145, 268)] == [(0, 0, 0), (255, 255, 255), (0, 0, 0)]


@pytest.mark.parametrize("lids", [True, False])
def test_the_world_waits_until_the_picture_before_is_gone(lids):
    passage = Passage()
    passage.begin(pygame.Surface((480, 270)), lids)
    waited = 0
    while passage.shutting:
        passage.tick()
        waited += 1
    assert waited == (dream.LIDS if lids else 12)


# ---------------------------------------------------------------------- loading
def test_a_save_in_mid_breath_shows_the_real_place_at_once(scape):
    step(scape, OPENING, BREATHE)
    scape.still = True
    again = Dreamscape(Session(scape.session.library, Kept(VERSION, scape.session.state)), still=True)
    assert pixels(drawn(again, people={})) == pixels(drawn(scape, people={}))


def test_a_dreamer_without_a_picture_can_be_drawn(scape):
    scape.session.lead.x = units(100)
    step(scape, 4, BREATHE)
    assert drawn(scape, people={}).get_size() == (480, 270)


def test_what_a_push_does_not_move_shakes(scape):
    still = pixels(layer(scape, "dream"))
    scape.tick([Pushed("box", moved=True)])
    assert pixels(layer(scape, "dream")) == still
    scape.tick([Pushed("box", moved=False)])
    seen = []
    for _ in range(SHAKES + 1):
        seen.append(pixels(layer(scape, "dream")) != still)
        scape.tick([])
    assert any(seen) and not all(seen) and not seen[-1]
    scape.tick([Pushed("box", moved=False)])
    scape.still = True
    assert all(pixels(layer(scape, "dream")) == still for _ in range(SHAKES) if scape.tick([]) is None)
