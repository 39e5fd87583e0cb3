"""What is to come after a quarter: how long it lasts, what may end it, and the next chips."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.readouts.board.stocks import freeze_notch
from game.readouts.breakdowns.breakdown import Breakdown, breakdown_of_stock, page_alone
from game.readouts.quarter.turn_breakdowns import breakdown_of_chip_ahead
from game.readouts.reference.rule_words import RuleWords
from game.readouts.words.icons import icon_of_chip, icon_of_page, icon_of_stock
from game.readouts.words.names import ROADMAPS, Names
from game.readouts.words.pages import page_of
from game.rules import Observation, Side, Stock
from game.rules.conditions import All, holds
from game.rules.facts import facts_of
from game.rules.state import RUNNING
from game.scenario.conditions import AllOf

__all__ = ["Coming", "read_to_come"]


@dataclass(frozen=True)
class Coming:
    """Something that is to come, in a sentence."""

    icon: str
    """Its drawing."""
    text: str
    breakdown: Breakdown
    """What its number is made of."""


def read_to_come(after: Observation, names: Names) -> Iterator[Coming]:
    """Give what is to come; of a match that has ended, only that it has."""
    texts = names.texts
    left = names.ruleset.turns - after.turn
    decided = int(after.known.decided[0])
    if decided != RUNNING:
        what = texts.pick(names.scenario.decisive[decided].name)
        yield _clock(texts("press-decided", what=what))
        return
    yield _clock(texts("press-left", quarters=left) if left else texts("press-over"))
    if left:
        yield from _decisive(after, names)
        yield from _congress(after, names)
        yield from _chips(after, names)


def _clock(text: str) -> Coming:
    return Coming(icon_of_page("flow-clock"), text, page_alone(text, "flow-turn"))


def _decisive(after: Observation, names: Names) -> Iterator[Coming]:
    """What ends the match at once as soon as the one thing that it still lacks is so."""
    words, facts = RuleWords(names), facts_of(names.ruleset, after.known)
    for rule, told in zip(names.ruleset.decisive, names.scenario.decisive, strict=True):
        if not (isinstance(rule.when, All) and isinstance(told.when, AllOf)):
            continue
        lacking = [
            part
            for condition, part in zip(rule.when.parts, told.when.all, strict=True)
            if not holds(condition, facts)[0]
        ]
        if len(lacking) == 1 and len(told.when.all) > 1:
            text = names.texts(
                "press-decisive",
                what=names.texts.pick(told.name),
                lacking=words.condition(lacking[0]),
            )
            side = rule.winner if rule.winner is not None else Side.US
            yield Coming(icon_of_page("score"), text, page_alone(text, page_of("score", side.slug)))


def _congress(after: Observation, names: Names) -> Iterator[Coming]:
    """What Congress is about to do."""
    notch, now = freeze_notch(after), 100.0 * after.stock(Stock.US_CONGRESS)
    if notch is not None and now < 100.0 * notch[0]:
        line = names.texts(
            "press-congress",
            now=names.texts.number(now),
            law=names.law(notch[1])[0],
            limit=names.texts.number(100.0 * notch[0]),
        )
        moved = breakdown_of_stock(after, Stock.US_CONGRESS, names)
        yield Coming(icon_of_stock(Stock.US_CONGRESS), line, moved)


def _chips(after: Observation, names: Names) -> Iterator[Coming]:
    """The next chip of either side."""
    chips = names.ruleset.chips
    for side, stock in zip(Side, ROADMAPS, strict=True):
        coming = [
            chip
            for chip in chips.by_side[side].tolist()
            if chips.month[chip] > after.stock(stock) and not after.shipped(chips.slugs[chip])[0]
        ]
        if coming:
            chip = min(coming, key=lambda each: float(chips.month[each]))
            away = breakdown_of_chip_ahead(after, chip, stock, names)
            yield Coming(icon_of_chip(names.ruleset, chip), away.title, away)
