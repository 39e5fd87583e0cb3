"""A class is killed at random instants: nothing acknowledged is lost, nothing is done twice.

``KILLS=100`` in the environment kills as often.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from game.classroom.class_log import read_class
from game.classroom.folding import SERVER
from game.classroom.opening import SUFFIX
from game.online.server.store import Store

KILLS = int(os.environ.get("KILLS", "3"))
SEED = 11


def start(checkout: Path, folder: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.classroom.doer", str(folder), str(SEED)],
        cwd=checkout,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    if process.stdout.readline() != "ready\n":
        raise AssertionError(process.stderr.read())
    return process


def test_nothing_acknowledged_is_lost_or_done_twice(checkout: Path, tmp_path: Path) -> None:
    chance = random.Random(SEED)
    for _ in range(KILLS):
        process = start(checkout, tmp_path)
        time.sleep(chance.uniform(0.0, 0.6))
        assert process.poll() is None, process.communicate()
        process.send_signal(signal.SIGKILL)
        process.communicate()

    path = tmp_path / f"class{SUFFIX}"
    store = Store.open(path)
    events = list(store.events())
    store.close()
    written = {each.key.partition(":")[2]: each for each in events if each.key is not None}
    said = (tmp_path / "said.txt").read_text().splitlines()
    told = [json.loads(line) for line in said if line.endswith("}")]
    answers = {each["key"]: each["answer"] for each in told if "answer" in each}
    asked = {each["key"]: each["act"] for each in told if "act" in each}
    assert len(answers) >= 10 * KILLS
    for key, answer in answers.items():
        assert json.loads(written[key].answer) == answer
        kind = asked[key]["kind"]
        assert json.loads(written[key].act)["kind"] == kind
    assert set(written) - set(asked) <= {"d" * 32}, "nothing that nobody asked for"
    by_people = [each for each in events if each.who != SERVER]
    assert len(by_people) == len(written), "nothing without a key"
    done = [key for key, answer in answers.items() if "refused" not in answer]
    notices = sum(asked[key]["kind"] == "notice" for key in done)
    unanswered = len(asked.keys() - answers.keys())
    assert 0 <= len(read_class(path).room.notices) - notices <= unanswered
