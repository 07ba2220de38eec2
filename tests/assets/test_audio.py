"""Every sound as the game gets it: decoded, measured, and held against its record in the table."""

import json
from functools import cache

import numpy as np
import pygame
import pytest
import yaml

from assets.source.sound import catalogue, desk, files, forms, ogg, pieces, speech, steps
from assets.source.sound.score import BAR, QUAVERS, RATE, counter, pitch, slowed, squared, tune
from assets.source.sound.signals import hertz
from game.content import paths

ASSETS = paths.project() / "assets"
TABLE = json.loads((ASSETS / "sound" / "sounds.json").read_text(encoding="utf-8"))
SOUNDS = TABLE["sounds"]
LOOPS = [path for path, record in SOUNDS.items() if record["loop"]]
SHORT = [path for path, record in SOUNDS.items() if not record["loop"]]
SINGLE = [path for path, record in SOUNDS.items() if record["measure"] != "mix"]
HEARD_AT_ONCE = 42_000_000
"""Bytes of decoded sound that a place may hold."""
LOUD_ENOUGH_TO_CLICK = 0.03
"""The first or last sample of a sound, as a share of its peak."""


@cache
def decoded(path):
    return ogg.read(ASSETS / path)


def mixed(piece, stems):
    return np.sum([decoded(f"music/{piece}_{stem}.ogg") for stem in stems], 0)


def level_at(sound, start, seconds, frequency):
    """How much of one frequency there is in a stretch of a sound."""
    length = int(seconds * RATE)
    place = np.arange(int(start * RATE), int(start * RATE) + length) % len(sound)
    window = np.hanning(length)
    turn = np.exp(-2j * np.pi * frequency * np.arange(length) / RATE)
    return abs((sound[place].mean(1) * window * turn).sum()) / window.sum()


# ---------------------------------------------------------------- the table
def test_the_table_is_the_one_the_source_has():
    known = catalogue.records()
    assert set(SOUNDS) == set(known)
    assert {path: {**SOUNDS[path], "samples": None} for path in SOUNDS} == {
        path: {**record, "samples": None} for path, record in known.items()
    }


def test_no_file_lies_outside_the_table():
    found = {
        path.relative_to(ASSETS).as_posix() for folder in ("sound", "music") for path in (ASSETS / folder).glob("*.ogg")
    }
    assert found == set(SOUNDS)


def test_every_mood_of_the_cast_has_takes_to_speak_it():
    cast = yaml.safe_load((paths.project() / "levels" / "cast.yaml").read_text(encoding="utf-8"))
    takes = {record["take"] for record in SOUNDS.values() if record["kind"] == "blip"}
    assert set(TABLE["moods"]) == set(cast["moods"])
    assert {take for some in TABLE["moods"].values() for take in some} == takes


def test_every_floor_has_four_footsteps():
    for surface in steps.FLOORS:
        assert sum(record["name"] == f"step_{surface}" for record in SOUNDS.values()) == 4


@pytest.mark.parametrize("place", TABLE["held"])
def test_what_a_place_holds_at_once_stays_small(place):
    names = set(TABLE["held"][place])
    called = {path: f"{r['name']}.{r['stem']}" if r["kind"] == "stem" else r["name"] for path, r in SOUNDS.items()}
    assert names <= set(called.values())
    assert sum(SOUNDS[path]["samples"] * 4 for path in SOUNDS if called[path] in names) <= HEARD_AT_ONCE


# ------------------------------------------------------------------ measures
@pytest.mark.parametrize("path", SOUNDS)
def test_a_sound_has_its_length_its_room_and_no_constant_part(path):
    sound = decoded(path)
    assert len(sound) == SOUNDS[path]["samples"]
    assert desk.peak(sound.astype(np.float32)) <= -3
    assert np.abs(sound.mean(0)).max() < 1e-4


