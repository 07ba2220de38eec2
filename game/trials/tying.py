"""What is done with the evidence: meaning, tying two cards, filling slips, asking; and what comes of it."""

from game.content.boards.board import LEFT
from game.content.boards.evidence import STANCES, EvidenceBoard, Knot, Lead, Witness, leads_of
from game.trials.notebook import (
    ASK,
    Evidence,
    after_tea,
    beside,
    can_be_told,
    can_check,
    card_of,
    fillings,
    is_done,
    is_loose,
    lead_of,
    may_be_told,
    pool,
    said_on,
    shelf,
)
from game.trials.trial import Act, Told

ROW_OF_WRONG = 3
"""So many in a row that fall take a lump."""


class Move(Act, frozen=True, tag="evidence.move"):
    """Mean what is beside it: -1 or 1 to the right, or down."""

    dx: int
    dy: int


class Point(Act, frozen=True, tag="evidence.point"):
    """Mean the card or lead called so; in a slip, the gap or the word that is called so."""

    name: str


class Pick(Act, frozen=True, tag="evidence.pick"):
    """Do what is meant: pick a card or put it back, tie two, take up a slip, put a word in, read it out, check, ask."""


class Back(Act, frozen=True, tag="evidence.back"):
    """Put away what was last taken up."""


class Ease(Act, frozen=True, tag="evidence.ease"):
    """Lose no sugar, and see which cards a picked one may go with."""


class Leave(Act, frozen=True, tag="evidence.leave"):
    """Shut the notebook: again, where that is for good and something is loose in it."""


# ---------------------------------------------------------------------- a tick
def step(here: Evidence, board: EvidenceBoard, act: Act | None, held: bool) -> Told:
    """One tick. What is due is said before anything else is done; with an hour wanted that is not there, it is over."""
    told = Told()
    if held and not here.bare:
        told.happened.append("thins")
    here.bare = held
    if here.due:
        told.says = here.due.pop(0)
    elif here.hours < 0:
        here.outcome = "told" if board.needs in here.told else "out"
    elif here.going:
        here.outcome = LEFT
    elif isinstance(act, Leave):
        _shut(here, board)
    elif isinstance(act, Ease):
        here.eased = True
    elif isinstance(act, Back):
        _back(here)
    elif isinstance(act, Move):
        _move(here, board, max(-1, min(1, act.dx)), max(-1, min(1, act.dy)))
    elif isinstance(act, Point):
        _point(here, board, act.name)
    elif isinstance(act, Pick):
        _pick(here, board, told)
    here.asks = here.asks and (act is None or isinstance(act, Leave))
    return told


def _shut(here: Evidence, board: EvidenceBoard) -> None:
    needed = board.needs in here.told
    if needed and not here.asks and is_loose(here, board):
        here.asks = True
    else:
        here.outcome = "told" if needed else LEFT


def _back(here: Evidence) -> None:
    if here.slip:
        here.begun[here.slip] = here.put
        here.slip, here.put = "", {}
    elif here.other:
        here.other = ""
    else:
        here.picked = ""


def _move(here: Evidence, board: EvidenceBoard, dx: int, dy: int) -> None:
    if here.slip:
        gaps = lead_of(board, here.slip).gaps
        if dy:
            _mean_gap(here, board, max(0, min(len(gaps), here.gap + dy)))
        elif here.gap < len(gaps):
            here.word = (here.word + dx) % max(1, len(pool(here, board, gaps[here.gap])))
    elif here.other:
        here.stance = (here.stance + dx) % len(STANCES)
    else:
        here.at = beside(here, board, dx, dy)


def _point(here: Evidence, board: EvidenceBoard, name: str) -> None:
    if here.slip:
        gaps = lead_of(board, here.slip).gaps
        if name in gaps:
            _mean_gap(here, board, gaps.index(name))
        elif name == here.slip:
            _mean_gap(here, board, len(gaps))
        elif here.gap < len(gaps) and name in (words := pool(here, board, gaps[here.gap])):
            here.word = words.index(name)
    elif here.other:
        here.stance = STANCES.index(name) if name in STANCES else here.stance
    elif name in {*here.cards, *shelf(here, board)}:
        here.at = name


def _mean_gap(here: Evidence, board: EvidenceBoard, number: int) -> None:
    """Mean the gap of that number, and in it the word that stands there."""
    here.gap = number
    gaps = lead_of(board, here.slip).gaps
    words = pool(here, board, gaps[number]) if number < len(gaps) else []
    put = here.put.get(gaps[number], "") if number < len(gaps) else ""
    here.word = words.index(put) if put in words else 0


def _pick(here: Evidence, board: EvidenceBoard, told: Told) -> None:
    if here.slip:
        _fill(here, board, told)
    elif here.other:
        _tie(here, board, told)
    elif here.at == ASK:
        _ask(here, board, told)
    elif here.at in here.cards:
        if not here.picked or here.picked == here.at:
            here.picked = "" if here.picked else here.at
            told.happened.append("picked")
        else:
            here.other, here.stance = here.at, 0
            told.happened.append("string")
    elif not is_done(here, here.at):
        _take_up(here, board, here.at)
    elif can_check(here, board, here.at):
        here.checked.append(here.at)
        here.hours -= 1
        told.says, told.keep = lead_of(board, here.at).check, True


