"""What is saved while it is played is taken up in play; whatever a file holds, the old stays until the new is whole."""

import os
import shutil
from pathlib import Path

import pygame
import pytest

from game.content import paths
from game.content.library import Library
from game.core.event import Paused
from game.core.fixed import pixels
from game.saves import Saves
from game.screen.overlay import VIEWS
from game.screen.paint import picture
from game.screen.paint.palette import COLOR
from game.screen.scenes.entering import scene_of
from game.screen.scenes.pause import Pause
from game.session import begin
from game.session.intent import Intent
from game.settings import Store
from game.workshop import makers
from game.workshop.makers import LOOK_EVERY, PATIENCE, Makers
from game.workshop.play import Where, session_at

BROKEN = Path(__file__).parents[1] / "broken"
DREAM, NIGHT_MAP = Path(__file__).parents[1] / "fixtures" / "dream", "levels/book1/1-night/garden.tmx"
NIGHT_SCRIPT = "levels/book1/1-night/garden.yaml"
COMMON = paths.project()
MAP, OTHER = "levels/book1/1-morning/kitchen.tmx", "levels/book1/1-morning/yard.tmx"
WORDS = "assets/words/en.yaml"
SCRIPT, CHAPTER = "levels/book1/1-morning/kitchen.yaml", "levels/book1/1-morning/chapter.yaml"
SEEN = LOOK_EVERY + 1
"""Ticks after which a change has been seen."""
TOLD = PATIENCE + 3 * LOOK_EVERY
"""Ticks after which somebody is told that a file stays broken."""


@pytest.fixture(autouse=True)
def project(cottage_root, monkeypatch):
    shutil.copy(paths.project() / WORDS, cottage_root / WORDS)
    monkeypatch.setattr(paths, "project", lambda: cottage_root)
    picture.forget()
    yield
    picture.forget()


@pytest.fixture
def app(cottage_root, tmp_path):
    library = Library(cottage_root, tmp_path / "cache")
    app = Makers(library, Saves(tmp_path / "saves"), Store(tmp_path), tmp_path / "anew", headless=True)
    app.push(scene_of(app, session_at(library, Where("kitchen", beat="breakfast"))))
    run(app, SEEN)
    run(app, SEEN)
    return app


def run(app, ticks):
    for _ in range(ticks):
        app.tick()
    app.draw(1.0)


def press(app, name):
    key, scancode = app.controls.layout.codes(name)
    for kind in (pygame.KEYDOWN, pygame.KEYUP):
        app.controls.feed(pygame.event.Event(kind, key=key, scancode=scancode, mod=0), None)
    app.tick()


def session(app):
    return app.scenes[-1].session


def write(app, file, text):
    """Write a file as editors do: beside it, then moved into place."""
    path = app.library.root / file
    part = path.with_suffix(".part")
    part.write_text(text, "utf-8") if isinstance(text, str) else part.write_bytes(text)
    part.replace(path)


def change(app, file, old, new):
    text = (app.library.root / file).read_text("utf-8")
    assert old in text
    write(app, file, text.replace(old, new, 1))


# ---------------------------------------------------------------------- what is whole
def test_a_changed_map_is_taken_up_where_play_stands(app):
    session(app).step(Intent(dx=1))
    before, tick = pixels(session(app).lead.x), session(app).state.tick
    change(app, MAP, 'name="corner" type="Spot" x="288" y="160"', 'name="corner" type="Spot" x="280" y="160"')
    run(app, SEEN)
    assert session(app).level.spots["corner"].x == 280
    assert (pixels(session(app).lead.x), session(app).state.tick) == (before, tick + SEEN)
    assert app.problems == []


def test_what_is_saved_in_another_window_is_taken_up_while_the_game_waits(app):
    tick = session(app).state.tick
    app.controls.feed(pygame.event.Event(pygame.WINDOWFOCUSLOST), None)
    change(app, MAP, 'name="corner" type="Spot" x="288" y="160"', 'name="corner" type="Spot" x="280" y="160"')
    run(app, SEEN)
    assert (session(app).level.spots["corner"].x, session(app).state.tick) == (280, tick)


