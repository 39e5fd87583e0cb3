"""What a study writes lies beside the author's file; the game's own folders are the game's."""

import errno
import os
import re
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from game.files import DRAFTS
from game.scenario import load_scenario
from game.scenario.course import COURSES, usual_course
from game.studies.results import RESULTS, outputs_of
from game.studies.sensitivity import run_sensitivity
from tests.cli.conftest import Command
from tests.studies.test_depth import a_report

STUDIES = {
    "course": (["--player", "random", "--games", 2, "--workers", 1], {"courses/mine.json"}),
    "sensitivity": (["--trajectories", 2], {"sensitivity-mine.svg"}),
    "depth": (["--games", 2], set()),
    "backtest": ([], {"backtest-mine.svg"}),
}
"""Each study with options that make it short, and what it writes beside its section."""


@cache
def sampled() -> dict[str, Any]:
    return run_sensitivity(load_scenario("controls-2022"), trajectories=2)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.studies.sensitivity.run_sensitivity", lambda *_, **__: sampled())
    monkeypatch.setattr("game.studies.depth_run.study_depth", lambda *_, **__: a_report())
    monkeypatch.setattr("game.studies.record.calibrate.GENERATIONS", 1)


@pytest.fixture(autouse=True)
def the_games_own(checkout: Path) -> Iterator[None]:
    """The folders of the game, which are as they were when a test is over."""

    def state() -> dict[Path, tuple[int, bytes]]:
        places = [RESULTS.parent, checkout / "scenarios", COURSES]
        files = [file for place in places for file in place.iterdir() if file.is_file()]
        return {file: (file.stat().st_mtime_ns, file.read_bytes()) for file in files}

    before = state()
    yield
    assert state() == before


def a_copy(folder: Path, of: str) -> Path:
    """An author's file: a scenario of the game under another name, with its id, and changed."""
    path = folder / "mine.yaml"
    shutil.copy(load_scenario(of).path, path)
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"turns: 8\b", "turns: 7", text, count=1), encoding="utf-8")
    return path


def written_in(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


@pytest.mark.parametrize("study", STUDIES)
def test_results_lie_beside_the_authors_file(
    study: str, tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever id it has, and wherever the author stands."""
    options, beside = STUDIES[study]
    base = {"course": "quick-start", "depth": "h200-deal"}.get(study, "controls-2022")
    path = a_copy(tmp_path, base)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    run = command("study", study, path, "--results", *options)
    written = {"results-mine.md", *beside}

    assert run.status == 0
    assert written_in(tmp_path) == {"mine.yaml", *written}
    assert set(run.complaints) == {f"Written: {tmp_path / name}" for name in written}
    section = (tmp_path / "results-mine.md").read_text(encoding="utf-8")
    assert f"study {study} {path}" in section


def test_the_window_shows_the_course_beside_the_authors_file(
    tmp_path: Path, command: Command
) -> None:
    path = a_copy(tmp_path, "quick-start")
    assert usual_course(load_scenario(path).ruleset) is None

    command("study", "course", path, "--results", *STUDIES["course"][0])

    course = usual_course(load_scenario(path).ruleset)
    assert course is not None
    assert course.games == 2
    assert course.command.startswith(f"python main.py study course {path} --results")
    shipped = usual_course(load_scenario("quick-start").ruleset)
    assert shipped is not None
    assert shipped.games > 2


def test_those_of_the_games_scenarios_are_in_its_folders() -> None:
    outputs = outputs_of(load_scenario("controls-2022"))

    assert outputs.results == RESULTS
    assert outputs.course == COURSES / "controls-2022.json"
    assert outputs.figure("backtest") == RESULTS.parent / "backtest-controls-2022.svg"


def test_an_installed_copy_writes_where_one_stands(
    tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.studies.results.is_checkout", lambda: False)
    monkeypatch.chdir(tmp_path)
    run = command("study", "course", "quick-start", "--results", *STUDIES["course"][0])

    assert run.status == 0
    assert written_in(tmp_path) == {"courses/quick-start.json", "results-quick-start.md"}
    assert f"Written: {tmp_path / 'results-quick-start.md'}" in run.complaints


def test_the_constants_of_an_installed_copy_are_the_games(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.studies.record.backtest_study.is_checkout", lambda: False)
    run = command("study", "backtest", "controls-2022", "--fit", "--write")

    assert (run.status, run.out) == (1, "")
    (line,) = run.complaints
    assert "copy it" in line


@pytest.mark.parametrize("study", STUDIES)
def test_a_place_that_takes_no_results_is_told_before_the_work(
    study: str, tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work(*_: object, **__: object) -> None:
        pytest.fail("hours of work begin")

    for place in (
        "sensitivity.run_sensitivity", "depth_run.study_depth",
        "record.backtest_study.report", "course.study_course",
    ):  # fmt: skip
        monkeypatch.setattr(f"game.studies.{place}", work)
    path = a_copy(tmp_path, "controls-2022")
    blocked = tmp_path / "results-mine.md"
    blocked.mkdir()
    run = command("study", study, path, "--results", *STUDIES[study][0])

    assert (run.status, run.out) == (1, "")
    assert run.complaints == [f"{blocked}: Is a directory"]
    assert list(tmp_path.glob(DRAFTS)) == []


def test_a_figure_that_cannot_be_written_is_told_before_the_work(
    tmp_path: Path, command: Command
) -> None:
    run = command("history", "controls-2022", "--svg", tmp_path / "no" / "\udcff" / "a.svg")

    assert (run.status, run.out) == (1, "")
    assert len(run.complaints) == 1


def test_what_a_full_disk_did_not_take_is_printed(
    tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hours of work are lost neither for the file's sake nor for the terminal's."""

    def refuse(handle: int) -> None:
        del handle
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    path = a_copy(tmp_path, "quick-start")
    monkeypatch.setattr("game.files.whole.os.fsync", refuse)
    run = command("study", "course", path, "--results", *STUDIES["course"][0])

    assert run.status == 1
    assert "2 matches of Quick Start" in " ".join(run.out.split())
    assert run.complaints == [f"{tmp_path / 'courses' / 'mine.json'}: No space left on device"]
    assert written_in(tmp_path) == {"mine.yaml"}
