"""Every number of a match can be asked: it opens a sum, a forecast or a page."""

import re
from collections.abc import Iterator
from functools import cache

import numpy as np
import pygame
import pytest

from game.match.shared_screen import known_to_all
from game.players import find
from game.readouts.breakdowns.breakdown import Breakdown
from game.readouts.reference.encyclopaedia import read_rulebook
from game.readouts.reference.rulebook import Rulebook
from game.rules import Side, Stock
from game.view.app.app import App
from game.view.board.play import PlayScreen
from game.view.ending.replay import ReplayScreen
from game.view.ending.turn_card import TurnCard
from game.view.quarter.report import ReportScreen
from game.view.quarter.reveal import RevealScreen
from game.view.screens.breakdown_card import BreakdownCard
from game.view.screens.hotspot_control import HotspotControl, control_of
from game.view.screens.screen import Screen
from tests.hands import Hands, an_app, shown
from tests.matches import a_table, names_of, taken_over, watched
from tests.view.text_watch import Drawn, TextWatch

NUMBER = re.compile(r"\d")
TABS = range(4)


@cache
def book() -> Rulebook:
    table = watched(8)
    return read_rulebook(table.scenario, table.ruleset, names_of(table).texts)


def numbers(screen: Screen) -> list[Drawn]:
    """Every text with a figure in it, as it is drawn with nothing pointed at."""
    watch = TextWatch()
    with watch.watching():
        if isinstance(screen, PlayScreen | ReplayScreen):
            screen.board._panes.clear()
        if isinstance(screen, RevealScreen):
            screen.layout(screen.app.size)
        screen.draw(screen.app.window.surface)
    return [each for each in watch.drawn if NUMBER.search(each.text)]


def scales(screen: PlayScreen) -> set[str]:
    """Figures that name a place on a scale or a key, and so are nothing to ask about."""
    race, sheet = screen.board.race, screen.sheet
    ticks = (*race.years, *race.levels, *race.quarters)
    dates = (line.date for line in screen.board.log.lines)
    keys = {str(number + 1) for number in TABS}
    slots = {f"{slot.number}  {slot.name}" for slot in sheet.readout.slots}
    return {
        *(tick.label for tick in ticks), *dates, *keys, *slots, race.subtitle,
        sheet.readout.subtitle, sheet.readout.commit_note,
    }  # fmt: skip


def answers(screen: PlayScreen, text: Drawn) -> bool:
    """Whether what lies under a text opens something."""
    mark = screen.board.at(text.rect.center)
    if mark is not None:
        return bool(mark.page)
    place = screen.ring.at(text.rect.center)
    if isinstance(place, HotspotControl) and place.breakdown is not None:
        return bool(place.breakdown.page)
    on_card = any(card.rect.collidepoint(text.rect.center) for card in screen.sheet.layout.cards)
    return on_card or (isinstance(place, HotspotControl) and place.order is not None)


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("turns", [0, 8])
def test_every_number_on_the_board_opens_a_sum_or_a_page(turns: int, side: Side) -> None:
    screen = shown(an_app(), watched(turns), side)
    silent = set()
    for tab in TABS:
        screen.open_tab(tab)
        told = scales(screen)
        silent |= {
            each.text
            for each in numbers(screen)
            if each.text not in told and not answers(screen, each)
        }
    screen.leave()

    assert silent == set()


@pytest.mark.parametrize("side", Side)
def test_every_order_opens_its_forecast_and_every_line_of_it_a_page(side: Side) -> None:
    """The range of a forecast is made of replies, and its middle of causes."""
    table = watched(8)
    screen = shown(an_app(), table, side)
    ranges = 0
    for action in range(len(table.ruleset.menus[side])):
        told = screen.sheet.breakdown_of(action, screen.names)
        pages = [told.page, *(part.page for part in told.parts)]
        for part in told.parts:
            assert part.inner is not None
            pages += [part.inner.page, *(each.page for each in part.inner.parts)]
            pages += [each.page for each in part.inner.beyond]
            ranges += bool(part.inner.beyond)
            if part.inner.parts:
                assert sum(each.amount for each in part.inner.parts) == pytest.approx(
                    part.amount, abs=0.051
                )
        assert [page for page in pages if page not in book()] == []
    screen.leave()

    assert ranges


def test_the_forecast_of_an_order_opens_by_its_key_and_by_the_right_button() -> None:
    app = an_app()
    screen = shown(app, taken_over(8))
    screen.open_tab(2)
    place = next(
        item for item in screen.ring.items if isinstance(item, HotspotControl) and item.order
    )
    screen.ring.focus(place, visible=True)
    Hands(app).press(pygame.K_w)
    card = app.screen
    assert isinstance(card, BreakdownCard)
    by_key = card.breakdown
    Hands(app).press(pygame.K_RETURN)
    inner = app.screen
    Hands(app).press(pygame.K_ESCAPE, pygame.K_ESCAPE)
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        app.frame(0.02, [pygame.event.Event(kind, pos=place.rect.center, button=3)])
    by_mouse = app.screen
    app.back()

    assert isinstance(inner, BreakdownCard)
    assert inner.breakdown == by_key.parts[0].inner
    assert isinstance(by_mouse, BreakdownCard)
    assert by_mouse.breakdown == by_key
    assert app.screen is screen
    screen.leave()


