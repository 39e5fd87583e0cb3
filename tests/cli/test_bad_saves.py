"""A save that cannot be used is answered with one line that helps, and left alone."""

from pathlib import Path

import pytest

from tests.cli.bad_saves import BAD_SAVES, a_save
from tests.cli.conftest import Command
from tests.cli.test_bad_scenarios import untouched


@pytest.mark.parametrize("options", [(), ("--json",)], ids=["told", "json"])
@pytest.mark.parametrize("name", BAD_SAVES)
def test_replay_refuses_it_with_one_line(
    name: str, options: tuple[str, ...], tmp_path: Path, command: Command
) -> None:
    bad, path = BAD_SAVES[name], a_save(tmp_path)
    bad.spoil(path)
    before, beside = untouched(path), sorted(tmp_path.iterdir())
    run = command("replay", path, *options)

    assert (run.status, run.out) == (1, "")
    (line,) = run.complaints
    assert line.startswith(f"{path}:{bad.line}: error: " if bad.line else f"{path}: error: ")
    assert bad.says in line
    assert untouched(path) == before
    assert sorted(tmp_path.iterdir()) == beside


def test_a_missing_save_is_named(tmp_path: Path, command: Command) -> None:
    run = command("replay", tmp_path / "auto.jsonl")

    assert (run.status, run.out) == (1, "")
    assert run.complaints == [
        f"{tmp_path / 'auto.jsonl'}: error: there is no such file; check the name."
    ]
