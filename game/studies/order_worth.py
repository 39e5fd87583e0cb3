"""What each order is worth: one more of it in a match, with both sides playing on, against none.

Personas play; at sampled turns one order is added to what a side gives, and the same match is
played to its end by the same players under the same chance. The difference of the side's own lead
is what the order was worth in that position.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from game.match.seat import BatchPlayer, ask
from game.match.tally import seeds_of
from game.players import find
from game.players.roster import personas
from game.rules import SIDES, Orders, Ruleset, Side, State, start, step
from game.rules.arrays import Array, Flags, Ints
from game.rules.legality import Purse, fitting, legal
from game.rules.scoring import lead
from game.rules.state import RUNNING

__all__ = [
    "AIM",
    "OrderWorth",
    "alive_share",
    "in_between_share",
    "pairs_of",
    "played",
    "policies_of",
    "worth_of_orders",
]

EVERY = 3
"""Turns between two samples of a match."""
ROWS = 4
"""Positions of one pairing and turn in which an order is tried, at most."""
FELT = 0.05
"""Change of a lead that is told as one [points]."""
LEAST = 8
"""Positions below which nothing is said of how often an order helps."""
ALIVE = (0.25, 0.75)
"""Share of positions in which a living order helps: sometimes, and not always."""
AIM = 0.9
"""Share of the orders that should be alive."""


@dataclass(frozen=True)
class OrderWorth:
    """What one order was worth, over all positions in which it was tried."""

    side: Side
    slug: str
    change: Array
    """What it added to its own side's final lead [points], shape (positions,)."""

    @property
    def mean(self) -> float:
        """Mean over the positions [points]."""
        return float(self.change.mean()) if len(self.change) else 0.0

    @property
    def better(self) -> float:
        """Share of positions in which it helped."""
        return float(np.mean(self.change > FELT)) if len(self.change) else 0.0

    @property
    def felt(self) -> float:
        """Share of positions in which it made a difference."""
        return float(np.mean(self._made_a_difference)) if len(self.change) else 0.0

    @property
    def helped(self) -> float:
        """Share of the positions in which it made a difference that it made for the better."""
        felt = self.change[self._made_a_difference]
        return float(np.mean(felt > 0.0)) if len(felt) else 0.0

    @property
    def is_alive(self) -> bool:
        """Whether it is worth giving somewhere and not everywhere.

        Dead is what seldom helps where it makes a difference, by itself goes what nearly always
        helps. Where nothing changed an order has failed nobody: a door that is shut before
        anybody knocks is neither.
        """
        return self.helped >= ALIVE[0] and self.better <= ALIVE[1]

    @property
    def is_in_between(self) -> bool:
        """Whether it helps sometimes and not always, be it that it mostly changes nothing."""
        return ALIVE[0] <= self.better <= ALIVE[1]

    @property
    def _made_a_difference(self) -> Flags:
        return np.asarray(np.abs(self.change) > FELT)

    @property
    def size(self) -> float:
        """Mean size of the change, whichever way [points]."""
        return float(np.abs(self.change).mean()) if len(self.change) else 0.0

    @property
    def is_tried(self) -> bool:
        """Whether it was tried often enough to say how often it helps."""
        return len(self.change) >= LEAST


def alive_share(found: Sequence[OrderWorth]) -> float:
    """Return the share of the orders that were tried which are alive."""
    return _share([each.is_alive for each in found if each.is_tried])


def in_between_share(found: Sequence[OrderWorth]) -> float:
    """Return the share of the orders that were tried which help in some of all positions."""
    return _share([each.is_in_between for each in found if each.is_tried])


def _share(answers: Sequence[bool]) -> float:
    return sum(answers) / max(1, len(answers))


def worth_of_orders(
    ruleset: Ruleset,
    matches: int,
    seed: int,
    *,
    us: Sequence[str] = (),
    china: Sequence[str] = (),
    progress: Callable[[int, int], None] = lambda done, all_pairs: None,
) -> list[OrderWorth]:
    """Return what every order of both menus was worth, in both menus' order.

    Args:
        ruleset: the scenario.
        matches: how many each pair of personas plays.
        seed: the first match's; the others follow it.
        us: who plays the US; every persona where nobody is named.
        china: who plays China, likewise.
        progress: called with finished and all pairs, for a progress bar.
    """
    found: dict[tuple[Side, int], list[float]] = {
        (side, action): [] for side in SIDES for action in range(len(ruleset.menus[side]))
    }
    pairs = pairs_of(us, china)
    for done, pair in enumerate(pairs):
        for side, action, change in _of_pair(ruleset, policies_of(pair), matches, seed):
            found[side, action].append(change)
        progress(done + 1, len(pairs))
    return [
        OrderWorth(side, ruleset.menus[side][action].slug, np.array(changes, dtype=np.float64))
        for (side, action), changes in found.items()
    ]


def pairs_of(us: Sequence[str], china: Sequence[str]) -> list[tuple[str, str]]:
    """Return who meets whom; every persona of a side where nobody is named."""
    return list(product(us or personas(Side.US), china or personas(Side.CHINA)))


def policies_of(pair: tuple[str, str]) -> tuple[BatchPlayer, BatchPlayer]:
    """Return how the two of a pair play."""
    us, china = pair
    return find(us, Side.US).policy, find(china, Side.CHINA).policy


def _of_pair(
    ruleset: Ruleset, pair: tuple[BatchPlayer, BatchPlayer], matches: int, seed: int
) -> Iterator[tuple[Side, int, float]]:
    """Give each trial of a pairing: whose order, which, and what it changed."""
    moments = list(played(ruleset, pair, start(ruleset, seeds_of(seed, matches))))
    usual = lead(ruleset, moments[-1][0])
    for state, given in moments[:-1:EVERY]:
        for side in SIDES:
            row, action = _trials(ruleset, state, side, given)
            if not len(row):
                continue
            tried = state.take(row)
            orders = [each[row] for each in given]
            orders[side] = np.column_stack([orders[side], action])
            after = step(ruleset, tried, Orders(*orders), ledger=False, check=False).state
            *_, (end, _) = played(ruleset, pair, after)
            change = (lead(ruleset, end) - usual[row]) * (1 if side is Side.US else -1)
            yield from (
                (side, order, by)
                for order, by in zip(action.tolist(), change.tolist(), strict=True)
            )


def played(
    ruleset: Ruleset, pair: tuple[BatchPlayer, BatchPlayer], state: State
) -> Iterator[tuple[State, list[Ints]]]:
    """Give each state with the orders in it, and the last state with none."""
    while state.turn < ruleset.turns:
        given = [
            ask(player, ruleset, state, side)[0] for player, side in zip(pair, SIDES, strict=True)
        ]
        yield state, given
        state = step(ruleset, state, Orders(*given), ledger=False, check=False).state
    yield state, []


def _trials(ruleset: Ruleset, state: State, side: Side, given: list[Ints]) -> tuple[Ints, Ints]:
    """Return in which matches which order is tried, beside what the side gives anyway."""
    lookup = ruleset.lookups[side]
    allowed: Flags = legal(ruleset, state, side) & (state.decided == RUNNING)[:, None]
    purse = Purse.of(state, side)
    for order in given[side].T:
        purse = purse.after(lookup.capital[order], lookup.funds[order])
        allowed = fitting(lookup, allowed, purse, order)
    few = np.cumsum(allowed, axis=0) <= ROWS
    row, action = np.nonzero(allowed & few)
    return row, action
