"""What pages answer to a form: on to another page, or why it was not done."""

from typing import Any

from starlette.responses import RedirectResponse, Response

from game.classroom.errors import ClassError
from game.match.errors import ToldError
from game.online.client.link import error_in
from game.rules import Side

__all__ = ["refused_in", "see"]


def refused_in(answer: dict[str, Any], side: Side) -> ToldError | None:
    """Return why an act was not done: the table had something against it, or the room."""
    if "refused" not in answer:
        return None
    if "at" in answer or "reasons" in answer:
        return error_in(answer, side.slug) or ClassError("failed")
    return ClassError(answer["refused"], **answer["facts"])


def see(path: str) -> Response:
    """Send a browser on to a page, which it may load again without doing anything twice."""
    return RedirectResponse(path, 303)
