"""Whatever is sent to a server: it answers, says why not, and never fails."""

import gc
import json
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.language import LANGUAGES, Texts
from game.online.acts import ACTS, PHRASES
from game.online.client.link import error_in
from game.online.errors import OnlineError
from game.online.protocol import LARGEST_BODY
from tests.online.in_process import OPENING, TOKENS, Asked, a_server, bearing, sit

FRAMES = 20
"""Frames of a trace: who asked for memory, not only who took it."""
MATCH = f"/matches/{OPENING.match}"
PATHS = [
    "sit",
    "scenario",
    "view",
    "acts",
    "log",
    "sit/",
    "view?after=99999999999",
    "nothing",
    "..",
]
FUZZ = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)

anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from([*PHRASES, "us", "china", "draw", "human", "hedger", *TOKENS.values()]),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=8,
)
kinds = st.sampled_from([act.model_fields["kind"].default for act in ACTS])
names = sorted({name for act in ACTS for name in act.model_fields} - {"kind"})
acts = st.builds(
    lambda kind, fields: {"kind": kind, **fields},
    kinds,
    st.dictionaries(st.sampled_from(names), anything, max_size=5),
)
"""Something like an act: the names are right, what stands there may be anything."""


def likely(act: type) -> st.SearchStrategy[dict[str, Any]]:
    """An act of a kind as it should be, or nearly: its own fields, each with likely values."""
    values: dict[str, st.SearchStrategy[Any]] = {
        "side": st.sampled_from(["us", "china"]),
        "turn": st.integers(0, 3),
        "revision": st.integers(0, 30),
        "orders": st.lists(
            st.sampled_from(["ban-hbm", "invest-allies", "no-such-order"]), max_size=3
        ),
        "to": st.sampled_from(["hedger", "dealmaker", "human", "nobody"]),
        "what": st.sampled_from(["draw", "rematch"]),
        "phrase": st.sampled_from([*PHRASES, "no-such-phrase"]),
        "text": st.text(min_size=1, max_size=30),
        "yes": st.booleans(),
    }
    fields = {name: values[name] for name in act.model_fields if name != "kind"}  # type: ignore[attr-defined]
    kind = act.model_fields["kind"].default  # type: ignore[attr-defined]
    return st.fixed_dictionaries({"kind": st.just(kind), **fields})


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asked]:
    with a_server(tmp_path_factory.mktemp("server")) as (_, asked):
        sit(asked, "us", "china", "watch")
        yield asked


def require_an_answer(came: Any) -> None:
    """An answer of ours, and where it refuses, in words that there are."""
    assert came.status_code < 500, came.text
    if came.status_code in (304,) or not came.content:
        return
    told = came.json() if "json" in came.headers["content-type"] else {}
    error = error_in(told, "us")
    assert (error is None) == (came.status_code < 400)
    if isinstance(error, OnlineError):
        assert error.code != "refused", told
        for language in LANGUAGES:
            error.tell(Texts.load(language))


@FUZZ
@given(
    method=st.sampled_from(["GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD"]),
    path=st.sampled_from(PATHS)
    | st.text(st.characters(codec="ascii", categories=["L", "N"]), max_size=30),
    place=st.sampled_from([*TOKENS, None]),
    body=st.binary(max_size=200) | anything.map(lambda data: json.dumps(data).encode()),
)
def test_any_route_answers_anything(
    client: Asked, method: str, path: str, place: str | None, body: bytes
) -> None:
    headers = bearing(place) if place else {}
    for where in (f"{MATCH}/{path}", f"/{path}", f"/matches/{path}"):
        require_an_answer(client.request(method, where, headers=headers, content=body))


@FUZZ
@given(act=acts | anything, place=st.sampled_from([*TOKENS]), key=st.integers(0, 10**6))
def test_any_act_is_answered(client: Asked, act: Any, place: str, key: int) -> None:
    body = json.dumps({"key": f"{key:032x}", "act": act}).encode()
    require_an_answer(client.post(f"{MATCH}/acts", content=body, headers=bearing(place)))


