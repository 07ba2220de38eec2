"""One state is all there is: written down and read, saved and loaded, taken back and replayed, it is the same."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game import tapes
from game.core.intent import Intent
from game.saves import form
from game.session import Session, begin, decode, encode
from game.session.session import PAST

KEEP = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

wishes = st.one_of(
    st.just(Intent(confirm=True)),
    st.integers(-2, 5).map(lambda n: Intent(choose=n)),
    st.builds(Intent, dx=st.integers(-1, 1), dy=st.integers(-1, 1), hurry=st.booleans()),
    st.tuples(st.integers(-10, 330), st.integers(-10, 200)).map(lambda point: Intent(walk_to=point)),
    st.sampled_from([(48, 12), (240, 12), (104, 12), (308, 104), (160, 70), (280, 150), (168, 191)]).map(
        lambda point: Intent(walk_to=point)
    ),
    st.sampled_from([Intent(), Intent(interact=True), Intent(back=True), Intent(cancel=True), Intent(pause=True)]),
)
plays = st.lists(st.tuples(wishes, st.integers(1, 90)), min_size=1, max_size=25)
beats = st.sampled_from(["", "breakfast", "evening", "outside"])


def intents(play):
    """What is pressed is pressed once; what is held is held for its ticks."""
    for wish, ticks in play:
        yield wish
        held = Intent(wish.dx, wish.dy, wish.hurry)
        yield from (held for _ in range(ticks))


def whole(session):
    return encode(session.kept())


@KEEP
@given(plays, beats)
def test_a_state_read_and_written_again_is_the_same(library, play, beat):
    session = begin(library, beat=beat)
    for intent in intents(play):
        session.step(intent)
        written = encode(session.state)
        assert encode(decode(written)) == written


@KEEP
@given(plays, beats, st.integers(1, 60))
def test_saving_and_loading_changes_nothing(library, play, beat, every):
    plain = begin(library, beat=beat)
    saved = begin(library, beat=beat)
    for tick, intent in enumerate(intents(play)):
        told = plain.step(intent)
        assert saved.step(intent) == told
        if tick % every == 0:
            saved = Session(library, form.decode(form.encode(saved.kept())))
    assert whole(saved) == whole(plain)


@KEEP
@given(plays, beats, st.integers(0, 2**32))
def test_a_tape_replays_to_the_same_state(library, play, beat, seed):
    recorder = tapes.Recorder(begin(library, seed=seed, beat=beat))
    for intent in intents(play):
        recorder.step(intent)
    tape = tapes.decode(tapes.encode(recorder.tape))
    assert whole(tapes.replay(library, tape)) == whole(recorder.session)


@KEEP
@given(plays, beats, st.integers(1, 6))
def test_stepping_back_restores_what_was_shown(library, play, beat, times):
    session = begin(library, beat=beat)
    shown = list(session.past)
    for intent in intents(play):
        told = session.step(intent)
        if not intent.back and any(type(event).__name__ in ("Said", "Asked") for event in told):
            shown.append(session.past[-1])
    on_show = session.view.shown is not None
    times = min(times, len(session.past) - on_show)
    if times > 0:
        wanted = session.past[-times - on_show]
        for _ in range(times):
            session.step(Intent(back=True))
        assert (encode(session.state), wanted in shown) == (wanted, True)


def test_what_can_be_taken_back_is_bounded(free):
    for _ in range(PAST + 10):
        free.session.begin_talk("drawing")
        free.confirm()
    assert len(free.session.past) == PAST


def test_taking_back_as_often_as_can_be_ends_at_the_oldest(free):
    for _ in range(5):
        free.session.begin_talk("drawing")
        free.confirm()
    oldest = free.session.past[0]
    for _ in range(50):
        free.step(Intent(back=True))
    assert (free.session.past, free.shown) == ([oldest], "pb1")


def test_play_goes_on_after_taking_back(free):
    free.click(160, 70)
    free.confirm()
    free.step(Intent(back=True))
    free.confirm()
    assert free.shown == "b02"


def test_a_save_holds_what_can_be_taken_back(free, reload):
    free.click(160, 70)
    free.confirm()
    session = reload(free.session)
    session.step(Intent(back=True))
    assert session.view.shown.id == "b01"


def test_one_seed_gives_one_story(library):
    first, second = (begin(library, seed=5, beat="breakfast") for _ in range(2))
    for session in (first, second):
        for _ in range(4):
            session.begin_talk("humming")
            session.step(Intent())
    assert whole(first) == whole(second)
