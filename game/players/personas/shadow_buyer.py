"""The shadow buyer: refuse in public, and take what comes through the back door.

Stakeholders: brokers, shell companies and offshore clouds that served Chinese buyers while the
gates were shut, and the military tenders that name NVIDIA parts all the same. Beijing keeps its
pride and its quotas; the compute arrives as smuggled racks and rented logins. They fear an
inspection surge. Source: what ``scenarios/h200-deal.yaml`` cites of tenders, leases and charges;
140 thousand chips smuggled in 2024, CNAS, June 2025.
"""

from collections.abc import Iterator

from game.players.persona import Persona
from game.players.position import Position
from game.players.wishes import Wish
from game.rules import Act, Programme, Stock

__all__ = ["SHADOW_BUYER"]

FACE = 0.48
"""Legitimacy that one more embarrassment would not break [share]."""
HEAT = 0.5
"""Tension at which the back door is left shut for a while [share]."""
WATCHED = 0.62
"""Enforcement at which racks are left alone and only logins are used [share]."""


def policy(position: Position) -> Iterator[Wish]:
    """Wish for closed front doors, then for the back doors in turn, then for models."""
    quiet = (position[Stock.CHINA_LEGITIMACY] > FACE) & (position[Stock.TENSION] < HEAT)
    proud = position[Stock.CHINA_LEGITIMACY] < 0.7
    for chip in position.chips:
        tempting = chip.is_licensed & (chip.age > 15.0)
        yield Wish(tempting & proud, position.banned(chip.consent))
    cloud = position.channels.cloud
    yield Wish(quiet & position.passable(cloud), position.act(Act.RENT))
    yield Wish(quiet & (position[Stock.US_ENFORCEMENT] < WATCHED), position.act(Act.SMUGGLE))
    yield Wish(
        ~quiet & (position[Stock.TENSION] > 0.3), position.opened(position.channels.rare_earths)
    )
    yield from position.cools(Stock.TENSION, ~quiet)

    yield Wish(True, position.invest(Programme.LABS))
    yield Wish(position[Stock.CHINA_ECOSYSTEM] < 0.6, position.invest(Programme.ECOSYSTEM))
    yield Wish(
        position[Stock.CHINA_MEMORY] < position[Stock.CHINA_FAB], position.invest(Programme.MEMORY)
    )
    yield Wish(True, position.invest(Programme.CHIP_DESIGN))
    yield Wish(True, position.invest(Programme.ECOSYSTEM))


SHADOW_BUYER = Persona("shadow-buyer", policy)
