"""Many phones at once: a class that is killed again and again, and a network that drops requests.

``KILLS=100`` in the environment kills as often, ``SOAK=600`` soaks for so many seconds.
"""

import asyncio
import os
import time
from pathlib import Path

import numpy as np
import pytest

from game.classroom.load import differences
from tests.classroom.crowd import a_crowd, acts, back, led_on

KILLS = int(os.environ.get("KILLS", "2"))
SOAK = float(os.environ.get("SOAK", "600"))
PHONES = 8
RETURN = 3.0
"""Every phone is back so soon after the server listens again [s]."""


async def killed(folder: Path, kills: int) -> list[float]:
    """Kill a class under load; return how long the slowest phone took to be back, each time [s]."""
    chance, slowest = np.random.default_rng(kills), []
    async with a_crowd(folder, PHONES) as (served, phones):
        ends = asyncio.Event()
        busy = [asyncio.create_task(acts(phone, ends, 0.2)) for phone in phones]
        for _ in range(kills):
            await asyncio.to_thread(served.lead, "end-phase")
            await asyncio.sleep(0.1 + 1.5 * chance.random())
            served.kill()
            await asyncio.to_thread(served.start)
            started = time.perf_counter()
            slowest.append(max(await asyncio.gather(*(back(each, started) for each in phones))))
            if (await asyncio.to_thread(served.look))["phase"] == "debrief":
                await asyncio.to_thread(served.lead, "rewind", turn=0)
            await asyncio.to_thread(served.lead, "go-on")
        ends.set()
        await asyncio.gather(*busy)
        for phone in phones:
            await phone.rest()
        served.close()
        receipts = [each for phone in phones for each in phone.receipts]
        assert sum(each.is_done for each in receipts) > kills
        assert differences(served.file, receipts) == []
    return slowest


def test_no_vote_is_lost_or_doubled_when_the_server_is_killed(tmp_path: Path) -> None:
    """And every phone is back in its seat by itself."""
    slowest = asyncio.run(killed(tmp_path, KILLS))

    print(f"{KILLS} kills, back after {np.median(slowest):.2f} s, at most {max(slowest):.2f} s")
    assert max(slowest) < RETURN


async def soaked(folder: Path, count: int, seconds: float, think: float) -> int:
    """Let phones act over a network that drops a twentieth; return how many acts were done."""
    async with a_crowd(folder, count, loses=0.05) as (served, phones):
        ends = asyncio.Event()
        busy = [asyncio.create_task(acts(phone, ends, think)) for phone in phones]
        leads = asyncio.create_task(led_on(served, ends, 4.0 if seconds > 60.0 else 1.0))
        await asyncio.sleep(seconds)
        ends.set()
        await asyncio.gather(leads, *busy)
        memory = served.look()["memory_mib"]
        for phone in phones:
            await phone.rest()
        served.close()
        receipts = [each for phone in phones for each in phone.receipts]
        done = sum(each.is_done for each in receipts)
        print(f"{len(receipts)} acts, {done} done, {memory:.0f} MiB at most")
        assert differences(served.file, receipts) == []
    return done


def test_the_file_of_a_class_is_what_its_phones_were_told(tmp_path: Path) -> None:
    assert asyncio.run(soaked(tmp_path, 10, 4.0, 0.2)) > 10


@pytest.mark.slow
def test_it_is_after_a_whole_lesson_too(tmp_path: Path) -> None:
    assert asyncio.run(soaked(tmp_path, 40, SOAK, 2.0)) > SOAK
