"""A match over a network at the window: the screens of every other, and the room around it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.match import LocalMatches, MatchError, Recorded, Session
from game.online.errors import OnlineError
from game.players.seating import seated as player_at
from game.view.ending.ending_ways import EndingWays
from game.view.menus.match_menu import MatchMenu
from game.view.room.room_screen import RoomScreen, RoomWays
from game.view.room.room_strip import RoomStrip
from game.view.room.room_told import RoomReadout, read_room
from game.view.room.substitute import SubstituteMenu
from game.view.room.waiting import Open, WaitingScreen
from game.view.screens.beside import beside
from game.view.session.match_session import MatchSession

if TYPE_CHECKING:
    from concurrent.futures import Future

    from game.online.client import RemoteTable
    from game.view.screens.screen import Stage
    from game.view.session.seated import Seated

__all__ = ["OnlineSession"]

NEXT_NEWS = 15.0
"""So long the first view of a rematch may take [s]."""


class OnlineSession(MatchSession):
    """Shows one match that a server leads, and sees to what comes of the room by itself."""

    def __init__(
        self,
        stage: Stage,
        matches: LocalMatches,
        seated: Seated,
        *,
        on_leave: Callable[[], None],
        on_rematch: Callable[[RemoteTable], None],
    ) -> None:
        """Show a match at which this window has sat down.

        Args:
            stage: the window.
            matches: where the match is kept here once it is over.
            seated: the seat.
            on_leave: gets up from it.
            on_rematch: sits down at the table of a rematch instead.
        """
        self.remote: RemoteTable = seated.table
        super().__init__(stage, matches, Session(seated.table, people=seated.table.sides))
        self._seated, self._on_leave, self._on_rematch = seated, on_leave, on_rematch
        self._kept = False
        self._drawn = False
        self._coming: Future[RemoteTable] | None = None
        """The rematch, while this window sits down at it."""

    def open(self) -> None:
        """Show the room where somebody is waited for, or the match."""
        if any(self.remote.room.there[side] == "left" for side in self.remote.sides):
            self.remote.come_back()
        self.stage.home()
        self.stage.accompany(RoomStrip(self.stage, self.read, self.open_room, tend=self.tend))
        waiting = WaitingScreen(
            self.table.scenario, self.read, self._begin, self._get_up, open_at=self._told_others()
        )
        if waiting.all_there or self.remote.turn:
            self.stage.go(self.first_screen())
        else:
            self.stage.go(waiting)

    def _begin(self) -> None:
        self.stage.go(self.first_screen(), replace=True)

    def _told_others(self) -> Open | None:
        hosting = self._seated.hosting
        if hosting is None:
            return None
        return Open(
            tuple(hosting.addresses),
            hosting.code,
            here_alone=hosting.is_for_here_alone,
            unheard=self._seated.unheard,
            lost=hosting.lost,
            taken=hosting.taken,
        )

    # The room.

    def read(self) -> RoomReadout:
        """Return what is told of the room now."""
        return read_room(self.remote, self.stage.texts)

    def open_room(self) -> None:
        """Show the room in front of whatever is seen."""
        ways = RoomWays(self._to_match, self._get_up, self._hand_seat_over, self._take_seat)
        self.stage.open(RoomScreen(self.read, self.remote, ways))

    def _to_match(self) -> None:
        """Show the match, from wherever one has gone."""
        self.stage.home()
        self.stage.go(self._screen())

    def _hand_seat_over(self) -> None:
        side = self.remote.sides[0]

        def hand_over(player: str) -> None:
            self._try(lambda: self.remote.seat(side, player_at(player, side)))

        self.stage.open(SubstituteMenu(side, hand_over))

    def _take_seat(self) -> None:
        for side in self.remote.sides:
            if not self.remote.seats[side].is_human:
                self.remote.seat(side, None)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except (MatchError, OnlineError) as trouble:
            self.stage.tell(trouble.tell(self.stage.texts))

    def tend(self) -> None:
        """Tell what was refused, keep the match once it is over, and go on to a rematch."""
        while self.remote.refused:
            self.stage.tell(self.remote.refused.popleft().tell(self.stage.texts))
        record = self.remote.record
        if record is not None and not self._kept:
            self._keep(record)
        if self.remote.room.is_drawn and record is not None and not self._drawn:
            self._drawn = True  # agreed in the room, perhaps from another screen than the match
            self.session.follow()
            self._to_match()
        if self._coming is None and self.remote.room.next_match:
            self._coming = beside(self._sit_down_again)
        elif self._coming is not None and self._coming.done():
            self._move_on(self._coming)

    def _keep(self, record: Recorded) -> None:
        """Keep the whole match among the saves."""
        self._kept = True
        try:
            self.matches.saves.keeper()(record.log)
        except MatchError as trouble:
            self.stage.tell(trouble.tell(self.stage.texts))

    def _sit_down_again(self) -> RemoteTable:
        table = self.remote.next_table()
        try:
            table.wait_until_told(NEXT_NEWS)
        except BaseException:
            table.close()
            raise
        return table

    def _move_on(self, coming: Future[RemoteTable]) -> None:
        trouble = coming.exception()
        if isinstance(trouble, OnlineError):
            self._coming = None
            return  # it is tried again with the next look
        self._on_rematch(coming.result())

    # Ways from the match.

    def _open_menu(self) -> None:
        self.stage.open(MatchMenu(self._get_up, says="network-leave-says", room=self.open_room))

    def _get_up(self) -> None:
        self._on_leave()
        self.stage.home()

    def after(self) -> EndingWays:
        """Return where one may go once the match is over: a rematch is asked for."""
        record = self.table.record
        return EndingWays(
            replay=lambda turn: self.stage.go(self.replay(turn)),
            swap=self._ask_for_rematch if self.remote.sides else None,
            keep=None if record is None else lambda: self._keep_exports(record),
        )

    def _ask_for_rematch(self) -> None:
        self.remote.offer_rematch()
        self.open_room()
