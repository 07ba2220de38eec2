"""Committed pictures are what the source draws, on the palette, of the sizes the game cuts them to.

Of the sheets of people, which are most of the work, some are drawn every time, and what is painted stroke by stroke
(the page that is walked in, the initials of the picture book) is not; all of it is before a chapter is called done.
"""

import json
from functools import partial

import numpy as np
import pytest
from PIL import Image

from assets.source import lamplight
from assets.source.canvas import Canvas
from assets.source.draw import PARTS, draw
from assets.source.harbour import files as harbour
from assets.source.kit.crowd import files as crowd
from assets.source.kit.crowd import named
from assets.source.kit.crowd.recipes import read_recipes
from assets.source.people import acted
from assets.source.people.sleepers import CELLS
from assets.source.portraits.files import PEOPLE, sitter, strip
from assets.source.quays import files as quays
from assets.source.quays import places as at_the_quays
from assets.source.shore import files as shore
from assets.source.shore import places as at_the_shore
from game.content import paths
from game.content.cast import LAIN, read_cast
from game.screen.paint.palette import COLOR
from game.screen.paint.people import LYING

ROOT = paths.project()
GREY = {"ui/light.png", "ui/corners.png"}
"""Fields that the game makes light from: shades of grey, no colours."""
THIN = {"tilesets/shade.png"}
"""Shade that lies over the floor: one ink, in several strengths."""
SOUNDS = {"sound"}
"""Drawn by the same command, but heard: tests of their own."""
OF_PEOPLE = {"crowd", "acts", "portraits"}
"""Parts of which there are many sheets, drawn in a way that they share."""
PAINTED = {
    "tilesets/harbour.png": "harbour",
    "tilesets/quays.png": "quays",
    "tilesets/shore.png": "shore",
    "book/initials.png": "lamplight",
}
"""Pictures that are painted stroke by stroke, and the parts they belong to."""
NTH = 12
"""One of so many sheets of people is drawn every time."""
KNOWN = {(r << 16) + (g << 8) + b for r, g, b in COLOR.values()}


def pixels(path):
    return np.asarray(Image.open(path).convert("RGBA"))


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    folder = tmp_path_factory.mktemp("drawn")
    with pytest.MonkeyPatch.context() as left_out:
        left_out.setattr(harbour, "page", lambda: Canvas(harbour.WIDTH, harbour.HEIGHT))
        left_out.setattr(quays, "page", lambda: Canvas(at_the_quays.WIDTH, at_the_quays.HEIGHT))
        left_out.setattr(shore, "page", lambda: Canvas(at_the_shore.WIDTH, at_the_shore.HEIGHT))
        left_out.setattr(lamplight, "_initial", lambda *_: None)
        draw([name for name in PARTS if name not in SOUNDS | OF_PEOPLE], folder)
    return folder


def sheets():
    """The file of every sheet of people, and what draws it."""
    crowds = {
        f"people/crowd/{who}.png": partial(crowd.sheet, crowd.passer(recipe)) for who, recipe in read_recipes().items()
    }
    acts = {
        f"people/poses/{person.name}/{name}.png": partial(acted.sheet, acted.parts(person), act)
        for person in acted.CAST
        for name, act in acted.ACTS.items()
        if not act.of or person.name in act.of
    }
    story = {f"people/{name}.png": partial(crowd.sheet, who) for name, who in named.people().items()}
    story |= {
        f"people/poses/{name}/{act}.png": partial(acted.sheet, named.acting(who), acted.ACTS[act])
        for name, who in named.people().items()
        for act in named.AT[name]
    }
    return (
        crowds
        | acts
        | story
        | {f"portraits/{who}/{mood}.png": partial(strip, who, mood) for who in PEOPLE for mood in sitter(who).looks}
    )


def files(folder, *endings):
    found = [path for ending in endings for path in folder.rglob(f"*.{ending}")]
    return {path.relative_to(folder).as_posix(): path for path in sorted(found)}


def differing(drawn, *endings):
    """What of all that was drawn is committed otherwise."""
    return [
        name
        for name, path in files(drawn, *endings).items()
        if not (ROOT / "assets" / name).is_file()
        or (path.read_bytes() != (ROOT / "assets" / name).read_bytes() and not alike(path, ROOT / "assets" / name))
    ]


def alike(path, other):
    """Whether two files are the same picture, however it is packed."""
    return path.suffix == ".png" and np.array_equal(pixels(path), pixels(other))


def test_everything_that_is_drawn_is_committed_pixel_by_pixel(drawn):
    assert set(differing(drawn, "png")) == set(PAINTED)
    for name in PAINTED:
        there = pixels(drawn / name)[..., 3] > 0
        assert np.array_equal(pixels(drawn / name)[there], pixels(ROOT / "assets" / name)[there])


def test_tilesets_and_tables_are_committed_as_they_are_written(drawn):
    assert files(drawn, "tsx", "json") and differing(drawn, "tsx", "json") == []


def test_sheets_of_people_are_committed_pixel_by_pixel(tmp_path):
    for name, sheet in list(sheets().items())[::NTH]:
        sheet().save(tmp_path / name)
    assert len(files(tmp_path, "png")) > NTH and differing(tmp_path, "png") == []


