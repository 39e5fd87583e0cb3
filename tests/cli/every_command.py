"""Every command that there is, found from the program itself, each with arguments that it takes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer.main

from game.cli.commands import app
from game.files import write_whole
from game.language import Texts
from game.online.server import Hosting
from game.places import SCENARIOS
from game.scenario import load_scenario
from game.scenario.authoring import packed, template
from tests.cli.bad_saves import a_save

__all__ = ["COMMANDS", "TRIED", "arguments_for"]

CHEAP: Mapping[str, object] = {
    "after": "quick-start",
    "aim": "even",
    "before": "quick-start",
    "china": "random",
    "cluster": None,
    "fit": None,
    "games": 2,
    "last": None,
    "move": None,
    "player_": "random",
    "port": 0,
    "quick": True,
    "resume": True,
    "results": None,
    "screen": "menu",
    "sets": 2,
    "spread": 0.1,
    "text": True,
    "trajectories": 2,
    "turn": 1,
    "us": "random",
    "workers": 1,
    "write": None,
}
"""What an argument of that name is given, so that a command takes a moment; None leaves it out."""


@dataclass(frozen=True)
class Tried:
    """A command as it is tried."""

    name: tuple[str, ...]
    params: tuple[Any, ...]

    @property
    def words(self) -> str:
        return " ".join(self.name)

    def takes(self, option: str) -> bool:
        return any(option in param.opts for param in self.params)


def _commands(group: Any, before: tuple[str, ...] = ()) -> Iterator[Tried]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from _commands(command, (*before, name))
        else:
            yield Tried((*before, name), tuple(command.params))


COMMANDS = {tried.words: tried for tried in _commands(typer.main.get_command(app))}
TRIED = sorted(COMMANDS)


RECORDED, PLAYED = "controls-2022", "h200-deal"
"""Scenarios: one with a record, one that some studies are tried with."""
OF_THE_PLAYED = ("study depth", "study directions")
SMALLEST = Path(__file__).parents[1] / "scenario" / "tiny.yaml"
OF_THE_SMALLEST = ("playtest",)


NAMED: Mapping[str, Mapping[str, object]] = {
    "check": {"paths": RECORDED},
    "workshop": {"file": SCENARIOS / f"{RECORDED}.yaml"},
}
"""What these are given: one may explain a code instead, the other opens a file that there is."""


HOSTED: list[Hosting] = []
"""The match that a window could join now."""


def a_hosted_match(folder: Path) -> Hosting:
    """Open a match to join; the one before is over."""
    while HOSTED:
        HOSTED.pop().close()
    hosting = Hosting.begin(load_scenario("quick-start"), port=0, folder=folder / "hosted")
    HOSTED.append(hosting)
    return hosting


def a_package(file: Path) -> Path:
    """Pack a scenario that the game has not got."""
    text = template("two-turns", "my-deal", Texts.load("en"))
    return write_whole(file, packed(text)[1], make_folder=True)


def arguments_for(command: Tried, folder: Path, **given: object) -> list[str]:
    """Return the whole command line; files that it needs are made in a folder."""
    arguments = list(command.name)
    named = NAMED.get(command.words, {})
    given = {"scenario": _scenario(command), **named} | given
    for param in command.params:
        value = given[param.name] if param.name in given else _value(param, folder)
        if value is None or param.name in ("as_json", "help"):
            continue
        if param.param_type_name == "argument":
            arguments.append(str(value))
        elif param.is_flag:
            arguments += [param.opts[0]] if value else []
        else:
            arguments += [param.opts[0], str(value)]
    return arguments


def _scenario(command: Tried) -> object:
    if command.words in OF_THE_SMALLEST:
        return SMALLEST
    return PLAYED if command.words in OF_THE_PLAYED else RECORDED


def _value(param: Any, folder: Path) -> object:
    if param.name in CHEAP:
        return CHEAP[param.name]
    if param.name == "save":
        return a_save(folder / "saves", turns=1)
    if param.name == "paths":
        return "controls-2022" if param.required else None
    if param.name == "address":
        return a_hosted_match(folder).here
    if param.name == "code":
        return HOSTED[-1].code("en")
    if param.name == "package":
        return a_package(folder / "my-deal.zip")
    if param.name == "file":
        return folder / "my-deal.yaml"
    if param.name in ("output", "svg"):
        return folder / f"written-{param.name}"
    assert not param.required, f"say in CHEAP what '{param.name}' is given"
    return None
