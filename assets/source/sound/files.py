"""Renders what is asked for, brings it to its loudness, and writes it with the table of sounds."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import soundfile

from assets.source.sound import catalogue, desk, effects, nearby, ogg, pieces, speech, steps, tones, written
from assets.source.sound.signals import Sound

TABLE = "sound/sounds.json"
HIGHEST = -3.5
"""The true peak that a sound may reach before it is encoded, dBTP."""


def at_loudness(sound: Sound, target: float, measured: float) -> Sound:
    """`sound` moved from `measured` to `target` LUFS. Raises ValueError where it would come too near full scale."""
    gain = 10 ** ((target - measured) / 20)
    if desk.peak(sound) + target - measured > HIGHEST:
        raise ValueError(f"at {target} LUFS it would peak over {HIGHEST} dBTP")
    return sound * gain


def piece(name: str) -> dict[str, Sound]:
    """The stems of a piece, at the loudness of its mix. Raises KeyError for one that is not known."""
    stems = {stem: desk.centred(sound) for stem, sound in pieces.PIECES[name]().items()}
    mixed: Sound = sum((stems[stem] for stem in pieces.MIXES[name][1:]), stems[pieces.MIXES[name][0]])
    measured = desk.level(mixed)
    return {stem: at_loudness(sound, written.loudness()["stem"], measured) for stem, sound in stems.items()}


def _raw(record: catalogue.Record) -> Sound:
    name, take = record["name"], record.get("take", 0)
    if record["kind"] == "tone":
        return desk.centred(tones.TONES[name]())
    if record["kind"] == "near":
        return desk.centred(nearby.NEARBY[name]())
    if record["kind"] == "blip":
        return effects.settled(speech.blip(name, take))
    if name.startswith("step_"):
        return effects.settled(steps.step(name.removeprefix("step_"), take))
    return effects.finished(name, take)


def single(record: catalogue.Record) -> Sound:
    """A tone, an effect or a blip at its loudness."""
    sound = _raw(record)
    measured = desk.level(sound) if record["measure"] == "integrated" else desk.moment(sound)
    return at_loudness(sound, record["loudness"], measured)


def render(names: Sequence[str]) -> Iterator[tuple[str, Sound]]:
    """Path and samples of each file that `names` mean: a piece, a tone, an effect, `step_` and a floor, or a speaker.

    Raises KeyError for a name that means nothing.
    """
    records = catalogue.records()
    unknown = set(names) - {record["name"] for record in records.values()}
    if unknown:
        raise KeyError(f"no sound is called {', '.join(sorted(unknown))}")
    for name in pieces.PIECES:
        if not names or name in names:
            for stem, sound in piece(name).items():
                yield f"music/{name}_{stem}.ogg", sound
    for path, record in records.items():
        if record["kind"] != "stem" and (not names or record["name"] in names):
            yield path, single(record)


def write(out: Path, names: Sequence[str] = ()) -> None:
    """Write the sounds that `names` mean, or all, and the whole table under `out`. Raises KeyError as `render` does."""
    records = catalogue.records()
    for path, sound in render(names):
        ogg.write(out / path, sound, records[path]["loop"])
    lengths = {name: soundfile.info(out / name).frames for name in records if (out / name).exists()}
    catalogue.write(out / TABLE, lengths)


def alone() -> dict[str, Callable[[Path], None]]:
    """What writes the files of each sound, and the whole table, by the name of the sound."""
    names = dict.fromkeys(record["name"] for record in catalogue.records().values())
    return {name: partial(write, names=[name]) for name in names}
