"""What ties a worker to the process that started it: it ends when that one does, however it ends.

A process that is killed cannot tell its workers, so that they would compute on for nobody.
"""

import os
import time
from collections.abc import Callable
from multiprocessing import parent_process
from threading import Thread

__all__ = ["end_with_parent"]

LOOKS = 0.5
"""Time between two looks for the parent [s]."""


def end_with_parent(parent: int) -> None:
    """Watch from now on for the end of the process ``parent``, and end this one then."""
    watch = _wait_on_windows if os.name == "nt" else _wait
    Thread(target=_end_after, args=(watch, parent), name="tether", daemon=True).start()


def _end_after(watch: Callable[[int], None], parent: int) -> None:
    watch(parent)
    os._exit(1)


def _wait(parent: int) -> None:
    """Wait until the system has given this process to another parent."""
    while os.getppid() == parent:
        time.sleep(LOOKS)


def _wait_on_windows(parent: int) -> None:
    """Wait for the handle of the parent, which Windows never replaces by another."""
    del parent
    starter = parent_process()
    while starter is None:
        time.sleep(3600.0)
    starter.join()
