"""The pen and paragraphs."""

import pygame
import pytest
from menu_app import make_app

from game.content.markup import Run
from game.screen.display import Display
from game.screen.faces import SIZES, face
from game.screen.paint.areas import without
from game.screen.paint.palette import COLOR
from game.screen.speech import Speech
from game.screen.text import Paragraph, Pen, shake
from game.session import LineView, View
from game.settings import FACES

WHITE = (255, 255, 255)
TEXT = "I slept nine hours. I feel like someone else had them, and they did not like it much."


@pytest.fixture
def display():
    return Display(headless=True, scale=4)


@pytest.fixture
def pen(display):
    pen = Pen(display.canvas, face("lull"))
    pen.begin(display.scale)
    return pen


def inked(surface):
    """Where anything is drawn on a surface that was black."""
    return pygame.mask.from_threshold(surface, (0, 0, 0), (1, 1, 1, 255)).count() != surface.get_width() * (
        surface.get_height()
    )


def ink_box(surface):
    mask = pygame.mask.from_threshold(surface, (0, 0, 0), (1, 1, 1, 255))
    mask.invert()
    boxes = mask.get_bounding_rects()
    return boxes[0].unionall(boxes[1:]) if boxes else pygame.Rect(0, 0, 0, 0)


def test_drawn_face_lies_on_the_canvas(pen):
    pen.text((10, 20), "Nora", WHITE)
    assert inked(pen.canvas)


def test_capitals_begin_where_the_line_was_placed(pen):
    pen.text((10, 20), "NORA", WHITE)
    assert ink_box(pen.canvas) == pygame.Rect(10, 20, face("lull").width("NORA"), 7)


def test_other_faces_leave_the_canvas_alone(pen):
    pen.text((10, 20), "Nora", WHITE, face=face("legible"))
    assert not inked(pen.canvas)


def test_other_faces_are_shown_above_the_canvas(display, pen):
    pen.text((10, 20), "Nora", WHITE, face=face("lull", 2.0))
    display.present(pen)
    assert ink_box(display.window).topleft == (40, 80)


@pytest.mark.parametrize("align", ["center", "right"])
def test_line_is_placed_by_its_middle_or_end(pen, align):
    pen.text((100, 20), "HALL", WHITE, align=align)
    box = ink_box(pen.canvas)
    assert abs((box.centerx if align == "center" else box.right) - 100) <= 1


def test_only_letters_shown_are_seen(pen):
    pen.text((10, 20), "HHHH", WHITE, shown=2)
    assert ink_box(pen.canvas).right <= 10 + face("lull").width("HH") + 1


def test_new_frame_forgets_the_last(display, pen):
    pen.text((10, 20), "Nora", WHITE, face=face("legible"))
    pen.begin(display.scale)
    display.present(pen)
    assert not inked(display.window)


def test_words_that_are_covered_are_not_seen(display, pen):
    pen.text((10, 20), "Nora", WHITE, face=face("legible"))
    pen.cover((0, 0, 200, 100))
    display.present(pen)
    assert not inked(display.window)


def test_words_half_covered_are_half_seen(display, pen):
    pen.text((10, 20), "HHHH", WHITE, face=face("lull", 2.0))
    pen.cover((0, 0, 30, 100))
    display.present(pen)
    assert ink_box(display.window).left >= 120


def test_words_set_after_a_cover_are_seen(display, pen):
    pen.cover((0, 0, 200, 100))
    pen.text((10, 20), "Nora", WHITE, face=face("legible"))
    display.present(pen)
    assert inked(display.window)


def test_darkness_takes_words_that_were_there(display, pen):
    pen.text((10, 20), "Nora", WHITE, face=face("legible"))
    pen.fade(0.0)
    display.present(pen)
    assert not inked(display.window)


def test_darkness_leaves_words_that_come_after(display, pen):
    pen.fade(0.0)
    pen.text((10, 20), "Nora", WHITE, face=face("legible"))
    display.present(pen)
    assert inked(display.window)


@pytest.mark.parametrize("name", FACES)
def test_clipped_words_stay_inside(display, pen, name):
    with pen.clipped((10, 10, 12, 30)):
        pen.text((10, 20), "HHHHHHHH", WHITE, face=face(name))
    display.present(pen)
    assert ink_box(display.window).right <= 22 * 4


