"""What a press would do now, in a word."""

from game.content import verbs
from game.session.playthrough import Playthrough
from game.world.looking import Focus


def verb_of(session: Playthrough, focus: Focus) -> str:
    """The verb of a press on `focus`: as the rule says that is in force, else what is done first in what it begins,
    else as the map has it, else what can be done with anything of its kind."""
    script = session.script
    if focus.kind == "movable":
        return "push"
    if focus.kind == "shard":
        return "take"
    if focus.kind == "person":
        answer = session.judge.answer(focus.name, script.talk.get(focus.name, ())) if script else None
        done = answer.verb or _deed(session, answer.go) if answer else ""
        return "give" if done == "put_down" else done or "talk"
    if script and focus.name in script.looks:
        rule = session.judge.seen(script.looks[focus.name])
        if own := rule.verb or (_deed(session, rule.go) if rule.go else ""):
            return own
    leads_on = focus.kind == "door" and any(door.to for door in session.level.doors if door.look == focus.name)
    return focus.verb or ("go_through" if leads_on else "look")


def _deed(session: Playthrough, node: str) -> str:
    return verbs.of_deeds(node, session.state.lead, session.runner.statements, session.judge.holds)
