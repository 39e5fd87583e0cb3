"""The play screen: the race, who needs whom, the orders, the home front, the log."""

from collections.abc import Callable, Sequence
from typing import Final, Protocol

import pygame

from game.match import MatchError, Table
from game.rules import NO_ORDER, Observation, Side
from game.view.readouts.log import LogReadout, read_log
from game.view.readouts.meters import MetersReadout, read_meters
from game.view.readouts.names import Names
from game.view.readouts.order_reading import Foresight, forecast_menu, read_orders
from game.view.readouts.orders import OrdersReadout
from game.view.readouts.score import TopBarReadout, read_top_bar
from game.view.readouts.signs import Cause
from game.view.readouts.stocks import StocksReadout, read_stocks
from game.view.readouts.timeline import TimelineReadout
from game.view.readouts.timeline_reading import read_timeline
from game.view.screens.play_controls import Place
from game.view.screens.play_layout import PlayLayout, lay_out_play
from game.view.screens.screen import Screen, Stage
from game.view.shapes import focus_ring, panel
from game.view.widgets.dependency_panel import draw_dependency_panel, place_dependency_panel
from game.view.widgets.home_front import draw_home_front, place_home_front
from game.view.widgets.log_panel import draw_log
from game.view.widgets.order_layout import OrderLayout, lay_out_orders
from game.view.widgets.order_panel import draw_order_panel
from game.view.widgets.timeline import arrange_timeline, draw_timeline, find_detail
from game.view.widgets.timeline_layout import TimelineLayout
from game.view.widgets.tooltip import draw_tooltip, place_tooltip
from game.view.widgets.top_bar import draw_top_bar

__all__ = ["PlayScreen", "Seating"]

TABS: Final = {pygame.K_1 + at: at for at in range(4)} | {pygame.K_KP1 + at: at for at in range(4)}
BACKWARD: Final = (pygame.K_BACKSPACE, pygame.K_DELETE)
ENTER: Final = (pygame.K_RETURN, pygame.K_KP_ENTER)


