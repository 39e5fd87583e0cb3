"""A finished turn in wire form, as a side may know it."""

from typing import Any

from pydantic import TypeAdapter

from game.match import MatchError, Report, named, numbered
from game.online.errors import WireError
from game.online.wire.forms import Form, checked
from game.online.wire.happenings import happenings_in, happenings_out
from game.online.wire.observation import observation_in, observation_out
from game.rules import SIDES, Ruleset, Side

__all__ = ["orders_in", "report_in", "report_out"]


class _Told(Form):
    turn: int
    before: dict[str, Any]
    after: dict[str, Any]
    us: list[str]
    china: list[str]
    happenings: list[Any]


_TOLD = TypeAdapter(_Told)


def report_out(report: Report) -> dict[str, Any]:
    """Return a turn's report as plain data; orders go by their slugs."""
    ruleset = report.after.ruleset
    us, china = (list(named(ruleset, side, report.orders[side])) for side in SIDES)
    return {
        "turn": report.turn,
        "before": observation_out(report.before),
        "after": observation_out(report.after),
        "us": us,
        "china": china,
        "happenings": happenings_out(report.happenings),
    }


def report_in(data: Any, ruleset: Ruleset) -> Report:
    """Return a turn's report again, on the same scenario compiled here."""
    form = checked(_TOLD, data)
    return Report(
        turn=form.turn,
        before=observation_in(form.before, ruleset),
        after=observation_in(form.after, ruleset),
        orders=(
            orders_in(form.us, Side.US, ruleset),
            orders_in(form.china, Side.CHINA, ruleset),
        ),
        happenings=happenings_in(form.happenings),
    )


def orders_in(slugs: list[str], side: Side, ruleset: Ruleset) -> tuple[int, ...]:
    """Return orders that came by their slugs; raise `WireError` where the menu has none such."""
    try:
        return numbered(ruleset, side, slugs)
    except MatchError:
        raise WireError("wrong-form", where=f"orders.{side.slug}") from None
