"""Orders that are chosen and not committed survive the menu, a closed window and a crash."""

from pathlib import Path

import pygame

from game.view.screens.hand_over import HandOverScreen
from tests.window.game_on_screen import GameOnScreen
from tests.window.hands_on_match import HandsOnMatch
from tests.window.test_look_back import begin
from tests.window.test_nothing_is_pressed_away import board, fill

ESCAPE = pygame.K_ESCAPE


def leave(hands: HandsOnMatch) -> None:
    hands.press(ESCAPE)
    hands.app.screen.ring.items[-1].activate()
    hands.look()
    assert hands.screen == "menu"


def test_they_lie_in_the_slots_again_after_the_menu_and_after_the_window(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "hedger")
    fill(hands)
    chosen = [*board(hands).planned]
    leave(hands)
    hands.press(pygame.K_1)
    assert board(hands).planned == chosen

    board(hands).undo()
    left = [*board(hands).planned]
    hands.app.close()
    again = HandsOnMatch(tmp_path)
    again.press(pygame.K_1)
    assert board(again).planned == left
    (slot,) = again.saves.slots()
    assert slot.log is not None
    assert slot.log.pending == (None, None), "they are no part of the match"


def test_a_quarter_later_the_slots_are_empty(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "hedger")
    fill(hands)
    hands.commit()
    hands.press(pygame.K_RETURN, pygame.K_RETURN)
    assert board(hands).plan.orders == ()
    leave(hands)
    hands.press(pygame.K_1)

    assert board(hands).plan.orders == ()


def test_each_of_two_people_finds_her_own(tmp_path: Path) -> None:
    """Behind the hand-over lies what each chose herself, and nothing of the other's."""
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "human")
    hands.take_seat()
    fill(hands)
    hers = [*board(hands).planned]
    leave(hands)
    hands.press(pygame.K_1)
    screen = hands.app.screen
    assert isinstance(screen, HandOverScreen)
    assert screen.side == 0
    hands.take_seat()
    assert board(hands).planned == hers
    hands.commit()
    hands.take_seat()
    assert board(hands).plan.orders == ()
    fill(hands)
    his = [*board(hands).planned]
    leave(hands)
    hands.press(pygame.K_1)
    assert isinstance(hands.app.screen, HandOverScreen)
    assert hands.app.screen.side == 1
    hands.take_seat()

    assert board(hands).planned == his


def test_a_game_that_is_killed_has_them_when_it_is_started_again(game: GameOnScreen) -> None:
    game.start("play", "--us", "human", "--china", "hedger", "--seed", "8")
    game.press("3")
    game.type("Tab", "Tab", "Return", "Right", "Return")
    game.settle()
    game.kill()

    game.start()
    game.press("1")
    game.end_turn("ctrl+Return")

    assert len(game.turns[0]["us"]) == 2
