"""Spoilt requests: like those of our pages, but for a few things that are wrong with each."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import quote_from_bytes

from game.classroom.student_acts import STUDENT_ACTS
from game.classroom.teacher_acts import TEACHER_ACTS
from game.online.protocol import LARGEST_BODY
from game.online.server.serving import LONGEST_HEAD

__all__ = ["Spoilt", "a_spoilt_request"]

PHONES = ["/", "/role", "/board", "/team", "/me", "/now", "/report", "/static/phone.css"]
PHONES_POSTS = ["/act", "/join", "/return", "/language"]
CONSOLE = [
    "/console",
    "/console/class",
    "/console/match",
    "/console/end",
    "/console/report",
    "/console/now",
    "/projector",
    "/projector/now",
    "/round",
    "/enter/0",
]
CONSOLE_POSTS = [
    "/console/act",
    "/console/open",
    "/console/report",
    "/console/leave",
    "/console/language",
    "/console/link",
    "/round",
    "/round/open",
]
KINDS = [act.model_fields["kind"].default for act in STUDENT_ACTS + TEACHER_ACTS]
FIELDS = {act.model_fields["kind"].default: list(act.model_fields) for act in STUDENT_ACTS}
LIKELY = {
    "turn": [b"0"],
    "revision": [b"0"],
    "number": [b"0", b"1", b"2"],
    "orders": [b"levy-licence-h200-25", b"ban-licence-blackwell", b"invest-fabs"],
    "share": [b"0.2"],
    "phase": [b"propose"],
    "text": [b"hello"],
    "tone": [b"offer"],
    "team": [b"us"],
}
"""What stands in the fields of a student's act that can be done."""
ODD = [
    b"",
    b"0",
    b"-1",
    b"1e999",
    b"9" * 400,
    b"\x00",
    b"\xff\xfe\xfd",
    b"\xed\xa0\x80",
    b"\xf0\x9f\x91\xa9" * 30,
    "\u202e\u2066\u0000".encode(),
    b"<script>alert(1)</script>",
    b"../../../etc/passwd",
    b"' OR 1=1 --",
    b"{{7*7}}${7*7}%s%n",
    b"us",
    b"china",
    b"yes",
    b"true",
    b"NaN",
    b"A" * 3000,
]
METHODS = [
    b"PUT",
    b"DELETE",
    b"PATCH",
    b"OPTIONS",
    b"HEAD",
    b"TRACE",
    b"CONNECT",
    b"get",
    b"G\x00T",
]
PATHS = [
    b"/../../etc/passwd",
    b"/static/..%2f..%2fphones.py",
    b"/static/%2e%2e/%2e%2e/%2e%2e/pyproject.toml",
    b"/static/..\\..\\console.py",
    b"//console",
    b"/console/../act",
    b"/%63onsole",
    b"/\xff\xfe",
    b"/%00",
    b"/%",
    b"/%ff%fe",
    b"/act;x=1",
    b"/act/",
    b"/" + b"a" * 9000,
    b"/" + b"../" * 500,
    b"*",
    b"act",
    b"http://evil.example/act",
    b"http://[::1/act",
    b"/?pin=" + b"1" * 5000,
    b"/?done=propose&done=%ff",
    b"/enter/" + b"0" * 32,
    b"/console/act",
    b"/projector",
]
HOSTS = [
    None,
    b"",
    b"evil.example",
    b"127.0.0.1.evil.example",
    b"127.0.0.1@evil.example",
    b"127.0.0.1:99999999",
    b"127.0.0.1:x",
    b"[::1",
    b"[::ffff:1.2.3.4]:80",
    b"localhost.",
    b"\xff\xfe",
    b"a" * 5000,
    b"127.0.0.1, evil.example",
]
ORIGINS = [b"null", b"http://evil.example", b"https://127.0.0.1", b"file://", b"", b"\xff", b"//"]
LENGTHS = [b"-1", b"+5", b"1e3", b"x", b"99999999999999999999", b"5, 5", b"\xb2", b"0x10"]
HEADERS = [
    b"Expect: 100-continue",
    b"Upgrade: websocket",
    b"Connection: Upgrade",
    b"Accept-Language: " + b"zh;q=0.5," * 300,
    b"Accept-Language: \xff\xfe;q=x",
    b"If-None-Match: " + b'"' * 700,
    b"If-None-Match: W/\xff",
    b"Prefer: return=representation, " + b"x" * 500,
    b"Range: bytes=0-0,1-1,-5",
    b"Content-Type: multipart/form-data",
    b"Content-Type: application/json; charset=utf-99",
    b"Content-Encoding: gzip",
    b"X-Forwarded-For: 10.0.0.1",
    b"X-Forwarded-Host: evil.example",
    b"X-HTTP-Method-Override: DELETE",
    b"Transfer-Encoding: chunked",
    b"Transfer-Encoding: gzip, chunked",
]
BROKEN = [
    b"no colon at all",
    b": no name",
    b" folded: line",
    b"Na me: x",
    b"Name\x00: x",
    b"Name: x\rSet-Cookie: seat=1",
    b"Name: x\nother: y",
    b"N\xc3\xa4me: x",
    b"X: " + b"x" * (2 * LONGEST_HEAD),
    b"\r\n".join(b"X-%d: y" % number for number in range(300)),
]
"""Lines that are no lines of a head, or too many."""


