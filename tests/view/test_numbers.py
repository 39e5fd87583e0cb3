"""Every number on the board can be asked: it opens a sum, a forecast or a page."""

import re
from functools import cache

import pygame
import pytest

from game.rules import Side
from game.view.readouts.encyclopaedia import read_rulebook
from game.view.readouts.rulebook import Rulebook
from game.view.screens.play import PlayScreen
from game.view.screens.play_controls import Place, place_of
from game.view.screens.sum_card import SumCard
from tests.view.matches import names_of, watched
from tests.view.test_play_screen import an_app, click, press, shown
from tests.view.text_watch import Drawn, TextWatch

NUMBER = re.compile(r"\d")
TABS = range(4)


@cache
def book() -> Rulebook:
    table = watched(8)
    return read_rulebook(table.scenario, table.ruleset, names_of(table).texts)


def numbers(screen: PlayScreen) -> list[Drawn]:
    """Every text with a figure in it, as it is drawn on the board with nothing pointed at."""
    watch = TextWatch()
    with watch.watching():
        screen.board._panes.clear()
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
    if isinstance(place, Place) and place.told is not None:
        return bool(place.told.page)
    on_card = any(card.rect.collidepoint(text.rect.center) for card in screen.sheet.layout.cards)
    return on_card or (isinstance(place, Place) and place.order is not None)


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
        told = screen.sheet.sum_of(action, screen.names)
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
    screen = shown(app, watched(8))
    screen.open_tab(2)
    place = next(item for item in screen.ring.items if isinstance(item, Place) and item.order)
    screen.ring.focus(place, visible=True)
    press(app, pygame.K_w)
    card = app.screen
    assert isinstance(card, SumCard)
    by_key = card.told
    press(app, pygame.K_RETURN)
    inner = app.screen
    press(app, pygame.K_ESCAPE, pygame.K_ESCAPE)
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        app.frame(0.02, [pygame.event.Event(kind, pos=place.rect.center, button=3)])
    by_mouse = app.screen
    app.back()

    assert isinstance(inner, SumCard)
    assert inner.told == by_key.parts[0].inner
    assert isinstance(by_mouse, SumCard)
    assert by_mouse.told == by_key
    assert app.screen is screen
    screen.leave()


@pytest.mark.parametrize("side", Side)
def test_the_purse_adds_up_beside_the_plan(side: Side) -> None:
    screen = shown(an_app(), watched(8), side)
    seen, menu = screen.seen, screen.table.ruleset.menus[side]
    capital, funds = place_of(screen._places, "capital"), place_of(screen._places, "funds")
    before = [place.told.total for place in (capital, funds) if place.told is not None]
    order = next(at for at, each in enumerate(menu) if each.funds and not seen.reasons(at))
    screen.give(order)
    after = [
        place_of(screen._places, key).told.total  # type: ignore[union-attr]
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

    click(app, at)
    card = app.screen
    app.back()

    assert isinstance(card, SumCard)
    assert card.told.page == "indicator-model_lag_months"
    screen.leave()
