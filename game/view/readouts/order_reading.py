"""Reading the order panel: every order a side might give, its price, its reasons, its forecast."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from game.rules import NO_ORDER, Action, ActionKind, Observation, Side
from game.rules.forecast import Forecast, forecast
from game.view.readouts.names import Names, money_left, owner_of
from game.view.readouts.orders import Choice, Glyph, Group, OrderCard, OrdersReadout, Slot
from game.view.readouts.quantities import FOLLOWED, Followed
from game.view.readouts.signs import Effect, Lock, Tone
from game.view.readouts.timeline_reading import gate_mark

__all__ = ["Foresight", "forecast_menu", "read_orders"]

MOST_EFFECTS: Final = 6
LOCKS: Final = {
    ActionKind.LEVY: Lock.LEVIED,
    ActionKind.BAN: Lock.CLOSED,
    ActionKind.OPEN: Lock.OPEN,
}
NOTABLE: Final = 0.25
"""A change of less than this part of a quantity's scale is not worth a line."""


@dataclass(frozen=True)
class Foresight:
    """What every order of a side's menu would change, soon and later."""

    soon: Forecast
    """By the end of this turn."""
    later: Forecast
    """By the end of a year, if nobody does anything more."""


def forecast_menu(seen: Observation, planned: Sequence[int]) -> Foresight:
    """Return what each order of the side's menu would change, beside those already chosen."""
    shown = [each.quantity for each in _followed(seen.side)]
    menu = range(len(seen.ruleset.menus[seen.side]))
    year = max(1, round(12 / seen.ruleset.months_per_turn))
    return Foresight(
        forecast(seen, menu, shown, planned=planned),
        forecast(seen, menu, shown, planned=planned, horizon=year),
    )


def _followed(side: Side) -> list[Followed]:
    return [each for each in FOLLOWED if side in each.sides]


def read_orders(
    seen: Observation, planned: Sequence[int], names: Names, foresight: Foresight | None = None
) -> OrdersReadout:
    """Return the panel with ``planned`` in the slots, NO_ORDER where a slot is empty.

    Without ``foresight`` the cards show no effects; `forecast_menu` brings it, for the orders
    that are already chosen.
    """
    texts, side = names.texts, seen.side
    given = [order for order in planned if order != NO_ORDER]
    menu = seen.ruleset.menus[side]
    choices = [_read_choice(seen, at, planned, given, names, foresight) for at in range(len(menu))]
    slots = seen.ruleset.slots[side]
    empty = sum(order == NO_ORDER for order in planned)
    return OrdersReadout(
        owner=owner_of(side),
        title=texts("play-orders"),
        subtitle=texts("play-orders-about", slots=slots),
        purse=_purse(seen, given, names),
        groups=(
            Group("levies", texts("play-tab-levies"), _levies(seen, choices, names), ""),
            Group("bans", texts("play-tab-bans"), _bans(seen, choices, names), ""),
            Group("invest", texts("play-tab-invest"), _invest(seen, choices), ""),
            Group(
                "special",
                texts("play-tab-special"),
                _specials(seen, choices),
                texts("play-tab-special-empty"),
            ),
        ),
        slots=tuple(_read_slot(seen, at, order, names) for at, order in enumerate(planned)),
        commit=texts("play-commit"),
        commit_note=texts("play-commit-empty", slots=empty) if empty else texts("play-commit-key"),
        forecast_title=texts("play-forecast"),
        forecast_hint=texts("play-forecast-hint"),
        held_note=texts("play-forecast-about"),
    )


def _purse(seen: Observation, given: Sequence[int], names: Names) -> str:
    """What is left once the chosen orders are paid."""
    capital, funds = money_left(seen)
    menu = seen.ruleset.menus[seen.side]
    capital -= sum(menu[order].capital for order in given)
    funds -= sum(menu[order].funds for order in given)
    whole = abs(capital - round(capital)) < 0.05
    return names.texts(
        "play-purse",
        capital=names.texts.number(max(0.0, capital), 0 if whole else 1),
        funds=names.texts.money(max(0.0, funds)),
    )


