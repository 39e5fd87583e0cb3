"""The model explained: a document on a scenario's model, written from the rules themselves.

Its headings are those of the ODD protocol for models of agents, and what a teacher asks besides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import numpy as np

from game.language import Texts
from game.readouts.reference.formulas import Formulas
from game.readouts.reference.model_document import (
    Block,
    Bullets,
    Column,
    Document,
    Heading,
    Paragraph,
    Section,
    Table,
)
from game.readouts.reference.model_evidence import Evidence
from game.readouts.reference.model_figures import ModelFigures
from game.readouts.words.names import Names
from game.rules import Ruleset, start
from game.rules.constants.citations import EIGHTEEN_MONTHS
from game.rules.equations import GIVEN, Working
from game.rules.equations.remaining import remaining_in
from game.rules.indicators import read_indicator
from game.scenario import Scenario

__all__ = ["read_model"]

STEPS: Final = (
    "orders",
    "launches",
    "market",
    "leaks",
    "flows",
    "specials",
    "bounds",
    "events",
    "laws",
    "end",
)
"""What a turn does, as in ``turn.py``."""
LIMITS: Final = ("actors", "chips", "money", "time", "politics", "chance", "memory", "range")
OPINIONS: Final = ("bernstein", "semianalysis", "grunewald", "epoch")
"""Those who disagree on what binds."""


def read_model(scenario: Scenario, ruleset: Ruleset, texts: Texts, evidence: Evidence) -> Document:
    """Return the document on a scenario's model in the language of ``texts``."""
    return _Writer(scenario, ruleset, texts, evidence).document()


