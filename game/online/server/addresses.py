"""Addresses: where others find a server, and whether this computer hears itself there."""

import errno
import ipaddress
import socket
from typing import Final

from game.online.server.origins import own_addresses

__all__ = [
    "EVERYWHERE",
    "LOOPBACK",
    "answers",
    "found_at",
    "here",
    "is_for_here_alone",
    "still_here",
    "written",
]

LOOPBACK: Final = "127.0.0.1"
"""Heard by this computer alone."""

EVERYWHERE: Final = "0.0.0.0"  # noqa: S104 - only where the player says so
"""Heard by every computer that can reach this one."""


def here(bind: str, port: int) -> str:
    """Return the address by which a window on this computer finds what listens on ``bind``.

    >>> here("0.0.0.0", 18018), here("::", 1)
    ('127.0.0.1:18018', '[::1]:1')
    """
    return written({EVERYWHERE: LOOPBACK, "::": "::1"}.get(bind, bind), port)


def found_at(bind: str, port: int) -> list[str]:
    """Return the addresses to tell others, the likeliest first; `here` where nobody else hears."""
    if bind in (EVERYWHERE, "::"):
        return [written(each, port) for each in own_addresses()] or [here(bind, port)]
    return [here(bind, port)]


def is_for_here_alone(bind: str) -> bool:
    """Tell whether windows on this computer alone are heard.

    >>> is_for_here_alone("127.0.0.1"), is_for_here_alone("0.0.0.0")
    (True, False)
    """
    return ipaddress.ip_address(bind).is_loopback


def still_here(bind: str) -> str:
    """Return an address to listen on: this one, or another one where the computer has lost it."""
    family = socket.AF_INET6 if ":" in bind else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as tried:
        try:
            tried.bind((bind, 0))
        except OSError as trouble:
            if trouble.errno == errno.EADDRNOTAVAIL:
                return next(iter(own_addresses()), LOOPBACK)
    return bind


def answers(address: str) -> bool:
    """Tell whether something listens at an address, as far as this computer can reach it."""
    host, _, port = address.rpartition(":")
    try:
        with socket.create_connection((host.strip("[]"), int(port)), timeout=1.0):
            return True
    except OSError:
        return False


def written(host: str, port: int) -> str:
    """Return an address as it is typed.

    >>> written("::1", 18018)
    '[::1]:18018'
    """
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
