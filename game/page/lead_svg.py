"""Who was ahead over the match, as an SVG picture: above the middle one side, below the other."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from game.language import Texts
from game.page.frame import Frame, text
from game.page.markup import element, words
from game.readouts.ending.story import StoryReadout, tell_lead
from game.readouts.race.timeline import Tick

__all__ = ["draw_lead"]

INSET: Final = 6
LETTER: Final = 14
"""From the edge of a half to the middle of its name."""
ROOM: Final = 20
"""A half that is lower has no room for a name."""


def draw_lead(story: StoryReadout, texts: Texts) -> str:
    """Return a figure of the lead, with the turning points of the story by their numbers."""
    lead = story.lead
    frame = Frame(lead.least, lead.most, len(lead.values) - 1)
    levels = [
        Tick(value, texts.number(abs(value)))
        for value in (lead.least, 0.0, lead.most)
        if value == 0.0 or abs(frame.y(value) - frame.y(0.0)) > ROOM
    ]
    edge = list(enumerate(lead.values))
    drawn = [
        *frame.grid(levels, lead.years),
        _half(frame, lead.values, 1.0, "us"),
        _half(frame, lead.values, -1.0, "china"),
        *_usual(frame, lead.usual),
        element("polyline", points=frame.points(edge), kind="lead"),
        *frame.turned([turn.turn for turn in story.turns]),
    ]
    middle = frame.y(0.0)
    if middle - frame.top > ROOM:
        drawn.append(text(frame.end - INSET, frame.top + LETTER, lead.up, "end", "end us"))
    if frame.foot - middle > ROOM:
        at = frame.x(0) + INSET, frame.foot - LETTER
        drawn.append(text(*at, lead.down, "start", "end china"))
    picture = element("svg", *drawn, viewBox=frame.view, role="img", aria_label=_told(story, texts))
    unit = texts("play-chart-scores-unit")
    dashes = " · " + words(lead.usual_labels[0]) if lead.usual_labels else ""
    title = element("figcaption", element("b", words(lead.title)), " ", words(unit), dashes)
    return element("figure", title, picture)


def _half(frame: Frame, values: Sequence[float], sign: float, kind: str) -> str:
    """What lies on one side of the middle, cut where the lead changes hands."""
    edge: list[tuple[float, float]] = [(0.0, 0.0)]
    for (turn, before), (_, after) in pairwise([*enumerate(values), (len(values), values[-1])]):
        edge.append((turn, max(0.0, sign * before) * sign))
        if before * after < 0.0:
            edge.append((turn + before / (before - after), 0.0))
    edge.append((len(values) - 1.0, 0.0))
    return element("polygon", points=frame.points(edge), kind=f"half {kind}")


def _usual(frame: Frame, spans: Sequence[tuple[float, float]]) -> Iterator[str]:
    """Between what the lead usually is: two lines of dashes, where it is known."""
    for ends in zip(*spans, strict=True):
        yield element("polyline", points=frame.points([*enumerate(ends)]), kind="usual")


def _told(story: StoryReadout, texts: Texts) -> str:
    """The lead in words, for those who hear the page."""
    lead = story.lead
    return texts(
        "page-lead",
        title=lead.title,
        first=lead.first,
        last=lead.last,
        start=tell_lead(lead, lead.values[0], texts),
        end=tell_lead(lead, lead.values[-1], texts),
        turns=texts.join(turn.date for turn in story.turns) or texts.number(0),
    )
