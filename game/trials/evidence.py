"""Evidence: two cards and how they stand are tied to a knot; a sound one opens the slip of a lead, which is filled with
words from any card and read out. It stands or falls whole.

What falls is answered by whoever's card it was, and the third in a row takes a lump of their sugar; without any they go
in for tea, for an hour. No clock goes by itself: hours are spent on teas, on checks, and on following a lead that was
believed and is wrong. What was told, checked, lost and spent is known from the conversations it was said in, so that
the board can be left and taken up again, and a chapter asks for it by their names. Whoever likes trials kinder loses no
sugar, and a card that is picked dims all but five; after two that fell, what is asked for is told.
"""

from itertools import pairwise

import msgspec

from game.content.boards.board import LEFT
from game.content.boards.evidence import STANCES, EvidenceBoard, Knot, leads_of
from game.trials.asides import way, within
from game.trials.knotting import tied, told
from game.trials.notebook import (
    Evidence,
    begin,
    can_be_told,
    columns,
    fillings,
    fits,
    lead_of,
    notes,
    recall,
    take_up,
    words,
)
from game.trials.trial import Act, Play, TrialRow
from game.trials.tying import Back, Ease, Leave, Move, Pick, Point, step


def plays(here: Evidence, board: EvidenceBoard) -> dict[str, list[Play]]:
    """How each outcome is come to from here."""
    found = {outcome: _played(here, board, outcome) for outcome in ("told", "out", LEFT)}
    return {outcome: done for outcome, done in found.items() if done}


def _played(here: Evidence, board: EvidenceBoard, outcome: str) -> list[Play]:
    """Everything to do until it comes to `outcome`; nothing where it cannot."""
    here = msgspec.json.decode(msgspec.json.encode(here), type=Evidence)
    done: list[Play] = []
    while not here.outcome:
        act = None if here.due or here.hours < 0 else _next(here, board, outcome)
        if isinstance(act, Back) and not (here.slip or here.picked):
            return []
        done.append(Play(act))
        step(here, board, act, False)
    return done if here.outcome == outcome else []


def _next(here: Evidence, board: EvidenceBoard, outcome: str) -> Act:
    """What to do now to come to `outcome`: Back with nothing to put away, where it cannot be."""
    needs = lead_of(board, board.needs)
    if outcome == LEFT or (outcome == "told" and needs.name in here.told):
        return Leave()
    if outcome == "out":
        return Back() if needs.name in here.told or here.eased else _lost(here, board)
    if not can_be_told(here, board, needs):
        return Leave()
    return told(here, board, needs, fillings(here, board, needs))


def _lost(here: Evidence, board: EvidenceBoard) -> Act:
    """What to do next, to lose hours: tie two of one witness that make no knot, over and over."""
    order = [Knot(one, other, how) for mine in columns(here, board) for one, other in pairwise(mine)
             for how in STANCES]  # fmt: skip
    wrong = next((knot for knot in order if not leads_of(board, knot)), None)
    return tied(here, board, wrong) if wrong else Leave()


ROW = TrialRow(
    name="evidence", state=Evidence, acts=(Move, Point, Pick, Back, Ease, Leave), begin=begin, step=step, plays=plays,
    words=words, recall=recall, notes=notes, take_up=take_up, fits=fits, within=within, way=way,
)  # fmt: skip
"""What witnesses said, tied and told: state, acts, and how a tick of them goes."""
