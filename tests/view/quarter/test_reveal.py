"""The reveal: what orders changed, what moved on the water, and how it comes on."""

from itertools import product

import pygame
import pytest

from game.match import LocalTable
from game.match.shared_screen import known_to_all
from game.readouts.quarter.order_effects import effects_of_orders
from game.readouts.quarter.reveal import read_reveal
from game.readouts.race.crossings import KINDS, read_crossings, read_gate_moves
from game.readouts.words.quantities import change_of
from game.readouts.words.signs import Owner
from game.rules import NO_ORDER, Side, Stock
from game.view.app.app import App, Window
from game.view.drawing.animation import Animation, Cue
from game.view.drawing.icons import ICONS
from game.view.drawing.theme import SMALLEST_WINDOW
from game.view.input.settings import Settings
from game.view.quarter.reveal import RevealScreen
from game.view.screens.hotspot_control import HotspotControl
from tests.hands import Hands
from tests.matches import a_table, names_of, watched

SIZES = (SMALLEST_WINDOW, (1024, 640), (1280, 800), (1920, 1080))
FRAME = 1 / 60


def an_app(size: tuple[int, int] = (1280, 800), **settings: object) -> App:
    look = Settings.model_validate(settings)
    return App(window=Window(size, headless=True), language="en", settings=look)


def shown(app: App, turn: int = 13, table: LocalTable | None = None) -> RevealScreen:
    table = table or watched(20)
    screen = RevealScreen(table.scenario, table.report(Side.US, turn), Side.US, lambda: None)
    app.go(screen)
    return screen


def test_what_only_an_order_brings_is_told_as_it_stands_in_the_ledger() -> None:
    table, names = watched(20), names_of(watched(20))
    seen = 0
    for turn in range(1, 21):
        report = table.report(Side.US, turn)
        effects = effects_of_orders(report, names, Side.US)
        for side in Side:
            given = [order for order in report.orders[side] if order != NO_ORDER]
            for order, told in zip(given, effects[side], strict=True):
                action = table.ruleset.menus[side][order]
                cause = f"programme.{action.slug.removeprefix('invest-')}"
                for stock in Stock:
                    amount = dict(report.after.ledger.of(stock)).get(cause, 0.0)
                    change = change_of(stock, amount, Side.US, names.texts)
                    if action.programme < 0 or change.amount == 0.0:
                        continue
                    seen += 1
                    label = names.stock(stock)
                    assert change in [each.moved.change for each in told], (turn, label)

    assert seen > 10


def test_opening_a_gate_brings_what_leaving_it_shut_would_not() -> None:
    """Consent to a licensed chip: it is bought, and the levy on it is paid."""
    table = a_table(us="human", china="human")
    table.submit(Side.US, [])
    table.submit(Side.CHINA, [table.ruleset.action(Side.CHINA, "open-consent-h200")])
    table.advance()
    report = table.report(Side.US, 1)
    (told,) = effects_of_orders(report, names_of(table), Side.US)[Side.CHINA]
    moved = {effect.page: effect.moved.change.amount for effect in told}

    assert moved["stock-us_levy_revenue"] > 0.0
    assert moved["stock-china_compute_imported"] > 0.0
    assert moved["stock-tension"] < 0.0


def test_crossings_are_entries_of_the_ledger_the_strongest_first() -> None:
    table, names = watched(20), names_of(watched(20))
    report = table.report(Side.US, 13)
    ledger = report.after.ledger
    for crossing in read_crossings(report, names, len(KINDS)):
        kind = next(
            kind for kind in KINDS if names.texts(f"reveal-crossing-{kind.slug}") == crossing.label
        )
        amount = dict(ledger.of(kind.stock))[kind.cause]

        assert crossing.amount == change_of(kind.stock, amount, Side.US, names.texts).text
        assert crossing.cargo >= 1


def test_every_kind_of_crossing_occurs_in_some_match() -> None:
    """A cause that the rules no longer name would never be shown."""
    pairs = (("hawk", "rare-earth-hardliner"), ("dealmaker", "shadow-buyer"))
    missing = {(kind.stock, kind.cause) for kind in KINDS}
    for seed, (us, china) in product(range(16), pairs):
        table = a_table(us=us, china=china, seed=seed)
        while missing and table.turn < 6 and table.advance():
            ledger = table.report(Side.CHINA, table.turn).after.ledger
            missing -= {(entry.stock, entry.cause) for entry in ledger.entries}

    assert missing == set()


def test_a_gate_is_told_from_where_it_stood_to_where_it_stands() -> None:
    table, names = watched(20), names_of(watched(20))
    for turn in range(1, 21):
        report = table.report(Side.US, turn)
        before, after = report.before.known.gates[0], report.after.known.gates[0]
        moves = read_gate_moves(report, names)

        assert len(moves) == int((before != after).sum())
        assert all(move.before.mark.text != move.after.mark.text for move in moves)


