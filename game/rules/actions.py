"""What a side may ask for: its menu of orders, and the orders of one turn as numbers.

A side's menu is fixed by the scenario. An order is a position in it, so that the orders of ten
thousand matches are one array, (batch, slots), with ``NO_ORDER`` in an empty slot.
"""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from game.rules.arrays import Ints
from game.rules.numbered import Numbered
from game.rules.sides import Side

__all__ = ["NO_ORDER", "Act", "Action", "ActionKind", "Orders", "Programme"]

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
