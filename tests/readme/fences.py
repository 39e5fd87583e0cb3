"""README's fenced commands, section by section."""

import re
from dataclasses import dataclass
from pathlib import Path

__all__ = ["INSTALL", "README", "START", "Fence", "read_fences"]

README = Path(__file__).resolve().parents[2] / "README.md"

START = "Start"
"""The section that sets up the game; its commands make an environment and are not run here."""

INSTALL = "Install"
"""The section on the installed game; its command makes an environment too."""

_FENCE = re.compile(r"^```(?P<kind>\S*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_SECTION = re.compile(r"^## (?P<name>.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Fence:
    """One fenced block: the section it stands in, what it says it is, and its text."""

    section: str
    kind: str
    text: str

    @property
    def commands(self) -> list[str]:
        """Its lines, without comments and with continued ones joined."""
        lines = self.text.replace("\\\n", " ").splitlines()
        return [line for line in lines if line.strip() and not line.startswith("#")]


def read_fences(readme: Path = README) -> list[Fence]:
    """Return every fence of ``readme`` in order."""
    text = readme.read_text(encoding="utf-8")
    fences = list(_FENCE.finditer(text))
    headings = [
        heading
        for heading in _SECTION.finditer(text)
        if not any(fence.start() < heading.start() < fence.end() for fence in fences)
    ]
    return [
        Fence(
            section=next((h["name"] for h in reversed(headings) if h.start() < fence.start()), ""),
            kind=fence["kind"],
            text=fence["text"],
        )
        for fence in fences
    ]
