"""What server and client hold in common beside the wire form: versions, sizes, rhythms."""

import hashlib
from typing import Final

__all__ = [
    "HEARTBEAT",
    "KEY",
    "LARGEST_BODY",
    "PORT",
    "PROTOCOL",
    "TOKEN_BITS",
    "digest_of",
]

PROTOCOL: Final = 1
"""Version of the requests; rises when an older window could not speak to a newer server."""

PORT: Final = 18018
"""Where a match is found if nobody says otherwise. Source: design choice, registered by nobody."""

LARGEST_BODY: Final = 64 * 1024
"""Most that a request may bring [bytes]."""

HEARTBEAT: Final = 5.0
"""From one sign of life to the next, on either end [s]."""

TOKEN_BITS: Final = 128
"""Chance in the token of a seat, which a window draws for itself and shows with every request."""

KEY: Final = r"[0-9a-f]{32}"
"""How a token is written, and the key of an act."""


def digest_of(token: str) -> str:
    """Return what the server keeps of a token, of which it cannot be worked out.

    >>> digest_of("0" * 32)[:8]
    '84e0c0ea'
    """
    return hashlib.sha256(token.encode("utf-8")).hexdigest()
