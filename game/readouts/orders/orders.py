"""The order panel as records: what can be ordered, at what price, to what effect."""

from dataclasses import dataclass

from game.readouts.breakdowns.breakdown import Breakdown
from game.readouts.race.strait import Strait
from game.readouts.words.signs import Effect, GateMark, Lock, Owner, Tone

__all__ = ["Choice", "Group", "OrderCard", "OrdersReadout", "PlanPoints", "Slot"]


@dataclass(frozen=True)
class Choice:
    """One order that might be given."""

    action: int
    """Position in the side's menu."""
    label: str
    """What its button says: ``25%``, ``open``, ``close``."""
    name: str
    """The order in full, such as ``H200 at 25%``."""
    note: str
    """What it does, in a sentence or two."""
    brief: str
    """The first of them."""
    says: tuple[str, ...]
    """All that is said of it where it is pointed at: its price, what it does, what comes of it."""
    cost: str
    """Capital and money in words."""
    price: str
    """The same as short as it goes."""
    effects: tuple[Effect, ...] = ()
    """What it would change by the end of the quarter, the most telling first."""
    later: tuple[Effect, ...] = ()
    """What only a year would show."""
    reason: str = ""
    """Why it cannot be given now; empty if it can."""
    barred: str = ""
    """The reason as short as a card has room for, where it has a shorter form."""
    current: bool = False
    """True where the gate already stands so."""
    slot: int = -1
    """The slot it was put into this quarter, or -1."""
    lock: Lock | None = None
    """How the gate would stand, where the choice sets one."""

    @property
    def can_be_given(self) -> bool:
        """Tell whether a click would put it into a slot."""
        return not self.reason and not self.current and self.slot < 0


@dataclass(frozen=True)
class OrderCard:
    """A gate with its rates, a ban, a programme or a special order."""

    title: str
    icon: str
    """The drawing of what it is about; a gate's lock goes before it. None for a gate
    where there is nothing to draw but the lock."""
    note: str
    """How the thing stands now."""
    gates: tuple[GateMark, ...]
    choices: tuple[Choice, ...]
    tells: bool = False
    """Whether it says on itself what it does, as a special order does that comes and goes."""

    @property
    def is_ladder(self) -> bool:
        """Tell whether the card offers a row of settings."""
        return len(self.choices) > 1


@dataclass(frozen=True)
class Group:
    """A tab of the panel."""

    key: str
    label: str
    cards: tuple[OrderCard, ...]
    empty: str


@dataclass(frozen=True)
class Slot:
    """An order slot of this quarter."""

    number: int
    action: int
    """The order in it, or -1."""
    name: str
    cost: str
    owner: Owner


@dataclass(frozen=True)
class PlanPoints:
    """What the orders in the slots are forecast to bring together, next quarter."""

    in_short: tuple[str, ...]
    """The longest first, for a heading."""
    says: str
    """The same in a sentence."""
    tone: Tone
    """Whether the lead gains or loses whatever the rival answers."""
    breakdown: Breakdown


@dataclass(frozen=True)
class OrdersReadout:
    """The whole panel."""

    owner: Owner
    title: str
    subtitle: str
    purse: str
    """Political capital and money left."""
    purse_funds: str
    """The money alone, as it ends `purse`."""
    capital: Breakdown
    funds: Breakdown
    """What both are made of."""
    lane: Breakdown
    side_routes: Breakdown | None
    """What the crossing is made of: price and receipts, and the ways round."""
    groups: tuple[Group, ...]
    slots: tuple[Slot, ...]
    commit: str
    commit_note: str
    forecast_title: str
    forecast_hint: str
    """Said where no order has the focus."""
    strait: Strait
    """What crosses the water, shown while no order has the focus."""
    held_note: str
    """What the figures mean."""
    plan: PlanPoints | None = None
    """What the orders in the slots bring together; None where there are none."""

    def find(self, action: int) -> tuple[OrderCard, Choice] | None:
        """Return the card and choice of one order."""
        for group in self.groups:
            for card in group.cards:
                for choice in card.choices:
                    if choice.action == action:
                        return card, choice
        return None
