"""What of all that somebody stands before the story asks for, and what is only there to be looked at."""

from game.session.playthrough import Playthrough
from game.world.looking import ASKED, DEEDS, IDLE, MOVABLES, PEOPLE, Focus


def weight(session: Playthrough, focus: Focus) -> int:
    """What `focus` comes before, of what is faced with it. A thing is asked for where the rule in force begins
    something and was written for the beat under way, or where the beat ends by a look at it; it is only looked at
    where it begins nothing and leads nowhere."""
    if focus.kind == "person":
        return PEOPLE
    if focus.kind not in ("thing", "door"):
        return MOVABLES
    script = session.script
    if not script or focus.name not in script.looks:
        return DEEDS if focus.kind == "door" else IDLE
    beat = session.beat
    ends = beat.ends.names() if beat else set()
    if any(kind == "saw" and word.rsplit(" ", 1)[-1] == focus.name for kind, word in ends):
        return ASKED
    rule = session.judge.seen(script.looks[focus.name])
    if rule.go:
        asks = rule.when is not None and any(kind == "beat" for kind, _ in rule.when.names())
        return ASKED if asks else DEEDS
    opens = focus.kind == "door" and any(door.to for door in session.level.doors if door.look == focus.name)
    return DEEDS if opens else IDLE
