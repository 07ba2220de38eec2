"""How it stands with the evidence: Leo's notebook as it is before him, and what can be known from it."""

from collections.abc import Callable, Iterator

import msgspec

from game.content.boards.evidence import (
    ANY,
    STANCES,
    Card,
    EvidenceBoard,
    Knot,
    Lead,
    kind_of,
    meanings,
    sound,
)
from game.trials.trial import Notes, TrialState

AFTER_TEA = 2
"""Lumps that somebody has who was in for tea, where they have as many."""
TRIES = 2
"""After so many that fell, what is asked for is told."""
BRIGHT = 5
"""Cards that stay bright beside a picked one, for whoever likes it kinder."""
ASK = "ask"
"""What is meant where Leo asks to be told."""


class Evidence(TrialState, tag="evidence"):
    """`cards` are those that are there, `at` what is meant: a card, an opened lead, or ASK. `picked` and `other` are to
    be tied (empty: not picked), as the stance of number `stance` says. Leads by name: `opened`, `told`, `followed`,
    `checked`. `slip` is the one before one (empty: none), `gap` the number of its gap that is meant, after the last of
    them reading it out; `word` that of the word, and `put` what stands in each gap. What stood in slips that were put
    away is `begun`, by lead.

    `lumps` are by witness, `hours` those left, below 0 when one was wanted that was not there. `row` fell in a row,
    `wrong` altogether, `given` were told for the asking. `bare`: the lenses are off. `due` is said next, and then,
    `going`, the board is shut. `asks`: to shut it now would be for good, with something loose in it yet."""

    cards: list[str] = msgspec.field(default_factory=list)
    at: str = ASK
    picked: str = ""
    other: str = ""
    stance: int = 0
    opened: list[str] = msgspec.field(default_factory=list)
    told: list[str] = msgspec.field(default_factory=list)
    followed: list[str] = msgspec.field(default_factory=list)
    checked: list[str] = msgspec.field(default_factory=list)
    slip: str = ""
    gap: int = 0
    word: int = 0
    put: dict[str, str] = msgspec.field(default_factory=dict)
    begun: dict[str, dict[str, str]] = msgspec.field(default_factory=dict)
    lumps: dict[str, int] = msgspec.field(default_factory=dict)
    hours: int = 0
    row: int = 0
    wrong: int = 0
    given: int = 0
    eased: bool = False
    bare: bool = False
    going: bool = False
    asks: bool = False
    due: list[str] = msgspec.field(default_factory=list)


def begin(name: str, board: EvidenceBoard) -> Evidence:
    """The board with everything on it, before anything was tied."""
    here = Evidence(board=name, hours=board.hours, lumps={each.name: board.patience for each in board.witnesses})
    here.cards = [card.name for card in board.cards]
    here.at = here.cards[0]
    return here


def recall(here: Evidence, board: EvidenceBoard, visited: Callable[[str], int]) -> None:
    """The cards are those that were heard; what was tied, told, checked, lost and spent before is so."""
    here.cards = [card.name for card in board.cards if visited(card.heard)]
    here.at = here.cards[0] if here.cards else ASK
    for lead in board.leads:
        for among, node in ((here.opened, lead.opens), (here.told, lead.told), (here.checked, lead.check),
                            (here.followed, lead.follow)):  # fmt: skip
            if node and visited(node):
                among.append(lead.name)
    here.hours -= len(here.checked) + len(here.followed)
    hurt = [lead.hurts for lead in board.leads if lead.name in here.followed]
    for witness in board.witnesses:
        teas, lost = visited(witness.tea), visited(witness.lump) + hurt.count(witness.name)
        full, again = board.patience, after_tea(board)
        left = full - lost if not teas else again - (lost - (full - 1) - (teas - 1) * (again - 1))
        here.lumps[witness.name] = max(1, min(full, left))
        here.hours -= teas
    here.hours = max(0, here.hours)


def notes(here: Evidence) -> Notes:
    """What stands in slips that are not told yet, the one before one among them."""
    begun = {**here.begun, **({here.slip: here.put} if here.slip else {})}
    return {name: dict(put) for name, put in begun.items() if put and not is_done(here, name)}


