"""The picture of a board kept beside its save, made after each turn and shown in the list."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.match import Table
from game.match.shared_screen import viewer_at
from game.readouts.race.timeline_reading import read_timeline
from game.readouts.words.names import Names
from game.view.drawing.pictures import save_picture
from game.view.race.miniature import SIZE, draw_miniature

if TYPE_CHECKING:
    from game.view.screens.screen import Stage

__all__ = ["keep_board_picture"]

log = logging.getLogger(__name__)


def keep_board_picture(table: Table, stage: Stage, file: Path) -> None:
    """Draw the board small and write it to a file; a disk that refuses costs only the picture."""
    history = table.history(viewer_at(table))
    names = Names(table.scenario, table.ruleset, stage.texts)
    verdict = history[-1].verdict
    us, china = float(verdict.score_us[0]), float(verdict.score_china[0])
    picture = pygame.Surface(SIZE)
    race = read_timeline(history, (), names)
    draw_miniature(picture, race, us / max(us + china, 1e-9), stage.theme)
    try:
        save_picture(picture, file)
    except OSError as trouble:
        log.info("no picture of the board: %s", trouble)
