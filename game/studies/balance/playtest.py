"""A playtest: what an author needs to balance a scenario, from many matches of all personas."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from game.analysis.balance.aims import Aim, Reached
from game.analysis.balance.effects import Effect, Pair, effects_of
from game.analysis.balance.figures import Figures, figures_of
from game.analysis.balance.live import looks_ahead
from game.analysis.balance.movable import Movable, movables_of
from game.analysis.balance.search import Found, search_values
from game.analysis.check import check_text
from game.match.tally import Tally, join, simulate
from game.players.roster import find, personas
from game.rules import SIDES, Ruleset, Side
from game.scenario import Finding, Loaded
from game.scenario.checking.codes import PLAYED
from game.studies.order_worth import pairs_of, policies_of

__all__ = ["Asked", "Playtest", "playtest"]

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Asked:
    """What a playtest is to find out."""

    us: str
    """Who plays the US where an aim is measured."""
    china: str
    games: int
    """Matches of each pair, and with each value of a number that is moved."""
    seed: int
    aim: Aim
    moved: tuple[str, ...] = ()
    """Names of one or two numbers whose values are searched for; none for no search."""


@dataclass(frozen=True)
class Playtest:
    """What was found."""

    asked: Asked
    pairs: dict[tuple[str, str], Figures]
    """Of each persona of the US against each of China."""
    together: Figures
    """Of all these matches."""
    dead: tuple[Finding, ...]
    """What matches show to be dead, idle or lopsided; none where the scenario has no file."""
    now: Reached
    """What the two players that are asked for come to, measured as the aim is."""
    moved_by: tuple[tuple[str, str], ...]
    """Who played while the numbers were moved one by one."""
    effects: tuple[Effect, ...]
    """The numbers that move the aim, the one that moves it most first."""
    found: Found | None
    """What the search found, where one was asked for."""


def playtest(
    loaded: Loaded, asked: Asked, progress: Progress = lambda done, whole: None
) -> Playtest:
    """Play a scenario by every pair of personas, then move its numbers towards an aim.

    Raises:
        KeyError: there is no number of a name in ``asked.moved``.
    """
    ruleset = loaded.ruleset
    movables = movables_of(loaded.scenario, ruleset)
    searched = [movables[name] for name in asked.moved]
    tallies = dict(_of_pairs(ruleset, asked))
    pair = (find(asked.us, Side.US).policy, find(asked.china, Side.CHINA).policy)
    moved_by = _stand_ins() if any(map(looks_ahead, pair)) else ((asked.us, asked.china),)
    effects = effects_of(
        ruleset,
        list(movables.values()),
        [policies_of(each) for each in moved_by],
        asked.aim,
        asked.games,
        asked.seed,
        progress,
    )
    return Playtest(
        asked=asked,
        pairs={names: figures_of(tally) for names, tally in tallies.items()},
        together=figures_of(join(tallies.values())),
        dead=_dead(loaded),
        now=asked.aim.reached(_met(ruleset, asked, pair, tallies)),
        moved_by=moved_by,
        effects=tuple(effects),
        found=_search(ruleset, searched, pair, asked, progress) if searched else None,
    )


def _of_pairs(ruleset: Ruleset, asked: Asked) -> Iterator[tuple[tuple[str, str], Tally]]:
    for names in pairs_of((), ()):
        yield names, simulate(ruleset, *policies_of(names), asked.games, asked.seed)


def _met(
    ruleset: Ruleset, asked: Asked, pair: Pair, tallies: dict[tuple[str, str], Tally]
) -> Tally:
    """Return the matches of the two that are asked for, which may be a pair of personas."""
    known = tallies.get((asked.us, asked.china))
    return simulate(ruleset, *pair, asked.games, asked.seed) if known is None else known


def _stand_ins() -> tuple[tuple[str, str], ...]:
    """Return pairs that play in place of those who look ahead, each persona at least once."""
    us, china = (personas(side) for side in SIDES)
    rounds = max(len(us), len(china))
    return tuple((us[at % len(us)], china[at % len(china)]) for at in range(rounds))


def _search(
    ruleset: Ruleset, movables: Sequence[Movable], pair: Pair, asked: Asked, progress: Progress
) -> Found:
    return search_values(
        ruleset, movables, pair, asked.aim, asked.games, asked.seed, progress=progress
    )


def _dead(loaded: Loaded) -> tuple[Finding, ...]:
    if not loaded.text:
        return ()
    report = check_text(loaded.text, str(loaded.path))
    return tuple(finding for finding in report.findings if finding.code in PLAYED)
