"""A screen that comes up asks where the mouse is: it need not move to point."""

import pygame
import pytest

from game.match import Session
from game.rules import Side
from game.view.board.play import PlayScreen
from tests.hands import HandsOnSamples
from tests.matches import a_table


def point(hands: HandsOnSamples, pos: tuple[int, int]) -> None:
    motion = {"pos": pos, "rel": (0, 0), "buttons": (0, 0, 0)}
    pygame.event.post(pygame.event.Event(pygame.MOUSEMOTION, motion))
    hands.frame()


@pytest.mark.parametrize("key", [pygame.K_F1, pygame.K_F10])
def test_after_escape_the_mouse_still_points(key: int) -> None:
    hands = HandsOnSamples().open_menu()
    ring = hands.app.screen.ring
    point(hands, ring.items[2].rect.center)
    hands.press(key)
    assert hands.app.screen.name in ("help", "settings")
    hands.press(pygame.K_ESCAPE)
    assert hands.app.screen.name == "menu"

    assert ring.hovered is hands.app.screen.ring.items[2]


def test_after_a_page_the_board_tells_again_what_the_mouse_is_on() -> None:
    hands = HandsOnSamples()
    hands.app.running = True
    screen = PlayScreen(Session(a_table()), Side.US)
    hands.app.go(screen)
    hands.frame()
    place = next(item for item in screen.ring.items if getattr(item, "breakdown", None))
    point(hands, place.rect.center)
    told = screen._pointing.says
    assert told

    hands.press(pygame.K_F2)
    assert hands.app.screen is not screen
    hands.press(pygame.K_ESCAPE)
    assert hands.app.screen is screen

    assert screen._pointing.says == told


def test_the_mouse_may_have_moved_on_the_page_above() -> None:
    hands = HandsOnSamples().open_menu()
    first, other = hands.app.screen.ring.items[1].rect.center, hands.app.screen.ring.items[3]
    point(hands, first)
    hands.press(pygame.K_F1)
    point(hands, other.rect.center)
    hands.press(pygame.K_ESCAPE)

    hovered = hands.app.screen.ring.hovered
    assert hovered is not None
    assert hovered.label == other.label


def test_a_screen_reached_by_keys_is_not_pointed_at_by_a_mouse_that_lies_still() -> None:
    hands = HandsOnSamples().open_menu()
    point(hands, hands.app.screen.ring.items[2].rect.center)
    hands.press(pygame.K_F10)
    middle = hands.app.screen.ring.items[0].rect.center
    hands.press(pygame.K_ESCAPE)
    point(hands, middle)

    hands.press(pygame.K_F10)

    assert hands.app.screen.ring.hovered is None


def test_a_mouse_that_left_the_window_points_at_nothing() -> None:
    hands = HandsOnSamples().open_menu()
    ring = hands.app.screen.ring
    point(hands, ring.items[2].rect.center)
    assert ring.hovered is not None
    pygame.event.post(pygame.event.Event(pygame.WINDOWLEAVE))
    hands.frame()
    assert ring.hovered is None

    hands.press(pygame.K_F1, pygame.K_ESCAPE)
    assert hands.app.screen.ring.hovered is None
