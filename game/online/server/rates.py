"""Rates: how often something may be asked, so that nobody can keep a server or its disk busy."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Rate", "Rates"]

MOST_REMEMBERED = 4096
"""Whoever was not heard of for longest is forgotten beyond these, and begins afresh."""


@dataclass(frozen=True)
class Rate:
    """So many at once, and then so many a second."""

    burst: float
    per_s: float
    """[1/s]"""


class Rates:
    """Counts who has asked how often: a bucket for each that fills by time and empties by asking.

    >>> rates = Rates(Rate(burst=2, per_s=1), now=lambda: 0.0)
    >>> [rates.allows("guest") for _ in range(3)]
    [True, True, False]
    """

    def __init__(self, rate: Rate, now: Callable[[], float]) -> None:
        """Allow everybody a burst; ``now`` is the time by any steady clock [s]."""
        self._rate, self._now = rate, now
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def allows(self, who: str) -> bool:
        """Tell whether somebody may ask once more, and count it."""
        left = self._left(who)
        allowed = left >= 1.0
        self._buckets.pop(who, None)
        self._buckets[who] = (left - 1.0 if allowed else left, self._now())
        if len(self._buckets) > MOST_REMEMBERED:
            self._buckets.popitem(last=False)
        return allowed

    def has_left(self, who: str) -> bool:
        """Tell whether somebody might ask once more, without counting it."""
        return self._left(who) >= 1.0

    def _left(self, who: str) -> float:
        now = self._now()
        left, before = self._buckets.get(who, (self._rate.burst, now))
        return min(self._rate.burst, left + (now - before) * self._rate.per_s)
