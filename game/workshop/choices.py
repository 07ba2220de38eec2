"""What choices do: every list of a chapter is answered in every way from one and the same state, play goes on alike,
and what is shown is compared.

Play goes on as the explorer does it: everything is looked at, everybody is spoken to until they have nothing new to
say. Later lists are answered by a rule, or by another; what is asked again is answered as it was. From the end of the
beat on runs share their beats: one that begins with the same of all that was asked about in it is not played again.

- *At once* is what one answer shows within NEXT boxes after its own reply, and another does not.
- *Later* is what one shows once the conversation that asked is over, until the chapter ends, and another never does,
  but for being asked the same again; and what a later chapter asks about of all that is carried there.
"""

from collections.abc import Collection, Iterator
from itertools import combinations, product

import msgspec

from game.content.book import Book, folder_of
from game.content.books import END
from game.content.expressions import Value
from game.content.library import Library
from game.content.nodes import Bark, Choose, Say
from game.session import ChoiceView, Session, begin, decode, encode
from game.session.intent import Intent
from game.session.state import State
from game.story.memory import Judge, Memory
from game.workshop.checks.told import conditions
from game.workshop.choosing import RULES, SILENT, STATES, Chooser
from game.workshop.endings import beginnings
from game.workshop.explore import answers, point_of
from game.workshop.mattering import Point
from game.workshop.names import pick
from game.workshop.offering import AGAIN
from game.workshop.plan import Plan
from game.workshop.progress import Step, unseen
from game.workshop.signs import PASSING, TURNS, WORDS, Noted, Question, Sign, Watched
from game.workshop.walker import Walker, begun

REPLY, NEXT = 1, 3
"""Boxes of the chosen answer's own reply, and after it, within which it has to show."""
MOST_AGAIN = 400
"""How often lists are answered again by other rules and in other states, all together."""
LEFT = ("name", "bond", "has")
"""Kinds of what an answer leaves behind on purpose."""
HELD = 2 * max(AGAIN.values())
"""How often in a beat an answer is given again where the same is asked, if the beat can end so."""
COUNTED = ("variables", "visits", "bonds", "seen", "heard", "turns")
"""What a memory keeps by name."""
Pair = tuple[int, int]
"""The numbers of two answers."""
Answer = Value | tuple[int, ...]
"""What a memory has to say to something that is asked about."""
Atom = tuple[str, str, str]
"""Something remembered that can be asked about: `name` (a variable) or a function, its word, and what it is."""


class Way(msgspec.Struct, frozen=True):
    """What one answer came to: all that was noted in its beat, the signs of later, what was remembered when the
    conversation was over. `ends_as` stands for all that could still make a difference when its beat was over."""

    noted: list[Noted]
    later: frozenset[Sign]
    left: Memory
    ends_as: bytes


class Given(msgspec.Struct, frozen=True):
    """An answer that was given to a list, of all those that could be."""

    point: Point
    number: int
    others: tuple[int, ...]


class _Played(msgspec.Struct, frozen=True):
    """A beat that was played: its signs, the memory before it, the state after it, and the lists that were asked in it,
    of which one was answered as `given` (None: none of them). `hangs_on` is all that was asked about in it or is
    otherwise after it, as it was before."""

    signs: frozenset[Sign]
    before: Memory
    end: bytes
    asked: frozenset[Point]
    given: Given | None
    hangs_on: dict[Question, Answer]

    def holds(self, judge: Judge, given: Given | None) -> bool:
        """Whether the same comes of the beat for whoever remembers as `judge` does."""
        if self.given != (given if given and given.point in self.asked else None):
            return False
        return all(_answer(judge, question) == answer for question, answer in self.hangs_on.items())

    def after(self, memory: Memory) -> State:
        """The state after it, for whoever remembered that before it."""
        state = decode(self.end)
        for kept in COUNTED:
            before, now, other = (getattr(each, kept) for each in (self.before, state.memory, memory))
            changed = {key: value for key, value in now.items() if before.get(key) != value}
            setattr(state.memory, kept, {**other, **changed})
        return state


class Compared(msgspec.Struct):
    """A list, and what its answers come to. `fewest`: the least options that were open when it was asked; `at_once` and
    `later` lead from each two of its answers to all by which they differ; `undecided` are those that leave something
    behind by which they might; `unread` what its answers leave differently, but nothing asks about; `cut`: not all
    rules and states were tried."""

    point: Point
    fewest: int
    answers: list[int] = []
    at_once: dict[Pair, set[Sign]] = {}
    later: dict[Pair, set[Sign]] = {}
    undecided: set[Pair] = set()
    unread: set[str] = set()
    cut: bool = False

    @property
    def pairs(self) -> list[Pair]:
        """Every two of its answers."""
        return list(combinations(self.answers, 2))


