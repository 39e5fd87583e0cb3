"""Orders that are chosen and not committed survive the menu, a closed window and a crash."""

from pathlib import Path

import pygame
import pytest

from game.match.course import named
from game.match.lines import write
from game.rules import Side
from game.scenario import load_scenario
from game.view.quarter.hand_over import HandOverScreen
from tests.hands import HandsOnMatch
from tests.window.game_on_screen import GameOnScreen
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


@pytest.mark.parametrize("rival", ["hedger", "human"])
def test_a_match_that_ended_with_orders_sealed_goes_on_with_them(
    rival: str, tmp_path: Path
) -> None:
    """A crash between the seal and the cards: nobody is asked, or told no, again."""
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", rival)
    if rival == "human":
        hands.take_seat()
    fill(hands)
    chosen = tuple(board(hands).planned)
    leave(hands)
    (slot,) = hands.saves.slots()
    assert slot.log is not None
    ruleset = load_scenario(slot.log.header.scenario).ruleset
    log = slot.log.with_pending(Side.US, named(ruleset, Side.US, chosen))
    if rival == "human":
        log = log.with_pending(Side.CHINA, ())
    slot.path.write_text(write(log), encoding="utf-8")

    again = HandsOnMatch(tmp_path)
    again.press(pygame.K_1)
    if rival == "human":
        again.take_seat()
    again.wait_for("reveal")
    (slot,) = again.saves.slots()
    assert slot.log is not None

    assert slot.log.turns[0].orders[Side.US] == log.pending[Side.US]
