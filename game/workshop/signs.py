"""What a player could tell one playthrough from another by, noted tick by tick from where something was chosen.

A *sign* is a kind and what it is of: a line or a bark that is heard, an option that is open or closed, who takes which
pose, carries what, comes, goes and stands where, a light, a piece of music, a goal, something given. A *box* is a line,
a bark or a list.
"""

from collections.abc import Iterator

import msgspec

from game.content.books import END
from game.content.expressions import Value, Variable
from game.content.library import Library
from game.core.event import (
    Asked,
    Barked,
    BeatBegan,
    ChapterEnded,
    Event,
    Faded,
    Given,
    LeadChanged,
    LightChanged,
    Moved,
    PictureShown,
    PlaceEntered,
    Said,
    Sounded,
    TalkEnded,
    Turned,
)
from game.session import VERSION, Kept, Session
from game.session.intent import Intent
from game.session.state import State
from game.story.memory import Judge, Memory

Question = tuple[str, str]
"""What was asked about: the kind of condition, and its word."""
TURNS = "turns"
"""The kind of what counts turns."""
Sign = tuple[str, ...]
"""A kind, and what it is of."""
WORDS = ("line", "bark", "look")
"""Kinds of what is said."""
PASSING = ("turns", "hears", "fades", "sets out")
"""Kinds of what counts at once alone: where somebody looks and what sounds go with it follow from the rest."""


class Noted(msgspec.Struct, frozen=True):
    """A sign; how many boxes there were since the choice, its own among them; and whether the conversation that asked
    was `over`."""

    sign: Sign
    boxes: int
    over: bool


class _Heeding(Judge):
    """A judge who keeps in `asked` all that is asked about, and whose turn it is in what (TURNS)."""

    def __init__(self, memory: Memory, variables: dict[str, Variable], beat: str, asked: set[Question]) -> None:
        super().__init__(memory, variables, beat)
        self.asked = asked

    def ask(self, kind: str, word: str) -> Value:
        """The answer to one name in an expression."""
        self.asked.add((kind, word))
        return super().ask(kind, word)

    def counter(self, key: str) -> list[int]:
        """What counts the turns of that once, cycle or shuffle, to be counted on."""
        self.asked.add((TURNS, key))
        return super().counter(key)


class Watched(Session):
    """A playthrough from `state` on that notes its signs, and in `asked` all that was asked about. `over`: the
    conversation that it begins in is past; `left` is what was remembered when that came to its end."""

    def __init__(self, library: Library, state: State, over: bool = False) -> None:
        self.asked: set[Question] = set()
        super().__init__(library, Kept(VERSION, state))
        self.noted: list[Noted] = []
        self.boxes, self.over = 0, over
        self.left: Memory | None = None
        self._stood = dict(_standing(self.state))

    def judged(self, memory: Memory, variables: dict[str, Variable], beat: str) -> Judge:
        return _Heeding(memory, variables, beat, self.asked)

    def step(self, intent: Intent) -> list[Event]:
        """One tick under `intent`; the events it brought, in order."""
        told = super().step(intent)
        for event in told:
            self.boxes += isinstance(event, Said | Barked | Asked)
            self._note(*_signs(event, self.state.beat))
            if isinstance(event, TalkEnded):
                self._is_over()
        stands = dict(_standing(self.state))
        if stands != self._stood:
            was = self._stood
            new = (key for key, value in stands.items() if was.get(key, "") != value)
            self._note(*((*key, stands[key]) for key in new))
            self._note(*(("is gone", *key[1:]) for key in self._stood if key[0] == "stands" and key not in stands))
            self._stood = stands
        if not self.state.talk:
            self._is_over()
        return told

    def _note(self, *signs: Sign) -> None:
        self.noted += [Noted(sign, self.boxes, self.over) for sign in signs]

    def _is_over(self) -> None:
        if not self.over:
            self.over = True
            self.left = msgspec.convert(msgspec.to_builtins(self.state.memory), Memory)


def _signs(event: Event, beat: str) -> Iterator[Sign]:
    """By what an event can be told, in that beat."""
    match event:
        case Said(line=id, kind=kind):
            yield "look" if kind == "look" else "line", id
        case Barked(line=id):
            yield "bark", id
        case Asked(options=options):
            yield from (("closed" if closed else "open", id) for _, id, _, closed in options)
        case Turned(who=who, facing=facing):
            yield "turns", who, facing
        case Moved(who=who, spot=spot):
            yield "sets out", who, spot
        case Sounded(sound=sound):
            yield "hears", sound
        case Faded(way=way):
            yield "fades", way
        case BeatBegan():
            yield "beat", beat
        case PlaceEntered(place=place):
            yield "place", beat, place
        case LeadChanged(who=who):
            yield "lead", beat, who
        case Given(memory=memory):
            yield "given", memory
        case PictureShown(picture=picture):
            yield "picture", picture
        case LightChanged(lamp=lamp, state=state):
            yield "light", beat, lamp, state
        case ChapterEnded(next=follows):
            yield "end", follows


def _standing(state: State) -> Iterator[tuple[Sign, str]]:
    """How everybody is, and the place around them, by the kind and name of each: where the lead stands is theirs."""
    beat = state.beat
    if beat == END:
        return
    for who, body in state.people.items():
        if who != state.lead:
            yield ("stands", beat, who), body.spot
        yield ("pose", beat, who), body.pose
        yield ("carries", beat, who), body.carries
        if body.mood:
            yield ("looks", beat, who), body.mood
    yield ("music", beat), state.music
    yield ("light", beat, ""), state.light