class Comparer:
    """Compares what the lists of one chapter of a book do. With `plans`, only of lists that these walkthroughs come to,
    as they come to them. Raises ContentError."""

    def __init__(self, library: Library, book: str, chapter: str, plans: Collection[Plan] = ()) -> None:
        self.library, self.book = library, library.book(book)
        self.chapter = self.book.chapter(chapter)
        self.found: dict[Point, Compared] = {}
        self.player = Chooser(library, book, chapter)
        self._asked = _asked(self.book)
        self._asked_after = _asked_after(self.book, chapter)
        self._outlasts = _outlasts(self.book)
        self._beats: dict[bytes, list[_Played]] = {}
        self._plans = plans
        self._only: set[Point] | None = None
        self._step: Step = unseen

    def _walk(self, plan: Plan) -> None:
        walker, beat = Walker(plan, begun(plan, self.library)), ""
        for step in plan.steps:
            if walker.session.state.beat != beat:
                self._step(beat := walker.session.state.beat)
            for intent in walker.intents(step):
                walker.recorder.step(intent)
                talk = walker.session.state.talk
                if talk and not talk.waited and walker.session.state.chapter == self.chapter.name:
                    self.player.meet(walker.session)

    # ------------------------------------------------------------------ all of it
    def compare(self, most: int = MOST_AGAIN, step: Step = unseen) -> list[Compared]:
        """What every list that is come to does, in the order of the files. Once lists were answered again `most` times
        only what was never answered is, so that the same is found everywhere; `step` is told of each beat that is
        played to find the lists, and of each that comes of an answer to one. Raises Stuck where a walkthrough cannot be
        walked."""
        again, self._step = 0, step
        for plan in self._plans:
            self._walk(plan)
        if self._plans:
            self._only = set(self.player.met)
        else:
            starts = beginnings(self.library, self.book, self.chapter.name).values()
            for after, rule in product(starts, range(RULES)):
                start = begin(self.library, self.book.name, self.chapter.name, after=after).state
                step(start.beat or self.chapter.first.name)
                self.player.play_beat(played := Watched(self.library, start), start.beat, rule, {})
                self._go_on(played.state, rule)
        for nth, rule in product(range(STATES), range(RULES)):
            while points := [point for point in self._met if point not in self.found]:
                for point in points:
                    self._answer(point, 0, 0)
            for point in [point for point in self._met if self._wants(self.found[point], nth, rule)]:
                if again < most:
                    again += 1
                    self._answer(point, nth, rule)
                else:
                    self.found[point].cut = True
        return sorted(self.found.values(), key=lambda one: self.place(one.point))

    @property
    def _met(self) -> list[Point]:
        return [point for point in self.player.met if self._only is None or point in self._only]

    def _wants(self, one: Compared, nth: int, rule: int) -> bool:
        """Whether a list is to be answered in its `nth` state by that rule, too."""
        if (nth, rule) == (0, 0) or nth >= len(self.player.met[one.point]):
            return False
        nowhere = not any(one.later.values())
        return any(pair in one.undecided and not one.later[pair] for pair in one.later) or (nowhere and rule == 0)

    def place(self, point: Point) -> tuple[str, int, int]:
        """File, line and column of a list."""
        script = self.book.scripts[self.book.homes[point[0]]]
        return script.file, *script.at[point[0]][point[1]]

    def list_at(self, point: Point) -> Choose:
        """The list itself. Raises KeyError where there is none."""
        found = (self.book.node(point[0]) or ())[point[1]]
        if not isinstance(found, Choose):
            raise KeyError(point)
        return found

    # ------------------------------------------------------------------ one list
    def _answer(self, point: Point, nth: int, rule: int) -> None:
        """Give the answers to a list in its `nth` state that may differ still, and compare what each comes to."""
        one = self.found.setdefault(point, Compared(point, 0))
        state = list(self.player.met[point].values())[nth]
        numbers = self._numbers(Watched(self.library, decode(state)))
        one.answers = sorted({*one.answers, *numbers}, key=lambda number: (number < 0, number))
        pairs = [pair for pair in combinations(numbers, 2) if not one.later.get(pair)]
        ways = {number: self.way(state, number, rule) for number in numbers if any(number in pair for pair in pairs)}
        for pair in pairs:
            self._compare(one, pair, *(ways[number] for number in pair))
        one.fewest = self.player.fewest[point]

    def _numbers(self, session: Session) -> list[int]:
        """What can be answered at the list on show."""
        shown = session.view.shown
        return answers(shown) if isinstance(shown, ChoiceView) else []

    def _compare(self, one: Compared, pair: Pair, a: Way, b: Way) -> None:
        one.at_once.setdefault(pair, set()).update(_at_once(a.noted, b.noted), _at_once(b.noted, a.noted))
        shown_a, shown_b = ({noted.sign for noted in way.noted} | way.later for way in (a, b))
        again = self._ids_of(one.point[0])
        later = (a.later - shown_b) | (b.later - shown_a)
        one.later.setdefault(pair, set()).update(sign for sign in later if sign[1] not in again)
        if a.ends_as != b.ends_as:
            one.undecided.add(pair)
        for kind, word, _ in atoms(a.left) ^ atoms(b.left):
            if kind in LEFT and (kind, word) not in self._asked:
                one.unread.add(word if kind == "name" else f"{kind}({word})")

    def _ids_of(self, node: str) -> set[str]:
        """The ids of all that a conversation says and offers."""
        said = self.book.node(node) or ()
        lines = {each.id for each in said if isinstance(each, Say | Bark)}
        return lines | {option.id for each in said if isinstance(each, Choose) for option in each.options}

    # ------------------------------------------------------------------ one way
    def way(self, state: bytes, number: int, rule: int) -> Way:
        """What the answer `number` comes to in a `state` that stands at a list, play going on by `rule`."""
        at_list = Watched(self.library, decode(state))
        given = Given(point_of(at_list), number, tuple(self._numbers(at_list)))
        self._tell(at_list.state.beat, given)
        session = self._play(state, rule, given, answer=True)
        later = frozenset(noted.sign for noted in session.noted if noted.over and noted.sign[0] not in PASSING)
        ends_as, left = self._key(session.state, rule), session.left or session.state.memory
        return Way(session.noted, later | self._go_on(session.state, rule, given), left, ends_as)

    def _play(self, state: bytes, rule: int, given: Given | None, answer: bool = False) -> Watched:
        """The end of the beat that a state is in, the same answer being `given` wherever that list is asked again, if
        the beat ends so; with `answer` it is given at once."""
        for times in (HELD, 0) if given else (0,):
            session = Watched(self.library, decode(state), over=not answer)
            beat, done = session.state.beat, dict[str, int]()
            if given:
                done = {f"{given.point} {other}": times for other in given.others if other != given.number}
            if given and answer:
                session.step(Intent(choose=given.number))
            self.player.play_beat(session, beat, rule, done)
            if session.state.beat != beat:
                break
        return session

    def _go_on(self, state: State, rule: int, given: Given | None = None) -> frozenset[Sign]:
        """The signs of all beats from this one on, to the chapter's end, and of what is carried out of it that counts.
        Where nothing moves any more that is the end."""
        signs, beat = frozenset[Sign](), ""
        while state.beat not in (beat, END):
            beat = state.beat
            self._tell(beat, given)
            played = self._beat(state, rule, given)
            signs, state = signs | played.signs, played.after(state.memory)
        return signs | {("carried", *atom) for atom in atoms(state.memory) if atom[:2] in self._asked_after}

    def _tell(self, beat: str, given: Given | None) -> None:
        """Say which beat is played now, and after which answer."""
        if given is None:
            self._step(beat)
        else:
            answer = "silence" if given.number == SILENT else f"answer {given.number + 1}"
            self._step(f"{given.point[0]}, {answer}: {beat}")

    def _beat(self, state: State, rule: int, given: Given | None) -> _Played:
        """What comes of the beat that a state is in. What was `given` makes a difference to it only where it is asked
        again, and what is remembered only where that was asked about."""
        known = self._beats.setdefault(msgspec.json.encode(self._stands(state, rule), order="deterministic"), [])
        judge = Judge(state.memory, self.book.variables, state.beat)
        for played in known:
            if played.holds(judge, given):
                return played
        before = decode(encode(state)).memory
        session = self._play(encode(state), rule, given)
        shown = frozenset(noted.sign for noted in session.noted if noted.sign[0] not in PASSING)
        others = {atom[:2] for atom in atoms(before) ^ atoms(session.state.memory)} & self._asked
        judge = Judge(before, self.book.variables, state.beat)
        hangs_on = {question: _answer(judge, question) for question in session.asked | others}
        asked = frozenset(self.player.asked)
        known.append(
            _Played(
                shown, before, encode(session.state), asked, given if given and given.point in asked else None, hangs_on
            )
        )
        return known[-1]

    def _key(self, state: State, rule: int) -> bytes:
        """The same for two states from which play goes on alike: all that anything asks about, and how all stand."""
        asked = sorted(atom for atom in atoms(state.memory) if atom[:2] in self._asked)
        return msgspec.json.encode((self._stands(state, rule), state.memory.turns, asked), order="deterministic")

    def _stands(self, state: State, rule: int) -> object:
        """How all stand, and what is remembered without a name."""
        memory = state.memory
        people = {
            who: (body.pose, body.carries, "" if who == state.lead else body.spot)
            for who, body in state.people.items()
        }  # fmt: skip
        return (
            rule, state.beat, state.place, state.light, state.music, state.lead, state.party, people, state.lamps,
            state.moved, state.lost, state.modes, state.picture, memory.held,
            sorted(memory.asked, key=lambda answer: memory.asked[answer]),
            sorted(id for id in memory.heard if id in self._outlasts),
        )  # fmt: skip


