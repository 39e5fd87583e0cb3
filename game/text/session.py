"""A match in text: which conversation follows which, until the match is over or left."""

from collections.abc import Callable

from game.language import Texts
from game.match import LocalTable, Saves
from game.match.shared_screen import known_to_all, people_at, viewer_at
from game.rules import Side
from game.scenario import telling_of
from game.text.ending import EndingTalk
from game.text.keeping import Keeping
from game.text.seat import SeatTalk
from game.text.talk import Leave, MoveTo, Talk
from game.text.telling import tell_where
from game.text.telling_turns import tell_report, tell_reveal
from game.text.voice import Silence, Voice
from game.text.words import word_for

__all__ = ["TextSession"]


class TextSession:
    """Leads matches from conversation to conversation."""

    def __init__(
        self,
        voice: Voice,
        texts: Texts,
        saves: Saves,
        table: LocalTable,
        *,
        may_take_back: bool = True,
    ) -> None:
        """Sit down at a table; ``may_take_back`` is the player's setting."""
        self.may_take_back = may_take_back
        self.voice = voice
        self.texts = texts
        self.saves = saves
        self.table = table
        self.keeping = Keeping(voice, saves)

    def run(self) -> bool:
        """Play until somebody leaves or the input ends; the match is saved all along.

        Returns whether everything that was to be saved was.
        """
        try:
            while True:
                try:
                    self._play()
                except MoveTo as elsewhere:
                    self.table = elsewhere.table
        except (Leave, Silence):
            return self.keeping.part(self.table, self.texts)

    def _play(self) -> None:
        """Play the match at the table to its end, then talk about it until somebody leaves."""
        self.texts = telling_of(self.table.scenario, self.texts)
        self._open()
        while self.table.result is None:
            self._play_quarter()
        talk = EndingTalk(self.voice, self.texts, self.saves, self.table)
        self._talk_through(talk, talk.run)

    def _open(self) -> None:
        scenario, texts = self.table.scenario, self.texts
        self.keeping.tell(self.table, texts)
        self.voice.say(texts.pick(scenario.title))
        if not self.table.turn:
            self.voice.say(texts.pick(scenario.summary))
        people = people_at(self.table)
        if len(people) == 1:
            part = scenario.sides.of(people[0])
            side = texts.standing[f"{people[0].slug}-text"]
            self.voice.say(texts("text-seat", side=side, aim=texts.pick(part.aim)))
            if self.table.turn:
                self._report(people[0])

    def _play_quarter(self) -> None:
        people = people_at(self.table)
        for side in people:
            if not self.table.committed(side):
                self._take_seat(side, hand_over=len(people) > 1)
        if not people:
            self._watch()
        self.table.advance()
        self.keeping.tell(self.table, self.texts)
        self._reveal(people)

    def _take_seat(self, side: Side, *, hand_over: bool) -> None:
        if hand_over:
            self._hand_over(side)
            if self.table.turn:
                self._report(side)
        may = self.may_take_back
        talk = SeatTalk(self.voice, self.texts, self.saves, self.table, side, may_take_back=may)
        self._talk_through(talk, talk.run)

    def _talk_through(self, talk: Talk, run: Callable[[], None]) -> None:
        """Let a conversation run; the language it ended in is spoken from then on."""
        try:
            run()
        finally:
            self.texts = talk.texts

    def _hand_over(self, side: Side) -> None:
        """Clear the screen and wait until the person of that side sits in front of it."""
        self.voice.forget()
        self.keeping.tell(self.table, self.texts)
        talk = Talk(self.voice, self.texts, self.saves, self.table)
        name = talk.names.side(side)
        date = talk.names.turn_date(self.table.turn + 1)
        in_text = self.texts.standing[f"{side.slug}-text"]
        self.voice.say(self.texts("text-hand-over", side=in_text, date=date))
        ready = self.texts("text-hand-over-ready", side=name)
        self._talk_through(talk, lambda: talk.pause(ready))

    def _watch(self) -> None:
        talk = Talk(self.voice, self.texts, self.saves, self.table)
        self.voice.say(*tell_where(self.table.observe(Side.US), talk.names, watching=True))
        self._talk_through(talk, lambda: talk.pause(self.texts("text-watch")))

    def _reveal(self, people: tuple[Side, ...]) -> None:
        viewer = viewer_at(self.table)
        names = Talk(self.voice, self.texts, self.saves, self.table).names
        report = known_to_all(self.table, self.table.turn)
        self.voice.say(*tell_reveal(report, names, viewer))
        if len(people) == 1 and self.table.result is None:
            self.voice.say(self.texts("text-report-how", word=word_for("report", self.texts)))

    def _report(self, side: Side) -> None:
        names = Talk(self.voice, self.texts, self.saves, self.table).names
        report = self.table.report(side, self.table.turn)
        self.voice.say(*tell_report(report, names, side, whole=False))
        self.voice.say(self.texts("text-report-how", word=word_for("report", self.texts)))
