"""Pictures and sounds that are told to be whole without being drawn or played, and parts that no map is made from."""

import random
import shutil
import zlib

import miniaudio
import pygame
import pytest

from game.content.paths import project
from game.workshop.check import check
from game.workshop.checks import ogg, png
from game.workshop.checks.pictures import pictures
from game.workshop.remembered import Remembered

LAMP = "assets/pictures/photo_mia.png"
BELL = "assets/sound/bell_1.ogg"


def read(file):
    return (project() / file).read_bytes()


def drawable(data, path):
    path.write_bytes(data)
    try:
        pygame.image.load(path)
    except pygame.error:
        return False
    return True


def chunk(kind, data):
    return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")


def made(rows, wide=2, high=2, deep=8, color=6, ways=b"\0\0\0", before=b"", after=b""):
    head = wide.to_bytes(4, "big") + high.to_bytes(4, "big") + bytes((deep, color)) + ways
    chunks = chunk(b"IHDR", head) + before + chunk(b"IDAT", zlib.compress(rows)) + after + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


ROW = b"\0" + bytes(range(8))


@pytest.mark.parametrize("folder", ["people", "portraits", "tilesets", "ui"])
def test_every_picture_of_the_game_is_of_the_plain_kind_or_drawn(folder):
    told = [png.whole(path.read_bytes()) for path in sorted((project() / "assets" / folder).rglob("*.png"))[:60]]
    assert all(told) and told


def test_a_plain_picture_is_whole_and_can_be_drawn(tmp_path):
    assert png.whole(made(ROW * 2)) and drawable(made(ROW * 2), tmp_path / "lamp.png")


@pytest.mark.parametrize(
    "data",
    [
        made(ROW),
        made(b"\5" + ROW[1:] + ROW),
        made(ROW * 2, color=4)[:-12],
        made(ROW * 2, wide=0),
        made(ROW * 2, high=0),
        made(ROW * 2, deep=7),
        made(ROW * 2, color=5),
        made(ROW * 2, ways=b"\0\0\2"),
        made(ROW * 2, before=chunk(b"ABCD", b"")),
        made(ROW * 2)[:-1] + b"\0",
        made(ROW * 2) + b"\0",
        made(b""),
        b"",
    ],
)
def test_what_is_broken_or_of_another_kind_is_not_told_to_be_whole(data):
    assert not png.whole(data)


def test_a_picture_of_which_any_bit_is_another_is_not_whole():
    chance, data = random.Random(1), read(LAMP)
    assert png.whole(data)
    for _ in range(400):
        at = chance.randrange(len(data))
        spoilt = data[:at] + bytes((data[at] ^ 1 << chance.randrange(8),)) + data[at + 1 :]
        assert not png.whole(spoilt) and not png.whole(data[:at])


def test_pictures_of_other_kinds_are_drawn_before_anything_is_told_of_them(tmp_path):
    (tmp_path / "assets/pictures").mkdir(parents=True)
    kinds = {
        "palette": made(b"\0\0\1" * 2, color=3, before=chunk(b"PLTE", bytes(6))),
        "deep": made(b"\0" * 34, deep=16),
        "told": made(ROW * 2, before=chunk(b"tEXt", b"who\0nobody")),
        "torn": made(ROW * 2)[:50],
        "filter": made(b"\5" + ROW[1:] + ROW),
    }
    for name, data in kinds.items():
        (tmp_path / f"assets/pictures/{name}.png").write_bytes(data)
    told = [str(problem).split(" (")[0] for problem in pictures(tmp_path, Remembered(tmp_path))]
    assert told == [f"assets/pictures/{name}.png:1:1: cannot be read as a picture" for name in ("filter", "torn")]


def test_every_sound_of_the_game_is_whole_and_as_long_as_its_player_says():
    every = sorted((project() / "assets").rglob("*.ogg"))
    streams = [ogg.whole(path.read_bytes()) for path in every]
    assert all(streams)
    for path, stream in list(zip(every, streams, strict=True))[::7]:
        assert miniaudio.get_file_info(str(path)).num_frames == stream.samples


def test_a_sound_of_which_any_bit_is_another_is_not_whole():
    chance, data = random.Random(1), read(BELL)
    for _ in range(400):
        at = chance.randrange(len(data))
        assert ogg.whole(data[:at] + bytes((data[at] ^ 1 << chance.randrange(8),)) + data[at + 1 :]) is None
        assert ogg.whole(data[:at]) is None


def test_a_sound_that_lacks_a_page_or_has_another_behind_it_is_not_whole():
    data = read("assets/music/" + sorted(path.name for path in (project() / "assets/music").glob("*.ogg"))[0])
    pages = [b"OggS" + page for page in data.split(b"OggS")[1:]]
    assert len(pages) > 4 and ogg.whole(b"".join(pages))
    assert [ogg.whole(b"".join(pages[:lacks] + pages[lacks + 1 :])) for lacks in range(len(pages))] == [None] * len(
        pages
    )
    assert ogg.whole(data + data) is None and ogg.whole(b"") is None


@pytest.fixture
def spare(cottage_root):
    """The small project with a tileset that no map is made from, and its picture."""
    folder = cottage_root / "assets/tilesets"
    tileset = next(path for path in sorted(folder.glob("*.tsx")) if (path.with_suffix(".png")).is_file())
    shutil.copy(tileset.with_suffix(".png"), folder / "spare.png")
    text = tileset.read_text("utf-8").replace(f"{tileset.stem}.png", "spare.png")
    (folder / "spare.tsx").write_text(text, "utf-8")
    return cottage_root


def test_of_a_tileset_that_no_map_is_made_from_all_is_told_whatever_is_remembered(spare, tmp_path):
    def told():
        problems = check(spare, None, Remembered(spare, tmp_path / "kept"))
        assert problems == check(spare)
        return [problem.path for problem in problems if "spare" in problem.path]

    folder = spare / "assets/tilesets"
    tileset, picture = folder / "spare.tsx", folder / "spare.png"
    whole, drawn = tileset.read_text("utf-8"), picture.read_bytes()
    assert told() == []
    picture.write_bytes(made(ROW * 2))
    assert told() == ["assets/tilesets/spare.tsx"]
    assert told() == ["assets/tilesets/spare.tsx"]
    picture.write_bytes(drawn)
    assert told() == []
    tileset.write_text(whole.replace("<tileset version", '<tileset objectalignment="top" version'), "utf-8")
    assert told() == ["assets/tilesets/spare.tsx"]
    picture.unlink()
    tileset.write_text(whole, "utf-8")
    assert "assets/tilesets/spare.tsx" in told()
