"""Whatever is kept secret, not one byte that a server sends to anybody else depends on it.

Two classes that differ in what a team, or one role of it, keeps to itself are played over HTTP: in
briefs and goals, in what is proposed, voted and said, in notes that wait, in what analysts expect.
``LEAKS=200`` in the environment plays as many.
"""

import copy
import json
import os
import random
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from game.classroom.phases import Phase
from game.classroom.views import boards
from game.rules import SIDES, Side
from game.scenario import load_scenario
from tests.classroom.two_classes import ServedClass, a_served_class, members, some_act

CLASSES = int(os.environ.get("LEAKS", "2"))
TURNS = 3 if CLASSES > 2 else 1
SCENARIO = "classroom-45"
LANGUAGES = ("en", "ja", "zh")


@pytest.fixture(autouse=True)
def alike(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is drawn anew for every class is drawn alike; a bell rings for each change."""
    hosted = "game.classroom.hosted_class"
    monkeypatch.setattr(f"{hosted}.time.time_ns", lambda: 10**15)
    monkeypatch.setattr(f"{hosted}.draw_alias", lambda taken: (len(taken) % 32, 0))
    monkeypatch.setattr("game.online.server.doorbell.LOOKS", 1e9)


@cache
def as_written() -> dict[str, Any]:
    """The scenario as its author wrote it."""
    written: dict[str, Any] = yaml.safe_load(load_scenario(SCENARIO).text)
    return written


def roles_of(side: Side) -> list[dict[str, Any]]:
    return [role for role in as_written()["roles"] if role["side"] == side.slug]


def another(folder: Path, roles: set[str]) -> Path:
    """The same scenario, but for what these roles alone may read."""
    written = copy.deepcopy(as_written())
    for role in written["roles"]:
        if role["id"] in roles:
            role["private"] = {each: f"{each}: nobody else knows" for each in LANGUAGES}
            role["fears"] = role["fears"][:1]
            for goal in role["goals"]:
                goal["weight"] += 7
                goal["text"] = role["private"]
    path = folder / f"{SCENARIO}.yaml"
    path.write_text(json.dumps(written), encoding="utf-8")  # which is YAML, too
    return path


def play_a_team(served: ServedClass, side: Side, own: random.Random, shared: float) -> None:
    """Everybody in a team keeps its secrets; what it commits is the same, however it came to it."""
    ours, theirs = (members(served.room, each) for each in (side, side.rival))
    other = random.Random(shared)
    for _ in range(own.randint(2, 5)):
        some_act(served, own.choice(ours), own)
    for number in ours:
        served.show(number)
    served.look_closely(quiet=True)
    for _ in range(3):
        some_act(served, other.choice(theirs), other)
    served.look_closely(quiet=False)
    served.end_phase()
    for number in [*ours, *ours[1:]]:  # all but one think again
        listed = [each.number for each in served.room.ballot(side)]
        undecided = number not in served.room.ballots
        served.on_board(number, "ballot", number=own.choice([0, *listed]) if undecided else 0)
        served.look(quiet=False)
    served.look_closely(quiet=False)
    for number in theirs:
        served.on_board(number, "ballot", number=0)
    reveal(served)


def play_a_role(served: ServedClass, role: str, own: random.Random, shared: float) -> None:
    """One role votes as nobody else knows, and asks for a name that nobody has nodded at."""
    (us,) = (each.number for each in served.room.in_role(role))
    team = members(served.room, served.room.cast.by_id[role].side)
    other = random.Random(shared)
    for _ in range(4):
        some_act(served, other.choice(team), other)
    served.do(us, "ask-name", text=f"Name {own.randrange(10**6)}")
    served.show(us)
    served.look_closely(quiet=False)
    served.end_phase()
    for number in team:
        listed = [each.number for each in served.room.ballot(served.room.cast.by_id[role].side)]
        chosen = own.choice([0, *listed]) if number == us else 0
        served.on_board(number, "ballot", number=chosen)
        served.look(quiet=False)
    for _ in range(own.randint(0, 3)):
        listed = [each.number for each in served.room.ballot(served.room.cast.by_id[role].side)]
        served.on_board(us, "ballot", number=own.choice([0, *listed]))
    served.look_closely(quiet=True)
    served.on_board(us, "ballot", number=0)  # how many voted for what, the team is told at last
    for number in members(served.room, served.room.cast.by_id[role].side.rival):
        served.on_board(number, "ballot", number=0)
    reveal(served)


def reveal(served: ServedClass) -> None:
    served.look(quiet=False)
    served.end_phase()
    assert served.room.phase is Phase.REVEAL
    assert all(not each.orders for each in served.room.committed.values())
    served.look_closely(quiet=False)
    served.end_phase()


@pytest.mark.parametrize("number", range(CLASSES))
def test_not_one_byte_that_is_sent_differs(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(number)
    side, language = SIDES[number // 2 % 2], LANGUAGES[number % 3]
    team = roles_of(side)
    keepers = team if number % 2 == 0 else [team[chance.randrange(len(team))]]
    keeping = {role["id"] for role in keepers}
    everybody = [*roles_of(SIDES[0]), *roles_of(SIDES[1])]
    seats = [role["id"] for role in everybody]
    seats += [chance.choice([each for each in seats if each not in keeping]) for _ in range(2)]
    shared = [chance.random() for _ in range(TURNS)]
    expected, told, kept, done = boards.likely_orders, [], [], []
    for scenario, name in ((SCENARIO, "one"), (another(tmp_path, keeping), "other")):
        own = random.Random(f"{number} {name}")
        with a_served_class(tmp_path / name, scenario, seed=number, language=language) as served:
            served.sit(*seats)
            served.lead("settings", auto_advance="no")
            outside = [each.number for each in served.room.students if each.role not in keeping]
            served.listen_as(*outside)
            served.lead("start", plan="0")
            served.end_phase()
            for turn in range(TURNS):
                if len(keeping) > 1:
                    play_a_team(served, side, own, shared[turn])
                else:
                    play_a_role(served, *keeping, own, shared[turn])
            told.append(served.told)
            room = served.room
            (keeper, *_) = (each.number for each in room.students if each.role in keeping)
            kept.append(served.show(keeper, "/role"))
            done.append((room.students, room.proposed, room.lines, room.notes))
        if "intelligence" in {role["power"] for role in keepers}:
            monkeypatch.setattr(
                boards,
                "likely_orders",
                lambda seen: expected(seen)[:: -1 if seen.side is side else 1],
            )

    assert len(told[0]) == len(told[1])
    for first, second in zip(*told, strict=True):
        assert first == second
    assert kept[0] != kept[1], "else nothing that is sent would tell them apart"
    assert done[0] != done[1], "else there was nothing to keep"
