"""The end of a match as records: the story, the score and the curves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import floor, log10
from typing import Final

from game.language import Texts
from game.match import end_of, is_agreed
from game.readouts.board.usual_lead import handicap_of, tell_handicap_short, towards
from game.readouts.race.chart_axes import read_levels, read_years
from game.readouts.race.timeline import Tick
from game.readouts.words.icons import icon_of_measure
from game.readouts.words.lead import scores_of, told_lead
from game.readouts.words.names import Names, owner_of
from game.readouts.words.objectives import read_objectives
from game.readouts.words.quantities import write_indicator, write_over, write_stock
from game.readouts.words.signs import Owner
from game.rules import Observation, Side, Stock, Verdict
from game.rules.conditions import Quantity
from game.rules.facts import read_quantity
from game.rules.scoring import DRAW, NOBODY
from game.rules.state import RUNNING

__all__ = ["Curve", "CurveChart", "EndingReadout", "ObjectiveRow", "read_ending"]


@dataclass(frozen=True)
class ObjectiveRow:
    """One line of a side's score."""

    icon: str
    """The drawing of what it measures."""
    label: str
    value: str
    points: str
    """Points earned of points possible."""
    share: float
    """How far it was reached [0..1]."""
    over: str
    """Over what time it counts, in words; empty where ``value`` alone does."""

    def named(self, texts: Texts) -> str:
        """Return its name, with the time over which it counts."""
        return texts("text-note", line=self.label, note=self.over) if self.over else self.label


@dataclass(frozen=True)
class Curve:
    """One quantity over the match."""

    label: str
    owner: Owner
    values: tuple[float, ...]
    """At the opening and after each turn."""
    said: tuple[str, ...]
    """The values as they are written."""

    @property
    def text(self) -> str:
        """Its last value."""
        return self.said[-1]


@dataclass(frozen=True)
class CurveChart:
    """A small chart: one or two curves against time."""

    title: str
    unit: str
    low: float
    high: float
    levels: tuple[Tick, ...]
    """The values named at its side."""
    years: tuple[Tick, ...]
    """Where each year begins [turns since the opening]."""
    mark: float | None
    """A level worth a line, such as 18 months, or None."""
    mark_label: str
    curves: tuple[Curve, ...]
    first: str
    last: str
    """Dates at both ends of the axis."""


@dataclass(frozen=True)
class EndingReadout:
    """How it ended."""

    title: str
    text: str
    verdict: str
    """Who won, in a sentence."""
    owner: Owner
    """Whose colour the verdict wears."""
    us_name: str
    china_name: str
    us_score: str
    china_score: str
    us_share: float
    us_rows: tuple[ObjectiveRow, ...]
    china_rows: tuple[ObjectiveRow, ...]
    charts_title: str
    charts: tuple[CurveChart, ...]


def read_ending(
    us_seen: Sequence[Observation],
    china_seen: Sequence[Observation],
    names: Names,
    result: Verdict | None = None,
) -> EndingReadout:
    """Return how a match ended, from what each side saw: nothing is secret any more.

    Args:
        us_seen: the opening and every turn as the US knew it.
        china_seen: as China did.
        names: the words.
        result: how the table says that it ended; as the last board does where None.
    """
    us_last, china_last = us_seen[-1], china_seen[-1]
    texts, verdict = names.texts, result or us_last.verdict
    # A side's own score reads its own secrets, so each is taken from its own side.
    us, china = scores_of(us_last)[0], scores_of(china_last)[1]
    title, text = _told(verdict, names)
    winner = int(verdict.winner[0])
    total = max(us + china, 1e-9)
    return EndingReadout(
        title=title,
        text=text,
        verdict=_decided(us_last, winner, names)
        or _against_usual(_verdict_text(winner, us, china, names), us_last, winner, names),
        owner=owner_of(Side(winner)) if winner >= 0 else Owner.SHARED,
        us_name=names.side(Side.US),
        china_name=names.side(Side.CHINA),
        us_score=texts.number(us, 1),
        china_score=texts.number(china, 1),
        us_share=us / total if total > 1e-6 else 0.5,
        us_rows=_rows(us_last, Side.US, names),
        china_rows=_rows(china_last, Side.CHINA, names),
        charts_title=texts("play-ending-charts"),
        charts=_charts(us_seen, china_seen, names),
    )


