"""Contact sheets: everything there is stands on one, and a whole map is what is played. All sheets are drawn before a
chapter is called done."""

import hashlib
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pygame
import pytest

from game.content import paths
from game.content.cast import ACTS
from game.content.library import Library
from game.content.looks import read_looks
from game.content.paths import project
from game.screen import showroom
from game.screen.bodies import actors
from game.screen.contact import FIELD, GAP, GROUND, INK, Sheet
from game.screen.display import Display
from game.screen.dreamscape import Dreamscape
from game.screen.paint import HEIGHT, WIDTH, picture
from game.screen.paint.fears import STATES
from game.workshop.gallery import gallery, maps, stood_in

HOME, SEATS = (project() / f"assets/tilesets/{name}.tsx" for name in ("homeprops", "seats"))
HOUSE = "1-synthetic-noon/flat"
FLAT = f"levels/book1/{HOUSE}.tmx"


@pytest.fixture(scope="module")
def display():
    return Display(headless=True, scale=1)


@pytest.fixture(scope="module")
def drawn(library, tmp_path_factory):
    """The folder of all sheets, and the names on each."""
    names: dict[str, set[str]] = {}
    add, finish = Sheet.add, Sheet.picture

    def noted(self, name, each):
        add(self, name, each)
        self.names = {*getattr(self, "names", ()), name}

    def finished(self):
        out = finish(self)
        names[hashlib.sha256(pygame.image.tobytes(out, "RGB")).hexdigest()] = self.names
        return out

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Sheet, "add", noted)
        patch.setattr(Sheet, "picture", finished)
        folder = tmp_path_factory.mktemp("gallery")
        paths = list(gallery(library, folder, 1))
    found = {}
    for path in paths:
        key = hashlib.sha256(pygame.image.tobytes(pygame.image.load(path), "RGB")).hexdigest()
        found[path.stem] = names.get(key, set())
    return folder, found


@pytest.mark.full
def test_everybody_is_on_a_sheet(drawn):
    people = {path.stem for path in (project() / "assets/people").glob("*.png")}
    assert people <= drawn[1]["people"]
    assert {look.told for look in read_looks(project())} <= drawn[1]["people"]


@pytest.mark.full
def test_every_state_of_a_fear_is_on_a_sheet(drawn):
    assert {*STATES, "gone", *(f"{state}, its outline" for state in STATES)} <= drawn[1]["fears"]


@pytest.mark.full
def test_every_grade_is_on_a_sheet(drawn, library):
    graded = {name for name, mood in library.texts.lights.items() if mood.grade}
    assert {"feed", "raw"} <= graded <= drawn[1]["grades"]


@pytest.mark.full
def test_every_mood_is_on_a_sheet(drawn):
    moods = {path.stem for path in (project() / "assets/portraits").glob("*/*.png")}
    assert drawn[1]["portraits"] == moods


@pytest.mark.full
def test_every_act_is_on_a_sheet(drawn):
    acts = {path.stem for path in (project() / "assets/people/poses").glob("*/*.png")}
    assert drawn[1]["acts"] == acts >= set(ACTS)


@pytest.mark.full
@pytest.mark.parametrize("folder", ["tilesets", "tilesets/homeprops", "tilesets/gardenprops", "title", "book", "ui"])
def test_every_picture_of_a_folder_is_on_its_sheet_or_has_one(drawn, folder):
    pictures, name = {path.stem for path in (project() / "assets" / folder).glob("*.png")}, folder.rsplit("/", 1)[-1]
    alone = {picture for picture in pictures if f"{name}-{picture}" in drawn[1]}
    assert drawn[1][name] | alone == pictures and not drawn[1][name] & alone


@pytest.mark.full
def test_every_screen_is_on_a_sheet(drawn):
    menus = drawn[1]["screens-menus"]
    assert {"title", "page", "card", "pause", "settings", "keys", "load", "save", "ending"} <= menus
    assert {"journal, log", "journal, people, empty"} <= drawn[1]["screens-journal"]
    assert {"asked, slots.delete", "told, save.bad"} <= drawn[1]["screens-questions"]


@pytest.mark.full
@pytest.mark.parametrize("face", ["lull", "legible"])
def test_what_is_said_is_shown_in_both_faces_at_every_size(drawn, face):
    for kind in ("said", "said, no portrait", "seen", "on a sign", "asked", "called, noted, offered"):
        for size in ("normal", "large", "largest"):
            assert f"{kind}, {face}, {size}" in drawn[1][f"speech-{face}"]


