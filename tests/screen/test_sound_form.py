"""The form of a piece: states, passes and rests, and what of it is heard in a bar."""

import msgspec
import pytest

from game.content.paths import project
from game.core.problem import ContentError
from game.screen.sound.form import TURN, Form, parted
from game.screen.sound.table import TABLE, Piece, Record, SoundFile, Table, read_table

BAR, LOOP = 120, 240
REST = 3.0


def piece(**more):
    said = {
        "stems": ["box", "bed"],
        "passes": {"told": {"box": "##", "bed": ".+"}, "thin": {"box": "#."}},
        "states": {"full": ["told", REST, "thin"], "late": [REST, "told"], "thin": ["thin", REST]},
    }
    return Piece(**(said | more))


@pytest.fixture
def table():
    records = {
        f"music/tune_{stem}.ogg": Record("stem", "tune", 4 * 44100, stem, None) for stem in ("box", "bed")
    }  # fmt: skip
    return Table(SoundFile(pieces={"tune": piece(), "plain": Piece(["box"])}, sounds=records))


@pytest.fixture
def form(table):
    form = Form(table)
    form.ask("tune")
    return form


def play(form, ticks, age=0):
    """So many ticks in which the piece sounds while it does not rest; its age after them."""
    for _ in range(ticks):
        form.tick(None if form.rests else age)
        age = 0 if form.rests else age + 1
    return age


def shares(form):
    return form.share("box"), form.share("bed")


def test_a_piece_is_asked_for_with_a_state_or_without():
    assert parted("home thin") == ("home", "thin")
    assert parted("home") == ("home", "")
    assert parted("") == ("", "")


def test_the_plain_state_is_the_first(form, table):
    plain, full = Form(table), Form(table)
    plain.ask("tune")
    full.ask("tune full")
    assert shares(plain) == shares(full) == (1.0, 0.0)


def test_a_state_that_nobody_wrote_is_played_as_the_plain_one(table):
    form = Form(table)
    form.ask("tune louder")
    assert shares(form) == (1.0, 0.0)


def test_a_piece_without_a_form_is_heard_for_ever(table):
    form = Form(table)
    form.ask("plain")
    play(form, 5000)
    assert (form.rests, form.share("box"), form.share("anything")) == (False, 1.0, 1.0)


def test_a_stem_is_there_as_its_bar_begins(form):
    play(form, BAR - TURN)
    before = shares(form)
    play(form, 1, BAR - TURN)
    assert (before, shares(form)) == ((1.0, 0.0), (1.0, 1 / 3))


def test_after_its_passes_it_rests_and_after_its_rest_it_comes_back_otherwise(form):
    age = play(form, LOOP + 1)
    assert form.rests
    play(form, round(REST * 60) - 1, age)
    assert form.rests
    play(form, 1)
    assert not form.rests
    assert shares(form) == (1.0, 0.0)
    play(form, BAR)
    assert shares(form) == (0.0, 0.0)


def test_what_sounds_as_a_rest_begins_is_left_to_fade(form):
    play(form, LOOP - 2)
    assert shares(form) == (1.0, 1 / 3)


def test_bars_go_by_only_while_the_piece_sounds(form):
    for _ in range(1000):
        form.tick(None)
    assert not form.rests and shares(form) == (1.0, 0.0)


def test_another_state_goes_on_in_the_bar_it_finds(form):
    age = play(form, BAR + 10)
    form.ask("tune thin")
    assert shares(form) == (0.0, 0.0)
    play(form, 5, age)
    assert not form.rests


def test_another_state_is_heard_at_once_where_the_one_before_rested(form):
    play(form, LOOP + 5)
    form.ask("tune thin")
    assert not form.rests and shares(form) == (1.0, 0.0)


def test_a_state_may_begin_with_a_rest(form):
    play(form, BAR)
    form.ask("tune late")
    assert form.rests
    play(form, round(REST * 60))
    assert not form.rests


def test_what_is_asked_for_again_goes_on(form):
    play(form, LOOP + 5)
    form.ask("tune")
    assert form.rests


# ---------------------------------------------------------------- the table
def told(tmp_path, **more):
    said = msgspec.to_builtins(SoundFile(pieces={"tune": piece(**more)}, sounds={
        f"music/tune_{stem}.ogg": Record("stem", "tune", 4 * 44100, stem, None) for stem in ("box", "bed")
    }))  # fmt: skip
    (tmp_path / TABLE).parent.mkdir(parents=True)
    (tmp_path / TABLE).write_bytes(msgspec.json.format(msgspec.json.encode(said)))
    with pytest.raises(ContentError) as error:
        read_table(tmp_path)
    return [problem.message for problem in error.value.problems]


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"states": {"full": ["tolled"]}}, "'tune full' has no pass 'tolled' (did you mean 'told'?)"),
        ({"states": {"full": [2.0]}}, "'tune full' never plays"),
        ({"states": {"full": ["told", -1.0]}}, "a rest of 'tune full' should last some seconds, not -1"),
        (
            {"passes": {"told": {"bux": "##"}, "thin": {}}},
            "the pass 'told' of 'tune' has no stem 'bux' (did you mean 'box'?)",
        ),
        ({"passes": {"told": {"box": "#x"}, "thin": {}}}, "'x' says nothing of a bar; there is # + ."),
        (
            {"passes": {"told": {"box": "###"}, "thin": {}}},
            "the pass 'told' of 'tune' should have the 2 bars of its loop",
        ),
    ],
)
def test_what_is_wrong_with_a_form_is_told(tmp_path, more, message):
    assert message in told(tmp_path, **more)


def test_every_piece_of_the_game_has_states_and_a_plain_one():
    table = read_table(project())
    assert all(table.states(name) for name in table.pieces)
    assert set(table.states("home")) == {"box", "thin", "full", "bed"}


def test_a_piece_that_is_cut_off_begins_its_pass_again(form):
    play(form, BAR + 30)
    form.tick(None)
    form.tick(0)
    assert (form.rests, shares(form)) == (False, (1.0, 0.0))