@pytest.mark.parametrize(("name", "size"), [(name, size) for name in FACES for size in SIZES])
@pytest.mark.parametrize("scale", [2, 3, 4])
def test_paragraph_stays_in_its_box(name, size, scale):
    display = Display(headless=True, scale=scale)
    pen = Pen(display.canvas, face(name, size))
    pen.begin(display.scale)
    paragraph = Paragraph(pen.face, TEXT, 300)
    paragraph.draw(pen, (20, 30))
    display.present(pen)
    face_ = pen.face
    box = pygame.Rect(20, 30 - face_.above, 301, paragraph.height() + face_.above + 1)
    assert pygame.Rect([n * scale for n in box]).contains(ink_box(display.window))


def test_paragraph_breaks_into_pages():
    paragraph = Paragraph(face("lull", 2.0), TEXT, 200, lines=2)
    assert [len(page) for page in paragraph.pages[:-1]] == [2] * (len(paragraph.pages) - 1)


def test_page_ends_where_the_next_begins():
    paragraph = Paragraph(face("lull", 2.0), TEXT, 200, lines=2)
    assert paragraph.end(0) == paragraph.start(1)


def test_last_page_ends_with_the_text():
    paragraph = Paragraph(face("lull"), TEXT, 200, lines=2)
    assert paragraph.end(len(paragraph.pages) - 1) == len(TEXT)


def test_empty_paragraph_has_one_empty_page():
    assert Paragraph(face("lull"), "", 100).pages == ((),)


def test_growing_paragraph_ends_as_the_whole(pen):
    paragraph = Paragraph(face("lull"), TEXT, 200)
    paragraph.draw(pen, (10, 20), shown=len(TEXT))
    grown = pygame.image.tobytes(pen.canvas, "RGB")
    pen.canvas.fill("black")
    paragraph.draw(pen, (10, 20))
    assert pygame.image.tobytes(pen.canvas, "RGB") == grown


@pytest.mark.parametrize(("style", "ink"), [("emphasis", COLOR["gold3"]), ("whisper", COLOR["ink6"])])
def test_styles_have_inks_of_their_own(pen, style, ink):
    Paragraph(face("lull"), (Run("Plain "), Run("styled", style)), 200, shade=None).draw(pen, (10, 20))
    assert pygame.mask.from_threshold(pen.canvas, ink, (1, 1, 1, 255)).count() > 10


def test_trembling_letters_move_with_the_ticks(display, pen):
    paragraph = Paragraph(face("lull"), (Run("cold", "tremble"),), 200)
    seen = set()
    for tick in range(0, 60, 7):
        pen.canvas.fill("black")
        pen.begin(display.scale, tick)
        paragraph.draw(pen, (10, 20))
        seen.add(pygame.image.tobytes(pen.canvas, "RGB"))
    assert len(seen) > 2


def test_trembling_letters_stand_still_with_reduced_motion(display, pen):
    paragraph = Paragraph(face("lull"), (Run("cold", "tremble"),), 200)
    seen = set()
    for tick in range(0, 60, 7):
        pen.canvas.fill("black")
        pen.begin(display.scale, tick, still=True)
        paragraph.draw(pen, (10, 20))
        seen.add(pygame.image.tobytes(pen.canvas, "RGB"))
    assert len(seen) == 1


def test_nothing_trembles_more_than_a_pixel():
    assert all(max(map(abs, shake(letter, tick))) <= 1 for letter in range(40) for tick in range(200))


def test_rectangle_without_a_hole_keeps_the_rest():
    parts = without(pygame.Rect(0, 0, 10, 10), pygame.Rect(3, 4, 2, 2))
    assert sum(part.width * part.height for part in parts) == 96


def test_words_on_a_sign_are_dark_on_its_paper(library, tmp_path):
    app = make_app(library, tmp_path)
    app.settings.text_speed = "at once"
    speech = Speech(app)
    speech.show(View(LineView("x01", "sign", "sign", "", "", "", "ASLEEP, *both* ~sides~")))
    speech.tick(app.controls)
    drawn = []
    app.pen.line = lambda face, at, text, inks, shade=None, shown=None: drawn.append((text, inks, shade))
    app.pen.begin(1.0, still=True)
    speech.draw()
    assert [(text, shade) for text, _, shade in drawn] == [("ASLEEP, both sides", None)]
    assert all(sum(color) < 300 for _, inks, _ in drawn for _, _, color in inks)
