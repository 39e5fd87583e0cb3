"""Trouble: what can go wrong with a command, as lines that a user can act on.

Errors that a user can mend end in one line on standard error and status 1; wrong usage in 2.
"""

import sys
import time
import traceback
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer
from typer._click.exceptions import UsageError

from game.cli.terminal import Unprinted, complain
from game.files import add_line
from game.language import LANGUAGES, Texts
from game.places import PROGRAM

if TYPE_CHECKING:
    from game.scenario import Finding

__all__ = ["Complaint", "Misuse", "short", "tell"]

LONGEST_QUOTE = 200
"""So much of what was typed is repeated [characters]."""


class Complaint(Exception):
    """Something asked of a command that it cannot do; the words are in ``cli.ftl``."""

    status = 1

    def __init__(self, message: str, **values: str | int) -> None:
        super().__init__(message)
        self.message, self.values = message, values


class Misuse(Complaint):
    """An option with a value that it never takes."""

    status = 2


def short(text: str) -> str:
    """Return what was typed, cut where it is too long to repeat."""
    return text if len(text) <= LONGEST_QUOTE else f"{text[:LONGEST_QUOTE]} ..."


def tell(trouble: Exception) -> int:
    """Print an error as one line (or one a finding) and return the exit status."""
    if isinstance(trouble, Unprinted) and trouble.left:
        return trouble.status
    lines, status = _lines_of(trouble)
    for line in lines:
        complain(_in_one_line(line))
    return status


def _in_one_line(text: str) -> str:
    """Return a line without what would break it, or command a terminal, if somebody typed it."""
    return "".join(
        letter.encode("unicode_escape").decode() if unicodedata.category(letter) == "Cc" else letter
        for letter in text
    )


def _lines_of(trouble: Exception) -> tuple[list[str], int]:
    from game.match.errors import MatchError
    from game.online.errors import OnlineError
    from game.players.roster import UnknownPlayer
    from game.scenario import ScenarioError
    from game.studies.errors import StudyError
    from game.view.app.errors import NoDisplay, UnknownScreen

    texts = Texts.load(LANGUAGES[0])
    match trouble:
        case UsageError():
            problem = short(trouble.format_message())
            end = "" if problem.endswith((".", "?")) else "."
            return [texts("cli-usage", problem=problem + end, program=PROGRAM)], 2
        case typer.Abort():
            return [texts("cli-stopped")], 1
        case ScenarioError():
            return _findings(trouble.findings, texts), 1
        case MatchError() | OnlineError():
            return [trouble.tell(texts)], 1
        case Complaint() | Unprinted():
            return [texts(trouble.message, **trouble.values)], trouble.status
        case NoDisplay():
            return [texts("cli-no-display", why=str(trouble))], 1
        case UnknownPlayer() | StudyError() | UnknownScreen():
            return [str(trouble)], 1
        case OSError():
            return [_about_file(trouble, texts)], 1
    return [_unexpected(trouble, texts)], 1


def _findings(found: "Sequence[Finding]", texts: Texts) -> list[str]:
    """Return as many findings as can be read at once, and how many there are more."""
    from game.scenario.checking.shown import some_of

    shown, more = some_of(found)
    rest = [
        texts("cli-check-more", file=found[0].path, count=more[each], code=each) for each in more
    ]
    return [*(str(finding) for finding in shown), *rest]


def _about_file(trouble: OSError, texts: Texts) -> str:
    if trouble.filename is not None and trouble.strerror is not None:
        return texts("cli-file", file=str(trouble.filename), why=trouble.strerror)
    return str(trouble)


def _unexpected(trouble: Exception, texts: Texts) -> str:
    """Write what a developer needs to a file, since no traceback reaches a user."""
    import platformdirs

    try:
        folder = platformdirs.user_log_path("eighteen-months", appauthor=False)
        file, story = folder / "trouble.log", "".join(traceback.format_exception(trouble))
        told = f"{time.ctime()} {' '.join(sys.argv[1:])}\n{story.rstrip()}"
        add_line(file, told, make_folder=True)
        return texts("cli-unexpected", file=str(file))
    except OSError:
        return texts("cli-unexpected-here", what=f"{type(trouble).__name__}: {trouble}")
