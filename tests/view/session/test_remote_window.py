"""A window at a match that a server leads: the screens of every other match, to its ending."""

import random
import time
from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.match import LocalMatches, Phase, Saves, Session
from game.online.client import RemoteTable
from game.players import find
from game.players.seating import seated
from game.rules import NO_ORDER, Side
from game.view.app.app import App
from game.view.board.play import PlayScreen
from game.view.ending.ending import EndingScreen
from game.view.quarter.report import ReportScreen
from game.view.quarter.reveal import RevealScreen
from game.view.session.match_session import MatchSession
from tests.hands import Hands, an_app
from tests.online.evening import PATIENCE, an_evening, play, some_orders

US, CHINA = Side.US, Side.CHINA


def a_window(table: RemoteTable, folder: Path) -> tuple[App, Session[RemoteTable]]:
    """A window that draws, and so never waits for the server."""
    app = an_app()
    session = Session(table, people=table.sides)
    matches = LocalMatches(Saves(folder / "saves"), seated)
    app.go(MatchSession(app, matches, session).first_screen())
    return app, session


def until(app: App, happened: Callable[[], bool]) -> None:
    """Let frames pass until something has happened."""
    end = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < end, f"never came about; {app.screen.name} is on top"
        app.frame(0.02, [])
        time.sleep(0.002)


def test_a_match_is_played_to_its_ending_on_the_screens_of_any_other(tmp_path: Path) -> None:
    """Board, reveal, report and ending; the other side sits in a window of its own."""
    chance = random.Random(7)
    with an_evening(tmp_path) as evening:
        here, there = evening.sit("us"), evening.sit("china")
        app, session = a_window(here, tmp_path)
        seen = set()
        played = 0
        while not isinstance(app.screen, EndingScreen):
            seen.add(type(app.screen))
            if isinstance(app.screen, PlayScreen):
                app.screen.take_over(some_orders(here.observe(US), chance))
                app.screen._seal()
                play(there, CHINA, chance)
                until(app, lambda: session.phase is Phase.REVEAL)
                assert there.advance()
                played += 1
            else:
                before = app.screen
                Hands(app).press(pygame.K_RETURN)
                assert app.screen is not before or isinstance(before, RevealScreen | ReportScreen)

        assert seen == {PlayScreen, RevealScreen, ReportScreen}
        assert played == here.turn
        assert here.result is not None
        assert app.screen.ways is not None
        assert app.screen.ways.keep is not None, "the log was handed out: it can be kept"
        app.screen.ways.replay(1)
        app.frame(0.02, [])


def test_that_the_other_side_has_sealed_does_not_draw_the_board_anew(tmp_path: Path) -> None:
    """Its news comes over the network; the orders in the slots are not touched."""
    with an_evening(tmp_path) as evening:
        here, there = evening.sit("us"), evening.sit("china")
        app, _ = a_window(here, tmp_path)
        board = app.screen
        assert isinstance(board, PlayScreen)
        board.take_over(some_orders(here.observe(US), random.Random(3)))

        there.submit(CHINA, ())
        until(app, lambda: here.committed(CHINA))
        app.frame(0.02, [])

        assert app.screen is board
        assert any(order != NO_ORDER for order in board.planned)


def test_a_pause_and_a_seat_that_changes_hands_are_followed(tmp_path: Path) -> None:
    """While it rests nothing is resolved; who hands the seat over watches, and may come back."""
    with an_evening(tmp_path) as evening:
        here, there = evening.sit("us"), evening.sit("china")
        app, session = a_window(here, tmp_path)
        here.pause()
        until(app, lambda: there.paused and here.paused)
        assert isinstance(app.screen, PlayScreen)
        here.go_on()
        until(app, lambda: not here.paused and not there.paused)

        here.seat(US, find("dealmaker", US).policy)
        until(app, lambda: session.phase is Phase.WAIT)
        assert isinstance(app.screen, PlayScreen)
        assert app.screen.watched
        here.seat(US, None)
        until(app, lambda: session.phase is Phase.ORDERS)

        assert isinstance(app.screen, PlayScreen)
        assert not app.screen.watched


@pytest.mark.parametrize("seal", [True, False])
def test_a_server_that_comes_back_finds_the_window_where_it_was(tmp_path: Path, seal: bool) -> None:
    with an_evening(tmp_path) as evening:
        here, there = evening.sit("us"), evening.sit("china")
        app, session = a_window(here, tmp_path)
        board = app.screen
        assert isinstance(board, PlayScreen)
        if seal:
            board._seal()
            until(app, lambda: not here.is_under_way)

        evening.resume()
        until(app, lambda: here.link.connected and there.link.connected)
        assert here.committed(US) == seal
        if not seal:
            assert isinstance(app.screen, PlayScreen)
            app.screen._seal()
        there.submit(CHINA, ())

        until(app, lambda: session.phase is Phase.REVEAL)


def test_who_watches_sees_each_turn_and_the_ending(tmp_path: Path) -> None:
    """Nobody asks for the next turn: it is turned up once the one before was read."""
    chance = random.Random(11)
    with an_evening(tmp_path) as evening:
        here, there, eyes = evening.sit("us"), evening.sit("china"), evening.sit("watch")
        app, session = a_window(eyes, tmp_path)
        assert session.phase is Phase.WAIT
        while here.result is None:
            play(here, US, chance)
            play(there, CHINA, chance)
            assert here.advance()
            assert there.advance()

        revealed = []
        while not isinstance(app.screen, EndingScreen):
            if isinstance(app.screen, RevealScreen):
                revealed.append(eyes.turn)
                Hands(app).press(pygame.K_RETURN)
            app.frame(0.05, [])

        assert sorted(set(revealed)) == [*range(1, here.turn + 1)]
