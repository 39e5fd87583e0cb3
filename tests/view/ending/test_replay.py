"""The replay: every quarter's board, by keys and mouse, with no secret of a running match."""

from pathlib import Path

import pygame
import pytest

from game.language import LANGUAGES
from game.match import Kind, LocalTable
from game.rules import Side
from game.view.app.app import App, Window
from game.view.drawing.theme import SMALLEST_WINDOW
from game.view.ending.replay import PACE, ReplayScreen
from game.view.gui.scrubber import Scrubber
from game.view.quarter.report import ReportScreen
from game.view.quarter.reveal import RevealScreen
from game.view.reference.encyclopaedia import EncyclopaediaScreen
from game.view.screens.breakdown_card import BreakdownCard
from game.view.screens.dialog import ConfirmDialog
from game.view.screens.hotspot_control import HotspotControl
from game.view.screens.page import Page
from tests.hands import Hands
from tests.matches import a_table, every_finished, watched
from tests.view.screens.test_numbers import numbers

SIZES = (SMALLEST_WINDOW, (1024, 640), (1280, 800), (1920, 1080))


def replay(
    table: LocalTable,
    size: tuple[int, int] = (1280, 800),
    language: str = "en",
    scale: float = 1.0,
    played_on: list[int] | None = None,
) -> tuple[App, ReplayScreen]:
    app = App(window=Window(size, headless=True), language=language, scale=scale)
    app.go(Page())
    screen = ReplayScreen(table, play_on=None if played_on is None else played_on.append)
    app.go(screen)
    app.frame(0.02, [])
    return app, screen


def line_of(screen: ReplayScreen) -> Scrubber:
    return next(control for control in screen.controls if isinstance(control, Scrubber))


def test_arrows_go_a_quarter_and_page_keys_a_year() -> None:
    app, screen = replay(watched(20))
    shown = [screen.turn]
    for key in (pygame.K_LEFT, pygame.K_PAGEUP, pygame.K_HOME, pygame.K_RIGHT, pygame.K_END):
        Hands(app).press(key)
        shown.append(screen.turn)

    assert shown == [20, 19, 15, 0, 1, 20]


def test_the_board_is_the_one_of_that_quarter() -> None:
    table = watched(20)
    app, screen = replay(table)
    for turn in (20, 7, 0):
        screen.show_turn(turn)
        assert app.frame(0.02, [])
        lag = table.history(Side.US)[turn].indicator("legal_lag_months")

        assert screen.board.race.now == pytest.approx(table.history(Side.US)[turn].month / 12)
        assert f"{lag:.0f}" in screen.board.race.brackets[0].label


def test_a_click_and_a_drag_on_the_line() -> None:
    app, screen = replay(watched(20))
    line = line_of(screen)
    start, end = line.place_of(3), line.place_of(11)
    app.frame(
        0.02, [pygame.event.Event(pygame.MOUSEMOTION, pos=start, rel=(0, 0), buttons=(0,) * 3)]
    )
    app.frame(0.02, [pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=start, button=1)])
    assert screen.turn == 3
    moved = {"pos": (end[0], end[1] + 300), "rel": (0, 0), "buttons": (1, 0, 0)}
    app.frame(0.02, [pygame.event.Event(pygame.MOUSEMOTION, moved)])
    assert screen.turn == 11
    app.frame(0.02, [pygame.event.Event(pygame.MOUSEBUTTONUP, pos=end, button=1)])
    app.frame(0.02, [pygame.event.Event(pygame.MOUSEMOTION, moved | {"pos": start})])

    assert screen.turn == 11


def test_a_click_on_the_race_opens_the_page_of_what_is_there() -> None:
    app, screen = replay(watched(20))
    pin = next(mark for mark in screen.board.race_hotspots() if mark.page.startswith("event-"))
    place = {"pos": pin.rect.center, "button": 1}
    app.frame(0.02, [pygame.event.Event(pygame.MOUSEBUTTONDOWN, place)])
    app.frame(0.02, [pygame.event.Event(pygame.MOUSEBUTTONUP, place)])

    assert isinstance(app.screen, EncyclopaediaScreen)
    assert app.screen.page == pin.page


def law_of(table: LocalTable) -> bool:
    """Whether a law was passed before the last quarter."""
    return any(each.kind is Kind.LAW and each.turn < table.turn for each in table.since(0))


def test_keys_reach_the_race_and_open_what_they_reach() -> None:
    """Enter opens what the keys have reached; only on the line does it play on."""
    asked: list[int] = []
    told = (table for table in every_finished() if law_of(table))
    app, screen = replay(next(told), played_on=asked)
    marks = screen.board.race_hotspots()
    wanted = next(at for at, mark in enumerate(marks) if mark.page.startswith("law-"))
    Hands(app).press(*[pygame.K_PERIOD] * (wanted + 1), pygame.K_RETURN)

    assert isinstance(app.screen, EncyclopaediaScreen)
    assert app.screen.page == marks[wanted].page


def test_the_keyboard_stays_on_a_number_that_was_opened() -> None:
    app, screen = replay(watched(20))
    meter = next(item for item in screen.ring.items if getattr(item, "key", "") == "meter-1")
    screen.ring.focus(meter, visible=True)
    Hands(app).press(pygame.K_RETURN)
    opened = app.screen.name
    Hands(app).press(pygame.K_ESCAPE)

    assert opened == "sum"
    assert getattr(screen.ring.focused, "key", "") == "meter-1"


