"""The story of a finished match as records: where it turned, and by whose doing."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Final

from game.analysis.turning_points import TurningPoint, find_turning_points
from game.language import Texts
from game.match import Table
from game.match.happenings import Kind
from game.readouts.board.log import tell_happening
from game.readouts.board.usual_lead import usual_leads
from game.readouts.race.chart_axes import read_years
from game.readouts.race.timeline import Tick
from game.readouts.words.branch import tell_branch
from game.readouts.words.lead import told_leads
from game.readouts.words.names import Names, owner_of
from game.readouts.words.outside import tell_who
from game.readouts.words.signs import Owner
from game.readouts.words.taken_back import tell_taken_back
from game.rules import SIDES, Observation, Side

__all__ = [
    "LeadReadout",
    "StoryReadout",
    "TurnOfFortune",
    "read_lead",
    "read_story",
    "tell_lead",
    "tell_who_played",
]

STEPS: Final = (10.0, 20.0, 50.0)
MOST_STEPS: Final = 6
"""Steps of a scale of leads [points], and how many it may have."""


@dataclass(frozen=True)
class TurnOfFortune:
    """One quarter that turned the match."""

    turn: int
    """Counted from 1, as on screen."""
    date: str
    act: str
    """What did it, in a few words."""
    sentence: str
    """The quarter and the act in a sentence."""
    swing: str
    """How far the lead moved, to whom, and in which objective most."""
    lasting: str
    """Said where the lead changed hands for the last time; else empty."""
    detail: str
    """Both of these."""
    owner: Owner
    """Who gained by it."""


@dataclass(frozen=True)
class LeadReadout:
    """Who was ahead, and by how far, over the whole match."""

    title: str
    values: tuple[float, ...]
    """The US score less the Chinese one at the opening and after each turn [points]."""
    most: float
    least: float
    """Where the scale ends above and below [points]."""
    up: str
    """Said of the half above the middle: the side that leads there."""
    down: str
    first: str
    last: str
    """Dates at both ends of the axis."""
    levels: tuple[Tick, ...]
    """Values named at the side, the more important first."""
    years: tuple[Tick, ...]
    """Where each year begins [turns since the opening]."""
    usual: tuple[tuple[float, float], ...] = ()
    """Between what half of the matches of strong players are, at the opening and after each turn
    [points]; none where that is not known."""
    usual_labels: tuple[str, ...] = ()
    """What the dashes are, in full and as short as a small chart has room for."""


@dataclass(frozen=True)
class StoryReadout:
    """Where the match turned."""

    title: str
    turns: tuple[TurnOfFortune, ...]
    quiet: str
    """Said where it never did."""
    lead: LeadReadout


def tell_lead(lead: LeadReadout, value: float, texts: Texts) -> str:
    """Return who was ahead, and by how far."""
    who = lead.up if value >= 0.0 else lead.down
    return texts("page-lead-by", ahead=who, points=texts.number(abs(value), 1))


def read_lead(history: Sequence[Observation], names: Names) -> LeadReadout:
    """Return the lead over a match as one side saw it, or as it was once it is over."""
    leads = told_leads(history)
    texts = names.texts
    usual = tuple((each.low, each.high) for each in usual_leads(names.ruleset)[: len(leads)])
    every = [*leads, *(end for span in usual for end in span)]
    most = max(10.0, 10.0 * ceil(max(every) / 10.0))
    least = min(-10.0, 10.0 * floor(min(every) / 10.0))
    return LeadReadout(
        title=texts("story-lead"),
        values=tuple(leads),
        most=most,
        least=least,
        levels=_levels(least, most, texts),
        up=texts("story-ahead", side=names.side(Side.US)),
        down=texts("story-ahead", side=names.side(Side.CHINA)),
        first=names.turn_date(1),
        last=names.turn_date(max(1, history[-1].turn)),
        years=read_years(names, history[-1].turn),
        usual=usual,
        usual_labels=(texts("course-line"), texts("course-line-short")) if usual else (),
    )


def _levels(least: float, most: float, texts: Texts) -> tuple[Tick, ...]:
    """No lead and the ends of the scale, then steps between; a lead has no sign."""
    step = next(step for step in STEPS if (most - least) / step <= MOST_STEPS)
    between = range(int(least // step) + 1, int(-(-most // step)))
    values = dict.fromkeys((0.0, most, least, *(step * at for at in between)))
    return tuple(Tick(value, texts.number(abs(value))) for value in values)


def read_story(table: Table, names: Names) -> StoryReadout:
    """Return the turning points of a finished match, in the order of the calendar."""
    texts, lead = names.texts, read_lead(table.history(Side.US), names)
    return StoryReadout(
        title=texts("story-title"),
        turns=tuple(_read_turn(point, lead, names) for point in find_turning_points(table)),
        quiet=texts("story-quiet"),
        lead=lead,
    )


def _read_turn(point: TurningPoint, lead: LeadReadout, names: Names) -> TurnOfFortune:
    texts, date = names.texts, names.turn_date(point.turn)
    act = _tell_act(point, names)
    key = "story-turned-last" if point.is_last else "story-turned"
    side = names.side(point.gains)
    own = names.scenario.objectives.of(point.objective_of)
    objective = next(texts.pick(each.name) for each in own if each.id == point.objective)
    lasting = texts("story-lasting") if point.is_last else ""
    swing = texts(
        "story-swing",
        points=texts.number(abs(lead.values[point.turn] - lead.values[point.turn - 1]), 1),
        side=side,
        objective=objective,
    )
    return TurnOfFortune(
        turn=point.turn,
        date=date,
        act=act,
        sentence=texts(key, date=date, act=act),
        swing=swing,
        lasting=lasting,
        detail=texts.run_in((swing, lasting)),
        owner=owner_of(point.gains),
    )


def _tell_act(point: TurningPoint, names: Names) -> str:
    texts, thing = names.texts, point.act
    if thing is None:
        if not point.cause:
            return texts("story-drift")
        return texts("story-cause", cause=names.cause(point.cause))
    title, _ = tell_happening(thing, names)
    if thing.kind is Kind.ORDER and thing.side is not None:
        return texts("story-order", side=names.side(Side(thing.side)), order=title)
    return title


def tell_who_played(table: Table, names: Names) -> tuple[str, ...]:
    """Return who sat on each side, and which quarters were played."""
    texts = names.texts
    us, china = (_tell_seat(table, side, names) for side in SIDES)
    length = texts(
        "story-html-played",
        turns=table.turn,
        of=table.ruleset.turns,
        first=names.turn_date(1),
        last=names.turn_date(max(1, table.turn)),
    )
    taken = tell_taken_back(table, texts)
    record = table.record
    branch = "" if record is None else tell_branch(record.log, table.ruleset, texts, "story")
    return (us, china, length, *(line for line in (branch, taken) if line))


def _tell_seat(table: Table, side: Side, names: Names) -> str:
    """Tell who sits on a side, and since when where the seat has changed hands."""
    texts = names.texts
    taken = [thing for thing in table.since(0) if thing.kind is Kind.SEATED and thing.side is side]
    who = tell_who(table.seats[side].slug, texts)
    if taken:
        who = texts("story-html-since", who=who, date=names.turn_date(taken[-1].turn))
    return texts("story-html-seat", side=names.side(side), who=who)
