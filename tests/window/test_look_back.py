"""After the match and between matches: pictures of saves, the replay, and playing on from it."""

from pathlib import Path

import pygame
import pytest

from game.match import picture_of
from game.readouts.menus.menu import MatchChoice
from game.view.board.play import PlayScreen
from game.view.ending.replay import ReplayScreen
from game.view.menus.load import LoadScreen
from game.view.quarter.hand_over import HandOverScreen
from tests.hands import HandsOnMatch
from tests.window.game_on_screen import GameOnScreen

ENTER, ESCAPE, SPACE = pygame.K_RETURN, pygame.K_ESCAPE, pygame.K_SPACE


def begin(hands: HandsOnMatch, us: str, china: str, scenario: str = "h200-deal") -> None:
    """Sit down to a match without the way in."""
    way = hands.app.screens[0].way  # type: ignore[attr-defined]
    way.begin(MatchChoice(scenario, us, china, 7))
    hands.look()


def list_of_saves(hands: HandsOnMatch) -> LoadScreen:
    hands.app.home()
    hands.app.screens[0].way.load()  # type: ignore[attr-defined]
    hands.look()
    screen = hands.app.screen
    assert isinstance(screen, LoadScreen)
    return screen


def test_a_save_has_a_picture_that_changes_with_the_match(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    begin(hands, "hawk", "hedger")
    pictures = []
    for _ in range(3):
        (slot,) = hands.saves.slots()
        pictures.append(picture_of(slot.path).read_bytes())
        hands.press(ENTER)
        assert hands.screen == "reveal"
        hands.press(ENTER)

    assert len(set(pictures)) == 3
    assert list_of_saves(hands).cards[0].picture == str(picture_of(slot.path))


def test_a_save_that_is_thrown_away_takes_its_picture_with_it(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "hedger")
    list_of_saves(hands)
    hands.press(pygame.K_DELETE)
    hands.app.screen.ring.items[-1].activate()

    assert list((tmp_path / "saves").iterdir()) == []


def test_a_disk_that_takes_no_picture_does_not_stop_the_match(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("full")

    monkeypatch.setattr("game.view.session.board_picture.save_picture", refuse)
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "hedger")

    assert hands.screen == "play"
    assert [path.suffix for path in (tmp_path / "saves").iterdir()] == [".jsonl"]


def test_a_copy_may_be_kept_of_any_moment(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "hedger")
    hands.press(ESCAPE, pygame.K_3)
    assert hands.screen == "notice"
    hands.press(ENTER, ESCAPE)
    names = sorted(slot.name for slot in hands.saves.slots())

    assert hands.screen == "play"
    assert names == ["", "The H200 Deal 2026 Q1"]
    assert all(picture_of(slot.path).exists() for slot in hands.saves.slots())


def test_a_match_of_two_that_is_loaded_waits_behind_the_hand_over(tmp_path: Path) -> None:
    """One has sealed her orders; whoever opens the save sees neither them nor her board."""
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "human")
    hands.take_seat()
    (slot,) = hands.saves.slots()
    before = picture_of(slot.path).read_bytes()
    hands.press(pygame.K_3, pygame.K_DOWN, ENTER)
    sealed = [order for order in hands.app.screen.planned if order >= 0]  # type: ignore[attr-defined]
    hands.commit()
    assert sealed
    list_of_saves(hands)
    hands.press(ENTER)

    screen = hands.app.screen
    assert isinstance(screen, HandOverScreen)
    assert screen.side == 1
    assert picture_of(slot.path).read_bytes() == before
    hands.take_seat()
    board = hands.app.screen
    assert isinstance(board, PlayScreen)
    assert board.side == 1
    assert board.board.log.lines == ()
    assert all(order < 0 for order in board.planned)
    assert [each.name for each in hands.app.screens] == ["menu", "play"]


def test_a_finished_match_is_played_on_from_one_of_its_quarters(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    begin(hands, "hawk", "hedger", "quick-start")
    while hands.screen != "ending":
        hands.press(ENTER)
    (old,) = hands.saves.slots()
    hands.press(pygame.K_1)
    assert isinstance(hands.app.screen, ReplayScreen)
    hands.press(pygame.K_HOME, pygame.K_PAGEDOWN, ENTER)
    assert hands.screen == "confirm"
    hands.app.screen.ring.items[-1].activate()
    hands.frame()

    assert hands.screen == "play"
    slots = {slot.path: slot.log for slot in hands.saves.slots()}
    new = next(log for path, log in slots.items() if path != old.path)
    assert slots[old.path] == old.log
    assert new is not None
    assert old.log is not None
    assert new.turns == old.log.turns[:4]


def test_the_sides_are_swapped(tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path)
    begin(hands, "human", "hedger", "quick-start")
    while hands.screen != "ending":
        if hands.screen == "play":
            hands.commit()
        else:
            hands.press(ENTER)
    hands.press(pygame.K_3)
    new = hands.saves.unfinished()

    assert hands.screen == "play"
    assert new is not None
    assert new.log is not None
    assert new.log.header.seats[1] == "human"
    assert new.log.header.seats[0] != "human"


def test_a_save_is_looked_back_on_in_a_real_window(game: GameOnScreen) -> None:
    """Load, R, the arrows and the mouse on the line of quarters; nothing is written by looking."""
    game.start("play", "--us", "hawk", "--china", "hedger", "--seed", "3")
    for _ in range(4):
        game.end_turn("Return")
        game.press("Return")
    game.press("Escape")
    game.type("Tab", "Tab", "Tab")
    game.press("Return")
    game.press("3")
    stamp = {path: path.stat().st_mtime_ns for path in game.saves.glob("*.jsonl")}
    game.press("r")
    game.press("Left")
    game.press("Home")
    game.click((900, 750))
    game.press("c")
    game.press("Escape")
    game.press("Escape")
    game.press("Escape")

    assert game.is_open
    assert {path: path.stat().st_mtime_ns for path in game.saves.glob("*.jsonl")} == stamp
