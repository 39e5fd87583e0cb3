"""The doorbell rings at once for what everybody waits for, and now and then for the rest."""

import asyncio
from collections.abc import Awaitable, Callable

from game.online.server.doorbell import LOOKS, Doorbell


class House:
    """What a bell tells of, and those who listen to it."""

    def __init__(self, listeners: int, *, paced: bool) -> None:
        self.revision = self.pressing = 0
        self.bell = Doorbell(
            lambda: self.revision, 60.0, (lambda: self.pressing) if paced else None
        )
        self.heard: list[list[int]] = [[] for _ in range(listeners)]

    async def __aenter__(self) -> "House":
        self.tasks = [asyncio.create_task(self._listen(each)) for each in self.heard]
        await asyncio.sleep(0.01)
        for each in self.heard:
            each.clear()  # what it hears when it begins to listen
        self.change(pressing=True)
        await asyncio.sleep(0.01)
        for each in self.heard:
            each.clear()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.bell.close()
        await asyncio.gather(*self.tasks)

    async def _listen(self, heard: list[int]) -> None:
        async for part in self.bell.listen():
            heard += [int(part.removeprefix(b"data: "))]

    def change(self, *, pressing: bool = False) -> None:
        self.revision += 1
        self.pressing += pressing
        self.bell.ring()


def run(listeners: int, do: Callable[[House], Awaitable[None]], *, paced: bool = True) -> None:
    async def running() -> None:
        async with House(listeners, paced=paced) as house:
            await do(house)

    asyncio.run(running())


def test_many_small_changes_are_one_ring_for_many_listeners() -> None:
    async def changes(house: House) -> None:
        for _ in range(10):
            house.change()
            await asyncio.sleep(0)
        await asyncio.sleep(0.05)
        assert all(not heard for heard in house.heard)
        await asyncio.sleep(20 / LOOKS)
        assert all(heard == [house.revision] for heard in house.heard)

    run(20, changes)


def test_what_is_waited_for_rings_at_once_and_tells_the_rest_with_it() -> None:
    async def changes(house: House) -> None:
        house.change()
        house.change(pressing=True)
        await asyncio.sleep(0.05)
        assert all(heard == [house.revision] for heard in house.heard)
        await asyncio.sleep(20 / LOOKS)
        assert all(len(heard) == 1 for heard in house.heard)

    run(20, changes)


def test_a_bell_that_knows_of_nothing_pressing_rings_each_time() -> None:
    async def changes(house: House) -> None:
        for _ in range(3):
            house.change()
            await asyncio.sleep(0.01)
        assert all(len(heard) == 3 for heard in house.heard)

    run(20, changes, paced=False)


def test_without_a_change_nothing_rings() -> None:
    async def rings(house: House) -> None:
        house.bell.ring()
        await asyncio.sleep(0.01)
        assert all(not heard for heard in house.heard)

    run(3, rings)
