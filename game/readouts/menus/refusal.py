"""Why a match cannot be opened, as one line that says what to do."""

from game.language import Texts
from game.match import MatchError
from game.players import UnknownPlayer
from game.scenario import ScenarioError

__all__ = ["REFUSALS", "tell_refusal"]

REFUSALS = (MatchError, ScenarioError, UnknownPlayer)
"""What is raised where a match cannot be opened: its save, its scenario or a player is at fault."""


def tell_refusal(trouble: Exception, texts: Texts) -> str:
    """Return one of these as a line in the language of ``texts``."""
    if isinstance(trouble, MatchError):
        return trouble.tell(texts)
    if isinstance(trouble, ScenarioError):
        return str(trouble.findings[0])
    return str(trouble)
