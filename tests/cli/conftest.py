"""Commands in this process: quick, and with what they print at hand."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import pytest

from game.cli import main


@dataclass(frozen=True)
class Run:
    """What came of a command."""

    status: int
    out: str
    """What it printed to standard output."""
    err: str
    """What it printed to standard error."""

    @property
    def complaints(self) -> list[str]:
        """Standard error, line by line."""
        return self.err.splitlines()

    @property
    def document(self) -> Any:
        """Standard output as the one JSON document that it is."""
        return json.loads(self.out)


Command: TypeAlias = Callable[..., Run]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs ``python main.py ARGUMENTS...`` without a new process."""

    def run(*arguments: object) -> Run:
        capsys.readouterr()
        status = main([str(argument) for argument in arguments])
        return Run(status, *capsys.readouterr())

    return run
