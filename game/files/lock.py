"""One process at a time in a folder: what is read there is still so when it is written."""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["PATIENCE", "alone_in"]

PATIENCE = 4.0
"""How long to wait for another process, which is only ever there for an instant [s]."""

GLANCE = 0.01
"""From one try to the next [s]."""

LOCK = ".lock"
"""File that is locked where a folder itself cannot be: on Windows."""


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Do something in a folder while nobody else does who asks in this way.

    The system takes the lock back when a process ends, however it ends. Where a file system knows
    no locks, as some on a network, it is done without.

    Args:
        folder: the folder; it is made if it is missing.

    Raises:
        OSError: the folder cannot be made, or another process does not leave it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    handle = _open(folder)
    try:
        deadline = time.monotonic() + PATIENCE
        while not _locks(handle):
            if time.monotonic() > deadline:
                raise TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT), str(folder))
            time.sleep(GLANCE)
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _open(folder: Path) -> int:
        return os.open(folder / LOCK, os.O_RDWR | os.O_CREAT)

    def _locks(handle: int) -> bool:
        """Lock the file, or tell that another process has."""
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        except OSError:
            return True
        return True
else:
    import fcntl

    def _open(folder: Path) -> int:
        return os.open(folder, os.O_RDONLY)

    def _locks(handle: int) -> bool:
        """Lock the folder, or tell that another process has."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True
