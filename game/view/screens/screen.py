"""What every screen is, and what it may ask of the window it is shown in.

A screen knows the window only as a `Stage`, and knows nothing of other screens' insides: it
asks the stage to go to one it was given or has made.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import pygame

from game.language import Texts
from game.scenario import Scenario
from game.view.drawing.theme import Theme
from game.view.gui.control import Control
from game.view.input import keys
from game.view.input.controller import Controller
from game.view.input.focus import FocusRing
from game.view.input.keys import Action, KeyMap
from game.view.input.settings import Settings
from game.view.screens.strip import Strip
from game.view.screens.subject import Subject

__all__ = ["Screen", "Stage"]


class Stage(Protocol):
    """The window as a screen sees it."""

    @property
    def theme(self) -> Theme:
        """The look at the present language and scale; a new one after each change."""

    @property
    def texts(self) -> Texts:
        """The texts of the present language; a new object after each change."""

    @property
    def settings(self) -> Settings:
        """What the player has chosen; change it with `change_settings`."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the window [px]."""

    @property
    def keymap(self) -> KeyMap:
        """The player's keys; change them by the setting ``keys``."""

    @property
    def controller(self) -> Controller:
        """The controller, if one is connected."""

    def go(self, screen: Screen, *, replace: bool = False) -> None:
        """Show ``screen``; the present one waits below it, or is dropped if ``replace``."""

    def back(self) -> None:
        """Drop the present screen and show the one below; the last one stays."""

    def home(self) -> None:
        """Drop every screen down to where matches begin: the menu, or the workshop."""

    def open(self, overlay: Screen) -> None:
        """Show ``overlay`` in front of the present screen, which stays visible behind it."""

    def ask(
        self,
        question: str,
        on_yes: Callable[[], None],
        *,
        detail: str = "",
        yes: str = "",
        no: str = "",
    ) -> None:
        """Open a dialog that calls ``on_yes`` when the player agrees."""

    def tell(self, message: str, *, detail: str = "") -> None:
        """Open a notice with one line on what went wrong and what to do."""

    def help(self) -> None:
        """Open the list of keys and the five-minute introduction."""

    def adjust(self) -> None:
        """Open the settings over the present screen."""

    def rules(self, page: str = "") -> None:
        """Open the encyclopaedia, at a page if one is named; pages of causes have a slug."""

    def causes(self, focus: str = "") -> None:
        """Open the map of causes, looking at a page's slug or at a stock."""

    def change_settings(self, **changes: object) -> None:
        """Keep the changed settings and apply them at once; every screen is laid out anew."""

    def remember(self, **changes: object) -> None:
        """Keep settings that change nothing in the look of the window."""

    def accompany(self, strip: Strip | None) -> None:
        """Keep a strip at the foot of the window under all screens, or none any more."""

    def quit(self) -> None:
        """Close the window after this event."""


class Screen:
    """One full view of the window.

    Life: `enter` once; `layout` at once after it, and again whenever the size, language or scale
    has changed or the screen comes back to the top; then `handle`, `update` and `draw` as things
    happen; `leave` once, when it is dropped.
    """

    on_controller: Action | None = None
    """What the upper button of a controller does here; where None, it asks the advisors."""
    overlay = False
    """Whether the screen below stays in sight behind it."""
    is_base = False
    """Whether a match that was begun from it leads back to it, rather than to the menu."""
    listening = False
    """Whether it takes the next key itself, whatever that key means elsewhere."""
    excerpt: Sequence[str] = ()
    """What is told on it word for word as a file of the player's has it, in whatever language."""
    name = "screen"
    """Slug of the screen, for pictures and for the list of keys in the help."""

    def __init__(self) -> None:
        self.ring = FocusRing()
        """The controls in the order Tab visits them; refill it in `layout`."""
        self.dirty = True
        """Set it to have the screen drawn again; `update` takes it back."""
        self.noted_in = pygame.Rect(0, 0, 0, 0)
        """What the note on what is pointed at covered when it was last drawn [px]."""

    app: Stage
    """The window; set by `enter`."""

    @property
    def is_typing(self) -> bool:
        """Whether a text is being written here, so that letters are no keys."""
        focused = self.ring.focused
        return isinstance(focused, Control) and focused.takes_text

    def enter(self, app: Stage) -> None:
        """Take the stage. Override to start things that live as long as the screen."""
        self.app = app

    def layout(self, size: tuple[int, int]) -> None:
        """Place everything for a window of ``size`` with the stage's theme and texts."""

    def handle(self, event: pygame.event.Event) -> None:
        """Answer one event; Escape goes back unless a control took it."""
        if self.ring.handle(event):
            self.dirty = True
        elif event.type == pygame.KEYDOWN and event.key == keys.ESCAPE:
            self.app.back()

    def update(self, dt: float) -> bool:
        """Advance by ``dt`` seconds and say whether the screen must be drawn again."""
        dirty, self.dirty = self.dirty, False
        return dirty

    def draw(self, surface: pygame.Surface) -> None:
        """Draw everything; called only after `update` has returned True."""

    def spare(self) -> Sequence[pygame.Rect]:
        """Return rooms in which nothing is read, where a word about the screen may stand [px]."""
        return ()

    def settle(self) -> None:
        """Wait for what is worked out beside the window, so that a picture shows it."""

    def leave(self) -> None:
        """Let go of what `enter` started."""

    def scenario_told(self) -> Scenario | None:
        """Return whose names for the sides the texts use; None leaves it to the screen below."""
        return None

    def studied(self) -> Subject | None:
        """Return what the rules are to be told of from here; None leaves it to the screen below."""
        return None

    def key_of(self, action: Action) -> str:
        """Return the player's key of an action, as it stands on a keyboard."""
        return self.app.keymap.shown(action, self.app.texts)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of this screen as (key, meaning) in the present language, for help."""
        return []
