"""The store of a class: as that of a match, with words of its own for what goes wrong with it."""

from game.language import Texts
from game.online.server.store import Store, StoreError

__all__ = ["ClassStore", "ClassStoreError"]


class ClassStoreError(StoreError):
    """A class could not be written down, or its file cannot be read."""

    def tell(self, texts: Texts) -> str:
        """Return the error as one line in the language of ``texts``."""
        return texts(f"classroom-file-{self.code}", **self.facts_in(texts))


class ClassStore(Store):
    """The file of one class, open for one process alone."""

    trouble = ClassStoreError
