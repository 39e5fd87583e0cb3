"""What commands have in common: their arguments, and how what was typed is understood."""

from typing import TYPE_CHECKING, Annotated

import typer

from game.cli.terminal import complain
from game.cli.trouble import Misuse, short
from game.language import LANGUAGES, Texts

if TYPE_CHECKING:
    from game.players.roster import Policy
    from game.rules import Side
    from game.scenario import Loaded

__all__ = [
    "HUMAN",
    "LARGEST_SEED",
    "MOST_WORKERS",
    "PASSING_CHINA",
    "PASSING_US",
    "AsJson",
    "AsText",
    "China",
    "Lang",
    "Scenario",
    "Seed",
    "Us",
    "language_of",
    "load",
    "player",
    "size_of",
    "speak",
]

Scenario = Annotated[str, typer.Argument(help="Scenario: its name, or a path to its file.")]
Us = Annotated[str, typer.Option("--us", help="Who plays the side called us, which sells.")]
China = Annotated[str, typer.Option("--china", help="Who plays the side called china, which buys.")]
LARGEST_SEED = 2**64 - 1
MOST_WORKERS = 256
"""More processes than that no machine for one person has a use for."""

Seed = Annotated[int, typer.Option(min=0, max=LARGEST_SEED, help="Seed that decides all chance.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
AsText = Annotated[bool, typer.Option("--text", help="No window: lines typed and lines printed.")]
_SPOKEN = f"{', '.join(LANGUAGES[:-1])} or {LANGUAGES[-1]}"
Lang = Annotated[str | None, typer.Option(help=f"Language: {_SPOKEN}.")]

HUMAN = "human"
PASSING_US, PASSING_CHINA = "dealmaker", "hedger"
"""Who plays where a command needs a match and names nobody: the two of the source article."""


def load(name: str) -> "Loaded":
    """Return a scenario by name or path; raise ScenarioError where it cannot be played.

    Whoever has a file with a name of the game's is told that the name does not mean it.
    """
    from game.scenario import load_scenario, namesake

    other = namesake(name)
    if other is not None:
        complain(speak()("cli-namesake", name=name, file=str(other)))
    return load_scenario(name)


def player(slug: str, side: "Side") -> "Policy":
    """Return who plays a side; raise UnknownPlayer with the nearest name."""
    from game.players.roster import find

    return find(slug, side).policy


def speak(lang: str | None = None) -> Texts:
    """Return the texts in which commands answer."""
    return Texts.load(language_of(lang) or LANGUAGES[0])


def language_of(asked: str | None) -> str | None:
    """Return the language asked for, else None; raise for one the game does not speak."""
    if asked is not None and asked not in LANGUAGES:
        raise Misuse("cli-no-language", language=short(asked), known=", ".join(LANGUAGES))
    return asked


def size_of(text: str) -> tuple[int, int]:
    """Return width and height from words such as 1280x800; raise Misuse for others."""
    width, _, height = text.lower().partition("x")
    if all(part.isdecimal() and len(part) <= 4 for part in (width, height)):
        size = int(width), int(height)
        if 640 <= size[0] <= 7680 and 480 <= size[1] <= 4320:
            return size
    raise Misuse("cli-no-size", size=short(text))
