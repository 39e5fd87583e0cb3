"""The play screen by keys and mouse, at every size, in every language."""

from itertools import combinations
from pathlib import Path

import pygame
import pytest

from game.language import LANGUAGES
from game.match import LocalMatches, LocalTable, Saves
from game.players.seating import seated
from game.rules import NO_ORDER, Side
from game.view.app.app import App
from game.view.board.play import PlayScreen
from game.view.drawing.theme import SMALLEST_WINDOW
from game.view.ending.ending import EndingScreen
from game.view.quarter.report import ReportScreen
from game.view.quarter.reveal import RevealScreen
from game.view.screens.dialog import ConfirmDialog
from game.view.session.match_session import MatchSession
from tests.hands import Hands, an_app, shown
from tests.matches import a_table, watched

SIZES = (SMALLEST_WINDOW, (1024, 640), (1280, 800), (1920, 1080))


def led(app: App, table: LocalTable, folder: Path) -> MatchSession:
    """A match that leads from screen to screen."""
    matches = LocalMatches(Saves(folder), seated)
    return MatchSession(app, matches, matches.sit_down(table))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_everything_is_in_the_window_and_nothing_lies_on_another(
    size: tuple[int, int], language: str
) -> None:
    app = an_app(size, language)
    window = pygame.Rect(0, 0, *size)
    for turns in (0, 19):
        for side in Side:
            screen = shown(app, watched(turns), side)
            for tab in range(4):
                screen.open_tab(tab)
                places = [item.rect for item in screen.ring.items]

                assert all(window.contains(place) for place in places)
                assert not any(one.colliderect(other) for one, other in combinations(places, 2))


def test_at_the_size_of_reference_only_special_orders_have_a_second_page() -> None:
    app = an_app()
    for side in Side:
        screen = shown(app, watched(19), side)
        for tab in range(3):
            screen.open_tab(tab)

            assert screen.order_layout.pages == 1, (side, tab)
        screen.open_tab(3)

        assert screen.order_layout.pages <= 2, "a card that says what it does takes more room"


def test_at_rest_nothing_is_drawn() -> None:
    app = an_app()
    shown(app, watched(6))
    app.frame(0.02, [])
    before = app.frames_drawn

    for _ in range(5):
        app.frame(0.02, [])

    assert app.frames_drawn == before


def test_digits_open_tabs_and_enter_gives_an_order() -> None:
    app = an_app()
    screen = shown(app, a_table())

    Hands(app).press(pygame.K_3, pygame.K_DOWN, pygame.K_RETURN)

    menu = screen.table.ruleset.menus[Side.US]
    assert screen.sheet.tab == 2
    assert menu[screen.planned[0]].programme >= 0


def test_an_order_can_be_taken_back_until_it_is_committed() -> None:
    app = an_app()
    screen = shown(app, a_table())

    Hands(app).press(pygame.K_3, pygame.K_DOWN, pygame.K_RETURN, pygame.K_BACKSPACE)

    assert screen.planned == [NO_ORDER, NO_ORDER]


def test_the_order_taken_back_by_a_key_is_the_one_given_last() -> None:
    """Whichever slot it lies in: the third order went into the first slot, which had been freed."""
    app = an_app()
    screen = shown(app, a_table())
    ruleset = screen.table.ruleset
    first, second, third = (
        ruleset.action(Side.US, f"invest-{what}")
        for what in ("allies", "enforcement", "substitutes")
    )
    screen.give(first)
    screen.give(second)
    screen.take_back(0)
    screen.give(third)
    assert screen.planned == [third, second]

    Hands(app).press(pygame.K_BACKSPACE)

    assert screen.planned == [NO_ORDER, second]


def test_a_click_gives_an_order_and_a_click_on_its_slot_takes_it_back() -> None:
    app = an_app()
    screen = shown(app, a_table())
    order = screen.table.ruleset.action(Side.US, "levy-licence-h200-50")
    place = next(item for item in screen.ring.items if getattr(item, "order", None) == order)

    Hands(app).click(place.rect.center)
    assert order in screen.planned

    Hands(app).click(screen.order_layout.slots[0].center)
    assert screen.planned == [NO_ORDER, NO_ORDER]


def test_another_rate_on_a_gate_replaces_the_first() -> None:
    screen = shown(an_app(), a_table())
    first, second = (
        screen.table.ruleset.action(Side.US, f"levy-licence-h200-{rate}") for rate in (15, 50)
    )

    screen.give(first)
    screen.give(second)

    assert screen.planned == [second, NO_ORDER]


def test_pointing_at_a_meter_tells_its_causes() -> None:
    app = an_app()
    screen = shown(app, watched(6))
    meter = next(item for item in screen.ring.items if getattr(item, "key", "") == "meter-0")
    before = app.frames_drawn

    Hands(app).move(meter.rect.center)

    assert app.frames_drawn == before + 1


def test_a_change_of_language_keeps_what_was_chosen() -> None:
    app = an_app()
    screen = shown(app, a_table())
    screen.give(screen.table.ruleset.action(Side.US, "invest-allies"))

    app.change_settings(language="ja")

    assert screen.planned.count(NO_ORDER) == 1
    assert screen.sheet.readout.title == app.texts("play-orders")


