"""The sheet of orders on the play screen: what it shows, where, and its forecasts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import pygame

from game.match.plan import Plan
from game.readouts.breakdowns.breakdown import Breakdown
from game.readouts.orders.forecast_breakdowns import breakdown_of_forecast
from game.readouts.orders.forecasts import Forecasts, tell_later, tell_soon
from game.readouts.orders.order_reading import read_orders
from game.readouts.orders.orders import OrdersReadout
from game.readouts.orders.plan_points import read_plan_points
from game.readouts.words.names import Names
from game.rules import Observation, Side
from game.view.board.order_layout import OrderLayout, lay_out_orders
from game.view.board.order_panel import draw_order_panel
from game.view.board.play_controls import sealed
from game.view.drawing.theme import Theme

__all__ = ["OrderSheet"]

REST: Final = 0.12
"""How long the pointer rests on an order before its year ahead is worked out [s]."""


class OrderSheet:
    """The order panel of one quarter: the group and page in sight, and what is foretold there."""

    def __init__(self, seen: Observation, plan: Plan) -> None:
        """Show what may be given beside ``plan``."""
        self._seen, self._plan = seen, plan
        self.tab = 0
        """The group of orders in sight."""
        self.page = 0
        """The page of the group in sight."""
        self.told = 0
        """Tabs and orders with their forecast in the readout; the panel is drawn for it."""
        self._made: dict[tuple[int, ...], Forecasts] = {}
        """By what is planned: an order taken back and given again is not forecast again."""
        self._resting = 0.0
        self._rested_on: int | None = None

    readout: OrdersReadout
    """What the panel says; set by `read`."""
    layout: OrderLayout
    """Where it says it; set by `place`."""

    def read(
        self, names: Names, side: Side, commit_key: str, *, waiting: bool, watched: bool
    ) -> None:
        """Read the orders again after a change of what is planned, or of the language."""
        told = read_orders(self._seen, self._plan.slots, names)
        self.readout = replace(told, commit_note=commit_key)
        self._rested_on = None
        plan = read_plan_points(self._seen, self._plan.slots, names)
        self.readout = replace(self.readout, plan=plan)
        if waiting or watched:
            self.readout = sealed(self.readout, names, side, waiting=waiting, watched=watched)

    def place(self, room: pygame.Rect, names: Names, theme: Theme) -> None:
        """Lay the group in sight out, with the forecast of its orders."""
        self.readout = tell_soon(self.readout, self.tab, self._forecasts, names)
        self.told += 1
        self.layout = lay_out_orders(room, self.readout, self.tab, self.page, theme)
        self.page = self.layout.page

    def look_ahead(self, hot: int | None, dt: float, names: Names) -> bool:
        """Add the year ahead to an order on which the pointer rests; True if it was added."""
        if hot is None or hot != self._rested_on:
            self._rested_on, self._resting = hot, 0.0
            return False
        before, self._resting = self._resting, self._resting + dt
        if not (before < REST <= self._resting and self._can_be_told(hot)):
            return False
        self.readout = tell_later(self.readout, hot, self._forecasts, names)
        self.told += 1
        return True

    @property
    def rested_on(self) -> int | None:
        """The order whose year ahead has been told."""
        return self._rested_on if self._resting >= REST else None

    def breakdown_of(self, action: int, names: Names) -> Breakdown:
        """Return what the forecast of an order is made of, beside what is planned."""
        return breakdown_of_forecast(self._forecasts, action, names)

    @property
    def _forecasts(self) -> Forecasts:
        """Forecasts beside what is planned."""
        key = self._plan.orders
        return self._made.setdefault(key, Forecasts(self._seen, key))

    def _can_be_told(self, action: int) -> bool:
        found = self.readout.find(action)
        return found is not None and not (found[1].reason or found[1].current)

    def draw(
        self,
        surface: pygame.Surface,
        room: pygame.Rect,
        theme: Theme,
        hot: int | None,
        leads: Sequence[str],
    ) -> None:
        """Draw the panel with the order under the pointer lit; ``leads`` tells of the plan."""
        plan = self.readout.plan
        says = tuple(leads)
        if plan is not None:
            # First what the heading has no room for.
            at = 1 if self.layout.plan_words == plan.in_short[0] else 0
            says = (*says[:at], plan.says, *says[at:])
        draw_order_panel(
            surface, room, self.readout, self.layout, theme, tab=self.tab, hot=hot, leads=says
        )