@settings(FUZZ, max_examples=150)
@given(
    act=st.one_of([likely(act) for act in ACTS]),
    place=st.sampled_from([*TOKENS]),
    key=st.integers(0, 10**9),
)
def test_any_likely_act_is_done_or_refused(
    client: Asked, act: dict[str, Any], place: str, key: int
) -> None:
    body = json.dumps({"key": f"{key:032x}", "act": act}).encode()
    headers = bearing(place)
    first = client.post(f"{MATCH}/acts", content=body, headers=headers)
    again = client.post(f"{MATCH}/acts", content=body, headers=headers)

    require_an_answer(first)
    assert (again.status_code, again.content) == (first.status_code, first.content)
    require_an_answer(client.get(f"{MATCH}/view?after=0", headers=headers))


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"x" * (LARGEST_BODY + 1), 413),
        (b"[" * 60_000, 400),
        (b'{"key": NaN}', 400),
        (b'{"token": "\\ud800", "place": "us"}', 400),
        (b"\xff\xfe", 400),
        (b"", 400),
    ],
    ids=["large", "deep", "no number", "half a letter", "no text", "nothing"],
)
def test_a_body_that_is_none_is_refused(client: Asked, body: bytes, status: int) -> None:
    came = client.post(f"{MATCH}/sit", content=body)

    assert came.status_code == status
    require_an_answer(came)


def test_a_body_that_grows_while_it_is_sent_is_cut_off(client: Asked) -> None:
    async def grows() -> AsyncIterator[bytes]:
        for _ in range(1000):
            yield b"x" * 1000

    came = client.post(f"{MATCH}/sit", content=grows())

    assert came.status_code == 413


@pytest.mark.parametrize(
    ("headers", "allowed"),
    [
        ({}, True),
        ({"Host": "localhost:18018"}, True),
        ({"Host": "evil.example"}, False),
        ({"Host": "127.0.0.1.evil.example:18018"}, False),
        ({"Host": "127.0.0.1@evil.example"}, False),
        ({"Origin": "http://127.0.0.1:18018"}, True),
        ({"Origin": "http://evil.example"}, False),
        ({"Origin": "null"}, False),
    ],
)
def test_only_requests_to_our_own_address_from_no_page_of_elsewhere_are_answered(
    client: Asked, headers: dict[str, str], allowed: bool
) -> None:
    assert (client.get("/hello", headers=headers).status_code == 200) is allowed


def test_codes_are_not_guessed_in_a_row(tmp_path: Path) -> None:
    """The clock stands still: what may be tried at once is soon used up."""
    with a_server(tmp_path, now=lambda: 0.0) as (_, client):
        body = {"token": "7" * 32, "place": "us", "code": [9, 9, 9, 9]}
        tried = [client.post(f"{MATCH}/sit", json=body).status_code for _ in range(12)]

    assert tried.count(403) == 5
    assert set(tried[5:]) == {429}


def test_nothing_grows_by_junk(client: Asked) -> None:
    """Requests that lead nowhere leave nothing behind."""

    def ask(times: int) -> None:
        for number in range(times):
            token = {"Authorization": f"Bearer {number:032x}"}
            client.get(f"{MATCH}/view", headers=token)
            client.post(f"{MATCH}/acts", content=b"{}", headers=bearing("us"))
            client.get(f"/matches/{number}/view")

    ask(100)
    tracemalloc.start(FRAMES)
    ask(300)
    gc.collect()  # what waits to be collected has not grown
    ours = tracemalloc.Filter(True, "*/game/online/*", all_frames=True)
    kept = tracemalloc.take_snapshot().filter_traces([ours]).statistics("filename")
    tracemalloc.stop()

    assert sum(each.size for each in kept) < 500_000, kept
