"""What is told of a scenario before a match: its race on the first day, and what counts."""

import pygame
import pytest

from game.language import LANGUAGES, Texts
from game.readouts.reference.rule_words import RuleWords
from game.readouts.words.names import Names
from game.scenario import load_scenario, shipped
from game.view.drawing.theme import Theme
from game.view.race.opening_race import draw_opening_race
from game.view.session.opening import read_opening


@pytest.mark.parametrize("scenario", shipped())
def test_nothing_of_the_first_race_is_drawn_beyond_its_place(scenario: str) -> None:
    """A chip that is due after the last year has no place on the calendar."""
    theme, race = Theme.load("en"), read_opening(load_scenario(scenario), Texts.load("en"))
    assert race is not None
    surface, room = pygame.Surface((700, 240)), pygame.Rect(40, 20, 560, 190)
    surface.fill(theme.panel)
    draw_opening_race(surface, room, race, theme)
    beside = room.inflate(2 * theme.px(4), 0)
    surface.fill(theme.panel, beside)

    assert pygame.mask.from_threshold(surface, theme.panel, (1, 1, 1, 255)).count() == 700 * 240


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_ratio_is_told_as_so_many_times(language: str) -> None:
    """From 3.5 to 11.8 of what? So many times the compute of China."""
    loaded = load_scenario("controls-2022")
    words = RuleWords(Names(loaded.scenario, loaded.ruleset, Texts.load(language)))
    told = {"en": "3.5×", "ja": "3.5倍", "zh": "3.5倍"}[language]

    assert words.quantity("compute_ratio_installed", 3.5) == told


def test_an_aim_is_told_in_the_unit_of_the_board_wherever_it_is_told() -> None:
    """The rules and the sum of a score say what the briefing says, and that what the board says.

    A condition is told of 100, a part of something in percent.
    """
    loaded = load_scenario("h200-deal")
    words = RuleWords(Names(loaded.scenario, loaded.ruleset, Texts.load("en")))

    assert words.aim("us_congress", 0.55) == "55"
    assert words.aim("us_congress", 0.749) == "74.9"
    assert words.aim("us_home_fabs", 0.25) == "25%"
    assert words.aim("self_reliance", 0.425) == "42.5%"
    assert words.aim("model_lag_months", 9.0) == words.quantity("model_lag_months", 9.0)
