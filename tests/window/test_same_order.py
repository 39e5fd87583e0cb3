"""A match is led in the same order at the window and in text: two ways to show one session."""

import io
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

import pygame
import pytest

from game.language import Texts
from game.match import LocalMatches, Phase, Recorded, Saves, Session
from game.players.seating import seated
from game.readouts.menus.menu import MatchChoice
from game.scenario import load_scenario
from game.text.session import TextSession
from game.text.voice import Voice
from tests.hands import HandsOnMatch

TURNS = 2
WINDOW = {
    Phase.HAND_OVER: "hand-over",
    Phase.ORDERS: "play",
    Phase.WATCH: "play",
    Phase.WAIT: "play",
    Phase.REVEAL: "reveal",
    Phase.REPORT: "report",
}
"""The screen of each phase."""
TEXT = {
    Phase.HAND_OVER: "Hand the keyboard to",
    Phase.ORDERS: "Slot 1: empty",
    Phase.WATCH: "Enter for the next",
    Phase.REVEAL: "The cards are turned",
    Phase.REPORT: "Report of the quarter",
}
"""The words of each phase; who is alone has the report on asking, and nobody is told to wait."""
SEATS = [("human", "hedger"), ("human", "human"), ("dealmaker", "hedger")]


def begun(us: str, china: str, folder: Path) -> tuple[LocalMatches, Session[Recorded]]:
    matches = LocalMatches(Saves(folder), seated)
    return matches, matches.begin(load_scenario("quick-start"), us, china, 7)


def led(us: str, china: str, folder: Path) -> list[Phase]:
    """The phases up to the cards of a turn, as the session has them."""
    _, session = begun(us, china, folder)
    seen = [session.phase]
    while seen.count(Phase.REVEAL) < TURNS:
        if session.phase is Phase.ORDERS:
            session.submit(session.side, ())
        elif session.phase is Phase.WAIT:
            session.advance()
        else:
            session.go_on()
        seen.append(session.phase)
    return seen


def once(shown: Iterable[str]) -> list[str]:
    """What is shown, without saying twice that it still is."""
    return [each for each, _ in groupby(shown)]


@pytest.mark.parametrize(("us", "china"), SEATS)
def test_the_window_shows_the_phases_in_their_order(us: str, china: str, tmp_path: Path) -> None:
    hands = HandsOnMatch(tmp_path / "window")
    hands.app.screens[0].way.begin(MatchChoice("quick-start", us, china, 7))  # type: ignore[attr-defined]
    hands.look()
    seen = [hands.screen]
    while seen.count("reveal") < TURNS:
        if hands.screen == "hand-over":
            hands.take_seat()
        elif hands.screen == "play":
            hands.commit()
        else:
            hands.press(pygame.K_RETURN)
        seen.append(hands.screen)

    assert once(seen) == once(WINDOW[phase] for phase in led(us, china, tmp_path / "led"))


@pytest.mark.parametrize(("us", "china"), SEATS)
def test_the_text_mode_tells_the_phases_in_their_order(us: str, china: str, tmp_path: Path) -> None:
    matches, session = begun(us, china, tmp_path / "text")
    typed = {1: "commit yes\n", 2: "\ncommit yes\n" * 2, 0: "\n"}[len(session.people)] * TURNS
    said = io.StringIO()
    TextSession(Voice(io.StringIO(typed), said), Texts.load("en"), matches, session).run()

    told = [
        words for line in said.getvalue().splitlines() for words in TEXT.values() if words in line
    ]
    phases = led(us, china, tmp_path / "led")
    if len(session.people) == 1:
        phases = [phase for phase in phases if phase is not Phase.REPORT]
    expected = [TEXT[phase] for phase in phases if phase is not Phase.WAIT]
    assert told[: len(expected)] == expected
