"""The versions of a text that is being worked on: back and forth among them, none forgotten."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

__all__ = ["NOTHING", "Version", "Versions"]

NOTHING = -1
"""What the first version was made of."""


@dataclass(frozen=True)
class Version:
    """A text, and what made it of the one before."""

    text: str
    name: str = ""
    """What was changed: the number that was moved; empty where another program has saved."""
    before: float | None = None
    """The number before, where it is one."""
    after: float | None = None
    of: int = NOTHING
    """Which version it was made of."""
    is_aside: bool = False
    """Whether it was never written, since the file was saved elsewhere meanwhile."""


class Versions:
    """All versions, in the order in which they were made; a version may have several after it.

    >>> versions = Versions("a: 1")
    >>> versions.add(Version("a: 2", "a", 1, 2))
    >>> versions.go(versions.older).text, versions.at, versions.newer, len(versions.all)
    ('a: 1', 0, 1, 2)
    """

    def __init__(self, text: str, known: Sequence[Version] = ()) -> None:
        """Begin with a text.

        Args:
            text: of the version that is at hand.
            known: versions of earlier days; the text may be one of them, or one more.
        """
        self.all = list(known) or [Version(text)]
        self.at = len(self.all) - 1
        """Which of them is at hand."""
        self._next: dict[int, int] = {}
        """Which version was gone on with last, by the one before it."""
        same = [at for at, version in enumerate(self.all) if version.text == text]
        if same:
            self.go(same[-1])
        else:
            self.add(Version(text))

    @property
    def now(self) -> Version:
        """The version at hand."""
        return self.all[self.at]

    @property
    def older(self) -> int | None:
        """The version that the one at hand was made of."""
        return None if self.now.of == NOTHING else self.now.of

    @property
    def newer(self) -> int | None:
        """The version that was last made of the one at hand, or gone back from."""
        return self._next.get(self.at)

    def add(self, version: Version) -> None:
        """Go on with a new version."""
        self.go(self.put_aside(version, is_aside=False))

    def put_aside(self, version: Version, *, is_aside: bool = True) -> int:
        """Keep a version without going on with it, and return which one it is."""
        self.all.append(replace(version, of=self.at, is_aside=is_aside))
        return len(self.all) - 1

    def go(self, at: int | None) -> Version:
        """Take another version at hand, and return it."""
        assert at is not None, "there is no such version"
        self.at = at
        for version in self._way(at):
            self._next[self.all[version].of] = version
        return self.now

    def _way(self, at: int) -> Iterator[int]:
        """Give a version and all that it was made of, but for the first."""
        while self.all[at].of != NOTHING:
            yield at
            at = self.all[at].of
