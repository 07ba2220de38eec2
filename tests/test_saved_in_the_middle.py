"""The small book, saved once in the middle of each thing that can go on in it: loaded, it goes on as if it never was.

Each moment is the first tick of a walkthrough in which something is so. From there on the playthrough as it is, and
those picked up from its saves, are given what the walkthrough does; they are the same bytes in every tick, and the
chapter ends with the same memory.
"""

import pytest

from game.content.books import END
from game.content.fears.crowd import KIND
from game.saves import form
from game.session import ChoiceView, LineView, Session, encode
from game.session.guarding import HALTS
from game.story.dialogue import Talk
from game.trials.ring import SETTLES, Ring
from game.workshop.plan import read_plan
from game.workshop.walker import begun, walk
from game.world.motion import feet


def ring(told):
    """The trial that is played now, or that something is said over."""
    return next((mode for mode in told.state.modes if isinstance(mode, Ring)), None)


def half_listened(told):
    return ring(told) is not None and ring(told).held == SETTLES // 2


def walks_beneath(told):
    """Somebody walks in the second layer where the first has a wall."""
    return told.state.beneath and told.lead.moving and not told.layering.first.free(*feet(told.lead.x, told.lead.y))


def crowd(told):
    """What is kept of the crowd; None before there is anything."""
    return told.state.fears.get(f"{told.state.place} crowd")


def walks_in_a_leak(told):
    return told.layering is not None and not told.layering.passes and told.lead.moving


def watchman(told):
    """What the watchman goes by; None where he is not."""
    return told.state.others["watchman"].brain if "watchman" in told.state.others else None


def walks_about(told, who):
    """Somebody walks by themselves, and words are not on show."""
    body = told.state.people.get(who)
    return body is not None and body.brain is not None and body.moving and not told.state.modes


def shows(told, line):
    """A line is on show."""
    return isinstance(told.view.shown, LineView) and told.view.shown.id == line


def hears(told, line, ticks):
    """A line has been on show on the way for so long."""
    return told.view.along and shows(told, line) and told.state.talk.waited == ticks


def is_asked_on_the_way(told):
    talk = told.state.talk
    return isinstance(told.view.shown, ChoiceView) and talk is not None and told.runner.along(talk)


def camera(told, how):
    """The camera has been sent so, and the scene goes on meanwhile."""
    aim = told.state.camera
    return aim.how == how and told.view.waiting and told.state.tick - aim.since > 10


MOMENTS = {
    "a ring half listened to, to be quiet": ("2-second/kind", half_listened),
    "a ring half listened to, to be rough": ("2-second/company", half_listened),
    "a ring that was missed once": ("2-second/company", lambda told: ring(told) and ring(told).misses == 1),
    "words over a ring": (
        "2-second/company",
        lambda told: ring(told) and isinstance(told.state.mode, Talk),
    ),
    "a ring about to be left": ("2-second/cold", ring),
    "breath held alone": ("1-first/kind", walks_beneath),
    "breath held by a party": ("3-third/with-bea", lambda told: walks_beneath(told) and told.state.party),
    "a crowd that is roused": ("3-third/faces-them", lambda told: crowd(told) and crowd(told).roused == KIND.tell // 2),
    "a crowd that comes": ("3-third/faces-them", lambda told: crowd(told) and crowd(told).roused > KIND.tell),
    "a crowd half faced": ("3-third/faces-them", lambda told: crowd(told) and crowd(told).faced == KIND.faced // 2),
    "a crowd that goes": ("3-third/faces-them", lambda told: crowd(told) and crowd(told).going == 20),
    "a party lost to the Dark": ("3-third/faces-them", lambda told: told.state.lost and told.state.talk),
    "lenses off in what is painted": ("2-second/company", walks_beneath),
    "a bare face that was noticed": (
        "2-second/company",
        lambda told: told.state.lenses and told.state.lenses.noticed,
    ),
    "a leak": ("3-third/faces-them", walks_in_a_leak),
    "a watchman half way": ("3-third/with-bea", lambda told: watchman(told) and watchman(told).back),
    "a watchman who suspects": (
        "3-third/with-bea",
        lambda told: watchman(told) and 0 < watchman(told).suspicion < HALTS,
    ),
    "a watchman who stops to look": (
        "3-third/with-bea",
        lambda told: watchman(told) and watchman(told).suspicion >= HALTS,
    ),
    "what is said after being caught": ("3-third/with-bea", lambda told: shows(told, "y35")),
    "somebody on their round": ("3-third/with-bea", lambda told: walks_about(told, "cal")),
    "somebody who follows": ("3-third/with-bea", lambda told: walks_about(told, "dot")),
    "somebody stopped on their round by being spoken to": (
        "3-third/with-bea",
        lambda told: shows(told, "y33"),
    ),
    "talk on the way": ("3-third/on-the-way", lambda told: hears(told, "y23", 30)),
    "talk on the way that asks": ("3-third/on-the-way", is_asked_on_the_way),
    "talk on the way, alone behind a door": ("3-third/walks-off", lambda told: hears(told, "v14", 0)),
    "talk on the way, in company behind a door": ("3-third/with-bea", lambda told: hears(told, "v12", 30)),
    "all together, waited for": ("3-third/with-bea", lambda told: camera(told, "frame")),
    "a camera that pans": ("3-third/on-the-way", lambda told: camera(told, "fixed") and told.state.camera.ticks > 30),
    "a camera that shakes": ("3-third/on-the-way", lambda told: told.state.camera.shakes),
    "something carried": ("3-third/on-the-way", lambda told: told.lead.carries),
    "a party of three": ("2-second/company", lambda told: len(told.state.party) == 2 and told.lead.moving),
    "another of the party who leads": ("2-second/company", lambda told: told.state.lead == "bea" and told.lead.moving),
}


@pytest.fixture(scope="module")
def straight(trilogy):
    """Each walkthrough, played once: itself, all that was wished in it, and how it ended."""
    found = {}

    def play(name):
        if name not in found:
            plan = read_plan(trilogy, trilogy.root / f"tests/walkthroughs/book1/{name}.yaml")
            walker = walk(plan, trilogy)
            wishes = [intent for ticks, intent in walker.recorder.tape.runs for _ in range(ticks)]
            found[name] = plan, wishes, walker.session
        return found[name]

    return play


def reloaded(session):
    """The same playthrough after a save and a load."""
    return Session(session.library, form.decode(form.encode(session.kept())))


@pytest.mark.parametrize("name", sorted({name for name, _ in MOMENTS.values()}))
def test_what_is_saved_in_the_middle_goes_on_alike(name, trilogy, straight):
    plan, wishes, ended = straight(name)
    session, others = begun(plan, trilogy), {}
    awaited = {moment: is_so for moment, (where, is_so) in MOMENTS.items() if where == name}
    for wish in wishes:
        events = session.step(wish)
        now = encode(session.state) if others else b""
        for moment, other in others.items():
            assert other.step(wish) == events, moment
            assert encode(other.state) == now, moment
        for moment in [moment for moment, is_so in awaited.items() if is_so(session)]:
            del awaited[moment]
            others[moment] = reloaded(session)
            assert encode(others[moment].kept()) == encode(session.kept()), moment
    assert not awaited, "it never comes to that"
    for moment, other in others.items():
        assert other.state.beat == END, moment
        assert encode(other.kept()) == encode(ended.kept()), moment
