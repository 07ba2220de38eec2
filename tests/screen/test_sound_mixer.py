"""The mixing: fades of equal power, roles of channels, banks that take over from each other, decoding beside play."""

import random
import subprocess
import sys
import threading
import wave

import pygame
import pytest

from game.content.paths import project
from game.screen.sound import mixer as mixers
from game.screen.sound.fades import Fader, decibels, power, volume
from game.screen.sound.loader import Loader
from game.screen.sound.mixer import BANKS, FREE, NEARBY, TONES, VOICES, Mixer, NoDevice, decode
from game.screen.sound.music import PIECE_FADE, QUICK, SOFT, Music, Tones, Want
from game.screen.sound.table import Table
from game.screen.sound.wander import Wander

LOOP = 240


@pytest.fixture
def mixer():
    mixer = Mixer()
    yield mixer
    mixer.close()


class Decoded(dict):
    """Sounds that are decoded already; `bad` ones cannot be."""

    bad = ()

    def settled(self, file):
        return file in self or file in self.bad


@pytest.fixture
def store(mixer):
    return Decoded(
        {file: pygame.mixer.Sound(buffer=bytes(40_000)) for file in ("box", "bed", "true", "glass", "a", "b")}
    )


# ---------------------------------------------------------------- fades
@pytest.mark.parametrize("share", [0, 0.1, 0.3, 0.5, 0.9, 1])
def test_what_goes_and_what_comes_have_one_power(share):
    assert power(share) ** 2 + power(1 - share) ** 2 == pytest.approx(1)


def test_a_fader_takes_its_time():
    fader = Fader()
    fader.move(1, 4)
    assert [fader.tick() for _ in range(5)] == [0.25, 0.5, 0.75, 1, 1]


def test_a_fader_turns_round_where_it_is():
    fader = Fader()
    fader.move(1, 4)
    fader.tick()
    fader.move(0, 2)
    assert (fader.tick(), fader.silent) == (0, True)


def test_four_decibels_less_is_what_it_should_be():
    assert decibels(-4) == pytest.approx(0.631, abs=1e-3)


@pytest.mark.parametrize(("set_to", "gain"), [(0, 0), (5, 0.25), (10, 1)])
def test_volumes_go_from_nothing_to_all(set_to, gain):
    assert volume(set_to) == gain


# ---------------------------------------------------------------- the mixer
def test_every_role_has_channels_of_its_own():
    taken = [*BANKS[0], *BANKS[1], *TONES, *mixers.BREATHS, *VOICES, *NEARBY, *FREE]
    assert sorted(taken) == list(range(mixers.CHANNELS))


def test_the_device_is_asked_for_what_the_files_are(mixer):
    assert pygame.mixer.get_init() == (44100, -16, 2)


def test_effects_leave_the_reserved_channels_alone(mixer, store):
    for _ in range(40):
        mixer.effect(store["a"], 1)
    assert [i for i, channel in enumerate(mixer.channels) if channel.get_busy()] == list(FREE)


def test_a_volume_that_stays_is_not_set_again(mixer, monkeypatch):
    class Counted:
        sets = 0

        def set_volume(self, _gain):
            self.sets += 1

    mixer.channels[3] = Counted()
    for gain in (0.5, 0.5, 0.501, 0.25):
        mixer.volume(3, gain)
    assert mixer.channels[3].sets == 2


def test_without_a_device_it_says_why(monkeypatch):
    def fail(*_args, **_more):
        raise pygame.error("no such device")

    monkeypatch.setattr(pygame.mixer, "init", fail)
    with pytest.raises(NoDevice, match="no such device"):
        Mixer()


MIXERLESS = """
import sys
sys.modules["pygame.mixer"] = None
from game.screen.sound.mixer import Mixer, NoDevice
try:
    Mixer()
except NoDevice as reason:
    print(reason)
"""


def test_a_pygame_without_a_mixer_is_no_device():
    done = subprocess.run([sys.executable, "-c", MIXERLESS], capture_output=True, text=True, check=True)
    assert "mixer module not available" in done.stdout


