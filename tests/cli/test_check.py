"""The forms of the check: lines for people, documents for editors, and fixes that are kept safe."""

from pathlib import Path

import pytest

from game.language import LANGUAGES
from game.scenario.checking.codes import CODES
from tests.cli.conftest import Command

TINY = Path(__file__).parents[1] / "scenario" / "tiny.yaml"


@pytest.fixture
def slip(tmp_path: Path) -> Path:
    """A scenario with one slip that a machine can mend, and one warning."""
    path = tmp_path / "tiny.yaml"
    text = TINY.read_text(encoding="utf-8").replace("    chance: 0.5\n", "    chanse: 0.5\n")
    text = text.replace("us_inventory: {value: 80, source: design choice}", "us_inventory: 80")
    path.write_text(text, encoding="utf-8")
    return path


def test_scripts_read_a_line_for_each_finding(slip: Path, command: Command) -> None:
    """Nothing stands between the lines where the output is no terminal."""
    run = command("check", slip)

    assert [line.split(": ")[1] for line in run.out.splitlines()[:2]] == [
        "error[unknown-key]", "warning[no-source]"
    ]  # fmt: skip
    assert len(run.out.splitlines()) == 3


def test_people_see_the_line_and_a_caret(slip: Path, command: Command) -> None:
    run = command("check", slip, "--source")
    first, line, carets = run.out.splitlines()[:3]

    assert "[unknown-key]" in first
    assert line.endswith("|     chanse: 0.5")
    assert carets.endswith("|     ^^^^^^")


def test_in_another_language_the_meaning_is_added(slip: Path, command: Command) -> None:
    run = command("check", slip, "--source", "--lang", "zh")

    assert "= 这里没有这个键。" in run.out


def test_json_holds_all_there_is(slip: Path, command: Command) -> None:
    first, second = command("check", slip, "--json").document

    assert first["where"] == "events[quarrel].chanse"
    assert first["fix"]["text"] == "chance"
    assert (first["fix"]["line"], first["fix"]["column"]) == (first["line"], first["column"])
    assert first["end_column"] == first["column"] + len("chanse")
    assert second["fix"] is None


def test_sarif_names_the_rule_the_place_and_the_fix(slip: Path, command: Command) -> None:
    """As OASIS has it: columns count characters, and end behind the last."""
    text = slip.read_text(encoding="utf-8")
    quiet = text.replace("us_inventory: 80", "us_inventory: 80  # allow no-source: counted")
    slip.write_text(quiet, encoding="utf-8")
    log = command("check", slip, "--sarif").document
    (run,) = log["runs"]
    error, silenced = run["results"]
    (place,) = error["locations"]
    (change,) = error["fixes"][0]["artifactChanges"]

    assert log["version"] == "2.1.0"
    assert run["columnKind"] == "unicodeCodePoints"
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {"unknown-key", "no-source"}
    assert (error["ruleId"], error["level"]) == ("unknown-key", "error")
    assert place["physicalLocation"]["artifactLocation"]["uri"] == slip.as_uri()
    assert place["logicalLocations"][0]["fullyQualifiedName"] == "events[quarrel].chanse"
    region = place["physicalLocation"]["region"]
    assert region["endColumn"] - region["startColumn"] == len("chanse")
    assert change["replacements"][0]["insertedContent"] == {"text": "chance"}
    assert change["replacements"][0]["deletedRegion"].items() <= region.items()
    assert silenced["suppressions"] == [{"kind": "inSource", "justification": "counted"}]


def test_fix_mends_shows_what_it_did_and_keeps_the_file(slip: Path, command: Command) -> None:
    before = slip.read_bytes()
    run = command("check", slip, "--fix", "--no-play")
    backup = slip.with_name("tiny.yaml.bak")

    assert run.status == 0
    assert "-    chanse: 0.5\n+    chance: 0.5\n" in run.out
    assert str(backup) in run.out
    assert backup.read_bytes() == before
    assert slip.read_bytes() == before.replace(b"chanse", b"chance")


def test_a_second_fix_keeps_the_first_backup(slip: Path, command: Command) -> None:
    first = slip.with_name("tiny.yaml.bak")
    first.write_text("of yesterday", encoding="utf-8")
    command("check", slip, "--fix", "--no-play")

    assert first.read_text(encoding="utf-8") == "of yesterday"
    assert slip.with_name("tiny.yaml.bak2").exists()


def test_where_nothing_is_mended_nothing_is_written(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "tiny.yaml"
    path.write_bytes(TINY.read_bytes())
    stamp = path.stat().st_mtime_ns
    command("check", path, "--fix", "--no-play")

    assert [each.name for each in tmp_path.iterdir()] == ["tiny.yaml"]
    assert path.stat().st_mtime_ns == stamp


def test_it_is_played_unless_that_is_left_out(command: Command) -> None:
    played, read = command("check", TINY), command("check", TINY, "--no-play")

    assert "warning[one-sided]" in played.out
    assert read.out == "1 file, nothing to report\n"


def test_what_is_too_much_to_read_is_counted(tmp_path: Path, command: Command) -> None:
    path = tmp_path / "tiny.yaml"
    text = TINY.read_text(encoding="utf-8").replace(", source: design choice}", "}")
    path.write_text(text, encoding="utf-8")
    some, every = command("check", path, "--no-play"), command("check", path, "--no-play", "--all")

    assert len(some.out.splitlines()) == 10
    assert "more of no-source; --all prints them" in some.out
    assert len(every.out.splitlines()) > 35


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_is_explained(language: str, command: Command) -> None:
    for code in CODES:
        run = command("check", "--explain", code, "--lang", language)

        assert run.status == 0
        assert len(run.out.splitlines()) in (2, 3)


def test_an_unknown_code_gets_a_suggestion(command: Command) -> None:
    run = command("check", "--explain", "no-sourse")

    assert (run.status, run.out) == (1, "")
    assert "did you mean 'no-source'?" in run.err