def comparers(library: Library, plans: Collection[Plan], chapter: str) -> Iterator[Comparer]:
    """One for each chapter of each book, or for the one called `chapter`; with `plans`, for those that they play in.
    Raises Unknown, Stuck, ContentError."""
    known = {found.name: book for book in library.texts.books.values() for found in book.chapters}
    for name in [pick(chapter, known, "chapter")] if chapter else known:
        book = known[name]
        own = [plan for plan in plans if plan.book == book.name and (plan.chapter or book.chapters[0].name) == name]
        if own or not plans:
            yield Comparer(library, book.name, name, own)


def _answer(judge: Judge, question: Question) -> Answer:
    """What a memory has to say to something that is asked about; of turns, how they are counted."""
    kind, word = question
    return tuple(judge.memory.turns.get(word, ())) if kind == TURNS else judge.ask(kind, word)


def _at_once(noted: list[Noted], others: list[Noted]) -> Iterator[Sign]:
    """What of `noted` shows at once, and is not among `others`: of words, and of what comes once the conversation is
    over, anywhere; of what somebody does in it, while that or its next boxes last."""
    every = {other.sign for other in others}
    near = {other.sign for other in others if not other.over or other.boxes <= REPLY + NEXT}
    for one in noted:
        is_said = one.sign[0] in WORDS
        is_reply = is_said and one.boxes <= REPLY
        if one.boxes <= REPLY + NEXT and not is_reply and one.sign not in (every if is_said or one.over else near):
            yield one.sign


