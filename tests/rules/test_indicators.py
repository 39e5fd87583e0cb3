"""Indicators: what is derived from a state and never stored."""

from dataclasses import replace

import numpy as np
import pytest

from game.rules import Flow, Ruleset, State
from game.rules.indicators import INDICATORS, read_indicator
from tests.rules.board import a_board, a_start, play


def reading(slug: str, state: State, rules: Ruleset | None = None) -> float:
    return float(read_indicator(rules or a_board(), state, slug)[0])


def test_the_legal_lag_is_between_the_frontier_and_the_best_licensed_chip() -> None:
    """The h2 of month -18 leads; a licence for it is no lag, one for the h1 is 18 months."""
    both = {"licence-h1": "open", "licence-h2": 50}

    assert reading("legal_lag_months", a_start(a_board(), gates=both)) == 0
    assert reading("legal_lag_months", a_start(a_board(), gates={"licence-h1": 25})) == 18


def test_a_licence_counts_with_or_without_consent() -> None:
    """It is the exporter's clock: what the US lets China buy."""
    gates = {"licence-h1": "open"}
    consented = {**gates, "consent-h1": "open"}

    assert reading("legal_lag_months", a_start(a_board(), gates=gates)) == reading(
        "legal_lag_months", a_start(a_board(), gates=consented)
    )


def test_a_licence_for_a_chip_that_has_not_shipped_is_no_window() -> None:
    """The h4 may be promised; until it ships nothing can be bought but the oldest generation."""
    promised = a_start(a_board(), gates={"licence-h4": "open"})

    assert reading("legal_lag_months", promised) == 18


def test_with_every_licence_closed_only_the_oldest_generation_is_left() -> None:
    """Long sold, and all over the world."""
    assert reading("legal_lag_months", a_start(a_board())) == 18
    assert reading("legal_lag_months", a_start(a_board(), shipped=("h4",))) == 40


def with_ascend_at(performance: float) -> Ruleset:
    """A board whose a1 is as good as this."""
    rules = a_board()
    table = rules.chips.performance.copy()
    table[rules.chips.slugs.index("a1")] = performance
    return replace(rules, chips=replace(rules.chips, performance=table))


@pytest.mark.parametrize(
    ("performance", "lag"), [(0.5, 36), (1.0, 36), (2**0.5, 27), (2.0, 0), (3.0, 0)]
)
def test_the_chip_lag_is_the_time_since_the_frontier_was_where_ascend_is(
    performance: float, lag: float
) -> None:
    """From the h1 of month -36 to the h2 of month -18, in equal steps of a doubling.

    Half a doubling was reached in month -27. Whoever is worse than the oldest trails it.
    """
    rules = with_ascend_at(performance)

    assert reading("chip_lag_months", a_start(rules), rules) == pytest.approx(lag)


def test_the_chip_lag_grows_with_the_calendar() -> None:
    """Four quarters later, with nothing new, it is a year longer."""
    rules = with_ascend_at(1.0)

    assert reading("chip_lag_months", a_start(rules, turn=4), rules) == pytest.approx(48)


def test_self_reliance_is_freedom_market_and_tools() -> None:
    """The mean of 0.4 free of CUDA, a market that is all Chinese, and an ecosystem of 0.7."""
    rules = a_board()
    state = a_start(rules, china_dependency=0.6, china_ecosystem=0.7)
    state.flow[:, Flow.DOMESTIC_SPEND] = 5.0

    assert reading("domestic_share", state) == 1
    assert reading("self_reliance", state) == pytest.approx((0.4 + 1.0 + 0.7) / 3)


def test_the_best_chip_that_may_be_bought_needs_a_licence_alone() -> None:
    """Licensed and shipped, whether the buyer's government consents or not."""
    rules = a_board()
    keys = {"licence-h1": 25, "consent-h1": 50}

    assert reading("best_legal_performance", a_start(rules)) == 0
    assert reading("best_legal_performance", a_start(rules, gates=keys)) == 1
    keys["licence-h2"] = "open"
    assert reading("best_legal_performance", a_start(rules, gates=keys)) == 2