def take_up(here: Evidence, board: EvidenceBoard, noted: Notes) -> None:
    """Let slips hold what stood in them, of words that are there."""
    for lead in (lead for lead in board.leads if lead.name in here.opened and not is_done(here, lead.name)):
        put = noted.get(lead.name, {})
        if kept := {gap: put[gap] for gap in lead.gaps if put.get(gap) in pool(here, board, gap)}:
            here.begun[lead.name] = kept


def after_tea(board: EvidenceBoard) -> int:
    """Lumps that somebody has who was in for tea."""
    return min(AFTER_TEA, board.patience)


def fits(here: Evidence, board: EvidenceBoard) -> bool:
    """Whether every card, lead, witness and conversation that is named is still on the board."""
    cards, leads = {card.name for card in board.cards}, {lead.name for lead in board.leads}
    slip = next((lead for lead in board.leads if lead.name == here.slip), None)
    says = {getattr(each, part) for each in board.witnesses for part in ("wrong", "lump", "tea")} | {board.hours_out}
    return (
        {*here.cards, here.picked, here.other} - {""} <= cards
        and {*here.opened, *here.told, *here.followed, *here.checked} <= leads
        and here.at in {*here.cards, *here.opened, ASK}
        and (not here.slip or (slip is not None and here.gap in range(len(slip.gaps) + 1)))
        and (not here.put or (slip is not None and set(here.put) <= set(slip.gaps)))
        and set(here.begun) <= leads
        and all(set(put) <= set(lead_of(board, name).gaps) for name, put in here.begun.items())
        and set(here.lumps) == {each.name for each in board.witnesses}
        and 0 <= here.stance < len(STANCES)
        and set(here.due) <= says
    )


def card_of(board: EvidenceBoard, name: str) -> Card:
    """The card called so. Raises StopIteration where there is none."""
    return next(card for card in board.cards if card.name == name)


def lead_of(board: EvidenceBoard, name: str) -> Lead:
    """The lead called so. Raises StopIteration where there is none."""
    return next(lead for lead in board.leads if lead.name == name)


def columns(here: Evidence, board: EvidenceBoard) -> list[list[str]]:
    """The cards that are there, by witness."""
    return [[card.name for card in board.cards if card.by == each.name and card.name in here.cards]
            for each in board.witnesses]  # fmt: skip


def shelf(here: Evidence, board: EvidenceBoard) -> list[str]:
    """The leads that lie below the cards, in the order of the board, and asking after them."""
    return [*(lead.name for lead in board.leads if lead.name in here.opened and lead.slip), ASK]


def pool(here: Evidence, board: EvidenceBoard, gap: str) -> list[str]:
    """The words that a gap may take, of all cards that are there."""
    words = [
        word for card in board.cards if card.name in here.cards for word, kind in card.words if kind == kind_of(gap)
    ]
    return list(dict.fromkeys(words))


def line_of(here: Evidence, board: EvidenceBoard, name: str) -> str:
    """What a card says now: what its lead turned it to, once that is told."""
    turned = next((lead.turned for lead in board.leads if lead.turns == name and lead.name in here.told), "")
    return turned or card_of(board, name).line


def said_on(here: Evidence, board: EvidenceBoard, gap: str, word: str) -> Card:
    """The first card that is there with that word for a gap."""
    return next(card for card in board.cards if card.name in here.cards and (word, kind_of(gap)) in card.words)


def is_done(here: Evidence, name: str) -> bool:
    """Whether a lead needs no more words: it was told, or followed."""
    return name in here.told or name in here.followed


def can_check(here: Evidence, board: EvidenceBoard, name: str) -> bool:
    """Whether a lead can be heard of elsewhere now, for an hour."""
    return name in here.told and name not in here.checked and bool(lead_of(board, name).check) and here.hours > 0


def is_loose(here: Evidence, board: EvidenceBoard) -> bool:
    """Whether a slip can be told yet, or a lead be heard of elsewhere."""
    return any(
        can_check(here, board, lead.name)
        or (lead.slip and not is_done(here, lead.name) and can_be_told(here, board, lead))
        for lead in board.leads
    )


def may_be_told(here: Evidence) -> bool:
    """Whether whoever asks now is told, for what fell."""
    return here.wrong >= TRIES * (here.given + 1)


