"""Files that are not what they claim: pipes, folders, devices, far too large ones, pictures of any size. Each is
refused in words, at once, and nothing is lost."""

import json
import os
import signal
import struct
import zlib
from pathlib import Path

import msgspec
import pytest

from game import files, tapes
from game.content.library import Library
from game.saves import Saves, Unusable
from game.screen.widgets.thumbnail import WIDEST, shown
from game.session import begin
from game.settings import Profile, Settings, Store

HUGE = 1_500_000_000
PATIENCE = 60
"""s after which a test that waits for ever fails instead."""


def folder(path):
    path.mkdir()


def pipe(path):
    os.mkfifo(path)


def device(path):
    path.symlink_to("/dev/zero")


def huge(path):
    with path.open("wb") as file:
        file.truncate(HUGE)


UNFIT = [folder, huge]
if hasattr(os, "mkfifo"):
    UNFIT += [pipe, device]


@pytest.fixture(autouse=True)
def patience():
    """What waits for ever is stopped, where the system can do so."""
    if not hasattr(signal, "SIGALRM"):
        yield
        return

    def late(*_):
        raise TimeoutError("it waits for ever")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(PATIENCE)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture(params=UNFIT, ids=lambda make: make.__name__)
def unfit(request):
    """Makes something of a name that is no file to read."""
    return request.param


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    library = Library(Path(__file__).parent / "fixtures" / "project", tmp_path_factory.mktemp("cache"))
    return begin(library, beat="breakfast").kept()


@pytest.fixture
def saves(tmp_path):
    saves = Saves(tmp_path / "saves")
    saves.folder.mkdir()
    return saves


def test_what_is_no_file_is_not_read(tmp_path, unfit):
    unfit(tmp_path / "it")
    with pytest.raises(files.Unfit):
        files.read(tmp_path / "it", 1000)


def test_a_file_that_grows_while_it_is_read_is_not_read_on(tmp_path, monkeypatch):
    (tmp_path / "it").write_bytes(b"1234")
    monkeypatch.setattr(files, "_look", lambda *_: None)
    with pytest.raises(files.Unfit):
        files.read(tmp_path / "it", 3)


def test_a_slot_of_it_is_set_aside_and_the_previous_one_put_back(saves, kept, unfit):
    saves.write("1", kept)
    saves.path("1").replace(saves.path("1").with_suffix(".previous"))
    unfit(saves.path("1"))
    assert saves.slot("1") is None
    with pytest.raises(Unusable) as caught:
        saves.read("1")
    assert (caught.value.key, caught.value.parts["file"]) == ("save.bad_previous", "1.bad")
    assert os.path.lexists(saves.folder / "1.bad")
    assert saves.read("1").state.tick == kept.state.tick


def test_a_previous_one_of_it_is_not_put_back(saves, unfit):
    saves.path("1").write_bytes(b"{")
    unfit(saves.folder / "1.previous")
    with pytest.raises(Unusable) as caught:
        saves.read("1")
    assert caught.value.key == "save.bad"


def test_saving_over_it_keeps_both(saves, kept, unfit):
    unfit(saves.path("1"))
    saves.write("1", kept)
    assert saves.read("1").state.tick == kept.state.tick
    assert os.path.lexists(saves.folder / "1.bad")


def test_another_slot_of_it_keeps_nobody_from_saving(saves, kept, unfit):
    unfit(saves.path("2"))
    saves.write("1", kept)
    assert [slot.name for slot in saves.slots()] == ["1"]


def test_settings_of_it_are_set_aside_and_told(tmp_path, unfit):
    store = Store(tmp_path)
    unfit(store.settings_path)
    assert store.settings() == Settings()
    assert store.notes == [("settings.bad", {"file": "settings.bad"})]


def test_a_profile_of_it_is_set_aside_when_it_is_written(tmp_path, unfit):
    store = Store(tmp_path)
    unfit(store.profile_path)
    store.keep(Profile({"k3f": True}))
    assert (store.profile().heard, store.notes) == ({"k3f": True}, [("settings.bad", {"file": "profile.bad"})])


def test_a_tape_of_it_is_refused(tmp_path, unfit):
    unfit(tmp_path / "it.tape.json")
    with pytest.raises(files.Unfit):
        tapes.read(tmp_path / "it.tape.json")


def test_an_ending_of_it_is_none(saves, unfit):
    (saves.folder / "endings").mkdir()
    unfit(saves.folder / "endings" / "book1-1.json")
    assert saves.ending("book1-1") is None


@pytest.mark.parametrize("name", ["", "..", "../1", "a/b", "a.json", "é", "-"])
def test_no_name_of_an_ending_leads_out_of_its_folder(saves, name):
    with pytest.raises(ValueError, match="is no name"):
        saves.keep_ending(name, b"{}")
    with pytest.raises(ValueError, match="is no name"):
        saves.ending(name)


def test_an_ending_is_kept_and_the_next_takes_its_place(saves):
    told = []
    for data in (b"{}", b"[]"):
        saves.keep_ending("book1-1", data, told.append)
        assert saves.ending("book1-1") == data
    assert saves.ending("book1-2") is None


# ---------------------------------------------------------------- pictures
def png(wide, high):
    """A grey picture of a size, as PNG."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0))
    rows = chunk(b"IDAT", zlib.compress(bytes((wide + 1) * min(high, 4000))))
    return b"\x89PNG\r\n\x1a\n" + head + rows + chunk(b"IEND", b"")


@pytest.fixture
def decoded(monkeypatch):
    """What pygame is given to decode."""
    given = []

    def load(file, _name):
        given.append(file.getvalue())
        raise OSError

    monkeypatch.setattr("pygame.image.load", load)
    return given


@pytest.mark.parametrize(("wide", "high"), [(16_000, 16_000), (1, 2**31 - 1), (WIDEST + 1, 1), (0, 5)])
def test_a_picture_is_refused_by_the_size_it_claims(tmp_path, decoded, wide, high):
    (tmp_path / "1.png").write_bytes(png(wide, high))
    assert (shown(tmp_path / "1.png"), decoded) == (None, [])


@pytest.mark.parametrize("data", [b"", b"\x89PNG", b"BM" + bytes(60), b"GIF89a" + b"\xff" * 60])
def test_what_is_no_png_is_not_decoded(tmp_path, decoded, data):
    (tmp_path / "1.png").write_bytes(data)
    assert (shown(tmp_path / "1.png"), decoded) == (None, [])


def test_a_picture_of_a_slots_size_is_decoded(tmp_path, decoded):
    (tmp_path / "1.png").write_bytes(png(120, 68))
    shown(tmp_path / "1.png")
    assert decoded == [png(120, 68)]


def test_a_picture_that_is_no_file_is_none(tmp_path, unfit):
    unfit(tmp_path / "1.png")
    assert shown(tmp_path / "1.png") is None


# ---------------------------------------------------------------- tapes
@pytest.mark.parametrize("ticks", [10**12, 0, -5, 10**30])
def test_a_tape_of_nonsense_lengths_is_refused(kept, ticks):
    raw = msgspec.json.decode(tapes.encode(tapes.Tape(kept)))
    raw["runs"] = [[1, []]]
    assert tapes.decode(json.dumps(raw).encode()).ticks == 1
    raw["runs"] = [[1, []], [ticks, []]]
    with pytest.raises(msgspec.ValidationError):
        tapes.decode(json.dumps(raw).encode())