def test_a_match_is_played_to_its_ending_by_keys_alone(tmp_path: Path) -> None:
    """Orders, reveal, report, quarter by quarter, and the ending."""
    app = an_app()
    table = a_table(scenario="quick-start")
    session = led(app, table, tmp_path)
    app.go(session.first_screen())
    seen = set()
    for _ in range(400):
        screen = app.screen
        seen.add(type(screen))
        if isinstance(screen, EndingScreen):
            break
        if isinstance(screen, PlayScreen):
            Hands(app).press(pygame.K_3, pygame.K_DOWN, pygame.K_RETURN)
            Hands(app).press(pygame.K_RETURN, mod=pygame.KMOD_CTRL)
        elif isinstance(screen, ConfirmDialog):
            Hands(app).press(pygame.K_TAB, pygame.K_RETURN)  # yes, with a slot empty
        else:
            Hands(app).press(pygame.K_RETURN)
    app.frame(0.02, [])

    assert seen == {PlayScreen, ConfirmDialog, RevealScreen, ReportScreen, EndingScreen}
    assert table.turn == table.ruleset.turns


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_reveal_report_and_ending_are_drawn_at_every_size(
    size: tuple[int, int], language: str
) -> None:
    app = an_app(size, language)
    table = watched(9)
    for side in Side:
        report = table.report(side, 9)
        for make in (RevealScreen, ReportScreen):
            app.go(make(table.scenario, report, side, lambda: None))
            assert app.frame(0.02, [])
    app.go(EndingScreen(watched(20)))
    assert app.frame(0.02, [])


def test_settings_open_from_the_board_and_all_of_it_changes_language(tmp_path: Path) -> None:
    """F10 and the menu's entry; on the way back everything is drawn anew, the orders kept."""
    app = an_app()
    session = led(app, a_table(), tmp_path)
    app.go(session.first_screen())
    board = app.screen
    assert isinstance(board, PlayScreen)
    board.give(board.table.ruleset.action(Side.US, "invest-allies"))

    Hands(app).press(pygame.K_F10)
    assert app.screen.name == "settings"
    app.change_settings(language="ja")
    Hands(app).press(pygame.K_F10)
    assert app.screen is board
    assert board.sheet.readout.title == app.texts("play-orders")
    assert board.board.race.now_label == app.texts("play-now") == "現在"
    assert board.planned.count(NO_ORDER) == 1

    Hands(app).press(pygame.K_ESCAPE)
    assert app.screen.name == "match-menu"
    Hands(app).press(pygame.K_2)
    assert app.screen.name == "settings"
    app.change_settings(language="zh")
    Hands(app).press(pygame.K_ESCAPE)
    assert app.screen.ring.items[0].label == app.texts("play-menu-on")
    Hands(app).press(pygame.K_ESCAPE)
    assert app.screen is board
    assert board.sheet.readout.title == app.texts("play-orders")


def test_settings_are_not_opened_twice_nor_over_a_question() -> None:
    app = an_app()
    shown(app, a_table())
    Hands(app).press(pygame.K_F10, pygame.K_F1, pygame.K_F10)
    assert [screen.name for screen in app.screens].count("settings") == 1

    app.home()
    app.tell("Something is wrong.")
    Hands(app).press(pygame.K_F10)
    assert app.screen.name == "notice"


def test_the_year_ahead_is_worked_out_once_the_pointer_rests() -> None:
    app = an_app()
    screen = shown(app, watched(6))
    order = screen.table.ruleset.action(Side.US, "open-licence-h200")
    place = next(item for item in screen.ring.items if getattr(item, "order", None) == order)
    Hands(app).move(place.rect.center)
    choices = [c for card in screen.sheet.readout.groups[0].cards for c in card.choices]
    assert not any(choice.later for choice in choices)

    for _ in range(10):
        app.frame(0.02, [])

    told = screen.sheet.readout.find(order)
    assert told is not None
    assert told[1].later
    assert not app.frame(0.02, [])


def test_a_pin_on_the_race_opens_its_page_by_click_and_by_key() -> None:
    """Laws and events are more than their names: the race leads to what they do."""
    app = an_app()
    screen = shown(app, watched(3))
    pin = screen.board.race_layout.pins[0]
    board = screen.board.spots.timeline
    opened: list[str] = []
    app.rules = opened.append  # type: ignore[method-assign, assignment]

    Hands(app).click((board.left + round(pin.x), board.top + round(pin.y)))
    Hands(app).move((2, 2))
    for _ in screen.board.race_hotspots():
        if screen.looked_at()[0] != pin.pin.detail:
            Hands(app).press(pygame.K_PERIOD)
    Hands(app).press(pygame.K_RETURN)

    assert opened == [pin.pin.page] * 2
    assert pin.pin.page.startswith(("event-", "law-"))


def test_an_order_under_the_keyboard_opens_its_page() -> None:
    """The page of its gate says what the rates do."""
    app = an_app()
    screen = shown(app, a_table())
    opened: list[str] = []
    app.rules = opened.append  # type: ignore[method-assign, assignment]
    place = next(item for item in screen.ring.items if getattr(item, "order", None) is not None)
    screen.ring.focus(place, visible=True)

    Hands(app).press(pygame.K_i)

    assert opened[0].startswith("gate-")
