"""The window fits the desktop it is on, and what its player chose is kept for a larger one."""

from collections.abc import Callable

import pygame
import pytest

from game.match import Session
from game.rules import Side
from game.view.app.desktop import FRAME, PANEL, room_on
from game.view.app.window import Window
from game.view.board.play import PlayScreen
from game.view.drawing.theme import SMALLEST_WINDOW
from game.view.input import sdl
from tests.hands import HandsOnSamples
from tests.matches import a_table

Plug = Callable[[int, int], None]
SMALL, MIDDLE, LARGE = (1024, 600), (1366, 768), (3840, 2160)


@pytest.fixture
def plug(monkeypatch: pytest.MonkeyPatch) -> Plug:
    """Gives the computer a screen of another size; nothing else is on it."""

    def to(width: int, height: int) -> None:
        bounds = pygame.Rect(0, 0, width, height)
        monkeypatch.setattr(sdl, "usable_bounds", lambda display: bounds.copy())
        monkeypatch.setattr(pygame.display, "get_desktop_sizes", lambda: [(width, height)])

    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    return to


def a_window(size: tuple[int, int]) -> Window:
    window = Window(size)
    window.open("")
    return window


def drag(window: Window, size: tuple[int, int]) -> bool:
    """Give the window another size, as its player or the desktop may."""
    pygame.display.set_mode(size, pygame.RESIZABLE)
    return window.resized()


@pytest.mark.parametrize("remembered", [SMALL, MIDDLE, LARGE])
@pytest.mark.parametrize("screen", [SMALL, MIDDLE, LARGE])
def test_a_remembered_size_is_taken_as_far_as_there_is_room(
    screen: tuple[int, int], remembered: tuple[int, int], plug: Plug
) -> None:
    plug(*screen)
    window = a_window(remembered)
    window.resized()
    width, height = window.surface.get_size()

    assert (width, height) == (min(screen[0], remembered[0]), min(screen[1] - FRAME, remembered[1]))
    assert window.size == remembered  # for the day when the larger screen is there again


def test_a_smaller_screen_is_followed_and_the_old_size_comes_back(plug: Plug) -> None:
    plug(*LARGE)
    window = a_window((2000, 1200))
    window.resized()

    plug(*MIDDLE)
    assert window.follow()
    assert window.surface.get_size() == (1366, 768 - FRAME)
    assert not window.follow()

    plug(*LARGE)
    assert window.follow()
    assert window.surface.get_size() == (2000, 1200)


def test_a_desktop_that_shrinks_the_window_itself_changes_no_wish(plug: Plug) -> None:
    plug(*LARGE)
    window = a_window((2000, 1200))
    window.resized()
    plug(*MIDDLE)

    drag(window, (1366, 700))

    assert window.size == (2000, 1200)


def test_a_smaller_size_that_is_chosen_on_a_small_screen_is_kept(plug: Plug) -> None:
    plug(*MIDDLE)
    window = a_window(LARGE)
    window.resized()
    drag(window, (1100, 650))
    assert window.size == (1100, 650)

    plug(*LARGE)
    window.follow()
    assert window.surface.get_size() == (1100, 650)


def test_only_the_side_that_was_made_smaller_is_chosen_anew(plug: Plug) -> None:
    plug(*MIDDLE)
    window = a_window(LARGE)
    window.resized()

    drag(window, (1000, 768 - FRAME))

    assert window.size == (1000, 2160)


def test_full_screen_follows_its_display(plug: Plug) -> None:
    plug(1920, 1080)
    window = a_window((1280, 800))
    window.fullscreen = True
    window.apply()
    asked: list[object] = []
    plug(*MIDDLE)
    window.apply = lambda: asked.append(window.display)  # type: ignore[method-assign]

    window.moved(1)

    assert asked == [1]


