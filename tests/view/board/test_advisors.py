"""The advisors: asked by one key, thinking beside the window, committed to nothing."""

import time
from itertools import combinations

import pygame
import pytest

from game.analysis.advisor import Analyst
from game.language import LANGUAGES, Texts
from game.match import LocalTable
from game.players import ROSTER
from game.players.persona import Persona
from game.players.search.advice import Advice, Option, Reply
from game.players.search.effort import EFFORTS
from game.readouts.orders.advice import read_analysis, read_voices
from game.rules import NO_ORDER, ActionKind, Side
from game.view.board.advice_card import OptionCard
from game.view.board.advisors import AdvisorsScreen
from game.view.board.play import PlayScreen
from game.view.drawing.theme import SMALLEST_WINDOW, Theme
from game.view.screens.breakdown_card import BreakdownCard
from tests.hands import Hands, an_app, shown
from tests.matches import a_table, names_of, seen_by, taken_over, watched

PATIENCE = 30.0
SIZES = (SMALLEST_WINDOW, (1024, 640), (1280, 800), (1920, 1080))


def asked(app, table: LocalTable, side: Side = Side.US) -> tuple[PlayScreen, AdvisorsScreen]:
    """The board with the advisors open in front of it."""
    board = shown(app, table, side)
    Hands(app).press(pygame.K_h)
    assert isinstance(app.screen, AdvisorsScreen)
    return board, app.screen


def hear(app, advisors: AdvisorsScreen) -> None:
    """Let frames pass until the analyst has spoken."""
    deadline = time.monotonic() + PATIENCE
    while advisors.analysis is None and time.monotonic() < deadline:
        app.frame(0.02, [])
        time.sleep(0.005)
    assert advisors.analysis is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_adviser_has_words_for_every_kind_of_order(language: str) -> None:
    texts = Texts.load(language)
    kinds = [*(kind.slug for kind in ActionKind), "wait"]
    personas = [who.slug for who in ROSTER if isinstance(who.policy, Persona)]

    missing = [f"{s}-{k}" for s in personas for k in kinds if not texts.has(f"voice-{s}-{k}")]

    assert missing == []


def test_the_circle_speaks_for_different_orders_that_may_all_be_given() -> None:
    table = watched(6)
    for side in Side:
        seen = seen_by(table, side)
        voices = read_voices(seen, names_of(table))

        assert len({voice.slug for voice in voices}) == len(voices) >= 5
        told = [frozenset(voice.orders) for voice in voices]
        assert len(set(told)) == len(told), "nobody repeats what another has argued for"
        assert all(not seen.problems(voice.orders) for voice in voices)


def test_an_expected_lead_is_the_sum_of_what_the_replies_leave() -> None:
    """Each counts as often as it would be played; the worst stands beside them if it is not."""
    seen, names = seen_by(watched(6), Side.US), names_of(watched(6))
    replies = (Reply((), 0.0, -9.0), Reply((1,), 0.25, 2.0), Reply((0, 2), 0.75, 6.0))
    advice = Advice((Option((0,), 1.0, 5.0, replies),), 4, 100)
    (option,) = read_analysis(advice, seen, names).options

    assert [part.amount for part in option.made_of.parts] == [4.5, 0.5]
    assert option.made_of.total == 5.0
    assert [part.amount for part in option.made_of.beyond] == [-9.0]


def test_an_option_opens_its_expected_lead_and_a_press_still_takes_it_over() -> None:
    app = an_app()
    board, advisors = asked(app, a_table())
    hear(app, advisors)
    card = next(each for each in advisors.controls if isinstance(each, OptionCard))
    Hands(app).move(card.rect.center)
    noted = advisors.noted()
    Hands(app).press(pygame.K_w)
    opened = app.screen
    Hands(app).press(pygame.K_ESCAPE)
    back = app.screen
    card.activate()

    assert noted is not None
    assert noted.detail[0] == opened.breakdown.title
    assert isinstance(opened, BreakdownCard)
    assert opened.breakdown == card.breakdown
    assert back is advisors
    assert app.screen is board
    assert any(order != NO_ORDER for order in board.planned)


def test_one_key_takes_an_advice_over_and_nothing_is_committed() -> None:
    app = an_app()
    board, _ = asked(app, a_table())
    first = read_voices(board.seen, board.names)[0]

    Hands(app).press(pygame.K_1)

    assert app.screen is board
    assert [order for order in board.planned if order != NO_ORDER] == list(first.orders)
    assert not board.table.committed(Side.US)
    Hands(app).press(pygame.K_BACKSPACE)
    assert len([order for order in board.planned if order != NO_ORDER]) == len(first.orders) - 1


