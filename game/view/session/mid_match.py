"""The turns before the one that somebody wants to play from: played, or repeated from a save."""

from __future__ import annotations

from pathlib import Path

from game.match import RunUp, play_up, repeat
from game.match.slots import read
from game.players import find
from game.readouts.menus.menu import MidMatchChoice
from game.rules import SIDES
from game.scenario import Loaded

__all__ = ["run_up_of"]


def run_up_of(choice: MidMatchChoice, loaded: Loaded) -> RunUp:
    """Return those turns; raise a `MatchError` where they cannot be played."""
    ruleset, turns = loaded.ruleset, choice.turn - 1
    if choice.save:
        return repeat(ruleset, read(Path(choice.save)), turns)
    us, china = (find(slug, side).policy for slug, side in zip(choice.before, SIDES, strict=True))
    return play_up(ruleset, us, china, choice.seed, turns)
