"""The courier: takes acts to the server until each is acknowledged, and brings the news.

It works in threads of its own, so that a window goes on drawing. An act that got no answer is sent
again under the same key, which the server does once; news are asked for when the doorbell rings,
and every few seconds where it does not.
"""

import secrets
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from game.match import MatchError
from game.online.acts import Act, SidedAct
from game.online.client.link import Link, error_in
from game.online.client.reach import Unreachable
from game.online.errors import OnlineError, WireError
from game.online.protocol import HEARTBEAT
from game.online.wire import text_of

__all__ = ["Courier", "Errand", "LinkState"]

FIRST_PAUSE: Final = 0.2
LONGEST_PAUSE: Final = 2.0
"""From one try to the next while nothing answers [s]: the pause doubles from the first to this."""
POLL: Final = 1.5
"""From one question to the next while no doorbell is heard [s]."""


@dataclass(frozen=True)
class LinkState:
    """How the connection stands, for whoever looks at the window."""

    connected: bool = False
    trouble: OnlineError | None = None
    """Why there is no connection, or what ended it for good."""
    is_over: bool = False
    """Whether there is no use in trying on: the seat or the match is gone."""


@dataclass
class Errand:
    """An act on its way."""

    act: Act
    key: str
    done: bool = False
    error: MatchError | OnlineError | None = None
    """Why it was refused."""

    @property
    def side(self) -> str:
        """In whose name it is, or nothing."""
        return self.act.side if isinstance(self.act, SidedAct) else ""


class Courier:
    """Runs between one window and one match."""

    def __init__(
        self,
        link: Link,
        match: str,
        token: str,
        *,
        bring: Callable[[Any], None],
        refuse: Callable[[MatchError | OnlineError], None],
        known: Callable[[], tuple[int, int]],
    ) -> None:
        """Set out once `start` is called.

        Args:
            link: the way to the server.
            match: the match's name.
            token: this window's.
            bring: takes each view of the match as plain data; may ask back through the courier.
            refuse: takes why an act was refused.
            known: returns how many turns the window knows, and how many were taken back.
        """
        self.state = LinkState()
        self._link, self._path, self._token = link, f"/matches/{match}", token
        self._bring, self._refuse, self._known = bring, refuse, known
        self._errands: deque[Errand] = deque()
        self._tag = ""
        self._begun = self._ended = 0
        self._asked = True
        self._hears = False
        self._closed = False
        self._turn = threading.Condition()
        names = (("courier", self._run), ("doorbell", self._listen))
        self._threads = [threading.Thread(target=do, name=it, daemon=True) for it, do in names]

    def start(self) -> None:
        """Set out."""
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        """Come back at once; what is still on its way is sent no more."""
        with self._turn:
            self._closed = True
            self._turn.notify_all()
        self._link.close()

    def send(self, act: Act) -> Errand:
        """Take an act along; it is acknowledged or refused some time later."""
        errand = Errand(act, secrets.token_hex(16))
        with self._turn:
            self._errands.append(errand)
            self._turn.notify_all()
        return errand

    @property
    def errands(self) -> tuple[Errand, ...]:
        """What is on its way, the oldest first."""
        with self._turn:
            return tuple(self._errands)

    def wait_for(self, done: Callable[[], bool], patience: float) -> bool:
        """Wait until something holds that the news may bring; False where it takes longer [s]."""
        with self._turn:
            return self._turn.wait_for(lambda: done() or self._closed, patience)

    def next_round(self) -> Callable[[], bool]:
        """Ask for news now, and return what tells whether they have come."""
        with self._turn:
            under_way = self._begun
            self._asked = True
            self._turn.notify_all()
        return lambda: self._ended > under_way

    def fetch(self, what: str) -> str:
        """Ask for something else of the match; raise `OnlineError` where it is not handed out."""
        answer = self._link.ask(f"{self._path}/{what}", token=self._token)
        if answer.status != 200:
            raise error_in(answer.data) or WireError("not-json")
        return answer.text

    def _run(self) -> None:
        pause = FIRST_PAUSE
        while not self._closed and not self.state.is_over:
            try:
                self._make_a_round()
                pause = FIRST_PAUSE
            except Unreachable as trouble:
                self._note(LinkState(trouble=trouble))
                self._rest(pause)
                pause = min(2.0 * pause, LONGEST_PAUSE)
            except OnlineError as trouble:
                self._note(LinkState(trouble=trouble, is_over=True))

    def _make_a_round(self) -> None:
        """Send what is waiting, ask for news, and rest until there is a reason for the next."""
        while self._errands and not self._closed:
            self._send_first()
        self._ask_for_news()
        with self._turn:
            self._turn.wait_for(
                lambda: self._asked or self._errands or self._closed,
                HEARTBEAT if self._hears else POLL,
            )
            self._asked = False

    def _send_first(self) -> None:
        errand = self._errands[0]
        body = text_of({"key": errand.key, "act": errand.act.model_dump(mode="json")})
        answer = self._link.tell(f"{self._path}/acts", body, token=self._token)
        error = error_in(answer.data, errand.side)
        if answer.status in (401, 404) and error is not None:
            raise error
        if error is not None:
            self._refuse(error)
        with self._turn:
            self._errands.popleft()
            errand.error, errand.done = error, True
            self._turn.notify_all()

    def _ask_for_news(self) -> None:
        self._begun += 1
        turns, back = self._known()
        path = f"{self._path}/view?after={turns}&back={back}"
        answer = self._link.ask(path, token=self._token, tag=self._tag)
        if answer.status == 200:
            news = answer.data
            self._bring(news)
            self._tag = f'"{news["revision"]}"'
        elif answer.status != 304:
            raise error_in(answer.data) or WireError("not-json")
        self._note(LinkState(connected=True))
        with self._turn:
            self._ended = self._begun
            self._turn.notify_all()

    def _listen(self) -> None:
        while not self._closed and not self.state.is_over:
            try:
                for line in self._link.listen(f"{self._path}/doorbell", token=self._token):
                    self._hears = True
                    if line.startswith("data:"):
                        self.next_round()
            except Unreachable:
                self._hears = False
            self._hears = False
            self._rest(FIRST_PAUSE + LONGEST_PAUSE / 2)

    def _note(self, state: LinkState) -> None:
        if state != self.state:
            with self._turn:
                self.state = state
                self._turn.notify_all()

    def _rest(self, pause: float) -> None:
        with self._turn:
            self._turn.wait_for(lambda: self._closed, pause)
