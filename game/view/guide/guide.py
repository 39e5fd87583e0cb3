"""The guide itself: it watches the window, ticks tasks off and shows one word at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

import pygame

from game.view import keys
from game.view.screens.screen import Screen, Stage
from game.view.widgets.guide_panel import GuideWord, draw_guide, draw_spot, place_guide

if TYPE_CHECKING:
    from game.view.guide.sight import Sight
    from game.view.guide.tips import Tip

__all__ = ["Guide"]

TICK_SECONDS: Final = 1.6
"""How long a tick is admired at least before the next task is set [s]."""
READING: Final = {"en": 15.0, "ja": 7.0, "zh": 6.0}
"""Letters of what was learned that are read in a second: it stays as long as it takes to read."""
TAUGHT: Final = ("board", "reveal", "report")
"""Tips that say nothing new after the lesson."""
TOUR: Final = ("play", "reveal", "report", "encyclopaedia", "map", "ending", "replay")
"""Screens on which the guide may speak."""
SUM: Final = "sum"
"""What stands in front of the board and would lie under the panel."""
OVER: Final = ("ending", "replay")
"""Screens on which no task can be done any more."""


class Watched(Stage, Protocol):
    """The window as the guide sees it: a stage, and the screens on it."""

    screens: list[Screen]

    @property
    def screen(self) -> Screen:
        """The screen on top."""


class Guide:
    """Speaks in a panel over the screen on top; everything it knows is on that screen."""

    def __init__(self, app: Watched) -> None:
        self.app = app
        self.word: GuideWord | None = None
        """What the panel says now; None where there is no panel."""
        self.spots: list[pygame.Rect] = []
        """What the task of the lesson asks for, as far as it is in sight."""
        self.tip: Tip | None = None
        self._tip_on: Screen | None = None
        self._ticked = 0.0
        """How long the last tick has still to be seen [s]."""
        self._said: tuple[object, ...] = ()

    # What it thinks.

    def update(self, dt: float) -> bool:
        """Look at the window; True if the panel now says something else."""
        spots, self.spots = self.spots, []
        return self._look(dt) | (spots != self.spots)

    def _look(self, dt: float) -> bool:
        """Think of what to say; True if it is something else."""
        if not self.app.screens or self.app.screen.name not in (*TOUR, SUM):
            return self._say(None, ())
        # Only now, or the menu would wait for everything a match is shown with.
        from game.view.guide.lesson import SCENARIO
        from game.view.guide.sight import Sight

        sight = Sight(tuple(self.app.screens))
        taught = self.app.settings.lesson and sight.scenario == SCENARIO
        if sight.top.name == SUM:
            if taught:
                self._tick_off(sight)
                self.spots = []
            return self._say(None, ())
        return self._teach(sight, dt) if taught else self._advise(sight)

    def _tick_off(self, sight: Sight) -> None:
        """Tick the task at hand off if it is done; else see where it is to be done."""
        from game.view.guide.lesson import next_task

        done = self.app.settings.lesson_done
        task = next_task(done)
        if task is None or self._ticked:
            return
        if task.done(sight):
            self.app.remember(lesson_done=(*done, task.slug))
            learned = len(self._words(f"guide-task-{task.slug}-done"))
            self._ticked = TICK_SECONDS + learned / READING[self.app.texts.language]
        else:
            self.spots = task.where(sight)

    def _teach(self, sight: Sight, dt: float) -> bool:
        from game.view.guide.lesson import TASKS, next_task

        settings, texts = self.app.settings, self.app.texts
        # A lesson that was begun anew meanwhile has nothing ticked.
        self._ticked = max(0.0, self._ticked - dt) if settings.lesson_done else 0.0
        self._tick_off(sight)
        settings = self.app.settings
        task = next_task(settings.lesson_done)
        shown = settings.lesson_done[-1] if self._ticked else task.slug if task else ""
        done = tuple(each.slug in settings.lesson_done for each in TASKS)
        compact = sight.top.name != "play"
        on_page = sight.top.name == "encyclopaedia" and shown == TASKS[-1].slug
        key = (
            sight.top.name,
            shown,
            done,
            compact,
            bool(self._ticked),
            texts,
            self.app.keymap,
            self.app.size,
        )
        if key == self._said:  # asked before every frame
            return False
        if not shown:
            hint = self._words("guide-tip-more")
            word = GuideWord(
                texts("guide-finished"),
                self._words("guide-finished-says"),
                self._key_name,
                done,
                hint,
                compact=compact,
            )
            return self._say(word, key)
        at = [each.slug for each in TASKS].index(shown)
        says = "done" if self._ticked else "keys" if on_page else "says"
        waits = compact and not self._ticked and not on_page
        word = GuideWord(
            title=texts("guide-task-title", number=at + 1, task=texts(f"guide-task-{shown}")),
            says=texts(_away(sight.top.name))
            if waits
            else self._words(f"guide-task-{shown}-{says}"),
            key=self._key_name,
            done=done,
            hint=self._words("guide-on" if self._ticked else f"guide-task-{shown}-keys"),
            ticked=bool(self._ticked),
            compact=compact,
        )
        return self._say(word, key)

    def _advise(self, sight: Sight) -> bool:
        from game.view.guide.tips import next_tip

        settings, texts = self.app.settings, self.app.texts
        if self.tip is not None and self._tip_on is not sight.top:
            self._put_away()
        if self.tip is None and settings.tips:
            self.tip = next_tip(sight, settings.seen_tips)
            self._tip_on = sight.top
        if self.tip is None:
            return self._say(None, ())
        compact = sight.top.name != "play"
        slug = self.tip.slug
        key = (slug, compact, texts, self.app.keymap, self.app.size)
        if key == self._said:
            return False
        word = GuideWord(
            texts(f"guide-tip-{slug}"),
            self._words(f"guide-tip-{slug}-says"),
            self._key_name,
            hint=self._words("guide-tip-more"),
            compact=compact,
        )
        return self._say(word, key)

    def _put_away(self) -> None:
        """A tip that was shown is never shown again."""
        if self.tip is not None:
            seen = (*self.app.settings.seen_tips, self.tip.slug)
            self.app.remember(seen_tips=tuple(dict.fromkeys(seen)))
        self.tip = None

    @property
    def _key_name(self) -> str:
        """The key that opens the lesson or puts a tip away."""
        return self.app.keymap.shown(keys.GUIDE, self.app.texts)

    def _words(self, message: str) -> str:
        """A message that may name keys: the player's own."""
        texts = self.app.texts
        return texts(message, **self.app.keymap.values(texts))

    def _say(self, word: GuideWord | None, key: tuple[object, ...]) -> bool:
        changed = key != self._said
        self._said, self.word = key, word
        return changed

    # What it answers.

    def handle(self, event: pygame.event.Event) -> bool:
        """Take its own key, the rules of a tip, and clicks on the panel."""
        if self.word is None:
            return False
        if keys.GUIDE.met(event):
            self._press()
            return True
        if keys.RULES.met(event) and self.tip is not None:
            page = self.tip.page
            self._put_away()
            self.app.rules(page)
            return True
        over = event.type in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP)
        if over and self.rect.collidepoint(event.pos):
            if event.type == pygame.MOUSEBUTTONUP and event.button == 1:
                self._press()
            return True
        return False

    def _press(self) -> None:
        if self.tip is not None:
            self._put_away()
            return
        if self._ticked:
            self._ticked = 0.0  # what was learned has been read
            return
        if self.word is not None and self.word.done and all(self.word.done):
            seen = dict.fromkeys((*self.app.settings.seen_tips, *TAUGHT))
            self.app.remember(lesson=False, seen_tips=tuple(seen))  # the last word has been read
            return
        from game.view.guide.lesson_menu import LessonMenu

        self.app.open(LessonMenu())

    @property
    def rect(self) -> pygame.Rect:
        """Where the panel is."""
        assert self.word is not None
        top = self.app.screen
        board = getattr(getattr(top, "board", None), "spots", None)
        race = board.timeline if board is not None and not self.word.compact else None
        return place_guide(self.word, self.app.size, self.app.theme, race)

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the panel over everything."""
        if self.word is None:
            return
        note = getattr(self.app.screen, "note", None)
        for spot in self.spots:
            if note is None or not note.colliderect(spot):
                draw_spot(surface, spot, self.app.theme)
        draw_guide(surface, self.rect, self.word, self.app.theme)


def _away(screen: str) -> str:
    """The message for a screen on which a task of the lesson only waits."""
    if screen in OVER:
        return "guide-over"
    return f"guide-away-{screen}" if screen in ("reveal", "report") else "guide-away-other"
