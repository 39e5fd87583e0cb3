"""One unit for one thing: a quantity is told alike wherever its value stands."""

import re
from collections import defaultdict
from collections.abc import Iterator

import pytest

from game.language import LANGUAGES
from game.readouts.board.meters import read_meters
from game.readouts.board.score import read_top_bar
from game.readouts.board.stocks import read_stocks
from game.readouts.breakdowns.breakdown import breakdown_of_stock
from game.readouts.ending.ending import read_ending
from game.readouts.menus.aims import list_aims
from game.readouts.quarter.quarter_points import read_quarter_points
from game.readouts.quarter.report import read_report
from game.readouts.quarter.reveal import read_reveal
from game.readouts.reference.rule_words import RuleWords
from game.readouts.words.names import Names
from game.readouts.words.quantities import write_aim, write_indicator, write_stock
from game.readouts.words.units import Unit, unit_of
from game.rules import Side, Stock
from game.rules.indicators import INDICATORS, NAMES_OF_STOCKS
from tests.matches import names_of, seen_by, watched

NUMBER = r"[+−]?\d[\d,]*(?:\.\d+)?"
FORMS = {
    Unit.PERCENT: rf"{NUMBER}%",
    Unit.CONDITION: NUMBER,
    Unit.POINTS: NUMBER,
    Unit.MONTHS: rf"{NUMBER}( mo|カ月|个月)",
    Unit.DATE: r"([A-Z][a-z]{2} \d{4}|\d{4}年\d+月)",
    Unit.MONEY: rf"[+−]?(\${NUMBER}bn|{NUMBER}億ドル|{NUMBER}亿美元)",
    Unit.CAPITAL: NUMBER,
    Unit.COUNT: rf"({NUMBER}[km万]|{NUMBER})",
    Unit.TIMES: rf"{NUMBER}(×| ?倍)?",
    Unit.STATE: rf"{NUMBER}",
}
"""How a value of each unit is written, in any language."""


def told(turns: int, side: Side, names: Names) -> Iterator[tuple[Stock | str, str, str]]:
    """What is told, where, and in which words."""
    table = watched(turns)
    seen, report = seen_by(table, side), table.report(side, turns)
    for meter in read_meters(seen, names).meters:
        yield stock_named(meter.label, names), "meter", meter.text
    panel = read_stocks(seen, names)
    for stock in panel.stocks:
        yield stock_named(stock.label, names), "home front", stock.text
    for figure in panel.figures:
        kind, _, slug = figure.breakdown.page.partition("-")
        what: Stock | str = next((s for s in Stock if s.slug == slug), slug)
        assert kind in ("stock", "indicator")
        yield what, "home front", figure.text
    yield Stock.TENSION, "top bar", read_top_bar(seen, names).tension.text
    for row in (r for section in read_report(report, names, side).sections for r in section.rows):
        yield row.stock, "report", row.before
        yield row.stock, "report", row.after
    for standing in read_reveal(report, names, side).meters:
        yield stock_named(standing.label, names), "reveal", standing.after
    points = read_quarter_points(report, names, side)
    for scored in (row for half in points.sides for row in half.rows):
        yield scored.what, "points of a quarter", scored.after
    for stock in (each for each in Stock if not each.secret):
        title = breakdown_of_stock(seen, stock, names).title
        yield stock, "sum", title.removeprefix(names.stock(stock)).strip()


def rules_and_end(names: Names) -> Iterator[tuple[Stock | str, str, str]]:
    """What briefing, rules and ending tell."""
    table, words = watched(20), RuleWords(names)
    for objective in table.ruleset.objectives:
        quantity = objective.quantity
        what = quantity.indicator if quantity.stock is None else quantity.stock
        slug = what if isinstance(what, str) else what.slug
        yield what, "briefing", write_aim(slug, objective.zero, names.texts)
        yield what, "briefing", write_aim(slug, objective.one, names.texts)
        yield what, "rules", words.quantity(slug, objective.one)
    ending = read_ending(table.history(Side.US), table.history(Side.CHINA), names)
    rows = iter((*ending.us_rows, *ending.china_rows))
    for side in Side:
        for objective in (each for each in table.ruleset.objectives if each.side is side):
            quantity = objective.quantity
            what = quantity.indicator if quantity.stock is None else quantity.stock
            yield what, "ending", next(rows).value


def stock_named(label: str, names: Names) -> Stock:
    return next(stock for stock in Stock if names.stock(stock) == label)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_quantity_is_told_in_one_unit_on_all_screens(language: str) -> None:
    """Tension was "3 of 10" above, "34" in the report and a share in the rules."""
    names = names_of(watched(8), language)
    labels: dict[Stock | str, Stock | str] = {
        **{names.stock(stock): stock for stock in Stock},
        **{names.quantity(slug): slug for slug in INDICATORS},
    }
    found: dict[Stock | str, set[tuple[str, str]]] = defaultdict(set)
    everything = [told(turns, side, names) for turns in (1, 8, 20) for side in Side]
    for each in (*everything, rules_and_end(names)):
        for what, where, text in each:
            found[labels.get(what, what)].add((where, text))
    wrong = {
        (str(what), where, text)
        for what, said in found.items()
        for where, text in said
        if re.fullmatch(FORMS[unit_of(what)], text) is None
    }

    assert wrong == set()
    assert len(found) > 30
    assert {where for where, _ in found[Stock.TENSION]} >= {"top bar", "report", "reveal", "sum"}


@pytest.mark.parametrize("side", Side)
def test_the_briefing_tells_an_aim_as_the_rules_do(side: Side) -> None:
    table = watched(0)
    names = names_of(table)
    lines = list_aims(table.scenario, side, names.texts)
    for line, objective in zip(lines, table.scenario.objectives.of(side), strict=True):
        slug = objective.of.indicator or objective.of.stock or ""
        for end in (objective.worth_nothing, objective.worth_all):
            assert write_aim(slug, end, names.texts) in line.span


def test_an_indicator_that_is_a_stock_by_another_name_has_its_unit() -> None:
    for slug, stock in NAMES_OF_STOCKS.items():
        assert unit_of(slug) is unit_of(stock)
    texts = names_of(watched(0)).texts
    dependency = write_stock(Stock.CHINA_DEPENDENCY, 0.62, texts)
    assert dependency == write_indicator("dependency_cuda", 0.62, texts) == "62%"


def test_what_is_installed_stands_on_the_board_where_an_objective_asks_for_it() -> None:
    """A quarter's additions stood there, beside an objective that counts what is installed."""
    table = watched(8)
    names = names_of(table)
    seen = seen_by(table, Side.CHINA)
    figures = {figure.label: figure for figure in read_stocks(seen, names).figures}
    shown = figures[names.quantity("compute_installed_china_kh100e")]

    installed = seen.indicator("compute_installed_china_kh100e")
    assert shown.text == names.texts.thousands(installed)
    (added,) = shown.breakdown.beyond
    assert added.label.startswith("Compute added")
