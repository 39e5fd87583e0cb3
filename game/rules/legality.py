"""Legality: why an order cannot be carried out, as reasons a player can read.

The same reasons serve the tooltip on a card, the reply to a player and the log; they are given for
one match. Matches in a batch are checked at once: ``legal`` says what may be given alone,
``fitting`` what of it may still be given beside an order, and ``Purse`` what there is to pay with.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from game.rules.actions import NO_ORDER, Lookup
from game.rules.arrays import Array, Flags, Ints, anywhere
from game.rules.conditions import ALWAYS, Facts, holds
from game.rules.facts import facts_of, holds_in
from game.rules.ruleset import Ruleset
from game.rules.scoring import is_over
from game.rules.sides import Side
from game.rules.state import State
from game.rules.stocks import Stock
from game.rules.trade import has_goods, has_offer

__all__ = [
    "CAPITAL",
    "FUNDS",
    "IllegalOrders",
    "Purse",
    "Reason",
    "beside",
    "fitting",
    "is_on_offer",
    "legal",
    "may_call",
    "order_problems",
    "reasons",
]

CAPITAL = {Side.US: Stock.US_CAPITAL, Side.CHINA: Stock.CHINA_CAPITAL}
FUNDS = {Side.US: Stock.US_FUNDS, Side.CHINA: Stock.CHINA_FUNDS}
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Reason:
    """Why an order cannot be given: a code, and the numbers and names its sentence needs."""

    code: str
    order: str = ""
    """Slug of the order, where there is one."""
    args: dict[str, float | str] = field(default_factory=dict)

    def __str__(self) -> str:
        """Return a plain sentence for logs; screens translate the code."""
        told = ", ".join(f"{name} {value}" for name, value in self.args.items())
        return " ".join(part for part in (self.order, self.code, told and f"({told})") if part)


class IllegalOrders(ValueError):
    """Orders that the rules refuse, with every reason."""

    def __init__(self, found: Sequence[Reason]) -> None:
        """Keep the reasons for whoever asked."""
        super().__init__("; ".join(str(reason) for reason in found))
        self.reasons = tuple(found)


@dataclass(frozen=True)
class Purse:
    """What a side has left to pay orders with, shape (batch,) each; the last cent can be spent."""

    capital: Array
    """[PC]"""
    funds: Array
    """[bn USD]"""

    @classmethod
    def of(cls, state: State, side: Side) -> "Purse":
        """Return a side's purse between two turns."""
        return cls(state.of(CAPITAL[side]) + _ROUNDING, state.of(FUNDS[side]) + _ROUNDING)

    def pays(self, capital: Array | float, funds: Array | float) -> Flags:
        """Return where prices can be paid; they have shape (batch,), (..., 1) or (..., batch)."""
        paid: Flags = (capital <= self.capital) & (funds <= self.funds)
        return paid

    def after(self, capital: Array, funds: Array) -> "Purse":
        """Return what is left once these are paid."""
        return Purse(self.capital - capital, self.funds - funds)


def legal(ruleset: Ruleset, state: State, side: Side) -> Flags:
    """Return which orders of the menu could be given alone, shape (batch, actions)."""
    lookup = ruleset.lookups[side]
    allowed = _affordable(lookup, Purse.of(state, side)) & _moves_gate(ruleset, state, lookup)
    facts = facts_of(ruleset, state)
    for position, special in enumerate(ruleset.specials):
        if special.side is side:
            allowed[ruleset.special_action[position]] &= may_call(ruleset, state, position, facts)
    allowed &= ~is_over(ruleset, state)
    return allowed.T


