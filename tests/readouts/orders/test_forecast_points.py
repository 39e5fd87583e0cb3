"""What is scored is foretold: every quantity that an objective reads, and the points it brings."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from game.language import LANGUAGES
from game.readouts.orders.followed import followed_by, same_as
from game.readouts.orders.forecast_breakdowns import breakdown_of_forecast
from game.readouts.orders.forecasts import Forecasts, tell_later, tell_soon
from game.readouts.orders.order_reading import read_orders
from game.readouts.orders.orders import Choice
from game.readouts.words.signs import Tone
from game.rules import (
    NO_ORDER,
    SIDES,
    Observation,
    Orders,
    Side,
    State,
    Stock,
    judge,
    step,
)
from game.rules.conditions import Quantity
from game.rules.indicators import INDICATORS, read_indicator
from game.rules.objectives import Objective
from game.rules.scoring import points_of
from game.scenario import load_scenario
from game.text.telling_orders import tell_order
from tests.hands import an_app, shown
from tests.matches import a_table, names_of, seen_by, watched
from tests.view.printed import printed
from tests.view.text_watch import TextWatch

ADMIT = "open-consent-h200"
EVERYTHING = (
    *(Quantity(indicator=slug) for slug in INDICATORS),
    *(Quantity(stock) for stock in Stock),
)


@cache
def after_an_empty_quarter() -> Observation:
    """China in the second quarter of 2026, having given no order in the first."""
    table = a_table(us="dealmaker", china="human")
    table.submit(Side.CHINA, [])
    while table.turn < 1:
        table.advance()
    return seen_by(table, Side.CHINA)


def the_choice(seen: Observation, slug: str, language: str = "en") -> Choice:
    """An order as the panel has it, with its forecast for the quarter and the year."""
    names = names_of(a_table(), language)
    action, forecasts = seen.ruleset.action(seen.side, slug), Forecasts(seen, ())
    panel = read_orders(seen, [NO_ORDER] * seen.ruleset.slots[seen.side], names)
    for tab in range(len(panel.groups)):
        panel = tell_soon(panel, tab, forecasts, names)
    found = tell_later(panel, action, forecasts, names).find(action)
    assert found is not None
    return found[1]


def action_of(seen: Observation, slug: str) -> int:
    return seen.ruleset.action(seen.side, slug)


def turn_to_come(seen: Observation, order: int) -> State:
    """The next turn with one order and nothing else, neither the rival's nor by chance."""
    pair = [np.array([[order if side is seen.side else NO_ORDER]]) for side in SIDES]
    return step(seen.ruleset, seen.known, Orders(*pair), events=False).state


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("scenario", ["h200-deal", "quick-start", "controls-2022"])
def test_whatever_an_objective_of_a_scenario_reads_is_followed(scenario: str, side: Side) -> None:
    ruleset = load_scenario(scenario).ruleset
    followed = [each.measure for each in followed_by(ruleset, side) if each.is_scored]

    assert set(followed) == {same_as(each.quantity) for each in ruleset.objectives}


@pytest.mark.parametrize("quantity", EVERYTHING, ids=str)
def test_an_objective_may_read_anything_and_its_order_still_tells_the_points(
    quantity: Quantity,
) -> None:
    """A scenario of one's own may score what no shipped one does."""
    seen = after_an_empty_quarter()
    objective = Objective("own", Side.CHINA, quantity, 0.0, 1.0, 1.0)
    seen = replace(seen, ruleset=replace(seen.ruleset, objectives=(objective,)))
    forecasts = Forecasts(seen, ())
    [scored] = [each for each in forecasts.followed if each.is_scored]

    assert scored.measure == same_as(quantity)
    assert scored.scale > 0.0
    for action in range(0, len(seen.ruleset.menus[seen.side]), 9):
        told = forecasts.soon([action])[action]
        column = forecasts.followed.index(scored)
        own = forecasts.followed.index(next(each for each in forecasts.followed if each.of))
        brought = dict(forecasts.brings(told, column))
        if told.at(own).furthest >= 0.05:
            assert brought[Side.CHINA] == told.at(own)
        else:
            assert brought == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_admitting_the_h200_tells_what_self_reliance_it_costs_and_how_many_points(
    language: str,
) -> None:
    """What is bought abroad is a smaller share for one's own, and the objective loses by it."""
    seen, names = after_an_empty_quarter(), names_of(a_table(), language)
    effects = the_choice(seen, ADMIT, language).effects
    by_label = {effect.label: effect for effect in effects}
    reliance = by_label[names.quantity("self_reliance")]
    without, admitted = turn_to_come(seen, NO_ORDER), turn_to_come(seen, action_of(seen, ADMIT))
    fallen = 100.0 * float(
        read_indicator(seen.ruleset, admitted, "self_reliance")[0]
        - read_indicator(seen.ruleset, without, "self_reliance")[0]
    )
    [scored] = [
        float(by)
        for each, by in zip(
            seen.ruleset.objectives,
            (points_of(seen.ruleset, admitted) - points_of(seen.ruleset, without))[0],
            strict=True,
        )
        if each.quantity.indicator == "self_reliance"
    ]
    own = judge(seen.ruleset, admitted).score_china - judge(seen.ruleset, without).score_china

    assert [effect.is_points for effect in effects[:3]] == [True, True, False]
    assert effects[0].held == pytest.approx(float(own[0]))
    assert effects[0].tone is (Tone.BAD if own[0] < 0.0 else Tone.GOOD)
    assert fallen < -1.0
    assert reliance.held == pytest.approx(fallen)
    assert reliance.tone is Tone.BAD
    [brought] = reliance.brings
    assert names.side(Side.CHINA) in brought
    lowest, highest = printed(brought)
    assert scored < 0.0
    assert lowest - 0.05 <= scored <= highest + 0.05