def test_the_best_chip_that_is_got_is_the_best_delivered() -> None:
    """A licence is not a sale: the h2 may be bought, and the h1 came."""
    rules = a_board()
    keys = {"licence-h1": 25, "consent-h1": 50, "licence-h2": "open", "consent-h2": "open"}
    state = a_start(rules, gates=keys)

    assert reading("best_arrived_performance", state) == 0
    state.delivered[:, rules.chips.slugs.index("h1")] = 5.0
    assert reading("best_arrived_performance", state) == 1


def test_levy_and_quota_are_read_at_the_best_licensed_chip() -> None:
    """No levy where it is open; of the market all is let in, a quarter, or nothing."""
    rules = a_board()
    keys = {"licence-h1": 25, "licence-h2": 50, "consent-h2": 25}

    assert reading("levy_rate", a_start(rules)) == 0
    assert reading("levy_rate", a_start(rules, gates=keys)) == 0.5
    assert reading("import_quota", a_start(rules, gates=keys)) == 0.25
    assert reading("import_quota", a_start(rules, gates={**keys, "consent-h2": "open"})) == 1
    assert reading("import_quota", a_start(rules, gates={**keys, "consent-h2": "closed"})) == 0
    assert reading("import_quota", a_start(rules)) == 0


def test_compute_is_counted_wherever_it_stands() -> None:
    """Bought, made, rented and smuggled."""
    rules = a_board()
    state = a_start(
        rules,
        us_compute=8000,
        china_compute_imported=400,
        china_compute_domestic=300,
        china_compute_rented=200,
        china_compute_smuggled=100,
    )

    assert reading("compute_installed_china_kh100e", state) == 1000
    assert reading("compute_ratio_installed", state) == 8


def test_frontiers_are_of_what_has_shipped() -> None:
    """Plans do not compute."""
    rules = a_board()

    assert reading("frontier_performance", a_start(rules)) == 2
    assert reading("frontier_performance", a_start(rules, shipped=("h4",))) == 4
    assert reading("ascend_performance", a_start(rules)) == 0.5
    assert reading("ascend_performance", a_start(rules, shipped=("a2",))) == 1


def test_every_indicator_is_a_figure_from_the_first_day_to_the_last() -> None:
    """Also with nothing sold, nothing licensed and nothing installed."""
    rules = a_board()
    empty = {f"china_compute_{way}": 0.0 for way in ("imported", "domestic", "rented", "smuggled")}
    state = a_start(rules, batch=2, **empty)
    for _ in range(rules.turns):
        for slug in INDICATORS:
            values = read_indicator(rules, state, slug)

            assert values.shape == (2,), slug
            assert np.isfinite(values).all(), slug
        state = play(rules, state).after


def test_an_unknown_indicator_is_an_error_and_not_nought() -> None:
    """A scenario that misspells one must not play on in silence."""
    with pytest.raises(KeyError):
        reading("happiness", a_start(a_board()))


def test_the_lag_of_what_arrives_is_the_mean_of_what_was_delivered() -> None:
    """Ten at 36 months and thirty of the newest at none: (10 x 36 + 30 x 0) / 40 = 9."""
    state = a_start(a_board())
    state.delivered[:, :2] = [10.0, 30.0]

    assert reading("arrival_lag_months", state) == pytest.approx(9.0)


def test_where_nothing_arrives_the_best_chip_of_ones_own_counts() -> None:
    """A licence moves nothing: only a delivery does."""
    gates = {"licence-h2": "open", "consent-h2": "open"}
    closed, licensed = a_start(a_board()), a_start(a_board(), gates=gates)

    assert reading("arrival_lag_months", closed) == reading("chip_lag_months", closed)
    assert reading("arrival_lag_months", licensed) == reading("arrival_lag_months", closed)
