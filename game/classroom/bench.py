"""Benchmarks of a class: how soon it is in, how soon votes are taken, how soon all see a reveal.

Server and phones are on this machine, the server in a process of its own, with the rules in it;
nothing of the player's is read or written.
"""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
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
    """Phones in the class that sees reveals; all see them too."""
    reveals: int
    """Reveals of each class; the median counts."""


FULL: Final = Sizes(phones=200, arrive=10.0, think=4.0, votes=6, few=40, reveals=5)
QUICK: Final = Sizes(phones=8, arrive=0.2, think=0.3, votes=2, few=4, reveals=1)


def measure(sizes: Sizes = FULL) -> dict[str, Any]:
    """Return the figures of a class; raise `AssertionError` where a vote is lost or done twice."""
    many = asyncio.run(_measure(sizes, sizes.phones))
    few = asyncio.run(_measure(sizes, sizes.few))
    return many.told | {
        "class_reveal_ms": round(statistics.median(few.reveals)),
        "class_reveal_ms_range": [round(min(few.reveals)), round(max(few.reveals))],
        "class_reveal_200_ms": round(statistics.median(many.reveals)),
        "class_reveal_200_ms_range": [round(min(many.reveals)), round(max(many.reveals))],
    }


@dataclass
class _Run:
    """What came of one class."""

    told: dict[str, Any]
    reveals: list[float]
    """From the last order to the last page with the turn [ms]."""


async def _measure(sizes: Sizes, count: int) -> _Run:
    chance = np.random.default_rng(count)
    with tempfile.TemporaryDirectory() as folder, _served(Path(folder)) as served:
        phones = [
            LoadPhone(served.host, served.port, chance=np.random.default_rng(number))
            for number in range(count)
        ]
        joins = await _spread([_come(phone, served.pin) for phone in phones], sizes.arrive, chance)
        served.lead("settings", auto_advance=False)
        served.lead("start", plan=0)
        served.lead("end-phase")
        await _propose(phones)
        served.lead("end-phase")
        await _until(phones, "ballot")
        votes = await asyncio.gather(*(_vote(phone, sizes) for phone in phones))
        served.lead("settings", auto_advance=True)
        reveals = [await _reveal(served, phones) for _ in range(sizes.reveals)]
        memory = served.look()["memory_mib"]
        for phone in phones:
            await phone.rest()
        served.close()
        receipts = [each for phone in phones for each in phone.receipts]
        wrong = differences(served.file, receipts)
        assert not wrong, wrong[:5]
    took = [1000.0 * each.took for votes_of_one in votes for each in votes_of_one]
    told = {
        "class_phones": count,
        "class_join_ms_p95": _p95([1000.0 * each for each in joins]),
        "class_vote_ms_p50": round(statistics.median(took)),
        "class_vote_ms_p95": _p95(took),
        "class_memory_mib": None if memory is None else round(memory),
        "class_votes": len(took),
    }
    return _Run(told, reveals)


@contextmanager
def _served(folder: Path) -> Iterator[ServedClass]:
    served = ServedClass(folder, SCENARIO)
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


async def _reveal(served: ServedClass, phones: Sequence[LoadPhone]) -> float:
    """Have all vote at once, and return from the last vote to the last page with the turn [ms]."""
    while served.look()["phase"] != "vote":
        served.lead("end-phase")
        if served.look()["phase"] == "propose":
            await _propose(phones)
    await _until(phones, "ballot")
    await asyncio.sleep(1.0)  # until the class is quiet
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


def _p95(values: Sequence[float]) -> int:
    return round(statistics.quantiles(values, n=20, method="inclusive")[-1])
