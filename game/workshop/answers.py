"""Whether a playthrough stands as a plan expects, and in words what differs and what is on show."""

from game.content.commands import NONE
from game.content.expressions import evaluate
from game.content.markup import plain
from game.core.fixed import pixels
from game.session import ChoiceView, LineView, Session
from game.workshop.steps import NOTHING, OPTIONS, Wanted


def differences(session: Session, wanted: tuple[Wanted, ...]) -> list[str]:
    """What is not as it should be, in words."""
    found = []
    for item in wanted:
        if item.kind == "holds":
            if not evaluate(item.value, session.judge.ask):
                found.append(f"`{item.name}` does not hold")
            continue
        is_now = _now(session, item)
        if is_now != item.value:
            found.append(f"{f'{item.kind} {item.name}'.strip()} is {_told(is_now)}, not {_told(item.value)}")
    return found


def on_show(session: Session) -> str:
    """What is on show, in words; where the lead stands when nothing is."""
    shown, state, lead = session.view.shown, session.state, session.lead
    if isinstance(shown, LineView):
        return f"#{shown.id} {shown.speaker}: {plain(shown.text)}"
    if isinstance(shown, ChoiceView):
        return "options " + ", ".join(f"#{o.id}" if o.open else f"#{o.id} (closed)" for o in shown.options)
    led = f" with {', '.join(state.party)}" if state.party else ""
    return f"nothing; {state.lead}{led} at {pixels(lead.x)},{pixels(lead.y)} in {state.place}, beat '{state.beat}'"


def _now(session: Session, item: Wanted) -> object:
    """The answer to what `item` asks."""
    state = session.state
    shown, memory = session.view.shown, state.memory
    options = shown.options if isinstance(shown, ChoiceView) else ()
    match item.kind:
        case "line":
            return shown.id if isinstance(shown, LineView) else NOTHING if shown is None else OPTIONS
        case "options":
            return tuple(option.id for option in options if option.open)
        case "closed":
            return tuple(option.id for option in options if not option.open)
        case "said":
            return tuple(line for line in item.value if memory.heard.get(line))
        case "has":
            return tuple(name for name in item.value if name in memory.held)
        case "party":
            return tuple(state.party)
        case "place":
            return state.place if "/" in item.value else state.place.rsplit("/", 1)[-1]
        case "people":
            return {who: _spot_of(session, who) for who in item.value}
        case "picture":
            return state.picture or NONE
        case "bond" | "variable":
            return session.judge.ask("name" if item.kind == "variable" else "bond", item.name)
    return getattr(state, item.kind)


def _spot_of(session: Session, who: str) -> str:
    body = session.state.people.get(who)
    if not body:
        return "away"
    return f"on the way to {body.spot}" if body.way else body.spot


def _told(value: object) -> str:
    """A value as a plan would write it."""
    if isinstance(value, tuple):
        return "[" + ", ".join(map(str, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {inner}" for key, inner in value.items()) + "}"
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)
