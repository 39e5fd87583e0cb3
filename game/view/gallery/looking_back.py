"""Pictures of what has been played: a finished quarter, the end, and the replay."""

from __future__ import annotations

from game.match.shared_screen import known_to_all
from game.view.ending.ending import EndingScreen
from game.view.ending.exports import ExportsMenu
from game.view.ending.replay import ReplayScreen
from game.view.gallery.scene import Scene
from game.view.quarter.report import ReportScreen
from game.view.quarter.reveal import RevealScreen
from game.view.screens.screen import Screen

__all__ = [
    "show_ending",
    "show_ending_curves",
    "show_finished_replay",
    "show_exports",
    "show_replay",
    "show_report",
    "show_report_table",
    "show_reveal",
]


def show_reveal(scene: Scene) -> Screen:
    """What both sides had chosen."""
    report = known_to_all(scene.table, scene.table.turn)
    return RevealScreen(scene.table.scenario, report, scene.viewer, lambda: None)


def show_report(scene: Scene) -> ReportScreen:
    """The front page of the quarter."""
    table, side = scene.table, scene.viewer
    report, history = table.report(side, table.turn), table.history(side)
    return ReportScreen(table.scenario, report, side, lambda: None, history=history)


def show_report_table(scene: Scene) -> Screen:
    """The figures behind it."""
    screen = show_report(scene)
    screen.page = 1
    return screen


def show_ending(scene: Scene) -> Screen:
    """The story of the match."""
    return EndingScreen(scene.table, scene.match_session.after())


def show_ending_curves(scene: Scene) -> Screen:
    """The curves of both sides."""
    return EndingScreen(scene.table, scene.match_session.after(), leaf=1)


def show_exports(scene: Scene) -> Screen:
    """What can be kept of a match, in front of its story."""
    scene.app.go(show_ending(scene))
    return ExportsMenu(scene.table, scene.saves)


def show_replay(scene: Scene) -> Screen:
    """The last quarter of a match in progress, as the viewer knows it."""
    return ReplayScreen(scene.table)


def show_finished_replay(scene: Scene) -> Screen:
    """A quarter of a match that is over: turning points on its line, and a way to play on."""
    return ReplayScreen(scene.table, turn=scene.turn, play_on=lambda turn: None)
