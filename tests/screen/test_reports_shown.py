"""The reports on the screen, by keys, pad and mouse; every state of them drawn, in every face and size."""

import msgspec
import pygame
import pytest
from menu_app import click, make_app, press, wait

from game.core.event import Tried
from game.screen.gauge import gauging
from game.screen.paint.palette import COLOR
from game.screen.scenes.play import Play
from game.screen.sound.score import Score, across
from game.screen.sound.table import read_table
from game.screen.trials import lacks
from game.screen.trials.painter import AGAIN
from game.screen.trials.reports import DESK, HUMS, INKS, PANEL, PHONE, Painter, _card, _tab
from game.session import begin
from game.session.intent import Intent
from game.trials import TRIALS
from game.trials.reports import Drop, Hold, Join, Leave, Move, Reports, members, telephone
from game.workshop.checks import boards
from game.workshop.remembered import Remembered

FOOT = (400, 252)


@pytest.fixture
def app(game, tmp_path):
    return make_app(game, tmp_path)


def at(app, node="the_reports"):
    """The reports at a conversation that goes through them."""
    session = begin(app.library, chapter="2-waking-sleepwalking", beat="morning")
    session.begin_talk(node)
    for _ in range(100):
        if isinstance(session.state.mode, Reports):
            break
        session.step(Intent(confirm=True))
    app.push(Play(app, session))
    return session, session.state.mode, session.book.boards[session.state.mode.board]


def shown(app):
    app.draw(1.0)
    return pygame.image.tobytes(app.display.window, "RGB")


def listen(app, session):
    for _ in range(60):
        if session.state.mode is None or isinstance(session.state.mode, Reports):
            return
        press(app, "e")
        wait(app, 30)


def test_keys_listen_hold_join_open_and_leave(app):
    session, sitting, _board = at(app)
    press(app, "q", "right", "right", "right", "right", "q")
    assert sitting.held == [0, 4]
    press(app, "e")
    listen(app, session)
    assert sitting.found == {"room": [0, 4]}
    press(app, "e")
    listen(app, session)
    assert sitting.opened == [4]
    press(app, "q", "backspace")
    assert sitting.held == [] and session.state.mode is sitting
    press(app, "backspace", "backspace")
    assert session.state.memory.variables["twelve"] == "in_time"


def test_keys_pick_up_the_telephone_and_ask_at_the_other_desk(app):
    session, sitting, board = at(app)
    press(app, *["right"] * 6)
    assert sitting.at == telephone(board)
    press(app, "e")
    assert sitting.phone == "answered" and session.view.shown.speaker == "mia_rings"
    session.state.modes.pop()
    press(app, "down", "e")
    assert sitting.eased and session.view.shown.speaker == "bisi"


def test_the_mouse_points_then_opens_holds_with_its_right_button_and_leaves_by_the_prompts(app):
    session, sitting, board = at(app)
    click(app, _card(board, 5).center)
    assert (sitting.at, sitting.opened) == (5, [])
    click(app, _card(board, 1).center, pygame.BUTTON_RIGHT)
    wait(app, 2)
    assert sitting.held == [1]
    click(app, FOOT)
    assert sitting.held == []
    click(app, _card(board, 1).center)
    listen(app, session)
    assert sitting.opened == [1]
    click(app, PHONE.center)
    assert sitting.at == telephone(board)
    click(app, DESK.center)
    assert sitting.at == telephone(board) + 1
    click(app, FOOT)
    click(app, FOOT)
    assert session.state.memory.variables["twelve"] == "in_time"


def test_a_click_beside_everything_does_nothing(app):
    _session, sitting, _board = at(app)
    click(app, (300, 150))
    assert (sitting.at, sitting.halves) == (0, 0)


def test_who_switches_breath_on_and_off_has_nothing_switched_on_by_it(app):
    app.settings.hold_breathe = False
    app.controls.apply(app.settings)
    _session, sitting, _board = at(app)
    press(app, "q")
    assert sitting.held == [0] and not app.controls.is_on("breathe")


def test_trials_that_are_kinder_show_what_hums_with_what(app):
    app.settings.kinder = True
    _session, sitting, _board = at(app)
    press(app, "q", "q")
    assert sitting.eased and sitting.held == [0]


