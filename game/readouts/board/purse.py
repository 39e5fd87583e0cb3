"""A side's purse over a turn: money and political capital, before and after, and why."""

from dataclasses import dataclass

from game.match.table import Report
from game.readouts.breakdowns.breakdown import Breakdown, breakdown_of_stock
from game.readouts.words.icons import icon_of_stock
from game.readouts.words.names import Names
from game.readouts.words.quantities import write_both
from game.rules import Side
from game.rules.legality import CAPITAL, FUNDS

__all__ = ["PurseLine", "read_purse"]


@dataclass(frozen=True)
class PurseLine:
    """What a side pays with."""

    icon: str
    label: str
    before: str
    after: str
    breakdown: Breakdown
    """What moved it."""

    @property
    def causes(self) -> tuple[str, ...]:
        """Each as its amount and its name, the largest first."""
        return tuple(f"{part.text} {part.label}" for part in self.breakdown.parts)


def read_purse(report: Report, whose: Side, names: Names) -> tuple[PurseLine, ...]:
    """Return a side's money and its capital, as a turn changed them."""
    lines = []
    for stock, kind in ((FUNDS[whose], "funds"), (CAPITAL[whose], "capital")):
        was, now = report.before.stock(stock), report.after.stock(stock)
        before, after = write_both(stock, was, now, names.texts)
        lines.append(
            PurseLine(
                icon=icon_of_stock(stock),
                label=names.texts(f"reveal-purse-{kind}"),
                before=before,
                after=after,
                breakdown=breakdown_of_stock(report.after, stock, names),
            )
        )
    return tuple(lines)
