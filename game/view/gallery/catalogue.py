"""All pictures there are, by name, and how far a match must have come for each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from game.view.gallery.around import (
    show_briefing,
    show_confirm,
    show_findings,
    show_folder,
    show_hand_over,
    show_help,
    show_help_keys,
    show_key_wish,
    show_load,
    show_match_menu,
    show_menu,
    show_notice,
    show_scenarios,
    show_settings,
    show_sides,
)
from game.view.gallery.board import (
    show_advisors,
    show_board,
    show_encyclopaedia,
    show_lesson,
    show_lesson_menu,
    show_map,
    show_plan,
    show_sum,
)
from game.view.gallery.looking_back import (
    show_ending,
    show_ending_curves,
    show_exports,
    show_finished_replay,
    show_replay,
    show_report,
    show_report_table,
    show_reveal,
)
from game.view.gallery.scene import Scene
from game.view.screens.screen import Screen
from game.view.settings.settings_rows import PAGES

__all__ = ["SCREENS", "turns_for"]

SCREENS: Final[dict[str, Callable[[Scene], Screen]]] = {
    "menu": show_menu,
    "scenario": show_scenarios,
    "folder": show_folder,
    "findings": show_findings,
    "sides": show_sides,
    "briefing": show_briefing,
    "play": show_board,
    "sum": show_sum,
    "play-plan": show_plan,
    "advisors": show_advisors,
    "hand-over": show_hand_over,
    "reveal": show_reveal,
    "report": show_report,
    "report-table": show_report_table,
    "ending": show_ending,
    "ending-curves": show_ending_curves,
    "ending-keep": show_exports,
    "replay": show_replay,
    "replay-over": show_finished_replay,
    "load": show_load,
    "settings": show_settings("display"),
    **{f"settings-{page}": show_settings(page) for page in PAGES},
    "settings-keys": show_settings("keys"),
    "key-wish": show_key_wish,
    "match-menu": show_match_menu,
    "confirm": show_confirm,
    "notice": show_notice,
    "help": show_help,
    "help-keys": show_help_keys,
    "encyclopaedia": show_encyclopaedia,
    "map": show_map,
    "lesson": show_lesson,
    "lesson-menu": show_lesson_menu,
}
AFTER_A_TURN: Final = ("reveal", "report", "report-table")
"""Screens that tell of a finished turn."""
AFTER_THE_MATCH: Final = ("ending", "ending-curves", "ending-keep", "replay-over")
"""Screens that tell of a finished match."""


def turns_for(screen: str, turn: int, last: int) -> int:
    """Return how many turns are played before a picture, ``turn`` being wished for.

    >>> turns_for("play", 0, 20), turns_for("report", 0, 20), turns_for("ending", 0, 20)
    (0, 1, 20)
    """
    if screen in AFTER_THE_MATCH:
        return last
    return max(turn, 1) if screen in AFTER_A_TURN else turn
