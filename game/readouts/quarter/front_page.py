"""The front page of a quarter as records: the day's news, chosen by how much it moved."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from game.match.happenings import Kind
from game.match.table import Report
from game.readouts.board.usual_lead import tell_handicap
from game.readouts.breakdowns.breakdown import (
    Breakdown,
    part_of_change,
)
from game.readouts.ending.story import LeadReadout, read_lead
from game.readouts.quarter.order_effects import breakdowns_of_hands
from game.readouts.quarter.quarter_points import QuarterPoints, read_quarter_points
from game.readouts.quarter.report import ReportReadout, ReportRow
from game.readouts.quarter.reveal import Happening, RevealCard, RevealReadout, news_of, read_reveal
from game.readouts.quarter.to_come import Coming, read_to_come
from game.readouts.quarter.turn_breakdowns import (
    breakdown_of_race,
    breakdown_of_scores,
)
from game.readouts.words.lead import scores_of, told_leads
from game.readouts.words.names import Names, moved_by, owner_of
from game.readouts.words.objectives import read_by_objectives
from game.readouts.words.outside import STAFFING
from game.readouts.words.quantities import size_of
from game.readouts.words.signs import Owner
from game.rules import Observation, Side
from game.rules.indicators import has_indicator

__all__ = ["SideAccount", "FrontPage", "Story", "read_front_page"]

LEAP: Final = 8.0
"""A lead that moves by so much in a quarter is news by itself, second only to a law [points]."""
LAUNCH_SIZE: Final = 0.25
"""What a new generation counts among the news: as a meter moved by a quarter of its range."""


@dataclass(frozen=True)
class Story:
    """The news at the head of the page."""

    kind: str
    """What kind of news, in a word."""
    owner: Owner
    headline: str
    text: str
    effects: Happening | None
    """What it moved; None where the news is the race itself."""
    breakdown: Breakdown
    """What its numbers are made of."""


@dataclass(frozen=True)
class SideAccount:
    """What one government did."""

    owner: Owner
    name: str
    orders: tuple[RevealCard, ...]
    breakdowns: tuple[Breakdown, ...]
    """What each order changed."""
    quiet: str
    """Said where nothing was announced."""


@dataclass(frozen=True)
class FrontPage:
    """Everything on the front page."""

    paper: str
    number: str
    date: str
    lead: Story
    deck: str
    """How the race stands, in a sentence."""
    deck_breakdown: Breakdown
    """Its numbers, line by line."""
    accounts: tuple[SideAccount, SideAccount]
    briefs: tuple[Happening, ...]
    """The other news, the largest first."""
    briefs_title: str
    points: QuarterPoints
    """Which objectives moved either score."""
    figures_title: str
    figures: tuple[ReportRow, ...]
    """The meters that moved: what an objective reads first, then the furthest."""
    figures_more: tuple[str, ...]
    """What is said of figures that have no room: of one, of two, and so on."""
    figures_breakdowns: Breakdown
    """All of them, a line each."""
    course_title: str
    course: LeadReadout | None
    """The lead over the match so far; None where it is not at hand."""
    ahead_title: str
    ahead: tuple[Coming, ...]
    """What is to come."""


def read_front_page(
    report: Report,
    readout: ReportReadout,
    names: Names,
    side: Side,
    history: Sequence[Observation] = (),
) -> FrontPage:
    """Return the front page of a quarter as one side may know it.

    Args:
        report: the finished turn.
        readout: the same turn as a table of meters.
        names: the words.
        side: who looks.
        history: what the side saw up to the turn, the opening first; draws the lead.
    """
    texts, reveal = names.texts, read_reveal(report, names, side)
    points = read_quarter_points(report, names, side)
    news = _ranked(report, reveal)
    lead, rest = _lead_story(report, reveal, news, points, names)
    figures = _furthest(report, readout)
    told = breakdowns_of_hands(report, reveal, names, side)
    return FrontPage(
        paper=texts("press-paper"),
        number=texts("press-number", number=report.turn),
        date=readout.date,
        lead=lead,
        deck=_deck(report.after, names),
        deck_breakdown=breakdown_of_race(report.after, report.before, names),
        accounts=(
            _account(Side.US, reveal.us, told[Side.US], names),
            _account(Side.CHINA, reveal.china, told[Side.CHINA], names),
        ),
        briefs=rest,
        briefs_title=texts("press-briefs"),
        figures_title=texts("press-figures"),
        points=points,
        figures=figures,
        figures_more=tuple(texts("points-more", count=at + 1) for at in range(len(figures))),
        figures_breakdowns=_all_of(figures, names),
        course_title=texts("press-course"),
        course=read_lead(history, names) if len(history) > 1 else None,
        ahead_title=texts("press-ahead"),
        ahead=tuple(read_to_come(report.after, names)),
    )


def _ranked(report: Report, reveal: RevealReadout) -> list[tuple[Kind, Happening]]:
    """The turn's news with its kind, the largest first."""
    found = []
    for thing, told in zip(news_of(report), reveal.happenings, strict=True):
        size = LAUNCH_SIZE if thing.kind is Kind.LAUNCH else 0.0
        for stock, amount in moved_by(thing, report.after.ledger).items():
            size += size_of(stock, report.before.stock(stock), amount)
        found.append((size, thing.kind, told))
    found.sort(key=lambda each: -each[0])
    return [(kind, told) for _, kind, told in found]


