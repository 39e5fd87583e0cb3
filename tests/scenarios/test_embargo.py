"""What the flagship argues, without chance and with no other orders: closed doors beside open ones.

Every direction is a claim of the source article or of those whom it is weighed against; what is
asserted is wide enough for constants to move within it, and narrow enough to be refuted.
"""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from game.rules import NO_ORDER, Flow, Orders, State, Stock, start, step
from game.rules.indicators import read_indicator
from tests.builders import Setting, setting_of, the_ruleset

QUARTERS = 20
SHUT: dict[str, Setting] = {}
"""No licence stands."""
H200: dict[str, Setting] = {"h20": "open", "h200": "open"}
BLACKWELL: dict[str, Setting] = {**H200, "blackwell": "open"}
ULTRA: dict[str, Setting] = {**BLACKWELL, "blackwell-ultra": "open"}


@cache
def course(name: str, cloud: str = "open") -> tuple[State, ...]:
    """Twenty quarters with the licences of a policy and all consents, kept as they are."""
    policies = {"shut": SHUT, "h200": H200, "blackwell": BLACKWELL, "ultra": ULTRA}
    policy, _, levied = name.partition(" at ")
    licences = {
        chip: int(levied) if levied else setting for chip, setting in policies[policy].items()
    }
    rules = replace(the_ruleset(), events=(), laws=(), decisive=())
    state = start(rules, np.zeros(1, dtype=np.uint64))
    gates = state.gates.copy()
    for at, slug in enumerate(rules.gates.slugs):
        if slug.startswith("licence-"):
            setting = licences.get(slug.removeprefix("licence-"), "closed")
            gates[:, at] = setting_of(rules, slug, setting)
        elif slug.startswith("consent-"):
            gates[:, at] = 0
    cloud_at = rules.gates.channels.cloud
    gates[:, cloud_at] = setting_of(rules, rules.gates.slugs[cloud_at], cloud)
    none = Orders(*(np.full((1, slots), NO_ORDER) for slots in rules.slots))
    states = [replace(state, gates=gates)]
    for _ in range(QUARTERS):
        states.append(step(rules, states[-1], none, events=False, ledger=False).state)
        assert (states[-1].gates == gates).all()
    return tuple(states)


def total(policy: str, flow: Flow, years: slice, *, cloud: str = "open") -> float:
    """A flow added up over some of the years, the first of which is 2026."""
    quarters = course(policy, cloud)[1:][4 * (years.start or 0) : 4 * (years.stop or 5)]
    return sum(float(state.last(flow)[0]) for state in quarters)


def at_end(policy: str, stock: Stock, year: int, *, cloud: str = "open") -> float:
    """A stock at the end of a year, the first of which is 2026."""
    return float(course(policy, cloud)[4 * year].of(stock)[0])


FIRST, TWO, FIVE = slice(0, 1), slice(0, 2), slice(0, 5)


# --- The irony of the embargo --------------------------------------------------------------------


def test_what_china_may_not_buy_abroad_its_own_makers_earn() -> None:
    """Little at first, for wafers and memory bind; over five years at least a quarter more."""
    ratio = {
        years.stop: total("shut", Flow.DOMESTIC_SPEND, years)
        / total("h200", Flow.DOMESTIC_SPEND, years)
        for years in (FIRST, FIVE)
    }

    assert 1.0 <= ratio[1] <= 1.5
    assert ratio[5] >= 1.25


@pytest.mark.parametrize(
    "stock", [Stock.CHINA_ROADMAP, Stock.CHINA_FAB, Stock.CHINA_MEMORY, Stock.CHINA_ECOSYSTEM]
)
def test_that_money_becomes_technology_and_it_takes_years(stock: Stock) -> None:
    """Ascend, wafers, memory and tools: ahead under denial, and further ahead later."""
    ahead = [at_end("shut", stock, year) - at_end("h200", stock, year) for year in (1, 3, 5)]

    assert 0 <= ahead[0] < ahead[1] < ahead[2]


@pytest.mark.parametrize(("year", "expected"), [(2027, 39.0), (2028, 91.0)])
def test_makers_under_denial_earn_what_analysts_expect(year: int, expected: float) -> None:
    """Bernstein's local supply for 2027 and 2028 [bn USD], within a factor of two."""
    past = year - 2026
    earned = total("shut", Flow.DOMESTIC_SPEND, slice(past, past + 1))

    assert expected / 2 <= earned <= expected * 2


# --- Compute -------------------------------------------------------------------------------------


def test_the_ratio_of_compute_added_is_the_main_lever() -> None:
    """Twelve to one and more with every door shut, the offshore cloud as well; far less with H200.

    Open, it is smaller by a factor of 1.5 to 8: the volume rule and the sources decide where.
    """
    shut = total("shut", Flow.US_COMPUTE_ADDED, FIRST, cloud="closed") / total(
        "shut", Flow.CHINA_COMPUTE_ADDED, FIRST, cloud="closed"
    )
    opened = total("h200", Flow.US_COMPUTE_ADDED, FIRST) / total(
        "h200", Flow.CHINA_COMPUTE_ADDED, FIRST
    )

    assert shut >= 12
    assert 1.5 <= shut / opened <= 8


def test_which_generation_is_licensed_matters() -> None:
    """Two years of Blackwell Ultra bring at least 1.3 times the compute that the H200 brings."""
    assert total("ultra", Flow.IMPORTS, TWO) >= 1.3 * total("h200", Flow.IMPORTS, TWO)


@pytest.mark.parametrize("chip", ["h200", "blackwell", "ultra"])
def test_a_levy_moves_volumes_for_every_chip(chip: str) -> None:
    """At one half on all that is licensed, at most nine tenths of what comes without, in a year.

    Later the volume rule decides: what a levy keeps away in the first year may come in the second.
    """
    assert total(f"{chip} at 50", Flow.IMPORTS, FIRST) <= 0.9 * total(chip, Flow.IMPORTS, FIRST)


def test_a_chip_sold_abroad_is_one_fewer_at_home() -> None:
    """While supply is short: the US adds less in the first year the more it sells."""
    added = [total(policy, Flow.US_COMPUTE_ADDED, FIRST) for policy in ("shut", "h200", "ultra")]

    assert added[0] > added[1] > added[2]


# --- Models --------------------------------------------------------------------------------------


def test_what_compute_arrives_is_felt_in_the_models() -> None:
    """China's lag is shorter by 1.5 to 4 months with the H200 at some time within five years."""
    rules = the_ruleset()
    gained = [
        float(
            read_indicator(rules, shut, "model_lag_months")[0]
            - read_indicator(rules, opened, "model_lag_months")[0]
        )
        for shut, opened in zip(course("shut", "closed"), course("h200"), strict=True)
    ]

    assert 1.5 <= max(gained) <= 4
