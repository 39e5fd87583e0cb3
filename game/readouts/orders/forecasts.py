"""What orders would change, worked out for those that are looked at, and for no others.

A forecast plays the rules forward for each order against each likely reply; the whole menu, a
year ahead, takes longer than a click may.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from game.readouts.orders.followed import Followed, brought_by, followed_by, lead_for
from game.readouts.orders.orders import Choice, Group, OrdersReadout
from game.readouts.words.names import Names
from game.readouts.words.signs import Effect, Tone
from game.rules import NO_ORDER, Observation, Side
from game.rules.arrays import Array
from game.rules.forecast import Measure, forecast, try_out

__all__ = [
    "Forecasts",
    "ForecastRange",
    "OrderForecast",
    "label_of",
    "read_effects",
    "tell_later",
    "tell_soon",
    "write_amount",
]

MOST_EFFECTS: Final = 9
"""Changes told at most, but for those that are scored: none of these is left out."""
NOTABLE: Final = 0.25
"""A change of less than this part of a quantity's scale is not worth a line."""
SCORED: Final = 2
"""Up to this rank a change is of something that is scored."""
TELLABLE: Final = 0.05
"""Fewer points are told as none, with one decimal [points]."""


@dataclass(frozen=True)
class ForecastRange:
    """One figure of a forecast: if the rival holds still, and the range over its replies."""

    held: float
    low: float
    high: float

    @property
    def furthest(self) -> float:
        """How far from nothing it may go."""
        return max(abs(self.low), abs(self.high))


@dataclass(frozen=True)
class OrderForecast:
    """What one order, or one plan, would change: one figure for each measure of the forecasts."""

    hold: Array
    low: Array
    high: Array

    def at(self, column: int) -> ForecastRange:
        """Return the figure of one measure."""
        return ForecastRange(
            float(self.hold[column]), float(self.low[column]), float(self.high[column])
        )


class Forecasts:
    """Forecasts beside one plan, each made when it is first asked for."""

    def __init__(self, seen: Observation, planned: Sequence[int]) -> None:
        """Look from what a side has ``seen``, with the orders it has ``planned``."""
        self.seen = seen
        self.planned = tuple(planned)
        self.followed = followed_by(seen.ruleset, seen.side)
        scored = [at for at, each in enumerate(self.followed) if each.is_scored]
        self.lead = len(self.followed)
        """The column of the lead."""
        self._brought = {
            (column, side): self.lead + 1 + len(Side) * at + int(side)
            for at, column in enumerate(scored)
            for side in Side
        }
        self.measures: tuple[Measure, ...] = (
            *(each.measure for each in self.followed),
            lead_for(seen.ruleset, seen.side),
            *(
                brought_by(seen.ruleset, self.followed[column].measure, side)
                for column in scored
                for side in Side
            ),
        )
        """What is followed, the lead, and what each scored quantity brings either side."""
        self._year = max(1, round(12 / seen.ruleset.months_per_turn))
        self._soon: dict[int, OrderForecast] = {}
        self._later: dict[int, OrderForecast] = {}

    def soon(self, actions: Iterable[int]) -> dict[int, OrderForecast]:
        """Return what orders would change by the end of this turn."""
        return self._look(self._soon, tuple(actions), 1)

    def later(self, actions: Iterable[int]) -> dict[int, OrderForecast]:
        """Return what orders would change in a year, if nobody does anything more."""
        return self._look(self._later, tuple(actions), self._year)

    def _look(
        self, known: dict[int, OrderForecast], actions: tuple[int, ...], horizon: int
    ) -> dict[int, OrderForecast]:
        new = [action for action in actions if action not in known]
        if new:
            told = forecast(self.seen, new, self.measures, planned=self.planned, horizon=horizon)
            for row, action in enumerate(new):
                known[action] = OrderForecast(told.hold[row], told.low[row], told.high[row])
        return {action: known[action] for action in actions}

    def together(self, orders: Sequence[int]) -> OrderForecast:
        """Return what orders given together would change by the end of this turn."""
        rows = [(NO_ORDER,), tuple(orders)]
        value = try_out(self.seen, rows, self.measures).value
        change = value[:, 1] - value[:, 0]
        return OrderForecast(change[0, 0], change.min(axis=(0, 1)), change.max(axis=(0, 1)))

    def brings(
        self, forecast: OrderForecast, column: int
    ) -> tuple[tuple[Side, ForecastRange], ...]:
        """Return the points that a change brings either side, where it brings any."""
        found = (
            (side, forecast.at(self._brought[column, side]))
            for side in Side
            if (column, side) in self._brought
        )
        return tuple((side, reach) for side, reach in found if reach.furthest >= TELLABLE)

    def most_telling(self, forecast: OrderForecast, most: int) -> list[int]:
        """Return the columns worth a line, the most telling first; all that are scored."""
        ranked = self._ranked(forecast)
        scored = sum(rank <= SCORED for rank, _ in ranked)
        return [column for _, column in ranked[: max(most, scored)]]

    def _ranked(self, forecast: OrderForecast) -> list[tuple[int, int]]:
        """Ranks and columns: points, what brings points, what is scored, what else moves."""
        ranked = []
        for column, each in enumerate(self.followed):
            reach = forecast.at(column).furthest / each.scale
            brought = sum(brings.furthest for _, brings in self.brings(forecast, column))
            if each.of is not None:
                if reach * each.scale >= TELLABLE:
                    ranked.append((0, float(column), column))
            elif brought:
                ranked.append((1, -brought, column))
            elif reach >= NOTABLE:
                ranked.append((SCORED if each.is_scored else SCORED + 1, -reach, column))
        return [(rank, column) for rank, _, column in sorted(ranked)]


