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
by piece.stem; whatever is not named there can be let go.
"""

import json
from pathlib import Path
from typing import Any

from assets.source.sound import effects, forms, hums, nearby, pieces, speech, steps, tones
from assets.source.sound.score import BAR, LOOP_BARS, RATE
from assets.source.sound.signals import samples

LOUDNESS: dict[str, float] = {
    "stem": -22,
    "tone": -31,
    "near": -33,
    "near_coals": -37,
    "near_drip": -58,
    "near_pool": -33.5,
    "near_sheets": -34.5,
    "near_simmer": -40,
    "near_pod_near": -41,
    **dict.fromkeys(("near_hums_two", "near_hums_her_bit", "near_hums_all"), -58),
    "bubble": -40,
    "asleep": -30,
    "train": -40,
    "shaft": -33,
    "creak": -46,
    "leaf": -62,
    "cools": -45,
    "tap": -44,
    "sill": -50,
    "chatter": -35,
    "clink": -62,
    "hums_old": -30.5,
    "hums_her": -30.5,
    "hums_one": -34,
    "ember": -33,
    "drop": -30.5,
    "plop": -39,
    "pan_lid": -44,
    "bottle": -47,
    "slap": -31,
    "shutter": -32,
    "blip": -34,
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
    "pour": -29,
    "pencil": -33,
    "chair": -29,
    "knock": -25,
    "hum": -30,
    **dict.fromkeys(("answers_old", "answers_her"), -27),
    "pod": -28,
    "read": -28,
    "ring": -25,
    "ring_wrong": -25,
    "ring_one": -30,
    "ring_swell": -33,
    "lift": -27,
    "chime": -25,
    "drawer": -28,
    "needles": -33,
    "paper": -30,
    "wax": -29,
    "cards": -31,
    "tin": -28,
    "lamp_on": -30,
    "lamp_off": -30,
    "bed": -31,
    "push": -28,
    "stuck": -29,
    "badge": -29,
    "beat": -30,
    "chalk": -30,
    "thins": -31,
    "thickens": -31,
    "note": -25,
    "remembered": -32,
    "held_in": -27,
    "held_out": -28,
    "held_count": -34,
    "held_shared": -31,
    "held_well": -30,
    "held_nearer": -28,
    "cell_leo": -28,
    "cell_bisi": -30,
    "cell_marcus": -28,
    "cell_halcyon": -28,
    "bolt": -26,
    "iron_door": -27,
    "lid": -25,
    "curfew": -21,
    "candle_on": -32,
    "candle_off": -33,
    "candle_gutters": -33,
    "embers_off": -36,
    "telephone": -28,
    "joined": -26,
    "joined_tune": -26,
    "verse_1": -28,
    "verse_2": -28,
    **dict.fromkeys((f"hum_{name}" for name in hums.written()), -27),
}
"""How loud, LUFS: music in its mix, tones and what goes on near them integrated, all else in its loudest 400 ms."""
TOLD = (
    *("heart", "page", "door", "kettle", "bell", "fear", "cup", "pour", "pencil", "chair", "knock", "hum"),
    *(
        "pod",
        "read",
        "ring",
        "ring_wrong",
        "lift",
        "chime",
        "drawer",
        "needles",
        "paper",
        "wax",
        "cards",
        "tin",
        "note",
        "bolt",
        "iron_door",
        "lid",
        "curfew",
    ),
)
"""Effects that mean something, and so are told in words too."""
SPOKEN = ("nora", "mia", "leo", "bisi", "child")
LANTERN = ("marcus", "lamb", "finch", "ostler", "wim")
"""Who speaks in the third chapter alone."""
BREATHED = ("breath_in", "breath_out", "heart", "thins", "thickens", "chalk")
ANYWHERE = (*("page", "move", "choose", "back", "lamp_on", "lamp_off", "beat", "remembered"), *SPOKEN)
HELD: dict[str, tuple[str, ...]] = {
    "flat": (
        *(
            "home.box",
            "home.comb",
            "home.felt",
            "home.false",
            "flat_noon",
            "flat_night",
            "fridge",
            "bottle",
            "simmer",
            "pan_lid",
            "bubble",
            "train",
        ),
        *("step_wood", "step_tile", "step_carpet", "door", "kettle", "bell", "cup", "chair", "knock", "hum", "paper"),
        *("pour", "cards", "pencil", "drawer", "bed", "note", "cell_leo", "waiting"),
        *("breath_in", "breath_out"),
        *ANYWHERE,
    ),
    "harbour": (
        *(
            "home.box",
            "home.comb",
            "home.felt",
            "home.false",
            "garden_dream",
            "garden_real",
            "pool",
            "plop",
            "leaf",
            "waiting",
        ),
        *("step_stone", "step_wood", "step_paving", "shard", "fear", "push"),
        *("stuck", "bed", "hum", "note", "bell", "door", "marcus"),
        *(
            "slap",
            "creak",
        ),
        *ANYWHERE,
        *BREATHED,
    ),
    "tram": (
        *(
            "tram_noon",
            "step_stone",
            "step_wood",
            "step_tile",
            "door",
            "chime",
            "bell",
            "chair",
            "hum",
            "note",
            "waiting",
        ),
        *("paper", "pencil", "cards", "cell_leo", "telephone"),
        *ANYWHERE,
        *BREATHED,
    ),
    "lab": (
        *("lab.even", "lab.under", "lab_noon", "lab_night", "simmer", "pan_lid", "bubble", "pod_near", "asleep"),
        *("step_lino", "step_carpet", "step_tile", "door", "bell", "cup", "pencil", "chair", "knock", "hum"),
        *(
            "pod",
            "read",
            "ring",
            "ring_wrong",
            "ring_one",
            "ring_swell",
            "lift",
            "chime",
            "drawer",
            "needles",
            "paper",
            "wax",
            "cards",
            "tin",
        ),
        *("badge", "shaft", "cools", "waiting", "cell_leo", "cell_bisi", "cell_halcyon"),
        *ANYWHERE,
        *BREATHED,
    ),
    "reports": (
        *("lab.even", "lab.under", "lab_noon", "lab_night", "telephone", "joined", "joined_tune", "drawer", "paper"),
        *(f"hum_{name}" for name in hums.written()),
        *("hum", "waiting", "cools"),
        *("shaft",),
        *ANYWHERE,
        *BREATHED,
    ),
    "garden": (
        *("dream.glass", "dream.false", "dream.true", "dream.fear", "garden_dream", "garden_real"),
        *("pool", "plop", "sheets", "slap", "leaf", "creak"),
        *("step_grass", "step_stone", "step_paving", "step_wood", "shard", "fear", "push", "stuck", "bed", "waiting"),
        *("hum", "marcus"),
        *ANYWHERE,
        *BREATHED,
    ),
    "shore": (
        *("home.box", "home.felt", "home.false", "garden_dream", "garden_real", "pool", "plop", "leaf", "waiting"),
        *("hums_two", "hums_her_bit", "hums_all", "hums_old", "hums_her", "hums_one", "answers_old", "answers_her"),
        *("step_stone", "step_wood", "step_paving", "shard", "fear", "push", "stuck", "hum", "note", "bell", "marcus"),
        *(
            "slap",
            "creak",
        ),
        *ANYWHERE,
        *BREATHED,
    ),
    "street": (
        *(
            "market.organ",
            "market.left",
            "street_painted",
            "street_bare",
            "street_four_past_bare",
            "street_street_asleep",
            "shutter",
            "tap",
            "sill",
            "chatter",
            "clink",
            "cools",
            "bubble",
        ),
        *("fountain", "drip", "drop", "pool", "plop", "waiting"),
        *("chime", "hum", "pencil", "bed", "chair", "door", "cup", "paper", "cards", "needles", "wax", "tin", "knock"),
        *("ring_one", "ring_wrong", "joined", "cell_leo", "cell_halcyon", "telephone", "stuck", "push"),
        *LANTERN,
        *BREATHED,
        *ANYWHERE,
    ),
    "drying_ground": (
        *("street_painted", "street_bare", "street_four_past_bare", "drip", "drop", "plop", "waiting"),
        *("bolt", "iron_door", "door", "tin", "knock", "wax"),
        *("hum", "chair", "paper", "cell_leo", "telephone", "stuck", "push", "verse_1", "verse_2"),
        *LANTERN,
        *BREATHED,
        *ANYWHERE,
    ),
    "underpass": (
        *("underpass_painted", "underpass_bare", "drip", "drop", "waiting"),
        *("bolt", "iron_door", "door", "tin", "knock", "wax"),
        *("hum", "chair", "paper", "cell_leo", "telephone", "stuck", "push", "verse_1", "verse_2"),
        *LANTERN,
        *BREATHED,
        *ANYWHERE,
    ),
    "planetarium": (
        *("home.box", "home.felt", "home.false", "planetarium_dome", "coals", "ember", "waiting"),
        *("curfew", "bolt", "iron_door", "lid", "candle_on", "candle_off", "candle_gutters", "embers_off"),
        *("bell", "hum", "door", "knock", "tin", "wax", "bed", "chair", "cup", "pour", "paper", "pencil", "chime"),
        *("held_in", "held_out", "held_count", "held_shared", "held_well", "held_nearer", "ring_one", "ring_wrong"),
        *("note", "shard", "stuck", "push", "cell_leo", "cell_marcus", "telephone"),
        *LANTERN,
        *BREATHED,
        *ANYWHERE,
    ),
    "held": (
        *("held_in", "held_out", "held_count", "held_shared", "held_well", "held_nearer", "hum", "flat_night"),
        *BREATHED,
        *("train",),
        *ANYWHERE,
    ),
    "crossing": (
        *("home.box", "home.false", "dream.glass", "dream.false", "dream.true", "flat_night", "garden_dream"),
        *("step_grass", "step_stone", "step_paving", "step_wood"),
        *("breath_in", "breath_out", "heart"),
        *(
            "train",
            "leaf",
        ),
        *ANYWHERE,
    ),
    "crossing_lab": (
        *("home.box", "home.false", "lab.even", "lab.under", "flat_noon", "lab_noon"),
        *("step_wood", "step_tile", "step_carpet", "step_lino", "door", "bell", "lift", "chime", "pod", "cup", "chair"),
        *("shaft",),
        *ANYWHERE,
    ),
}
"""What is decoded at once, in a place or while a trial is played. Between two pieces, what is silent of the first goes
before the second is read."""

THINGS: dict[str, dict[str, str | int]] = {
    "fridge": {"near": "fridge", "reach": 130},
    "bulb": {"near": "fridge", "reach": 120},
    "stove": {"near": "simmer", "reach": 110},
    "kettle_corner": {"near": "simmer", "reach": 110, "met": "cup"},
    "moon_pool": {"near": "pool", "reach": 190},
    "star_water": {"near": "pool", "reach": 170},
    "paddling_pool": {"near": "pool", "reach": 150, "layer": "real"},
    "last_hedge": {"near": "sheets", "reach": 210, "layer": "real"},
    **{f"pod_{number}": {"near": "pod_near", "reach": 110, "met": "pod"} for number in (2, 3, 5, 7, 9, 11)},
    "brazier": {"near": "coals", "reach": 170, "lamp": "fire"},
    "fountain": {"near": "fountain", "reach": 180, "layer": "painted"},
    "canal": {"near": "pool", "reach": 190},
    "drain": {"near": "drip", "reach": 140, "layer": "bare"},
    "drip": {"near": "drip", "reach": 160},
    "hums_old": {"near": "hums_two", "reach": 340},
    "hums_her": {"near": "hums_her_bit", "reach": 340},
    "last_street": {"near": "hums_all", "reach": 260, "chapter": "3-the-dreamers"},
    "sketchbook": {"met": "pencil"},
    "filing": {"met": "drawer"},
    "bisi_desk": {"met": "tin"},
    "breakfast_table": {"met": "chair"},
    "visitors_bench": {"met": "chair"},
    "bed": {"met": "bed"},
    "camp_bed": {"met": "bed"},
    "sofa": {"met": "bed"},
    "reader": {"met": "badge"},
    "front_door": {"met": "knock"},
}
"""What things sound like, by the name under which a map has them looked at."""

STRAYS: dict[str, list[dict[str, Any]]] = {
    "coals": [{"sound": "ember", "every": [0.25, 1.8]}],
    "drip": [{"sound": "drop", "every": [2.2, 6.4]}],
    "pool": [{"sound": "plop", "every": [1.0, 4.8]}],
    "simmer": [{"sound": "bubble", "every": [0.08, 0.5]}, {"sound": "pan_lid", "every": [1.4, 6.0]}],
    "fridge": [{"sound": "bottle", "every": [2.5, 9.0]}],
    "sheets": [{"sound": "slap", "every": [0.35, 1.7]}],
    "fountain": [{"sound": "bubble", "every": [0.06, 0.35]}],
    "pod_near": [{"sound": "asleep", "every": [3.7, 4.6]}],
    "hums_two": [{"sound": "hums_old", "every": [3.6, 5.4]}],
    "hums_her_bit": [{"sound": "hums_her", "every": [3.9, 5.8]}],
    "hums_all": [{"sound": "hums_one", "every": [0.4, 1.3], "wide": 0.6}],
    "flat_night": [{"sound": "train", "every": [22.0, 58.0], "wide": 0.6}],
    "garden_dream": [{"sound": "leaf", "every": [0.3, 1.7], "wide": 0.9}],
    "garden_real": [
        {"sound": "slap", "every": [0.8, 4.2], "wide": 0.9},
        {"sound": "creak", "every": [3.5, 11.0], "wide": 0.5},
    ],
    "lab_noon": [{"sound": "shaft", "every": [17.0, 46.0], "wide": 0.9}],
    "lab_night": [{"sound": "cools", "every": [0.8, 7.0], "wide": 0.9}],
    "street_painted": [
        {"sound": "chatter", "every": [0.15, 0.7], "wide": 0.9},
        {"sound": "clink", "every": [0.2, 1.2], "wide": 0.6},
    ],
    "street_bare": [{"sound": "shutter", "every": [2.5, 9.0], "wide": 0.8}],
    "street_four_past_bare": [
        {"sound": "tap", "every": [0.08, 0.4], "wide": 1.0},
        {"sound": "sill", "every": [0.7, 3.6], "wide": 0.7},
    ],
    "street_street_asleep": [{"sound": "cools", "every": [0.9, 7.0], "wide": 0.9}],
    "underpass_bare": [{"sound": "drop", "every": [3.0, 8.0], "wide": 0.8}],
}
"""What is heard now and then of a loop near something, or of the tone of a place, by the loop; the shortest and longest
time between, s; and how far to either side of it that may be."""

WANDERS: dict[str, dict[str, Any]] = {
    name: {"depth": depth, "every": every}
    for names, depth, every in (
        (("fridge", "pod_near"), 0.35, (1.6, 5.0)),
        (("simmer", "fountain"), 0.25, (0.9, 3.1)),
        (("pool",), 0.75, (0.5, 1.4)),
        (("sheets",), 0.85, (0.7, 3.2)),
        (("coals",), 0.45, (0.9, 3.6)),
        (("flat_noon", "lab_noon", "lab_night", "planetarium_dome"), 0.3, (4.0, 13.0)),
        (("flat_night", "tram_noon"), 0.4, (2.6, 9.0)),
        (("garden_real", "street_bare"), 0.8, (1.4, 6.2)),
        (("garden_dream", "street_painted", "underpass_painted"), 0.25, (3.0, 11.0)),
        (("street_four_past_bare", "street_street_asleep"), 0.35, (1.8, 7.4)),
        (("underpass_bare",), 0.4, (3.0, 12.0)),
        (("dream.fear",), 0.4, (2.2, 9.5)),
    )
    for name in names
}
"""How far the loudness of a loop sinks at most, as a share of it, and in how many seconds, at least and at most, it
comes from one to the next, by the name of the loop, or piece.stem: so that it is never heard twice alike."""

STEMS = {
    "home": ("box", "comb", "felt", "false", "true"),
    "dream": ("glass", "false", "true", "fear"),
    "lab": ("even", "under"),
    "tension": ("low",),
    "market": ("organ", "left"),
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
    for name in nearby.NEARBY:
        loudness = LOUDNESS.get(f"near_{name}", LOUDNESS["near"])
        loop = _record("near", name, loudness, "integrated", loop=True, samples=samples(nearby.LENGTH))
        found[f"sound/near_{name}.ogg"] = loop
    for name, takes in short_names().items():
        found |= {f"sound/{name}_{take}.ogg": _effect(name, take) for take in range(takes)}
    for who, person in speech.PEOPLE.items():
        for take, semitones in enumerate(person.heights):
            blip = _record("blip", who, LOUDNESS["blip"], "moment", take=take, semitones=semitones)
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
        "things": THINGS,
        "strays": STRAYS,
        "wanders": WANDERS,
        "held": HELD,
        "sounds": {name: {"samples": lengths.get(name), **record} for name, record in sorted(records().items())},
    }
    path.write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
