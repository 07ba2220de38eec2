"""Where boxes and signs go: over nobody they need not hide, and at what they are about."""

import pygame
import pytest
from menu_app import make_app

from game.core.fixed import units
from game.screen.paint import HEIGHT, WIDTH, frames
from game.screen.placing import body_box, clearest, near_part, sign_at, words_at
from game.screen.scenes.play import Play
from game.session import begin
from game.session.intent import NOTHING
from game.settings import TEXT_SIZES

CANVAS = pygame.Rect(0, 0, WIDTH, HEIGHT)
SIGN = (9, 8)
PLACES = {"right": pygame.Rect(300, 100, 100, 60), "left": pygame.Rect(10, 100, 100, 60)}
THERE, ELSEWHERE = pygame.Rect(320, 110, 16, 33), pygame.Rect(40, 110, 16, 33)


@pytest.mark.parametrize(
    ("first", "others", "place"),
    [
        ([], [], "right"),
        ([THERE], [], "left"),
        ([], [THERE], "left"),
        ([THERE], [ELSEWHERE, ELSEWHERE], "left"),
        ([THERE, ELSEWHERE], [], "right"),
        ([THERE, ELSEWHERE], [THERE], "left"),
    ],
)
def test_the_place_that_hides_fewest_is_taken(first, others, place):
    assert clearest(PLACES, first, others) == place


AREAS = [
    (200, 60, 40, 40),
    (-20, 50, 60, 30),
    (440, 80, 90, 30),
    (100, -30, 50, 60),
    (200, 250, 70, 40),
    (0, 0, 480, 60),
]


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("before", [None, (0, 0), (12, 4), (-14, -8), (3, 20)])
def test_a_sign_lies_on_its_thing_and_over_nobody(area, before):
    area = pygame.Rect(area)
    seen = area.clip(CANVAS)
    people = [pygame.Rect(seen.centerx - 8 + before[0], seen.top - 10 + before[1], 16, 33)] if before else []
    sign = sign_at(area, SIGN, people)
    assert CANVAS.contains(sign) and sign.colliderect(seen) and sign.collidelist(people) < 0


def test_a_long_thing_is_pointed_at_where_one_stands_at_it():
    bridge = pygame.Rect(40, 100, 300, 32)
    for x in (30, 60, 200, 345):
        assert abs(sign_at(near_part(bridge, (x, 116)), SIGN, []).centerx - x) <= 36


@pytest.mark.parametrize("feet", [(30, 60), (400, 250)])
def test_what_is_small_or_far_away_is_pointed_at_in_its_middle(feet):
    table = pygame.Rect(40, 60, 60, 40)
    assert near_part(table, feet) == table


def test_a_sign_with_no_room_beside_somebody_keeps_its_place():
    area = pygame.Rect(100, 100, 10, 10)
    assert sign_at(area, SIGN, [pygame.Rect(80, 60, 60, 90)]) == sign_at(area, SIGN, [])


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.parametrize("beside", [-30, 0, 30])
def test_words_lie_near_what_they_are_about_and_hide_nothing(area, beside):
    area, box = pygame.Rect(area), pygame.Rect(210, 240, 60, 20)
    sign = sign_at(area, SIGN, [])
    covered = [pygame.Rect(area.centerx + beside - 8, area.bottom - 20, 16, 33)]
    name, there = words_at(box, sign, area, covered)
    assert name and CANVAS.contains(there) and there.collidelist(covered) < 0
    assert there.colliderect(area.union(sign).inflate(24, 24))


def test_words_lie_where_they_would_with_no_room_near():
    box, area = pygame.Rect(210, 240, 60, 20), pygame.Rect(200, 100, 40, 40)
    assert words_at(box, sign_at(area, SIGN, []), area, [CANVAS]) == ("", box)


def test_words_stay_on_the_side_they_were_on():
    box, area = pygame.Rect(210, 240, 60, 20), pygame.Rect(200, 100, 40, 40)
    sign = sign_at(area, SIGN, [])
    assert words_at(box, sign, area, [])[0] == "over"
    assert words_at(box, sign, area, [], last="left")[0] == "left"
    assert words_at(box, sign, area, [pygame.Rect(150, 100, 40, 40)], last="left")[0] == "over"


@pytest.fixture
def app(library, tmp_path):
    return make_app(library, tmp_path)


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_all_that_can_be_meant_in_a_place_is_pointed_at(app, library, monkeypatch, size):
    app.settings.text_size = size
    app.apply()
    play = Play(app, begin(library, beat="garden"))
    play.step(NOTHING)
    play.hints.stopped()
    signs, prompts = [], []
    monkeypatch.setattr(frames, "more", lambda canvas, at, tick: signs.append(pygame.Rect(at, SIGN)))
    put = frames.put
    monkeypatch.setattr(
        frames, "put", lambda canvas, area, *look: (prompts.append(pygame.Rect(area)), put(canvas, area, *look))
    )
    session = play.session
    for thing in session.looker.things:
        x, y, wide, high = thing.area
        lead = session.lead
        lead.x, lead.y, lead.facing = units(x + wide // 2), units(y + high + 12), "up"
        play.camera.jump()
        play._follow()
        if not session.focus or session.focus.kind == "person":
            continue
        signs.clear()
        prompts.clear()
        corner = play.camera.corner(1.0)
        play.hints.draw(session, corner)
        area = pygame.Rect(session.focus.area).move(-corner[0], -corner[1])
        person = body_box(lead).move(-corner[0], -corner[1])
        assert signs[0].colliderect(area) and CANVAS.contains(signs[0]), thing
        assert CANVAS.contains(prompts[-1]) and not prompts[-1].colliderect(person), thing
        assert len(prompts) == 2 and signs[0].collidelist(prompts) < 0, thing
