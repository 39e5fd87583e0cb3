"""The game as its players install it: a wheel in an environment of its own, no checkout at hand."""

import os
import subprocess
import sys
import sysconfig
import tarfile
from dataclasses import dataclass
from pathlib import Path

__all__ = ["InstalledCopy", "build_wheel", "install"]

PATIENCE = 120
"""How long one command may take while other tests run [s]."""


@dataclass(frozen=True)
class InstalledCopy:
    """An environment into which the game was installed."""

    folder: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / _BIN / "python"

    @property
    def program(self) -> Path:
        """The command that came with the game."""
        return self.folder / _BIN / "eighteen-months"

    def run(
        self, *arguments: object, folder: Path, typed: str = "", **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run ``eighteen-months ARGUMENTS...`` in a folder."""
        return self.run_as([self.program], *arguments, folder=folder, typed=typed, **environment)

    def run_as(
        self,
        command: list[str | Path],
        *arguments: object,
        folder: Path,
        typed: str = "",
        **environment: str,
    ) -> subprocess.CompletedProcess[str]:
        """Run the game by another command of the environment."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        return subprocess.run(
            [*command, *map(str, arguments)],
            cwd=folder,
            env=kept | {"PYTHONUTF8": "1"} | environment,
            input=typed,
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE,
            check=False,
        )


_BIN = "Scripts" if os.name == "nt" else "bin"


def build_wheel(checkout: Path, folder: Path) -> Path:
    """Build a wheel from what would be handed out, the source distribution, and return it."""
    _run(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder, cwd=checkout)
    with tarfile.open(next(folder.glob("*.tar.gz"))) as source:
        # Python 3.11 knows filters from 3.11.4 on, and Debian 12 has an older one.
        careful = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
        source.extractall(folder / "source", **careful)
    source_folder = next((folder / "source").iterdir())
    _run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=source_folder)
    return next(folder.glob("*.whl"))


def install(wheel: Path, folder: Path) -> InstalledCopy:
    """Install a wheel into a fresh environment, which borrows what the game needs from ours."""
    _run(sys.executable, "-m", "venv", folder, cwd=folder.parent)
    copy = InstalledCopy(folder)
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = Path(_run(copy.python, "-c", ask, cwd=folder).strip())
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    quietly = ["--quiet", "--disable-pip-version-check", "--no-index", "--no-deps"]
    quietly += ["--force-reinstall"]  # ours may hold the game as well
    _run(copy.python, "-m", "pip", "install", *quietly, wheel, cwd=folder)
    return copy


def _run(*command: object, cwd: Path) -> str:
    done = subprocess.run(
        [str(word) for word in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
