"""What studies found of a model, as the page on the model is told it; no study is run here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.scenario import Scenario

__all__ = ["Evidence", "Median", "Ranked", "Replayed"]


@dataclass(frozen=True)
class Replayed:
    """A recorded figure and what the model makes of the recorded orders."""

    name: str | Mapping[str, str]
    """Of the series, in one language or in several."""
    date: str | Mapping[str, str]
    unit: str
    is_lag: bool
    is_fit: bool
    """Whether constants were chosen by it, or it was kept aside to judge them."""
    recorded: float
    simulated: float
    error: float
    """A share of the recorded figure, or months for a lag."""
    source: str


@dataclass(frozen=True)
class Median:
    """How far a group of figures is off."""

    is_lag: bool
    is_fit: bool
    points: int
    error: float
    target: float


@dataclass(frozen=True)
class Ranked:
    """A constant by how much it moves the outcome."""

    constant: str
    effect: str
    """As the study wrote it, with its interval."""


@dataclass(frozen=True)
class Evidence:
    """What is known of a scenario's model."""

    record: Scenario | None = None
    """The scenario whose record is replayed: this one, or the one that it follows."""
    replayed: tuple[Replayed, ...] = ()
    medians: tuple[Median, ...] = ()
    replay_end: Mapping[str, float] = field(default_factory=dict)
    """By stock: where the replay of the record stands on the day on which this scenario opens."""
    ranked: tuple[Ranked, ...] = ()
    """The strongest first; empty where no study of this scenario is at hand."""
    ranked_among: int = 0
    """How many constants that study moved."""
    missed: tuple[str, ...] = ()
    """Aims of the makers that studies found missed, by the name in their message."""