class _Writer:
    """Writes one document."""

    def __init__(
        self, scenario: Scenario, ruleset: Ruleset, texts: Texts, evidence: Evidence
    ) -> None:
        self.names = Names(scenario, ruleset, texts)
        self.texts = self.names.texts
        self.scenario = scenario
        self.evidence = evidence
        self.figures = ModelFigures(self.names, evidence)
        self.formulas = Formulas(self.names)
        self.remaining = remaining_in(ruleset.scope)

    def document(self) -> Document:
        """Return all sections in their order."""
        texts, title = self.texts, self.texts.pick(self.scenario.title)
        parts = {
            "teacher": self._teacher(),
            "purpose": self._purpose(),
            "entities": self._entities(),
            "schedule": self._schedule(),
            "equations": self._equations(),
            "constants": self.figures.constants(),
            "opening": self.figures.opening(),
            "calibration": self.figures.calibration(),
            "validation": self.figures.validation(),
            "sensitivity": self.figures.sensitivity(),
            "limits": self._limits(),
            "balance": self._balance(),
        }
        return Document(
            title=texts("model-title", title=title),
            lead=texts("model-lead"),
            sections=tuple(
                Section(texts(f"model-head-{slug}"), tuple(blocks))
                for slug, blocks in parts.items()
            ),
        )

    def _says(self, *slugs: str) -> Iterator[Block]:
        return (Paragraph(self.texts(f"model-{slug}")) for slug in slugs)

    def _purpose(self) -> Iterator[Block]:
        yield Paragraph(self.texts.pick(self.scenario.summary))
        yield from self._says("purpose-asks", "purpose-not")

    def _entities(self) -> Iterator[Block]:
        texts = self.texts
        yield from self._says("entities-say", "entities-amounts")
        if self.names.scenario.is_about_chips:
            yield from self._says("entities-unit")
        yield Heading(texts("model-table-stocks"))
        yield self.figures.stocks()
        yield Heading(texts("model-table-chips"))
        yield self.figures.chips()
        yield Heading(texts("model-table-gates"))
        yield self.figures.gates()

    def _schedule(self) -> Iterator[Block]:
        texts = self.texts
        yield from self._says("schedule-says")
        workings = (flow for flow in self.remaining.workings if flow != "stay-or-switch")
        flows = [texts(f"rule-flow-{flow}") for flow in workings]
        told = [texts(f"model-step-{step}", flows=texts.join(flows)) for step in STEPS]
        yield Bullets(tuple(told), numbered=True)

    def _equations(self) -> Iterator[Block]:
        texts = self.texts
        yield from self._says("equations-say", "equations-signs")
        for flow, working in self.remaining.workings.items():
            yield Heading(texts(f"rule-flow-{flow}"))
            yield Paragraph(texts(f"rule-flow-{flow}-says", **self.figures.values_in_text()))
            yield from self._working(flow, working)
        yield Heading(texts("model-given"))
        yield from self._says("given-says")
        yield Bullets(
            tuple(self.formulas.title(name) for name in GIVEN if name in self.remaining.symbols)
        )

    def _working(self, flow: str, working: Working) -> Iterator[Block]:
        texts, formulas = self.texts, self.formulas
        if working.equations:
            rows = [
                (texts(f"stock-{stock.slug}"), self.names.cause(cause), formulas.write(formula))
                for (stock, cause), formula in working.equations.items()
            ]
            heads = ("model-column-changes", "model-column-cause", "model-column-by")
            yield self._table(flow, heads, rows)
        if working.quantities:
            yield self._defined(flow, working.quantities.items())
        if flow == "market":
            yield Paragraph(texts("rule-head-counted"))
            yield self._defined(flow, self.remaining.counted.items())

    def _defined(self, flow: str, quantities: Iterable[tuple[str, str]]) -> Table:
        rows = [
            (self.formulas.title(name), self.formulas.write(formula))
            for name, formula in quantities
        ]
        return self._table(flow, ("model-column-quantity", "model-column-is"), rows)

    def _table(self, flow: str, heads: Sequence[str], rows: Sequence[tuple[str, ...]]) -> Table:
        *first, last = (self.texts(head) for head in heads)
        columns = (*(Column(name) for name in first), Column(last, is_wide=True))
        return Table(self.texts(f"rule-flow-{flow}"), columns, tuple(rows))

    def _limits(self) -> Iterator[Block]:
        yield from self._says("limits-say")
        yield Bullets(tuple(self.texts(f"model-limit-{limit}") for limit in LIMITS))
        if self.evidence.missed and self.names.scenario.is_about_chips:
            yield Heading(self.texts("model-short"))
            yield from self._says("short-says")
            yield Bullets(tuple(self.texts(f"model-short-{aim}") for aim in self.evidence.missed))

    def _balance(self) -> Iterator[Block]:
        texts = self.texts
        yield from self._says("balance-says")
        if self.names.scenario.is_about_chips:
            yield Heading(texts("model-thesis"))
            yield from self._says("thesis-says")
            yield Bullets(tuple(texts(f"model-opinion-{who}") for who in OPINIONS))
            yield self.figures.thesis()
            yield Heading(texts("model-free"))
            yield from self._says("free-says")
            yield from self.figures.free()
        yield Heading(texts("model-aims"))
        yield from self._says("aims-say")
        yield self.figures.aims()

    def _teacher(self) -> Iterator[Block]:
        texts = self.texts
        yield from self._says("teacher-says")
        if self.names.scenario.is_about_chips:
            yield from self._eighteen_months()
        yield Heading(texts("model-how-to-read"))
        yield from self._says("how-to-read-says")

    def _eighteen_months(self) -> Iterator[Block]:
        texts = self.texts
        yield Heading(texts("rule-eighteen-months"))
        yield Paragraph(texts("rule-eighteen-months-says"))
        yield Paragraph(texts("rule-source", source=EIGHTEEN_MONTHS))
        yield from map(Paragraph, self._eighteen_here())
        yield Heading(texts("model-eighteen-not"))
        yield Bullets(tuple(texts(f"model-eighteen-not-{each}") for each in ("law", "lag", "now")))

    def _eighteen_here(self) -> Iterator[str]:
        """How the game's own dates and its mark stand to them, at the opening."""
        ruleset = self.names.ruleset
        opening = start(ruleset, np.zeros(1, dtype=np.uint64))
        lag = float(read_indicator(ruleset, opening, "legal_lag_months")[0])
        target = self.names.months(ruleset.target_lag)
        yield self.texts("model-eighteen-here", lag=self.names.months(lag), target=target)
        for objective in ruleset.objectives:
            if objective.quantity.indicator == "arrival_lag_months":
                yield self.texts("model-eighteen-counts", side=self.names.side(objective.side))
