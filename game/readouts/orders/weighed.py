"""Orders weighed: what each change is made of, and the replies that make its range.

The quarter is played on once more for what is asked about, with the ledger open, as
`game.rules.forecast` does it for all orders without.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from game.readouts.breakdowns.breakdown import SMALLEST, Breakdown, Part, add_up
from game.readouts.orders.followed import Followed, points_of_each, same_as
from game.readouts.orders.forecasts import ForecastRange, Forecasts, label_of, write_amount
from game.readouts.reference.rulebook import page_of_cause
from game.readouts.words.names import Names
from game.readouts.words.objectives import read_objectives
from game.readouts.words.page_of_order import page_of_action
from game.readouts.words.pages import page_of
from game.readouts.words.quantities import tone_for
from game.readouts.words.signs import Tone
from game.readouts.words.units import Unit
from game.rules import NO_ORDER, Side
from game.rules.arrays import Array
from game.rules.forecast import Comparison, try_out
from game.rules.indicators import SELF_RELIANCE, SELF_RELIANCE_PARTS, SUMS_OF_STOCKS
from game.rules.objectives import Objective

__all__ = ["Weighed"]


class Weighed:
    """A quarter played on without some orders and with them, against every likely reply."""

    def __init__(self, forecasts: Forecasts, rows: Sequence[Sequence[int]], names: Names) -> None:
        """Play the first of ``rows``, sets of orders, and then the second."""
        self._forecasts, self._names = forecasts, names
        self._seen = forecasts.seen
        each = list(points_of_each(forecasts.seen.ruleset))
        self._objectives = [objective for objective, _ in each]
        self._first = len(forecasts.measures)
        """The column of the first objective's points."""
        measures = [*forecasts.measures, *(points for _, points in each)]
        self._trial: Comparison = try_out(forecasts.seen, rows, measures, ledger=True)
        self._change: Array = self._trial.value[:, 1] - self._trial.value[:, 0]
        """Shape (worlds, replies, measures)."""

    def held(self, column: int) -> float:
        """Return what changes if the rival holds still, in the measure's own unit."""
        return float(self._change[0, 0, column])

    def reach(self, column: int) -> ForecastRange:
        """Return the same with its range over the replies and the worlds that may be."""
        change = self._change[:, :, column]
        return ForecastRange(self.held(column), float(change.min()), float(change.max()))

    def breakdown_of(self, column: int) -> Breakdown:
        """Return one change: what it is made of while the rival holds still, and its ends."""
        each, names = self._forecasts.followed[column], self._names
        ruler = each.ruler(names.texts)
        held = self.held(column) * each.factor
        parts = self._parts(column, each)
        rest = held - sum(part.amount for part in parts)
        if parts and abs(rest) >= _smallest(each):
            parts.append(Part(names.texts("causes-small"), rest, "", page=each.page))
        return Breakdown(
            title=f"{label_of(each, names)} {ruler.change(held)}",
            parts=add_up(parts, ruler, ruler.round(held), signed=True) if parts else (),
            total=held,
            foot=names.texts("sums-held", amount=ruler.change(held)),
            page=each.page,
            beyond=self.ends(column, each.factor, ruler.change),
        )

    def _parts(self, column: int, each: Followed) -> list[Part]:
        """The parts that are told one by one, the largest first."""
        if each.of is not None:
            found = list(self._objectives_of(each.of))
        elif each.slug == "self_reliance":
            found = list(self._thirds(column, each))
        else:
            found = list(self._causes(each))
        found.sort(key=lambda part: -abs(part.amount))
        return found

    def _objectives_of(self, side: Side) -> Iterator[Part]:
        """What each objective adds to a side's points; it opens what it reads."""
        names, seen = self._names, self._seen
        labels = {
            reached.objective.slug: reached.label for reached in read_objectives(seen, side, names)
        }
        for at, objective in enumerate(self._objectives):
            amount = self.held(self._first + at)
            if objective.side is side and abs(amount) >= SMALLEST:
                column = self._column_of(objective)
                read = self._forecasts.followed[column]
                moved = write_amount(self.held(column) * read.factor, read, names)
                gain = amount if side is seen.side else -amount
                yield Part(
                    labels[objective.slug],
                    amount,
                    names.texts.signed(amount, 1),
                    Tone.GOOD if gain > 0 else Tone.BAD,
                    read.page,
                    note=f"{label_of(read, names)} {moved}",
                    inner=self.breakdown_of(column),
                )

    def _column_of(self, objective: Objective) -> int:
        """The column of what an objective reads."""
        what = same_as(objective.quantity)
        return [same_as(each.measure) for each in self._forecasts.followed].index(what)

    def _thirds(self, column: int, each: Followed) -> Iterator[Part]:
        """Freedom from CUDA and own software as far as they move, and the home market."""
        texts, left = self._names.texts, self.held(column) * each.factor
        known = {one.stock: at for at, one in enumerate(self._forecasts.followed)}
        labels = ("sums-free-of-cuda", "sums-own-software")
        for (stock, sign), label in zip(SELF_RELIANCE, labels, strict=True):
            amount = sign * each.factor * self.held(known[stock]) / SELF_RELIANCE_PARTS
            left -= amount
            yield self._third(
                texts(label), amount, page_of("stock", stock.slug), self.breakdown_of(known[stock])
            )
        yield self._third(texts("sums-home-market"), left, "indicator-domestic_share")

    def _third(self, label: str, amount: float, page: str, inner: Breakdown | None = None) -> Part:
        gain = -amount if self._seen.side is Side.US else amount
        tone = Tone.GOOD if gain > 0 else Tone.BAD if gain < 0 else Tone.NEUTRAL
        return Part(label, amount, self._names.texts.signed(amount, 1), tone, page, inner=inner)

    def _causes(self, each: Followed) -> Iterator[Part]:
        """What the orders add to each cause of the ledger, in the unit shown."""
        names, stock = self._names, each.stock
        added = ((stock, 1.0),) if stock is not None else SUMS_OF_STOCKS.get(each.slug, ())
        with_orders = len(self._trial.replies)
        found: dict[str, float] = {}
        for moved, sign in added:
            without = dict(self._trial.ledger.of(moved, 0))
            given = dict(self._trial.ledger.of(moved, with_orders))
            for cause in {**without, **given}:
                more = given.get(cause, 0.0) - without.get(cause, 0.0)
                found[cause] = found.get(cause, 0.0) + sign * each.factor * more
        for cause, amount in found.items():
            if abs(amount) >= _smallest(each):
                # The sign of the first stock is that of the whole: it says whose gain it is.
                tone = tone_for(added[0][0], amount, self._seen.side)
                text = write_amount(amount, each, names)
                yield Part(names.cause(cause), amount, text, tone, page_of_cause(cause))

    def ends(self, column: int, factor: float, write: Callable[[float], str]) -> tuple[Part, ...]:
        """Return the replies that leave least and most of a change; none where all are alike."""
        change = self._change[:, :, column]
        if write(float(change.min()) * factor) == write(float(change.max()) * factor):
            return ()
        return tuple(
            self._end(key, at, write(float(change[at]) * factor), float(change[at]) * factor)
            for key, at in (
                ("least", np.unravel_index(change.argmin(), change.shape)),
                ("most", np.unravel_index(change.argmax(), change.shape)),
            )
        )

    def _end(self, key: str, at: tuple[np.intp, ...], text: str, amount: float) -> Part:
        """The reply at one end, and how full China's stockpile would be, if it is hidden."""
        seen, names, reply = self._seen, self._names, int(self._trial.replies[int(at[1])])
        rival = seen.side.rival
        world = ("", "sums-if-empty", "sums-if-full")[int(at[0])]
        if reply == NO_ORDER:
            label = names.texts(f"sums-{key}-held", side=names.side(rival))
            page = "flow-turn"
        else:
            action = seen.ruleset.menus[rival][reply]
            label = names.texts(f"sums-{key}", side=names.side(rival), order=names.action(action))
            page = page_of_action(seen.ruleset, action)
        return Part(label, amount, text, page=page, note=names.texts(world) if world else "")


def _smallest(each: Followed) -> float:
    """Less than this is told with the other small ones, in the unit shown."""
    return SMALLEST * (0.1 if each.unit is Unit.MONEY else 1.0)
