"""Pictures of the workshop, on a copy of the scenario that nobody minds."""

from __future__ import annotations

from game.files import write_whole
from game.players import ROSTER
from game.rules import Side
from game.scenario.reading import read_text
from game.view.gallery.catalogue import shows
from game.view.gallery.scene import Scene
from game.view.workshop.conflict_dialog import ConflictDialog
from game.view.workshop.entry_screen import EntryScreen
from game.view.workshop.events_leaf import EventsLeaf
from game.view.workshop.players_dialog import PlayersDialog
from game.view.workshop.workshop import WorkshopScreen

__all__: list[str] = []


def _screen(scene: Scene, leaf: str, view: str) -> WorkshopScreen:
    path = scene.saves.folder / "workshop" / f"{scene.loaded.scenario.id}.yaml"
    write_whole(path, scene.loaded.text or read_text(scene.loaded.path), make_folder=True)
    screen = WorkshopScreen(path, scene.way)
    screen.open_at(leaf, view)
    return screen


@shows("workshop")
def show_workshop(scene: Scene) -> WorkshopScreen:
    """Show findings and results."""
    return _screen(scene, "findings", "results")


@shows("workshop-numbers")
def show_workshop_numbers(scene: Scene) -> WorkshopScreen:
    """Show the sliders, and results."""
    return _screen(scene, "numbers", "results")


@shows("workshop-happened")
def show_workshop_events(scene: Scene) -> WorkshopScreen:
    """Show versions, and what happens how often."""
    return _screen(scene, "history", "happened")


@shows("workshop-race")
def show_workshop_race(scene: Scene) -> WorkshopScreen:
    """Show the race on the first day."""
    return _screen(scene, "history", "race")


@shows("workshop-play")
def show_workshop_play(scene: Scene) -> WorkshopScreen:
    """Show the way into a match from one of its turns."""
    return _screen(scene, "play", "results")


@shows("conflict")
def show_conflict(scene: Scene) -> ConflictDialog:
    """Ask which of two edits stays."""
    change = scene.app.texts("workshop-number-margin")
    return ConflictDialog(change, lambda: None, lambda: None)


@shows("workshop-events")
def show_workshop_entries(scene: Scene) -> WorkshopScreen:
    """Show the events, laws and endings of the file."""
    return _screen(scene, "events", "results")


@shows("workshop-entry")
def show_workshop_entry(scene: Scene) -> EntryScreen:
    """Show an event that is being changed."""
    screen = _screen(scene, "events", "results")
    scene.app.go(screen)
    screen.settle()
    leaf = screen.leaf
    assert isinstance(leaf, EventsLeaf)
    entry = leaf.opened()
    assert entry is not None
    return entry


@shows("players")
def show_players(scene: Scene) -> PlayersDialog:
    """Ask who plays a side."""
    title = scene.app.texts("workshop-players", side=scene.app.texts("workshop-side-china"))
    slugs = [who.slug for who in ROSTER if who.plays(Side.CHINA)]
    return PlayersDialog(title, slugs, slugs[2], lambda slug: None, scenario=scene.loaded.scenario)
