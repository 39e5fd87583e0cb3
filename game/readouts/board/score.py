"""The top bar as a record: the date, who leads and how tense it is."""

from dataclasses import dataclass
from typing import Final

from game.readouts.board.usual_lead import (
    UsualLead,
    handicap_of,
    read_usual_lead,
    tell_handicap_short,
)
from game.readouts.words.lead import scores_of, told_lead
from game.readouts.words.names import Names
from game.readouts.words.quantities import write_stock
from game.rules import Observation, Side, Stock

__all__ = ["ScoreReadout", "TensionReadout", "TopBarReadout", "read_top_bar"]

PIPS: Final = 10
CRITICAL: Final = 0.75
"""Tension from which the top bar warns of the rupture [0..1]."""


@dataclass(frozen=True)
class ScoreReadout:
    """Both scores and who leads."""

    us_name: str
    china_name: str
    us: float
    """Score of the United States [0..100]."""
    china: float
    us_text: str
    china_text: str
    """Both as they are told."""
    lead: str
    """Who is ahead and by how much, in words."""
    lead_short: str
    """The same for a bar that has room for a number beside the arrow alone."""
    usual: tuple[float, float, float] | None = None
    """The US part of the bar where the lead is as usual: low, middle and high [0..1]."""
    with_usual: str = ""
    """How one stands to what is usual by now, then the lead; empty where that is not known."""
    handicap: str = ""
    """The first of the two alone, where there is no room for both."""


@dataclass(frozen=True)
class TensionReadout:
    """The shared stock that ends the game for both."""

    title: str
    pips: int
    """Pips lit, of `size`."""
    size: int
    text: str
    critical: bool
    """True near the rupture."""


@dataclass(frozen=True)
class TopBarReadout:
    """Everything above the board."""

    date: str
    quarter: str
    seat: str
    """Whose screen this is."""
    score: ScoreReadout
    tension: TensionReadout | None
    """None where the scenario leaves it out."""


def read_top_bar(seen: Observation, names: Names, *, watching: bool = False) -> TopBarReadout:
    """Return the top bar for the side that looks, or for one who only watches."""
    texts, ruleset = names.texts, seen.ruleset
    turn = min(seen.turn + 1, ruleset.turns)
    seat = texts("play-watching") if watching else texts("play-seat", side=names.side(seen.side))
    return TopBarReadout(
        date=names.turn_date(turn),
        quarter=texts("play-quarter", number=turn, of=ruleset.turns),
        seat=seat,
        score=_read_score(seen, names),
        tension=_read_tension(seen, names) if ruleset.scope.has(Stock.TENSION) else None,
    )


def _read_score(seen: Observation, names: Names) -> ScoreReadout:
    us, china = scores_of(seen)
    even = abs(us - china) <= seen.ruleset.margin
    key = "play-even" if even else "play-ahead"
    lead = told_lead(us, china)
    points = names.texts.number(abs(lead), 1)
    ahead = names.letter(Side.US if lead > 0.0 else Side.CHINA)
    told = names.texts(key, side=ahead, points=points)
    usual = read_usual_lead(seen)
    return ScoreReadout(
        us_name=names.side(Side.US),
        china_name=names.side(Side.CHINA),
        us=us,
        china=china,
        us_text=names.texts.number(us, 1),
        china_text=names.texts.number(china, 1),
        lead=told,
        lead_short=told if even else points,
        usual=None if usual is None else _on_bar(usual, us + china),
        with_usual=_with_usual(seen, told, usual, names),
        handicap=_handicap(seen, names),
    )


def _handicap(seen: Observation, names: Names) -> str:
    handicap = handicap_of(seen)
    return "" if handicap is None else tell_handicap_short(handicap, seen.side, names)


def _with_usual(seen: Observation, told: str, usual: UsualLead | None, names: Names) -> str:
    """How one stands to the usual lead, then the lead itself."""
    if usual is None:
        return ""
    if usual.is_certain:
        return names.texts("course-bar-begins", lead=told)
    return names.texts("course-bar-usual", handicap=_handicap(seen, names), lead=told)


def _on_bar(usual: UsualLead, total: float) -> tuple[float, float, float] | None:
    """Where the bar of so many points together would be split; None where all matches agree."""
    if usual.is_certain or total <= 0.0:
        return None
    low, middle, high = (
        min(1.0, max(0.0, 0.5 + lead / (2.0 * total)))
        for lead in (usual.low, usual.middle, usual.high)
    )
    return low, middle, high


def _read_tension(seen: Observation, names: Names) -> TensionReadout:
    share = seen.stock(Stock.TENSION)
    lit = min(PIPS, max(0, round(share * PIPS)))
    return TensionReadout(
        title=names.stock(Stock.TENSION),
        pips=lit,
        size=PIPS,
        text=write_stock(Stock.TENSION, share, names.texts),
        critical=share >= CRITICAL,
    )
