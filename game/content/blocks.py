"""From the nested statements a writer types to the flat list a conversation runs on."""

from game.content.boards import ROWS
from game.content.commands import COMMANDS, TOGETHER, Known, condition, pair
from game.content.markup import BadMarkup
from game.content.markup import parse as parse_markup
from game.content.nodes import (
    Bark,
    Branch,
    Choose,
    Command,
    Detour,
    Goto,
    Jump,
    Mark,
    Option,
    Return,
    Say,
    Statement,
    Trial,
    Turns,
    Wait,
)
from game.content.yamltree import Line, Node, Tree, is_list, is_mapping, is_quoted, is_scalar, place
from game.core.pace import TICKS

BOX = 140
"""Most characters of a line, its id apart."""
LONGEST_OPTION, LONGEST_BARK = 60, 44
_ANY = 10_000
"""More characters than a line with its markup ever has; its letters are counted apart."""
SHORTEST_SILENCE = 2
"""Seconds a silence is given at least."""
LONGEST_SILENCE = 120
"""And at most: nobody waits longer for an answer."""

WORDS = ("choose", "if", "once", "cycle", "shuffle", "goto", "detour", "return", "bark", "trial", "together", "along")
"""Control words; anything else is a command, or a speaker."""


class Blocks:
    """Flattens the conversations of one file. `places`: where each command that names the map stands; `at`: where each
    statement of each node stands, (line, column); `along`: those that are had on the way, and where each goes on when
    nobody comes along (empty: it ends); `in_trials`: those of them that go on while a trial is played."""

    def __init__(self, tree: Tree, known: Known) -> None:
        self.tree, self.known = tree, known
        self.places: dict[str, tuple[int, int]] = {}
        self.at: dict[str, tuple[tuple[int, int], ...]] = {}
        self.along: dict[str, str] = {}
        self.in_trials: set[str] = set()
        self._name = ""
        self._first: Node | None = None
        self._marks: dict[int, tuple[int, int]] = {}
        self.out: list[Statement] = []
        self.counters: set[str] = set()

    def node(self, name: str, node: Node) -> tuple[Statement, ...]:
        """One conversation."""
        self.out, self._marks = [], {}
        items = self.tree.items(node, "a block")
        self._name, self._first = name, items[0] if items else None
        self.block(node)
        self.at[name] = tuple(self._marks[index] for index in range(len(self.out)))
        if len(items) == int(name in self.along):
            self.tree.fail(node, "nothing happens in this conversation")
        return tuple(self.out)

    def line(self, node: Node, longest: int = BOX) -> Line | None:
        """A line with its id, markup checked; its letters alone may be `longest`."""
        line = self.tree.line(node, _ANY)
        if not line:
            return None
        try:
            letters = len(parse_markup(line.text).plain)
        except BadMarkup as error:
            self.tree.fail(node, str(error))
            return line
        if not letters:
            self.tree.fail(node, "the line is empty")
        if letters > longest:
            self.tree.fail(node, f"the line has {letters} characters; a box holds {longest}")
        return line

    # ------------------------------------------------------------------ blocks
    def block(self, node: Node) -> None:
        """All statements of a list."""
        for item in self.tree.items(node, "a block"):
            begin = len(self.out)
            if not is_mapping(item) and item.value == "return":
                self.out.append(Return())
            else:
                self.statement(item)
            for index in range(begin, len(self.out)):
                self._marks.setdefault(index, place(item))

    def statement(self, item: Node) -> None:
        """One statement: its first key says which."""
        pairs = self.tree.pairs(item, "a statement")
        if not pairs:
            if is_mapping(item):
                self.tree.fail(item, "nothing stands behind this dash")
            return
        key, body = pairs[0]
        rest = {k.value: v for k, v in pairs[1:]}
        word = key.value
        allowed = {"if": ("then", "else"), "choose": ("again",), "along": ("alone", "in_trials")}.get(word, ())
        for other, _ in pairs[1:]:
            if other.value not in allowed:
                self.tree.fail(other, f"'{other.value}' does not belong to '{word}': a statement begins with a dash")
        if word == "choose":
            self.choose(body, "again" in rest and self.tree.flag(rest["again"], "again"))
        elif word == "if":
            self.branch(body, rest)
        elif word in ("once", "cycle", "shuffle"):
            self.turns(word, body)
        elif word in ("goto", "detour"):
            self.leave(word, body)
        elif word == "return":
            self.out.append(Return())
        elif word == "bark":
            self.bark(body)
        elif word == "trial":
            self.trial(body)
        elif word == "together":
            self.together(body)
        elif word == "along":
            self.on_the_way(key, body, rest, item is self._first)
        elif word in COMMANDS:
            self.command(word, body)
        else:
            self.say(key, word, body)

    def say(self, key: Node, word: str, body: Node) -> None:
        speaker, _, mood = word.partition("/")
        speakers = self.known.cast.speakers
        if speaker not in speakers:
            self.tree.known(key, speaker, [*speakers, *COMMANDS, *WORDS], "is no speaker and no command")
            return
        if mood:
            self.tree.known(key, mood, self.known.cast.moods, "is no mood", told=True)
        if line := self.line(body):
            self.out.append(Say(line.id, speaker, mood, line.text))

    def command(self, word: str, body: Node) -> None:
        text = self.tree.word(body, f"'{word}'")
        done = COMMANDS[word](self.tree, body, text, self.known) if is_scalar(body) else None
        if done:
            self.out.append(done)
            if word in ("turn", "move", "place", "light"):
                self.places[f"{word} {body.value}"] = place(body)

    def together(self, body: Node) -> None:
        """Commands that are carried out at once, and a wait for all whom they let walk."""
        moved: list[str] = []
        begun = len(self.out)
        for item in self.tree.items(body, "'together'"):
            for key, value in self.tree.pairs(item, "a command"):
                here = len(self.out)
                if self.tree.known(key, key.value, TOGETHER, "is nothing to be done together"):
                    self.command(key.value, value)
                for done in self.out[here:]:
                    who = str(done.arguments[0]) if isinstance(done, Command) and done.name == "move" else ""
                    if who in moved:
                        self.tree.fail(value, f"{who} is moved twice at once")
                    elif who:
                        moved.append(who)
                    self._marks[here] = place(item)
        if moved:
            self.out.append(Wait(0, tuple(moved)))
        elif begun == len(self.out) and not body.value:
            self.tree.fail(body, "nothing is done together here")

    def on_the_way(self, key: Node, body: Node, rest: dict[str, Node], first: bool) -> None:
        """`along: true`, said first of a whole conversation: it goes on while the lead walks; `alone:` names the
        conversation it goes over into where nobody comes along; `in_trials: true`: also while a trial is played."""
        tree, way_out, alone = self.tree, "", rest.get("alone")
        if not first:
            tree.fail(key, "`along` is said of a whole conversation: it stands first in it")
            return
        if not tree.flag(body, "along") and body.value == "false":
            tree.fail(body, "a conversation stops the feet unless it says `along: true`: take this out")
        if alone is not None:
            way_out = tree.word(alone, "alone")
            if tree.known(alone, way_out, self.known.names.words["visited"], "is no conversation"):
                self.places[f"alone {self._name}"] = place(alone)
                if way_out == self._name:
                    tree.fail(alone, "a conversation cannot go on alone in itself")
        if "in_trials" in rest and tree.flag(rest["in_trials"], "in_trials"):
            self.in_trials.add(self._name)
        self.along[self._name] = way_out
        self.places[f"along {self._name}"] = place(key)

    def trial(self, body: Node) -> None:
        """`trial: board -> variable`, a declared one of words that has every outcome of the board's kind."""
        tree, known = self.tree, self.known
        found = pair(tree, body, tree.word(body, "'trial'"), "trial: board -> variable")
        if not found:
            return
        board, name = found
        if not tree.known(body, board, known.boards, "is no board of this book"):
            return
        if not tree.known(body, name, known.names.variables, "is not declared"):
            return
        row = ROWS.get(known.boards[board])
        lacks = [word for word in row.outcomes if word not in known.names.variables[name].words] if row else []
        if lacks:
            tree.fail(body, f"'{name}' is never {', '.join(lacks)}, which this trial can come to: declare them")
        self.out.append(Trial(board, name))

    def leave(self, word: str, body: Node) -> None:
        name = self.tree.word(body, f"'{word}'")
        if self.tree.known(body, name, self.known.names.words["visited"], "is no conversation"):
            self.out.append(Goto(name) if word == "goto" else Detour(name))

    def bark(self, body: Node) -> None:
        barks = self.tree.pairs(body, "a bark")
        if is_mapping(body) and not barks:
            self.tree.fail(body, "nobody barks here")
        for who, node in barks:
            line = self.line(node, LONGEST_BARK)
            if self.tree.known(who, who.value, self.known.cast.people, "is nobody in the cast") and line:
                self.out.append(Bark(line.id, who.value, line.text))

    # ------------------------------------------------------------------ jumps
    def hold(self) -> int:
        """A place kept for a jump that is filled in later."""
        self.out.append(Jump(0))
        return len(self.out) - 1

    def branch(self, when: Node, rest: dict[str, Node]) -> None:
        holds = condition(self.tree, when, self.known)
        top = self.hold()
        for part in ("then", "else"):
            if part in rest and is_list(rest[part]) and not rest[part].value:
                self.tree.fail(rest[part], f"nothing stands in `{part}:`")
        if "then" in rest:
            self.block(rest["then"])
        else:
            self.tree.fail(when, "`if` needs `then:`")
        otherwise = len(self.out)
        if "else" in rest:
            skip = self.hold()
            otherwise = len(self.out)
            self.block(rest["else"])
            self.out[skip] = Jump(len(self.out))
        if holds:
            self.out[top] = Branch(holds, otherwise)

    def turns(self, word: str, body: Node) -> None:
        """once: one block; cycle and shuffle: a list of blocks. The first line inside gives the counter its name, with
        `around` for each that begins with the same line further in."""
        top = self.hold()
        blocks = [body] if word == "once" else self.tree.items(body, f"'{word}'")
        targets: list[int] = []
        ends: list[int] = []
        before = len(self.tree.problems)
        for block in blocks:
            targets.append(len(self.out))
            self.block(block)
            ends.append(self.hold())
        ids = (s.id for s in self.out[top:] if isinstance(s, Say | Bark | Mark))
        first = next(ids, "")
        if not first and len(self.tree.problems) == before:
            self.tree.fail(body, f"'{word}' needs a line in it, to be counted by")
        key = f"{word} {first}"
        while key in self.counters:
            key += " around"
        self.counters.add(key)
        for end in ends:
            self.out[end] = Jump(len(self.out))
        self.out[top] = Turns(key, word, tuple(targets), len(self.out))

    def choose(self, body: Node, again: bool) -> None:
        top = self.hold()
        options: list[Option] = []
        ends: list[tuple[int, bool]] = []
        silence, silent_to, offers = 0, top, 0
        said: dict[str, bool] = {}
        for item in self.tree.items(body, "choose"):
            pairs = self.tree.pairs(item, "an option")
            if not pairs:
                continue
            key, value = pairs[0]
            to = len(self.out)
            if key.value == "silence":
                if silence:
                    self.tree.fail(key, "there is a silence already")
                silence, silent_to = self.silence(value, pairs[1:]), to
                leaves = True
            else:
                offers += 1
                option = self.option(key, value, to)
                leaves = option.leaves if option else True
                if option:
                    options.append(option)
                    self.told_apart(key, option, said)
            ends.append((self.hold(), leaves))
        if not offers:
            self.tree.fail(body, "there is nothing to choose")
        for end, leaves in ends:
            self.out[end] = Jump(len(self.out) if leaves or not again else top)
        self.out[top] = Choose(tuple(options), silence, silent_to, len(self.out), again)

    def told_apart(self, key: Node, option: Option, said: dict[str, bool]) -> None:
        """Notes an option whose words another has that may be on show with it. `said` are the words so far, and whether
        they are always hidden at times."""
        words, hidden = _bare(option.text), option.when is not None and not option.closed
        if not said.get(words, True) or (words in said and not hidden):
            self.tree.fail(key, f"the option '{option.text}' stands here twice: say one of them otherwise")
        said[words] = said.get(words, True) and hidden

    def silence(self, value: Node, rest: list[tuple[Node, Node]]) -> int:
        """How many ticks saying nothing is given; its block follows."""
        seconds = self.tree.number(value, "silence", SHORTEST_SILENCE)
        if seconds < SHORTEST_SILENCE:
            self.tree.fail(value, f"a silence should be {SHORTEST_SILENCE} seconds at least")
        if seconds > LONGEST_SILENCE:
            self.tree.fail(value, f"a silence should be {LONGEST_SILENCE} seconds at most")
        for key, node in rest:
            if key.value == "then":
                self.block(node)
            else:
                self.tree.fail(key, f"'{key.value}' is no part of a silence")
        if not any(key.value == "then" for key, _ in rest):
            self.tree.fail(value, "a silence is answered: it needs `then:`")
        return round(seconds * TICKS)

    def option(self, key: Node, value: Node, to: int) -> Option | None:
        line = self.line(key, LONGEST_OPTION)
        if not line:
            return None
        self.out.append(Mark(line.id))
        when, closed, repeats, leaves = None, "", False, False
        body: Node | None = value
        if is_mapping(value):
            parts = self.tree.mapping(value, "an option", ("if", "closed", "hidden", "repeat", "leave", "then"))
            when = condition(self.tree, parts["if"], self.known) if "if" in parts else None
            closed = self.closed(parts, key) if "if" in parts else ""
            for name in ("closed", "hidden"):
                if name in parts and "if" not in parts:
                    self.tree.fail(parts[name], f"'{name}' says nothing without `if:`")
            repeats = "repeat" in parts and self.tree.flag(parts["repeat"], "repeat")
            leaves = "leave" in parts and self.tree.flag(parts["leave"], "leave")
            body = parts.get("then")
            if body is None:
                self.tree.fail(key, "an option needs `then:`")
        if body is not None:
            self.block(body)
        return Option(line.id, line.text, to, when, closed, repeats, leaves)

    def closed(self, parts: dict[str, Node], key: Node) -> str:
        """Why a closed option is closed; empty where it is hidden."""
        hidden = "hidden" in parts and self.tree.flag(parts["hidden"], "hidden")
        if "closed" in parts and not hidden:
            reason = self.tree.title(parts["closed"], LONGEST_OPTION)
            if not reason and is_quoted(parts["closed"]):
                self.tree.fail(parts["closed"], "the reason is empty")
            elif _marked(reason):
                self.tree.fail(parts["closed"], "the reason is shown as it is written: markup has no place in it")
            return reason
        if not hidden:
            self.tree.fail(key, "an option with `if` says why it is closed, or is `hidden: true`")
        return ""


def _marked(text: str) -> bool:
    """Whether there is markup in `text`, or what would be read as some."""
    try:
        return parse_markup(text).plain != text
    except BadMarkup:
        return True


def _bare(text: str) -> str:
    """The words of an option as a player tells them apart."""
    try:
        return " ".join(parse_markup(text).plain.casefold().split())
    except BadMarkup:
        return text
