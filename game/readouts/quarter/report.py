"""The report of a turn as records: each meter's change as a sum of named causes."""

from dataclasses import dataclass
from typing import Final

from game.match.table import Report
from game.readouts.board.usual_lead import handicap_of, tell_handicap_short
from game.readouts.breakdowns.breakdown import Breakdown, breakdown_of_stock
from game.readouts.breakdowns.derived_breakdowns import lags_in
from game.readouts.quarter.turn_breakdowns import breakdown_of_scores
from game.readouts.words.lead import scores_of, told_score
from game.readouts.words.names import Names, owner_of
from game.readouts.words.quantities import change_between, write_both
from game.readouts.words.signs import Cause, Change, Owner
from game.readouts.words.stock_looks import SECTIONS
from game.rules import Side, Stock

__all__ = ["ReportReadout", "ReportRow", "ReportSection", "read_report"]


@dataclass(frozen=True)
class ReportRow:
    """One meter: where it was, where it is, and why."""

    stock: Stock
    label: str
    owner: Owner
    before: str
    after: str
    change: Change
    breakdown: Breakdown

    @property
    def causes(self) -> tuple[Cause, ...]:
        """Parts of the change, the largest first."""
        return self.breakdown.parts


@dataclass(frozen=True)
class ReportSection:
    """Meters that belong together."""

    title: str
    rows: tuple[ReportRow, ...]


@dataclass(frozen=True)
class ReportReadout:
    """What the quarter changed."""

    title: str
    date: str
    headline: tuple[str, ...]
    """The two or three sentences worth remembering."""
    headline_breakdowns: tuple[Breakdown, ...]
    """What the numbers of each are made of."""
    sections: tuple[ReportSection, ...]
    unchanged: str
    """The meters that stood still, in one line."""
    go_on: str


NOTABLE_CHANGE: Final = {
    "share": 0.002,
    "months": 0.05,
    "bn USD": 0.02,
    "bn USD/quarter": 0.02,
    "PC": 0.05,
}
"""A smaller change counts as standing still, by unit; 0.5 for the others."""


def read_report(report: Report, names: Names, side: Side) -> ReportReadout:
    """Return every meter's change over a turn as a sum of causes, judged from ``side``."""
    texts = names.texts
    sections, still = [], []
    for key, stocks in _ordered(side):
        rows = []
        for stock in stocks:
            if _hidden(stock, side) or not names.ruleset.scope.has(stock):
                continue
            row = _read_row(stock, report, names, side)
            if row is None:
                still.append(names.texts(f"stock-{stock.slug}"))
            else:
                rows.append(row)
        if rows:
            sections.append(ReportSection(_section_title(key, names), tuple(rows)))
    return ReportReadout(
        title=texts("play-report"),
        date=names.turn_date(report.turn),
        headline=_headline(report, names),
        headline_breakdowns=(
            *(told(report.after, names) for _, _, told in lags_in(names)),
            breakdown_of_scores(report.after, report.before, names),
        ),
        sections=tuple(sections),
        unchanged=texts("play-report-still", stocks=texts.join(still)) if still else "",
        go_on=texts("play-report-on"),
    )


def _ordered(side: Side) -> list[tuple[str, tuple[Stock, ...]]]:
    """The sections, with the rival's own stocks last."""
    last = "china" if side is Side.US else "us"
    return sorted(SECTIONS.items(), key=lambda section: section[0] == last)


def _section_title(key: str, names: Names) -> str:
    if key in ("us", "china"):
        return names.side(Side.of(key))
    return names.texts(f"play-report-{key}")


def _hidden(stock: Stock, side: Side) -> bool:
    return stock.is_hidden_from(side)


def _read_row(stock: Stock, report: Report, names: Names, side: Side) -> ReportRow | None:
    before, after = report.before.stock(stock), report.after.stock(stock)
    unit = stock.unit
    if abs(after - before) < NOTABLE_CHANGE.get(unit, 0.5):
        return None
    change = change_between(stock, before, after, side, names.texts)
    owner = stock.owner
    was, now = write_both(stock, before, after, names.texts)
    return ReportRow(
        stock=stock,
        label=names.stock(stock),
        owner=owner_of(owner),
        before=was,
        after=now,
        change=change,
        breakdown=breakdown_of_stock(report.after, stock, names, shown=f"{was} → {now}"),
    )


def _headline(report: Report, names: Names) -> tuple[str, ...]:
    """The lag, the models and the lead, before and after."""
    texts, before, after = names.texts, report.before, report.after
    lines = []
    for slug, digits, _ in lags_in(names):
        lines.append(
            texts(
                "play-report-moved",
                what=names.quantity(slug),
                before=texts.number(before.indicator(slug), digits),
                after=names.months(after.indicator(slug), digits),
            )
        )
    us, china = (told_score(score) for score in scores_of(after))
    was_us, was_china = (told_score(score) for score in scores_of(before))
    scores = texts(
        "play-report-scores",
        us=names.letter(Side.US),
        china=names.letter(Side.CHINA),
        us_score=texts.number(us, 1),
        china_score=texts.number(china, 1),
        us_change=texts.signed(us - was_us, 1),
        china_change=texts.signed(china - was_china, 1),
    )
    handicap = handicap_of(after)
    if handicap is not None:
        told = tell_handicap_short(handicap, after.side, names)
        scores = texts("course-verdict", verdict=scores, handicap=told)
    return (*lines, scores)
