"""Saved matches that cannot be used, each with what is said about it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.match import LocalTable, Saves
from game.match.enclosure import enclose
from game.match.lines import ENCLOSED
from game.match.seat import stream_of
from game.players import find
from game.rules import Side
from game.scenario import load_scenario

__all__ = ["BAD_SAVES", "BadSave", "a_save"]

TURNS = 3
FIFTY_MEGABYTES = 50_000_000


def a_save(folder: Path, *, turns: int = TURNS, seed: int = 5, scenario: str = "h200-deal") -> Path:
    """Play some turns as the US against a computer and return the autosave."""
    saves = Saves(folder)
    us, china = find("dealmaker", Side.US).policy, find("hedger", Side.CHINA).policy
    table = LocalTable(load_scenario(scenario), seed, None, china, keep=saves.keeper())
    while table.turn < turns and table.result is None:
        seen = table.observe(Side.US)
        table.submit(Side.US, us.choose(seen, stream_of(seen.known.seed, table.turn, Side.US)))
        table.advance()
    return saves.slots()[0].path


@dataclass(frozen=True)
class BadSave:
    """A save that a command must refuse."""

    spoil: Callable[[Path], None]
    """Spoils a good one."""
    says: str
    """A part of the line that is printed."""
    line: int = 0
    """Where the mistake is, if it is in one line."""
    known_at_once: bool = True
    """Whether the list of saves knows, which reads them but does not rebuild the matches."""


def _line(number: int, text: str) -> Callable[[Path], None]:
    """Write another text in the place of a line."""

    def spoil(path: Path) -> None:
        lines = path.read_text(encoding="utf-8").splitlines()
        lines[number - 1] = text
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")

    return spoil


def _fields(number: int, **changes: Any) -> Callable[[Path], None]:
    """Change fields of a line."""

    def spoil(path: Path) -> None:
        line = path.read_text(encoding="utf-8").splitlines()[number - 1]
        _line(number, json.dumps(json.loads(line) | changes))(path)

    return spoil


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-9])


def _large(path: Path) -> None:
    with path.open("ab") as file:
        file.truncate(FIFTY_MEGABYTES)


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


BAD_SAVES = {
    "empty": BadSave(lambda path: path.write_text("") and None, "the file is empty"),
    "a folder": BadSave(_folder, "this is not a file but a folder"),
    "large": BadSave(_large, "larger than"),
    "a picture": BadSave(lambda path: path.write_bytes(b"\x89PNG\n") and None, "UTF-8", 1),
    "not a save": BadSave(_line(1, '{"hello": 1}'), "not a saved match", 1),
    "a list": BadSave(_line(1, "[]"), "", 1),
    "a deep list": BadSave(_line(1, "[" * 100_000), "", 1),
    "damaged": BadSave(_line(3, '{"turn": 2, "us": [...'), "damaged", 3),
    "a long number": BadSave(_line(3, '{"turn": ' + "9" * 5000 + "}"), "", 3),
    "nothing": BadSave(_line(3, '{"turn": NaN}'), "", 3),
    "cut off": BadSave(_cut, "cut off", 1 + TURNS),
    "an earlier turn": BadSave(_fields(3, turn=1), "turn 1 stands where turn 2 belongs", 3),
    "other format": BadSave(_fields(1, format=99), "open it with the version that wrote it"),
    "other rules": BadSave(_fields(1, rules=99), "open it with the version that wrote it"),
    "other seats": BadSave(_fields(1, seats=["human", "hedger"]), "seats", 1),
    "a negative seed": BadSave(_fields(1, seed=-4), "seed", 1),
    "a vast seed": BadSave(_fields(1, seed=2**64), "seed", 1),
    "missing scenario": BadSave(
        _fields(1, path="h200-dale", scenario="h200-dale", digest="0" * 16, **{ENCLOSED: ""}),
        "did you mean 'h200-deal'?",
    ),
    "other scenario": BadSave(
        _fields(1, digest="0" * 16), "has changed since the match was saved", known_at_once=False
    ),
    "an enclosed scenario cut off": BadSave(
        _fields(1, path="h200-dale", scenario="h200-dale", **{ENCLOSED: enclose("id: a")[:-4]}),
        "the scenario that the save encloses cannot be used", 1,
    ),
    "an enclosed scenario that is none": BadSave(
        _fields(1, path="h200-dale", scenario="h200-dale", **{ENCLOSED: enclose("- a\n- b\n")}),
        "the scenario that the save encloses cannot be used", 1,
    ),
    "an enclosed scenario without measure": BadSave(
        _fields(1, path="h200-dale", scenario="h200-dale", **{ENCLOSED: enclose("#" * 90_000_000)}),
        "larger than a scenario may be", 1,
    ),
    "an enclosed number": BadSave(_fields(1, **{ENCLOSED: 7}), ENCLOSED, 1),
    "an unknown order": BadSave(
        _fields(2, us=["levy-licence-h200-26"]), "nearest: ‘levy-licence-h200-25’", 2,
        known_at_once=False,
    ),
    "other orders": BadSave(
        _fields(2, us=["ban-licence-h200"]), "replaying gives state", 2, known_at_once=False
    ),
}  # fmt: skip
