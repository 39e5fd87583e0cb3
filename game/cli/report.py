"""The command that makes a page of a match."""

from pathlib import Path
from typing import Annotated

import typer

from game.cli.arguments import Lang, speak
from game.cli.terminal import say
from game.files import write_whole

__all__ = ["report"]


def report(
    save: Annotated[Path, typer.Argument(help="A saved match.")],
    output: Annotated[Path, typer.Option("-o", help="HTML file to write.")] = Path("report.html"),
    lang: Lang = None,
    continuations: Annotated[
        int,
        typer.Option(min=0, max=100_000, help="Matches played on for each what-if; 0 for none."),
    ] = 1000,
) -> None:
    """Write a match as a page of HTML: its story, its curves, and every quarter.

    Of a match under rules that are no longer played the page tells the orders.
    """
    from game.analysis.what_if import ask, find_alternatives
    from game.match import LocalTable, OtherRules
    from game.match.restore import restore
    from game.page import write_match_page
    from game.players.seating import seated
    from game.rules import SIDES

    try:
        restored = restore(save)
    except OtherRules:
        _report_older(save, output, lang)
        return
    us, china = (seated(restored.log.seats[side], side) for side in SIDES)
    table = LocalTable.resume(restored.log, restored.loaded, us, china)
    what_ifs = ask(table, find_alternatives(table), continuations) if continuations else []
    write_whole(output, write_match_page(table, speak(lang), what_ifs), make_folder=True)


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
