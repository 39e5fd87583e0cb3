"""Whatever keys and mouse do: no fault, no long frame, and a way out of every screen.

`MONKEY_EVENTS=100000 python -m pytest -n0 tests/window/test_monkey.py` runs it at length;
`MONKEY_SEED` gives another course of things.
"""

import os
from pathlib import Path

from game.view.gallery import SCREENS
from tests.window.monkey import Monkey

EVENTS = int(os.environ.get("MONKEY_EVENTS", "3000"))
SEED = int(os.environ.get("MONKEY_SEED", "1"))
ENOUGH = 20_000
"""Events after which every screen must have been seen."""
LONGEST = 250.0 if "MONKEY_EVENTS" in os.environ else 500.0
"""What a frame may take of the window's own work [ms]; more where other tests run beside it."""


def test_random_events_do_no_harm(tmp_path: Path) -> None:
    monkey = Monkey(tmp_path, SEED)

    monkey.play(EVENTS)

    print(f"{monkey.events} events, slowest frames {monkey.slowest}, visited {monkey.visited}")
    assert monkey.events >= EVENTS
    assert [frame for frame in monkey.slowest if frame[0] > LONGEST] == []
    names = {name.split("-")[0] for name in SCREENS}
    if monkey.events >= ENOUGH:
        assert names - {name.split("-")[0] for name in monkey.visited} == set()
