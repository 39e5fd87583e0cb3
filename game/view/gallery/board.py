"""Pictures of a match in progress: its board, what opens over it, and the rules behind it."""

from __future__ import annotations

from game.analysis.advisor import Analyst
from game.match.seat import stream_of
from game.players import find
from game.view.board.advisors import AdvisorsScreen
from game.view.board.board_ways import NO_WAYS, WAYS, BoardWays
from game.view.board.play import PlayScreen
from game.view.gallery.catalogue import shows
from game.view.gallery.scene import Scene
from game.view.guide.guide import Guide
from game.view.guide.lesson_menu import LessonMenu
from game.view.reference.causal_map_screen import CausalMapScreen
from game.view.reference.encyclopaedia import EncyclopaediaScreen
from game.view.screens.breakdown_card import BreakdownCard, hotspot_in
from game.view.screens.screen import Screen

__all__ = ["show_board"]

PLANNERS = ("hawk", "rare-earth-hardliner")
"""Whose orders are in the slots of a plan, by side."""


@shows("play")
def show_board(scene: Scene) -> PlayScreen:
    """Show the board, orders to be given."""
    ways = BoardWays(dict.fromkeys(WAYS, lambda: None)) if scene.table.turn else NO_WAYS
    return PlayScreen(scene.session, scene.viewer, ways=ways)


@shows("sum")
def show_sum(scene: Scene) -> Screen:
    """Show the board with a number opened: what moved the first of the meters."""
    board = show_board(scene)
    scene.app.go(board)
    return BreakdownCard(lambda: hotspot_in(board.ring, "meter-0"), by_key=True)


@shows("play-plan")
def show_plan(scene: Scene) -> Screen:
    """Show the board with orders in the slots, and where they lead."""
    side, seen = scene.viewer, scene.seen()
    stream = stream_of(seen.known.seed, scene.table.turn, side)
    given = find(PLANNERS[side], side).policy.choose(seen, stream)
    return PlayScreen(scene.session, side, planned=given)


@shows("advisors")
def show_advisors(scene: Scene) -> Screen:
    """Show the advisors in front of the board, everyone having said what they have to say."""
    board = show_board(scene)
    scene.app.go(board)
    analyst = Analyst(board.seen)
    analyst.start()
    analyst.wait()
    return AdvisorsScreen(board, analyst, lambda: board.names)


@shows("lesson")
def show_lesson(scene: Scene) -> Screen:
    """Show the board with the guide over it: a task on the lesson's scenario, else a tip."""
    scene.app.remember(lesson=True)
    scene.app.guide = Guide(scene.app)
    return show_board(scene)


@shows("lesson-menu")
def show_lesson_menu(scene: Scene) -> Screen:
    """Show the tasks of the lesson, three of them done."""
    scene.app.remember(lesson=True, lesson_done=("win", "lag", "keys"))
    scene.app.go(show_board(scene))
    return LessonMenu()


@shows("encyclopaedia")
def show_encyclopaedia(scene: Scene) -> Screen:
    """Show a page of the encyclopaedia."""
    return EncyclopaediaScreen(scene.subject, "flow-lock-in", at_once=True)


@shows("map")
def show_map(scene: Scene) -> Screen:
    """Show the map of causes."""
    return CausalMapScreen(scene.subject, at_once=True)
