"""The program as a shell runs it: what only a process of its own can show."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest


def run(checkout: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(checkout / "main.py"), *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, **environment},
    )


def test_a_simulation_in_a_process_of_its_own(checkout: Path) -> None:
    done = run(checkout, "simulate", "h200-deal", "--games", "5", "--json")

    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["games"] == 5


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(["simulate", "h200-dea"], 1), (["simulat"], 2), (["replay", "/none.jsonl"], 1)],
)
def test_the_exit_status_reaches_the_shell(
    arguments: list[str], status: int, checkout: Path
) -> None:
    done = run(checkout, *arguments)

    assert (done.returncode, done.stdout) == (status, "")
    assert len(done.stderr.splitlines()) == 1


def test_without_a_display_the_game_says_so_and_ends(checkout: Path, tmp_path: Path) -> None:
    """A game that nobody can see would otherwise wait for its player for ever."""
    absent = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"), "")
    if sys.platform != "linux":
        pytest.skip("other systems always have a display")
    done = run(checkout, "play", XDG_RUNTIME_DIR=str(tmp_path), **absent)

    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("No window can be opened: ")


def test_ctrl_c_prints_one_line(checkout: Path) -> None:
    command = [
        sys.executable, str(checkout / "main.py"), "simulate", "h200-deal", "--games", "5000000"
    ]  # fmt: skip
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ.copy()
    ) as program:
        _wait_until_busy(program.pid)
        program.send_signal(signal.SIGINT)
        out, err = program.communicate(timeout=30)

    assert (program.returncode, out, err.strip()) == (1, "", "Stopped.")


def test_a_reader_that_leaves_early_is_no_fault(checkout: Path) -> None:
    """``python main.py schema | head -1``."""
    command = [sys.executable, str(checkout / "main.py"), "schema"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ.copy()
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.close()
        complaints = program.stderr.read()
        program.wait(timeout=30)

    assert complaints == ""


def _wait_until_busy(pid: int) -> None:
    """Wait until the program has used more time than it needs to start."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and _seconds_used(pid) < 2.0:
        time.sleep(0.05)


def _seconds_used(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
