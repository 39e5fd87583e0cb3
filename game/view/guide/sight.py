"""What the guide sees: the screen on top and the match on it, as the player knows it."""

from __future__ import annotations

from dataclasses import dataclass

from game.rules import NO_ORDER, Action, ActionKind, Observation, Stock
from game.view.board.play import PlayScreen
from game.view.reference.encyclopaedia import EncyclopaediaScreen
from game.view.screens.breakdown_card import BreakdownCard
from game.view.screens.hotspot_control import HotspotControl
from game.view.screens.screen import Screen
from game.view.screens.subject import Subject

__all__ = ["Sight"]


@dataclass(frozen=True)
class Sight:
    """The screens from the first to the one on top."""

    screens: tuple[Screen, ...]

    @property
    def top(self) -> Screen:
        """What the player looks at."""
        return self.screens[-1]

    @property
    def play(self) -> PlayScreen | None:
        """The board, if it is on top and gives orders."""
        top = self.top
        return top if isinstance(top, PlayScreen) and not top.watched else None

    @property
    def seen(self) -> Observation | None:
        """What the player knows of the match on the screen."""
        studied = self.top.studied()
        return studied.seen if studied is not None else None

    @property
    def subject(self) -> Subject | None:
        """What is told of on the screen or below it, if anything."""
        told = (screen.studied() for screen in reversed(self.screens))
        return next((studied for studied in told if studied is not None), None)

    @property
    def scenario(self) -> str:
        """The scenario that is told of on the screen or below it, or nothing."""
        return self.subject.scenario.id if self.subject is not None else ""

    def told_of(self, details: list[tuple[str, ...]]) -> bool:
        """Tell whether the note on the board is one of these."""
        return self.play is not None and self.play.looked_at()[0] in details

    @property
    def weighs(self) -> bool:
        """Whether the forecast of an order, with its year ahead, is on the screen."""
        return self.play is not None and self.play.looked_at()[1] is not None

    @property
    def causes_told(self) -> bool:
        """Whether the note on a meter or a stock names what moved it."""
        if self.play is None or not self.play.table.turn:
            return False
        meters = [
            control.detail
            for control in self.play.ring.items
            if isinstance(control, HotspotControl)
            and control.key.startswith(("meter-", "stock-"))
            and control.breakdown is not None
            and control.breakdown.parts
        ]
        return self.told_of(meters)

    @property
    def plan_told(self) -> bool:
        """Whether it is told what the plan brings, or where the match would end with it."""
        told = [control.detail for control in self.controls("plan", "end")]
        return bool(self._slots()) and self.told_of(told)

    def controls(self, *wanted: str) -> list[HotspotControl]:
        """Return the places of the board of these keys, as far as they are in sight."""
        items = self.play.ring.items if self.play is not None else ()
        return [item for item in items if isinstance(item, HotspotControl) and item.key in wanted]

    def planned(self, kind: ActionKind) -> bool:
        """Tell whether an order of a kind lies in a slot, or was given in an earlier quarter."""
        return any(action.kind is kind for action in (*self._slots(), *self._given()))

    def in_a_slot(self, kind: ActionKind) -> bool:
        """Tell whether an order of a kind is planned for this quarter."""
        return any(action.kind is kind for action in self._slots())

    def given(self, kind: ActionKind, since: int = 1) -> bool:
        """Tell whether an order of a kind was given, in turn ``since`` or later."""
        return any(action.kind is kind for action in self._given(since))

    def _slots(self) -> list[Action]:
        if self.play is None:
            return []
        menu = self.play.table.ruleset.menus[self.play.side]
        return [menu[order] for order in self.play.planned if order != NO_ORDER]

    def _given(self, since: int = 1) -> list[Action]:
        play = self.play
        if play is None:
            return []
        menu = play.table.ruleset.menus[play.side]
        return [
            menu[order]
            for turn in range(since, play.table.turn + 1)
            for order in play.table.report(play.side, turn).orders[play.side]
            if order != NO_ORDER
        ]

    @property
    def page(self) -> str:
        """The page of the encyclopaedia that is open, or nothing."""
        top = self.top
        return top.page if isinstance(top, EncyclopaediaScreen) and top.book is not None else ""

    @property
    def summed(self) -> str:
        """The page on the number whose sum is open, or nothing."""
        top = self.top
        return top.breakdown.page if isinstance(top, BreakdownCard) else ""

    def stock(self, stock: Stock) -> float:
        """Return a stock as the player knows it; 0 where no match is seen."""
        return self.seen.stock(stock) if self.seen is not None else 0.0
