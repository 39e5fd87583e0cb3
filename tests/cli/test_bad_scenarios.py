"""Whatever file a command is given, it answers with one line that helps, and leaves it alone."""

import re
from pathlib import Path

import pytest

from tests.cli.bad_scenarios import BAD_SCENARIOS, BadFile
from tests.cli.conftest import Command

REFUSING = ("simulate", "play", "screenshot", "state")
"""Commands that need a scenario, beside ``check``."""


def untouched(path: Path) -> object:
    """What would differ if anything had been written to a file."""
    if not path.exists():
        return None
    stamp = path.stat().st_mtime_ns
    return (stamp, path.read_bytes()) if path.is_file() else (stamp, sorted(path.iterdir()))


@pytest.fixture(params=BAD_SCENARIOS)
def bad(request: pytest.FixtureRequest) -> BadFile:
    return BAD_SCENARIOS[request.param]


@pytest.fixture
def path(bad: BadFile, tmp_path: Path) -> Path:
    path = tmp_path / "h200-deal.yaml"
    bad.make(path)
    return path


def assert_helpful(line: str, path: Path, bad: BadFile) -> None:
    """The line names the place, the kind of mistake, and what to do."""
    assert re.fullmatch(rf"{re.escape(str(path))}:\d+:\d+: error\[[a-z-]+\]: .+; .+", line)
    assert f"[{bad.code}]" in line or not bad.code
    assert bad.says in line


def test_check_prints_one_line_for_it(bad: BadFile, path: Path, command: Command) -> None:
    before = untouched(path)
    run = command("check", path)

    assert run.status == 1
    assert run.err == ""
    line, summary = run.out.splitlines()
    assert_helpful(line, path, bad)
    assert summary == "1 file, 1 finding"
    assert untouched(path) == before


def test_check_gives_its_findings_as_json(bad: BadFile, path: Path, command: Command) -> None:
    run = command("check", "--json", path)

    assert (run.status, run.err) == (1, "")
    (finding,) = run.document
    assert set(finding) == {
        "path", "line", "column", "end_line", "end_column", "severity", "code", "message",
        "suggestion", "where", "source", "fix",
    }  # fmt: skip
    assert finding["severity"] == "error"
    assert finding["line"] >= 1


@pytest.mark.parametrize("name", REFUSING)
def test_other_commands_refuse_it_with_that_line(
    name: str, bad: BadFile, path: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A window that opens and closes again would tell a player less than the line does."""
    monkeypatch.setattr("game.view.app.launch.open_match", lambda *_, **__: pytest.fail("a window"))
    monkeypatch.chdir(path.parent)
    before, beside = untouched(path), sorted(path.parent.iterdir())
    run = command(name, path)

    assert (run.status, run.out) == (1, "")
    (line,) = run.complaints
    assert_helpful(line, path, bad)
    assert untouched(path) == before
    assert sorted(path.parent.iterdir()) == beside


def test_every_mistake_has_its_line(tmp_path: Path, command: Command) -> None:
    path = tmp_path / "h200-deal.yaml"
    BAD_SCENARIOS["price"].make(path)
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"turns: \d+", "turns: many", text, count=1), encoding="utf-8")
    run = command("simulate", path)

    assert run.status == 1
    assert len(run.complaints) == 2
    assert all(line.startswith(f"{path}:") for line in run.complaints)


def test_nothing_in_a_file_reaches_the_terminal_as_a_command(
    tmp_path: Path, command: Command
) -> None:
    """A stranger's file could otherwise change the title of the terminal, or worse."""
    path = tmp_path / "strange.yaml"
    path.write_text('format: 1\n"\\e]0;owned\\a": 1\n', encoding="utf-8")
    run = command("check", path)

    assert run.status == 1
    assert "\x1b" not in run.out + run.err
