"""Reads every text of every screen of a scenario: window, dialogue, pages, papers, reports.

For tests that look for words which a scenario must not show. Nothing is started beside this
process: a screen is drawn once in one size, a page is written once, a dialogue is held in memory.
"""

import html
import random
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import mkdtemp
from types import SimpleNamespace
from typing import Any, Final, NamedTuple, TypeAlias

from game.analysis.balance.aims import Aim
from game.classroom.phases import Phase
from game.classroom.views import ClassViews
from game.classroom.web.console_pages import PAGES, ConsolePages
from game.classroom.web.phone_pages import TABS, PhonePages
from game.classroom.web.premises import Premises
from game.classroom.web.race_svg import draw_race
from game.language import Texts
from game.match import LocalMatches, LocalTable, Saves
from game.page import (
    write_document_markdown,
    write_handout_page,
    write_match_page,
    write_transcript,
)
from game.players.seating import seated
from game.readouts.reference.encyclopaedia import read_rulebook
from game.readouts.reference.model_evidence import Evidence
from game.readouts.reference.model_sections import read_model
from game.readouts.reference.rulebook import LineKind
from game.readouts.teaching.handout import read_handout
from game.scenario import Loaded, roles_of, telling_of
from game.studies.balance.playtest import Asked, Playtest, playtest
from game.studies.balance.playtest_report import tell_playtest
from game.text.session import TextSession
from game.text.voice import Voice
from game.view.app.app import App, Window
from game.view.gallery import SCREENS, play_for, screen_at, turns_for
from tests.classroom.a_class import a_class
from tests.view.text_watch import TextWatch

__all__ = ["BESIDE_THE_WINDOW", "OF_OTHERS", "OVER_THE_BOARD", "Told", "on_screens", "screen_texts"]

OF_OTHERS: Final = {"authoring", "lesson", "lesson-menu", "menu", "network", "scenario", "teach"}
"""Screens that tell of the game, or of all its scenarios, and of none in particular."""
OVER_THE_BOARD: Final = {"help", "help-keys"}
"""Screens that tell of a scenario where they are opened in a match."""
LATE: Final = 13
"""Turns played before a screen that shows a match in progress, as far as there are so many."""
SEED: Final = 7
PLAYERS: Final = ("dealmaker", "hedger")
TYPED: Final = (
    *("help", "state", "causes", "race", "orders", "orders no", "score", "1", "whatif 1", "plan"),
    *("report", "log", "saves", "say"),
)
"""Everything that can be asked in a dialogue."""


class Told(NamedTuple):
    """A text, and where it is told."""

    where: str
    text: str


Way: TypeAlias = "Callable[[Loaded, str], Iterator[Told]]"


def screen_texts(
    loaded: Loaded, language: str, ways: "Sequence[Way] | None" = None
) -> Iterator[Told]:
    """Give every text of a scenario in a language: six seconds, and six more for the window."""
    for tell in (on_screens, *BESIDE_THE_WINDOW) if ways is None else ways:
        yield from tell(loaded, language)


_MATCHES: dict[tuple[Path, int], tuple[LocalTable, Saves]] = {}
"""Played once for all languages."""


def _match(loaded: Loaded, turns: int) -> tuple[LocalTable, Saves]:
    if (loaded.path, turns) not in _MATCHES:
        saves = Saves(Path(mkdtemp()))
        _MATCHES[loaded.path, turns] = play_for(loaded, SEED, PLAYERS, turns, saves), saves
    return _MATCHES[loaded.path, turns]


def on_screens(
    loaded: Loaded, language: str, screens: Iterable[str] | None = None
) -> Iterator[Told]:
    """Give what is written on the screens of the window, seen or cut or scrolled away."""
    last = loaded.ruleset.turns
    for name in sorted(SCREENS.keys() - OF_OTHERS) if screens is None else screens:
        table, saves = _match(loaded, turns_for(name, min(LATE, last - 1), last))
        app = App(window=Window((1280, 800), headless=True), language=language)
        watch = TextWatch()
        with watch.watching():
            for each in (*(("play",) if name in OVER_THE_BOARD else ()), name):
                app.go(screen_at(app, each, loaded, table, saves))
            app.screen.settle()
            app.screen.update(3.0)
            app.draw()
        for screen in app.screens:
            screen.leave()
        texts = (*(each.text for each in watch.drawn), *watch.boxed, *watch.cut)
        yield from (Told(f"screen {name}", text) for text in texts)


def in_dialogue(loaded: Loaded, language: str) -> Iterator[Told]:
    """Give what is said in text mode: a whole match, and all that can be asked in it."""
    turns = [line for _ in range(loaded.ruleset.turns) for line in ("give 1", "commit", "yes")]
    typed = [*TYPED, *turns[:3], *TYPED, *turns[3:], *TYPED, "report 1", "transcript", "quit"]
    for us, china in (("human", PLAYERS[1]), (PLAYERS[0], "human")):
        matches = LocalMatches(Saves(Path(mkdtemp())), seated)
        said = StringIO()
        voice = Voice(StringIO("".join(f"{line}\n" for line in typed)), said)
        session = matches.begin(loaded, us, china, SEED)
        TextSession(voice, Texts.load(language), matches, session).run()
        yield from (Told("dialogue", line) for line in said.getvalue().splitlines())


