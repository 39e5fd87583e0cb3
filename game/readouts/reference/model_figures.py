"""The figures of a model as tables: stocks, chips, constants, opening, what studies found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from game.readouts.reference.model_document import Block, Column, Paragraph, Table
from game.readouts.reference.model_evidence import Evidence, Replayed
from game.readouts.reference.rule_words import RuleWords
from game.readouts.words.names import Names
from game.readouts.words.quantities import write_aim_span
from game.rules import SIDES, Side, Stock
from game.rules.equations.remaining import remaining_in
from game.rules.params import constants
from game.scenario.part import Figure

__all__ = ["ModelFigures"]

UNARGUED: Final = "design choice; no empirical claim"
"""The source of a constant for which nothing is said."""
WORST: Final = 3
"""Figures of a replay that are named as furthest off."""
SERIES_UNITS: Final = {
    "bn USD": "rule-unit-bn-usd",
    "kH100e": "rule-unit-kh100e",
    "months": "rule-measure-months",
    "share": "rule-measure-share",
}


class ModelFigures:
    """Makes the tables in one language."""

    def __init__(self, names: Names, evidence: Evidence) -> None:
        self.names = names
        self.texts = names.texts
        self.scenario = names.scenario
        self.words = RuleWords(names)
        self.evidence = evidence
        self.read = remaining_in(names.ruleset.scope).constants

    # What there is.

    def stocks(self) -> Table:
        """Return what accumulates, in which unit and whose it is."""
        texts = self.texts
        rows = [
            (
                texts(f"stock-{stock.slug}"),
                self._owner(stock),
                self._unit_of(stock),
                texts(f"rule-stock-{stock.slug}"),
            )
            for stock in self.names.ruleset.scope.stocks
        ]
        return self._table("stocks", ("stock", "side", "unit", "meaning"), rows, wide=3)

    def _owner(self, stock: Stock) -> str:
        return self.texts("model-both") if stock.owner is None else self.names.side(stock.owner)

    def _unit_of(self, stock: Stock) -> str:
        unit = stock.unit.lower().replace("/", "-").replace(" ", "-")
        return self.texts("rule-measure-share" if unit == "share" else f"rule-unit-{unit}")

    def chips(self) -> Table:
        """Return the generations: maker, date, performance, price, and what was sold before."""
        texts, chips = self.texts, self.names.ruleset.chips
        rows = [
            (
                self.names.chip(chip),
                self.names.side(SIDES[chips.maker[chip]]),
                texts.month(float(chips.month[chip])),
                f"{float(chips.performance[chip]):.3g}",
                _number(float(chips.price[chip])),
                *self._sold(chip),
            )
            for chip in range(len(chips.slugs))
        ]
        heads = ("chip", "maker", "ships", "performance", "price", "sold-home", "sold-abroad")
        return self._table("chips", heads, rows, numbers=(3, 4, 5, 6))

    def _sold(self, chip: int) -> tuple[str, str]:
        """What was sold of a chip at home and abroad before the match; only where it can be."""
        chips = self.names.ruleset.chips
        if chip not in chips.traded:
            return "", ""
        home, abroad = (_number(float(each[chip])) for each in (chips.sold_home, chips.sold_abroad))
        return self.texts("model-for-export") if chips.for_export[chip] else home, abroad

    def gates(self) -> Table:
        """Return the gates: who holds them, and at which rates they can stand."""
        gates, texts = self.names.ruleset.gates, self.texts
        rows = []
        for position, part in enumerate(self.scenario.gates):
            rates = [texts.percent(rate) for rate in gates.rate[position] if rate > 0.0]
            held = self.names.side(SIDES[int(gates.owner[position])])
            rows.append((texts.pick(part.name), held, texts.join(rates) or texts("model-no-rate")))
        return self._table("gates", ("gate", "held-by", "rates"), rows)

    # Constants.

    def values_in_text(self) -> dict[str, str]:
        """Return the constants as a page of rules says them: shares in points of 100."""
        return {
            name: _number(self.value(name) * (100.0 if origin["unit"] == "share" else 1.0))
            for name, origin in constants().items()
        }

    def value(self, name: str) -> float:
        """Return a constant in this scenario."""
        own = self.scenario.constants.get(name)
        return own.value if own is not None else float(constants()[name]["value"])

    def constants(self) -> Iterator[Block]:
        """Give every constant with value, unit, range and source."""
        yield Paragraph(self.texts("model-constants-say", count=len(self.read)))
        rows = [
            (
                self.texts(f"rule-constant-{name}"),
                name,
                _number(self.value(name)),
                self._measure(name),
                self._range(name),
                self._source(name),
            )
            for name in self.read
        ]
        heads = ("constant", "symbol", "value", "unit", "range", "source")
        yield self._table("constants", heads, rows, numbers=(2,), wide=5)

    def _measure(self, name: str) -> str:
        unit = str(constants()[name]["unit"])
        slug = unit.lower().removeprefix("1").replace("/", "-per-").replace(" ", "-").strip("-")
        return self.texts(f"rule-measure-{slug or 'none'}")

    def _range(self, name: str) -> str:
        low, high = (_number(float(constants()[name][end])) for end in ("low", "high"))
        return self.texts("play-range", low=low, high=high)

    def _source(self, name: str) -> str:
        """Where a value comes from; a reason for a choice is told in the reader's language."""
        own = self.scenario.constants.get(name)
        source = str(constants()[name]["source"])
        if own is not None and own.source:
            told = self._traced(name, own)
        elif not self.scenario.is_about_chips:
            return self.texts("rule-source-taken-over")
        elif source == UNARGUED:
            told = self.texts("model-no-claim")
        else:
            told = self._because(name) or source
        return self.texts("model-free-source", source=told) if self._is_free(name) else told

    def _traced(self, name: str, own: Figure) -> str:
        """Return a source; one that names the record's scenario with what stands there."""
        record = self.evidence.record
        there = record.constants.get(name) if record is not None else None
        if record is None or there is None or record.id not in own.source or there is own:
            return own.source
        return self.texts("model-traced", source=own.source, there=there.source)

    def _because(self, name: str) -> str:
        """Return what speaks for a choice, in the reader's language; nothing where nothing does."""
        if not self.texts.has(f"rule-because-{name}"):
            return ""
        chosen = self.texts(f"rule-because-{name}")
        return self.texts("rule-source-because", because=chosen)

    def _is_free(self, name: str) -> bool:
        return bool(constants()[name]["free"])

    # The opening.

    def opening(self) -> Iterator[Block]:
        """Give what every stock starts from, and where that was read."""
        texts, calendar = self.texts, self.scenario.calendar
        yield Paragraph(
            texts("model-opening-says", start=calendar.start, turns=str(calendar.turns))
        )
        yield from self._where_the_record_ends()
        rows = []
        for stock in self.names.ruleset.scope.stocks:
            figure = self._start(stock)
            begins = stock.begins if figure is None else figure.value
            if begins is not None:
                source = figure.source if figure is not None else ""
                value = self.words.quantity(stock.slug, begins)
                rows.append((texts(f"stock-{stock.slug}"), value, self._replayed_to(stock), source))
        heads = ("stock", "value", "replay-end", "source")
        columns = (0, 1, 2, 3) if self.evidence.replay_end else (0, 1, 3)
        yield self._table(
            "opening",
            [heads[at] for at in columns],
            [tuple(row[at] for at in columns) for row in rows],
            numbers=(1, 2) if self.evidence.replay_end else (1,),
            wide=len(columns) - 1,
        )

    def _where_the_record_ends(self) -> Iterator[Block]:
        record = self.evidence.record
        if record is not None and self.evidence.replay_end:
            title = self.texts.pick(record.title)
            yield Paragraph(self.texts("model-opening-replay", title=title))

    def _replayed_to(self, stock: Stock) -> str:
        value = self.evidence.replay_end.get(stock.slug)
        return "" if value is None else self.words.quantity(stock.slug, value)

    def _start(self, stock: Stock) -> Figure | None:
        sides = self.scenario.sides
        where = {None: self.scenario.shared, Side.US: sides.us, Side.CHINA: sides.china}
        return where[stock.owner].stocks.get(stock.slug)

    # What studies found.

    def calibration(self) -> Iterator[Block]:
        """Give the points by which constants were chosen."""
        yield from self._replay(is_fit=True)

    def validation(self) -> Iterator[Block]:
        """Give the points that were kept aside."""
        yield from self._replay(is_fit=False)

    def _replay(self, *, is_fit: bool) -> Iterator[Block]:
        texts, record = self.texts, self.evidence.record
        part = "calibration" if is_fit else "validation"
        if record is None:
            yield Paragraph(texts("model-no-record"))
            return
        yield Paragraph(texts(f"model-{part}-says"))
        title = texts.pick(record.title)
        own = record.id == self.scenario.id
        yield Paragraph(texts("model-own-record" if own else "model-followed", title=title))
        for each in self.evidence.medians:
            if each.is_fit == is_fit:
                yield Paragraph(self._median(each.error, each.target, each.points, each.is_lag))
        shown = [each for each in self.evidence.replayed if each.is_fit == is_fit]
        yield Paragraph(self._worst(shown))
        rows = [self._replayed(each) for each in shown]
        heads = ("series", "time", "recorded", "simulated", "error", "unit", "source")
        yield self._table(part, heads, rows, numbers=(2, 3, 4), wide=6)
        yield Paragraph(texts("model-replay-command", scenario=record.id))

    def _median(self, error: float, target: float, points: int, is_lag: bool) -> str:
        texts = self.texts
        told = [
            texts("model-months", months=texts.number(each, 1)) if is_lag else texts.percent(each)
            for each in (error, target)
        ]
        kind = texts("model-lags" if is_lag else "model-quantities")
        met = texts("model-met" if error <= target else "model-missed")
        return texts(
            "model-median", kind=kind, points=points, error=told[0], target=told[1], met=met
        )

    def _worst(self, shown: Sequence[Replayed]) -> str:
        """Name the quantities that are furthest off, for a median hides them."""
        texts = self.texts
        off = sorted((each for each in shown if not each.is_lag), key=lambda each: -abs(each.error))
        told = (
            texts(
                "model-worst-one",
                name=texts.pick(each.name),
                date=texts.pick(each.date),
                error=self._error(each),
            )
            for each in off[:WORST]
        )
        return texts("model-worst", worst=texts.join(told))

    def _error(self, each: Replayed) -> str:
        if each.is_lag:
            return self.texts.signed(each.error, 1)
        return self.texts("model-percent-off", error=self.texts.signed(100 * each.error))

    def _replayed(self, each: Replayed) -> tuple[str, ...]:
        texts = self.texts
        unit = SERIES_UNITS.get(each.unit)
        return (
            texts.pick(each.name),
            texts.pick(each.date),
            self._measured(each.recorded),
            self._measured(each.simulated),
            self._error(each),
            texts(unit) if unit is not None else each.unit,
            each.source,
        )

    def _measured(self, value: float) -> str:
        """Return a figure with three digits that count."""
        size = abs(value)
        digits = 0 if size >= 100.0 else 1 if size >= 10.0 else 2 if size >= 1.0 else 3
        return self.texts.number(value, digits)

    def sensitivity(self) -> Iterator[Block]:
        """Give the constants that move the outcome most, or say how to find them."""
        texts, found = self.texts, self.evidence
        record = found.record
        outcome = "misfit" if record is not None and record.id == self.scenario.id else "margin"
        told = texts(f"history-outcome-{outcome}")
        yield Paragraph(texts("model-sensitivity-says", outcome=told))
        if found.ranked:
            ranked = [each for each in found.ranked if each.constant in self.read]
            rows = [(texts(f"rule-constant-{each.constant}"), each.effect) for each in ranked]
            then = found.ranked_among
            known = constants()
            now = sum(known[name]["low"] < known[name]["high"] for name in self.read)
            if then != now:
                yield Paragraph(texts("model-sensitivity-older", then=then, now=now))
            yield self._table("sensitivity", ("constant", "effect"), rows, numbers=(1,))
        yield Paragraph(texts("model-sensitivity-command", scenario=self.scenario.id))

    # What is balance.

    def thesis(self) -> Table:
        """Return the constants chosen after the article's thesis, with both sides of each."""
        texts = self.texts
        rows = [
            (
                texts(f"rule-constant-{name}"),
                _number(self.value(name)),
                self._range(name),
                texts(f"model-for-{name}"),
                texts(f"model-against-{name}"),
            )
            for name in self.read
            if self.texts.has(f"model-for-{name}")
        ]
        heads = ("constant", "value", "range", "for", "against")
        return self._table("thesis", heads, rows, numbers=(1,), wide=3)

    def free(self) -> Iterator[Block]:
        """Give every constant that no source measures: why it is what it is, or that none says."""
        free = {name: self._why(name) for name in self.read if self._is_free(name)}
        named = {name: self.texts(f"rule-constant-{name}") for name in free}
        rows = [
            (named[name], _number(self.value(name)), self._range(name), why)
            for name, why in free.items()
            if why
        ]
        heads = ("constant", "value", "range", "because")
        yield self._table("free", heads, rows, numbers=(1,), wide=3)
        silent = [named[name] for name, why in free.items() if not why]
        yield Paragraph(
            self.texts("model-unargued", count=len(silent), constants=self.texts.join(silent))
        )

    def _why(self, name: str) -> str:
        """What is said for a constant that no source measures: here, or wherever it is used."""
        own = self.scenario.constants.get(name)
        if own is not None and own.source:
            return self._traced(name, own)
        return self._because(name)

    def aims(self) -> Table:
        """Return what each side plays for: what it reads, over what time, and its points."""
        texts = self.texts
        rows = []
        for side in SIDES:
            for aim in self.scenario.objectives.of(side):
                slug = aim.of.indicator or aim.of.stock or ""
                name = self.words.indicator(slug) if aim.of.indicator else self.words.stock(slug)
                again = aim.worth_nothing_again
                ends = (aim.worth_nothing, aim.worth_all, again)
                span = write_aim_span(slug, *ends, aim.turns, texts)
                points = texts.number(aim.weight)
                rows.append((self.names.side(side), texts.pick(aim.name), name, points, span))
        heads = ("side", "aim", "reads", "points", "counts")
        return self._table("aims", heads, rows, numbers=(3,), wide=4)

    def _table(
        self,
        about: str,
        heads: Sequence[str],
        rows: Sequence[tuple[str, ...]],
        *,
        numbers: tuple[int, ...] = (),
        wide: int | None = None,
    ) -> Table:
        columns = tuple(
            Column(
                self.texts(f"model-column-{head}"), at in numbers, wide is not None and at >= wide
            )
            for at, head in enumerate(heads)
        )
        return Table(self.texts(f"model-table-{about}"), columns, tuple(rows))


def _number(value: float) -> str:
    """A figure as it is: as many decimals as it has, six digits at most."""
    return f"{value:g}".replace("-", "\N{MINUS SIGN}")
