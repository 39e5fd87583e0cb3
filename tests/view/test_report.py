"""Reveal, report, log and ending: what is told of a turn, and to whom."""

from math import isclose

import pytest

from game.language import LANGUAGES
from game.rules import STOCKS, Side
from game.view.readouts.ending import read_ending
from game.view.readouts.log import read_log
from game.view.readouts.report import ReportRow, read_report
from game.view.readouts.reveal import read_reveal
from game.view.readouts.stocks import freeze_notch, read_stocks
from tests.view.matches import names_of, seen_by, watched


def rows(turn: int, side: Side) -> list[ReportRow]:
    table = watched(12)
    report = read_report(table.report(side, turn), names_of(table), side)
    return [row for section in report.sections for row in section.rows]


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("turn", [1, 5, 11])
def test_each_change_in_the_report_is_the_sum_of_its_causes(turn: int, side: Side) -> None:
    for row in rows(turn, side):
        scale = 100.0 if _is_share(row) else 1.0
        told = sum(cause.amount for cause in row.causes)
        assert isclose(told, scale * row.change.amount, abs_tol=0.25), row.label


def _is_share(row: ReportRow) -> bool:
    names = names_of(watched(12))
    return any(
        names.stock(stock) == row.label and spec.unit == "share" for stock, spec in STOCKS.items()
    )


def test_the_rivals_secrets_are_not_in_the_report() -> None:
    names = names_of(watched(12))
    secret = {names.stock(s) for s, spec in STOCKS.items() if spec.secret}

    assert not secret & {row.label for row in rows(8, Side.US)}


def test_the_reveal_turns_over_a_card_for_each_slot() -> None:
    table = watched(5)
    reveal = read_reveal(table.report(Side.US, 5), names_of(table), Side.US)

    assert (len(reveal.us), len(reveal.china)) == table.ruleset.slots


def test_the_log_begins_with_the_latest_quarter() -> None:
    table = watched(6)
    lines = read_log(table.since(0, Side.US), names_of(table)).lines

    assert lines[0].date == names_of(table).turn_date(6)
    dated = [line.date for line in lines if line.date]
    assert len(dated) == len(set(dated))


def test_congress_wears_the_notch_of_the_freeze() -> None:
    table = watched(3)
    found = freeze_notch(table.ruleset)
    congress = read_stocks(seen_by(table, Side.US), names_of(table)).stocks[0]

    assert found is not None
    assert congress.notch == found[0]
    assert congress.notch_label


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ending_tells_the_whole_match(language: str) -> None:
    table = watched(20)
    ending = read_ending(
        table.history(Side.US), table.history(Side.CHINA), names_of(table, language)
    )

    assert ending.title
    assert ending.text
    assert ending.verdict
    assert len(ending.charts) == 8
    assert all(len(curve.values) == 21 for chart in ending.charts for curve in chart.curves)
    assert all(0.0 <= row.share <= 1.0 for row in (*ending.us_rows, *ending.china_rows))


def test_the_scores_are_the_sums_of_the_objectives() -> None:
    table = watched(20)
    ending = read_ending(table.history(Side.US), table.history(Side.CHINA), names_of(table))
    objectives = table.ruleset.objectives
    weights = [o.weight for o in objectives if o.side is Side.US]
    earned = sum(w * row.share for w, row in zip(weights, ending.us_rows, strict=True))

    assert isclose(100 * earned / sum(weights), float(ending.us_score), abs_tol=0.06)


def test_values_that_round_alike_are_told_with_a_decimal() -> None:
    """What has changed never reads "1 → 1"."""
    for turns in range(1, 20):
        for side in Side:
            table = watched(turns)
            readout = read_report(table.report(side, turns), names_of(table), side)
            shares = [row for s in readout.sections for row in s.rows if row.change.amount]
            assert all(row.before != row.after for row in shares if "." not in row.before)


def test_what_stood_still_is_named_in_full() -> None:
    """Two sides have a credibility; the line says whose."""
    table = watched(1)
    for turns in range(1, 20):
        line = read_report(
            watched(turns).report(Side.US, turns), names_of(table), Side.US
        ).unchanged
        names = line.rstrip(".").split(": ")[-1].replace(" and ", ", ").split(", ")
        assert len(names) == len(set(names))
        assert "Credibility" not in names
