"""A contest about something else: none of its screens has a word of chips or of two countries."""

import re

import pytest

from game.language import LANGUAGES
from game.scenario import Loaded, load_scenario
from tests.another_subject import another_subject, of_our_subject
from tests.renamed import A_COUNTRY
from tests.screen_texts import BESIDE_THE_WINDOW, screen_texts

THE_OTHER = re.compile(r"\bUSA?\b|America|Congress|Senat|米国|米中|議会|上院|美国|美方|美中|参议院")
"""Names of the country that has no side in the magnets, and of what is its own."""
SUBJECTS = {"template": (another_subject, A_COUNTRY), "magnets-2010": (None, THE_OTHER)}


def subject_of(name: str) -> Loaded:
    write, _ = SUBJECTS[name]
    return load_scenario(name) if write is None else write()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SUBJECTS)
def test_no_text_of_it_has_a_word_of_our_own_scenarios(name: str, language: str) -> None:
    """The screens of the window are drawn for every observer by the walk through the gallery."""
    told = list(screen_texts(subject_of(name), language, BESIDE_THE_WINDOW))
    _, countries = SUBJECTS[name]

    assert {each.where.split()[0] for each in told} >= {
        *("dialogue", "rules", "page", "transcript", "model", "handout", "phone", "console"),
        *("projector", "playtest", "character"),
    }
    assert len(told) > 8000
    assert [each for each in dict.fromkeys(told) if of_our_subject(each.text, countries)] == []
