"""A match over a network in text: the same conversations, at a table of elsewhere."""

import sys
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from game.language import LANGUAGES, Texts
from game.match import LocalMatches, LocalTable, MatchError, Phase, Saves, Session
from game.online.acts import PHRASES
from game.online.client import LinkState, RemoteRoom, RemoteTable
from game.online.errors import OnlineError
from game.players.seating import seated
from game.rules import SIDES
from game.text.seat import SeatTalk
from game.text.session import TextSession
from game.text.talk import Talk
from game.text.telling import tell_where
from game.text.voice import Voice
from game.text.words import word_for

__all__ = ["open_remote_text"]

GLANCE: Final = 0.1
"""From one look at a match that waits for the other side to the next [s]."""


def open_remote_text(table: RemoteTable, *, language: str | None = None) -> bool:
    """Play at a table of elsewhere by lines typed and lines printed, until one leaves.

    Returns whether everything that was to be saved was: the match is, once it is over.

    Args:
        table: where this terminal has sat down.
        language: one of `LANGUAGES`; English where None.
    """
    texts = Texts.load(language or LANGUAGES[0])
    voice = Voice(sys.stdin, sys.stdout)
    return RemoteTextSession(voice, texts, LocalMatches(Saves(), seated), table).run()


ELSEWHERE: Final = ("help", "say", "language", "quit")
"""What is always understood at a match that lies elsewhere, and is saved there."""


_BETWEEN = (Phase.ORDERS, Phase.WAIT, Phase.WATCH, Phase.ENDING)
"""Phases in which everything of the turn before has been told."""


class RemoteTalk(Talk):
    """A question between two quarters; something may be said to the other side meanwhile."""

    always = ELSEWHERE

    @property
    def _always(self) -> Mapping[str, Callable[[str], None]]:
        return {**super()._always, "say": self._chat}

    def _chat(self, said: str) -> None:
        """Say a phrase by its number, or in one's own words where both sides allow them."""
        table = self.table
        assert isinstance(table, RemoteTable)
        number = int(said) - 1 if said.isascii() and said.isdecimal() else -1
        try:
            if 0 <= number < len(PHRASES):
                table.say(PHRASES[number])
            elif said and len(table.room.own_words) == len(SIDES):
                table.write(said)
            else:
                self._tell_phrases()
        except (MatchError, OnlineError) as trouble:
            self.voice.say(trouble.tell(self.texts))

    def _tell_phrases(self) -> None:
        self.say("text-say-which", word=word_for("say", self.texts))
        for number, phrase in enumerate(PHRASES, start=1):
            says = self.texts(f"online-phrase-{phrase}")
            self.say("text-say-phrase", number=number, phrase=says)


class RemoteSeatTalk(RemoteTalk, SeatTalk):
    """What one side says in a quarter."""


class RemoteTextSession(TextSession):
    """Leads a match of elsewhere from conversation to conversation."""

    seat_talk = RemoteSeatTalk

    def __init__(
        self, voice: Voice, texts: Texts, matches: LocalMatches, table: RemoteTable
    ) -> None:
        """Sit at a table; ``matches`` keeps the match here once it is over."""
        super().__init__(voice, texts, matches, Session(table, people=table.sides))
        self._remote = table
        self._told: tuple[RemoteRoom, LinkState] | None = None
        self._kept = False
        self._waits_in = -1

    def _lead(self) -> None:
        self._tell_news()
        record = self._remote.record
        if record is not None and not self._kept and self.session.phase in _BETWEEN:
            self._keep(record)
        elif self._remote.paused and self._remote.sides and record is None:
            self._rest()
        super()._lead()

    def _rest(self) -> None:
        """Wait until the person here lets a match that rests go on."""
        talk = RemoteTalk(self.voice, self.texts, self.matches, self.session)
        self._talk_through(talk, lambda: talk.pause(self.texts("online-rests")))
        self._remote.go_on()

    def _wait(self) -> None:
        if not self.session.follow() and not self.session.advance():
            if self._waits_in != self._remote.turn:
                self._waits_in = self._remote.turn
                if not self.session.people:
                    self.voice.say(*self._standing())
                self.voice.say(self.texts("online-waits"))
            self._tell_news()
            time.sleep(GLANCE)

    def _standing(self) -> Iterator[str]:
        """How things stand, for who only watches: whoever plays is told before giving orders."""
        seen = self._remote.observe(self.session.viewer)
        return tell_where(seen, self._talk().names, watching=True)

    def _keep(self, record: LocalTable) -> None:
        """Keep the whole match among the saves, and go on at it: nothing is secret any more."""
        self._kept = True
        keeper = self.matches.saves.keeper()
        try:
            keeper(record.log)
        except MatchError as trouble:
            self.voice.say(trouble.tell(self.texts))
        self.session = self.matches.sit_down(record, keeper)

    def _tell_news(self) -> None:
        """Tell what has changed around the table: who is there, what was said, what failed."""
        room, link = self._remote.room, self._remote.link
        before = self._told
        self._told = room, link
        while self._remote.refused:
            self._tell_error(self._remote.refused.popleft())
        if before is None:
            return
        if link.connected != before[1].connected:
            self._tell_link(link)
        for side in SIDES:
            if room.there[side] != before[0].there[side] and side not in self._remote.sides:
                name = self.texts.standing[f"{side.slug}-text"]
                self.voice.say(self.texts(f"online-there-{room.there[side]}", side=name))
        known = before[0].lines[-1].number if before[0].lines else 0
        for line in room.lines:
            if line.number > known and line.place not in {side.slug for side in self._remote.sides}:
                said = line.text or self.texts(f"online-phrase-{line.phrase}")
                name = self.texts.standing.get(f"{line.place}-text", line.place)
                self.voice.say(self.texts("online-said", side=name, said=said))

    def _tell_link(self, link: LinkState) -> None:
        if link.connected:
            self.voice.say(self.texts("online-connected"))
        elif link.trouble is not None:
            self._tell_error(link.trouble)

    def _tell_error(self, error: MatchError | OnlineError) -> None:
        self.voice.say(error.tell(self.texts))
