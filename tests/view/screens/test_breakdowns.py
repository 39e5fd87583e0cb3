"""Every number that opens a sum: the parts shown are the number shown."""

import pygame
import pytest

from game.language import LANGUAGES
from game.readouts.breakdowns.breakdown import (
    Breakdown,
    Part,
    breakdown_of_model_lag,
    breakdown_of_score,
    breakdown_of_stock,
)
from game.readouts.reference.encyclopaedia import read_rulebook
from game.rules import Observation, Side, Stock
from game.view.drawing.hotspot import Hotspot
from game.view.screens.breakdown_card import BreakdownCard
from game.view.screens.hotspot_control import control_of, controls_of
from tests.hands import Hands, an_app, shown
from tests.matches import names_of, seen_by, watched

MOMENTS = [(turns, number, side) for turns, number in ((1, 1), (4, 0), (8, 0)) for side in Side]


def before(turns: int, number: int, side: Side) -> Observation:
    return watched(turns, number).report(side, turns).before


@pytest.mark.parametrize(("turns", "number", "side"), MOMENTS)
def test_the_points_of_the_objectives_are_the_score(turns: int, number: int, side: Side) -> None:
    table = watched(turns, number)
    seen = seen_by(table, side)
    for whose, score in zip(Side, (seen.verdict.score_us, seen.verdict.score_china), strict=True):
        breakdown = breakdown_of_score(seen, before(turns, number, side), whose, names_of(table))

        assert sum(part.amount for part in breakdown.parts) == pytest.approx(float(score[0]))


@pytest.mark.parametrize(("turns", "number", "side"), MOMENTS)
def test_the_causes_of_every_stock_are_its_change(turns: int, number: int, side: Side) -> None:
    table = watched(turns, number)
    seen, was, names = seen_by(table, side), before(turns, number, side), names_of(table)
    for stock in Stock:
        if stock.secret and stock.owner is not side:
            continue
        breakdown = breakdown_of_stock(seen, stock, names)
        unit = 100.0 if stock.unit == "share" else 1.0
        change = unit * (seen.stock(stock) - was.stock(stock))

        assert breakdown.total == pytest.approx(change, abs=1e-6)
        # What is told as nought is left out: each less than a tenth, which is what is told at all.
        left_out = len(seen.ledger.of(stock)) - len(breakdown.parts)
        assert sum(part.amount for part in breakdown.parts) == pytest.approx(
            change, abs=0.1 * left_out + 1e-6
        )


@pytest.mark.parametrize(("turns", "number", "side"), MOMENTS)
def test_the_lag_of_models_moves_by_the_causes_of_both(turns: int, number: int, side: Side) -> None:
    table = watched(turns, number)
    seen, was = seen_by(table, side), before(turns, number, side)
    breakdown = breakdown_of_model_lag(seen, names_of(table))
    lag = seen.indicator("model_lag_months") - was.indicator("model_lag_months")

    assert sum(part.amount for part in breakdown.parts) == pytest.approx(lag, abs=0.05)


@pytest.mark.parametrize("side", Side)
def test_every_number_of_the_panels_opens_a_sum_whose_lines_lead_to_pages(side: Side) -> None:
    table = watched(8)
    asked: list[str] = []
    names = names_of(table)
    screen = shown(an_app(), table, side)
    book = read_rulebook(table.scenario, table.ruleset, names.texts)
    places = controls_of(screen.board.hotspots(), asked.append)
    for place in places:
        place.activate()
    screen.leave()

    assert asked == [place.key for place in places]
    for place in places:
        assert place.breakdown is not None
        assert place.breakdown.page in book
        assert all(part.page in book for part in place.breakdown.parts)


def test_the_lines_of_a_sum_are_reached_and_opened_by_keys_alone() -> None:
    app = an_app()
    screen = shown(app, watched(8))
    meter = control_of(screen._controls, "meter-0")
    app.screen.ring.focus(meter, visible=True)
    opened: list[str] = []
    app.rules = opened.append  # type: ignore[method-assign, assignment]

    Hands(app).press(pygame.K_RETURN, pygame.K_RETURN)
    card = app.screen
    assert isinstance(card, BreakdownCard)
    for _ in card.rows[1:]:
        Hands(app).press(pygame.K_DOWN, pygame.K_RETURN)
    Hands(app).press(pygame.K_ESCAPE)

    assert meter.breakdown is not None
    assert opened == [*(part.page for part in meter.breakdown.parts), meter.breakdown.page]
    assert app.screen is screen
    screen.leave()


