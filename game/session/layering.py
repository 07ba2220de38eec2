"""Which of the two layers of a place is in force: what is walked on, what is looked at, and how one passes between."""

from collections.abc import Collection
from typing import ClassVar

from game.content.books import Beat, Chapter
from game.content.level import Level, Rect
from game.content.pairs import BREATH, LEAK, LENSES
from game.core.event import BreathLet, BreathTaken, Event, LensesOff, LensesOn, Noticed
from game.core.fixed import pixels, units
from game.session.counting import untold
from game.session.fears import lies
from game.session.state import State
from game.session.walking import Walkers
from game.world import breath as breathing
from game.world.body import Body
from game.world.breath import Breath
from game.world.field import field
from game.world.ground import Ground
from game.world.lamplight import lamp_at
from game.world.lenses import LOOK, NOTICED_AFTER, Lenses, notices
from game.world.looking import Focus, Looker, probe
from game.world.motion import WALK, stand

PICKED = 14
"""How near one walks to a shard to have it, px."""
LIES = 10
"""How far a shard reaches to each side of where it lies, for whoever faces it, px."""


class Layering:
    """The rules of a place with a pair of groups; `first` and `second` are the grounds of its layers. What is under the
    `lead` is said to the walkers, and to the looker. Reports into `events`."""

    passes: ClassVar[bool] = True
    """Whether the player passes between the layers."""
    put_back = ""
    """By what the lead's breath came to nothing, who surfaced in this tick where no ground was and stands where they
    last stood free; empty: nobody did."""

    def __init__(
        self, state: State, level: Level, grounds: dict[str, Ground], walkers: Walkers, looker: Looker,
        events: list[Event],
    ) -> None:  # fmt: skip
        assert level.pair
        self.state, self.level, self.walkers, self.looker, self.events = state, level, walkers, looker, events
        self.pair = level.pair
        self.first, self.second = grounds[self.pair.first], grounds[self.pair.second]
        self.begin()
        self.put_in_force()

    def begin(self) -> None:
        """Let the state keep what these layers need."""

    def look_about(self) -> None:
        """One tick on, whatever is going on: what is to be seen where may have changed."""

    def layer_at(self, x: int, y: int) -> str:
        """The layer that is seen at (x, y) px."""
        return self.pair.at(self.beneath)

    @property
    def lead(self) -> Body:
        """Whoever passes between the layers."""
        return self.walkers.lead

    @property
    def beneath(self) -> bool:
        """Whether the second layer is in force."""
        return self.state.beneath

    def put_in_force(self) -> None:
        """Let the layer in force be what is walked on and looked at."""
        self.walkers.ground, self.walkers.common = self.second if self.beneath else self.first, self.first
        self.looker.seen = None
        self.looker.see(self.state.light, self.pair.at(self.beneath))

    def step(self, pressed: bool) -> bool:
        """One tick in which the player presses to pass between or not, before anybody walks; whether feet can."""
        raise NotImplementedError

    def after(self) -> None:
        """One tick after everybody walked."""

    def picked_up(self) -> list[str]:
        """The memories that lie where the lead walks, in the layer in force."""
        near = (shard for shard in self.level.shards if self._has_walked_over(shard.x, shard.y, shard.group))
        return [shard.memory for shard in near if lies(self.state, self.level, shard)]

    def faced(self, held: Collection[str]) -> Focus | None:
        """The memory that lies before the lead's feet, of those not `held` yet, to be taken up without walking there;
        it is named by itself."""
        lead, ground = self.lead, self.walkers.ground
        left, top, wide, high = probe(pixels(lead.x), pixels(lead.y), lead.facing)
        for shard in self.level.shards:
            before = -LIES <= shard.x - left < wide + LIES and -LIES <= shard.y - top < high + LIES
            there = before and shard.memory not in held and shard.group in ("", self.layer_at(shard.x, shard.y))
            lying = there and lies(self.state, self.level, shard)
            if lying and ground.clear(lead.x, lead.y, units(shard.x), units(shard.y)):
                return Focus("shard", shard.memory, (shard.x - PICKED, shard.y - PICKED, 2 * PICKED, 2 * PICKED))
        return None

    def _has_walked_over(self, x: int, y: int, group: str) -> bool:
        there = group in ("", self.layer_at(x, y))
        return there and max(abs(pixels(self.lead.x) - x), abs(pixels(self.lead.y) - y)) < PICKED