def tell_soon(panel: OrdersReadout, tab: int, forecasts: Forecasts, names: Names) -> OrdersReadout:
    """Return the panel with the effects of this quarter on every card of one tab."""
    told = forecasts.soon(
        choice.action
        for card in panel.groups[tab].cards
        for choice in card.choices
        if not choice.current
    )

    def tell(choice: Choice) -> Choice:
        if choice.action not in told:
            return choice
        columns = forecasts.most_telling(told[choice.action], MOST_EFFECTS)
        return replace(choice, effects=read_effects(told[choice.action], columns, forecasts, names))

    group = panel.groups[tab]
    cards = tuple(replace(c, choices=tuple(tell(each) for each in c.choices)) for c in group.cards)
    return _with_group(panel, tab, replace(group, cards=cards))


def tell_later(
    panel: OrdersReadout, action: int, forecasts: Forecasts, names: Names
) -> OrdersReadout:
    """Return the panel with what one order would change only in a year, and what points by then."""
    near, far = forecasts.soon([action])[action], forecasts.later([action])[action]
    shown = forecasts.most_telling(near, MOST_EFFECTS)
    columns = [
        column
        for column in forecasts.most_telling(far, MOST_EFFECTS)
        if column not in shown or forecasts.followed[column].of is not None
    ]
    effects = tuple(
        replace(effect, label=names.texts("play-later", what=effect.label))
        for effect in read_effects(far, columns, forecasts, names)
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
    forecast: OrderForecast, columns: Sequence[int], forecasts: Forecasts, names: Names
) -> tuple[Effect, ...]:
    """Return the changes in those columns as they are shown."""
    return tuple(_effect(column, forecast, forecasts, names) for column in columns)


def _effect(column: int, forecast: OrderForecast, forecasts: Forecasts, names: Names) -> Effect:
    each, reach = forecasts.followed[column], forecast.at(column)
    held, low, high = (each.factor * value for value in (reach.held, reach.low, reach.high))
    brings = forecasts.brings(forecast, column)
    return Effect(
        label=label_of(each, names),
        held=held,
        low=low,
        high=high,
        text=_range_text(low, high, each, names),
        held_text=write_amount(held, each, names),
        tone=_tone(each, reach, brings, forecasts.seen.side),
        is_points=each.of is not None,
        brings=tuple(_brought(side, points, names) for side, points in brings),
    )


def label_of(each: Followed, names: Names) -> str:
    """Return what a forecast calls what it follows."""
    if each.of is not None:
        return names.texts("forecasts-points", side=names.letter(each.of))
    return names.effect(each.stock, each.slug)


def _brought(side: Side, points: ForecastRange, names: Names) -> str:
    """What a change brings a side, in words."""
    texts = names.texts
    first, last = texts.signed(points.low, 1), texts.signed(points.high, 1)
    span = first if first == last else texts("play-range", low=first, high=last)
    return texts("forecasts-brings", side=names.side(side), points=span)


def _range_text(low: float, high: float, each: Followed, names: Names) -> str:
    first, last = write_amount(low, each, names), write_amount(high, each, names)
    return first if first == last else names.texts("play-range", low=first, high=last)


def write_amount(value: float, each: Followed, names: Names) -> str:
    """Return a change of a quantity with its sign, in the unit shown."""
    return each.ruler(names.texts).change(value)


def _tone(
    each: Followed, reach: ForecastRange, brings: Sequence[tuple[Side, ForecastRange]], side: Side
) -> Tone:
    """Good or bad only where the whole range agrees; by the points it brings, where it does."""
    if brings:
        gains = [points if who is side else _turned(points) for who, points in brings]
        low, high = sum(each.low for each in gains), sum(each.high for each in gains)
        return _judged(low, high)
    likes = each.welcome[side]
    return _judged(*sorted((reach.low * likes, reach.high * likes)))


def _turned(points: ForecastRange) -> ForecastRange:
    """What the rival gains as what is lost."""
    return ForecastRange(-points.held, -points.high, -points.low)


def _judged(low: float, high: float) -> Tone:
    if low * high < 0 or low == high == 0:
        return Tone.NEUTRAL
    return Tone.GOOD if low + high > 0 else Tone.BAD
