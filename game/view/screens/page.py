"""What the screens outside a match share: a heading with a way back, controls, hints, digits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

import pygame

from game.view.drawing.hotspot import Hotspot
from game.view.drawing.shapes import disc
from game.view.gui import Button, Control, draw_tooltip
from game.view.input import keys
from game.view.input.focus import Focusable
from game.view.screens.breakdown_card import explain, explain_at
from game.view.screens.hotspot_control import HotspotControl, controls_of, hotspot_of, refill
from game.view.screens.note import draw_note
from game.view.screens.screen import Screen, Stage

__all__ = ["Page"]

TOOLTIP_SECONDS = 0.5
MARGIN = 32
HEADER = 76
FOOTER = 84


class Page(Screen):
    """A screen made of controls. A page says what is on it in `build` and `draw_page`."""

    def __init__(self) -> None:
        super().__init__()
        self.controls: list[Control] = []
        self.digits: dict[int, Control] = {}
        """Which control a digit presses."""
        self.first: int | None = None
        """The control that has the focus at first; Enter then presses it at once."""
        self.heading = ""
        self.steps: tuple[int, tuple[str, ...]] = (0, ())
        """Where on the way into a match this page stands: the number of the step and all names."""
        self._resting = 0.0
        self._tip = False
        self._by_key = False
        """Whether a key has pointed last, rather than the mouse."""
        self.opened = False
        """Whether a sum lies open in front, which tells more than a note."""

    def enter(self, app: Stage) -> None:
        """Take the stage."""
        super().enter(app)

    def layout(self, size: tuple[int, int]) -> None:
        """Build every control anew; the focus stays at its place in the order."""
        self.controls = []
        self.digits = {}
        self.first = None  # of what is there now, not of what was there before
        self.build(size)
        refill(self.ring, self.reached(), self.first)
        self.dirty = True

    def reached(self) -> Sequence[Focusable]:
        """Return what Tab reaches, in its order; override where that is more than the controls."""
        return self.controls

    def build(self, size: tuple[int, int]) -> None:
        """Make the controls; override."""

    def draw_page(self, surface: pygame.Surface) -> None:
        """Draw what is not a control; override."""

    def add(self, control: Control, digit: int | None = None) -> None:
        """Put ``control`` next in the focus order, and on a digit key."""
        self.controls.append(control)
        if digit is not None:
            self.digits[digit] = control

    def add_numbers(self, hotspots: Iterable[Hotspot]) -> None:
        """Let the numbers of the page be asked."""
        for control in controls_of(hotspots, self.explain):
            self.add(control)

    def explain(self, key: str) -> None:
        """Open what the number at a place is made of."""
        self.opened = True
        explain_at(self.app, self.ring, key)

    def leave(self) -> None:
        """Take the focus from the control that has it."""
        self.ring.focus(None)

    def body(self, size: tuple[int, int]) -> pygame.Rect:
        """Return the room between heading and footer."""
        px = self.app.theme.px
        return pygame.Rect(
            px(MARGIN), px(HEADER), size[0] - 2 * px(MARGIN), size[1] - px(HEADER) - px(FOOTER)
        )

    def footer(self, size: tuple[int, int]) -> pygame.Rect:
        """Return the room for the buttons that lead on and away."""
        px = self.app.theme.px
        height = px(44)
        top = size[1] - px(FOOTER) + (px(FOOTER) - height) // 2
        return pygame.Rect(px(MARGIN), top, size[0] - 2 * px(MARGIN), height)

    def spare(self) -> Sequence[pygame.Rect]:
        """Return the rooms beside the heading, and between the buttons of the footer."""
        theme, (wide, high) = self.app.theme, self.app.size
        px = theme.px
        foot = pygame.Rect(px(MARGIN), high - px(FOOTER - 4), wide - 2 * px(MARGIN), px(FOOTER - 8))
        return *(self._beside_heading(px(24)) if self.heading else ()), foot

    def _beside_heading(self, gap: int) -> tuple[pygame.Rect]:
        theme, px = self.app.theme, self.app.theme.px
        left = px(MARGIN) + theme.measure(self.heading, role="title", bold=True)[0] + gap
        right = self.app.size[0] - px(MARGIN)
        return (pygame.Rect(left, px(5), max(0, right - left), px(HEADER - 12 - 9)),)

    def add_back(self, size: tuple[int, int]) -> None:
        """Add the way back, at the left of the footer."""
        room = self.footer(size)
        place = pygame.Rect(room.left, room.top, self.app.theme.px(170), room.height)
        label = self.app.texts("view-back")
        key = self.app.texts("view-key-escape")
        self.add(Button(place, label, self.app.back, kind="plain", key=key))

    def handle(self, event: pygame.event.Event) -> None:
        """Press a control by its digit; let the ring have the rest."""
        self._resting = 0.0
        if self._tip:
            self._tip, self.dirty = False, True
        if self._weigh(event):
            return
        if event.type in (pygame.KEYDOWN, pygame.MOUSEMOTION):
            self._by_key = event.type == pygame.KEYDOWN
        if event.type == pygame.KEYDOWN and self._digit(event):
            return
        if event.type in (pygame.MOUSEMOTION, pygame.MOUSEBUTTONUP):
            for control in self.controls:
                self.dirty |= control.follow(event)
        super().handle(event)
        if event.type == pygame.MOUSEBUTTONUP and not self.ring.visible:
            self._let_go()

    def _let_go(self) -> None:
        """A number that the mouse has pressed does not keep the focus: Enter goes on as before."""
        if isinstance(self.ring.focused, HotspotControl) and self.first is not None:
            self.ring.focus(self.controls[self.first])

    def _weigh(self, event: pygame.event.Event) -> bool:
        """Open the sum of a control that a press leads elsewhere from, by its key or button."""
        if event.type == pygame.KEYDOWN and keys.WHY.met(event):
            control = self.pointed
        elif event.type == pygame.MOUSEBUTTONDOWN and event.button == keys.WHY_BUTTON:
            control = self.ring.at(event.pos)
        else:
            return False
        if (
            isinstance(control, HotspotControl)
            or not isinstance(control, Control)
            or not control.breakdown
        ):
            return False
        self.opened = True
        find = partial(self._find, self.ring.items.index(control))
        explain(self.app, find, by_key=self.ring.visible)
        return True

    def _find(self, at: int) -> Hotspot | None:
        """What the control at a place of the ring is made of, after a layout too."""
        control = self.ring.items[at] if at < len(self.ring.items) else None
        if not isinstance(control, Control) or control.breakdown is None:
            return None
        return Hotspot.of(control.rect, control.breakdown)

    def _digit(self, event: pygame.event.Event) -> bool:
        control = self.digits.get(keys.DIGITS.get(event.key, 0))
        if (
            control is None
            or not control.enabled
            or event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT)
        ):
            return False
        self.ring.focus(control, visible=True)
        self.dirty = True
        control.activate()
        return True

    def update(self, dt: float) -> bool:
        """Let the controls live, and show a hint after a moment of rest."""
        if self.opened:  # only the screen on top is updated: the sum has been closed
            self.opened, self.dirty = False, True
        for control in self.controls:
            self.dirty |= control.update(dt)
        self._resting += dt
        if not self._tip and self._resting >= TOOLTIP_SECONDS and self._hinting() is not None:
            self._tip = self.dirty = True
        return super().update(dt)

    def noted(self) -> Hotspot | None:
        """Return the number that is pointed at, with what it is made of."""
        control = self.pointed
        if control not in self.controls or self.opened:
            return None
        if isinstance(control, HotspotControl) or control.breakdown is None:
            return hotspot_of(control)
        ways = [control.hint, self.app.texts("sums-opens-why", key=self.key_of(keys.WHY))]
        return Hotspot(control.rect, (*control.breakdown.note, *filter(None, ways)))

    @property
    def pointed(self) -> Focusable | None:
        """What the keys have reached or what is under the mouse, whichever has moved last."""
        focused = self.ring.focused if self.ring.visible else None
        return focused if self._by_key else self.ring.hovered

    def _hinting(self) -> Control | None:
        """The control whose hint is wanted."""
        hovered = self.ring.hovered
        focused = self.ring.focused if self.ring.visible else None
        for control in self.controls:
            says = control.hint and not control.breakdown  # a note of its own has the hint already
            if says and control in (hovered, focused):
                return control
        return None

    def draw(self, surface: pygame.Surface) -> None:
        """Draw ground, heading, content, controls, hint."""
        surface.fill(self.app.theme.background)
        self.draw_page(surface)
        if self.heading:
            self._draw_heading(surface)
        for control in self.controls:
            control.draw(surface, self.app.theme, self.ring)
        self.draw_pointed(surface)

    def draw_pointed(self, surface: pygame.Surface) -> None:
        """Draw what there is to say of what is pointed at, in front of everything."""
        noted, theme = self.noted(), self.app.theme
        self.noted_in = pygame.Rect(0, 0, 0, 0)
        if noted is not None:
            self.noted_in = draw_note(surface, noted, theme, self.app.texts)
        hinting = self._hinting() if self._tip else None
        if hinting is not None:
            self.noted_in = draw_tooltip(surface, theme, hinting.rect, hinting.hint)

    def _draw_heading(self, surface: pygame.Surface) -> None:
        theme = self.app.theme
        px = theme.px
        middle = px(HEADER) // 2
        room = surface.get_width() - 2 * px(MARGIN)
        used = self._draw_steps(surface, surface.get_width() - px(MARGIN), middle)
        theme.write(
            surface,
            self.heading,
            (px(MARGIN), middle),
            role="title",
            bold=True,
            anchor="midleft",
            max_width=room - used - px(24),
        )
        rule = pygame.Rect(px(MARGIN), px(HEADER) - px(12), room, max(1, px(1)))
        surface.fill(theme.line, rule)

    def _draw_steps(self, surface: pygame.Surface, right: int, middle: int) -> int:
        """The steps of the way into a match, from right to left; returns their width [px]."""
        theme, (now, names) = self.app.theme, self.steps
        px = theme.px
        x = right
        for index in range(len(names) - 1, -1, -1):
            here = index == now
            ink = theme.ink if here else theme.ink_faint
            place = theme.write(
                surface,
                names[index],
                (x, middle),
                role="small",
                bold=here,
                color=ink,
                anchor="midright",
            )
            dot = (place.left - px(16), middle)
            reached = index <= now
            disc(
                surface, dot, px(10), theme.us if here else theme.us_dim if reached else theme.track
            )
            number = theme.background if here else theme.ink if reached else theme.ink_soft
            theme.write(
                surface, str(index + 1), dot, role="tiny", bold=True, color=number, anchor="center"
            )
            x = dot[0] - px(10)
            if index:
                surface.fill(theme.line, (x - px(32), middle, px(22), max(1, px(1))))
                x -= px(42)
        return right - x
