"""The next act on the board of evidence towards a knot, a slip read out, or a card, for whoever plays it to that."""

import msgspec

from game.content.boards.evidence import STANCES, EvidenceBoard, Knot, Lead, leads_of
from game.trials.notebook import Evidence, beside, knots_of, pool
from game.trials.trial import Act
from game.trials.tying import Back, Move, Pick


def told(here: Evidence, board: EvidenceBoard, lead: Lead, words: dict[str, str]) -> Act:
    """What to do next, to tie a knot that opens a lead, and others as few as can be, and read its slip out with those
    words."""
    if here.slip == lead.name:
        return filled(here, board, lead, words)
    if lead.name in here.opened:
        return Back() if here.slip or here.other else towards(here, board, lead.name) or Pick()
    return tied(here, board, min(knots_of(here, board, lead), key=lambda knot: len(leads_of(board, knot))))


def tied(here: Evidence, board: EvidenceBoard, knot: Knot) -> Act:
    """What to do next, to tie two cards so."""
    if here.slip:
        return Back()
    if here.other:
        if {here.picked, here.other} != {knot.one, knot.other}:
            return Back()
        return Pick() if STANCES[here.stance] == knot.how else Move(1, 0)
    if here.picked and here.picked != knot.one:
        return Back()
    return towards(here, board, knot.other if here.picked else knot.one) or Pick()


def filled(here: Evidence, board: EvidenceBoard, lead: Lead, right: dict[str, str]) -> Act:
    """What to do next, to fill the slip that is before one with those words, and read it out."""
    out = [at for at, gap in enumerate(lead.gaps) if here.put.get(gap) != right[gap]]
    at = out[0] if out else len(lead.gaps)
    if here.gap != at:
        return Move(0, 1 if at > here.gap else -1)
    if out and pool(here, board, lead.gaps[at])[here.word] != right[lead.gaps[at]]:
        return Move(1, 0)
    return Pick()


def towards(here: Evidence, board: EvidenceBoard, to: str) -> Move | None:
    """The first of the fewest moves to something; None where it is meant already."""
    ways: dict[str, Move | None] = {here.at: None}
    for at in (ahead := [here.at]):
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            there = beside(msgspec.structs.replace(here, at=at), board, dx, dy)
            if there not in ways:
                ways[there] = ways[at] or Move(dx, dy)
                ahead.append(there)
    return ways[to]
