"""Drawing one thing, and drawing again only what has changed."""

import os
import shutil
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from assets.source import redraw, tilesets
from assets.source.canvas import Canvas
from assets.source.draw import PARTS, PIECES, draw, pieces
from assets.source.grids import Stamps
from assets.source.recipes import RecipeError, known
from assets.source.tilesets import Prop
from game import files
from game.content.paths import project

PHOTO = "assets/source/photo.py"
GRIDS = "assets/source/data/photo.txt"
PICTURE = "assets/pictures/photo_mia.png"


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """A project of its own that can be drawn, with an empty cache."""
    unwanted = shutil.ignore_patterns("__pycache__", "*.png", "*.ogg")
    for part in ("game", "assets/source"):
        shutil.copytree(project() / part, tmp_path / "copy" / part, ignore=unwanted)
    monkeypatch.setattr(files, "cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(redraw, "_processors", lambda: 1)
    return tmp_path / "copy"


def drawn(root: Path, *names: str, anew: bool = False) -> dict[str, list[str]]:
    return dict(redraw.redraw(root, redraw.units(names), names if anew else ()))


def edited(path: Path, old: str, new: str) -> None:
    """Another content of the same size, at the same time."""
    status, text = path.stat(), path.read_text("utf-8")
    assert old in text and len(old) == len(new)
    path.write_text(text.replace(old, new), "utf-8", newline="\n")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def never(*_):
    raise AssertionError("it is drawn, though nothing has changed")


def test_a_piece_is_drawn_as_it_is_in_the_whole(tmp_path):
    shutil.copytree(project() / "assets/tilesets", tmp_path / "tilesets")
    (tmp_path / "tilesets/homeprops/sofa.png").unlink()
    draw(["home/sofa"], tmp_path)
    for name in ("homeprops/sofa.png", "homeprops.tsx"):
        assert (tmp_path / "tilesets" / name).read_bytes() == (project() / "assets/tilesets" / name).read_bytes()


def test_an_environment_that_lies_in_the_project_is_none_of_it(copy):
    """It has modules that only the usual import can load, and what is read of it is no reason to draw again."""
    beside = copy / ".venv/lib/beside"
    beside.mkdir(parents=True)
    (beside / "__init__.py").write_text("import _decimal\n", "utf-8")
    (copy / PHOTO).write_text(
        f"import sys\n\nsys.path.append({str(beside.parent)!r})\nimport beside\n\n" + (copy / PHOTO).read_text("utf-8"),
        "utf-8",
    )
    assert drawn(copy, "photo")["photo"]
    (beside / "__init__.py").write_text("raise AssertionError\n", "utf-8")
    assert drawn(copy, "photo")["photo"] == []


@pytest.mark.parametrize("part", ["sleepers", "fears", "leak"])
def test_pieces_are_all_that_the_whole_is(tmp_path, part):
    draw([f"{part}/{each}" for each in pieces(part)], tmp_path / "pieces")
    draw([part], tmp_path / "whole")
    made = [
        {path.relative_to(top): path.read_bytes() for path in top.rglob("*.png")}
        for top in (tmp_path / "pieces", tmp_path / "whole")
    ]
    assert made[0] == made[1] and made[0]


@pytest.mark.parametrize("part", PIECES)
def test_every_piece_has_a_name_that_can_be_typed(part):
    assert part in PARTS and pieces(part)
    assert all(name and "/" not in name and " " not in name for name in pieces(part))


def test_a_collection_keeps_what_is_not_drawn_and_tells_its_size(tmp_path):
    props = {"one": Prop(lambda: Canvas(4, 5, "ink0")), "two": Prop(lambda: Canvas(6, 7, "ink0"))}
    tilesets.save_collection(tmp_path / "tilesets", "props", props)
    other = {"one": Prop(never), "two": Prop(lambda: Canvas(9, 7, "ink0"))}
    tilesets.pieces("props", other)["two"](tmp_path)
    assert Image.open(tmp_path / "tilesets/props/two.png").size == (9, 7)
    table = (tmp_path / "tilesets/props.tsx").read_text("utf-8")
    assert 'tilewidth="9"' in table and 'one.png" width="4" height="5"' in table


def test_what_has_not_changed_is_not_drawn_again(copy, monkeypatch):
    assert drawn(copy, "photo") == {"photo": ["pictures/photo_mia.png"]}
    assert drawn(copy, "photo", anew=True) == {"photo": []}
    monkeypatch.setattr(redraw, "_work", never)
    assert drawn(copy, "photo") == {"photo": []}
    with pytest.raises(AssertionError, match="nothing has changed"):
        drawn(copy, "photo", anew=True)


def test_an_edit_that_keeps_size_and_time_is_seen_in_code_and_in_drawings(copy):
    drawn(copy, "photo")
    before = (copy / PICTURE).read_bytes()
    rows = (copy / GRIDS).read_text("utf-8").split("[grin]")[1].splitlines()
    row = next(line for line in rows if len(set(line)) > 2)
    edited(copy / GRIDS, f"\n{row}\n", f"\n{row[::-1]}\n" if row != row[::-1] else f"\n{row[1:]}{row[0]}\n")
    assert drawn(copy, "photo") == {"photo": ["pictures/photo_mia.png"]}
    other = (copy / PICTURE).read_bytes()
    edited(copy / PHOTO, '"photo_mia.png"', '"photo_mie.png"')
    assert drawn(copy, "photo") == {"photo": ["pictures/photo_mie.png"]}
    assert before != other


def test_what_was_painted_over_or_is_gone_is_drawn_again(copy):
    drawn(copy, "photo")
    as_drawn = (copy / PICTURE).read_bytes()
    (copy / PICTURE).write_bytes(b"a picture of something else")
    assert drawn(copy, "photo") == {"photo": ["pictures/photo_mia.png"]}
    (copy / PICTURE).unlink()
    assert drawn(copy, "photo") == {"photo": ["pictures/photo_mia.png"]}
    assert (copy / PICTURE).read_bytes() == as_drawn


def test_a_note_that_cannot_be_read_costs_time_and_nothing_else(copy):
    drawn(copy, "photo")
    (note,) = (files.cache_folder() / redraw.FOLDER).rglob("*.json")
    note.write_bytes(b'{"by": 7')
    assert drawn(copy, "photo") == {"photo": []}
    assert msgspec.json.decode(note.read_bytes(), type=redraw.Made).files


def test_a_thing_depends_on_what_it_was_made_from_alone(copy):
    drawn(copy, "photo")
    (note,) = (files.cache_folder() / redraw.FOLDER).rglob("*.json")
    sources = msgspec.json.decode(note.read_bytes(), type=redraw.Made).sources
    assert {PHOTO, GRIDS, "assets/source/canvas.py", "game/screen/paint/palette.py"} <= set(sources)
    assert not [name for name in sources if "/home/" in name or "cli" in name or "__pycache__" in name]


def test_portraits_are_drawn_again_one_by_one():
    assert redraw.units(["portraits", "photo"]) == [*(f"portraits/{who}" for who in pieces("portraits")), "photo"]


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (GRIDS, "[lantern]", "[lantorn]", f"{PHOTO}:LINE: photo.txt has no grid 'lantern' (did you mean 'lantorn'?); "),
        (GRIDS, "[lantern]", "[Lantern]", f"{GRIDS}:LINE: expected [name] or [name] at X Y"),
        (PHOTO, '"gold4"', '"glod4"', f"{PHOTO}:LINE: the palette has no colour 'glod4' (did you mean 'gold4'?); "),
    ],
)
def test_a_recipe_that_cannot_be_followed_is_told_with_its_line(copy, file, old, new, told):
    edited(copy / file, old, new)
    with pytest.raises(redraw.DrawingError) as caught:
        drawn(copy, "photo")
    before, _, after = told.partition("LINE")
    message = str(caught.value)
    assert message.startswith(before) and message.removeprefix(before).lstrip("0123456789").startswith(after)
    assert not (copy / PICTURE).exists()


def test_a_prop_that_its_family_has_not_is_told_with_the_line_of_its_place(copy):
    path = copy / PHOTO
    lines = path.read_text("utf-8").splitlines()
    asked = ["from assets.source.kit.families import chair, made", "", 'PROPS = {"stool": made(chair, "stol")}']
    path.write_text("\n".join([*lines, *asked]) + "\n", "utf-8")
    with pytest.raises(redraw.DrawingError) as caught:
        drawn(copy, "photo")
    told = f"{PHOTO}:{len(lines) + 3}: chair: style is 'stol' (did you mean 'stool'?); there are: ladder, stool"
    assert str(caught.value).startswith(told)


def test_what_a_recipe_may_name_is_told(tmp_path):
    with pytest.raises(RecipeError) as caught:
        known("tabel", ["table", "chair"], "the kitchen", "prop")
    assert str(caught.value) == "the kitchen has no prop 'tabel' (did you mean 'table'?); there are: table, chair"
    with pytest.raises(RecipeError, match=r"home\.txt has no grid 'star6'"):
        Stamps("home")(Canvas(9, 9), 0, 0, "star6", {})
