"""The panels under the race: what belongs together stands together, and columns are columns."""

from typing import Any

import pygame
import pytest

from game.language import LANGUAGES
from game.readouts.board.meters import read_meters
from game.readouts.board.stocks import read_stocks
from game.readouts.ending.ending import read_ending
from game.readouts.orders.order_reading import read_orders
from game.rules import SIDES, Side
from game.view.board import home_front
from game.view.board.dependency_panel import draw_dependency_panel, place_dependency_panel
from game.view.board.home_front import draw_home_front
from game.view.board.order_card import draw_order_card
from game.view.board.order_layout import lay_out_orders
from game.view.board.play_layout import lay_out_play
from game.view.board.stay_or_switch import draw_stay_or_switch
from game.view.drawing.shapes import bar
from game.view.drawing.theme import Theme, fit_scale
from tests.matches import names_of, seen_by, watched
from tests.view.text_watch import TextWatch

LOOKS = (((1024, 640), 1.0), ((1024, 640), 1.5), ((1280, 800), 1.0), ((1920, 1080), 1.5))
"""Window, and the wish for a larger scale."""
STRIP = 58
"""What a replay takes of the lower panels, where nothing is larger than usual [design px]."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("size", "wish"), LOOKS, ids=str)
def test_the_foot_of_a_meter_stays_with_its_own_bar(
    language: str, size: tuple[int, int], wish: float
) -> None:
    """What moved it stands under it, clear of the next meter, also where a replay is run."""
    table, theme = watched(6), Theme.load(language, fit_scale(size, wish))
    readout = read_meters(seen_by(table, Side.US), names_of(table, language))
    panel = lay_out_play(size, theme).meters
    for lower in (0, theme.px(STRIP)) if wish == 1.0 else (0,):
        rect = panel.inflate(0, -lower)
        watch = TextWatch()
        with watch.watching():
            draw_dependency_panel(pygame.Surface(size), rect, readout, theme)
        meters, card = place_dependency_panel(rect, len(readout.meters), theme)
        words = [each for each in watch.drawn if meters[0].top <= each.rect.top < card.top]

        assert words
        for each in words:
            assert any(
                place.top - 1 <= each.rect.top and each.rect.bottom <= place.bottom + 1
                for place in meters
            ), each.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("size", "wish"), LOOKS, ids=str)
def test_the_bars_of_the_home_front_can_be_compared(
    language: str, size: tuple[int, int], wish: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They begin and end at the same place on every line, whatever the names are."""
    table, theme = watched(6), Theme.load(language, fit_scale(size, wish))
    tracks: list[pygame.Rect] = []

    def watched_bar(surface: pygame.Surface, rect: pygame.Rect, share: float, **look: Any) -> None:
        tracks.append(rect)
        bar(surface, rect, share, **look)

    monkeypatch.setattr(home_front, "bar", watched_bar)
    readout = read_stocks(seen_by(table, Side.US), names_of(table, language))
    draw_home_front(pygame.Surface(size), lay_out_play(size, theme).home, readout, theme)

    assert len(tracks) == len(readout.stocks)
    assert {(track.left, track.width) for track in tracks} == {(tracks[0].left, tracks[0].width)}
    assert tracks[0].width >= theme.px(28)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("size", "wish"), LOOKS, ids=str)
@pytest.mark.parametrize("side", Side)
def test_a_value_of_the_home_front_keeps_clear_of_its_change(
    language: str, size: tuple[int, int], wish: float, side: Side
) -> None:
    """The arrow of a change needs its room too: capacity counts in tens of thousands."""
    table, theme = watched(6), Theme.load(language, fit_scale(size, wish))
    readout = read_stocks(seen_by(table, side), names_of(table, language))
    watch = TextWatch()
    with watch.watching():
        draw_home_front(pygame.Surface(size), lay_out_play(size, theme).home, readout, theme)
    for stock in readout.stocks:
        label = next(each.rect for each in watch.drawn if each.text == stock.label)
        line = [each for each in watch.drawn if abs(each.rect.centery - label.centery) <= 3]
        value = next(each.rect for each in line if each.text == stock.text)
        change = next(each.rect for each in reversed(line) if each.text == stock.change.text)

        assert change.left - value.right >= theme.px(14), stock.label


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("size", "wish"), LOOKS, ids=str)
def test_the_figures_of_the_home_front_are_read_in_full(
    language: str, size: tuple[int, int], wish: float, side: Side
) -> None:
    """Late in a match too, when the amounts are large."""
    table, theme = watched(19), Theme.load(language, fit_scale(size, wish))
    readout, watch = read_stocks(seen_by(table, side), names_of(table, language)), TextWatch()
    with watch.watching():
        draw_home_front(pygame.Surface(size), lay_out_play(size, theme).home, readout, theme)

    assert watch.cut == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("size", "wish"), LOOKS, ids=str)
def test_the_columns_of_the_comparison_keep_apart(
    language: str, size: tuple[int, int], wish: float
) -> None:
    table, theme = watched(6), Theme.load(language, fit_scale(size, wish))
    readout = read_meters(seen_by(table, Side.US), names_of(table, language))
    _, card = place_dependency_panel(lay_out_play(size, theme).meters, 3, theme)
    watch = TextWatch()
    with watch.watching():
        draw_stay_or_switch(pygame.Surface(size), card, readout.card, theme)

    cells = [each.rect for each in watch.drawn[-3 * len(readout.card.rows) :]]
    for name, stay, switch in zip(cells[::3], cells[1::3], cells[2::3], strict=True):
        assert name.right + theme.px(4) <= stay.left
        assert stay.right + theme.px(4) <= switch.left


def test_a_share_is_told_in_percent_at_the_end_as_in_the_briefing() -> None:
    """Fabs at home count from 25% to 50%: what they came to is a percentage too."""
    table = watched(20)
    ending = read_ending(table.history(Side.US), table.history(Side.CHINA), names_of(table))

    told = {row.label: row.value for row in (*ending.us_rows, *ending.china_rows)}
    assert told["Fabs at home"].endswith("%")
    assert told["China on US software"] == told["Freedom from CUDA"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize(("size", "wish"), LOOKS, ids=str)
def test_every_order_has_its_whole_name_on_its_card(
    language: str, side: Side, size: tuple[int, int], wish: float
) -> None:
    """What an order does is told again by its forecast, its name nowhere else."""
    table, theme = watched(6), Theme.load(language, fit_scale(size, wish))
    seen, panel = seen_by(table, side), lay_out_play(size, theme).orders
    readout = read_orders(seen, [], names_of(table, language))
    surface = pygame.Surface(size)
    for tab in range(len(readout.groups)):
        pages = lay_out_orders(panel, readout, tab, 0, theme).pages
        for page in range(pages):
            for placed in lay_out_orders(panel, readout, tab, page, theme).cards:
                watch = TextWatch()
                with watch.watching():
                    draw_order_card(surface, placed, theme, theme.us)

                assert placed.card.title not in watch.cut or placed.card.is_ladder
