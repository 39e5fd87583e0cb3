"""Nothing that a reader is shown of a scenario tells of what the scenario leaves out."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

from game.language import Texts
from game.match import LocalTable
from game.players import find
from game.readouts.board.board_breakdowns import read_board_breakdowns
from game.readouts.board.meters import read_meters
from game.readouts.board.score import read_top_bar
from game.readouts.board.stocks import read_stocks
from game.readouts.data.match_tables import read_match_tables
from game.readouts.ending.ending import read_ending
from game.readouts.ending.ending_breakdowns import read_ending_sums
from game.readouts.orders.order_reading import read_orders
from game.readouts.quarter.front_page import read_front_page
from game.readouts.quarter.report import read_report
from game.readouts.quarter.reveal import read_reveal
from game.readouts.race.timeline_reading import read_timeline
from game.readouts.reference.causal_map import read_map
from game.readouts.reference.encyclopaedia import read_rulebook
from game.readouts.reference.model_evidence import Evidence
from game.readouts.reference.model_sections import read_model
from game.readouts.reference.rule_words import RuleWords
from game.readouts.reference.rulebook import LineKind, Rulebook
from game.readouts.reference.sampled_causes import causes_in
from game.readouts.teaching.glossary import read_glossary
from game.readouts.words.names import Names
from game.rules import Side
from game.rules.equations import WORKINGS
from game.rules.equations.remaining import remaining_in
from game.rules.indicators import INDICATORS, indicators_in
from game.rules.params import constants
from game.scenario import load_scenario

BARE = Path(__file__).resolve().parents[1] / "scenario" / "bare.yaml"
PAGE = re.compile(r"(stock|flow|indicator|constant)-([a-z0-9_-]+)")
"""A page of the encyclopaedia."""


@cache
def the_match() -> LocalTable:
    """A whole match of the scenario that leaves out all that may be left out."""
    loaded = load_scenario(str(BARE))
    table = LocalTable(loaded, 3, find("dealmaker").policy, find("hedger").policy)
    while table.advance():
        pass
    return table


def the_names() -> Names:
    table = the_match()
    return Names(table.scenario, table.ruleset, Texts.load("en"))


@cache
def the_book() -> Rulebook:
    names = the_names()
    return read_rulebook(names.scenario, names.ruleset, names.texts)


def strings_in(thing: Any) -> Iterator[str]:
    """Every text in a readout, however deep."""
    if isinstance(thing, str):
        yield thing
    elif is_dataclass(thing):
        for item in fields(thing):
            yield from strings_in(getattr(thing, item.name))
    elif isinstance(thing, Mapping):
        for key, value in thing.items():
            yield from (*strings_in(key), *strings_in(value))
    elif isinstance(thing, list | tuple) and not isinstance(thing, Enum):
        for each in thing:
            yield from strings_in(each)


def the_boards() -> Iterator[Any]:
    """What both sides are shown, in every turn, of a quarter and at the end."""
    table, names = the_match(), the_names()
    for side in Side:
        history = table.history(side)
        for before, seen in zip((None, *history), history, strict=False):
            yield read_stocks(seen, names)
            yield read_meters(seen, names)
            yield read_top_bar(seen, names)
            yield read_orders(seen, (), names)
            yield read_board_breakdowns(seen, before, names)
        yield read_timeline(history, table.since(0), names)
        for turn in range(1, table.turn + 1):
            report = table.report(side, turn)
            told = read_report(report, names, side)
            yield told
            yield read_reveal(report, names, side)
            yield read_front_page(report, told, names, side, history[: turn + 1])
            yield read_map(causes_in(table.ruleset), names, report.after)
    yield read_ending(table.history(Side.US), table.history(Side.CHINA), names, table.result)
    yield read_ending_sums(table, (), names)
    yield read_glossary(RuleWords(names))
    yield read_model(names.scenario, names.ruleset, names.texts, Evidence())


def test_the_encyclopaedia_has_a_page_of_what_is_there_and_no_other() -> None:
    scope, book = the_match().ruleset.scope, the_book()
    remaining = remaining_in(scope)
    pages = [match for page in book.pages if (match := PAGE.fullmatch(page.slug))]
    kinds = ("stock", "flow", "indicator", "constant")
    had = {kind: {match[2] for match in pages if match[1] == kind} for kind in kinds}

    assert had["stock"] == {stock.slug for stock in scope.stocks}
    assert had["indicator"] == set(indicators_in(scope)) < set(INDICATORS)
    assert had["constant"] == set(remaining.constants) < set(constants())
    assert had["flow"] & set(WORKINGS) == set(remaining.workings) < set(WORKINGS)
    dead = [
        (page.slug, line.to)
        for page in book.pages
        for line in page.lines
        if line.kind is LineKind.LINK and line.to not in book
    ]
    assert dead == []


def test_no_panel_leads_to_what_is_left_out_or_names_it() -> None:
    """Every page that a number opens is there; the names of stocks stand nowhere."""
    table, names, book = the_match(), the_names(), the_book()
    texts = names.texts
    left_out = {texts(f"stock-{stock.slug}") for stock in table.ruleset.scope.left_out}
    every = {text for board in the_boards() for text in strings_in(board)}

    assert {text for text in every if PAGE.fullmatch(text) and text not in book} == set()
    assert every & (left_out - {texts("stock-us_compute")}) == set()
    assert len(every) > 300


def test_what_is_handed_out_has_no_column_or_row_of_it() -> None:
    table, names = the_match(), the_names()
    scope = table.ruleset.scope
    left_out = {stock.slug for stock in scope.left_out}
    gone = set(INDICATORS) - set(indicators_in(scope))
    turns, causes = (
        next(each for each in read_match_tables(table, names) if each.name == name)
        for name in ("turns", "causes")
    )

    columns = {column.name for column in turns.columns}
    assert not {column for column in columns if column.startswith(tuple(left_out))}
    assert columns.isdisjoint(gone)
    assert {row[2] for row in causes.rows} <= columns
