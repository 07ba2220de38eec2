"""What boards are made of: every part in every state, threads that hang from end to end, and a sheet of all of it."""

from itertools import pairwise

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.screen.display import Display
from game.screen.faces import face
from game.screen.paint import frames
from game.screen.paint.palette import COLOR
from game.screen.samples import samples
from game.screen.widgets import boards
from game.screen.widgets.boards import GROUNDS, STATES, THREADS, hanging

BARE = (1, 2, 3)


@pytest.fixture(autouse=True, scope="module")
def window():
    return Display(headless=True)


@pytest.fixture
def canvas():
    out = pygame.Surface((200, 120)).convert()
    out.fill(BARE)
    return out


def looks(canvas):
    return pygame.image.tobytes(canvas, "RGB")


def drawn(part, state):
    canvas = pygame.Surface((80, 60)).convert()
    canvas.fill(BARE)
    {
        "card": lambda: boards.card(canvas, (4, 8, 60, 40), state),
        "tag": lambda: boards.tag(canvas, (4, 8, 60, 26), state),
        "node": lambda: boards.node(canvas, (40, 30), state),
        "bead": lambda: boards.node(canvas, (40, 30), state, "bead"),
        "thread": lambda: boards.thread(canvas, (6, 10), (70, 20), state),
    }[part]()
    return looks(canvas)


@pytest.mark.parametrize("part", ["card", "tag", "node", "bead", "thread"])
def test_no_state_looks_like_another(part):
    assert len({drawn(part, state) for state in STATES}) == len(STATES)


def test_a_state_that_nobody_drew_is_refused(canvas):
    with pytest.raises(FileNotFoundError):
        boards.node(canvas, (20, 20), "sideways")
    with pytest.raises(KeyError):
        boards.card(canvas, (0, 0, 60, 40), "sideways")


@pytest.mark.parametrize("kind", GROUNDS)
def test_a_ground_fills_its_box_and_nothing_else(canvas, kind):
    box = pygame.Rect(10, 10, 150, 90)
    boards.ground(canvas, box, kind)
    assert all(canvas.get_at((x, y))[:3] != BARE for x in range(14, 156) for y in range(14, 96))
    beyond = box.inflate(2 * frames.SHADOW[0] + 2, 2 * frames.SHADOW[1] + 2)
    assert all(
        canvas.get_at((x, y))[:3] == BARE for x in range(200) for y in range(120) if not beyond.collidepoint(x, y)
    )


@given(dx=st.integers(0, 300), dy=st.integers(-200, 200), slack=st.integers(-1, 60))
def test_a_thread_goes_from_end_to_end_and_hangs_between(dx, dy, slack):
    points = hanging(dx, dy, slack)
    assert points[0] == (0, 0) and points[-1] == (dx, dy)
    assert all(abs(then[0] - now[0]) <= 1 for now, then in pairwise(points))
    assert all(y >= dy * i / (len(points) - 1) - 1 for i, (_, y) in enumerate(points) if len(points) > 1)
    assert slack or all(min(0, dy) <= y <= max(0, dy) for _, y in points)


@pytest.mark.parametrize("how", THREADS)
@pytest.mark.parametrize(("start", "end"), [((20, 30), (160, 60)), ((100, 20), (100, 90)), ((160, 80), (30, 20))])
def test_a_thread_is_seen_at_both_of_its_ends_whichever_comes_first(canvas, how, start, end):
    boards.thread(canvas, start, end, how=how)
    there = looks(canvas)
    canvas.fill(BARE)
    boards.thread(canvas, end, start, how=how)
    assert looks(canvas) == there
    reach = 1 if how != "paint" else boards.DASH + 1
    for x, y in (start, end):
        near = [
            canvas.get_at((x + dx, y + dy))[:3] for dx in range(-reach, reach + 1) for dy in range(-reach, reach + 1)
        ]
        assert COLOR["ink6"] in near


def test_the_ways_in_which_two_things_stand_look_different():
    found = set()
    for how in THREADS:
        canvas = pygame.Surface((200, 60)).convert()
        boards.thread(canvas, (10, 10), (180, 20), how=how)
        found.add(looks(canvas))
    assert len(found) == len(THREADS)


def test_a_tag_tells_where_its_thread_is_tied(canvas):
    at = boards.tag(canvas, (20, 30, 90, 26))
    assert pygame.Rect(20, 30, 12, 26).collidepoint(at) and canvas.get_at(at)[:3] == COLOR["ink0"]


def test_there_is_a_sample_of_every_ground():
    found = dict(samples(face("lull")))
    assert set(found) == set(GROUNDS) and len({looks(picture) for picture in found.values()}) == len(GROUNDS)


def test_a_thread_is_hung_once(canvas, monkeypatch):
    boards.thread(canvas, (3, 4), (77, 31))
    monkeypatch.setattr(boards, "hanging", lambda *_: pytest.fail("it hung already"))
    boards.thread(canvas, (13, 24), (87, 51))
