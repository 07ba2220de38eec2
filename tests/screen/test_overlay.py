"""The makers' view: every shape where it acts, in its class's colour, every name once; nothing while it is off."""

from itertools import combinations

import pygame
import pytest

from game.content.objects import ROWS
from game.content.objects.path import Path, Stop
from game.core.fixed import pixels
from game.screen import overlay
from game.screen.faces import Lull
from game.screen.overlay import VIEWS, Overlay, small
from game.screen.paint.palette import COLOR
from game.screen.scenes.play import Play
from game.screen.widgets.remark import shortened
from game.session import begin
from game.session.intent import Intent
from game.session.walking import Walkers

GROUND = (9, 9, 9)
"""The colour of the canvas under a view."""


class Seen:
    """A view drawn over an even canvas, and the words in it."""

    def __init__(self, app, session, view, corner=(0, 0)):
        self.app, self.session, self.corner, self.words = app, session, corner, []
        text = app.pen.text
        app.pen.text = lambda at, words, *rest, **named: (self.words.append(words), text(at, words, *rest, **named))
        app.canvas.fill(GROUND)
        app.pen.begin(3.0)
        self.overlay = Overlay(app)
        self.overlay.view = view
        self.overlay.draw(session, corner, 1.0, 2.0)
        app.pen.text = text

    def at(self, x, y):
        return tuple(self.app.canvas.get_at((x - self.corner[0], y - self.corner[1])))[:3]


def color(name):
    return tuple(pygame.Color(ROWS[name].color))[:3]


@pytest.fixture
def morning(library):
    return begin(library, beat="morning")


def night(library, breathe=False):
    session = begin(library, beat="garden")
    for _ in range(3):
        session.step(Intent(breathe=breathe))
    return session


def centered(session):
    """A corner of the canvas that has the lead in its middle."""
    return pixels(session.lead.x) - 240, pixels(session.lead.y) - 135


def test_nothing_is_drawn_while_it_is_off(app, morning):
    seen = Seen(app, morning, VIEWS[0])
    assert seen.words == []
    assert app.canvas.get_bounding_rect().size == app.canvas.get_size()
    assert pygame.transform.average_color(app.canvas)[:3] == GROUND


def test_turning_goes_through_every_view_and_back_to_none(app):
    view = Overlay(app)
    seen = []
    for _ in VIEWS:
        view.turn()
        seen.append(view.view)
    assert seen == [*VIEWS[1:], VIEWS[0]]


