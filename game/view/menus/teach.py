"""Holding a class: what is played, by which plan, who may join; then the way to the console."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Final

import pygame

from game.match import MatchError
from game.online.errors import OnlineError
from game.online.extra import package_to_install
from game.readouts.menus.menu import ScenarioCard
from game.view.drawing.shapes import panel
from game.view.drawing.theme import Colour, Role
from game.view.gui import Button, Choice, Picker
from game.view.menus.catalogue import CatalogueError
from game.view.menus.class_ways import Classes, ClassWish, HeldClass
from game.view.menus.line_card import draw_line_card
from game.view.menus.way import Way
from game.view.screens.beside import beside
from game.view.screens.page import Page

__all__ = ["TeachScreen"]

PAD: Final = 18
ROW: Final = 38
STEP: Final = 46
CARD: Final = 46
LABEL: Final = 0.34
"""Share of a row that its name takes."""


class TeachScreen(Page):
    """Left a class is opened, right stands the one that is held."""

    name = "teach"

    def __init__(self, way: Way, classes: Classes) -> None:
        super().__init__()
        self.way, self.classes = way, classes
        self.cards: tuple[ScenarioCard, ...] = ()
        self.scenario: int | None = None
        self.plan, self.reach = 0, 1
        """What is chosen in each row, by its number."""
        self._opening: Future[Any] | None = None
        """The class that is being opened."""
        self._shown: HeldClass | None = None
        self._left = self._right = pygame.Rect(0, 0, 0, 0)
        self._names: list[tuple[str, tuple[int, int], int]] = []
        """Names of rows, where each is, and its room."""

    # What is on it.

    def build(self, size: tuple[int, int]) -> None:
        """Place what opens a class at the left, the class that is held at the right."""
        texts, px = self.app.texts, self.app.theme.px
        self.heading = texts("teach-heading")
        self._names = []
        self._shown = self.classes.held
        room = self.body(size)
        gap = px(20)
        half = (room.width - gap) // 2
        self._left = pygame.Rect(room.left, room.top, half, room.height)
        self._right = pygame.Rect(room.right - half, room.top, half, room.height)
        if not self.classes.missing():
            self.cards = self._playable()
            if self.scenario is None:
                self.scenario = self._with_lesson()
            self._add_opening(self._left.inflate(-2 * px(PAD), -2 * px(PAD)))
            self._add_held(self._right.inflate(-2 * px(PAD), -2 * px(PAD)))
        self.add_back(size)
        self.first = 0

    def _playable(self) -> tuple[ScenarioCard, ...]:
        try:
            cards = self.way.catalogue.scenarios(self.app.texts)
        except CatalogueError:
            return ()  # the list of scenarios says what is wrong
        return tuple(card for card in cards if not card.trouble and not card.unread)

    def _with_lesson(self) -> int:
        """Return the scenario with the most lesson plans, by its place."""
        plans = [len(self.classes.plans(card.slug)) for card in self.cards]
        return plans.index(max(plans)) if plans else 0

    @property
    def _plans(self) -> tuple[int, ...]:
        if not self.cards or self.scenario is None:
            return ()
        return tuple(self.classes.plans(self.cards[self.scenario].slug))

    def _add_opening(self, room: pygame.Rect) -> None:
        texts, theme = self.app.texts, self.app.theme
        px = theme.px
        buttons = pygame.Rect(room.left, room.bottom - px(44), room.width, px(44))
        rows = buttons.top - px(10) - 2 * px(STEP)
        top = room.top + theme.line_height("heading") + px(12)
        self.add(
            Picker(
                pygame.Rect(room.left, top, room.width, rows - px(10) - top),
                texts("network-scenario"),
                len(self.cards),
                px(CARD),
                draw_card=self._draw_scenario,
                on_choose=self._take_scenario,
                on_confirm=self._open,
                chosen=self.scenario or 0,
                gap=px(6),
                theme=theme,
            )
        )
        plans = [texts("teach-plan-of", minutes=each) for each in self._plans]
        self.plan = min(self.plan, max(0, len(plans) - 1))
        plans = plans or [texts("teach-plan-none")]
        self._add_row(room, rows, "teach-plan", plans, now=self.plan, keep=self._take_plan)
        reaches = [texts("network-reach-here"), texts("network-reach-all")]
        at = rows + px(STEP)
        self._add_row(room, at, "network-reach", reaches, now=self.reach, keep=self._take_reach)
        half = (buttons.width - px(10)) // 2
        resume = pygame.Rect(buttons.left, buttons.top, half, buttons.height)
        begin = pygame.Rect(buttons.right - half, buttons.top, half, buttons.height)
        free = self._opening is None and self._shown is None
        if self.classes.can_resume():
            label, hint = texts("network-resume"), texts("teach-resume-hint")
            self.add(Button(resume, label, self._resume, enabled=free, hint=hint))
        label = texts("teach-open")
        self.add(
            Button(begin, label, self._open, kind="primary", enabled=free and bool(self.cards))
        )

    def _add_held(self, room: pygame.Rect) -> None:
        texts, px = self.app.texts, self.app.theme.px
        if self._shown is None:
            return
        half = (room.width - px(10)) // 2
        stop = pygame.Rect(room.left, room.bottom - px(44), half, px(44))
        show = pygame.Rect(room.right - half, room.bottom - px(44), half, px(44))
        self.add(Button(show, texts("teach-console"), self._show, kind="primary"))
        self.add(Button(stop, texts("teach-stop"), self._ask_stop))

    def _add_row(
        self,
        room: pygame.Rect,
        top: int,
        name: str,
        options: list[str],
        *,
        now: int,
        keep: Callable[[int], None],
    ) -> None:
        """A row of few values that are all in sight."""
        px = self.app.theme.px
        wide = round(room.width * LABEL)
        label = self.app.texts(name)
        self._names.append((label, (room.left, top + px(ROW) // 2), wide - px(10)))
        place = pygame.Rect(room.left + wide, top, room.width - wide, px(ROW))
        self.add(Choice(place, label, options, now, keep))

    # What a teacher does.

    def _take_scenario(self, scenario: int) -> None:
        """Each scenario has lesson plans of its own."""
        self.scenario, self.plan = scenario, 0
        self.layout(self.app.size)

    def _take_plan(self, plan: int) -> None:
        self.plan = plan

    def _take_reach(self, reach: int) -> None:
        self.reach = reach

    def _open(self) -> None:
        if self.cards and self.scenario is not None and self._shown is None:
            plans = self._plans
            wish = ClassWish(
                self.cards[self.scenario].slug,
                plans[self.plan] if plans else 0,
                everywhere=bool(self.reach),
            )
            self._hold(lambda: self.classes.hold(wish))

    def _resume(self) -> None:
        self._hold(self.classes.resume)

    def _hold(self, call: Callable[[], HeldClass]) -> None:
        if self._opening is None:
            self._opening = beside(call)
            self.layout(self.app.size)

    def _show(self) -> None:
        if self._shown is not None:
            self._shown.show(self.app.texts.language)

    def _ask_stop(self) -> None:
        texts = self.app.texts
        self.app.ask(texts("teach-stop-ask"), self._stop, yes=texts("teach-stop"))

    def _stop(self) -> None:
        self.classes.close()
        self.layout(self.app.size)

    # Time.

    def update(self, dt: float) -> bool:
        """Go on once a class is open, or was stopped at its console."""
        if self._opening is not None and self._opening.done():
            self._opened(self._opening)
        elif self._opening is None and self.classes.held is not self._shown:
            self.layout(self.app.size)
        return super().update(dt)

    def _opened(self, answer: Future[Any]) -> None:
        self._opening = None
        trouble = answer.exception()
        self.layout(self.app.size)
        if trouble is None:
            self._show()
        elif isinstance(trouble, OnlineError | MatchError):
            self.app.tell(trouble.tell(self.app.texts))
        elif isinstance(trouble, CatalogueError):
            self.app.tell(self.app.texts("view-no-match"), detail=str(trouble))
        else:
            raise trouble

    # Drawing.

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw both panels with their headings, and what stands in the right one."""
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        missing = self.classes.missing()
        if missing:
            room = self._left.union(self._right)
            panel(surface, room, theme)
            facts = {"libraries": ", ".join(missing), "package": package_to_install()}
            words = texts("cli-online-missing", **facts)
            theme.write_block(surface, words, room.inflate(-4 * px(PAD), -4 * px(PAD)))
            return
        for place, heading in ((self._left, "teach-new"), (self._right, "teach-held")):
            panel(surface, place, theme)
            inner = place.inflate(-2 * px(PAD), -2 * px(PAD))
            theme.write(
                surface,
                texts(heading),
                inner.topleft,
                role="heading",
                bold=True,
                max_width=inner.width,
            )
        for name, at, wide in self._names:
            theme.write(
                surface,
                name,
                at,
                role="small",
                color=theme.ink_soft,
                anchor="midleft",
                max_width=wide,
            )
        self._draw_held(surface)

    def _draw_held(self, surface: pygame.Surface) -> None:
        theme, texts = self.app.theme, self.app.texts
        px = theme.px
        room = self._right.inflate(-2 * px(PAD), -2 * px(PAD))
        top = room.top + theme.line_height("heading") + px(12)
        room = pygame.Rect(room.left, top, room.width, room.bottom - px(54) - top)
        held = self._shown
        if held is None:
            words = texts("network-busy" if self._opening is not None else "teach-none")
            theme.write_block(surface, words, room, color=theme.ink_soft, line_gap=4)
            return
        titles = {card.slug: card.title for card in self.cards}
        pin = f"{held.pin[:3]} {held.pin[3:]}"
        lines: tuple[tuple[str, Role, Colour], ...] = (
            (titles.get(held.title, held.title), "body", theme.ink),
            (texts("teach-address"), "small", theme.ink_soft),
            (held.addresses[0], "title", theme.ink),
            (texts("teach-pin"), "small", theme.ink_soft),
            (pin, "title", theme.gold),
        )
        for words, role, color in lines:
            bold = role != "small"
            box = theme.write(
                surface,
                words,
                room.topleft,
                role=role,
                bold=bold,
                color=color,
                max_width=room.width,
            )
            moved = box.bottom + px(10 if bold else 2) - room.top
            room = pygame.Rect(room.left, room.top + moved, room.width, room.height - moved)
        about = "teach-here" if held.is_for_here_alone else "teach-there"
        theme.write_block(
            surface, texts(about), room, role="small", color=theme.ink_soft, line_gap=3
        )

    def _draw_scenario(
        self, surface: pygame.Surface, rect: pygame.Rect, index: int, chosen: bool
    ) -> None:
        card = self.cards[index]
        turns = self.app.texts("view-briefing-when", date=card.first_date, turns=card.turns)
        draw_line_card(surface, rect, (card.title, turns), self.app.theme, chosen=chosen)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the screen, for the help."""
        texts = self.app.texts
        return [
            ("↑ ↓ ← →", texts("view-key-choose")),
            (texts("view-key-enter"), texts("teach-key-enter")),
        ]
