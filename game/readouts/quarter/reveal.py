"""The reveal as records: both sides' orders turned over, then what chance brought."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.match.happenings import Happening as Occurrence
from game.match.happenings import Kind
from game.match.table import Report
from game.readouts.board.log import page_of_happening, tell_happening
from game.readouts.board.usual_lead import handicap_of, with_usual_course
from game.readouts.breakdowns.breakdown import (
    Breakdown,
    breakdown_of_score,
    breakdown_of_stock,
    page_alone,
)
from game.readouts.breakdowns.derived_breakdowns import Told, breakdown_of_lead, lags_in
from game.readouts.quarter.turn_breakdowns import breakdown_of_moves
from game.readouts.words.icons import LOCKS, icon_of_chip, icon_of_gate, icon_of_page, icon_of_stock
from game.readouts.words.lead import scores_of, told_score
from game.readouts.words.names import Names, moved_by, owner_of
from game.readouts.words.page_of_order import page_of_action
from game.readouts.words.pages import page_of
from game.readouts.words.quantities import change_between, change_of, write_both
from game.readouts.words.signs import Change, Moved, Owner, Tone
from game.rules import NO_ORDER, Action, Side, Stock

__all__ = ["Happening", "RevealCard", "RevealReadout", "Standing", "news_of", "read_reveal"]

METERS = (Stock.TENSION, Stock.CHINA_DEPENDENCY, Stock.US_CONGRESS, Stock.US_RARE_EARTH_DEPENDENCY)
"""Meters that a reveal closes with, after scores and lags."""
LEAST_POINTS = 0.05
"""A smaller change of a score or a lag reads as none."""


@dataclass(frozen=True)
class RevealCard:
    """One order, face up."""

    owner: Owner
    title: str
    note: str
    """Its price."""
    text: str
    """What the scenario says of it."""
    kind: str
    """The kind of order in a word: levy, ban, open, invest, special."""
    icon: str = ""
    """Its drawing; none for an empty slot."""
    page: str = ""
    """The page of the encyclopaedia on it."""
    price: tuple[tuple[str, str], ...] = ()
    """What was paid, each with the drawing of what it was paid in."""


@dataclass(frozen=True)
class Happening:
    """An event, a law or a shipment of the turn."""

    kind: str
    """The kind in a word."""
    owner: Owner
    title: str
    text: str
    effects: tuple[Moved, ...]
    """Meters it moved, with how far."""
    breakdown: Breakdown
    """The same as lines to open; its page is that on what happened."""
    icon: str = "event"
    more: tuple[str, ...] = ()
    """What is said of meters that have no room: of one, of two, and so on."""


@dataclass(frozen=True)
class Standing:
    """One figure of the match, before and after the turn."""

    label: str
    before: str
    after: str
    change: Change
    breakdown: Breakdown
    """What it is made of, or what moved it."""
    icon: str = ""
    """Its drawing; a score wears the sign of its side."""
    owner: Owner = Owner.SHARED


@dataclass(frozen=True)
class RevealReadout:
    """The turn as it comes to light."""

    title: str
    date: str
    us_name: str
    china_name: str
    us: tuple[RevealCard, ...]
    china: tuple[RevealCard, ...]
    happenings_title: str
    happenings: tuple[Happening, ...]
    quiet: str
    """Said when nothing else happened."""
    standing: tuple[Standing, ...]
    """Scores and lags after the turn."""
    meters: tuple[Standing, ...]
    """The meters that decide most, the more telling first."""
    hint: str
    done: str
    """Label of the button that goes on."""


def read_reveal(report: Report, names: Names, side: Side) -> RevealReadout:
    """Return a finished turn as it comes to light, judged from ``side``."""
    texts = names.texts
    return RevealReadout(
        title=texts("play-reveal"),
        date=names.turn_date(report.turn),
        us_name=names.side(Side.US),
        china_name=names.side(Side.CHINA),
        us=_cards(report, Side.US, names),
        china=_cards(report, Side.CHINA, names),
        happenings_title=texts("play-reveal-happenings"),
        happenings=tuple(_read_happening(thing, report, names, side) for thing in news_of(report)),
        quiet=texts("play-reveal-quiet"),
        standing=_standing(report, names, side),
        meters=tuple(
            _meter(report, stock, names, side) for stock in METERS if names.ruleset.scope.has(stock)
        ),
        hint=texts("play-reveal-hint"),
        done=texts("play-reveal-done"),
    )


def news_of(report: Report) -> list[Occurrence]:
    """Return what happened beside the orders, in the order in which it is told."""
    left_out = (Kind.ORDER, Kind.ENDING, Kind.PAUSED, Kind.RESUMED)
    return [thing for thing in report.happenings if thing.kind not in left_out]


def _standing(report: Report, names: Names, side: Side) -> tuple[Standing, ...]:
    """Both scores and both lags."""
    scores = [_score_of(report, whose, names, side) for whose in Side]
    lags = [_lag(report, slug, digits, told, names, side) for slug, digits, told in lags_in(names)]
    return (*_handicap(report, names), *scores, *lags)


def _handicap(report: Report, names: Names) -> Iterator[Standing]:
    """The lead of the side that looks against the usual one; nothing where that is not known."""
    before, after = (handicap_of(seen) for seen in (report.before, report.after))
    if after is None:
        return
    texts, seen = names.texts, report.after
    us, china = (breakdown_of_score(seen, report.before, whose, names) for whose in Side)
    now = round(after, 1)
    was = now if before is None else round(before, 1)
    yield Standing(
        texts("course-standing"),
        texts.signed(was, 1),
        texts.signed(now, 1),
        _change(now - was, now - was, names),
        with_usual_course(breakdown_of_lead(us, china, names), seen, names),
        owner=owner_of(seen.side),
    )


def _score_of(report: Report, whose: Side, names: Names, side: Side) -> Standing:
    """A score, welcome where it is one's own."""
    before, after = (told_score(scores_of(seen)[whose]) for seen in (report.before, report.after))
    return Standing(
        names.texts.standing[f"{whose.slug}-short"],
        names.texts.number(before, 1),
        names.texts.number(after, 1),
        _change(after - before, (after - before) * (1 if whose is side else -1), names),
        breakdown_of_score(report.after, report.before, whose, names),
        owner=owner_of(whose),
    )


