"""The commands that tell an author whether a scenario is fair, and what an edit changed."""

import time
from typing import TYPE_CHECKING, Annotated

import typer

from game.cli.arguments import (
    PASSING_CHINA,
    PASSING_US,
    AsJson,
    China,
    Lang,
    Scenario,
    Seed,
    Us,
    load,
    player,
    speak,
)
from game.cli.terminal import print_json
from game.cli.trouble import Misuse, short

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.analysis.balance.aims import Aim
    from game.rules import Ruleset

__all__ = ["compare", "playtest"]


def playtest(
    scenario: Scenario,
    us: Us = PASSING_US,
    china: China = PASSING_CHINA,
    games: Annotated[int, typer.Option(min=1, max=100_000, help="Matches of each pair.")] = 200,
    aim: Annotated[
        str, typer.Option(help="even, or WHAT=SHARE: us, draw, an ending, an event, a law.")
    ] = "even",
    move: Annotated[
        list[str] | None,
        typer.Option(help="A number to find a value for, so that the aim is met; twice for two."),
    ] = None,
    seed: Seed = 0,
    as_json: AsJson = False,
    lang: Lang = None,
) -> None:
    """Let all personas play a scenario: is it fair, what is dead, which number to move?"""
    from game.analysis.balance.movable import movables_of
    from game.rules import Side
    from game.studies.balance.as_json import playtest_as_json
    from game.studies.balance.playtest import Asked
    from game.studies.balance.playtest import playtest as study
    from game.studies.balance.playtest_report import tell_playtest
    from game.studies.progress import progress_bar

    texts, loaded = speak(lang), load(scenario)
    who = player(us, Side.US).slug, player(china, Side.CHINA).slug
    wanted = _aim(aim, loaded.ruleset)
    moved = _numbers(move or (), movables_of(loaded.scenario, loaded.ruleset))
    asked = Asked(*who, games, seed, wanted, moved)
    started = time.perf_counter()
    with progress_bar(texts("depth-progress")) as progress:
        found = study(loaded, asked, progress)
    if as_json:
        seconds = round(time.perf_counter() - started, 3)
        print_json(playtest_as_json(found, loaded, texts, seconds))
    else:
        tell_playtest(found, loaded, texts)


def compare(
    before: Annotated[str, typer.Argument(help="A scenario: its name, or a path to its file.")],
    after: Annotated[str, typer.Argument(help="Another version of it.")],
    us: Us = PASSING_US,
    china: China = PASSING_CHINA,
    games: Annotated[int, typer.Option(min=1, max=100_000, help="Matches of each.")] = 2000,
    seed: Seed = 0,
    as_json: AsJson = False,
    lang: Lang = None,
) -> None:
    """Play the same matches of two scenario files: what did the edit change?"""
    from game.rules import Side
    from game.studies.balance.compare import compare_versions, comparison_as_json
    from game.studies.balance.compare_report import tell_comparison

    texts = speak(lang)
    versions = load(before), load(after)
    players = player(us, Side.US), player(china, Side.CHINA)
    found = compare_versions(versions, players, games, seed)
    if as_json:
        print_json(comparison_as_json(found))
    else:
        tell_comparison(found, texts)


def _aim(written: str, ruleset: "Ruleset") -> "Aim":
    """Return an aim as it was typed: ``even``, ``us=50%``, ``draw=0.05``."""
    from game.analysis.balance.aims import EVEN, Aim, measures_of

    measure, equals, share = written.partition("=")
    _known(measure, measures_of(ruleset), "playtest-no-measure")
    if measure == EVEN:
        if equals:
            raise Misuse("playtest-even")
        return Aim()
    digits = share.strip().removesuffix("%")
    try:
        value = float(digits) / (100.0 if share.strip().endswith("%") else 1.0)
    except ValueError:
        value = -1.0
    if not 0.0 <= value <= 1.0:
        raise Misuse("playtest-no-share", share=short(share), measure=measure)
    return Aim(measure, value)


def _numbers(names: "Sequence[str]", known: "Iterable[str]") -> tuple[str, ...]:
    if len(set(names)) != len(names) or len(names) > 2:
        raise Misuse("playtest-two-numbers")
    for name in names:
        _known(name, known, "playtest-no-number")
    return tuple(names)


def _known(name: str, known: "Iterable[str]", message: str) -> None:
    """Raise Misuse, with the nearest there is, where a name is not known."""
    from game.scenario.findings import suggest

    if name not in known:
        raise Misuse(message, name=short(name), hint=suggest(name, list(known)))
