"""What a window does beside the table: it says or offers something, leaves, comes back."""

from abc import ABC, abstractmethod
from collections import deque
from typing import Any

from game.match import MatchError
from game.online.acts import (
    Act,
    AllowText,
    Decline,
    Leave,
    Offer,
    Return,
    Say,
    Write,
)
from game.online.client.courier import Courier, Errand, LinkState
from game.online.client.link import Link
from game.online.client.remote_room import RemoteRoom
from game.online.client.told import Told
from game.online.errors import OnlineError
from game.scenario import Loaded

__all__ = ["RoomSeat"]


class RoomSeat(ABC):
    """A seat in the room around a table: what is done there, and what is told of it."""

    def __init__(
        self, link: Link, match: str, token: str, loaded: Loaded, *, patience: float
    ) -> None:
        """Take the seat; nothing is asked before the courier starts. Arguments as of the table."""
        self.match = match
        """The match's name."""
        self.refused: deque[MatchError | OnlineError] = deque()
        """What was taken here and refused there, the oldest first; whoever tells it removes it."""
        self._link, self._token, self._loaded, self._patience = link, token, loaded, patience
        self._told = Told(loaded.ruleset)
        self._courier = Courier(
            link,
            match,
            token,
            bring=self._take,
            refuse=self.refused.append,
            known=lambda: self._told.known,
        )

    @abstractmethod
    def _take(self, news: Any) -> None:
        """Take news in, in the courier's thread."""

    @property
    def link(self) -> LinkState:
        """How the connection stands."""
        return self._courier.state

    @property
    def is_under_way(self) -> bool:
        """Tell whether something that was done here has not been acknowledged yet."""
        return bool(self._courier.errands)

    @property
    def room(self) -> RemoteRoom:
        """Who is there, what was said, offered and agreed."""
        return self._told.room

    def wait_until_told(self, patience: float) -> None:
        """Wait for the first news [s]; raise what keeps them away."""
        self._courier.wait_for(lambda: bool(self._told.standings) or self.link.is_over, patience)
        if not self._told.standings:
            raise self.link.trouble or OnlineError("no-answer", address=self._link.address)

    def close(self) -> None:
        """Get up from the table, as one who may come back: the match waits with the server."""
        self._courier.close()

    def do(self, act: Act) -> None:
        """Send an act; with patience, wait for the answer and raise it where it is a refusal."""
        self._settle(self._courier.send(act))

    def _settle(self, errand: Errand) -> None:
        """With patience, wait for what comes of an act."""
        if not self._patience:
            return
        self._courier.wait_for(lambda: errand.done, self._patience)
        self._sync()
        if errand.error is not None:
            self.refused.remove(errand.error)
            raise errand.error

    def _sync(self) -> None:
        """Wait for news that were asked for now."""
        self._courier.wait_for(self._courier.next_round(), self._patience)

    def say(self, phrase: str) -> None:
        """Say one of `game.online.acts.PHRASES`."""
        self.do(Say(phrase=phrase))

    def write(self, text: str) -> None:
        """Say something in one's own words, on one line; both sides must have allowed that."""
        self.do(Write(text=text))

    def allow_own_words(self, yes: bool) -> None:
        """Agree to words of one's own, or no longer."""
        self.do(AllowText(yes=yes))

    def offer_draw(self) -> None:
        """Offer a draw; where the other side has, it is agreed."""
        self.do(Offer(what="draw"))

    def decline_draw(self) -> None:
        """Turn a draw down, or take one's own offer back."""
        self.do(Decline(what="draw"))

    def offer_rematch(self) -> None:
        """Ask for another match with the sides swapped; where the other side has, it is opened."""
        self.do(Offer(what="rematch"))

    def decline_rematch(self) -> None:
        """Turn a rematch down, or take one's own wish back."""
        self.do(Decline(what="rematch"))

    def leave(self) -> None:
        """Tell the others that one gets up; the seat stays one's own."""
        self.do(Leave())

    def come_back(self) -> None:
        """Tell the others that one is there again."""
        self.do(Return())
