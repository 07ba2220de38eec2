"""What the screen may know of a session: what is on show, as plain records."""

import msgspec


class LineView(msgspec.Struct, frozen=True):
    """A line on show. `text` is with its markup; `portrait` and `mood` name the picture beside it (none: empty)."""

    id: str
    speaker: str
    kind: str
    name: str
    portrait: str
    mood: str
    text: str


class OptionView(msgspec.Struct, frozen=True):
    """An option: `number` is what to choose; closed ones show why."""

    number: int
    id: str
    text: str
    open: bool


class ChoiceView(msgspec.Struct, frozen=True):
    """Options on show. `left` is the share of the silence that is left, 1 to 0; below 0 where silence is no answer."""

    options: tuple[OptionView, ...]
    left: float


class TrialView(msgspec.Struct, frozen=True):
    """A trial in force: its kind, and the key and parts of the words that tell how it stands."""

    kind: str
    words: str
    parts: dict[str, int]


class View(msgspec.Struct, frozen=True):
    """`shown` is what is on show (None: play goes on, or `waiting` for something to be over); `page`: it belongs to the
    picture book. `before` is the line that options answer, where there is one. `picture` is held up meanwhile, `trial`
    is what is played (None: nothing); `along`: the lead walks on meanwhile."""

    shown: LineView | ChoiceView | None
    waiting: bool = False
    page: bool = False
    before: LineView | None = None
    picture: str = ""
    trial: TrialView | None = None
    along: bool = False
