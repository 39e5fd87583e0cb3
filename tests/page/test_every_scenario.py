"""A match of every scenario has its page with what-ifs and its tables, in every language."""

import re
from functools import cache

import pytest

from game.analysis.what_if import WhatIf, ask, find_alternatives
from game.language import LANGUAGES, Texts
from game.match import LocalTable
from game.page import write_match_page
from game.page.data_files import write_csv_files
from game.players import find
from game.players.roster import personas
from game.readouts.data.match_tables import read_match_tables
from game.rules import SIDES
from game.scenario import shipped
from tests.matches import names_of, the_scenario
from tests.page.test_match_page import read

FEW = 8


@cache
def played(slug: str) -> tuple[LocalTable, list[WhatIf]]:
    players = [find(personas(side)[0], side).policy for side in SIDES]
    table = LocalTable(the_scenario(slug), 3, *players)
    while table.advance():
        pass
    return table, ask(table, find_alternatives(table), FEW)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", shipped())
def test_a_match_of_every_scenario_is_told_whole(slug: str, language: str) -> None:
    table, what_ifs = played(slug)
    page = write_match_page(table, Texts.load(language), what_ifs)
    reading, texts = read(page), names_of(table, language).texts

    assert reading.seen.count("figure") == 9 + len(what_ifs)
    assert texts.pick(table.scenario.title) in "".join(reading.text)
    assert not re.search(r'<script|<link|<img|@import|url\(|(src|href)="(?!#)', page)
    files = write_csv_files(read_match_tables(table, names_of(table, language)), texts)
    assert files["turns.csv"].count("\r\n") == table.turn + 2
