"""The projected end: how far one side may be ahead when the match is over.

Told of the matches that the projection has played on, with the orders in the slots where there are
any; what they change is told match by match, under the same chance.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from game.analysis.projection import Projection
from game.language.rounding import round_parts
from game.readouts.board.usual_lead import tell_lead_in_full, tell_lead_short, towards, usual_leads
from game.readouts.breakdowns.breakdown import SMALLEST, Breakdown, Part, page_of_quantity
from game.readouts.words.names import Names
from game.readouts.words.pages import page_of
from game.readouts.words.signs import Tone
from game.rules import Observation, Side
from game.rules.arrays import Array

__all__ = ["Band", "ProjectedEnd", "read_projected_end", "tell_projected_end"]

ENDS: Final = (0.05, 0.25, 0.5, 0.75, 0.95)
"""Ends of nine tenths and of a half of the matches, and the middle, as shares of them."""


@dataclass(frozen=True)
class Band:
    """The lead of the US at the end of the match [points], or places on the score bar [0..1]."""

    lowest: float
    """One match in twenty ends below."""
    low: float
    """A quarter of them end below."""
    middle: float
    high: float
    highest: float


@dataclass(frozen=True)
class ProjectedEnd:
    """What stands beside the lead on the board."""

    on_bar: Band
    """Where the score bar would be split."""
    draw: tuple[float, float]
    """Between these the bar tells a draw."""
    is_of_plan: bool
    """Whether it is played on with the orders in the slots."""
    beside_lead: tuple[str, ...]
    """The same in words, the longest first."""
    says: str
    """The same in a sentence."""
    breakdown: Breakdown


def read_projected_end(
    seen: Observation, without: Projection, planned: Projection | None, names: Names
) -> ProjectedEnd:
    """Return how the match may end, with the orders of ``planned`` where there are any."""
    projection = without if planned is None else planned
    band = _band(_leads(seen, projection))
    texts, kind = names.texts, "" if planned is None else "-plan"
    lead, low, high = (tell_lead_short(each, names) for each in (band.middle, band.low, band.high))
    total = float(seen.verdict.score_us[0] + seen.verdict.score_china[0])
    margin = seen.ruleset.margin
    says = tuple(tell_projected_end(seen, without, planned, names))
    return ProjectedEnd(
        on_bar=Band(*(_on_bar(each, total) for each in _ends(band))),
        draw=(_on_bar(-margin, total), _on_bar(margin, total)),
        is_of_plan=planned is not None,
        beside_lead=(
            texts(f"end-bar{kind}-span", lead=lead, low=low, high=high),
            texts(f"end-bar{kind}", lead=lead),
        ),
        says=says[0],
        breakdown=_breakdown_of(seen, without, planned, (*says[1:], texts("end-drawn")), names),
    )


def tell_projected_end(
    seen: Observation, without: Projection, planned: Projection | None, names: Names
) -> Iterator[str]:
    """Tell how the match may end, who wins how often, what the plan changes and who played."""
    texts, projection = names.texts, without if planned is None else planned
    band = _band(_leads(seen, projection))
    yield texts(
        "end-says" if planned is None else "end-says-plan",
        matches=len(projection.winner),
        lead=tell_lead_in_full(band.middle, names),
        **{
            key: tell_lead_short(each, names)
            for key, each in zip(("lowest", "low", "high", "highest"), _span(band), strict=True)
        },
    )
    yield _won(seen, projection, names)
    if planned is not None:
        change = _gains(seen, without, planned)
        low, middle, high = (texts.signed(float(end), 1) for end in np.quantile(change, ENDS[::2]))
        yield texts("end-against", change=middle, low=low, high=high)
    yield texts("end-about", matches=len(projection.winner))
    leads = usual_leads(seen.ruleset)
    if len(leads) > seen.ruleset.turns:
        yield texts("end-usual", lead=tell_lead_in_full(leads[-1].middle, names))


def _won(seen: Observation, projection: Projection, names: Names) -> str:
    """Who wins how many of the matches, the side that looks first."""
    won, side = projection.winner, seen.side
    return names.texts(
        "end-won",
        side=names.side(side),
        won=int((won == int(side)).sum()),
        rival=names.side(side.rival),
        lost=int((won == int(side.rival)).sum()),
        nobody=int((won < 0).sum()),
    )


def _signs(seen: Observation) -> Array:
    """How each objective counts for the lead of the US, shape (objectives,)."""
    return np.array([1.0 if each.side is Side.US else -1.0 for each in seen.ruleset.objectives])


def _leads(seen: Observation, projection: Projection) -> Array:
    """The lead of the US at the end of every match [points], shape (matches,)."""
    leads: Array = projection.points @ _signs(seen)
    return leads


def _gains(seen: Observation, without: Projection, planned: Projection) -> Array:
    """What the plan adds to the final lead of the side that looks, match by match [points]."""
    change: Array = _leads(seen, planned) - _leads(seen, without)
    return change * towards(seen.side, 1.0)


def _band(leads: Array) -> Band:
    return Band(*(float(end) for end in np.quantile(leads, ENDS)))


def _ends(band: Band) -> tuple[float, ...]:
    return band.lowest, band.low, band.middle, band.high, band.highest


def _span(band: Band) -> tuple[float, ...]:
    """The ends of the nine tenths outside, and of the half within."""
    return band.lowest, band.low, band.high, band.highest


def _on_bar(lead: float, total: float) -> float:
    """Where the bar of so many points together would be split."""
    return min(1.0, max(0.0, 0.5 + lead / (2.0 * max(total, 1.0))))


# The sum.


def _breakdown_of(
    seen: Observation,
    without: Projection,
    planned: Projection | None,
    says: tuple[str, ...],
    names: Names,
) -> Breakdown:
    """The final lead as both sides' mean points, and what the middle match differs from these.

    Only means are sums of their objectives; the middle is what is told, for a few matches that
    end far away do not move it.
    """
    texts, projection = names.texts, without if planned is None else planned
    middle = _band(_leads(seen, projection)).middle
    leader = Side.US if middle >= 0.0 else Side.CHINA
    mean = projection.points.mean(axis=0) * _signs(seen) * towards(leader, 1.0)
    by_side = [
        float(sum(mean[at] for at, each in enumerate(seen.ruleset.objectives) if each.side is side))
        for side in Side
    ]
    whole = abs(middle)
    amounts = round_parts((*by_side, whole - sum(by_side)), 0.1, whole)
    sides = [
        Part(
            names.side(side),
            amount,
            texts.signed(amount, 1),
            page=page_of("score", side.slug),
            inner=_score_of(seen, projection, side, names),
        )
        for side, amount in zip(Side, amounts, strict=False)
    ]
    sides += _to_the_middle(amounts[-1], page_of("score", leader.slug), names)
    return Breakdown(
        title=texts("end-title", lead=tell_lead_in_full(middle, names)),
        parts=tuple(sides),
        total=sum(amounts),
        foot=texts("sums-between", amount=texts.number(sum(amounts), 1)),
        page=page_of("score", leader.slug),
        says=says,
        beyond=tuple(_beyond(seen, without, planned, names)),
    )


def _to_the_middle(amount: float, page: str, names: Names) -> list[Part]:
    if abs(amount) < SMALLEST:
        return []
    return [Part(names.texts("end-middle"), amount, names.texts.signed(amount, 1), page=page)]


def _score_of(seen: Observation, projection: Projection, side: Side, names: Names) -> Breakdown:
    """A side's mean points at the end, objective by objective."""
    texts, labels = names.texts, _labels(names, side)
    mine = [at for at, each in enumerate(seen.ruleset.objectives) if each.side is side]
    means = projection.points[:, mine].mean(axis=0)
    amounts = round_parts([float(mean) for mean in means])
    parts = [
        _objective_part(seen, at, amount, texts.number(amount, 1), labels)
        for at, amount in zip(mine, amounts, strict=True)
    ]
    parts.sort(key=lambda part: -part.amount)
    total = sum(amounts)
    return Breakdown(
        title=texts("end-score", side=names.side(side), points=texts.number(total, 1)),
        parts=tuple(parts),
        total=total,
        foot=texts("sums-in-all", amount=texts.number(total, 1)),
        page=page_of("score", side.slug),
    )


