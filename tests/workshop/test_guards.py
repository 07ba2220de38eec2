"""What makers are told of guards and rounds, and that walkthroughs, tapes and the explorer get past them."""

import shutil
from pathlib import Path

import pytest

from game import tapes
from game.content import paths
from game.content.library import Library
from game.core.fixed import pixels
from game.screen.paint import picture
from game.session import begin, encode
from game.session.intent import NOTHING
from game.workshop.check import check
from game.workshop.explore import Explorer, untold
from game.workshop.plan import read_plan
from game.workshop.reload import Renewer
from game.workshop.walker import walk

ROOT = Path(__file__).parents[1] / "fixtures" / "watch"
PLACE = "book1/1-watch/yard"
MAP, CHAPTER, SCRIPT = f"levels/{PLACE}.tmx", "levels/book1/1-watch/chapter.yaml", f"levels/{PLACE}.yaml"
PLANS = sorted((ROOT / "tests/walkthroughs").rglob("*.yaml"))


@pytest.fixture
def root(tmp_path):
    """The yard's files, to be changed at will."""
    return Path(shutil.copytree(ROOT, tmp_path / "watch"))


def change(root, file, old, new):
    path = root / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def said_of(root, *files):
    """What the check says of lines of these files."""
    of_maps = [root / MAP] if files == (MAP,) else None
    found = (problem for problem in check(root, of_maps) if problem.path in files and problem.line > 1)
    return [f"{problem.line}: {problem.message}" for problem in found]


# ---------------------------------------------------------------------- the check
def test_nothing_is_wrong_with_the_yard(root):
    assert said_of(root, MAP, CHAPTER, SCRIPT) == []


LINE, ROUND = 'points="0,0 0,140"', 'points="0,0 80,0 80,64 0,64"'
MEND = "move one of them, or clear the way"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (LINE, 'points="0,-20 0,140"', ["corner 1 of the round 'round' lies in what is solid: move it"]),
        (LINE, 'points="0,0 -90,60"', ["corner 2 of the round 'round' lies in what is solid: move it"]),
        (
            LINE,
            'points="0,0 -150,60"',
            [f"the round 'round' goes through what is solid between its corners 1 and 2: {MEND}"],
        ),
        (
            ROUND,
            'points="0,0 80,0 80,64 -260,64"',
            [
                f"the round 'turn' goes through what is solid between its corners 3 and 4: {MEND}",
                f"the round 'turn' goes through what is solid between its corners 4 and 1: {MEND}",
            ],
        ),
    ],
)
def test_a_round_that_nobody_can_go_is_told(root, old, new, told):
    change(root, MAP, old, new)
    assert [message.partition(": ")[2] for message in said_of(root, MAP)] == told


def test_a_guard_who_cannot_come_to_their_round_is_told_where_they_stand(root):
    change(root, MAP, 'type="Guard" x="232" y="40"', 'type="Guard" x="140" y="100"')
    assert [message.partition(": ")[2] for message in said_of(root, MAP)] == [
        f"no way leads the Guard 'watchman' to the first corner of the round 'round': {MEND}"
    ]


def test_somebody_of_a_beat_who_cannot_come_to_their_round_is_told_in_the_chapter(root):
    wall = '<object id="30" type="Wall" x="360" y="24" width="112" height="8"/>'
    wall += '<object id="31" type="Wall" x="360" y="116" width="112" height="2"/>'
    wall += '<object id="32" type="Wall" x="352" y="24" width="8" height="96"/>'
    wall += '<object id="33" type="Wall" x="472" y="24" width="8" height="96"/>'
    change(root, MAP, '<object id="9" name="end"', f'{wall}<object id="9" name="end"')
    assert said_of(root, CHAPTER) == [f"8: no way leads leo to the first corner of the round 'turn': {MEND}"]


def test_a_path_that_is_not_there_is_told_of_a_beat(root):
    change(root, CHAPTER, "patrols turn", "patrols turm")
    assert said_of(root, CHAPTER) == [f"8: 'turm' is no Path of {MAP} (did you mean 'turn'?)"]


@pytest.mark.parametrize(
    ("brain", "told"),
    [
        (
            "patrol turn",
            "'patrol' is nothing somebody goes by (did you mean 'patrols'?); "
            "write `patrols PATH`, `guards PATH`, `follows PERSON` or `drawn PERSON`",
        ),
        (
            "guards",
            "say whom or what leo guards; write `patrols PATH`, `guards PATH`, `follows PERSON` or `drawn PERSON`",
        ),
        ("follows mai", "'mai' is nobody in the cast (did you mean 'mia'?)"),
        ("follows leo", "leo cannot go after leo"),
    ],
)
def test_what_nobody_can_go_by_is_told(root, brain, told):
    change(root, CHAPTER, "brain: patrols turn", f"brain: {brain}")
    assert said_of(root, CHAPTER) == [f"8: {told}"]


