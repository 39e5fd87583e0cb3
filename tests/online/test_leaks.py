"""Whatever the other side keeps secret, not one byte that a window is sent depends on it.

``LEAKS=200`` in the environment plays as many matches.
"""

import os
import random
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from game.match import named
from game.online.server.house import House
from game.rules import SIDES, Side
from tests.online.evening import some_orders
from tests.online.in_process import OPENING, Asked, a_server, bearing, sit

MATCHES = int(os.environ.get("LEAKS", "4"))

Orders = tuple[int, ...]


@dataclass
class Run:
    """One of two matches that differ in what one side keeps secret."""

    house: House
    client: Asked
    key: int = 0
    sent: list[bytes] = field(default_factory=list)

    @property
    def table(self):
        return self.house.current.table

    def act(self, place: str, **act: object) -> bytes:
        self.key += 1
        body = {"key": f"{self.key:032x}", "act": act}
        came = self.client.post(f"/matches/{OPENING.match}/acts", json=body, headers=bearing(place))
        return b"%d %s" % (came.status_code, came.content)

    def submit(self, side: Side, orders: Orders) -> bytes:
        slugs = list(named(self.table.ruleset, side, orders))
        standing = {"turn": self.table.turn, "revision": self.table.revision}
        return self.act(side.slug, kind="submit", side=side.slug, orders=slugs, **standing)

    def listen(self, place: str) -> None:
        """Record everything that a window can be sent now, headers and all."""
        for path in ("view?after=0", "view?after=1", "scenario", "log", "view?after=x"):
            came = self.client.get(f"/matches/{OPENING.match}/{path}", headers=bearing(place))
            self.sent.append(str((came.status_code, sorted(came.headers.items()))).encode())
            self.sent.append(came.content)
        self.sent.append(self.client.get("/hello").content)


def choose(run: Run, side: Side, chance: random.Random) -> Orders:
    return some_orders(run.table.observe(side), chance)


@pytest.mark.parametrize("number", range(MATCHES))
def test_not_one_byte_differs_before_the_reveal(number: int, tmp_path: Path) -> None:
    """The same match twice: at each turn one side seals other orders, withdraws and seals anew."""
    chance = random.Random(number)
    scenario = chance.choice(["quick-start", "h200-deal"])
    with (
        a_server(tmp_path / "one", scenario, seed=number) as one,
        a_server(tmp_path / "other", scenario, seed=number) as other,
    ):
        runs = [Run(*one), Run(*other)]
        for run in runs:
            sit(run.client, "us", "china", "watch")
        differed = 0
        while runs[0].table.result is None:
            side = chance.choice(SIDES)
            victims = [side.rival.slug, "watch"]
            secrets = [choose(run, side, random.Random(chance.random())) for run in runs]
            differed += secrets[0] != secrets[1]
            open_orders = {each: choose(runs[0], each, chance) for each in SIDES}
            for run, secret in zip(runs, secrets, strict=True):
                run.submit(side, secret)
                for victim in victims:
                    run.listen(victim)
                    run.sent.append(
                        run.act(
                            victim, kind="submit", side=side.slug, turn=0, revision=0, orders=[]
                        )
                    )
                    run.sent.append(run.act(victim, kind="withdraw", side=side.slug, turn=0))
                run.act(side.slug, kind="withdraw", side=side.slug, turn=run.table.turn)
                for each in (side, side.rival):
                    run.sent.append(run.submit(each, open_orders[each]))
                for victim in victims:
                    run.listen(victim)
            assert runs[0].sent == runs[1].sent
        assert differed


def test_a_secret_that_was_sent_would_be_noticed(tmp_path: Path) -> None:
    """Else the test above would pass whatever is sent."""
    with a_server(tmp_path / "one") as one, a_server(tmp_path / "other") as other:
        runs = [Run(*one), Run(*other)]
        for run, chance in zip(runs, (1, 2), strict=True):
            sit(run.client, "us", "china")
            run.submit(Side.US, choose(run, Side.US, random.Random(chance)))
            run.listen("us")

        assert runs[0].sent != runs[1].sent
