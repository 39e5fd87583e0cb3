"""Work that is shared out among processes: they end with the one that started them."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from game.studies.sharing import usual_workers
from tests.cli.conftest import Command

ENDLESS = {
    "simulate": ["simulate", "h200-deal", "--games", "5000000", "--workers", "2"],
    "course": ["study", "course", "h200-deal", "--games", "50000", "--workers", "2"],
}
STOPS = [
    ("simulate", "SIGTERM"),
    ("course", "SIGHUP"),
    ("simulate", "SIGINT"),
    ("course", "SIGINT"),
    ("simulate", "SIGKILL"),
]
"""Each signal to a program; the one that a person sends to both."""
PATIENCE = 180.0
"""How long workers may take to begin while other tests run [s]."""
BEGUN = 3.0
"""Computing time after which a worker has read its modules and plays [s]."""


@pytest.fixture
def program(request: pytest.FixtureRequest, checkout: Path) -> Iterator[subprocess.Popen[str]]:
    """A command that computes on two processes for hours."""
    with subprocess.Popen(
        [sys.executable, str(checkout / "main.py"), *ENDLESS[request.param]],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ.copy(),
    ) as program:  # fmt: skip
        yield program
        program.kill()


def workers_of(program: subprocess.Popen[str]) -> list[psutil.Process]:
    """Wait until two processes compute for a program, and return all that it has started."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        children = psutil.Process(program.pid).children(recursive=True)
        if sum(child.cpu_times().user > BEGUN for child in children) >= 2:
            return children
        time.sleep(0.1)
    pytest.fail("no workers have begun")


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
@pytest.mark.parametrize(("program", "how"), STOPS, indirect=["program"])
def test_workers_end_with_the_program(how: str, program: subprocess.Popen[str]) -> None:
    """Closing a terminal, ending a task or pulling a plug leaves nobody computing for nobody."""
    started = workers_of(program)
    program.send_signal(getattr(signal, how))
    out, err = program.communicate(timeout=PATIENCE)
    _, alive = psutil.wait_procs(started, timeout=10)
    for process in alive:
        process.kill()

    assert alive == []
    if how != "SIGKILL":
        assert (program.returncode, out, err.strip()) == (1, "", "Stopped.")


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_a_signal_that_is_to_be_ignored_is_ignored(checkout: Path) -> None:
    """``nohup`` goes on where the terminal is closed."""
    code = (
        "import signal, sys; signal.signal(signal.SIGHUP, signal.SIG_IGN);"
        "from game.cli import main; import game.studies.arena as arena, os;"
        "arena.play_matches = lambda *_, **__: os.kill(os.getpid(), signal.SIGHUP) or sys.exit(7);"
        "sys.exit(main(['simulate', 'h200-deal']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=checkout, capture_output=True, check=False, timeout=60
    )

    assert (done.returncode, done.stderr) == (7, b"")


@pytest.fixture
def plain_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra for studies."""
    monkeypatch.setitem(sys.modules, "joblib", None)


@pytest.mark.usefixtures("plain_install")
def test_a_plain_install_studies_on_one_process(command: Command) -> None:
    run = command("study", "course", "quick-start", "--player", "random", "--games", 2)

    assert (run.status, run.err) == (0, "")
    assert usual_workers() == 1


@pytest.mark.usefixtures("plain_install")
@pytest.mark.parametrize("arguments", [["simulate"], ["study", "course"]])
def test_whoever_asks_for_several_is_told_what_they_need(
    arguments: list[str], command: Command
) -> None:
    run = command(*arguments, "quick-start", "--games", 20_000, "--workers", 2)

    assert (run.status, run.out) == (1, "")
    (line,) = run.complaints
    assert line.startswith("several processes need joblib, ")
    assert "pip install" in line
