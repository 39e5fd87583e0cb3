"""A process that holds a class and does acts in it, until it is killed.

It writes down what it asks before it asks and what it was answered after that, as phones would
know it; started again it first repeats what was not answered.

    python -m tests.classroom.doer FOLDER SEED
"""

import json
import random
import sys
from pathlib import Path
from typing import Any

from game.classroom.hosted_class import HostedClass
from game.classroom.opening import SUFFIX
from game.classroom.phases import Phase
from game.online.server.store import Store
from game.scenario import load_scenario
from tests.classroom.a_class import OPENING, Classroom, Hands
from tests.classroom.a_play import any_act_of_the_teacher, any_student_act

STUDENTS = 8
TEACHER = 0


def open_class(path: Path, seed: int) -> Classroom:
    """Take the class up, or open it where there is none."""
    hands = Hands()
    if path.exists():
        return Classroom(HostedClass(Store.open(path), now=hands), hands)
    store, loaded = Store.begin(path), load_scenario("quick-start")
    return Classroom(HostedClass.begin(store, OPENING, loaded, seed, now=hands), hands)


def ask(classroom: Classroom, asked: dict[str, Any]) -> dict[str, Any]:
    """Ask for an act in somebody's name, and return the answer."""
    if asked["who"] == TEACHER:
        return classroom.hosted.lead(asked["key"], asked["act"])
    return classroom.hosted.act(classroom.student(asked["who"]), asked["key"], asked["act"])


def some_act(classroom: Classroom, chance: random.Random) -> tuple[int, dict[str, Any]]:
    """Choose who asks for what; the class is begun first and never ends."""
    room = classroom.room
    if not room.door:
        return TEACHER, {"kind": "door", "open": True}
    if room.phase is Phase.GATHER:
        return TEACHER, {"kind": "start", "plan": 0}
    if room.phase is Phase.DEBRIEF:
        return TEACHER, {"kind": "rewind", "turn": 0}
    if chance.random() < 0.3:
        act = any_act_of_the_teacher(classroom, chance)
        return TEACHER, act if act["kind"] != "door" else {"kind": "go-on"}
    who = chance.randint(1, STUDENTS)
    return who, any_student_act(classroom, who, chance)


def run(folder: Path, seed: int) -> None:
    """Do acts for ever."""
    said = folder / "said.txt"
    lines = said.read_text().splitlines() if said.exists() else []
    # A line that the kill has cut in two says nothing.
    known = [json.loads(line) for line in lines if line.endswith("}")]
    chance = random.Random(f"{seed}/{len(lines)}")
    classroom = open_class(folder / f"class{SUFFIX}", seed)
    classroom.tokens = {number: f"{number:032x}" for number in range(1, STUDENTS + 1)}
    classroom.hosted.rest()
    if not classroom.room.door:
        classroom.hosted.lead("d" * 32, {"kind": "door", "open": True})
    for token in classroom.tokens.values():
        classroom.hosted.sit(token, OPENING.pin)
    with said.open("a") as out:

        def say(line: dict[str, Any]) -> None:
            out.write(f"{json.dumps(line)}\n")
            out.flush()

        if lines and not lines[-1].endswith("}"):
            out.write("\n")
        answered = {each["key"] for each in known if "answer" in each}
        for each in known:
            if "act" in each and each["key"] not in answered:
                say({"key": each["key"], "answer": ask(classroom, each)})
        at = len(lines)
        print("ready", flush=True)
        while True:
            at += 1
            who, act = some_act(classroom, chance)
            asked = {"key": f"{seed:08x}{at:024x}", "who": who, "act": act}
            say(asked)
            say({"key": asked["key"], "answer": ask(classroom, asked)})
            classroom.hands.at += 0.5
            classroom.hosted.tick()


if __name__ == "__main__":
    run(Path(sys.argv[1]), int(sys.argv[2]))
