"""What is set for nothing in the last quarter scores nothing: the score reads quantities over time.

Every persona meets every other until the last turn is to be ordered. Then each order that a side
could give alone is given alone, and weighed against giving none: same rival, same chance.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
import pytest

from game.match.seat import stream_of
from game.match.tally import seeds_of
from game.players.roster import find, personas
from game.rules import NO_ORDER, SIDES, Orders, Ruleset, Side, State, legal, observe, start, step
from game.rules.arrays import Array, Ints
from game.rules.indicators import read_indicator
from game.rules.scoring import score
from game.rules.state import RUNNING
from game.scenario import load_scenario, shipped

MOST = 4.0
"""Points that an order given in the last quarter alone may bring its side, in the mean."""
NEXT_TO_NOTHING = 1.5
"""Points that are no reason to give an order: far less than the margin of a draw."""
MATCHES = 4


@dataclass(frozen=True)
class Gain:
    """What an order brought the side that gave it in the last quarter alone."""

    points: float
    side: Side
    order: str
    pair: tuple[str, str]


def last_turns(rules: Ruleset) -> Iterator[tuple[tuple[str, str], State]]:
    """Yield where the matches of each pair of personas stand before their last turn."""
    for us in personas(Side.US):
        for china in personas(Side.CHINA):
            state = start(rules, seeds_of(1, MATCHES))
            while state.turn < rules.turns - 1:
                given = Orders(*(by_persona(rules, state, slug) for slug in (us, china)))
                state = step(rules, state, given, ledger=False, check=False).state
            open_still = np.nonzero(state.decided == RUNNING)[0]
            if len(open_still):
                yield (us, china), state.take(open_still)


def by_persona(rules: Ruleset, state: State, slug: str) -> Ints:
    side = Side.US if slug in personas(Side.US) else Side.CHINA
    seen = observe(rules, state, side)
    return find(slug, side).policy.choose_batch(seen, stream_of(state.seed, state.turn, side))


def lead_after(rules: Ruleset, state: State, side: Side, order: Ints, rival: Ints) -> Array:
    """The lead of a side after the last turn, in which it gives one order or none, (batch,)."""
    mine = order[:, None]
    given = Orders(mine, rival) if side is Side.US else Orders(rival, mine)
    end = step(rules, state, given, ledger=False, check=False).state
    return score(rules, end, side) - score(rules, end, side.rival)


def gains_of(rules: Ruleset, state: State, pair: tuple[str, str], side: Side) -> Iterator[Gain]:
    """Yield what each order would bring a side in the mean of the matches where it may be given."""
    rival = by_persona(rules, state, pair[side.rival])
    none = lead_after(rules, state, side, np.full(state.batch, NO_ORDER), rival)
    may = legal(rules, state, side)
    for order in np.nonzero(may.any(axis=0))[0].tolist():
        rows = np.nonzero(may[:, order])[0]
        alone = np.full(len(rows), order)
        lead = lead_after(rules, state.take(rows), side, alone, rival[rows])
        yield Gain(float((lead - none[rows]).mean()), side, rules.menus[side][order].slug, pair)


@cache
def all_gains(slug: str) -> list[Gain]:
    """What every order of either side brings between every two personas, the most first."""
    rules = load_scenario(slug).ruleset
    gains = [
        gain
        for pair, state in last_turns(rules)
        for side in SIDES
        for gain in gains_of(rules, state, pair, side)
    ]
    return sorted(gains, key=lambda gain: -gain.points)


@pytest.mark.parametrize("slug", shipped())
def test_no_order_of_the_last_quarter_alone_is_worth_much(slug: str) -> None:
    """A match is not won by what is set when nobody can answer any more."""
    most = all_gains(slug)[0]
    print(f"{slug}: at most {most.points:+.1f} points, {most.order} ({' : '.join(most.pair)})")

    assert most.points <= MOST


def test_a_hawk_who_licenses_feynman_in_the_last_quarter_gains_next_to_nothing() -> None:
    """The chip is new, and one quarter of twenty: it is no match of well-timed sales."""
    gains = [
        gain.points
        for gain in all_gains("h200-deal")
        if gain.order == "open-licence-feynman" and gain.pair[0] == "hawk"
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
