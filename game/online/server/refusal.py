"""Refusals on their way to a window: an error as plain data, which the other end raises again."""

from typing import Any

from game.match import IllegalOrders, MatchError
from game.match.errors import ToldError
from game.online.wire import reasons_out

__all__ = ["refusal_out"]


def refusal_out(error: ToldError) -> dict[str, Any]:
    """Return why something was not done: the code of a message, and what it names."""
    told: dict[str, Any] = {"refused": error.code, "facts": error.facts}
    if isinstance(error, IllegalOrders):
        told["reasons"] = reasons_out(error.reasons)
    elif isinstance(error, MatchError):
        told["at"] = type(error).__name__
    return told
