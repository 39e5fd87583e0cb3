"""What can be asked of the view in vain; without pygame, so that commands may know it."""

from collections.abc import Iterable
from difflib import get_close_matches

__all__ = ["NoDisplay", "UnknownScreen"]


class NoDisplay(Exception):
    """There is no screen that a window could be seen on; the message says why, if anyone knows."""


class UnknownScreen(LookupError):
    """There is no screen of that name; the message has the nearest."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        names = list(known)
        near = get_close_matches(name, names, n=1)
        hint = f"did you mean '{near[0]}'?" if near else f"known: {', '.join(names)}"
        super().__init__(f"no screen '{name}'; {hint}")