def test_what_is_saved_while_the_pause_menu_is_up_is_taken_up_under_it(app):
    app.push(Pause(app, app.backdrop(), app.scenes[-1]))
    menu, tick = app.scenes[-1], app.scenes[-1].play.session.state.tick
    change(app, MAP, 'name="corner" type="Spot" x="288" y="160"', 'name="corner" type="Spot" x="280" y="160"')
    run(app, SEEN)
    assert app.scenes[-1] is menu
    assert (menu.play.session.level.spots["corner"].x, menu.play.session.state.tick) == (280, tick)


def test_a_changed_script_is_taken_up_in_the_middle_of_a_line(app):
    session(app).begin_talk("breakfast")
    line = session(app).view.shown
    change(app, SCRIPT, line.text, "Said anew.")
    run(app, SEEN)
    assert (session(app).view.shown.id, session(app).view.shown.text) == (line.id, "Said anew.")


def test_where_the_line_is_gone_the_beat_begins_again_and_that_is_said(app):
    session(app).begin_talk("breakfast")
    change(app, SCRIPT, session(app).view.shown.id, "zz9")
    run(app, SEEN)
    assert session(app).state.beat == "breakfast"
    assert app.scenes[-1].toasts.text == app.words("toast.goal", words=session(app).beat.goal)
    assert any(note.text == app.words("resumed.line") for note in app.scenes[-1].toasts._notes)


def test_changed_words_are_taken_up(app):
    change(app, WORDS, app.words("resumed.line"), "Gone.")
    run(app, SEEN)
    assert app.words("resumed.line") == "Gone."


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("verb.look:", "verb.loook:", "the words `verb.look` are gone (did you mean 'verb.loook'?)"),
        ("{words}", "{wrods}", "`toast.unsaved` has no part {wrods} (did you mean 'words'?); there is {words}"),
    ],
)
def test_words_that_play_asks_for_cannot_go(app, old, new, message):
    change(app, WORDS, old, new)
    run(app, SEEN + TOLD)
    assert [(problem.path, problem.message) for problem in app.problems] == [(WORDS, message)]
    app.words("verb.look")


def test_a_changed_picture_is_read_again(app):
    sheet = app.library.root / "assets/people/nora.png"
    drawn = picture.sheet("assets/people/nora.png").copy()
    red = pygame.Surface(drawn.get_size(), pygame.SRCALPHA)
    red.fill("red")
    pygame.image.save(red, sheet.with_name("part.png"))
    sheet.with_name("part.png").replace(sheet)
    run(app, SEEN)
    assert tuple(picture.sheet("assets/people/nora.png").get_at((5, 5))) == (255, 0, 0, 255)


def test_nothing_is_painted_anew_for_a_changed_script(app):
    stages = app.scenes[-1].scape.stages
    change(app, SCRIPT, "\n", " \n")
    run(app, SEEN)
    assert app.scenes[-1].scape.stages is stages
    change(app, MAP, "\n", " \n")
    run(app, SEEN)
    assert app.scenes[-1].scape.stages is not stages


def test_the_map_behind_a_door_is_read_anew_when_it_was_changed(app):
    change(app, OTHER, '<object id="1"', '<object  id="1"')
    change(app, OTHER, 'x="96" y="56"', 'x="97" y="56"')
    run(app, SEEN)
    assert [spot.x for spot in app.library.level("book1/1-morning/yard").spots.values() if spot.y == 56] == [97]


def test_a_pause_waits_with_it(app):
    change(app, MAP, 'x="288" y="160"', 'x="280" y="160"')
    app.push(Pause(app, app.backdrop(), app.scenes[-1]))
    run(app, SEEN)
    app.pop()
    run(app, SEEN)
    assert session(app).level.spots["corner"].x == 280


def test_a_key_takes_up_everything_at_once(app):
    session(app).library.texts.words["resumed.line"] = "spoilt"
    level = session(app).level
    press(app, "f7")
    assert session(app).level == level and session(app).level is not level
    assert app.words("resumed.line") != "spoilt"