def _labels(names: Names, side: Side) -> dict[str, str]:
    """What a side's objectives are called, by their slugs."""
    return {part.id: names.texts.pick(part.name) for part in names.scenario.objectives.of(side)}


def _objective_part(
    seen: Observation,
    at: int,
    amount: float,
    text: str,
    labels: dict[str, str],
    tone: Tone = Tone.NEUTRAL,
) -> Part:
    objective = seen.ruleset.objectives[at]
    page = page_of_quantity(objective.quantity)
    return Part(labels[objective.slug], amount, text, tone, page)


def _beyond(
    seen: Observation, without: Projection, planned: Projection | None, names: Names
) -> Iterator[Part]:
    """How far from the middle matches end, and what the plan is the cause of."""
    texts = names.texts
    band = _band(_leads(seen, without if planned is None else planned))
    for key, low, high in (("half", band.low, band.high), ("most", band.lowest, band.highest)):
        span = texts("end-span", low=tell_lead_short(low, names), high=tell_lead_short(high, names))
        yield Part(texts(f"end-{key}"), 0.0, span, page=page_of("score", seen.side.slug))
    if planned is not None:
        yield _plan_part(seen, without, planned, names)


def _plan_part(seen: Observation, without: Projection, planned: Projection, names: Names) -> Part:
    """What the plan changes of the final lead, objective by objective in the mean."""
    texts, side = names.texts, seen.side
    low, middle, high = (
        float(end) for end in np.quantile(_gains(seen, without, planned), ENDS[::2])
    )
    labels = _labels(names, Side.US) | _labels(names, Side.CHINA)
    mean = (planned.points - without.points).mean(axis=0) * _signs(seen) * towards(side, 1.0)
    amounts = round_parts(
        [*(float(each) for each in mean), middle - float(mean.sum())], 0.1, middle
    )
    total = sum(amounts)
    parts = [
        _objective_part(
            seen, at, amount, texts.signed(amount, 1), labels, Tone.GOOD if amount > 0 else Tone.BAD
        )
        for at, amount in enumerate(amounts[:-1])
        if amount
    ]
    parts.sort(key=lambda part: -abs(part.amount))
    parts += _to_the_middle(amounts[-1], page_of("score", side.slug), names)
    inner = Breakdown(
        title=texts("end-plan", change=texts.signed(total, 1)),
        parts=tuple(parts),
        total=total,
        foot=texts("sums-in-all", amount=texts.signed(total, 1)),
        page=page_of("score", side.slug),
    )
    note = texts("end-span", low=texts.signed(low, 1), high=texts.signed(high, 1))
    tone = Tone.GOOD if total > 0 else Tone.BAD if total < 0 else Tone.NEUTRAL
    text = texts.signed(total, 1)
    return Part(texts("end-plan-part"), total, text, tone, page_of("score", side.slug), note, inner)
