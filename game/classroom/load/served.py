"""A served class in a process of its own, led over its standard input, and killed if need be."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from game.classroom.class_hosting import ClassHosting
from game.classroom.class_keeper import ClassKeeper
from game.classroom.opening import SUFFIX
from game.online.server.addresses import LOOPBACK
from game.places import PACKAGE
from game.scenario import load_scenario

__all__ = ["ServedClass", "serve"]

SEED: Final = 1
MIB: Final = 1024.0
"""[KiB]"""


class ServedClass:
    """A class that another process serves; what the teacher does is sent to it line by line."""

    host = LOOPBACK
    serves = "game.classroom.load"
    """Where the function is that the other process runs."""

    def __init__(self, folder: Path, scenario: str) -> None:
        """Serve the class in a folder, or a new one of that scenario."""
        self._folder, self._scenario = folder, scenario
        self.port = 0
        self._led = 0
        self.start()

    def start(self) -> None:
        """Serve it, again where it was killed, on the same port."""
        told = repr((str(self._folder), self._scenario, self.port))
        self._process = subprocess.Popen(  # noqa: S603 - our own code in our own interpreter
            [sys.executable, "-c", f"from {self.serves} import serve; serve(*{told})"],
            cwd=PACKAGE.parent,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ,
            text=True,
        )
        opened = self._heard()
        self.port, self.pin, self.file = opened["port"], opened["pin"], Path(opened["file"])

    def lead(self, kind: str, **more: Any) -> dict[str, Any]:
        """Do what a teacher does; return the class as it is then: phase, turn and memory [MiB]."""
        return self._said({"kind": kind, **more})

    def look(self) -> dict[str, Any]:
        """Return the class as it is."""
        return self._said({})

    def kill(self) -> None:
        """End the process as a cut of power does."""
        self._process.kill()
        self._end()

    def close(self) -> None:
        """Stop serving; the file is complete then."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()
        self._end()

    def _end(self) -> None:
        with self._process:  # waits, and closes its pipes
            pass

    def _said(self, line: dict[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{json.dumps(line)}\n")
        self._process.stdin.flush()
        return self._heard()

    def _heard(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        told: dict[str, Any] = json.loads(self._process.stdout.readline())
        return told


def serve(folder: str, scenario: str, port: int) -> None:
    """Serve the class in a folder, or a new one, until standard input ends."""
    kept = next(Path(folder).glob(f"*{SUFFIX}"), None)
    if kept is None:
        loaded = load_scenario(scenario)
        hosting = ClassHosting.begin(loaded, port=port, seed=SEED, folder=Path(folder))
    else:
        hosting = ClassHosting.resume(kept, port=port)
    hosted = hosting.keeper.hosted
    opened = {"pin": hosted.opening.pin, "file": str(hosted.file)}
    print(json.dumps({"port": hosting.premises.port, **opened}), flush=True)
    for number, line in enumerate(sys.stdin):
        print(json.dumps(_led(hosting.keeper, number, json.loads(line))), flush=True)
    hosting.close()


def _led(keeper: ClassKeeper, number: int, act: dict[str, Any]) -> dict[str, Any]:
    hosted, room = keeper.hosted, keeper.hosted.room
    if act.get("kind") == "end-phase":
        act |= {"turn": room.turn, "phase": room.phase.value}
    key = f"{os.getpid():016x}{number:016x}"
    answer = keeper.ask(hosted.lead, key, act) if act else {}
    keeper.ask(keeper.tick)
    now = hosted.room
    told = {"phase": now.phase.value, "turn": now.turn, "memory_mib": memory_mib()}
    return {"answer": answer, **told}


def memory_mib() -> float | None:
    """Return the most memory that this process has held [MiB]; None where no such thing is told."""
    told = Path("/proc/self/status")
    if not told.exists():
        return None
    (held,) = (each for each in told.read_text().splitlines() if each.startswith("VmHWM:"))
    return int(held.split()[1]) / MIB