def test_the_analyst_names_options_their_lead_and_the_worst_reply() -> None:
    app = an_app()
    board, advisors = asked(app, taken_over(12))
    hear(app, advisors)
    analysis = advisors.analysis
    assert analysis is not None

    assert 1 <= len(analysis.options) <= 3
    for option in analysis.options:
        assert not board.seen.problems(option.orders)
        assert option.lead
        assert option.worst
    digit = len(read_voices(board.seen, board.names)) + 1
    Hands(app).press(pygame.K_0 + digit)
    assert [o for o in board.planned if o != NO_ORDER] == list(analysis.options[0].orders)


def test_the_same_moment_gets_the_same_advice() -> None:
    seen = watched(12).observe(Side.CHINA)
    advice = []
    for _ in range(2):
        analyst = Analyst(seen, EFFORTS["hard"])
        analyst.start()
        analyst.wait()
        advice.append(analyst.advice)

    assert advice[0] is not None
    assert advice[0] == advice[1]


def test_how_sure_it_is_depends_on_the_table() -> None:
    """Every wording there is, from tables made for it; the first option's worst reply decides."""
    table = watched(6)
    seen, names = seen_by(table, Side.US), names_of(table)
    cases = {
        "clear": [(0.9, 8.0, 6.0), (0.1, 4.0, 1.0)],
        "likely": [(0.9, 8.0, 1.0), (0.1, 4.0, 1.0)],
        "safest": [(0.9, 4.0, 3.0), (0.1, 8.0, -5.0)],
        "mixed": [(0.5, 8.0, 1.0), (0.5, 4.0, 1.0)],
        "close": [(0.9, 4.2, 1.0), (0.1, 4.0, 1.0)],
        "only": [(1.0, 4.0, 1.0)],
    }
    for wording, rows in cases.items():
        options = tuple(Option((), s, lead, (Reply((), 1.0, worst),)) for s, lead, worst in rows)
        said = read_analysis(Advice(options, 4, 100), seen, names).sure
        values = {"gap": "4.0"} if wording == "likely" else {}
        assert said == names.texts(f"advisors-sure-{wording}", **values)


def test_closing_ends_the_thinking_at_once() -> None:
    app = an_app()
    board, advisors = asked(app, a_table())

    Hands(app).press(pygame.K_ESCAPE)

    assert advisors._analyst.advice is None, "it was waited for to the end"
    assert app.screen is board
    assert not advisors._analyst.is_thinking
    Hands(app).press(pygame.K_h)
    again = app.screen
    assert isinstance(again, AdvisorsScreen)
    hear(app, again)


def test_frames_go_on_while_the_analyst_thinks() -> None:
    """A thread that kept the window waiting would show as one frame as long as the thinking."""
    app = an_app()
    _, advisors = asked(app, a_table())
    frames = 0
    while advisors.analysis is None and frames < 3000:
        app.frame(0.02, [])
        frames += 1
        time.sleep(0.002)

    assert frames > 20


def test_there_is_no_advice_once_the_orders_are_sealed() -> None:
    app = an_app()
    board = shown(app, a_table())
    board.waiting = True

    Hands(app).press(pygame.K_h)

    assert app.screen is board


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_advice_is_read_in_full_at_every_size(
    language: str, scale: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut = []
    fitted = Theme.fitted

    def watch(theme, text, *args, **options):
        shown_text = fitted(theme, text, *args, **options)
        if shown_text != text:
            cut.append(text)
        return shown_text

    for side, turn, number in ((Side.US, 6, 0), (Side.CHINA, 13, 0), (Side.CHINA, 14, 1)):
        table = watched(turn, number)
        seen = seen_by(table, side)
        analyst = Analyst(seen, EFFORTS["hard"])
        analyst.start()
        analyst.wait()
        for size in SIZES:
            app = an_app(size, language, scale)
            board = shown(app, table, side)
            screen = AdvisorsScreen(board, analyst, lambda board=board: board.names)
            app.open(screen)
            with monkeypatch.context() as patched:
                patched.setattr(Theme, "fitted", watch)
                screen.draw(app.window.surface)
            window = pygame.Rect(0, 0, *size)

            assert cut == [], f"at {size}"
            assert all(window.contains(control.rect) for control in screen.controls)
            places = [control.rect for control in screen.controls]
            assert not any(one.colliderect(other) for one, other in combinations(places, 2))
