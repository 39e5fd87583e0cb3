"""Pictures of what has been played: a finished quarter, the end, and the replay."""

from __future__ import annotations

from dataclasses import replace

from game.match.shared_screen import known_to_all
from game.readouts.ending.older_match import read_older_match
from game.readouts.words.names import Names
from game.rules import RULES_VERSION
from game.scenario import telling_of
from game.view.ending.ending import EndingScreen
from game.view.ending.exports import ExportsMenu
from game.view.ending.replay import ReplayScreen
from game.view.gallery.catalogue import When, shows
from game.view.gallery.scene import Scene
from game.view.menus.older_match import OlderMatchScreen
from game.view.quarter.report import ReportScreen
from game.view.quarter.reveal import RevealScreen
from game.view.screens.screen import Screen


@shows("reveal", When.AFTER_A_TURN)
def show_reveal(scene: Scene) -> Screen:
    """Show what both sides had chosen."""
    report = known_to_all(scene.table, scene.table.turn)
    return RevealScreen(scene.table.scenario, report, scene.viewer, lambda: None)


@shows("report", When.AFTER_A_TURN)
def show_report(scene: Scene) -> ReportScreen:
    """Show the front page of the quarter."""
    table, side = scene.table, scene.viewer
    report, history = table.report(side, table.turn), table.history(side)
    return ReportScreen(table.scenario, report, side, lambda: None, history=history)


@shows("report-table", When.AFTER_A_TURN)
def show_report_table(scene: Scene) -> Screen:
    """Show the figures behind it."""
    screen = show_report(scene)
    screen.page = 1
    return screen


@shows("ending", When.AFTER_THE_MATCH)
def show_ending(scene: Scene) -> Screen:
    """Show the story of the match."""
    return EndingScreen(scene.table, scene.match_session.after())


@shows("ending-curves", When.AFTER_THE_MATCH)
def show_ending_curves(scene: Scene) -> Screen:
    """Show the curves of both sides."""
    return EndingScreen(scene.table, scene.match_session.after(), leaf=1)


@shows("ending-keep", When.AFTER_THE_MATCH)
def show_exports(scene: Scene) -> Screen:
    """Show what can be kept of a match, in front of its story."""
    scene.app.go(show_ending(scene))
    return ExportsMenu(scene.table, scene.saves)


@shows("older-match")
def show_older_match(scene: Scene) -> Screen:
    """Show the orders of a match as if its rules were played no longer."""
    log = scene.table.log
    older = replace(log, header=replace(log.header, rules=RULES_VERSION - 1))
    texts = telling_of(scene.table.scenario, scene.app.texts)
    names = Names(scene.table.scenario, scene.table.ruleset, texts)
    return OlderMatchScreen(read_older_match(older, names))


@shows("replay")
def show_replay(scene: Scene) -> Screen:
    """Show the last quarter of a match in progress, as the viewer knows it."""
    return ReplayScreen(scene.table)


@shows("replay-over", When.AFTER_THE_MATCH)
def show_finished_replay(scene: Scene) -> Screen:
    """Show a quarter of a match that is over: turning points on its line, and a way to play on."""
    return ReplayScreen(scene.table, turn=scene.turn, play_on=lambda turn: None)