def test_the_race_is_looked_at_closer_in_every_quarter() -> None:
    app, screen = replay(watched(20))
    whole = screen.board.shown
    Hands(app).press(pygame.K_PLUS, pygame.K_PLUS)
    near = screen.board.shown
    Hands(app).press(pygame.K_LEFT, pygame.K_LEFT, pygame.K_PAGEUP)
    earlier = screen.board.shown

    assert near.end - near.start < whole.end - whole.start
    assert earlier.end - earlier.start == pytest.approx(near.end - near.start)
    assert earlier.start < earlier.now < earlier.end
    Hands(app).press(pygame.K_0)
    assert (screen.board.shown.start, screen.board.shown.end) == (whole.start, whole.end)


def test_a_key_of_ones_own_for_the_race_is_one_here_too() -> None:
    app, screen = replay(watched(6))
    app.change_settings(keys={"closer": "n"})
    whole = screen.board.shown
    Hands(app).press(pygame.K_n)

    assert screen.board.shown.end - screen.board.shown.start < whole.end - whole.start


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_number_of_the_quarter_opens_what_it_is_made_of(size: tuple[int, int]) -> None:
    """Orders, news and figures of the panel tell their sums, as on the reveal."""
    _, screen = replay(watched(20), size)
    for turn in (1, 8, 13, 20):
        screen.show_turn(turn)
        room = screen.board.spots.orders
        asked = [
            place
            for place in screen.ring.items
            if isinstance(place, HotspotControl) and place.breakdown and room.contains(place.rect)
        ]
        drawn = [each for each in numbers(screen) if room.contains(each.rect)]
        silent = {
            each.text
            for each in drawn
            if not any(place.rect.collidepoint(each.rect.center) for place in asked)
        }

        assert asked
        assert silent == {screen.cards.date}


def test_the_keyboard_reaches_a_number_of_the_quarter_and_stays_on_it() -> None:
    app, screen = replay(watched(20))
    score = next(item for item in screen.ring.items if getattr(item, "key", "") == "score-us-0")
    screen.ring.focus(score, visible=True)
    Hands(app).press(pygame.K_RETURN)
    card = app.screen
    Hands(app).press(pygame.K_ESCAPE)

    assert isinstance(card, BreakdownCard)
    assert card.breakdown.page == "score-us"
    assert getattr(screen.ring.focused, "key", "") == "score-us-0"


def test_it_plays_by_itself_and_stops_at_the_end() -> None:
    app, screen = replay(watched(4))
    Hands(app).press(pygame.K_SPACE)
    assert (screen.playing, screen.turn) == (True, 0)
    for _ in range(4):
        assert screen.playing
        app.frame(PACE, [])

    assert (screen.playing, screen.turn) == (False, 4)


def test_nothing_is_drawn_while_a_quarter_is_only_looked_at() -> None:
    app, _ = replay(watched(20))
    app.frame(1.0, [])
    drawn = app.frames_drawn
    for _ in range(20):
        app.frame(0.02, [])

    assert app.frames_drawn == drawn


def test_cards_and_report_of_a_quarter_open_and_close() -> None:
    app, screen = replay(watched(20))
    for key, kind in ((pygame.K_c, RevealScreen), (pygame.K_r, ReportScreen)):
        Hands(app).press(key)
        assert isinstance(app.screen, kind)
        assert app.screen.report.turn == 20
        while isinstance(app.screen, kind):
            Hands(app).press(pygame.K_ESCAPE)
        assert app.screen is screen


def test_playing_on_is_asked_about_and_never_from_the_end() -> None:
    asked: list[int] = []
    app, screen = replay(watched(20), played_on=asked)
    Hands(app).press(pygame.K_RETURN)
    assert app.screen.name == "notice"
    Hands(app).press(pygame.K_RETURN, pygame.K_PAGEUP, pygame.K_RETURN)
    assert isinstance(app.screen, ConfirmDialog)
    assert asked == []
    app.screen.ring.items[-1].activate()

    assert asked == [screen.turn] == [16]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_has_room_for_its_words(language: str, cut: list[str]) -> None:
    for size in SIZES:
        for scale in (1.0, 1.5):
            app, screen = replay(watched(20), size, language, scale, played_on=[])
            app.draw()
            labels = {control.label for control in screen.controls}

            assert labels.isdisjoint(cut), f"at {size}, {scale}"
            for number, control in enumerate(screen.controls):
                assert pygame.Rect((0, 0), size).contains(control.rect), control.label
                for other in screen.controls[number + 1 :]:
                    assert not control.rect.colliderect(other.rect), f"{control.label} {size}"


def test_two_people_look_back_without_each_others_secrets(tmp_path: Path) -> None:
    """A covert order of the last quarter is on no board of a match that still runs."""
    table = a_table(us="human", china="human")
    stockpile = table.ruleset.action(Side.CHINA, "special-stockpile")
    table.submit(Side.US, [])
    table.submit(Side.CHINA, [stockpile])
    table.advance()
    app, screen = replay(table)
    app.draw()

    assert table.since(0, Side.CHINA) != table.since(0, Side.US)
    name = screen.names.order(Side.CHINA, stockpile)
    told = [card.title for card in screen.cards.china] + [
        line.text for line in screen.board.log.lines
    ]
    assert name not in told
    Hands(app).press(pygame.K_c)
    assert isinstance(app.screen, RevealScreen)
    assert stockpile not in app.screen.report.orders[Side.CHINA]


def test_sealed_orders_are_not_looked_back_on() -> None:
    """The quarter in hand has not been played, so nothing of it is shown."""
    table = a_table(us="human", china="human")
    table.submit(Side.US, [table.ruleset.action(Side.US, "invest-allies")])
    _, screen = replay(table)

    assert screen.turn == 0
    assert len(line_of(screen).labels) == 1