@pytest.mark.full
def test_menus_are_shown_in_the_face_and_size_that_are_asked_for(library, drawn, tmp_path):
    wanted = tmp_path / "screens-menus.png"
    for path in gallery(library, tmp_path, 1, "legible", "largest"):
        if path == wanted:
            break
    assert wanted.read_bytes() != (drawn[0] / wanted.name).read_bytes()
    assert (tmp_path / "people.png").read_bytes() == (drawn[0] / "people.png").read_bytes()


@pytest.mark.full
def test_every_place_is_shown_in_every_light_and_layer_it_is_played_in(drawn):
    shown = {name for name in drawn[1] if name.startswith("map-")}
    assert {"map-flat-noon", "map-flat-night", "map-garden-dream-dream", "map-garden-real-overcast"} <= shown


@pytest.mark.full
def test_every_prop_stands_on_the_floor_of_its_place_in_its_light(drawn):
    floors = {name for name in drawn[1] if name.startswith("floor-")}
    assert {"floor-homeprops-noon", "floor-homeprops-night", "floor-gardenprops-real-overcast"} <= floors
    assert "floor-labprops-noon" in floors


def _props(tileset):
    """The pictures of a collection's props."""
    return [image.get("source") for image in ElementTree.parse(tileset).getroot().iterfind("tile[@type='Prop']/image")]


@pytest.fixture(scope="module")
def sessions(game):
    """A session in every place and light of the whole game."""
    return stood_in(game)


@pytest.fixture
def named(monkeypatch):
    """The names that are written on floors."""
    names: list[str] = []
    written = showroom.words_of

    def noted(words, *rest):
        names.append(words)
        return written(words, *rest)

    monkeypatch.setattr(showroom, "words_of", noted)
    return names


def in_lights(sessions, place, *lights):
    return [each for each in sessions if each.state.place == f"book1/{place}" and each.state.light in lights]


def test_a_floor_goes_on_as_it_is_and_what_stands_on_it_is_all_of_its_collection(sessions, display, named):
    floor = dict(showroom.showrooms(in_lights(sessions, HOUSE, "noon", "night")))["homeprops-noon"]
    pictures = {path.stem.replace("_", " ") for path in (project() / "assets/tilesets/homeprops").glob("*.png")}
    shown, seats = ({Path(source).stem.replace("_", " ") for source in _props(tileset)} for tileset in (HOME, SEATS))
    assert shown | seats <= set(named) and shown & seats == set()
    assert shown <= pictures and floor.get_width() == showroom.WIDE
    corners = {pygame.image.tobytes(floor.subsurface((x, 0, 4, 8)), "RGB") for x in (700, 704, 708, 712)}
    assert len(corners) > 1


def test_on_a_floor_there_is_only_what_its_light_and_layer_have(sessions, display, named):
    dict(showroom.showrooms(in_lights(sessions, HOUSE, "noon")))
    assert "noon wall noon" in named and "noon wall night" not in named
    named.clear()
    street = in_lights(sessions, "3-the-dreamers/street", "street_noon")
    sheets = iter(showroom.showrooms(street))
    while next(sheets)[0] != "streetprops-painted-street_noon":
        named.clear()
    assert "grocer painted" in named and "grocer bare" not in named


def wares(session, collection):
    """What a floor has of a collection, by its name."""
    placed = showroom._placings(session.level)
    every = showroom._wares(session.library.root, f"assets/tilesets/{collection}")
    stage = next(iter(Dreamscape(session, still=True).stages.values()))
    shown = showroom._shown(every, {ware.file for ware in every}, placed, stage)
    return {Path(ware.file).stem: ware for ware in shown}


def test_what_lies_or_hangs_in_its_place_does_so_on_the_floor_of_the_sheet(sessions, display):
    flat = wares(in_lights(sessions, HOUSE, "noon")[0], "homeprops")
    assert {name for name in ("rug", "moon_rug", "runner", "drawings", "clock") if flat[name].stands} == set()
    assert flat["sofa"].stands and flat["fridge"].stands


def test_what_is_part_of_another_picture_lies_over_it(sessions, display):
    lab = wares(in_lights(sessions, "1-synthetic-noon/lab", "noon")[0], "labprops")
    assert Path(lab["pod_3_quiet"].under).stem == Path(lab["pod_3_turned"].under).stem == "pod_3"
    assert not lab["pod_3"].under


def test_a_floor_is_where_one_walks(sessions, display):
    for place, light in (("1-synthetic-noon/tram", "noon"), ("3-the-dreamers/underpass", "street_noon")):
        session = in_lights(sessions, place, light)[0]
        stage = next(iter(Dreamscape(session, still=True).stages.values()))
        level, wide = session.level, session.level.width // session.level.tile
        free = showroom._free(level, stage.group)
        ground = [layer.cells for layer in level.layers if layer.group in ("", stage.group)]
        walked = {cells[row * wide + column] for cells in ground for column, row in free}
        assert set(showroom._cells(stage, 20, 8)) <= walked


