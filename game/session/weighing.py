"""What of all that somebody stands before the story asks for, and what is only there to be looked at."""

from game.content.expressions import Expression
from game.session.playthrough import Playthrough
from game.world.looking import ASKED, DEEDS, IDLE, MOVABLES, PEOPLE, SOUGHT, Focus


def weight(session: Playthrough, focus: Focus) -> int:
    """What `focus` comes before, of what is faced with it. Somebody is sought while what they have to say was written
    for the beat under way and was not heard yet. A thing is asked for where the rule in force begins something and was
    written for the beat, or where the beat ends by a look at it; it is only looked at where it begins nothing and leads
    nowhere."""
    script = session.script
    if focus.kind == "person":
        answer = session.judge.answer(focus.name, script.talk.get(focus.name, ())) if script else None
        waits = answer and not session.judge.memory.visits.get(answer.go)
        return SOUGHT if answer and waits and _is_for_now(answer.when) else PEOPLE
    if focus.kind not in ("thing", "door"):
        return MOVABLES
    if not script or focus.name not in script.looks:
        return DEEDS if focus.kind == "door" else IDLE
    beat = session.beat
    if beat and focus.name in beat.ends.seen_things:
        return ASKED
    rule = session.judge.seen(script.looks[focus.name])
    if rule.go:
        return ASKED if _is_for_now(rule.when) else DEEDS
    opens = focus.kind == "door" and any(door.to for door in session.level.doors if door.look == focus.name)
    return DEEDS if opens else IDLE


def _is_for_now(when: Expression | None) -> bool:
    return when is not None and when.asks_beat
