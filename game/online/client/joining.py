"""Joining: finding out what is played at an address, and sitting down there."""

import secrets
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter

from game import __version__
from game.online.client.link import Link, error_in
from game.online.client.remote_table import RemoteTable
from game.online.client.seats_file import HeldSeat, SeatsFile
from game.online.code import Code
from game.online.errors import OnlineError, WireError
from game.online.protocol import PORT, PROTOCOL, TOKEN_BITS
from game.online.wire import WIRE_VERSION, scenario_in, text_of
from game.online.wire.forms import Form, checked
from game.rules import RULES_VERSION, Side

__all__ = ["Invitation", "address_in", "ask_at", "join"]

FIRST_NEWS = 15.0
"""So long the first view of a match may take [s]."""


@dataclass(frozen=True)
class Invitation:
    """What is played at an address, before one sits down."""

    address: str
    match: str
    scenario: str
    """Slug of the scenario."""
    open_sides: tuple[Side, ...]
    """Sides that wait for somebody."""
    is_over: bool
    place: str = ""
    """Where one of this user's windows sits already: there it needs no code."""


class _Hello(Form):
    game: str
    protocol: int
    wire: int
    rules: int
    match: str
    scenario: str
    digest: str
    open: list[str]
    over: bool


_HELLO = TypeAdapter(_Hello)


def address_in(typed: str) -> str:
    """Return an address with its port, from whatever somebody types or pastes.

    >>> address_in(" http://192.168.1.20:18018/ "), address_in("fe80::1"), address_in("my-laptop")
    ('192.168.1.20:18018', '[fe80::1]:18018', 'my-laptop:18018')
    """
    plain = typed.strip().removeprefix("http://").strip("/")
    if not plain or any(letter.isspace() or letter in "/@?#" for letter in plain):
        raise OnlineError("no-such-address", address=plain[:80])
    if plain.count(":") > 1 and not plain.startswith("["):
        return f"[{plain}]:{PORT}"
    host, colon, port = plain.rpartition(":")
    if not colon or port.endswith("]"):
        return f"{plain}:{PORT}"
    if not (port.isascii() and port.isdecimal() and 0 < int(port[:6]) < 2**16 and host):
        raise OnlineError("no-such-address", address=plain[:80])
    return plain


def ask_at(address: str, seats: SeatsFile | None = None) -> Invitation:
    """Ask an address what is played there.

    Raises:
        OnlineError: nothing answers, no game does, or one of another version.
    """
    link = Link(address)
    try:
        hello = _hello_at(link)
    finally:
        link.close()
    held = (seats or SeatsFile()).of(hello.match)
    return Invitation(
        address=address,
        match=hello.match,
        scenario=hello.scenario,
        open_sides=tuple(Side.of(slug) for slug in hello.open),
        is_over=hello.over,
        place="" if held is None else held.place,
    )


def join(
    invitation: Invitation,
    place: str = "",
    code: Code = (),
    *,
    seats: SeatsFile | None = None,
    patience: float = 0.0,
) -> RemoteTable:
    """Sit down at a match and return its table, with the first news of it.

    Args:
        invitation: what `ask_at` returned.
        place: ``us``, ``china``, ``both`` or ``watch``; the first side that waits where empty. Who
            sits already sits there again.
        code: the four words; whoever sits already needs none.
        seats: where tokens are kept.
        patience: of the table, see `RemoteTable` [s].

    Raises:
        OnlineError: the code is wrong, the place taken, or the scenario means something else here.
    """
    kept = seats or SeatsFile()
    held = kept.of(invitation.match)
    token = secrets.token_hex(TOKEN_BITS // 8) if held is None else held.token
    wanted = (held.place if held is not None else place) or _first_open(invitation)
    link = Link(invitation.address)
    try:
        path = f"/matches/{invitation.match}"
        body = text_of({"token": token, "place": wanted, "code": list(code)})
        _told(link.tell(f"{path}/sit", body).data)
        kept.keep(invitation.match, HeldSeat(token, invitation.address, wanted))
        loaded = scenario_in(_told(link.ask(f"{path}/scenario", token=token).data))
    except BaseException:
        link.close()
        raise
    table = RemoteTable(link, invitation.match, token, loaded, patience=patience)
    try:
        table.wait_until_told(FIRST_NEWS)
    except BaseException:
        table.close()
        raise
    return table


def _hello_at(link: Link) -> _Hello:
    """Return what an address says of itself; raise where it is not one of ours, or of others'."""
    try:
        data = _told(link.ask("/hello").data)
    except WireError:
        raise OnlineError("no-game", address=link.address) from None
    theirs = data.get("game") if isinstance(data, dict) else None
    versions = (PROTOCOL, WIRE_VERSION, RULES_VERSION)
    if isinstance(theirs, str):
        told = tuple(data.get(name) for name in ("protocol", "wire", "rules"))
        if told != versions:
            facts = {"here": _version(versions), "there": _version(told), "game": __version__}
            raise OnlineError("other-version", other=theirs[:20], **facts)
    try:
        return checked(_HELLO, data)
    except WireError:
        raise OnlineError("no-game", address=link.address) from None


def _version(numbers: tuple[Any, ...]) -> str:
    return ".".join(str(number)[:10] for number in numbers)


def _first_open(invitation: Invitation) -> str:
    if not invitation.open_sides:
        raise OnlineError("nothing-open")
    return invitation.open_sides[0].slug


def _told(data: Any) -> Any:
    error = error_in(data)
    if error is not None:
        raise error
    return data
