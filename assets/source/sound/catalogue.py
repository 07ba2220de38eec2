"""The table of every sound: what it is, how loud, what tells it in words. The game and the tests read it as JSON.

`sounds` has a record for each file, by its path under assets/:
- `kind`: `stem` (of a piece), `tone` (of a place), `effect` or `blip` (a syllable of somebody);
- `name`: what the game calls it by: an effect of several takes has one name; of a stem its piece;
- `stem`, `floor`: for stems, which, and the harmony it belongs to (`dream`, `real`, or null for both);
- `take`, `semitones`: for effects and blips, which take; for blips, how far it lies from the speaking pitch;
- `loudness`, `measure`: LUFS; `mix` of a piece's mix, `integrated` for a tone, `moment` (loudest 400 ms) for the rest;
- `samples`, `loop`: its exact length, and whether it goes round;
- `caption`: the key of the words that tell it, or null where it means nothing.

`pieces` says which stems the loudness of a piece is measured on, `moods` which takes of a voice speak a mood. `held`
names what has to be decoded at once in a place, or where two pieces cross, by name or by piece.stem; whatever is not
named there can be let go.
"""

import json
from pathlib import Path
from typing import Any

from assets.source.sound import effects, pieces, speech, steps, tones
from assets.source.sound.score import BAR, LOOP_BARS, RATE
from assets.source.sound.signals import samples

LOUDNESS: dict[str, float] = {
    "stem": -22,
    "tone": -38,
    "blip": -33,
    "step": -32,
    "breath_in": -28,
    "breath_out": -28,
    "heart": -28,
    "page": -27,
    "door": -25,
    "kettle": -26,
    "bell": -22,
    "move": -28,
    "choose": -28,
    "back": -28,
    "shard": -24,
    "fear": -24,
    "cup": -29,
    "pencil": -33,
    "chair": -29,
    "knock": -25,
    "hum": -30,
    "pod": -28,
    "read": -28,
    "ring": -25,
    "ring_wrong": -25,
    "lift": -27,
    "chime": -25,
    "drawer": -28,
    "needles": -33,
    "paper": -30,
    "wax": -29,
    "cards": -31,
    "tin": -28,
}
"""How loud, LUFS: music in its mix, tones integrated, all else in its loudest 400 ms."""
TOLD = (
    *("heart", "page", "door", "kettle", "bell", "fear", "cup", "pencil", "chair", "knock", "hum"),
    *("pod", "read", "ring", "ring_wrong", "lift", "chime", "drawer", "needles", "paper", "wax", "cards", "tin"),
)
"""Effects that mean something, and so are told in words too."""
ANYWHERE = ("breath_in", "breath_out", "heart", "page", "move", "choose", "back", "nora", "mia", "leo", "bisi", "child")
HELD: dict[str, tuple[str, ...]] = {
    "flat": (
        *("home.box", "home.comb", "home.false", "home.true", "flat_noon", "flat_night"),
        *("step_wood", "step_tile", "step_carpet", "door", "kettle", "bell", "cup", "pencil", "chair", "knock", "hum"),
        *("paper", "wax", "cards", "tin"),
        *ANYWHERE,
    ),
    "lab": (
        *("lab.even", "lab.under", "lab_noon", "lab_night"),
        *("step_lino", "step_carpet", "step_tile", "door", "bell", "cup", "pencil", "chair", "knock", "hum"),
        *("pod", "read", "ring", "ring_wrong", "lift", "chime", "drawer", "needles", "paper", "wax", "cards", "tin"),
        *ANYWHERE,
    ),
    "garden": (
        *("dream.glass", "dream.false", "dream.true", "dream.fear", "garden_dream", "garden_real"),
        *("step_grass", "step_stone", "step_paving", "step_wood", "shard", "fear"),
        *ANYWHERE,
    ),
    "crossing": (
        *("home.box", "home.false", "dream.glass", "dream.false", "dream.true", "flat_night", "garden_dream"),
        *("step_grass", "step_stone", "step_paving", "step_wood"),
        *ANYWHERE,
    ),
    "crossing_lab": (
        *("home.box", "home.false", "lab.even", "lab.under", "flat_noon", "lab_noon"),
        *("step_wood", "step_tile", "step_carpet", "step_lino", "door", "bell", "lift", "chime", "pod", "cup", "chair"),
        *ANYWHERE,
    ),
}
"""What is decoded at once. Between two pieces, what is silent of the first goes before the second is read."""

STEMS = {
    "home": ("box", "comb", "false", "true"),
    "dream": ("glass", "false", "true", "fear"),
    "lab": ("even", "under"),
}
"""The stems of each piece."""

Record = dict[str, Any]


def _record(kind: str, name: str, loudness: float, measure: str, loop: bool = False, **more: Any) -> Record:
    return {"kind": kind, "name": name, "loudness": loudness, "measure": measure, "loop": loop, "caption": None, **more}


def _stem(piece: str, stem: str) -> Record:
    length = samples(LOOP_BARS * BAR)
    floor = pieces.FLOORS.get(stem)
    return _record("stem", piece, LOUDNESS["stem"], "mix", loop=True, stem=stem, floor=floor, samples=length)


def _effect(name: str, take: int) -> Record:
    loudness = LOUDNESS["step" if name.startswith("step_") else name]
    return _record("effect", name, loudness, "moment", take=take, caption=f"caption.{name}" if name in TOLD else None)


def short_names() -> dict[str, int]:
    """The effects and footsteps by name, and how many takes each has."""
    return {f"step_{surface}": steps.TAKES for surface in steps.FLOORS} | {
        name: takes for name, (_, takes) in effects.EFFECTS.items()
    }


def records() -> dict[str, Record]:
    """A record for each file, by its path. `samples` of a short sound is filled in when it is written."""
    found = {f"music/{piece}_{stem}.ogg": _stem(piece, stem) for piece, stems in STEMS.items() for stem in stems}
    length = samples(tones.LENGTH)
    for name in tones.TONES:
        tone = _record("tone", name, LOUDNESS["tone"], "integrated", loop=True, samples=length)
        found[f"sound/tone_{name}.ogg"] = tone
    for name, takes in short_names().items():
        found |= {f"sound/{name}_{take}.ogg": _effect(name, take) for take in range(takes)}
    for who in speech.PEOPLE:
        for take, semitones in enumerate(speech.SEMITONES):
            blip = _record("blip", who, LOUDNESS["blip"], "moment", take=take, semitones=semitones)
            found[f"sound/blip_{who}_{take}.ogg"] = blip
    return found


def write(path: Path, lengths: dict[str, int]) -> None:
    """Write the table to `path`; `lengths` gives the samples of each short file."""
    table = {
        "rate": RATE,
        "bar": samples(BAR),
        "pieces": {piece: {"mix": mix, "stems": STEMS[piece]} for piece, mix in pieces.MIXES.items()},
        "moods": speech.MOODS,
        "held": HELD,
        "sounds": {name: {"samples": lengths.get(name), **record} for name, record in sorted(records().items())},
    }
    path.write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
