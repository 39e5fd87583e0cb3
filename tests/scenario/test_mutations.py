"""Whatever became of a file: the check answers soon, with a place; what it passes can be played."""

import resource
import time
from pathlib import Path

import numpy as np
import pytest

from game.analysis.check import check_file
from game.match.seat import ask
from game.match.tally import seeds_of
from game.players import find
from game.rules import SIDES, Orders, judge, start, step
from game.rules.scoring import is_over
from game.scenario import Severity, load_scenario
from game.scenario import find as file_of
from game.scenario.spans import lines_of
from tests.scenario.mutations import MUTATIONS, mutated

TINY = Path(__file__).parent / "tiny.yaml"
SHIPPED = ("quick-start", "h200-deal", "controls-2022")
RANDOM = find("random").policy
FEW = 5 * len(MUTATIONS)
MANY = 10_000
STUMBLED = (3678,)
"""Numbers at which the check once did not come to an end: two mends that undid each other."""
SLOWEST = 2.0
"""No file keeps its author waiting longer, read and not played [s]."""
MOST_MEMORY = 1 << 30
"""[bytes]"""


def faults_of(number: int, folder: Path) -> str:
    """What is wrong with how one mutated file is checked; empty where nothing is."""
    row = number // len(MUTATIONS)
    source = file_of(SHIPPED[row % len(SHIPPED)]) if row % 8 == 4 else TINY
    path = folder / source.name
    path.write_bytes(mutated(source.read_text(encoding="utf-8"), number))
    began = time.process_time()
    try:
        found = check_file(path, play=False).findings
    except Exception as fault:  # noqa: BLE001 - all are told together
        return f"{number}: {fault!r}"
    took = time.process_time() - began
    if took > SLOWEST:
        return f"{number}: {took:.1f} s"
    text = path.read_bytes().decode("utf-8-sig", errors="replace")
    for each in found:
        if not (1 <= each.line <= len(lines_of(text)) and each.column >= 1):
            return f"{number}: no place: {each}"
    if any(each.severity is Severity.ERROR for each in found):
        return ""
    return play(number, path)


def play(number: int, path: Path) -> str:
    """Play fifty random matches of a file that has no errors; say what is no number."""
    try:
        ruleset = load_scenario(path).ruleset
        state = start(ruleset, seeds_of(number, 50))
        with np.errstate(divide="raise", invalid="raise", over="raise"):
            while not is_over(ruleset, state).all():
                given = [ask(RANDOM, ruleset, state, side)[0] for side in SIDES]
                state = step(ruleset, state, Orders(*given), ledger=False, check=False).state
                if not np.isfinite(state.stock).all():
                    return f"{number}: no number after turn {state.turn}"
            verdict = judge(ruleset, state)
    except Exception as fault:  # noqa: BLE001
        return f"{number}: playing: {fault!r}"
    finite = np.isfinite(verdict.score_us) & np.isfinite(verdict.score_china)
    return "" if finite.all() else f"{number}: a score is no number"


def memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def test_a_file_of_every_kind_of_slip(tmp_path: Path) -> None:
    numbers = (*range(FEW), *STUMBLED)
    faults = [fault for number in numbers if (fault := faults_of(number, tmp_path))]

    assert faults == []


def test_the_slips_do_spoil_files(tmp_path: Path) -> None:
    """Else the test above would ask nothing."""
    text = TINY.read_text(encoding="utf-8")
    spoilt = 0
    for number in range(FEW):
        path = tmp_path / "tiny.yaml"
        path.write_bytes(mutated(text, number))
        spoilt += any(
            each.severity is Severity.ERROR for each in check_file(path, play=False).findings
        )

    assert FEW / 2 < spoilt < FEW


@pytest.mark.slow
def test_ten_thousand_files(tmp_path: Path) -> None:
    before = memory()
    faults = [fault for number in range(MANY) if (fault := faults_of(number, tmp_path))]

    assert faults == []
    assert memory() < max(MOST_MEMORY, before)
