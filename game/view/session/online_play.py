"""Playing over a network at this window: what is hosted here, and where one sits."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.match import LocalMatches
from game.online.errors import OnlineError
from game.online.extra import missing_libraries, package_to_install
from game.online.nearby import Nearby, matches_nearby
from game.scenario import ScenarioError, recall
from game.view.menus.catalogue import CatalogueError
from game.view.menus.network_ways import HostWish, JoinWish
from game.view.screens.beside import beside
from game.view.session.seated import Seated

if TYPE_CHECKING:  # the extra `classroom` may not be installed
    from game.online.client import RemoteTable
    from game.online.server import Hosting
    from game.view.screens.screen import Stage
    from game.view.session.online_session import OnlineSession

__all__ = ["OnlinePlay"]

FAREWELL: Final = 1.0
"""So long what was done last may take to reach the server, when one leaves [s]."""


class OnlinePlay:
    """Opens matches for others and sits down at them; one at a time is shown."""

    def __init__(
        self,
        stage: Stage,
        matches: LocalMatches,
        *,
        port: int | None = None,
        folder: Path | None = None,
    ) -> None:
        """Play at a window.

        Args:
            stage: the window.
            matches: where a match is kept here once it is over.
            port: on which matches are served; the usual one, or any that is free, where None.
            folder: where hosted matches and the tokens of seats are kept; the usual where None.
        """
        self._stage, self._matches = stage, matches
        self._port, self._folder = port, folder
        self.seated: Seated | None = None
        """Where one sits now."""
        self.session: OnlineSession | None = None
        """Shows the match there."""

    # Network, see `network_ways`.

    def missing(self) -> str:
        """Return what has to be installed first, in a line."""
        missing = missing_libraries()
        if not missing:
            return ""
        facts = {"libraries": ", ".join(missing), "package": package_to_install()}
        return self._stage.texts("cli-online-missing", **facts)

    def can_resume(self) -> bool:
        """Tell whether a match was hosted here before."""
        try:
            return bool(self._last())
        except OnlineError:
            return False

    def _last(self) -> Path:
        from game.online.server import last_hosted

        return last_hosted(None, self._hosted())

    def _hosted(self) -> Path | None:
        return None if self._folder is None else self._folder / "hosted"

    def nearby(self) -> Sequence[Nearby]:
        """Return the matches that can be found."""
        return matches_nearby()

    def host(self, wish: HostWish) -> Seated:
        """Open a match and sit down at it."""
        from game.online.server import EVERYWHERE, LOOPBACK, Hosting

        try:
            loaded = recall(wish.scenario)
        except ScenarioError as trouble:
            raise CatalogueError(str(trouble.findings[0])) from trouble
        hosting = Hosting.begin(
            loaded,
            clock=wish.clock,
            bind=EVERYWHERE if wish.everywhere else LOOPBACK,
            port=self._port,
            folder=self._hosted(),
        )
        return self._at_home(hosting, wish.place)

    def resume(self) -> Seated:
        """Take up the match that was hosted here last, for those for whom it was opened."""
        from game.online.server import Hosting

        return self._at_home(Hosting.resume(self._last(), port=self._port), "")

    def _at_home(self, hosting: Hosting, place: str) -> Seated:
        """Sit down at a match that is served here."""
        try:
            table = self._sit(hosting.here, place, hosting.match.opening.code)
            unheard = () if hosting.is_for_here_alone else tuple(hosting.unheard())
        except BaseException:
            hosting.close()
            raise
        return Seated(table, hosting, unheard)

    def join(self, wish: JoinWish) -> Seated:
        """Sit down at a match of elsewhere."""
        from game.online.client import address_in
        from game.online.code import read_code

        code = read_code(wish.words) if wish.words.strip() else ()
        place = "watch" if wish.watch else ""
        return Seated(self._sit(address_in(wish.address), place, code))

    def _sit(self, address: str, place: str, code: tuple[int, ...]) -> RemoteTable:
        from game.online.client import SeatsFile, ask_at, join

        seats = SeatsFile(self._folder)
        return join(ask_at(address, seats), place, code, seats=seats)

    def sit_down(self, seated: Seated) -> None:
        """Show the match at which one has sat down, or the room where one waits for the other."""
        from game.view.session.online_session import OnlineSession

        self.close()
        self.seated = seated
        self.session = OnlineSession(
            self._stage,
            self._matches,
            seated,
            on_leave=lambda: self.get_up(seated),
            on_rematch=self._move_on,
        )
        self.session.open()

    def get_up(self, seated: Seated) -> None:
        """Tell the others that one leaves, and leave, beside the window."""
        if seated is self.seated:
            self.seated = self.session = None
            self._stage.accompany(None)
        beside(lambda: _leave(seated))

    def _move_on(self, table: RemoteTable) -> None:
        """Sit at the rematch instead, which is served where the match before was."""
        before, self.seated = self.seated, None
        assert before is not None
        before.table.close()
        self.sit_down(Seated(table, before.hosting))

    def close(self) -> None:
        """Get up at once, as one who may come back."""
        if self.seated is not None:
            self.seated.close()
            self.seated = self.session = None
            self._stage.accompany(None)


def _leave(seated: Seated) -> None:
    """Leave with a word to the others, as far as it reaches them in time."""
    seated.table.leave()
    end = time.monotonic() + FAREWELL
    while seated.table.is_under_way and time.monotonic() < end:
        time.sleep(0.02)
    seated.close()
