"""The list of saves: the chosen one is shown in full, and a broken one says why."""

import pytest

from game.language import LANGUAGES
from game.view.menus.load import LoadScreen
from tests.hands import HandsOnSamples
from tests.view.text_watch import TextWatch


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chosen_match_is_told_in_full(language: str) -> None:
    """A sound one with its players, a broken one with what is wrong, to the last word."""
    hands = HandsOnSamples(size=(1024, 640), language=language, scale=1.5)
    screen = LoadScreen(hands.way)
    hands.app.go(screen)
    for chosen, card in enumerate(screen.cards):
        screen.chosen = chosen
        with TextWatch().watching() as watch:
            screen.draw(hands.app.window.surface)
        told = "".join(each.text.replace(" ", "") for each in watch.drawn)

        assert watch.cut == []
        for words in (card.trouble,) if card.trouble else card.players:
            assert words.replace(" ", "") in told
