"""What can go wrong between two windows, as errors that say what to do."""

from game.language import Texts
from game.match.errors import ToldError

__all__ = ["OnlineError", "WireError"]


class OnlineError(ToldError):
    """Base of all errors of this folder; the words are in ``online.ftl``."""

    def tell(self, texts: Texts) -> str:
        """Return the error as one line in the language of ``texts``."""
        return texts(f"online-{self.code}", **self.facts_in(texts))


class WireError(OnlineError):
    """What came over the network is not what this game sends."""
