"""A match at the window: which screen shows which phase, and what leads from the match elsewhere.

Who comes next is the match's own affair (`game.match.session`); a screen that is done says so, and
the next phase is shown instead of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from game.match import (
    LocalMatches,
    MatchError,
    Phase,
    Recorded,
    SaveError,
    Session,
    Table,
    picture_of,
)
from game.players.seating import swapped
from game.readouts.menus.refusal import REFUSALS, tell_refusal
from game.readouts.words.names import Names
from game.rules import Side
from game.view.board.board_ways import BoardWays
from game.view.ending.ending_ways import EndingWays
from game.view.menus.match_menu import MatchMenu
from game.view.quarter.hand_over import HandOverScreen
from game.view.screens.screen import Screen
from game.view.screens.subject import Subject
from game.view.session.board_picture import keep_board_picture

if TYPE_CHECKING:
    from game.view.screens.screen import Stage

__all__ = ["MatchSession"]


class MatchSession:
    """Shows one match, screen by screen, at a table of any kind.

    What needs its log, to keep something of it or to play on from it, is offered where that is.
    """

    def __init__(self, stage: Stage, matches: LocalMatches, session: Session[Table]) -> None:
        """Show a match.

        Args:
            stage: the window.
            matches: where matches are saved here, and where others are opened from one.
            session: the match.
        """
        self.stage = stage
        self.matches = matches
        self.session = session
        self.table = session.table

    def first_screen(self) -> Screen:
        """Return the screen that a new or a resumed match begins with."""
        file = self._file
        if file is not None and not picture_of(file).exists():
            self._keep_picture()
        return self._screen()

    # The screens.

    def _screen(self) -> Screen:
        """Return the screen of the phase at hand."""
        session, side = self.session, self.session.side
        match session.phase:
            case Phase.HAND_OVER:
                return self._hand_over(side)
            case Phase.REPORT:
                return self._report(side, self._go_on)
            case Phase.REVEAL:
                return self._reveal(self._go_on)
            case Phase.ENDING:
                return self._ending()
            case Phase.ORDERS | Phase.WATCH | Phase.WAIT:
                return self._play(side, session.planned(side))

    def _show(self) -> None:
        """Show the phase at hand instead of the screen on top."""
        if self.session.phase is Phase.REVEAL:
            self._keep_picture()
        self.stage.go(self._screen(), replace=True)

    def _go_on(self) -> None:
        self.session.go_on()
        self._show()

    def _hand_over(self, side: Side) -> Screen:
        name = self.table.scenario.sides.of(side).name
        return HandOverScreen(
            side,
            lambda: self.stage.texts.pick(name),
            self.date,
            self._go_on,
            on_menu=self._open_menu,
            subject=Subject(self.table.scenario, self.table.ruleset),
        )

    def _play(self, side: Side, planned: Sequence[int]) -> Screen:
        from game.view.board.play import PlayScreen

        return PlayScreen(self.session, side, planned=planned, ways=self._ways(side))

    def _reveal(self, on: Callable[[], None], *, again: bool = False) -> Screen:
        """The cards of the last turn; ``again`` from the board, which they lead back to."""
        from game.view.quarter.reveal import RevealScreen

        report, viewer = self.session.reveal(), self.session.viewer
        return RevealScreen(self.table.scenario, report, viewer, on, again=again)

    def _report(self, side: Side, on: Callable[[], None], *, again: bool = False) -> Screen:
        """The report of the last turn; ``again`` from the board, which it leads back to."""
        from game.view.quarter.report import ReportScreen

        return ReportScreen(
            self.table.scenario,
            self.session.report(side),
            side,
            on,
            history=self.table.history(side),
            last=self.session.is_over,
            again=again,
        )

    def _ending(self) -> Screen:
        from game.view.ending.ending import EndingScreen

        return EndingScreen(self.table, self.after())

    def replay(self, turn: int | None = None) -> Screen:
        """Return the screen that looks back on the match; on from there once it is over."""
        from game.view.ending.replay import ReplayScreen

        record = self.table.record if self.session.is_over else None
        play_on = None if record is None else self._play_on_from(record)
        return ReplayScreen(self.table, turn=turn, play_on=play_on)

    # Ways from the board.

    def _ways(self, side: Side) -> BoardWays:
        stage = self.stage
        ways: dict[str, Callable[[], None]] = {}
        if self.table.turn:
            ways["cards"] = lambda: stage.go(self._reveal(stage.back, again=True))
            ways["report"] = lambda: stage.go(self._report(side, stage.back, again=True))
        if self.session.can_take_back:
            ways["take-back"] = self._ask_to_take_back
        return BoardWays(ways, self._show, self._open_menu)

    def _ask_to_take_back(self) -> None:
        texts = self.stage.texts
        question = texts("back-ask", date=self._date_of(self.table.turn))
        detail, yes = texts("back-ask-says"), texts("back-ask-yes")
        self.stage.ask(question, self._take_back, detail=detail, yes=yes, no=texts("view-back"))

    def _take_back(self) -> None:
        """Go back to before the last turn; the orders given then lie in the slots again."""
        try:
            given = self.session.take_back()
        except MatchError as trouble:  # the table has moved on while it was asked about
            self.stage.tell(trouble.tell(self.stage.texts))
            return
        self._keep_picture()
        self.stage.go(self._play(self.session.side, given), replace=True)

    def _open_menu(self) -> None:
        """Open the menu of the match; the match is saved already, if it can be."""
        record = self.table.record
        if record is not None and record.unsaved is not None:
            record.save()  # there may be room again
        is_saved = record is None or record.unsaved is None
        self.stage.open(
            MatchMenu(
                self._get_up,
                says="saves-leave-says" if is_saved else "saves-unsaved",
                copy=None if record is None else partial(self.save_copy, record),
                take_back=self._ask_to_take_back if self.session.can_take_back else None,
            )
        )

    def _get_up(self) -> None:
        self.table.close()
        self.stage.home()

    def save_copy(self, record: Recorded) -> Path:
        """Save the match under its name and date beside the autosave; may raise OSError."""
        title = self.stage.texts.pick(self.table.scenario.title)
        name = f"{title} {self._date_of(self.table.turn + (not self.session.is_over))}"
        try:
            path = self.matches.saves.save_as(name, record.log)
        except SaveError as trouble:
            raise OSError(trouble.tell(self.stage.texts)) from trouble
        keep_board_picture(self.table, self.stage, picture_of(path))
        return path

    @property
    def _file(self) -> Path | None:
        """The save of the match; None where it is kept elsewhere, or not at all."""
        return self.matches.file if self.matches.table is self.table else None

    def _keep_picture(self) -> None:
        file = self._file
        if file is not None and self.matches.saves.folder.is_dir():
            keep_board_picture(self.table, self.stage, picture_of(file))

    # Ways from the ending.

    def after(self) -> EndingWays:
        """Return where one may go once the match is over."""
        record = self.table.record
        if record is None:
            return EndingWays(replay=lambda turn: self.stage.go(self.replay(turn)))
        us, china = record.log.header.seats
        return EndingWays(
            replay=lambda turn: self.stage.go(self.replay(turn)),
            again=lambda: self._enter(lambda: self.matches.again(record, us, china)),
            swap=lambda: self._enter(lambda: self.matches.again(record, *swapped(us, china))),
            keep=lambda: self._keep_exports(record),
        )

    def _play_on_from(self, record: Recorded) -> Callable[[int], None]:
        return lambda turns: self._enter(lambda: self.matches.branch(record, turns))

    def _enter(self, begin: Callable[[], Session[Recorded]]) -> None:
        """Go to another match, and leave the screens of this one behind."""
        texts = self.stage.texts
        try:
            screen = MatchSession(self.stage, self.matches, begin()).first_screen()
        except REFUSALS as trouble:
            self.stage.tell(texts("view-no-match"), detail=tell_refusal(trouble, texts))
            return
        self.stage.home()
        self.stage.go(screen)

    def _keep_exports(self, record: Recorded) -> None:
        from game.view.ending.exports import ExportsMenu

        self.stage.open(ExportsMenu(record, self.matches.saves))

    # Dates.

    def date(self) -> str:
        """Return the name of the turn that is being played."""
        return self._date_of(self.table.turn + 1)

    def _date_of(self, turn: int) -> str:
        return Names(self.table.scenario, self.table.ruleset, self.stage.texts).turn_date(turn)
