"""Benchmarks of a class: how soon it is in, how soon votes are taken, how soon all see a reveal.

Server and phones are on this machine, the server in a process of its own, with the rules in it;
nothing of the player's is read or written. A machine that does something else meanwhile is slower
by any factor: so a class is measured several times, each time beside a server without rules.
"""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np

from game.classroom.load import LoadPhone, Receipt, ServedClass, differences

__all__ = ["FULL", "QUICK", "Sizes", "measure"]

SCENARIO: Final = "classroom-45"
PATIENCE: Final = 60.0
"""So long a class may take to see what has happened [s]."""


@dataclass(frozen=True)
class Sizes:
    """How much is measured."""

    phones: int
    """In the class that joins and votes."""
    arrive: float
    """In which all of them join [s]."""
    think: float
    """From one submit of a phone to its next [s]."""
    votes: int
    """Submits of each."""
    few: int
    """Phones in the class of which the reveals alone count."""
    reveals: int
    """Reveals of each class; the median counts."""
    runs: int
    """Classes of each size; the median of them counts."""
    rest: float = 1.0
    """Before each reveal, until the class is quiet [s]."""


FULL: Final = Sizes(phones=200, arrive=10.0, think=4.0, votes=6, few=40, reveals=5, runs=3)
QUICK: Final = Sizes(phones=8, arrive=0.2, think=0.2, votes=1, few=4, reveals=1, runs=1, rest=0.2)

RATIO: Final = "_vs_bare"
"""What the name of a figure ends in that is a share of the bare server's."""


class BareServer(ServedClass):
    """The server without class or rules."""

    serves = "game.classroom.bare"


def measure(sizes: Sizes = FULL) -> dict[str, Any]:
    """Return the figures of a class, each with the range of its runs.

    Figures that end in `RATIO` are how many times as long it takes as beside no class; the two
    run in turn.

    Raises:
        AssertionError: a vote is lost, done twice or not answered as done.
    """
    runs = [_pair(sizes) for _ in range(sizes.runs)]
    told: dict[str, Any] = {
        "class_phones": sizes.phones,
        "class_votes": sizes.phones * sizes.votes,
        "class_runs": sizes.runs,
    }
    for name in runs[0]:
        found = [run[name] for run in runs]
        decimals = 2 if name.endswith(RATIO) else None
        told[name] = round(statistics.median(found), decimals)
        told[f"{name}_range"] = [round(each, decimals) for each in (min(found), max(found))]
    return told


def _pair(sizes: Sizes) -> dict[str, float]:
    """Return the figures of one class of each size, and of the bare server beside it."""
    small = replace(sizes, phones=sizes.few, arrive=sizes.arrive / 10, votes=1)
    many, many_bare, few, few_bare = (
        asyncio.run(_measure(each, serves))
        for each in (sizes, small)
        for serves in (ServedClass, BareServer)
    )
    figures, bare = _figures(many, few), _figures(many_bare, few_bare)
    beside = {f"{name.replace('_ms', '')}{RATIO}": figures[name] / bare[name] for name in bare}
    memory = {} if many.memory is None else {"class_memory_mib": many.memory}
    return figures | beside | memory


@dataclass
class _Run:
    """What came of one class [ms]."""

    joins: list[float]
    votes: list[float]
    reveals: list[float]
    """From the last order to the last page with the turn."""
    memory: float | None
    """Most that the server held [MiB]."""


def _figures(many: _Run, few: _Run) -> dict[str, float]:
    return {
        "class_join_ms_p95": _p95(many.joins),
        "class_vote_ms_p50": statistics.median(many.votes),
        "class_vote_ms_p95": _p95(many.votes),
        "class_reveal_ms": statistics.median(few.reveals),
        "class_reveal_200_ms": statistics.median(many.reveals),
    }


