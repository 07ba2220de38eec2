"""The tune by the rules it was written under."""

from itertools import pairwise

import pytest

from assets.source.sound import forms, pieces, score
from assets.source.sound.score import chords, counter, harmony, notes, pitch, sheet, slowed, squared, tune
from assets.source.sound.theory import basses, lines, opened, strong_strangers, suspension, voice_lead

HEAD_NINTHS = [(1, 3, pitch("E4")), (5, 3, pitch("E4")), (13, 3, pitch("E4"))]
"""The one licence: the head of the tune leans on its ninth each time it comes."""


@pytest.mark.parametrize("section", ["tune", "tune open", "tune lit", "tune closed", "lab tune"])
def test_every_bar_of_the_tune_has_six_quavers(section):
    assert {score.quavers(bar) for bar in score.bars(sheet()[section])} == {6}


def test_a_bar_of_seven_quavers_is_refused():
    with pytest.raises(ValueError, match="bar 2 has 7 quavers"):
        notes("A4:6 | A4:4 G4:3")


def test_what_is_no_note_and_no_chord_is_refused():
    with pytest.raises(ValueError, match="H4"):
        pitch("H4")
    with pytest.raises(ValueError, match="Dsus9"):
        harmony("Dsus9")


def test_the_tune_keeps_to_its_octave_and_a_fourth():
    heights = [note.midi for note in tune("closed")]
    assert (min(heights), max(heights)) == (pitch("A3"), pitch("D5"))


@pytest.mark.parametrize("floor", ["dream", "real"])
def test_the_tune_and_both_its_floors_are_sixteen_bars(floor):
    last = chords(floor)[-1]
    assert last.start + last.length == 16
    assert tune()[-1].start < 15, "the sixteenth bar of the open tune is a rest"


@pytest.mark.parametrize("floor", ["dream", "real"])
def test_strong_quavers_are_chord_tones(floor):
    assert strong_strangers(tune(), chords(floor)) == HEAD_NINTHS


def test_a_stranger_on_a_strong_quaver_is_told():
    assert strong_strangers(notes("F4:6"), harmony("D")) == [(1, 0, pitch("F4"))]


@pytest.mark.parametrize("ending", ["lit", "closed"])
def test_the_missing_page_is_one_d4(ending):
    last = tune(ending)[-1]
    assert last.midi == pitch("D4")
    assert last.start == 15
    assert tune(ending)[:-1] == tune()
    assert strong_strangers([last], chords("dream", ending)) == []


def test_the_open_tune_never_ends_on_d4():
    assert tune()[-1].midi != pitch("D4")


def test_the_missing_note_is_held_over_a_strange_chord_and_comes_home_only_when_closed():
    lit, closed = chords("dream", "lit"), chords("dream", "closed")
    assert {chord.symbol for chord in lit[-2:]} == {"Bbmaj7"}
    assert [chord.symbol for chord in closed[-3:]] == ["Bbmaj7", "Gm6/D", "D"]


def test_bars_nine_and_ten_hold_one_note_while_the_chord_under_it_turns():
    held = next(note for note in tune() if note.midi == pitch("D5"))
    under = [chord.symbol for chord in chords("dream") if 8 <= chord.start < 10]
    assert (held.start, held.length) == (8.5, 1.5)
    assert under == ["D/F#", "Bbmaj7"]


# ------------------------------------------------------------------ as a company plays it
def test_the_tidied_tune_and_its_harmony_fill_sixteen_bars():
    sung, floor = squared()
    assert (sung[-1].start + sung[-1].length, floor[-1].start + floor[-1].length) == (16, 16)


def test_the_tidied_tune_keeps_the_range_of_the_tune():
    heights = [note.midi for note in squared()[0]]
    assert (min(heights), max(heights)) == (pitch("A3"), pitch("D5"))


def test_the_tidied_tune_has_no_d4_anywhere():
    assert pitch("D4") not in {note.midi for note in squared()[0]}


def test_strong_quavers_of_the_tidied_tune_are_chord_tones_without_licence():
    assert strong_strangers(*squared()) == []


def test_every_bar_of_the_tidied_tune_ends_on_b_flat():
    last = {int(note.start): note for note in squared()[0]}
    assert sorted(last) == list(range(16))
    assert {note.midi % 12 for note in last.values()} == {pitch("Bb4") % 12}


def test_every_b_flat_is_held_but_the_one_that_corrects():
    short = [note for note in squared()[0] if note.midi % 12 == pitch("Bb4") % 12 and note.length < 0.5]
    assert [(note.start, note.length) for note in short] == [(13 + 5 / 6, 1 / 6)]


def test_the_strange_note_slips_out_once_where_the_tune_has_it_last():
    slips = [note for note in squared()[0] if note.midi % 12 == pitch("G#4") % 12]
    assert slips == [next(note for note in tune() if note.start > 12 and note.midi == pitch("G#4"))]


def test_the_tidied_tune_begins_each_bar_as_the_tune_does():
    first = {int(note.start): note.midi for note in reversed(tune())}
    tidied = {int(note.start): note.midi for note in reversed(squared()[0])}
    assert {bar for bar in first if first[bar] != tidied[bar]} == set()


