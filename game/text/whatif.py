"""Where the orders in the slots would lead, in the same sentences that the window shows."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from game.match.course import filled
from game.rules import NO_ORDER, Observation
from game.view.outlook import Ahead, play_on
from game.view.readouts.names import Names
from game.view.readouts.timeline_ghost import tell_ghost

__all__ = ["WhatIf"]


class WhatIf:
    """Matches played on from one moment: without the orders in the slots once, and with them."""

    def __init__(self, seen: Observation) -> None:
        """Play on from what a side has ``seen``."""
        self._seen = seen

    @cached_property
    def _without(self) -> Ahead | None:
        return play_on(self._seen)

    def tell(self, planned: Sequence[int], names: Names) -> Iterator[str]:
        """Tell what the orders would change; that there are none, where the slots are empty."""
        given = [order for order in planned if order != NO_ORDER]
        if not given:
            yield names.texts("ghost-no-orders")
            return
        orders = filled(self._seen.ruleset, self._seen.side, given)[0]
        ahead = play_on(self._seen, None, orders)
        assert self._without is not None  # nobody gave it up
        assert ahead is not None
        yield from tell_ghost(self._seen, self._without, ahead, names)
        yield names.texts("ghost-about", matches=len(ahead.lag))
