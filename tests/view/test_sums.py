"""Every number that opens a sum: the parts shown are the number shown."""

import pygame
import pytest

from game.rules import STOCKS, Observation, Side, Stock
from game.view.readouts.encyclopaedia import read_rulebook
from game.view.readouts.sums import sum_of_model_lag, sum_of_score, sum_of_stock
from tests.view.matches import names_of, seen_by, watched
from tests.view.test_play_screen import an_app, move, press, shown

MOMENTS = [(turns, seed, side) for turns, seed in ((1, 8), (4, 7), (8, 7)) for side in Side]


def before(turns: int, seed: int, side: Side) -> Observation:
    return watched(turns, seed).report(side, turns).before


@pytest.mark.parametrize(("turns", "seed", "side"), MOMENTS)
def test_the_points_of_the_objectives_are_the_score(turns: int, seed: int, side: Side) -> None:
    table = watched(turns, seed)
    seen = seen_by(table, side)
    for whose, score in zip(Side, (seen.verdict.score_us, seen.verdict.score_china), strict=True):
        told = sum_of_score(seen, before(turns, seed, side), whose, names_of(table))

        assert sum(part.amount for part in told.parts) == pytest.approx(float(score[0]))


@pytest.mark.parametrize(("turns", "seed", "side"), MOMENTS)
def test_the_causes_of_every_stock_are_its_change(turns: int, seed: int, side: Side) -> None:
    table = watched(turns, seed)
    seen, was, names = seen_by(table, side), before(turns, seed, side), names_of(table)
    for stock in Stock:
        if STOCKS[stock].secret and STOCKS[stock].owner is not side:
            continue
        told = sum_of_stock(seen, stock, names)
        unit = 100.0 if STOCKS[stock].unit == "share" else 1.0
        change = unit * (seen.stock(stock) - was.stock(stock))

        assert told.total == pytest.approx(change, abs=1e-6)
        assert sum(part.amount for part in told.parts) == pytest.approx(change, abs=0.05)


@pytest.mark.parametrize(("turns", "seed", "side"), MOMENTS)
def test_the_lag_of_models_moves_by_the_causes_of_both(turns: int, seed: int, side: Side) -> None:
    table = watched(turns, seed)
    seen, was = seen_by(table, side), before(turns, seed, side)
    told = sum_of_model_lag(seen, names_of(table))
    lag = seen.indicator("model_lag_months") - was.indicator("model_lag_months")

    assert sum(part.amount for part in told.parts) == pytest.approx(lag, abs=0.05)


@pytest.mark.parametrize("side", Side)
def test_every_number_of_the_top_bar_and_the_home_front_opens_its_page(side: Side) -> None:
    table = watched(8)
    asked: list[str] = []
    names = names_of(table)
    screen = shown(an_app(), table, side)
    book = read_rulebook(table.scenario, table.ruleset, names.texts)
    places = screen.board.places(asked.append)
    told = [place for place in places if place.key.startswith(("score", "tension", "figure"))]
    for place in told:
        place.activate()
    screen.leave()

    assert len(told) == 7
    assert all(place.detail for place in told)
    assert len(asked) == 7
    assert all(page in book for page in asked)


def test_a_score_tells_its_sum_by_mouse_and_by_key() -> None:
    app = an_app()
    screen = shown(app, watched(8))
    place = next(
        item for item in screen.ring.items if item.label == screen.board.sums["score-us"].title
    )
    move(app, place.rect.center)
    by_mouse = screen.looked_at()[0]
    move(app, (2, 2))
    app.screen.ring.focus(screen.ring.items[screen.ring.items.index(place) - 1], visible=True)
    press(app, pygame.K_TAB)
    screen.leave()

    assert by_mouse == screen.looked_at()[0] == screen.board.sums["score-us"].note
