"""Every kind of finding has a code, one severity, and a page in each language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.language import LANGUAGES, Texts
from game.scenario.checking.codes import CODES, PLAYED, page_of
from game.scenario.findings import Severity
from game.scenario.removed import REMOVED

GAME = Path(__file__).resolve().parents[2] / "game"
SPEAKING = {
    "Problem": 1, "warn": 1, "_refuse": 1, "refuse": 1, "_error": 1, "PydanticCustomError": 0,
    "Finding": 4,
}  # fmt: skip
"""What makes a finding, and which of its arguments is the code."""
NOT_OF_THE_CHECK = {"course"}
"""Told of files that are no scenarios."""


def codes_in_the_code() -> Iterator[tuple[str, str]]:
    """Every code as a pattern, with the severity that the code gives it; f-strings have gaps."""
    for folder in (GAME / "scenario", GAME / "analysis", GAME / "players"):
        for path in folder.rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call):
                    continue
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                at = SPEAKING.get(name)
                if at is None or len(node.args) <= at:
                    continue
                said = ast.unparse(node)
                warns = name == "warn" or "Severity.WARNING" in said
                for pattern in patterns(node.args[at]):
                    yield pattern, "warning" if warns else "error"


def patterns(value: ast.expr) -> Iterator[str]:
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield re.escape(value.value)
    elif isinstance(value, ast.JoinedStr):
        yield "".join(
            re.escape(str(part.value)) if isinstance(part, ast.Constant) else "[a-z-]+"
            for part in value.values
        )
    elif isinstance(value, ast.IfExp):
        yield from patterns(value.body)
        yield from patterns(value.orelse)


def test_every_code_that_is_given_is_listed_with_its_severity() -> None:
    given = set(codes_in_the_code())
    strange = [
        (pattern, severity)
        for pattern, severity in given
        if pattern not in NOT_OF_THE_CHECK
        and not any(
            re.fullmatch(pattern, code) and known.name.lower() == severity
            for code, known in CODES.items()
        )
    ]

    assert len(given) > 80
    assert strange == []


def test_no_code_is_listed_that_nothing_gives() -> None:
    given = {pattern for pattern, _ in codes_in_the_code()}
    idle = [code for code in CODES if not any(re.fullmatch(each, code) for each in given)]

    # Pydantic's own words for what is wrong are put into this one.
    assert idle == []


def test_what_was_removed_has_its_code() -> None:
    assert {f"removed-{kind}" for kind in REMOVED} <= set(CODES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_page(language: str) -> None:
    texts = Texts.load(language)
    pages = {code: page_of(code, texts) for code in CODES}

    assert all(len(page) > 10 for page in pages.values())
    assert len(set(pages.values())) == len(pages)


def test_what_matches_show_warns_but_for_what_is_no_number() -> None:
    """A figure that breaks the arithmetic ends the match; all else can be played."""
    errors = {code for code in PLAYED if CODES[code] is Severity.ERROR}

    assert errors == {"no-number"}
