"""Going back in a match: the same match up to a turn, to be played on from there anew."""

from game.match.log import Log

__all__ = ["rewound"]


def rewound(log: Log, turns: int) -> Log:
    """Return the log as it was after so many turns; what came later is not in it.

    The seed is the same: the same orders lead to the same events, and other orders to others.
    That a turn up to there was taken back is still told.
    """
    kept = tuple(record for record in log.taken_back if record.turn <= turns)
    return Log(log.header, log.turns[: max(0, turns)], taken_back=kept)