def _read_choice(
    seen: Observation,
    at: int,
    planned: Sequence[int],
    given: Sequence[int],
    names: Names,
    foresight: Foresight | None,
) -> Choice:
    action = seen.ruleset.menus[seen.side][at]
    current = action.gate >= 0 and int(seen.known.gates[0, action.gate]) == action.setting
    slot = list(planned).index(at) if at in given else -1
    return Choice(
        action=at,
        label=_label(action, names),
        name=names.action(action),
        note=names.action_text(action),
        cost=names.cost(action.capital, action.funds),
        price=_price(action, names),
        effects=() if foresight is None or current else _effects(seen, at, foresight, names),
        reason="" if current or slot >= 0 else _reason(seen, at, planned, given, names),
        current=current,
        slot=slot,
        lock=LOCKS.get(action.kind),
    )


def _label(action: Action, names: Names) -> str:
    """The words on a choice's own button."""
    if action.gate < 0:
        return ""
    if action.kind is ActionKind.LEVY:
        return names.rate(action.gate, action.setting)
    return names.texts(f"play-set-{action.kind.slug}")


def _price(action: Action, names: Names) -> str:
    """Capital where it costs capital, else money; a card has room for one."""
    if action.capital:
        return names.texts("play-capital-short", amount=names.texts.number(action.capital))
    return names.texts.money(action.funds) if action.funds else ""


def _reason(
    seen: Observation, at: int, planned: Sequence[int], given: Sequence[int], names: Names
) -> str:
    """Why an order cannot be given beside those chosen; empty where it can."""
    alone = seen.reasons(at)
    if alone:
        return names.reasons(alone)
    menu = seen.ruleset.menus[seen.side]
    # An order on a gate takes the place of another on the same gate.
    kept = [order for order in given if not _same_gate(menu[order], menu[at])]
    if len(kept) == len(planned):
        return names.texts("play-slots-full")
    return names.reasons(seen.problems([*kept, at])) if kept else ""


def _same_gate(one: Action, other: Action) -> bool:
    return one.gate >= 0 and one.gate == other.gate


def _effects(seen: Observation, at: int, foresight: Foresight, names: Names) -> tuple[Effect, ...]:
    """The most telling changes of next quarter, then those that only a year shows."""
    followed = _followed(seen.side)
    soon = _telling(foresight.soon, at, followed)[:MOST_EFFECTS]
    later = [column for column in _telling(foresight.later, at, followed) if column not in soon]
    effects = [_effect(followed[c], c, at, foresight.soon, seen.side, names) for c in soon]
    for column in later[: MOST_EFFECTS - len(soon)]:
        effect = _effect(followed[column], column, at, foresight.later, seen.side, names)
        effects.append(replace(effect, label=names.texts("play-later", what=effect.label)))
    return tuple(effects)


def _telling(table: Forecast, at: int, followed: Sequence[Followed]) -> list[int]:
    """Columns worth a line, the most telling first."""
    scale = np.array([each.scale for each in followed])
    reach = np.maximum(np.abs(table.low[at]), np.abs(table.high[at])) / scale
    order = np.argsort(-reach, kind="stable")
    return [int(column) for column in order if reach[column] >= NOTABLE]


def _effect(
    each: Followed, column: int, at: int, told: Forecast, side: Side, names: Names
) -> Effect:
    held, low, high = (
        float(table[at, column]) * each.factor for table in (told.hold, told.low, told.high)
    )
    return Effect(
        label=names.effect(each.quantity.stock, each.slug),
        held=held,
        low=low,
        high=high,
        text=_range_text(low, high, each, names),
        held_text=_amount(held, each, names),
        tone=_tone(each, low, high, side),
    )


def _range_text(low: float, high: float, each: Followed, names: Names) -> str:
    first, last = _amount(low, each, names), _amount(high, each, names)
    return first if first == last else names.texts("play-range", low=first, high=last)


def _amount(value: float, each: Followed, names: Names) -> str:
    if each.money:
        return names.texts.money(value, each.digits, signed=True)
    return names.texts.signed(value, each.digits)


