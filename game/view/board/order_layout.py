"""Where everything on the order panel goes: tabs, cards, choices, forecast, slots.

Cards are as large as their number allows; what does not fit is on a further page.
"""

from dataclasses import dataclass
from typing import Final

import pygame

from game.readouts.orders.orders import Group, OrderCard, OrdersReadout
from game.rules import NO_ORDER
from game.view.drawing.hotspot import Hotspot
from game.view.drawing.theme import Theme
from game.view.race.strait import place_lanes

__all__ = [
    "HEADING",
    "OrderLayout",
    "card_room",
    "has_price_beside",
    "hotspots_of_orders",
    "title_height",
    "PlacedCard",
    "lay_out_orders",
    "page_count",
    "page_of",
]

HEADING: Final = 38
TAB: Final = 27
GAP: Final = 7
FORECAST: Final = (54, 60)
SLOTS: Final = (38, 46)
"""Heights on a low panel and on a full one [design px]."""
COMMIT: Final = 116
FULL_PANEL: Final = 350
SMALLEST_CARD: Final = 35
TALLEST_CARD: Final = 84
TELLING: Final = ((3, 2), (2, 2), (1, 3), (1, 2), (1, 1))
"""Columns and rows of cards that say what they do, the more of them the better."""
SIGN: Final = 14
"""Side of a drawing before a name [design px]."""
TICK: Final = 18
"""Room for the tick of an order that is in a slot [design px]."""
LARGE_CARD: Final = 62
"""From this height on a card shows its own forecast [design px]."""


@dataclass(frozen=True)
class PlacedCard:
    """A card with a rectangle for each of its choices."""

    card: OrderCard
    rect: pygame.Rect
    choices: tuple[pygame.Rect, ...]
    large: bool


@dataclass(frozen=True)
class OrderLayout:
    """The panel in window pixels."""

    tabs: tuple[pygame.Rect, ...]
    cards: tuple[PlacedCard, ...]
    forecast: pygame.Rect
    slots: tuple[pygame.Rect, ...]
    commit: pygame.Rect
    page_back: pygame.Rect | None
    page_on: pygame.Rect | None
    page: int
    pages: int
    purse: tuple[pygame.Rect, pygame.Rect]
    """Political capital and funds in the heading."""
    lanes: tuple[pygame.Rect, ...]
    """The lane through the gates and the way round, where the crossing has room."""
    plan: pygame.Rect | None
    """What the plan brings, in the heading; None where nothing is planned or has room."""
    plan_words: str
    """As much of it as has room."""


def lay_out_orders(
    rect: pygame.Rect, readout: OrdersReadout, tab: int, page: int, theme: Theme
) -> OrderLayout:
    """Place the panel in ``rect`` with tab number ``tab`` open at ``page``."""
    px = theme.px
    inner = pygame.Rect(rect.left + px(16), rect.top, rect.width - px(32), rect.height - px(14))
    full = rect.height >= px(FULL_PANEL)
    slots_high, forecast_high = px(SLOTS[full]), px(FORECAST[full])
    slots_top = inner.bottom - slots_high
    forecast_top = slots_top - px(GAP) - forecast_high
    forecast = pygame.Rect(inner.left, forecast_top, inner.width, forecast_high)
    top = rect.top + px(HEADING + TAB + GAP)
    grid = pygame.Rect(inner.left, top, inner.width, forecast.top - px(GAP) - top)
    group = readout.groups[tab]
    columns, rows = _shape_of(group, grid, theme)
    pages = page_count(group, columns * rows)
    tabs = _place_tabs(inner, readout, theme, px(60) if pages > 1 else 0)
    page = min(page, pages - 1)
    back = on = None
    if pages > 1:
        size = tabs[0].height
        on = pygame.Rect(inner.right - size, tabs[0].top, size, size)
        back = on.move(-size - px(4), 0)
    purse = _place_purse(rect, readout, theme)
    plan, words = _place_plan(rect, readout, purse[0].left, theme)
    return OrderLayout(
        tabs=tabs,
        cards=_place_cards(grid, group, columns, rows, theme, page=page),
        forecast=forecast,
        slots=_place_slots(inner, slots_top, slots_high, len(readout.slots), theme),
        commit=pygame.Rect(inner.right - px(COMMIT), slots_top, px(COMMIT), slots_high),
        page_back=back,
        page_on=on,
        page=page,
        pages=pages,
        purse=purse,
        lanes=place_lanes(forecast, readout.forecast_hint, len(readout.strait.lanes), theme),
        plan=plan,
        plan_words=words,
    )


