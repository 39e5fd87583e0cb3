"""Where a match was played on from, in words."""

from game.language import Texts
from game.match import Log
from game.rules import Ruleset

__all__ = ["tell_branch"]


def tell_branch(log: Log, ruleset: Ruleset, texts: Texts, where: str) -> str:
    """Return after which turn of another match this one goes its own way; empty where it does not.

    Args:
        log: the match.
        ruleset: its scenario.
        texts: the language.
        where: ``saves`` for the list of saves, ``story`` for the story of a match.
    """
    parent = log.header.parent
    if parent is None:
        return ""
    if parent.turn == 0:
        return texts(f"{where}-branch-start")
    return texts(f"{where}-branch", date=texts.span(*ruleset.schedule.span_of(parent.turn - 1)))
