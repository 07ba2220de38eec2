"""Where a dream leaks into a room: a soft edge that drifts, over plain pictures and over the flat by night."""

import shutil
from pathlib import Path

import msgspec
import pygame
import pytest

from game.content import paths
from game.content.library import Library
from game.content.objects.leak import Leak
from game.screen.display import Display
from game.screen.dreamscape import Dreamscape
from game.screen.paint import HEIGHT, WIDTH, picture
from game.screen.paint.actors import Actor
from game.screen.paint.leaks import MOST_OUT, REACH, ROOM, SOFT, STEP, STEPS, Leaks, seen
from game.screen.paint.patches import Patch
from game.session import begin
from game.session.intent import NOTHING
from game.world.field import Round

FIXTURES = Path(__file__).parents[1] / "fixtures"
DREAM, REAL = (40, 20, 60), (160, 150, 140)
CENTER = (240, 130)


@pytest.fixture(autouse=True)
def display():
    Display(headless=True)


def plain(color):
    surface = pygame.Surface((WIDTH, HEIGHT)).convert()
    surface.fill(color)
    return surface


class Plain:
    """A dream that is the same everywhere, and knows what was painted of it."""

    def __init__(self):
        self.moments, self.painted, self.stirs = 0, [], plain(DREAM)

    def moment(self, tick):
        return self.moments

    def stirred(self, box, tick):
        return [Patch(box, self.stirs, None)] if self.moments else []

    def draw(self, canvas, camera, actors, tick, part):
        canvas.fill(DREAM, part)
        for actor in actors:
            canvas.blit(actor.frame, actor.box.move(-camera[0], -camera[1]))
        self.painted.append(part.size)


def shown(radius=70, center=CENTER, tick=0):
    canvas = plain(REAL)
    Leaks().draw(canvas, Plain(), [Round(*center, radius)], (0, 0), [], tick)
    return canvas


def painted(leaks, dream, at=CENTER, actors=(), corner=(0, 0), tick=0):
    """The sizes of the pieces of a dream that one more frame paints."""
    dream.painted.clear()
    leaks.draw(plain(REAL), dream, [Round(*at, 70)], corner, actors, tick)
    return list(dream.painted)


def somebody(x):
    frame = pygame.Surface((32, 48), pygame.SRCALPHA)
    frame.fill("red")
    return Actor(x, CENTER[1], frame)


def at(canvas, x, y):
    return tuple(canvas.get_at((x, y)))[:3]


def share(canvas, far):
    """How much of a ring so far from the middle is the dream's."""
    ring = [pygame.Vector2(far, 0).rotate(angle) + pygame.Vector2(CENTER) for angle in range(0, 360, 2)]
    return sum(at(canvas, round(x), round(y)) == DREAM for x, y in ring) / len(ring)


# ---------------------------------------------------------------------- over plain pictures
def test_the_dream_is_in_the_middle_and_the_room_round_it():
    assert (at(shown(), *CENTER), at(shown(), 20, 20)) == (DREAM, REAL)


def test_it_gives_way_little_by_little():
    shares = [share(shown(), far) for far in range(70 - SOFT - MOST_OUT, 70 + MOST_OUT, 8)]
    assert shares[0] == 1 and shares[-1] < 0.1
    assert sum(0.1 < each < 0.9 for each in shares) >= 3


def test_nothing_changes_beyond_its_reach():
    canvas = shown()
    canvas.fill(REAL, seen(CENTER, 70 + REACH))
    assert {at(canvas, x, y) for x in range(0, WIDTH, 3) for y in range(0, HEIGHT, 3)} == {REAL}


def test_some_of_its_light_falls_out():
    x, y = CENTER[0] + 70 + 6, CENTER[1]
    ring = [at(shown(), x + dx, y + dy) for dx in range(4) for dy in range(4)]
    assert max(sum(pixel) for pixel in ring) > sum(REAL)


def test_it_drifts_and_begins_again_where_it_began():
    pictures = {pygame.image.tobytes(shown(tick=tick), "RGB") for tick in range(0, 16 * STEP * 2, STEP)}
    assert len(pictures) == 16


@pytest.mark.parametrize("center", [(-30, 300), (0, 0), (479, 269), (240, -60)], ids=str)
@pytest.mark.parametrize("radius", [1, 20, 48, 120])
def test_it_may_lie_partly_or_wholly_off_the_canvas(center, radius):
    canvas = shown(radius, center)
    canvas.fill(REAL, seen(center, radius + REACH))
    assert at(canvas, 240, 200) == REAL or seen(center, radius + REACH).collidepoint(240, 200)


# ---------------------------------------------------------------------- what is painted anew
WHOLE = (2 * (70 + REACH + ROOM),) * 2


def test_the_dream_is_painted_once_while_nothing_moves_in_it():
    leaks, dream = Leaks(), Plain()
    assert painted(leaks, dream) == [WHOLE]
    assert [painted(leaks, dream, corner=(step, step), tick=step * STEP) for step in range(1, 9)] == [[]] * 8


def test_it_is_painted_again_when_something_moves_in_it():
    leaks, dream = Leaks(), Plain()
    painted(leaks, dream)
    dream.moments += 1
    assert [painted(leaks, dream), painted(leaks, dream)] == [[WHOLE], []]


