"""Reports: people who rang in the night. Each can be listened to for its hum, opened and heard, and held together with
others; what belongs together is joined, and then the rest of it is quicker to open.

All of it takes minutes until a tram, and nothing else does: nobody is hurried by a clock that goes by itself. Where a
telephone rings, each report that is opened lets it ring on, until it stops; picked up, it takes the longer the earlier
that is done. To whoever asks at the other desk, or likes trials kinder, it is shown what hums with what, and what does
not belong together costs no more than the trying; after two that did not, a thread is joined for who asks.
"""

from collections.abc import Callable

import msgspec

from game.content.boards.board import LEFT
from game.content.boards.reports import ReportsBoard, Thread
from game.trials.trial import Act, Told, TrialState

HEAR, OPEN, JOINED, JOIN, WRONG, FILE = 2, 12, 6, 2, 4, 1
"""Half minutes that it takes to listen to a hum, to open a report, to open one that is joined to an open one, to join
two, more where they do not belong together, and to file one that was not opened, at the end."""
CALL = 30
"""Half minutes that it takes to pick up at once; two less for each time it rang before."""
RINGS = 3
"""So many times it rings while a report is heard."""
TRIES = 2
"""After so many that did not belong together a thread is joined for whoever asks."""
FEW, NARROW, WIDE = 12, 6, 7
"""Reports that lie in `NARROW` columns; more lie in `WIDE` ones."""

RINGING, ANSWERED, MISSED = "rings", "answered", "missed"


class Reports(TrialState, tag="reports"):
    """`names` are those of the reports as they lay when it began (empty: kept by a game that did not tell). `at` is the
    report that is meant, or after the last of them the telephone, and the other desk. Reports by their number: those
    listened to (`hummed`), `opened`, and `held` together; `found` leads from each thread to those joined by it.
    `halves` are the half minutes gone, `phone` how the telephone is (empty: silent), which has `rung` so often. `wrong`
    counts what was held together and did not belong so, `given` the threads that were joined for whoever asked;
    `eased`: somebody was. `due` is the conversation that is had next (empty: none)."""

    names: list[str] = msgspec.field(default_factory=list)
    at: int = 0
    hummed: list[int] = msgspec.field(default_factory=list)
    opened: list[int] = msgspec.field(default_factory=list)
    held: list[int] = msgspec.field(default_factory=list)
    found: dict[str, list[int]] = msgspec.field(default_factory=dict)
    halves: int = 0
    phone: str = ""
    rung: int = 0
    wrong: int = 0
    given: int = 0
    eased: bool = False
    due: str = ""


class Move(Act, frozen=True, tag="reports.move"):
    """Mean the one beside it: -1 or 1 to the right, or down."""

    dx: int
    dy: int


class Point(Act, frozen=True, tag="reports.point"):
    """Mean the one of that number."""

    at: int


class Hold(Act, frozen=True, tag="reports.hold"):
    """Listen to the hum of the one that is meant, and hold it; put it down where it is held."""


class Open(Act, frozen=True, tag="reports.open"):
    """Hear the report that is meant."""


class Join(Act, frozen=True, tag="reports.join"):
    """Join those that are held."""


class Answer(Act, frozen=True, tag="reports.answer"):
    """Pick up the telephone."""


class Ask(Act, frozen=True, tag="reports.ask"):
    """Ask at the other desk."""


class Ease(Act, frozen=True, tag="reports.ease"):
    """Be shown what hums with what, without asking."""


class Drop(Act, frozen=True, tag="reports.drop"):
    """Put down what is held."""


class Leave(Act, frozen=True, tag="reports.leave"):
    """File the rest, and go."""


# ---------------------------------------------------------------------- how it stands
def begin(name: str, board: ReportsBoard) -> Reports:
    """The reports before anybody heard one."""
    return Reports(name, names=[report.name for report in board.reports], phone=RINGING if board.rings else "")


def recall(sitting: Reports, board: ReportsBoard, visited: Callable[[str], int]) -> None:
    """What was heard or found before is open, and joined, from the beginning; who was picked up does not ring."""
    sitting.opened = [at for at, report in enumerate(board.reports) if visited(report.says)]
    sitting.hummed = list(sitting.opened)
    for thread in board.threads:
        if visited(thread.says):
            sitting.found[thread.name] = [at for at in members(board, thread) if at in sitting.opened]
    if sitting.phone and (visited(board.answered) or visited(board.missed)):
        sitting.phone = ANSWERED if visited(board.answered) else MISSED
        sitting.rung = board.rings if sitting.phone == MISSED else 0


