"""The tools that read the code, each as one test, so that one command checks all."""

import subprocess
import sys
from pathlib import Path

import pytest

LINT_IMPORTS = "from importlinter.cli import lint_imports_command as lint; lint()"

TOOLS = {
    "imports follow the arrows": ["-c", LINT_IMPORTS, "--no-cache", "--no-logo"],
    "ruff finds nothing": ["-m", "ruff", "check", "--quiet", "."],
    "ruff has formatted every file": ["-m", "ruff", "format", "--check", "--quiet", "."],
    "mypy is strict on the game": ["-m", "mypy", "--no-error-summary"],
}


@pytest.mark.parametrize("arguments", TOOLS.values(), ids=TOOLS.keys())
def test_a_tool_has_nothing_to_say(arguments: list[str], checkout: Path) -> None:
    """The settings of each are in `pyproject.toml`; what it says is the failure's text."""
    run = subprocess.run(
        [sys.executable, *arguments], cwd=checkout, capture_output=True, text=True, check=False
    )

    assert run.returncode == 0, run.stdout + run.stderr
