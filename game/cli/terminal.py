"""The terminal: what commands print, whatever it is connected to, and how it asks them to stop.

Every stream takes every letter, a terminal of no width has the usual one, a reader that leaves
early is no fault, and a full disk behind a redirection is one.
"""

import codecs
import io
import json
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from game.cli.encoding import READABLE

__all__ = [
    "Unprinted",
    "begin",
    "complain",
    "ends_quietly",
    "fall_silent",
    "finish",
    "print_json",
    "say",
]

WIDEST = 10_000
"""No terminal is wider [columns]."""
STOPPING = ("SIGTERM", "SIGHUP", "SIGBREAK")
"""Signals that ask a program to stop; which of them there are depends on the system."""


class Unprinted(Exception):
    """What was to be printed did not reach its place: a full disk, a reader that has left."""

    status = 1

    def __init__(self, cause: OSError) -> None:
        super().__init__(str(cause))
        self.message = "cli-unprinted"
        """Its words in ``cli.ftl``."""
        self.values = {"why": cause.strerror or str(cause)}
        self.left = isinstance(cause, BrokenPipeError)
        """Whether the reader has left, who needs to be told nothing."""


def begin() -> None:
    """Make the streams take every letter, and set aside a width that no terminal has."""
    sys.stdin = _there(sys.stdin)
    sys.stdout = _heeded(_there(sys.stdout))
    sys.stderr = _there(sys.stderr)
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, READABLE), (sys.stderr, READABLE)):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)
    for name in ("COLUMNS", "LINES"):
        size = os.environ.get(name, "")
        if not (size.isascii() and size.isdecimal() and 0 < int(size[:9]) <= WIDEST):
            os.environ.pop(name, None)


def _there(stream: Any) -> Any:
    """Return a stream; one that was closed before the start is empty and takes everything."""
    return io.StringIO() if stream is None else stream


class _Heeded(io.TextIOWrapper):
    """A stream that tells its own failures, whoever prints to it, from those of files."""

    before: io.TextIOWrapper
    """The stream as it was, which would close what both of them print to if it were forgotten."""

    def write(self, text: str) -> int:
        try:
            return super().write(text)
        except OSError as trouble:
            raise Unprinted(trouble) from trouble

    def flush(self) -> None:
        try:
            super().flush()
        except OSError as trouble:
            raise Unprinted(trouble) from trouble


def _heeded(stream: Any) -> Any:
    """Return the process's own stream as one that tells its failures; others stay as they are."""
    if type(stream) is not io.TextIOWrapper:
        return stream
    heeded = _Heeded(
        stream.buffer,
        encoding=stream.encoding,
        errors=stream.errors,
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )
    heeded.before = stream
    return heeded


def say(text: str, end: str = "\n") -> None:
    """Print a text to standard output; raise `Unprinted` where it cannot take it."""
    sys.stdout.write(text + end)
    sys.stdout.flush()


def complain(line: str) -> None:
    """Print a line to standard error; where that takes nothing, the exit status has to do."""
    try:
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()
    except OSError:
        return


def print_json(document: Any, indent: int = 1) -> None:
    """Print one JSON document: letters as they are in UTF-8, by their numbers elsewhere."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    in_utf8 = codecs.lookup(encoding).name == "utf-8"
    say(json.dumps(document, ensure_ascii=not in_utf8, indent=indent))


def finish() -> None:
    """Let what was printed leave; raise `Unprinted` where it cannot."""
    if not sys.stdout.closed:
        sys.stdout.flush()


def fall_silent() -> None:
    """Print nothing more, so that leaving complains no second time of a stream that failed."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (Unprinted, OSError, ValueError):
            _lead_nowhere(stream)


def _lead_nowhere(stream: Any) -> None:
    try:
        handle = stream.fileno()
    except (OSError, ValueError):
        return  # it leads to no file, so leaving does not write to one
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, handle)
    os.close(nowhere)


@contextmanager
def ends_quietly() -> Iterator[None]:
    """Take the system's wish to stop as Ctrl-C: what was begun is ended, processes among it.

    A signal that somebody chose to ignore (``nohup``) or to answer stays as it is.
    """
    before = {}
    here = threading.current_thread() is threading.main_thread()  # no other may answer signals
    for name in STOPPING:
        number = getattr(signal, name, None)
        if here and number is not None and signal.getsignal(number) is signal.SIG_DFL:
            before[number] = signal.signal(number, _stop)
    try:
        yield
    finally:
        for number, answer in before.items():
            signal.signal(number, answer)


def _stop(number: int, frame: FrameType | None) -> None:
    del frame
    signal.signal(number, signal.SIG_IGN)  # once is enough: ending must not be cut short
    raise KeyboardInterrupt