class Breathing(Layering):
    """Breath that drains: it is held to be in the second layer, at half the pace."""

    breath: Breath
    _was: tuple[int, int] = (0, 0)
    """Where the lead stood before walking in this tick, units."""

    def begin(self) -> None:
        if self.state.breath is None:
            self.state.breath = Breath((self.lead.x, self.lead.y))
        self.breath = self.state.breath

    def put_in_force(self) -> None:
        self.walkers.held = self.breath.held
        super().put_in_force()

    def step(self, pressed: bool) -> bool:
        breath, lead = self.breath, self.lead
        self.put_back = ""
        if breathing.wants(breath, pressed):
            if not breath.held:
                breathing.take(breath)
                self.walkers.drop_errand()
                self.put_in_force()
                self.events.append(BreathTaken(self.state.lead))
            drain = breathing.goes(self.level.properties.lasts)
            breathing.hold(breath, lead, self.first, self.second, drain, self.state.tick)
            return not breath.rooted
        if breath.held:
            self.let_go()
        self._was = lead.x, lead.y
        return True

    def let_go(self) -> None:
        """Surface."""
        x, y = pixels(self.lead.x), pixels(self.lead.y)
        back = breathing.surface(self.breath, self.lead, self.first, self.second)
        self.put_back = breathing.falls_short(self.breath) if back else ""
        if back:
            stand(self.lead)
        self.walkers.drop_errand()
        self.put_in_force()
        self.events.append(BreathLet(self.state.lead, self.breath.locked, back, x, y))

    def after(self) -> None:
        if not self.breath.held:
            lead = self.lead
            lamplit = lamp_at(self.level, lead.x, lead.y, untold(self.state, self.level)) is not None
            hurried = max(abs(lead.x - self._was[0]), abs(lead.y - self._was[1])) > WALK
            comes = breathing.comes(lamplit, hurried, self.level.properties.fills)
            breathing.refill(self.breath, lead, self.first, comes, self.state.tick)


class Lensed(Layering):
    """Lenses, which come off at no cost; one walks on as before, and people notice, but not while words are on show.
    Where the other layer is not free underfoot they stay as they are until it is."""

    lenses: Lenses

    def begin(self) -> None:
        if self.state.lenses is None:
            self.state.lenses = Lenses()
        self.lenses = self.state.lenses

    def look_about(self) -> None:
        if self.lenses.off and self.state.modes:
            self.lenses.since += 1

    def step(self, pressed: bool) -> bool:
        lenses, state = self.lenses, self.state
        there = self.first if lenses.off else self.second
        if pressed != lenses.off and breathing.free(there, self.lead):
            lenses.off, lenses.since, lenses.noticed = pressed, state.tick if pressed else 0, []
            self.put_in_force()
            self.events.append(LensesOff(state.lead) if pressed else LensesOn(state.lead))
        return True

    def after(self) -> None:
        lenses, state = self.lenses, self.state
        if not lenses.off or state.tick - lenses.since < NOTICED_AFTER or state.tick % LOOK:
            return
        for who, body in sorted(state.bodies.items()):
            if who not in (state.lead, *state.party, *lenses.noticed) and notices(body, self.lead, self.first):
                lenses.noticed.append(who)
                self.events.append(Noticed(who))


class Leaking(Layering):
    """Both at once, divided by a field that moves with the ticks: the first layer is seen and looked at within it, the
    second beyond, and it is the second that is walked on everywhere. There is nothing to press for."""

    passes = False

    def put_in_force(self) -> None:
        self.walkers.ground = self.walkers.common = self.second
        self.looker.seen = self._seen
        self.field = field(self.level, self.state.tick)
        self._dreamt = self._in_first()
        self.looker.see(self.state.light, self.pair.second)

    def look_about(self) -> None:
        now = field(self.level, self.state.tick)
        if now != self.field:
            self.field = now
            if (dreamt := self._in_first()) != self._dreamt:
                self._dreamt = dreamt
                self.looker.see(self.state.light, self.pair.second)

    def _in_first(self) -> list[bool]:
        """Of each thing that is seen in one of the layers alone, whether the first is seen where it lies."""
        return [self._seen(thing.area) == self.pair.first for thing in self.level.things if thing.group]

    def layer_at(self, x: int, y: int) -> str:
        for part in self.field:
            if part.holds(x, y):
                return self.pair.first
        return self.pair.second

    def _seen(self, area: Rect) -> str:
        x, y, w, h = area
        return self.layer_at(x + w // 2, y + h // 2)

    def step(self, pressed: bool) -> bool:
        return True


KINDS: dict[str, type[Layering]] = {BREATH: Breathing, LENSES: Lensed, LEAK: Leaking}
"""The rules of a place by what one passes between its layers by."""


def layers_in(chapter: Chapter, beat: Beat | None, place: str, level: Level) -> str:
    """By what one passes between the layers of `place`, as the beat under way says where it plays there, else as the
    map does; empty of a place with one layer."""
    pair = (level.whole or level).pair
    if beat and beat.layers and pair and pair.fits(beat.layers):
        here = next((staged.place for staged in chapter.staged() if staged.beat is beat), "")
        if here == place:
            return beat.layers
    return level.by
