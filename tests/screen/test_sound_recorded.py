"""What the device is given, read back: SDL's disk driver writes it to a file.

Each is recorded in a process of its own, whose progress goes by the samples that were written and by no clock.
"""

import os
import subprocess
import sys

import numpy as np
import pygame
import pytest

from assets.source.sound.speech import PEOPLE
from game.content.paths import project
from game.screen.sound.mixer import Mixer, decode
from game.screen.sound.table import read_table

RECORD = """
import sys, threading
from pathlib import Path
from game.content.paths import project
from game.screen.sound.mixer import RATE, VOICES, Mixer, decode
from game.screen.sound.table import read_table

out, gap, channels, who = Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
table, pause, mixer = read_table(project()), threading.Event(), Mixer()
takes = [decode(project() / "assets" / file) for file in table.takes(who)]

def written():
    return out.stat().st_size if out.exists() else 0

def go_on(seconds):
    end = written() + seconds * RATE * 4
    while written() < end:
        pause.wait(0.001)

for turn in range(16):
    mixer.play(VOICES[turn % channels], takes[turn % len(takes)], 0.64)
    go_on(gap)
go_on(0.3)
mixer.close()
"""
GAP = 7 / 60
"""The least time from one syllable to the next, s."""


def recorded(tmp_path, who, gap, channels):
    """What is heard of sixteen syllables, `gap` s apart, on so many channels in turn."""
    out = tmp_path / "heard.raw"
    driver = {"SDL_AUDIODRIVER": "disk", "SDL_DISKAUDIOFILE": str(out), "SDL_VIDEODRIVER": "dummy"}
    driver["SDL_DISKAUDIODELAY"] = "6"
    subprocess.run(
        [sys.executable, "-c", RECORD, str(out), str(gap), str(channels), who],
        env=os.environ | driver, check=True, capture_output=True,
    )  # fmt: skip
    return np.frombuffer(out.read_bytes(), "<i2").reshape(-1, 2)[:, 0].astype(float)


def steepest(sound):
    """The largest step from one sample to the next."""
    return float(np.abs(np.diff(sound)).max())


def own(who):
    """The largest step within any syllable of somebody, as loud as it is played here."""
    mixer = Mixer()
    try:
        found = [
            pygame.sndarray.array(decode(project() / "assets" / file))[:, 0].astype(float) * 0.64
            for file in read_table(project()).takes(who)
        ]
    finally:
        mixer.close()
    return max(steepest(np.concatenate([[0], sound, [0]])) for sound in found)


@pytest.mark.parametrize("who", sorted(PEOPLE))
def test_a_voice_steps_no_more_than_its_syllables_do(tmp_path, who):
    heard = recorded(tmp_path, who, GAP, 2)
    assert np.abs(heard).max() > 500
    assert steepest(heard) <= own(who) + 2


def test_even_a_voice_that_is_hurried_after_a_stall_cuts_nothing_off(tmp_path):
    assert steepest(recorded(tmp_path, "bisi", GAP / 3, 2)) <= 2 * own("bisi") + 2


def test_a_syllable_that_is_cut_off_would_be_noticed(tmp_path):
    assert steepest(recorded(tmp_path, "bisi", 0.03, 1)) > own("bisi") + 2
