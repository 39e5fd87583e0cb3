"""The guide itself: it watches the window, ticks tasks off and shows one word at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

import pygame

from game.view.guide.guide_panel import (
    GuideWord,
    Shape,
    button_of,
    draw_guide,
    draw_spot,
)
from game.view.input import keys
from game.view.screens.screen import Screen, Stage

if TYPE_CHECKING:
    from game.view.guide.sight import Sight
    from game.view.guide.standing import Footing, Standing
    from game.view.guide.tips import Tip

__all__ = ["Guide"]

TAUGHT: Final = ("board", "reveal", "report")
"""Tips that say nothing new after the lesson."""
TOUR: Final = ("play", "reveal", "report", "encyclopaedia", "map", "ending", "replay")
"""Screens on which the guide may speak."""
SUM: Final = "sum"
"""What stands in front of the board and tells so much that the guide is silent."""
PAUSE: Final = 0.6
"""After a press the guide takes no other for so long, as with a double click [s]."""
NEAR: Final = 40
"""What a chip says beside it is not shown to a mouse as near as this [design px]."""


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
        self.learned = ""
        """The task that was done last, until the learner goes on."""
        self._tip_on: Screen | None = None
        self._said: tuple[object, ...] = ()
        self._footing: Footing | None = None
        self._stood: tuple[object, ...] = ()
        """Where and how the panel was drawn last."""
        self._pause = 0.0
        self._mouse = (-1, -1)
        self._pressed_on: tuple[object, ...] | None = None
        """What the panel said when the mouse button went down on it."""

    # What it thinks.

    def update(self, dt: float) -> bool:
        """Look at the window; True if the panel now says something else, or stands elsewhere."""
        self._pause = max(0.0, self._pause - dt)
        spots, self.spots = self.spots, []
        changed = self._look() | (spots != self.spots)
        return changed | (self._looks() != self._stood)

    def _look(self) -> bool:
        """Think of what to say; True if it is something else."""
        if not self.app.screens or self.app.screen.name not in (*TOUR, SUM):
            return self._say(None, ())
        # Only now, or the menu would wait for everything a match is shown with.
        from game.view.guide.lesson import SCENARIO
        from game.view.guide.sight import Sight

        sight = Sight(tuple(self.app.screens))
        taught = self.app.settings.lesson and sight.scenario == SCENARIO
        if taught:
            self._tick_off(sight)
        if sight.top.name == SUM:
            self.spots = []
            return self._say(None, ())
        return self._teach(sight) if taught else self._advise(sight)

    def _tick_off(self, sight: Sight) -> None:
        """Tick the task at hand off if it is done; else see where it is to be done."""
        from game.view.guide.lesson import next_task

        done = self.app.settings.lesson_done
        if self.learned not in done:
            self.learned = ""  # the lesson was begun anew meanwhile
        task = next_task(done)
        if task is None or self.learned:
            return
        if task.done(sight):
            self.app.remember(lesson_done=(*done, task.slug))
            self.learned = task.slug
        else:
            self.spots = task.where(sight)

    def _teach(self, sight: Sight) -> bool:
        from game.view.guide.lesson import TASKS, next_task
        from game.view.guide.wording import Wording

        ticked = self.app.settings.lesson_done
        key = (sight.top.name, self.learned, ticked, *self._look_of_words())
        if key == self._said:  # asked before every frame
            return False
        wording = Wording(sight, self.app.texts, self.app.keymap)
        done = tuple(each.slug in ticked for each in TASKS)
        task = next_task(ticked)
        if self.learned:
            return self._say(wording.learned(self.learned, done), key)
        word = wording.task(task.slug, done) if task else wording.finished(done)
        return self._say(word, key)

    def _advise(self, sight: Sight) -> bool:
        from game.view.guide.tips import next_tip
        from game.view.guide.wording import Wording

        settings = self.app.settings
        if self.tip is not None and self._tip_on is not sight.top:
            self._put_away()
        if self.tip is None and settings.tips:
            self.tip = next_tip(sight, settings.seen_tips)
            self._tip_on = sight.top
        if self.tip is None:
            return self._say(None, ())
        key = (self.tip.slug, sight.top.name, *self._look_of_words())
        if key == self._said:
            return False
        word = Wording(sight, self.app.texts, self.app.keymap).tip(self.tip.slug)
        return self._say(word, key)

    def _look_of_words(self) -> tuple[object, ...]:
        return self.app.texts, self.app.keymap, self.app.size

    def _put_away(self) -> None:
        """A tip that was shown is never shown again."""
        if self.tip is not None:
            seen = (*self.app.settings.seen_tips, self.tip.slug)
            self.app.remember(seen_tips=tuple(dict.fromkeys(seen)))
        self.tip = None

    def _say(self, word: GuideWord | None, key: tuple[object, ...]) -> bool:
        changed = key != self._said
        self._said, self.word = key, word
        return changed

    # What it answers.

    def handle(self, event: pygame.event.Event) -> bool:
        """Take its own key, the rules of a tip, and presses on the panel."""
        if event.type == pygame.MOUSEMOTION:
            self._mouse = event.pos
            return False
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
        if event.type == pygame.MOUSEBUTTONDOWN:
            on_panel = not self.standing.hidden and self.rect.collidepoint(event.pos)
            self._pressed_on = self._said if on_panel else None
            return on_panel
        if event.type == pygame.MOUSEBUTTONUP and self._pressed_on is not None:
            same, self._pressed_on = self._pressed_on == self._said, None
            if same and event.button == 1 and self._answers_at(event.pos):
                self._press()
            return True
        return False

    def _answers_at(self, pos: tuple[int, int]) -> bool:
        """Whether a press there means the guide: on what is only to be read, anywhere."""
        assert self.word is not None
        standing = self.standing
        only_read = self.word.ticked or self.tip is not None
        button = button_of(standing.rect, standing.shape, self.word, self.app.theme)
        return (standing.rect if only_read else button).collidepoint(pos)

    def _press(self) -> None:
        if self._pause:
            return
        self._pause = PAUSE
        if self.tip is not None:
            self._put_away()
            return
        if self.learned:
            self.learned = ""
            return
        if self.word is not None and self.word.done and all(self.word.done):
            seen = dict.fromkeys((*self.app.settings.seen_tips, *TAUGHT))
            self.app.remember(lesson=False, seen_tips=tuple(seen))  # the last word has been read
            return
        from game.view.guide.lesson_menu import LessonMenu

        self.app.open(LessonMenu())

    # Where it stands.

    @property
    def standing(self) -> Standing:
        """Where the panel is, and in which shape."""
        from game.view.guide.standing import Footing

        assert self.word is not None
        if self._footing is None:
            self._footing = Footing()
        return self._footing.find(self.word, self.app.screen, self.spots, self.app.theme)

    @property
    def rect(self) -> pygame.Rect:
        """Where the panel is."""
        return self.standing.rect

    @property
    def unfolded(self) -> tuple[pygame.Rect, Shape] | None:
        """What a chip shows beside it: all it says, unless the mouse or a key is near that."""
        standing = self.standing
        if standing.unfolded is None or standing.hidden:
            return None
        if standing.rect.collidepoint(self._mouse):
            return standing.unfolded  # it is asked for
        if self.word is not None and self.word.compact:
            return None  # a page has titles and texts of its own to read
        near = self.app.theme.px(NEAR)
        around, ring = standing.unfolded[0].inflate(near, near), self.app.screen.ring
        by_key = ring.focused if ring.visible else None
        meant = by_key is not None and around.colliderect(by_key.rect)
        return None if meant or around.collidepoint(self._mouse) else standing.unfolded

    def _looks(self) -> tuple[object, ...]:
        """What is drawn, as far as it does not follow from the word."""
        if self.word is None:
            return ()
        standing, unfolded = self.standing, self.unfolded
        button = button_of(standing.rect, standing.shape, self.word, self.app.theme)
        beside = unfolded and tuple(unfolded[0])
        return tuple(standing.rect), standing.hidden, beside, button.collidepoint(self._mouse)

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the panel over everything."""
        self._stood = self._looks()
        if self.word is None:
            return
        theme, note = self.app.theme, self.app.screen.noted_in
        for spot in self.spots:
            if not note.colliderect(spot):
                draw_spot(surface, spot, theme)
        standing, unfolded = self.standing, self.unfolded
        if standing.hidden:
            return
        rect, shape = standing.rect, standing.shape
        hot = button_of(rect, shape, self.word, theme).collidepoint(self._mouse)
        if unfolded is not None:
            draw_guide(surface, *unfolded, self.word, theme, has_button=False)
        draw_guide(surface, rect, shape, self.word, theme, hot=hot)
