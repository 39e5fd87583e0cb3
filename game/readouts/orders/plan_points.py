"""The plan in the slots as a whole, in points: own and the rival's, and what the lead gains."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from game.language.rounding import round_parts
from game.readouts.breakdowns.breakdown import Breakdown, Part
from game.readouts.orders.forecasts import Forecasts
from game.readouts.orders.orders import PlanPoints
from game.readouts.orders.weighed import Weighed
from game.readouts.words.names import Names
from game.readouts.words.pages import page_of
from game.readouts.words.signs import Tone
from game.rules import NO_ORDER, Observation

__all__ = ["read_plan_points"]


def read_plan_points(seen: Observation, planned: Sequence[int], names: Names) -> PlanPoints | None:
    """Return what a plan brings against giving no order; None where nothing is planned."""
    given = [order for order in planned if order != NO_ORDER]
    if not given:
        return None
    texts, side = names.texts, seen.side
    forecasts = Forecasts(seen, ())
    weighed = Weighed(forecasts, [(NO_ORDER,), given], names)
    lead = weighed.reach(forecasts.lead)
    # As they stand in the sum: the rival's gain is the lead's loss.
    own, theirs = round_parts((weighed.held(0), -weighed.held(1)), whole=lead.held)
    figures = {
        "side": names.side(side),
        "own": texts.signed(own, 1),
        "rival": names.side(side.rival),
        "theirs": texts.signed(-theirs, 1),
        "lead": texts.signed(own + theirs, 1),
    }
    low, high = texts.signed(lead.low, 1), texts.signed(lead.high, 1)
    span = "" if low == high else texts("play-range", low=low, high=high)
    letters = {"side": names.letter(side), "rival": names.letter(side.rival)}
    short = texts("plan-lead-span", **figures, span=span) if span else texts("plan-lead", **figures)
    return PlanPoints(
        in_short=(
            texts("plan-short", **(figures | letters), gain=short),
            short,
            texts("plan-lead", **figures),
        ),
        says=texts("plan-says-span", **figures, span=span)
        if span
        else texts("plan-says", **figures),
        tone=_tone(lead.low, lead.high),
        breakdown=_breakdown_of(forecasts, weighed, (own, theirs), names),
    )


def _breakdown_of(
    forecasts: Forecasts, weighed: Weighed, amounts: tuple[float, ...] | list[float], names: Names
) -> Breakdown:
    """What the lead gains, from both sides; each opens its objectives."""
    texts, side = names.texts, forecasts.seen.side
    parts = tuple(
        Part(
            names.side(who),
            amount,
            texts.signed(amount, 1),
            _tone(amount, amount),
            page_of("score", who.slug),
            inner=weighed.breakdown_of(column),
        )
        for column, (who, amount) in enumerate(zip((side, side.rival), amounts, strict=True))
    )
    total = sum(amounts)
    write = partial(texts.signed, digits=1)
    return Breakdown(
        title=texts("plan-title", lead=write(total)),
        parts=parts,
        total=total,
        foot=texts("sums-held", amount=write(total)),
        page=page_of("score", side.slug),
        says=(texts("plan-about"),),
        beyond=weighed.ends(forecasts.lead, 1.0, write),
    )


def _tone(low: float, high: float) -> Tone:
    if low * high < 0 or low == high == 0:
        return Tone.NEUTRAL
    return Tone.GOOD if low + high > 0 else Tone.BAD
