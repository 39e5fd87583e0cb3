"""A match that ended as a draw by agreement, on its screens and in its exports."""

import pytest

from game.language import LANGUAGES, Texts
from game.match import Intervention, InterventionKind, LocalTable
from game.page.page import write_match_page
from game.page.transcript import write_transcript
from game.readouts.ending.older_match import read_older_match
from game.readouts.words.names import Names
from game.rules import Side
from game.scenario import load_scenario
from game.text.telling_turns import tell_ending
from game.view.ending.ending import EndingScreen
from game.view.ending.poster import paint_poster
from game.view.ending.replay import ReplayScreen
from tests.hands import an_app


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("turns", [0, 2])
def test_a_draw_by_agreement_is_told_as_one_wherever_the_match_is_told(
    language: str, turns: int
) -> None:
    """It is no ending of the scenario, and nobody has won, whoever leads."""
    table = LocalTable(load_scenario("quick-start"), 5)
    for _ in range(turns):
        for side in Side:
            table.submit(side, ())
        table.advance()
    table.intervene(Intervention(InterventionKind.DRAW))
    names = Names(table.scenario, table.ruleset, Texts.load(language))
    title, draw = (names.texts(name) for name in ("play-ending-agreed", "play-ending-draw"))
    screen = EndingScreen(table)
    an_app((1280, 800), language).go(screen)

    assert screen.readout is not None
    assert screen.readout.title == title
    assert screen.readout.verdict.startswith(draw)
    assert title in write_match_page(table, names.texts)
    assert title in write_transcript(table, names.texts)
    assert title in "".join(tell_ending(table, names))
    assert title in str(read_older_match(table.log, names))


def test_a_draw_before_the_first_turn_is_looked_back_on_and_painted() -> None:
    table = LocalTable(load_scenario("quick-start"), 5)
    table.intervene(Intervention(InterventionKind.DRAW))
    app = an_app()

    app.go(ReplayScreen(table))
    app.frame(0.05, [])

    assert paint_poster(table, app).get_width() > 0