def _tone(each: Followed, low: float, high: float, side: Side) -> Tone:
    """Good or bad only where the whole range agrees."""
    likes = -1 if each.likes == -2 else each.likes * (1 if side is Side.US else -1)
    if likes == 0 or low * high < 0:
        return Tone.NEUTRAL
    return Tone.GOOD if (low + high) * likes > 0 else Tone.BAD


def _gates_of(seen: Observation, choices: Sequence[Choice]) -> dict[int, list[Choice]]:
    """Choices by the gate they set, gates in the scenario's order."""
    menu = seen.ruleset.menus[seen.side]
    gates: dict[int, list[Choice]] = {}
    for choice in choices:
        gate = menu[choice.action].gate
        if gate >= 0:
            gates.setdefault(gate, []).append(choice)
    return dict(sorted(gates.items()))


def _is_shipped(seen: Observation, gate: int) -> bool:
    chip = int(seen.ruleset.gate_chip[gate])
    return chip < 0 or bool(np.isfinite(seen.known.shipped[0, chip]))


def _gate_card(
    seen: Observation, gate: int, glyph: Glyph, choices: Sequence[Choice], names: Names
) -> OrderCard:
    mark = gate_mark(seen, gate, names)
    bound = int(seen.known.lock[0, gate])
    kind = names.gate_kind(gate)
    note = names.texts(f"play-now-{kind}", state=mark.text)
    if bound:
        note = names.texts("play-gate-bound", turns=bound)
    return OrderCard(names.gate(gate), glyph, note, (mark,), tuple(choices))


def _levies(seen: Observation, choices: Sequence[Choice], names: Names) -> tuple[OrderCard, ...]:
    """Gates with a ladder: open them, or at what rate. What has not shipped is not shown."""
    menu = seen.ruleset.menus[seen.side]
    cards = []
    for gate, found in _gates_of(seen, choices).items():
        if not any(menu[c.action].kind is ActionKind.LEVY for c in found):
            continue
        if _is_shipped(seen, gate):
            ladder = [c for c in found if menu[c.action].kind is not ActionKind.BAN]
            ladder.sort(key=lambda choice: menu[choice.action].setting)
            cards.append(_gate_card(seen, gate, Glyph.LEVY, ladder, names))
    return tuple(cards)


def _bans(seen: Observation, choices: Sequence[Choice], names: Names) -> tuple[OrderCard, ...]:
    """Every gate can be closed; one without a ladder is opened here as well."""
    menu = seen.ruleset.menus[seen.side]
    cards = []
    for gate, found in _gates_of(seen, choices).items():
        if not _is_shipped(seen, gate):
            continue
        ladder = any(menu[c.action].kind is ActionKind.LEVY for c in found)
        kept = [c for c in found if menu[c.action].kind is ActionKind.BAN or not ladder]
        kept.sort(key=lambda choice: menu[choice.action].setting)
        cards.append(_gate_card(seen, gate, Glyph.BAN, kept, names))
    return tuple(cards)


def _invest(seen: Observation, choices: Sequence[Choice]) -> tuple[OrderCard, ...]:
    menu = seen.ruleset.menus[seen.side]
    return tuple(
        OrderCard(choice.name, Glyph.INVEST, choice.note, (), (choice,))
        for choice in choices
        if menu[choice.action].programme >= 0
    )


def _specials(seen: Observation, choices: Sequence[Choice]) -> tuple[OrderCard, ...]:
    """Special orders on offer, in the order of the scenario."""
    menu, ruleset = seen.ruleset.menus[seen.side], seen.ruleset
    cards = []
    for choice in choices:
        special = menu[choice.action].special
        if special < 0:
            continue
        offered = ruleset.specials[special].always_on_offer or seen.known.offer[0, special] > 0
        if offered:
            cards.append(OrderCard(choice.name, Glyph.SPECIAL, choice.note, (), (choice,)))
    return tuple(cards)


def _read_slot(seen: Observation, at: int, order: int, names: Names) -> Slot:
    owner = owner_of(seen.side)
    if order == NO_ORDER:
        return Slot(at + 1, NO_ORDER, names.texts("play-choose"), "", owner)
    action = seen.ruleset.menus[seen.side][order]
    cost = names.cost(action.capital, action.funds)
    return Slot(at + 1, order, names.action(action), cost, owner)
