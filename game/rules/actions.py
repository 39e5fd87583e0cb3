"""What a side may ask for: its menu of orders, and the orders of one turn as numbers.

A side's menu is fixed by the scenario. An order is a position in it, so that the orders of ten
thousand matches are one array, (batch, slots), with ``NO_ORDER`` in an empty slot.
"""

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import Any

import numpy as np

from game.rules.arrays import Array, Flags, Ints
from game.rules.numbered import Numbered
from game.rules.sides import Side

__all__ = ["NO_ORDER", "Act", "Action", "ActionKind", "Lookup", "Orders", "Programme"]

NO_ORDER = -1
"""An empty order slot."""


class ActionKind(IntEnum):
    """The five kinds of order."""

    LEVY = 0
    """A rung of the ladder: a levy, or on an importer's consent a quota."""
    BAN = 1
    OPEN = 2
    INVEST = 3
    SPECIAL = 4

    @property
    def slug(self) -> str:
        """The word a person writes, such as ``levy``."""
        return self.name.lower()


class Programme(Numbered):
    """The programmes of domestic investment that the flows know, each with the side that has it."""

    side: Side

    FRONTIER_RD = Side.US
    HOME_FABS = Side.US
    ENFORCEMENT = Side.US
    ALLIES = Side.US
    SUBSTITUTES = Side.US
    FABS = Side.CHINA
    MEMORY = Side.CHINA
    CHIP_DESIGN = Side.CHINA
    ECOSYSTEM = Side.CHINA
    LABS = Side.CHINA

    def __init__(self, side: Any) -> None:
        self.side = side

    @property
    def slug(self) -> str:
        """The name used in scenarios, such as ``chip-design``."""
        return self.name.lower().replace("_", "-")


class Act(Numbered):
    """What a special order does in the flows, beyond the effects a scenario gives it."""

    side: Side | None
    """The side that can do it; None where either can."""

    NONE = None
    INSPECT = Side.US
    """An inspection surge against smuggling and offshore rental."""
    WAIT_FOR_CONSENT = Side.US
    """The maker builds nothing for China this quarter unless consent stands."""
    THREATEN = None
    """Announce a measure for next quarter unless the rival concedes."""
    STOCKPILE = Side.CHINA
    """Lay in chips, parts and memory against a closed gate."""
    SMUGGLE = Side.CHINA
    """Push banned chips through third countries."""
    RENT = Side.CHINA
    """Push training onto offshore clouds."""
    HOLD_LAUNCH = Side.CHINA
    """Keep a finished Ascend generation back this quarter."""
    RUSH_LAUNCH = Side.CHINA
    """Bring the next Ascend generation forward."""

    def __init__(self, side: Any) -> None:
        self.side = side

    @property
    def slug(self) -> str:
        """The name used in scenarios, such as ``hold-launch``."""
        return self.name.lower().replace("_", "-")


@dataclass(frozen=True)
class Action:
    """One entry of a side's menu."""

    slug: str
    """``levy-licence-h200-25``, ``quota-consent-h200-20``, ``ban-licence-h200``,
    ``open-licence-h200``, ``invest-chip-design`` or ``special-stockpile``."""
    kind: ActionKind
    capital: float
    """Price in political capital [PC]."""
    funds: float
    """Price in money [bn USD]."""
    gate: int = -1
    """The gate it sets, or -1."""
    setting: int = -1
    """The gate's new setting: 0 open, 1.. a rung of its ladder, the last closed."""
    programme: int = -1
    """The programme it pays into, or -1."""
    special: int = -1
    """The special order, as a position in ``Ruleset.specials``, or -1."""


@dataclass(frozen=True)
class Orders:
    """The orders of both sides for one turn, given in secret and at the same time."""

    us: Ints
    """Positions in the US menu, shape (batch, slots)."""
    china: Ints
    """Positions in the Chinese menu, shape (batch, slots)."""


@dataclass(frozen=True)
class Lookup:
    """A side's menu as tables, so that orders of many matches are read at once.

    The last row is an order that does nothing: ``NO_ORDER`` is -1 and lands there.
    """

    capital: Array
    funds: Array
    gate: Ints
    setting: Ints
    counted: Ints
    """Its programme, or behind all programmes its special order; -1 where it is neither."""
    kind: Ints
    line: Ints
    """What an order is about: its gate, or the order itself; -1 in an empty slot."""

    @classmethod
    def of(cls, menu: tuple[Action, ...]) -> "Lookup":
        """Return the tables of a menu."""
        about = [action.gate if action.gate >= 0 else -1 - at for at, action in enumerate(menu)]
        gates = sorted({each for each in about if each >= 0})
        others = [each for each in about if each < 0]
        line = {each: at for at, each in enumerate([*gates, *others])}
        return cls(
            capital=np.array([*(action.capital for action in menu), 0.0]),
            funds=np.array([*(action.funds for action in menu), 0.0]),
            gate=np.array([*(action.gate for action in menu), -1]),
            setting=np.array([*(action.setting for action in menu), -1]),
            counted=np.array([*(_counted(action) for action in menu), -1]),
            kind=np.array([*(int(action.kind) for action in menu), -1]),
            line=np.array([*(line[each] for each in about), -1], dtype=np.int16),
        )

    @cached_property
    def prices(self) -> tuple[Array, Array, Ints]:
        """Capital [PC] and funds [bn USD] of all prices, and which of them each order has."""
        asked = np.stack([self.capital[:-1], self.funds[:-1]])
        prices, of_order = np.unique(asked, axis=1, return_inverse=True)
        return prices[0], prices[1], of_order.ravel()

    def clash(self, one: int | Ints, other: int | Ints) -> Flags:
        """Return where two orders want the same slot: they are the same, or set the same gate.

        A side gives one order a line, and an empty slot is on none.
        """
        return np.asarray(self.line[one] == self._taken[other])

    @cached_property
    def _taken(self) -> Ints:
        """The line that an order takes from others; an empty slot takes none, not even its own."""
        return np.where(self.line >= 0, self.line, -2).astype(self.line.dtype)


def _counted(action: Action) -> int:
    return len(Programme) + action.special if action.special >= 0 else action.programme
