"""The Held Breath, played: the room as it is seen from the pillow, what sits at the end of the bed, one's own chest.

Nothing measures but the body there: it swells and sinks, its buttons count, its head lifts before it comes nearer, and
the mattress goes down with it. Breath held lifts the chest under the blanket as fast as it fills; until a breath was
shared, chalk stands as high over that as it is full. What is looked at is the lightest; words that were come upon stay
there in chalk.
"""

import math

import pygame

from game.content.boards.held import LOOKS, HeldBoard
from game.core.pace import TICKS
from game.screen.paint import HEIGHT, WIDTH, light
from game.screen.paint.palette import COLOR
from game.screen.paint.picture import drawn, sheet
from game.screen.scene import Shared
from game.screen.trials.painter import SIDE, TrialPainter
from game.session import Session
from game.session.intent import Intent
from game.trials import Act
from game.trials.held import (
    CALLS,
    EYES,
    HAND,
    LATEST,
    OFFERED,
    UP,
    VOICE,
    Change,
    Held,
    Leave,
    Past,
    Suit,
    Turn,
    Want,
    count,
    deeds,
    judged,
    nearer,
    phase,
)

FOLDER = "assets/bedside"
ROOM = (544, 294)
"""The room, px: the canvas shows a part of it."""
BREATHS = 9
"""Pictures of one breath; after them one with its head lifted."""
SIZES = (1.0, 1.24, 1.58, 2.05)
MIDDLE, FEET, STEP = 272, (208, 216, 228, 248), 4
"""The column in which it sits, and the row of its foot at each size, in the room; half way to the next, so much
lower."""
RISEN = 236
"""The row of its feet once it stands."""
BUTTONS, OPEN = (60, 29), 11
"""Between which heights over its foot its coat is buttoned, and how far it rises with a breath, px, at its smallest."""
HAND_AT = (118, 168)
CHEST, LIES, RISES = 96, 5, 19
"""Half the width of one's own chest, px; by how much it stands over the foot of the canvas, and how much more when it
is full."""
AT = {
    "chair": pygame.Rect(40, 118, 96, 110),
    "window": pygame.Rect(124, 94, 84, 92),
    "it": pygame.Rect(214, 90, 116, 118),
    "lamp": pygame.Rect(446, 120, 48, 84),
    "hand": pygame.Rect(132, 206, 106, 48),
    "blanket": pygame.Rect(300, 206, 120, 48),
}
"""Where everything is in the room."""
CHALK_AT = {"chair": (60, 104), "window": (136, 82), "it": (318, 92), "lamp": (450, 108), "hand": (172, 172),
            "touch": (318, 118)}  # fmt: skip
"""Where the words of each are written."""
GAZES = {
    UP: (272, 60),
    "chair": (92, 176),
    "window": (168, 140),
    "it": (272, 150),
    "lamp": (468, 168),
    "hand": (205, 240),
}
"""What eyes are turned to, in the room."""
LEAN = 0.22
"""By what share of the way to there the head is turned."""
NODS = 0.06
"""By what share of what is left of that in a tick."""
DARK, LIT, FAR = (88, 82, 126), (166, 162, 124), 220
"""The light round what is not looked at, what more there is where one looks, and how far that reaches, px."""
GLOW = (110, (86, 58, 20), 1.4)
"""Radius, colour and falloff of the lamp's light."""
LIDS = 30
"""Ticks in which eyes open again after one started up."""
SHAKES = 8
"""Ticks in which everything shakes with a struggle."""
AIR = 6
"""Px of a row at the foot over and under its words together."""
OUT, IN, SHARED = COLOR["ink5"], COLOR["gold2"], (COLOR["ink3"], COLOR["gold3"], COLOR["gold4"])
"""A button that does not count, one that does, and all of them once a breath was missed, shared, or shared well."""


