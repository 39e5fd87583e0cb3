"""Where the match leads, with and without the orders in the slots, as the window tells it."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from game.analysis.projection import Projection, play_on
from game.match.course import filled
from game.readouts.board.projected_end import tell_projected_end
from game.readouts.orders.plan_points import read_plan_points
from game.readouts.race.planned_race import tell_planned_race
from game.readouts.words.names import Names
from game.rules import NO_ORDER, Observation

__all__ = ["PlanForecast"]


class PlanForecast:
    """Matches played on from one moment: without the orders in the slots once, and with them."""

    def __init__(self, seen: Observation) -> None:
        """Play on from what a side has ``seen``."""
        self._seen = seen

    @cached_property
    def _without(self) -> Projection | None:
        return play_on(self._seen)

    def tell(self, planned: Sequence[int], names: Names) -> Iterator[str]:
        """Tell what the orders would change: points of the next quarter, the end, and the race.

        Where the slots are empty, that they are, and how the match would end.
        """
        given = [order for order in planned if order != NO_ORDER]
        plan = read_plan_points(self._seen, given, names)
        if plan is None:
            yield names.texts("planned-no-orders")
            yield from self.tell_end(names)
            return
        orders = filled(self._seen.ruleset, self._seen.side, given)[0]
        projection = play_on(self._seen, None, orders)
        assert self._without is not None  # nobody gave it up
        assert projection is not None
        yield plan.says
        yield from tell_projected_end(self._seen, self._without, projection, names)
        yield from tell_planned_race(self._seen, self._without, projection, names)
        yield names.texts("planned-about", matches=len(projection.lag))

    def tell_end(self, names: Names) -> Iterator[str]:
        """Tell how the match may end, whatever is in the slots."""
        assert self._without is not None  # nobody gave it up
        yield from tell_projected_end(self._seen, self._without, None, names)