def test_a_guard_without_a_voice_or_looks_is_told(root):
    change(root, MAP, 'name="speaker" value="navy"', 'name="speaker" value="nav"')
    assert [message.partition(": ")[2] for message in said_of(root, MAP)] == [
        "'nav' is no speaker in levels/cast.yaml (did you mean 'navy'?)"
    ]
    change(root, MAP, 'value="nav"', 'value="look"')
    assert [message.partition(": ")[2] for message in said_of(root, MAP)] == [
        "look stands here, but has no `sheet:` in levels/cast.yaml to be seen by"
    ]


def test_a_guard_who_is_called_as_somebody_of_the_cast_is_told(root):
    change(root, MAP, 'name="watchman"', 'name="leo"')
    assert [message.partition(": ")[2] for message in said_of(root, MAP)] == [
        "the Guard 'leo' is called as somebody of the cast is: give it another name"
    ]


def test_an_excuse_that_is_no_conversation_is_told(root):
    change(root, MAP, 'name="caught" value="stopped"', 'name="caught" value="stoped"')
    assert [message.partition(": ")[2] for message in said_of(root, MAP)] == [
        "'stoped' is no conversation to be had after being caught (did you mean 'stopped'?)"
    ]


def test_an_excuse_that_no_map_names_is_never_begun(root):
    change(root, MAP, '<property name="caught" value="stopped"/>', "")
    assert [message for message in said_of(root, SCRIPT) if "stopped" in message]


# ---------------------------------------------------------------------- read anew in play
@pytest.fixture
def played(root, tmp_path, monkeypatch):
    """A playthrough of the yard that is on its way, and how to take up a change of the map."""
    monkeypatch.setattr(paths, "project", lambda: root)
    picture.forget()
    session = begin(Library(root, tmp_path / "cache"))
    for _ in range(150):
        session.step(NOTHING)
    renewer = Renewer(tmp_path / "anew")
    renewer.begin(session)

    def taken_up(old, new):
        change(root, MAP, old, new)
        return renewer.read(session, {root / MAP}).session

    yield session, taken_up
    picture.forget()


def test_a_guard_who_stands_elsewhere_now_begins_there(played):
    session, taken_up = played
    body = taken_up('type="Guard" x="232" y="40"', 'type="Guard" x="200" y="40"').state.others["watchman"]
    assert (pixels(body.x), pixels(body.y), body.brain.corner) == (200, 40, 0)
    assert pixels(session.state.others["watchman"].y) > 60


def test_whoever_goes_along_a_path_that_is_another_now_finds_a_way_to_it(played):
    session, taken_up = played
    there = session.state.others["watchman"]
    again = taken_up(LINE, 'points="0,0 32,0 32,140"')
    body = again.state.others["watchman"]
    assert (body.x, body.y, body.brain.strayed) == (there.x, there.y, True)
    for _ in range(60):
        again.step(NOTHING)
    assert (pixels(body.x), body.brain.strayed) != (pixels(there.x), True)


def test_whoever_goes_along_another_path_goes_on(played):
    session, taken_up = played
    leo = taken_up(LINE, 'points="0,0 0,120"').state.people["leo"]
    assert leo == session.state.people["leo"]


# ---------------------------------------------------------------------- playing
@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_walkthroughs_play_alike_with_reloads_and_from_their_tapes(root, tmp_path, path):
    library = Library(root, tmp_path / "cache")
    plan = read_plan(library, root / path.relative_to(ROOT))
    walker = walk(plan, library)
    played = encode(walker.session.state)
    assert encode(walk(plan, library, reload=True).session.state) == played
    assert encode(tapes.replay(library, walker.recorder.tape).state) == played


def test_one_way_leads_past_the_watchman_and_another_into_his_arms(root, tmp_path):
    library = Library(root, tmp_path / "cache")
    found = {path.stem: walk(read_plan(library, root / path.relative_to(ROOT)), library).session for path in PLANS}
    heard = {name: session.state.memory.heard.keys() & {"wa3", "wa4", "wa5"} for name, session in found.items()}
    assert heard == {"past": set(), "caught": {"wa3", "wa4"}}


def test_the_explorer_is_caught_hears_every_excuse_and_gets_to_the_end(root, tmp_path):
    library = Library(root, tmp_path / "cache")
    found = Explorer(library).explore()
    assert (found.stuck, untold(library.book("book1"), found)) == ([], [])
    assert found.ends == found.runs