def _lag(report: Report, slug: str, digits: int, told: Told, names: Names, side: Side) -> Standing:
    """A lag; that of the models is Washington's gain, that of the law's is what one makes of it."""
    before, after = (round(seen.indicator(slug), digits) for seen in (report.before, report.after))
    likes = 0 if slug == "arrival_lag_months" else 1 if side is Side.US else -1
    return Standing(
        names.quantity(slug),
        names.texts.number(before, digits),
        names.months(after, digits),
        _change(after - before, likes * (after - before), names),
        told(report.after, names),
        icon=icon_of_page(page_of("indicator", slug)),
    )


def _meter(report: Report, stock: Stock, names: Names, side: Side) -> Standing:
    before, after = (seen.stock(stock) for seen in (report.before, report.after))
    was, now = write_both(stock, before, after, names.texts)
    return Standing(
        names.stock(stock),
        was,
        now,
        change_between(stock, before, after, side, names.texts),
        breakdown_of_stock(report.after, stock, names),
        icon=icon_of_stock(stock),
    )


def _change(amount: float, gain: float, names: Names) -> Change:
    """A change of points or months as an arrow and a number."""
    if abs(amount) < LEAST_POINTS:
        return Change(0.0, names.texts.number(0))
    tone = Tone.GOOD if gain > 0 else Tone.BAD if gain < 0 else Tone.NEUTRAL
    return Change(amount, names.texts.number(abs(amount), 1), tone)


def _cards(report: Report, side: Side, names: Names) -> tuple[RevealCard, ...]:
    """A card for each slot; an empty slot is face up as well."""
    menu = names.ruleset.menus[side]
    given = [order for order in report.orders[side] if order != NO_ORDER]
    cards = [_card(menu[order], side, names) for order in given]
    idle = names.texts("play-reveal-idle")
    empty = names.ruleset.slots[side] - len(given)
    return (*cards, *(RevealCard(owner_of(side), idle, "", "", "") for _ in range(empty)))


def _card(action: Action, side: Side, names: Names) -> RevealCard:
    page = page_of_action(names.ruleset, action)
    paid = (("capital", action.capital, 0.0), ("funds", 0.0, action.funds))
    return RevealCard(
        owner=owner_of(side),
        title=names.action(action),
        note=names.cost(action.capital, action.funds),
        text=names.action_text(action),
        kind=names.kind_of(action),
        icon=_icon_of(action, page),
        page=page,
        price=tuple(
            (icon, names.cost(capital, funds)) for icon, capital, funds in paid if capital or funds
        ),
    )


def _icon_of(action: Action, page: str) -> str:
    """The drawing on an order; on a chip's gate it shows how the lock is set."""
    own = icon_of_page(page)
    return icon_of_gate(LOCKS[action.kind]) if own == icon_of_page("gate-any") else own


def _read_happening(thing: Occurrence, report: Report, names: Names, side: Side) -> Happening:
    texts = names.texts
    kind = texts(f"play-kind-{thing.kind.value}")
    if thing.kind is Kind.LAUNCH:
        title, owner = tell_happening(thing, names)
        chip = names.ruleset.chips.slugs.index(thing.subject)
        performance = float(names.ruleset.chips.performance[chip])
        times = texts.number(performance, 1 if performance > 2 else 2)
        text = texts("play-chip-performance", times=times)
        page = page_of("chip", thing.subject)
        breakdown, icon = page_alone(title, page), icon_of_chip(names.ruleset, chip)
        return Happening(kind, owner, title, text, (), breakdown, icon)
    (title, text, owner), page = _told(thing, names), page_of_happening(thing, names)
    moved = moved_by(thing, report.after.ledger)
    moves = ((stock, amount, "", None) for stock, amount in moved.items())
    breakdown = breakdown_of_moves(title, page, moves, side, names)
    effects = _effects(moved, names, side)
    more = tuple(texts("points-more", count=at) for at in range(1, len(effects) + 1))
    return Happening(kind, owner, title, text, effects, breakdown, icon_of_page(page), more)


def _told(thing: Occurrence, names: Names) -> tuple[str, str, Owner]:
    """Return a happening's title, what is said of it, and whose it is."""
    title, owner = tell_happening(thing, names)
    if thing.kind in (Kind.EVENT, Kind.INJECTED):
        _, text, owner = names.event(thing.subject)
        return title, text, owner
    if thing.kind is Kind.LAW:
        return *names.law(thing.subject), owner
    return title, "", owner


def _effects(moved: dict[Stock, float], names: Names, side: Side) -> tuple[Moved, ...]:
    """The meters that a happening moved at once."""
    return tuple(
        Moved(icon_of_stock(stock), name, change_of(stock, amount, side, names.texts))
        for (stock, amount), name in zip(moved.items(), names.stocks(moved), strict=True)
    )
