"""What a table tells those who only watch: nothing that either side keeps from the other."""

from dataclasses import replace

from game.match import Report, Table
from game.online.wire import Standing, standing_of
from game.rules import Ledger, Observation, Side, observe

__all__ = ["watched_history", "watched_report", "watched_standing"]


def watched_standing(table: Table) -> Standing:
    """Return how the match stands without the secrets of either side, through the US's eyes."""
    standing = standing_of(table, Side.US)
    other = table.since(0, Side.CHINA if table.result is None else None)
    return replace(
        standing,
        pending=None,
        seen=_hidden_both_ways(standing.seen),
        happenings=tuple(each for each in standing.happenings if each in other),
    )


def watched_report(table: Table, turn: int) -> Report:
    """Return a finished turn without the secrets of either side, through the US's eyes."""
    us, china = table.report(Side.US, turn), table.report(Side.CHINA, turn)
    return Report(
        turn=turn,
        before=_hidden_both_ways(us.before),
        after=_hidden_both_ways(us.after),
        orders=(china.orders[Side.US], us.orders[Side.CHINA]),
        happenings=tuple(each for each in us.happenings if each in china.happenings),
    )


def watched_history(table: Table) -> tuple[Observation, ...]:
    """Return the opening and each turn without the secrets of either side."""
    return tuple(_hidden_both_ways(seen) for seen in table.history(Side.US))


def _hidden_both_ways(seen: Observation) -> Observation:
    """Return what the US sees as somebody sees it who sees no secret of the US's either."""
    shared = observe(seen.ruleset, seen.known, Side.CHINA, seen.ledger)
    open_entries = tuple(each for each in shared.ledger.entries if not each.stock.secret)
    return replace(shared, side=seen.side, ledger=Ledger(open_entries))
