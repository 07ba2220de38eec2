"""The sound of the game: fed with events and what is on show, stepped once a tick. Silent where nothing can play."""

import random
from collections.abc import Sequence
from typing import Protocol

from game import files
from game.content.library import Library
from game.content.words import Words
from game.core.event import Event
from game.core.pace import TICKS
from game.core.problem import ContentError
from game.screen.sound import score
from game.screen.sound.breaths import Breaths
from game.screen.sound.fades import Fader, decibels, volume
from game.screen.sound.form import Form, parted
from game.screen.sound.loader import Loader
from game.screen.sound.mixer import VOICES, Clip, Mixer, NoDevice, decode
from game.screen.sound.music import QUICK, SOFT, Music, Tones, Want
from game.screen.sound.nearby import Nearby, Strays, around, straying
from game.screen.sound.score import FEAR, Cue, Score
from game.screen.sound.table import MOST_DECODED, Table, read_table
from game.screen.sound.voice import Voice
from game.screen.sound.wander import Wander
from game.screen.typewriter import Typewriter
from game.session import LineView, Session
from game.settings import Settings

DUCKED, MUFFLED = -4.0, -9.0
"""dB of music under lines, and of everything but menus' own sounds in a pause."""
DUCK_TICKS = 15
BEHIND = -7.0
"""dB of a room's tone while music is heard in it."""
COMES_FORWARD = 150
"""Ticks in which it comes forward when music rests, and goes back."""
TURNING = 14
"""Ticks in which a stem comes or goes between two bars."""
LOG = "sound.log"
JUST = 90
"""Ticks after a sound in which it is not heard again unless it is asked for."""
ON_BREATH = ("breath_in", "breath_out")
"""Sounds that have channels of their own: one breath ends the other."""


class Heard(Protocol):
    """What is listened to: `library` and `words` as they were last read, `settings` as they are now."""

    library: Library
    words: Words
    settings: Settings


class HeardScene(Protocol):
    """A scene: its `session`, where it shows a playthrough, else the piece `music`."""

    music: str


class Captions(Protocol):
    """Where sounds are put into words."""

    def caption(self, text: str) -> None:
        """Tell a sound in words."""