def fits(sitting: Reports, board: ReportsBoard) -> bool:
    """Whether every report, thread and conversation that a sitting names is still on its board, and each report has the
    number that it had: more may lie after the last."""
    knots = [at for knot in sitting.found.values() for at in knot]
    named = {*sitting.hummed, *sitting.opened, *sitting.held, *knots}
    return (
        sitting.names == [report.name for report in board.reports[: len(sitting.names)]]
        and named <= set(range(len(board.reports)))
        and 0 <= sitting.at <= telephone(board) + 1
        and set(sitting.found) <= {thread.name for thread in board.threads}
        and sitting.due in ("", board.missed)
    )


def columns(board: ReportsBoard) -> int:
    """In how many columns the reports lie."""
    return NARROW if len(board.reports) <= FEW else WIDE


def telephone(board: ReportsBoard) -> int:
    """The number of the telephone, after the last report; the other desk has the next."""
    return len(board.reports)


def beside(board: ReportsBoard, at: int, dx: int, dy: int) -> int:
    """What lies beside number `at`; itself, where nothing does. To the right of the reports are the telephone, above,
    and the other desk."""
    many, wide = len(board.reports), columns(board)
    rows = (many + wide - 1) // wide
    if at >= many:
        if dx < 0:
            return min(wide - 1 if at == many else rows * wide - 1, many - 1)
        return many + (dy > 0) if dy else at
    row, column = divmod(at, wide)
    if dx > 0 and (column + 1 == wide or at + 1 == many):
        return many + (2 * row >= rows)
    if dx:
        return at + dx if column + dx >= 0 else at
    below = at + wide * dy
    if row + dy >= rows or below < 0:
        return at
    return min(below, many - 1)


def members(board: ReportsBoard, thread: Thread) -> list[int]:
    """The numbers of the reports of a thread."""
    return [at for at, report in enumerate(board.reports) if thread.name in report.of]


def common(board: ReportsBoard, held: list[int]) -> list[str]:
    """The threads that all of `held` are of, in the order of the board."""
    return [thread.name for thread in board.threads if all(thread.name in board.reports[at].of for at in held)]


def takes(sitting: Reports, at: int) -> int:
    """Half minutes that it takes to open report `at`."""
    knots = [joined for joined in sitting.found.values() if at in joined]
    return JOINED if any(other in sitting.opened for joined in knots for other in joined) else OPEN


def call_takes(sitting: Reports) -> int:
    """Half minutes that it takes to pick up the telephone now."""
    return CALL - 2 * sitting.rung


def until_filed(sitting: Reports, board: ReportsBoard) -> int:
    """Half minutes that are gone once the rest is filed."""
    return sitting.halves + FILE * (len(board.reports) - len(sitting.opened))


def is_in_time(sitting: Reports, board: ReportsBoard) -> bool:
    """Whether whoever files the rest now catches the tram that is in time."""
    return until_filed(sitting, board) < 2 * board.tram


def hinted(sitting: Reports, board: ReportsBoard) -> list[int]:
    """The reports that hum with what is held, or with the one that is meant, as whoever was asked hears it."""
    meant = sitting.held or ([sitting.at] if sitting.at in sitting.hummed else [])
    if not sitting.eased or not meant:
        return []
    threads = set(common(board, meant))
    return [at for at, report in enumerate(board.reports) if report.of & threads and at not in meant]


# ---------------------------------------------------------------------- a tick
def step(sitting: Reports, board: ReportsBoard, act: Act | None, held: bool) -> Told:
    """One tick. What is due is said before anything else is done; once the last tram is due, nothing is."""
    told = Told()
    if sitting.due:
        told.says, sitting.due = sitting.due, ""
        return told
    if sitting.halves >= 2 * board.last or isinstance(act, Leave):
        sitting.outcome = LEFT if not sitting.halves else "in_time" if is_in_time(sitting, board) else "late"
    elif isinstance(act, Move):
        sitting.at = beside(board, sitting.at, max(-1, min(1, act.dx)), max(-1, min(1, act.dy)))
    elif isinstance(act, Point):
        sitting.at = max(0, min(telephone(board) + 1, act.at))
    elif isinstance(act, Hold):
        _hold(sitting, board, told)
    elif isinstance(act, Open) and sitting.at < telephone(board):
        _open(sitting, board, told)
    elif isinstance(act, Join) and len(sitting.held) > 1:
        _join(sitting, board, told)
    elif isinstance(act, Answer) and sitting.phone == RINGING:
        sitting.halves += call_takes(sitting)
        sitting.phone, told.says, told.keep = ANSWERED, board.answered, True
        told.happened.append("answered")
    elif isinstance(act, Ask):
        _ask(sitting, board, told)
    elif isinstance(act, Ease):
        sitting.eased = True
    elif isinstance(act, Drop):
        sitting.held = []
    return told


