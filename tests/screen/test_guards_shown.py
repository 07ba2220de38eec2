"""A watchman on the screen: drawn as people are, what he sees on the ground, what he suspects over his head."""

import msgspec
import pygame
import pytest
from menu_app import make_app, wait

from game.content import paths
from game.content.guards import GUARDS, WALK
from game.content.objects import ROWS
from game.core.event import Caught, Heard, Suspected
from game.core.fixed import pixels, units
from game.screen.bodies import actors
from game.screen.overlay import Overlay
from game.screen.paint import guards, picture
from game.screen.paint.stage import Stage
from game.screen.scenes.play import Play
from game.screen.widgets.captions import Captions
from game.session import begin
from game.session.guarding import FULL, HALTS, eyes_of
from game.session.intent import NOTHING
from game.world.lenses import Lenses

SIZE = (480, 270)
REACH = GUARDS[WALK].reach


@pytest.fixture
def play(watch_library, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "project", lambda: watch_library.root)
    picture.forget()
    app = make_app(watch_library, tmp_path)
    play = Play(app, begin(watch_library))
    app.push(play)
    wait(app, 1)
    yield play
    picture.forget()


@pytest.fixture
def session(play):
    return play.session


def watchman(session):
    return session.state.others["watchman"]


def place(play, tick=0):
    """The place as it is drawn now, and the corner of it."""
    canvas = pygame.Surface(SIZE).convert()
    corner = play._draw_place(canvas, 1.0)
    return canvas, corner


def test_he_has_the_looks_of_his_speaker(session):
    seen = actors(session, {}, 1.0, 0, True)
    assert seen.keys() == {"nora", "leo", "mia", "watchman"}
    body = watchman(session)
    assert (seen["watchman"].x, seen["watchman"].y) == (pixels(body.x), pixels(body.y))
    session.state.others.clear()
    assert "watchman" not in actors(session, {}, 1.0, 0, True)


def test_he_waits_while_the_player_is_in_another_window(play, session):
    at = watchman(session).x, watchman(session).y
    play.app.controls.feed(pygame.event.Event(pygame.WINDOWFOCUSLOST), None)
    wait(play.app, 120)
    waited = (watchman(session).x, watchman(session).y) == at
    play.app.controls.feed(pygame.event.Event(pygame.WINDOWFOCUSGAINED), None)
    wait(play.app, 120)
    assert waited and (watchman(session).x, watchman(session).y) != at


def test_what_he_sees_is_hatched_on_the_ground_and_nothing_else_is(play, session):
    shown = {}
    for there in (True, False):
        if not there:
            session.state.others["watchman"].brain = None
        canvas, corner = place(play)
        shown[there] = canvas
    eyes = eyes_of(watchman(session))
    differs = pygame.mask.from_threshold(shown[True], (0, 0, 0), (1, 1, 1, 255), shown[False])
    differs.invert()
    boxes = [box.move(corner) for box in differs.get_bounding_rects()]
    whole = boxes[0].unionall(boxes[1:])
    assert whole.top >= eyes[1] - 1 and whole.bottom <= eyes[1] + REACH + 2
    assert abs(whole.left - eyes[0]) <= REACH and differs.count() > 500


def test_the_cone_turns_with_him(play, session):
    found = []
    for facing in ("left", "down"):
        watchman(session).facing = facing
        canvas, _ = place(play)
        found.append(pygame.image.tobytes(canvas, "RGB"))
    assert found[0] != found[1]


def test_nothing_is_hatched_on_walls_and_what_is_hatched_is_told(play):
    """So that the stage can paint what stands there over it."""
    seen = ((20, 60), (100, 20), (100, 100))
    shown = {}
    for walls in ((), ((60, 0, 16, 120),)):
        canvas = pygame.Surface((120, 120)).convert()
        box = guards.draw_cone(canvas, (0, 0), seen, False, walls)
        assert box == pygame.Rect(20, 20, 81, 81)
        shown[walls] = canvas
    for walls, canvas in shown.items():
        wall = pygame.transform.threshold(None, canvas.subsurface(60, 0, 16, 120), (0, 0, 0), set_behavior=0)
        assert (wall == 16 * 120) is bool(walls)
        beyond = pygame.transform.threshold(None, canvas.subsurface(80, 0, 40, 120), (0, 0, 0), set_behavior=0)
        assert beyond < 40 * 120


def test_what_minds_lenses_is_dotted_and_not_hatched(play):
    seen = ((20, 60), (100, 20), (100, 100))
    shown = []
    for dotted in (False, True):
        canvas = pygame.Surface((120, 120)).convert()
        guards.draw_cone(canvas, (0, 0), seen, False, (), dotted)
        inner = canvas.subsurface(50, 52, 16, 16)
        shown.append(pygame.image.tobytes(pygame.transform.grayscale(inner), "RGB"))
    assert shown[0] != shown[1] and any(shown[1])


def test_where_nobody_minds_who_is_seen_there_is_an_edge_alone(play):
    seen = ((20, 60), (100, 20), (100, 100))
    canvas = pygame.Surface((120, 120)).convert()
    guards.draw_cone(canvas, (0, 0), seen, False, (), filled=False)
    assert not any(pygame.image.tobytes(canvas.subsurface(50, 52, 16, 16), "RGB"))
    assert any(pygame.image.tobytes(canvas, "RGB"))


