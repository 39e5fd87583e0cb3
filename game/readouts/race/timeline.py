"""The tech race as records: what the timeline shows, before any pixel.

Dates are years with a fraction, performance is that of one chip with the H100 as 1.
"""

from dataclasses import dataclass
from enum import Enum

from game.readouts.words.signs import GateMark, Owner

__all__ = [
    "Bracket",
    "ChipMark",
    "Fan",
    "FanPoint",
    "ModelStrip",
    "Pin",
    "PinKind",
    "Step",
    "StepLine",
    "Tick",
    "TimelineReadout",
    "Told",
]


@dataclass(frozen=True)
class Tick:
    """A labelled line of the grid."""

    at: float
    label: str


@dataclass(frozen=True)
class Step:
    """From this date on, this performance."""

    date: float
    performance: float
    refused: bool = False
    """True where the buyer's own consent keeps it out."""


@dataclass(frozen=True)
class StepLine:
    """Performance over time, in steps; a gap is a stretch without any chip."""

    label: str
    owner: Owner
    steps: tuple[Step, ...]
    until: float
    """Where the last step ends."""


@dataclass(frozen=True)
class FanPoint:
    """The forecast for one date: the middle and the range it may fall in."""

    date: float
    low: float
    middle: float
    high: float
    half: tuple[float, float] | None = None
    """The inner band, in which half of all futures lie; None where only a range is known."""


@dataclass(frozen=True)
class Fan:
    """The forecast of one line beyond today."""

    owner: Owner
    points: tuple[FanPoint, ...]


@dataclass(frozen=True)
class ChipMark:
    """A generation on the board: a marker at its ship date, wearing its gates."""

    name: str
    owner: Owner
    date: float
    performance: float
    shipped: bool
    gates: tuple[GateMark, ...]
    detail: tuple[str, ...]
    """Lines for whoever asks more."""
    page: str
    """Its page in the encyclopaedia."""
    icon: str = ""
    """Its drawing."""


@dataclass(frozen=True)
class Bracket:
    """A lag: a horizontal distance in time, with its length in words."""

    label: str
    owner: Owner
    start: float
    end: float
    performance: float
    """The height it is drawn at."""
    target: float | None
    """The date of the mark the lag is judged by, or None."""
    target_label: str
    detail: tuple[str, ...]
    page: str
    """Its page in the encyclopaedia."""


class PinKind(Enum):
    """What a pin stands for; each has its own shape."""

    LAW = "law"
    EVENT = "event"


@dataclass(frozen=True)
class Pin:
    """Something that happened, on the calendar."""

    kind: PinKind
    owner: Owner
    date: float
    label: str
    detail: tuple[str, ...]
    page: str
    """Its page in the encyclopaedia."""


@dataclass(frozen=True)
class ModelStrip:
    """The second reading: where both model frontiers stand on the same calendar."""

    title: str
    us: float
    """The date of the US model frontier: today."""
    china: float
    """When the US frontier was where China's is now."""
    label: str
    """The lag in words."""
    trail: tuple[tuple[float, float], ...]
    """(date, lag in months) of earlier turns, for the thin line."""
    detail: tuple[str, ...]
    page: str
    """Its page in the encyclopaedia."""


Told = ChipMark | Bracket | Pin | ModelStrip
"""What on the race has something to say, and a page of its own."""


@dataclass(frozen=True)
class TimelineReadout:
    """Everything on the board of the race."""

    title: str
    subtitle: str
    start: float
    end: float
    now: float
    now_label: str
    low: float
    high: float
    """Performance at the foot and at the head of the scale."""
    years: tuple[Tick, ...]
    levels: tuple[Tick, ...]
    frontier: StepLine
    legal: StepLine
    domestic: StepLine
    fans: tuple[Fan, ...]
    chips: tuple[ChipMark, ...]
    brackets: tuple[Bracket, ...]
    pins: tuple[Pin, ...]
    models: ModelStrip | None
    """None where the scenario leaves them out."""
    quarters: tuple[Tick, ...] = ()
    """The quarters between the years, told where the stretch in sight is short."""
