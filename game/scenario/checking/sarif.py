"""SARIF: findings in the form that editors and build servers read (OASIS, version 2.1.0)."""

from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Any, Final, TypeAlias

from game.language import Texts
from game.scenario.checking.codes import CODES, page_of
from game.scenario.checking.silence import Report
from game.scenario.findings import Finding, Fix, Span

__all__ = ["sarif"]

Json: TypeAlias = dict[str, Any]

_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(reports: Sequence[Report], texts: Texts) -> Json:
    """Return reports on files as one SARIF log, with the page of each code that is in it."""
    findings = [finding for report in reports for finding in report.findings]
    kept = [each for report in reports for each in report.silenced]
    results = [_result(finding, texts) for finding in findings]
    results += [
        _result(finding, texts) | {"suppressions": [{"kind": "inSource", "justification": reason}]}
        for finding, reason in kept
    ]
    codes = sorted({each.code for each in findings} | {each.code for each, _ in kept})
    driver = {"name": "Eighteen Months check", "rules": [_rule(code, texts) for code in codes]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(code: str, texts: Texts) -> Json:
    level = CODES[code].name.lower()
    about = page_of(code, texts)
    return {
        "id": code,
        "shortDescription": {"text": about},
        "defaultConfiguration": {"level": level},
    }


def _result(finding: Finding, texts: Texts) -> Json:
    suggestion = finding.suggested(texts)
    text = f"{finding.message}; {suggestion}" if suggestion else finding.message
    region = _region(finding.span) | (
        {"snippet": {"text": finding.source}} if finding.source else {}
    )
    place: Json = {"physicalLocation": {"artifactLocation": _file(finding.path), "region": region}}
    if finding.where:
        place["logicalLocations"] = [{"fullyQualifiedName": finding.where}]
    found: Json = {
        "ruleId": finding.code,
        "level": finding.severity.name.lower(),
        "message": {"text": text},
        "locations": [place],
    }
    return found | ({"fixes": [_fix(finding, finding.fix)]} if finding.fix else {})


def _fix(finding: Finding, fix: Fix) -> Json:
    replaced = {"deletedRegion": _region(fix.span), "insertedContent": {"text": fix.text}}
    change = {"artifactLocation": _file(finding.path), "replacements": [replaced]}
    return {"description": {"text": finding.suggestion}, "artifactChanges": [change]}


def _file(path: str) -> Json:
    if Path(path).is_absolute():
        return {"uri": Path(path).as_uri()}
    return {"uri": PurePosixPath("/", Path(path).as_posix()).as_uri().removeprefix("file:///")}


def _region(span: Span) -> Json:
    names = ("startLine", "startColumn", "endLine", "endColumn")
    return dict(zip(names, span, strict=True))
