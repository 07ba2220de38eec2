"""Leading, played: over the place in which she walks, what draws her in dots, her next steps in chalk, her eyelids.

From her eyes a line goes to what has her, or would have her now, which has its dots, one for each that it is worth, and
a crossed one for each that it has been used up. Under her feet are the counts for which
she stands, and about her how far off a step is heard then. A tune is drawn as it goes up and down.
"""

from collections.abc import Mapping
from functools import partial
from itertools import pairwise

import msgspec
import pygame

from game.content.boards.leading import LeadingBoard
from game.content.geometry import Point, Rect
from game.content.level import Rgb
from game.content.objects.call import Call
from game.core.fixed import pixels
from game.screen.paint import HEIGHT, WIDTH, light
from game.screen.paint.actors import Actor
from game.screen.paint.palette import COLOR
from game.screen.paint.people import rimmed
from game.screen.paint.picture import drawn, sheet
from game.screen.paint.stage import Under
from game.screen.scene import Shared
from game.screen.trials.leading_told import told
from game.screen.trials.painter import TrialPainter
from game.screen.widgets import lids
from game.session import Session
from game.session.afoot import place_of
from game.session.intent import Intent
from game.trials import Act
from game.trials.guiding import (
    GLARE,
    HEARD,
    KETTLE,
    LINE,
    NOON,
    REACH,
    SEAT_REACH,
    STRING,
    TAP,
    TOUCH,
    by_the_seat,
    opened,
    workable,
)  # fmt: skip
from game.trials.leading import house_of
from game.trials.led import HALF, STAND, TELL, TRIES, Cover, Hum, Leading, Leave, Work
from game.trials.pulls import HUM, LANTERN, PANE, THREAD, Pull, hum_reach, lantern_reach, pulls
from game.world.body import Body
from game.world.house import House, at, is_near

FOOT = pygame.Rect(0, HEIGHT - 30, WIDTH, 24)
FOOT_OF_TWO = pygame.Rect(0, HEIGHT - 50, WIDTH, 46)
"""What lies dark under the prompts, in one row or, of a large face, in two."""
LIDS_AT = 6
"""How far from the head of the canvas her eyelids are, px."""
EYES, FEET, BESIDE = 34, 5, 16
"""How far above her feet her eyes are, below them the counts, and above Nora's the tune, px."""
COUNTS = 4
DASH, GAP = 3, 4
"""Px of the line of her gaze, and of none."""
LOOKS = 6
"""Ticks between two looks at what draws her."""
PRINTS = 2
"""Ends of her walk that are shown ahead."""
RIM = "gold1"
"""The colour of the rim of whoever leads her."""
RING = 56
"""Dots in the ring of how far off a step is heard."""
NEAR = 100
"""How near one is for the ring of what is heard to be shown, px."""
TUNE = (0, 0, 2, 4, 5, 4, 2, 0, -1, 0)
"""How the line that is hummed goes up and down."""
GLOW = (84, (150, 96, 40), 1.6)
"""Radius, colour and falloff of the lantern's light."""
GLARES = 26
"""Dots in the ring within which the lantern is too near her."""
SHIN = 5
"""How high above the floor the string is, px."""
DOOR = 40
"""How high a door is, px."""
STILE = 5
"""How wide the wood is between the panels of a door, px."""
BY_HAND = 32
"""How near to a lamp or a door a click is one on it, px."""
TOLD = 6 * HALF
"""Ticks for which it is said in words what has her."""


