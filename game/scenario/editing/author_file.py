"""An author's file, which another program edits too: read anew when it changes, never run over."""

from pathlib import Path
from typing import Final

from game.files import write_whole
from game.scenario.findings import ScenarioError
from game.scenario.reading import read_text

__all__ = ["AuthorFile", "ChangedMeanwhile"]

_MARK: Final = "\ufeff".encode()
"""What some editors begin a file of UTF-8 with."""


class ChangedMeanwhile(Exception):
    """The file holds something else than what was last read of it, so it was not written."""


class AuthorFile:
    """A scenario file as it was last seen on the disk."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = ""
        """The text; empty where the file cannot be read."""
        self.trouble: ScenarioError | None = None
        """Why it cannot be read."""
        self._bytes: bytes | None = None
        self.read()

    def read(self) -> bool:
        """Read the file, and tell whether it has changed since it was read last."""
        before = (self.text, self.trouble is None)
        content = self._on_disk()
        if content is not None and content == self._bytes:
            return False
        self._bytes = content
        try:
            self.text, self.trouble = read_text(self.path), None
        except ScenarioError as trouble:
            self.text, self.trouble = "", trouble
        return (self.text, self.trouble is None) != before

    @property
    def is_gone(self) -> bool:
        """Whether there is no file any more."""
        return not self.path.exists()

    def write(self, text: str) -> None:
        """Write a text over the one that was read.

        Raises:
            ChangedMeanwhile: the file has changed since; it stands as it is.
            OSError: it cannot be written.
        """
        content = self._on_disk()
        if content != self._bytes or (content is None and not self.is_gone):
            raise ChangedMeanwhile
        mark = _MARK if content is not None and content.startswith(_MARK) else b""
        written = mark + text.encode()
        write_whole(self.path, written)
        self.text, self.trouble, self._bytes = text, None, written

    def _on_disk(self) -> bytes | None:
        try:
            return self.path.read_bytes()
        except OSError:
            return None
