"""How the match may end, beside the lead; and what the orders in the slots bring as a whole."""

from dataclasses import replace

import numpy as np
import pygame
import pytest

from game.analysis import projection as run
from game.analysis.circle import orders_of_circle
from game.analysis.projection import Projection, ProjectionRun, play_on
from game.language import LANGUAGES
from game.readouts.board.projected_end import read_projected_end, tell_projected_end
from game.readouts.board.score import read_top_bar
from game.readouts.orders.plan_points import read_plan_points
from game.rules import (
    NO_ORDER,
    SIDES,
    Observation,
    Orders,
    Side,
    Stock,
    judge,
    observe,
    start,
    step,
)
from game.view.board.play import PlayScreen
from game.view.board.score_bar import place_scores
from game.view.drawing.theme import Theme, fit_scale
from game.view.screens.hotspot_control import HotspotControl, control_of
from tests.hands import an_app, shown
from tests.matches import names_of, seen_by, taken_over, watched
from tests.view.board.test_planned_race import an_order, known
from tests.view.text_watch import TextWatch

LATE = 17


@pytest.fixture(autouse=True)
def few_matches(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many as there are pairs of personas, so that a test takes a moment."""
    monkeypatch.setattr(run, "MATCHES", 30)


def played(seen: Observation, planned: list[int] | None = None) -> Projection:
    """Matches played on from what a side knows."""
    plan = None if planned is None else np.array(planned, dtype=np.int64)
    projection = play_on(seen, None, plan)
    assert projection is not None
    return projection


def ending_at(seen: Observation, leads: list[float]) -> Projection:
    """Matches that end with such leads of the US, all by its first objective."""
    some = played(seen)
    points = np.zeros((len(leads), len(seen.ruleset.objectives)))
    points[:, 0] = leads
    won = np.where(np.array(leads) > 0, 0, 1)
    return replace(some, points=points, winner=won)


# The matches.


@pytest.mark.parametrize("side", SIDES)
def test_a_match_that_is_played_on_ends_with_the_scores_of_the_rules(side: Side) -> None:
    """Points of all objectives of a side are its score in the verdict."""
    seen = seen_by(watched(LATE), side)
    ruleset, state = seen.ruleset, run._beginning(seen)
    while state.turn < ruleset.turns:
        orders = [orders_of_circle(ruleset, state, each) for each in SIDES]
        state = step(ruleset, state, Orders(*orders), ledger=False).state
    verdict, projection = judge(ruleset, state), played(seen)
    own = np.array([each.side is Side.US for each in ruleset.objectives])

    np.testing.assert_allclose(projection.points[:, own].sum(axis=1), verdict.score_us)
    np.testing.assert_allclose(projection.points[:, ~own].sum(axis=1), verdict.score_china)
    np.testing.assert_array_equal(projection.winner, verdict.winner)


def test_the_projection_knows_neither_the_chance_of_the_match_nor_the_secrets_of_the_rival() -> (
    None
):
    """Two matches that look the same to a side are projected alike, word for word."""
    ruleset, names = watched(0).ruleset, names_of(watched(0))
    true = start(ruleset, [7])
    stock = true.stock.copy(order="K")
    stock[:, Stock.CHINA_STOCKPILE] += 100.0
    other = replace(true, stock=stock, seed=true.seed + np.uint64(1))
    seen = [observe(ruleset, state, Side.US) for state in (true, other)]

    told = [list(tell_projected_end(each, played(each), None, names)) for each in seen]

    assert told[0] == told[1]


def test_a_plan_that_is_what_the_circle_would_order_changes_nothing_of_the_end() -> None:
    """With and without it, chance is the same."""
    seen, names = seen_by(watched(LATE), Side.US), names_of(watched(LATE))
    own = orders_of_circle(seen.ruleset, run._beginning(seen), Side.US)
    without, planned = played(seen), play_on(seen, None, own)
    assert planned is not None

    told = list(tell_projected_end(seen, without, planned, names))

    assert any("is 0.0 against your advisors" in line for line in told)


# What is told.


def test_median_half_and_nine_tenths_of_the_final_leads_are_told_and_drawn() -> None:
    """Of leads from -20 to 20 in single steps the quarters are at 10 and the twentieths at 18."""
    seen, names = seen_by(watched(LATE), Side.US), names_of(watched(LATE))
    projection = ending_at(seen, [float(lead) + 3.0 for lead in range(-20, 21)])
    told = read_projected_end(seen, projection, None, names)
    total = float(seen.verdict.score_us[0] + seen.verdict.score_china[0])

    assert told.says == (
        "Projected final lead: United States +3; half of 41 trial matches CN +7 to US +13, "
        "nine in ten CN +15 to US +21."
    )
    assert told.beside_lead[0] == "end: US +3 (CN +7 to US +13)"
    assert told.on_bar.middle == pytest.approx(0.5 + 3.0 / (2 * total))
    assert told.on_bar.lowest < told.on_bar.low < told.on_bar.middle < told.on_bar.high
    assert told.draw[0] < 0.5 < told.draw[1]
    assert told.draw[1] - 0.5 == pytest.approx(seen.ruleset.margin / (2 * total))


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("turns", [6, LATE])
def test_the_projected_lead_is_the_sum_of_both_scores_and_these_of_their_objectives(
    turns: int, side: Side
) -> None:
    seen, names = seen_by(watched(turns), side), names_of(watched(turns))
    without, planned = played(seen), played(seen, [an_order(seen), NO_ORDER])
    for plan in (None, planned):
        told = read_projected_end(seen, without, plan, names).breakdown
        leads = [float(lead) for lead in _leads(seen, without if plan is None else plan)]

        assert told.total == pytest.approx(abs(np.median(leads)), abs=0.051)
        assert sum(part.amount for part in told.parts) == pytest.approx(told.total, abs=0.051)
        inner = [part.inner for part in (*told.parts, *told.beyond) if part.inner is not None]
        assert len(inner) == (2 if plan is None else 3)
        for each in inner:
            assert sum(part.amount for part in each.parts) == pytest.approx(each.total, abs=0.051)


def _leads(seen: Observation, projection: Projection) -> list[float]:
    signs = [1.0 if each.side is Side.US else -1.0 for each in seen.ruleset.objectives]
    return [float(points @ np.array(signs)) for points in projection.points]


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_played_and_how_many_matches_is_told_in_every_language(language: str) -> None:
    seen, names = seen_by(watched(LATE), Side.CHINA), names_of(watched(LATE), language)
    without, planned = played(seen), played(seen, [an_order(seen), NO_ORDER])
    for plan in (None, planned):
        told = list(tell_projected_end(seen, without, plan, names))

        assert len(told) == (4 if plan is None else 5)
        assert names.texts("end-about", matches=30) in told
        assert "30" in told[0]


# The plan as a whole.


@pytest.mark.parametrize("side", SIDES)
def test_a_plan_brings_both_sides_what_the_turn_to_come_brings_if_the_rival_holds_still(
    side: Side,
) -> None:
    seen, names = seen_by(watched(6), side), names_of(watched(6))
    planned = two_orders(seen)
    plan = read_plan_points(seen, planned, names)
    assert plan is not None
    scores = []
    for orders in ([NO_ORDER, NO_ORDER], planned):
        mine = np.array([orders], dtype=np.int64)
        none = np.full_like(mine, NO_ORDER)
        pair = (mine, none) if side is Side.US else (none, mine)
        verdict = judge(
            seen.ruleset, step(seen.ruleset, seen.known, Orders(*pair), events=False).state
        )
        scores.append(float(verdict.score_us[0] - verdict.score_china[0]))
    change = (scores[1] - scores[0]) * (1 if side is Side.US else -1)

    assert plan.breakdown.total == pytest.approx(change, abs=0.051)
    assert sum(part.amount for part in plan.breakdown.parts) == pytest.approx(plan.breakdown.total)
    assert names.texts.signed(plan.breakdown.total, 1) in plan.says


def two_orders(seen: Observation) -> list[int]:
    """Two orders that may be given together."""
    legal = [int(order) for order in np.nonzero(seen.legal[0])[0]]
    return next(
        [one, other]
        for one in legal
        for other in reversed(legal)
        if one != other and not seen.problems([one, other])
    )


def test_without_orders_there_is_no_plan_to_tell_of() -> None:
    seen, names = seen_by(watched(6), Side.US), names_of(watched(6))

    assert read_plan_points(seen, [NO_ORDER, NO_ORDER], names) is None


# The board.


def drawn_on(screen: PlayScreen) -> list[str]:
    watch = TextWatch()
    with watch.watching():
        screen.board._panes.clear()
        screen.draw(screen.app.window.surface)
    return [each.text for each in watch.drawn]


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("side", SIDES)
def test_plan_and_projected_end_stay_in_sight_with_slots_full_and_another_order_in_focus(
    side: Side, language: str, size: tuple[int, int]
) -> None:
    screen = shown(an_app(size, language), watched(LATE), side)
    screen.take_over(two_orders(screen.seen))
    known(screen)
    others = [p for p in screen._controls if p.order is not None and p.slot < 0]
    screen.ring.focus(next(p for p in others if p.order not in screen.planned), visible=True)
    drawn = drawn_on(screen)
    end, plan = screen.board.end, screen.sheet.readout.plan
    screen.leave()

    assert end is not None
    assert end.is_of_plan
    assert plan is not None
    assert any(words in drawn for words in end.beside_lead)
    assert any(words in drawn for words in plan.in_short)


def test_the_end_is_told_before_anything_is_planned_and_changes_with_the_plan() -> None:
    screen = shown(an_app(), taken_over(LATE))
    screen._race._run.wait()
    screen.update(0.02)
    before = screen.board.end
    assert before is not None
    assert not before.is_of_plan
    assert control_of(screen._controls, "end").breakdown == before.breakdown

    screen.give(an_order(screen.seen))
    known(screen)
    after = screen.board.end
    assert after is not None
    assert after.is_of_plan
    assert control_of(screen._controls, "end").breakdown == after.breakdown
    screen.undo()
    screen.update(0.02)
    assert screen.board.end == before
    screen.leave()


def find_on_cards(screen: PlayScreen, order: int) -> HotspotControl:
    """Turn to the group and page with an order's card, and return its place there."""
    for tab in range(4):
        screen.open_tab(tab)
        for _ in range(screen.order_layout.pages):
            found = [p for p in screen._controls if p.order == order and p.slot < 0]
            if found:
                return found[0]
            screen.turn_page(1)
    raise AssertionError(f"no card shows the order {order}")


def test_a_press_that_is_held_when_the_projection_comes_is_not_lost() -> None:
    """It comes a second after the board: a click then still gives its order."""
    app = an_app()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ProjectionRun, "start", lambda _: None)  # it begins when the test says so
        screen = shown(app, taken_over(LATE))
        order = an_order(screen.seen)
        place = find_on_cards(screen, order)
        at = {"pos": place.rect.center, "button": 1}
        app.frame(0.0, [pygame.event.Event(pygame.MOUSEBUTTONDOWN, at)])
        assert screen.board.end is None
    screen._race._run.wait()
    screen.update(0.02)
    assert screen.board.end is not None
    app.frame(0.0, [pygame.event.Event(pygame.MOUSEBUTTONUP, at)])
    screen.leave()

    assert order in screen.planned


