"""The way from anywhere to what lies over every screen: help, settings, the rules and their map.

The rules tell of the match on the screen below; before a match, of the main scenario.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from game.view.screens.subject import Subject

if TYPE_CHECKING:
    from game.view.screens.screen import Screen, Stage

__all__ = ["open_causes", "open_help", "open_rules", "open_settings", "subject_of"]


def subject_of(screens: Sequence[Screen]) -> Subject:
    """Return what the topmost screen that tells of a scenario tells of."""
    for screen in reversed(screens):
        subject = screen.studied()
        if subject is not None:
            return subject
    from game.scenario import load_scenario, shipped

    main = load_scenario(shipped()[0])
    return Subject(main.scenario, main.ruleset)


def open_help(stage: Stage, screens: Sequence[Screen]) -> None:
    """Open the help on the keys of the topmost screen, or close it where it is open."""
    from game.view.reference.help import HelpScreen

    if isinstance(screens[-1], HelpScreen):
        stage.back()
    else:
        stage.go(HelpScreen(screens[-1].keys))


def open_settings(stage: Stage, screens: Sequence[Screen]) -> None:
    """Open the settings, or close them where they are open.

    Not while a dialog waits for its answer: its words were chosen in the present language.
    """
    from game.view.screens.dialog import ConfirmDialog, Notice
    from game.view.settings.settings import SettingsScreen

    if isinstance(screens[-1], SettingsScreen):
        stage.back()
    elif not isinstance(screens[-1], ConfirmDialog | Notice) and not any(
        isinstance(screen, SettingsScreen) for screen in screens
    ):
        stage.go(SettingsScreen())


def open_rules(stage: Stage, screens: Sequence[Screen], page: str = "") -> None:
    """Open the encyclopaedia at a page, or close it where it is open and no page is asked for."""
    from game.view.reference.encyclopaedia import EncyclopaediaScreen

    top = screens[-1]
    if isinstance(top, EncyclopaediaScreen):
        if page:
            top.open(page)
        else:
            stage.back()
        return
    stage.go(EncyclopaediaScreen(subject_of(screens), page))


def open_causes(stage: Stage, screens: Sequence[Screen], focus: str = "") -> None:
    """Open the map of causes at a node, or close it where it is open."""
    from game.view.reference.causal_map_screen import CausalMapScreen

    if isinstance(screens[-1], CausalMapScreen):
        stage.back()
        return
    stage.go(CausalMapScreen(subject_of(screens), focus))
