"""What every test starts from: repeatable chance, a home of its own, and a screen if it asks."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from game.language.catalogue import LOCALE_FOLDER, Catalogue
from game.places import SCENARIOS_VARIABLE
from tests.installed_copy import InstalledCopy, build_wheel, install

CHECKOUT = Path(__file__).resolve().parents[1]

# Two machines must find the same thing, so examples come from the test alone. To look for new
# ones: HYPOTHESIS_PROFILE=search python -m pytest.
settings.register_profile(
    "steady",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("search", max_examples=1000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

# Tests neither read nor write a player's own saves and settings, and open no window by themselves.
_HOME = tempfile.TemporaryDirectory(prefix="eighteen-months-tests-")
for _variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
    os.environ[_variable] = _HOME.name
os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"


WAITING = ("tests/window", "tests/readme", "tests/cli", "tests/architecture/test_contracts.py")
"""Tests that mostly wait for another program."""


def pytest_xdist_auto_num_workers() -> int:
    """One process more than there are cores: some of the tests mostly wait."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whoever waits begins, so that others compute meanwhile and the end is made of short tests."""
    items.sort(key=lambda item: not item.nodeid.startswith(WAITING))


@pytest.fixture(scope="session", autouse=True)
def _messages_read_once() -> Iterator[None]:
    """Thousands of windows are opened in one process; the game's own messages are the same."""
    read = Catalogue.read
    kept = cache(read)

    def read_once(language: str, folder: Path = LOCALE_FOLDER) -> Catalogue:
        return (kept if folder == LOCALE_FOLDER else read)(language, folder)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Catalogue, "read", read_once)
        yield


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder that holds `main.py`, `game`, `assets` and `scenarios`."""
    return CHECKOUT


@pytest.fixture
def own_scenarios(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the player's own scenarios, which is not there yet."""
    folder = tmp_path / "my scenarios"
    monkeypatch.setenv(SCENARIOS_VARIABLE, str(folder))
    return folder


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> InstalledCopy:
    """The game installed from a wheel, apart from the checkout."""
    folder = _made_once("installed copy", tmp_path_factory, _install_a_copy)
    return InstalledCopy(folder / "environment")


def _install_a_copy(folder: Path) -> None:
    install(build_wheel(CHECKOUT, folder / "wheel"), folder / "environment")


def _made_once(
    name: str, tmp_path_factory: pytest.TempPathFactory, make: Callable[[Path], None]
) -> Path:
    """A folder that whichever test process comes first fills for all of this run."""
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / name
    try:
        folder.mkdir()
    except FileExistsError:
        return _made_elsewhere(folder)
    try:
        make(folder)
    except BaseException:
        (folder / _FAILED).touch()
        raise
    (folder / _MADE).touch()
    return folder


_MADE, _FAILED = "made", "failed"
_PATIENCE = 300.0
"""How long another test process may take to make something [s]."""


def _made_elsewhere(folder: Path) -> Path:
    """Wait for what another test process makes."""
    deadline = time.monotonic() + _PATIENCE
    while not (folder / _MADE).exists():
        assert not (folder / _FAILED).exists(), f"{folder.name}: its making failed elsewhere"
        assert time.monotonic() < deadline, f"{folder.name}: not made in {_PATIENCE:.0f} s"
        time.sleep(0.1)
    return folder


@pytest.fixture(scope="session")
def screen() -> Iterator[dict[str, str]]:
    """The environment of a program that shall open a real window, on an X screen of its own."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed, so no window can be opened here")
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        assert server.stdout is not None
        display = server.stdout.readline().decode().strip()
        hidden = {"SDL_VIDEODRIVER", "WAYLAND_DISPLAY"}
        inherited = {name: value for name, value in os.environ.items() if name not in hidden}
        yield {**inherited, "DISPLAY": f":{display}"}
        server.terminate()
