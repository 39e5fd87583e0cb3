"""The cookies of a phone: the token of its seat, and the language that was chosen on it.

A token is never in an address and no script can read it; the phone has it before it sits down, so
that a repeated request to join finds the same seat.
"""

import re
import secrets
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from game.online.protocol import KEY, TOKEN_BITS

__all__ = [
    "chosen_language",
    "forget_token",
    "keep_language",
    "keep_token",
    "new_token",
    "token_of",
]

SEAT: Final = "seat"
LANGUAGE: Final = "language"

KEPT: Final = 30 * 24 * 3600
"""So long a phone keeps them [s]. Source: design choice; a class may go on in the next lesson."""


def new_token() -> str:
    """Return a token that nobody can guess."""
    return secrets.token_hex(TOKEN_BITS // 8)


def token_of(request: Request) -> str:
    """Return the token that a request shows; empty where it shows none."""
    token = request.cookies.get(SEAT, "")
    return token if re.fullmatch(KEY, token) else ""


def keep_token(response: Response, token: str) -> None:
    """Have a phone keep its token."""
    _keep(response, SEAT, token)


def forget_token(response: Response) -> None:
    """Have a phone forget its token."""
    response.delete_cookie(SEAT, path="/", httponly=True, samesite="strict")


def chosen_language(request: Request) -> str | None:
    """Return the language that was chosen on a phone, as it says."""
    return request.cookies.get(LANGUAGE)


def keep_language(response: Response, language: str) -> None:
    """Have a phone keep the language that was chosen on it."""
    _keep(response, LANGUAGE, language)


def _keep(response: Response, name: str, value: str) -> None:
    response.set_cookie(name, value, KEPT, httponly=True, samesite="strict", path="/")
