"""Breath: hold it on a plate until the plate has had enough. Let go before, and it begins anew."""

from game.content.boards.board import LEFT
from game.content.boards.breath import BreathBoard
from game.trials.trial import Act, Play, Told, TrialRow, TrialState


class Breath(TrialState, tag="breath"):
    """`held` for how many ticks the plate is breathed on, `short` how often that was too short."""

    held: int = 0
    short: int = 0


class Leave(Act, frozen=True, tag="breath.leave"):
    """Step back from the plate."""


def begin(name: str, board: BreathBoard) -> Breath:
    """The plate before anybody breathed on it."""
    return Breath(board=name)


def step(plate: Breath, board: BreathBoard, act: Act | None, held: bool) -> Told:
    """One tick."""
    told = Told()
    if isinstance(act, Leave):
        plate.outcome = LEFT
    elif held:
        plate.held += 1
        if plate.held == 1:
            told.happened.append("begun")
        if plate.held >= board.fills:
            plate.outcome = "taken"
    elif plate.held:
        plate.held, plate.short = 0, plate.short + 1
        told.happened.append("short")
    return told


def plays(plate: Breath, board: BreathBoard) -> dict[str, list[Play]]:
    """How each outcome is come to from here."""
    return {"taken": [Play(held=board.fills - plate.held)], LEFT: [Play(Leave())]}


def words(plate: Breath, board: BreathBoard) -> tuple[str, dict[str, int]]:
    """How much of the plate is misted, in percent; before that, that it waits or wants more."""
    if plate.held:
        return "trial.breath.fills", {"percent": 100 * plate.held // board.fills}
    return f"trial.breath.{'more' if plate.short else 'waits'}", {}


ROW = TrialRow(name="breath", state=Breath, acts=(Leave,), begin=begin, step=step, plays=plays, words=words)
