"""A match under rules that are no longer played, as a document: what both sides ordered.

Where things stood cannot be worked out any more; the orders were written down and are told.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.match import AGREED_DRAW, Log
from game.readouts.reference.model_document import Bullets, Document, Paragraph, Section
from game.readouts.words.names import Names
from game.rules import RULES_VERSION, SIDES, Side

__all__ = ["read_older_match", "tell_why_older"]

NOBODY: Final = {"draw": "play-ending-draw", "nobody": "play-ending-nobody"}
"""What is said where neither side has won, by what the log says."""


def tell_why_older(log: Log, names: Names) -> str:
    """Say why a match cannot be played on, and what is left of it."""
    return names.texts("saves-older-says", found=log.header.rules, here=RULES_VERSION)


def read_older_match(log: Log, names: Names) -> Document:
    """Return what is left of a match: who played, every quarter's orders, and how it ended.

    Args:
        log: the match, as `parse` reads one of older rules.
        names: the words of its scenario as it is today; an order that it has no more goes by
            what the log calls it.
    """
    texts = names.texts
    seats = tuple(
        texts("story-html-seat", side=names.side(side), who=_who(log.header.seats[side], names))
        for side in SIDES
    )
    quarters = [
        Section(names.turn_date(record.turn), (Bullets(_ordered(record.orders, names)),))
        for record in log.turns
    ]
    opening = Section(texts("story-html-start"), (Bullets(seats),))
    ending = () if log.end is None else (Section(texts("play-log-ending"), (_ending(log, names),)),)
    return Document(
        title=texts.pick(names.scenario.title),
        lead=tell_why_older(log, names),
        sections=(opening, *quarters, *ending),
    )


def _who(slug: str, names: Names) -> str:
    name = f"player-{slug}"
    return names.texts(name) if names.texts.has(name) else slug


def _ordered(orders: Sequence[Sequence[str]], names: Names) -> tuple[str, ...]:
    texts = names.texts
    return tuple(
        texts(
            "story-html-seat",
            side=names.side(side),
            who=texts.join(_order(side, slug, names) for slug in orders[side])
            or texts("play-no-order"),
        )
        for side in SIDES
    )


def _order(side: Side, slug: str, names: Names) -> str:
    """An order by its name, if the scenario still has it."""
    known = slug in names.ruleset.positions[side]
    return names.order_by_slug(side, slug) if known else slug


def _ending(log: Log, names: Names) -> Paragraph:
    """How it ended, as the log says: the ending by its title, if the scenario still has it."""
    texts, end = names.texts, log.end
    slug, winner = ("", "nobody") if end is None else (end.ending, end.winner)
    titles = {each.id: texts.pick(each.title) for each in names.scenario.endings}
    titles[AGREED_DRAW] = texts("play-ending-agreed")
    won = texts(NOBODY[winner]) if winner in NOBODY else names.side(Side.of(winner))
    told = won if winner in NOBODY else texts("saves-older-won", side=won)
    return Paragraph(texts("text-note", line=told, note=titles.get(slug, slug)))