class Sound:
    """What is heard of `app`. Until `open`, and where there is no device, everything goes on without a sound."""

    def __init__(self, app: Heard) -> None:
        self.app = app
        self.troubles: list[str] = []
        self._logs = False
        self.table = self._read()
        self.score, self.voice, self.form = Score(self.table), Voice(self.table), Form(self.table)
        self._turn = self._now = 0
        self._last: dict[str, int] = {}
        self.mixer: Mixer | None = None
        self._session: Session | None = None
        self._captions: list[str] = []
        self._taken: dict[str, int] = {}
        self._chance = random.Random(1)
        self.strays, self.wander = Strays(self.table, random.Random(2)), Wander(self.table, random.Random(3))
        self._touched = False
        self._layer, self._since = "", QUICK
        self._duck, self._muffle, self._behind = Fader(), Fader(), Fader()
        self._asked: tuple[str, str, str] | None = None
        self._wanted: list[str] = []

    def _read(self) -> Table:
        try:
            return read_table(self.app.library.root)
        except ContentError as error:
            self._trouble(str(error))
            return Table()

    def open(self) -> None:
        """Open the device and begin to decode what is wanted; where that cannot be, say so once and stay silent."""
        self._logs = True
        self._log()
        try:
            mixer = Mixer()
        except NoDevice as reason:
            self._trouble(f"nothing can be heard: {reason}")
            return
        self.play_on(mixer, Loader(self.app.library.root / "assets", decode, self.table.decoded, MOST_DECODED))

    def play_on(self, mixer: Mixer, loader: Loader[Clip]) -> None:
        """Be heard through `mixer`, of what `loader` brings."""
        self.mixer, self.loader = mixer, loader
        self.music, self.breaths = Music(mixer), Breaths(mixer)
        self.tones, self.nearby = Tones(mixer, self.wander), Nearby(mixer, self.wander)

    def close(self) -> None:
        """End the thread and give the device back."""
        if self.mixer:
            mixer, self.mixer = self.mixer, None
            self.loader.close()
            mixer.close()

    @property
    def settled(self) -> bool:
        """Whether nothing that is wanted is still to be decoded."""
        return not self.mixer or all(self.loader.settled(file) for file in self._wanted)

    @property
    def clock_offset(self) -> int:
        """Ticks by which what is heard lags what happens, as the player has set it."""
        return round(self.app.settings.latency_ms * TICKS / 1000)

    # ------------------------------------------------------------------ what happens
    def react(self, session: Session, event: Event) -> None:
        """Let an event of `session` be heard."""
        for cue in self.score.react(session, event):
            self._cue(cue)

    def breathe(self, taken: bool) -> None:
        """Breath that is taken, or let go, by somebody for whom nothing comes of it."""
        self._cue(Cue("breath_in" if taken else "breath_out"))

    def touch(self, name: str) -> None:
        """A sound of the interface (move, choose, back, page); of several in one tick the first."""
        if not self._touched:
            self._touched = True
            self._play(name, volume(self.app.settings.sounds))

    def speak(self, line: LineView, letters: Typewriter) -> None:
        """Let whoever speaks `line` be heard as its letters come. What is seen, thought or read stays silent."""
        if line.kind != "person":
            return
        speaker = self.app.library.texts.cast.speakers.get(line.speaker)
        who = (speaker.voice if speaker else "") or line.speaker
        file = self.voice.tick(who, line, letters.text, letters.letters)
        if file and self.mixer and (sound := self.loader.get(file)):
            self._turn = (self._turn + 1) % len(VOICES)
            self.mixer.play(VOICES[self._turn], sound, volume(self.app.settings.voices))

    def tell(self, toasts: Captions) -> None:
        """Put what was heard into words, where the player wants that."""
        captions, self._captions = self._captions, []
        for key in captions:
            if self.app.settings.captions and key in self.app.words:
                toasts.caption(self.app.words(key))

    def _cue(self, cue: Cue) -> None:
        if cue.caption:
            self._captions.append(cue.caption)
        just = self._now - self._last.get(cue.name, -JUST) < JUST
        if not cue.name or (cue.unasked and (just or not self.table.takes(cue.name))):
            return
        self._last[cue.name] = self._now
        self._play(cue.name, cue.gain * volume(self.app.settings.sounds) * self._muffling, cue.pan)

    def _play(self, name: str, gain: float, pan: float = 0.0) -> None:
        takes = self.table.takes(name)
        if not takes:
            self._trouble(f"there is no sound '{name}'")
            return
        file = takes[self._take(name, len(takes))]
        if self.mixer and (sound := self.loader.get(file)):
            if name in ON_BREATH:
                self.breaths.play(sound, gain)
            else:
                self.mixer.effect(sound, gain, pan)

    def _take(self, name: str, count: int) -> int:
        """A take by chance, never the last one again where there is another."""
        last = self._taken.get(name, -1)
        takes = [take for take in range(count) if take != last or count == 1]
        self._taken[name] = self._chance.choice(takes)
        return self._taken[name]

    # ------------------------------------------------------------------ a tick
    def tick(self, scenes: Sequence[HeardScene], waits: bool = False) -> None:
        """One tick: `scenes` as they lie over each other. The first with a playthrough is heard; under another scene,
        or while it `waits` for the player, it is muffled."""
        self._touched = False
        self._now += 1
        self.voice.advance()
        under = next((scene for scene in scenes if _session(scene)), None)
        session = self._session = _session(under) if under else None
        on_top = bool(scenes) and scenes[-1] is under and not waits
        if session and on_top and session.state.beat:
            for cue in self.score.tick(session):
                self._cue(cue)
        talking = bool(session and (session.state.talk or session.state.looking))
        self._duck.move(float(talking and on_top), DUCK_TICKS)
        self._muffle.move(float(session is not None and not on_top), DUCK_TICKS)
        self._duck.tick()
        self._muffle.tick()
        if self.mixer:
            music = session.state.music if session else next((scene.music for scene in scenes if scene.music), "")
            self._mix(session, music)
            self._name_bad()

    @property
    def _muffling(self) -> float:
        return decibels(MUFFLED * self._muffle.value)

    def _mix(self, session: Session | None, asked: str) -> None:
        """Move music and tones towards what `session` asks for (None: menus, and no place)."""
        layer = session.layer if session else ""
        self._since = 0 if layer != self._layer and self._layer and layer else self._since + 1
        self._layer = layer
        there = session if session and session.state.beat else None
        piece, music = parted(asked)[0], self.music
        self.form.ask(asked)
        self.form.tick(music.front.age if music.piece == piece else None)
        self._hold(session, piece)
        needed = {stem: file for stem, file in self.table.stems(piece).items() if file in self._wanted}
        shares = score.shares(self.table, piece, there)
        self.wander.tick(self._round)
        shares |= {
            stem: share * (self.wander.gain(needed.get(stem, "")) if stem == FEAR else self.form.share(stem))
            for stem, share in shares.items()
        }
        plays = needed and (not self.form.rests or shares.get(FEAR, 0.0) > 0)
        quick = self._since < QUICK
        want = Want(
            piece if plays else "", needed, shares, self.table.crossing(music.piece, piece), self.table.loop(piece),
            QUICK if quick else TURNING if self.form.turns else SOFT, at_once=not music.piece,
        )  # fmt: skip
        music.tick(want, self.loader)
        tone = score.tone(self.table, there) if there else ""
        self.tones.tick(tone, quick, self.loader)
        heard = around(self.table, there) if there else {}
        self.nearby.tick(heard, self.loader)
        self.breaths.tick()
        behind = decibels(BEHIND * self._behind.value)
        astray = straying(self.table, there, heard) if there else {}
        for cue in self.strays.tick(astray | ({self.table.sounds[tone].name: (behind, 0.0)} if tone else {})):
            self._cue(cue)
        self._behind.move(float(bool(plays and music.piece)), COMES_FORWARD)
        settings = self.app.settings
        music.advance(volume(settings.music) * decibels(DUCKED * self._duck.value) * self._muffling)
        self.tones.advance(volume(settings.sounds) * decibels(BEHIND * self._behind.tick()) * self._muffling)
        self.nearby.advance(volume(settings.sounds) * self._muffling)

    def _hold(self, session: Session | None, piece: str) -> None:
        """Have decoded what is wanted now, beside what is still on a channel."""
        music, place = self.music, score.held_for(self.table, session) if session else ""
        before = music.piece if music.piece != piece else music.leaving
        if self._asked != (place, piece, before):
            self._asked = (place, piece, before)
            self._wanted = score.wanted(
                self.table, place, piece, before, session.level.surface_names if session else ()
            )
        self.loader.want(self._wanted, self._round)

    @property
    def _round(self) -> set[str]:
        """The files of what goes round on a channel."""
        return self.music.files | {file for file in (*self.tones.files, *self.nearby.files) if file}

    # ------------------------------------------------------------------ what is amiss
    def _name_bad(self) -> None:
        for file, reason in list(self.loader.bad.items()):
            self._trouble(f"assets/{file} cannot be played: {reason}")

    def _trouble(self, told: str) -> None:
        """Note, once, something that is not to be heard."""
        if told in self.troubles:
            return
        self.troubles.append(told)
        if self._logs:
            self._log()

    def _log(self) -> None:
        if not self.troubles:
            return
        try:
            files.replace(files.log_folder() / LOG, "".join(f"{line}\n" for line in self.troubles).encode())
        except OSError:
            return


def _session(scene: HeardScene) -> Session | None:
    """The playthrough that a scene shows."""
    session = getattr(scene, "session", None)
    return session if isinstance(session, Session) else None
