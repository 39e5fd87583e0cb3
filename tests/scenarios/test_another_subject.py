"""A contest about something else: none of its screens has a word of chips or of two countries."""

import pytest

from game.language import LANGUAGES
from tests.another_subject import another_subject, of_our_subject
from tests.screen_texts import BESIDE_THE_WINDOW, screen_texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_it_has_a_word_of_our_own_scenarios(language: str) -> None:
    """The screens of the window are drawn for every observer by the walk through the gallery."""
    told = list(screen_texts(another_subject(), language, BESIDE_THE_WINDOW))

    assert {each.where.split()[0] for each in told} >= {
        *("dialogue", "rules", "page", "transcript", "model", "handout", "phone", "console"),
        *("projector", "playtest", "character"),
    }
    assert len(told) > 8000
    assert [each for each in dict.fromkeys(told) if of_our_subject(each.text)] == []