def _hold(sitting: Reports, board: ReportsBoard, told: Told) -> None:
    at = sitting.at
    if at >= telephone(board):
        return
    if at in sitting.held:
        sitting.held.remove(at)
        return
    if at not in sitting.hummed:
        sitting.hummed.append(at)
        sitting.halves += HEAR
        told.keep = True
    sitting.held.append(at)
    told.happened += [f"hum_{board.reports[each].name}" for each in sitting.held]


def _open(sitting: Reports, board: ReportsBoard, told: Told) -> None:
    """Hear a report: what it says, and under that how it hums. One that is open already is heard again for nothing."""
    at = sitting.at
    told.says = board.reports[at].says
    told.happened.append(f"hum_{board.reports[at].name}")
    if at in sitting.opened:
        return
    sitting.halves += takes(sitting, at)
    sitting.opened.append(at)
    if at not in sitting.hummed:
        sitting.hummed.append(at)
    told.keep = True
    if sitting.phone == RINGING:
        sitting.rung = min(board.rings, sitting.rung + RINGS)
        if sitting.rung == board.rings:
            sitting.phone, sitting.due = MISSED, board.missed
            told.happened.append("stopped")


def _join(sitting: Reports, board: ReportsBoard, told: Told) -> None:
    held, sitting.held = sitting.held, []
    shared = common(board, held)
    sitting.halves += JOIN * (len(held) - 1)
    told.keep = True
    if not shared:
        sitting.wrong += 1
        sitting.halves += 0 if sitting.eased else WRONG
        told.says = board.wrong
        told.happened.append("apart")
        return
    for name in shared:
        _knot(sitting, board, name, held, told)


def _knot(sitting: Reports, board: ReportsBoard, name: str, more: list[int], told: Told) -> None:
    """These belong to the thread of that name; what it is is said when it is found."""
    if name not in sitting.found:
        told.says = next(thread.says for thread in board.threads if thread.name == name)
    sitting.found[name] = sorted({*sitting.found.get(name, ()), *more})
    told.happened.append(f"joined_{name}")


def _ask(sitting: Reports, board: ReportsBoard, told: Told) -> None:
    told.keep = True
    if not sitting.eased:
        sitting.eased, told.says = True, board.helps
        return
    loose = next((each for each in board.threads if _is_loose(sitting, board, each)), None)
    if sitting.wrong < TRIES * (sitting.given + 1) or loose is None:
        told.says = board.helps
        return
    whole = members(board, loose)
    unheard = [at for at in whole if at not in sitting.hummed]
    sitting.given += 1
    sitting.hummed += unheard
    sitting.halves += JOIN * (len(whole) - 1) + HEAR * len(unheard)
    sitting.held = []
    _knot(sitting, board, loose.name, whole, told)


def _is_loose(sitting: Reports, board: ReportsBoard, thread: Thread) -> bool:
    """Whether two or more are of a thread, and not all of them joined by it."""
    whole = members(board, thread)
    return len(whole) > 1 and set(sitting.found.get(thread.name, ())) != set(whole)


# ---------------------------------------------------------------------- how it is told
def words(sitting: Reports, board: ReportsBoard) -> tuple[str, dict[str, int]]:
    """What is meant, and how it stands with it."""
    at = sitting.at
    if at == telephone(board):
        if sitting.phone == RINGING:
            return "trial.reports.rings", {"rung": sitting.rung, "of": board.rings}
        return f"trial.reports.phone_{sitting.phone or 'silent'}", {}
    if at > telephone(board):
        return f"trial.reports.desk{'_asked' if sitting.eased else ''}", {}
    if len(sitting.held) > 1:
        return "trial.reports.together", {"held": len(sitting.held)}
    kind = "held" if at in sitting.held else "open" if at in sitting.opened else ""
    if kind:
        return f"trial.reports.{kind}", {"number": at + 1}
    return (
        f"trial.reports.{'hummed' if at in sitting.hummed else 'closed'}",
        {"number": at + 1, "minutes": takes(sitting, at) // 2},
    )


"""People who rang in the night: state, acts, and how a tick of them goes."""
