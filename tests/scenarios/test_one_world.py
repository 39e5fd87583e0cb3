"""Scenarios of later years open where the flagship stands once the orders they name were given.

The head of such a file names the orders of every quarter before it. They are given to `h200-deal`
without chance; what a figure says to have from that course is held against it.
"""

import re
from functools import cache

import numpy as np
import pytest

from game.rules import NO_ORDER, Flow, Orders, Ruleset, Side, State, Stock, start, step
from game.rules.arrays import Ints
from game.rules.supply import market_budget, us_additions
from game.scenario import Loaded, find, load_scenario, shipped
from game.studies.record.history_run import as_recorded

QUARTER = re.compile(r"^#   \d{4}-Q\d  us: (.*?); china: (.*)$", re.MULTILINE)
OF_THE_COURSE = "in the course above"
NEAR = 0.006
"""Figures are written with three digits."""
NEAR_MONTHS = 0.01


@cache
def course(slug: str) -> tuple[tuple[str, str], ...]:
    """The orders of each quarter that the head of a file names, none where it names none."""
    return tuple(QUARTER.findall(find(slug).read_text(encoding="utf-8")))


LATER = [slug for slug in shipped() if course(slug)]


@cache
def loaded(slug: str) -> Loaded:
    return load_scenario(slug)


@cache
def flagship() -> Ruleset:
    return as_recorded(loaded("h200-deal").ruleset)


@cache
def ended(slug: str) -> State:
    """The flagship after the quarters that a file names; what could not be ordered is refused."""
    rules = flagship()
    state = start(rules, np.zeros(1, dtype=np.uint64))
    for us, china in course(slug):
        given = Orders(slots(Side.US, us), slots(Side.CHINA, china))
        state = step(rules, state, given, ledger=False).state
    return state


def slots(side: Side, orders: str) -> Ints:
    rules = flagship()
    given = [rules.action(side, each) for each in orders.split(", ") if each != "none"]
    return np.array([given + [NO_ORDER] * (rules.slots[side] - len(given))])


def test_there_are_scenarios_of_later_years() -> None:
    assert "safe-chips-act" in LATER


@pytest.mark.parametrize("slug", LATER)
def test_it_opens_on_the_day_on_which_the_course_ends(slug: str) -> None:
    assert loaded(slug).ruleset.start_month == flagship().schedule.month_of(ended(slug).turn)


@pytest.mark.parametrize("slug", LATER)
def test_what_it_has_from_the_course_is_as_the_course_has_it(slug: str) -> None:
    """Any other figure says where it comes from, or that it is a choice."""
    scenario, state = loaded(slug).scenario, ended(slug)
    parts = (scenario.shared.stocks, scenario.sides.us.stocks, scenario.sides.china.stocks)
    figures = {name: each for part in parts for name, each in part.items()}
    ends = {each.slug: float(state.of(each)[0]) for each in Stock}
    figures |= {f"last {name}": each for name, each in scenario.last_quarter.items()}
    ends |= {f"last {each.slug}": float(state.last(each)[0]) for each in Flow}
    months = {each.slug for each in Stock if each.unit == "months"}
    taken = {name: each for name, each in figures.items() if OF_THE_COURSE in each.source}
    apart = {
        name: (each.value, ends[name])
        for name, each in taken.items()
        if abs(each.value - ends[name])
        > (NEAR_MONTHS if name in months else NEAR * abs(ends[name]))
    }

    assert len(taken) >= 30
    assert apart == {}


@pytest.mark.parametrize("slug", LATER)
def test_what_was_sold_of_each_chip_counts_on(slug: str) -> None:
    """The rule on volumes goes by all that was ever sold, at home and abroad."""
    rules, state, before = loaded(slug).ruleset, ended(slug), flagship().chips.slugs
    for at, chip in enumerate(rules.chips.slugs):
        if chip not in before or rules.chips.for_export[at]:
            continue
        row = before.index(chip)

        assert rules.chips.sold_home[at] == pytest.approx(state.sold_home[0, row], NEAR, 1)
        assert rules.chips.sold_abroad[at] == pytest.approx(state.sold_abroad[0, row], NEAR, 1)


@pytest.mark.parametrize("slug", LATER)
def test_its_constants_are_those_of_the_flagship_carried_on(slug: str) -> None:
    """Three of them grow within a match: they start where they have come to by then."""
    p, own, turn = flagship().params, loaded(slug).ruleset.params, ended(slug).turn
    grown = {
        "market_bn": market_budget(p, turn),
        "us_added": us_additions(p, turn),
        "us_growth": p.us_growth * (1 - p.us_growth_fade) ** turn,
    }
    named = loaded("h200-deal").scenario.constants
    expected = {name: getattr(p, name) for name in named} | grown

    assert {name: getattr(own, name) for name in expected} == pytest.approx(expected, rel=NEAR)
