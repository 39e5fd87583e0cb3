"""Texts: what a screen, a player or a command asks when it has something to say."""

from collections.abc import Iterable, Iterator, Mapping
from math import log10
from pathlib import Path

from game.language import numerals
from game.language.calendar import quarter_of, year_and_month
from game.language.catalogue import LOCALE_FOLDER, STANDING, Catalogue
from game.language.errors import UnknownMessageError
from game.language.languages import LANGUAGES, Language, require_language
from game.language.numerals import MINUS
from game.language.patterns import as_entry
from game.language.rounding import round_to

__all__ = ["Texts"]

MOST_REMEMBERED = 4096
"""Messages remembered as written before all are forgotten, so that a long match stays small."""


class Texts:
    """The messages of one language, with English behind it where a translation is missing.

    >>> texts = Texts.load("en")
    >>> texts("language-name")
    'English'
    >>> texts.quarter(2027, 2), texts.signed(-0.4, 1), texts.percent(0.25), texts.money(2.7)
    ('2027 Q2', '−0.4', '25%', '$2.7bn')
    """

    def __init__(
        self,
        language: str,
        catalogues: Iterable[Catalogue],
        standing: Mapping[str, str] | None = None,
        words: Mapping[str, str] | None = None,
        icons: Mapping[str, str] | None = None,
    ) -> None:
        """Speak ``language`` from ``catalogues``, asked in their order.

        ``standing`` are values that every message may name without being given them: what the
        sides of a match are called, what they trade, how long its turns are. Where one is not
        given, it is that of its message ``standing-*``. ``words`` are other texts for messages, by
        id, and for standing values as well; ``icons`` are drawings to show in place of others.
        """
        self.language = language
        self._habits = Language.of(language)
        self._catalogues = tuple(catalogues)
        self.icons: Mapping[str, str] = icons or {}
        self._given, self._words = dict(standing or {}), dict(words or {})
        own = {name: as_entry(name, text) for name, text in self._words.items()}
        self._asked = (*((Catalogue(language, own),) if own else ()), *self._catalogues)
        self._said: dict[tuple[object, ...], str] = {}
        """What was said, by message and values: most is asked for again at every redraw."""
        self.standing: Mapping[str, str] = self._all_standing()

    @classmethod
    def load(cls, language: str, folder: Path = LOCALE_FOLDER) -> "Texts":
        """Read the messages of ``language``; raise `UnknownLanguageError` for any other."""
        chain = dict.fromkeys([require_language(language), LANGUAGES[0]])
        return cls(language, [Catalogue.read(code, folder) for code in chain])

    def __call__(self, message_id: str, **values: str | int | float) -> str:
        """Return the message with ``values`` in its places.

        A number is written in the language's habit, with thousands apart; pass a year as text, or
        use `quarter` and `month`. Raises `UnknownMessageError` with the nearest id there is, and
        `BrokenMessageError` when a variable of the message has no value.
        """
        # Types count: 1 and 1.0 and True are equal, and are written differently.
        key = (message_id, *((name, type(v), v) for name, v in values.items()))
        if (said := self._said.get(key)) is not None:
            return said
        text = self._source_of(message_id).write(message_id, {**self.standing, **values})
        if len(self._said) >= MOST_REMEMBERED:
            self._said.clear()
        self._said[key] = text
        return text

    def _source_of(self, message_id: str) -> Catalogue:
        for catalogue in self._asked:
            if message_id in catalogue:
                return catalogue
        raise UnknownMessageError(message_id, list(self))

    def told(
        self,
        standing: Mapping[str, str],
        words: Mapping[str, str],
        icons: Mapping[str, str] | None = None,
    ) -> "Texts":
        """Return these texts with other standing values, other words and other drawings.

        >>> Texts.load("en").told({"period": "month"}, {})("play-watch-next")
        'Next month'
        >>> Texts.load("en").told({}, {"play-even": "No { $period } is lost"})("play-even")
        'No quarter is lost'
        """
        if (standing, words, icons or {}) == (self._given, self._words, self.icons):
            return self
        return Texts(self.language, self._catalogues, standing, words, icons)

    def _all_standing(self) -> dict[str, str]:
        """Return every standing value, and with a capital where it begins a sentence.

        One may name those that come before it in the files.
        """
        found: dict[str, str] = {}
        for message_id in dict.fromkeys(
            name for part in self._catalogues for name in part.standing
        ):
            name = message_id.removeprefix(STANDING)
            text = self._given.get(name) or self._source_of(message_id).write(message_id, found)
            found[name], found[name.capitalize()] = text, text[:1].upper() + text[1:]
        return found

    def names_in(self, message_id: str) -> frozenset[str]:
        """Return the values that a message is given, by any of its translations at hand."""
        return frozenset(
            name
            for catalogue in self._catalogues
            if message_id in catalogue
            for name in catalogue.names_in(message_id)
        )

    def __iter__(self) -> Iterator[str]:
        """Give every id that can be asked for."""
        return iter(dict.fromkeys(entry for part in self._catalogues for entry in part))

    def has(self, message_id: str) -> bool:
        """Tell whether there is a message of that id, be it only in English."""
        return any(message_id in catalogue for catalogue in self._catalogues)

    def pick(self, text: str | Mapping[str, str]) -> str:
        """Return a scenario's text in this language: it is one string, or one per language.

        >>> Texts.load("ja").pick({"en": "Bread", "ja": "パン"}), Texts.load("zh").pick("Bread")
        ('パン', 'Bread')
        """
        if isinstance(text, str):
            return text
        for language in (self.language, *LANGUAGES):
            if language in text:
                return text[language]
        return next(iter(text.values()), "")

    def number(self, value: float, digits: int = 0) -> str:
        """Return ``value`` with ``digits`` decimals and thousands apart."""
        return numerals.write_number(value, digits)

    def signed(self, value: float, digits: int = 0) -> str:
        """Return ``value`` with its sign in front, as a change is shown; zero has none."""
        return numerals.write_signed(value, digits)

    def percent(self, share: float, digits: int = 0) -> str:
        """Return a share [0..1] in percent."""
        return self("language-percent", number=numerals.write_number(100 * share, digits))

    def money(self, billions: float, digits: int = 1, *, signed: bool = False) -> str:
        """Return an amount [bn USD] in the unit its language counts in.

        ``digits`` are decimals of a billion. Japanese and Chinese count in units of a tenth of
        one, so the same amount has a decimal less there.

        >>> Texts.load("ja").money(2.7), Texts.load("zh").money(-0.14, digits=2)
        ('27億ドル', '−1.4亿美元')
        """
        tens = self._habits.tens_per_billion
        sign = numerals.sign_of(billions, digits)
        number = numerals.write_number(abs(billions) * 10**tens, max(digits - tens, 0))
        return self("language-money", number=number, sign=sign if signed or sign != "+" else "")

    def thousands(
        self, value: float, digits: int = 0, *, signed: bool = False, step: float = 0.0
    ) -> str:
        """Return a count [thousands] in the unit its language counts in.

        ``digits`` are decimals of a thousand. From a million on English counts in millions, to the
        ten thousand, or to the thousand where decimals are asked for. Japanese and Chinese count
        in ten thousands: what is below one is written out there, to the hundred, and up to a
        million keeps a decimal. With ``step`` the count is one of a sum whose numbers are all
        multiples of it: it is told exactly as finely as they are.

        >>> [Texts.load(code).thousands(20469) for code in ("en", "ja", "zh")]
        ['20.47m', '2,047万', '2,047万']
        >>> Texts.load("ja").thousands(94), Texts.load("ja").thousands(8.5, 1)
        ('9.4万', '8,500')
        >>> Texts.load("en").thousands(1234, step=1.0), Texts.load("ja").thousands(90, step=10.0)
        ('1.234m', '9万')
        """
        grain = step or self._usual_step(abs(value), digits)
        value = round_to(value, grain)
        size, sign = abs(value), numerals.sign_of(value, 1) if signed else MINUS * (value < 0)
        myriads = self._habits.counts_in_myriads
        if myriads and size < 10:
            return sign + numerals.write_number(size * 1000)
        if not size:
            return "0"
        in_millions = not myriads and size >= 1000
        unit = 10 if myriads else 1000 if in_millions else 1
        number = numerals.write_number(size / unit, round(log10(unit / min(grain, unit))))
        return self(
            "language-millions" if in_millions else "language-thousands", number=number, sign=sign
        )

    def _usual_step(self, size: float, digits: int) -> float:
        """What a count that stands alone is told to [thousands]."""
        if self._habits.counts_in_myriads:
            return 0.1 if round(size, 1) < 10 else 1.0 if round(size) < 1000 else 10.0
        if round(size, digits) >= 1000:
            return 1.0 if digits else 10.0
        return float(10.0**-digits)

    def step_of_money(self, digits: int = 1) -> float:
        """Return what `money` tells an amount to [bn USD].

        >>> Texts.load("en").step_of_money(2), Texts.load("zh").step_of_money(0)
        (0.01, 0.1)
        """
        return float(10.0 ** -max(digits, self._habits.tens_per_billion))

    @property
    def per_billion(self) -> int:
        """How many of its units of money a language counts in a billion."""
        return int(10**self._habits.tens_per_billion)

    @property
    def per_thousand(self) -> float:
        """How many of the units a language counts many things in are in a thousand."""
        return 0.1 if self._habits.counts_in_myriads else 0.001

    def quarter(self, year: int, quarter: int) -> str:
        """Return the name of a quarter (1 to 4) of a year."""
        return self("language-quarter", year=str(year), quarter=quarter)

    def month(self, month: float) -> str:
        """Return the name of the calendar month (12 x year + month - 1) in which a moment lies."""
        year, number = year_and_month(int(month))
        return self("language-month", year=str(year), month=number)

    def span(self, first: int, months: int) -> str:
        """Return the name of ``months`` months from ``first`` on [12 x year + month - 1].

        A quarter, a half and a year of the calendar go by their own names, one month by its own;
        any other span is told by the months that it begins and ends with.

        >>> texts = Texts.load("en")
        >>> [texts.span(2026 * 12, months) for months in (1, 3, 6, 12, 5)]
        ['Jan 2026', '2026 Q1', '2026 H1', '2026', 'Jan–May 2026']
        >>> texts.span(2026 * 12 + 1, 3), texts.span(2026 * 12 + 10, 4)
        ('Feb–Apr 2026', 'Nov 2026–Feb 2027')
        """
        if months == 1:
            return self.month(first)
        if quarter := quarter_of(first, months):
            return self.quarter(*quarter)
        year, month = year_and_month(first)
        if months == 6 and month in (1, 7):
            return self("language-half", year=str(year), half=1 if month == 1 else 2)
        if months == 12 and month == 1:
            return self("language-year", year=str(year))
        end_year, last = year_and_month(first + months - 1)
        return self(
            "language-span" if end_year == year else "language-span-over",
            first=self("language-month-name", month=month),
            last=self("language-month-name", month=last),
            year=str(year),
            end_year=str(end_year),
        )

    def run_in(self, sentences: Iterable[str]) -> str:
        """Return ``sentences`` one after the other, parted as the language parts them.

        >>> Texts.load("en").run_in(["It fell.", "It rose."])
        'It fell. It rose.'
        >>> Texts.load("zh").run_in(["下降了。", "", "上升了。"])
        '下降了。上升了。'
        """
        said = ""
        for sentence in filter(None, sentences):
            said = self("page-run-in", head=said, text=sentence) if said else sentence
        return said

    def join(self, parts: Iterable[str]) -> str:
        """Return ``parts`` as one enumeration.

        >>> Texts.load("en").join(["chips", "fabs", "memory"])
        'chips, fabs and memory'
        """
        *first, last = [*parts] or [""]
        if not first:
            return last
        return self("language-list", first=self("language-comma").join(first), last=last)
