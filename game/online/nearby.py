"""Matches nearby: a window calls into the network, and whoever hosts a match there answers.

Nothing is told that a request for the match would not tell. Some networks pass no such calls on;
then the address has to be typed.
"""

import ipaddress
import json
import socket
import threading
import time
from dataclasses import dataclass
from typing import Final

from game.online.protocol import PORT, PROTOCOL

__all__ = ["Beacon", "Nearby", "matches_nearby"]

CALL: Final = f"eighteen-months {PROTOCOL}".encode().ljust(256, b" ")
"""As long as an answer may be, so that nobody can have a server send more than was asked with."""
LONGEST_ANSWER: Final = len(CALL)
EVERYBODY: Final = ("255.255.255.255", "127.0.0.1")
"""The local network, which does not reach a match that is open to this computer alone."""
WAIT: Final = 1.0
"""So long answers are waited for [s]."""
GLANCE: Final = 0.5
"""From one look at whether to stop to the next [s]."""


@dataclass(frozen=True)
class Nearby:
    """A match that somebody hosts on this network."""

    address: str
    match: str
    scenario: str
    """Slug of the scenario."""


class Beacon:
    """Answers calls for a match that is served here, until it is closed."""

    def __init__(self, bind: str, port: int, match: str, scenario: str) -> None:
        """Begin to answer; where the port of calls is taken nobody does, and all else works.

        Args:
            bind: the address on which the match is served.
            port: its port.
            match: its name.
            scenario: slug of its scenario.
        """
        told = {"port": port, "match": match, "scenario": scenario[:60]}
        self._answer = json.dumps(told).encode()
        self._socket = self._voice = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.settimeout(GLANCE)
        self._closed = False
        try:
            self._listen(bind)
        except OSError:
            self.close()
            return
        threading.Thread(target=self._run, name="beacon", daemon=True).start()

    def close(self) -> None:
        """Answer no more."""
        self._closed = True
        self._socket.close()
        self._voice.close()

    def _listen(self, bind: str) -> None:
        """Hear whoever may reach the match; raise OSError where that cannot be.

        A call to everybody on a network comes to no address of its own. Who hears it takes the
        address that the answer comes from for that of the match.
        """
        if bind in ("", "0.0.0.0", "::") or ipaddress.ip_address(bind).is_loopback:  # noqa: S104
            self._socket.bind(("" if bind == "::" else bind, PORT))
            return
        self._voice = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._voice.bind((bind, 0))
        self._socket.bind(("", PORT))

    def _run(self) -> None:
        while not self._closed:
            try:
                said, who = self._socket.recvfrom(2 * len(CALL))
                if said == CALL:
                    self._voice.sendto(self._answer, who)
            except OSError:  # nobody called, somebody left before the answer, or it was closed
                continue


def matches_nearby(wait: float = WAIT) -> list[Nearby]:
    """Return the matches that are hosted on this network and on this computer.

    Args:
        wait: so long answers are waited for [s].
    """
    found: dict[str, Nearby] = {}
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as call:
        call.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        for everybody in EVERYBODY:
            try:
                call.sendto(CALL, (everybody, PORT))
            except OSError:  # no such network here
                continue
        deadline = time.monotonic() + wait
        while (left := deadline - time.monotonic()) > 0.0:
            call.settimeout(left)
            try:
                said, (host, _) = call.recvfrom(2 * LONGEST_ANSWER)
            except OSError:
                continue
            match = _match_in(said, host)
            if match is not None:
                found.setdefault(match.match, match)
    return [*found.values()]


def _match_in(said: bytes, host: str) -> Nearby | None:
    """Return the match that an answer tells of; None for whatever else came."""
    try:
        told = json.loads(said)
        port, match, scenario = told["port"], told["match"], told["scenario"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not (isinstance(port, int) and 0 < port < 2**16):
        return None
    if not (isinstance(match, str) and isinstance(scenario, str)):
        return None
    return Nearby(f"{host}:{port}", match[:32], scenario[:60])
