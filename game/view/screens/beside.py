"""A call that waits for something, made beside the window, which goes on drawing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

__all__ = ["beside"]

T = TypeVar("T")


def beside(call: Callable[[], T]) -> Future[T]:
    """Make a call in a thread of its own, and return what will hold its answer or its error.

    A window that closes does not wait for it.
    """
    answer: Future[T] = Future()

    def make() -> None:
        try:
            answer.set_result(call())
        except BaseException as trouble:  # noqa: BLE001 - raised where the answer is asked for
            answer.set_exception(trouble)

    threading.Thread(target=make, name="beside", daemon=True).start()
    return answer