def test_without_a_decoder_there_is_no_device(monkeypatch):
    monkeypatch.setattr(mixers, "find_spec", lambda name: None)
    with pytest.raises(NoDevice, match="miniaudio is not installed"):
        Mixer()


def test_a_file_that_is_no_sound_is_a_value_error(mixer, tmp_path):
    (tmp_path / "x.ogg").write_bytes(b"OggS, it says")
    with pytest.raises(ValueError):
        decode(tmp_path / "x.ogg")


def test_a_file_that_is_not_there_is_an_os_error(mixer, tmp_path):
    with pytest.raises(OSError):
        decode(tmp_path / "x.ogg")


LONG = project() / "assets/sound/read_0.ogg"
"""A sound of more than one page."""


def test_a_sound_is_decoded_to_where_it_is_kept_as_it_is_decoded_at_once(mixer):
    assert mixers._in_place(LONG).get_raw() == mixers._at_once(LONG).get_raw() == decode(LONG).get_raw()


def said_to_be(samples):
    """The sound, whose last page says that it has so many samples."""
    data = LONG.read_bytes()
    at = data.rindex(b"OggS") + 6
    return data[:at] + samples.to_bytes(8, "little") + data[at + 8 :]


@pytest.mark.parametrize(
    "data",
    [said_to_be(1000), said_to_be(mixers.LONGEST), said_to_be(2**64 - 1), LONG.read_bytes()[:-9000]],
    ids=["shorter than it is", "longer", "endless", "cut off"],
)
def test_a_sound_that_says_wrongly_how_long_it_is_is_decoded_as_far_as_it_goes(mixer, tmp_path, data):
    path = tmp_path / "x.ogg"
    path.write_bytes(data)
    assert mixers._in_place(path) is None
    assert decode(path).get_raw() == mixers._at_once(path).get_raw() != b""


def test_a_sound_of_another_kind_is_decoded_too(mixer, tmp_path):
    with wave.open(str(tmp_path / "x.wav"), "wb") as file:
        file.setparams((2, 2, mixers.RATE, 0, "NONE", ""))
        file.writeframes(bytes(range(200)) * mixers.BYTES)
    assert decode(tmp_path / "x.wav").get_raw() == bytes(range(200)) * mixers.BYTES


# ---------------------------------------------------------------- music
def home(**shares):
    files = {"box": "box", "bed": "bed", "true": "true"}
    return Want("home", files, {"box": 1.0, "bed": 1.0, "true": 0.0, **shares}, ("home.box",), LOOP)


def dream():
    return Want("dream", {"glass": "glass"}, {"glass": 1.0}, ("home.box",), LOOP)


def play(music, want, store, ticks, gain=1.0):
    for _ in range(ticks):
        music.tick(want, store)
        music.advance(gain)


def heard(mixer, channels=range(8)):
    return {i: round(mixer.channels[i].get_volume(), 2) for i in channels if mixer.channels[i].get_sound()}


@pytest.fixture
def music(mixer, store):
    """Music at home, faded in."""
    music = Music(mixer)
    play(music, home(), store, PIECE_FADE + 2)
    return music


def sounding(music):
    """The bank in front: channel by stem's name."""
    return dict(zip(BANKS[music._front], music.front.stems, strict=False))


def test_all_stems_start_at_once_and_the_unwanted_are_silent(mixer, music):
    by_name = {name: heard(mixer)[channel] for channel, name in sounding(music).items()}
    assert by_name == {"box": 1.0, "bed": 1.0, "true": 0.0}


def test_a_piece_begins_in_silence(mixer, store):
    music = Music(mixer)
    play(music, home(), store, 1)
    assert max(heard(mixer).values()) <= 0.02


def test_a_piece_waits_for_its_last_stem(mixer, store):
    music, late = Music(mixer), store.pop("true")
    play(music, home(), store, 5)
    before = music.piece
    store["true"] = late
    play(music, home(), store, 1)
    assert (before, music.piece) == ("", "home")


