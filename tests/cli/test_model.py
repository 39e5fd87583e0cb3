"""`model` writes a page by the name of its file, and prints Markdown where it has none."""

from pathlib import Path

import pytest

from game.language import LANGUAGES
from tests.cli.conftest import Command


@pytest.mark.parametrize("language", LANGUAGES)
def test_markdown_or_html_by_the_name_of_the_file(
    language: str, tmp_path: Path, command: Command
) -> None:
    page, text = tmp_path / "new" / "model.html", tmp_path / "model.md"
    for file in (page, text):
        assert command("model", "quick-start", "-o", str(file), "--lang", language).status == 0

    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert text.read_text(encoding="utf-8").startswith("# ")