def test_a_place_that_no_beat_names_is_shown_in_the_light_of_where_its_doors_are(sessions):
    lit = {each.state.place: each.state.light for each in sessions}
    assert lit["book1/1-synthetic-noon/terrace"] == lit["book1/1-synthetic-noon/garden"] == "dream"


def test_the_block_a_floor_is_made_of_is_found():
    checks = {(column, row): (column % 3) + 3 * (row % 2) for column in range(9) for row in range(8)}
    assert showroom._block(checks)[:2] == (3, 2)
    checks[4, 4] = 99
    assert showroom._block(checks) == (3, 2, {(c, r): c + 3 * r for c in range(3) for r in range(2)})
    assert showroom._block({(n, n * n): n for n in range(40)})[:2] == (1, 1)


def test_the_largest_piece_of_a_floor_is_taken_where_it_is_one_picture():
    floor = {(column, row): column + 10 * row for column in range(4) for row in range(3)}
    floor |= {(9, row): 100 + row for row in range(5)}
    wide, high, cells = showroom._piece(floor)
    assert (wide, high, len(cells), cells[3, 2]) == (4, 3, 12, 23)


@pytest.mark.full
def test_no_sheet_is_a_kilometre_long(drawn):
    for path in drawn[0].glob("*.png"):
        wide, high = pygame.image.load(path).get_size()
        assert max(wide, high) <= 5120


def test_a_whole_map_is_what_is_played(library, display):
    session = next(each for each in stood_in(library) if (each.level.file, each.state.light) == (FLAT, "noon"))
    whole = dict(maps(library))["flat-noon"]
    canvas = pygame.Surface((WIDTH, HEIGHT)).convert()
    scape = Dreamscape(session, still=True)
    corner = (session.level.width - WIDTH, session.level.height - HEIGHT)
    scape.draw(canvas, corner, actors(session, {}, 1.0, 0, still=True), 0, 1.0)
    cut = whole.subsurface((*corner, WIDTH, HEIGHT))
    assert whole.get_size() == (session.level.width, session.level.height)
    assert pygame.image.tobytes(cut, "RGB") == pygame.image.tobytes(canvas, "RGB")


@pytest.fixture
def at_cottage(cottage_root, display, monkeypatch):
    """The small project's own pictures."""
    monkeypatch.setattr(paths, "project", lambda: cottage_root)
    picture.forget()
    yield cottage_root
    picture.forget()


def test_places_of_one_name_have_pictures_of_their_own(at_cottage):
    levels = at_cottage / "levels/book1"
    shutil.copytree(levels / "1-morning", levels / "2-evening", ignore=shutil.ignore_patterns("*.yaml"))
    names = [name for name, _ in maps(Library(at_cottage, at_cottage / "cache"))]
    assert len(set(names)) == len(names) >= 4
    assert any(name.startswith("book1-2-evening-kitchen") for name in names)


def test_maps_are_the_same_each_time(library, display):
    once, again = ([pygame.image.tobytes(whole, "RGB") for _, whole in maps(library)] for _ in range(2))
    assert once == again


# ---------------------------------------------------------------------- the sheet itself
def block(wide, high):
    made = pygame.Surface((wide, high)).convert()
    made.fill("white")
    return made


def test_pictures_go_on_in_a_new_row_and_never_overlap(display):
    contact = Sheet(200)
    for i in range(9):
        contact.add(str(i), block(30 + 7 * i, 20 + 5 * i))
    whole = contact.picture()
    boxes = [each.get_rect(topleft=at) for each, at, framed in contact._placed if framed]
    assert whole.get_width() <= 200
    assert len({box.top for box in boxes}) > 1
    assert all(whole.get_rect().contains(box) for box in boxes)
    assert not any(one.colliderect(other) for i, one in enumerate(boxes) for other in boxes[i + 1 :])


def test_a_picture_wider_than_the_sheet_is_cut_into_strips(display):
    contact = Sheet(100)
    contact.add("long", block(200, 10))
    whole = contact.picture()
    assert whole.get_width() == 100
    assert whole.get_at((GAP, GAP))[:3] == whole.get_at((GAP, GAP + 25))[:3] == (255, 255, 255)
    assert whole.get_at((100 - GAP - 1, GAP + 25))[:3] == FIELD


def test_a_name_stands_under_its_picture(display):
    contact = Sheet(100)
    contact.add("mia", block(20, 20))
    contact.heading("people")
    whole = contact.picture()
    under = whole.subsurface((0, GAP + 21, whole.get_width(), 16))
    colors = {tuple(under.get_at((x, y))[:3]) for x in range(under.get_width()) for y in range(under.get_height())}
    assert colors == {GROUND, INK}
