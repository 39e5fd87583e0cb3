"""The reveal as records: both sides' orders turned over, then what chance brought."""

from dataclasses import dataclass

from game.match.happenings import Happening as Occurrence
from game.match.happenings import Kind
from game.match.table import Report
from game.rules import NO_ORDER, Observation, Side
from game.view.readouts.log import tell_happening
from game.view.readouts.names import Names, causes_of, owner_of
from game.view.readouts.quantities import change_of
from game.view.readouts.signs import Change, Owner

__all__ = ["Happening", "RevealCard", "RevealReadout", "Standing", "news_of", "read_reveal"]


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


@dataclass(frozen=True)
class Happening:
    """An event, a law or a shipment of the turn."""

    kind: str
    """The kind in a word."""
    owner: Owner
    title: str
    text: str
    effects: tuple[tuple[str, Change], ...]
    """Meters it moved, with how far."""


@dataclass(frozen=True)
class Standing:
    """One figure of the match, before and after the turn."""

    label: str
    before: str
    after: str


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
    standing_title: str
    standing: tuple[Standing, ...]
    """Where things stand after the turn."""
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
        standing_title=texts("play-reveal-standing"),
        standing=_standing(report, names),
        hint=texts("play-reveal-hint"),
        done=texts("play-reveal-done"),
    )


def news_of(report: Report) -> list[Occurrence]:
    """Return what happened beside the orders, in the order in which it is told."""
    return [thing for thing in report.happenings if thing.kind not in (Kind.ORDER, Kind.ENDING)]


def _standing(report: Report, names: Names) -> tuple[Standing, ...]:
    """Both scores and both lags."""
    texts, before, after = names.texts, report.before, report.after
    scores = [
        Standing(
            names.side(side), texts.number(_score(before, side)), texts.number(_score(after, side))
        )
        for side in Side
    ]
    lags = [
        Standing(
            names.quantity(slug),
            texts.number(before.indicator(slug), digits),
            names.months(after.indicator(slug), digits),
        )
        for slug, digits in (("legal_lag_months", 0), ("model_lag_months", 1))
    ]
    return (*scores, *lags)


def _score(seen: Observation, side: Side) -> float:
    verdict = seen.verdict
    return float((verdict.score_us if side is Side.US else verdict.score_china)[0])


def _cards(report: Report, side: Side, names: Names) -> tuple[RevealCard, ...]:
    """A card for each slot; an empty slot is face up as well."""
    menu = names.ruleset.menus[side]
    given = [order for order in report.orders[side] if order != NO_ORDER]
    cards = [
        RevealCard(
            owner=owner_of(side),
            title=names.action(menu[order]),
            note=names.cost(menu[order].capital, menu[order].funds),
            text=names.action_text(menu[order]),
            kind=names.texts(f"play-kind-{menu[order].kind.slug}"),
        )
        for order in given
    ]
    idle = names.texts("play-reveal-idle")
    empty = names.ruleset.slots[side] - len(given)
    return (*cards, *(RevealCard(owner_of(side), idle, "", "", "") for _ in range(empty)))


def _read_happening(thing: Occurrence, report: Report, names: Names, side: Side) -> Happening:
    texts = names.texts
    kind = texts(f"play-kind-{thing.kind.value}")
    if thing.kind is Kind.LAUNCH:
        title, owner = tell_happening(thing, names)
        chip = names.ruleset.chips.slugs.index(thing.subject)
        performance = float(names.ruleset.chips.performance[chip])
        times = texts.number(performance, 1 if performance > 2 else 2)
        return Happening(kind, owner, title, texts("play-chip-performance", times=times), ())
    if thing.kind is Kind.EVENT:
        title, text, owner = names.event(thing.subject)
        return Happening(kind, owner, title, text, _effects("event", thing, report, names, side))
    title, text = names.law(thing.subject)
    if thing.kind is Kind.LAPSE:
        title, text = texts("play-log-lapse", law=title), ""
    return Happening(kind, Owner.US, title, text, _effects("law", thing, report, names, side))


def _effects(
    prefix: str, thing: Occurrence, report: Report, names: Names, side: Side
) -> tuple[tuple[str, Change], ...]:
    """The meters that a happening moved at once."""
    changed = causes_of(report.after.ledger, f"{prefix}.{thing.subject}")
    return tuple(
        (names.stock(stock), change_of(stock, amount, side, names.texts))
        for stock, amount in changed.items()
    )
