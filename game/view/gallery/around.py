"""Pictures of what lies around a match: the way into it, settings, help, and questions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from game.rules import Side
from game.view.gallery.board import show_board
from game.view.gallery.catalogue import shows
from game.view.gallery.scene import Scene
from game.view.input.keys import ADVISORS
from game.view.menus.load import LoadScreen
from game.view.menus.match_menu import MatchMenu
from game.view.menus.menu import MenuScreen
from game.view.menus.own_scenarios import FindingsScreen, FolderDialog
from game.view.menus.scenario import ScenarioScreen
from game.view.menus.sides import SidesScreen
from game.view.quarter.hand_over import HandOverScreen
from game.view.reference.help import HelpScreen
from game.view.screens.dialog import ConfirmDialog, Notice
from game.view.screens.screen import Screen
from game.view.session.own_scenarios import own_cards
from game.view.settings.key_wish import KeyWish
from game.view.settings.settings import SettingsScreen
from game.view.settings.settings_rows import PAGES


@shows("menu")
def show_menu(scene: Scene) -> Screen:
    """Show the first screen of all."""
    return MenuScreen(scene.way)


@shows("scenario")
def show_scenarios(scene: Scene) -> Screen:
    """Show what can be played."""
    return ScenarioScreen(scene.way)


@shows("folder")
def show_folder(scene: Scene) -> Screen:
    """Show where the player's own scenarios lie, in front of the list of all."""
    scene.app.go(show_scenarios(scene))
    return FolderDialog("/home/player/.local/share/eighteen-months/scenarios")


@shows("findings")
def show_findings(scene: Scene) -> Screen:
    """Show what is wrong with one of the player's own, as an example."""
    del scene
    (card,) = own_cards([Path("/home/player/.local/share/eighteen-months/scenarios/my-deal.yaml")])
    findings = (
        "my-deal.yaml:14:9: error[unknown-gate]: no gate 'h20'; did you mean 'h200'?",
        "my-deal.yaml:31:12: error[wrong-value]: 'turns' must be a whole number, found '1_8'",
    )
    return FindingsScreen(replace(card, unread=False, trouble=findings[0], findings=findings))


@shows("sides")
def show_sides(scene: Scene) -> Screen:
    """Show who plays the scenario of the match."""
    cards = scene.catalogue.scenarios(scene.app.texts)
    card = next((card for card in cards if card.slug == scene.choice.scenario), cards[0])
    return SidesScreen(scene.way, card)


@shows("load")
def show_load(scene: Scene) -> Screen:
    """Show the saved matches, one of them this."""
    scene.match_session.save_copy(scene.table)
    return LoadScreen(scene.way)


def _settings(page: str) -> Callable[[Scene], Screen]:
    """Return what makes a page of the settings."""

    def show_settings(scene: Scene) -> Screen:
        del scene
        return SettingsScreen(page)

    return show_settings


shows("settings")(_settings("display"))
for each in (*PAGES, "keys"):
    shows(f"settings-{each}")(_settings(each))


@shows("help")
def show_help(scene: Scene) -> Screen:
    """Show the introduction."""
    del scene
    return HelpScreen()


@shows("help-keys")
def show_help_keys(scene: Scene) -> Screen:
    """Show the keys of the board."""
    board = show_board(scene)
    board.app = scene.app
    screen = HelpScreen(board.keys)
    screen.leaf = 1
    return screen


@shows("key-wish")
def show_key_wish(scene: Scene) -> Screen:
    """Show the question for a new key, in front of the page of keys."""
    scene.app.go(SettingsScreen("keys"))
    return KeyWish(ADVISORS)


@shows("match-menu")
def show_match_menu(scene: Scene) -> Screen:
    """Show the menu of a match in front of its board."""
    scene.app.go(show_board(scene))
    copy = partial(scene.match_session.save_copy, scene.table)
    return MatchMenu(lambda: None, copy=copy, take_back=lambda: None)


@shows("confirm")
def show_confirm(scene: Scene) -> Screen:
    """Show a question in front of the screen it is about: whether to leave the game."""
    scene.app.go(show_menu(scene))
    texts = scene.app.texts
    return ConfirmDialog(texts("view-quit-question"), lambda: None, yes=texts("view-menu-quit"))


@shows("notice")
def show_notice(scene: Scene) -> Screen:
    """Show what is told when a match could not be saved, in front of the board."""
    scene.app.go(show_board(scene))
    return Notice(scene.app.texts("saves-unsaved"), detail="/home/player/matches")


@shows("hand-over")
def show_hand_over(scene: Scene) -> Screen:
    """Show how the screen is given to the other person."""
    name = scene.table.scenario.sides.us.name
    date = scene.match_session.date
    return HandOverScreen(
        Side.US,
        lambda: scene.app.texts.pick(name),
        date,
        lambda: None,
        on_menu=lambda: None,
        subject=scene.subject,
    )
