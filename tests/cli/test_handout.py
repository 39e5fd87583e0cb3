"""`handout` writes a pack by the name of its file, and says in one line what it lacks."""

from pathlib import Path

import pytest

from game.language import LANGUAGES
from tests.cli.conftest import Command


@pytest.mark.parametrize("language", LANGUAGES)
def test_html_or_pdf_by_the_name_of_the_file(
    language: str, tmp_path: Path, command: Command
) -> None:
    page, pdf = tmp_path / "new" / "pack.html", tmp_path / "pack.pdf"
    for file in (page, pdf):
        assert command("handout", "quick-start", "-o", str(file), "--lang", language).status == 0

    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert pdf.read_bytes().startswith(b"%PDF")


def test_without_the_typesetter_it_says_what_to_install(
    tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.page.typeset.find_spec", lambda _: None)
    done = command("handout", "quick-start", "-o", str(tmp_path / "pack.pdf"))

    assert done.status == 1
    assert done.err.count("\n") == 1
    assert "pip install" in done.err
    assert not [*tmp_path.iterdir()]


def test_a_plan_that_is_not_there_is_answered_with_those_that_are(
    tmp_path: Path, command: Command
) -> None:
    done = command("handout", "h200-deal", "--plan", "7", "-o", str(tmp_path / "pack.html"))

    assert done.status == 2
    assert "90" in done.err
