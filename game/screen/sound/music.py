"""Music and room tones: stems that start together and then only change in loudness, and loops that give way softly."""

from collections.abc import Collection
from typing import NamedTuple, Protocol

from game.screen.sound.fades import Fader, power
from game.screen.sound.mixer import BANKS, FOR_EVER, TONES, Clip, Mixer
from game.screen.sound.wander import Wander

PIECE_FADE = 84
"""Ticks in which one piece gives way to another."""
SOFT = 42
"""Ticks in which a stem or a tone comes or goes."""
QUICK = 21
"""The same where breath swaps one layer for the other."""
ATTACK = 3
"""Ticks in which a piece comes that begins with its first note."""


class Want(NamedTuple):
    """What music is wanted. `needed`: the file of each stem of `piece` that is to be there, `shares` how far each is
    faded in; `stay`: stems (as piece.stem) that may sound on until another piece is there; `loop`: ticks in which the
    piece comes round; `over`: ticks in which a stem comes or goes; `at_once`: the piece begins with its first note, and
    is not faded in."""

    piece: str
    needed: dict[str, str]
    shares: dict[str, float]
    stay: Collection[str] = ()
    loop: int = 0
    over: int = 0
    at_once: bool = False


class Store(Protocol):
    """Where decoded sounds come from."""

    def get(self, file: str) -> Clip | None:
        """What was decoded from a file; None while it has not been."""

    def settled(self, file: str) -> bool:
        """Whether nothing more is to be waited for."""


class Bank:
    """The channels that one piece sounds on. `stems` are those that play, with their loudness and their files."""

    def __init__(self, mixer: Mixer, channels: tuple[int, ...]) -> None:
        self.mixer, self.channels = mixer, channels
        self.piece, self.age = "", 0
        self.fader = Fader()
        self.stems: dict[str, Fader] = {}
        self.files: dict[str, str] = {}
        self._channel: dict[str, int] = {}

    def start(
        self, piece: str, files: dict[str, str], shares: dict[str, float], store: Store, ticks: int = PIECE_FADE
    ) -> None:
        """Start every stem of `files` that is decoded, in one go and in silence, and begin to fade the piece in, in so
        many ticks."""
        self.piece, self.age = piece, 0
        found = [(stem, file, sound) for stem, file in files.items() if (sound := store.get(file))]
        played = list(zip(self.channels, found, strict=False))
        for channel, (_, _, sound) in played:
            self.mixer.play(channel, sound, 0.0, FOR_EVER)
        self.stems = {stem: Fader(shares.get(stem, 0.0)) for _, (stem, _, _) in played}
        self.files = {stem: file for _, (stem, file, _) in played}
        self._channel = {stem: channel for channel, (stem, _, _) in played}
        self.fader.move(1.0, ticks)

    def tick(self, gain: float) -> None:
        """One tick of its fades; `gain` is that of all music. A piece that has faded out is over."""
        self.age += 1
        share = power(self.fader.tick())
        if self.fader.silent:
            self.end()
        for stem, fader in self.stems.items():
            self.mixer.volume(self._channel[stem], gain * share * power(fader.tick()))

    def shade(self, shares: dict[str, float], ticks: int) -> None:
        """Move each stem towards its share; one that is not among them goes silent, and then stops."""
        for stem, fader in list(self.stems.items()):
            share = shares.get(stem, 0.0)
            if share != fader.target:
                fader.move(share, ticks)
            elif fader.silent and stem not in shares:
                self.drop(stem)

    def drop(self, stem: str) -> None:
        """Stop one stem."""
        self.mixer.stop(self._channel.pop(stem))
        del self.stems[stem], self.files[stem]

    def end(self) -> None:
        """Stop everything."""
        for stem in list(self.stems):
            self.drop(stem)
        self.piece = ""


class Music:
    """Two banks: the piece that is heard, and the one that it takes over from."""

    def __init__(self, mixer: Mixer) -> None:
        self.banks = [Bank(mixer, channels) for channels in BANKS]
        self._front = 0

    @property
    def front(self) -> Bank:
        """The bank of the piece that is heard, or was last."""
        return self.banks[self._front]

    @property
    def back(self) -> Bank:
        """The bank of the piece that is leaving."""
        return self.banks[1 - self._front]

    @property
    def piece(self) -> str:
        """The piece that is heard, or is fading away."""
        return self.front.piece

    @property
    def leaving(self) -> str:
        """The piece that another has taken over from; empty once it has gone."""
        return self.back.piece

    @property
    def files(self) -> set[str]:
        """Files that are on a channel."""
        return {file for bank in self.banks for file in bank.files.values()}

    def tick(self, want: Want, store: Store) -> None:
        """Let a piece be heard as soon as all it needs is decoded. Stems that come late join when it comes round."""
        front, piece, needed = self.front, want.piece, want.needed
        if not piece:
            front.fader.move(0.0, PIECE_FADE)
            return
        if not self.leaving and all(store.settled(file) for file in needed.values()):
            late = any(stem not in front.stems and store.get(file) for stem, file in needed.items())
            if front.piece != piece or (late and want.loop and front.age % want.loop == 0):
                front.fader.move(0.0, PIECE_FADE)
                self._front = 1 - self._front
                first = want.at_once and not self.leaving
                self.front.start(piece, needed, want.shares, store, ATTACK if first else PIECE_FADE)
        if self.front.piece == piece:
            if self.front.fader.target != 1.0:
                self.front.fader.move(1.0, PIECE_FADE)
            for bank in self.banks:
                if bank.piece == piece:
                    bank.shade({stem: want.shares.get(stem, 0.0) for stem in needed}, want.over or SOFT)
        else:
            stay = {stem: fader.target for stem, fader in front.stems.items() if f"{front.piece}.{stem}" in want.stay}
            front.shade(stay, SOFT)

    def advance(self, gain: float) -> None:
        """One tick of every fade."""
        for bank in self.banks:
            bank.tick(gain)


class Tones:
    """Room tones: the one of now, and the one before it."""

    def __init__(self, mixer: Mixer, wander: Wander) -> None:
        self.mixer, self.wander = mixer, wander
        self.files = ["" for _ in TONES]
        self.faders = [Fader() for _ in TONES]

    def tick(self, wanted: str, quick: bool, store: Store) -> None:
        """Let the tone `wanted` (a file; empty: none) be heard as soon as it is decoded."""
        sound = store.get(wanted) if wanted else None
        if sound and wanted not in self.files:
            free = next((i for i, file in enumerate(self.files) if not file), None)
            if free is not None:
                self.files[free] = wanted
                self.mixer.play(TONES[free], sound, 0.0, FOR_EVER)
        ready = wanted in self.files
        for file, fader in zip(self.files, self.faders, strict=True):
            if file and (ready or not wanted):
                fader.move(float(file == wanted), QUICK if quick else SOFT)

    def advance(self, gain: float) -> None:
        """One tick of every fade; what is silent stops."""
        for i, (file, fader) in enumerate(zip(self.files, self.faders, strict=True)):
            if file:
                self.mixer.volume(TONES[i], gain * self.wander.gain(file) * power(fader.tick()))
                if fader.silent:
                    self.mixer.stop(TONES[i])
                    self.files[i] = ""
