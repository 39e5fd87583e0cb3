"""The stretch of the calendar that the race shows: moved and narrowed by the player."""

from dataclasses import dataclass, replace
from typing import Final

from game.readouts.race.timeline import TimelineReadout

__all__ = ["Window"]

LEAST_YEARS: Final = 1.5
"""The narrowest stretch: six quarters, so that a lag of eighteen months fits."""
EDGE: Final = 0.06
"""How near today may come to either end, as a share of the stretch: today is always in sight."""


@dataclass(frozen=True)
class Window:
    """From one date to another [years with a fraction]."""

    start: float
    end: float

    def zoomed(self, factor: float, at: float, race: TimelineReadout) -> "Window":
        """Narrower (``factor`` below 1) or wider, with the date ``at`` where it is."""
        whole = race.end - race.start
        span = min(whole, max(LEAST_YEARS, (self.end - self.start) * factor))
        share = (at - self.start) / (self.end - self.start)
        return Window(at - share * span, at + (1 - share) * span).kept_in(race)

    def moved(self, years: float, race: TimelineReadout) -> "Window":
        """Return the same stretch, so many years later."""
        return Window(self.start + years, self.end + years).kept_in(race)

    def kept_in(self, race: TimelineReadout) -> "Window":
        """Return the nearest stretch on the race's calendar that has today in it."""
        span = min(self.end - self.start, race.end - race.start)
        least = max(race.start, race.now - (1 - EDGE) * span)
        most = min(race.end - span, race.now - EDGE * span)
        start = min(max(self.start, least), max(least, most))
        return Window(start, start + span)

    def of(self, race: TimelineReadout) -> TimelineReadout:
        """Return the race with nothing but what lies in this stretch."""
        return replace(
            race,
            start=self.start,
            end=self.end,
            years=tuple(year for year in race.years if self.start <= year.at <= self.end),
            quarters=tuple(part for part in race.quarters if self.start <= part.at <= self.end),
            brackets=tuple(
                lag
                for lag in race.brackets
                # A rival who is ahead turns the span round.
                if max(lag.start, lag.end) > self.start and min(lag.start, lag.end) < self.end
            ),
        )
