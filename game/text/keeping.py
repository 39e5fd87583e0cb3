"""Whether the match is being saved, told when that changes and once more at leaving."""

from game.language import Texts
from game.match import LocalTable, Saves
from game.text.voice import Voice

__all__ = ["Keeping"]


class Keeping:
    """Watches over what is saved, as long as one plays."""

    def __init__(self, voice: Voice, saves: Saves) -> None:
        """Tell it by ``voice``."""
        self._voice = voice
        self._saves = saves
        self._warned = False

    def tell(self, table: LocalTable, texts: Texts) -> None:
        """Tell what has changed since it was told last: that saving fails, or works again."""
        while self._saves.news:
            self._voice.say(self._saves.news.pop(0).tell(texts))
        if table.unsaved is not None and not self._warned:
            self._voice.say(texts("text-unsaved"), table.unsaved.tell(texts))
        elif table.unsaved is None and self._warned:
            self._voice.say(texts("text-saved-again"))
        self._warned = table.unsaved is not None

    def part(self, table: LocalTable, texts: Texts) -> bool:
        """Say goodbye, and what could not be written; tell whether everything was."""
        if table.unsaved is not None:
            table.save()  # there may be room again
            self.tell(table, texts)
        if not self._saves.unwritten:
            self._voice.say(texts("text-farewell"))
            return True
        self._voice.say(texts("text-farewell-unsaved"))
        for file, why in self._saves.unwritten.items():
            self._voice.say(texts("match-unwritten", file=str(file), why=why))
        return False