@pytest.mark.parametrize("view", ["all", "ground"])
def test_what_stands_in_the_way_has_its_edge_where_feet_stop(app, morning, view):
    seen = Seen(app, morning, view)
    edges = [(x + w - 1, y + h // 2) for x, y, w, h in morning.level.solids if x + w < 480 and y + h // 2 < 270]
    shown = [seen.at(*edge) == color("Wall") for edge in edges]
    assert len(shown) > 20 and sum(shown) > 0.7 * len(shown), "names lie over some of them"


@pytest.mark.parametrize(("breathe", "strong", "faint"), [(False, "dream", "real"), (True, "real", "dream")])
def test_the_layer_in_force_is_the_stronger_one(app, library, breathe, strong, faint):
    session = night(library, breathe)
    alone = {group: set(session.level.group_solids[group]) for group in (strong, faint)}
    box = next(
        area
        for area in sorted(alone[strong] - alone[faint])
        if not any(pygame.Rect(area).colliderect(other) for other in (*alone[faint], *session.level.solids))
    )
    other = next(
        area
        for area in sorted(alone[faint] - alone[strong])
        if not any(pygame.Rect(area).colliderect(it) for it in (*alone[strong], *session.level.solids))
    )
    red = [
        Seen(app, session, "ground", (x - 200, y - 100)).at(x + w // 2, y + h // 2)[0] for x, y, w, h in (box, other)
    ]
    assert red[0] > red[1] > GROUND[0]


def test_everything_that_is_meant_is_named(app, morning):
    words = Seen(app, morning, "all").words
    level = morning.level
    spots = [spot.name for spot in level.spots.values() if spot.x < 470 and spot.y < 260]
    triggers = [trigger.node for trigger in level.triggers if trigger.area[0] < 480 and trigger.area[1] < 270]
    seen = [thing for thing in level.things if thing.area[0] < 470 and thing.area[1] < 260]
    things = [thing.look for thing in seen if thing.light in ("", "noon")]
    assert set(spots) | set(triggers) | set(things) | {"nora", "mia"} <= set(words)


def test_who_walks_is_told_with_where_to(app, morning):
    walkers: Walkers = morning.walkers
    walkers.set_out("mia", "sofa")
    seen = Seen(app, morning, "ground")
    assert "mia > sofa" in seen.words
    end = morning.state.people["mia"].way[-1]
    assert seen.at(*end) == COLOR["ink8"]


def test_the_corner_tells_where_play_stands(app, library):
    session = night(library)
    words = Seen(app, session, "light", centered(session)).words
    told = [app.words("makers.layer", layer="dream"), app.words("makers.beat", beat="garden", tick=session.state.tick)]
    assert set(told) <= set(words)


def test_lamps_have_the_reach_in_which_breath_comes_back(app, library):
    session = night(library)
    lamp = session.level.lamps[0]
    seen = Seen(app, session, "light", (lamp.x - 240, lamp.y - 135))
    assert seen.at(lamp.x + lamp.radius - 1, lamp.y) == color("Lamp")
    assert f"{lamp.name} {lamp.radius}" in seen.words


def test_a_class_of_one_file_is_drawn_by_what_it_says(app, library, bell):
    session = night(library)
    x, y = (pixels(part) for part in (session.lead.x, session.lead.y))
    rope = bell.Bell("ding", "high", 3, ((x - 60, y - 90), (x + 60, y - 90), (x + 60, y - 60)))
    session.level = session.level.with_objects([*session.level.objects, rope])
    seen = Seen(app, session, "meaning", centered(session))
    assert seen.at(x + 20, y - 90) == seen.at(x + 60, y - 80) == tuple(pygame.Color("#fedcba"))[:3]
    assert {"ding", "high"} <= set(seen.words)
    assert "ding" not in Seen(app, session, "ground", centered(session)).words


def test_a_path_is_a_line_from_corner_to_corner(app, library):
    session = night(library)
    x, y = (pixels(part) for part in (session.lead.x, session.lead.y))
    way = Path("round", 24, ((x - 60, y - 90), (x + 60, y - 90), (x + 60, y - 60)), (Stop(1, "down", 90),))
    session.level = session.level.with_objects([way])
    seen = Seen(app, session, "ground", centered(session))
    assert seen.at(x + 40, y - 90) == seen.at(x + 60, y - 70) == color("Path")
    assert {"round 24", "90"} <= set(seen.words)


def test_who_goes_with_the_lead_is_told(app, morning):
    morning.director.gather(["mia"])
    words = Seen(app, morning, "ground", centered(morning)).words
    assert "+ mia" in words and "nora" in words


def test_a_fear_is_told_in_a_colour_that_can_be_read(app, library):
    session = night(library)
    fear = session.level.fears[0]
    seen = Seen(app, session, "meaning", (fear.x - 240, fear.y - 135))
    assert seen.at(fear.x, fear.y) == COLOR["mag4"]


def test_names_make_room_for_each_other(app, morning):
    plates = Seen(app, morning, "meaning").overlay._plates
    assert len(plates) > 20
    assert not any(a.colliderect(b) for a, b in combinations(plates, 2))


@pytest.mark.parametrize("scale", [1.0, 2.0, 2.6, 3.0, 4.0, 8.0])
def test_small_letters_are_whole_px_of_the_window_and_never_larger_than_the_canvas_has_them(scale):
    face = small(scale)
    high = face.height(scale)
    assert high % Lull.CELL == 0 and Lull.CELL <= high <= max(1, scale) * Lull.CELL


def test_it_is_drawn_over_play_at_every_corner_of_a_place(app, library):
    play = Play(app, night(library))
    level, view = play.session.level, Overlay(app)
    view.view = "all"
    for corner in ((0, 0), (level.width - 480, 0), (0, level.height - 270), (level.width, level.height)):
        view.draw(play.session, corner, 0.0, 0.0, overlay.DOT)


# ---------------------------------------------------------------------- remarks
PROBLEM = "levels/book1/1-noon/flat.tmx:614:3: object 135 'backpack' has no known class: 'Spt' (did you mean 'Spot'?)"


def test_a_remark_that_fits_is_whole():
    assert " ".join(shortened(PROBLEM, 2, small(1.0), 460)) == PROBLEM


def test_of_a_long_remark_the_folders_go_first():
    assert " ".join(shortened(PROBLEM, 2, small(1.0), 230)).startswith("flat.tmx:614:3: object 135")


def test_of_a_longer_one_the_end():
    face = small(1.0)
    told = shortened(PROBLEM * 3, 2, face, 300)
    assert len(told) == 2 and told[-1].endswith("…")
    assert all(face.width(line) <= 300 for line in told)
