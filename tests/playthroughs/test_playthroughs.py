"""Whole matches as text that a teacher could read, and a test of every rule at once."""

from pathlib import Path

import pytest

from game.match.transcript import read_script, replay
from game.scenario import shipped

RECORDED = sorted(Path(__file__).parent.glob("*.txt"))


@pytest.mark.parametrize("path", RECORDED, ids=lambda path: path.stem)
def test_a_recorded_match_still_plays_out_the_same(path: Path) -> None:
    """Replaying the orders in the file writes the file again, line for line.

    If a rule change is meant to alter it: ``python main.py record --update``, read
    the diff as a player would, and commit it together with the rule.
    """
    recorded = path.read_text(encoding="utf-8")

    assert replay(recorded, path.name).splitlines() == recorded.splitlines()


@pytest.mark.parametrize("path", RECORDED, ids=lambda path: path.stem)
def test_a_recorded_match_is_short_enough_to_read(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) < 100


def test_every_scenario_has_a_recorded_match() -> None:
    """``python main.py record --update`` writes the missing ones."""
    told = {read_script(path.read_text(encoding="utf-8"), path.name).scenario for path in RECORDED}

    assert set(shipped()) <= told
