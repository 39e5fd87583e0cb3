"""What the server does once: acts and their keys, the room, and what is written down."""

import json
import random
import secrets
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from game.match import AGREED_DRAW, named
from game.match.lines import parse, write
from game.match.log import EndRecord
from game.online.errors import OnlineError
from game.online.server.hosted_match import HostedMatch
from game.online.server.opening import Opening
from game.online.server.room import Holder
from game.online.server.store import Store, StoreError
from game.rules import Side
from game.scenario import load_scenario
from tests.online.evening import some_orders

TOKENS = {"us": "1" * 32, "china": "2" * 32, "watch": "3" * 32}


class Time:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "quick-start-1.match"


@pytest.fixture
def match(file: Path, time: Time) -> Iterator[HostedMatch]:
    opened = HostedMatch.begin(
        Store.begin(file), Opening.draw(), load_scenario("quick-start"), 5, now=time
    )
    yield opened
    opened.close()


def seated(match: HostedMatch, *places: str) -> list[Holder]:
    return [match.sit(TOKENS[place], place) for place in places or ("us", "china")]


def key() -> str:
    return secrets.token_hex(16)


def submit(match: HostedMatch, side: Side, orders: tuple[int, ...] = ()) -> dict[str, Any]:
    table = match.table
    slugs = named(table.ruleset, side, orders)
    told = {"kind": "submit", "side": side.slug, "turn": table.turn, "orders": list(slugs)}
    return told | {"revision": table.revision}


def told(match: HostedMatch, who: Holder, after: int = 0) -> dict[str, Any]:
    view: dict[str, Any] = json.loads(match.view(who, after, 0))
    return view


def test_an_act_is_done_once_for_each_key(match: HostedMatch) -> None:
    """What the network repeats is answered as before, and not done again."""
    us, _ = seated(match)
    once = key()

    first = match.act(us, once, {"kind": "say", "phrase": "hello"})
    again = match.act(us, once, {"kind": "say", "phrase": "hello"})

    assert again == first
    assert len(told(match, us)["room"]["lines"]) == 1


def test_what_was_refused_stays_refused_for_its_key(match: HostedMatch) -> None:
    """A withdrawal that came too early, and once more late, must not undo what was sealed since."""
    us, _ = seated(match)
    early, withdrawal = key(), {"kind": "withdraw", "side": "us", "turn": 0}
    refused = match.act(us, early, withdrawal)
    match.act(us, key(), submit(match, Side.US))

    again = match.act(us, early, withdrawal)

    assert refused["refused"] == "not-committed"
    assert again == refused
    assert match.table.committed(Side.US)


def test_a_key_is_for_one_act_alone(match: HostedMatch) -> None:
    us, china = seated(match)
    once = key()
    match.act(us, once, {"kind": "say", "phrase": "hello"})

    with pytest.raises(OnlineError, match="something else"):
        match.act(us, once, {"kind": "say", "phrase": "goodbye"})
    match.act(china, once, {"kind": "say", "phrase": "goodbye"})  # another's key is another key


def test_every_answer_is_the_same_after_a_restart(match: HostedMatch, file: Path) -> None:
    us, china = seated(match)
    chance, acts = random.Random(4), []
    for who, side in [(us, Side.US), (china, Side.CHINA)] * 3:
        orders = some_orders(match.table.observe(side), chance)
        acts.append((who, key(), submit(match, side, orders)))
        acts.append((who, key(), {"kind": "say", "phrase": "thanks"}))
        acts.append((who, key(), {"kind": "withdraw", "side": "us", "turn": 99}))
    answers = [match.act(*act) for act in acts]
    before = match.room, write(match.table.log), match.table.revision
    match.close()

    resumed = HostedMatch(Store.open(file))

    assert (resumed.room, write(resumed.table.log), resumed.table.revision) == before
    assert [resumed.act(*act) for act in acts] == answers
    assert (resumed.room, write(resumed.table.log), resumed.table.revision) == before
    resumed.close()


def test_what_is_said_does_not_write_the_match_again(match: HostedMatch) -> None:
    us, _ = seated(match)
    match.act(us, key(), submit(match, Side.US))
    match.act(us, key(), {"kind": "say", "phrase": "hello"})

    *_, sealed, said = match._store.events()
    assert sealed.log is not None
    assert said.log is None


def test_the_file_of_a_match_is_added_to_and_never_changed(match: HostedMatch, file: Path) -> None:
    seated(match)
    match.close()

    with sqlite3.connect(file) as inside:
        for change in ("UPDATE event SET act = ''", "DELETE FROM event"):
            with pytest.raises(sqlite3.IntegrityError, match="never"):
                inside.execute(change)


def test_a_commit_is_on_the_disk_before_the_answer(match: HostedMatch) -> None:
    """`synchronous` at 2 is FULL: each commit is forced to the disk."""
    connection = match._store._connection

    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)


def test_a_match_is_hosted_by_one_process_at_a_time(match: HostedMatch, file: Path) -> None:
    with pytest.raises(StoreError, match="open already"):
        Store.open(file)


