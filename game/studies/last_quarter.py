"""The last quarter: what an order brings its side when nobody can answer it any more.

Every persona meets every other until the last turn is to be ordered. Then each order that a side
could give alone is given alone, and weighed against giving none: same rival, same chance.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from game.match.tally import seeds_of
from game.rules import NO_ORDER, SIDES, Orders, Ruleset, Side, State, legal, start, step
from game.rules.arrays import Array, Ints
from game.rules.scoring import lead
from game.rules.state import RUNNING
from game.studies.order_worth import pairs_of, played, policies_of

__all__ = ["MOST", "LastGain", "gains_of_last_quarter"]

MOST = 4.0
"""Points that an order given in the last quarter alone may bring its side, in the mean."""


@dataclass(frozen=True)
class LastGain:
    """What an order brought the side that gave it in the last quarter alone, against one rival."""

    side: Side
    slug: str
    us: str
    china: str
    """Who had played until then."""
    matches: int
    """In which it could be given."""
    points: float
    """What it added to its side's lead, in the mean of these matches."""


def gains_of_last_quarter(
    ruleset: Ruleset,
    matches: int,
    seed: int,
    *,
    us: Sequence[str] = (),
    china: Sequence[str] = (),
    progress: Callable[[int, int], None] = lambda done, all_pairs: None,
) -> list[LastGain]:
    """Return what every order brought between every two personas, the most first.

    The arguments are those of `game.studies.order_worth.worth_of_orders`.
    """
    found: list[LastGain] = []
    pairs = pairs_of(us, china)
    for done, pair in enumerate(pairs):
        *_, (state, given), _ = played(
            ruleset, policies_of(pair), start(ruleset, seeds_of(seed, matches))
        )
        running = np.nonzero(state.decided == RUNNING)[0]
        if len(running):
            rest, orders = state.take(running), [each[running] for each in given]
            for side in SIDES:
                found += _of_side(ruleset, rest, pair, side, orders[side.rival])
        progress(done + 1, len(pairs))
    return sorted(found, key=lambda gain: -gain.points)


def _of_side(
    ruleset: Ruleset, state: State, pair: tuple[str, str], side: Side, rival: Ints
) -> Iterator[LastGain]:
    """Give what each order would bring a side in the matches where it may be given."""
    none = _lead_after(ruleset, state, side, np.full(state.batch, NO_ORDER), rival)
    may = legal(ruleset, state, side)
    for order in np.nonzero(may.any(axis=0))[0].tolist():
        rows = np.nonzero(may[:, order])[0]
        alone = np.full(len(rows), order)
        changed = _lead_after(ruleset, state.take(rows), side, alone, rival[rows]) - none[rows]
        slug = ruleset.menus[side][order].slug
        yield LastGain(side, slug, *pair, len(rows), float(changed.mean()))


def _lead_after(ruleset: Ruleset, state: State, side: Side, order: Ints, rival: Ints) -> Array:
    """Return the lead of a side after a turn in which it gives one order or none, (batch,)."""
    mine = order[:, None]
    given = Orders(mine, rival) if side is Side.US else Orders(rival, mine)
    after = step(ruleset, state, given, ledger=False, check=False).state
    return lead(ruleset, after) * (1 if side is Side.US else -1)
