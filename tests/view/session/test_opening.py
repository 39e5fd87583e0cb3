"""What is told of a scenario before a match: its race on the first day, and what counts."""

import numpy as np
import pygame
import pytest

from game.language import LANGUAGES, Texts
from game.readouts.breakdowns.breakdown import note_on
from game.readouts.menus.aims import list_aims
from game.readouts.race.opening import read_opening
from game.readouts.reference.encyclopaedia import read_rulebook
from game.readouts.reference.rule_words import RuleWords
from game.readouts.words.names import Names
from game.readouts.words.objectives import read_objectives
from game.readouts.words.quantities import write_aim, write_indicator
from game.rules import Side, observe, start
from game.scenario import load_scenario, shipped
from game.view.drawing.theme import Theme
from game.view.race.opening_race import draw_opening_race


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


def test_an_aim_is_told_in_the_unit_of_the_board() -> None:
    """A condition is told of 100, a part of something in percent, as finely as it was set."""
    texts = Texts.load("en")

    assert write_aim("us_congress", 0.55, texts) == "55"
    assert write_aim("us_congress", 0.749, texts) == "74.9"
    assert write_aim("us_home_fabs", 0.25, texts) == "25%"
    assert write_aim("self_reliance", 0.425, texts) == "42.5%"
    assert write_aim("model_lag_months", 9.0, texts) == write_indicator(
        "model_lag_months", 9.0, texts
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", shipped())
def test_an_objective_is_told_the_same_wherever_it_is_told(slug: str, language: str) -> None:
    """The briefing, the card of a score and the page of the rules: one span, one rounding."""
    loaded = load_scenario(slug)
    texts = Texts.load(language)
    names = Names(loaded.scenario, loaded.ruleset, texts)
    state = start(loaded.ruleset, np.array([1], dtype=np.uint64))
    book = read_rulebook(loaded.scenario, loaded.ruleset, texts)
    for side in Side:
        seen = observe(loaded.ruleset, state, side)
        spans = [aim.span for aim in list_aims(loaded.scenario, side, texts)]
        notes = [note_on(each, seen, names) for each in read_objectives(seen, side, names)]
        page = [line.note for line in book.page(f"score-{side.slug}").lines]

        assert spans
        assert all(span in note for span, note in zip(spans, notes, strict=True))
        assert [span for span in spans if span not in page] == []
