"""A match as tables: complete, exact, and with a word on every column."""

import csv
import io
import itertools
import json
from typing import Any

import pytest

from game.language import LANGUAGES
from game.page.data_files import data_document, write_csv_files
from game.readouts.data.match_tables import read_match_tables
from game.readouts.data.tables import DataColumn, DataTable
from tests.matches import names_of, watched


def tables(language: str = "en", turns: int = 20) -> dict[str, DataTable]:
    table = watched(turns)
    return {each.name: each for each in read_match_tables(table, names_of(table, language))}


def rows_of(table: DataTable) -> list[dict[str, Any]]:
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in table.rows]


def test_the_causes_of_a_turn_add_up_to_what_changed() -> None:
    """Whoever studies the data finds no change without a cause."""
    found = tables()
    turns = rows_of(found["turns"])
    sums: dict[tuple[int, str], float] = {}
    for row in rows_of(found["causes"]):
        key = row["turn"], row["stock"]
        sums[key] = sums.get(key, 0.0) + row["cause_amount"]

    assert sums
    for before, after in itertools.pairwise(turns):
        for stock in {stock for _, stock in sums}:
            change = after[stock] - before[stock]
            assert sums.get((after["turn"], stock), 0.0) == pytest.approx(change, abs=1e-6)


def test_the_orders_are_those_of_the_log() -> None:
    told: dict[tuple[int, str], list[str]] = {}
    for row in rows_of(tables()["orders"]):
        told.setdefault((row["turn"], row["side"]), []).append(row["order"])

    for record in watched(20).log.turns:
        for side, orders in zip(("us", "china"), record.orders, strict=True):
            assert told.get((record.turn, side), []) == list(orders)


def test_a_match_that_runs_has_its_tables_without_an_end() -> None:
    (row,) = rows_of(tables(turns=4)["match"])

    assert (row["over"], row["winner"], row["ending"], row["turns"]) == (False, None, None, 4)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_is_described_with_its_unit(language: str) -> None:
    found = tables(language)
    names = names_of(watched(20), language)
    files = write_csv_files(found.values(), names.texts)
    book = [*csv.DictReader(io.StringIO(files["codebook.csv"].removeprefix("\ufeff")))]

    told = {(row["table"], row["column"]) for row in book}
    assert told == {(name, each.name) for name, table in found.items() for each in table.columns}
    assert all(row["unit"] and row["description"] for row in book)


def test_csv_and_json_hold_every_number_as_it_is() -> None:
    found, texts = tables(), names_of(watched(20)).texts
    files, document = write_csv_files(found.values(), texts), data_document(found.values(), texts)
    again = json.loads(json.dumps(document, allow_nan=False))

    for name, table in found.items():
        head, *rows = csv.reader(io.StringIO(files[f"{name}.csv"].removeprefix("\ufeff")))
        assert head == [column.name for column in table.columns]
        assert len(rows) == len(table.rows) == len(again[name]["rows"])
        for read, row in zip(rows, table.rows, strict=True):
            numbers = [
                (float(cell), value)
                for cell, value in zip(read, row, strict=True)
                if isinstance(value, float)
            ]
            assert all(cell == value for cell, value in numbers)


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1"])
def test_no_words_of_a_stranger_are_run_by_a_spreadsheet(words: str) -> None:
    """A student writes notes; a teacher opens them in a spreadsheet."""
    table = DataTable("notes", "", (DataColumn("note_text", "", ""),), ((words,),))
    written = write_csv_files([table], names_of(watched(20)).texts)["notes.csv"]
    (_, (cell,)) = csv.reader(io.StringIO(written.removeprefix("\ufeff"), newline=""))

    assert cell == f"'{words}"
