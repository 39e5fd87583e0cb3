"""The score above the board: who is ahead, in words that need no colour and no arrow."""

import pytest

from game.language import LANGUAGES
from game.readouts.board.score import read_top_bar
from game.rules import Side
from tests.matches import names_of, seen_by, watched


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_is_ahead_is_named_beside_how_one_stands_to_the_usual(language: str) -> None:
    """“63 below usual, ahead by 27” would be read as one's own lead by whoever is behind."""
    table = watched(6)
    names = names_of(table, language)
    score = read_top_bar(seen_by(table, Side.US), names).score

    leader = Side.US if score.us > score.china else Side.CHINA
    assert names.letter(leader) in score.lead
    assert names.letter(leader.rival) not in score.lead