def test_what_is_struck_under_the_tidied_tune_lies_between_two_ds_and_the_pad_below_them():
    floor = [chord._replace(tones=tuple(tone for tone in chord.tones if tone != pieces.D)) for chord in squared()[1]]
    struck = {voice for chord in voice_lead(floor, *pieces.BETWEEN, count=2) for voice in chord.voices}
    padded = {voice for chord in voice_lead(squared()[1], *pieces.BELOW) for voice in chord.voices}
    assert pitch("D4") < min(struck)
    assert max(struck) < pitch("D5")
    assert max(padded) < pitch("D4")


@pytest.mark.parametrize("floor", ["dream", "real"])
def test_voices_move_by_small_steps(floor):
    voicings = voice_lead(chords(floor))
    assert all(50 <= voice <= 69 for voicing in voicings for voice in voicing.voices)
    for before, after in pairwise(voicings):
        assert abs(after.voices[-1] - before.voices[-1]) <= 7
        assert after.voices == tuple(sorted(after.voices))


def test_the_answer_in_the_third_line_moves_while_the_tune_holds_still_and_is_no_d4():
    held = next(note for note in tune() if note.midi == pitch("D5"))
    moving = [note for note in counter() if held.start <= note.start < held.start + held.length]
    assert len(moving) >= 5
    assert pitch("D4") not in {note.midi for note in counter()}
    assert (counter()[0].start, counter()[-1].start + counter()[-1].length) == (8.5, 12)
    assert max(note.midi for note in counter()) < held.midi


def test_the_answer_begins_each_half_bar_on_a_chord_tone_but_for_what_leads():
    assert strong_strangers(counter(), chords("dream")) == []


def test_what_is_dreamt_is_two_lines_at_half_the_speed():
    dreamt = slowed(tune())
    assert [note.midi for note in dreamt] == [note.midi for note in tune() if int(note.start) // 4 in (0, 2)]
    assert dreamt[0].length == 2 * tune()[0].length
    assert dreamt[-1].start + dreamt[-1].length == 16
    for floor in ("dream", "real"):
        chords_of = slowed(chords(floor))
        assert chords_of[-1].start + chords_of[-1].length == 16
        strangers = {(bar, midi) for bar, _, midi in strong_strangers(dreamt, chords_of)}
        assert strangers <= {(1, pitch("E4")), (2, pitch("E4"))}


def test_opened_chords_keep_their_tones_and_leave_room():
    close = voice_lead(chords("dream"))
    for before, after in zip(close, opened(close), strict=True):
        assert {voice % 12 for voice in before.voices} == {voice % 12 for voice in after.voices}
        assert max(after.voices) - min(after.voices) > 12


def test_a_bass_moves_to_the_nearest_octave():
    found = basses(voice_lead(chords("dream")), 38, 50)
    assert all(abs(after - before) <= 8 for before, after in pairwise(found))
    assert all(38 <= note <= 50 for note in found)


@pytest.mark.parametrize(("part", "phrase", "until"), [(chords("dream"), 4, 12), (slowed(chords("dream")), 8, 16)])
def test_every_phrase_but_the_open_end_has_a_suspension(part, phrase, until):
    floor = opened(voice_lead(part))
    late = {note.start for line in lines(floor, phrase) for note in line} - {chord.start for chord in floor}
    ends = [chord for chord in floor if chord.start % phrase == phrase * 3 / 4 and chord.start < until]
    assert {chord.start + chord.length / 2 for chord in ends} == late


def test_lines_hold_what_stays_and_lose_nothing():
    floor = opened(voice_lead(chords("real")))
    found = lines(floor)
    assert sum(len(line) for line in found) < sum(len(chord.voices) for chord in floor)
    for line in found:
        assert all(a.start + a.length <= b.start + 1e-6 for a, b in pairwise(line))


def test_a_voice_that_falls_by_a_step_is_held_over():
    assert suspension((54, 62, 69), (54, 60, 69)) == 1
    assert suspension((54, 62, 69), (54, 63, 69)) == 1
    assert suspension((54, 62, 69), (54, 62, 69)) is None


# ------------------------------------------------------------------ forms
@pytest.mark.parametrize(
    ("piece", "state"), [(piece, state) for piece in forms.STATES for state in forms.STATES[piece]]
)
def test_no_bar_comes_again_as_it_was_within_a_minute(piece, state):
    once = forms.bars_of(piece, state)
    rest = sum(part for part in forms.STATES[piece][state][::-1][:1] if not isinstance(part, str))
    length = once[-1][0] + score.BAR + rest
    twice = [(at + turn * length, heard, bar) for turn in (0, 1) for at, heard, bar in once]
    found = [
        (before, at, bar)
        for number, (at, heard, bar) in enumerate(twice)
        for before, was, other in twice[:number]
        if heard and (heard, bar) == (was, other) and at - before < forms.APART
    ]
    assert found == []


@pytest.mark.parametrize(
    ("piece", "state"), [(piece, state) for piece in forms.STATES for state in forms.STATES[piece]]
)
def test_a_third_of_any_state_is_silence_and_no_rest_is_hurried(piece, state):
    parts = forms.STATES[piece][state]
    rests = [part for part in parts if not isinstance(part, str)]
    played = 32 * (len(parts) - len(rests))
    assert sum(rests) / (sum(rests) + played) > 1 / 3
    assert all(34 <= rest <= 90 for rest in rests)


def test_a_bar_is_a_whole_number_of_samples_and_ticks():
    assert score.BAR * score.RATE == 88_200
    assert score.BAR * 60 == 120
