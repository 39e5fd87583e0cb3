"""The story of a finished match as records: where it turned, and by whose doing."""

from dataclasses import dataclass

from game.match import Table
from game.match.happenings import Kind
from game.match.turning_points import TurningPoint, find_turning_points
from game.rules import Side
from game.view.readouts.log import tell_happening
from game.view.readouts.names import Names, owner_of
from game.view.readouts.signs import Owner

__all__ = ["StoryReadout", "TurnOfFortune", "read_story"]


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
    owner: Owner
    """Who gained by it."""


@dataclass(frozen=True)
class StoryReadout:
    """Where the match turned."""

    title: str
    turns: tuple[TurnOfFortune, ...]
    quiet: str
    """Said where it never did."""


def read_story(table: Table, names: Names) -> StoryReadout:
    """Return the turning points of a finished match, in the order of the calendar."""
    texts = names.texts
    return StoryReadout(
        title=texts("story-title"),
        turns=tuple(_read_turn(point, names) for point in find_turning_points(table)),
        quiet=texts("story-quiet"),
    )


def _read_turn(point: TurningPoint, names: Names) -> TurnOfFortune:
    texts, date = names.texts, names.turn_date(point.turn)
    act = _tell_act(point, names)
    key = "story-turned-last" if point.is_last else "story-turned"
    side = names.side(point.gains)
    own = names.scenario.objectives.of(point.objective_of)
    objective = next(texts.pick(each.name) for each in own if each.id == point.objective)
    return TurnOfFortune(
        turn=point.turn,
        date=date,
        act=act,
        sentence=texts(key, date=date, act=act),
        swing=texts(
            "story-swing",
            points=texts.number(abs(point.swing), 1),
            side=side,
            objective=objective,
        ),
        lasting=texts("story-lasting", side=side) if point.is_last else "",
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
