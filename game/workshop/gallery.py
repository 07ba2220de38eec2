"""Everything there is to see, on contact sheets: people, moods, props, tiles, screens, whole maps, and every prop on
the floor of its place."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from game.content.library import Library
from game.content.markup import plain
from game.content.nodes import Bark, Choose, Say, Statement
from game.screen.barks import Barks
from game.screen.bodies import actors
from game.screen.contact import GAP, Picture, Sheet, drawing, outline, save, scaled
from game.screen.dreamscape import Dreamscape
from game.screen.faces import face as face_of
from game.screen.paint import HEIGHT, WIDTH, fears
from game.screen.paint.crowd import dressed
from game.screen.paint.portrait import SIDE
from game.screen.samples import samples
from game.screen.scene import Scene, Shared
from game.screen.showroom import showrooms
from game.screen.speech import Speech
from game.screen.widgets.captions import Captions
from game.screen.widgets.prompt import prompt
from game.session import ChoiceView, LineView, Session, View, begin
from game.session.view import OptionView
from game.settings import FACES, TEXT_SIZES
from game.workshop.play import Where, session_at
from game.workshop.screens import screens
from game.workshop.shot import Studio

COLUMNS = 3
"""Screens beside each other."""
WIDE = COLUMNS * (WIDTH + GAP) + GAP
"""Px of the canvas that a sheet is wide."""
TALL = 1200
"""Px of height from which a picture has a sheet to itself."""
LARGEST = 4096
"""Px of the longer side of a map's picture at most: larger maps are shown at a smaller scale."""
PICTURES = ("book", "title", "ui", "tilesets")
"""Folders under assets/ with pictures that are no people."""


