"""Reading the order panel: every order a side might give, its price, its reasons, its forecast."""

from collections.abc import Sequence
from typing import Final

from game.readouts.orders.order_words import read_order_words
from game.readouts.orders.orders import Choice, Group, OrderCard, OrdersReadout, Slot
from game.readouts.orders.purse_breakdowns import breakdowns_of_purse
from game.readouts.race.crossing_breakdowns import breakdown_of_lane, breakdown_of_side_routes
from game.readouts.race.strait import read_strait
from game.readouts.race.timeline_reading import gate_mark
from game.readouts.words.icons import LOCKS, icon_of_page, icon_of_passing
from game.readouts.words.names import Names, owner_of
from game.readouts.words.page_of_order import page_of_action
from game.readouts.words.quantities import write_stock
from game.rules import NO_ORDER, Action, ActionKind, Observation, Ruleset, Side, Stock
from game.rules.legality import beside, is_on_offer
from game.rules.trade import has_goods

__all__ = ["read_orders"]

LADDERS: Final = {Side.US: "play-tab-levies", Side.CHINA: "play-tab-quotas"}
"""What each side sets on the rungs of its gates: its first tab."""


def read_orders(seen: Observation, planned: Sequence[int], names: Names) -> OrdersReadout:
    """Return the panel with ``planned`` in the slots, NO_ORDER where a slot is empty.

    The cards show no effects: `forecasts.tell_soon` adds them, tab by tab.
    """
    texts, side = names.texts, seen.side
    given = [order for order in planned if order != NO_ORDER]
    menu = seen.ruleset.menus[side]
    choices = [_read_choice(seen, at, planned, given, names) for at in range(len(menu))]
    slots = seen.ruleset.slots[side]
    capital, funds = breakdowns_of_purse(seen, given, names)
    strait = read_strait(seen, names)
    whole = write_stock(Stock.US_CAPITAL, max(0.0, capital.total), texts)
    money = texts.money(max(0.0, funds.total))
    return OrdersReadout(
        owner=owner_of(side),
        title=texts("play-orders"),
        subtitle=texts("play-orders-about", slots=slots),
        purse=texts("play-purse", capital=whole, funds=money),
        purse_funds=money,
        capital=capital,
        funds=funds,
        lane=breakdown_of_lane(seen, names),
        side_routes=breakdown_of_side_routes(seen, names) if strait.side is not None else None,
        groups=(
            Group("levies", texts(LADDERS[side]), _levies(seen, choices, names), ""),
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
        commit_note="",
        forecast_title=texts("play-forecast"),
        forecast_hint=texts("play-forecast-hint"),
        strait=strait,
        held_note=texts("play-forecast-about"),
    )


def _read_choice(
    seen: Observation,
    at: int,
    planned: Sequence[int],
    given: Sequence[int],
    names: Names,
) -> Choice:
    action = seen.ruleset.menus[seen.side][at]
    current = action.gate >= 0 and int(seen.known.gates[0, action.gate]) == action.setting
    slot = list(planned).index(at) if at in given else -1
    reason = "" if current or slot >= 0 else _reason(seen, at, planned, given, names)
    full, words = names.texts("play-slots-full"), read_order_words(action, names)
    return Choice(
        action=at,
        label=_label(action, names),
        name=names.action(action),
        note=words.note,
        brief=words.brief,
        says=words.says,
        cost=names.cost(action.capital, action.funds),
        price=_price(action, names),
        reason=reason,
        barred=names.texts("play-slots-full-short") if reason == full else "",
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
    """What it costs in capital and in money, as short as it goes."""
    parts = []
    if action.capital:
        amount = names.texts.number(action.capital)
        parts.append(names.texts("play-capital-short", amount=amount))
    if action.funds:
        parts.append(names.texts.money(action.funds))
    return " · ".join(parts)


def _reason(
    seen: Observation, at: int, planned: Sequence[int], given: Sequence[int], names: Names
) -> str:
    """Why an order cannot be given beside those chosen; empty where it can."""
    alone = seen.reasons(at)
    if alone:
        return names.reasons(alone)
    kept = beside(seen.ruleset.lookups[seen.side], given, at)
    if len(kept) == len(planned):
        return names.texts("play-slots-full")
    return names.reasons(seen.problems([*kept, at])) if kept else ""


def _gates_of(seen: Observation, choices: Sequence[Choice]) -> dict[int, list[Choice]]:
    """Choices by the gate they set, gates in the scenario's order."""
    menu = seen.ruleset.menus[seen.side]
    gates: dict[int, list[Choice]] = {}
    for choice in choices:
        gate = menu[choice.action].gate
        if gate >= 0:
            gates.setdefault(gate, []).append(choice)
    return dict(sorted(gates.items()))


def _gate_card(seen: Observation, gate: int, choices: Sequence[Choice], names: Names) -> OrderCard:
    mark = gate_mark(seen, gate, names)
    bound = int(seen.known.lock[0, gate])
    kind = names.gate_kind(gate)
    note = names.texts(f"play-now-{kind}", state=mark.text)
    if bound:
        note = names.texts("play-gate-bound-card", turns=bound)
    return OrderCard(
        names.gate(gate), icon_of_passing(seen.ruleset, gate), note, (mark,), tuple(choices)
    )


def _levies(seen: Observation, choices: Sequence[Choice], names: Names) -> tuple[OrderCard, ...]:
    """Gates with a ladder: open them, or at what rate. What has not shipped is not shown."""
    menu = seen.ruleset.menus[seen.side]
    cards = []
    for gate, found in _gates_of(seen, choices).items():
        if not any(menu[c.action].kind is ActionKind.LEVY for c in found):
            continue
        if has_goods(seen.ruleset, seen.known.shipped, gate)[0]:
            ladder = [c for c in found if menu[c.action].kind is not ActionKind.BAN]
            ladder.sort(key=lambda choice: menu[choice.action].setting)
            cards.append(_gate_card(seen, gate, ladder, names))
    return tuple(cards)


def _bans(seen: Observation, choices: Sequence[Choice], names: Names) -> tuple[OrderCard, ...]:
    """Every gate can be closed; one without a ladder is opened here as well."""
    menu = seen.ruleset.menus[seen.side]
    cards = []
    for gate, found in _gates_of(seen, choices).items():
        if not has_goods(seen.ruleset, seen.known.shipped, gate)[0]:
            continue
        ladder = any(menu[c.action].kind is ActionKind.LEVY for c in found)
        kept = [c for c in found if menu[c.action].kind is ActionKind.BAN or not ladder]
        kept.sort(key=lambda choice: menu[choice.action].setting)
        cards.append(_gate_card(seen, gate, kept, names))
    return tuple(cards)


def _invest(seen: Observation, choices: Sequence[Choice]) -> tuple[OrderCard, ...]:
    menu = seen.ruleset.menus[seen.side]
    return tuple(
        _card(seen.ruleset, menu[choice.action], choice)
        for choice in choices
        if menu[choice.action].programme >= 0
    )


def _card(ruleset: Ruleset, action: Action, choice: Choice) -> OrderCard:
    """The card of an order that is no gate's."""
    icon = icon_of_page(page_of_action(ruleset, action))
    tells = action.special >= 0
    return OrderCard(choice.name, icon, choice.note, (), (choice,), tells)


def _specials(seen: Observation, choices: Sequence[Choice]) -> tuple[OrderCard, ...]:
    """Special orders on offer, in the order of the scenario."""
    menu, ruleset = seen.ruleset.menus[seen.side], seen.ruleset
    cards = []
    for choice in choices:
        special = menu[choice.action].special
        if special < 0:
            continue
        if is_on_offer(ruleset, seen.known, special)[0]:
            cards.append(_card(seen.ruleset, menu[choice.action], choice))
    return tuple(cards)


def _read_slot(seen: Observation, at: int, order: int, names: Names) -> Slot:
    owner = owner_of(seen.side)
    if order == NO_ORDER:
        return Slot(at + 1, NO_ORDER, names.texts("play-choose"), "", owner)
    action = seen.ruleset.menus[seen.side][order]
    cost = names.cost(action.capital, action.funds)
    return Slot(at + 1, order, names.action(action), cost, owner)
