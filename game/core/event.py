"""What a tick reports. Each event carries the words that tell it without a picture.

`words` are empty where there is nothing worth telling. Those of an event that is Captioned are shown in a note; those
of the others are on show anyway.
"""

import msgspec


class Event(msgspec.Struct, frozen=True, tag_field="event"):
    """Something happened."""

    @property
    def words(self) -> str:
        """The caption."""
        return ""


class Captioned(Event, frozen=True, kw_only=True):
    """What is told in a note while play goes on, to whoever wants captions: `caption` (empty: nobody wrote words for
    it)."""

    caption: str = ""

    @property
    def words(self) -> str:
        return self.caption


# ------------------------------------------------------------------------------------------------------ bodies
class Stepped(Event, frozen=True, tag="stepped"):
    """A foot of `who` came down on `surface` (the floor's word for itself in its tileset)."""

    who: str
    surface: str


class Bumped(Event, frozen=True, tag="bumped"):
    """`who` walked against something solid and did not move."""

    who: str


class Turned(Event, frozen=True, tag="turned"):
    """`who` was turned by the story."""

    who: str
    facing: str


class Moved(Event, frozen=True, tag="moved"):
    """`who` set out for `spot`, told by the story."""

    who: str
    spot: str


class Arrived(Event, frozen=True, tag="arrived"):
    """`who` reached `spot`."""

    who: str
    spot: str


class NoWay(Event, frozen=True, tag="no_way"):
    """There is no way to where the lead was asked to walk."""


# ------------------------------------------------------------------------------------------------------ words
class Said(Event, frozen=True, tag="said"):
    """A line is on show. `line` is its id; `kind` is the speaker's (person, look, thought, sign, page)."""

    line: str
    speaker: str
    kind: str
    mood: str
    text: str
    cut: bool = False

    @property
    def words(self) -> str:
        return self.text


class Closed(Event, frozen=True, tag="closed"):
    """The line or the options on show have been put away."""

    line: str


class Asked(Event, frozen=True, tag="asked"):
    """Options are on show: (number, id, text, why it is closed or "") of each; `silence`: ticks saying nothing has.

    The number is what `Intent.choose` takes; numbers of options that are left out are missing.
    """

    options: tuple[tuple[int, str, str, str], ...]
    silence: int

    @property
    def words(self) -> str:
        return " / ".join(text for _, _, text, closed in self.options if not closed)


class Chosen(Event, frozen=True, tag="chosen"):
    """An option was taken; no id means that nothing was said."""

    option: str
    text: str

    @property
    def words(self) -> str:
        return self.text or "…"


class Barked(Event, frozen=True, tag="barked"):
    """`who` says half a sentence over their head; play goes on."""

    line: str
    who: str
    text: str

    @property
    def words(self) -> str:
        return self.text


class TalkEnded(Event, frozen=True, tag="talk_ended"):
    """A conversation is over."""

    node: str


# ------------------------------------------------------------------------------------------------------ the story
class BeatBegan(Event, frozen=True, tag="beat_began"):
    """The story moved on. A good moment to save."""

    beat: str
    goal: str

    @property
    def words(self) -> str:
        return self.goal


class ChapterEnded(Event, frozen=True, tag="chapter_ended"):
    """The last beat is over. `next` is the folder of the chapter that follows, `end` or `unwritten`."""

    chapter: str
    next: str


class PlaceEntered(Event, frozen=True, tag="place_entered"):
    """The lead is in another place now. A good moment to save."""

    place: str


class LeadChanged(Event, frozen=True, tag="lead_changed"):
    """The player plays `who`, called `name`, from here on."""

    who: str
    name: str

    @property
    def words(self) -> str:
        return self.name


class Given(Event, frozen=True, tag="given"):
    """The lead holds something new: a memory of that name."""

    memory: str
    text: str

    @property
    def words(self) -> str:
        return self.text


