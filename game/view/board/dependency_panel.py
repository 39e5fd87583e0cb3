"""The panel that says who needs whom."""

import pygame

from game.readouts.board.meters import MetersReadout
from game.view.board.dependency_meter import draw_dependency_meter
from game.view.board.stay_or_switch import draw_stay_or_switch
from game.view.drawing.hotspot import Hotspot, with_room_aside
from game.view.drawing.panel_heading import draw_panel_heading
from game.view.drawing.shapes import panel
from game.view.drawing.theme import Theme

__all__ = ["draw_dependency_panel", "place_dependency_panel"]


def place_dependency_panel(
    rect: pygame.Rect, count: int, theme: Theme
) -> tuple[list[pygame.Rect], pygame.Rect]:
    """Return where each meter goes, and the stay-or-switch card at the foot."""
    px = theme.px
    inner = rect.inflate(-px(32), 0)
    card_height = px(92)
    card = pygame.Rect(inner.left, rect.bottom - px(14) - card_height, inner.width, card_height)
    top = rect.top + px(42)
    pitch = (card.top - px(4) - top) // max(1, count)
    meters = [
        pygame.Rect(inner.left, top + at * pitch, inner.width, pitch - px(2)) for at in range(count)
    ]
    return meters, card


def draw_dependency_panel(
    surface: pygame.Surface, rect: pygame.Rect, readout: MetersReadout, theme: Theme
) -> list[Hotspot]:
    """Draw every meter, each tied to what moved it, and the card under them; return all numbers."""
    panel(surface, rect, theme)
    draw_panel_heading(surface, rect, readout.title, readout.subtitle, theme)
    meters, card = place_dependency_panel(rect, len(readout.meters), theme)
    found = []
    for at, (place, meter) in enumerate(zip(meters, readout.meters, strict=True)):
        draw_dependency_meter(surface, place, meter, theme)
        found.append(Hotspot.of(with_room_aside(place, theme), meter.breakdown, f"meter-{at}"))
    return [*found, *draw_stay_or_switch(surface, card, readout.card, theme)]
