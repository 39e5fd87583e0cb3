"""The voice: lines that are said, and lines that are typed. Nothing on the screen ever moves."""

from typing import TextIO

__all__ = ["Silence", "Voice"]

FORGET = "\033[2J\033[3J\033[H"
"""Takes the lines above off a terminal, its memory included."""


LONGEST_LINE = 4000
"""So much of what is typed is heard: a path of any length, and no number that Python refuses."""


class Silence(Exception):
    """Nobody types any more: the input has ended."""


class Voice:
    """Says whole lines and hears whole lines."""

    def __init__(self, hears: TextIO, says: TextIO) -> None:
        """Talk over two streams; they may be a terminal's, a pipe's or a file's."""
        self._hears = hears
        self._says = says

    def say(self, *lines: str) -> None:
        """Say lines, each a sentence or a few."""
        for line in lines:
            self._says.write(f"{line}\n")
        self._says.flush()

    def ask(self, prompt: str) -> str:
        """Return the line that is typed after a prompt; raise `Silence` where there is none."""
        self._says.write(f"{prompt} ")
        self._says.flush()
        line = self._hears.readline()
        if not line:
            self._says.write("\n")
            raise Silence
        if not self._hears.isatty():
            self._says.write("\n")  # a terminal shows the line break that ended the answer
        return line.strip()[:LONGEST_LINE]

    def forget(self) -> None:
        """Take what was said off the screen, where there is one, before another person looks."""
        if self._says.isatty():
            self._says.write(FORGET)
            self._says.flush()
