"""Matches by keyboard in each language, in memory: quick, and with the screens' names at hand."""

from pathlib import Path

import pygame
import pytest

from game.language import LANGUAGES
from game.view.screens.hand_over import HandOverScreen
from tests.window.hands_on_match import HandsOnMatch

ENTER, SPACE, TAB = pygame.K_RETURN, pygame.K_SPACE, pygame.K_TAB
FIRST_OF_TAB = (TAB, TAB, TAB, TAB)
"""From a tab, past the others, to the first card; the tab's digit says how many are left."""


def give_orders(hands: HandsOnMatch, turn: int) -> None:
    """Look into one group of orders after another, give what is first in it, and commit."""
    group = turn % 4
    hands.press(pygame.K_1 + group, *FIRST_OF_TAB[group:], ENTER, pygame.K_DOWN, ENTER)
    hands.press(ENTER, mod=pygame.KMOD_CTRL)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", [pygame.K_1, pygame.K_2], ids=["us", "china"])
def test_a_match_from_the_menu_to_its_ending(way: int, language: str, tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path, language=language)
    shown = [hands.screen]
    for keys in ((pygame.K_1,), (ENTER,), (way, ENTER), (ENTER,)):
        hands.press(*keys)
        shown.append(hands.screen)
    assert shown == ["menu", "scenario", "sides", "briefing", "play"]

    turn = 0
    while hands.screen == "play":
        give_orders(hands, turn)
        assert hands.screen == "reveal"
        hands.press(ENTER)
        assert hands.screen == "report"
        hands.press(ENTER)
        turn += 1

    assert hands.screen == "ending"
    (slot,) = hands.saves.slots()
    assert slot.log is not None
    assert len(slot.log.turns) == turn
    assert slot.log.end is not None
    given = [order for record in slot.log.turns for order in record.orders[way - pygame.K_1]]
    assert len(given) >= turn // 2
    hands.press(ENTER)
    assert hands.screen == "menu"


def test_a_match_of_two_from_the_menu_to_its_ending(tmp_path: Path) -> None:
    """Whoever comes to the screen sees the hand-over first, which only Space or Enter ends."""
    hands = HandsOnMatch(tmp_path)
    hands.press(pygame.K_1, ENTER, pygame.K_3, ENTER, ENTER)
    turn = 0
    while hands.screen == "hand-over":
        for side in (0, 1):
            screen = hands.app.screen
            assert isinstance(screen, HandOverScreen)
            assert screen.side == side
            hands.press(pygame.K_ESCAPE, pygame.K_BACKSPACE, pygame.K_1)
            assert hands.app.screen is screen
            hands.press(SPACE)
            if turn:
                assert hands.screen == "report"
                hands.press(ENTER)
            assert hands.screen == "play"
            give_orders(hands, turn)
        assert hands.screen == "reveal"
        hands.press(ENTER)
        turn += 1

    assert hands.screen == "ending"


def test_a_match_that_was_left_goes_on_where_it_was(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    hands.press(pygame.K_1, ENTER, pygame.K_1, ENTER, ENTER)
    give_orders(hands, 2)
    hands.press(ENTER, ENTER, pygame.K_ESCAPE)
    assert hands.screen == "confirm"
    hands.press(TAB, ENTER)
    assert hands.screen == "menu"

    hands.press(pygame.K_1)
    assert hands.screen == "play"
    slot = hands.saves.unfinished()
    assert slot is not None
    assert slot.log is not None
    assert len(slot.log.turns) == 1


def test_a_rematch_begins_the_same_match_with_new_chance(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    hands.press(pygame.K_1, ENTER, pygame.K_4, ENTER, ENTER)
    while hands.screen == "play":
        hands.press(ENTER, ENTER)
    assert hands.screen == "ending"
    again = hands.app.texts("play-ending-rematch")
    while hands.app.screen.ring.focused.label != again:
        hands.press(TAB)
    hands.press(ENTER)

    assert hands.screen == "play"
    first, second = (slot.log for slot in reversed(hands.saves.slots()))
    assert first is not None
    assert second is not None
    assert first.header.seats == second.header.seats
    assert first.header.seed != second.header.seed