@pytest.mark.parametrize("side", Side)
def test_the_purse_adds_up_beside_the_plan(side: Side) -> None:
    screen = shown(an_app(), taken_over(8, side), side)
    seen, menu = screen.seen, screen.table.ruleset.menus[side]
    capital, funds = control_of(screen._controls, "capital"), control_of(screen._controls, "funds")
    before = [place.breakdown.total for place in (capital, funds) if place.breakdown is not None]
    order = next(at for at, each in enumerate(menu) if each.funds and not seen.reasons(at))
    screen.give(order)
    after = [
        control_of(screen._controls, key).breakdown.total  # type: ignore[union-attr]
        for key in ("capital", "funds")
    ]
    screen.leave()

    assert before[0] - after[0] == pytest.approx(menu[order].capital)
    assert before[1] - after[1] == pytest.approx(menu[order].funds)


def test_the_lag_of_models_on_the_race_opens_its_sum() -> None:
    app = an_app()
    screen = shown(app, watched(8))
    pill, board = screen.board.race_layout.model_pill, screen.board.spots.timeline
    at = (board.left + round(pill.x + pill.w / 2), board.top + round(pill.y + pill.h / 2))

    Hands(app).click(at)
    card = app.screen
    app.back()

    assert isinstance(card, BreakdownCard)
    assert card.breakdown.page == "indicator-model_lag_months"
    screen.leave()


# What a quarter brought.


def the_reveal(app: App, turn: int, side: Side = Side.US) -> RevealScreen:
    table = watched(20)
    screen = RevealScreen(table.scenario, table.report(side, turn), side, lambda: None)
    app.go(screen)
    app.frame(0.02, [])
    return screen


def the_report(app: App, turn: int, side: Side = Side.US, page: int = 0) -> ReportScreen:
    table = watched(20)
    history = table.history(side)[: turn + 1]
    screen = ReportScreen(
        table.scenario, table.report(side, turn), side, lambda: None, history=history
    )
    screen.page = page
    app.go(screen)
    app.frame(0.02, [])
    return screen


def places(screen: Screen) -> list[HotspotControl]:
    return [item for item in screen.ring.items if isinstance(item, HotspotControl)]


def silent(screen: Screen) -> set[str]:
    """The figures that open nothing."""
    asked = [
        item
        for item in screen.ring.items
        if isinstance(item, HotspotControl | TurnCard)
        and item.breakdown is not None
        and item.breakdown.page
    ]
    return {
        each.text
        for each in numbers(screen)
        if not any(place.rect.collidepoint(each.rect.center) for place in asked)
    }


def pages_of(breakdown: Breakdown) -> Iterator[str]:
    """Every page that a sum and the sums within it lead to."""
    yield breakdown.page
    for part in breakdown.lines:
        yield part.page
        if part.inner is not None:
            yield from pages_of(part.inner)


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("turn", [1, 8, 13, 20])
def test_every_number_of_a_quarter_opens_a_sum_or_a_page(turn: int, side: Side) -> None:
    """But the date, the number of a page, and the scales of the chart."""
    app = an_app()
    reveal = the_reveal(app, turn, side)
    assert silent(reveal) == {reveal.heading}
    told = places(reveal)
    for page in range(3):
        report = the_report(app, turn, side, page)
        assert report.front is not None
        front = report.front
        course = front.course
        assert course is not None
        scales = {tick.label for tick in (*course.levels, *course.years)}
        number = app.texts("play-report-page", number=page + 1, of=3)
        assert silent(report) <= {report.heading, number, front.number, front.date, *scales}
        told += places(report)

    pages = {page for each in told if each.breakdown for page in pages_of(each.breakdown)}
    assert [page for page in pages if page not in book()] == []


@pytest.mark.parametrize("turn", [8, 13])
def test_a_number_of_the_report_is_opened_by_keys_alone(turn: int) -> None:
    """Tab leads to it, Enter opens it, Escape leads back to it, and at last Enter goes on."""
    app = an_app()
    screen = the_report(app, turn, page=1)
    opened: list[str] = []
    app.rules = opened.append  # type: ignore[method-assign, assignment]
    Hands(app).press(pygame.K_TAB)
    number = screen.ring.focused
    assert isinstance(number, HotspotControl)
    noted = screen.noted()
    Hands(app).press(pygame.K_RETURN)
    card = app.screen
    assert isinstance(card, BreakdownCard)
    Hands(app).press(pygame.K_TAB, mod=pygame.KMOD_SHIFT)
    Hands(app).press(pygame.K_RETURN, pygame.K_ESCAPE)

    assert noted is not None
    assert noted.detail == number.detail
    assert card.breakdown == number.breakdown
    assert opened == [card.breakdown.page]
    assert app.screen is screen
    assert isinstance(screen.ring.focused, HotspotControl)
    assert screen.ring.focused.key == number.key


