"""The command that makes a page of a match, or tables of data."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from game.cli.arguments import AsJson, Lang, speak
from game.cli.libraries import require_libraries
from game.cli.terminal import print_json, say
from game.files import write_whole
from game.language import Texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.match import Recorded
    from game.readouts.data.tables import DataTable

__all__ = ["report"]

CLASS: Final = ".class"
"""What the files of classes end in."""
USUAL: Final = Path("report.html")
"""Where the page goes if nobody says where."""


def report(
    save: Annotated[Path, typer.Argument(help="A saved match, or the file of a class.")],
    output: Annotated[
        Path | None, typer.Option("-o", help="HTML file to write; report.html if nothing is asked.")
    ] = None,
    csv: Annotated[
        Path | None, typer.Option(help="Folder for tables as CSV files, with a codebook.")
    ] = None,
    as_json: AsJson = False,
    lang: Lang = None,
    continuations: Annotated[
        int,
        typer.Option(min=0, max=100_000, help="Matches played on for each what-if; 0 for none."),
    ] = 1000,
) -> None:
    """Write a match or a class as a page of HTML - its story and curves - or as tables of data.

    Of a match under rules that are no longer played the page tells the orders.
    """
    from game.match import LocalTable, OtherRules
    from game.match.restore import restore
    from game.players.seating import seated
    from game.rules import SIDES

    wants_page = output is not None or not (csv or as_json)
    if save.suffix == CLASS:
        _report_class(
            save, output or USUAL if wants_page else None, csv, lang, continuations, as_json=as_json
        )
        return
    try:
        restored = restore(save)
    except OtherRules:
        if not wants_page:
            raise
        _report_older(save, output or USUAL, lang)
        return
    us, china = (seated(restored.log.seats[side], side) for side in SIDES)
    table = LocalTable.resume(restored.log, restored.loaded, us, china)
    if wants_page:
        _write_page(table, output or USUAL, lang, continuations)
    _hand_out_match(table, csv, lang, as_json=as_json)


def _write_page(table: "Recorded", output: Path, lang: str | None, continuations: int) -> None:
    from game.analysis.what_if import ask, find_alternatives
    from game.page import write_match_page

    what_ifs = ask(table, find_alternatives(table), continuations) if continuations else []
    write_whole(output, write_match_page(table, speak(lang), what_ifs), make_folder=True)


def _hand_out_match(
    table: "Recorded", folder: Path | None, lang: str | None, *, as_json: bool
) -> None:
    from game.readouts.data.match_tables import read_match_tables
    from game.readouts.words.names import Names

    names = Names(table.scenario, table.ruleset, speak(lang))
    if folder or as_json:
        _hand_out(read_match_tables(table, names), names.texts, folder, as_json=as_json)


def _hand_out(
    tables: "Sequence[DataTable]", texts: Texts, folder: Path | None, *, as_json: bool
) -> None:
    """Write tables of data into a folder, print them, or both."""
    from game.page.data_files import data_document, write_csv_files

    if folder is not None:
        for name, text in write_csv_files(tables, texts).items():
            write_whole(folder / name, text, make_folder=True)
    if as_json:
        print_json(data_document(tables, texts))


def _report_class(
    file: Path,
    output: Path | None,
    folder: Path | None,
    lang: str | None,
    continuations: int,
    *,
    as_json: bool,
) -> None:
    """Write the debrief of a class, its tables, or both."""
    require_libraries()
    from game.classroom.class_log import read_class
    from game.classroom.debrief import read_class_tables, write_class_page
    from game.readouts.words.names import Names

    record, texts = read_class(file), speak(lang)
    if output is not None:
        write_whole(output, write_class_page(record, texts, continuations), make_folder=True)
    if folder or as_json:
        names = Names(record.loaded.scenario, record.loaded.ruleset, texts)
        _hand_out(read_class_tables(record, names), names.texts, folder, as_json=as_json)


def _report_older(save: Path, output: Path, lang: str | None) -> None:
    """Write what is left of a match under older rules, and say why there is no more."""
    from game.match import scenario_of
    from game.match.slots import read
    from game.page import write_document_page
    from game.readouts.ending.older_match import read_older_match, tell_why_older
    from game.readouts.words.names import Names
    from game.scenario import telling_of

    log = read(save, older=True)
    loaded = scenario_of(log, str(save))
    names = Names(loaded.scenario, loaded.ruleset, telling_of(loaded.scenario, speak(lang)))
    page = write_document_page(read_older_match(log, names), names.texts)
    write_whole(output, page, make_folder=True)
    say(tell_why_older(log, names))