def _take_up(here: Evidence, board: EvidenceBoard, name: str) -> None:
    here.slip, here.put, here.picked, here.other = name, here.begun.pop(name, {}), "", ""
    _mean_gap(here, board, 0)


def _tie(here: Evidence, board: EvidenceBoard, told: Told) -> None:
    """Tie the two that are picked, and put them back."""
    order = {card.name: at for at, card in enumerate(board.cards)}
    one, other = sorted((here.picked, here.other), key=lambda name: order[name])
    last, here.picked, here.other = here.other, "", ""
    told.keep = True
    knot = Knot(one, other, STANCES[here.stance])
    found = leads_of(board, knot)
    if not found:
        _fall(here, board, card_of(board, last).by, told)
        return
    here.row = 0
    fresh = [lead for lead in found if lead.name not in here.opened]
    told.happened.append("tied")
    told.says = fresh[0].opens if fresh else board.known
    for lead in fresh:
        here.opened.append(lead.name)
        if not lead.slip:
            here.told.append(lead.name)
            here.due.append(lead.told)
    loose = [lead.name for lead in found if lead.slip and not is_done(here, lead.name)]
    if loose:
        here.at = loose[0]
        _take_up(here, board, loose[0])


def _fall(here: Evidence, board: EvidenceBoard, by: str, told: Told) -> None:
    """It did not stand: whoever's it was says so, and loses patience over the third in a row."""
    here.wrong += 1
    here.row += 1
    told.happened.append("fell")
    witness = next(each for each in board.witnesses if each.name == by)
    if not told.says:
        told.says = witness.wrong
    if here.row < ROW_OF_WRONG or here.eased:
        return
    here.row = 0
    _lose(here, board, witness, told)


def _lose(here: Evidence, board: EvidenceBoard, witness: Witness, told: Told) -> None:
    """A lump of somebody's; without any they go in for tea."""
    here.lumps[witness.name] -= 1
    told.happened.append("lump")
    if here.lumps[witness.name]:
        here.due.append(witness.lump)
        return
    here.lumps[witness.name] = after_tea(board)
    here.due.append(witness.tea)
    _spend(here, board)


def _spend(here: Evidence, board: EvidenceBoard) -> None:
    """An hour; one that is not there ends it."""
    here.hours -= 1
    if here.hours < 0 and board.needs not in here.told:
        here.due.append(board.hours_out)


# ---------------------------------------------------------------------- the slip
def _fill(here: Evidence, board: EvidenceBoard, told: Told) -> None:
    """Put the word that is meant in, and mean the next gap that is empty; or read it out."""
    gaps = lead_of(board, here.slip).gaps
    if here.gap == len(gaps):
        if len(here.put) == len(gaps):
            _read_out(here, board, told)
        return
    words = pool(here, board, gaps[here.gap])
    if not words:
        return
    here.put[gaps[here.gap]] = words[here.word]
    told.happened.append("pencil")
    after = [*range(here.gap + 1, len(gaps)), *range(here.gap)]
    _mean_gap(here, board, next((at for at in after if gaps[at] not in here.put), len(gaps)))


def out_of_place(lead: Lead, put: dict[str, str]) -> list[str]:
    """The gaps of a slip that hold another word than they may."""
    return [gap for gap in lead.gaps if put.get(gap) not in lead.fills[gap]]


def _read_out(here: Evidence, board: EvidenceBoard, told: Told) -> None:
    lead = lead_of(board, here.slip)
    out = out_of_place(lead, here.put)
    told.keep = True
    here.going = lead.goes and out in ([], [lead.spares])
    if not out:
        here.told.append(lead.name)
        here.row = 0
        told.says = lead.told
        told.happened.append("told")
        _back(here)
    elif lead.follow and out == [lead.spares]:
        here.followed.append(lead.name)
        told.says = lead.follow
        told.happened.append("followed")
        here.lumps[lead.hurts] = max(1, here.lumps[lead.hurts] - 1)
        _back(here)
        _spend(here, board)
    else:
        told.says = board.one_out if len(out) == 1 else board.more_out
        last = lead.gaps[-1]
        said = said_on(here, board, last, here.put[last])
        _fall(here, board, said.by, told)
        _mean_gap(here, board, 0)


def _ask(here: Evidence, board: EvidenceBoard, told: Told) -> None:
    """Ask to be told: after enough that fell, the slip of a lead that can be told lies filled before one."""
    told.says, told.keep = board.helps, True
    wanted = sorted(board.leads, key=lambda lead: (lead.name != board.needs, lead.name not in here.opened))
    lead = next((each for each in wanted if each.slip and not is_done(here, each.name)
                 and can_be_told(here, board, each)), None)  # fmt: skip
    if lead is None or not may_be_told(here):
        return
    here.given += 1
    if lead.name not in here.opened:
        here.opened.append(lead.name)
        told.says = lead.opens
    here.at = lead.name
    _take_up(here, board, lead.name)
    here.put = fillings(here, board, lead)
    _mean_gap(here, board, len(lead.gaps))
