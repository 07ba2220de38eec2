"""The window and the canvas in it."""

import pygame
import pytest

from game.screen import display
from game.screen.display import Display, NoDisplay, canvas_area


@pytest.fixture
def shown():
    return Display(headless=True, scale=2)


@pytest.mark.parametrize(
    ("window", "fill", "area"),
    [
        ((1920, 1080), False, (0, 0, 1920, 1080)),
        ((1366, 768), False, (203, 114, 960, 540)),
        ((1366, 768), True, (1, 0, 1365, 768)),
        ((2560, 1600), False, (80, 125, 2400, 1350)),
        ((320, 270), False, (0, 45, 320, 180)),
        ((1280, 800), None, (0, 40, 1280, 720)),
        ((1366, 768), None, (1, 0, 1365, 768)),
        ((1920, 1080), None, (0, 0, 1920, 1080)),
        ((2560, 1440), None, (80, 45, 2400, 1350)),
        ((320, 270), None, (0, 45, 320, 180)),
    ],
)
def test_canvas_lies_in_the_middle_of_the_window(window, fill, area):
    assert canvas_area(window, fill) == pygame.Rect(area)


@pytest.mark.parametrize(
    ("desktop", "size"),
    [((1280, 800), (1264, 711)), ((1366, 768), (1251, 704)), ((1920, 1080), (1440, 810)), ((2560, 1440), (2400, 1350)),
     ((400, 240), (480, 270))],
)  # fmt: skip
def test_the_window_that_is_opened_first_fills_the_desktop_sensibly(desktop, size, monkeypatch):
    monkeypatch.setattr(pygame.display, "get_desktop_sizes", lambda: [desktop])
    assert display._fitting(None) == size


def test_a_window_in_which_words_cannot_be_read_says_so(monkeypatch):
    shown = Display(headless=True, scale=1)
    shown.small = "larger, please"
    shown.present()
    assert pygame.display.get_caption()[0] == display.TITLE
    monkeypatch.setattr(Display, "window", pygame.Surface((400, 240)))
    shown.present()
    assert pygame.display.get_caption()[0] == "larger, please"


def test_headless_window_is_as_large_as_asked(shown):
    assert shown.window.get_size() == (960, 540)


def test_one_canvas_pixel_becomes_a_square(shown):
    shown.canvas.set_at((10, 20), (255, 0, 0))
    shown.present()
    red = {(x, y) for x in range(15, 30) for y in range(35, 50) if shown.window.get_at((x, y))[:3] == (255, 0, 0)}
    assert red == {(20, 40), (21, 40), (20, 41), (21, 41)}


def test_window_point_leads_to_the_canvas(shown):
    assert shown.to_canvas((959, 539)) == (479, 269)


def test_letterbox_leads_nowhere(monkeypatch, shown):
    monkeypatch.setattr(Display, "area", pygame.Rect(100, 0, 480, 270))
    assert shown.to_canvas((99, 10)) is None


def test_letterbox_is_cleared_after_a_change_of_mode(shown):
    shown.present()
    shown.window.fill("red")
    shown.set_mode(scale=3)
    shown.present()
    assert shown.window.get_size() == (1440, 810)
    assert shown.window.get_at((1439, 809))[:3] == (0, 0, 0)


def test_saved_picture_is_the_window(tmp_path, shown):
    shown.canvas.fill((10, 20, 30))
    shown.present()
    shown.save(tmp_path / "x.png")
    picture = pygame.image.load(tmp_path / "x.png")
    assert (picture.get_size(), picture.get_at((500, 300))[:3]) == ((960, 540), (10, 20, 30))


def test_invisible_driver_nobody_asked_for_is_no_display(monkeypatch):
    monkeypatch.delenv("SDL_VIDEODRIVER", raising=False)
    monkeypatch.delenv("SDL_VIDEO_DRIVER", raising=False)
    monkeypatch.setattr(pygame.display, "init", lambda: None)
    monkeypatch.setattr(pygame.display, "get_driver", lambda: "offscreen")
    with pytest.raises(NoDisplay):
        Display()


def test_refused_window_is_no_display(monkeypatch):
    def refuse(*_):
        raise pygame.error("no")

    monkeypatch.setattr(pygame.display, "set_mode", refuse)
    with pytest.raises(NoDisplay):
        Display(headless=True)


def test_plain_window_is_dropped_where_it_is_refused(monkeypatch):
    tried = []

    def refuse_plain(*_):
        import os

        tried.append(os.environ.get("SDL_FRAMEBUFFER_ACCELERATION"))
        if tried[-1] == "0":
            raise pygame.error("no")

    monkeypatch.delenv("SDL_FRAMEBUFFER_ACCELERATION", raising=False)
    monkeypatch.setattr(display, "_plain_window_pays", lambda: True)
    monkeypatch.setattr(pygame.display, "set_mode", refuse_plain)
    display._open((480, 270), 0)
    assert tried == ["0", None]


def test_headless_leaves_the_environment_as_it_was(monkeypatch):
    import os

    monkeypatch.setenv("SDL_VIDEODRIVER", "x11")
    Display(headless=True)
    assert os.environ["SDL_VIDEODRIVER"] == "x11"
