"""Who sleeps in the flat: there on their condition, seen in their bed, spoken to from beside it; and who sits there."""

import pygame
import pytest

from game.content.nodes import Command
from game.core.fixed import units
from game.saves import Saves
from game.screen.app import App
from game.screen.scenes.play import Play
from game.session import Session, begin
from game.session.intent import Intent
from game.settings import Store


def at_night(library, last_run):
    session = begin(library)
    session.state.memory.variables["last_run"] = last_run
    session.start_at("floor")
    session.lead.x, session.lead.y = units(130), units(330)
    return session


@pytest.mark.parametrize(("last_run", "there"), [("left", True), ("stayed", False), ("unasked", False)])
def test_nora_is_on_the_camp_bed_when_she_came_home(library, last_run, there):
    nora = at_night(library, last_run).state.people.get("nora")
    assert (nora is not None and nora.asleep and nora.spot == "camp_bed") is there


def test_whoever_lies_there_is_seen(library, tmp_path):
    app = App(library, Saves(tmp_path / "saves"), Store(tmp_path), headless=True)
    seen = []
    for last_run in ("left", "stayed"):
        play = Play(app, at_night(library, last_run))
        x, y = play._draw_place(app.canvas, 1.0)
        bed = app.canvas.subsurface((18 - x, 299 - y, 84, 36))
        seen.append(pygame.image.tobytes(bed, "RGB"))
    assert seen[0] != seen[1]


def test_the_bed_is_looked_at_when_its_sleeper_has_nothing_to_say(library):
    session = at_night(library, "left")
    session.step(Intent(walk_to=(60, 316)))
    for _ in range(400):
        session.step(Intent())
    assert session.state.looking.thing == "camp_bed"


def mia_asleep(library):
    session = begin(library, beat="doorbell")
    for command in (Command("place", ("mia", "her_bed")), Command("pose", ("mia", "sleeps"))):
        session.acting.do(command)
    return session


def test_whoever_sleeps_is_walked_up_to_and_spoken_to(library):
    session = mia_asleep(library)
    mia = session.state.people["mia"]
    before = mia.x, mia.y, mia.facing
    session.step(Intent(walk_to=(505, 90)))
    for _ in range(1200):
        if session.state.talk:
            break
        session.step(Intent())
    assert session.state.talk and (mia.x, mia.y, mia.facing) == before


def test_whoever_sleeps_is_in_bed_after_loading(library):
    session = mia_asleep(library)
    again = Session(library, session.kept())
    for _ in range(120):
        again.step(Intent(dx=1))
    mia = again.state.people["mia"]
    assert (mia.x, mia.y, mia.asleep) == (units(505), units(92), True)


def test_the_edge_of_a_bed_is_walked_to_and_left(library):
    session = begin(library, beat="pillow")
    session.acting.do(Command("move", ("nora", "bed_edge")))
    session.acting.do(Command("pose", ("nora", "sits_reading")))
    nora, spot = session.lead, session.level.spots["bed_edge"]
    assert len(nora.way) > 2 and not nora.sits
    for _ in range(1200):
        session.walkers.others(lead_too=True)
    assert (nora.x, nora.y, nora.seat) == (units(spot.x), units(spot.y), "left") and nora.sits
    session.step(Intent(walk_to=(440, 130)))
    for _ in range(200):
        session.step(Intent())
    assert abs(nora.x - units(440)) < units(8) and nora.pose == "stands"
