"""The play screen: the board, and one side's orders of the quarter."""

from collections.abc import Sequence

import pygame

from game.analysis.advisor import Analyst
from game.match import MatchError, Phase, Session, Table
from game.match.plan import Plan
from game.readouts.orders.empty_slots import read_empty_slots
from game.readouts.words.names import Names
from game.readouts.words.page_of_order import page_of_order
from game.readouts.words.taken_back import tell_taken_back
from game.rules import Observation, Side
from game.scenario import Scenario
from game.view.board.board_ways import NO_WAYS, BoardWays
from game.view.board.order_layout import OrderLayout
from game.view.board.play_board import PlayBoard
from game.view.board.play_controls import (
    TABS,
    keys_of_board,
    order_controls,
    order_on_card,
    tab_of,
    tool_hotspots,
)
from game.view.board.play_drag import Drag
from game.view.board.play_pointing import Pointing, order_pointed_at
from game.view.board.play_race import RaceView
from game.view.board.play_seal import OrderPresses, ask_before_sealing
from game.view.board.play_sheet import OrderSheet
from game.view.drawing.hotspot import Hotspot
from game.view.drawing.shapes import focus_ring
from game.view.input import keys
from game.view.screens.breakdown_card import explain, explain_at
from game.view.screens.hotspot_control import (
    HotspotControl,
    control_of,
    controls_of,
    exchange,
    refill,
)
from game.view.screens.screen import Screen, Stage
from game.view.screens.subject import Subject

__all__ = ["PlayScreen"]


