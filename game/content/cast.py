"""Who speaks, in which moods, what can be remembered: levels/cast.yaml."""

from pathlib import Path

import msgspec

from game.content.yamltree import Line, Node, Tree, Trees, load

CAST = "levels/cast.yaml"
KINDS = ("person", "look", "thought", "sign", "page")
SLEEPS = "sleeps"
BUSY = ("draws", "reads", "writes", "knits", "tends")
"""What hands do all the while; a sheet shows one of these."""
ABED = ("sleeps_bare", "sleeps_reaching", "sleeps_holding", "sleeps_patting", "sleeps_up")
"""What somebody asleep in bed does with their pillow: it is gone, asked for, in their arms, patted; or they lean beside
it."""
ASLEEP = (SLEEPS, *ABED)
LAIN = {
    SLEEPS: "assets/people/asleep",
    "lies": "assets/people/lying",
    **{pose: f"assets/people/abed/{pose}" for pose in (*ABED, "up_in_bed")},
}
"""Who is so lies where they are, or sits up in what they lie in; and the folder with the pictures of that."""
SITS_AT_NIGHT, SLEEPS_SITTING = "sits_at_night", "sleeps_sitting"
SEATED = (
    "sits", "sits_eating", "sits_drawing", "sits_writing", "sits_reading", "sits_knitting",
    SLEEPS_SITTING, SITS_AT_NIGHT,
)  # fmt: skip
"""Who is so sits, and may look another way than they sit."""
ACTS = (
    *SEATED, "looks_down", "reaches", "kneels", "holds_hands", "hugs", "reads_aloud", "hands_over", "turns_away",
    "hides_face", "reaches_up", "rings", "lenses_off",
)  # fmt: skip
"""What people do while they stay where they are; each has a sheet of its own."""
WALKED = ("sleepwalks", "up_at_night")
"""How somebody is while they stand and while they walk, until they are told to be otherwise: asleep on their feet with
their eyes open, or up and awake in what they slept in. Each has a sheet of its own for whoever is ever so."""
BY_NIGHT = (*LAIN, *WALKED, SITS_AT_NIGHT)
"""Who is so has on what they sleep in."""
POSES = ("stands", "waits", *BUSY, *LAIN, *ACTS, *WALKED)
"""How somebody is while they are not on their way, as the screen can show it. All that is told of hands and waiting
goes on after a walk; whoever lies, sits or is at another act gets up for it."""
LONGEST_NAME, LONGEST_ABOUT = 24, 200
ANYBODY = 100
"""How fast heads turn to whoever nothing is said of."""


class Speaker(msgspec.Struct, frozen=True):
    """Somebody, or something, that lines are given to. `portrait` and `sheet` name pictures, empty where there is none;
    `by_night` is the portrait of them in what they sleep in (empty: as by day); `hands` is which of BUSY the sheet
    shows (empty: none); `about` is what the journal says; `known` is how fast heads in a crowd turn to them, hundredths
    of how fast they turn to anybody. Who is `led` takes the arm of a lead whom they go with; who `follows` is
    never played instead of them."""

    name: str
    kind: str = "person"
    portrait: str = ""
    by_night: str = ""
    sheet: str = ""
    voice: str = ""
    about: str = ""
    hands: str = ""
    known: int = ANYBODY
    led: bool = False
    follows: bool = False


class Memento(msgspec.Struct, frozen=True):
    """Something that can be held: its name, and the line of real life it is."""

    name: str
    line: str


class Cast(msgspec.Struct, frozen=True):
    """The whole of levels/cast.yaml. `bonds`: for each person, (at least this much, words), the lowest first."""

    moods: tuple[str, ...]
    speakers: dict[str, Speaker]
    memories: dict[str, Memento]
    bonds: dict[str, tuple[tuple[int, str], ...]]

    @property
    def led(self) -> frozenset[str]:
        """Those who take the arm of whoever they go with."""
        return frozenset(name for name, speaker in self.speakers.items() if speaker.led)

    @property
    def people(self) -> list[str]:
        """The speakers that are people."""
        return [name for name, speaker in self.speakers.items() if speaker.kind == "person"]


def read_cast(root: Path, numbering: Trees | None = None) -> tuple[Cast, dict[str, tuple[int, int]]]:
    """The cast, and where each line id stands; `numbering` is for `load`. Raises ContentError with every problem in
    the file."""
    tree = load(root, root / CAST, "a cast", numbering)
    top = tree.mapping(tree.top, "a cast", ("format", "moods", "speakers", "memories", "bonds"))
    moods = tuple(tree.word(item, "a mood") for item in tree.items(top.get("moods"), "moods"))
    if "neutral" not in moods:
        tree.fail(top.get("moods", tree.top), "moods should hold 'neutral'")
    speakers = {key: _speaker(tree, key, node) for key, node in tree.mapping(top.get("speakers"), "speakers").items()}
    memories = {key: _memory(tree, key, node) for key, node in tree.mapping(top.get("memories"), "memories").items()}
    cast = Cast(moods, speakers, memories, {})
    for key, node in tree.pairs(top.get("bonds"), "bonds"):
        if tree.known(key, key.value, cast.people, "is nobody in the cast"):
            cast.bonds[key.value] = _bonds(tree, node)
    tree.stop()
    return cast, tree.lines


def _text(tree: Tree, node: Node | None, longest: int) -> str:
    line: Line | None = tree.line(node, longest) if node is not None else None
    return line.text if line else ""


def _speaker(tree: Tree, key: str, node: Node) -> Speaker:
    pictures = ("portrait", "by_night", "sheet", "hands", "voice")
    parts = tree.mapping(node, f"speaker '{key}'", ("name", "kind", *pictures, "about", "known", "led", "follows"))
    kind = tree.word(parts["kind"]) if "kind" in parts else "person"
    if "kind" in parts:
        tree.known(parts["kind"], kind, KINDS, "is no kind of speaker")
    if kind == "person" and "name" not in parts:
        tree.fail(node, f"'{key}' needs a name")
    names = {
        name: tree.word(parts[name]) if name == "hands" else tree.file_name(parts[name], f"`{name}`", "mia")
        for name in pictures
        if name in parts
    }
    if "hands" in parts:
        tree.known(parts["hands"], names["hands"], BUSY, "is nothing that hands do")
    about = _text(tree, parts.get("about"), LONGEST_ABOUT)
    known = tree.whole(parts["known"], "how fast heads turn", ANYBODY) if "known" in parts else ANYBODY
    if known < 0:
        tree.fail(parts["known"], "how fast heads turn should be 0 or more")
    led = "led" in parts and tree.flag(parts["led"], "led")
    follows = "follows" in parts and tree.flag(parts["follows"], "follows")
    name = _text(tree, parts.get("name"), LONGEST_NAME)
    return Speaker(name, kind, about=about, known=known, led=led, follows=follows, **names)


def _memory(tree: Tree, key: str, node: Node) -> Memento:
    parts = tree.mapping(node, f"memory '{key}'", ("name", "line"))
    for wanted in ("name", "line"):
        if wanted not in parts:
            tree.fail(node, f"memory '{key}' needs `{wanted}:`")
    return Memento(_text(tree, parts.get("name"), LONGEST_NAME), _text(tree, parts.get("line"), LONGEST_ABOUT))


def _bonds(tree: Tree, node: Node) -> tuple[tuple[int, str], ...]:
    found: list[tuple[int, str]] = []
    for key, value in tree.pairs(node, "bonds"):
        found.append((tree.whole(key, "a bond"), _text(tree, value, LONGEST_ABOUT)))
    return tuple(sorted(found))
