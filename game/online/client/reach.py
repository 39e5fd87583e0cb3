"""Why a server is not reached, in words that help.

It may be a wrong address, nobody there, or a network that keeps computers apart.
"""

import errno
import ipaddress
import socket

from game.online.errors import OnlineError
from game.online.server.origins import own_addresses

__all__ = ["Unreachable", "why_unreachable"]

SAME_NETWORK = 24
"""Numbers alike in so many leading bits are taken for one network [bits].

Source: the usual size of a network at home or in a school; a guess that only chooses the words.
"""


class Unreachable(OnlineError):
    """The network, or the server for now, gave no answer; the same request may be sent again."""


def why_unreachable(address: str, trouble: Exception) -> Unreachable:
    """Return what is to be told of a request that got no answer."""
    causes = _causes(trouble)
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return Unreachable("unknown-address", address=address)
    codes = {cause.errno for cause in causes if isinstance(cause, OSError)}
    if errno.ECONNREFUSED in codes:
        return Unreachable("nobody-hosts", address=address)
    if codes & {errno.EHOSTUNREACH, errno.ENETUNREACH} or "ConnectTimeout" in {
        type(cause).__name__ for cause in causes
    }:
        near = is_near(address, own_addresses())
        return Unreachable("kept-apart" if near else "no-way", address=address)
    return Unreachable("no-answer", address=address)


def is_near(address: str, own: list[str]) -> bool:
    """Tell whether an address is on a network of this computer.

    >>> is_near("192.168.1.20:18018", ["192.168.1.7"]), is_near("10.0.0.2", ["192.168.1.7"])
    (True, False)
    """
    host = address.rpartition(":")[0] if ":" in address else address
    try:
        there = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return any(
        there in ipaddress.ip_network(f"{each}/{SAME_NETWORK}", strict=False)
        for each in own
        if ipaddress.ip_address(each).version == there.version == 4
    )


def _causes(trouble: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    at: BaseException | None = trouble
    while at is not None and at not in found:
        found.append(at)
        at = at.__cause__ or at.__context__
    return found