def test_where_the_matches_break_off_the_board_tells_no_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object) -> None:
        raise ArithmeticError

    monkeypatch.setattr(run, "play_on", broken)
    screen = shown(an_app(), watched(LATE))
    screen._race._run.wait()
    screen.update(0.02)
    screen.leave()

    assert screen._race._run.has_failed
    assert screen.board.end is None
    assert not any(
        isinstance(each, HotspotControl) and each.key == "end" for each in screen.ring.items
    )


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wish", [1.0, 1.5])
def test_lead_and_projected_end_stand_side_by_side_between_the_numbers(
    wish: float, language: str, size: tuple[int, int]
) -> None:
    table = watched(LATE)
    seen, names = seen_by(table, Side.US), names_of(table, language)
    theme = Theme.load(language, fit_scale(size, wish))
    projection = ending_at(seen, [-19.0, -11.0, 12.0, 23.0, 31.0])
    from game.view.board.play_layout import lay_out_play

    rect = lay_out_play(size, theme, 3).score
    readout = read_top_bar(seen, names).score
    for plan in (None, projection):
        placed = place_scores(
            rect, readout, read_projected_end(seen, projection, plan, names), theme
        )

        assert placed.end is not None
        assert placed.us.right <= placed.lead.left < placed.lead.right <= placed.end.left
        assert placed.end.right <= placed.china.left


def test_the_projection_of_a_scenario_without_a_study_tells_no_usual_end() -> None:
    table = watched(LATE)
    seen = seen_by(table, Side.US)
    stranger = replace(seen, ruleset=replace(seen.ruleset, digest="a scenario of one's own"))
    played_on = ProjectionRun(stranger)
    played_on.wait()
    assert played_on.projection is not None

    told = list(tell_projected_end(stranger, played_on.projection, None, names_of(table)))

    assert len(told) == 3
