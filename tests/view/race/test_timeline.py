"""The race: what it shows, and that every word on it can be read."""

from itertools import pairwise
from math import isclose

import pygame
import pytest

from game.language import LANGUAGES
from game.match import LocalTable
from game.readouts.race.timeline import TimelineReadout
from game.readouts.race.timeline_reading import read_timeline
from game.readouts.race.timeline_window import Window
from game.readouts.words.signs import Lock, Owner
from game.rules import Side
from game.scenario.library import shipped
from game.view.board.play_layout import lay_out_play
from game.view.drawing.theme import Theme, fit_scale
from game.view.race.timeline import arrange_timeline, draw_timeline, find_mark
from game.view.race.timeline_scale import quarters_told
from tests.matches import a_table, names_of, watched
from tests.view.text_watch import lacking

TURNS = (0, 3, 7, 12, 19)


def the_race(table: LocalTable, side: Side = Side.US, language: str = "en") -> TimelineReadout:
    return read_timeline(table.history(side), table.since(0, side), names_of(table, language))


@pytest.mark.parametrize("turns", TURNS)
def test_a_lag_is_a_horizontal_distance(turns: int) -> None:
    """The brackets are as long as the indicators say, and the mark lies 18 months back."""
    table = watched(turns)
    seen = table.observe(Side.US)
    legal, chip = the_race(table).brackets

    assert isclose(12 * (legal.end - legal.start), seen.indicator("legal_lag_months"), abs_tol=1e-6)
    assert isclose(12 * (chip.end - chip.start), seen.indicator("chip_lag_months"), abs_tol=1e-6)
    assert legal.target is not None
    assert isclose(12 * (legal.end - legal.target), 18.0)


def test_the_model_lag_is_read_on_the_same_calendar() -> None:
    table = watched(7)
    models = the_race(table).models

    lag = table.observe(Side.US).indicator("model_lag_months")
    assert isclose(12 * (models.us - models.china), lag, abs_tol=1e-6)
    assert len(models.trail) == 7


def test_the_frontier_only_rises() -> None:
    race = the_race(watched(19))

    for line in (race.frontier, race.domestic):
        assert all(a.performance < b.performance for a, b in pairwise(line.steps))
        assert all(a.date <= b.date for a, b in pairwise(line.steps))


def test_a_chip_on_the_market_wears_both_gates_in_words() -> None:
    """At the start: H200 licensed for 25%, and turned back at the border."""
    chips = {chip.name: chip for chip in the_race(watched(0)).chips}
    licence, consent = chips["H200"].gates

    assert (licence.owner, licence.lock, licence.text) == (Owner.US, Lock.LEVIED, "25%")
    assert (consent.owner, consent.lock, consent.text) == (Owner.CHINA, Lock.CLOSED, "closed")
    assert chips["Rubin"].gates == ()
    assert not chips["Rubin"].shipped


def test_what_china_refuses_itself_is_marked_on_the_legal_line() -> None:
    assert the_race(watched(0)).legal.steps[0].refused


def test_the_forecast_opens_like_a_fan_from_now() -> None:
    race = the_race(watched(5))

    for fan in race.fans:
        assert fan.points[0].date == race.now
        assert all(p.low <= p.middle <= p.high for p in fan.points)
        assert fan.points[-1].high > fan.points[-1].low


def test_a_chip_that_is_due_lies_on_the_likely_line() -> None:
    """Markers and forecast tell the same future."""
    race = the_race(watched(5))
    fans = {fan.owner: fan for fan in race.fans}
    coming = [chip for chip in race.chips if not chip.shipped and race.now < chip.date < 2029]

    assert coming
    for chip in coming:
        middle = [(p.date, p.middle) for p in fans[chip.owner].points]
        before = max(p for p in middle if p[0] <= chip.date)
        after = min(p for p in middle if p[0] >= chip.date)
        assert before[1] * 0.98 <= chip.performance <= after[1] * 1.02