class Painter(TrialPainter):
    """Directions walk, breath held is a soft step, interact works what is at hand; the key of skipping hums, and the
    switch bares the lantern and covers it. The mouse goes where it clicks, works what it clicks on, hums by a click on
    Nora, and has the lantern on its wheel. Cancel leaves, as in every trial: whoever may wake her does so by it, or by
    a click on her, beside her."""

    def __init__(self, app: Shared) -> None:
        super().__init__(app)
        self._looked: tuple[int, list[Pull]] | None = None
        self._way: list[Point] = []

    # ------------------------------------------------------------------ hands
    def intent(self, session: Session) -> Intent:
        controls, led = self.app.controls, session.state.mode
        if not isinstance(led, Leading) or not led.ends:
            return Intent()
        if led.spent:
            controls.let_go("breathe")
        house, mia, nora = self._here(session, led)
        dx, dy = controls.holds("right") - controls.holds("left"), controls.holds("down") - controls.holds("up")
        act: Act | None = None
        if clicked := controls.click():
            act = self._clicked(session, led, house, mia, nora, clicked)
        elif controls.take("switch") or controls.wheel:
            act = Cover()
        elif controls.take("skip"):
            act = Hum()
        elif controls.take("cancel"):
            act = Leave() if may_wake(led, mia, nora) else None
        elif self.interacts():
            act = at_hand(led, house, mia, nora)
        if dx or dy:
            self._way = []
        elif self._way:
            dx, dy = self._onward(nora)
        if isinstance(act, Leave) and not self.leaves():
            act = None
        breathes = controls.holds("breathe")
        self.notice_tap(breathes)
        return Intent(dx, dy, hurry=controls.holds("hurry"), breathe=breathes, act=act)

    def _here(self, session: Session, led: Leading) -> tuple[House, Body, Body]:
        """What the trial in force goes by: the house, who is led, and who leads. Raises LookupError where it cannot."""
        board = session.book.boards[led.board]
        if not isinstance(board, LeadingBoard):
            raise LookupError(led.board)
        return house_of(board, place_of(session)), session.state.people[board.sleeper], session.lead

    def _clicked(
        self, session: Session, led: Leading, house: House, mia: Body, nora: Body, clicked: Point
    ) -> Act | None:
        """A click: on what is at hand works it, on Nora hums, on her who may be woken does, elsewhere sends Nora
        there."""
        if FOOT.collidepoint(clicked):
            return at_hand(led, house, mia, nora) or Hum()
        there = clicked[0] + self.corner[0], clicked[1] + self.corner[1]
        if may_wake(led, mia, nora) and is_near(there, (pixels(mia.x), pixels(mia.y) - EYES // 2), EYES // 2):
            return Leave()
        act, middle = at_hand(led, house, mia, nora), (pixels(nora.x), pixels(nora.y) - EYES // 2)
        where = _where(act, house) if act else middle
        if act and is_near(there, where, BY_HAND) and _off(there, where) <= _off(there, middle):
            return act
        if is_near(there, middle, EYES // 2):
            return Hum()
        self._way = house.way(nora, there, led.shut) or []
        return None

    def _onward(self, nora: Body) -> tuple[int, int]:
        """Which way to lean to go on where a click sent her."""
        while self._way and is_near(at(nora), self._way[0], 2):
            self._way.pop(0)
        if not self._way or (nora.bumped and not nora.moving):
            self._way = []
            return 0, 0
        (x, y), (to_x, to_y) = at(nora), self._way[0]
        return (to_x > x) - (to_x < x), (to_y > y) - (to_y < y)

    def press(self, act: Act) -> str:
        keys = {Cover: "switch", Hum: "skip", Leave: "cancel"}
        return keys.get(type(act), "interact")

    # ------------------------------------------------------------------ a frame
    @property
    def covers(self) -> tuple[pygame.Rect, ...]:
        return FOOT_OF_TWO, pygame.Rect(WIDTH // 2 - 80, 0, 160, LIDS_AT + lids.HIGH + 6)

    def draw(self, session: Session, tick: int) -> None:
        led = session.state.mode
        if not isinstance(led, Leading) or not led.ends:
            return
        house, mia, nora = self._here(session, led)
        for name in led.shut:
            _draw_door(self.app.canvas, house.leaves[name], self.corner)
        self._look(led, house, mia, nora)
        if led.bare:
            self._draw_lantern(led, mia, nora)
        self._draw_gaze(led, mia)
        self._draw_counts(led, mia)
        if led.hums:
            self._draw_tune(led, nora)
        lids.draw(self.app.canvas, WIDTH // 2, LIDS_AT, opened(led), led.wakes)
        self._draw_noon(led)
        self._draw_foot(session, led, house, mia, nora)

    def _on(self, point: Point) -> Point:
        return point[0] - self.corner[0], point[1] - self.corner[1]

    def _draw_lantern(self, led: Leading, mia: Body, nora: Body) -> None:
        """Its light, dotted how far it outweighs her own walk while nothing is hummed, which is warm where she sees it
        there, and red how near it is in her eyes."""
        radius, color, falloff = GLOW
        glow = light.pool(radius, color, falloff)
        x, y = self._on(at(nora))
        self.app.canvas.blit(glow, glow.get_rect(center=(x, y - 12)), special_flags=pygame.BLEND_RGB_ADD)
        if reach := 0 if led.hums else lantern_reach(led):
            seen = self._draws(LANTERN) and is_near(at(mia), at(nora), reach)
            _draw_ring(self.app.canvas, (x, y), reach, reach, COLOR["gold2" if seen else "ink7"])
        _draw_ring(self.app.canvas, (x, y), GLARE, GLARES, COLOR["red1"])
        pygame.draw.circle(self.app.canvas, COLOR["gold3"], (x + 5, y - 14), 2)

    def ground(self, session: Session) -> Under | None:
        return partial(self._draw_ground, session)

    def _draw_ground(self, session: Session, canvas: pygame.Surface, corner: Point) -> pygame.Rect | None:
        """Her next steps, what lies before them, and how far off a step is heard; furniture does not lie over them."""
        led = session.state.mode
        if isinstance(led, Leading) and led.ends:
            house, mia, nora = self._here(session, led)
            self._draw_fallen(session, led, house, canvas, corner)
            if led.strung:
                _draw_string(canvas, house.leaves[house.string], corner)
            _draw_prints(canvas, led, corner)
            _draw_ears(canvas, led, mia, nora, corner)
        return None

    def _draw_fallen(
        self, session: Session, led: Leading, house: House, canvas: pygame.Surface, corner: Point
    ) -> None:  # fmt: skip
        """What she let fall, with a shadow and a ring of chalk, and a spark on it where Nora could pick it up."""
        pictures = {call.lies: call.picture for call in session.level.of(Call)}
        for name in led.lies:
            (x, y), thing = house.floor[name], sheet(f"assets/carried/{pictures[name]}.png")
            x, y = x - corner[0], y - corner[1]
            pygame.draw.ellipse(canvas, COLOR["ink0"], (x - 10, y - 3, 20, 7))
            pygame.draw.ellipse(canvas, COLOR["ink7"], (x - 12, y - 5, 24, 11), 1)
            canvas.blit(thing, thing.get_rect(midbottom=(x, y + 3)))
            if is_near(at(session.lead), house.floor[name], REACH):
                pygame.draw.circle(canvas, COLOR["gold3"], (x + 8, y - thing.get_height() - 2), 2)

    def dressed(self, people: Mapping[str, Actor], session: Session) -> Mapping[str, Actor]:
        """Whoever leads her has a warm rim: by night they are as dark as what they stand before."""
        lead = session.state.lead
        if lead not in people or self.app.settings.strong_contrast:
            return people
        return {**people, lead: msgspec.structs.replace(people[lead], frame=_warm(people[lead].frame))}

    def _look(self, led: Leading, house: House, mia: Body, nora: Body) -> None:
        """Find what draws her, now and then."""
        now = led.tick // LOOKS
        if self._looked is None or self._looked[0] != now:
            self._looked = now, pulls(led, house, mia, nora)

    @property
    def _drawing(self) -> list[Pull]:
        """What draws her, the strongest first."""
        return self._looked[1] if self._looked else []

    def _draws(self, what: str) -> bool:
        """Whether that draws her."""
        return any(pull.what == what for pull in self._drawing)

    def _draw_gaze(self, led: Leading, mia: Body) -> None:
        canvas, (x, y) = self.app.canvas, self._on(at(mia))
        has = led.turned if led.stands and led.beat >= TELL else led.drawn_by if not led.stands else ""
        firm, found = bool(has), self._drawing
        has = has or (found[0].what if found else "")
        pull = next((pull for pull in found if pull.what == has), None)
        if pull is None:
            return
        there_x, there_y = self._on(pull.at)
        there_y -= EYES if pull.what in ("lantern", "hum") else 6 if pull.what == THREAD else 20
        _dashed(canvas, (x, y - EYES), (there_x, there_y), COLOR["gold3" if firm else "ink8"], DASH, GAP)
        self._draw_dots((there_x, there_y - 8), pull.worth, pull.tired, firm)

    def _draw_dots(self, middle: Point, worth: int, tired: int, firm: bool) -> None:
        canvas, many = self.app.canvas, worth + tired
        for number in range(many):
            x, y = middle[0] + 6 * number - 3 * (many - 1), middle[1]
            pygame.draw.circle(canvas, COLOR["ink0"], (x, y + 1), 3)
            if number < worth:
                pygame.draw.circle(canvas, COLOR["gold3" if firm else "ink8"], (x, y), 2)
            else:
                pygame.draw.circle(canvas, COLOR["ink6"], (x, y), 2, 1)
                pygame.draw.line(canvas, COLOR["ink6"], (x - 2, y + 2), (x + 2, y - 2))

    def _draw_counts(self, led: Leading, mia: Body) -> None:
        """The counts for which she stands, under her feet; with the last her head has turned."""
        if not led.stands:
            return
        x, y = self._on(at(mia))
        for count in range(COUNTS):
            over = led.beat * COUNTS // STAND >= count
            ink = COLOR["gold3" if count == COUNTS - 1 and over else "ink8" if over else "ink5"]
            at_ = x + 6 * count - 3 * (COUNTS - 1), y + FEET
            pygame.draw.circle(self.app.canvas, COLOR["ink0"], (at_[0], at_[1] + 1), 2)
            pygame.draw.circle(self.app.canvas, ink, at_, 2)

    def _draw_tune(self, led: Leading, nora: Body) -> None:
        """The line that is hummed, as far as it has come, and dotted how far it goes: gold where she hears it."""
        x, y = self._on(at(nora))
        _draw_ring(self.app.canvas, (x, y), hum_reach(led), RING, COLOR["gold3" if self._draws(HUM) else "ink7"])
        come = 2 + (LINE - led.hums) * (len(TUNE) - 2) // LINE
        points = [(x + 14 + 4 * note, y - BESIDE - 2 * high) for note, high in enumerate(TUNE[:come])]
        for first, last in pairwise(points):
            pygame.draw.line(self.app.canvas, COLOR["ink0"], (first[0], first[1] + 1), (last[0], last[1] + 1))
            pygame.draw.line(self.app.canvas, COLOR["gold3"], first, last)

    def _draw_noon(self, led: Leading) -> None:
        """How much of noon the flat has made: a bar under her eyelids."""
        if led.noon:
            wide = 60 * led.noon // NOON
            box = pygame.Rect(WIDTH // 2 - 30, LIDS_AT + lids.HIGH + 7, 60, 3)
            self.app.canvas.fill(COLOR["ink2"], box)
            self.app.canvas.fill(COLOR["blue5"], (box.x, box.y, wide, 3))

    def _draw_foot(self, session: Session, led: Leading, house: House, mia: Body, nora: Body) -> None:
        words, mouse = self.app.words, self.app.controls.device == "mouse"
        act = at_hand(led, house, mia, nora)
        lantern = words("prompt.leading_cover" if led.bare else "prompt.leading_bare")
        prompts = [("breathe", self.hold("leading")), ("switch", lantern)]
        if not mouse:
            prompts.append(("skip", words("prompt.leading_hum")))
        if act:
            prompts.append(("interact", words(f"prompt.leading_{_called(act, house)}")))
        if may_wake(led, mia, nora):
            prompts.append(("interact" if mouse else "cancel", words("prompt.leading_leave")))
        rows = self.rows(prompts, 2)
        foot = FOOT if len(rows) == 1 else FOOT_OF_TWO
        self.prompts(foot, rows)
        if self.asks:
            self.tell_above(session, foot, words("trial.leading.asks"))
        elif said := told(led, house, mia, nora, self._drawing):
            self.tell_above(session, foot, words(f"trial.leading.{said}"))
        elif led.tick < TOLD or led.drawn_by == THREAD:
            self.tell_above(session, foot)
        self.tell_held(self.hold("leading"), self._on(at(nora)))


def may_wake(led: Leading, mia: Body, nora: Body) -> bool:
    """Whether one may stop leading her, and is beside her to wake her."""
    return led.wakings >= TRIES and is_near(at(mia), at(nora), 2 * TOUCH + 2)


def at_hand(led: Leading, house: House, mia: Body, nora: Body) -> Act | None:
    """What interact does from here; None: nothing is at hand. Whoever sits has the lamp at her bed, to light it."""
    if not led.sits and is_near(at(nora), house.corners.seat, SEAT_REACH):
        return by_the_seat(led, house, mia, nora)
    found = workable(led, house, mia, nora)
    if led.sits:
        found = [what for what in found if what == led.night and what not in led.lit]
    return Work(found[0]) if found else None


def _where(act: Act, house: House) -> Point:
    """Where what an act works is, px."""
    if not isinstance(act, Work):
        return house.corners.seat
    if act.what in house.leaves:
        x, y, w, h = house.leaves[act.what]
        return x + w // 2, y + h // 2
    corners = house.corners
    known = {PANE: corners.pane, TAP: corners.tap, STRING: _hung(house), **house.floor, **house.lamps}
    return known.get(act.what) or corners.stove


def _off(a: Point, b: Point) -> int:
    return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2


def _hung(house: House) -> Point:
    """The middle of the doorway with the string across it, px; where there is none, the seat."""
    if house.string not in house.leaves:
        return house.corners.seat
    x, y, w, h = house.leaves[house.string]
    return x + w // 2, y + h // 2


def _called(act: Act, house: House) -> str:
    """The word for an act, as the prompts have it."""
    if isinstance(act, Work):
        known = {PANE: "curtain", KETTLE: "kettle", TAP: "tap", STRING: "string", **dict.fromkeys(house.floor, "floor")}
        return "lamp" if act.what in house.lamps else known.get(act.what, "door")
    return "sit"


@drawn(128)
def _warm(frame: pygame.Surface) -> pygame.Surface:
    """Somebody with a rim of lamplight."""
    return rimmed(frame.copy(), COLOR[RIM])


def _draw_string(canvas: pygame.Surface, leaf: Rect, corner: Point) -> None:
    """A string from post to post of a doorway at the height of a shin, and the bell in the middle, where it sags."""
    x, y, w, h = leaf[0] - corner[0], leaf[1] - corner[1], leaf[2], leaf[3]
    ends = ((x + w // 2, y - SHIN), (x + w // 2, y + h - SHIN)) if h > w else ((x, y + h - SHIN), (x + w, y + h - SHIN))
    middle = (ends[0][0] + ends[1][0]) // 2, (ends[0][1] + ends[1][1]) // 2 + 3
    for down, ink in ((1, COLOR["ink0"]), (0, COLOR["ink8"])):
        points = [(at_[0], at_[1] + down) for at_ in (ends[0], middle, ends[1])]
        pygame.draw.lines(canvas, ink, False, points)
    pygame.draw.circle(canvas, COLOR["ink0"], (middle[0], middle[1] + 3), 4)
    pygame.draw.circle(canvas, COLOR["gold3"], (middle[0], middle[1] + 2), 3)
    canvas.fill(COLOR["ink0"], (middle[0] - 1, middle[1] + 4, 3, 1))


def _draw_prints(canvas: pygame.Surface, led: Leading, corner: Point) -> None:
    """Two bare feet in chalk at each next end of her walk, fainter farther on."""
    for number, end in enumerate(led.ends[led.next : led.next + PRINTS]):
        x, y = end[0] - corner[0], end[1] - corner[1]
        ink = COLOR[("ink8", "ink6")[number]]
        for side in (-3, 3):
            pygame.draw.ellipse(canvas, COLOR["ink0"], (x + side - 1, y - 3 + (side > 0), 4, 7))
            pygame.draw.ellipse(canvas, ink, (x + side - 1, y - 4 + (side > 0), 3, 6))


def _draw_ears(canvas: pygame.Surface, led: Leading, mia: Body, nora: Body, corner: Point) -> None:
    """How far off a step is heard, while she stands and somebody is near; red where that is them."""
    if led.assist or not led.stands or not is_near(at(mia), at(nora), NEAR):
        return
    heard = is_near(at(mia), at(nora), HEARD)
    x, y = at(mia)[0] - corner[0], at(mia)[1] - corner[1]
    _draw_ring(canvas, (x, y), HEARD, RING, COLOR["red1" if heard else "ink6"])


def _draw_ring(canvas: pygame.Surface, middle: Point, radius: int, dots: int, ink: Rgb) -> None:
    for part in range(dots):
        turn = pygame.Vector2(radius, 0).rotate(360 * part / dots)
        dot = round(middle[0] + turn.x), round(middle[1] + turn.y)
        canvas.fill(COLOR["ink0"], (dot[0], dot[1] + 1, 2, 1))
        canvas.fill(ink, (*dot, 2, 1))


def _dashed(canvas: pygame.Surface, a: Point, b: Point, ink: tuple[int, int, int], dash: int, gap: int) -> None:
    far = max(1.0, pygame.Vector2(a).distance_to(b))
    for begun in range(dash, round(far) - dash, dash + gap):
        first, last = (
            (round(a[0] + (b[0] - a[0]) * px / far), round(a[1] + (b[1] - a[1]) * px / far))
            for px in (begun, begun + dash)
        )
        pygame.draw.line(canvas, COLOR["ink0"], (first[0], first[1] + 1), (last[0], last[1] + 1))
        pygame.draw.line(canvas, ink, first, last)


def _draw_door(canvas: pygame.Surface, leaf: Rect, corner: Point) -> None:
    """A door that is shut: two leaves with panels and handles from the floor to the lintel; or, seen from its edge, the
    edge with its hinges. It is night there."""
    x, y, w, h = leaf[0] - corner[0], leaf[1] - corner[1], leaf[2], leaf[3]
    box = pygame.Rect(x, y + h - DOOR, w, DOOR) if w > h else pygame.Rect(x, y - DOOR + 8, w, h + DOOR - 8)
    canvas.fill(COLOR["ink0"], box)
    inner = box.inflate(-4, -4)
    if w > h:
        half = inner.width // 2 - 1
        for left, handle in ((inner.x, half - 4), (inner.right - half, 2)):
            _draw_leaf(canvas, pygame.Rect(left, inner.y, half, inner.height), handle)
    else:
        canvas.fill(COLOR["wood2"], box.inflate(-2, -2))
        canvas.fill(COLOR["wood3"], (box.x + 1, box.y + 1, 2, box.height - 2))
        for hinge in (box.top + 8, box.bottom - 14):
            canvas.fill(COLOR["gold1"], (box.x + 1, hinge, 3, 6))
        canvas.fill(COLOR["gold3"], (box.right - 4, box.centery + 6, 2, 2))
    canvas.fill(COLOR["ink6"], box, special_flags=pygame.BLEND_RGB_MULT)


def _draw_leaf(canvas: pygame.Surface, leaf: pygame.Rect, handle: int) -> None:
    """A leaf from its face: light on its upper and left edges, two panels sunk into it, a handle `handle` px in."""
    canvas.fill(COLOR["wood2"], leaf)
    canvas.fill(COLOR["wood3"], (leaf.x, leaf.y, leaf.width, 1))
    canvas.fill(COLOR["wood3"], (leaf.x, leaf.y, 1, leaf.height))
    high = (leaf.height - 3 * STILE) // 2
    for row in range(2):
        panel = pygame.Rect(leaf.x + STILE, leaf.y + STILE + row * (high + STILE), leaf.width - 2 * STILE, high)
        canvas.fill(COLOR["wood1"], panel)
        canvas.fill(COLOR["ink1"], (panel.x, panel.y, panel.width, 1))
        canvas.fill(COLOR["ink1"], (panel.x, panel.y, 1, panel.height))
        canvas.fill(COLOR["wood3"], (panel.x + 1, panel.bottom - 1, panel.width - 1, 1))
    canvas.fill(COLOR["ink0"], (leaf.x + handle - 1, leaf.centery - 2, 4, 6))
    canvas.fill(COLOR["gold3"], (leaf.x + handle, leaf.centery - 1, 2, 4))