class Painter(TrialPainter):
    """Breath held breathes. Left and right turn to the next thing, up and down to the next of eyes, hand and voice;
    cancel shuts the eyes. The mouse breathes with its right button, and picks by a click on a thing, by its wheel, or
    by a click on what stands over the prompts; a click on those shuts the eyes."""

    stays = True

    def __init__(self, app: Shared) -> None:
        super().__init__(app)
        self._foot = pygame.Rect(0, HEIGHT - 34, WIDTH, 34)
        self._prompts = self._foot
        self._lost = self._struggles = 0
        self._opened, self._shaken = -LIDS, -SHAKES
        self._turned: tuple[float, float] | None = None
        self._air, self._drawn = 0.0, 0

    # ------------------------------------------------------------------ hands
    def intent(self, session: Session) -> Intent:
        controls, settings = self.app.controls, self.app.settings
        lies, board = _under_way(session)
        breathes = controls.holds("breathe")
        suited = settings.kinder, min(LATEST, settings.latency_ms * TICKS // 1000)
        clicked = controls.click()
        if controls.take("cancel") or (clicked and self._prompts.collidepoint(clicked)):
            return Intent(breathe=breathes, act=Past() if lies.lost >= OFFERED else Leave())
        if suited != (lies.ease, lies.late):
            return Intent(breathe=breathes, act=Suit(*suited))
        across = controls.step("right") - controls.step("left") + (controls.wheel < 0) - (controls.wheel > 0)
        along = controls.step("down") - controls.step("up")
        act: Act | None = Turn(across) if across else Change(along) if along else None
        if clicked:
            act = Turn(1) if self._foot.collidepoint(clicked) else Want(self._meant(lies, board, clicked))
        if act:
            self.app.sound.touch("move")
        return Intent(breathe=breathes, act=act)

    def press(self, act: Act) -> str:
        match act:
            case Turn(by):
                return "right" if by > 0 else "left"
            case Change(by):
                return "down" if by > 0 else "up"
            case Want():
                return "interact"
        return "cancel"

    def _meant(self, lies: Held, board: HeldBoard, at: tuple[int, int]) -> str:
        """The next thing that can be done with what is clicked on; empty where there is none."""
        left, top = self._corner(lies)
        there = {what for what, area in AT.items() if area.move(-left, -top).collidepoint(at)}
        if lies.gaze == "it" and "it" in there:
            there |= {name for name in board.words("it") for name in _said(lies, board)}
        its = [deed for each in deeds(lies, board).values() for deed in each if deed.partition(" ")[2] in there]
        return its[(its.index(lies.want) + 1) % len(its) if lies.want in its else 0] if its else ""

    # ------------------------------------------------------------------ a frame
    @property
    def covers(self) -> tuple[pygame.Rect, ...]:
        return (self._foot,)

    def draw(self, session: Session, tick: int) -> None:
        lies, board = _under_way(session)
        self._notice(lies, tick)
        left, top = self._corner(lies)
        if tick - self._shaken < SHAKES and not self.app.settings.reduced_motion:
            left += 1 if tick % 4 < 2 else -1
        self._draw_room(lies, board, (-left, -top))
        self._draw_chest(lies, board, tick)
        canvas = self.app.canvas
        x, y = GAZES[lies.gaze]
        shade = _shade()
        canvas.blit(shade, (x - left - shade.get_width() // 2, y - top - shade.get_height() // 2),
                    special_flags=pygame.BLEND_RGB_MULT)  # fmt: skip
        if lies.lit:
            pool = light.pool(*GLOW)
            canvas.blit(pool, pool.get_rect(center=(470 - left, 176 - top)), special_flags=pygame.BLEND_RGB_ADD)
        if session.state.mode is lies:
            self._draw_chalk(lies, board, (-left, -top))
            self._draw_foot(session, lies, board)
        self._draw_lids(tick)

    def _notice(self, lies: Held, tick: int) -> None:
        if lies.lost > self._lost:
            self._opened = tick
        if lies.struggles > self._struggles:
            self._shaken = tick
        self._lost, self._struggles = lies.lost, lies.struggles

    def _corner(self, lies: Held) -> tuple[int, int]:
        """Which part of the room is seen: the head turns a little to what is looked at."""
        spare = ROOM[0] - WIDTH, ROOM[1] - HEIGHT
        x, y = GAZES[lies.gaze]
        want = (x - ROOM[0] / 2) * LEAN, (y - ROOM[1] / 2) * LEAN
        if self.app.settings.reduced_motion:
            want = 0.0, 0.0
        now = self._turned or want
        self._turned = now[0] + (want[0] - now[0]) * NODS, now[1] + (want[1] - now[1]) * NODS
        left, top = (round(half / 2 + turned) for half, turned in zip(spare, self._turned, strict=True))
        return max(0, min(spare[0], left)), max(0, min(spare[1], top))

    def _draw_room(self, lies: Held, board: HeldBoard, at: tuple[int, int]) -> None:
        canvas, size = self.app.canvas, _size(lies)
        canvas.blit(sheet(f"{FOLDER}/room.png"), at)
        if lies.lit:
            canvas.blit(sheet(f"{FOLDER}/lantern.png"), at)
        canvas.blit(sheet(f"{FOLDER}/bed_{0 if lies.named else size}.png"), at)
        if lies.named:
            stands = sheet(f"{FOLDER}/stands.png")
            canvas.blit(stands, stands.get_rect(midbottom=(MIDDLE + at[0], RISEN + at[1])))
        else:
            self._draw_it(lies, board, (MIDDLE + at[0], FEET[size] + (lies.away % 2) * STEP + at[1]), size)
        raised = 2 if lies.want.startswith("reach") else 1 if HAND in lies.free else 0
        canvas.blit(sheet(f"{FOLDER}/hand_{raised}.png"), (HAND_AT[0] + at[0], HAND_AT[1] + at[1] - 2 * lies.down))

    def _draw_it(self, lies: Held, board: HeldBoard, foot: tuple[int, int], size: int) -> None:
        """It, as full of breath as it is, and its buttons, which count."""
        share = self._still(_full(lies, board), board)
        lifts = phase(lies, board) == "empty" and nearer(lies) > 0
        its = sheet(f"{FOLDER}/it_{size}.png")
        wide = its.get_width() // (BREATHS + 1)
        frame = BREATHS if lifts else round(share * (BREATHS - 1))
        canvas = self.app.canvas
        canvas.blit(its, (foot[0] - wide // 2, foot[1] - its.get_height()), (frame * wide, 0, wide, its.get_height()))
        large, side = SIZES[size], max(2, round(3 * SIZES[size]))
        high, low = BUTTONS
        for number in range(board.counts):
            up = low + (high - low) * number / max(1, board.counts - 1) + OPEN * share * (number + 1) / board.counts
            button = pygame.Rect(foot[0] - side // 2, foot[1] - round(up * large), side, side)
            canvas.fill(COLOR["ink0"], button.inflate(2, 2))
            canvas.fill(_button(lies, board, number), button)

    def _draw_chest(self, lies: Held, board: HeldBoard, tick: int) -> None:
        """One's own chest under the blanket, as full as one has breathed, its rim gold once a breath was shared."""
        since = max(0, tick - self._drawn) if self._drawn else 0
        self._air, self._drawn = max(0.0, min(1.0, self._air + (1 if lies.down else -1) * since / board.phase)), tick
        rim = self._swelling(self._still(self._air, board))
        judged_now = phase(lies, board) in ("out", "empty") and lies.clock > judged(lies, board)
        ink = SHARED[lies.shared] if judged_now else COLOR["blue3" if lies.down else "ink5"]
        pygame.draw.polygon(self.app.canvas, COLOR["ink2"], rim)
        pygame.draw.lines(self.app.canvas, ink, False, rim, 2)

    def _still(self, share: float, board: HeldBoard) -> float:
        """`share` of a breath, count by count where motion is to be less."""
        return round(share * board.counts) / board.counts if self.app.settings.reduced_motion else share

    def _swelling(self, share: float) -> list[tuple[int, int]]:
        """The edge of a chest that is so full, from left to right, on the canvas."""
        high, foot = LIES + RISES * share * share * (3 - 2 * share), self._foot.y
        return [
            (WIDTH // 2 + x, foot + 1 - round(high * math.cos(math.pi * x / (2 * CHEST))))
            for x in range(-CHEST, CHEST + 1, 4)
        ]

    def _draw_chalk(self, lies: Held, board: HeldBoard, at: tuple[int, int]) -> None:
        """The words that were come upon, beside where they were, those that are not its name struck out; how much of
        it is said; a ring of chalk round what one is about to turn to; and, until eyes are free, how full it is."""
        pen, face = self.app.pen, self.app.lesser_face
        if EYES not in lies.free:
            for dot in self._swelling(self._still(_share(lies, board), board))[::2]:
                self.app.canvas.fill(COLOR["blue4"], (*dot, 2, 2))
        for what in lies.seen:
            x, y = CHALK_AT[what][0] + at[0], CHALK_AT[what][1] + at[1]
            for word in board.words(what) if what in LOOKS else (board.name,):
                text = word.upper()
                x = max(SIDE, min(x, WIDTH - SIDE - face.width(text)))
                pen.text((x, y), text, COLOR["ink6" if word in lies.wrong else "ink8"], COLOR["ink0"], face=face)
                if word in lies.wrong:
                    middle = y + face.cap // 2
                    pygame.draw.line(self.app.canvas, COLOR["ink8"], (x - 1, middle), (x + face.width(text), middle))
                y += face.cap + face.below + 2
        if lies.called and not lies.named:
            said = board.name[: -(-len(board.name) * lies.called // CALLS)]
            text = f"“{said}…”" if lies.called < CALLS else f"“{said}”"
            where = MIDDLE + at[0] - self.app.face.width(text) // 2, 216 + at[1]
            pen.text(where, text, COLOR["gold3"], COLOR["ink0"], face=self.app.face)
        what = lies.want.partition(" ")[2]
        if what in AT:
            ring = AT[what].move(at)
            for angle in range(0, 360, 9):
                way = pygame.Vector2(1, 0).rotate(angle)
                spot = ring.centerx + way.x * ring.width / 2, ring.centery + way.y * ring.height / 2
                self.app.canvas.fill(COLOR["blue4"], (round(spot[0]), round(spot[1]), 2, 2))

    def _draw_lids(self, tick: int) -> None:
        """Eyes that open again."""
        since = tick - self._opened
        if since >= LIDS or self.app.settings.reduced_motion:
            return
        high = round(HEIGHT / 2 * (1 - since / LIDS) ** 2)
        for top in (0, HEIGHT - high):
            self.app.canvas.fill(COLOR["ink0"], (0, top, WIDTH, high))

    def _draw_foot(self, session: Session, lies: Held, board: HeldBoard) -> None:
        """What it does now, in words; what the next breath buys; and what a press does."""
        app, words, face = self.app, self.app.words, self.app.lesser_face
        by_mouse = app.controls.device == "mouse"
        leave = "prompt.held_past" if lies.lost >= OFFERED else "prompt.held_shut"
        prompts = [("breathe", self.hold("held"))]
        can = deeds(lies, board)
        if can:
            prompts += [("interact", words("prompt.held_turn"))] if by_mouse else \
                [("left", ""), ("right", words("prompt.held_turn"))]  # fmt: skip
        if len(can) > 1 and not by_mouse:
            prompts += [("up", ""), ("down", words("prompt.held_change"))]
        prompts.append(("interact" if by_mouse else "cancel", words(leave)))
        rows = self.rows(prompts)
        view = session.view.trial
        assert view
        told, want = words(view.words, **view.parts), self._wanted(lies) if can else ""
        beside = face.width(told) + face.width(want) + 3 * SIDE <= WIDTH
        high = max(15, face.cap + face.below + AIR)
        many = len(rows) + (1 if beside or not want else 2)
        self._foot = pygame.Rect(0, HEIGHT - high * many - 2, WIDTH, high * many + 2)
        self._prompts = pygame.Rect(0, HEIGHT - high * len(rows), WIDTH, high * len(rows))
        app.canvas.fill(COLOR["ink2"], self._foot, special_flags=pygame.BLEND_RGB_MULT)
        self.prompts(self._prompts, rows)
        y = self._foot.y + (high - face.cap) // 2
        app.pen.text((SIDE, y), told, COLOR["ink7"], COLOR["ink0"], face=face)
        if want:
            x = WIDTH - SIDE - face.width(want)
            ink = COLOR["gold3" if lies.want else "ink7"]
            app.pen.text((x, y if beside else y + high), want, ink, COLOR["ink0"], face=face)

    def _wanted(self, lies: Held) -> str:
        """In words, what the next breath buys."""
        deed, _, what = lies.want.partition(" ")
        if not deed:
            return self.app.words("held.choose")
        its = "held.say" if deed == "say" else f"held.{deed}_{what}" if what else f"held.{deed}"
        return self.app.words("held.next", deed=self.app.words(its, **({"name": what} if deed == "say" else {})))


def _under_way(session: Session) -> tuple[Held, HeldBoard]:
    """What is played, also while something is said over it. Raises LookupError where nothing is."""
    lies = session.state.uppermost(Held)
    board = session.book.boards[lies.board] if lies else None
    if lies is None or not isinstance(board, HeldBoard):
        raise LookupError("nobody sits there")
    return lies, board


def _said(lies: Held, board: HeldBoard) -> list[str]:
    """What it could be called now."""
    return [deed.partition(" ")[2] for deed in deeds(lies, board).get(VOICE, ()) if deed.startswith("say ")]


def _size(lies: Held) -> int:
    """How large it is, as near as it sits."""
    return max(0, min(len(SIZES) - 1, (8 - lies.away) // 2))


def _full(lies: Held, board: HeldBoard) -> float:
    """How full of breath it is, 0 to 1: slow to begin, and slow to end."""
    share = _share(lies, board)
    return share * share * (3 - 2 * share)


def _share(lies: Held, board: HeldBoard) -> float:
    """The same, evenly."""
    share = lies.clock % board.phase / board.phase
    return {"in": share, "full": 1.0, "out": 1 - share, "empty": 0.0}[phase(lies, board)]


def _button(lies: Held, board: HeldBoard, number: int) -> tuple[int, int, int]:
    """The colour of a button, the lowest first: they light one after the other as it breathes in, stay, go out one
    after the other, and one by one count what is empty. As soon as it is known how that breath was, they tell it."""
    now, which = phase(lies, board), count(lies, board) - 1
    if now in ("out", "empty") and lies.clock > judged(lies, board):
        told = SHARED[lies.shared]
        lit = number < board.counts - 1 - which if now == "out" else number == which
        return told if lit else OUT
    if now == "empty":
        return IN if number == which else OUT
    if now == "full":
        return SHARED[1] if number == which else IN
    lit = number <= which if now == "in" else number < board.counts - which
    return IN if lit else OUT


@drawn(1)
def _shade() -> pygame.Surface:
    """The light of what is looked at, its middle there, and the dusk round it, to be multiplied with."""
    out = pygame.Surface((2 * ROOM[0], 2 * ROOM[1]))
    out.fill(DARK)
    pool = light.pool(FAR, LIT, 1.1)
    out.blit(pool, pool.get_rect(center=ROOM), special_flags=pygame.BLEND_RGB_ADD)
    return out
