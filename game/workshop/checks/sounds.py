"""What is wrong with sounds: files missing or not to be played, captions without words, names that are none."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from game.content.level import Level
from game.content.library import Texts
from game.content.nodes import Command
from game.content.whereabouts import Whereabouts
from game.core.problem import ContentError, Problem, did_you_mean
from game.screen.sound.form import parted
from game.screen.sound.score import STEP, heard_as, held_as, step
from game.screen.sound.table import TABLE, Table, read_table
from game.workshop.checks import ogg
from game.workshop.checks.staging import staged

_BORROW = "compose one, or let the script beside the map say `tone:` and which place it sounds like"


Files = Callable[[Table], Iterable[Problem]]
"""What is wrong with the files of the sounds in a table."""


def sounds(
    places: Whereabouts, texts: Texts | None, levels: dict[str, Level], files: Files | None = None
) -> Iterator[Problem]:
    """Everything wrong with the sounds of a project, and with what its texts and maps say of them. A project without
    assets/sound has none, and nothing wrong with them. `files` tells what is wrong with them where that is known."""
    root = places.root
    if not (root / TABLE).parent.is_dir():
        return
    try:
        table = read_table(root)
    except ContentError as error:
        yield from error.problems
        return
    yield from files(table) if files else unplayable(places, table)
    if texts is not None:
        yield from _captions(places, table, texts)
        yield from _pieces(places, table, texts)
        yield from _script_pieces(places, table, texts)
        yield from _scripts(places, table, texts)
        yield from _tones(table, texts, levels)
        yield from _things(places, table, texts, levels)
    yield from _surfaces(table, levels)


def floors(root: Path, levels: dict[str, Level]) -> Iterator[Problem]:
    """What is wrong with the surfaces of `levels` alone; nothing where the sounds cannot be read."""
    try:
        table = read_table(root)
    except ContentError:
        return
    yield from _surfaces(table, levels)


def unplayable(places: Whereabouts, table: Table) -> Iterator[Problem]:
    """Files that are missing, that cannot be played, or are as long as the table does not say."""
    opened: set[bytes] = set()
    for file, record in table.sounds.items():
        path = places.root / "assets" / file
        if not path.is_file():
            place = places.at(TABLE, re.escape(f'"{file}"'))
            near = [other.name for other in path.parent.iterdir()] if path.parent.is_dir() else []
            yield Problem(TABLE, *place, f"there is no file assets/{file}{did_you_mean(path.name, near)}")
            continue
        samples = _samples(path, opened)
        if samples is None:
            yield Problem(f"assets/{file}", 1, 1, "cannot be played; is it an OGG file?")
        elif samples != record.samples:
            message = f"is {samples} samples long, where {TABLE} says {record.samples}"
            yield Problem(f"assets/{file}", 1, 1, message)


def _samples(path: Path, opened: set[bytes]) -> int | None:
    """How many samples a file has; None where it cannot be played. One that is whole, and whose decoder is made as one
    of `opened` was, is not opened again."""
    import miniaudio  # type: ignore[import-untyped]

    try:
        stream = ogg.whole(path.read_bytes())
    except OSError:
        stream = None
    if stream and stream.made_by in opened:
        return stream.samples
    try:
        samples: int = miniaudio.get_file_info(str(path)).num_frames
    except miniaudio.MiniaudioError:
        return None
    if stream and stream.samples == samples:
        opened.add(stream.made_by)
    return samples


def _captions(places: Whereabouts, table: Table, texts: Texts) -> Iterator[Problem]:
    for key in sorted({record.caption for record in table.sounds.values() if record.caption}):
        if key not in texts.words:
            place = places.at(TABLE, re.escape(f'"{key}"'))
            yield Problem(TABLE, *place, f"the caption `{key}` has no words{did_you_mean(key, texts.words.keys())}")


def _pieces(places: Whereabouts, table: Table, texts: Texts) -> Iterator[Problem]:
    """Music of beats that is none, or in no state of it."""
    for book in texts.books.values():
        for chapter in book.chapters:
            for beat in chapter.beats.values():
                yield from _music(places, table, chapter.file, beat.music or "")


def _script_pieces(places: Whereabouts, table: Table, texts: Texts) -> Iterator[Problem]:
    """The same of scripts."""
    for script in (script for book in texts.books.values() for script in book.scripts.values()):
        for said in script.statements():
            if isinstance(said, Command) and said.name == "music":
                yield from _music(places, table, script.file, str(said.arguments[0]))


def _music(places: Whereabouts, table: Table, file: str, asked: str) -> Iterator[Problem]:
    piece, state = parted(asked)
    states = table.states(piece)
    if piece and piece not in table.pieces:
        message = f"there is no music '{piece}'{did_you_mean(piece, table.pieces)}"
    elif state and state not in states:
        known = f"it has {', '.join(states)}" if states else "it has none"
        message = f"'{piece}' has no state '{state}'{did_you_mean(state, states)}; {known}"
    else:
        return
    written = r"\s+".join(re.escape(word) for word in asked.split())
    yield Problem(file, *places.at(file, rf"\bmusic:\s*{written}\b"), message)


def _scripts(places: Whereabouts, table: Table, texts: Texts) -> Iterator[Problem]:
    """Sounds of scripts that are none, or that are not held in the place they are heard in."""
    effects = [name for name in table.names if table.takes(name)]
    for book in texts.books.values():
        for name, script in book.scripts.items():
            own = book.own(script.over) if script.over and not script.tone else None
            heard = held_as(table, script.over or name, own or script)
            held = table.held.get(heard, effects)
            for said in script.statements():
                if not isinstance(said, Command) or said.name != "sound":
                    continue
                sound = str(said.arguments[0])
                if sound not in effects:
                    message = f"there is no sound '{sound}'{did_you_mean(sound, effects)}"
                elif sound not in held:
                    message = f"the sound '{sound}' is not held in '{heard}': name it there in {TABLE}"
                else:
                    continue
                yield Problem(script.file, *places.at(script.file, rf"\bsound:\s*{re.escape(sound)}\b"), message)


def _things(places: Whereabouts, table: Table, texts: Texts, levels: dict[str, Level]) -> Iterator[Problem]:
    """Sounds of things that are not held in a place where the thing is."""
    for name, level in levels.items():
        place = held_as(table, name, texts.script(name))
        held = table.held.get(place)
        looks = {thing.look for thing in level.things} & set(table.things) if held else set()
        looks -= {look for look in looks if table.things[look].chapter not in ("", *name.split("/"))}
        for look in sorted(looks):
            for sound in (table.things[look].near, table.things[look].met):
                if held and sound and sound not in held:
                    message = f"'{look}' sounds like '{sound}', which is not held in '{place}': name it there"
                    yield Problem(TABLE, *places.at(TABLE, re.escape(f'"{look}"')), message)


def _tones(table: Table, texts: Texts, levels: dict[str, Level]) -> Iterator[Problem]:
    """Places that are silent in a layer or a light they are seen in, where any place has a tone."""
    toned = {record.name.rpartition("_")[0] for record in table.sounds.values() if record.kind == "tone"}
    for laid in (script for book in texts.books.values() for script in book.scripts.values() if script.over):
        if toned and laid.tone and laid.tone not in toned:
            message = f"no place '{laid.tone}' has a room tone{did_you_mean(laid.tone, toned)}"
            yield Problem(laid.file, *laid.places["tone"], message)
    lights: dict[str, list[str]] = {}
    layered = set[tuple[str, str]]()
    for played in staged(texts):
        lights.setdefault(played.place, []).append(played.light)
        if played.beat.layers:
            layered.add((played.place, played.light))
    for name, level in levels.items() if toned else ():
        script = texts.script(name)
        heard = heard_as(name, script)
        if script and script.tone and heard not in toned:
            message = f"no place '{heard}' has a room tone{did_you_mean(heard, toned)}"
            yield Problem(script.file, *script.places["tone"], message)
            continue
        for part in level.groups if level.pair else sorted(set(lights.get(name, ()))):
            groups = level.whole.groups if level.whole and (name, part) in layered else ()
            in_each = groups and all(table.tone(f"{heard}_{group}") for group in groups)
            if not in_each and not table.tone(f"{heard}_{part}"):
                message = f"there is no room tone '{heard}_{part}'"
                yield Problem(level.file, 1, 1, f"{message}: {_BORROW}")
        if not level.pair and name not in lights and heard not in toned:
            yield Problem(level.file, 1, 1, f"no room tone is called '{heard}_…' after a light: {_BORROW}")


def _surfaces(table: Table, levels: dict[str, Level]) -> Iterator[Problem]:
    known = [name.removeprefix(STEP) for name in table.names if name.startswith(STEP)]
    for level in levels.values():
        for surface in filter(None, level.surface_names):
            if not step(table, surface):
                message = f"the floor is '{surface}', but no steps sound so{did_you_mean(surface, known)}"
                yield Problem(level.file, 1, 1, message)