def test_a_line_beyond_a_sum_opens_its_own_sum() -> None:
    """How far China's own software has come stands beside what moved the dependency."""
    app = an_app()
    screen = shown(app, watched(8))
    Hands(app).click(control_of(screen._controls, "card-2").rect.center)
    card = app.screen
    assert isinstance(card, BreakdownCard)
    (beyond,) = card.breakdown.beyond

    Hands(app).click(card.rows[len(card.breakdown.parts)].rect.center)

    assert isinstance(app.screen, BreakdownCard)
    assert app.screen is not card
    assert app.screen.breakdown == beyond.inner
    screen.leave()


def test_a_line_of_a_sum_is_clicked_and_a_click_beside_it_closes_it() -> None:
    app = an_app()
    screen = shown(app, watched(8))
    opened: list[str] = []
    app.rules = opened.append  # type: ignore[method-assign, assignment]
    Hands(app).click(control_of(screen._controls, "meter-0").rect.center)
    card = app.screen
    assert isinstance(card, BreakdownCard)

    Hands(app).click(card.rows[1].rect.center)
    Hands(app).click((card.card.right + 5, card.card.centery))

    assert opened == [card.breakdown.parts[1].page]
    assert app.screen is screen
    screen.leave()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1024, 640)], ids=str)
def test_every_sum_is_whole_and_in_the_window(
    size: tuple[int, int], language: str, cut: list[str]
) -> None:
    app = an_app(size, language)
    for side in Side:
        screen = shown(app, watched(8), side)
        del cut[:]
        for place in screen._controls:
            if place.breakdown is None:
                continue
            place.activate()
            app.frame(0.02, [])
            card = app.screen
            if isinstance(card, BreakdownCard):
                assert pygame.Rect((0, 0), size).contains(card.card), place.key
                assert not card.card.collidepoint(place.rect.center), place.key
                assert all(card.card.contains(row.rect) for row in card.rows)
            app.back() if card is not screen else None
        app.back()

    assert cut == []


def test_an_open_sum_follows_the_language() -> None:
    app = an_app()
    screen = shown(app, watched(8))
    Hands(app).click(control_of(screen._controls, "meter-0").rect.center)
    card = app.screen
    assert isinstance(card, BreakdownCard)
    before = card.breakdown.title

    app.change_settings(language="ja")
    told = control_of(screen._controls, "meter-0").breakdown

    assert card.breakdown == told
    assert card.breakdown.title != before
    screen.leave()


def test_a_score_tells_its_sum_by_mouse_and_by_key() -> None:
    app = an_app()
    screen = shown(app, watched(8))
    place = control_of(screen._controls, "score-us")
    Hands(app).move(place.rect.center)
    by_mouse = screen.looked_at()[0]
    Hands(app).move((2, 2))
    app.screen.ring.focus(screen.ring.items[screen.ring.items.index(place) - 1], visible=True)
    Hands(app).press(pygame.K_TAB)
    screen.leave()

    assert by_mouse == screen.looked_at()[0] == place.detail


def test_a_sum_of_many_lines_stays_in_the_window() -> None:
    """A scenario may score twenty things, and an order may move them all."""
    app = an_app((1280, 800), "ja", 1.5)
    shown(app, watched(6), Side.US)
    parts = tuple(
        Part(f"自立度 {at}", 0.5, "+0.5", page="flow-turn", note="0.0〜+16.3、中国 0.0〜+5.3点")
        for at in range(15)
    )
    breakdown = Breakdown(
        "H200を開放", parts, 7.5, "", "flow-turn", says=("各行を押すと原因が開きます。",)
    )
    app.open(BreakdownCard(lambda: Hotspot.of(pygame.Rect(400, 500, 90, 30), breakdown)))
    card = app.screen
    assert isinstance(card, BreakdownCard)

    assert app.window.surface.get_rect().contains(card.card)
    assert all(card.card.contains(row.rect) for row in card.rows)