def test_a_leak_drifts_a_while_before_it_is_painted_again():
    leaks, dream = Leaks(), Plain()
    drifting = [painted(leaks, dream, (CENTER[0] + far, CENTER[1])) for far in range(2 * ROOM + 2)]
    assert [far for far, sizes in enumerate(drifting) if sizes] == [0, ROOM + 1]


def test_whoever_moves_is_painted_alone_and_whoever_stands_with_the_dream():
    leaks, dream, frame = Leaks(), Plain(), somebody(CENTER[0])
    walk = [msgspec.structs.replace(frame, x=frame.x + step) for step in range(4)]
    painted(leaks, dream)
    assert [painted(leaks, dream, actors=[each]) for each in walk] == [[frame.reach.size]] * 4
    assert [painted(leaks, dream, actors=[walk[-1]]) for _ in range(3)] == [[WHOLE], [], []]


def test_it_looks_the_same_whatever_is_kept_of_it():
    leaks, dream, stands = Leaks(), Plain(), somebody(CENTER[0] + 60)
    for step in range(60):
        moves = msgspec.structs.replace(stands, x=CENTER[0] - 90 + 3 * step)
        place = [Round(CENTER[0] + step // 2, CENTER[1], 70), Round(CENTER[0] - 60, CENTER[1] + 40, 40)]
        kept, anew = plain(REAL), plain(REAL)
        actors = [moves, stands][: 1 + step % 20 // 10]
        leaks.draw(kept, dream, place, (step // 3, 0), actors, step)
        Leaks().draw(anew, Plain(), place, (step // 3, 0), actors, step)
        assert pygame.image.tobytes(kept, "RGB") == pygame.image.tobytes(anew, "RGB"), step


def test_the_edge_that_comes_next_is_made_before_it_is_seen(monkeypatch):
    leaks, made = Leaks(), []
    for tick in range(STEP):
        painted(leaks, Plain(), tick=tick)
    monkeypatch.setattr("game.screen.paint.leaks._rim", lambda *key: made.append(key))
    painted(leaks, Plain(), tick=1)
    assert made == []


def test_all_steps_of_many_leaks_are_kept():
    leaks, field = Leaks(), [Round(*CENTER, radius) for radius in (88, 64, 60, 56, 44)]
    for tick in range(STEP * (STEPS + 1)):
        leaks.draw(plain(REAL), Plain(), field, (0, 0), [], tick)
    assert len(leaks) == len(field) * STEPS


# ---------------------------------------------------------------------- the flat by night
@pytest.fixture(scope="module")
def leaking(tmp_path_factory):
    """The flat by night with grass between its boards, water in its hall and a lamp post for a lamp."""
    root = tmp_path_factory.mktemp("leaking") / "project"
    shutil.copytree(FIXTURES / "leaking", root)
    real = paths.project()
    for folder in ("tilesets", "people", "ui"):
        shutil.copytree(real / "assets" / folder, root / "assets" / folder)
    shutil.copy(real / "levels/lights.yaml", root / "levels/lights.yaml")
    return Library(root, tmp_path_factory.mktemp("leaking-cache"))


@pytest.fixture
def scape(leaking, monkeypatch):
    monkeypatch.setattr(paths, "project", lambda: leaking.root)
    picture.forget()
    yield Dreamscape(begin(leaking))
    picture.forget()


def frame(scape, ticks=0):
    for _ in range(ticks):
        scape.session.step(NOTHING)
    canvas = pygame.Surface((WIDTH, HEIGHT)).convert()
    scape.draw(canvas, (64, 0), {}, scape.session.state.tick, 1.0)
    return canvas


def part(canvas, box):
    return pygame.image.tobytes(canvas.subsurface(box), "RGB")


def layer(scape, group):
    canvas = pygame.Surface((WIDTH, HEIGHT)).convert()
    scape.stages[group].draw(canvas, (64, 0), [], scape.session.state.tick)
    return canvas


def test_the_lamp_is_a_lamp_post_where_the_dream_leaks(scape):
    leak = next(each for each in scape.session.level.of(Leak) if each.name == "by_the_lamp")
    middle = pygame.Rect(0, 0, 24, 24)
    middle.center = (leak.x - 64, leak.y)
    canvas = frame(scape)
    inner = {group: layer(scape, group) for group in ("dream", "real")}
    assert part(canvas, middle) != part(inner["real"], middle)
    assert [canvas.get_at((0, 0)), canvas.get_at((30, 40))] == [inner["real"].get_at(at) for at in ((0, 0), (30, 40))]


def test_water_comes_along_the_hall_and_goes_back(scape):
    places = set()
    for _ in range(4):
        frame(scape, 300)
        places.add(next(each for each in scape.session.layering.field if each.radius == 60).x)
    assert len(places) >= 3


def test_it_stands_still_with_reduced_motion_but_for_where_it_is(scape):
    scape.still = True
    box = pygame.Rect(200, 60, 110, 110)
    first = frame(scape, 1)
    assert part(first, box) == part(frame(scape, 90), box)


def test_a_frame_of_it_makes_nothing_anew(scape, monkeypatch):
    for _ in scape.session.layering.field:
        frame(scape)
    frame(scape)
    made = []
    monkeypatch.setattr("game.screen.paint.leaks._rim", lambda *key: made.append(key))
    monkeypatch.setattr(type(scape.stages["dream"]), "draw", lambda stage, *_, **__: made.append(stage.group))
    frame(scape)
    assert made == ["real"]