def atoms(memory: Memory) -> set[Atom]:
    """All that is remembered and can be asked about."""
    return {
        *(("name", name, str(value).lower()) for name, value in memory.variables.items()),
        *(("bond", who, str(worth)) for who, worth in memory.bonds.items() if worth),
        *(("has", name, "true") for name in memory.held),
        *(("visited", node, str(times)) for node, times in memory.visits.items()),
        *(("saw", thing, str(times)) for thing, times in memory.seen.items()),
        *(("said", id, str(times)) for id, times in memory.heard.items()),
    }


def _asked(book: Book) -> set[tuple[str, str]]:
    return {atom for when in conditions(book) for atom in when.names()}


def _asked_after(book: Book, chapter: str) -> set[tuple[str, str]]:
    """What the chapters that come after one ask about."""
    found, following = set[tuple[str, str]](), book.after(chapter)
    while following:
        scripts = {name: script for name, script in book.scripts.items() if folder_of(name) == following.name}
        found |= _asked(msgspec.structs.replace(book, chapters=(following,), scripts=scripts))
        following = book.after(following.name)
    return found


def _outlasts(book: Book) -> set[str]:
    """The ids that are left out, or make way for others, once they were heard: those of looks, and the options of lists
    that come back."""
    looks = (look for script in book.scripts.values() for entries in script.looks.values() for look in entries)
    lists = (said for said in book.statements() if isinstance(said, Choose) and said.again)
    return {id for look in looks for id, _ in look.lines} | {option.id for said in lists for option in said.options}