def _moves_gate(ruleset: Ruleset, state: State, lookup: Lookup) -> Flags:
    """Return where an order's gate can be moved and stands elsewhere, shape (actions, batch).

    Whether it can be moved is asked once of each gate. A consent is widened only for what is
    offered, and may be narrowed at any time. An order without a gate is never held up: its gate is
    -1 and finds the row behind the last, its setting is -1 and stands nowhere.
    """
    gates = np.arange(len(ruleset.gates.slugs))
    movable = np.ones((len(gates) + 1, state.batch), dtype=np.bool_)
    movable[:-1] = (state.lock.T == 0) & has_goods(ruleset, state.shipped, gates)
    settings = np.zeros(movable.shape, dtype=np.int8)  # bytes: there are few rungs to a ladder
    settings[:-1] = state.gates.T
    gate, setting = lookup.gate[:-1], lookup.setting[:-1].astype(np.int8)
    moves: Flags = movable[gate] & (settings[gate] != setting[:, None])
    consents = [order for order, each in enumerate(gate.tolist()) if each in ruleset.asked_by]
    if consents:
        gate, setting = gate[consents], setting[consents]
        free = has_offer(ruleset, state.gates)[gate] | ~_widens(ruleset, state, gate, setting)
        moves[consents] &= free
    return moves


def _widens(ruleset: Ruleset, state: State, gate: Ints, setting: Ints) -> Flags:
    """Return where a setting of a consent would let more in than now, shape (settings, batch)."""
    rate = ruleset.gates.rate  # a consent lets in all, as much as its quota, or nothing
    width = np.where(np.isnan(rate), 0.0, np.where(rate > 0.0, rate, 1.0))
    # How wide each consent stands is read once: there are several settings of it to ask for.
    consents = np.array([*ruleset.asked_by])
    now = width.take(consents[:, None] * width.shape[1] + state.gates.T[consents])
    wider: Flags = width[gate, setting][:, None] > now[np.searchsorted(consents, gate)]
    return wider


def is_on_offer(ruleset: Ruleset, state: State, position: int) -> Flags:
    """Return where a special order is on offer, whether or not it can be given, shape (batch,)."""
    return (state.offer[:, position] > 0) | ruleset.specials[position].always_on_offer


def may_call(
    ruleset: Ruleset, state: State, position: int, facts: Facts, among: Flags | None = None
) -> Flags:
    """Return where a special order is on offer, rested and its condition holds, shape (batch,).

    Args:
        ruleset: the compiled scenario.
        state: where the matches stand, between two turns.
        position: the special order's.
        facts: what its condition may ask for.
        among: matches that it is asked for, False in the others; None for all.
    """
    special = ruleset.specials[position]
    ready: Flags = state.cooldown[:, position] == 0
    if among is not None:
        ready &= among
    if not special.always_on_offer:
        ready &= is_on_offer(ruleset, state, position)
    if special.when != ALWAYS and anywhere(ready):
        ready &= holds(special.when, facts)
    return ready


def fitting(lookup: Lookup, allowed: Flags, purse: Purse, given: Ints) -> Flags:
    """Return which orders may still be given beside one more, shape (batch, actions).

    Args:
        lookup: the side's menu.
        allowed: what could be given until now, shape (batch, actions).
        purse: what is left when that one is paid.
        given: the one, NO_ORDER for none, shape (batch,).
    """
    others = np.arange(len(lookup.line) - 1)[:, None]
    return allowed & (_affordable(lookup, purse) & ~lookup.clash(others, given)).T


def _affordable(lookup: Lookup, purse: Purse) -> Flags:
    """Return which orders can be paid, shape (actions, batch); each price is asked about once."""
    capital, funds, price = lookup.prices
    return purse.pays(capital[:, None], funds[:, None])[price]


def beside(lookup: Lookup, orders: Iterable[int], order: int) -> tuple[int, ...]:
    """Return which orders of one match stay when another is given: it takes the slot of its like.

    That is the order itself, or one that sets the same gate. Empty slots are left out.
    """
    return tuple(each for each in orders if each != NO_ORDER and not lookup.clash(each, order))