async def _measure(sizes: Sizes, serves: type[ServedClass]) -> _Run:
    chance = np.random.default_rng(sizes.phones)
    with tempfile.TemporaryDirectory() as folder, _served(serves, Path(folder)) as served:
        phones = [
            LoadPhone(served.host, served.port, chance=np.random.default_rng(number))
            for number in range(sizes.phones)
        ]
        joins = await _spread([_come(phone, served.pin) for phone in phones], sizes.arrive, chance)
        served.lead("settings", auto_advance=False)
        served.lead("start", plan=0)
        served.lead("end-phase")
        await _propose(phones)
        served.lead("end-phase")
        await _until(phones, "ballot")
        voted = await asyncio.gather(*(_vote(phone, sizes) for phone in phones))
        votes = [each for votes_of_one in voted for each in votes_of_one]
        served.lead("settings", auto_advance=True)
        reveals = [await _reveal(served, phones, sizes.rest) for _ in range(sizes.reveals)]
        memory = served.look()["memory_mib"]
        for phone in phones:
            await phone.rest()
        served.close()
        receipts = [each for phone in phones for each in phone.receipts]
        refused = [each for each in receipts if each.kind == "ballot" and not each.is_done]
        assert not refused, refused[:5]
        wrong = differences(served.file, receipts) if serves is ServedClass else []
        assert not wrong, wrong[:5]
    return _Run(
        [1000.0 * each for each in joins], [1000.0 * each.took for each in votes], reveals, memory
    )


@contextmanager
def _served(serves: type[ServedClass], folder: Path) -> Iterator[ServedClass]:
    served = serves(folder, SCENARIO)
    try:
        served.lead("door", open=True)
        yield served
    finally:
        served.kill()


async def _come(phone: LoadPhone, pin: str) -> float:
    took = await phone.join(pin)
    phone.listen()
    return took


async def _spread(
    joins: Sequence[Awaitable[float]], seconds: float, chance: np.random.Generator
) -> list[float]:
    """Let phones come one by one, at random times."""

    async def come(join: Awaitable[float], at: float) -> float:
        await asyncio.sleep(at)
        return await join

    return await asyncio.gather(*(come(join, chance.random() * seconds) for join in joins))


async def _propose(phones: Sequence[LoadPhone]) -> None:
    """Have a few phones put proposals on the lists of their teams."""
    await _until(phones, "propose")
    for phone in phones[:6]:
        await phone.act("propose", ("orders", _one_of(phone, "orders")))


def _one_of(phone: LoadPhone, name: str) -> str:
    return str(phone.chance.choice(phone.choices(name)))


async def _vote(phone: LoadPhone, sizes: Sizes) -> list[Receipt]:
    """Vote again and again, as somebody does who thinks in between."""
    receipts = []
    await asyncio.sleep(phone.chance.random() * sizes.think)
    for _ in range(sizes.votes):
        receipts.append(await phone.act("ballot", ("number", _one_of(phone, "number"))))
        rest = sizes.think * (0.75 + 0.5 * phone.chance.random()) - receipts[-1].took
        await asyncio.sleep(max(0.0, rest))
    return receipts


async def _reveal(served: ServedClass, phones: Sequence[LoadPhone], rest: float) -> float:
    """Have all vote at once, and return from the last vote to the last page with the turn [ms]."""
    while served.look()["phase"] != "vote":
        served.lead("end-phase")
        if served.look()["phase"] == "propose":
            await _propose(phones)
    await _until(phones, "ballot")
    await asyncio.sleep(rest)
    turn = served.look()["turn"] + 1
    started = time.perf_counter()
    votes = [asyncio.create_task(phone.act("ballot", ("number", "0"))) for phone in phones]
    await _until(phones, "ready", turn)
    ended = time.perf_counter()
    await asyncio.gather(*votes)
    return 1000.0 * (ended - started)


async def _until(phones: Sequence[LoadPhone], kind: str, turn: int | None = None) -> None:
    """Wait until every phone shows a page on which that can be done."""

    async def shown(phone: LoadPhone) -> None:
        while not (
            f'value="{kind}"' in phone.page and (turn is None or phone.field("turn") == str(turn))
        ):
            phone.changed.clear()
            await phone.changed.wait()

    async with asyncio.timeout(PATIENCE):
        await asyncio.gather(*map(shown, phones))


def _p95(values: Sequence[float]) -> float:
    return statistics.quantiles(values, n=20, method="inclusive")[-1]
