"""`report` makes a page, tables, or both, and nothing that was not asked for."""

import json
from pathlib import Path

from game.language import Texts
from tests.classroom.a_debrief import a_class_file
from tests.cli.bad_saves import a_save
from tests.cli.conftest import Command


def test_tables_alone_make_no_page(tmp_path: Path, command: Command) -> None:
    save = a_save(tmp_path)
    done = command("report", str(save), "--csv", str(tmp_path / "tables"))

    assert done.status == 0
    assert {path.name for path in (tmp_path / "tables").iterdir()} == {
        *(f"{name}.csv" for name in ("match", "turns", "orders", "happenings", "causes")),
        "codebook.csv",
    }
    assert not [*tmp_path.rglob("*.html")]


def test_page_and_document_in_one_go(tmp_path: Path, command: Command) -> None:
    save, page = a_save(tmp_path), tmp_path / "page.html"
    done = command("report", str(save), "-o", str(page), "--json", "--continuations", "4")

    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert {*json.loads(done.out)} >= {"match", "turns", "codebook"}


def test_the_file_of_a_class_makes_its_debrief(tmp_path: Path, command: Command) -> None:
    done = command(
        "report",
        *(a_class_file(), "-o", tmp_path / "debrief.html", "--csv", tmp_path / "tables"),
        *("--continuations", 20, "--lang", "zh"),
    )
    texts = Texts.load("zh")

    assert done.status == 0, done.err
    assert texts("debrief-people") in (tmp_path / "debrief.html").read_text(encoding="utf-8")
    assert (tmp_path / "tables" / "votes.csv").exists()
