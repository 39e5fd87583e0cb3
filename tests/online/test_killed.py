"""Server and windows are killed at random instants: nothing acknowledged is lost, nothing doubled.

``KILLS=200`` in the environment kills as many.
"""

import json
import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from game.match import LocalTable
from game.match.lines import parse, write
from game.online.code import read_code
from game.online.server.hosting import last_hosted
from game.online.server.store import Store
from game.rules import SIDES
from game.scenario import load_scenario
from tests.online.evening import some_orders

KILLS = int(os.environ.get("KILLS", "5"))
A_MATCH = 10
"""Kills in one match; for more there are more matches."""
PATIENCE = 240.0
"""A match may take so long on a busy machine [s]."""
SEED = 3


def a_free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@dataclass
class Processes:
    """The server and the two windows of a match, each in a process that can be killed."""

    checkout: Path
    folder: Path
    port: int = field(default_factory=a_free_port)
    running: dict[str, subprocess.Popen[str]] = field(default_factory=dict)
    code: str = ""
    starts: Counter[str] = field(default_factory=Counter)

    def start(self, name: str) -> None:
        self.starts[name] += 1
        arguments = self._serve() if name == "server" else self._play(name)
        said = (self.folder / f"{name}.txt").open("a")
        self.running[name] = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=self.checkout,
            stdout=said,
            stderr=subprocess.STDOUT,
            text=True,
            env={**os.environ, "EIGHTEEN_MONTHS_SAVES": str(self.folder)},
        )
        said.close()

    def _serve(self) -> list[str]:
        again = self.starts["server"] > 1
        what = ["--resume"] if again else ["quick-start", "--seed", str(SEED)]
        return ["main.py", "host", *what, "--serve", "--port", str(self.port)]

    def _play(self, name: str) -> list[str]:
        first = 1000 * self.starts[name]
        where = f"127.0.0.1:{self.port}"
        kept = str(self.folder / name)
        return ["-m", "tests.online.player", where, name, kept, self.code, str(first)]

    def kill(self, name: str) -> None:
        self.running[name].send_signal(signal.SIGKILL)
        self.running[name].wait()

    def said(self, name: str) -> str:
        file = self.folder / f"{name}.txt"
        return file.read_text() if file.exists() else ""

    def wait_for_the_code(self) -> None:
        deadline = time.monotonic() + PATIENCE
        while "Code:" not in self.said("server"):
            assert time.monotonic() < deadline
            time.sleep(0.05)


@contextmanager
def a_match(checkout: Path, folder: Path) -> Iterator[Processes]:
    match = Processes(checkout, folder)
    try:
        match.start("server")
        match.wait_for_the_code()
        words = next(line for line in match.said("server").splitlines() if "Code:" in line)
        match.code = ",".join(map(str, read_code(words.partition(":")[2])))
        for side in SIDES:
            match.start(side.slug)
        yield match
    finally:
        for process in match.running.values():
            process.kill()
            process.wait()


def play_and_kill(match: Processes, kills: int, chance: random.Random) -> None:
    """Kill one of the three every now and then, start it again, and wait for the end."""
    names = ["server", *(side.slug for side in SIDES)]
    deadline = time.monotonic() + PATIENCE
    for _ in range(kills):
        time.sleep(chance.uniform(0.1, 2.5))
        name = chance.choice(names)
        match.kill(name)
        match.start(name)
    while not all("over" in match.said(side.slug) for side in SIDES):
        assert time.monotonic() < deadline, {name: match.said(name)[-300:] for name in names}
        for name, process in match.running.items():
            done = process.poll()
            assert done in (None, 0), (name, match.said(name)[-2000:])
        time.sleep(0.1)


def expected_log() -> str:
    """Return the log of the match that both would have played alone at one screen."""
    table = LocalTable(load_scenario("quick-start"), SEED)
    while table.result is None:
        for side in SIDES:
            chance = random.Random(f"{side.slug} {table.turn}")
            table.submit(side, some_orders(table.observe(side), chance))
        table.advance()
    return write(table.log)


@pytest.mark.parametrize("part", range(max(1, KILLS // A_MATCH)))
def test_no_acknowledged_act_is_lost_or_done_twice(
    part: int, checkout: Path, tmp_path: Path
) -> None:
    with a_match(checkout, tmp_path) as match:
        play_and_kill(match, min(KILLS, A_MATCH), random.Random(part))
        match.kill("server")

    store = Store.open(last_hosted(folder=tmp_path / "hosted"))
    events = list(store.events())
    _, last = store.logs()
    store.close()
    written = Counter(
        json.loads(event.act)["text"]
        for event in events
        if json.loads(event.act).get("kind") == "write" and "refused" not in event.answer
    )
    acknowledged = [
        f"{side.slug} {line.split()[1]}"
        for side in SIDES
        for line in match.said(side.slug).splitlines()
        if line.startswith("said")
    ]
    assert acknowledged
    assert [line for line in acknowledged if written[line] != 1] == []
    assert [line for line, times in written.items() if times > 1] == []
    expected = parse(expected_log())
    assert parse(last).turns == expected.turns
    assert parse(last).end == expected.end