def test_a_piece_goes_without_a_stem_that_cannot_be_played(mixer, store):
    music = Music(mixer)
    del store["bed"]
    store.bad = ("bed",)
    play(music, home(), store, 1)
    assert list(music.front.stems) == ["box", "true"]


def test_breath_swaps_the_harmonies_in_a_third_of_a_second(mixer, store, music):
    held = home(bed=0.0, true=1.0)._replace(over=QUICK)
    play(music, held, store, QUICK)
    by_name = {name: heard(mixer)[channel] for channel, name in sounding(music).items()}
    assert by_name == {"box": 1.0, "bed": 0.0, "true": 1.0}


def test_the_harmonies_have_one_power_half_way(mixer, store, music):
    play(music, home(bed=0.0, true=1.0)._replace(over=QUICK), store, QUICK // 2)
    by_name = {name: mixer.channels[channel].get_volume() for channel, name in sounding(music).items()}
    assert by_name["bed"] ** 2 + by_name["true"] ** 2 == pytest.approx(1, abs=0.03)


def test_another_stem_takes_longer(mixer, store, music):
    play(music, home(bed=0.0), store, SOFT - 1)
    assert music.front.stems["bed"].value > 0


def test_the_gain_of_music_is_that_of_all_stems(mixer, store, music):
    play(music, home(), store, 1, gain=0.25)
    assert sorted(heard(mixer).values()) == [0.0, 0.25, 0.25]


def test_another_piece_takes_over_on_the_other_bank(mixer, store, music):
    front = music._front
    play(music, dream(), store, PIECE_FADE // 2)
    assert (music.piece, music.leaving, music._front) == ("dream", "home", 1 - front)


def test_pieces_have_one_power_half_way(mixer, store, music):
    play(music, dream(), store, PIECE_FADE // 2)
    gains = {name: power(bank.fader.value) for name, bank in (("front", music.front), ("back", music.back))}
    assert gains["front"] ** 2 + gains["back"] ** 2 == pytest.approx(1)


def test_the_piece_before_is_gone_after_the_fade(mixer, store, music):
    play(music, dream(), store, PIECE_FADE + 1)
    assert (music.leaving, music.files) == ("", {"glass"})


def test_what_may_not_stay_goes_before_the_next_piece_is_there(mixer, store, music):
    del store["glass"]
    play(music, dream(), store, SOFT + 2)
    assert (music.piece, list(music.front.stems)) == ("home", ["box"])


def test_silence_ends_a_piece(mixer, store, music):
    play(music, Want("", {}, {}), store, PIECE_FADE + 1)
    assert (music.piece, heard(mixer)) == ("", {})


def test_a_late_stem_joins_when_the_piece_comes_round(mixer, store):
    music, thin = Music(mixer), home()._replace(needed={"box": "box"})
    play(music, thin, store, LOOP // 2)
    play(music, home(), store, LOOP // 2 - 1)
    before = list(music.front.stems)
    play(music, home(), store, 2)
    assert (before, list(music.front.stems)) == (["box"], ["box", "bed", "true"])


def test_a_stem_that_is_not_needed_any_more_is_let_go(mixer, store, music):
    play(music, home()._replace(needed={"box": "box"}), store, SOFT + 2)
    assert music.files == {"box"}


# ---------------------------------------------------------------- tones
def listen(tones, wanted, store, ticks, quick=False):
    for _ in range(ticks):
        tones.tick(wanted, quick, store)
        tones.advance(1.0)


def test_tones_give_way_to_each_other(mixer, store):
    tones = Tones(mixer, Wander(Table(), random.Random(3)))
    listen(tones, "a", store, SOFT)
    listen(tones, "b", store, SOFT // 2)
    low, high = (mixer.channels[i].get_volume() for i in TONES)
    assert low**2 + high**2 == pytest.approx(1, abs=0.03)


def test_a_tone_goes_on_until_the_next_is_decoded(mixer, store):
    tones = Tones(mixer, Wander(Table(), random.Random(3)))
    listen(tones, "a", store, SOFT)
    listen(tones, "late", store, SOFT)
    assert heard(mixer, TONES) == {TONES[0]: 1.0}


def test_a_silent_tone_stops(mixer, store):
    tones = Tones(mixer, Wander(Table(), random.Random(3)))
    listen(tones, "a", store, SOFT)
    listen(tones, "", store, SOFT + 1)
    assert (heard(mixer, TONES), tones.files) == ({}, ["", ""])


# ---------------------------------------------------------------- decoding
class Decoder:
    """Decodes when it is let; files named bad cannot be."""

    def __init__(self):
        self.let, self.asked, self.threads = threading.Event(), [], set()
        self.let.set()

    def __call__(self, path):
        self.let.wait(10)
        self.asked.append(path.name)
        self.threads.add(threading.current_thread())
        if path.name.startswith("bad"):
            raise ValueError("no sound")
        return path.name


@pytest.fixture
def loading(tmp_path):
    decoder = Decoder()
    loader = Loader(tmp_path, decoder, lambda file: 10, 30)
    yield loader, decoder
    decoder.let.set()
    loader.close()


def until(what):
    """Wait for another thread, ten seconds at the most."""
    pause = threading.Event()
    for _ in range(2000):
        if what():
            return True
        pause.wait(0.005)
    return False


def test_what_is_wanted_is_brought_in_order(loading):
    loader, decoder = loading
    loader.want(["b", "a", "c"])
    assert until(lambda: loader.settled("c")) and decoder.asked == ["b", "a", "c"]


def test_nothing_is_decoded_on_the_thread_that_asks(loading):
    loader, decoder = loading
    loader.want(["a"])
    assert until(lambda: loader.settled("a")) and threading.current_thread() not in decoder.threads


def test_what_is_not_wanted_any_more_is_let_go(loading):
    loader, _ = loading
    loader.want(["a", "b"])
    until(lambda: loader.settled("b"))
    loader.want(["b"])
    assert list(loader.held) == ["b"]


def test_what_still_sounds_is_kept(loading):
    loader, _ = loading
    loader.want(["a", "b"])
    until(lambda: loader.settled("b"))
    loader.want(["b"], {"a"})
    assert set(loader.held) == {"a", "b"}


def test_there_is_never_more_than_fits(loading):
    loader, _ = loading
    loader.want(["a", "b", "c"])
    until(lambda: loader.settled("c"))
    loader.want(["d", "e"], {"a", "b"})
    assert until(lambda: loader.settled("d")) and (loader.settled("e"), loader.used) == (False, 30)


def test_what_waits_for_room_comes_when_there_is_some(loading):
    loader, _ = loading
    loader.want(["a", "b", "c"])
    until(lambda: loader.settled("c"))
    loader.want(["d"], {"a", "b", "c"})
    loader.want(["d"], {"a", "b"})
    assert until(lambda: "d" in loader.held)


def test_what_is_not_wanted_when_it_is_there_is_not_held(loading):
    loader, decoder = loading
    decoder.let.clear()
    loader.want(["a"])
    loader.want(["b"])
    decoder.let.set()
    assert until(lambda: loader.settled("b")) and "a" not in loader.held


def test_what_cannot_be_decoded_is_named_and_tried_once(loading):
    loader, decoder = loading
    loader.want(["bad", "a"])
    until(lambda: loader.settled("a"))
    loader.want(["bad"])
    loader.want(["bad", "b"])
    assert until(lambda: loader.settled("b")) and (loader.bad, decoder.asked.count("bad")) == ({"bad": "no sound"}, 1)


def test_closing_ends_the_thread(tmp_path):
    loader = Loader(tmp_path, Decoder(), lambda file: 10, 30)
    loader.close()
    assert not loader._thread.is_alive()
