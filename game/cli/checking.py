"""What the check prints and mends: its forms for people, editors and build servers."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from game.analysis.check import check_file, check_text
from game.cli.terminal import print_json, say
from game.cli.trouble import Complaint, short
from game.files import write_whole
from game.language import LANGUAGES, Texts
from game.scenario import Finding, ScenarioError, Severity, find
from game.scenario.checking.codes import CODES, page_of
from game.scenario.checking.mend import difference, mended
from game.scenario.checking.sarif import sarif
from game.scenario.checking.shown import pointed, some_of
from game.scenario.checking.silence import Report
from game.scenario.findings import suggest
from game.scenario.reading import read_text
from game.studies.tables import finding_row

__all__ = [
    "ERROR",
    "WARNING",
    "explain_code",
    "mend_files",
    "print_lines",
    "print_rows",
    "print_sarif",
    "report_on",
    "worst_of",
]

WARNING: Final = Severity.WARNING
ERROR: Final = Severity.ERROR


def report_on(path: Path, *, play: bool) -> Report:
    """Return what is told of a file that was named, or that there is none of that name."""
    try:
        return check_file(find(str(path)), play=play)
    except ScenarioError as unknown:
        return Report(unknown.findings)


def worst_of(reports: Iterable[Report]) -> int:
    """Return the severity of the worst finding; 0 where there is none."""
    return max((each.severity for report in reports for each in report.findings), default=0)


def print_rows(reports: Sequence[Report], texts: Texts) -> None:
    """Print every finding with its fields by name, as one JSON document."""
    print_json([finding_row(each, texts) for each in _worst_first(reports)])


def print_sarif(reports: Sequence[Report], texts: Texts) -> None:
    """Print the reports as one SARIF log."""
    print_json(sarif(reports, texts))


def _worst_first(reports: Sequence[Report]) -> list[Finding]:
    found = [finding for report in reports for finding in report.findings]
    return sorted(found, key=lambda finding: -finding.severity)


def print_lines(
    reports: Sequence[Report], texts: Texts, *, source: bool | None, every: bool
) -> None:
    """Print what can be read at once, and count the rest.

    Args:
        reports: what is told of each file.
        texts: the language to tell it in.
        source: whether to show the lines with a caret; None where a terminal decides.
        every: whether to print all there is.
    """
    shown: list[Finding] = []
    more: list[str] = []
    for report in reports:
        some, rest = some_of(report.findings, every=every)
        shown += some
        more += [
            texts("cli-check-more", file=report.findings[0].path, count=rest[code], code=code)
            for code in rest
        ]
    for finding in sorted(shown, key=lambda each: -each.severity):
        say(finding.told(texts))
        if sys.stdout.isatty() if source is None else source:
            for line in _below(finding, texts):
                say(line)
    for line in more:
        say(line)
    count = sum(len(report.findings) for report in reports)
    say(texts("cli-checked", files=len(reports), findings=count))


def _below(finding: Finding, texts: Texts) -> Iterable[str]:
    """Give the line that is meant, and its meaning where the message is in another language."""
    yield from pointed(finding)
    if texts.language != LANGUAGES[0]:
        yield f"{'':>5} = {page_of(finding.code, texts)}"


def explain_code(code: str, texts: Texts) -> None:
    """Print the page of a code."""
    if code not in CODES:
        raise Complaint("cli-check-no-code", code=short(code), hint=suggest(code, CODES))
    if CODES[code] is Severity.ERROR:
        say(texts("cli-check-page-error", code=code))
    else:
        say(texts("cli-check-page-warning", code=code))
    say(page_of(code, texts))
    if CODES[code] is Severity.WARNING:
        say(texts("cli-check-silence", code=code))


def mend_files(paths: Sequence[Path], texts: Texts, *, quiet: bool) -> None:
    """Mend what is sure in each of these files."""
    for path in paths:
        _mend(path, texts, quiet=quiet)


def _mend(named: Path, texts: Texts, *, quiet: bool) -> None:
    """Write the fixes that hold into a file, show what changed, and keep the file as it was."""
    try:
        path = find(str(named))
        text = read_text(path)
    except ScenarioError:
        return  # what is wrong with it is told by the check
    better, count = mended(text, lambda each: check_text(each, str(path), play=False).findings)
    if not count:
        return
    backup = _free_name(path)
    write_whole(backup, text)
    write_whole(path, better)
    if not quiet:
        say(difference(text, better, str(path)), end="")
        say(texts("cli-check-fixed", file=str(path), count=count, backup=str(backup)))


def _free_name(path: Path) -> Path:
    """Return a name for a copy that no file has yet."""
    name = path.with_name(f"{path.name}.bak")
    number = 1
    while name.exists():
        number += 1
        name = path.with_name(f"{path.name}.bak{number}")
    return name
