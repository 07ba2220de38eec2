"""What can be come to on the board of evidence without an outcome, and how: each lead told, followed and checked, each
witness in for tea, a slip that is out by one word or by more, a knot that is known already, and asking.

Each is named by what it is and whom or what it is of: `told shut`, `tea finch`, `one word out`."""

from collections.abc import Iterator

import msgspec

from game.content.boards.evidence import STANCES, EvidenceBoard, Knot, Lead, leads_of
from game.trials.knotting import tied, told, towards
from game.trials.notebook import (
    ASK,
    Evidence,
    can_be_told,
    can_check,
    fillings,
    is_done,
    knots_of,
    lead_of,
    pool,
)
from game.trials.trial import Act, Play
from game.trials.tying import Back, Pick, step

TOLD, FOLLOWED, CHECKED, TEA = "told ", "followed ", "checked ", "tea "
"""How what is of a lead or of a witness is called, before its name."""
ONE_OUT, MORE_OUT, KNOWN, ASKED = "one word out", "more words out", "known", "asked"
TWICE = 2
"""How often what is said in turns is come to."""
LONGEST = 3_000
"""Acts after which something is taken not to be come to."""


def within(here: Evidence, board: EvidenceBoard) -> list[str]:
    """The names of all that can be come to from here."""
    return list(_within(here, board)) if here.cards else []


def _within(here: Evidence, board: EvidenceBoard) -> Iterator[str]:
    loose = [lead for lead in board.leads if not is_done(here, lead.name) and can_be_told(here, board, lead)]
    slips = [lead for lead in loose if lead.slip]
    yield from (TOLD + lead.name for lead in loose)
    yield from (FOLLOWED + lead.name for lead in slips if lead.follow and here.hours > 0 and _other(here, board, lead))
    for lead in board.leads:
        fresh = lead in slips and lead.check and here.hours > 0
        if fresh or can_check(here, board, lead.name):
            yield CHECKED + lead.name
    if here.hours > 0 and not here.eased:
        yield from (TEA + each.name for each in board.witnesses if _wrong(here, board, each.name))
    if slips and not here.eased:
        yield from (ONE_OUT, MORE_OUT)
    if any(next(knots_of(here, board, lead), None) for lead in board.leads if is_done(here, lead.name)):
        yield KNOWN
    yield ASKED


def way(here: Evidence, board: EvidenceBoard, name: str) -> list[Play]:
    """Everything to do until what is called so is come to; nothing where it cannot be."""
    here = msgspec.json.decode(msgspec.json.encode(here), type=Evidence)
    if name not in within(here, board):
        return []
    done, said = list[Play](), list[str]()
    goal = _goal(here, board, name)
    while not here.outcome and len(done) < LONGEST:
        act = None
        if not here.due and here.hours >= 0:
            if _is_come_to(here, board, name, said):
                return done
            act = _next(here, board, name, goal)
        done.append(Play(act))
        said.append(step(here, board, act, False).says)
    return []


def _is_come_to(here: Evidence, board: EvidenceBoard, name: str, said: list[str]) -> bool:
    of = name.partition(" ")[2]
    if name.startswith(TEA):
        return next(each.tea for each in board.witnesses if each.name == of) in said
    for start, among in ((TOLD, here.told), (FOLLOWED, here.followed), (CHECKED, here.checked)):
        if name.startswith(start):
            return of in among
    if name == KNOWN:
        return board.known in said
    words = {ONE_OUT: board.one_out, MORE_OUT: board.more_out, ASKED: board.helps}
    return said.count(words[name]) >= TWICE


def _goal(here: Evidence, board: EvidenceBoard, name: str) -> Lead | Knot | None:
    """The lead that it takes, or the knot; None for asking."""
    if name == ASKED:
        return None
    if name == KNOWN:
        leads = (lead for lead in board.leads if is_done(here, lead.name))
        return next(knot for lead in leads for knot in knots_of(here, board, lead))
    if name.startswith(TEA):
        return _wrong(here, board, name.removeprefix(TEA))
    if name in (ONE_OUT, MORE_OUT):
        leads = (lead for lead in board.leads if not is_done(here, lead.name) and can_be_told(here, board, lead))
        return next(lead for lead in leads if lead.slip)
    return lead_of(board, name.partition(" ")[2])


def _next(here: Evidence, board: EvidenceBoard, name: str, goal: Lead | Knot | None) -> Act:
    """What to do now."""
    if isinstance(goal, Knot):
        return tied(here, board, goal)
    if goal is None or goal.name in here.told:
        return Back() if here.slip or here.other else towards(here, board, goal.name if goal else ASK) or Pick()
    return told(here, board, goal, _words(here, board, name, goal))


def _words(here: Evidence, board: EvidenceBoard, name: str, lead: Lead) -> dict[str, str]:
    """What is put into the gaps of a lead: the right words, or such as come to what is called so."""
    words = fillings(here, board, lead)
    if name.startswith(FOLLOWED):
        return {**words, lead.spares: _other(here, board, lead)}
    out = {ONE_OUT: 1, MORE_OUT: len(words)}.get(name, 0)
    for gap in [gap for gap in lead.gaps if gap != lead.spares][:out]:
        words[gap] = next((each for each in pool(here, board, gap) if each not in lead.fills[gap]), words[gap])
    return words


def _other(here: Evidence, board: EvidenceBoard, lead: Lead) -> str:
    """A word for the gap that a lead is followed without, which does not belong there; empty where there is none."""
    return next((word for word in pool(here, board, lead.spares) if word not in lead.fills[lead.spares]), "")


def _wrong(here: Evidence, board: EvidenceBoard, witness: str) -> Knot | None:
    """Two cards that make no knot, the last of them that witness's; None where there are none."""
    cards = [card for card in board.cards if card.name in here.cards]
    for last in (card for card in cards if card.by == witness):
        for first in cards[: cards.index(last)]:
            for how in STANCES:
                if not leads_of(board, knot := Knot(first.name, last.name, how)):
                    return knot
    return None
