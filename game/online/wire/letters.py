"""Plain data as letters, one way of writing each: so that two of the same are the same bytes."""

import json
from typing import Any, NoReturn

from game.online.errors import WireError

__all__ = ["WIRE_VERSION", "data_of", "text_of"]

WIRE_VERSION = 1
"""Rises when an older window could not read what a newer one sends."""


def text_of(data: Any) -> str:
    """Return plain data as JSON on one line.

    >>> text_of({"turn": 3, "orders": ["ban-hbm"]})
    '{"turn":3,"orders":["ban-hbm"]}'
    """
    return json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def data_of(text: str | bytes) -> Any:
    """Return the plain data again; raise `WireError` where the letters are no JSON."""
    try:
        return json.loads(text, parse_constant=_refused)
    except (ValueError, RecursionError):
        raise WireError("not-json") from None


def _refused(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number that fits into JSON")
