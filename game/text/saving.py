"""Whether matches are saved, told when that changes and once more at leaving."""

from game.language import Texts
from game.match import LocalMatches
from game.match.save_news import SaveEvent, SaveNews
from game.text.voice import Voice

__all__ = ["Saving"]


class Saving:
    """Tells what becomes of the saves, as long as one plays."""

    def __init__(self, voice: Voice, matches: LocalMatches) -> None:
        """Tell it by ``voice``."""
        self._voice = voice
        self._matches = matches
        self._news = SaveNews(matches)

    def tell(self, texts: Texts) -> None:
        """Tell what has changed since it was told last: that saving fails, or works again."""
        while (news := self._news.next()) is not None:
            event, why = news
            if event is not SaveEvent.PARTED:
                self._voice.say(texts(f"text-{event}"))
            if why is not None:
                self._voice.say(why.tell(texts))

    def part(self, texts: Texts) -> bool:
        """Say goodbye, and what could not be written; tell whether everything was."""
        self._matches.save()
        self.tell(texts)
        unwritten = self._matches.saves.unwritten
        if not unwritten:
            self._voice.say(texts("text-farewell"))
            return True
        self._voice.say(texts("text-farewell-unsaved"))
        for file, why in unwritten.items():
            self._voice.say(texts("match-unwritten", file=str(file), why=why))
        return False
