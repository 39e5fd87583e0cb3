"""The command that checks scenario files: its options."""

from pathlib import Path
from typing import Annotated

import typer

from game.cli.arguments import AsJson, Lang, speak
from game.cli.trouble import Misuse

__all__ = ["check"]


def check(
    paths: Annotated[list[Path] | None, typer.Argument(help="Scenario files.")] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Warnings count as errors.")] = False,
    play: Annotated[bool, typer.Option(help="Play it too: a second more, and dead parts.")] = True,
    fix: Annotated[
        bool, typer.Option("--fix", help="Mend what is sure, show it, keep a backup.")
    ] = False,
    source: Annotated[
        bool | None, typer.Option(help="Show the line with a caret; on a terminal it is shown.")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Print them all, however many.")] = False,
    explain: Annotated[
        str | None, typer.Option(metavar="CODE", help="What a code means and what to do.")
    ] = None,
    as_sarif: Annotated[bool, typer.Option("--sarif", help="Print one SARIF 2.1.0 log.")] = False,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """Print errors and warnings of scenario files, worst first."""
    from game.cli import checking

    texts = speak(lang)
    if explain is not None:
        checking.explain_code(explain, texts)
        return
    if not paths:
        raise Misuse("cli-check-nothing")
    if fix:
        checking.mend_files(paths, texts, quiet=as_json or as_sarif)
    reports = [checking.report_on(path, play=play) for path in paths]
    if as_sarif:
        checking.print_sarif(reports, texts)
    elif as_json:
        checking.print_rows(reports, texts)
    else:
        checking.print_lines(reports, texts, source=source, every=every)
    if checking.worst_of(reports) >= (checking.WARNING if strict else checking.ERROR):
        raise typer.Exit(1)
