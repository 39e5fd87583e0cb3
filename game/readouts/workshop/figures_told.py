"""The figures of a scenario as rows: each with what it is now, and by how much an edit moved it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from game.analysis.balance import Change, Changes, Figures, Group, changes_between, figures_of
from game.language import Texts
from game.match.tally import Tally
from game.readouts.words.names import Names
from game.rules import SIDES, Side

__all__ = ["BINS", "FigureRow", "FiguresReadout", "Histogram", "read_figures"]

BINS: Final = 20
"""Columns of a histogram of scores, each five points of 100 wide."""
_SHARES: Final = (Group.WINS, Group.ENDINGS, Group.DECISIVE, Group.EVENTS, Group.LAWS)


@dataclass(frozen=True)
class FigureRow:
    """One figure."""

    group: Group
    slug: str
    label: str
    value: str
    before: str
    """Its value before the last edit; empty where that is not known."""
    told: str
    """Its value, and the one before where that is another."""
    interval: str
    """The ends of its 95% interval, or of the middle half of the matches."""
    since_save: str
    """By how much the last edit moved it; empty where it did not."""
    since_pin: str
    """By how much it moved since the version that was pinned."""
    clear: bool
    """Whether one of the two is more than chance would do."""
    rate: float
    """Its share [0..1]: of the matches, of a hundred points, or of the longest match."""


@dataclass(frozen=True)
class Histogram:
    """How a quantity is spread."""

    label: str
    counts: tuple[int, ...]
    first: str
    """What the first column stands for."""
    last: str


@dataclass(frozen=True)
class FiguresReadout:
    """All that is told of the matches of a scenario."""

    games: int
    rows: tuple[FigureRow, ...]
    scores: tuple[Histogram, Histogram]
    lengths: Histogram

    def of(self, *groups: Group) -> tuple[FigureRow, ...]:
        """Return the rows of some groups, in the order of the groups."""
        return tuple(row for group in groups for row in self.rows if row.group is group)


def read_figures(
    tally: Tally, names: Names, saved: Tally | None = None, pinned: Tally | None = None
) -> FiguresReadout:
    """Return the figures of the matches so far.

    Args:
        tally: of the version at hand.
        names: of its scenario.
        saved: of the version before the last edit.
        pinned: of the version that the author compares with.
    """
    figures = figures_of(tally)
    changes = [_changes(each, tally) for each in (saved, pinned)]
    return FiguresReadout(
        games=figures.games,
        rows=(*_shares(figures, changes, names), *_means(figures, changes, names)),
        scores=(_of_scores(tally, Side.US, names), _of_scores(tally, Side.CHINA, names)),
        lengths=_of_lengths(figures, names),
    )


def _changes(before: Tally | None, tally: Tally) -> Changes | None:
    if before is None or before is tally or (before.us, before.china) != (tally.us, tally.china):
        return None
    return changes_between(before, tally)


def _shares(figures: Figures, changes: list[Changes | None], names: Names) -> list[FigureRow]:
    texts, rows = names.texts, []
    for group in _SHARES:
        for slug, share in figures.shares[group].items():
            low, high = (texts.percent(end) for end in share.interval)
            found = [_change(each, group, slug) for each in changes]
            before = _before(found[0], texts.percent)
            value = texts.percent(share.rate)
            saved, pinned = (_points(each, names) for each in found)
            rows.append(
                FigureRow(
                    group, slug, _name(group, slug, names), value,
                    before, _moved(before, value, texts),
                    texts("workshop-interval", low=low, high=high), saved, pinned,
                    clear=_is_clear(found), rate=share.rate,
                )
            )  # fmt: skip
    return rows


def _means(figures: Figures, changes: list[Changes | None], names: Names) -> list[FigureRow]:
    texts, rows = names.texts, []
    for group, spreads in figures.spreads.items():
        most = float(names.ruleset.turns) if group is Group.LENGTH else 100.0
        for slug, spread in spreads.items():
            low, high = (texts.number(spread.quantiles[at], 1) for at in (1, 3))
            found = [_change(each, group, slug) for each in changes]
            before = _before(found[0], lambda amount: texts.number(amount, 1))
            value = texts.number(spread.mean, 1)
            saved, pinned = (_amount(each, names) for each in found)
            rows.append(
                FigureRow(
                    group, slug, _name(group, slug, names), value,
                    before, _moved(before, value, texts),
                    texts("workshop-interval", low=low, high=high), saved, pinned,
                    clear=_is_clear(found), rate=spread.mean / most,
                )
            )  # fmt: skip
    return rows


def _change(changes: Changes | None, group: Group, slug: str) -> Change | None:
    return None if changes is None else changes[group].get(slug)


def _before(change: Change | None, told: Callable[[float], str]) -> str:
    return "" if change is None or change.before is None else told(change.before)


def _moved(before: str, value: str, texts: Texts) -> str:
    if not before or before == value:
        return value
    return texts("workshop-moved", before=before, after=value)


def _is_clear(changes: list[Change | None]) -> bool:
    return any(change is not None and change.is_clear for change in changes)


def _points(change: Change | None, names: Names) -> str:
    """A change of a share, in points of 100."""
    return _told(None if change is None else 100.0 * change.by, names)


def _amount(change: Change | None, names: Names) -> str:
    """A change of a mean, in its own unit."""
    return _told(None if change is None else change.by, names)


def _told(by: float | None, names: Names) -> str:
    return "" if by is None or not round(by, 1) else names.texts.signed(by, 1)


def _name(group: Group, slug: str, names: Names) -> str:
    """Return what a figure is called in the scenario."""
    texts, scenario = names.texts, names.scenario
    sides: Mapping[str, str] = {side.slug: names.side(side) for side in SIDES}
    match group:
        case Group.WINS:
            side = sides.get(slug)
            return texts("workshop-wins", side=side) if side else texts(f"workshop-{slug}")
        case Group.SCORES:
            return texts("workshop-score", side=sides[slug])
        case Group.LENGTH:
            return texts("workshop-length")
        case Group.ENDINGS:
            return texts.pick(next(each.title for each in scenario.endings if each.id == slug))
        case Group.DECISIVE:
            return texts.pick(next(each.name for each in scenario.decisive if each.id == slug))
        case Group.EVENTS:
            return names.event(slug)[0]
        case Group.LAWS:
            return names.law(slug)[0]
        case Group.OBJECTIVES:
            side, _, aim = slug.partition(".")
            aims = scenario.objectives.of(next(each for each in SIDES if each.slug == side))
            told = texts.pick(next(each.name for each in aims if each.id == aim))
            return texts("workshop-objective", side=sides[side], name=told)


def _of_scores(tally: Tally, side: Side, names: Names) -> Histogram:
    counts, _ = np.histogram(tally.scores[side], bins=BINS, range=(0.0, 100.0))
    label = names.texts("workshop-score", side=names.side(side))
    return Histogram(label, tuple(counts.tolist()), names.texts.number(0), names.texts.number(100))


def _of_lengths(figures: Figures, names: Names) -> Histogram:
    counts = figures.lengths[1:].tolist()
    ends = (names.texts.number(1), names.texts.number(len(counts)))
    return Histogram(names.texts("workshop-length"), tuple(counts), *ends)
