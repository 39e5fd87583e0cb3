"""What a page on a flow says of its equations: what it adds, what is worked out on the way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from game.readouts.reference.formulas import Formulas
from game.readouts.reference.rulebook import Line, LineKind
from game.readouts.words.names import Names
from game.readouts.words.pages import page_of
from game.rules.equations import QUANTITIES, symbols_in
from game.rules.equations.remaining import Remaining, remaining_in

__all__ = ["equation_lines"]

KEPT: Final = "market"
"""The page on which stands what a turn adds to the amounts kept for each chip."""


def equation_lines(flow: str, names: Names) -> list[Line]:
    """Return the equations of a flow as lines of its page; none where it has none."""
    remaining = remaining_in(names.ruleset.scope)
    working = remaining.workings.get(flow)
    if working is None:
        return []
    texts, formulas = names.texts, Formulas(names)
    lines = [
        Line(LineKind.HEADING, texts("rule-head-equations")),
        Line(LineKind.TEXT, texts("rule-equations-say")),
    ]
    for (stock, cause), formula in working.equations.items():
        told = texts("rule-cause-of", cause=names.cause(cause), stock=texts(f"stock-{stock.slug}"))
        lines.append(Line(LineKind.FACT, told, formulas.write(formula)))
    if working.equations and working.quantities:
        lines.append(Line(LineKind.HEADING, texts("rule-head-on-the-way")))
    lines += [
        Line(LineKind.FACT, formulas.title(name), formulas.write(formula))
        for name, formula in working.quantities.items()
    ]
    if flow == KEPT:
        lines.append(Line(LineKind.HEADING, texts("rule-head-counted")))
        lines += [
            Line(LineKind.FACT, formulas.title(name), formulas.write(formula))
            for name, formula in remaining.counted.items()
        ]
    elsewhere = list(_elsewhere(flow, formulas, remaining))
    if elsewhere:
        lines += [Line(LineKind.HEADING, texts("rule-head-elsewhere")), *elsewhere]
    return lines


def _elsewhere(flow: str, formulas: Formulas, remaining: Remaining) -> Iterator[Line]:
    """Give the quantities that another flow works out, with the way to its page."""
    working = remaining.workings[flow]
    every = [*working.equations.values(), *working.quantities.values()]
    used = dict.fromkeys(name for formula in every for name in symbols_in(formula))
    for name in used:
        if name in QUANTITIES and name not in working.quantities:
            homes = remaining.workings.items()
            other = next(slug for slug, each in homes if name in each.quantities)
            note = formulas.texts(f"rule-flow-{other}")
            yield Line(LineKind.LINK, formulas.title(name), note, page_of("flow", other))
