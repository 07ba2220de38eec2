"""What a press does, in a word: those that a map's object or a rule of any script may say, and the one that the first
deeds of a conversation say by themselves. The words for each are `verb.WORD` in assets/words. What only one script says
it declares itself, with its words."""

from collections.abc import Callable

from game.content.cast import LAIN, SEATED
from game.content.expressions import Expression
from game.content.nodes import Branch, Command, Detour, Goto, Jump, Mark, Statement, Wait

VERBS = (
    "look", "talk", "push", "go_through", "take", "put_down", "pour", "give", "sit", "lie_down", "go_to_bed",
    "open", "shut", "light", "put_out", "listen", "read", "hold", "breathe", "go_in", "go_out", "get_off",
)  # fmt: skip
_MOST = 200
"""Statements after which nothing has been done that has a word."""


def of_deeds(
    node: str, lead: str, statements: Callable[[str], tuple[Statement, ...]], holds: Callable[[Expression], bool]
) -> str:
    """The verb of the first thing that `lead` does in the conversation `node` before anything is said in it; empty
    where that is nothing that has a word. `statements` are those of a node, `holds` answers conditions."""
    here, index = statements(node), 0
    for _ in range(_MOST):
        if index >= len(here):
            return ""
        match here[index]:
            case Command() as command:
                if verb := _deed(command, lead):
                    return verb
            case Branch(when, otherwise):
                index = index if holds(when) else otherwise - 1
            case Jump(to):
                index = to - 1
            case Goto(then) | Detour(then):
                here, index = statements(then), -1
            case Mark() | Wait():
                pass
            case _:
                return ""
        index += 1
    return ""


def _deed(command: Command, lead: str) -> str:
    match command.name, command.arguments:
        case "carry", (who, thing) if who == lead:
            return "take" if thing else "put_down"
        case "pose", (who, pose) if who == lead:
            return "sit" if pose in SEATED else "lie_down" if pose in LAIN else ""
        case "light", (lamp, how) if lamp != "all":
            return {"on": "light", "off": "put_out"}.get(str(how), "")
    return ""
