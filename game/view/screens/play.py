"""The play screen: the board, and one side's orders of the quarter."""

from collections.abc import Sequence
from typing import Final

import pygame

from game.match import MatchError, Table
from game.rules import Observation, Side
from game.view.analyst import Analyst
from game.view.readouts.foresight import Foresight, tell_later, tell_soon
from game.view.readouts.names import Names
from game.view.readouts.order_reading import read_orders
from game.view.readouts.orders import OrdersReadout
from game.view.screens.play_board import Mark, PlayBoard
from game.view.screens.play_controls import (
    BACKWARD,
    ENTER,
    TABS,
    Place,
    keys_of_board,
    note_of,
    order_places,
    place_of,
    sealed,
    tool_places,
)
from game.view.screens.play_drag import Drag
from game.view.screens.play_plan import Plan
from game.view.screens.play_race import RaceView
from game.view.screens.screen import Screen, Stage
from game.view.screens.seating import Seating
from game.view.screens.subject import Subject
from game.view.shapes import focus_ring
from game.view.widgets.order_layout import OrderLayout, lay_out_orders
from game.view.widgets.order_panel import draw_order_panel
from game.view.widgets.tooltip import draw_tooltip, place_tooltip

__all__ = ["PlayScreen"]

REST: Final = 0.12
"""How long the pointer rests on an order before its year ahead is worked out [s]."""
NOWHERE: Final = pygame.Rect(0, 0, 0, 0)


