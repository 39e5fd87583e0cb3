"""A crowd of phones at a served class, whose teacher leads it round and round."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import numpy as np

from game.classroom.load import LineError, LoadPhone, ServedClass

SCENARIO = "classroom-45"


async def some_act(phone: LoadPhone) -> None:
    """Do what somebody might do with the page that they see: vote, propose, or say something."""
    chance, page = phone.chance, phone.page
    if 'value="ballot"' in page and chance.random() < 0.8:
        await phone.act("ballot", ("number", str(chance.choice(phone.choices("number")))))
    elif (orders := phone.choices("orders")) and chance.random() < 0.3:
        await phone.act("propose", ("orders", str(chance.choice(orders))))
    else:
        await phone.act("chat", ("text", f"I say {chance.integers(10**9)}."))


async def acts(phone: LoadPhone, ends: asyncio.Event, think: float) -> None:
    """Act until the end, with time to think [s] between two acts."""
    while not ends.is_set():
        await asyncio.sleep(think * (0.5 + phone.chance.random()))
        await some_act(phone)


async def led_on(served: ServedClass, ends: asyncio.Event, pace: float) -> None:
    """Lead the class from phase to phase, and from the end back to the beginning."""
    while not ends.is_set():
        await asyncio.sleep(pace)
        if (await asyncio.to_thread(served.look))["phase"] == "debrief":
            await asyncio.to_thread(served.lead, "rewind", turn=0)
        await asyncio.to_thread(served.lead, "end-phase")


async def back(phone: LoadPhone, since: float) -> float:
    """Return how long after a moment a phone has its page again, by itself [s]."""
    while True:
        try:
            came = await phone.ask("/")
        except LineError:
            await asyncio.sleep(0.05)
        else:
            assert 'data-seat="1"' in came.text, came.text[:2000]
            return time.perf_counter() - since


@asynccontextmanager
async def a_crowd(
    folder: Path, count: int, *, loses: float = 0.0
) -> AsyncIterator[tuple[ServedClass, list[LoadPhone]]]:
    """Open a class with phones in it, that has begun."""
    served = ServedClass(folder, SCENARIO)
    phones = [
        LoadPhone(served.host, served.port, chance=np.random.default_rng(number))
        for number in range(count)
    ]
    try:
        served.lead("door", open=True)
        await asyncio.gather(*(phone.join(served.pin) for phone in phones))
        for phone in phones:
            phone.loses = loses
            phone.listen()
        served.lead("settings", auto_advance=False)
        served.lead("start", plan=0)
        served.lead("end-phase")
        yield served, phones
    finally:
        for phone in phones:
            await phone.rest()
        served.kill()