def test_the_picture_books_page_is_taken_up(app):
    app.scenes[:] = [scene_of(app, begin(app.library))]
    run(app, SEEN)
    assert app.scenes[-1].session.view.page
    change(app, "levels/pages.yaml", "Somebody rowed out in the evening.", "Nobody rowed.")
    run(app, SEEN)
    assert app.scenes[-1].session.view.shown.text == "Nobody rowed."


@pytest.fixture
def night(tmp_path, monkeypatch):
    """Play in a small dream, in which a fear stands."""
    root = Path(shutil.copytree(DREAM, tmp_path / "dream"))
    for part in ("assets/ui", "assets/people", WORDS):
        copy = shutil.copytree if (COMMON / part).is_dir() else shutil.copy
        copy(COMMON / part, root / part)
    cast = root / "levels/cast.yaml"
    cast.write_text(cast.read_text("utf-8").replace('name: "Mia #ca1"', 'name: "Mia #ca1", sheet: mia'), "utf-8")
    monkeypatch.setattr(paths, "project", lambda: root)
    picture.forget()
    library = Library(root, tmp_path / "night-cache")
    app = Makers(library, Saves(tmp_path / "saves"), Store(tmp_path), tmp_path / "anew", headless=True)
    app.push(scene_of(app, session_at(library, Where("garden", beat="night"))))
    run(app, SEEN)
    return app


def test_a_fear_stands_where_the_map_has_it_now(night):
    change(night, NIGHT_MAP, 'type="Fear" x="360" y="80"', 'type="Fear" x="344" y="96"')
    run(night, SEEN)
    dark = session(night).state.people["dark"]
    assert (pixels(dark.x), pixels(dark.y), night.problems) == (344, 96, [])


def test_a_fear_that_is_taken_out_is_gone(night):
    text = (night.library.root / NIGHT_MAP).read_text("utf-8")
    start = text.index('<object id="12" name="dark"')
    end = text.index("</object>", start) + len("</object>")
    write(night, NIGHT_MAP, text[:start] + text[end:])
    change(night, NIGHT_SCRIPT, "talk:\n  dark:\n    - {go: seen}\n", "")
    run(night, SEEN)
    assert "dark" not in session(night).state.people and night.problems == []


def test_what_has_not_changed_in_a_dream_goes_on(night):
    """Breath, chalk and what was pushed are the playthrough's, not the map's."""
    old = session(night)
    for _ in range(20):
        old.step(Intent(breathe=True))
    left = old.state.breath.left
    night.scenes[-1]._intent = lambda shown: Intent(breathe=True)
    change(night, NIGHT_MAP, "\n", " \n")
    run(night, SEEN)
    assert session(night) is not old and session(night).layer == "real"
    assert 0 < session(night).state.breath.left < left


# ---------------------------------------------------------------------- what is not
def stays(app, old):
    """Nothing of play has changed."""
    assert session(app) is old
    assert app.scenes[-1].scape.session is old


BAD_MAPS = sorted((BROKEN / "maps" / "files").iterdir())
BAD_TEXTS = sorted(path for path in (BROKEN / "yaml").glob("*.yaml"))


@pytest.mark.parametrize("bad", BAD_MAPS, ids=lambda path: path.name)
def test_whatever_a_map_holds_the_old_stays_and_it_is_said_why(app, bad):
    old, whole = session(app), (app.library.root / MAP).read_bytes()
    write(app, MAP, bad.read_bytes())
    run(app, SEEN)
    assert app.problems == [], "half a file is no reason to say anything yet"
    run(app, TOLD)
    stays(app, old)
    assert app.problems and app.problems[0].path == MAP
    write(app, MAP, whole)
    run(app, SEEN)
    assert app.problems == []


