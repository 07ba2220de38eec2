"""The table of every sound: what it is, how loud, what tells it in words. The game and the tests read it as JSON.

`sounds` has a record for each file, by its path under assets/:
- `kind`: `stem` (of a piece), `tone` (of a place), `near` (of a thing), `effect` or `blip` (a syllable of somebody);
- `name`: what the game calls it by: an effect of several takes has one name; of a stem its piece;
- `stem`, `floor`: for stems, which, and the harmony it belongs to (`dream`, `real`, or null for both);
- `take`, `semitones`: for effects and blips, which take; for blips, how far it lies from the speaking pitch;
- `loudness`, `measure`: LUFS; `mix` of a piece's mix, `integrated` for a tone, `moment` (loudest 400 ms) for the rest;
- `samples`, `loop`: its exact length, and whether it goes round;
- `caption`: the key of the words that tell it, or null where it means nothing.

`pieces` says which stems the loudness of a piece is measured on, and how it goes (see forms), `moods` which takes of a
voice speak a mood, `voices` in which rhythm who has one speaks. `things` says, by the name under which a thing of a map
is looked at, which loop is heard `near` it and how far that reaches (px; in one `layer`, or in all), and what it lets
be heard when it is `met`; `strays` what is heard of such a loop now and then (s), `wanders` how loud it is. `held`
names what has to be decoded at once in a place, while a kind of trial is played, or where two pieces cross, by name or
by piece.stem; whatever is not named there can be let go. All of these are written in data/sound (see written).
"""

import json
from pathlib import Path
from typing import Any

from assets.source.sound import effects, forms, hums, nearby, pieces, speech, steps, tones, written
from assets.source.sound.score import BAR, LOOP_BARS, RATE
from assets.source.sound.signals import samples

STEMS = {
    "home": ("box", "comb", "felt", "false", "true"),
    "dream": ("glass", "false", "true", "fear"),
    "lab": ("even", "under"),
    "tension": ("low",),
    "market": ("organ", "left"),
}
"""The stems of each piece."""
REPORTED = "hum of a report"
"""By what name the loudness of every hum of the night reports is written."""

Record = dict[str, Any]


def _record(kind: str, name: str, loudness: float, measure: str, loop: bool = False, **more: Any) -> Record:
    return {"kind": kind, "name": name, "loudness": loudness, "measure": measure, "loop": loop, "caption": None, **more}


def _stem(piece: str, stem: str) -> Record:
    length = samples(LOOP_BARS * BAR)
    floor = pieces.FLOORS.get(stem)
    return _record("stem", piece, written.loudness()["stem"], "mix", loop=True, stem=stem, floor=floor, samples=length)


def _effect(name: str, take: int) -> Record:
    caption = f"caption.{name}" if name in written.told() else None
    return _record("effect", name, written.loudness()[_kind(name)], "moment", take=take, caption=caption)


def _kind(name: str) -> str:
    """By what name the loudness of an effect is written."""
    if name.startswith("step_"):
        return "step"
    return REPORTED if name in {f"hum_{report}" for report in hums.written()} else name


def short_names() -> dict[str, int]:
    """The effects and footsteps by name, and how many takes each has."""
    return {f"step_{surface}": steps.TAKES for surface in steps.FLOORS} | {
        name: takes for name, (_, takes) in effects.EFFECTS.items()
    }


def records() -> dict[str, Record]:
    """A record for each file, by its path. `samples` of a short sound is filled in when it is written."""
    found = {f"music/{piece}_{stem}.ogg": _stem(piece, stem) for piece, stems in STEMS.items() for stem in stems}
    length, loud = samples(tones.LENGTH), written.loudness()
    for name in tones.TONES:
        tone = _record("tone", name, loud["tone"], "integrated", loop=True, samples=length)
        found[f"sound/tone_{name}.ogg"] = tone
    for name in nearby.NEARBY:
        loudness = loud.get(f"near_{name}", loud["near"])
        loop = _record("near", name, loudness, "integrated", loop=True, samples=samples(nearby.LENGTH))
        found[f"sound/near_{name}.ogg"] = loop
    for name, takes in short_names().items():
        found |= {f"sound/{name}_{take}.ogg": _effect(name, take) for take in range(takes)}
    for who, person in speech.PEOPLE.items():
        for take, semitones in enumerate(person.heights):
            blip = _record("blip", who, loud["blip"], "moment", take=take, semitones=semitones)
            found[f"sound/blip_{who}_{take}.ogg"] = blip
    return found


def write(path: Path, lengths: dict[str, int]) -> None:
    """Write the table to `path`; `lengths` gives the samples of each short file."""
    table = {
        "rate": RATE,
        "bar": samples(BAR),
        "pieces": {
            piece: {"mix": mix, "stems": STEMS[piece], "passes": forms.PASSES[piece], "states": forms.STATES[piece]}
            for piece, mix in pieces.MIXES.items()
        },
        "moods": speech.MOODS,
        "voices": {who: {"rhythm": person.rhythm} for who, person in speech.PEOPLE.items()},
        "things": written.things().things,
        "strays": written.things().strays,
        "wanders": written.wanders(),
        "held": written.held(),
        "sounds": {name: {"samples": lengths.get(name), **record} for name, record in sorted(records().items())},
    }
    path.write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
