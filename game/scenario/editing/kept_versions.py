"""Versions kept on the disk, so that neither a crash nor closing the window loses one.

Each file that is worked on has a history of its own in the user's folder, a line for each version:
the first with its whole text, each further one with what is different from the one it was made of.
"""

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from game.files import add_line
from game.places import data_folder
from game.scenario.editing.versions import NOTHING, Version, Versions
from game.scenario.findings import Fix, Span
from game.scenario.spans import applied, replacing

__all__ = ["KeptVersions"]

MOST: Final = 200
"""Versions with which a history is begun anew when its file is opened; the old one is put by."""
_TOLD: Final = ("name", "before", "after", "of", "is_aside")


class KeptVersions:
    """The history of one file."""

    def __init__(self, path: Path) -> None:
        resolved = path.resolve()
        mark = sha256(str(resolved).encode("utf-8", "surrogateescape")).hexdigest()[:12]
        self.path = data_folder() / "workshop" / f"{resolved.stem}-{mark}.jsonl"
        """Where it lies."""
        self._written = 0
        """How many versions stand there."""

    def opened(self, text: str) -> Versions:
        """Return all versions of a file that is opened with a text, which is at hand.

        Where another program has saved it since, that is a further version.

        Raises:
            OSError: the history cannot be read or put by.
        """
        known = list(self._read())
        if len(known) >= MOST:
            self._put_by()
            known = []
        versions = Versions(text, known)
        self._written = len(known)
        return versions

    def keep(self, versions: Versions) -> None:
        """Write the versions that do not stand there yet.

        Raises:
            OSError: they cannot be written.
        """
        for version in versions.all[self._written :]:
            told: dict[str, Any] = {name: getattr(version, name) for name in _TOLD}
            before = None if version.of == NOTHING else versions.all[version.of].text
            line = json.dumps(told | _difference(before, version.text), ensure_ascii=False)
            add_line(self.path, line, make_folder=True)
            self._written += 1

    def _read(self) -> Iterator[Version]:
        """Give the versions up to a line that is none, as a crash may leave one."""
        if not self.path.exists():
            return
        texts: list[str] = []
        for line in self.path.read_text(encoding="utf-8", errors="replace").split("\n"):
            if not line:
                continue
            try:
                told = json.loads(line)
                version = Version(_text(told, texts), **{name: told[name] for name in _TOLD})
            except (ValueError, KeyError, TypeError, IndexError):
                self._put_by()
                return
            texts.append(version.text)
            yield version

    def _put_by(self) -> None:
        """Give the history another name, under which nothing is added any more."""
        number = 1
        while (name := self.path.with_suffix(f".{number}.jsonl")).exists():
            number += 1
        self.path.rename(name)


def _difference(before: str | None, text: str) -> dict[str, Any]:
    if before is not None:
        fix = replacing(before, text)
        if applied(before, [fix]) == text:
            return {"fix": [*fix.span, fix.text]}
    return {"text": text}


def _text(told: dict[str, Any], texts: list[str]) -> str:
    if "text" in told:
        return str(told["text"])
    *span, other = told["fix"]
    return applied(texts[told["of"]], [Fix(Span(*span), other)])