class PlayScreen(Screen):
    """One side's view of the board, with its orders of this quarter.

    A screen without a player (``watched``) gives no orders: its button plays the next quarter.
    """

    name = "play"

    def __init__(
        self, table: Table, side: Side, seating: Seating, *, watched: bool = False
    ) -> None:
        super().__init__()
        self.table = table
        self.side = side
        self.watched = watched
        self.tab = 0
        self.page = 0
        self.waiting = False
        """True from the commitment until the turn is resolved."""
        self._seating = seating
        self._places: list[Place] = []
        self._pointed: tuple[str, ...] = ()
        self._pointed_at = NOWHERE.copy()
        self._mark = -1
        self._foresights: dict[tuple[int, ...], Foresight] = {}
        """By what is planned: an order taken back and given again is not forecast again."""
        self._told = 0
        """Tabs and orders with their forecast in the readout; the panel is drawn for it."""
        self._resting = 0.0
        self._rested_on: int | None = None
        self._shown_for: tuple[object, ...] = ()

    # What is shown.

    def enter(self, app: Stage) -> None:
        """Read the table once: nothing on it changes while this screen is shown."""
        super().enter(app)
        turn = self.table.turn
        if turn:
            self.seen: Observation = self.table.report(self.side, turn).after
        else:
            self.seen = self.table.observe(self.side)
        self.plan = Plan(self.seen)
        self._drag = Drag(self.plan)
        self._analyst = Analyst(self.seen)
        self._race = RaceView(self.seen)
        self._race.start()
        self._history = (*self.table.history(self.side)[:-1], self.seen)
        self._happened = self.table.since(0, self.side)

    def layout(self, size: tuple[int, int]) -> None:
        """Read everything in the present language and place it."""
        shown_for = (size, self.app.theme, self.app.texts)
        if self._shown_for != shown_for:
            self._shown_for = shown_for
            self.names = Names(self.table.scenario, self.table.ruleset, self.app.texts)
            self.board = PlayBoard(
                self._history,
                self._happened,
                self.names,
                self.app.theme,
                size,
                watched=self.watched,
                tools=2 if self.watched else 3,
            )
        self._point(None)
        self._drag.cancel()
        self._renew_orders()

    def _renew_orders(self) -> None:
        """Read and place the order panel after a change of what is planned."""
        self.orders: OrdersReadout = read_orders(self.seen, self.plan.slots, self.names)
        self._rested_on = None
        if self.waiting or self.watched:
            self.orders = sealed(self.orders, self.names, self.side, watched=self.watched)
        self._place_orders()

    @property
    def _foresight(self) -> Foresight:
        """Forecasts beside what is planned."""
        key = self.plan.orders
        return self._foresights.setdefault(key, Foresight(self.seen, key))

    def _place_orders(self) -> None:
        theme = self.app.theme
        self.orders = tell_soon(self.orders, self.tab, self._foresight, self.names)
        self._told += 1
        self.order_layout: OrderLayout = lay_out_orders(
            self.board.spots.orders, self.orders, self.tab, self.page, theme
        )
        self.page = self.order_layout.page
        focused = self._focused_key()
        tools = (lambda: self._seating.leave(self), self.app.help, self.ask_advisors)
        self._places = [
            *order_places(self.orders, self.order_layout, self, theme, sealed=self.waiting),
            *tool_places(self.board.spots.tools, tools, self.app.texts),
            *self.board.places(self.app.rules),
        ]
        self.ring.refill(self._places)
        kept = next((p for p in self._places if p.key == focused and p.enabled), None)
        if kept is not None:
            self.ring.focus(kept)
        elif self.ring.focused is None or focused:
            self.ring.focus(self._places[0])
        self.dirty = True

    def _focused_key(self) -> str:
        focused = self.ring.focused
        return focused.key if isinstance(focused, Place) else ""

    # What a player does.

    def open_tab(self, tab: int) -> None:
        """Show another group of orders."""
        self.tab, self.page = tab, 0
        self._place_orders()

    def turn_page(self, step: int) -> None:
        """Show another page of the group."""
        self.page = (self.page + step) % self.order_layout.pages
        self._place_orders()

    @property
    def planned(self) -> list[int]:
        """The orders in the slots, NO_ORDER where one is empty."""
        return self.plan.slots

    def give(self, action: int) -> None:
        """Put an order into a slot; an order that is there already is taken back."""
        if self.waiting or self.watched or not self.plan.give(action):
            return
        self._renew_orders()
        if self.plan.is_full and self.ring.visible:
            self.ring.focus(place_of(self._places, "commit"))

    def take_back(self, slot: int) -> None:
        """Empty a slot."""
        if not self.waiting and self.plan.take_back(slot):
            self._renew_orders()

    def take_over(self, orders: Sequence[int]) -> None:
        """Plan these orders instead of what is in the slots."""
        if not self.waiting:
            self.plan.take_over(orders)
            self._renew_orders()

    def undo(self) -> None:
        """Take the last order back, or the commitment while the rival still thinks."""
        if self.waiting:
            self._withdraw()
        elif self.plan.undo():
            self._renew_orders()

    def _withdraw(self) -> None:
        try:
            self.table.withdraw(self.side)
        except MatchError:
            return
        self.waiting = False
        self._renew_orders()

    def commit(self) -> None:
        """Seal the orders of the quarter; the match goes on."""
        if self.waiting:
            return
        if not self.watched:
            try:
                self.table.submit(self.side, self.planned)
            except MatchError as trouble:
                self.app.tell(trouble.tell(self.app.texts))
                return
        self.waiting = True
        self._renew_orders()
        self._seating.committed(self)

    def ask_advisors(self) -> None:
        """Open what the side's circle and the analyst would order now."""
        from game.view.screens.advisors import AdvisorsScreen

        if not self._is_sealed:
            self.app.open(AdvisorsScreen(self, self._analyst, lambda: self.names))

    # Events and time.

    def handle(self, event: pygame.event.Event) -> None:
        """Keys of the board first, then the focus ring."""
        handled = event.type == pygame.KEYDOWN and self._key(event)
        if handled or self._race.handle(event, self.board):
            self.dirty = True
            return
        if event.type == pygame.MOUSEWHEEL and self.order_layout.pages > 1:
            if self.board.spots.orders.collidepoint(pygame.mouse.get_pos()):
                self.turn_page(-1 if event.y > 0 else 1)
            return
        if self._dragged(event):
            self.dirty = True
            return
        if self.ring.handle(event):
            self.dirty = True
        if event.type == pygame.MOUSEMOTION:
            self._point_by_mouse(event.pos)
        elif event.type == pygame.KEYDOWN:
            self._point_by_focus()

    def _dragged(self, event: pygame.event.Event) -> bool:
        """Let a drag have the event; True if it was part of one."""
        if event.type == pygame.MOUSEMOTION and self._drag.move(event, self.app.theme):
            self.ring.pressed = None
            return True
        if getattr(event, "button", 0) != 1:
            return False
        if event.type == pygame.MOUSEBUTTONDOWN and not self._is_sealed:
            place = self.ring.at(event.pos)
            if isinstance(place, Place) and place.order is not None:
                self._drag.press(event.pos, place.order, place.slot)
        elif event.type == pygame.MOUSEBUTTONUP and self._drag.release(self.order_layout.slots):
            self._renew_orders()
            return True
        return False

    @property
    def _is_sealed(self) -> bool:
        """Whether nothing in the slots may change."""
        return self.waiting or self.watched

    def _key(self, event: pygame.event.Event) -> bool:
        control = event.mod & pygame.KMOD_CTRL
        if event.key in ENTER and control:
            self.commit()
        elif event.key in TABS and not control:
            self.open_tab(TABS[event.key])
            self.ring.focus(place_of(self._places, f"tab-{self.tab}"), visible=True)
        elif event.key in BACKWARD:
            self.undo()
        elif event.key in (pygame.K_COMMA, pygame.K_PERIOD):
            self._step_mark(1 if event.key == pygame.K_PERIOD else -1)
        elif event.key == pygame.K_h and not control:
            self.ask_advisors()
        elif event.key == pygame.K_ESCAPE:
            self._seating.leave(self)
        elif event.key in ENTER and not self.ring.visible:
            self.commit()
        else:
            return False
        return True

    def update(self, dt: float) -> bool:
        """While waiting, let the computer answer and go on once the turn is resolved."""
        if self.waiting and self.table.advance():
            self.waiting = False
            self._seating.resolved(self)
        self._look_ahead(dt)
        self.dirty |= self._race.update(self.board)
        return super().update(dt)

    def settle(self) -> None:
        """Wait for the forecast of the race."""
        self._race.wait()

    def leave(self) -> None:
        """Nobody waits for the forecast any more."""
        self._race.stop()

    def _look_ahead(self, dt: float) -> None:
        """Add the year ahead to the forecast of an order on which the pointer rests."""
        hot = self._hot()
        if hot is None or hot != self._rested_on:
            self._rested_on, self._resting = hot, 0.0
            return
        before, self._resting = self._resting, self._resting + dt
        if before < REST <= self._resting and self._can_be_told(hot):
            self.orders = tell_later(self.orders, hot, self._foresight, self.names)
            self._told += 1
            self.dirty = True

    def _can_be_told(self, action: int) -> bool:
        found = self.orders.find(action)
        return found is not None and not (found[1].reason or found[1].current)

    # Notes beside what is pointed at.

    def _point(self, mark: Mark | None) -> None:
        """Show a note on a thing, or none."""
        rect, detail = mark or (NOWHERE, ())
        if (detail, rect) != (self._pointed, self._pointed_at):
            self._pointed, self._pointed_at = detail, rect.copy()
            self.dirty = True

    def _point_by_mouse(self, pos: tuple[int, int]) -> None:
        mark = self.board.at(pos)
        if mark is None:
            self._point(note_of(self.ring.hovered))
        elif mark[1] != self._pointed:
            self._point(mark)

    def _point_by_focus(self) -> None:
        self._point(note_of(self.ring.focused if self.ring.visible else None))

    def _step_mark(self, step: int) -> None:
        """Go to the next thing on the race that has something to say."""
        marks = self.board.marks()
        if marks:
            self._mark = (self._mark + step) % len(marks)
            self.ring.visible = True
            self._point(marks[self._mark])

    def looked_at(self) -> tuple[tuple[str, ...], int | None]:
        """What the note on the board says, and the order whose year ahead has been told."""
        return self._pointed, self._rested_on if self._resting >= REST else None

    def studied(self) -> Subject:
        """The match as this side knows it."""
        return Subject(self.table.scenario, self.table.ruleset, self.seen)

    # Drawing.

    def draw(self, surface: pygame.Surface) -> None:
        """The board from its pictures, the orders when they changed, focus and note on top."""
        theme = self.app.theme
        self.board.draw(surface)
        key = (tuple(self.planned), self.tab, self.page, self._hot(), self.waiting, self._told)
        self.board.pane(surface, "orders", self.board.spots.orders, key, self._draw_orders)
        focused = self.ring.focused
        if self.ring.visible and isinstance(focused, Place):
            focus_ring(surface, focused.rect, theme, focused.radius)
        if self._drag.is_moving:
            name = self.names.order(self.side, self._drag.action)
            accent = theme.side(self.side)
            self._drag.draw(surface, name, self.order_layout.slots, accent, theme)
        elif self._pointed:
            note = place_tooltip(self._pointed, self._pointed_at, surface.get_rect(), theme)
            if self.ring.visible:
                focus_ring(surface, self._pointed_at, theme, theme.px(8))
            draw_tooltip(surface, note, self._pointed, theme)

    def _draw_orders(self, surface: pygame.Surface) -> None:
        room, theme = self.board.spots.orders, self.app.theme
        draw_order_panel(
            surface, room, self.orders, self.order_layout, theme, tab=self.tab, hot=self._hot()
        )

    def _hot(self) -> int | None:
        """The order under the mouse, or else under the keyboard."""
        if self._drag.is_moving:
            return self._drag.action
        candidates = (self.ring.hovered, self.ring.focused if self.ring.visible else None)
        for place in candidates:
            if isinstance(place, Place) and place.order is not None and place.slot < 0:
                return place.order
        return None

    def keys(self) -> list[tuple[str, str]]:
        """The keys of the board, for the help."""
        return keys_of_board(self.app.texts)