@dataclass
class Spoilt:
    """A request to one of the doors, as it is sent."""

    console: bool
    method: bytes
    path: bytes
    host: bytes | None
    origin: bytes | None
    cookies: list[bytes]
    fields: list[tuple[bytes, bytes]] | None
    version: bytes = b"HTTP/1.1"
    body: bytes = b""
    length: bytes | None = None
    lines: list[bytes] = field(default_factory=list)
    cut: int | None = None
    """How much of it is sent; all where None. What is cut is not answered."""
    may_act: bool = False
    """Whether it may do something: it is from a seat of ours, and a student's."""

    def write(self) -> bytes:
        """Return it as it goes over the line."""
        body = self.body
        if self.fields is not None and not body:
            body = b"&".join(b"%s=%s" % each for each in self.fields)
        lines = [b"%s %s %s" % (self.method, self.path, self.version)]
        if self.host is not None:
            lines.append(b"Host: " + self.host)
        if self.origin is not None:
            lines.append(b"Origin: " + self.origin)
        lines += [b"Cookie: " + each for each in self.cookies]
        if self.method == b"POST" or self.length is not None:
            lines.append(b"Content-Length: " + (self.length or b"%d" % len(body)))
        lines += [*self.lines, b"Connection: close"]
        return (b"\r\n".join([*lines, b"", b""]) + body)[: self.cut]


def a_spoilt_request(
    chance: random.Random, addresses: tuple[str, str], seats: list[bytes], console: bytes
) -> Spoilt:
    """Make a request of which one to three things are wrong.

    Args:
        chance: decides which.
        addresses: of the phones' door and of the console's.
        seats: cookies of seats; what they may do, they may.
        console: the cookie of the teacher, with which something else is always wrong.
    """
    to_console = chance.random() < 0.4
    address = addresses[to_console].encode()
    posts = chance.random() < 0.6
    paths = (
        (CONSOLE_POSTS if posts else CONSOLE) if to_console else PHONES_POSTS if posts else PHONES
    )
    path = chance.choice(paths)
    request = Spoilt(
        console=to_console,
        method=b"POST" if posts else b"GET",
        path=path.encode(),
        host=address,
        origin=b"http://" + address if posts else None,
        cookies=[chance.choice(seats)],
        fields=_fields(chance) if posts else None,
        may_act=not to_console,
    )
    if to_console and chance.random() < 0.3:
        request.cookies.append(console)
        _spoil_for_sure(request, chance)
    for _ in range(chance.randint(1, 3)):
        chance.choice(WAYS)(request, chance)
    return request


def _fields(chance: random.Random) -> list[tuple[bytes, bytes]]:
    """Fill in a form: half of them as they should be, so that something else has to stop them."""
    kind, odd = chance.choice(KINDS), chance.choice([0.0, 0.3])
    names = [*FIELDS.get(kind, []), *chance.choices(list(LIKELY), k=2), "pin", "code", "page"]
    told = [
        (name.encode(), _escaped(chance, chance.choice(ODD if chance.random() < odd else likely)))
        for name in names
        if (likely := LIKELY.get(name, ODD))
    ]
    key = b"%032x" % chance.randrange(10**9)
    return [(b"kind", kind.encode()), (b"key", key), *told, (b"network", b"no"), (b"hand", b"no")]


