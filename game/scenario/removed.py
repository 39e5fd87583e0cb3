"""Removed: names that the format knew once, and the messages that say what to write instead."""

from collections.abc import Collection
from typing import Final

from game.scenario.findings import Problem, Route, nearest, suggest

__all__ = ["REMOVED", "advice_on_removed", "unknown_order"]

REMOVED: Final = {
    "constant": ("jobs_fabs", "jobs_per_bn", "jobs_wear", "lost_sales_jobs", "shortage_jobs"),
    "indicator": ("tariff_rate",),
    "stock": ("us_jobs",),
}
"""Gone with rules 3: jobs, which no rule read, and the tariff, which became a quota."""


def advice_on_removed(kind: str, name: str) -> str:
    """Return the id of the message on a name that was removed; empty if it never was one.

    >>> advice_on_removed("stock", "us_jobs"), advice_on_removed("stock", "us_job")
    ('removed-stock-us_jobs', '')
    """
    return f"removed-{kind}-{name}" if name in REMOVED.get(kind, ()) else ""


def unknown_order(route: Route, side: str, order: str, menu: Collection[str]) -> Problem:
    """Return what is wrong with an order that is not on a side's menu, there any more or at all."""
    message = f"there is no order of {side} '{order}'"
    advice = _advice_on_order(order, menu)
    if advice:
        return Problem(route, "removed-order", message, advice=advice)
    return Problem(route, "unknown-order", message, suggest(order, menu), fix=nearest(order, menu))


def _advice_on_order(order: str, menu: Collection[str]) -> str:
    """Return the id of the message on an order that was removed; empty if it never was one.

    A rung of a consent was a tariff, and its order a levy; it is a quota now.

    >>> _advice_on_order("levy-consent-h200-25", ["ban-consent-h200", "quota-consent-h200-20"])
    'removed-order-levy'
    >>> _advice_on_order("levy-licence-h200-2", ["levy-licence-h200-25"])
    ''
    """
    kind, _, rest = order.partition("-")
    gate = rest.rpartition("-")[0]
    at_gate = [each for each in menu if each.partition("-")[2].startswith(f"{gate}-")]
    is_quota = any(each.startswith("quota-") for each in at_gate)
    return "removed-order-levy" if kind == "levy" and gate and is_quota else ""
