"""The lesson at a glance, in front of the board: tasks with their ticks, and the ways on."""

from __future__ import annotations

import pygame

from game.view.drawing.shapes import disc, open_dialog, polyline, ring
from game.view.gui import Button
from game.view.guide.lesson import TASKS, next_task
from game.view.screens.page import Page

__all__ = ["LessonMenu"]

WIDTH = 560
PAD = 28
ROW = 30
BUTTON = 42


class LessonMenu(Page):
    """Go on, skip a task, begin again or end the lesson; it can be taken up at any time."""

    name = "lesson"
    overlay = True

    def __init__(self) -> None:
        super().__init__()
        self.box = pygame.Rect(0, 0, 0, 0)

    def build(self, size: tuple[int, int]) -> None:
        """Place a list of tasks over two rows of buttons."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        head = theme.line_height("heading") + px(14)
        high = 2 * px(PAD) + head + len(TASKS) * px(ROW) + px(16) + 2 * px(BUTTON) + px(10)
        self.box = pygame.Rect(0, 0, px(WIDTH), min(high, size[1] - px(24)))
        self.box.center = (size[0] // 2, size[1] // 2)
        wide = (self.box.width - 2 * px(PAD) - px(10)) // 2
        place = pygame.Rect(self.box.left + px(PAD), 0, wide, px(BUTTON))
        place.bottom = self.box.bottom - px(PAD) - px(BUTTON) - px(10)
        over = (px(10) + wide, px(10) + px(BUTTON))
        task = next_task(self.app.settings.lesson_done)
        escape = texts("view-key-escape")
        self.add(Button(place, texts("guide-go-on"), self.app.back, kind="primary", key=escape), 1)
        skip = place.move(over[0], 0)
        has_task = task is not None
        self.add(Button(skip, texts("guide-skip"), self._skip, enabled=has_task, key="2"), 2)
        again = place.move(0, over[1])
        self.add(Button(again, texts("guide-again"), self._again, key="3"), 3)
        end = place.move(*over)
        self.add(Button(end, texts("guide-end"), self._end, key="4"), 4)
        self.first = 0

    def _skip(self) -> None:
        done = self.app.settings.lesson_done
        task = next_task(done)
        if task is not None:
            self.app.remember(lesson_done=(*done, task.slug))
        self.app.back()

    def _again(self) -> None:
        self.app.remember(lesson_done=())
        self.app.back()

    def _end(self) -> None:
        self.app.remember(lesson=False)
        self.app.back()

    def draw(self, surface: pygame.Surface) -> None:
        """Darken the board, then the tasks and the ways on."""
        theme = self.app.theme
        px = theme.px
        title = self.app.texts("guide-lesson")
        inner, top = open_dialog(surface, self.box, title, px(PAD), theme)
        top += px(14)
        done = self.app.settings.lesson_done
        coming = next_task(done)
        for at, task in enumerate(TASKS):
            middle = top + at * px(ROW) + px(ROW) // 2
            centre = (inner.left + px(9), middle)
            if task.slug in done:
                disc(surface, centre, px(8), theme.good)
                x, y = centre
                tick = [(x - px(4), y), (x - px(1), y + px(3)), (x + px(4), y - px(3))]
                line = [(float(a), float(b)) for a, b in tick]
                polyline(surface, theme.background, line, max(1, px(2)))
            else:
                colour = theme.gold if task is coming else theme.ink_faint
                ring(surface, centre, px(8), colour, width=max(1, px(2)))
            name = self.app.texts(f"guide-task-{task.slug}")
            ink = theme.ink if task is coming else theme.ink_soft
            at_text = (inner.left + px(28), middle)
            room = inner.width - px(28)
            theme.write(
                surface,
                name,
                at_text,
                bold=task is coming,
                color=ink,
                anchor="midleft",
                max_width=room,
            )
        for control in self.controls:
            control.draw(surface, theme, self.ring)