def test_cancel_puts_down_what_is_held_and_asks_before_anything_is_filed(app):
    """Whoever puts down once too often, or presses the key that hums by night, has lost nothing by it."""
    app.settings.reduced_motion = True
    _session, sitting, _board = at(app)
    press(app, "q", "backspace")
    before = shown(app)
    press(app, "backspace")
    assert sitting.held == [] and not sitting.outcome and shown(app) != before
    wait(app, AGAIN)
    press(app, "backspace")
    assert not sitting.outcome and shown(app) != before
    press(app, "backspace")
    assert sitting.outcome == "in_time"


def test_each_act_is_what_a_press_means(app):
    painter = Painter(app)
    presses = {Move(1, 0): "right", Move(-1, 0): "left", Move(0, 1): "down", Move(0, -1): "up", Hold(): "breathe",
               Join(): "interact", Drop(): "cancel", Leave(): "cancel"}  # fmt: skip
    assert {act: painter.press(act) for act in presses} == presses


@pytest.mark.parametrize("outcome", ["in_time", "late", "left"])
def test_the_presses_that_acts_mean_come_to_each_outcome(app, outcome):
    session, sitting, board = at(app)
    keys = {"interact": "e", "breathe": "q", "cancel": "backspace"}
    for play in TRIALS["reports"].plays(sitting, board)[outcome]:
        listen(app, session)
        if play.act and not sitting.outcome:
            action = app.scenes[-1].trial.press(play.act)
            press(app, *[keys.get(action, action)] * (2 if isinstance(play.act, Leave) else 1))
    listen(app, session)
    assert sitting.outcome == outcome


STATES = {
    "nothing yet": {},
    "meant": {"at": 3},
    "listened to": {"hummed": [0]},
    "open": {"hummed": [0], "opened": [0]},
    "held": {"hummed": [0], "held": [0]},
    "two held": {"hummed": [0, 4], "held": [0, 4]},
    "joined": {"hummed": [0, 4], "found": {"room": [0, 4]}},
    "joined otherwise": {"hummed": [0, 4], "found": {"forty": [0, 4]}},
    "hinted": {"hummed": [0], "held": [0], "eased": True},
    "the telephone": {"at": 12},
    "the telephone, rung": {"at": 12, "rung": 6},
    "the telephone, picked up": {"at": 12, "phone": "answered"},
    "the telephone, missed": {"at": 12, "phone": "missed", "rung": 11},
    "the other desk": {"at": 13},
    "later": {"halves": 40},
    "late": {"halves": 90},
}


@pytest.mark.parametrize("still", [False, True])
def test_every_state_is_drawn_otherwise(app, still):
    app.settings.reduced_motion = still
    _session, sitting, _board = at(app)
    pictures = set()
    plain = {field: getattr(sitting, field) for field in sitting.__struct_fields__}
    for state in STATES.values():
        for field, value in {**plain, **state}.items():
            setattr(sitting, field, value)
        app.draw(1.0)
        pictures.add(pygame.image.tobytes(app.canvas, "RGB"))
    assert len(pictures) == len(STATES)


def test_the_light_in_the_telephone_goes_round_but_for_who_wants_no_motion(app):
    for still, many in ((False, 3), (True, 1)):
        app.settings.reduced_motion = still
        at(app)
        pictures = set()
        for _ in range(3):
            app.scenes[-1].trial.draw(app.scenes[-1].session, app.ticks)
            area = app.canvas.subsurface(PHONE)
            pictures.add(pygame.image.tobytes(area, "RGB"))
            app.ticks += 20
        assert len(pictures) == many


@pytest.mark.parametrize("face", ["lull", "legible"])
@pytest.mark.parametrize("size", ["normal", "large", "largest"])
@pytest.mark.parametrize("device", ["keys", "mouse", "pad"])
def test_everything_that_is_said_of_it_fits(app, face, size, device):
    app.settings.face, app.settings.text_size, app.controls.device = face, size, device
    for node in ("the_reports", "the_reports_by_rest"):
        _session, sitting, board = at(app, node)
        with gauging(app) as gauge:
            for state in STATES.values():
                for field, value in state.items():
                    setattr(sitting, field, value)
                app.scenes[-1].draw(1.0)
            for number in range(len(board.reports)):
                for hummed, held in (([], []), ([number], []), ([number], [number])):
                    sitting.at, sitting.hummed, sitting.held = number, hummed, held
                    app.scenes[-1].draw(1.0)
        assert gauge.misfits == []
        app.scenes.clear()


def test_no_two_of_the_nineteen_have_one_mark(app):
    _session, sitting, board = at(app, "the_reports_by_rest")
    sitting.at, marks = telephone(board), set()
    app.draw(1.0)
    for number in range(len(board.reports)):
        marks.add(pygame.image.tobytes(app.canvas.subsurface(_card(board, number)), "RGB"))
    assert len(marks) == 19


