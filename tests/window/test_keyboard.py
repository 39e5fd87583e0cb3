"""Matches by keyboard in each language, in memory: quick, and with the screens' names at hand."""

from pathlib import Path

import pygame
import pytest

from game.view.input.keys import SEATS
from game.view.quarter.hand_over import HandOverScreen
from tests.hands import QUICK_START, HandsOnMatch

ENTER, SPACE, TAB = pygame.K_RETURN, pygame.K_SPACE, pygame.K_TAB
MOST_TABS = 8
"""From the name of a group past the other groups and its pages to its first card, at most."""


def give_orders(hands: HandsOnMatch, turn: int) -> None:
    """Look into one group of orders after another, give what is first in it, and commit."""
    hands.press(pygame.K_1 + turn % 4)
    for _ in range(MOST_TABS):
        if getattr(hands.app.screen.ring.focused, "order", None) is not None:
            break
        hands.press(TAB)
    hands.press(ENTER, pygame.K_DOWN, ENTER)
    if hands.screen != "play":
        hands.press(pygame.K_ESCAPE)  # below the last card lies what opens a page or a sum
    hands.commit()


@pytest.mark.parametrize(
    ("language", "scenario", "way"),
    [
        ("en", pygame.K_1, pygame.K_1),
        ("ja", pygame.K_3, pygame.K_2),  # the short one
        ("zh", pygame.K_2, pygame.K_1),
    ],
)
def test_a_match_from_the_menu_to_its_ending(
    language: str, scenario: int, way: int, tmp_path: Path
) -> None:
    """Digits choose scenario and side; after the ending the same begins with new chance."""
    hands = HandsOnMatch(tmp_path, language=language)
    shown = [hands.screen]
    for keys in ((pygame.K_1,), (scenario, ENTER), (way, ENTER), (ENTER,)):
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
    again = hands.app.texts("play-ending-rematch")
    while getattr(hands.app.screen.ring.focused, "label", "") != again:
        hands.press(TAB)
    hands.press(ENTER)
    assert hands.screen == "play"
    new = hands.saves.unfinished()
    assert new is not None
    assert new.log is not None
    assert new.log.header.seats == slot.log.header.seats
    assert new.log.header.seed != slot.log.header.seed


def test_a_press_as_early_as_can_be_leads_on_from_the_reveal(tmp_path: Path) -> None:
    """Where nothing is animated there is nothing to skip: the first press that counts goes on."""
    hands = HandsOnMatch(tmp_path)
    hands.press(pygame.K_1, QUICK_START, ENTER, pygame.K_1, ENTER, ENTER)
    hands.commit()
    assert hands.screen == "reveal"
    hands.press_at_once(ENTER)

    assert hands.screen == "report"


def test_two_people_share_the_screen(tmp_path: Path) -> None:
    """Whoever comes to the screen sees the hand-over first, which only a key of its own ends."""
    hands = HandsOnMatch(tmp_path)
    hands.press(pygame.K_1, ENTER, pygame.K_3, ENTER, ENTER)
    for turn in range(4):
        for side in (0, 1):
            screen = hands.app.screen
            assert isinstance(screen, HandOverScreen)
            assert screen.side == side
            hands.press(ENTER, SPACE, pygame.K_BACKSPACE, pygame.K_1)
            hands.press(ENTER, mod=pygame.KMOD_CTRL)
            hands.press(SEATS[1 - side].usual.key)
            assert hands.app.screen is screen
            hands.take_seat()
            if turn:
                assert hands.screen == "report"
                hands.press(ENTER)
            assert hands.screen == "play"
            give_orders(hands, turn)
        assert hands.screen == "reveal"
        hands.press(ENTER)
        assert hands.screen == "hand-over"


def test_a_match_that_was_left_goes_on_where_it_was(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    hands.press(pygame.K_1, ENTER, pygame.K_1, ENTER, ENTER)
    give_orders(hands, 2)
    hands.press(ENTER, ENTER, pygame.K_ESCAPE)
    assert hands.screen == "match-menu"
    hands.press(TAB, TAB, TAB, TAB, ENTER)
    assert hands.screen == "menu"

    hands.press(pygame.K_1)
    assert hands.screen == "play"
    slot = hands.saves.unfinished()
    assert slot is not None
    assert slot.log is not None
    assert len(slot.log.turns) == 1


def test_an_adviser_is_heard_and_followed_by_keys_alone(tmp_path: Path) -> None:
    """H asks, the arrows look, Enter takes over; what is committed is what was advised."""
    hands = HandsOnMatch(tmp_path)
    hands.press(pygame.K_1, ENTER, pygame.K_1, ENTER, ENTER)

    hands.press(pygame.K_h)
    assert hands.screen == "advisors"
    hands.press(pygame.K_DOWN)
    advised = getattr(hands.app.screen.ring.focused, "label", "")
    hands.press(ENTER)
    assert hands.screen == "play"
    hands.commit()

    assert hands.screen == "reveal"
    slot = hands.saves.unfinished()
    assert slot is not None
    assert slot.log is not None
    assert slot.log.turns[0].orders[0] != ()
    name = hands.app.texts("player-hawk")
    assert advised.startswith(name)