def test_a_line_of_a_sum_leads_to_its_page_and_back_to_the_number() -> None:
    """From an order over a meter that it moved and the cause to the rule, and all the way back."""
    for turn in range(1, 21):
        app = an_app()
        screen = the_reveal(app, turn)
        Hands(app).press(pygame.K_TAB)
        card = screen.ring.focused
        assert isinstance(card, HotspotControl)
        shown = []
        for key in (pygame.K_RETURN,) * 3 + (pygame.K_ESCAPE,) * 3:
            Hands(app).press(key)
            shown.append(app.screen.name)
        if shown[1] == "sum":  # the order moved a meter, whose sum has sums
            break

    assert shown == ["sum", "sum", "encyclopaedia", "sum", "sum", "reveal"]
    assert isinstance(screen.ring.focused, HotspotControl)
    assert screen.ring.focused.key == card.key
    assert screen.noted() is not None


def test_a_number_that_was_clicked_leaves_enter_to_go_on() -> None:
    app = an_app()
    for show in (the_report, the_reveal):
        screen = show(app, 8)
        first = screen.ring.focused
        place = next(place for place in places(screen) if place.breakdown and place.breakdown.lines)
        Hands(app).move(place.rect.center)
        noted = screen.noted()
        Hands(app).click(place.rect.center)
        card = app.screen
        Hands(app).press(pygame.K_ESCAPE)

        assert noted is not None
        assert noted.breakdown == place.breakdown
        assert isinstance(card, BreakdownCard)
        assert first is not None
        assert screen.ring.focused is not None
        assert screen.ring.focused.label == first.label


def test_a_press_that_lets_go_beside_a_number_opens_nothing_and_leaves_enter_to_go_on() -> None:
    app = an_app()
    screen = the_reveal(app, 8)
    first = screen.ring.focused
    place = next(place for place in places(screen) if place.breakdown and place.breakdown.lines)
    for kind, pos in (
        (pygame.MOUSEBUTTONDOWN, place.rect.center),
        (pygame.MOUSEBUTTONUP, (1, 1)),
    ):
        app.frame(0.02, [pygame.event.Event(kind, pos=pos, button=1)])

    assert app.screen is screen
    assert screen.ring.focused is first


def test_a_page_that_is_turned_takes_the_focus_from_its_numbers() -> None:
    """Enter then goes on, rather than open a number of another page."""
    app = an_app()
    screen = the_report(app, 8)
    label = screen.controls[screen.first or 0].label
    Hands(app).press(pygame.K_TAB, pygame.K_TAB, pygame.K_PAGEDOWN)

    assert screen.page == 1
    assert screen.ring.focused is not None
    assert screen.ring.focused.label == label


@pytest.mark.parametrize("key", [pygame.K_RETURN, pygame.K_SPACE, pygame.K_ESCAPE])
def test_before_all_cards_are_turned_they_tell_nothing_and_any_key_turns_them(key: int) -> None:
    app = an_app()
    app.change_settings(animation="normal")
    screen = the_reveal(app, 8)
    card = places(screen)[0]
    Hands(app).move(card.rect.center)
    by_mouse = screen.noted()
    Hands(app).press(pygame.K_TAB)
    by_key = screen.noted()
    Hands(app).press(key)

    assert by_mouse is None
    assert by_key is None
    assert app.screen is screen
    assert screen.shown
    assert screen.noted() is not None


def test_what_an_order_changed_is_the_sum_of_its_causes() -> None:
    screen = the_reveal(an_app(), 13)
    orders = [
        place.breakdown for place in places(screen) if place.breakdown and not place.breakdown.foot
    ]
    lines = [part for told in orders for part in told.parts if part.inner and part.note]

    assert lines
    for part in lines:
        assert part.inner is not None
        assert part.inner.total == pytest.approx(part.amount)


def test_nothing_that_is_opened_tells_two_people_of_a_secret() -> None:
    """The reveal is for both; China's hidden chips are in no line of any sum of it."""
    table = a_table(us="human", china="human")
    for _ in range(3):
        for side in Side:
            orders = find("shadow-buyer" if side is Side.CHINA else "dealmaker", side)
            table.submit(side, orders.policy.choose(table.observe(side), np.random.default_rng(1)))
        table.advance()
    app = an_app()
    app.go(RevealScreen(table.scenario, known_to_all(table, 3), Side.US, lambda: None))
    app.frame(0.02, [])
    secret = {f"stock-{stock.slug}" for stock in Stock if stock.secret}
    told = {
        page for each in places(app.screen) if each.breakdown for page in pages_of(each.breakdown)
    }

    assert dict(table.report(Side.CHINA, 3).after.ledger.of(Stock.CHINA_COMPUTE_SMUGGLED))
    assert not told & secret
