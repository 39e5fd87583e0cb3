"""A warning: what an author would want to know of a scenario that can be played."""

from game.scenario.findings import Problem, Route, Severity

__all__ = ["warn"]


def warn(
    route: Route,
    code: str,
    message: str,
    suggestion: str = "",
    *,
    at_key: bool = False,
    fix: str | None = None,
) -> Problem:
    """Return a warning; the arguments are those of a problem."""
    return Problem(route, code, message, suggestion, Severity.WARNING, at_key, fix=fix)
