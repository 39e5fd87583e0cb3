"""The window: it pumps events to the screen on top and draws it when something changed.

The window owns the theme and the texts and makes new ones when language, text size or window
change; every screen is then laid out anew.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pygame

from game.language import LANGUAGES, Texts
from game.scenario import telling_of
from game.view.app.idle_collection import IdleCollection
from game.view.app.look import look_of
from game.view.app.reference import open_causes, open_help, open_rules, open_settings
from game.view.app.surroundings import TOLD, Surroundings
from game.view.app.system_language import system_language
from game.view.app.window import Window
from game.view.drawing.icons import wear
from game.view.input import keys
from game.view.input.controller import Controller
from game.view.input.first_look import SECONDS, FirstLook
from game.view.input.keyboard import Keyboard
from game.view.input.keys import KeyMap
from game.view.input.mouse import Mouse
from game.view.input.settings import Settings, SettingsFile
from game.view.screens.dialog import ConfirmDialog, Notice
from game.view.screens.screen import Screen
from game.view.session.opening_notices import opening_notices
from game.view.sound import Ear, Speaker

if TYPE_CHECKING:
    from game.scenario import Scenario
    from game.view.guide.guide import Guide
    from game.view.screens.strip import Strip
    from game.view.session.saving import Saving

__all__ = ["App", "Window"]

FRAMES_PER_SECOND: Final = 60
RESTING_AFTER: Final = 1.0
"""After so long without a change the loop waits for events instead of asking for them [s]."""
RESTING_WAIT: Final = 50
"""How long it then waits at a time, so that a player thinking in the background is seen [ms]."""
log = logging.getLogger(__name__)


class App:
    """The running game: a stack of screens, the first of which is the menu."""

    def __init__(
        self,
        settings_file: SettingsFile | None = None,
        *,
        window: Window | None = None,
        language: str | None = None,
        scale: float | None = None,
        settings: Settings | None = None,
        first_look: float | None = None,
    ) -> None:
        """Open the window.

        ``first_look`` is how long a screen is seen before it answers to presses [s]; 0 in memory.
        """
        self._file = settings_file
        self.settings, self.settings_trouble = (
            settings_file.load() if settings_file else (settings or Settings(), "")
        )
        self.keymap, self._key_troubles = KeyMap.read(self.settings.keys)
        self.controller = Controller()
        self._asked_language = language
        self._asked_scale = scale
        self.window = window or Window(self.settings.window, self.settings.fullscreen)
        self.screens: list[Screen] = []
        asked = 0.0 if self.window.headless else SECONDS
        self.first_look = FirstLook(asked if first_look is None else first_look)
        self.running = False
        self.guide: Guide | None = None
        """Teaches and gives tips over the screen on top, where there is one."""
        self.strip: Strip | None = None
        """What stands under all screens, where there is something."""
        self.saving: Saving | None = None
        self.frames_drawn = 0
        """How often the window was drawn; for measuring that nothing is drawn at rest."""
        self._dirty = True
        self._quiet = 0.0
        self._mouse = Mouse()
        self._surroundings = Surroundings(self.window)
        self._came_up = False
        """Whether a screen has come to the top that does not know yet where the mouse is."""
        self._overall: tuple[tuple[keys.Action, Callable[[], None]], ...] = (
            (keys.HELP, self.help),
            (keys.RULES, self.rules),
            (keys.CAUSES, self.causes),
            (keys.SETTINGS, self.adjust),
        )
        """What keys do the same on every screen, and how."""
        self.idle_collection = IdleCollection()
        self.ear = Ear(Speaker())
        self.texts = self._plain = Texts.load(self.language)
        """The texts of the present language, with the sides' names in the scenario on top."""
        self._told: Scenario | None = None
        self.window.open(self.texts("view-title"))
        self.theme = look_of(self.settings, self.language, self.size, self._asked_scale)
        self._fonts = self.theme.fonts()
        """Those that no screen has asked for yet are opened while the player does nothing."""

    @property
    def language(self) -> str:
        """The language in use: asked for at the start, chosen, or the computer's."""
        wish = self._asked_language or self.settings.language or system_language()
        return wish if wish in LANGUAGES else LANGUAGES[0]

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the window [px]."""
        return self.window.surface.get_size()

    @property
    def screen(self) -> Screen:
        """The screen on top."""
        return self.screens[-1]

    @property
    def _in_sight(self) -> list[Screen]:
        """The top screen, and below an overlay those that it stands in front of."""
        lowest = len(self.screens) - 1
        while lowest > 0 and self.screens[lowest].overlay:
            lowest -= 1
        return self.screens[max(0, lowest) :]

    # What screens may ask for: see `Stage`.

    def go(self, screen: Screen, *, replace: bool = False) -> None:
        """Show ``screen`` on top of the present one, or instead of it."""
        if replace and self.screens:
            self.screens.pop().leave()
        elif self.screens:
            self.screen.ring.release()
        self.screens.append(screen)
        self._name_sides()
        screen.enter(self)
        self._show_top()

    def back(self) -> None:
        """Drop the screen on top; the last one stays."""
        if len(self.screens) > 1:
            self.screens.pop().leave()
            self._show_top()

    def home(self) -> None:
        """Drop every screen down to where matches begin: the first, or one that says so."""
        while len(self.screens) > 1 and not self.screen.is_base:
            self.screens.pop().leave()
        self._show_top()

    def open(self, overlay: Screen) -> None:
        """Show ``overlay`` in front of what is seen."""
        self.go(overlay)

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
        self.open(ConfirmDialog(question, on_yes, detail=detail, yes=yes, no=no))

    def tell(self, message: str, *, detail: str = "") -> None:
        """Open a notice."""
        self.open(Notice(message, detail=detail))

    def help(self) -> None:
        """Open the help over the present screen, or close it."""
        open_help(self, self.screens)

    def adjust(self) -> None:
        """Open the settings over the present screen, or close them."""
        open_settings(self, self.screens)

    def rules(self, page: str = "") -> None:
        """Open the encyclopaedia over the present screen, at a page if one is named."""
        open_rules(self, self.screens, page)

    def causes(self, focus: str = "") -> None:
        """Open the map of causes over the present screen."""
        open_causes(self, self.screens, focus)

    def change_settings(self, **changes: object) -> None:
        """Keep the changed settings and apply them at once."""
        self.settings = Settings.model_validate(self.settings.model_dump() | changes)
        if "controller" in changes and not self.window.headless:
            self.controller.start() if self.settings.controller else self.controller.stop()
        if "keys" in changes:
            self.keymap, _ = KeyMap.read(self.settings.keys, self.keymap.keyboard)
        if "language" in changes:
            self._asked_language = None
        if "scale" in changes:
            self._asked_scale = None
        trouble = self._file.save(self.settings) if self._file else ""
        if "fullscreen" in changes and self.settings.fullscreen != self.window.fullscreen:
            self.window.fullscreen = self.settings.fullscreen
            self.window.apply()
        self._renew()
        if trouble:
            self.tell(self.texts("view-settings-not-saved"), detail=trouble)

    def remember(self, **changes: object) -> None:
        """Keep settings that change nothing in the look of the window: no screen is laid out."""
        self.settings = Settings.model_validate(self.settings.model_dump() | changes)
        if self._file:
            self._file.save(self.settings)

    def accompany(self, strip: Strip | None) -> None:
        """Keep a strip under all screens from now on, or none."""
        self.strip = strip
        self.window.keep_strip(kept=strip is not None)
        self._renew()

    def quit(self) -> None:
        """Close the window after this event; what would be lost by it is told first."""
        self.running = not (self.saving is None or self.saving.lets_go(self.screen, self.quit))

    # The loop.

    def run(self, first: Screen | None = None, then: Callable[[], object] = lambda: None) -> None:
        """Show ``first``, call ``then`` once it is seen, and play until the player leaves."""
        if first is not None:
            self.go(first)
        for told in opening_notices(self.texts, self.settings_trouble, self._key_troubles):
            self.tell(told[0], detail=told[1])
        self.running = True
        clock = pygame.time.Clock()
        try:
            self.frame(0.0, [])
            then()
            self.idle_collection.start()
            if self.settings.controller:
                self.controller.start()
            while self.running and self.screens:
                resting = self._quiet > RESTING_AFTER
                events = [pygame.event.wait(RESTING_WAIT)] if resting else []
                self.frame(clock.tick(FRAMES_PER_SECOND) / 1000, [*events, *pygame.event.get()])
        finally:
            self.close()

    def frame(self, dt: float, events: list[pygame.event.Event]) -> bool:
        """Answer ``events``, advance by ``dt`` seconds and draw if something changed."""
        self.first_look.pass_time(dt)
        top = self.screen
        for event in self.controller.as_keys(events, dt, top.name, top.on_controller):
            if event.type != pygame.NOEVENT:
                placed = self.window.placed(event)
                self._guard(lambda event=placed: self._handle(event))  # type: ignore[misc]
        self._guard(self._tell_mouse)
        if self._surroundings.changed_in(dt):
            self._renew()
        if self.saving is not None:
            self.saving.tell(self.screen)
        dirty = bool(self._guard(lambda: self.screen.update(dt)))
        for aside in (self.guide, self.strip):
            dirty |= aside is not None and aside.update(dt)
        if self.running and not self.window.headless:
            self.ear.hear(self.screen, self.settings)
        active = dirty or (events and events[0].type != pygame.NOEVENT)
        self._quiet = 0.0 if active else self._quiet + dt
        if not (dirty or self._dirty):
            if self._quiet > RESTING_AFTER:
                self.idle_collection.rest(between_matches=len(self.screens) == 1)
                next(self._fonts, None)
            return False
        self._guard(self.draw)
        self.window.show()
        return True

    def draw(self) -> None:
        """Draw the top screen, and below an overlay the screen it stands in front of."""
        self._dirty = False
        self.frames_drawn += 1
        for screen in self._in_sight:
            screen.draw(self.window.surface)
        if self.guide is not None:
            self.guide.draw(self.window.surface)
        if self.strip is not None and self.window.strip is not None:
            self.strip.draw(self.window.strip)
        self.first_look.drawn(self.screen)

    def close(self) -> None:
        """Leave every screen and remember the window's size."""
        while self.screens:
            self.screens.pop().leave()
        if self._file and not self.window.headless and self.settings.window != self.window.size:
            self.settings = self.settings.model_copy(update={"window": self.window.size})
            self._file.save(self.settings)
        self.ear.speaker.close()
        self.idle_collection.stop()
        pygame.display.quit()

    def _tell_mouse(self) -> None:
        """Tell a screen that has come up where the mouse is."""
        if self._came_up and self.screens:
            self._came_up = False
            if (news := self._mouse.news_for(self.screen.ring)) is not None:
                self._handle(news)

    def _handle(self, event: pygame.event.Event) -> None:
        event = self._mouse.follow(event)
        if event.type == pygame.QUIT:
            self.quit()
        elif event.type in TOLD:
            self._heed(event)
        elif event.type == pygame.KEYDOWN:
            self._key(event)
        elif not self.first_look.lets_through(event, self.screen, typing=self.screen.is_typing):
            return
        elif self._taken_aside(event):
            self._dirty = True
        else:
            self.screen.handle(event)

    def _taken_aside(self, event: pygame.event.Event) -> bool:
        """Let what stands beside the screens have an event before they do."""
        return any(each is not None and each.handle(event) for each in (self.strip, self.guide))

    def _heed(self, event: pygame.event.Event) -> None:
        """Follow what the window system tells."""
        self._dirty = True
        if event.type == pygame.KEYMAPCHANGED:
            self.keymap = replace(self.keymap, keyboard=Keyboard())
        if self._surroundings.changed_by(event):
            self._renew()

    def _key(self, event: pygame.event.Event) -> None:
        """Hand on a key as the table knows it, unless the screen asks for the next key itself."""
        top, typing = self.screen, self.screen.is_typing
        known = event if top.listening else self.keymap.translate(event, top.name, typing=typing)
        let = self.first_look.lets_through(event, top, typing=typing, meaning=known)
        if known is None or not let:
            return
        if top.listening:
            top.handle(event)
            return
        overall = next((act for action, act in self._overall if action.met(known)), None)
        if keys.FULLSCREEN.met(known):
            self.change_settings(fullscreen=not self.window.fullscreen)
        elif self._taken_aside(known):
            self._dirty = True
        elif overall is not None:
            overall()
        else:
            top.handle(known)

    def _renew(self) -> None:
        """New texts and theme where needed, and the screens in sight laid out with them."""
        if self.texts.language != self.language:
            self.texts = self._plain = Texts.load(self.language)
            self._told = None
            pygame.display.set_caption(self.texts("view-title"))
        self.theme = look_of(self.settings, self.language, self.size, self._asked_scale)
        self._fonts = self.theme.fonts()
        self._show_top()

    def _name_sides(self) -> None:
        """Let the texts call the sides as the scenario does that is told of on top."""
        told = next(filter(None, (each.scenario_told() for each in reversed(self.screens))), None)
        if told is not self._told:
            self._told = told
            self.texts = self._plain if told is None else telling_of(told, self._plain)
            wear(self.texts.icons)

    def _show_top(self) -> None:
        """Lay out the top screen, and those that are seen behind it."""
        self._name_sides()
        for screen in self._in_sight:
            screen.layout(self.size)
        self._dirty = self._came_up = True
        self._quiet = 0.0

    def _guard(self, act: Callable[[], object]) -> object:
        """Do ``act``; a fault in a screen is logged and told in one line, and the game goes on."""
        try:
            return act()
        except Exception as fault:
            log.exception("a screen failed")
            if len(self.screens) <= 1:
                raise
            self.screens.pop().leave()
            self._show_top()
            line = str(fault).splitlines()[0] if str(fault) else type(fault).__name__
            self.tell(self.texts("view-fault"), detail=line)
            return None
