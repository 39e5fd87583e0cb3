"""The ending: the story fits its place, its quarters open, and everything can be kept."""

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.language import LANGUAGES, Texts
from game.match import LocalMatches, LocalTable, Saves
from game.players.seating import seated
from game.readouts.ending.ending import read_ending
from game.readouts.ending.story import read_story
from game.rules import Side, Stock
from game.view.app.app import App, Window
from game.view.drawing.theme import SMALLEST_WINDOW, Theme
from game.view.ending import ending
from game.view.ending.curve_sheet import CurveSheet
from game.view.ending.ending import EndingScreen
from game.view.ending.ending_ways import EndingWays
from game.view.ending.exports import ExportsMenu
from game.view.ending.poster import paint_poster
from game.view.ending.replay import ReplayScreen
from game.view.ending.turn_card import TurnCard
from game.view.screens.page import Page
from game.view.session.match_session import MatchSession
from tests.hands import Hands
from tests.matches import names_of, watched
from tests.view.text_watch import TextWatch

SIZES = (SMALLEST_WINDOW, (1024, 640), (1280, 800), (1366, 768), (1920, 1080))


def an_app(size: tuple[int, int] = (1280, 800), language: str = "en", scale: float = 1.0) -> App:
    app = App(window=Window(size, headless=True), language=language, scale=scale)
    app.go(Page())
    return app


def ways_after(app: App, table: LocalTable, folder: Path) -> EndingWays:
    """What leads on from a match that is over."""
    matches = LocalMatches(Saves(folder), seated)
    return MatchSession(app, matches, matches.sit_down(table)).after()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_on_the_ending_lies_on_anything_else(language: str, tmp_path: Path) -> None:
    for size in SIZES:
        app = an_app(size, language)
        table = watched(20)
        screen = EndingScreen(table, ways_after(app, table, tmp_path))
        app.go(screen)
        for number, control in enumerate(screen.controls):
            assert pygame.Rect((0, 0), size).contains(control.rect), control.label
            for other in screen.controls[number + 1 :]:
                assert not control.rect.colliderect(other.rect), f"{control.label}, {other.label}"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_that_nothing_turned_is_told_below_the_lead(
    scale: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the cards would stand; on the chart the words crossed its line."""
    monkeypatch.setattr(ending, "read_story", lambda *args: replace(read_story(*args), turns=()))
    app = an_app((1024, 640), scale=scale)
    screen = EndingScreen(watched(20), ways_after(app, watched(20), tmp_path))
    app.go(screen)
    with TextWatch().watching() as watch:
        screen.draw(app.window.surface)
    assert screen.story is not None
    told = [each.rect for each in watch.drawn if each.text and each.text in screen.story.quiet]

    assert told
    assert all(rect.top >= screen._lead.bottom for rect in told)
    assert watch.outside == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_curves_count_in_the_units_of_the_board(language: str) -> None:
    """A sum of 241亿美元 on the board is not 24.1 of another unit on its chart."""
    table, texts = watched(20), Texts.load(language)
    ending = read_ending(
        table.history(Side.US), table.history(Side.CHINA), names_of(table, language)
    )
    compute, money = (
        next(chart for chart in ending.charts if chart.title == texts(f"play-chart-{key}"))
        for key in ("compute", "money")
    )
    last = table.history(Side.US)[-1]
    sold = texts.money(last.stock(Stock.US_CHIP_SALES))
    added = texts.thousands(last.indicator("compute_added_us_kh100e"))

    assert money.curves[1].text in sold
    assert compute.curves[0].text in added
    assert language == "en" or sold.endswith(money.unit)


def test_a_turning_point_opens_the_board_of_its_quarter(tmp_path: Path) -> None:
    app, table = an_app(), watched(20)
    screen = EndingScreen(table, ways_after(app, table, tmp_path))
    app.go(screen)
    card = next(control for control in screen.controls if isinstance(control, TurnCard))
    card.activate()

    assert isinstance(app.screen, ReplayScreen)
    assert app.screen.turn == card.turn.turn


def curves_of(app: App, folder: Path) -> tuple[EndingScreen, CurveSheet]:
    table = watched(20)
    screen = EndingScreen(table, ways_after(app, table, folder), leaf=1)
    app.go(screen)
    sheet = next(control for control in screen.controls if isinstance(control, CurveSheet))
    return screen, sheet


def test_a_quarter_pointed_at_is_told_on_every_chart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = an_app()
    screen, sheet = curves_of(app, tmp_path)
    app.draw()
    written: list[str] = []
    write = Theme.write
    monkeypatch.setattr(
        Theme,
        "write",
        lambda self, surface, text, *rest, **named: (
            written.append(text),
            write(self, surface, text, *rest, **named),
        )[1],
    )
    plot = sheet._plans[3].plot
    at = (plot.left + round(plot.width * 8 / 20), plot.centery)
    motion = {"pos": at, "rel": (0, 0), "buttons": (0, 0, 0)}
    app.frame(0.02, [pygame.event.Event(pygame.MOUSEMOTION, motion)])

    assert sheet.turn == 8
    assert any(text.startswith(f"{sheet.sheet.dates[8]} · ") for text in written)
    assert screen.readout is not None
    for chart in screen.readout.charts:
        for curve in chart.curves:
            assert curve.said[8] in written


def test_keys_lead_along_the_quarters_and_open_one(tmp_path: Path) -> None:
    app = an_app()
    screen, sheet = curves_of(app, tmp_path)
    screen.ring.focus(sheet, visible=True)
    Hands(app).press(pygame.K_HOME, pygame.K_RIGHT, pygame.K_RIGHT, pygame.K_RETURN)

    assert isinstance(app.screen, ReplayScreen)
    assert app.screen.turn == 2


def test_digits_lead_on(tmp_path: Path) -> None:
    app, table = an_app(), watched(20)
    asked: list[str] = []
    ways = replace(
        ways_after(app, table, tmp_path),
        again=lambda: asked.append("again"),
        swap=lambda: asked.append("swap"),
    )
    app.go(EndingScreen(table, ways))
    Hands(app).press(pygame.K_2, pygame.K_3)
    assert asked == ["again", "swap"]
    Hands(app).press(pygame.K_4)

    assert isinstance(app.screen, ExportsMenu)


def test_picture_transcript_and_page_are_kept_beside_the_saves(tmp_path: Path) -> None:
    app, table = an_app(), watched(20)
    ways = ExportsMenu(table, Saves(tmp_path))
    app.go(ways)
    files = [ways.paint_picture()(), ways.save_transcript(), ways.save_page()]

    assert [file.suffix for file in files] == [".png", ".txt", ".html"]
    assert all(file.parent == tmp_path and file.stat().st_size > 1000 for file in files)
    assert pygame.image.load(files[0]).get_width() == 1280


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_poster_has_no_cut_text(language: str, cut: list[str]) -> None:
    paint_poster(watched(20), an_app(language=language))

    assert cut == []


def test_the_story_is_read_once_for_each_language(monkeypatch: pytest.MonkeyPatch) -> None:
    """Turning a leaf or a window does not resolve the match again."""
    from game.view.ending import ending

    calls: list[str] = []
    read = ending.read_story
    monkeypatch.setattr(
        ending, "read_story", lambda table, names: (calls.append(""), read(table, names))[1]
    )
    app = an_app()
    screen = EndingScreen(watched(20))
    app.go(screen)
    screen.layout((1366, 768))
    assert len(calls) == 1
    app.change_settings(language="ja")

    assert len(calls) == 2