@pytest.mark.parametrize("path", SINGLE)
def test_a_sound_is_as_loud_as_the_table_says(path):
    record = SOUNDS[path]
    measure = desk.level if record["measure"] == "integrated" else desk.moment
    assert measure(decoded(path)) == pytest.approx(record["loudness"], abs=0.5)


@pytest.mark.parametrize("piece", TABLE["pieces"])
def test_the_mix_of_a_piece_is_as_loud_as_the_table_says(piece):
    assert desk.level(mixed(piece, TABLE["pieces"][piece]["mix"])) == pytest.approx(-22, abs=0.5)


@pytest.mark.parametrize("piece", TABLE["pieces"])
def test_stems_of_a_piece_are_thirty_two_seconds_to_the_sample_and_fit_on_top_of_each_other(piece):
    stems = TABLE["pieces"][piece]["stems"]
    assert {len(decoded(f"music/{piece}_{stem}.ogg")) for stem in stems} == {32 * RATE}
    assert desk.peak(mixed(piece, stems)) <= -3


@pytest.mark.parametrize(("piece", "alike"), [("home", ("box", "comb")), ("dream", ("glass",))])
def test_breathing_changes_the_floor_and_hardly_the_loudness(piece, alike):
    dreaming, awake = (desk.level(mixed(piece, (*alike, floor))) for floor in ("false", "true"))
    assert awake == pytest.approx(dreaming, abs=1.5)


@pytest.mark.parametrize("path", LOOPS)
def test_a_loop_has_no_seam(path):
    assert desk.seam(decoded(path)) <= 2.5


def test_a_broken_loop_would_be_noticed():
    assert desk.seam(decoded("music/dream_true.ogg")[:-300]) > 2.5


@pytest.mark.parametrize("path", SHORT)
def test_a_short_sound_begins_and_ends_in_silence(path):
    sound = desk.stereo(decoded(path)).mean(1)
    peak = np.abs(sound).max()
    assert max(abs(sound[0]), abs(sound[-1])) <= LOUD_ENOUGH_TO_CLICK * peak


@pytest.mark.parametrize("path", SOUNDS)
def test_nothing_hisses(path):
    power = np.abs(np.fft.rfft(desk.stereo(decoded(path)).mean(1))) ** 2
    high = np.fft.rfftfreq(len(decoded(path)), 1 / RATE) > 12_000
    assert power[high].sum() < 0.01 * power.sum()


# ------------------------------------------------------------------ the tune
@pytest.mark.parametrize(
    ("path", "notes", "cents"), [("music/home_box.ogg", tune(), 3), ("music/dream_glass.ogg", slowed(tune()), 4)]
)
def test_the_whole_tune_is_in_the_file_or_as_much_of_it_as_is_dreamt(path, notes, cents):
    assert len(notes) == {3: 43, 4: 20}[cents]
    for note in notes:
        start, seconds = note.start * BAR, min(note.length * BAR, 1.2)
        there = level_at(decoded(path), start, seconds, hertz(note.midi + 12, cents))
        beside = [level_at(decoded(path), start, seconds, hertz(note.midi + 12, cents + off)) for off in (-60, 60)]
        assert there > 10 * max(beside), f"{note} is not heard"


def test_the_hall_of_the_dream_swallows_no_note():
    sound = decoded("music/dream_glass.ogg").mean(1)
    stretches = [
        (int(note.start * BAR * RATE), int((note.start + note.length) * BAR * RATE)) for note in slowed(tune())
    ]
    loud = np.array([10 * np.log10((sound[start:end] ** 2).mean()) for start, end in stretches])
    assert np.ptp(loud) < 8


def test_the_tidied_tune_is_in_the_file_and_never_late():
    sound = decoded("music/lab_even.ogg")
    for note in squared()[0]:
        at, heard = note.start * BAR, hertz(note.midi + 12)
        seconds = note.length * BAR
        there, *beside = (level_at(sound, at, seconds, heard * 2 ** (off / 1200)) for off in (0, -60, 60))
        assert there > 5 * max(beside), f"{note} is not heard"
        assert level_at(sound, at, 0.1, heard) > 1.5 * level_at(sound, at - 0.1, 0.1, heard), f"{note} is not begun"