def _escaped(chance: random.Random, value: bytes) -> bytes:
    return quote_from_bytes(value).encode() if chance.random() < 0.8 else value


# What can be wrong.


def _spoil_for_sure(request: Spoilt, chance: random.Random) -> None:
    """Make a request that brings the teacher's cookie one that may do nothing."""
    if chance.random() < 0.5:
        request.origin = chance.choice([b"null", b"http://evil.example"])
    else:
        request.host = chance.choice([b"evil.example", b"127.0.0.1.evil.example"])


def _method(request: Spoilt, chance: random.Random) -> None:
    request.method = chance.choice(METHODS)


def _path(request: Spoilt, chance: random.Random) -> None:
    request.path = chance.choice(PATHS)


def _version(request: Spoilt, chance: random.Random) -> None:
    request.version = chance.choice(
        [b"HTTP/1.0", b"HTTP/9.9", b"HTTP/2.0", b"", b"HTTP", b"x" * 99]
    )


def _host(request: Spoilt, chance: random.Random) -> None:
    if request.console or chance.random() < 0.7:
        request.host = chance.choice(HOSTS)
    else:
        request.lines.append(b"Host: evil.example")
    request.may_act = False


def _origin(request: Spoilt, chance: random.Random) -> None:
    request.origin, request.may_act = chance.choice(ORIGINS), False


def _cookie(request: Spoilt, chance: random.Random) -> None:
    forged = [
        b"seat=%032x" % chance.getrandbits(128),
        b"seat=" + b"f" * 32,
        b"console=" + b"0" * 32,
    ]
    broken = [
        b"seat",
        b"seat=;seat=;",
        b'seat="\\',
        b"=;=;" * 50,
        b"seat=\xff\xfe",
        b"a=" + b"b" * 9000,
    ]
    request.cookies = [chance.choice(forged + broken), *request.cookies[: chance.randint(0, 1)]]
    request.may_act &= len(request.cookies) > 1


def _length(request: Spoilt, chance: random.Random) -> None:
    request.length = chance.choice(LENGTHS)


def _large(request: Spoilt, chance: random.Random) -> None:
    if request.fields is not None:
        size = chance.choice([LARGEST_BODY, 4 * LARGEST_BODY])
        request.body = chance.choice([b"text=" + b"x" * size, b"a=1&" * (size // 4)])


def _no_form(request: Spoilt, chance: random.Random) -> None:
    if request.fields is not None:
        request.body = chance.choice(
            [b"\xff" * 99, b"{}", b"&" * 999, b"=", b"%", chance.randbytes(300)]
        )


def _key(request: Spoilt, chance: random.Random) -> None:
    if request.fields is not None:
        others = [each for each in request.fields if each[0] != b"key"]
        wrong = [b"", b"0" * 31, b"0" * 33, b"G" * 32, b"F" * 32, b"%00" * 32, b"a" * 20000]
        request.fields = others + [(b"key", chance.choice(wrong))] * chance.randint(0, 3)
        request.may_act = False


def _twice(request: Spoilt, chance: random.Random) -> None:
    if request.fields is not None:
        request.fields += chance.choices(request.fields, k=chance.choice([1, 5, 200]))


def _header(request: Spoilt, chance: random.Random) -> None:
    request.lines.append(chance.choice(HEADERS))


def _head(request: Spoilt, chance: random.Random) -> None:
    request.lines.append(chance.choice(BROKEN))


def _chunks(request: Spoilt, chance: random.Random) -> None:
    request.lines.append(b"Transfer-Encoding: chunked")
    request.body = chance.choice(
        [b"zz\r\nx", b"5\r\nab", b"-1\r\n", b"FFFFFFFFFFFF\r\n", b"0\r\n\r\n"]
    )


def _cut(request: Spoilt, chance: random.Random) -> None:
    request.cut = chance.randrange(1, max(2, len(request.write())))


WAYS: list[Callable[[Spoilt, random.Random], None]] = [
    _method,
    _path,
    _version,
    _host,
    _origin,
    _cookie,
    _length,
    _large,
    _no_form,
    _key,
    _twice,
    _header,
    _head,
    _chunks,
    _cut,
]