@pytest.mark.parametrize("turns", TURNS)
def test_every_chip_and_bracket_is_named_in_a_full_window(turns: int) -> None:
    theme = Theme.load("en", 1.0)
    panel = lay_out_play((1280, 800), theme).timeline
    layout = arrange_timeline(the_race(watched(turns)), panel.size, theme)

    assert [each.chip.name for each in layout.chips if each.label is None] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1280, 728), (1280, 800), (1600, 900), (1920, 1080)])
def test_a_chip_due_at_the_end_of_the_axis_is_named_to_its_left(
    size: tuple[int, int], language: str
) -> None:
    """Between the line of today and the edge is no room for its name."""
    theme = Theme.load(language, fit_scale(size))
    race = the_race(watched(19), Side.US, language)
    layout = arrange_timeline(race, lay_out_play(size, theme).timeline.size, theme)
    last = max(layout.chips, key=lambda each: each.x)
    today = layout.scale.x(race.now)

    assert last.x > today
    assert last.label is not None
    assert last.label.x + last.label.w < today
    assert last.leader is not None


def test_pointing_at_a_chip_tells_of_its_gates() -> None:
    theme = Theme.load("en", 1.0)
    race = the_race(watched(0))
    layout = arrange_timeline(race, (1248, 350), theme)
    h200 = next(placed for placed in layout.chips if placed.chip.name == "H200")

    told = find_mark(layout, race, (h200.x, h200.y), theme.scale)

    assert told is not None
    assert told.detail[0] == "H200"
    assert "Licence (United States): 25%" in told.detail
    assert find_mark(layout, race, (2, 2), theme.scale) is None


def test_the_race_stays_within_its_panel() -> None:
    theme = Theme.load("en", 1.0)
    surface = pygame.Surface((1280, 800))
    surface.fill("red")
    panel = pygame.Rect(16, 56, 1248, 351)

    draw_timeline(surface, panel, the_race(watched(12)), theme)

    outside = [(8, 200), (1272, 200), (640, 50), (640, 412)]
    assert all(surface.get_at(point)[:3] == (255, 0, 0) for point in outside)
    assert surface.get_at((640, 200))[:3] != (255, 0, 0)


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("turns", TURNS)
def test_the_forecast_starts_at_the_frontier_and_never_falls(turns: int, number: int) -> None:
    """And nothing that has not shipped is drawn as if it had."""
    race = the_race(watched(turns, number))

    for fan, line in zip(race.fans, (race.frontier, race.domestic), strict=True):
        assert isclose(fan.points[0].middle, line.steps[-1].performance)
        assert all(a.middle <= b.middle and a.low <= b.low for a, b in pairwise(fan.points))
    assert all(chip.date > race.now for chip in race.chips if not chip.shipped)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [500, 992, 1888])
def test_a_short_stretch_names_its_quarters_and_no_name_touches_another(
    width: int, language: str
) -> None:
    """A wide one has years alone."""
    table = watched(7)
    race = read_timeline(table.history(Side.US), table.since(0, Side.US), names_of(table, language))
    near = Window(race.start, race.end).zoomed(0.01, race.now, race).of(race)
    theme = Theme.load(language)
    measure = theme.measure
    for shown in (race, near):
        scale = arrange_timeline(shown, (width, 300), theme).scale
        told = quarters_told(shown, scale, lambda t, _, bold: measure(t, role="tiny", bold=bold), 4)
        named = [tick for tick, is_named in told if is_named] + list(shown.years)
        ends = sorted(
            (scale.x(t.at) - measure(t.label, role="tiny")[0] / 2, measure(t.label, role="tiny")[0])
            for t in named
        )

        assert bool(told) == (shown is near)
        assert all(a + wide < b for (a, wide), (b, _) in pairwise(ends))
    assert any(is_named for _, is_named in told) or width == 500


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scenario", shipped())
def test_every_level_of_every_race_is_told_in_letters_there_are(
    scenario: str, language: str
) -> None:
    """An eighth has a sign of its own, which none of the fonts knows."""
    table = a_table(scenario=scenario)
    race = read_timeline((table.observe(Side.US),), (), names_of(table, language))

    assert {level.label: lacking(level.label, language) for level in race.levels} == {
        level.label: "" for level in race.levels
    }