def test_the_pad_of_the_lab_holds_the_b_flat_that_every_bar_ends_on():
    sound = decoded("music/lab_under.ogg")
    for bar in set(range(16)) - {13}:
        held = next(note for note in reversed(squared()[0]) if int(note.start) == bar)
        there, *beside = (level_at(sound, (bar + 0.6) * BAR, 0.7, hertz(held.midi + off)) for off in (0, -0.5, 0.5))
        assert there > 3 * max(beside)


def test_nothing_else_is_struck_where_the_tidied_tune_slips():
    sound = decoded("music/lab_even.ogg").mean(1) ** 2
    quavers = sound[: 32 * RATE].reshape(16 * QUAVERS, -1).mean(1).reshape(16, QUAVERS)
    assert quavers[13, 4] == quavers[:15].min()


@pytest.mark.parametrize(("piece", "at"), [("home", (9 * BAR + 0.5, 1.5)), ("dream", (10 * BAR + 0.8, 3.0))])
def test_breathing_changes_the_chord_under_the_held_note(piece, at):
    dreaming, awake = (decoded(f"music/{piece}_{floor}.ogg") for floor in ("false", "true"))

    def heard(sound, *names):
        return max(level_at(sound, *at, hertz(pitch(name))) for name in names)

    assert heard(dreaming, "Bb3", "Bb4") > 4 * heard(awake, "Bb3", "Bb4")
    assert heard(awake, "B3", "B4") > 4 * heard(dreaming, "B3", "B4")