def hotspots_of_orders(readout: OrdersReadout, layout: OrderLayout) -> list[Hotspot]:
    """Return the numbers of the panel: the purse, and the plan or the crossing.

    The plan is told in the room of the crossing.
    """
    capital, funds = layout.purse
    found = [
        Hotspot.of(capital, readout.capital, "capital"),
        Hotspot.of(funds, readout.funds, "funds"),
    ]
    if layout.lanes and all(slot.action == NO_ORDER for slot in readout.slots):
        lane, *side_routes = layout.lanes
        found.append(Hotspot.of(lane, readout.lane, "lane"))
        if readout.side_routes is not None:
            found += [Hotspot.of(way, readout.side_routes, "side-routes") for way in side_routes]
    if layout.plan is not None and readout.plan is not None:
        found.append(Hotspot.of(layout.plan, readout.plan.breakdown, "plan"))
    return found


def _place_plan(
    rect: pygame.Rect, readout: OrdersReadout, limit: int, theme: Theme
) -> tuple[pygame.Rect | None, str]:
    """What the plan brings, between the title and the purse: as many words as have room."""
    px = theme.px
    left = rect.left + px(16 + 10) + theme.measure(readout.title, role="heading", bold=True)[0]
    for words in readout.plan.in_short if readout.plan else ():
        wide, high = theme.measure(words, role="small", bold=True)
        if left + wide + px(10) <= limit:
            place = pygame.Rect(left, 0, wide, high)
            place.centery = rect.top + px(23)
            return place, words
    return None, ""


def _place_purse(
    rect: pygame.Rect, readout: OrdersReadout, theme: Theme
) -> tuple[pygame.Rect, pygame.Rect]:
    """Both halves of the purse, as wide as their words."""
    px = theme.px
    whole = min(theme.measure(readout.purse, role="small", bold=True)[0], round(rect.width * 0.6))
    money = min(theme.measure(readout.purse_funds, role="small", bold=True)[0], whole)
    high = theme.line_height("small") + px(4)
    funds = pygame.Rect(rect.right - px(16) - money - px(3), 0, money + px(6), high)
    funds.centery = rect.top + px(23)
    capital = pygame.Rect(rect.right - px(16) - whole - px(3), funds.top, 0, high)
    capital.width = funds.left - px(5) - capital.left
    return capital, funds


