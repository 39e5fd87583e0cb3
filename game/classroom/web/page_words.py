"""The words of a class's pages, in the language of whoever asks."""

from starlette.requests import Request

from game.classroom.web.chosen_language import language_of
from game.classroom.web.cookies import chosen_language
from game.classroom.web.pages import texts_of
from game.language import Texts
from game.readouts.words.names import Names
from game.scenario import Loaded

__all__ = ["PageWords"]


class PageWords:
    """Speaks each language with the sides as the scenario calls them."""

    def __init__(self, loaded: Loaded) -> None:
        """Speak of this scenario."""
        self._loaded = loaded
        self._words: dict[str, Texts] = {}

    def language(self, request: Request) -> str:
        """Return the language that was chosen in a browser, else the one that it asks for."""
        return language_of(chosen_language(request), request.headers.get("accept-language", ""))

    def texts(self, request: Request) -> Texts:
        """Return the words of that language."""
        language = self.language(request)
        if language not in self._words:
            loaded = self._loaded
            self._words[language] = Names(loaded.scenario, loaded.ruleset, texts_of(language)).texts
        return self._words[language]
