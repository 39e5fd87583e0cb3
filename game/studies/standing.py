"""Where a match stands, as the ``state`` and ``replay`` commands print it."""

from typing import Any

from game.match.course import Course
from game.rules import SIDES, Side, Stock, legal
from game.rules.indicators import indicators_in, read_indicator
from game.rules.trade import levies, passes
from game.scenario.calendar import written_span

__all__ = ["standing"]


def standing(course: Course) -> dict[str, Any]:
    """Return stocks, indicators, gates, legal orders and the last turn's ledger, by slug.

    What the scenario leaves out is not there.
    """
    ruleset, state, verdict = course.ruleset, course.state, course.verdict
    scope = ruleset.scope
    slugs = indicators_in(scope)
    indicators = {slug: float(read_indicator(ruleset, state, slug)[0]) for slug in slugs}
    indicators |= {
        "score_us": float(verdict.score_us[0]),
        "score_china": float(verdict.score_china[0]),
    }
    return {
        "scenario": ruleset.slug,
        "seed": course.seed,
        "turn": state.turn,
        "date": written_span(*ruleset.schedule.span_of(state.turn)),
        "over": bool(verdict.over[0]),
        "stocks": {stock.slug: float(state.of(stock)[0]) for stock in scope.stocks},
        "indicators": indicators,
        "gates": _gates(course),
        "legal": {side.slug: _legal(course, side) for side in SIDES},
        "ledger": _ledger(course),
    }


def _gates(course: Course) -> dict[str, str]:
    gates, settings = course.ruleset.gates, course.state.gates
    words = {}
    for at, slug in enumerate(gates.slugs):
        if passes(gates, settings, at)[0]:
            rate = float(levies(gates, settings, at)[0])
            words[slug] = f"{100 * rate:g}" if rate else "open"
        else:
            words[slug] = "closed"
    return words


def _legal(course: Course, side: Side) -> list[str]:
    may = legal(course.ruleset, course.state, side)[0]
    return [action.slug for at, action in enumerate(course.ruleset.menus[side]) if may[at]]


def _ledger(course: Course) -> list[dict[str, Any]]:
    if not course.turns:
        return []
    ledger = course.turns[-1].outcome.ledger
    return [
        {"stock": stock.slug, "cause": cause, "amount": amount}
        for stock in Stock
        for cause, amount in ledger.of(stock)
    ]
