"""A match in text: which conversation goes with which phase, until the match is left."""

from collections.abc import Callable
from time import sleep
from typing import Final

from game.language import Texts
from game.match import LocalMatches, Phase, Session, Table
from game.rules import Side
from game.scenario import telling_of
from game.text.ending import EndingTalk
from game.text.saving import Saving
from game.text.seat import SeatTalk
from game.text.talk import Leave, MoveTo, Talk
from game.text.telling import tell_where
from game.text.telling_turns import tell_report, tell_reveal
from game.text.voice import Silence, Voice
from game.text.words import word_for

__all__ = ["TextSession"]

LISTENING: Final = 0.05
"""Between two looks whether somebody elsewhere has answered [s]."""


class TextSession:
    """Leads matches from conversation to conversation."""

    seat_talk: type[SeatTalk] = SeatTalk
    """The conversation in which a side gives its orders."""

    def __init__(
        self, voice: Voice, texts: Texts, matches: LocalMatches, session: Session[Table]
    ) -> None:
        """Sit down to a match; ``matches`` opens others from there."""
        self.voice = voice
        self.texts = texts
        self.matches = matches
        self.session = session
        self.saving = Saving(voice, matches)

    def run(self) -> bool:
        """Play until somebody leaves or the input ends; the match is saved all along.

        Returns whether everything that was to be saved was.
        """
        try:
            while True:
                try:
                    self._open()
                    while True:
                        self._lead()
                except MoveTo as elsewhere:
                    self.session = elsewhere.session
        except (Leave, Silence):
            return self.saving.part(self.texts)

    def _open(self) -> None:
        table, people = self.session.table, self.session.people
        scenario = table.scenario
        self.texts = texts = telling_of(scenario, self.texts)
        self.saving.tell(texts)
        self.voice.say(texts.pick(scenario.title))
        if not table.turn:
            self.voice.say(texts.pick(scenario.summary))
        if len(people) == 1:
            part = scenario.sides.of(people[0])
            side = texts.standing[f"{people[0].slug}-text"]
            self.voice.say(texts("text-seat", side=side, aim=texts.pick(part.aim)))
            if table.turn:
                self._report(people[0])

    def _lead(self) -> None:
        """Tell the phase at hand, and go on once the person is done with it."""
        match self.session.phase:
            case Phase.ORDERS:
                talk = self.seat_talk(self.voice, self.texts, self.matches, self.session)
                self._talk_through(talk, talk.run)
            case Phase.WAIT:
                self._wait()
            case Phase.ENDING:
                end = EndingTalk(self.voice, self.texts, self.matches, self.session)
                self._talk_through(end, end.run)
            case phase:
                self._tell(phase)
                self.session.go_on()

    def _wait(self) -> None:
        """Let whoever is elsewhere answer, or have done what makes the turn another one."""
        if not self.session.follow() and not self.session.advance():
            sleep(LISTENING)
        self.saving.tell(self.texts)

    def _tell(self, phase: Phase) -> None:
        side, alone = self.session.side, len(self.session.people) == 1
        if phase is Phase.HAND_OVER:
            self._hand_over(side)
        elif phase is Phase.WATCH:
            self._watch()
        elif phase is Phase.REVEAL:
            self.voice.say(*tell_reveal(self.session.reveal(), self._talk().names, side))
        elif not alone:
            self._report(side)
        elif not self.session.is_over:  # who is alone asks for the report when it is wanted
            self.voice.say(self.texts("text-report-how", word=word_for("report", self.texts)))

    def _talk(self) -> Talk:
        return Talk(self.voice, self.texts, self.matches, self.session)

    def _talk_through(self, talk: Talk, run: Callable[[], None]) -> None:
        """Let a conversation run; the language it ended in is spoken from then on."""
        try:
            run()
        finally:
            self.texts = talk.texts

    def _hand_over(self, side: Side) -> None:
        """Clear the screen and wait until the person of that side sits in front of it."""
        self.voice.forget()
        self.saving.tell(self.texts)
        talk = self._talk()
        name = talk.names.side(side)
        date = talk.names.turn_date(self.session.table.turn + 1)
        in_text = self.texts.standing[f"{side.slug}-text"]
        self.voice.say(self.texts("text-hand-over", side=in_text, date=date))
        ready = self.texts("text-hand-over-ready", side=name)
        self._talk_through(talk, lambda: talk.pause(ready))

    def _watch(self) -> None:
        talk = self._talk()
        seen = self.session.table.observe(self.session.viewer)
        self.voice.say(*tell_where(seen, talk.names, watching=True))
        self._talk_through(talk, lambda: talk.pause(self.texts("text-watch")))

    def _report(self, side: Side) -> None:
        report = self.session.report(side)
        self.voice.say(*tell_report(report, self._talk().names, side, whole=False))
        self.voice.say(self.texts("text-report-how", word=word_for("report", self.texts)))
