"""What-ifs of a match in words and numbers: what was asked, and how both variants end."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from game.analysis.what_if import Alternative, Ends, Way, WhatIf
from game.match.intervals import of_mean, wilson
from game.readouts.words.names import Names, owner_of
from game.readouts.words.signs import Owner
from game.rules import Side

__all__ = ["EndsReadout", "WhatIfReadout", "read_what_if"]

SPANS: Final = (0.05, 0.25, 0.5, 0.75, 0.95)
"""Ends of the 90% and 50% bands and the median, as shares of the matches."""


@dataclass(frozen=True)
class EndsReadout:
    """How one variant ends."""

    label: str
    lead: str
    """The mean lead at the end, with its interval."""
    wins: tuple[str, str]
    """Share of the matches that each side wins, with its interval, US and China."""
    spans: tuple[float, ...]
    """Leads at the ends of ``SPANS`` [points]."""


@dataclass(frozen=True)
class WhatIfReadout:
    """One what-if."""

    question: str
    answer: str
    owner: Owner
    """Whose orders they are."""
    turn: int
    variants: tuple[EndsReadout, EndsReadout]
    """As ordered, and otherwise."""
    low: float
    high: float
    """Where the scale ends [points]."""
    left: str
    right: str
    """Said of the ends of the scale: who is ahead there."""


def read_what_if(what_if: WhatIf, names: Names) -> WhatIfReadout:
    """Return a what-if in words."""
    texts, asked = names.texts, what_if.alternative
    variants = (
        _read_ends(texts("what-if-as-ordered"), what_if.as_ordered, names),
        _read_ends(texts("what-if-otherwise"), what_if.otherwise, names),
    )
    reach = max(abs(value) for each in variants for value in each.spans)
    scale = max(10.0, 10.0 * float(np.ceil(reach / 10.0)))
    return WhatIfReadout(
        question=_ask(asked, names),
        answer=_answer(what_if, names),
        owner=owner_of(asked.side),
        turn=asked.turn,
        variants=variants,
        low=-scale,
        high=scale,
        left=texts("story-ahead", side=names.side(Side.CHINA)),
        right=texts("story-ahead", side=names.side(Side.US)),
    )


def _ask(asked: Alternative, names: Names) -> str:
    texts, side = names.texts, names.side(asked.side)
    date = names.turn_date(asked.turn)
    if asked.way is Way.PROPOSED:
        given, instead = (_orders(each, asked, names) for each in (asked.given, asked.instead))
        return texts("what-if-proposed", date=date, side=side, given=given, instead=instead)
    order = _orders(asked.about, asked, names)
    return texts(f"what-if-{asked.way.value}", date=date, side=side, order=order)


def _orders(orders: Sequence[int], asked: Alternative, names: Names) -> str:
    told = [names.order(asked.side, order) for order in orders]
    return names.texts.join(told) if told else names.texts("play-reveal-idle")


def _answer(what_if: WhatIf, names: Names) -> str:
    texts, difference = names.texts, what_if.difference
    low, high = of_mean(difference)
    if low <= 0.0 <= high:
        return texts("what-if-no-difference", matches=len(difference))
    gains = Side.US if low > 0.0 else Side.CHINA
    ends = sorted((abs(low), abs(high)))
    return texts(
        "what-if-difference",
        side=names.side(gains),
        points=texts.number(abs(float(difference.mean())), 1),
        low=texts.number(ends[0], 1),
        high=texts.number(ends[1], 1),
    )


def _read_ends(label: str, ends: Ends, names: Names) -> EndsReadout:
    texts = names.texts
    mean, (low, high) = float(ends.lead.mean()), of_mean(ends.lead)
    told = {"value": mean, "low": low, "high": high}
    lead = texts("what-if-span", **{key: texts.signed(each, 1) for key, each in told.items()})
    spans = tuple(float(value) for value in np.quantile(ends.lead, SPANS))
    wins = tuple(_wins(ends, side, names) for side in Side)
    return EndsReadout(label, lead, (wins[0], wins[1]), spans)


def _wins(ends: Ends, side: Side, names: Names) -> str:
    texts, number = names.texts, len(ends.winner)
    hits = int((ends.winner == side).sum())
    low, high = wilson(hits, number)
    return texts(
        "what-if-span",
        value=texts.percent(hits / number),
        low=texts.percent(low),
        high=texts.percent(high),
    )
