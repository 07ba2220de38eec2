"""The hums of those who rang: as the boards write them, one cell in all, the lullaby in those that are of the tune."""

from collections import Counter

import numpy as np
import pytest
import soundfile

from assets.source.sound import hums
from assets.source.sound.score import RATE, bars, sheet
from game.content import paths
from game.content.boards.reports import CELL, has_cell, notes

CELL_NOTES = "A3:1 D4:1 E4:1"


@pytest.fixture
def board(game):
    return game.book("book1").boards["reports_nineteen"]


def test_what_is_heard_is_what_the_boards_write(board):
    assert hums.written() == {report.name: report.hum for report in board.reports}


def test_the_tune_is_in_four_of_them_a_bar_each_and_in_the_last_of_all(board):
    own = {report.name: report.hum.removesuffix(" /") for report in board.reports if "tune" in report.of}
    line = bars(sheet()["tune"])[:4]
    whole = own.pop("nought")
    assert len(own) == 4 and whole == " ".join(line[:3])
    for bar in line[:3]:
        assert Counter(hum.endswith(bar) for hum in own.values()) == {True: 1, False: 3}
    (last,) = [hum for hum in own.values() if not any(hum.endswith(bar) for bar in line[:3])]
    assert last.startswith(CELL_NOTES) and last.endswith("E4:4") and line[3] == "E4:6"


def heights(name):
    """How high a hum is in the middle of each of its first three notes, half tones over A4, as an ear would take it."""
    sound, rate = soundfile.read(paths.project() / "assets" / "sound" / f"hum_{name}_0.ogg")
    mono = sound if sound.ndim == 1 else sound.mean(1)
    found, at = [], 0.0
    for note in notes(hums.written()[name])[:3]:
        length = note.quavers * hums.QUAVER
        part = mono[round((at + length * 0.3) * rate) : round((at + length * 0.98) * rate)]
        spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part)), 1 << 17))
        step = rate / (1 << 17)
        wanted = 440.0 * 2 ** ((note.pitch + hums.LOWEST - 69) / 12)
        tried = {}
        for by in range(-5, 6):
            high = wanted * 2 ** (by / 12) / step
            tried[by] = sum(spectrum[round(high * many)] for many in (1, 2, 3))
        found.append(note.pitch + max(tried, key=tried.__getitem__))
        at += length
    return found


def test_the_cell_can_be_heard_in_every_file(board):
    for report in board.reports:
        high = heights(report.name)
        assert (high[1] - high[0], high[2] - high[1]) == CELL, report.name
        assert has_cell(notes(report.hum))


def test_what_breaks_off_is_cut_while_it_sounds_and_nothing_else_is(board):
    for report in board.reports:
        sound, rate = soundfile.read(paths.project() / "assets" / "sound" / f"hum_{report.name}_0.ogg")
        mono = np.abs(sound if sound.ndim == 1 else sound.mean(1))
        last = mono[-round(0.1 * rate) : -round(0.04 * rate)].max()
        assert (last > 0.25 * mono.max()) == report.breaks, report.name


def test_they_are_short_and_small(board):
    for report in board.reports:
        path = paths.project() / "assets" / "sound" / f"hum_{report.name}_0.ogg"
        assert soundfile.info(path).frames < 4 * RATE and path.stat().st_size < 40_000
