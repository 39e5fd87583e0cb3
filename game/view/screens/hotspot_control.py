"""A hotspot in the focus ring: a part of a drawn page that is reached, pressed and asked."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial

import pygame

from game.readouts.breakdowns.breakdown import Breakdown
from game.view.drawing.hotspot import Hotspot
from game.view.drawing.shapes import focus_ring, rounded
from game.view.drawing.theme import Theme
from game.view.gui.control import Control
from game.view.input.focus import Focusable, FocusRing

__all__ = ["HotspotControl", "control_of", "controls_of", "exchange", "hotspot_of", "refill"]


class HotspotControl(Control):
    """A `Hotspot` that keys and mouse reach; what stands there is drawn by its panel."""

    def __init__(
        self,
        key: str,
        rect: pygame.Rect,
        label: str,
        press: Callable[[], None] | None = None,
        *,
        enabled: bool = True,
        order: int | None = None,
        slot: int = -1,
        detail: tuple[str, ...] = (),
        page: str = "",
        breakdown: Breakdown | None = None,
        radius: int = 7,
    ) -> None:
        super().__init__(rect, label, press, enabled=enabled)
        self.key = key
        """What it is, whatever the layout: the focus finds it again by this."""
        self.order = order
        """The order of the side's menu that it stands for, if any."""
        self.slot = slot
        """The slot that it is, or -1."""
        self.detail = breakdown.note if breakdown is not None else detail
        """What there is to say about it; the first line is a title."""
        self.page = breakdown.page if breakdown is not None else page
        """What page of the rules tells more of it."""
        self.breakdown = breakdown
        """What it is made of, where it is a number."""
        self.radius = radius
        self.beside = rect
        """What a note on it keeps clear of."""

    def draw(self, surface: pygame.Surface, theme: Theme, ring: FocusRing) -> None:
        """Draw the line around it while it is pointed at or has the focus."""
        if ring.is_focused(self):
            focus_ring(surface, self.rect, theme, theme.px(8))
        elif ring.is_hovered(self):
            rounded(
                surface,
                self.rect,
                theme.px(8),
                None,
                border=theme.ink_soft,
                border_width=max(1, theme.px(1)),
            )

    def is_as(self, other: "HotspotControl") -> bool:
        """Tell whether it stands where another does and tells the same."""
        return (self.rect, self.detail, self.enabled) == (other.rect, other.detail, other.enabled)


def controls_of(
    hotspots: Iterable[Hotspot], explain: Callable[[str], None]
) -> list[HotspotControl]:
    """Return a control for each number: it tells its sum, and a press explains it by its key.

    A number that nobody asks for by name has its page for a key, with how many of it came before.
    """
    controls, told = list[HotspotControl](), Counter[str]()
    for hotspot in hotspots:
        key = hotspot.key or f"{hotspot.page}-{told[hotspot.page]}"
        told[hotspot.page] += 1
        press = partial(explain, key)
        controls.append(
            HotspotControl(key, hotspot.rect, hotspot.detail[0], press, breakdown=hotspot.breakdown)
        )
    return controls


def control_of(controls: Sequence[HotspotControl], key: str) -> HotspotControl:
    """Return the one of that key, which is among them."""
    return next(control for control in controls if control.key == key)


def refill(ring: FocusRing, items: Sequence[Focusable], first: int | None = 0) -> None:
    """Put what a new layout has into the ring; the focus stays on the hotspot that it was on.

    ``first`` has the focus where there was none, or where its hotspot is gone.
    """
    focused = ring.focused.key if isinstance(ring.focused, HotspotControl) else ""
    ring.refill(items, first)
    hotspots = (item for item in items if isinstance(item, HotspotControl) and item.enabled)
    kept = next((control for control in hotspots if control.key == focused), None)
    if kept is not None:
        ring.focus(kept)
    elif first is not None and (ring.focused is None or focused):
        ring.focus(items[first])


def exchange(ring: FocusRing, items: Sequence[HotspotControl]) -> list[HotspotControl]:
    """Put other hotspots into the ring while it is in use, and return what is in it then.

    One that is what it was stays, so that a hand on it notices nothing.
    """
    kept = {control.key: control for control in ring.items if isinstance(control, HotspotControl)}
    controls = [
        old if (old := kept.get(new.key)) is not None and old.is_as(new) else new for new in items
    ]
    ring.exchange(controls)
    return controls


def hotspot_of(control: Focusable | None) -> Hotspot | None:
    """Return what a note on a control says, if it is one of a hotspot."""
    if isinstance(control, HotspotControl) and control.detail:
        return Hotspot(control.beside, control.detail, control.page, control.breakdown)
    return None
