"""After the last turn: the story of the match, and where one may go from there."""

from collections.abc import Callable, Mapping
from pathlib import Path

from game.match import Recorded, Session, Table
from game.match.exports import export_path, keep
from game.page import write_match_page, write_transcript
from game.players.seating import swapped
from game.rules import SIDES, Side
from game.text.talk import MoveTo, Talk
from game.text.telling import tell_log
from game.text.telling_turns import tell_ending, tell_report, tell_reveal
from game.text.words import word_for

__all__ = ["EndingTalk"]


class EndingTalk(Talk):
    """What is asked and answered when a match is over; it ends by leaving or by moving on."""

    def run(self) -> None:
        """Tell the ending, then answer until somebody leaves."""
        self._tell()
        self.say("text-ask-help", word=word_for("help", self.texts))
        while True:
            acts = self._acts
            typed = self.listen(self.texts("text-prompt-over"), ("help", *acts))
            if typed is not None and typed.command:
                acts[typed.command](typed.rest)

    @property
    def _acts(self) -> Mapping[str, Callable[[str], None]]:
        acts: dict[str, Callable[[str], None]] = {
            "score": lambda _: self._tell(),
            "report": self._report,
            "log": lambda _: self.voice.say(*tell_log(self.table.since(0), self.names)),
        }
        record = self.table.record
        if record is None:  # a match of elsewhere has not handed out its log
            return acts
        return acts | {
            "rewind": lambda asked: self._rewind(record, asked),
            "again": lambda _: self._again(record, swap=False),
            "swap": lambda _: self._again(record, swap=True),
            "transcript": lambda _: self._keep(lambda: self._transcript(record)),
            "html": lambda asked: self._keep(lambda: self._html(record, asked)),
        }

    def _tell(self) -> None:
        self.voice.say(*tell_ending(self.table, self.names))

    def _quarter(self, asked: str, least: int) -> int | None:
        """Return the turn that was named, or say which there are."""
        number = int(asked) if asked.isdecimal() else -1
        if least <= number <= self.table.turn:
            return number
        self.say("text-which-quarter", least=least, most=self.table.turn)
        return None

    def _report(self, asked: str) -> None:
        turn = self._quarter(asked or str(self.table.turn), 1)
        if turn is None:
            return
        report = self.table.report(Side.US, turn)
        self.voice.say(*tell_reveal(report, self.names, Side.US))
        for side in SIDES:
            report = self.table.report(side, turn)
            self.voice.say(*tell_report(report, self.names, side, whole=True))

    # Where one may go.

    def _rewind(self, record: Recorded, asked: str) -> None:
        """Play on from the end of a turn, in a new save; the old one stays as it is."""
        turns = self._quarter(asked, 0)
        if turns is None:
            return
        if turns == self.table.turn:
            self.say("text-which-quarter", least=0, most=self.table.turn - 1)
            return
        self._move(lambda: self.matches.branch(record, turns))

    def _again(self, record: Recorded, *, swap: bool) -> None:
        """Play the same scenario anew with new chance, on the other sides where asked."""
        seats = record.log.header.seats
        us, china = swapped(*seats) if swap else seats
        self._move(lambda: self.matches.again(record, us, china))

    def _move(self, begin: Callable[[], Session[Table]]) -> None:
        session = self.opened(begin)
        if session is not None:
            raise MoveTo(session)

    # What one may keep.

    def _keep(self, make: Callable[[], Path]) -> None:
        try:
            file = make()
        except OSError as trouble:
            self.say("text-not-kept", why=trouble.strerror or str(trouble))
            return
        self.say("text-kept", file=str(file))

    def _transcript(self, record: Recorded) -> Path:
        file = export_path(self.matches.saves, record.log, ".txt")
        return keep(self.matches.saves, file, write_transcript(self.table, self.texts))

    def _html(self, record: Recorded, asked: str) -> Path:
        file = Path(asked) if asked else export_path(self.matches.saves, record.log, ".html")
        return keep(self.matches.saves, file, write_match_page(self.table, self.texts))
