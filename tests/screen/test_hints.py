"""Keys and prompts over a place lie beside what they name, over nobody, and where they do not fit, in their corner."""

import pygame
import pytest
from menu_app import make_app
from toy_place import prop

from game.core.fixed import ONE, units
from game.screen import hints
from game.screen.hints import BREATHED, TAPPED, TAPPED_AGAIN
from game.screen.paint import HEIGHT, WIDTH, frames
from game.screen.placing import CANVAS, body_box, cornered, pictured
from game.screen.scenes.play import Play
from game.session import begin
from game.session.intent import NOTHING, Intent
from game.settings import TEXT_SIZES
from game.workshop.play import Where, session_at
from game.world.looking import HIGH


@pytest.fixture
def app(library, tmp_path):
    return make_app(library, tmp_path)


@pytest.fixture
def prompts(monkeypatch):
    """Where prompts were put, by the action whose key they show."""
    found = {}
    prompt = hints.prompt

    def noted(app, action, *rest, **named):
        found[action] = prompt(app, action, *rest, **named)
        return found[action]

    monkeypatch.setattr(hints, "prompt", noted)
    return found


def playing(app, library, beat="garden", **where):
    play = Play(app, begin(library, beat=beat, **where))
    play.step(NOTHING)
    play.hints.stopped()
    return play