@pytest.mark.parametrize("bad", BAD_TEXTS, ids=lambda path: path.name)
def test_whatever_a_script_holds_the_old_stays_and_it_is_said_why(app, bad):
    old, whole = session(app), (app.library.root / SCRIPT).read_bytes()
    write(app, SCRIPT, bad.read_bytes())
    run(app, SEEN + TOLD)
    stays(app, old)
    assert app.problems and SCRIPT in [problem.path for problem in app.problems]
    write(app, SCRIPT, whole)
    run(app, SEEN)
    assert app.problems == []


def test_a_map_that_grows_while_it_is_saved_is_taken_up_when_it_is_whole(app):
    whole = (app.library.root / MAP).read_text("utf-8").replace('x="288" y="160"', 'x="280" y="160"')
    old = session(app)
    for part in range(4):
        write(app, MAP, whole[: len(whole) * part // 4])
        run(app, SEEN)
        stays(app, old)
        assert app.problems == []
    write(app, MAP, whole)
    run(app, SEEN)
    assert session(app).level.spots["corner"].x == 280


@pytest.mark.parametrize("file", [MAP, SCRIPT, CHAPTER, "levels/cast.yaml", "assets/tilesets/plain.tsx"])
def test_a_file_that_is_gone_for_a_moment_costs_nothing(app, file):
    old, path = session(app), app.library.root / file
    path.rename(path.with_suffix(".away"))
    run(app, SEEN + TOLD)
    stays(app, old)
    assert app.problems
    path.with_suffix(".away").rename(path)
    run(app, SEEN)
    assert app.problems == []


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n half of it"])
def test_a_picture_that_is_none_leaves_the_one_before(app, data):
    before = picture.sheet("assets/people/nora.png")
    write(app, "assets/people/nora.png", data)
    run(app, SEEN + TOLD)
    assert picture.sheet("assets/people/nora.png") is before
    assert [problem.path for problem in app.problems] == ["assets/people/nora.png"]


def test_a_picture_that_has_become_too_small_for_what_is_cut_from_it_leaves_the_one_before(app):
    """People stand in cells of their sheet: with a smaller one, play would break off where a cell is wanted."""
    before = picture.sheet("assets/people/nora.png")
    (app.library.root / "assets/people/nora.png").unlink()
    pygame.image.save(pygame.Surface((20, 20)), app.library.root / "assets/people/nora.png")
    run(app, SEEN + TOLD)
    assert picture.sheet("assets/people/nora.png") is before
    wide, high = before.get_size()
    assert app.problems[0].message == f"is 20 × 20 px, where it was {wide} × {high}"


def test_a_tiles_picture_may_go_with_its_tile(app):
    """Used in the map no more, its file is taken away: nobody asks for it again."""
    text = (app.library.root / MAP).read_text("utf-8")
    tiles = {shown.file for shown in session(app).level.pictures}
    extra, known = "assets/tilesets/extra.png", next(iter(tiles))
    shutil.copy(app.library.root / known, app.library.root / extra)
    tileset = (app.library.root / "assets/tilesets/plain.tsx").read_text("utf-8")
    write(app, "assets/tilesets/extra.tsx", tileset.replace(Path(known).name, "extra.png").replace("plain", "extra"))
    write(app, MAP, text.replace("plain.tsx", "extra.tsx"))
    run(app, 2 * SEEN)
    assert extra in picture.known() and app.problems == []
    write(app, MAP, text)
    (app.library.root / extra).unlink()
    (app.library.root / "assets/tilesets/extra.tsx").unlink()
    run(app, SEEN)
    assert app.problems == [] and extra not in picture.known()
    run(app, SEEN + TOLD)
    assert app.problems == []


def test_what_waited_to_be_reported_still_is(app):
    session(app).events.append(Paused())
    change(app, MAP, "\n", " \n")
    met = []
    app.scenes[-1]._react = met.append
    while app.ticks % LOOK_EVERY != LOOK_EVERY - 1:
        app.ticks += 1
    app.tick()
    assert Paused() in met


def test_a_map_and_a_script_that_disagree_are_not_taken_up(app):
    old = session(app)
    change(app, MAP, 'name="node" value="draught"', 'name="node" value="drought"')
    run(app, SEEN + TOLD)
    stays(app, old)
    assert "drought" in app.problems[0].message


@pytest.fixture
def faulty(cottage_root, tmp_path):
    """Play in a map that names something nobody has words for."""
    library = Library(cottage_root, tmp_path / "cache")
    path = cottage_root / MAP
    path.write_text(path.read_text("utf-8").replace('name="look" value="shelf"', 'name="look" value="shelves"', 1))
    app = Makers(library, Saves(tmp_path / "saves"), Store(tmp_path), tmp_path / "anew", headless=True)
    app.push(scene_of(app, session_at(library, Where("kitchen", beat="breakfast"))))
    return app


def test_what_was_wrong_from_the_beginning_hinders_nobody(faulty):
    run(faulty, SEEN)
    change(faulty, MAP, 'x="288" y="160"', 'x="280" y="160"')
    run(faulty, SEEN)
    assert (session(faulty).level.spots["corner"].x, faulty.problems) == (280, [])


def told(app):
    """What the line across the top says."""
    said = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(makers, "remark", lambda _, text, ink, face: said.append((text, ink)) or 0)
        app.draw(1.0)
    return said


def test_what_was_wrong_from_the_beginning_is_told_until_it_is_mended(faulty):
    """Play began without a word, and what was read anew later was told in green over the same fault."""
    faulty.tick()
    ((text, ink),) = told(faulty)
    assert "'shelves' can be looked at, but" in text and ink == makers.WRONG
    change(faulty, CHAPTER, "\n", " \n")
    run(faulty, 2 * SEEN)
    assert told(faulty) == [(text, ink)]
    change(faulty, MAP, 'value="shelves"', 'value="shelf"')
    run(faulty, 2 * SEEN)
    ((text, ink),) = told(faulty)
    assert "kitchen.tmx" in text and ink == makers.RIGHT


def test_the_map_behind_a_door_that_was_wrong_from_the_beginning_is_told_until_it_is_mended(cottage_root, tmp_path):
    library = Library(cottage_root, tmp_path / "cache")
    whole = (cottage_root / OTHER).read_text("utf-8")
    (cottage_root / OTHER).write_text(whole[:400])
    app = Makers(library, Saves(tmp_path / "saves"), Store(tmp_path), tmp_path / "anew", headless=True)
    app.push(scene_of(app, session_at(library, Where("kitchen", beat="breakfast"))))
    app.tick()
    assert [ink for text, ink in told(app) if OTHER in text] == [makers.WRONG]
    run(app, SEEN)
    write(app, OTHER, whole)
    run(app, 2 * SEEN)
    assert [ink for text, ink in told(app) if "yard.tmx" in text] == [makers.RIGHT]


@pytest.mark.parametrize("data", [None, b"\xff\xfe"])
def test_what_was_wrong_is_noted_though_its_file_is_just_being_saved(faulty, data):
    """Problems are looked up in the files as they are on disk, which may not even be text then."""
    run(faulty, SEEN)
    path = faulty.library.root / MAP
    path.unlink() if data is None else path.write_bytes(data)
    faulty._place = "elsewhere"
    run(faulty, SEEN + TOLD)
    assert [problem.path for problem in faulty.problems] == [MAP]


def test_a_door_to_a_place_that_cannot_be_read_stays_shut_and_says_why(app):
    """Going there used to leave the lead in no place at all."""
    old = session(app)
    library = app.library
    library._levels.pop("book1/1-morning/yard", None)
    write(app, OTHER, "")
    door = next(door for door in old.level.doors if door.to)
    x, y, wide, high = door.area
    old.lead.x, old.lead.y = (x + wide // 2) * 256, (y + high + 14) * 256
    for _ in range(60):
        app.scenes[-1]._intent = lambda shown: Intent(dy=-1)
        app.tick()
    app.draw(1.0)
    assert old.state.place == "book1/1-morning/kitchen" and old.level.file == MAP
    assert app.problems[0].path == OTHER


def test_a_picture_that_cannot_be_drawn_is_told_and_play_goes_on(app):
    (app.library.root / "assets/people/nora.png").unlink()
    picture.forget()
    tick = session(app).state.tick
    run(app, 3)
    assert session(app).state.tick == tick + 3


# ---------------------------------------------------------------------- what makers see
def pixels_of(app):
    app.draw(1.0)
    return pygame.image.tobytes(app.display.window, "RGB")


def test_a_key_turns_the_views_and_ends_with_none(app):
    app.settings.reduced_motion = True
    seen = []
    for view in (*VIEWS[1:], ""):
        press(app, "f6")
        assert app.overlay.view == view
        seen.append(pixels_of(app))
    assert len(set(seen)) == len(VIEWS)


def test_a_key_turns_the_pages_of_what_is_remembered(app):
    for name in range(200):
        session(app).state.memory.seen[f"a/{name}"] = 1
    for _ in VIEWS[1:]:
        press(app, "f6")
    first = pixels_of(app)
    press(app, "f8")
    assert (app.overlay.view, app.overlay.ledger.page) == (VIEWS[-1], 1)
    assert pixels_of(app) != first


def test_a_problem_is_said_on_the_screen_until_it_is_mended(app):
    whole = (app.library.root / MAP).read_text("utf-8")
    write(app, MAP, whole[:400])
    run(app, SEEN + TOLD)
    assert tuple(app.canvas.get_at((470, 1)))[:3] == COLOR["ink1"]
    write(app, MAP, whole)
    run(app, SEEN + makers.SAID_FOR + 1)
    assert tuple(app.canvas.get_at((470, 1)))[:3] != COLOR["ink1"]


def test_files_that_were_not_touched_are_not_read(app, monkeypatch):
    asked = []
    monkeypatch.setattr(app._renewer, "read", lambda *_: asked.append(1))
    os.utime(app.library.root / "levels/bedtime.tiled-project")
    shutil.copy(app.library.root / MAP, app.library.root / "levels/unread.txt")
    run(app, 4 * SEEN)
    assert asked == []


def test_of_several_problems_that_of_the_changed_file_is_told_first(app):
    change(app, SCRIPT, "breakfast:\n", "brekfast:\n")
    run(app, SEEN + TOLD)
    assert app.problems[0].path == SCRIPT
    assert CHAPTER in [problem.path for problem in app.problems]


# ---------------------------------------------------------------------- on the way
def test_a_talk_that_is_said_to_be_had_on_the_way_frees_the_feet_at_once(app):
    session(app).begin_talk("breakfast")
    assert not session(app).walks
    change(app, SCRIPT, "breakfast:\n", "breakfast:\n  - along: true\n")
    run(app, SEEN)
    assert session(app).walks and app.scenes[-1].passing.line.id == session(app).view.shown.id
    change(app, SCRIPT, "  - along: true\n", "")
    run(app, SEEN)
    assert not session(app).walks and app.scenes[-1].speech.line.id == session(app).view.shown.id


def test_f6_says_of_a_talk_that_it_is_had_on_the_way(app):
    change(app, SCRIPT, "breakfast:\n", "breakfast:\n  - along: true\n")
    run(app, SEEN)
    session(app).begin_talk("breakfast")
    app.overlay.turn()
    assert "talk on the way breakfast #b01" in list(app.overlay._head(session(app), 1.0, 1.0))


def test_words_of_the_language_that_is_spoken_are_taken_up(app, cottage_root):
    dutch = cottage_root / "assets/words/nl.yaml"
    dutch.write_text('format: 1\nlanguage: "Nederlands"\npause.resume: "Verder"\n', "utf-8")
    app.settings.language = "nl"
    run(app, 2 * SEEN)
    app.apply()
    assert app.words("pause.resume") == "Verder"
    dutch.write_text('format: 1\nlanguage: "Nederlands"\npause.resume: "Speel verder"\n', "utf-8")
    run(app, 2 * SEEN)
    assert app.words("pause.resume") == session(app).library.words("pause.resume") == "Speel verder"
