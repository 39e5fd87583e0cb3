"""Conditions and effects of a scenario in words."""

from __future__ import annotations

import re
from collections.abc import Set

from game.readouts.reference.rulebook import Line, LineKind
from game.readouts.words.names import Names
from game.readouts.words.pages import page_of
from game.readouts.words.quantities import (
    decimals_of_share,
    stock_change_text,
    write_indicator,
    write_stock,
)
from game.rules import Side, Stock
from game.rules.conditions import Ordering
from game.rules.params import constants
from game.scenario import conditions as asked
from game.scenario import effects as done
from game.scenario.calendar import first_month, last_month
from game.scenario.happenings import Special

__all__ = ["RuleWords", "measure_of", "write_constant"]

STOCK_OF = {stock.slug: stock for stock in Stock}
CHOSEN = re.compile(r"design choice(; no empirical claim)?", re.IGNORECASE)
"""How the source of a figure begins that was chosen for the game."""


class RuleWords:
    """Says what a scenario asks and does, with a scenario's own names."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.texts = names.texts
        self._gates = {gate.id: gate for gate in names.scenario.gates}
        self._parts = {
            part.id: part.name
            for group in (names.scenario.chips, names.scenario.laws, names.scenario.specials)
            for part in group
        }

    def source(self, source: str) -> str:
        """Return where a figure comes from: a citation as written, a choice in plain words."""
        chosen = CHOSEN.match(source)
        if chosen is not None:
            source = self.texts("rule-source-chosen") + source[chosen.end() :]
        return self.texts("rule-source", source=source)

    def source_of_constant(self, name: str, source: str) -> str:
        """Return where a constant comes from; a choice is told in the reader's language."""
        texts, own = self.texts, self.names.scenario.constants.get(name)
        if own is not None and own.source:
            return self.source(own.source)
        if not self.names.scenario.is_about_chips:
            return self.source(texts("rule-source-taken-over"))
        if not texts.has(f"rule-because-{name}"):
            return self.source(source)
        _, *cited = source.split("; ")[1:]
        chosen = texts("rule-source-because", because=texts(f"rule-because-{name}"))
        return texts("rule-source", source="; ".join((chosen, *cited)))

    def stock(self, slug: str) -> str:
        """Return a stock's full name."""
        return self.texts(f"stock-{slug}")

    def indicator(self, slug: str) -> str:
        """Return an indicator's full name."""
        return self.texts(f"indicator-{slug}")

    def quantity(self, slug: str, value: float) -> str:
        """Return a value of a stock or an indicator, with its unit."""
        texts = self.texts
        if slug in STOCK_OF:
            stock = STOCK_OF[slug]
            digits = decimals_of_share(value) if stock.unit == "share" else 0
            return write_stock(stock, value, texts, digits)
        return write_indicator(slug, value, texts)

    def constant(self, name: str) -> float:
        """Return a constant of the model in this scenario."""
        own = self.names.scenario.constants.get(name)
        return own.value if own is not None else float(constants()[name]["value"])

    def working(self, flow: str) -> str:
        """Return how a working of the model goes; shares in it are points of 100."""
        figures = {
            name: write_constant(
                self.constant(name) * (100.0 if origin["unit"] == "share" else 1.0)
            )
            for name, origin in constants().items()
        }
        return self.texts(f"rule-flow-{flow}-says", **figures)

    def setting(self, setting: str | float) -> str:
        """Return a gate's setting: open, closed or a rate."""
        if isinstance(setting, str):
            return self.texts(f"play-gate-{setting}")
        return self.texts.percent(setting / 100.0)

    def gate(self, slug: str) -> str:
        """Return a gate's full name."""
        return self.texts.pick(self._gates[slug].name)

    def condition(self, when: object) -> str:
        """Return what must hold, in one line; empty where nothing must."""
        texts = self.texts
        match when:
            case asked.AllOf():
                parts = [self._in_brackets(part, asked.AnyOf) for part in when.all]
                return texts("rule-when-and").join(filter(None, parts))
            case asked.AnyOf():
                return texts("rule-when-or").join(
                    self._in_brackets(part, asked.AllOf) for part in when.any
                )
            case asked.NotSo():
                return texts("rule-when-not", what=self.condition(when.part))
            case asked.StockIs() | asked.IndicatorIs() | asked.TurnWindow() | asked.DateWindow():
                return self._measured(when)
        return self._standing(when)

    def _measured(self, when: object) -> str:
        """What a figure or the calendar must be."""
        match when:
            case asked.StockIs():
                return self._compared(self.stock(when.stock), when.stock, when.bounds)
            case asked.IndicatorIs():
                return self._compared(self.indicator(when.indicator), when.indicator, when.bounds)
            case asked.TurnWindow():
                start, end = when.turn.start or 1, when.turn.end or self.names.ruleset.turns
                return self.texts("rule-when-turns", start=start, end=end)
            case asked.DateWindow():
                return self._dates(when)
        return ""

    def _standing(self, when: object) -> str:
        """How a gate, a chip, a law or an order must stand."""
        texts = self.texts
        match when:
            case asked.GateStands():
                state = texts(f"rule-gate-{when.state}")
                return texts("rule-when-gate", gate=self.gate(when.gate), state=state)
            case asked.ShippedIs():
                return texts("rule-when-shipped", chip=texts.pick(self._parts[when.shipped]))
            case asked.LawHolds():
                return texts("rule-when-law", law=texts.pick(self._parts[when.law]))
            case asked.Ordered():
                side = Side.US if when.ordered.side == "us" else Side.CHINA
                order = self.names.order_by_slug(side, when.ordered.order)
                return texts("rule-when-ordered", side=self.names.side(side), order=order)
            case asked.FlagIs():
                return texts("rule-when-flag", causes=self._raisers(when.flag))
        return ""

    def _in_brackets(self, part: object, kind: type) -> str:
        """A part of a list, set apart where it is a list of the other sort."""
        said = self.condition(part)
        several = isinstance(part, kind) and len(next(iter(vars(part).values()))) > 1
        return self.texts("rule-when-brackets", what=said) if said and several else said

    def _compared(self, name: str, slug: str, bounds: dict[Ordering, float]) -> str:
        parts = [
            self.texts(
                f"rule-when-{ordering.value.replace('_', '-')}",
                what=name,
                value=self.quantity(slug, value),
            )
            for ordering, value in bounds.items()
        ]
        return self.texts("rule-when-and").join(parts)

    def _dates(self, when: asked.DateWindow) -> str:
        """From one turn to another, within the match."""
        schedule, dates = self.names.ruleset.schedule, when.date
        end = schedule.last_month
        first = first_month(dates.start) if dates.start else schedule.start
        last = min(last_month(dates.end), end) if dates.end else end
        start, stop = (self.names.turn_date(schedule.turn_of(month) + 1) for month in (first, last))
        if start == stop:
            return self.texts("rule-when-date", date=start)
        return self.texts("rule-when-dates", start=start, end=stop)

    def _raisers(self, flag: str) -> str:
        """Whatever raises a flag stands for it: players never see flags."""
        scenario = self.names.scenario
        found = [
            self.texts.pick(part.name)
            for group in (scenario.events, scenario.laws, scenario.specials)
            for part in group
            if any(isinstance(e, done.RaiseFlag) and e.flag == flag for e in part.effects)
        ]
        return self.texts.join(found)

    def leads(self, special: Special) -> list[Line]:
        """Return what waits for a special order: for it being given, or for a flag it raises."""
        order = f"special-{special.id}"
        flags = {effect.flag for effect in special.effects if isinstance(effect, done.RaiseFlag)}
        scenario, lines = self.names.scenario, []
        for kind, group in (
            ("event", scenario.events),
            ("law", scenario.laws),
            ("special", scenario.specials),
        ):
            lines += [
                Line(LineKind.LINK, self.texts.pick(part.name), "", f"{kind}-{part.id}")
                for part in group
                if part.id != special.id and _waits_for(part.when, order, flags)
            ]
        return lines

    def effects(self, effects: tuple[object, ...]) -> list[Line]:
        """Return what is done, a line each; flags are left out, being no business of a player's."""
        lines = []
        for effect in effects:
            match effect:
                case done.ChangeStock():
                    to = page_of("stock", effect.stock)
                    name = self.stock(effect.stock)
                    lines.append(Line(LineKind.LINK, name, self._change(effect), to))
                case done.SetGate():
                    to = page_of("gate", effect.gate)
                    lines.append(
                        Line(LineKind.LINK, self.gate(effect.gate), self._gate_set(effect), to)
                    )
                case done.OfferSpecial():
                    name = self.texts.pick(self._parts[effect.offer])
                    note = self.texts("rule-effect-offer", turns=effect.turns)
                    lines.append(Line(LineKind.LINK, name, note, page_of("special", effect.offer)))
        return lines

    def _change(self, effect: done.ChangeStock) -> str:
        stock, texts = STOCK_OF[effect.stock], self.texts
        if effect.scale is not None:
            return texts("rule-effect-scale", factor=texts.number(effect.scale, 2))
        if effect.set is not None:
            return texts("rule-effect-set", value=write_stock(stock, effect.set, texts))
        amount = stock_change_text(stock, effect.amount, texts, signed=True)
        if effect.over > 1:
            return texts("rule-effect-over", amount=amount, turns=effect.over)
        return amount

    def _gate_set(self, effect: done.SetGate) -> str:
        texts = self.texts
        parts = []
        if effect.set is not None:
            parts.append(self.setting(effect.set))
        if effect.lock is not None:
            parts.append(texts("rule-effect-lock", turns=effect.lock))
        if effect.unlock:
            parts.append(texts("rule-effect-unlock"))
        return texts("rule-when-and").join(parts)


def _waits_for(when: object, order: str, flags: Set[str]) -> bool:
    """Whether a condition asks for an order to be given, or for one of the flags to be up."""
    match when:
        case asked.AllOf():
            return any(_waits_for(part, order, flags) for part in when.all)
        case asked.AnyOf():
            return any(_waits_for(part, order, flags) for part in when.any)
        case asked.Ordered():
            return when.ordered.order == order
        case asked.FlagIs():
            return when.flag in flags
    return False


def measure_of(unit: str) -> str:
    """Return a constant's unit as the end of a message's id.

    >>> measure_of("1/quarter"), measure_of("bn USD/quarter"), measure_of("-")
    ('per-quarter', 'bn-usd-per-quarter', 'none')
    """
    if unit == "-":
        return "none"
    return unit.lower().removeprefix("1").replace("/", "-per-").replace(" ", "-").strip("-")


def write_constant(value: float) -> str:
    """Return a constant as it is: as many decimals as it has."""
    return f"{value:g}".replace("-", "\N{MINUS SIGN}")