def _told(verdict: Verdict, names: Names) -> tuple[str, str]:
    """The ending by its title, and its text."""
    texts = names.texts
    if is_agreed(verdict):
        return texts("play-ending-agreed"), texts("play-ending-agreed-says")
    slug = end_of(names.ruleset, verdict).ending
    ending = next(each for each in names.scenario.endings if each.id == slug)
    return texts.pick(ending.title), texts.pick(ending.text)


def _decided(seen: Observation, winner: int, names: Names) -> str:
    """Who won before the last turn, and by what: points did not decide. Empty where they did."""
    decided = int(seen.known.decided[0])
    if decided == RUNNING or winner < 0:
        return ""
    what = names.texts.pick(names.scenario.decisive[decided].name)
    return names.texts("play-ending-decided", side=names.side(Side(winner)), what=what)


def _verdict_text(winner: int, us: float, china: float, names: Names) -> str:
    texts = names.texts
    if winner == NOBODY:
        return texts("play-ending-nobody")
    if winner == DRAW:
        return texts("play-ending-draw")
    points = texts.number(abs(told_lead(us, china)), 1)
    return texts("play-ending-winner", side=names.side(Side(winner)), points=points)


def _against_usual(verdict: str, seen: Observation, winner: int, names: Names) -> str:
    """The verdict, and how the side that won, or else the US, stands to the usual end."""
    handicap = handicap_of(seen)
    if handicap is None:
        return verdict
    side = Side.CHINA if winner == Side.CHINA else Side.US
    told = tell_handicap_short(towards(side, handicap), side, names)
    return names.texts("course-verdict", verdict=verdict, handicap=told)


def _rows(seen: Observation, side: Side, names: Names) -> tuple[ObjectiveRow, ...]:
    """A side's objectives with what each brought."""
    texts, rows = names.texts, []
    for reached in read_objectives(seen, side, names):
        quantity = reached.objective.quantity
        value = float(read_quantity(quantity, seen.ruleset, seen.known)[0])
        rows.append(
            ObjectiveRow(
                icon=icon_of_measure(
                    quantity.indicator if quantity.stock is None else quantity.stock.slug
                ),
                label=reached.label,
                value=_value_text(quantity, value, texts),
                points=texts(
                    "play-ending-points",
                    got=texts.number(reached.shown, 1),
                    of=texts.number(reached.most_shown),
                ),
                share=reached.share,
                over=write_over(reached.objective.over, texts),
            )
        )
    return tuple(rows)


def _value_text(quantity: Quantity, value: float, texts: Texts) -> str:
    """The final value of what an objective measures."""
    if quantity.stock is not None:
        return write_stock(quantity.stock, value, texts)
    return write_indicator(quantity.indicator, value, texts, 1)


@dataclass(frozen=True)
class _Line:
    """Which quantity a curve follows, and through whose eyes."""

    owner: Owner
    quantity: Quantity | str
    """A quantity, or ``us`` / ``china`` for a score."""
    seen_by: Side = Side.US


@dataclass(frozen=True)
class _Chart:
    """What a chart shows; ``factor`` takes its quantities to the unit on the axis.

    Counts and money are drawn in the unit in which the language counts them elsewhere.
    """

    key: str
    lines: tuple[_Line, ...]
    factor: float = 1.0
    digits: int = 0
    most: float | None = None
    """Head of the scale, or None for what the curves need."""

    def scale(self, texts: Texts) -> float:
        """Return what takes its quantities to the unit that ``texts`` names."""
        if self.key == "money":
            return self.factor * texts.per_billion
        return self.factor * (texts.per_thousand if self.key == "compute" else 1.0)

    def decimals(self, texts: Texts) -> int:
        """Return how many decimals its values are told with: fewer of a smaller unit."""
        if self.key == "compute":
            return 0 if texts.per_thousand > 0.01 else 2
        return 0 if self.key == "money" and texts.per_billion > 1 else self.digits


def _charts(
    us_seen: Sequence[Observation], china_seen: Sequence[Observation], names: Names
) -> tuple[CurveChart, ...]:
    eyes = {Side.US: us_seen, Side.CHINA: china_seen}
    return tuple(_draw_up(chart, eyes, names) for chart in CHARTS)