def gallery(
    library: Library, folder: Path, scale: int, face: str = FACES[0], size: str = TEXT_SIZES[0]
) -> Iterator[Path]:
    """Draw all sheets into `folder`, `scale` px in a px of the canvas; the files, one after another. `face` and `size`
    are those of the words on menus; what is said is shown in all of them. Raises ContentError, OSError."""
    with Studio(library, scale, face, size) as studio:
        yield save(_people(library, scale), folder / "people.png")
        yield save(_fears(scale), folder / "fears.png")
        yield save(_portraits(library, scale), folder / "portraits.png")
        yield save(_acts(library, scale), folder / "acts.png")
        for name, sheet in _drawings(library.root / "assets", scale):
            yield save(sheet, folder / f"{name}.png")
        for name, picture in maps(studio.library):
            times = max(1, min(scale, LARGEST // max(picture.get_size())))
            yield save(scaled(picture, times), folder / f"map-{name}.png")
        for name, picture in showrooms(stood_in(studio.library)):
            times = max(1, min(scale, LARGEST // max(picture.get_size())))
            yield save(scaled(picture, times), folder / f"floor-{name}.png")
        yield save(_boards(scale), folder / "boards-made.png")
        yield save(_grades(studio.library, scale), folder / "grades.png")
        yield from _screens(studio, folder, scale)
    for each in FACES:
        yield save(_speech(library, scale, each), folder / f"speech-{each}.png")


# ---------------------------------------------------------------------- drawings
def _people(library: Library, scale: int) -> Picture:
    """Every sheet of people, all its rows, and every look that people of crowds have."""
    sheet = Sheet(WIDE * scale, scale)
    for path in sorted((library.root / "assets/people").glob("*.png")):
        sheet.add(path.stem, drawing(path, scale))
    for look in library.texts.looks:
        sheet.add(look.told, scaled(dressed(look, "down", 0), scale))
    return sheet.picture()


def _fears(scale: int) -> Picture:
    """Every fear in each of its states and as it goes, and its outline alone."""
    sheet = Sheet(WIDE * scale, scale)
    for kind in fears.FIGURES:
        sheet.heading(kind)
        shown = [(state, fears.fear(kind, 0, state)[0]) for state in fears.STATES]
        shown.append(("gone", fears.fear(kind, 0, "faced", 0.4)[0]))
        for state, picture in shown:
            sheet.add(state, scaled(picture, scale))
        for state, picture in shown:
            sheet.add(f"{state}, its outline", scaled(outline(picture), scale))
    return sheet.picture()


def _boards(scale: int) -> Picture:
    """What boards are made of, together on each of their grounds."""
    sheet = Sheet(WIDE * scale, scale)
    for name, picture in samples(face_of(FACES[0])):
        sheet.add(name, scaled(picture, scale))
    return sheet.picture()


def _grades(library: Library, scale: int) -> Picture:
    """The first place that has no layers: as it is painted, and in every light that has a grade."""
    lights = library.texts.lights
    place = next(place for place in library.places() if not library.level(place).pair)
    shown = ["", *(name for name, mood in lights.items() if mood.grade)]
    sheet = Sheet(WIDE * scale, scale)
    for light in shown:
        session = session_at(library, Where(place, light=light))
        whole = Dreamscape(session, still=True).whole("", {})
        sheet.add(light or session.state.light, scaled(whole, scale))
    return sheet.picture()


def _portraits(library: Library, scale: int) -> Picture:
    """Every mood of every portrait, at rest."""
    sheet = Sheet(WIDE * scale, scale)
    for folder in sorted(path for path in (library.root / "assets/portraits").iterdir() if path.is_dir()):
        sheet.heading(folder.name)
        for path in sorted(folder.glob("*.png")):
            sheet.add(path.stem, drawing(path, scale, SIDE))
    return sheet.picture()


def _acts(library: Library, scale: int) -> Picture:
    """Everybody at every act, each way, and whoever lies."""
    sheet = Sheet(WIDE * scale, scale)
    for folder in sorted(path for path in (library.root / "assets/people").glob("*/*") if path.is_dir()):
        sheet.heading(folder.name)
        for path in sorted(folder.glob("*.png")):
            sheet.add(path.stem, drawing(path, scale))
    return sheet.picture()


def _drawings(assets: Path, scale: int) -> Iterator[tuple[str, Picture]]:
    """(name, sheet) of the pictures of every folder: props, tilesets, skies, the book, the title, the interface; a tall
    one has a sheet of its own."""
    for part in PICTURES:
        for folder in [assets / part, *sorted(path for path in (assets / part).iterdir() if path.is_dir())]:
            pictures = {path.stem: drawing(path, scale) for path in sorted(folder.glob("*.png"))}
            tall = [name for name, picture in pictures.items() if picture.get_height() > TALL * scale]
            for title, names in {
                folder.name: [name for name in pictures if name not in tall],
                **{f"{folder.name}-{name}": [name] for name in tall},
            }.items():
                sheet = Sheet(WIDE * scale, scale)
                for name in names:
                    sheet.add(name, pictures[name])
                if names:
                    yield title, sheet.picture()


# ---------------------------------------------------------------------- maps
def maps(library: Library) -> Iterator[tuple[str, Picture]]:
    """(name, picture) of every place as it is played: in every light that a beat has there, the beat with most people
    in it, and in each of its layers. The sky, made for one screen, repeats. Raises ContentError."""
    for session in stood_in(library):
        scape, state = Dreamscape(session, still=True), session.state
        people = actors(session, {}, 1.0, 0, still=True)
        for group, stage in scape.stages.items():
            parts = (_short(library, state.place), group, stage.light_name)
            yield "-".join(filter(None, parts)), scape.whole(group, people)


def _short(library: Library, place: str) -> str:
    """The last part of a place's name, or, where another place has it too, all of it."""
    last = place.rsplit("/", 1)[-1]
    shared = [each for each in library.places() if each.rsplit("/", 1)[-1] == last]
    return last if len(shared) == 1 else place.replace("/", "-")


def stood_in(library: Library) -> list[Session]:
    """A session in every place and light, those that beats have first."""
    found: dict[tuple[str, str], Session] = {}
    for book in library.texts.books.values():
        for chapter in book.chapters:
            for beat in chapter.beats:
                session = begin(library, book.name, chapter.name, beat=beat)
                key = session.state.place, session.state.light
                if key not in found or len(session.state.people) > len(found[key].state.people):
                    found[key] = session
    known = {place for place, _ in found}
    return [*found.values(), *(session_at(library, Where(each)) for each in library.places() if each not in known)]


# ---------------------------------------------------------------------- screens
def _screens(studio: Studio, folder: Path, scale: int) -> Iterator[Path]:
    """Sheets of the screens that are no place, those of one kind together."""
    sheets: dict[str, Sheet] = {}
    studio.app.canvas.blit(_ground(studio.library), (0, 0))
    for name, scene in screens(studio.app, begin(studio.library)):
        kind = {"journal": "journal", "asked": "questions", "told": "questions"}.get(name.split(",")[0], "menus")
        sheet = sheets.setdefault(kind, Sheet(WIDE * scale, scale))
        studio.show(scene)
        sheet.add(name, studio.app.display.window.copy())
    for kind, sheet in sheets.items():
        yield save(sheet.picture(), folder / f"screens-{kind}.png")


class Saying(Scene):
    """Words over a picture: what `view` shows, and what else `draws`."""

    def __init__(self, app: Shared, ground: Picture, view: View, draws: Callable[[Shared], None]) -> None:
        super().__init__(app)
        self.ground, self.view, self.draws = ground, view, draws
        self.speech = Speech(app)
        self.speech.show(view)

    def tick(self) -> None:
        self.speech.tick(self.app.controls)

    def draw(self, between: float) -> None:
        self.app.canvas.blit(self.ground, (0, 0))
        self.app.pen.cover_all()
        self.speech.draw()
        self.draws(self.app)


def _speech(library: Library, scale: int, face: str) -> Picture:
    """The longest that is said, seen, chosen and called out, in one of the faces at every size."""
    sheet = Sheet(WIDE * scale, scale)
    ground: Picture | None = None
    for kind, (view, draws) in _longest(library).items():
        for size in TEXT_SIZES:
            with Studio(library, scale, face, size) as studio:
                studio.app.settings.reduced_motion = True
                ground = ground or _ground(library)
                studio.show(Saying(studio.app, ground, view, draws))
                sheet.add(f"{kind}, {face}, {size}", studio.app.display.window.copy())
    return sheet.picture()


def _ground(library: Library) -> Picture:
    """A piece of a place as large as the canvas."""
    _, whole = next(maps(library))
    return whole.subsurface((0, 0, WIDTH, HEIGHT))


def _longest(library: Library) -> dict[str, tuple[View, Callable[[Shared], None]]]:
    """By kind, the longest line there is."""
    cast, statements = library.texts.cast, list(_statements(library))
    said = [each for each in statements if isinstance(each, Say)]

    def line(lines: Iterable[Say], kind: str) -> View:
        longest = max((each for each in lines), key=lambda each: len(plain(each.text)))
        speaker = cast.speakers[longest.speaker]
        mood = longest.mood or "neutral"
        return View(LineView(longest.id, longest.speaker, kind, speaker.name, speaker.portrait, mood, longest.text))

    spoken = [each for each in said if cast.speakers[each.speaker].kind == "person"]
    looks = [
        Say(id, "look", "", text)
        for book in library.texts.books.values()
        for script in book.scripts.values()
        for entries in script.looks.values()
        for look in entries
        for id, text in look.lines
    ]
    choose = max((each for each in statements if isinstance(each, Choose)), key=lambda each: len(each.options))
    options = tuple(
        OptionView(i, each.id, each.closed or each.text, not each.closed) for i, each in enumerate(choose.options)
    )
    barks = sorted((each for each in statements if isinstance(each, Bark)), key=lambda each: -len(each.text))

    def called(app: Shared) -> None:
        over = Barks(app)
        for i, bark in enumerate(barks[:3]):
            over.add(str(i), bark.text)
        over.draw({str(i): (120 + 120 * i, 90 + 40 * i) for i in range(3)})
        heard = Captions(app)
        for key in ("caption.doorbell", "caption.fear", "caption.lift"):
            heard.caption(app.words(key))
        heard.draw()
        prompt(app, "interact", app.words("verb.look"))

    return {
        "said": (line((each for each in spoken if cast.speakers[each.speaker].portrait), "person"), _nothing),
        "said, no portrait": (
            line((each for each in spoken if not cast.speakers[each.speaker].portrait), "person"),
            _nothing,
        ),
        "seen": (line(looks, "look"), _nothing),
        "on a sign": (line(looks, "sign"), _nothing),
        "asked": (View(ChoiceView(options, 0.7), before=_line_of(line(spoken, "person"))), _nothing),
        "called, noted, offered": (View(None), called),
    }


def _line_of(view: View) -> LineView | None:
    return view.shown if isinstance(view.shown, LineView) else None


def _nothing(_: Shared) -> None:
    """Nothing else is drawn."""


def _statements(library: Library) -> Iterator[Statement]:
    for book in library.texts.books.values():
        yield from book.statements()