def reasons(ruleset: Ruleset, state: State, side: Side, action: int) -> tuple[Reason, ...]:
    """Return why one match's side cannot give this order now; empty where it can."""
    if not 0 <= action < len(ruleset.menus[side]):
        return (Reason("unknown", args={"position": float(action)}),)
    order = ruleset.menus[side][action]
    found: list[Reason] = []
    if is_over(ruleset, state)[0]:
        found.append(Reason("match-over", order.slug))
    if order.gate >= 0:
        found += _gate_reasons(ruleset, state, action, side)
    if order.special >= 0:
        found += _special_reasons(ruleset, state, order.special, order.slug)
    return (*found, *_short(state, side, order.slug, order.capital, order.funds))


def _gate_reasons(ruleset: Ruleset, state: State, action: int, side: Side) -> list[Reason]:
    order = ruleset.menus[side][action]
    found = []
    if state.gates[0, order.gate] == order.setting:
        found.append(Reason("gate-already", order.slug))
    if lock := int(state.lock[0, order.gate]):
        found.append(Reason("gate-locked", order.slug, {"turns": float(lock)}))
    if not has_goods(ruleset, state.shipped, order.gate)[0]:
        chip = ruleset.chips.slugs[int(ruleset.gate_chip[order.gate])]
        found.append(Reason("not-shipped", order.slug, {"chip": chip}))
    elif not has_offer(ruleset, state.gates)[order.gate, 0] and _widens(
        ruleset, state, np.array([order.gate]), np.array([order.setting])
    ):
        found.append(Reason("not-licensed", order.slug))
    return found


def _special_reasons(ruleset: Ruleset, state: State, position: int, slug: str) -> list[Reason]:
    special = ruleset.specials[position]
    found = []
    if not is_on_offer(ruleset, state, position)[0]:
        found.append(Reason("not-on-offer", slug))
    if wait := int(state.cooldown[0, position]):
        found.append(Reason("cooldown", slug, {"turns": float(wait)}))
    if not holds_in(special.when, ruleset, state)[0]:
        found.append(Reason("condition", slug))
    return found


def _short(state: State, side: Side, slug: str, capital: float, funds: float) -> list[Reason]:
    have_capital, have_funds = float(state.of(CAPITAL[side])[0]), float(state.of(FUNDS[side])[0])
    found = []
    if capital > have_capital + _ROUNDING:
        found.append(Reason("capital-short", slug, {"need": capital, "have": have_capital}))
    if funds > have_funds + _ROUNDING:
        found.append(Reason("funds-short", slug, {"need": funds, "have": have_funds}))
    return found


def order_problems(
    ruleset: Ruleset, state: State, side: Side, orders: Sequence[int]
) -> tuple[Reason, ...]:
    """Return why one match's side cannot give these orders together; empty where it can."""
    given = [int(order) for order in orders if order != NO_ORDER]
    found = [reason for order in given for reason in reasons(ruleset, state, side, order)]
    if any(reason.code == "unknown" for reason in found):
        return tuple(found)
    if len(orders) > ruleset.slots[side]:
        args: dict[str, float | str] = {
            "slots": float(ruleset.slots[side]),
            "given": float(len(given)),
        }
        found.append(Reason("too-many", args=args))
    menu, lookup = ruleset.menus[side], ruleset.lookups[side]
    clashing = {order for order in given if len(beside(lookup, given, order)) < len(given) - 1}
    repeated = sorted({order for order in given if given.count(order) > 1})
    found += [Reason("twice", menu[order].slug) for order in repeated]
    contested = sorted({menu[order].gate for order in clashing if menu[order].gate >= 0})
    found += [Reason("same-gate", args={"gate": ruleset.gates.slugs[gate]}) for gate in contested]
    if not found:
        capital = sum(menu[order].capital for order in given)
        funds = sum(menu[order].funds for order in given)
        found += _short(state, side, "", capital, funds)
    return tuple(found)
