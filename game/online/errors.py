"""What can go wrong between two windows, as errors that say what to do.

Each carries a code and the facts; the words are in ``online.ftl``, as those of the table are in
``match.ftl``.
"""

from game.language import Texts

__all__ = ["OnlineError", "WireError"]


class OnlineError(Exception):
    """Base of all errors of this folder."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code, facts)
        self.code = code
        """The message in ``online.ftl``, without its prefix ``online-``."""
        self.facts = facts
        """What the message names."""

    def tell(self, texts: Texts) -> str:
        """Return the error as one line in the language of ``texts``."""
        facts = dict(self.facts)
        if "side" in facts:
            facts["side"] = texts(f"match-side-{facts['side']}")
        return texts(f"online-{self.code}", **facts)

    def __str__(self) -> str:
        return self.tell(Texts.load("en"))


class WireError(OnlineError):
    """What came over the network is not what this game sends."""
