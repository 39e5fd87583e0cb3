"""What is set for nothing in the last quarter scores nothing: the score reads quantities over time.

Every persona meets every other until the last turn is to be ordered. Then each order that a side
could give alone is given alone, and weighed against giving none: same rival, same chance.
"""

from functools import cache

import numpy as np
import pytest

from game.match.tally import seeds_of
from game.rules import NO_ORDER, Orders, Ruleset, Side, State, start, step
from game.rules.indicators import read_indicator
from game.scenario import load_scenario, shipped
from game.scenario.course import COURSES, Course
from game.studies.course import MOST_LATE
from game.studies.last_quarter import MOST, LastGain, gains_of_last_quarter

NEXT_TO_NOTHING = 1.5
"""Points that are no reason to give an order: far less than the margin of a draw."""
MATCHES = 4


@cache
def all_gains(slug: str) -> list[LastGain]:
    """What every order of either side brings between every two personas, the most first."""
    return gains_of_last_quarter(load_scenario(slug).ruleset, MATCHES, 1)


@pytest.mark.parametrize("slug", shipped())
def test_no_order_of_the_last_quarter_alone_is_worth_much(slug: str) -> None:
    """A match is not won by what is set when nobody can answer any more."""
    most = all_gains(slug)[0]
    print(f"{slug}: at most {most.points:+.1f} points, {most.slug} ({most.us} : {most.china})")

    assert most.points <= MOST


def test_a_hawk_who_licenses_feynman_in_the_last_quarter_gains_next_to_nothing() -> None:
    """The chip is new, and one quarter of twenty: it is no match of well-timed sales."""
    gains = [
        gain.points
        for gain in all_gains("h200-deal")
        if gain.slug == "open-licence-feynman" and gain.us == "hawk"
    ]
    print(f"Feynman by a hawk in the last quarter: {max(gains):+.1f} points at most")

    assert max(gains) <= NEXT_TO_NOTHING


def test_a_licence_that_is_refused_is_no_sale() -> None:
    """With every consent withheld nothing arrives, and the window stays where it was."""
    rules = load_scenario("h200-deal").ruleset
    state = start(rules, seeds_of(1, 1))
    consents = np.unique(rules.chips.consent[rules.chips.consent >= 0])
    state.gates[:, consents] = rules.gates.closed[consents]
    lags = [
        float(read_indicator(rules, after_one_turn(rules, state, order), "arrival_lag_months")[0])
        for order in (NO_ORDER, rules.action(Side.US, "open-licence-blackwell"))
    ]

    assert lags[0] == lags[1]


def after_one_turn(rules: Ruleset, state: State, order: int) -> State:
    given = Orders(np.array([[order]]), np.array([[NO_ORDER]]))
    return step(rules, state, given, events=False, ledger=False).state


@pytest.mark.parametrize("slug", shipped())
def test_three_quarters_before_the_end_the_usual_span_of_the_lead_is_no_wider_than_thirty(
    slug: str,
) -> None:
    """What twenty quarters built is not thrown over in the last three."""
    file = COURSES / f"{slug}.json"
    course = Course.model_validate_json(file.read_text(encoding="utf-8"))
    span = course.span_late
    print(f"{slug}: {span}, and {course.to_come} to come")

    assert span is not None
    assert span <= MOST_LATE
    if course.to_come is not None:
        assert course.to_come[1] - course.to_come[0] <= MOST_LATE
