"""Reveal, report, log and ending: what is told of a turn, and to whom."""

from dataclasses import replace
from math import isclose

import numpy as np
import pytest

from game.language import LANGUAGES
from game.match import LocalTable
from game.match.happenings import Kind
from game.readouts.board.log import read_log
from game.readouts.board.stocks import freeze_notch, read_stocks
from game.readouts.ending.ending import read_ending
from game.readouts.quarter.front_page import FrontPage, read_front_page
from game.readouts.quarter.report import ReportRow, read_report
from game.readouts.quarter.reveal import read_reveal
from game.readouts.words.lead import told_leads
from game.readouts.words.objectives import read_by_objectives
from game.readouts.words.quantities import size_of
from game.rules import Side, Stock
from tests.matches import every_finished, names_of, seen_by, watched


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
    return any(names.stock(stock) == row.label and stock.unit == "share" for stock in Stock)


def test_the_rivals_secrets_are_not_in_the_report() -> None:
    names = names_of(watched(12))
    secret = {names.stock(s) for s in Stock if s.secret}

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
    found = freeze_notch(seen_by(table, Side.US))
    congress = read_stocks(seen_by(table, Side.US), names_of(table)).stocks[0]

    assert found is not None
    assert congress.notch == found[0]
    assert congress.notch_label


def test_a_law_that_cannot_pass_again_is_no_threat() -> None:
    table = watched(3)
    seen, names = seen_by(table, Side.US), names_of(table)
    assert not any(law.repeatable for law in seen.ruleset.laws)
    assert freeze_notch(seen) is not None
    passed = np.ones_like(seen.known.law_passed)

    after = replace(seen, known=replace(seen.known, law_passed=passed))

    assert freeze_notch(after) is None
    assert read_stocks(after, names).stocks[0].notch is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ending_tells_the_whole_match(language: str) -> None:
    table = watched(20)
    ending = read_ending(table.history(Side.US), table.history(Side.CHINA), names_of(table))

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
    """What has changed never reads "1 → 1"; a date is told by the month in which it lies."""
    for turns in range(1, 20):
        for side in Side:
            table = watched(turns)
            readout = read_report(table.report(side, turns), names_of(table), side)
            rows = [row for s in readout.sections for row in s.rows if row.change.amount]
            figures = [row for row in rows if row.stock.unit != "months"]
            assert all(row.before != row.after for row in figures if "." not in row.before)


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


def front(turn: int, side: Side = Side.US, table: LocalTable | None = None) -> FrontPage:
    table = table or watched(20)
    report, names = table.report(side, turn), names_of(table)
    history = table.history(side)[: turn + 1]
    return read_front_page(report, read_report(report, names, side), names, side, history)


def news_of(table: LocalTable, turn: int, kind: Kind) -> list[str]:
    happened = table.report(Side.US, turn).happenings
    return [thing.subject for thing in happened if thing.kind is kind]


def turns_with(table: LocalTable, kind: Kind) -> dict[int, list[str]]:
    news = {turn: news_of(table, turn, kind) for turn in range(1, table.turn + 1)}
    return {turn: told for turn, told in news.items() if told}


def test_a_law_is_the_headline_of_its_quarter() -> None:
    table = next(table for table in every_finished() if turns_with(table, Kind.LAW))
    names = names_of(table)
    passed = turns_with(table, Kind.LAW)

    assert passed
    for turn, laws in passed.items():
        headline = front(turn, table=table).lead.headline
        assert headline in {names.law(law)[0] for law in laws}


@pytest.mark.parametrize("side", Side)
def test_all_news_of_a_quarter_is_on_the_front_page_once(side: Side) -> None:
    for turn in range(1, 21):
        page = front(turn, side)
        told = [brief.title for brief in page.briefs]
        report = watched(20).report(side, turn)
        reveal = read_reveal(report, names_of(watched(20)), side)
        led = page.lead.effects.title if page.lead.effects else None
        assert sorted([*told, *([led] if led else [])]) == sorted(
            news.title for news in reveal.happenings
        )


def test_the_front_page_puts_what_is_scored_first_and_the_furthest_mover_of_either() -> None:
    table = watched(20)
    scored = read_by_objectives(table.ruleset)
    for turn in (1, 8, 15):
        report = table.report(Side.US, turn)
        order = [
            (
                row.stock not in scored,
                -size_of(
                    row.stock,
                    report.before.stock(row.stock),
                    report.after.stock(row.stock) - report.before.stock(row.stock),
                ),
            )
            for row in front(turn).figures
        ]
        assert len(order) > 3
        assert order == sorted(order)


def changes_hands(table: LocalTable) -> dict[int, Side]:
    """Turns in which the lead did, and to whom; a law passed in them would be the greater news."""
    found = {}
    for turn in range(1, table.turn + 1):
        report = table.report(Side.US, turn)
        was, now = told_leads([report.before, report.after])
        if was * now < 0 and not news_of(table, turn, Kind.LAW):
            found[turn] = Side.US if now > 0 else Side.CHINA
    return found


def test_the_race_is_the_headline_when_the_lead_changes_hands() -> None:
    table = next(table for table in every_finished() if changes_hands(table))
    names, changed = names_of(table), changes_hands(table)

    assert changed
    for turn, ahead in changed.items():
        assert front(turn, table=table).lead.headline == names.texts(
            "press-takes-lead", side=names.side(ahead)
        )


def test_a_rivals_secret_is_not_news() -> None:
    secret = {stock for stock in Stock if stock.is_hidden_from(Side.US)}

    assert not secret & {row.stock for turn in range(1, 21) for row in front(turn).figures}
