"""The map of causes is what the rules do: held against the ledger and against what is known."""

from functools import cache

import numpy as np
import pytest

from game.players.random_orders import RandomOrders
from game.rules import SIDES, Orders, Stock, observe, start, step
from game.rules.causality import Causality, Sample, constants_of, find_causes
from tests.builders import the_ruleset

BATCH = 8


@cache
def samples() -> tuple[Sample, ...]:
    """Two turns of matches between random players."""
    ruleset = the_ruleset()
    state, found = start(ruleset, np.arange(BATCH, dtype=np.uint64)), []
    for turn in range(5):
        streams = [np.arange(BATCH, dtype=np.uint64) + np.uint64(100 * turn + s) for s in SIDES]
        us, china = (
            RandomOrders().choose_batch(observe(ruleset, state, side), stream)
            for side, stream in zip(SIDES, streams, strict=True)
        )
        if turn in (1, 4):
            found.append(Sample(state, Orders(us, china)))
        state = step(ruleset, state, Orders(us, china), check=False, ledger=False).state
    return tuple(found)


@cache
def causes() -> Causality:
    return find_causes(the_ruleset(), samples())


def effect(source: Stock, cause: str, target: Stock) -> float:
    """What the map says of one influence; 0 where it shows none."""
    return sum(
        each.effect
        for each in causes().influences
        if (each.source, each.cause, each.target) == (source, cause, target)
    )


@pytest.mark.parametrize(
    ("source", "cause", "target", "sign"),
    [
        (Stock.US_CONGRESS, "congress.calming", Stock.US_CONGRESS, -1),
        (Stock.US_DIVERSION_RISK, "congress.risk", Stock.US_CONGRESS, 1),
        (Stock.CHINA_STOCKPILE, "compute.ageing", Stock.CHINA_STOCKPILE, -1),
        (Stock.US_ENFORCEMENT, "leaks.smuggled", Stock.CHINA_COMPUTE_SMUGGLED, -1),
        (Stock.US_MODEL, "capability.diffusion", Stock.CHINA_MODEL, 1),
        (Stock.CHINA_ECOSYSTEM, "lock-in.migration", Stock.CHINA_DEPENDENCY, -1),
    ],
)
def test_an_influence_has_the_sign_of_the_rule(
    source: Stock, cause: str, target: Stock, sign: int
) -> None:
    """Read from the flows by hand: these are the loops that the design argues."""
    assert np.sign(effect(source, cause, target)) == sign


def test_what_a_flow_does_not_read_moves_nothing_in_it() -> None:
    """Tension cools by itself: no other stock is in that formula."""
    readers = {each.source for each in causes().influences if each.cause == "tension.time"}

    assert readers == {Stock.TENSION}


def test_an_order_moves_what_it_is_for() -> None:
    ruleset = the_ruleset()
    position = ruleset.action(SIDES[1], "invest-ecosystem")

    assert ("programme.ecosystem", Stock.CHINA_ECOSYSTEM) in causes().ordered[(SIDES[1], position)]


def test_every_contribution_of_a_turn_is_on_the_map() -> None:
    """And none is there that the ledger never held."""
    sample = samples()[0]
    given = step(the_ruleset(), sample.state, sample.orders, events=False, check=False).ledger
    held = {(entry.cause, entry.stock) for entry in given.entries if entry.cause != "limit"}

    assert held <= causes().writes.keys()


def test_a_constant_is_tied_to_the_flow_that_reads_it() -> None:
    moved = constants_of(the_ruleset(), samples()[:1])

    assert {cause for cause, _ in moved["diffusion"]} == {"capability.diffusion"}
    assert "tension.time" in {cause for cause, _ in moved["tension_rest"]}