class Sounded(Captioned, frozen=True, tag="sounded"):
    """Something was heard, from a person, a spot or a thing that is looked at (empty: from where the lead is)."""

    sound: str
    source: str = ""


class PictureShown(Event, frozen=True, tag="shown"):
    """A picture is held up, large; an empty name: it is put away. `words` tells what is on it."""

    picture: str
    caption: str

    @property
    def words(self) -> str:
        return self.caption


class BreathTaken(Event, frozen=True, tag="breath_taken"):
    """`who` holds their breath: the dream is thin."""

    who: str


class BreathLet(Event, frozen=True, tag="breath_let"):
    """`who` lets go: the dream is thick. `spent`: nothing was left; `back`: no ground was at (`x`, `y`) px, where they
    let go, and they stand where they last stood free."""

    who: str
    spent: bool
    back: bool
    x: int = 0
    y: int = 0


class LensesOff(Event, frozen=True, tag="lenses_off"):
    """`who` took their lenses off: what is painted over the street is gone."""

    who: str


class LensesOn(Event, frozen=True, tag="lenses_on"):
    """`who` has their lenses on again."""

    who: str


class Noticed(Event, frozen=True, tag="noticed"):
    """`who` noticed that the lead's face is bare; told once of each while the lenses are off."""

    who: str


class HeadsTurned(Captioned, frozen=True, tag="heads_turned"):
    """Faces in a crowd are turned to the lead."""


class Gathered(Captioned, frozen=True, tag="gathered"):
    """People of a crowd gather round the lead."""


class Suspected(Captioned, frozen=True, tag="suspected"):
    """`who`, a guard, has seen enough of the lead to stop and look."""

    who: str


class Heard(Captioned, frozen=True, tag="heard"):
    """`who`, a guard, turns to where they heard the lead."""

    who: str


class Caught(Captioned, frozen=True, tag="caught"):
    """`who`, a guard, has caught the lead, who is back at `spot`."""

    who: str
    spot: str


class LampReached(Event, frozen=True, tag="lamp_reached"):
    """The lead stands in the light of another lamp."""

    lamp: str


class Pushed(Event, frozen=True, tag="pushed"):
    """The lead pushed a thing; `moved`: there was room for it."""

    thing: str
    moved: bool


class Lost(Event, frozen=True, tag="lost"):
    """The lead came too near to `fear` and woke where it had them lost to, for the `times`th time."""

    fear: str
    times: int


class FearRoused(Captioned, frozen=True, tag="fear_roused"):
    """`fear` has noticed what rouses it; it comes if that goes on."""

    fear: str


class Counted(Captioned, frozen=True, tag="counted"):
    """A count of lamps went on: `what` it brought (see world.counting), at which `lamp`; `number` is what is said as
    one is told (empty: nothing)."""

    what: str
    lamp: str
    number: str = ""

    @property
    def words(self) -> str:
        return self.number or self.caption


class FearFaced(Event, frozen=True, tag="fear_faced"):
    """The lead has faced `fear` to the end: it speaks, and goes."""

    fear: str


class LightChanged(Event, frozen=True, tag="light_changed"):
    """A lamp was switched or the light of the place changed."""

    lamp: str
    state: str


class Faded(Event, frozen=True, tag="faded"):
    """The picture goes dark (`out`) or comes back (`in`)."""

    way: str


class Tried(Captioned, frozen=True, tag="tried"):
    """`what` happened in a trial of that `kind`: it was begun, something in it was heard, it came to an outcome."""

    kind: str
    what: str


class SteppedBack(Event, frozen=True, tag="stepped_back"):
    """The last line or choice was taken back, and the world with it."""


class SteppedForward(Event, frozen=True, tag="stepped_forward"):
    """What was taken back was come to again, and the world with it."""


class Paused(Event, frozen=True, tag="paused"):
    """A pause is asked for."""


class Resumed(Event, frozen=True, tag="resumed"):
    """A save was picked up where a line or an object is gone: play goes on from the start of its beat."""

    reason: str

    @property
    def words(self) -> str:
        return self.reason