def test_what_is_no_match_is_told_so(tmp_path: Path) -> None:
    other = tmp_path / "other.match"
    other.write_text("something else, long enough to be read as a page of it" * 40)

    with pytest.raises(StoreError, match="no hosted match"):
        Store.open(other)
    with pytest.raises(StoreError, match="no such match"):
        Store.open(tmp_path / "none.match")


class Full:
    """A disk that takes no more."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
        if statement.startswith("INSERT"):
            raise sqlite3.OperationalError("database or disk is full")
        return self._connection.execute(statement, *values)


def test_what_cannot_be_written_down_is_not_done(match: HostedMatch) -> None:
    us, _ = seated(match)
    once, orders = key(), submit(match, Side.US)
    disk = match._store._connection
    match._store._connection = Full(disk)  # type: ignore[assignment]

    with pytest.raises(StoreError, match="disk is full"):
        match.act(us, once, orders)

    assert not match.table.committed(Side.US)
    match._store._connection = disk
    assert "refused" not in match.act(us, once, orders)
    assert match.table.committed(Side.US)


def test_orders_of_an_earlier_turn_are_answered_and_not_done(match: HostedMatch) -> None:
    us, china = seated(match)
    late = submit(match, Side.US)
    match.act(us, key(), late)
    match.act(china, key(), submit(match, Side.CHINA))

    assert match.act(us, key(), late)["refused"] == "moved-on"
    assert not match.table.committed(Side.US)


def test_a_side_is_played_by_who_holds_it(match: HostedMatch) -> None:
    us, china, watcher = seated(match, "us", "china", "watch")

    assert match.act(china, key(), submit(match, Side.US))["refused"] == "not-your-seat"
    assert match.act(watcher, key(), submit(match, Side.US))["refused"] == "only-watching"
    assert match.act(watcher, key(), {"kind": "say", "phrase": "hello"})["refused"] == (
        "only-watching"
    )
    assert "refused" not in match.act(us, key(), submit(match, Side.US))


def test_a_seat_is_taken_once_and_kept_by_its_token(match: HostedMatch) -> None:
    us, _ = seated(match)

    assert match.sit(TOKENS["us"], "us") == us
    with pytest.raises(OnlineError, match="already"):
        match.sit("9" * 32, "us")
    match.free(Side.US)
    assert match.holder(TOKENS["us"]) is None
    assert match.sit("9" * 32, "us").sides == (Side.US,)


def test_tokens_are_nowhere_in_the_file(match: HostedMatch, file: Path) -> None:
    """Who reads it may go on with the match, but sits in nobody's seat."""
    seated(match)
    match.close()

    assert not any(token.encode() in file.read_bytes() for token in TOKENS.values())


def test_own_words_need_both(match: HostedMatch) -> None:
    us, china = seated(match)
    line = {"kind": "write", "text": "What about the cloud?"}

    assert match.act(us, key(), line)["refused"] == "phrases-only"
    match.act(us, key(), {"kind": "allow-text", "yes": True})
    assert match.act(us, key(), line)["refused"] == "phrases-only"
    match.act(china, key(), {"kind": "allow-text", "yes": True})
    assert "refused" not in match.act(us, key(), line)
    assert told(match, china)["room"]["lines"] == [[1, "us", "", "What about the cloud?"]]
    match.act(china, key(), {"kind": "allow-text", "yes": False})
    assert match.act(us, key(), line)["refused"] == "phrases-only"


def test_a_draw_that_both_offer_ends_the_match(match: HostedMatch) -> None:
    us, china = seated(match)
    with pytest.raises(OnlineError, match="over"):
        match.log()

    match.act(us, key(), {"kind": "offer", "what": "draw"})
    match.act(china, key(), {"kind": "decline", "what": "draw"})
    match.act(china, key(), {"kind": "offer", "what": "draw"})
    assert not match.is_over
    match.act(us, key(), {"kind": "offer", "what": "draw"})

    assert match.is_over
    assert match.act(us, key(), submit(match, Side.US))["refused"] == "draw-agreed"
    assert parse(match.log()).end == EndRecord(AGREED_DRAW, "draw")


def test_a_draw_that_was_agreed_before_it_was_logged_is_one_when_it_is_taken_up(
    file: Path, time: Time
) -> None:
    """A file of an older game tells it in the acts alone."""
    match = HostedMatch.begin(
        Store.begin(file), Opening.draw(), load_scenario("quick-start"), 5, now=time
    )
    us, china = seated(match)
    without = write(match.table.log)
    match.act(us, key(), {"kind": "offer", "what": "draw"})
    match.act(china, key(), {"kind": "offer", "what": "draw"})
    match.close()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DROP TRIGGER nothing_is_changed")
        connection.execute("UPDATE event SET log = ? WHERE log LIKE '%agreed-draw%'", (without,))

    again = HostedMatch(Store.open(file), now=time)

    assert again.is_over
    assert parse(again.log()).end == EndRecord(AGREED_DRAW, "draw")
    again.close()