def page_count(group: Group, each: int) -> int:
    """Return how many pages a tab's cards need, at least one."""
    return max(1, -(-len(group.cards) // max(1, each)))


def page_of(layout: OrderLayout, card: int) -> int:
    """Return the page on which a tab's card of this number stands."""
    return card // max(1, len(layout.cards))


def _place_tabs(
    inner: pygame.Rect, readout: OrdersReadout, theme: Theme, spare: int
) -> tuple[pygame.Rect, ...]:
    """Tabs as wide as their words; where the panel is narrow the widest gives way first."""
    px = theme.px
    words = [theme.measure(group.label, role="small", bold=True)[0] for group in readout.groups]
    room = inner.width - px(6) * (len(words) - 1) - spare
    pad = min(px(38), max(px(30), (room - sum(words)) // len(words)))
    widths = [width + pad for width in words]
    while sum(widths) > room:
        widths[widths.index(max(widths))] -= 1
    tabs = []
    left = inner.left
    for width in widths:
        tabs.append(pygame.Rect(left, inner.top + px(HEADING), width, px(TAB)))
        left += width + px(6)
    return tuple(tabs)


def _shape_of(group: Group, grid: pygame.Rect, theme: Theme) -> tuple[int, int]:
    """Columns and rows of a tab: where its cards say what they do, as many as can say it whole."""
    usual = _grid_shape(len(group.cards), grid, theme)
    if not any(card.tells for card in group.cards):
        return usual
    gap = theme.px(6)
    for columns, rows in dict.fromkeys((usual, *TELLING)):
        width = (grid.width - gap * (columns - 1)) // columns
        height = min((grid.height - gap * (rows - 1)) // rows, theme.px(TALLEST_CARD))
        if all(_telling_height(card, width, theme) <= height for card in group.cards):
            return columns, rows
    return TELLING[-1]


def _telling_height(card: OrderCard, width: int, theme: Theme) -> int:
    """What a card needs for its name, a sentence and its price [px]."""
    px = theme.px
    room = card_room(pygame.Rect(0, 0, width, 0), theme).width
    said = theme.block_height(card.choices[0].brief, room, role="tiny", line_gap=1)
    foot = 0 if has_price_beside(card, room, theme) else theme.line_height("tiny")
    return px(6) + title_height(card, room, theme) + px(1) + said + foot


def has_price_beside(card: OrderCard, width: int, theme: Theme) -> bool:
    """Tell whether the price of a card that says what it does has room beside its name."""
    name = theme.measure(card.title, role="small", bold=True)[0]
    price = theme.measure(card.choices[0].price, role="tiny", bold=True)[0]
    return name + theme.px(SIGN + 6 + TICK + 8) + price <= width


def card_room(rect: pygame.Rect, theme: Theme) -> pygame.Rect:
    """Return where the words of a card stand."""
    return rect.inflate(-theme.px(14), -theme.px(6))


def title_height(card: OrderCard, width: int, theme: Theme) -> int:
    """Return the height of the name of a card that says what it does [px]."""
    beside = width - theme.px(SIGN + 6 + TICK)
    if theme.measure(card.title, role="tiny", bold=True)[0] <= beside:
        return theme.line_height("small")
    return theme.block_height(card.title, beside, role="tiny", line_gap=0, bold=True)


def _grid_shape(count: int, grid: pygame.Rect, theme: Theme) -> tuple[int, int]:
    """Columns and rows: few cards are large, many are small."""
    rows_that_fit = max(1, (grid.height + theme.px(4)) // theme.px(SMALLEST_CARD + 4))
    if count <= 4:
        return 2, min(2, rows_that_fit)
    if count <= 6:
        return (2, 3) if rows_that_fit >= 3 else (3, 2)
    return 3, min(rows_that_fit, -(-count // 3))


def _place_cards(
    grid: pygame.Rect, group: Group, columns: int, rows: int, theme: Theme, *, page: int
) -> tuple[PlacedCard, ...]:
    px = theme.px
    gap = px(6 if rows < 4 else 4)
    width = (grid.width - gap * (columns - 1)) // columns
    height = min((grid.height - gap * (rows - 1)) // rows, px(TALLEST_CARD))
    first = page * columns * rows
    placed = []
    for at, card in enumerate(group.cards[first : first + columns * rows]):
        rect = pygame.Rect(
            grid.left + (at % columns) * (width + gap),
            grid.top + (at // columns) * (height + gap),
            width,
            height,
        )
        large = height >= px(LARGE_CARD)
        placed.append(PlacedCard(card, rect, _place_choices(rect, card, theme), large))
    return tuple(placed)


def _place_choices(rect: pygame.Rect, card: OrderCard, theme: Theme) -> tuple[pygame.Rect, ...]:
    """A single choice is the whole card; a ladder is a row of buttons at its foot."""
    if not card.is_ladder:
        return (rect,)
    px = theme.px
    count = len(card.choices)
    gap = px(3)
    pad = px(6)
    high = min(px(22), rect.height - theme.line_height("small") - px(7))
    wide = (rect.width - 2 * pad - gap * (count - 1)) // count
    top = rect.bottom - high - px(4)
    return tuple(
        pygame.Rect(rect.left + pad + at * (wide + gap), top, wide, high) for at in range(count)
    )


def _place_slots(
    inner: pygame.Rect, top: int, high: int, count: int, theme: Theme
) -> tuple[pygame.Rect, ...]:
    px = theme.px
    room = inner.width - px(COMMIT) - px(8) * count
    width = room // max(1, count)
    return tuple(
        pygame.Rect(inner.left + at * (width + px(8)), top, width, high) for at in range(count)
    )