def test_what_stands_where_he_looks_is_painted_over_what_he_sees(play, session):
    canvas = pygame.Surface(SIZE).convert()
    laid = guards.draw_cones(session, canvas, (0, 0))
    assert laid is not None and laid.collidepoint(eyes_of(watchman(session)))


def sign(session, suspicion, halted=False):
    """What is drawn over a head at (60, 60), as shapes alone: where it is bright and where it is not."""
    watchman(session).brain.suspicion, watchman(session).brain.halted = suspicion, halted
    canvas = pygame.Surface((120, 120)).convert()
    guards.draw_signs(session, canvas, {"watchman": (60, 60)})
    grey = pygame.transform.grayscale(canvas)
    return pygame.mask.from_threshold(grey, (255, 255, 255), (150, 150, 150, 255))


def test_nothing_is_over_the_head_of_who_suspects_nothing(session):
    assert sign(session, 0).count() == 0


def test_an_eye_fills_with_suspicion_and_asks_when_he_stops(session):
    counts = [sign(session, share * FULL // 7).count() for share in (1, 3, 5)]
    assert counts == sorted(set(counts)) and counts[0] > 0
    plain, asks = sign(session, HALTS), sign(session, HALTS, halted=True)
    assert asks.count() > plain.count()
    assert asks.get_bounding_rects()[0].left < plain.get_bounding_rects()[0].left


def test_the_eye_is_over_the_head_in_the_place(play, session):
    watchman(session).brain.suspicion, watchman(session).brain.halted = HALTS, True
    with_eye, corner = place(play)
    watchman(session).brain.suspicion = 0
    without, _ = place(play)
    body = watchman(session)
    over = pygame.Rect(pixels(body.x) - corner[0] - 10, pixels(body.y) - corner[1] - 48, 24, 12)
    assert pygame.image.tobytes(with_eye.subsurface(over), "RGB") != pygame.image.tobytes(
        without.subsurface(over), "RGB"
    )


def test_his_cone_is_given_to_the_stage_to_lie_under_people(play, session, monkeypatch):
    """And nothing is where there is no guard."""
    under = []
    draw = Stage.draw
    monkeypatch.setattr(Stage, "draw", lambda *how, **named: (under.append(named.get("under")), draw(*how, **named)))
    place(play)
    assert under and all(under)
    session.state.others.clear()
    under.clear()
    place(play)
    assert under == [None]


def test_the_makers_view_shows_path_cone_shade_and_suspicion(play, session):
    words = []
    app = play.app
    text = app.pen.text
    app.pen.text = lambda at, said, *rest, **named: (words.append(said), text(at, said, *rest, **named))
    watchman(session).facing = "down"
    app.canvas.fill((9, 9, 9))
    app.pen.begin(3.0)
    overlay = Overlay(app)
    overlay.view = "all"
    overlay.draw(session, (0, 0), 1.0, 2.0)
    guarding = session.brains.guarding
    outline = guarding.sight.cone(guarding.gaze("watchman"))
    ink = tuple(pygame.Color(ROWS["Guard"].color))[:3]
    middle = outline[1 + len(outline[1:]) // 2]
    assert tuple(app.canvas.get_at(middle))[:3] == ink
    assert {"round 40", "watchman round", "watchman 0/1000", "1/4"} <= set(words)


def test_being_caught_is_passed_over_as_a_door_is(play, session):
    session.lead.x, session.lead.y = watchman(session).x, watchman(session).y + units(30)
    watchman(session).facing = "down"
    app = play.app
    app.draw()
    events = []
    for _ in range(400):
        events += session.step(NOTHING)
        if any(isinstance(event, Caught) for event in events):
            break
    play._react(next(event for event in events if isinstance(event, Caught)))
    assert play.passage.shutting
    for _ in range(60):
        app.tick()
        app.draw()
    assert not play.passage.shutting and session.view.shown.id == "wa3"


@pytest.mark.parametrize("event", [Suspected("watchman"), Heard("watchman"), Caught("watchman", "gate")])
def test_what_a_guard_makes_of_one_is_told_in_words_unless_the_player_wants_none(play, session, event):
    words = session.library.words.caption(type(event).__name__.lower())
    captions = play.captions = Captions(play.app)
    play.app.settings.captions = False
    play._react(msgspec.structs.replace(event, caption=words))
    assert not captions
    play.app.settings.captions = True
    play._react(msgspec.structs.replace(event, caption=words))
    assert captions.texts == [words] != [""]


def test_a_whole_eye_is_over_whoever_has_noticed_a_bare_face_until_it_is_bare_no_more(session):
    canvas = pygame.Surface((120, 120)).convert()
    seen = {}
    for off, noticed in ((True, []), (True, ["leo"]), (False, ["leo"])):
        canvas.fill((0, 0, 0))
        session.state.lenses = Lenses(off=off, noticed=noticed)
        guards.draw_signs(session, canvas, {"leo": (60, 60)})
        seen[off, bool(noticed)] = pygame.image.tobytes(canvas, "RGB")
    assert seen[True, True] != seen[True, False] == seen[False, True]