def test_no_draw_is_offered_once_the_match_is_over(match: HostedMatch) -> None:
    """Else it would be told as one that had a winner already."""
    us, china = seated(match)
    while not match.is_over:
        for who, side in ((us, Side.US), (china, Side.CHINA)):
            match.act(who, key(), submit(match, side))

    assert match.act(us, key(), {"kind": "offer", "what": "draw"})["refused"] == "is-over"


def test_a_persona_keeps_a_seat_until_its_person_takes_it_again(match: HostedMatch) -> None:
    us, china = seated(match)
    match.act(china, key(), {"kind": "hand-over", "side": "china", "to": "hedger"})

    match.act(us, key(), submit(match, Side.US))

    assert match.table.turn == 1
    assert told(match, us)["room"]["there"]["china"] == "here"
    match.act(china, key(), {"kind": "take-seat", "side": "china"})
    match.act(us, key(), submit(match, Side.US))
    assert match.table.turn == 1
    assert match.act(china, key(), {"kind": "hand-over", "side": "china", "to": "nobody"})[
        "refused"
    ] == ("no-such-player")


def test_a_match_that_both_have_left_to_personas_waits(match: HostedMatch) -> None:
    us, china = seated(match)
    match.act(us, key(), {"kind": "hand-over", "side": "us", "to": "dealmaker"})
    match.act(china, key(), {"kind": "hand-over", "side": "china", "to": "hedger"})

    for _ in range(5):
        match.tick()

    assert match.table.turn == 0


def test_a_window_that_is_not_heard_of_is_away(match: HostedMatch, time: Time) -> None:
    us, china = seated(match)
    match.tick()
    assert told(match, us)["room"]["there"] == {"us": "here", "china": "here"}
    before = match.revision

    time.now += 30.0
    match.holder(TOKENS["us"])
    match.tick()

    assert told(match, us)["room"]["there"] == {"us": "here", "china": "away"}
    assert match.revision > before
    match.act(china, key(), {"kind": "leave"})
    assert told(match, us)["room"]["there"]["china"] == "left"
    match.act(china, key(), {"kind": "return"})
    match.holder(TOKENS["china"])
    assert told(match, us)["room"]["there"]["china"] == "here"


def a_timed_match(file: Path, time: Time) -> HostedMatch:
    opening = Opening.draw(clock=60)
    return HostedMatch.begin(Store.begin(file), opening, load_scenario("quick-start"), 5, now=time)


def test_a_turn_passes_for_who_has_not_committed_when_time_is_up(file: Path, time: Time) -> None:
    match = a_timed_match(file, time)
    time.now += 500.0
    match.tick()
    assert match.clock.left == 60.0  # it waits for both to sit down
    us, _ = seated(match)
    orders = some_orders(match.table.observe(Side.US), random.Random(1))
    match.act(us, key(), submit(match, Side.US, orders))

    time.now += 59.0
    match.tick()
    assert match.table.turn == 0
    time.now += 2.0
    match.tick()

    assert match.table.turn == 1
    assert match.table.report(Side.US, 1).orders == (orders, ())
    assert match.clock.left == 60.0
    match.close()


def test_a_clock_stands_still_in_a_pause_and_after_a_restart(file: Path, time: Time) -> None:
    match = a_timed_match(file, time)
    us, _ = seated(match)
    time.now += 20.0
    match.act(us, key(), {"kind": "pause"})
    time.now += 500.0
    match.tick()
    assert (match.table.turn, match.clock.left) == (0, 40.0)
    match.act(us, key(), {"kind": "go-on"})
    assert match.clock.runs
    match.close()

    resumed = HostedMatch(Store.open(file), now=time)
    resumed.stop_clock()
    time.now += 500.0
    resumed.tick()

    assert resumed.table.paused
    assert (resumed.table.turn, resumed.clock.runs) == (0, False)
    resumed.act(us, key(), {"kind": "go-on"})
    assert resumed.clock.runs
    resumed.close()


def tick_until_a_turn_is_over(match: HostedMatch) -> None:
    while match.table.turn == 0:
        match.tick()


def test_a_turn_that_could_not_be_written_down_is_resolved_once_it_can(file: Path) -> None:
    """The disk was full when the computer had answered; somebody makes room."""
    opening = Opening.draw(("human", "hedger"))
    free = Event()
    with ThreadPoolExecutor(1) as thinkers:
        thinkers.submit(free.wait)
        match = HostedMatch.begin(
            Store.begin(file), opening, load_scenario("quick-start"), 5, thinkers=thinkers
        )
        us = match.sit(TOKENS["us"], "us")
        match.act(us, key(), submit(match, Side.US))
        disk = match._store._connection
        match._store._connection = Full(disk)  # type: ignore[assignment]
        free.set()
        with pytest.raises(StoreError):
            tick_until_a_turn_is_over(match)
        assert match.table.turn == 0
        assert match.table.committed(Side.US)

        match._store._connection = disk
        tick_until_a_turn_is_over(match)

        assert match.table.turn == 1
        match.close()
