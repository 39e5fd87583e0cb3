"""One writer: what is done to a thing by one thread at a time, whoever asks for it."""

from collections.abc import Callable
from functools import wraps
from threading import RLock
from typing import Any, Concatenate, ParamSpec, TypeVar

__all__ = ["Alone", "alone"]

Asked = ParamSpec("Asked")
Told = TypeVar("Told")
Kept = TypeVar("Kept", bound="Alone")


class Alone:
    """Something with methods that are `alone`."""

    def __init__(self) -> None:
        self._lock = RLock()


def alone(
    method: Callable[Concatenate[Kept, Asked], Told],
) -> Callable[Concatenate[Kept, Asked], Told]:
    """Let no other thread into this method, or any other that is marked so, until it is done."""

    @wraps(method)
    def done_alone(self: Any, /, *args: Asked.args, **options: Asked.kwargs) -> Told:
        with self._lock:
            return method(self, *args, **options)

    return done_alone
