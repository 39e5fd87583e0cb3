"""The pages on the model: workings, stocks, indicators and constants, told from the rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from game.language import Texts
from game.readouts.reference.equation_lines import equation_lines
from game.readouts.reference.rule_words import RuleWords, measure_of, write_constant
from game.readouts.reference.rulebook import Kind, Line, LineKind, RulePage, flow_of, page_of_cause
from game.readouts.words.names import owner_of
from game.readouts.words.pages import page_of
from game.readouts.words.quantities import stock_change_text
from game.readouts.words.units import Unit, unit_of
from game.rules import Side, Stock
from game.rules.causality import Causality, Influence, Write
from game.rules.constants.citations import EIGHTEEN_MONTHS
from game.rules.equations import WORKINGS
from game.rules.equations.remaining import remaining_in
from game.rules.indicators import indicators_in
from game.rules.params import constants

__all__ = ["ModelPages", "workings"]

SHOWN: Final = 8
"""Influences listed on a page, the strongest ones."""
FAINT: Final = 0.004
"""A weaker influence is left out [of the usual change of what it moves]."""

RARE: Final = 0.3
"""The same for what happens seldom: only what clearly leads to it is told."""


def workings(texts: Texts) -> tuple[str, ...]:
    """Return the workings of the model as causes begin, in the order of the messages on them.

    >>> workings(Texts.load("en"))[:4]
    ('turn', 'orders', 'market', 'lock-in')
    """
    told = (name for name in texts if name.startswith("rule-flow-") and not name.endswith("-says"))
    return tuple(name.removeprefix("rule-flow-") for name in told)


class ModelPages:
    """Makes the pages that do not come from the scenario file."""

    def __init__(
        self, words: RuleWords, causes: Causality, constant_writes: Mapping[str, tuple[Write, ...]]
    ) -> None:
        self.words = words
        self.texts = words.texts
        self.names = words.names
        self.causes = causes
        self.constants = constant_writes
        self.remaining = remaining_in(words.names.ruleset.scope)

    def flow_pages(self) -> Iterator[RulePage]:
        """Return a page for each working of the model, as far as something of it remains."""
        gone = WORKINGS.keys() - self.remaining.workings.keys()
        return (self._flow(flow) for flow in workings(self.texts) if flow not in gone)

    def stock_pages(self) -> Iterator[RulePage]:
        """Return a page for each stock and each indicator."""
        scope = self.remaining.scope
        yield from (self._stock(stock) for stock in scope.stocks)
        yield from (self._indicator(slug) for slug in indicators_in(scope))

    def constant_pages(self) -> Iterator[RulePage]:
        """Return a page for each number of the model that is read."""
        known = constants()
        return (self._constant(name, known[name]) for name in self.remaining.constants)

    # A flow.

    def _flow(self, flow: str) -> RulePage:
        texts = self.texts
        lines = [Line(LineKind.TEXT, self.words.working(flow))]
        if flow == "clock":
            lines += self._eighteen_months()
        writes = [write for write in self.causes.writes if flow_of(write[0]) == flow]
        if writes:
            lines.append(Line(LineKind.HEADING, texts("rule-head-changes")))
            lines += [self._write_line(cause, stock) for cause, stock in writes]
        listens = [each for each in self.causes.influences if flow_of(each.cause) == flow]
        lines += self._influence_lines(texts("rule-head-listens"), listens, source=True)
        lines += equation_lines(flow, self.names)
        lines += self._constant_links(self._numbers(flow))
        return RulePage(
            page_of("flow", flow),
            Kind.FLOW,
            texts(f"rule-flow-{flow}"),
            texts("rule-kind-flow"),
            tuple(lines),
        )

    def _numbers(self, flow: str) -> list[str]:
        """The constants that move a flow; of many those that are its own and move few others."""
        moves = {
            name: {flow_of(cause) for cause, _ in writes} for name, writes in self.constants.items()
        }
        found = [name for name, flows in moves.items() if flow in flows]
        own = sorted(found, key=lambda name: len(moves[name]))[: 2 * SHOWN]
        return [name for name in found if name in own]

    def _write_line(self, cause: str, stock: Stock) -> Line:
        """A cause and the stock it changes, with what it usually brings."""
        name = self.texts(
            "rule-cause-of", cause=self.names.cause(cause), stock=self.words.stock(stock.slug)
        )
        return Line(LineKind.LINK, name, self._usual(cause, stock), page_of("stock", stock.slug))

    def _usual(self, cause: str, stock: Stock) -> str:
        """What a contribution usually brings in a turn."""
        amount = self.causes.writes[cause, stock]
        told = stock_change_text(stock, amount, self.texts, signed=True)
        if not any(mark in told for mark in "123456789"):
            return self.texts("rule-rarely")
        return self.texts("rule-usual", amount=told)

    # A stock.

    def _stock(self, stock: Stock) -> RulePage:
        texts = self.texts
        scenario = self.names.scenario
        figures = {
            None: scenario.shared.stocks,
            Side.US: scenario.sides.us.stocks,
            Side.CHINA: scenario.sides.china.stocks,
        }[stock.owner]
        lines = [Line(LineKind.TEXT, texts(f"rule-stock-{stock.slug}"))]
        lines.append(self._fact("rule-fact-unit", texts(f"rule-unit-{_unit_word(stock)}")))
        if stock.owner is not None:
            lines.append(self._fact("rule-fact-side", self.names.side(stock.owner)))
        if stock.secret:
            lines.append(self._fact("rule-fact-secret", texts("rule-secret")))
        figure = figures.get(stock.slug)
        begins = stock.begins if figure is None else figure.value
        if begins is not None:
            start = self.words.quantity(stock.slug, begins)
            lines.append(self._fact("rule-fact-start", start))
        writes = [cause for cause, written in self.causes.writes if written is stock]
        writes.sort(key=lambda cause: -abs(self.causes.writes[cause, stock]))
        if writes:
            lines.append(Line(LineKind.HEADING, texts("rule-head-moved-by")))
            lines += [self._mover_line(cause, stock) for cause in writes]
        own = [each for each in self.causes.influences if each.source is stock]
        lines += self._influence_lines(texts("rule-head-moves"), own, source=False)
        lines += self._counts_for(stock.slug)
        if figure is not None and figure.source:
            lines.append(Line(LineKind.SOURCE, self.words.source(figure.source)))
        return RulePage(
            page_of("stock", stock.slug),
            Kind.STOCK,
            self.words.stock(stock.slug),
            texts("rule-kind-stock"),
            tuple(lines),
            owner_of(stock.owner),
        )

    def _mover_line(self, cause: str, stock: Stock) -> Line:
        note = self._usual(cause, stock)
        return Line(LineKind.LINK, self.names.cause(cause), note, page_of_cause(cause))

    def _influence_lines(
        self, heading: str, found: Iterable[Influence], *, source: bool
    ) -> list[Line]:
        """The strongest influences: who is listened to, or who is moved."""
        lines: dict[tuple[str, str], Line] = {}
        for each in found:
            least = RARE if each.cause.startswith(("law.", "event.")) else FAINT
            if abs(each.effect) < least or len(lines) >= SHOWN:
                continue
            sign = self.texts("rule-more" if each.effect > 0 else "rule-less")
            other = each.source if source else each.target
            target = "" if not source else self.words.stock(each.target.slug)
            note = self.texts(
                "rule-influence-on" if source else "rule-influence-by",
                sign=sign,
                target=target,
                cause=self.names.cause(each.cause),
            )
            to = page_of("stock", other.slug) if source else page_of_cause(each.cause)
            name = self.words.stock(other.slug)
            lines.setdefault((name, note), Line(LineKind.LINK, name, note, to))
        return [Line(LineKind.HEADING, heading), *lines.values()] if lines else []

    def _counts_for(self, slug: str) -> list[Line]:
        """Objectives that look at a stock or an indicator."""
        lines = []
        for side in Side:
            for objective in self.names.scenario.objectives.of(side):
                if slug in (objective.of.stock, objective.of.indicator):
                    note = self.texts("rule-objective", side=self.names.side(side))
                    name = self.texts.pick(objective.name)
                    lines.append(Line(LineKind.LINK, name, note, page_of("score", side.slug)))
        return [Line(LineKind.HEADING, self.texts("rule-head-counts")), *lines] if lines else []

    # An indicator.

    def _indicator(self, slug: str) -> RulePage:
        lines = [Line(LineKind.TEXT, self.texts(f"rule-indicator-{slug}"))]
        if slug == "legal_lag_months":
            lines += self._eighteen_months()
        lines += self._counts_for(slug)
        return RulePage(
            page_of("indicator", slug),
            Kind.INDICATOR,
            self.words.indicator(slug),
            self.texts("rule-kind-indicator"),
            tuple(lines),
        )

    def _eighteen_months(self) -> list[Line]:
        """What the eighteen months of the record are, and where that can be read."""
        if not self.names.scenario.is_about_chips:
            return []
        return [
            Line(LineKind.HEADING, self.texts("rule-eighteen-months")),
            Line(LineKind.TEXT, self.texts("rule-eighteen-months-says")),
            Line(LineKind.SOURCE, self.words.source(EIGHTEEN_MONTHS)),
        ]

    # A constant.

    def _constant(self, name: str, origin: Mapping[str, object]) -> RulePage:
        texts = self.texts
        low, high = (write_constant(float(str(origin[end]))) for end in ("low", "high"))
        lines = [
            self._fact("rule-fact-value", write_constant(self.words.constant(name))),
            self._fact("rule-fact-unit", texts(f"rule-measure-{measure_of(str(origin['unit']))}")),
            self._fact("rule-fact-range", texts("play-range", low=low, high=high)),
        ]
        moved = self.constants.get(name, ())
        if moved:
            lines.append(Line(LineKind.HEADING, texts("rule-head-used-in")))
            pages: dict[str, Line] = {}
            for cause, stock in moved[: 2 * SHOWN]:
                note = self.words.stock(stock.slug)
                line = Line(LineKind.LINK, self.names.cause(cause), note, page_of_cause(cause))
                pages.setdefault(f"{cause} {stock.slug}", line)
            lines += pages.values()
        lines.append(
            Line(LineKind.SOURCE, self.words.source_of_constant(name, str(origin["source"])))
        )
        return RulePage(
            page_of("constant", name),
            Kind.CONSTANT,
            texts(f"rule-constant-{name}"),
            texts("rule-kind-constant"),
            tuple(lines),
        )

    def _constant_links(self, names: Iterable[str]) -> list[Line]:
        lines = []
        for name in names:
            title = self.texts(f"rule-constant-{name}")
            value = write_constant(self.words.constant(name))
            lines.append(Line(LineKind.LINK, title, value, page_of("constant", name)))
        return [Line(LineKind.HEADING, self.texts("rule-head-numbers")), *lines] if lines else []

    def _fact(self, label: str, value: str) -> Line:
        return Line(LineKind.FACT, self.texts(label), value)


def _unit_word(stock: Stock) -> str:
    """A stock's unit as the end of a message's id."""
    if unit_of(stock) is Unit.PERCENT:
        return Unit.PERCENT.value
    return stock.unit.lower().replace("/", "-").replace(" ", "-")
