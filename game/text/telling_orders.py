"""The order panel in sentences: what can be ordered, at what price, and to what effect."""

from collections.abc import Iterator, Sequence

from game.readouts.orders.forecasts import Forecasts, tell_later, tell_soon
from game.readouts.orders.order_reading import read_orders
from game.readouts.orders.orders import Choice, OrderCard, OrdersReadout
from game.readouts.orders.plan_points import read_plan_points
from game.readouts.words.names import Names
from game.readouts.words.signs import Effect, Tone
from game.rules import NO_ORDER, Observation

__all__ = ["find_order", "number_of", "tell_barred", "tell_order", "tell_orders", "tell_plan"]


def number_of(action: int) -> str:
    """Return the number by which an order is called: the same one all match long."""
    return str(action + 1)


def tell_orders(seen: Observation, planned: Sequence[int], names: Names) -> Iterator[str]:
    """Tell every order that can be given now, by group, with its number and price."""
    texts = names.texts
    panel = read_orders(seen, planned, names)
    yield panel.purse
    barred = 0
    for group in panel.groups:
        yield texts("text-part", title=group.label)
        offered = [(card, choice) for card in group.cards for choice in card.choices]
        for card, choice in offered:
            if choice.can_be_given or choice.slot >= 0:
                yield _line(card, choice, names)
            elif choice.reason:
                barred += 1
        if not offered:
            yield group.empty
    if barred:
        yield texts("text-barred", count=barred)


def tell_barred(seen: Observation, planned: Sequence[int], names: Names) -> Iterator[str]:
    """Tell every order that cannot be given now, with the reason."""
    told = False
    for group in read_orders(seen, planned, names).groups:
        for card in group.cards:
            for choice in card.choices:
                if choice.reason:
                    told = True
                    yield names.texts(
                        "text-order-barred",
                        number=number_of(choice.action),
                        order=choice.name,
                        reason=choice.reason,
                    )
    if not told:
        yield names.texts("text-none-barred")


def _line(card: OrderCard, choice: Choice, names: Names) -> str:
    line = names.texts(
        "text-order", number=number_of(choice.action), order=choice.name, cost=choice.cost
    )
    if choice.slot >= 0:
        return names.texts("text-note", line=line, note=names.texts("text-planned"))
    return names.texts("text-note", line=line, note=card.note) if card.gates else line


def tell_order(
    seen: Observation, planned: Sequence[int], action: int, names: Names
) -> Iterator[str]:
    """Tell all there is to know of one order: what it does, its price, its forecast."""
    texts = names.texts
    panel = read_orders(seen, planned, names)
    found = panel.find(action)
    if found is None:
        menu = seen.ruleset.menus[seen.side]
        yield texts("text-not-on-offer", order=names.action(menu[action]))
        return
    card, choice = found
    yield texts("text-order", number=number_of(action), order=choice.name, cost=choice.cost)
    yield from choice.says[1:]  # the price stands behind the name
    if card.gates:
        yield texts("text-note", line=card.title, note=card.note)
    if choice.current:
        yield texts("text-current")
        return
    given = tuple(order for order in planned if order != NO_ORDER and order != action)
    yield from _tell_forecast(panel, action, Forecasts(seen, given), names)
    if choice.reason:
        yield texts("text-cannot", reason=choice.reason)
    elif choice.slot >= 0:
        yield texts("text-is-planned", number=choice.slot + 1)


def _tell_forecast(
    panel: OrdersReadout, action: int, forecasts: Forecasts, names: Names
) -> Iterator[str]:
    tabs = [
        tab
        for tab, group in enumerate(panel.groups)
        if any(choice.action == action for card in group.cards for choice in card.choices)
    ]
    told = tell_later(tell_soon(panel, tabs[0], forecasts, names), action, forecasts, names)
    found = told.find(action)
    assert found is not None
    choice = found[1]
    yield names.texts("text-forecast")
    for effect in (*choice.effects, *choice.later):
        yield _effect(effect, names)
    if not choice.effects and not choice.later:
        yield names.texts("text-no-effect")


def _effect(effect: Effect, names: Names) -> str:
    texts = names.texts
    tone = "" if effect.tone is Tone.NEUTRAL else texts(f"text-tone-{effect.tone.value}")
    line = texts("text-effect", label=effect.label, range=effect.text, held=effect.held_text)
    note = texts("language-comma").join((*((tone,) if tone else ()), *effect.brings))
    return texts("text-note", line=line, note=note) if note else line


def tell_plan(seen: Observation, planned: Sequence[int], names: Names) -> Iterator[str]:
    """Tell what is in the slots, what is left to spend, and what the plan brings as a whole."""
    panel = read_orders(seen, planned, names)
    for slot in panel.slots:
        if slot.action == NO_ORDER:
            yield names.texts("text-slot-empty", slot=slot.number)
        else:
            yield names.texts(
                "text-slot",
                slot=slot.number,
                number=number_of(slot.action),
                order=slot.name,
                cost=slot.cost,
            )
    yield panel.purse
    plan = read_plan_points(seen, planned, names)
    if plan is not None:
        yield plan.says


def find_order(seen: Observation, asked: str, names: Names) -> list[int]:
    """Return the orders that words may mean: a number, a slug, or a part of a name."""
    menu = seen.ruleset.menus[seen.side]
    if asked.isdecimal():
        return [int(asked) - 1] if 1 <= int(asked) <= len(menu) else []
    exact = [at for at, action in enumerate(menu) if action.slug == asked]
    wanted = asked.lower().split()
    if exact or not wanted:
        return exact
    panel = read_orders(seen, [NO_ORDER] * seen.ruleset.slots[seen.side], names)
    return [
        at
        for at in range(len(menu))
        if panel.find(at) is not None
        and all(word in names.action(menu[at]).lower() for word in wanted)
    ]
