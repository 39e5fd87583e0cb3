"""Benchmarks of playing apart: how soon both windows have a reveal, and what an idle one costs.

Server and windows are on this machine, the server in a process of its own; nothing of the player's
is read or written.
"""

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from game.online.client import RemoteTable, SeatsFile, ask_at, join
from game.online.code import Code
from game.online.server import Hosting
from game.places import PACKAGE
from game.rules import SIDES, Side
from game.scenario import load_scenario

__all__ = ["measure"]

SCENARIO: Final = "h200-deal"
PATIENCE: Final = 30.0
"""So long anything may take before it counts as failed [s]."""
GLANCE: Final = 0.001
"""From one look of a window at its table to the next [s]."""
IDLE: Final = 15.0
"""How long a window is watched while nothing happens [s]: three signs of life."""


def measure(turns: int = 12, idle: float = IDLE) -> dict[str, Any]:
    """Return the milliseconds from the last order to both windows, and an idle window's bytes.

    Args:
        turns: how many are measured, each without orders; the median counts.
        idle: how long an idle window is watched [s].
    """
    with tempfile.TemporaryDirectory() as folder:
        command = f"from game.online.bench import serve; serve({folder!r})"
        with subprocess.Popen(  # noqa: S603 - our own code in our own interpreter
            [sys.executable, "-c", command],
            cwd=PACKAGE.parent,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ,
            text=True,
        ) as server:
            assert server.stdin is not None
            assert server.stdout is not None
            address, *words = server.stdout.readline().split()
            code = tuple(map(int, words))
            windows = [_sit(address, code, Path(folder), side.slug) for side in SIDES]
            times = [_reveal(windows) for _ in range(turns)]
            spent = _idle_bytes(address, code, Path(folder), idle)
            for window in windows:
                window.close()
            server.stdin.close()
    return {
        "net_reveal_ms": round(statistics.median(times), 1),
        "net_reveal_ms_range": [round(min(times), 1), round(max(times), 1)],
        "net_idle_bytes_per_s": round(spent),
    }


def serve(folder: str) -> None:
    """Serve a match until standard input ends; prints its address and its code."""
    place = Path(folder) / "hosted"
    hosting = Hosting.begin(load_scenario(SCENARIO), port=0, seed=1, folder=place)
    print(hosting.here, *hosting.match.opening.code, flush=True)
    sys.stdin.read()
    hosting.close()


def _sit(address: str, code: Code, folder: Path, place: str) -> RemoteTable:
    seats = SeatsFile(folder / place)
    return join(ask_at(address, seats), place, code, seats=seats)


def _reveal(windows: Sequence[RemoteTable]) -> float:
    """Return how long after the last order both windows had the turn [ms]."""
    windows[Side.US].submit(Side.US, ())
    _until(lambda: windows[Side.CHINA].committed(Side.US))
    started = time.perf_counter()
    windows[Side.CHINA].submit(Side.CHINA, ())
    turn = windows[Side.US].turn
    _until(lambda: sum(each.turn > turn or each.advance() for each in windows) == len(windows))
    return 1000.0 * (time.perf_counter() - started)


def _idle_bytes(address: str, code: Code, folder: Path, seconds: float) -> float:
    """Return what a window sends and is sent while nothing happens [bytes/s]."""
    with _Meter(address) as meter:
        window = _sit(meter.address, code, folder, "watch")
        time.sleep(2.0)  # until it has settled
        before, started = meter.passed, time.monotonic()
        time.sleep(seconds)
        spent = (meter.passed - before) / (time.monotonic() - started)
        window.close()
    return spent


def _until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > deadline:
            raise TimeoutError("a window has not heard of what was done")
        time.sleep(GLANCE)


class _Meter:
    """A way to a server that counts what passes."""

    def __init__(self, address: str) -> None:
        host, _, port = address.rpartition(":")
        self._there = host, int(port)
        self._door = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._door.getsockname()[1]}"
        self.passed = 0
        """Bytes so far, both ways."""

    def __enter__(self) -> "_Meter":
        threading.Thread(target=self._let_in, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._door.close()

    def _let_in(self) -> None:
        while True:
            try:
                near, _ = self._door.accept()
                far = socket.create_connection(self._there)
            except OSError:
                return
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=self._pass, args=(one, other), daemon=True).start()

    def _pass(self, one: socket.socket, other: socket.socket) -> None:
        try:
            while piece := one.recv(65536):
                self.passed += len(piece)
                other.sendall(piece)
            other.shutdown(socket.SHUT_WR)
        except OSError:
            other.close()
