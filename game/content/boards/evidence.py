"""Evidence: what witnesses said and drew, as cards on a board. Two of them and how they stand are a knot; a sound knot
opens the slip of a lead, a sentence whose gaps are filled with words from any of the cards.

What a card means is written for the check alone: which knots are sound is derived from it, and has to be what the leads
of the board say themselves."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations
from typing import NamedTuple

import msgspec

from game.content.boards.board import LEFT, Board, BoardRow
from game.content.pairs import WORN

CLASH, SAME, PAINT = STANCES = ("clash", "same", "paint")
"""How two cards stand: both cannot be so; they saw one thing, and have not met; both are so, and one has lenses on."""
LENS, BARE, ANY = EYES = ("lens", WORN.second, "any")
"""With what eyes a thing was seen: with lenses on, without, or it makes no odds."""
RARE = "rare"
"""What two who have not met would not both say by chance."""
_WORD = re.compile(r"\[([^]/=]+)(?:=([^]/=]+))?/(\w+)\]")
_GAP = re.compile(r"\{(\w+)\}")


class Meaning(NamedTuple):
    """What a card says of something: of `what` it says `value`."""

    what: str
    value: str
    eyes: str
    rare: bool


class Knot(NamedTuple):
    """Two cards, the one that comes first on the board first, and how they stand."""

    one: str
    other: str
    how: str


class Witness(msgspec.Struct, frozen=True):
    """Somebody who has said something; `name` is what their cards call them by, `who` they are in the cast. `wrong` is
    what they say of two cards that make no knot, `lump` as they take a lump of sugar over it, `tea` as they go in."""

    name: str
    who: str
    wrong: str
    lump: str
    tea: str


class Against(msgspec.Struct, frozen=True):
    """Two values that cannot both be so of `what`."""

    what: str
    one: str
    other: str


class Card(msgspec.Struct, frozen=True):
    """What was said or drawn by a witness (`by`), and is on the board once the conversation `heard` was had. `text` is
    its line, with its words as `[the wet shift/when]`: the word, and what kind it is of; one that is put in a gap as
    another than it is read says so, `[Candles=candles/thing]`. `means` tells `what value eyes`
    with `rare` after it where it is, one meaning after the other, parted by `;`."""

    name: str
    by: str
    heard: str
    head: str
    text: str
    means: str

    @property
    def line(self) -> str:
        """Its text as it is read."""
        return _WORD.sub(r"\1", self.text)

    @property
    def marked(self) -> tuple[tuple[str, bool], ...]:
        """Its line in pieces, each with whether it is a word that can be put in a gap."""
        pieces, at = [], 0
        for match in _WORD.finditer(self.text):
            pieces += [(self.text[at : match.start()], False), (match[1], True)]
            at = match.end()
        return tuple((text, word) for text, word in (*pieces, (self.text[at:], False)) if text)

    @property
    def words(self) -> tuple[tuple[str, str], ...]:
        """(word, kind) of every word of it that can be put in a gap."""
        return tuple((match[2] or match[1], match[3]) for match in _WORD.finditer(self.text))


class Lead(msgspec.Struct, frozen=True):
    """What knots about `about` (whats, parted by `;`) come to. `knots` names them all, `one other how`, parted by `;`.
    `head` is what its slip is called by, `slip` its sentence with `{kind}` for each gap, and `fill` what may stand in
    each, `kind = a word / another`; one without a slip is told at once. `opens` is said when its first knot is tied,
    `told` when the slip is right.

    `proves` are meanings (`what value`) that are known from then on, `turns` a card that says `turned` from then on.
    `check` is the conversation in which it is heard of elsewhere (empty: it cannot be). Where `follow` names a
    conversation, a slip that is wrong in the gap `spares` alone is believed, and followed: for an hour, and a lump of
    the witness that it `hurts`. One that `goes` has whoever told or believed it shut the board and get up."""

    name: str
    about: str
    knots: str
    opens: str
    told: str
    head: str = ""
    slip: str = ""
    fill: str = ""
    proves: str = ""
    turns: str = ""
    turned: str = ""
    check: str = ""
    follow: str = ""
    spares: str = ""
    hurts: str = ""
    goes: bool = False

    @property
    def gaps(self) -> tuple[str, ...]:
        """The gaps of its slip, in order."""
        return tuple(_GAP.findall(self.slip))

    @property
    def fills(self) -> dict[str, tuple[str, ...]]:
        """What may stand in each gap."""
        parted = (part.partition("=") for part in self.fill.split(";") if part.strip())
        return {gap.strip(): tuple(word.strip() for word in words.split("/")) for gap, _, words in parted}

    @property
    def topics(self) -> frozenset[str]:
        """What it is about."""
        return frozenset(_parted(self.about))


class EvidenceBoard(Board, frozen=True, tag="evidence"):
    """`hours` can be spent, on checks and on what goes wrong; each witness has `patience`, lumps of sugar. The board is
    there for the lead `needs`. What Leo says: `one_out` and `more_out` of a slip read out, `known` of a knot that comes
    to nothing new, `helps` when he asks to be told; `hours_out` is said when the last hour is gone before that lead was
    told."""

    witnesses: tuple[Witness, ...]
    cards: tuple[Card, ...]
    against: tuple[Against, ...]
    leads: tuple[Lead, ...]
    needs: str
    hours: int
    patience: int
    one_out: str
    more_out: str
    known: str
    helps: str
    hours_out: str


# ---------------------------------------------------------------------- what it comes to
def kind_of(gap: str) -> str:
    """The kind of word that a gap takes: its name without the number."""
    return gap.rstrip("0123456789")


@cache
def meanings(text: str) -> tuple[Meaning, ...]:
    """What a card says. Raises ValueError for what cannot be read."""
    found = []
    for part in _parted(text):
        words = part.split()
        rare = words[-1] == RARE
        if rare:
            words.pop()
        if len(words) < 3 or words[-1] not in EYES:
            raise ValueError(f"'{part}' is no meaning: say what, its value, and {', '.join(EYES)}")
        found.append(Meaning(words[0], " ".join(words[1:-1]), words[-1], rare))
    return tuple(found)


@cache
def sound(board: EvidenceBoard) -> dict[Knot, frozenset[str]]:
    """Every sound knot, and what it is about, derived from what the cards mean. Raises ValueError where one of them
    cannot be read."""
    opposed = {(each.what, frozenset((each.one, each.other))) for each in board.against}
    found: dict[Knot, set[str]] = {}
    for one, other in combinations(board.cards, 2):
        for mine in meanings(one.means):
            for theirs in meanings(other.means):
                if mine.what != theirs.what:
                    continue
                if (mine.what, frozenset((mine.value, theirs.value))) in opposed:
                    how = PAINT if {mine.eyes, theirs.eyes} == {LENS, BARE} else CLASH
                elif mine.value == theirs.value and mine.rare and theirs.rare and one.by != other.by:
                    how = SAME
                else:
                    continue
                found.setdefault(Knot(one.name, other.name, how), set()).add(mine.what)
    return {knot: frozenset(whats) for knot, whats in found.items()}


def leads_of(board: EvidenceBoard, knot: Knot) -> tuple[Lead, ...]:
    """The leads that a knot opens; none where it is not sound."""
    whats = sound(board).get(knot, frozenset())
    return tuple(lead for lead in board.leads if lead.topics & whats)


def _parted(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]


# ---------------------------------------------------------------------- what can be wrong with it
def rules(board: EvidenceBoard) -> Iterator[str]:
    names = [*(card.name for card in board.cards), *(lead.name for lead in board.leads)]
    for name, count in Counter(names).items():
        if count > 1:
            yield f"has {count} cards or leads called '{name}': no two are called the same"
    for part, least in (("hours", 0), ("patience", 1)):
        if getattr(board, part) < least:
            yield f"has `{part}: {getattr(board, part)}`; there are {least} or more"
    if board.needs not in {lead.name for lead in board.leads if lead.slip}:
        yield f"has `needs: {board.needs}`, which is no lead with a slip"
    yield from _witnesses(board)
    unread = list(_unread(board))
    yield from unread
    if not unread:
        yield from _knots(board)
        yield from _proofs(board)
        yield from _unused(board)
    for lead in board.leads:
        yield from _slip(board, lead)


def _witnesses(board: EvidenceBoard) -> Iterator[str]:
    witnesses = {witness.name for witness in board.witnesses}
    for name in sorted(witnesses - {card.by for card in board.cards}):
        yield f"has a witness '{name}' of whom there is no card: nobody can reach them"
    for card in board.cards:
        if card.by not in witnesses:
            yield f"has a card '{card.name}' by '{card.by}', who is none of its witnesses"
        if not card.heard:
            yield f"has a card '{card.name}' that nobody can come to: say in what conversation it is `heard`"
    for witness in board.witnesses:
        for part in ("wrong", "lump", "tea"):
            if not getattr(witness, part):
                yield f"has a witness '{witness.name}' with no answer to a pair that leads nowhere: give them `{part}:`"


def _unread(board: EvidenceBoard) -> Iterator[str]:
    for card in board.cards:
        if not card.head:
            yield f"has a card '{card.name}' without a head"
        try:
            if not meanings(card.means):
                yield f"has a card '{card.name}' that means nothing"
        except ValueError as error:
            yield f"has a card '{card.name}' whose meaning cannot be read: {error}"


def _knots(board: EvidenceBoard) -> Iterator[str]:
    """Where the knots that are written are not those that follow from the cards."""
    order = {card.name: at for at, card in enumerate(board.cards)}
    derived = sound(board)
    for lead in board.leads:
        written = set()
        for part in _parted(lead.knots):
            words = part.split()
            if len(words) != 3 or words[2] not in STANCES or not {words[0], words[1]} <= set(order):
                yield f"has a lead '{lead.name}' with a knot '{part}': say two cards and {', '.join(STANCES)}"
                continue
            one, other = sorted(words[:2], key=lambda name: order[name])
            written.add(Knot(one, other, words[2]))
        meant = {knot for knot, whats in derived.items() if lead.topics & whats}
        for knot in sorted(written - meant):
            yield f"has a lead '{lead.name}' with the knot '{' '.join(knot)}', which does not follow from those cards"
        for knot in sorted(meant - written):
            yield f"has a lead '{lead.name}' without the knot '{' '.join(knot)}', which follows from its cards"
    for knot in sorted(derived):
        if not leads_of(board, knot):
            about = " and ".join(sorted(derived[knot]))
            yield f"has the knot '{' '.join(knot)}', which is sound and leads nowhere: no lead is about {about}"


def _proofs(board: EvidenceBoard) -> Iterator[str]:
    """Leads that contradict each other, or prove what none of their cards says."""
    said = {(each.what, each.value) for card in board.cards for each in meanings(card.means)}
    proved: dict[str, list[tuple[str, str]]] = {}
    for lead in board.leads:
        for part in _parted(lead.proves):
            what, _, value = part.partition(" ")
            if (what, value) not in said:
                yield f"has a lead '{lead.name}' that proves '{part}', which no card says"
            proved.setdefault(what, []).append((value, lead.name))
    for each in board.against:
        for one, mine in proved.get(each.what, ()):
            for other, theirs in proved.get(each.what, ()):
                if (one, other) == (each.one, each.other):
                    yield f"has leads that contradict: '{mine}' proves '{each.what} {one}' and '{theirs}' '{other}'"


def _unused(board: EvidenceBoard) -> Iterator[str]:
    """Statements that no lead uses: they are in no knot, and none of their words is asked for."""
    tied = {name for knot in sound(board) for name in knot[:2]}
    asked = {(kind_of(gap), word) for lead in board.leads for gap, words in lead.fills.items() for word in words}
    for card in board.cards:
        if card.name not in tied and not asked & {(kind, word) for word, kind in card.words}:
            yield f"has a card '{card.name}' that no lead uses"


def _slip(board: EvidenceBoard, lead: Lead) -> Iterator[str]:
    gaps, fills = lead.gaps, lead.fills
    if bool(lead.slip) != bool(lead.fill) or set(gaps) != set(fills) or len(set(gaps)) < len(gaps):
        yield f"has a lead '{lead.name}' whose slip has the gaps {_told(gaps)} and whose fill {_told(fills)}"
        return
    there = {(kind, word) for card in board.cards for word, kind in card.words}
    for gap in gaps:
        for word in fills[gap]:
            if (kind_of(gap), word) not in there:
                kind = kind_of(gap)
                yield f"has a lead '{lead.name}' whose gap '{gap}' takes '{word}', which no card has as `[…/{kind}]`"
    if bool(lead.slip) != bool(lead.head):
        yield f"has a lead '{lead.name}' with a slip and no `head:`, or the other way round"
    if bool(lead.turns) != bool(lead.turned) or (lead.turns and lead.turns not in {card.name for card in board.cards}):
        yield f"has a lead '{lead.name}' with `turns: {lead.turns}`: name a card, and what it says `turned`"
    if bool(lead.follow) != bool(lead.spares) or (lead.spares and lead.spares not in gaps):
        yield f"has a lead '{lead.name}' with `spares: {lead.spares}`: name a gap, and the conversation to `follow`"
    if lead.follow and lead.hurts not in {witness.name for witness in board.witnesses}:
        yield f"has a lead '{lead.name}' with `hurts: {lead.hurts}`, who is none of its witnesses"


def _told(names: Iterable[str]) -> str:
    return ", ".join(f"'{name}'" for name in names) or "none"


ROW = BoardRow(
    name="evidence", record=EvidenceBoard, outcomes=("told", "out", LEFT),
    nodes=("wrong", "lump", "tea", "opens", "told", "check", "follow", "one_out", "more_out", "known", "helps",
           "hours_out"),
    asks=("heard",), people=("who",), rules=rules,
)  # fmt: skip