class PlayScreen(Screen):
    """One side's view of the board, with its orders of this quarter.

    Where nobody plays (``watched``) no orders are given: its button plays the next quarter.
    """

    name = "play"

    def __init__(
        self,
        session: Session[Table],
        side: Side,
        *,
        planned: Sequence[int] = (),
        ways: BoardWays = NO_WAYS,
    ) -> None:
        """Sit down; ``planned`` orders are in the slots from the first, ``ways`` lead elsewhere."""
        super().__init__()
        self._session = session
        self.table = session.table
        self.side = side
        self.watched = not session.people
        self.waiting = False
        """True from the commitment until the turn is resolved."""
        self._ways = ways
        self._planned_first = planned
        self._controls: list[HotspotControl] = []
        self._pointing = Pointing()
        self._shown_for: tuple[object, ...] = ()
        self._presses = OrderPresses()

    # What is shown.

    def enter(self, app: Stage) -> None:
        """Read the table once: where it moves on by itself, another screen is shown instead."""
        super().enter(app)
        self.seen: Observation = self._session.seen(self.side)
        self.plan = Plan(self.seen)
        self.plan.take_over(self._planned_first)
        # A match may be resumed with orders sealed; who watches others waits for theirs.
        self.waiting = self._session.phase is Phase.WAIT
        self._drag = Drag(self.plan, self._renew_orders)
        self.sheet = OrderSheet(self.seen, self.plan)
        self._analyst = Analyst(self.seen)
        self._race = RaceView(self.seen)
        self._history = self._session.history(self.side)
        self._happened = self.table.since(0, self.side)

    def scenario_told(self) -> Scenario:
        """Return the scenario of the match."""
        return self.table.scenario

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
                log_tools=[*self._ways.open],
                taken_back=tell_taken_back(self.table, self.app.texts),
            )
        self._pointing.show(None)
        self._drag.cancel()
        self._renew_orders()

    def _renew_orders(self) -> None:
        """Read and place the order panel after a change of what is planned."""
        planned_race = self.board.planned_race
        if planned_race and self._pointing.says == planned_race.detail:
            self._pointing.show(None)  # it tells of another plan
        self._session.keep(self.side, self.plan.given)
        key, waiting = self.key_of(keys.COMMIT), self.waiting
        self.sheet.read(self.names, self.side, key, waiting=waiting, watched=self.watched)
        self._place_orders()

    def _place_orders(self) -> None:
        theme, sheet = self.app.theme, self.sheet
        sheet.place(self.board.spots.orders, self.names, theme)
        tools = (self._ways.menu, self.app.help, self.ask_advisors)
        controls = order_controls(sheet.readout, sheet.layout, self, theme, sealed=self.waiting)
        self._controls = [
            *controls,
            *tool_hotspots(self.board.spots.tools, tools, self.app.texts, self.app.keymap),
            *controls_of(self.board.hotspots(), self.explain),
            *self.board.log_hotspots(self._ways.open, self._read_page, self.app.keymap),
        ]
        refill(self.ring, self._controls)
        self.dirty = True

    def _renew_numbers(self) -> None:
        """Place the numbers of the board again, when a forecast has come beside the window."""
        fresh = controls_of(self.board.hotspots(), self.explain)
        known = {control.key for control in fresh} | {"end"}
        others = [each for each in self._controls if each.key not in known]
        self._controls = exchange(self.ring, [*others, *fresh])

    # What a player does.

    def open_tab(self, tab: int) -> None:
        """Show another group of orders."""
        self.sheet.tab, self.sheet.page = tab, 0
        self._place_orders()

    def turn_page(self, step: int) -> None:
        """Show another page of the group."""
        self.sheet.page = (self.sheet.page + step) % self.order_layout.pages
        self._place_orders()

    @property
    def order_layout(self) -> OrderLayout:
        """Where the parts of the order panel are."""
        return self.sheet.layout

    @property
    def planned(self) -> list[int]:
        """The orders in the slots, NO_ORDER where one is empty."""
        return self.plan.slots

    def give(self, action: int) -> None:
        """Put an order into a slot; an order that is there already is taken back.

        The second press of a double click is not heard: it would undo the first.
        """
        if self._presses.counts(action) and not self._is_sealed and self.plan.give(action):
            self._renew_orders()

    def take_back(self, slot: int) -> None:
        """Empty a slot."""
        if not self.waiting and self.plan.take_back(slot):
            self._presses.forget()
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
            self._presses.forget()
            self._renew_orders()

    def _withdraw(self) -> None:
        try:
            self._session.withdraw(self.side)
        except MatchError:
            return
        self.waiting = False
        self._renew_orders()

    def commit(self) -> None:
        """Seal the orders of the quarter; slots that could still be filled are asked about."""
        if self.watched and not self.waiting:
            self._seal()
        elif not self.waiting:
            found = read_empty_slots(self.seen, self.plan, self.sheet.readout, self.names)
            ask_before_sealing(self.app, found, self._seal)

    def _seal(self) -> None:
        if self.watched:
            self._session.go_on()
        else:
            try:
                self._session.submit(self.side, self.planned)
            except MatchError as trouble:
                if self._session.follow():
                    self._ways.on()
                self.app.tell(trouble.tell(self.app.texts))
                return
        self.waiting = True
        self._renew_orders()
        if self._session.phase is not Phase.WAIT:  # somebody else has still to choose
            self._ways.on()

    def ask_advisors(self) -> None:
        """Open what the side's circle and the analyst would order now."""
        from game.view.board.advisors import AdvisorsScreen

        if not self._is_sealed:
            self.app.open(AdvisorsScreen(self, self._analyst, lambda: self.names))

    def _read_page(self, page: str) -> None:
        self.app.rules(page)

    def explain(self, key: str) -> None:
        """Open what the number at a place is made of."""
        explain_at(self.app, self.ring, key)

    def weigh(self, action: int) -> None:
        """Open what the forecast of an order is made of."""
        first = self._card_of(action)
        if first is None or self._is_sealed:
            return

        def told() -> Hotspot:
            control = self._card_of(action) or first
            return Hotspot.of(control.rect, self.sheet.breakdown_of(action, self.names))

        explain(self.app, told, by_key=self.ring.visible)

    def _card_of(self, action: int) -> HotspotControl | None:
        return next((each for each in self._controls if order_on_card(each) == action), None)

    def _explain_on_race(self, hotspot: Hotspot) -> None:
        explain(self.app, lambda: self.board.find(hotspot), by_key=self.ring.visible)

    # Events and time.

    def handle(self, event: pygame.event.Event) -> None:
        """Answer the keys of the board first, then let the focus ring have the event."""
        hotspot = self._pointing.click(event, self.board)
        if hotspot is not None:
            self._explain_on_race(hotspot)
            return
        handled = event.type == pygame.KEYDOWN and (self._ways.lead_by(event) or self._key(event))
        if handled or self._race.handle(event, self.board, self.ring.pointer):
            self.dirty = True
            return
        if event.type == pygame.MOUSEWHEEL and self.order_layout.pages > 1:
            if self.ring.pointer and self.board.spots.orders.collidepoint(self.ring.pointer):
                self.turn_page(-1 if event.y > 0 else 1)
            return
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == keys.WHY_BUTTON:
            self._weigh_at(event.pos)
            return
        slots = self.order_layout.slots
        if self._drag.handle(event, self.ring, slots, self.app.theme, sealed=self._is_sealed):
            self.dirty = True
            return
        if self.ring.handle(event):
            self.dirty = True
        if event.type == pygame.MOUSEMOTION:
            self.dirty |= self._pointing.by_mouse(event.pos, self.board, self.ring)
        elif event.type == pygame.KEYDOWN:
            self.dirty |= self._pointing.by_focus(self.ring)

    def _ask(self, action: int, *, why: bool) -> None:
        """Open the forecast of an order, or its page."""
        self.weigh(action) if why else self.app.rules(page_of_order(self.seen, action))

    def _weigh_at(self, pos: tuple[int, int]) -> None:
        """Open the forecast of the order under a press of the right button, if there is one."""
        action = order_on_card(self.ring.at(pos))
        if action is not None:
            self.weigh(action)

    @property
    def _is_sealed(self) -> bool:
        """Whether nothing in the slots may change."""
        return self.waiting or self.watched

    def _key(self, event: pygame.event.Event) -> bool:
        tab = tab_of(event, self.sheet.tab, TABS)
        if keys.COMMIT.met(event):
            self.commit()
        elif self._pointing.by_key is not None and event.key in keys.ENTER:
            self._explain_on_race(self._pointing.by_key)
        elif self._hot() is not None and (keys.READ.met(event) or keys.WHY.met(event)):
            self._ask(self._hot() or 0, why=keys.WHY.met(event))
        elif tab is not None:
            self.open_tab(tab)
            self.ring.focus(control_of(self._controls, f"tab-{self.sheet.tab}"), visible=True)
        elif keys.UNDO.met(event):
            self.undo()
        elif keys.ADVISORS.met(event):
            self.ask_advisors()
        elif event.key == keys.ESCAPE:
            self._ways.menu()
        elif event.key in keys.PRESS and not self.ring.visible:
            if self.watched:
                self.commit()  # nobody's orders: the next quarter
        else:
            return self._pointing.walk(event, self.board, self.ring)
        return True

    def update(self, dt: float) -> bool:
        """Let the computer answer while waiting; go on once the table has, by whomever."""
        self._presses.pass_time(dt)
        if self._session.follow() or (self.waiting and self._session.advance()):
            self.waiting = False
            self._ways.on()
        self.dirty |= self.sheet.look_ahead(self._hot(), dt, self.names)
        if self._race.update(self.board, self.plan.orders, dt):
            self._renew_numbers()
            self.dirty = True
        return super().update(dt)

    def settle(self) -> None:
        """Wait for the forecast of the race, and for where the orders in the slots lead."""
        self._race.wait(self.plan.orders)

    def leave(self) -> None:
        """Stop the forecast, which nobody waits for any more."""
        self._race.stop()

    def looked_at(self) -> tuple[tuple[str, ...], int | None]:
        """Return what the note says, and the order whose year ahead has been told."""
        return self._pointing.says, self.sheet.rested_on

    def studied(self) -> Subject:
        """Return the match as this side knows it."""
        return Subject(self.table.scenario, self.table.ruleset, self.seen)

    # Drawing.

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the board from its pictures, the orders when they changed, focus and note on top."""
        theme = self.app.theme
        self.board.draw(surface)
        sheet, hot = self.sheet, self._hot()
        leads = self.board.leads
        key = (tuple(self.planned), sheet.tab, sheet.page, hot, self.waiting, sheet.told, leads)
        self.board.pane(surface, "orders", self.board.spots.orders, key, self._draw_orders)
        focused = self.ring.focused
        on_race = self._pointing.by_key is not None  # where the note draws the one ring there is
        if self.ring.visible and isinstance(focused, HotspotControl) and not on_race:
            focus_ring(surface, focused.rect, theme, focused.radius)
        self.noted_in = pygame.Rect(0, 0, 0, 0)
        if self._drag.is_moving:
            name = self.names.order(self.side, self._drag.action)
            accent = theme.side(self.side)
            self._drag.draw(surface, name, self.order_layout.slots, accent, theme)
        else:
            self.noted_in = self._pointing.draw(surface, theme, self.app.texts)
        self._race.start()  # not before the board is seen: two at once take twice as long

    def _draw_orders(self, surface: pygame.Surface) -> None:
        room, hot = self.board.spots.orders, self._hot()
        self.sheet.draw(surface, room, self.app.theme, hot, self.board.leads)

    def _hot(self) -> int | None:
        """Return the order in the player's hand, or else the one that is pointed at."""
        return self._drag.action if self._drag.is_moving else order_pointed_at(self.ring)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the board, for the help."""
        texts, keymap = self.app.texts, self.app.keymap
        return [*keys_of_board(texts, keymap), *self._ways.keys(texts, keymap)]
