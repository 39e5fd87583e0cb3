"""Pictures of playing over a network: the way in, the waiting room, and the room around a match."""

from __future__ import annotations

from game.online.code import tell_code
from game.view.gallery.board import show_board
from game.view.gallery.catalogue import shows
from game.view.gallery.example_classes import ExampleClasses, ExampleHeld
from game.view.gallery.example_network import ExampleActs, ExampleNetwork, example_room
from game.view.gallery.scene import Scene
from game.view.menus.network import NetworkScreen
from game.view.menus.teach import TeachScreen
from game.view.room.room_screen import RoomScreen, RoomWays
from game.view.room.room_strip import RoomStrip
from game.view.room.room_told import RoomReadout
from game.view.room.substitute import SubstituteMenu
from game.view.room.waiting import Open, WaitingScreen
from game.view.screens.screen import Screen

CODE = (0, 123, 111, 105)
"""The words of a match."""


@shows("network")
def show_network(scene: Scene) -> Screen:
    """Show what opens a match and what joins one, with two found nearby."""
    return NetworkScreen(scene.way, ExampleNetwork())


@shows("teach")
def show_teach(scene: Scene) -> Screen:
    """Show what opens a class, beside the one that is held."""
    return TeachScreen(scene.way, ExampleClasses(ExampleHeld()))


@shows("waiting-room")
def show_waiting_room(scene: Scene) -> Screen:
    """Show the room of whoever hosts, the other side still to come."""
    told = Open(
        ("192.168.178.105:53119", "10.0.0.2:53119"),
        lambda language: tell_code(CODE, language),
        here_alone=False,
        unheard=("10.0.0.2:53119",),
        taken=18018,
    )
    scenario = scene.table.scenario
    return WaitingScreen(
        scenario,
        lambda: example_room(scenario, scene.app.texts, waits=True),
        lambda: None,
        lambda: None,
        open_at=told,
    )


@shows("play-apart")
def show_board_apart(scene: Scene) -> Screen:
    """Show the board over the strip of a match whose other side has offered a draw."""
    _accompany(scene)
    return show_board(scene)


@shows("room")
def show_room(scene: Scene) -> Screen:
    """Show the room in front of the board, free text being asked for."""
    return _room(scene, talks=False)


@shows("room-talk")
def show_room_talk(scene: Scene) -> Screen:
    """Show the room in front of the board, both sides typing what they like."""
    return _room(scene, talks=True)


def _room(scene: Scene, *, talks: bool) -> Screen:
    _accompany(scene)
    scene.app.go(show_board(scene))
    nothing = RoomWays(*(lambda: None,) * 4)
    scenario = scene.table.scenario
    return RoomScreen(
        lambda: example_room(scenario, scene.app.texts, talks=talks), ExampleActs(), nothing
    )


@shows("substitute")
def show_substitute(scene: Scene) -> Screen:
    """Show who may play on in one's place."""
    scene.app.go(show_board(scene))
    return SubstituteMenu(scene.viewer, lambda player: None)


def _accompany(scene: Scene) -> None:
    def read() -> RoomReadout:
        return example_room(scene.table.scenario, scene.app.texts)

    scene.app.accompany(RoomStrip(scene.app, read, lambda: None))
