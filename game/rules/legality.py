"""Legality: why an order cannot be carried out, as reasons a player can read.

The same reasons serve the tooltip on a card, the reply to a player and the log. Matches in a batch
are checked at once (``legal``); reasons are given for one match.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from game.rules.actions import NO_ORDER
from game.rules.arrays import Flags
from game.rules.facts import holds_in
from game.rules.ruleset import Ruleset
from game.rules.scoring import is_over
from game.rules.sides import Side
from game.rules.state import State
from game.rules.stocks import Stock

__all__ = ["IllegalOrders", "Reason", "legal", "order_problems", "reasons"]

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


def legal(ruleset: Ruleset, state: State, side: Side) -> Flags:
    """Return which orders of the menu could be given alone, shape (batch, actions)."""
    lookup = ruleset.lookups[side]
    capital = state.of(CAPITAL[side])[:, None] + _ROUNDING
    funds = state.of(FUNDS[side])[:, None] + _ROUNDING
    allowed: Flags = (lookup.capital[:-1] <= capital) & (lookup.funds[:-1] <= funds)
    gated = np.nonzero(lookup.gate[:-1] >= 0)[0]
    gate = lookup.gate[gated]
    allowed[:, gated] &= state.gates[:, gate] != lookup.setting[gated]
    allowed[:, gated] &= state.lock[:, gate] == 0
    chip = ruleset.gate_chip[gate]
    allowed[:, gated] &= np.isfinite(state.shipped[:, chip]) | (chip < 0)
    for position, special in enumerate(ruleset.specials):
        if special.side is side:
            allowed[:, ruleset.special_action[position]] &= _may_call(ruleset, state, position)
    allowed &= ~is_over(ruleset, state)[:, None]
    return allowed


def _may_call(ruleset: Ruleset, state: State, position: int) -> Flags:
    special = ruleset.specials[position]
    offered = (state.offer[:, position] > 0) | special.always_on_offer
    ready: Flags = offered & (state.cooldown[:, position] == 0)
    if ready.any():
        ready = ready & holds_in(special.when, ruleset, state)
    return ready


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
    chip = int(ruleset.gate_chip[order.gate])
    found = []
    if state.gates[0, order.gate] == order.setting:
        found.append(Reason("gate-already", order.slug))
    if lock := int(state.lock[0, order.gate]):
        found.append(Reason("gate-locked", order.slug, {"turns": float(lock)}))
    if chip >= 0 and not np.isfinite(state.shipped[0, chip]):
        found.append(Reason("not-shipped", order.slug, {"chip": ruleset.chips.slugs[chip]}))
    return found


def _special_reasons(ruleset: Ruleset, state: State, position: int, slug: str) -> list[Reason]:
    special = ruleset.specials[position]
    found = []
    if not (special.always_on_offer or state.offer[0, position] > 0):
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
    menu = ruleset.menus[side]
    gates = [menu[order].gate for order in given if menu[order].gate >= 0]
    repeated = sorted({order for order in given if given.count(order) > 1})
    found += [Reason("twice", menu[order].slug) for order in repeated]
    contested = sorted({gate for gate in gates if gates.count(gate) > 1})
    found += [Reason("same-gate", args={"gate": ruleset.gates.slugs[gate]}) for gate in contested]
    if not found:
        capital = sum(menu[order].capital for order in given)
        funds = sum(menu[order].funds for order in given)
        found += _short(state, side, "", capital, funds)
    return tuple(found)