@pytest.mark.full
@pytest.mark.parametrize("part", [*sorted(OF_PEOPLE), *PAINTED.values()])
def test_what_is_most_of_the_work_is_committed_as_it_is_drawn(part, tmp_path):
    draw([part], tmp_path)
    assert files(tmp_path, "png") and differing(tmp_path, "png", "tsx", "json") == []


def test_nothing_is_committed_that_is_not_drawn(drawn):
    readme = {name for name in files(ROOT / "assets", "png") if name.startswith("readme/")}
    assert set(files(ROOT / "assets", "png")) - readme == set(files(drawn, "png")) | set(sheets())


FOLDERS = sorted({name.rpartition("/")[0] for name in files(ROOT / "assets", "png")})


@pytest.mark.parametrize("folder", FOLDERS)
def test_nothing_is_off_the_palette(folder):
    names = [path.relative_to(ROOT / "assets").as_posix() for path in sorted((ROOT / "assets" / folder).glob("*.png"))]
    assert [name for name in names if name not in GREY and is_off(name)] == []


def is_off(name):
    """Whether a picture has other colours than those of the palette, or is half there; those of the README are as
    large as it shows them."""
    if name.startswith("readme/"):
        return Image.open(ROOT / "assets" / name).size != (960, 540)
    picture = pixels(ROOT / "assets" / name).astype(int)
    seen = picture[picture[..., 3] > 0]
    known = set((seen[:, 0] << 16) + (seen[:, 1] << 8) + seen[:, 2]) <= KNOWN
    return not known or not (name in THIN or set(picture[..., 3].flat) <= {0, 255})


@pytest.mark.parametrize("name", sorted(GREY))
def test_fields_of_light_are_grey(name):
    red, green, blue, _ = np.moveaxis(pixels(ROOT / "assets" / name), -1, 0)
    assert np.array_equal(red, green) and np.array_equal(green, blue)


def test_people_have_a_sheet_of_the_size_the_game_cuts():
    cast, _ = read_cast(ROOT)
    sheets = {speaker.sheet for speaker in cast.speakers.values() if speaker.sheet}
    sizes = {name: Image.open(ROOT / f"assets/people/{name}.png").size for name in sheets}
    assert sizes == dict.fromkeys(sheets, (13 * 24, 4 * 36)) and {"nora", "mia", "leo", "bisi"} <= sheets


def test_sleepers_have_frames_of_the_size_the_game_cuts():
    for folder in LAIN.values():
        sizes = {path.stem: Image.open(path).size for path in sorted((ROOT / folder).glob("*.png"))}
        assert sizes == {name: (4 * wide, high) for name in sizes for wide, high, _ in [LYING[name.rpartition("_")[2]]]}
        assert "mia_down" in sizes and CELLS == LYING


def test_leads_have_a_portrait_for_every_mood_and_everybody_those_they_sit_for():
    cast, _ = read_cast(ROOT)
    portraits = {each for who in cast.speakers.values() for each in (who.portrait, who.by_night) if each}
    wanted = {f"portraits/{who}/{mood}.png" for who in portraits for mood in sitter(who).looks}
    assert wanted <= set(files(ROOT / "assets", "png")) and {"nora", "mia", "leo", "bisi", "marcus"} <= portraits
    assert {Image.open(ROOT / "assets" / name).size for name in wanted} == {(4 * 96, 96)}


def test_what_stands_in_a_walk_touches_the_ground():
    for who in ("nora", "mia", "leo", "bisi", "marcus"):
        sheet = pixels(ROOT / f"assets/people/{who}.png")[..., 3] > 0
        for row in range(4):
            for column in range(13):
                cell = sheet[row * 36 : row * 36 + 36, column * 24 : column * 24 + 24]
                assert cell[34].any(), (who, row, column)


def test_what_hangs_at_one_side_is_not_at_the_other():
    """Leo's bag hangs at his left: his left side is no mirror of his right."""
    sheet = pixels(ROOT / "assets/people/leo.png")
    rest = slice(6 * 24, 7 * 24)
    left, right = sheet[36:72, rest], sheet[108:144, rest]
    leather = [(side[20:, :, :3] == COLOR["umber3"]).all(-1).sum() for side in (left, right)]
    assert leather[0] > 4 and leather[1] == 0


@pytest.mark.parametrize("name", ["lull7", "lamplight", "keys", "icons"])
def test_tables_of_the_interface_lie_inside_their_picture(name):
    wide, high = Image.open(ROOT / f"assets/ui/{name}.png").size
    for key, box in json.loads((ROOT / f"assets/ui/{name}.json").read_text("utf-8")).items():
        left, top, w, h = box if len(box) == 4 else (box[0], 0, box[1], high)
        assert left >= 0 and left + w <= wide and top >= 0 and top + h <= high, key


def test_a_name_that_is_not_drawn_is_refused(tmp_path):
    with pytest.raises(KeyError):
        draw(["nroa"], tmp_path)
    assert "nora" in PARTS and list(tmp_path.iterdir()) == []
