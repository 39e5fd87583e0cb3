"""A window whose table moves on without it: it shows what is there now, and loses nothing."""

from pathlib import Path

import pygame
import pytest

from game.language import LANGUAGES
from game.match import Intervention, InterventionKind, LocalMatches, LocalTable, Saves, Session
from game.players import find
from game.players.seating import seated
from game.rules import NO_ORDER, Side, Stock
from game.view.app.app import App
from game.view.board.advisors import AdvisorsScreen
from game.view.board.play import PlayScreen
from game.view.ending.ending import EndingScreen
from game.view.menus.match_menu import MatchMenu
from game.view.quarter.report import ReportScreen
from game.view.quarter.reveal import RevealScreen
from game.view.screens.dialog import Notice
from game.view.session.match_session import MatchSession
from tests.hands import Hands, an_app
from tests.matches import the_scenario

US, CHINA = Side.US, Side.CHINA
EVENT = Intervention(InterventionKind.EVENT, "senate-hearing")


class Elsewhere(LocalTable):
    """A table whose log lies elsewhere, as that of a match over a network does."""

    @property
    def record(self) -> None:  # type: ignore[override]
        return None


def a_window(
    folder: Path, table: LocalTable | None = None, language: str = "en"
) -> tuple[App, LocalTable, Session[LocalTable]]:
    """A window in which the US is played; China's person sits elsewhere."""
    app = an_app(language=language)
    table = table or LocalTable(the_scenario("quick-start"), 7)
    matches = LocalMatches(Saves(folder), seated)
    session = Session(table, people=(US,))
    app.go(MatchSession(app, matches, session).first_screen())
    return app, table, session


def board(app: App) -> PlayScreen:
    assert isinstance(app.screen, PlayScreen)
    return app.screen


def an_order(table: LocalTable) -> int:
    menu = table.ruleset.menus[US]
    return next(at for at in range(len(menu)) if not table.problems(US, (at,)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_board_is_shown_anew_with_what_lay_in_the_slots(tmp_path: Path, language: str) -> None:
    app, table, _ = a_window(tmp_path, language=language)
    first, order = board(app), an_order(table)
    first.give(order)

    table.intervene(Intervention(InterventionKind.STOCK, "us_capital", 9.0))
    app.frame(0.02, [])

    assert board(app) is not first
    assert board(app).seen.stock(Stock.US_CAPITAL) == 9.0
    assert order in board(app).planned


def test_that_the_other_has_sealed_leaves_the_screen_alone(tmp_path: Path) -> None:
    app, table, _ = a_window(tmp_path)
    first = board(app)

    table.submit(CHINA, ())
    app.frame(0.02, [])

    assert app.screen is first


def test_orders_for_another_board_are_refused_in_words_and_the_new_one_lies_below(
    tmp_path: Path,
) -> None:
    """The last instant: the order is sealed before the window has looked again."""
    app, table, _ = a_window(tmp_path)
    board(app).give(an_order(table))
    before = board(app)
    table.intervene(EVENT)

    before._seal()
    assert isinstance(app.screen, Notice)
    assert "moved on" in app.screen.message
    assert not table.committed(US)
    Hands(app).press(pygame.K_RETURN)

    assert board(app) is not before
    assert board(app).seen.turn == table.turn


def test_a_turn_that_was_resolved_elsewhere_turns_the_cards_here(tmp_path: Path) -> None:
    app, table, session = a_window(tmp_path)
    board(app)._seal()
    assert board(app).waiting
    table.submit(CHINA, ())
    assert table.advance()  # by whoever asked first

    app.frame(0.02, [])
    assert isinstance(app.screen, RevealScreen)
    assert session.phase.value == "reveal"


def test_what_stands_in_front_of_the_board_stays_until_it_is_put_away(tmp_path: Path) -> None:
    """Advisors, help, rules: reading goes on, and the board behind them is renewed after."""
    app, table, _ = a_window(tmp_path)
    first = board(app)
    first.ask_advisors()
    front = app.screen
    assert isinstance(front, AdvisorsScreen)

    table.intervene(EVENT)
    app.frame(0.02, [])
    assert app.screen is front
    app.back()
    app.frame(0.02, [])

    assert board(app) is not first


def test_advice_on_another_board_is_not_given_as_orders(tmp_path: Path) -> None:
    app, table, _ = a_window(tmp_path)
    first = board(app)
    table.intervene(Intervention(InterventionKind.STOCK, "us_capital", 0.0))
    table.intervene(Intervention(InterventionKind.STOCK, "us_funds", 0.0))

    first.take_over([an_order_of_price(table)])
    app.frame(0.02, [])

    assert all(order == NO_ORDER for order in board(app).planned)


def an_order_of_price(table: LocalTable) -> int:
    menu = table.ruleset.menus[US]
    return next(at for at, action in enumerate(menu) if action.programme >= 0 and action.funds > 0)


def test_who_hands_the_seat_over_goes_on_watching(tmp_path: Path) -> None:
    app, table, _ = a_window(tmp_path)
    table.seat(US, find("dealmaker").policy)
    app.frame(0.02, [])
    assert board(app).watched

    table.submit(CHINA, ())
    board(app).commit()
    for _ in range(3):
        app.frame(0.02, [])
    assert isinstance(app.screen, RevealScreen)


def test_a_turn_back_that_came_too_late_is_told(tmp_path: Path) -> None:
    """Asked for, and meanwhile the table is one where none may be taken back."""
    app = an_app()
    matches = LocalMatches(Saves(tmp_path), seated)
    table = LocalTable(the_scenario("quick-start"), 7, None, find("hedger").policy)
    table.submit(US, ())
    assert table.advance()
    shown = MatchSession(app, matches, matches.sit_down(table))
    app.go(shown.first_screen())
    shown._ask_to_take_back()
    table.intervene(EVENT)

    Hands(app).press(pygame.K_LEFT, pygame.K_RETURN)

    assert table.turn == 1


def test_a_match_whose_log_is_elsewhere_is_played_to_its_end(tmp_path: Path) -> None:
    """No copy to save, nothing to keep, none to play on from; and all the rest."""
    table = Elsewhere(the_scenario("quick-start"), 7)
    app, _, _ = a_window(tmp_path, table)
    Hands(app).press(pygame.K_ESCAPE)
    assert isinstance(app.screen, MatchMenu)
    ways = [way.label for way in app.screen.ways()]
    assert app.texts("story-copy") not in ways
    Hands(app).press(pygame.K_ESCAPE)

    seen = set()
    for _ in range(200 * table.ruleset.turns):
        seen.add(type(app.screen))
        if isinstance(app.screen, EndingScreen):
            break
        if isinstance(app.screen, PlayScreen) and not app.screen.waiting:
            app.screen._seal()
            table.submit(CHINA, ())
        Hands(app).press(pygame.K_RETURN)

    assert seen == {PlayScreen, RevealScreen, ReportScreen, EndingScreen}
    assert isinstance(app.screen, EndingScreen)
    assert app.screen.ways is not None
    assert (app.screen.ways.again, app.screen.ways.swap, app.screen.ways.keep) == (None,) * 3
    app.screen.ways.replay(2)
    app.frame(0.02, [])
    assert not list(tmp_path.glob("*.jsonl"))
