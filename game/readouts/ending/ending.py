"""The end of a match as records: the story, the score and the curves."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.language import Texts
from game.match import end_of, is_agreed
from game.readouts.board.usual_lead import handicap_of, tell_handicap_short, towards
from game.readouts.ending.curves import CurveChart, read_charts
from game.readouts.words.icons import icon_of_measure
from game.readouts.words.lead import scores_of, told_lead
from game.readouts.words.names import Names, owner_of
from game.readouts.words.objectives import read_objectives
from game.readouts.words.quantities import write_indicator, write_over, write_stock
from game.readouts.words.signs import Owner
from game.rules import Observation, Side, Verdict
from game.rules.conditions import Quantity
from game.rules.facts import read_quantity
from game.rules.scoring import DRAW, NOBODY
from game.rules.state import RUNNING

__all__ = ["EndingReadout", "ObjectiveRow", "read_ending"]


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
        charts=read_charts(us_seen, china_seen, names),
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
