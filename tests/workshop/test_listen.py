"""A walkthrough written as sound: what the mixer was told, and what is made of it."""

import numpy as np
import pytest
import soundfile

from assets.source.sound import mixdown, ogg
from game import cli
from game.content.paths import project
from game.screen.sound.mixer import BANKS, FREE, VOICES, Mixer
from game.screen.sound.table import read_table
from game.workshop import listen
from game.workshop.listen import Noted, Notes
from game.workshop.names import Unknown
from game.workshop.plan import read_plan
from game.workshop.player import Stuck

STEP = "sound/step_wood_0.ogg"
TICK = mixdown.TICK


def noted(tick, channel=0, file="", loops=0, left=1.0, right=1.0, stops=False):
    return Noted(tick, channel, file, loops, left, right, stops)


def mixed(told, ticks):
    return np.concatenate(list(mixdown.mixed(project() / "assets", told, ticks)))


@pytest.fixture(scope="module")
def sound():
    return ogg.read(project() / "assets" / STEP)


# ---------------------------------------------------------------- making sound of what was told
def test_a_sound_is_heard_from_the_tick_it_is_played_in(sound):
    heard = mixed([noted(5, file=STEP)], 60)
    assert not heard[: 5 * TICK].any()
    np.testing.assert_allclose(heard[5 * TICK : 5 * TICK + len(sound), 0], sound, atol=1e-6)
    assert not heard[5 * TICK + len(sound) :].any()


def test_each_ear_has_it_as_loud_as_was_told(sound):
    heard = mixed([noted(0, file=STEP, left=0.5, right=0.0)], 30)
    np.testing.assert_allclose(heard[: len(sound), 0], sound * 0.5, atol=1e-6)
    assert not heard[:, 1].any()


def test_a_loudness_holds_from_when_it_is_set(sound):
    heard = mixed([noted(0, file=STEP), noted(6, left=0.0, right=0.0)], 30)
    assert heard[: 6 * TICK].any() and not heard[6 * TICK :].any()


def test_a_loop_comes_round_through_many_stretches():
    tone = "sound/near_fridge.ogg"
    loop = ogg.read(project() / "assets" / tone)
    heard = mixed([noted(0, file=tone, loops=-1)], 13 * 60)
    np.testing.assert_allclose(heard[2 * len(loop) : 3 * len(loop), 1], loop, atol=1e-6)


def test_what_begins_on_a_channel_ends_what_was_on_it_and_stopping_is_silence(sound):
    heard = mixed([noted(0, file=STEP), noted(3, file=STEP), noted(9, stops=True)], 30)
    np.testing.assert_allclose(heard[3 * TICK : 9 * TICK, 0], sound[: 6 * TICK], atol=1e-6)
    assert not heard[9 * TICK :].any()


def test_channels_are_heard_together(sound):
    both = mixed([noted(0, channel, STEP) for channel in (0, 9)], 30)
    np.testing.assert_allclose(both[: len(sound), 0], 2 * sound, atol=1e-6)


# ---------------------------------------------------------------- noting
def test_a_noting_channel_is_busy_for_as_long_as_its_sound_lasts():
    table = read_table(project())
    notes = Notes(table)
    mixer = Mixer(notes.channels)
    mixer.effect(STEP, 0.5)
    first = notes.noted[-1].channel
    mixer.effect(STEP, 0.5)
    assert (first, notes.noted[-1].channel) == (FREE[0], FREE[1])
    assert notes.channels[first].get_busy()
    notes.tick += 60
    assert not notes.channels[first].get_busy()


@pytest.fixture(scope="module")
def heard(library, tmp_path_factory):
    """What the mixer is told of the first lines of the first chapter."""
    path = tmp_path_factory.mktemp("plan") / "first.yaml"
    path.write_text("format: 1\nsteps:\n  - read\n  - talk: mia\n  - press: 2\n  - wait: 30\n", "utf-8")
    return listen.listen(library, read_plan(library, path))


def test_a_walkthrough_is_noted_with_music_steps_and_voices(heard):
    told, ticks = heard
    played = {(each.channel, each.file.rsplit("/")[-1]) for each in told if each.file}
    assert any(channel in BANKS[0] + BANKS[1] and file == "home_box.ogg" for channel, file in played)
    assert any(channel in VOICES and file.startswith("blip_mia") for channel, file in played)
    assert any(channel in FREE and file.startswith("step_") for channel, file in played)
    assert max(each.tick for each in told) < ticks


def test_it_is_the_same_each_time(heard, library, tmp_path):
    path = tmp_path / "first.yaml"
    path.write_text("format: 1\nsteps:\n  - read\n  - talk: mia\n  - press: 2\n  - wait: 30\n", "utf-8")
    assert listen.listen(library, read_plan(library, path)) == heard


def test_a_plan_that_cannot_be_followed_says_where(library, tmp_path):
    path = tmp_path / "wrong.yaml"
    path.write_text("format: 1\nsteps:\n  - talk: mia\n", "utf-8")
    with pytest.raises(Stuck):
        listen.listen(library, read_plan(library, path))


# ---------------------------------------------------------------- the command
@pytest.mark.parametrize("ending", ["ogg", "wav"])
def test_a_file_is_written_that_is_as_long_as_the_walk(tmp_path, capsys, ending):
    plan, out = tmp_path / "first.yaml", tmp_path / "deep" / f"first.{ending}"
    plan.write_text("format: 1\nsteps:\n  - wait: 2\n", "utf-8")
    assert cli.main(["walk", str(plan), "--sound", str(out)]) == 0
    assert soundfile.info(out).duration == pytest.approx(2.0, abs=0.1)
    assert f"{out}: 0:0" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["1/shortest", "--sound", "x.mp3"], "should end on .ogg or .wav"),
        (["--sound", "x.ogg"], "`--sound FILE` is of one walkthrough"),
        (["1/shortest", "--sound", "x.ogg", "--window"], "`--sound FILE` is of one walkthrough"),
    ],
)
def test_what_cannot_be_written_is_said_in_words(capsys, words, told):
    assert cli.main(["walk", *words]) == 1
    assert told in capsys.readouterr().err


def test_without_a_checkout_or_the_libraries_it_says_what_is_missing(tmp_path, monkeypatch):
    with pytest.raises(Unknown, match="needs a checkout"):
        listen._mixdown(tmp_path)
    monkeypatch.setitem(__import__("sys").modules, "assets.source.sound.mixdown", None)
    with pytest.raises(Unknown, match="`art` extra"):
        listen._mixdown(project())