@pytest.mark.parametrize("side", SIDES)
def test_the_points_of_a_forecast_are_those_of_the_turn_to_come(side: Side) -> None:
    """If nothing happens by chance: the score with the order less that without, the rival still."""
    seen = seen_by(watched(6), side)
    action = int(seen.legal[0].nonzero()[0][-1])
    forecasts = Forecasts(seen, ())
    told = forecasts.soon([action])[action]

    scores = []
    for order in (NO_ORDER, action):
        verdict = judge(seen.ruleset, turn_to_come(seen, order))
        scores.append((float(verdict.score_us[0]), float(verdict.score_china[0])))
    changed = [with_order - without for without, with_order in zip(*scores, strict=True)]

    assert told.at(0).held == pytest.approx(changed[side])
    assert told.at(1).held == pytest.approx(changed[side.rival])
    assert told.at(forecasts.lead).held == pytest.approx(changed[side] - changed[side.rival])


@pytest.mark.parametrize("turns", [1, 8, 15])
@pytest.mark.parametrize("side", SIDES)
def test_the_points_of_an_order_are_the_sum_of_its_objectives(side: Side, turns: int) -> None:
    seen, names = seen_by(watched(turns), side), names_of(watched(turns))
    told_of = 0
    for action in range(len(seen.ruleset.menus[side])):
        for part in breakdown_of_forecast(Forecasts(seen, ()), action, names).parts:
            if part.page.startswith("score-") and part.inner is not None:
                objectives = [each.amount for each in part.inner.parts]
                told_of += len(objectives)
                assert not objectives or sum(objectives) == pytest.approx(part.amount, abs=0.051)
    assert told_of


def test_no_change_that_brings_points_is_left_out_of_the_text() -> None:
    seen, names = after_an_empty_quarter(), names_of(a_table())
    action = action_of(seen, ADMIT)
    forecasts = Forecasts(seen, ())
    told = forecasts.soon([action])[action]
    lines = " ".join(tell_order(seen, [NO_ORDER, NO_ORDER], action, names))

    for column, each in enumerate(forecasts.followed):
        if forecasts.brings(told, column):
            assert f"{names.effect(each.stock, each.slug)}: " in lines
    points = the_choice(seen, ADMIT).effects[0]
    assert points.is_points
    assert f"CN points: {points.text}" in lines
    assert "CN points, in a year" in lines


def test_a_rise_that_brings_nobody_a_point_tells_none() -> None:
    """Self-reliance beyond what counts in full is told, and that it counts no more is seen."""
    seen = after_an_empty_quarter()
    objectives = tuple(
        replace(each, zero=0.0, one=0.01) if each.quantity.indicator == "self_reliance" else each
        for each in seen.ruleset.objectives
    )
    seen = replace(seen, ruleset=replace(seen.ruleset, objectives=objectives))
    forecasts = Forecasts(seen, ())
    action = action_of(seen, ADMIT)
    told = forecasts.soon([action])[action]
    column = next(at for at, e in enumerate(forecasts.followed) if e.slug == "self_reliance")

    assert told.at(column).held < -0.1
    assert forecasts.brings(told, column) == ()


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_pointing_at_an_order_shows_its_points_and_counts_what_has_no_room(
    language: str, size: tuple[int, int]
) -> None:
    table = a_table(us="dealmaker", china="human")
    table.submit(Side.CHINA, [])
    while table.turn < 1:
        table.advance()
    screen = shown(an_app(size, language), table, Side.CHINA)
    action = table.ruleset.action(Side.CHINA, ADMIT)
    place = next(each for each in screen._controls if each.order == action and each.slot < 0)
    screen.ring.focus(place, visible=True)
    watch = TextWatch()
    with watch.watching():
        screen.board._panes.clear()
        screen.draw(screen.app.window.surface)
    screen.leave()
    room = screen.order_layout.forecast
    drawn = [each.text for each in watch.drawn if room.contains(each.rect)]
    found = screen.sheet.readout.find(action)
    assert found is not None
    effects = found[1].effects
    shown_here = [effect for effect in effects if effect.label in drawn]

    assert [effect.label for effect in effects[:3]] == [e.label for e in shown_here[:3]]
    assert effects[0].held_text in drawn
    missing = len(effects) - len(shown_here)
    assert missing == 0 or f"+{missing}" in drawn


def test_stocks_that_indicators_are_another_name_of_are_followed_once() -> None:
    ruleset = load_scenario("h200-deal").ruleset
    slugs = [each.slug for each in followed_by(ruleset, Side.US)]

    assert len(set(slugs)) == len(slugs)
    assert Stock.CHINA_DEPENDENCY.slug in slugs
    assert "dependency_cuda" not in slugs


def test_what_is_scored_is_told_before_what_is_not_and_however_much_there_is() -> None:
    """Beyond what counts a quantity brings no point, but it is one of those that are scored."""
    seen = after_an_empty_quarter()
    action = action_of(seen, ADMIT)
    beyond = tuple(replace(each, zero=0.0, one=1e-6) for each in seen.ruleset.objectives)
    seen = replace(seen, ruleset=replace(seen.ruleset, objectives=beyond))
    forecasts = Forecasts(seen, ())
    told = forecasts.soon([action])[action]
    few = [forecasts.followed[column] for column in forecasts.most_telling(told, 1)]
    many = [forecasts.followed[column] for column in forecasts.most_telling(told, 99)]

    assert "self_reliance" in [each.slug for each in few]
    assert all(each.is_scored or each.of is not None for each in few)
    assert many[: len(few)] == few
    assert len(many) > len(few)
