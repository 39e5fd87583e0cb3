"""What can go wrong in a class, as errors that say what to do."""

from game.language import Texts
from game.online.errors import OnlineError

__all__ = ["ClassError"]


class ClassError(OnlineError):
    """Base of all errors of this folder; the words are in ``classroom.ftl``."""

    def tell(self, texts: Texts) -> str:
        """Return the error as one line in the language of ``texts``."""
        return texts(f"classroom-refused-{self.code}", **self.facts_in(texts))
