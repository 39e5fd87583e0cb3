"""The state: every stock and setting of one match or of many, frozen.

Axes: a leading batch axis always; then stocks, gates, chips and so on, in the order of the
ruleset. ``turn`` is common to a batch, because its matches are stepped together.
"""

from dataclasses import dataclass, fields
from enum import IntEnum

import numpy as np

from game.rules.arrays import Array, Flags, Ints, Keys, columns
from game.rules.ruleset import Ruleset
from game.rules.sides import SIDES
from game.rules.stocks import Stock

__all__ = ["RUNNING", "Flow", "State", "start"]

RUNNING = -1
"""``State.decided`` of a match that no decisive condition has ended."""


class Flow(IntEnum):
    """Column of a flow of the last quarter in ``State.flow``."""

    US_COMPUTE_ADDED = 0
    """[kH100e/quarter]"""
    CHINA_COMPUTE_ADDED = 1
    """All channels [kH100e/quarter]."""
    IMPORTS = 2
    """Chips delivered under licence [kH100e/quarter]."""
    DOMESTIC = 3
    """Ascend and other Chinese chips delivered [kH100e/quarter]."""
    SMUGGLED = 4
    """[kH100e/quarter]"""
    RENTED = 5
    """[kH100e/quarter]"""
    FOREIGN_SPEND = 6
    """Paid for imported chips, levy included [bn USD/quarter]."""
    DOMESTIC_SPEND = 7
    """Paid for Chinese chips [bn USD/quarter]."""
    LEVY = 8
    """Levy received by the US [bn USD/quarter]."""
    WRITE_DOWN = 9
    """Inventory written off [bn USD/quarter]."""

    @property
    def slug(self) -> str:
        """The name used in scenarios."""
        return self.name.lower()


@dataclass(frozen=True)
class State:
    """A moment of a batch of matches, between two turns."""

    turn: int
    """Turns played."""
    seed: Keys
    """Match seeds (unsigned 64-bit), shape (batch,)."""
    stock: Array
    """Shape (batch, stocks); units in ``stocks.py``."""
    flow: Array
    """Flows of the last quarter, shape (batch, flows)."""
    gates: Ints
    """Gate settings, shape (batch, gates): 0 open, then the rungs, the last closed."""
    lock: Ints
    """Turns for which a gate stays locked, shape (batch, gates)."""
    shipped: Array
    """Month in which each chip shipped, infinite before, shape (batch, chips)."""
    sold_home: Array
    """What customers of its maker have bought of each chip, shape (batch, chips) [kH100e]."""
    sold_abroad: Array
    """What the other side has bought of each chip under licence, shape (batch, chips) [kH100e]."""
    delivered: Array
    """What was delivered abroad of each chip in the last turn, shape (batch, chips) [kH100e]."""
    marks: Array
    """What objectives that are read over time have been worth, shape (batch, mark columns) [0..1]:
    the sum over the turns played, or each of the last turns; see ``Ruleset.mark_places``."""
    flags: Flags
    """Shape (batch, flags)."""
    offer: Ints
    """Turns for which a special order stays on offer, shape (batch, specials)."""
    cooldown: Ints
    """Turns before a special order can be given again, shape (batch, specials)."""
    lasting: Ints
    """Turns that a spread effect still runs, shape (batch, lasting)."""
    fired: Ints
    """Last turn in which an event fired, -1000 before, shape (batch, events)."""
    law_turns: Ints
    """Turns that a law still runs, shape (batch, laws)."""
    law_passed: Flags
    """Laws that have ever passed, shape (batch, laws)."""
    threat: Ints
    """Special order by which a side threatened last turn, or -1, shape (batch, 2)."""
    decided: Ints
    """Decisive condition that ended the match, or RUNNING, shape (batch,)."""
    length: Ints
    """Turns played when the match ended, or so far, shape (batch,)."""

    @property
    def batch(self) -> int:
        """Number of matches."""
        return len(self.stock)

    def of(self, stock: Stock) -> Array:
        """Return one stock of all matches, shape (batch,)."""
        return self.stock[:, stock]

    def take(self, rows: Ints) -> "State":
        """Return the matches at these positions as a batch of their own."""
        parts = {
            item.name: np.asfortranarray(getattr(self, item.name)[rows])
            for item in fields(self)
            if item.name != "turn"
        }
        return State(turn=self.turn, **parts)

    def put_back(self, ended: Flags, before: "State") -> None:
        """Set matches that had ended back to what they were before, shape (batch,), in place.

        Only a turn may, while the tables are still its own; what it has left alone needs nothing.
        """
        rows = ended.nonzero()[0]  # half the work of choosing between the two states everywhere
        for item in fields(self):
            now, was = getattr(self, item.name), getattr(before, item.name)
            if item.name != "turn" and now is not was:
                # The batch is the last axis of what lies column by column in memory.
                now.T[..., rows] = was.T.take(rows, axis=-1)

    def last(self, flow: Flow) -> Array:
        """Return one flow of the last quarter, shape (batch,)."""
        return self.flow[:, flow]


def start(ruleset: Ruleset, seeds: Keys) -> State:
    """Return the opening position, one match for each seed, shape (batch,)."""
    batch, specials = len(seeds), len(ruleset.specials)
    stock = columns(batch, len(Stock), 0.0)
    stock[:] = ruleset.start_stock
    flow = columns(batch, len(Flow), 0.0)
    flow[:] = ruleset.start_flow
    gates = columns(batch, len(ruleset.gates.slugs), 0, np.int16)
    gates[:] = ruleset.gates.start
    shipped = columns(batch, len(ruleset.chips.slugs), np.inf)
    shipped[:] = np.where(ruleset.chips.month < ruleset.start_month, ruleset.chips.month, np.inf)
    sold_home = columns(batch, len(ruleset.chips.slugs), 0.0)
    sold_home[:] = ruleset.chips.sold_home
    sold_abroad = columns(batch, len(ruleset.chips.slugs), 0.0)
    sold_abroad[:] = ruleset.chips.sold_abroad
    return State(
        turn=0,
        seed=np.asarray(seeds, dtype=np.uint64),
        stock=stock,
        flow=flow,
        gates=gates,
        lock=columns(batch, len(ruleset.gates.slugs), 0, np.int16),
        shipped=shipped,
        sold_home=sold_home,
        sold_abroad=sold_abroad,
        delivered=columns(batch, len(ruleset.chips.slugs), 0.0),
        marks=columns(batch, ruleset.mark_rows.columns, 0.0),
        flags=columns(batch, len(ruleset.flags), False, np.bool_),
        offer=columns(batch, specials, 0, np.int16),
        cooldown=columns(batch, specials, 0, np.int16),
        lasting=columns(batch, len(ruleset.lasting), 0, np.int16),
        fired=columns(batch, len(ruleset.events), -1000, np.int16),
        law_turns=columns(batch, len(ruleset.laws), 0, np.int16),
        law_passed=columns(batch, len(ruleset.laws), False, np.bool_),
        threat=columns(batch, len(SIDES), -1, np.int16),
        decided=np.full(batch, RUNNING, dtype=np.int64),
        length=np.zeros(batch, dtype=np.int64),
    )
