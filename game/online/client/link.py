"""The link: one window's requests to one match, each a question with a plain answer.

What the network does to a request is told by `Unreachable`, what the server says against it by the
error that it stands for; nothing is tried twice here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from unicodedata import category

import httpx

from game.language import LANGUAGES, LanguageError, Texts
from game.match import IllegalOrders, MatchError, MovedOn, NotNow, UnknownOrder
from game.online.client.reach import Unreachable, why_unreachable
from game.online.errors import OnlineError
from game.online.protocol import HEARTBEAT
from game.online.wire import data_of, reasons_in

__all__ = ["Answer", "Link", "error_in"]

CONNECT = 3.0
"""So long a connection may take to come about [s]."""
ANSWER = 6.0
"""So long an answer may take [s]. Source: design choice; a turn on a slow laptop takes a tenth."""
SILENCE = 2.5 * HEARTBEAT
"""So long the doorbell may give no sign of life [s]."""


_FAILED = httpx.codes.INTERNAL_SERVER_ERROR
_LATER = (
    httpx.codes.TOO_MANY_REQUESTS,
    httpx.codes.REQUEST_TIMEOUT,
    httpx.codes.SERVICE_UNAVAILABLE,
    httpx.codes.BAD_GATEWAY,
    httpx.codes.GATEWAY_TIMEOUT,
)
"""What a server, or something before it, says when it may answer later."""


LARGEST_ANSWER = 16 * 1024 * 1024
"""More than that no view is [bytes]. Source: design choice; the last of a long match takes 0.3."""
LONGEST_FACT = 300
"""So much of what an error names is told [characters]."""


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    text: str

    @property
    def data(self) -> Any:
        """The answer as plain data; raises `OnlineError` where it is none."""
        return data_of(self.text)


class Link:
    """Requests to a server, with the token of this window once it has one."""

    def __init__(self, address: str, *, patience: float = ANSWER) -> None:
        """Reach for a server; nothing is asked yet.

        Args:
            address: its name or number, with a port.
            patience: so long an answer may take [s].
        """
        self.address = address
        self._patience = patience
        timeout = httpx.Timeout(patience, connect=CONNECT)
        # What the environment says of proxies is for the web, not for the next room.
        self._client = httpx.Client(base_url=f"http://{address}", timeout=timeout, trust_env=False)

    def ask(self, path: str, *, token: str = "", tag: str = "") -> Answer:
        """Ask for something; a ``tag`` says which answer is known already."""
        headers = _bearing(token) | ({"If-None-Match": tag} if tag else {})
        return self._send("GET", path, headers)

    def tell(self, path: str, body: str, *, token: str = "") -> Answer:
        """Bring something."""
        headers = _bearing(token) | {"Content-Type": "application/json"}
        return self._send("POST", path, headers, body)

    def listen(self, path: str, *, token: str) -> Iterator[str]:
        """Yield the lines of a stream as they come, signs of life too, until it breaks."""
        timeout = httpx.Timeout(SILENCE, connect=CONNECT)
        try:
            with self._client.stream(
                "GET", path, headers=_bearing(token), timeout=timeout
            ) as answer:
                if answer.status_code != httpx.codes.OK:
                    return
                yield from answer.iter_lines()
        except (httpx.HTTPError, RuntimeError) as trouble:  # the latter: closed meanwhile
            raise why_unreachable(self.address, trouble) from trouble

    def close(self) -> None:
        """Let go of every connection."""
        self._client.close()

    def _send(self, method: str, path: str, headers: dict[str, str], body: str = "") -> Answer:
        try:
            with self._client.stream(method, path, headers=headers, content=body.encode()) as came:
                text = _read(came)
        except (httpx.HTTPError, httpx.InvalidURL, RuntimeError) as trouble:
            raise why_unreachable(self.address, trouble) from trouble
        if came.status_code in _LATER or (method == "GET" and came.status_code >= _FAILED):
            raise Unreachable("busy", address=self.address)
        return Answer(came.status_code, text)


_AT_THE_TABLE = {each.__name__: each for each in (NotNow, MovedOn, UnknownOrder)}
"""What a table refuses, by what the server calls it."""


def _read(came: httpx.Response) -> str:
    """Return what an answer brings; raise `OnlineError` where it does not end."""
    body = b""
    for piece in came.iter_bytes():
        body += piece
        if len(body) > LARGEST_ANSWER:
            raise OnlineError("too-large", most=LARGEST_ANSWER)
    return body.decode("utf-8", errors="replace")


def _plain(told: str) -> str:
    """Return a text of the other side without what would command a terminal, and not too long."""
    kept = "".join(letter for letter in told if category(letter)[0] != "C")
    return kept[:LONGEST_FACT]


def error_in(data: Any, side: str = "") -> MatchError | OnlineError | None:
    """Return the error that an answer tells, None where it tells none.

    Args:
        data: the answer as plain data.
        side: whose orders it answers, where it answers orders.
    """
    if not isinstance(data, dict) or not isinstance(data.get("refused"), str):
        return None
    if "reasons" in data:
        return IllegalOrders(side, reasons_in(data["reasons"]))
    code, told = data["refused"], data.get("facts")
    named = told.items() if isinstance(told, dict) else ()
    facts = {
        str(name): _plain(value) if isinstance(value, str) else value
        for name, value in named
        if isinstance(value, str | int)
    }
    kind = _AT_THE_TABLE.get(str(data.get("at")), OnlineError)
    facts.pop("code", None)
    error = kind(code, **facts)
    try:
        error.tell(Texts.load(LANGUAGES[0]))
    except LanguageError:  # what another version refuses may have no words here
        return OnlineError("refused", what=_plain(code)[:80])
    return error


def _bearing(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"} if token else {}
