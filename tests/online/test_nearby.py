"""A match is found by calling, where the network passes calls on."""

import json
from pathlib import Path

import pytest

from game.online import nearby
from game.online.nearby import CALL, Beacon, matches_nearby
from game.online.server.origins import own_addresses
from tests.online.evening import an_evening
from tests.online.test_killed import a_free_port


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """A port of this test's own, and nobody else's network."""
    monkeypatch.setattr(nearby, "PORT", a_free_port())
    monkeypatch.setattr(nearby, "EVERYBODY", ("127.0.0.1",))


def test_a_hosted_match_is_found_while_it_is_served(tmp_path: Path) -> None:
    with an_evening(tmp_path) as evening:
        found = matches_nearby()
        match = evening.hosting.match.opening.match

        assert [(each.address, each.match) for each in found] == [(evening.hosting.here, match)]
        assert found[0].scenario == "quick-start"

    assert matches_nearby(0.2) == []


def test_a_second_match_on_one_computer_is_served_all_the_same() -> None:
    first = Beacon("127.0.0.1", 5000, "a", "quick-start")
    second = Beacon("127.0.0.1", 5001, "b", "quick-start")

    assert [each.match for each in matches_nearby(0.3)] == ["a"]
    first.close()
    second.close()


def test_a_match_on_one_address_of_the_network_is_found_at_that_address() -> None:
    """A call comes to everybody, so it is heard on every address; the answer comes from the one."""
    mine = next(iter(own_addresses()), "")
    if not mine:
        pytest.skip("this computer is on no network")
    beacon = Beacon(mine, 5000, "a", "quick-start")

    assert [each.address for each in matches_nearby(0.3)] == [f"{mine}:5000"]
    beacon.close()


def test_an_answer_is_no_longer_than_the_call() -> None:
    """Else a forged sender could have a server flood somebody."""
    longest = {"port": 65535, "match": "f" * 32, "scenario": "x" * 60}

    assert len(json.dumps(longest)) <= len(CALL)


@pytest.mark.parametrize(
    "said",
    [b"", b"\xff", b"[]", b"{}", b"[" * 500, b'{"port": "x", "match": "", "scenario": ""}',
     b'{"port": 70000, "match": "", "scenario": ""}', b'{"port": 1, "match": 2, "scenario": ""}'],
)  # fmt: skip
def test_whatever_else_answers_is_no_match(said: bytes) -> None:
    assert nearby._match_in(said, "127.0.0.1") is None