def _lead_story(
    report: Report,
    reveal: RevealReadout,
    news: list[tuple[Kind, Happening]],
    points: QuarterPoints,
    names: Names,
) -> tuple[Story, tuple[Happening, ...]]:
    """The head of the page, and the news that is left for the briefs."""
    before, after = told_leads([report.before, report.after])
    race = _race_story(report, before, after, points, names)
    everything = tuple(told for _, told in news)
    top = next((told for kind, told in news if kind is Kind.LAW), None)
    if top is None and (before * after < 0.0 or abs(after - before) >= LEAP):
        return race, everything
    top = top or next((told for kind, told in news if kind not in STAFFING), None)
    if top is not None:
        rest = tuple(told for told in everything if told is not top)
        return Story(top.kind, top.owner, top.title, top.text, top, top.breakdown), rest
    cards = _given(reveal)
    if not cards:
        return race, ()
    name = reveal.us_name if cards[0].owner is Owner.US else reveal.china_name
    headline = names.texts("press-order", side=name, order=cards[0].title)
    return Story(cards[0].kind, cards[0].owner, headline, race.text, None, race.breakdown), ()


def _given(reveal: RevealReadout) -> list[RevealCard]:
    """Orders that were given, by turns from both sides."""
    both = [card for pair in zip(reveal.us, reveal.china, strict=False) for card in pair]
    return [card for card in both if card.kind]


def _race_story(
    report: Report, before: float, after: float, points: QuarterPoints, names: Names
) -> Story:
    """The race itself as news: the lead changed hands, or moved far, and by which objectives."""
    texts = names.texts
    gains = Side.US if after > before else Side.CHINA
    ahead = Side.US if after > 0.0 else Side.CHINA
    if before * after < 0.0:
        slug, side = "press-takes-lead", ahead
    elif gains is ahead:
        slug, side = "press-pulls-away", gains
    else:
        slug, side = "press-closes-in", gains
    text = texts(
        "press-race-text",
        side=names.side(gains),
        moved=texts.number(abs(after - before), 1),
        ahead=names.side(ahead),
        lead=texts.number(abs(after), 1),
    )
    text = texts.run_in((text, *points.says))
    headline = texts(slug, side=names.side(side))
    breakdown = breakdown_of_scores(report.after, report.before, names)
    return Story(texts("press-race"), owner_of(gains), headline, text, None, breakdown)


def _deck(after: Observation, names: Names) -> str:
    texts, (us, china) = names.texts, scores_of(after)
    deck = texts(
        "press-deck",
        us=names.side(Side.US),
        china=names.side(Side.CHINA),
        us_score=texts.number(us, 1),
        china_score=texts.number(china, 1),
    )
    lags = texts("press-deck-goods", arrived=names.months(after.indicator("arrival_lag_months")))
    if has_indicator(after.ruleset.scope, "model_lag_months"):
        lags = texts(
            "press-deck-lags",
            arrived=names.months(after.indicator("arrival_lag_months")),
            model=names.months(after.indicator("model_lag_months"), 1),
        )
    return texts.run_in((*tell_handicap(after, names), deck, lags))


def _account(
    side: Side, cards: tuple[RevealCard, ...], breakdowns: tuple[Breakdown, ...], names: Names
) -> SideAccount:
    orders = tuple(card for card in cards if card.kind)
    quiet = "" if orders else names.texts("press-quiet")
    return SideAccount(owner_of(side), names.side(side), orders, breakdowns, quiet)


def _furthest(report: Report, readout: ReportReadout) -> tuple[ReportRow, ...]:
    """The rows of the table: what is scored first, and the largest change first of either."""
    rows = [row for section in readout.sections for row in section.rows]
    scored = read_by_objectives(report.after.ruleset)

    def size(row: ReportRow) -> float:
        before = report.before.stock(row.stock)
        return size_of(row.stock, before, report.after.stock(row.stock) - before)

    return tuple(sorted(rows, key=lambda row: (row.stock not in scored, -size(row))))


def _all_of(figures: Sequence[ReportRow], names: Names) -> Breakdown:
    """Every figure as a line that opens its causes."""
    parts = tuple(
        part_of_change(row.label, row.change, row.breakdown, f"{row.before} → {row.after}")
        for row in figures
    )
    return Breakdown(names.texts("press-figures"), parts, 0.0, "", "flow-turn")