def test_the_heart_of_the_fear_beats_sixty_to_the_minute():
    sound = decoded("music/dream_fear.ogg").mean(1) ** 2
    seconds = sound.reshape(32, RATE)
    beats, between = seconds[:, : RATE // 2].sum(), seconds[:, RATE // 2 :].sum()
    assert beats > 1.5 * between


def test_the_piano_has_two_lines_of_the_tune_at_its_own_pitch_and_answers_the_third():
    sound = decoded("music/home_felt.ogg")
    for note in [*(note for note in tune() if note.start < 8), *counter()]:
        start, seconds = note.start * BAR, min(note.length * BAR, 0.8)
        there, *beside = (level_at(sound, start, seconds, hertz(note.midi + off)) for off in (0, -0.6, 0.6))
        assert there > 4 * max(beside), f"{note} is not heard"


def test_the_piano_has_a_rest_where_the_tune_has_its_last_bars():
    loud = decoded("music/home_felt.ogg").mean(1) ** 2
    bars = loud.reshape(16, -1).mean(1)
    assert bars[15] < 0.01 * bars[:12].mean()


@pytest.mark.parametrize("path", ["music/home_false.ogg", "music/dream_false.ogg", "music/home_comb.ogg"])
def test_there_is_something_above_fifteen_hundred_hertz(path):
    sound = decoded(path)
    high = desk.ring_filter(sound, 1500, 12_000)
    assert desk.level(high) > desk.level(sound) - 30


PLAYED = {"#": 1.0, "+": 0.5, ".": 0.0}


@pytest.mark.parametrize(
    ("piece", "state"), [(piece, state) for piece in forms.STATES for state in forms.STATES[piece]]
)
def test_nothing_that_lasts_two_bars_is_heard_again_within_a_minute(piece, state):
    """By correlation, on what is played, at every lag of whole bars up to 64 s, in a form that is played twice."""
    bar = int(BAR * RATE) // 3
    stems = {stem: decoded(f"music/{piece}_{stem}.ogg")[::3].mean(1) for stem in catalogue.STEMS[piece]
             if stem not in ("true", "fear")}  # fmt: skip
    played = []
    for part in 2 * forms.STATES[piece][state]:
        if isinstance(part, str):
            signs = {stem: said for stem, said in forms.PASSES[piece][part].items() if stem in stems}
            played.append(sum(stems[stem] * np.repeat([PLAYED[s] for s in said], bar) for stem, said in signs.items()))
        else:
            played.append(np.zeros(int(part / BAR) * bar))
    bars = np.concatenate(played).reshape(-1, bar)
    size = np.linalg.norm(bars, axis=1)
    longest = 0
    for lag in range(1, int(forms.APART / BAR)):
        alike = (bars[lag:] * bars[:-lag]).sum(1) > 0.98 * np.maximum(size[lag:] * size[:-lag], 1.0)
        longest = max([longest, *(len(run) for run in "".join("x" if one else " " for one in alike).split())])
    assert longest <= 1


# ------------------------------------------------------------------ voices
@pytest.mark.parametrize("who", speech.PEOPLE)
def test_a_voice_has_eight_takes_and_none_outlasts_a_syllable(who):
    takes = [path for path, record in SOUNDS.items() if record["name"] == who]
    assert len(takes) == speech.TAKES == 8
    assert max(SOUNDS[path]["samples"] for path in takes) <= speech.LONGEST * RATE


def test_everybody_has_vowels_and_a_rhythm_of_their_own():
    people = speech.PEOPLE.values()
    assert len({person.vowels for person in people}) == len({person.rhythm for person in people}) == len(people)
    assert {who: list(person.rhythm) for who, person in speech.PEOPLE.items()} == {
        who: said["rhythm"] for who, said in TABLE["voices"].items()
    }


# ------------------------------------------------------------------ B flat
@pytest.mark.parametrize(
    ("name", "start", "note"),
    [("hum", 0.7, "Bb2"), ("ring", 0.8, "Bb3"), ("ring_wrong", 0.25, "Bb3"), ("read", 0.98, "Bb5")],
)
def test_what_halcyon_tunes_is_a_b_flat(name, start, note):
    sound = desk.stereo(decoded(f"sound/{name}_0.ogg"))
    there, *beside = (level_at(sound, start, 0.25, hertz(pitch(note) + off)) for off in (0, -2, 2))
    assert there > 5 * max(beside)


def test_a_ring_that_refuses_falls_a_fourth_under_its_note():
    sound = decoded("sound/ring_wrong_0.ogg")
    fallen, there = (level_at(sound, 1.3, 0.25, hertz(pitch(note))) for note in ("F3", "Bb3"))
    assert fallen > 2 * there


def test_the_public_chime_is_a_comma_wide():
    sound = decoded("sound/chime_0.ogg")
    pure = hertz(pitch("Bb4")) * 5 / 2
    assert level_at(sound, 0.7, 1.5, pure * 81 / 80) > 3 * level_at(sound, 0.7, 1.5, pure)


@pytest.mark.parametrize("light", ["noon", "night"])
def test_the_lab_hums_it_an_octave_under(light):
    sound = decoded(f"sound/tone_lab_{light}.ogg")
    there, *beside = (level_at(sound, 0, 8, hertz(pitch("Bb2") + off)) for off in (0, -2, 2))
    assert there > 20 * max(beside)


def test_sleepers_in_the_lab_breathe_more_together_at_night():
    def swing(light):
        breath = desk.ring_filter(decoded(f"sound/tone_lab_{light}.ogg"), 450, 1100)
        loud = (breath**2).mean(1).reshape(32, -1).mean(1)
        return loud.max() / loud.min()

    assert swing("night") > 1.5 * swing("noon") > 3


# --------------------------------------------------------------- made again
@pytest.mark.parametrize(
    "name", ["move", "step_tile", "child", "heart", "page", "ring", "read", "chime", "cards", "bisi"]
)
def test_a_short_sound_made_again_is_the_one_that_is_kept(name, tmp_path):
    made = dict(files.render([name]))
    assert made
    for path, sound in made.items():
        ogg.write(tmp_path / path, sound, loop=False)
        np.testing.assert_allclose(ogg.read(tmp_path / path), decoded(path), atol=2e-3)


def test_one_sound_written_twice_is_the_same_bytes():
    first, second = (
        ogg.encode(dict(files.render(["choose"]))["sound/choose_0.ogg"], "choose", loop=False) for _ in "ab"
    )
    assert first == second


def test_only_what_is_named_is_written(tmp_path):
    files.write(tmp_path, ["back"])
    assert {path.name for path in tmp_path.rglob("*.*")} == {"back_0.ogg", "sounds.json"}


def test_a_name_that_means_nothing_is_told():
    with pytest.raises(KeyError, match="kazoo"):
        list(files.render(["kazoo"]))


def test_what_would_clip_is_refused():
    with pytest.raises(ValueError, match="would peak"):
        files.at_loudness(np.sin(np.arange(RATE) / 9), 0, -20)


def test_bytes_that_are_no_ogg_are_refused():
    with pytest.raises(ValueError, match="byte 0"):
        ogg.with_serial(b"RIFF" + bytes(40), 1)


def test_every_piece_lists_the_stems_it_makes():
    assert {piece: tuple(table["stems"]) for piece, table in TABLE["pieces"].items()} == catalogue.STEMS
    assert set(pieces.PIECES) == set(catalogue.STEMS)


# ---------------------------------------------------------------- the mixer
@pytest.mark.parametrize("path", LOOPS)
def test_the_mixer_decodes_a_loop_to_the_same_length(path):
    pygame.mixer.init(RATE, -16, 2, 512, allowedchanges=0)
    try:
        assert pygame.mixer.Sound(str(ASSETS / path)).get_length() * RATE == pytest.approx(
            SOUNDS[path]["samples"], abs=0.5
        )
        assert len(pygame.mixer.Sound(str(ASSETS / path)).get_raw()) == SOUNDS[path]["samples"] * 4
    finally:
        pygame.mixer.quit()


# ---------------------------------------------------------------------- what rites are done by
BOARD = yaml.safe_load((paths.project() / "levels/book1/3-the-dreamers/dark_room.yaml").read_text(encoding="utf-8"))
SUNG = yaml.safe_load((paths.project() / "levels/book1/3-the-dreamers/underpass.yaml").read_text(encoding="utf-8"))
TICKS = 60
"""Ticks in a second."""


def test_the_bell_is_heard_as_long_as_its_rite_rests_and_is_silent_then():
    bell = BOARD["boards"]["bell_rite"]
    rests = bell["phases"][1]["counts"] * bell["count"] / TICKS
    sound = decoded("sound/curfew_0.ogg")

    def heard(start):
        part = sound[int(start * RATE) : int((start + 0.4) * RATE)]
        return 20 * np.log10(np.sqrt((part**2).mean()) / np.sqrt((sound[: int(0.4 * RATE)] ** 2).mean()) + 1e-9)

    assert heard(rests - 1.5) > -40
    assert len(sound) / RATE <= rests + bell["late"] / TICKS


@pytest.mark.parametrize("half", [0, 1])
def test_each_half_of_the_verse_has_its_own_notes_and_is_as_long_as_it_is_held(half):
    board = SUNG["boards"]["second_verse_sung"]
    held = [phase["counts"] * board["count"] / TICKS for phase in board["phases"] if phase["does"] == "hold"][half]
    sound = decoded(f"sound/verse_{half + 1}_0.ogg").reshape(-1, 1)
    bars = [note for note in tune() if 2 * half <= note.start < 2 * half + 2]
    for note in bars:
        start, long = (held * part / 2 for part in (note.start - 2 * half, note.length))
        around = [level_at(sound, start + long / 3, long / 2, hertz(note.midi + off)) for off in (-2, 0, 2)]
        assert max(around) == around[1], note
    assert 0 <= len(sound) / RATE - held <= 0.5
