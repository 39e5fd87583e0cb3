"""What orders would change, worked out for those that are looked at, and for no others.

A forecast plays the rules forward for each order against each likely reply; the whole menu, a
year ahead, takes longer than a click may.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from game.rules import Observation, Side
from game.rules.arrays import Array
from game.rules.forecast import forecast
from game.view.readouts.names import Names
from game.view.readouts.orders import Choice, Group, OrdersReadout
from game.view.readouts.quantities import FOLLOWED, Followed
from game.view.readouts.signs import Effect, Tone

__all__ = ["Foresight", "read_effects", "tell_later", "tell_soon", "write_amount"]

MOST_EFFECTS: Final = 6
NOTABLE: Final = 0.25
"""A change of less than this part of a quantity's scale is not worth a line."""


@dataclass(frozen=True)
class _Told:
    """What one order would change: one figure for each followed quantity."""

    hold: Array
    low: Array
    high: Array

    def telling(self, followed: Sequence[Followed]) -> list[int]:
        """Columns worth a line, the most telling first."""
        scale = np.array([each.scale for each in followed])
        reach = np.maximum(np.abs(self.low), np.abs(self.high)) / scale
        order = np.argsort(-reach, kind="stable")
        return [int(column) for column in order if reach[column] >= NOTABLE]


class Foresight:
    """Forecasts beside one plan, each made when it is first asked for."""

    def __init__(self, seen: Observation, planned: Sequence[int]) -> None:
        """Look from what a side has ``seen``, with the orders it has ``planned``."""
        self.seen = seen
        self.planned = tuple(planned)
        self.followed = [each for each in FOLLOWED if seen.side in each.sides]
        self._year = max(1, round(12 / seen.ruleset.months_per_turn))
        self._soon: dict[int, _Told] = {}
        self._later: dict[int, _Told] = {}

    def soon(self, actions: Iterable[int]) -> dict[int, _Told]:
        """Return what orders would change by the end of this turn."""
        return self._look(self._soon, tuple(actions), 1)

    def later(self, actions: Iterable[int]) -> dict[int, _Told]:
        """Return what orders would change in a year, if nobody does anything more."""
        return self._look(self._later, tuple(actions), self._year)

    def _look(
        self, known: dict[int, _Told], actions: tuple[int, ...], horizon: int
    ) -> dict[int, _Told]:
        new = [action for action in actions if action not in known]
        if new:
            quantities = [each.quantity for each in self.followed]
            told = forecast(self.seen, new, quantities, planned=self.planned, horizon=horizon)
            for row, action in enumerate(new):
                known[action] = _Told(told.hold[row], told.low[row], told.high[row])
        return {action: known[action] for action in actions}


def tell_soon(panel: OrdersReadout, tab: int, foresight: Foresight, names: Names) -> OrdersReadout:
    """Return the panel with the effects of this quarter on every card of one tab."""
    told = foresight.soon(
        choice.action
        for card in panel.groups[tab].cards
        for choice in card.choices
        if not choice.current
    )

    def tell(choice: Choice) -> Choice:
        if choice.action not in told:
            return choice
        columns = told[choice.action].telling(foresight.followed)[:MOST_EFFECTS]
        return replace(choice, effects=read_effects(told[choice.action], columns, foresight, names))

    group = panel.groups[tab]
    cards = tuple(replace(c, choices=tuple(tell(each) for each in c.choices)) for c in group.cards)
    return _with_group(panel, tab, replace(group, cards=cards))


def tell_later(
    panel: OrdersReadout, action: int, foresight: Foresight, names: Names
) -> OrdersReadout:
    """Return the panel with what one order would change only in a year."""
    near, far = foresight.soon([action])[action], foresight.later([action])[action]
    followed = foresight.followed
    shown = near.telling(followed)[:MOST_EFFECTS]
    columns = [column for column in far.telling(followed) if column not in shown]
    effects = tuple(
        replace(effect, label=names.texts("play-later", what=effect.label))
        for effect in read_effects(far, columns[: MOST_EFFECTS - len(shown)], foresight, names)
    )
    for tab, group in enumerate(panel.groups):
        for at, card in enumerate(group.cards):
            if all(choice.action != action for choice in card.choices):
                continue
            choices = tuple(
                replace(each, later=effects) if each.action == action else each
                for each in card.choices
            )
            cards = (*group.cards[:at], replace(card, choices=choices), *group.cards[at + 1 :])
            return _with_group(panel, tab, replace(group, cards=cards))
    return panel


def _with_group(panel: OrdersReadout, tab: int, group: Group) -> OrdersReadout:
    return replace(panel, groups=(*panel.groups[:tab], group, *panel.groups[tab + 1 :]))


def read_effects(
    told: _Told, columns: Sequence[int], foresight: Foresight, names: Names
) -> tuple[Effect, ...]:
    """Return the changes in those columns as they are shown."""
    followed, side = foresight.followed, foresight.seen.side
    return tuple(_effect(followed[column], column, told, side, names) for column in columns)


def _effect(each: Followed, column: int, told: _Told, side: Side, names: Names) -> Effect:
    held, low, high = (
        float(figures[column]) * each.factor for figures in (told.hold, told.low, told.high)
    )
    return Effect(
        label=names.effect(each.quantity.stock, each.slug),
        held=held,
        low=low,
        high=high,
        text=_range_text(low, high, each, names),
        held_text=write_amount(held, each, names),
        tone=_tone(each, low, high, side),
    )


def _range_text(low: float, high: float, each: Followed, names: Names) -> str:
    first, last = write_amount(low, each, names), write_amount(high, each, names)
    return first if first == last else names.texts("play-range", low=first, high=last)


def write_amount(value: float, each: Followed, names: Names) -> str:
    """Return a change of a quantity with its sign, in the unit shown."""
    if each.money:
        return names.texts.money(value, each.digits, signed=True)
    if each.thousands:
        return names.texts.thousands(value, each.digits, signed=True)
    return names.texts.signed(value, each.digits)


def _tone(each: Followed, low: float, high: float, side: Side) -> Tone:
    """Good or bad only where the whole range agrees."""
    likes = -1 if each.likes == -2 else each.likes * (1 if side is Side.US else -1)
    if likes == 0 or low * high < 0:
        return Tone.NEUTRAL
    return Tone.GOOD if (low + high) * likes > 0 else Tone.BAD
