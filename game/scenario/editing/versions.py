"""The versions of a text that is being worked on: back and forth among them."""

from dataclasses import dataclass

__all__ = ["Version", "Versions"]


@dataclass(frozen=True)
class Version:
    """A text, and what made it of the one before."""

    text: str
    name: str = ""
    """The number that was moved; empty where the file was saved by another program."""
    before: float = 0.0
    after: float = 0.0


class Versions:
    """All versions since the file was opened, the oldest first.

    >>> versions = Versions("a: 1")
    >>> versions.add(Version("a: 2", "a", 1, 2))
    >>> versions.go(0).text, versions.at, len(versions.all)
    ('a: 1', 0, 2)
    """

    def __init__(self, text: str) -> None:
        self.all = [Version(text)]
        self.at = 0
        """Which of them is at hand."""

    @property
    def now(self) -> Version:
        """The version at hand."""
        return self.all[self.at]

    @property
    def can_undo(self) -> bool:
        """Whether there is an older one."""
        return self.at > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a newer one."""
        return self.at + 1 < len(self.all)

    def add(self, version: Version) -> None:
        """Go on with a new version; those that were undone are forgotten."""
        self.all[self.at + 1 :] = [version]
        self.at += 1

    def go(self, at: int) -> Version:
        """Take an older or newer version at hand, and return it."""
        self.at = min(max(at, 0), len(self.all) - 1)
        return self.now
