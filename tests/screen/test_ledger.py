"""The makers' page of what the story remembers: all of it is there, in letters that can be read, and none runs out."""

import msgspec
import pytest

from game.screen.ledger import COLUMNS, FRESH, HEAD, SIDE, entries
from game.screen.overlay import LEDGER, Overlay, small
from game.screen.paint import HEIGHT, WIDTH
from game.session import Kept, Session, encode
from game.workshop.plan import read_plan
from game.workshop.play import Where, session_at
from game.workshop.walker import walk


def shown(app, session, page=0, scale=1.0, top=0):
    """The words of a page and where each stands."""
    found = []
    app.pen.begin(scale)
    kept, app.pen.text = app.pen.text, lambda at, words, *rest, **named: found.append((words, at))
    view = Overlay(app)
    view.view = LEDGER
    for _ in range(page):
        view.ledger.turn()
    view.draw(session, (0, 0), 1.0, 2.0, top)
    app.pen.text = kept
    return found


@pytest.fixture(scope="module")
def walked(library):
    """The opening, played once."""
    return walk(read_plan(library, library.root / "levels/opening.plan.yaml"), library).session.kept()


@pytest.fixture
def played(library, walked):
    """A playthrough in which much was said and seen, things set and given, and somebody thought of."""
    session = Session(library, msgspec.json.decode(encode(walked), type=Kept))
    memory = session.state.memory
    memory.variables["jokes"] = 3
    memory.variables.pop("kept_page", None)
    memory.bonds["mia"] = 2
    memory.held.append("kite")
    memory.seen["book1/1-synthetic-noon/flat/shelf"] = 4
    return session


def test_variables_bonds_and_what_was_heard_are_there(app, played):
    told = dict(entries(app, played))
    assert {"jokes = 3", "kept_page = false", "mia: 2", "kite", "book1/1-synthetic-noon/flat/shelf: 4"} <= told.keys()
    assert told["jokes = 3"] != told["kept_page = false"], "what is other than it was stands out"
    declared = played.library.book("book1").variables
    assert {name for name in declared if not any(each.startswith(f"{name} = ") for each in told)} == set()


def test_of_a_new_playthrough_only_variables_are_told(app, library):
    heads = [text for text, ink in entries(app, session_at(library, Where("flat"))) if ink == HEAD]
    assert heads == [app.words("makers.ledger.variables")]


def test_what_was_heard_has_its_id_and_who_said_it(app, played):
    last = played.state.memory.log[-1].line if played.state.memory.log else ""
    told = [text for text, _ in entries(app, played) if text.startswith("#")]
    assert last and told[0].startswith(f"#{last} ")


@pytest.mark.parametrize("scale", [1.0, 3.0])
@pytest.mark.parametrize("top", [0, 20])
def test_every_entry_is_on_one_page_inside_the_window_and_over_no_other(app, played, scale, top):
    wanted = [text for text, _ in entries(app, played)]
    pages = []
    while (page := shown(app, played, len(pages), scale, top)) and (not pages or page != pages[0]):
        pages.append(page)
    face = small(app.pen.scale)
    found = [text for page in pages for text, _ in page[1:]]
    assert len(found) == len(wanted) and len(pages) > 1
    for text, whole in zip(found, wanted, strict=True):
        assert whole.startswith((text, text.removesuffix("…")))
    for page in pages:
        assert len({at for _, at in page}) == len(page)
        for text, (x, y) in page[1:]:
            assert y > top and y + face.cap <= HEIGHT
            assert x >= SIDE and face.width(text) <= WIDTH // COLUMNS - SIDE


def test_letters_are_whole_pixels_where_a_pixel_of_the_canvas_is_one_of_the_window(app):
    app.pen.begin(1.0)
    assert small(1.0).cap >= 5


def test_a_ledger_follows_what_is_remembered(app, played):
    view = Overlay(app)
    view.view = LEDGER
    app.pen.begin(1.0)
    for _ in range(3):
        found: list[str] = []
        kept, app.pen.text = app.pen.text, lambda at, words, *rest, found=found, **named: found.append(words)
        for _ in range(FRESH):
            view.draw(played, (0, 0), 1.0, 2.0)
        app.pen.text = kept
        assert any(text == f"mia: {played.state.memory.bonds['mia']}" for text in found)
        played.state.memory.bonds["mia"] += 1