def _draw_up(chart: _Chart, eyes: Mapping[Side, Sequence[Observation]], names: Names) -> CurveChart:
    texts, first = names.texts, eyes[Side.US][0]
    curves, scale, digits = [], chart.scale(texts), chart.decimals(texts)
    for line in chart.lines:
        values = tuple(scale * _value(seen, line.quantity) for seen in eyes[line.seen_by])
        said = tuple(texts.number(value, digits) for value in values)
        curves.append(Curve(_curve_label(line, names), line.owner, values, said))
    spread = [value for curve in curves for value in curve.values]
    mark = first.ruleset.target_lag if chart.key == "lags" else None
    high = chart.most or _ceiling(max([*spread, mark or 0.0]))
    low = min(0.0, *spread)
    return CurveChart(
        title=texts(f"play-chart-{chart.key}"),
        unit=texts(f"play-chart-{chart.key}-unit"),
        low=low,
        high=high,
        levels=read_levels(low, high, texts, mark),
        years=read_years(names, eyes[Side.US][-1].turn),
        mark=mark,
        mark_label="" if mark is None else texts.number(mark),
        curves=tuple(curves),
        first=names.turn_date(first.turn + 1),
        last=names.turn_date(max(1, eyes[Side.US][-1].turn)),
    )


def _curve_label(line: _Line, names: Names) -> str:
    if isinstance(line.quantity, str):
        return names.side(Side.of(line.quantity))
    stock = line.quantity.stock
    return names.quantity(line.quantity.indicator) if stock is None else names.stock(stock)


def _value(seen: Observation, quantity: Quantity | str) -> float:
    if isinstance(quantity, str):
        verdict = seen.verdict
        return float((verdict.score_us if quantity == "us" else verdict.score_china)[0])
    if quantity.stock is not None:
        return seen.stock(quantity.stock)
    return seen.indicator(quantity.indicator)


def _ceiling(most: float) -> float:
    """A round number at or above ``most``.

    >>> _ceiling(17.0), _ceiling(0.0), _ceiling(63.0)
    (20.0, 1.0, 80.0)
    """
    if most <= 0.0:
        return 1.0
    power = 10.0 ** floor(log10(most))
    return next(
        power * part for part in (1, 1.5, 2, 3, 4, 5, 6, 8, 10) if power * part >= most - 1e-9
    )


def _stock(owner: Owner, stock: Stock, seen_by: Side = Side.US) -> _Line:
    return _Line(owner, Quantity(stock), seen_by)


def _indicator(owner: Owner, slug: str, seen_by: Side = Side.US) -> _Line:
    return _Line(owner, Quantity(indicator=slug), seen_by)


CHARTS: Final = (
    _Chart(
        "scores", (_Line(Owner.US, "us"), _Line(Owner.CHINA, "china", Side.CHINA)), 1.0, 1, 100.0
    ),
    _Chart(
        "lags",
        (
            _indicator(Owner.SHARED, "arrival_lag_months"),
            _indicator(Owner.CHINA, "chip_lag_months"),
            _indicator(Owner.US, "model_lag_months"),
        ),
    ),
    _Chart(
        "dependency",
        (
            _stock(Owner.CHINA, Stock.CHINA_DEPENDENCY),
            _stock(Owner.US, Stock.US_RARE_EARTH_DEPENDENCY),
            _stock(Owner.SHARED, Stock.US_SALES_DEPENDENCY),
        ),
        100.0,
        most=100.0,
    ),
    _Chart(
        "reliance",
        (
            _indicator(Owner.CHINA, "self_reliance", Side.CHINA),
            _indicator(Owner.SHARED, "domestic_share", Side.CHINA),
        ),
        100.0,
        most=100.0,
    ),
    _Chart(
        "chips",
        (
            _indicator(Owner.US, "frontier_performance"),
            _indicator(Owner.SHARED, "best_arrived_performance"),
            _indicator(Owner.CHINA, "ascend_performance"),
        ),
        digits=1,
    ),
    _Chart(
        "compute",
        (
            _indicator(Owner.US, "compute_added_us_kh100e"),
            _indicator(Owner.CHINA, "compute_added_china_kh100e", Side.CHINA),
        ),
    ),
    _Chart(
        "home",
        (
            _stock(Owner.US, Stock.US_CONGRESS),
            _stock(Owner.CHINA, Stock.CHINA_LEGITIMACY, Side.CHINA),
            _stock(Owner.SHARED, Stock.TENSION),
        ),
        100.0,
        most=100.0,
    ),
    _Chart(
        "money",
        (
            _stock(Owner.SHARED, Stock.US_LEVY_REVENUE),
            _stock(Owner.US, Stock.US_CHIP_SALES),
        ),
        digits=1,
    ),
)
"""The curves of the ending; what each side kept secret is drawn as it knew it itself."""