def bright(here: Evidence, board: EvidenceBoard) -> list[str]:
    """The cards that a picked one may go with, as whoever likes it kinder sees it; all of them before."""
    if not here.eased or not here.picked:
        return here.cards
    found = [name for knot in sound(board) for name in knot[:2] if here.picked in knot[:2]]
    likely = [name for name in here.cards if name != here.picked and name in found]
    rest = [name for name in here.cards if name != here.picked and name not in found]
    at = here.cards.index(here.picked)
    return [here.picked, *(likely + rest[at % max(1, len(rest)) :] + rest)[:BRIGHT]]


def beside(here: Evidence, board: EvidenceBoard, dx: int, dy: int) -> str:
    """What lies beside what is meant; itself, where nothing does. Below the cards lie the slips, and asking."""
    wide, low = [each for each in columns(here, board) if each], shelf(here, board)
    if here.at in low:
        at = low.index(here.at)
        if dy < 0 and wide:
            return wide[min(at, len(wide) - 1)][-1]
        return low[max(0, min(len(low) - 1, at + dx))]
    column = next(at for at, each in enumerate(wide) if here.at in each)
    row = wide[column].index(here.at) + dy
    if row >= len(wide[column]):
        return low[min(column, len(low) - 1)]
    column = max(0, min(len(wide) - 1, column + dx))
    return wide[column][max(0, min(len(wide[column]) - 1, row))]


def fillings(here: Evidence, board: EvidenceBoard, lead: Lead) -> dict[str, str]:
    """What may stand in each gap of a slip, of the words that are there; less, where some are not."""
    found = {}
    for gap in lead.gaps:
        words = [word for word in lead.fills[gap] if word in pool(here, board, gap)]
        if words:
            found[gap] = words[0]
    return found


def can_be_told(here: Evidence, board: EvidenceBoard, lead: Lead) -> bool:
    """Whether the cards that are there have a knot that opens a lead, and all the words of its slip."""
    tied = lead.name in here.opened or next(knots_of(here, board, lead), None) is not None
    return tied and len(fillings(here, board, lead)) == len(lead.gaps)


def knots_of(here: Evidence, board: EvidenceBoard, lead: Lead) -> Iterator[Knot]:
    """The sound knots of a lead that can be tied with what is there."""
    for knot, whats in sound(board).items():
        if lead.topics & whats and {knot.one, knot.other} <= set(here.cards):
            yield knot


def seen_with(board: EvidenceBoard, name: str) -> str:
    """With what eyes a card was seen: `lens` or `bare` where any of what it means was, else `any`."""
    return next((each.eyes for each in meanings(card_of(board, name).means) if each.eyes != ANY), ANY)


def words(here: Evidence, board: EvidenceBoard) -> tuple[str, dict[str, int]]:
    """What is meant, and how it stands with it."""
    if here.slip:
        lead = lead_of(board, here.slip)
        gaps = lead.gaps
        if here.gap == len(gaps):
            return f"trial.evidence.{'whole' if len(here.put) == len(gaps) else 'gappy'}", {}
        kind = "gap" if gaps[here.gap] in fillings(here, board, lead) else (
            "unheard" if pool(here, board, gaps[here.gap]) else "no_words")  # fmt: skip
        return f"trial.evidence.{kind}", {"gap": here.gap + 1, "of": len(gaps)}
    if here.other:
        return f"trial.evidence.{STANCES[here.stance]}", {}
    if here.asks:
        return "trial.evidence.asks", {}
    if here.at == ASK:
        return f"trial.evidence.ask{'_told' if may_be_told(here) else ''}", {}
    if here.at in here.cards:
        kind = "picked" if here.at == here.picked else "with" if here.picked else "card"
        if here.bare:
            eyes = seen_with(board, here.at)
            return f"trial.evidence.bare_{eyes}", {}
        return f"trial.evidence.{kind}", {"number": here.cards.index(here.at) + 1, "of": len(here.cards)}
    kind = "checked" if here.at in here.checked else "check" if can_check(here, board, here.at) else (
        "followed" if here.at in here.followed else "done" if is_done(here, here.at) else "slip")  # fmt: skip
    return f"trial.evidence.{kind}", {"hours": here.hours}
