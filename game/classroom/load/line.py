"""A line to a server: one connection that is kept open, and no more of HTTP than our pages need.

A general client would use more of the machine than the server that is measured beside it.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode

__all__ = ["Answer", "Fields", "Line", "LineError"]

Fields = list[tuple[str, str]]
"""The fields of a form."""

PATIENCE: Final = 30.0
"""So long an answer may take [s]."""


class LineError(Exception):
    """A line was cut, or nothing came over it."""


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    """By their names in small letters; of several alike the last."""
    body: bytes

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()


class Line:
    """One connection, made when something is asked and made anew where the server has closed it."""

    def __init__(self, host: str, port: int, language: str = "en") -> None:
        """Connect to nobody yet; ``language`` is what pages are asked for in."""
        self.host, self.port, self._language = host, port, language
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(
        self, path: str, form: Fields | None = None, *, cookie: str = "", unless: str = ""
    ) -> Answer:
        """Fetch a page, or send a form to it.

        Args:
            path: where.
            form: what is sent; a page is fetched where None.
            cookie: shown with it.
            unless: a revision of the page; where it is that still, nothing is fetched.

        Raises:
            LineError: nothing came back; whether it was done is not known.
        """
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._asked(path, form, cookie, unless)
        except (OSError, EOFError, TimeoutError) as trouble:
            self.close()
            raise LineError(path) from trouble

    async def hear(self, path: str, *, cookie: str) -> AsyncIterator[str]:
        """Yield what a doorbell says, until the line is cut."""
        try:
            reader, writer = await self._open()
            writer.write(self._head("GET", path, cookie, "", b""))
            status, _ = await _read_head(reader)
            if status != 200:
                return
            while line := await reader.readline():
                if line.startswith(b"data: "):
                    yield line[6:].decode().strip()
        except (OSError, EOFError) as trouble:
            raise LineError(path) from trouble
        finally:
            self.close()

    def close(self) -> None:
        """Cut the line."""
        if self._streams is not None:
            self._streams[1].close()
            self._streams = None

    async def _asked(self, path: str, form: Fields | None, cookie: str, unless: str) -> Answer:
        reader, writer = await self._open()
        body = b"" if form is None else urlencode(form).encode()
        method = "GET" if form is None else "POST"
        writer.write(self._head(method, path, cookie, unless, body))
        status, headers = await _read_head(reader)
        length = int(headers.get("content-length", "0"))
        answer = Answer(status, headers, await reader.readexactly(length))
        if headers.get("connection") == "close":
            self.close()
        return answer

    async def _open(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._streams is not None and self._streams[0].at_eof():
            self.close()
        if self._streams is None:
            self._streams = await asyncio.open_connection(self.host, self.port)
        return self._streams

    def _head(self, method: str, path: str, cookie: str, unless: str, body: bytes) -> bytes:
        lines = [
            f"{method} {path} HTTP/1.1",
            f"Host: {self.host}:{self.port}",
            f"Accept-Language: {self._language}",
        ]
        if cookie:
            lines.append(f"Cookie: {cookie}")
        if unless:
            lines.append(f'If-None-Match: "{unless}"')
        if method == "POST":
            lines.append(f"Origin: http://{self.host}:{self.port}")
            lines.append("Prefer: return=representation")  # as the phones' script does
            lines.append("Content-Type: application/x-www-form-urlencoded")
            lines.append(f"Content-Length: {len(body)}")
        return "\r\n".join([*lines, "", ""]).encode() + body


async def _read_head(reader: asyncio.StreamReader) -> tuple[int, dict[str, str]]:
    first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    named = (line.partition(": ") for line in lines if line)
    return int(first.split()[1]), {name.lower(): value for name, _, value in named}
