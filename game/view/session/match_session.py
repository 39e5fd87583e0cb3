"""A match at the window: which screen follows which while a match is played.

One person at the screen: play, reveal, report, and round again. Two people: each takes the screen
in turn, behind a hand-over that shows nothing; the reveal is for both. Nobody: the board plays on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from game.match import Keeper, LocalTable, SaveError, Saves, picture_of
from game.match.course import numbered
from game.match.shared_screen import known_to_all, people_at, viewer_at
from game.match.unsealed import Unsealed
from game.readouts.words.names import Names
from game.rules import Side
from game.view.board.board_ways import BoardWays
from game.view.menus.match_menu import MatchMenu
from game.view.quarter.hand_over import HandOverScreen
from game.view.screens.screen import Screen
from game.view.screens.subject import Subject
from game.view.session.after_match import Onward
from game.view.session.board_picture import keep_board_picture

if TYPE_CHECKING:
    from game.view.screens.screen import Stage

__all__ = ["MatchSession"]


class MatchSession:
    """Leads one match from screen to screen."""

    def __init__(
        self,
        stage: Stage,
        table: LocalTable,
        saves: Saves,
        play: Callable[[bool], None] | None = None,
        play_on: Callable[[int], None] | None = None,
        keeper: Keeper | None = None,
    ) -> None:
        """Seat the people that the table has chairs for.

        Args:
            stage: the window.
            table: the match.
            saves: where transcripts go.
            play: begins the same match again, with new chance; with the sides swapped where True.
            play_on: goes back to the end of a turn and plays on from there, in a new save.
            keeper: knows the file of the match; a small picture of the board lies beside it, and
                what is chosen and not yet sealed.
        """
        self._play_again, self._play_on = play, play_on
        self._keeper = keeper
        self._unsealed = Unsealed(None if keeper is None else lambda: keeper.path)
        self.stage = stage
        self.table = table
        self.saves = saves
        self.people = people_at(table)

    @property
    def viewer(self) -> Side:
        """Whose eyes a screen has that only one person, or nobody, looks at."""
        return viewer_at(self.table)

    def first_screen(self) -> Screen:
        """Return the screen that a new or a resumed match begins with."""
        if self._keeper is not None and not picture_of(self._keeper.path).exists():
            self._keep_picture()
        return self._next_screen()

    # What the play screen asks for.

    def committed(self, screen: Screen) -> None:
        """Hand the screen to the other person, if one has still to choose."""
        del screen
        if self._to_choose():
            self.stage.go(self._next_screen(), replace=True)

    def resolved(self, screen: Screen) -> None:
        """Show what both sides had chosen, or go on watching."""
        del screen
        self._show_reveal()

    def leave(self, screen: Screen) -> None:
        """Open the menu of the match; the match is saved already, if it can be."""
        del screen
        self._open_menu()

    def _open_menu(self) -> None:
        if self.table.unsaved is not None:
            self.table.save()  # there may be room again
        self.stage.open(
            MatchMenu(
                self._get_up,
                saved=self.table.unsaved is None,
                copy=self.save_copy,
                take_back=self._ask_to_take_back if self._may_take_back else None,
            )
        )

    def save_copy(self) -> Path:
        """Save the match under its name and date beside the autosave; may raise OSError."""
        title = self.stage.texts.pick(self.table.scenario.title)
        try:
            path = self.saves.save_as(f"{title} {self._last_date()}", self.table.log)
        except SaveError as trouble:
            raise OSError(trouble.tell(self.stage.texts)) from trouble
        keep_board_picture(self.table, self.stage, picture_of(path))
        return path

    def _keep_picture(self) -> None:
        if self._keeper is not None and self.saves.folder.is_dir():
            keep_board_picture(self.table, self.stage, picture_of(self._keeper.path))

    def _get_up(self) -> None:
        self.table.close()
        self.stage.home()

    # The order of screens.

    def _to_choose(self) -> list[Side]:
        return [side for side in self.people if not self.table.committed(side)]

    def _next_screen(self) -> Screen:
        if self.table.result is not None:
            return self._ending()
        if len(self.people) < 2:
            return self._play(self.viewer)
        side = (self._to_choose() or list(self.people))[0]
        return self._hand_over(side)

    def _hand_over(self, side: Side) -> Screen:
        name = self.table.scenario.sides.of(side).name
        return HandOverScreen(
            side,
            lambda: self.stage.texts.pick(name),
            self.date,
            lambda: self._take_seat(side),
            on_menu=self._open_menu,
            subject=Subject(self.table.scenario, self.table.ruleset),
        )

    def date(self) -> str:
        """Return the name of the turn that is being played."""
        return self._date_after(self.table.turn)

    def _date_after(self, turns: int) -> str:
        """Return the name of the turn that follows so many."""
        ruleset = self.table.ruleset
        month = ruleset.start_month + turns * ruleset.months_per_turn
        return self.stage.texts.span(month, ruleset.months_per_turn)

    def _last_date(self) -> str:
        """Return the name of the turn that is being played, or of the last one once it is over."""
        over = self.table.result is not None
        names = Names(self.table.scenario, self.table.ruleset, self.stage.texts)
        return names.turn_date(self.table.turn + (not over))

    def _take_seat(self, side: Side) -> None:
        """One of two people has taken the screen: first what happened, then the orders."""
        if self.table.turn:
            self.stage.go(self._report(side), replace=True)
        else:
            self.stage.go(self._play(side), replace=True)

    def _play(self, side: Side, planned: Sequence[int] = ()) -> Screen:
        from game.view.board.play import PlayScreen

        table, watched = self.table, not self.people
        sealed = table.log.pending[side]
        if sealed is not None:
            planned = numbered(table.ruleset, side, sealed)
        chosen = planned or self._unsealed.of(table.log, table, side)
        return PlayScreen(table, side, self, watched=watched, planned=chosen, ways=self._ways(side))

    def _ways(self, side: Side) -> BoardWays:
        """The ways back from the board of a side."""
        ways: dict[str, Callable[[], None]] = {}
        if self.table.turn:
            ways["cards"] = lambda: self.stage.go(self._reveal(again=True))
            ways["report"] = lambda: self.stage.go(self._report(side, again=True))
        if self._may_take_back:
            ways["take-back"] = self._ask_to_take_back

        def keep(orders: Sequence[int]) -> None:
            if side in self.people and not self.table.committed(side):
                self._unsealed.keep(self.table.log, self.table, side, orders)

        return BoardWays(ways, keep)

    @property
    def _may_take_back(self) -> bool:
        return self.stage.settings.take_back and self.table.can_take_back

    def _ask_to_take_back(self) -> None:
        texts = self.stage.texts
        question = texts("back-ask", date=self._date_after(self.table.turn - 1))
        detail, yes = texts("back-ask-says"), texts("back-ask-yes")
        self.stage.ask(question, self._take_back, detail=detail, yes=yes, no=texts("view-back"))

    def _take_back(self) -> None:
        """Go back to before the last turn; the orders given then lie in the slots again."""
        given = self.table.take_back()
        self._keep_picture()
        self.stage.go(self._play(self.viewer, given), replace=True)

    def _show_reveal(self) -> None:
        self._keep_picture()
        self.stage.go(self._reveal(), replace=True)

    def _reveal(self, *, again: bool = False) -> Screen:
        """The cards of the last turn; ``again`` from the board, which they lead back to."""
        from game.view.quarter.reveal import RevealScreen

        scenario, report = self.table.scenario, known_to_all(self.table, self.table.turn)
        on = self.stage.back if again else self._after_reveal
        return RevealScreen(scenario, report, self.viewer, on, again=again)

    def _after_reveal(self) -> None:
        alone = len(self.people) == 1
        self.stage.go(self._report(self.viewer) if alone else self._next_screen(), replace=True)

    def _report(self, side: Side, *, again: bool = False) -> Screen:
        """The report of the last turn; ``again`` from the board, which it leads back to."""
        from game.view.quarter.report import ReportScreen

        return ReportScreen(
            self.table.scenario,
            self.table.report(side, self.table.turn),
            side,
            self.stage.back if again else lambda: self._after_report(side),
            history=self.table.history(side),
            last=self.table.result is not None,
            again=again,
        )

    def _after_report(self, side: Side) -> None:
        over = self.table.result is not None
        self.stage.go(self._ending() if over else self._play(side), replace=True)

    def _ending(self) -> Screen:
        from game.view.ending.ending import EndingScreen

        return EndingScreen(self.table, self.onward)

    @property
    def onward(self) -> Onward | None:
        """The ways on from the end; None where whoever seated the match gave none."""
        if self._play_again is None or self._play_on is None:
            return None
        return Onward(self.stage, self.table, self.saves, self._play_again, self._play_on)
