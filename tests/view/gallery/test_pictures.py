"""A picture in a file is the screen as drawn: of that turn, in that language, to the pixel."""

from pathlib import Path

import pygame
import pytest

from game.match import Saves
from game.view.app.capture import capture
from game.view.gallery import picture_of, play_for, screen_at
from game.view.input.settings import Settings
from tests.matches import names_of, the_scenario
from tests.view.text_watch import TextWatch

PLAYERS = ("dealmaker", "hedger")
TURN, SIZE = 9, (1024, 640)


@pytest.mark.parametrize(
    ("screen", "language", "told_of"),
    [("play", "zh", TURN + 1), ("report", "ja", TURN), ("replay-over", "en", TURN)],
)
def test_a_picture_shows_the_screen_of_that_turn_in_that_language(
    screen: str, language: str, told_of: int, tmp_path: Path
) -> None:
    loaded, look, path = the_scenario("h200-deal"), Settings(theme="light"), tmp_path / "a.png"
    with TextWatch().watching() as watch:
        picture_of(
            loaded, screen, path, turn=TURN, size=SIZE, scale=1.0, language=language, seed=2,
            players=PLAYERS, settings=look,
        )  # fmt: skip
    saves = Saves(tmp_path / "saves")
    turns = loaded.ruleset.turns if screen == "replay-over" else TURN
    table = play_for(loaded, 2, PLAYERS, turns, saves)
    drawn = capture(
        lambda app: screen_at(app, screen, loaded, table, saves, turn=TURN),
        size=SIZE, language=language, settings=look,
    )  # fmt: skip
    kept = pygame.image.load(path)

    assert kept.get_size() == SIZE
    assert pygame.image.tobytes(kept, "RGB") == pygame.image.tobytes(drawn, "RGB")
    date = names_of(table, language).turn_date(told_of)
    assert any(date in each.text for each in watch.drawn)
