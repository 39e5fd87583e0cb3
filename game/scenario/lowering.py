"""Conditions and effects with names become those with positions."""

from collections.abc import Iterable

from game.rules import conditions as compiled
from game.rules import effects as done
from game.rules.conditions import Compare, Quantity, TurnIs
from game.rules.ruleset import Lasting
from game.rules.sides import Side
from game.scenario import conditions as written
from game.scenario import effects as meant
from game.scenario.board import setting_of
from game.scenario.calendar import first_month, last_month
from game.scenario.models import Scenario
from game.scenario.names import stock_of
from game.scenario.walk import flags_of

__all__ = ["Lowering"]

_ENDLESS = 1 << 20


class Lowering:
    """Knows the position of every name of one scenario; collects its lasting effects."""

    def __init__(
        self, scenario: Scenario, chips: Iterable[str], orders: tuple[dict[str, int], ...]
    ) -> None:
        """Take the chips in the order of the ruleset, and each side's orders by slug."""
        self._schedule = scenario.calendar.schedule
        self._chips = _positions(chips)
        self._gates = _positions(gate.id for gate in scenario.gates)
        self._ladders = [gate.ladder for gate in scenario.gates]
        self._laws = _positions(law.id for law in scenario.laws)
        self._specials = _positions(special.id for special in scenario.specials)
        self.flags = flags_of(scenario)
        self._flags = _positions(self.flags)
        self._orders = orders
        self.lasting: list[Lasting] = []

    def gate(self, slug: str | None) -> int:
        """Return the position of a gate, -1 for none."""
        return -1 if slug is None else self._gates[slug]

    def flag(self, slug: str) -> int:
        """Return the position of a flag."""
        return self._flags[slug]

    def setting(self, gate: str, setting: str | float) -> int:
        """Return a gate's setting as a number."""
        return setting_of(setting, self._ladders[self._gates[gate]])

    def condition(self, condition: written.Condition) -> compiled.Condition:
        """Return a condition as the rules read it."""
        match condition:
            case written.AllOf():
                return compiled.All(tuple(self.condition(part) for part in condition.all))
            case written.AnyOf():
                return compiled.Any(tuple(self.condition(part) for part in condition.any))
            case written.NotSo():
                return compiled.Not(self.condition(condition.part))
            case written.StockIs():
                return _compare(Quantity(stock=stock_of(condition.stock)), condition)
            case written.IndicatorIs():
                return _compare(Quantity(indicator=condition.indicator), condition)
            case written.TurnWindow():
                return self._turns(condition)
            case written.DateWindow():
                return self._dates(condition)
            case _:
                return self._fact(condition)

    def _fact(self, condition: written.Condition) -> compiled.Condition:
        match condition:
            case written.GateStands():
                state = compiled.GateState(condition.state)
                return compiled.GateIs(self._gates[condition.gate], state)
            case written.FlagIs():
                return compiled.FlagUp(self._flags[condition.flag])
            case written.ShippedIs():
                return compiled.Shipped(self._chips[condition.shipped])
            case written.LawHolds():
                return compiled.LawInForce(self._laws[condition.law])
            case written.Ordered():
                side = Side.of(condition.ordered.side)
                return compiled.OrderGiven(side, self._orders[side][condition.ordered.order])
            case _:
                raise AssertionError(condition)

    def _turns(self, window: written.TurnWindow) -> TurnIs:
        return self._window((window.turn.start or 1) - 1, (window.turn.end or _ENDLESS) - 1)

    def _dates(self, window: written.DateWindow) -> TurnIs:
        """A turn counts if any month of it lies in the window."""
        start, end = window.date.start, window.date.end
        first = self._schedule.turn_of(first_month(start)) if start else 0
        last = self._schedule.turn_of(last_month(end)) if end else _ENDLESS
        return self._window(first, last)

    def _window(self, first: int, last: int) -> TurnIs:
        """A window to the last turn is still open when the ending is told, after that turn."""
        turns = self._schedule.turns
        return TurnIs(max(first, 0), turns if last >= turns - 1 else last)

    def effects(self, effects: Iterable[meant.Effect], cause: str) -> tuple[done.Effect, ...]:
        """Return effects as the rules apply them; ``cause`` is their name in the ledger."""
        return tuple(self._effect(effect, cause) for effect in effects)

    def _effect(self, effect: meant.Effect, cause: str) -> done.Effect:
        match effect:
            case meant.ChangeStock():
                return self._change(effect, cause)
            case meant.SetGate():
                setting = -1
                if effect.set is not None:
                    setting = self.setting(effect.gate, effect.set)
                lock = -1 if effect.unlock else effect.lock or 0
                return done.SetGate(self._gates[effect.gate], setting, lock)
            case meant.OfferSpecial():
                return done.OfferSpecial(self._specials[effect.offer], effect.turns)
            case meant.RaiseFlag():
                return done.RaiseFlag(self._flags[effect.flag], up=True)
            case meant.LowerFlag():
                return done.RaiseFlag(self._flags[effect.flag], up=False)

    def _change(self, effect: meant.ChangeStock, cause: str) -> done.ChangeStock:
        stock, amount, column = stock_of(effect.stock), effect.amount, -1
        if effect.over > 1:
            column = len(self.lasting)
            self.lasting.append(Lasting(cause, stock, amount, effect.over))
        return done.ChangeStock(stock, effect.means, amount, effect.over, column)


def _positions(slugs: Iterable[str]) -> dict[str, int]:
    return {slug: position for position, slug in enumerate(slugs)}


def _compare(
    quantity: Quantity, condition: written.StockIs | written.IndicatorIs
) -> compiled.Condition:
    parts = tuple(Compare(quantity, order, value) for order, value in condition.bounds.items())
    return parts[0] if len(parts) == 1 else compiled.All(parts)
