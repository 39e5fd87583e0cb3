"""The last quarter for people: a table in the terminal and in RESULTS.md, and as JSON."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from game.language import LANGUAGES, Texts
from game.readouts.words.names import Names
from game.scenario import Loaded, telling_of
from game.studies.console import StudyConsole, print_rows
from game.studies.last_quarter import MOST, LastGain
from game.studies.results import Outputs, markdown_table, write_section

__all__ = ["last_quarter_as_json", "tell_last_quarter", "write_last_quarter_section"]

Json = dict[str, Any]

HEADS = ("order", "between", "matches", "points")
SHOWN = 12
"""Orders that a table shows, those that bring most."""


def last_quarter_as_json(found: Sequence[LastGain], loaded: Loaded, games: int, seed: int) -> Json:
    """Return what each order brought where it brought most, the most first."""
    most = max((each.points for each in found), default=0.0)
    return {
        "scenario": loaded.scenario.id,
        "digest": loaded.ruleset.digest,
        "games_of_a_pair": games,
        "seed": seed,
        "most_points": round(most, 3),
        "aim_points": MOST,
        "met": most <= MOST,
        "orders": [
            asdict(each) | {"side": each.side.slug, "points": round(each.points, 3)}
            for each in _best(found)
        ],
    }


def tell_last_quarter(found: Sequence[LastGain], loaded: Loaded, texts: Texts, games: int) -> None:
    """Print the orders that bring most."""
    texts = telling_of(loaded.scenario, texts)
    console = StudyConsole()
    console.print(_about(found, loaded, texts, games))
    heads = [texts(f"last-quarter-head-{head}") for head in HEADS]
    print_rows(console, heads, _rows(found, loaded, texts), texts, words=2)


def write_last_quarter_section(
    found: Sequence[LastGain], loaded: Loaded, outputs: Outputs, asked: str, games: int
) -> None:
    """Write the section of RESULTS.md; ``asked`` are the options that the study was called with."""
    texts = telling_of(loaded.scenario, Texts.load(LANGUAGES[0]))
    heads = [texts(f"last-quarter-head-{head}") for head in HEADS]
    parts = [
        "## " + texts("last-quarter-title", scenario=texts.pick(loaded.scenario.title)),
        _about(found, loaded, texts, games),
        f"```sh\npython main.py study orders {outputs.subject} --last {asked} --results\n```",
        markdown_table(heads, _rows(found, loaded, texts)),
    ]
    write_section(f"last-quarter-{outputs.name}", "\n\n".join(parts), outputs.results)


def _best(found: Sequence[LastGain]) -> list[LastGain]:
    """Return of each order the pairing in which it brought most; they come sorted already."""
    best: dict[tuple[int, str], LastGain] = {}
    for each in found:
        best.setdefault((each.side, each.slug), each)
    return list(best.values())


def _about(found: Sequence[LastGain], loaded: Loaded, texts: Texts, games: int) -> str:
    most = max((each.points for each in found), default=0.0)
    return texts(
        "last-quarter-about",
        games=games,
        most=texts.signed(most, 1),
        aim=texts.number(MOST),
        digest=loaded.ruleset.digest,
    )


def _rows(found: Sequence[LastGain], loaded: Loaded, texts: Texts) -> Iterator[tuple[str, ...]]:
    """A row for each of the orders that bring most."""
    names = Names(loaded.scenario, loaded.ruleset, texts)
    for each in _best(found)[:SHOWN]:
        menu = loaded.ruleset.menus[each.side]
        yield (
            names.action(next(action for action in menu if action.slug == each.slug)),
            texts(
                "depth-against",
                us=texts(f"player-{each.us}"),
                china=texts(f"player-{each.china}"),
            ),
            texts.number(each.matches),
            texts.signed(each.points, 2),
        )
