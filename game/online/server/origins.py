"""Whom a request is for: its Host must be an address of ours, and its Origin, if it has one, too.

A page of the web that is open on the same computer can send requests here, under a name of its own
that leads here (DNS rebinding) or from its own origin. Neither gets an answer.
"""

import ipaddress
import socket
from collections.abc import Collection
from urllib.parse import urlsplit

__all__ = [
    "is_ours",
    "local_name",
    "name_in",
    "name_resolves",
    "own_addresses",
    "own_names",
    "way_out",
]

LOOPBACK = ("localhost", "127.0.0.1", "::1")

NOWHERE = "192.0.2.1"
"""An address that leads nowhere: asked for the way there, a computer names its own address.

Source: RFC 5737, reserved for documentation; nothing is sent.
"""


def own_addresses() -> list[str]:
    """Return the addresses by which others on the network find this computer, the likeliest first.

    Empty where it is on no network.
    """
    found = dict.fromkeys([way_out(), *_of_own_name()])
    return [each for each in found if each and not ipaddress.ip_address(each).is_loopback]


def own_names() -> frozenset[str]:
    """Return every name that a request to this computer may go by, in lower case."""
    return frozenset([*LOOPBACK, *own_addresses(), socket.gethostname().lower(), local_name()])


def local_name() -> str:
    """Return the name under which a network may know this computer, where it passes names on."""
    return f"{socket.gethostname().lower().removesuffix('.local')}.local"


def name_resolves() -> bool:
    """Tell whether this network leads from `local_name` to this computer; may wait."""
    try:
        found = socket.getaddrinfo(local_name(), None, family=socket.AF_INET)
    except OSError:
        return False
    return any(str(address[0]) in own_addresses() for *_, address in found)


def is_ours(host: str | None, origin: str | None, names: Collection[str]) -> bool:
    """Tell whether a request is for us, and comes from no page of elsewhere.

    >>> is_ours("127.0.0.1:18018", None, {"127.0.0.1"})
    True
    >>> is_ours("[::1]:18018", "http://[::1]:18018", {"::1"})
    True
    >>> is_ours("evil.example", None, {"127.0.0.1"})
    False
    >>> is_ours("127.0.0.1:18018", "http://evil.example", {"127.0.0.1"})
    False
    """
    if host is None or name_in(host) not in names:
        return False
    return origin is None or origin.lower() == f"http://{host.lower()}"


def name_in(host: str) -> str | None:
    """Return the name in a Host header without its port; None where there is none in it."""
    try:
        parts = urlsplit(f"//{host}")
        named, _ = parts.hostname, parts.port
    except ValueError:
        return None
    return named if parts.netloc == host and "@" not in host else None


def way_out() -> str:
    """Return the address under which this computer goes out to the network now, if it does."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            asked.connect((NOWHERE, 9))
        except OSError:
            return ""
        return str(asked.getsockname()[0])


def _of_own_name() -> list[str]:
    try:
        found = socket.getaddrinfo(socket.gethostname(), None, family=socket.AF_INET)
    except OSError:
        return []
    return [str(address[0]) for *_, address in found]