def in_rules(loaded: Loaded, language: str) -> Iterator[Told]:
    """Give the encyclopaedia, without what its sources are called."""
    book = read_rulebook(loaded.scenario, loaded.ruleset, Texts.load(language))
    for page in book.pages:
        yield Told(f"rules {page.slug}", f"{page.title} {page.about}")
        for line in page.lines:
            if line.kind is not LineKind.SOURCE:
                yield Told(f"rules {page.slug}", f"{line.text} {line.note}")


def on_pages(loaded: Loaded, language: str) -> Iterator[Told]:
    """Give the page of a match, its transcript, the model page and the teacher's pack."""
    texts = Texts.load(language)
    table, _ = _match(loaded, loaded.ruleset.turns)
    yield from _lines("page", write_match_page(table, texts))
    yield from _lines("transcript", write_transcript(table, texts))
    document = read_model(loaded.scenario, loaded.ruleset, texts, Evidence())
    yield from _lines("model", write_document_markdown(document))
    pack = read_handout(loaded.scenario, loaded.ruleset, texts)
    yield from _lines("handout", write_handout_page(pack, texts))


def in_class(loaded: Loaded, language: str) -> Iterator[Told]:
    """Give the pages of phones, projector and console, in every phase of a turn and at the end."""
    texts = telling_of(loaded.scenario, Texts.load(language))
    chance = random.Random(SEED)
    with a_class(Path(mkdtemp()), Path(loaded.path)) as classroom:
        students = classroom.sit(*(role.id for role in roles_of(loaded.scenario)))
        views, phones = ClassViews(classroom.hosted), PhonePages()
        keeper = SimpleNamespace(hosted=classroom.hosted, views=views, report=None)
        console = ConsolePages(keeper, _premises())  # type: ignore[arg-type]

        def pages(phase: Phase) -> Iterator[Told]:
            for tab in (*TABS, "me"):
                for student in students:
                    view = views.phone(classroom.student(student.number), language)
                    page = phones.write(tab, view, texts, key="k", **_PHONE)
                    yield from _lines(f"phone {tab} {phase}", page)
            for tab in PAGES:
                page = console.write(tab, texts, **_CONSOLE)
                yield from _lines(f"console {tab} {phase}", page)
            page = console.projector(texts, draw_race)
            yield from _lines(f"projector {phase}", page)

        yield from pages(Phase.GATHER)
        for phase in (Phase.BRIEF, Phase.PROPOSE, Phase.VOTE, Phase.REVEAL):
            classroom.until(phase)
            if phase is Phase.PROPOSE:
                for student in students:
                    classroom.propose(student.number, chance)
            yield from pages(phase)
        classroom.lead("end")
        yield from pages(Phase.DEBRIEF)


def _premises() -> Premises:
    """Premises of a class that is open to this computer alone, with nobody behind the doors."""
    premises = Premises()
    doors = (("127.0.0.1", 18018), ("127.0.0.1", 18019))
    premises.stand_on(SimpleNamespace(addresses=doors))  # type: ignore[arg-type]
    return premises


_PHONE: Final[dict[str, Any]] = {
    "at": "/",
    "revision": 0,
    "also": (),
    "hand_over": None,
    "has_report": False,
}
_CONSOLE: Final[dict[str, Any]] = {
    "key": "k",
    "unheard": (),
    "link": "",
    "told": None,
    "made": False,
}


_PLAYTESTS: dict[Path, Playtest] = {}
"""Played once for all languages."""


def in_playtest(loaded: Loaded, language: str) -> Iterator[Told]:
    """Give the report of a playtest."""
    if loaded.path not in _PLAYTESTS:
        _PLAYTESTS[loaded.path] = playtest(loaded, Asked(*PLAYERS, 2, 0, Aim()))
    found = _PLAYTESTS[loaded.path]
    said = StringIO()
    with redirect_stdout(said):
        tell_playtest(found, loaded, Texts.load(language))
    yield from (Told("playtest", line) for line in said.getvalue().splitlines())


def of_characters(loaded: Loaded, language: str) -> Iterator[Told]:
    """Give what the personas say of themselves and of the orders that can be given here."""
    texts = telling_of(loaded.scenario, Texts.load(language))
    orders = {each.id for each in loaded.scenario.specials}
    for message in texts:
        about = message.partition("-special-")[2]
        if message.startswith(("player-", "voice-")) and (not about or about in orders):
            yield Told(f"character {message}", texts(message))


BESIDE_THE_WINDOW: Final[tuple[Way, ...]] = (
    in_dialogue,
    in_rules,
    on_pages,
    in_class,
    in_playtest,
    of_characters,
)
"""All ways in which a scenario is told, but for the screens of the window."""


def _lines(where: str, page: str) -> Iterator[Told]:
    """The lines of a page as they are read: without its tags, its style and its scripts."""
    bare = re.sub(r"<(style|script)\b.*?</\1>", " ", page, flags=re.DOTALL)
    bare = re.sub(r"<[^>]*>", "\n", bare) if "<html" in page or "<div" in page else bare
    for line in html.unescape(bare).splitlines():
        if line.strip():
            yield Told(where, line.strip())