def test_the_game_is_laid_out_anew_when_its_window_comes_to_another_display(
    plug: Plug,
) -> None:
    plug(*LARGE)
    hands = HandsOnSamples(size=(1920, 1080))
    hands.app.window.headless = False
    hands.app.window.apply()
    hands.open_menu()
    scale = hands.app.theme.scale

    plug(*MIDDLE)
    pygame.event.post(pygame.event.Event(pygame.WINDOWDISPLAYCHANGED, display_index=0))
    hands.frame()

    assert hands.app.size == (1366, 768 - FRAME)
    assert hands.app.theme.scale < scale
    edge = pygame.Rect((0, 0), hands.app.size)
    assert all(edge.contains(item.rect) for item in hands.app.screen.ring.items)


def test_a_desktop_that_says_nothing_is_looked_at_every_second(plug: Plug) -> None:
    plug(*LARGE)
    hands = HandsOnSamples(size=(1920, 1080))
    hands.app.window.headless = False
    hands.app.window.apply()
    hands.open_menu()
    plug(*SMALL)
    for _ in range(62):
        hands.frame()

    assert hands.app.size == (1024, 600 - FRAME)


@pytest.mark.parametrize("size", [(0, 0), (-5, 3), (10, 10)])
def test_a_size_that_is_none_is_not_taken(size: tuple[int, int], plug: Plug) -> None:
    plug(*MIDDLE)

    assert a_window(size).surface.get_size() == SMALLEST_WINDOW


def test_without_word_of_panels_room_is_left_for_one(
    plug: Plug, monkeypatch: pytest.MonkeyPatch
) -> None:
    plug(1280, 720)
    monkeypatch.setattr(sdl, "usable_bounds", lambda display: None)

    assert room_on(0).size == (1280, 720 - PANEL - FRAME)


def test_a_panel_on_the_left_and_one_above_are_kept_clear_of(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sdl, "usable_bounds", lambda display: pygame.Rect(72, 27, 1294, 741))

    assert room_on(0) == pygame.Rect(72, 27 + FRAME, 1294, 741 - FRAME)


@pytest.mark.parametrize("screen", [(640, 480), (800, 480), (480, 800)])
def test_on_a_screen_too_small_to_draw_in_everything_is_shrunk_and_can_be_pressed(
    screen: tuple[int, int], plug: Plug
) -> None:
    """Letters are then below the least size, but no control is out of sight."""
    plug(*screen)
    hands = HandsOnSamples()
    hands.app.window.headless = False
    hands.app.window.apply()
    hands.app._renew()
    hands.open_menu()
    seen = pygame.display.get_surface()
    assert seen is not None
    assert seen.get_size() == (screen[0], screen[1] - FRAME)
    width, height = hands.app.size
    assert width >= SMALLEST_WINDOW[0]
    assert height >= SMALLEST_WINDOW[1]
    assert width / height == pytest.approx(seen.get_width() / seen.get_height(), rel=0.01)
    assert seen.get_at((0, 0)) != pygame.Color("black")

    label = hands.app.texts("view-menu-settings")
    (button,) = [item for item in hands.app.screen.ring.items if item.label == label]
    factor = seen.get_width() / width
    hands.click((round(button.rect.centerx * factor), round(button.rect.centery * factor)))

    assert hands.app.screen.name == "settings"


def test_the_wheel_zooms_into_the_race_where_the_mouse_is_seen(plug: Plug) -> None:
    """On a shrunk picture the mouse is elsewhere than the window system has it."""
    plug(800, 480)
    hands = HandsOnSamples()
    hands.app.window.headless = False
    hands.app.window.apply()
    hands.app._renew()
    screen = PlayScreen(Session(a_table()), Side.US)
    hands.app.go(screen)
    hands.frame()
    seen = pygame.display.get_surface()
    assert seen is not None
    factor = seen.get_width() / hands.app.size[0]
    race = screen.board.spots.timeline
    pos = (round(race.right * factor) - 12, round(race.centery * factor))
    motion = {"pos": pos, "rel": (0, 0), "buttons": (0, 0, 0)}
    pygame.event.post(pygame.event.Event(pygame.MOUSEMOTION, motion))
    hands.frame()
    before = screen.board.shown
    pygame.event.post(pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=2, flipped=False))
    hands.frame()

    after = screen.board.shown
    assert after.end - after.start < before.end - before.start
    assert before.end - after.end < after.start - before.start  # what lies under it stays
