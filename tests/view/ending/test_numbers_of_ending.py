"""Every number of an ending can be asked: what a whole match made of it."""

import pygame
import pytest

from game.analysis.turning_points import leads_of
from game.readouts.ending.ending_breakdowns import read_ending_sums
from game.readouts.ending.match_breakdowns import (
    breakdown_of_final_score,
    breakdown_of_quantity,
    read_course,
)
from game.readouts.words.lead import scores_of
from game.rules import Side, Stock
from game.rules.conditions import Quantity
from game.view.app.app import App
from game.view.ending.ending import EndingScreen
from game.view.ending.turn_card import TurnCard
from game.view.screens.breakdown_card import BreakdownCard
from game.view.screens.hotspot_control import HotspotControl
from tests.hands import Hands, an_app
from tests.matches import names_of, watched
from tests.view.screens.test_numbers import book, pages_of, places, silent


def the_ending(app: App, leaf: int = 0) -> EndingScreen:
    screen = EndingScreen(watched(20), leaf=leaf)
    app.go(screen)
    app.frame(0.02, [])
    return screen


def test_every_number_of_the_ending_opens_a_sum_or_a_page() -> None:
    """But the numbers of the turning points, the scales of the charts, and dates in its prose."""
    app = an_app()
    story = the_ending(app)
    assert story.story is not None
    lead = story.story.lead
    scales = {tick.label for tick in (*lead.levels, *lead.years)}
    marks = {str(number) for number in range(1, 5)}
    assert story.readout is not None
    prose = story.readout.text
    assert {text for text in silent(story) if text not in prose} <= scales | marks
    told = [
        each.breakdown for each in story.controls if isinstance(each, HotspotControl | TurnCard)
    ]
    curves = the_ending(app, leaf=1)
    assert silent(curves) <= marks
    told += [place.breakdown for place in places(curves)]

    pages = {page for each in told if each is not None for page in pages_of(each)}
    assert [page for page in pages if page not in book()] == []


@pytest.mark.parametrize("side", Side)
def test_start_and_causes_of_a_match_add_up_to_where_it_ended(side: Side) -> None:
    table = watched(20)
    course, names = read_course(table, side), names_of(table)
    for stock in Stock:
        if stock.secret and stock.owner is not side:
            continue
        breakdown = breakdown_of_quantity(course, Quantity(stock), names)
        unit = 100.0 if stock.unit == "share" else 1.0

        assert breakdown.total == pytest.approx(unit * table.history(side)[-1].stock(stock))
        assert sum(part.amount for part in breakdown.parts) == pytest.approx(
            breakdown.total, abs=0.05
        )
    lag = breakdown_of_quantity(course, Quantity(indicator="model_lag_months"), names)
    assert sum(part.amount for part in lag.parts) == pytest.approx(lag.total, abs=0.05)


def test_every_objective_of_a_final_score_opens_what_it_measures() -> None:
    table = watched(20)
    names = names_of(table)
    for side, score in zip(Side, ("score_us", "score_china"), strict=True):
        breakdown = breakdown_of_final_score(read_course(table, side), side, names)
        end = table.history(side)[-1]

        assert breakdown.total == pytest.approx(float(getattr(end.verdict, score)[0]))
        assert all(part.inner is not None for part in breakdown.parts)


def test_a_score_of_which_secrets_hid_a_part_says_what_the_rival_knew() -> None:
    """The last report told that other figure: nobody should wonder which of the two is right."""
    table = watched(20)
    names, told = names_of(table), []
    for at, side in enumerate(Side):
        boards = table.report(side.rival, table.turn).after, table.history(side)[-1]
        known, score = (round(scores_of(seen)[at], 1) for seen in boards)
        breakdown = read_ending_sums(table, (), names).scores[at]
        line = names.texts(
            "sums-score-as-known", side=names.side(side.rival), score=names.texts.number(known, 1)
        )

        assert (line in breakdown.says) == (known != score)
        told.append(known != score)
    assert any(told)


def test_a_turning_point_opens_what_moved_the_lead() -> None:
    """A press opens its board as before; W and the right button open the sum."""
    app = an_app()
    screen = the_ending(app)
    at, card = next(
        (at, each) for at, each in enumerate(screen.controls) if isinstance(each, TurnCard)
    )
    screen.ring.focus(screen.controls[at - 1], visible=True)
    Hands(app).press(pygame.K_TAB, pygame.K_w)
    by_key = app.screen
    Hands(app).press(pygame.K_ESCAPE)
    Hands(app).move(card.rect.center)
    noted = screen.noted()
    app.frame(0.02, [pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=card.rect.center, button=3)])
    by_mouse = app.screen
    history = watched(20).history(Side.US)
    before, after = leads_of(history)[card.turn.turn - 1 : card.turn.turn + 1]

    assert noted is not None
    assert noted.detail[: len(card.breakdown.note)] == card.breakdown.note
    for opened in (by_key, by_mouse):
        assert isinstance(opened, BreakdownCard)
        assert opened.breakdown.total == pytest.approx(abs(after - before))


def test_escape_closes_a_sum_before_it_leaves_the_ending() -> None:
    app = an_app()
    screen = the_ending(app)
    screen.ring.focus(places(screen)[0], visible=True)
    Hands(app).press(pygame.K_RETURN)
    opened = app.screen
    Hands(app).press(pygame.K_ESCAPE)

    assert isinstance(opened, BreakdownCard)
    assert app.screen is screen