class Seating(Protocol):
    """What the play screen asks of whoever leads the match from screen to screen."""

    def committed(self, screen: "PlayScreen") -> None:
        """The side's orders are sealed; called once."""

    def resolved(self, screen: "PlayScreen") -> None:
        """The turn was resolved while this screen waited."""

    def leave(self, screen: "PlayScreen") -> None:
        """The player wants to leave the match."""


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
        self.planned = [NO_ORDER] * table.ruleset.slots[side]
        self.tab = 0
        self.page = 0
        self.waiting = False
        """True from the commitment until the turn is resolved."""
        self._seating = seating
        self._panes: dict[str, tuple[object, pygame.Surface]] = {}
        self._places: list[Place] = []
        self._pointed: tuple[str, ...] = ()
        self._pointed_at = pygame.Rect(0, 0, 0, 0)
        self._mark = -1
        self._forecast: tuple[tuple[int, ...], Foresight] | None = None

    # What is shown.

    def enter(self, app: Stage) -> None:
        """Read the table once: nothing on it changes while this screen is shown."""
        super().enter(app)
        turn = self.table.turn
        if turn:
            self.seen: Observation = self.table.report(self.side, turn).after
        else:
            self.seen = self.table.observe(self.side)
        self._history = (*self.table.history(self.side)[:-1], self.seen)
        self._happened = self.table.since(0, self.side)

    def layout(self, size: tuple[int, int]) -> None:
        """Read everything in the present language and place it."""
        self.names = Names(self.table.scenario, self.table.ruleset, self.app.texts)
        names, theme = self.names, self.app.theme
        self.spots: PlayLayout = lay_out_play(size, theme)
        self.top_bar: TopBarReadout = read_top_bar(self.seen, names, watching=self.watched)
        self.race: TimelineReadout = read_timeline(self._history, self._happened, names)
        self.meters: MetersReadout = read_meters(self.seen, names)
        self.stocks: StocksReadout = read_stocks(self.seen, names)
        self.log: LogReadout = read_log(self._happened, names)
        self.race_layout: TimelineLayout = arrange_timeline(
            self.race, self.spots.timeline.size, theme
        )
        self._panes.clear()
        self._point((), pygame.Rect(0, 0, 0, 0))
        self._renew_orders()

    def _renew_orders(self) -> None:
        """Read and place the order panel after a change of what is planned."""
        key = tuple(order for order in self.planned if order != NO_ORDER)
        if self._forecast is None or self._forecast[0] != key:
            self._forecast = (key, forecast_menu(self.seen, key))
        self.orders: OrdersReadout = read_orders(
            self.seen, self.planned, self.names, self._forecast[1]
        )
        if self.waiting or self.watched:
            self.orders = self._sealed(self.orders)
        self._place_orders()

    def _sealed(self, orders: OrdersReadout) -> OrdersReadout:
        """The panel of a side that waits or is only watched: its button says so."""
        from dataclasses import replace

        texts = self.names.texts
        if self.watched:
            return replace(
                orders, commit=texts("play-watch-next"), commit_note=texts("play-watch-note")
            )
        rival = self.names.side(self.side.rival)
        return replace(
            orders,
            commit=texts("play-committed"),
            commit_note=texts("play-thinking", side=rival),
        )

    def _place_orders(self) -> None:
        theme = self.app.theme
        self.order_layout: OrderLayout = lay_out_orders(
            self.spots.orders, self.orders, self.tab, self.page, theme
        )
        self.page = self.order_layout.page
        focused = self._focused_key()
        self._places = [*self._order_places(), *self._tool_places(), *self._detail_places()]
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

    # Where it can be pointed at and pressed.

    def _order_places(self) -> list[Place]:
        px, layout = self.app.theme.px, self.order_layout
        places = [
            Place(f"tab-{at}", rect, group.label, self._tab_opener(at), radius=rect.height // 2)
            for at, (rect, group) in enumerate(zip(layout.tabs, self.orders.groups, strict=True))
        ]
        for rect, step in ((layout.page_back, -1), (layout.page_on, 1)):
            if rect is not None:
                label = "<" if step < 0 else ">"
                turn = self._page_turner(step)
                places.append(Place(f"page{step}", rect, label, turn, radius=rect.height // 2))
        for card in layout.cards:
            for choice, rect in zip(card.card.choices, card.choices, strict=True):
                places.append(
                    Place(
                        f"order-{choice.action}",
                        rect,
                        choice.name,
                        self._giver(choice.action),
                        order=choice.action,
                        radius=px(6),
                    )
                )
        for at, (slot, rect) in enumerate(zip(self.orders.slots, layout.slots, strict=True)):
            filled = slot.action != NO_ORDER and not self.waiting
            label = f"{slot.number} {slot.name}"
            taker = self._taker(at)
            places.append(Place(f"slot-{at}", rect, label, taker, enabled=filled))
        commit = Place("commit", layout.commit, self.orders.commit, self.commit)
        return [*places, commit]

    def _tool_places(self) -> list[Place]:
        texts = self.app.texts
        tools = (
            ("menu", texts("play-menu"), lambda: self._seating.leave(self)),
            ("help", texts("play-help"), self.app.help),
        )
        return [
            Place(key, rect, label, act, detail=(label,))
            for (key, label, act), rect in zip(tools, self.spots.tools, strict=True)
        ]

    def _detail_places(self) -> list[Place]:
        """Meters and stocks: each tells the causes of its last change."""
        theme = self.app.theme
        meters, _ = place_dependency_panel(self.spots.meters, len(self.meters.meters), theme)
        places = [
            Place(f"meter-{at}", rect, meter.label, detail=_told(meter.label, meter.causes))
            for at, (meter, rect) in enumerate(zip(self.meters.meters, meters, strict=True))
        ]
        rows, _ = place_home_front(self.spots.home, self.stocks, theme)
        for at, (stock, rect) in enumerate(zip(self.stocks.stocks, rows, strict=True)):
            detail = _told(f"{stock.label} {stock.text}", stock.causes)
            if stock.notch_label:
                detail = (*detail, stock.notch_label)
            places.append(Place(f"stock-{at}", rect, stock.label, detail=detail))
        return places

    def _tab_opener(self, tab: int) -> Callable[[], None]:
        return lambda: self.open_tab(tab)

    def _page_turner(self, step: int) -> Callable[[], None]:
        def turn() -> None:
            self.page = (self.page + step) % self.order_layout.pages
            self._place_orders()

        return turn

    def _giver(self, action: int) -> Callable[[], None]:
        return lambda: self.give(action)

    def _taker(self, slot: int) -> Callable[[], None]:
        return lambda: self.take_back(slot)

    # What a player does.

    def open_tab(self, tab: int) -> None:
        """Show another group of orders."""
        self.tab, self.page = tab, 0
        self._place_orders()

    def give(self, action: int) -> None:
        """Put an order into a slot; an order that is there already is taken back."""
        if self.waiting or self.watched:
            return
        found = self.orders.find(action)
        if action in self.planned:
            self.take_back(self.planned.index(action))
            return
        if found is None or not found[1].can_be_given:
            return
        self.planned[self._slot_for(action)] = action
        self._renew_orders()
        if NO_ORDER not in self.planned and self.ring.visible:
            self.ring.focus(self._place("commit"))

    def _slot_for(self, action: int) -> int:
        """The slot whose order it replaces, being on the same gate; else the first empty one."""
        menu = self.table.ruleset.menus[self.side]
        for at, order in enumerate(self.planned):
            same = order != NO_ORDER and menu[order].gate == menu[action].gate
            if same and menu[action].gate >= 0:
                return at
        return self.planned.index(NO_ORDER)

    def take_back(self, slot: int) -> None:
        """Empty a slot."""
        if not self.waiting and self.planned[slot] != NO_ORDER:
            self.planned[slot] = NO_ORDER
            self._renew_orders()

    def undo(self) -> None:
        """Take the last order back, or the commitment while the rival still thinks."""
        if self.waiting:
            self._withdraw()
            return
        given = [at for at, order in enumerate(self.planned) if order != NO_ORDER]
        if given:
            self.take_back(given[-1])

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

    def _place(self, key: str) -> Place:
        return next(place for place in self._places if place.key == key)

    # Events and time.

    def handle(self, event: pygame.event.Event) -> None:
        """Keys of the board first, then the focus ring."""
        if event.type == pygame.KEYDOWN and self._key(event):
            self.dirty = True
            return
        if event.type == pygame.MOUSEWHEEL and self.order_layout.pages > 1:
            over = self.spots.orders.collidepoint(pygame.mouse.get_pos())
            if over:
                self._page_turner(-1 if event.y > 0 else 1)()
            return
        if self.ring.handle(event):
            self.dirty = True
        if event.type == pygame.MOUSEMOTION:
            self._point_by_mouse(event.pos)
        elif event.type == pygame.KEYDOWN:
            self._point_by_focus()

    def _key(self, event: pygame.event.Event) -> bool:
        control = event.mod & pygame.KMOD_CTRL
        if event.key in ENTER and control:
            self.commit()
        elif event.key in TABS and not control:
            self.open_tab(TABS[event.key])
            self.ring.focus(self._place(f"tab-{self.tab}"), visible=True)
        elif event.key in BACKWARD:
            self.undo()
        elif event.key in (pygame.K_COMMA, pygame.K_PERIOD):
            self._step_mark(1 if event.key == pygame.K_PERIOD else -1)
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
        return super().update(dt)

    # Notes beside what is pointed at.

    def _point(self, detail: tuple[str, ...], rect: pygame.Rect) -> None:
        if (detail, rect) != (self._pointed, self._pointed_at):
            self._pointed, self._pointed_at = detail, rect
            self.dirty = True

    def _point_by_mouse(self, pos: tuple[int, int]) -> None:
        board = self.spots.timeline
        if board.collidepoint(pos):
            within = (pos[0] - board.left, pos[1] - board.top)
            detail = find_detail(self.race_layout, self.race, within, self.app.theme.scale)
            near = pygame.Rect(pos[0] - 8, pos[1] - 8, 16, 16)
            if detail and detail == self._pointed:
                return
            self._point(detail, near)
            return
        place = self.ring.hovered
        if isinstance(place, Place) and place.detail:
            self._point(place.detail, place.rect)
        else:
            self._point((), pygame.Rect(0, 0, 0, 0))

    def _point_by_focus(self) -> None:
        place = self.ring.focused
        if self.ring.visible and isinstance(place, Place) and place.detail:
            self._point(place.detail, place.rect)
        else:
            self._point((), pygame.Rect(0, 0, 0, 0))

    def _step_mark(self, step: int) -> None:
        """Go to the next thing on the race that has something to say."""
        board = self.spots.timeline
        marks = [(chip.x, chip.y, chip.chip.detail) for chip in self.race_layout.chips]
        marks += [(pin.x, pin.y, pin.pin.detail) for pin in self.race_layout.pins]
        marks += [
            (b.pill.x + b.pill.w / 2, b.y, b.bracket.detail) for b in self.race_layout.brackets
        ]
        marks.sort(key=lambda mark: mark[0])
        self._mark = (self._mark + step) % len(marks)
        x, y, detail = marks[self._mark]
        size = self.app.theme.px(20)
        rect = pygame.Rect(0, 0, size, size)
        rect.center = (board.left + round(x), board.top + round(y))
        self._point(detail, rect)

    # Drawing.

    def draw(self, surface: pygame.Surface) -> None:
        """Blit every panel from its last picture; draw anew only what changed."""
        theme, spots = self.app.theme, self.spots
        surface.fill(theme.background)
        draw_top_bar(surface, spots, self.top_bar, theme)
        self._pane(surface, "race", spots.timeline, None, self._draw_race)
        self._pane(surface, "meters", spots.meters, None, self._draw_meters)
        self._pane(surface, "home", spots.home, None, self._draw_home)
        hot = self._hot()
        key = (tuple(self.planned), self.tab, self.page, hot, self.waiting)
        self._pane(surface, "orders", spots.orders, key, self._draw_orders)
        focused = self.ring.focused
        if self.ring.visible and isinstance(focused, Place):
            focus_ring(surface, focused.rect, theme, focused.radius)
        if self._pointed:
            window = surface.get_rect()
            note = place_tooltip(self._pointed, self._pointed_at, window, theme)
            if self.ring.visible:
                focus_ring(surface, self._pointed_at, theme, theme.px(8))
            draw_tooltip(surface, note, self._pointed, theme)

    def _pane(
        self,
        surface: pygame.Surface,
        name: str,
        rect: pygame.Rect,
        key: object,
        draw: Callable[[pygame.Surface], None],
    ) -> None:
        """Show one panel; ``draw`` paints it where it lies, when ``key`` is not its last."""
        kept = self._panes.get(name)
        if kept is None or kept[0] != key:
            draw(surface)
            self._panes[name] = (key, surface.subsurface(rect).copy())
        else:
            surface.blit(kept[1], rect)

    def _draw_race(self, surface: pygame.Surface) -> None:
        draw_timeline(surface, self.spots.timeline, self.race, self.app.theme, self.race_layout)

    def _draw_meters(self, surface: pygame.Surface) -> None:
        draw_dependency_panel(surface, self.spots.meters, self.meters, self.app.theme)

    def _draw_home(self, surface: pygame.Surface) -> None:
        theme, rect = self.app.theme, self.spots.home
        px = theme.px
        panel(surface, rect, theme)
        draw_home_front(surface, rect, self.stocks, theme)
        rows, figures = place_home_front(rect, self.stocks, theme)
        foot = max(place.bottom for place in (*rows, *figures))
        rule = pygame.Rect(rect.left + px(16), foot + px(7), rect.width - px(32), max(1, px(1)))
        surface.fill(theme.line, rule)
        room = pygame.Rect(rule.left, rule.bottom + px(8), rule.width, 0)
        room.height = rect.bottom - px(12) - room.top
        draw_log(surface, room, self.log, theme)

    def _draw_orders(self, surface: pygame.Surface) -> None:
        draw_order_panel(
            surface,
            self.spots.orders,
            self.orders,
            self.order_layout,
            self.app.theme,
            tab=self.tab,
            hot=self._hot(),
        )

    def _hot(self) -> int | None:
        """The order under the mouse, or else under the keyboard."""
        candidates = (self.ring.hovered, self.ring.focused if self.ring.visible else None)
        for place in candidates:
            if isinstance(place, Place) and place.order is not None:
                return place.order
        return None

    def keys(self) -> list[tuple[str, str]]:
        """The keys of the board, for the help."""
        texts = self.app.texts
        names = ("tabs", "move", "give", "undo", "commit", "marks", "menu")
        return [(texts(f"play-key-{name}"), texts(f"play-key-{name}-about")) for name in names]


def _told(title: str, causes: Sequence[Cause]) -> tuple[str, ...]:
    """A title and its causes, one to a line."""
    return (title, *(f"{cause.text}  {cause.label}" for cause in causes))
