"""A match by text in a process of its own: lines go in, lines come out, nothing else is reached."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

__all__ = ["PATIENCE", "talk"]

PATIENCE = 120
"""How long a whole match may take while other tests run [s]."""


def talk(
    checkout: Path, saves: Path, lines: Sequence[str], *arguments: str
) -> subprocess.CompletedProcess[str]:
    """Type lines into ``play --text`` and return what was said."""
    return subprocess.run(
        [sys.executable, str(checkout / "main.py"), "play", "--text", *arguments],
        input="".join(f"{line}\n" for line in lines),
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
        env={**os.environ, "EIGHTEEN_MONTHS_SAVES": str(saves)},
    )