def each_thing(play):
    """What there is to look at, the lead below it and facing it."""
    session, lead = play.session, play.session.lead
    for thing in session.looker.things:
        x, y, wide, high = thing.area
        lead.x, lead.y, lead.facing = units(x + wide // 2), units(y + high + 12), "up"
        play.camera.jump()
        play._follow()
        if session.focus and session.focus.kind != "person":
            yield session.focus


def low_left(box):
    return box.bottomleft == (CANVAS.left, CANVAS.bottom)


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("device", ["keys", "mouse"])
def test_a_prompt_lies_over_nobody_and_not_over_what_it_names(app, library, prompts, size, device):
    app.settings.text_size = size
    app.apply()
    play = playing(app, library)
    session, seen = play.session, 0
    for focus in each_thing(play):
        corner = play.camera.corner(1.0)
        back = -corner[0], -corner[1]
        area = pygame.Rect(focus.area).move(back)
        if device == "mouse":
            app.controls.device, app.controls.pointer = "mouse", area.center
            if (focus := session.under(area.centerx + corner[0], area.centery + corner[1])) is None:
                continue
            area = pygame.Rect(focus.area).move(back)
        prompts.clear()
        play.hints.draw(session, corner)
        box = prompts["interact"]
        people = [body_box(body).move(back) for body in session.state.bodies.values()]
        assert CANVAS.contains(box) and (low_left(box) or box.collidelist([area, *people]) < 0), focus
        assert box.collidelist([other for action, other in prompts.items() if action != "interact"]) < 0, focus
        seen += not low_left(box)
    assert seen > 6


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_a_key_that_is_taught_lies_over_no_person_and_no_thing(app, library, prompts, size):
    app.settings.text_size = size
    app.apply()
    play = playing(app, library)
    beside = 0
    for _ in each_thing(play):
        corner = play.camera.corner(1.0)
        prompts.clear()
        play.hints.draw(play.session, corner)
        box = prompts["breathe"]
        people = [body_box(body).move(-corner[0], -corner[1]) for body in play.session.state.bodies.values()]
        things = [pygame.Rect(thing.area).move(-corner[0], -corner[1]) for thing in play.session.looker.things]
        assert low_left(box) or box.collidelist([*people, *things]) < 0
        beside += not low_left(box)
    assert beside > 5


def test_a_prompt_lies_beside_a_figure_that_nobody_can_speak_to(game, tmp_path, prompts):
    play = playing(make_app(game, tmp_path), game, beat="off_the_tram", chapter="3-the-dreamers")
    session, lead = play.session, play.session.lead
    lead.x, lead.y, lead.facing = units(456), units(386), "up"
    play.camera.jump()
    play._follow()
    corner = play.camera.corner(1.0)
    man = next(prop for prop in session.level.props if prop.name == "peach_man")
    play.hints.draw(session, corner)
    there = pygame.Rect(man.x - corner[0], man.y - corner[1], man.w, man.h)
    assert session.focus.name == "peaches" and prompts["interact"].collidelist([there]) < 0
    assert prompts["breathe"].collidelist([there]) < 0


def test_what_hangs_on_a_wall_is_not_lain_over_either():
    on_the_wall, foot = (736, 120, 96, 26), (100, 90, 20, 10)
    mast = prop(foot[0] + 2, foot[1] + 8 - 32)
    assert pictured(on_the_wall, []) == pygame.Rect(736, 120 - HIGH, 96, 26 + HIGH)
    assert pictured(foot, [mast]) == pygame.Rect(foot).union((mast.x, mast.y, mast.w, mast.h))
    assert pictured(foot, [prop(300, 90)]) == pictured(foot, [])


def test_no_key_is_told_while_it_is_held(app, library, prompts):
    play = playing(app, library)
    play.draw(1.0)
    assert "breathe" in prompts
    prompts.clear()
    for _ in range(3):
        play.step(Intent(breathe=True))
    play.draw(1.0)
    assert play.session.state.breath.held and "breathe" not in prompts


def test_no_key_is_told_while_lenses_are_off(game, tmp_path, prompts):
    play = playing(make_app(game, tmp_path), game, beat="off_the_tram", chapter="3-the-dreamers")
    session = play.session
    while session.view.shown and not session.view.along:
        play.step(Intent(confirm=True))
    corner = play.camera.corner(1.0)
    play.hints.draw(session, corner)
    assert "breathe" in prompts
    prompts.clear()
    session.state.lenses.off = True
    play.hints.draw(session, corner)
    assert "breathe" not in prompts


def test_among_a_crowd_a_key_is_taught_in_its_corner(game, tmp_path, prompts):
    play = playing(make_app(game, tmp_path), game, beat="off_the_tram", chapter="3-the-dreamers")
    play.hints.draw(play.session, play.camera.corner(1.0))
    assert play.session.crowding and low_left(prompts["breathe"])


def test_after_two_presses_the_key_is_told_in_its_corner_until_it_is_known(app, library, prompts):
    play = playing(app, library)
    for heard, cornered_ in (([], False), ([TAPPED], False), ([TAPPED_AGAIN], True)):
        if heard:
            play.step(Intent(breathe=True))
            play.step(NOTHING)
        assert all(key in app.profile.heard for key in heard)
        play.draw(1.0)
        assert low_left(prompts["breathe"]) is cornered_
    app.profile.heard[BREATHED] = True
    prompts.clear()
    play.draw(1.0)
    assert "breathe" not in prompts


def test_in_the_corner_prompts_lie_over_what_is_there_and_not_over_each_other(app, library, prompts):
    play = playing(app, library)
    app.profile.heard.update({TAPPED: True, TAPPED_AGAIN: True})
    focus = next(each_thing(play))
    words = pygame.Rect(0, HEIGHT - 40, WIDTH, 40)
    people = [pygame.Rect(0, 0, WIDTH, HEIGHT - 90), pygame.Rect(120, HEIGHT - 90, WIDTH - 120, 50)]
    play.hints.draw(play.session, play.camera.corner(1.0), HEIGHT, [words, *people])
    key, press = prompts["breathe"], prompts["interact"]
    assert focus and key.left == press.left == CANVAS.left
    assert press.bottom <= key.top and key.bottom <= words.top and press.top >= 0


@pytest.mark.parametrize("high", [0, 30, 260])
def test_what_has_its_corner_stays_on_the_canvas(high):
    there = cornered(pygame.Rect(200, 90, 60, 20), [pygame.Rect(0, HEIGHT - high, WIDTH, high)] if high else [])
    assert CANVAS.contains(there) and there.left == CANVAS.left


def test_a_place_is_found_once_where_nothing_moves(app, library, prompts, monkeypatch):
    play, looked = playing(app, library), []
    next(each_thing(play))
    around = hints.around
    monkeypatch.setattr(hints, "around", lambda *given: (looked.append(1), around(*given))[1])
    for _ in range(20):
        play.hints.draw(play.session, play.camera.corner(1.0))
    assert len(looked) == 1
    play.session.lead.x += 3 * ONE
    play.hints.draw(play.session, play.camera.corner(1.0))
    assert len(looked) == 2


def test_no_sign_lies_over_what_is_said(game, tmp_path, monkeypatch):
    signs = []
    monkeypatch.setattr(hints.frames, "more", lambda canvas, at, tick: signs.append(at))
    play = playing(make_app(game, tmp_path), game, "reports", chapter="2-waking-sleepwalking")
    for focus in each_thing(play):
        signs.clear()
        corner = play.camera.corner(1.0)
        play.hints.draw(play.session, corner)
        if signs:
            bark = pygame.Rect(signs[0], (frames.MORE_WIDE, frames.MORE_HIGH))
            signs.clear()
            play.hints.draw(play.session, corner, covered=[bark])
            assert not signs, focus
            return
    raise AssertionError("nothing there has a sign")


def test_the_sign_on_a_bed_of_the_ward_hides_nothing_of_what_is_drawn_on_its_glass(game, tmp_path, monkeypatch):
    signs, more = [], hints.frames.more
    monkeypatch.setattr(hints.frames, "more", lambda canvas, at, tick: (signs.append(at), more(canvas, at, tick)))
    app = make_app(game, tmp_path)
    play = playing(app, game, "reports", chapter="2-waking-sleepwalking")
    seen = 0
    for focus in each_thing(play):
        if not focus.name.startswith("pod_"):
            continue
        signs.clear()
        corner = play.camera.corner(1.0)
        play.hints.draw(play.session, corner)
        assert signs[0][1] + frames.MORE_HIGH < focus.area[1] - corner[1] + 12, focus
        seen += 1
    assert seen


def test_a_key_in_its_corner_does_not_come_and_go_while_one_walks(app, library, prompts):
    play = playing(app, library)
    corner, lead = play.camera.corner(1.0), play.session.lead
    everywhere = [pygame.Rect(0, 0, WIDTH, HEIGHT - 26), pygame.Rect(WIDTH // 2, 0, WIDTH, HEIGHT)]
    found = []
    for covered, moving in ((everywhere, False), ([], True), ([], False)):
        lead.moving, lead.x = moving, lead.x + ONE
        play.hints.draw(play.session, corner, HEIGHT, covered)
        found.append(low_left(prompts["breathe"]))
    assert found == [True, True, False]


@pytest.mark.parametrize("facing", [(306, 318, "up"), (271, 314, "right")])
def test_where_a_bark_takes_the_room_beside_it_a_prompt_lies_farther_off_rather_than_a_screen_away(
    game, tmp_path, prompts, facing
):
    play = playing(make_app(game, tmp_path), game, beat="watch", chapter="3-the-dreamers")
    lead = play.session.lead
    lead.x, lead.y, lead.facing = units(facing[0]), units(facing[1]), facing[2]
    play.camera.jump()
    play._follow()
    corner, finch = play.camera.corner(1.0), body_box(play.session.state.people["finch"])
    finch.move_ip(-corner[0], -corner[1])
    bark = pygame.Rect(0, 0, 240, 64)
    bark.center = finch.center
    play.hints.draw(play.session, corner, HEIGHT, [bark])
    box = prompts["interact"]
    assert not low_left(box) and box.collidelist([finch, bark]) < 0 and box.colliderect(bark.inflate(120, 120))


def test_there_is_no_prompt_about_what_is_off_the_canvas(game, tmp_path, prompts):
    play = playing(make_app(game, tmp_path), game, beat="watch", chapter="3-the-dreamers")
    lead = play.session.lead
    lead.x, lead.y, lead.facing = units(306), units(318), "up"
    assert play.session.focus.name == "finch"
    play.hints.draw(play.session, (400, 400))
    assert "interact" not in prompts


def test_what_is_meant_is_found_once_a_frame(app, library, monkeypatch):
    play, found = playing(app, library, "breakfast"), []
    at = play.session.looker.at
    monkeypatch.setattr(play.session.looker, "at", lambda *where: found.append(where) or at(*where))
    play.hints.draw(play.session, play.camera.corner(1.0))
    assert len(found) == 1


def test_a_prompt_stays_where_it_was_while_that_is_clear(app, library, prompts):
    play = playing(app, library, "breakfast")
    for _ in each_thing(play):
        corner = play.camera.corner(1.0)
        play.hints.draw(play.session, corner)
        if play.hints._prompted[1]:
            break
    first = prompts["interact"].copy()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(hints, "words_at", lambda *_: pytest.fail("it was looked for again"))
        play.hints.draw(play.session, corner)
    assert prompts["interact"] == first
    play.hints.draw(play.session, corner, covered=[first])
    assert not prompts["interact"].colliderect(first)


def test_a_prompt_is_placed_anew_where_it_would_hide_what_can_be_looked_at(app, library, prompts, monkeypatch):
    play = playing(app, library, "breakfast")
    for _ in each_thing(play):
        corner = play.camera.corner(1.0)
        play.hints.draw(play.session, corner)
        if play.hints._prompted[1]:
            break
    first = prompts["interact"].copy()
    place, things, seen = play.hints._looked_at
    play.hints._looked_at = place, things, [*seen, first.move(corner).inflate(-4, -4)]
    asked, words_at = [], hints.words_at
    monkeypatch.setattr(hints, "words_at", lambda *told: asked.append(told[3]) or words_at(*told))
    play.hints.draw(play.session, corner)
    assert first.inflate(-4, -4) in asked[0]


def terrace(app, library, at):
    play = Play(app, session_at(library, Where(place="terrace", at="from_bridge", beat="garden")))
    play.session.lead.x, play.session.lead.y = units(at[0]), units(at[1])
    play.step(NOTHING)
    play.hints.stopped()
    play.camera.jump()
    return play


def shown(play):
    play.hints.draw(play.session, play.camera.corner(1.0))


def test_the_key_of_breath_is_not_shown_before_what_catches_with_breath_held_too(app, game, prompts):
    shown(terrace(app, game, (1756, 880)))
    assert "breathe" not in prompts


def test_the_key_of_breath_is_shown_there_where_it_helps(app, game, prompts):
    shown(terrace(app, game, (1816, 190)))
    assert "breathe" in prompts


def test_the_key_of_breath_is_shown_in_the_first_hushes_to_those_who_know_it_too(app, game, prompts):
    app.profile.heard[BREATHED] = True
    play = terrace(app, game, (1816, 164))
    shown(play)
    assert "breathe" not in prompts
    play.session.step(Intent(dy=1))
    shown(play)
    assert "breathe" not in prompts
    for _ in range(110):
        play.session.step(NOTHING)
    assert not play.session.counts.hushed
    shown(play)
    assert "breathe" in prompts