def test_a_report_that_nobody_composed_is_told_of(app):
    _session, _sitting, board = at(app)
    other = msgspec.structs.replace(board.reports[0], name="telephone")
    assert list(lacks(msgspec.structs.replace(board, reports=(other,)))) == [
        "nobody has composed the hum of the report 'telephone'"
    ]


def test_a_report_that_nobody_drew_is_told_of(app, monkeypatch):
    _session, _sitting, board = at(app)
    assert list(lacks(board)) == []
    monkeypatch.setattr("game.screen.trials.reports._boxes", lambda: {"ostrow": (0, 0, 34, 34)})
    assert next(iter(lacks(board))) == "nobody has drawn the mark of the report 'sandoval'"
    assert any(
        "nobody has drawn the mark of the report 'sandoval'" in str(each)
        for each in boards.boards(app.library.texts, {}, Remembered(app.library.root))
    )


# ---------------------------------------------------------------------- what is heard
def test_each_hum_is_heard_from_where_its_card_lies(app):
    session, _sitting, board = at(app)
    score = Score(read_table(app.library.root))
    heard = {}
    for report in board.reports[:6]:
        (cue,) = score.react(session, Tried("reports", f"hum_{report.name}", caption=""))
        assert cue.name == f"hum_{report.name}"
        heard[report.name] = cue.pan
    assert list(heard.values()) == sorted(heard.values()) and heard["ostrow"] == -heard["bell"] < 0
    assert across(session, "nobody") == heard["ostrow"]


def test_it_rings_for_as_long_as_it_rings_and_under_what_is_said(app):
    session, sitting, _board = at(app)
    score = Score(read_table(app.library.root))
    list(score.tick(session))

    def rings():
        session.state.tick = 270
        return [cue.gain for cue in score.tick(session) if cue.name == "telephone"]

    assert rings() == [1.0]
    session.step(Intent(act=Hold()))
    session.begin_talk("report_bray")
    (softer,) = rings()
    assert softer < 1
    sitting = session.state.modes[-2]
    sitting.phone = "answered"
    assert rings() == []


def test_what_is_joined_is_heard_the_tune_as_a_tune(app):
    session, _sitting, _board = at(app)
    score = Score(read_table(app.library.root))
    heard = [next(iter(score.react(session, Tried("reports", what, caption="")))).name
             for what in ("joined_room", "joined_tune", "apart")]  # fmt: skip
    assert heard == ["joined", "joined_tune", "ring_wrong"]


@pytest.mark.parametrize("node", ["the_reports", "the_reports_by_rest"])
def test_hums_stay_in_their_frame_however_many_are_held(app, node):
    _session, sitting, reports = at(app, node)
    sitting.hummed = list(range(len(reports.reports)))
    wait(app, 1)
    before = app.canvas.copy()
    sitting.held = list(range(len(reports.reports)))
    wait(app, 1)
    ring = [HUMS.inflate(out, out) for out in (0, 2, 4, 6)]
    for box in ring:
        for x in range(box.left, box.right):
            for y in (box.top, box.bottom - 1):
                assert app.canvas.get_at((x, y)) == before.get_at((x, y))


def test_what_is_heard_is_told_beside_the_prompts_and_not_over_the_cards(app):
    _session, _sitting, board = at(app)
    captions = app.scenes[-1].captions
    captions.caption("[hums: goes up, dips, and is back where it was]")
    app.draw(1.0)
    boxes = captions.boxes
    cards = [_card(board, number) for number in range(len(board.reports))]
    assert boxes
    for box in boxes:
        assert box.collidelist(cards) < 0 and box.top >= PANEL.bottom


def test_what_was_joined_has_a_tab_of_its_own_colour_and_no_thread_lies_over_a_card(app):
    _session, sitting, board = at(app)
    sitting.at = telephone(board)
    app.draw(1.0)
    inside = [_card(board, number).inflate(-6, -6) for number in range(len(board.reports))]
    plain = [pygame.image.tobytes(app.canvas.subsurface(box), "RGB") for box in inside]
    for number, thread in enumerate(board.threads):
        sitting.found[thread.name] = members(board, thread)
        app.draw(1.0)
        inks = {app.canvas.get_at(_tab(sitting, board, at_, number).midtop)[:3] for at_ in members(board, thread)}
        assert inks == {COLOR[INKS[number]]}
    assert [pygame.image.tobytes(app.canvas.subsurface(box), "RGB") for box in inside] == plain