def test_two_people_at_one_screen_are_not_told_each_others_secrets() -> None:
    """Nothing of a hidden stock is in the ledger that both look at."""
    table = a_table(us="human", china="human")
    for side in Side:
        table.submit(side, [NO_ORDER] * table.ruleset.slots[side])
    table.advance()
    report = known_to_all(table, 1)
    told = {entry.stock for entry in report.after.ledger.entries}

    assert Stock.CHINA_DEPENDENCY in told
    assert not {stock for stock in told if stock.secret}


def test_everything_on_the_cards_has_a_drawing() -> None:
    table, names = watched(20), names_of(watched(20))
    drawings = {path.stem for path in ICONS.glob("*.svg")}
    for turn in range(1, 21):
        report = table.report(Side.US, turn)
        reveal = read_reveal(report, names, Side.US)
        cards = [card for card in (*reveal.us, *reveal.china) if card.kind]
        icons = {card.icon for card in cards} | {icon for card in cards for icon, _ in card.price}
        icons |= {thing.icon for thing in reveal.happenings}
        icons |= {moved.icon for thing in reveal.happenings for moved in thing.effects}
        icons |= {crossing.icon for crossing in read_crossings(report, names, len(KINDS))}
        tiles = [tile for tile in reveal.standing if tile.owner is Owner.SHARED]
        icons |= {tile.icon for tile in (*tiles, *reveal.meters)}

        assert icons <= drawings


# How it comes on.


def picture(app: App) -> bytes:
    app.draw()
    return pygame.image.tobytes(app.window.surface, "RGB")


def test_the_stages_end_in_what_a_skip_shows_at_once() -> None:
    app = an_app()
    screen = shown(app)
    while not screen.shown:
        app.frame(FRAME, [])
    played = picture(app)
    other = an_app()
    shown(other).skip()
    other.frame(FRAME, [])

    assert played == picture(other)


@pytest.mark.parametrize("settings", [{"reduced_motion": True}, {"animation": "off"}], ids=str)
def test_nothing_moves_where_nothing_is_to_move(settings: dict[str, object]) -> None:
    app = an_app(**settings)
    screen = shown(app)
    app.frame(FRAME, [])

    assert screen.shown
    drawn = app.frames_drawn
    for _ in range(20):
        app.frame(FRAME, [])
    assert app.frames_drawn == drawn


def test_it_is_over_in_five_seconds_and_then_rests() -> None:
    """The fullest turn of the match, at the usual speed."""
    app, names = an_app(), names_of(watched(20))
    full = max(
        range(1, 21),
        key=lambda turn: len(
            read_reveal(watched(20).report(Side.US, turn), names, Side.US).happenings
        ),
    )
    screen = shown(app, full)
    frames = 0
    while not screen.shown:
        app.frame(FRAME, [])
        frames += 1
    app.frame(FRAME, [])

    assert 2.0 / FRAME < frames < 5.0 / FRAME
    assert not app.frame(FRAME, [])


def test_every_part_opens_its_sum_and_its_page_by_keys() -> None:
    app, table = an_app(animation="off"), watched(20)
    ordered = next(
        turn for turn in range(1, 21) if any(table.report(Side.US, turn).orders[Side.US])
    )
    screen = shown(app, ordered)
    app.frame(FRAME, [])
    first = next(item for item in screen.ring.items if isinstance(item, HotspotControl))
    hands = Hands(app)
    hands.press(pygame.K_TAB, pygame.K_RETURN)
    hands.press(pygame.K_TAB, mod=pygame.KMOD_SHIFT)
    hands.press(pygame.K_RETURN)

    assert first.label == screen.readout.us[0].title
    assert app.screen.name == "encyclopaedia"
    assert app.screen.page == screen.readout.us[0].page


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_parts_lie_in_the_window_and_beside_each_other(size: tuple[int, int]) -> None:
    app = an_app(size, animation="off")
    window = pygame.Rect((0, 0), size)
    for scale in (1.0, 1.5):
        app.change_settings(scale=scale)
        for turn in (1, 2, 8, 13):
            screen = shown(app, turn)
            for number, one in enumerate(screen.controls):
                assert window.contains(one.rect), one.label
                for other in screen.controls[number + 1 :]:
                    assert not one.rect.colliderect(other.rect), (one.label, other.label)


def test_a_part_is_painted_as_it_was_until_its_cue_and_as_it_is_after_it() -> None:
    pygame.display.set_mode((8, 8))
    seen: list[float] = []
    part = Cue(pygame.Rect(0, 0, 4, 4), 1.0, 1.0, lambda surface, at: seen.append(at))
    animation = Animation(lambda surface: None, (part,))
    surface = pygame.Surface((8, 8))
    for clock in (0.5, 1.5, 2.0):
        animation.draw(surface, clock)

    assert animation.length == 2.0
    assert seen == [1.0, 0.0, 0.5]
