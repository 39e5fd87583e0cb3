"""Trade: what may cross the border, what it costs there, and whether it is wanted.

A foreign chip reaches a buyer only where the exporter licenses it and the importer consents, and
then only as far as it is worth its price beside a Chinese one. Whoever asks any of this, a flow, an
indicator, a player or a screen, asks here.

Settings of gates have shape (batch, gates) and ship dates (batch, chips), as in the state; what is
said of the traded chips has shape (traded, batch), in the order of ``Chips.traded``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from game.rules.arrays import EPSILON, Array, Flags, Ints
from game.rules.params import Params
from game.rules.ruleset import Gates, Ruleset
from game.rules.sides import Side
from game.rules.stocks import Stock

__all__ = [
    "QUANTITIES",
    "Offer",
    "Pulls",
    "Terms",
    "ValuePulls",
    "admitted",
    "best_chip",
    "best_offer",
    "best_performance",
    "demand_share",
    "has_goods",
    "has_offer",
    "has_shipped",
    "is_licensed",
    "is_offered",
    "levies",
    "newest_date",
    "passes",
    "price_at_home",
    "pulls_abroad",
    "quotas",
    "terms_of_trade",
    "usable_at_home",
    "value_pulls",
]

NO_PRICE = 1e9
"""Price where nothing is on offer [k USD per H100e]: nothing is bought, any finite one will do."""

_BEHIND: Final = np.uint8(128)
"""A place behind those of all traded chips."""


def passes(gates: Gates, settings: Ints, gate: int | Ints) -> Flags:
    """Return where goods pass a gate, be it against a levy, shape (batch,) or (..., batch).

    Args:
        gates: the scenario's.
        settings: how they stand, shape (batch, gates).
        gate: one gate or several, -1 for none: there goods always pass.
    """
    free: Flags = (np.asarray(gate) < 0)[..., None]
    return (settings.T[gate] != gates.closed[gate][..., None]) | free


def levies(gates: Gates, settings: Ints, gate: int | Ints) -> Array:
    """Return the levy at a gate [share], 0 where it is closed; shapes as in `passes`."""
    taken, at = _rungs(gates.levy, settings, gate), np.asarray(gate)
    return taken if (at >= 0).all() else taken * (at >= 0)[..., None]


def quotas(gates: Gates, settings: Ints, gate: int | Ints) -> Array:
    """Return the quota at a consent [share of the budget], 1 where none stands, as `passes`.

    A rung of a consent says how much of what buyers spend may go abroad for its chip: the rest is
    the domestic part that they must buy beside it.
    """
    quota, at = _rungs(gates.quota, settings, gate), np.asarray(gate)
    return quota if (at >= 0).all() else np.where((at >= 0)[..., None], quota, 1.0)


def _rungs(table: Array, settings: Ints, gate: int | Ints) -> Array:
    """Return what a table, (gates, settings), says of a gate as it stands, as `passes`."""
    first = np.asarray(gate)[..., None] * table.shape[1]
    return table.take(first + settings.T[gate])


def has_shipped(shipped: Array) -> Flags:
    """Return where each chip has shipped, shape (chips, batch)."""
    return np.isfinite(shipped.T)


def has_goods(ruleset: Ruleset, shipped: Array, gate: int | Ints) -> Flags:
    """Return where a gate has something to decide on; shapes as in `passes`.

    A channel always has; what licenses or admits chips has from the first of them on.
    """
    chip = ruleset.gate_chip[gate]
    channel: Flags = (chip < 0)[..., None]
    return has_shipped(shipped)[chip] | channel


def has_offer(ruleset: Ruleset, settings: Ints) -> Flags:
    """Return where a gate has an offer to answer, shape (gates, batch).

    An importer's consent has one where the exporter licenses a chip that it admits; every other
    gate stands by itself.
    """
    offer = np.ones((len(ruleset.gates.slugs), len(settings)), dtype=np.bool_)
    for consent, licences in ruleset.asked_by.items():
        offer[consent] = passes(ruleset.gates, settings, licences).any(axis=0)
    return offer


def is_licensed(ruleset: Ruleset, shipped: Array, settings: Ints) -> Flags:
    """Return where a traded chip is on sale under the exporter's licence, shape (traded, batch)."""
    chips = ruleset.chips
    licence = chips.licence[chips.traded]
    return has_shipped(shipped)[chips.traded] & passes(ruleset.gates, settings, licence)


def admitted(ruleset: Ruleset, licensed: Flags, settings: Ints) -> Flags:
    """Return which of the licensed chips the importer consents to, shape (traded, batch)."""
    consent = ruleset.chips.consent[ruleset.chips.traded]
    return licensed & passes(ruleset.gates, settings, consent)


def is_offered(ruleset: Ruleset, shipped: Array, settings: Ints) -> Flags:
    """Return where both gates let a traded chip that has shipped pass, shape (traded, batch)."""
    return admitted(ruleset, is_licensed(ruleset, shipped, settings), settings)


def best_performance(sold: Flags, performance: Array) -> Array:
    """Return the best performance among the chips that are sold, 0 if none is, shape (batch,).

    Args:
        sold: shape (chips, batch).
        performance: shape (chips,).
    """
    best: Array = np.maximum.reduce(sold * performance[:, None], initial=0.0)
    return best


def best_chip(ruleset: Ruleset, sold: Flags) -> Ints:
    """Return the best of the traded chips that are sold, -1 where none is, shape (batch,).

    Args:
        ruleset: the compiled scenario.
        sold: shape (traded, batch).
    """
    chips = ruleset.chips
    best = (sold * chips.performance[chips.traded][:, None]).argmax(axis=0)
    return np.where(np.logical_or.reduce(sold), chips.traded[best], -1)


def newest_date(ruleset: Ruleset, shipped: Array, side: Side) -> Array:
    """Return when a side last shipped a new chip [months], -infinity before any, (batch,)."""
    dates = shipped.T[ruleset.chips.by_side[side]]
    newest: Array = np.where(np.isfinite(dates), dates, -np.inf).max(axis=0)
    return newest


@dataclass(frozen=True)
class Terms:
    """What each traded chip would cost a buyer, on offer or not, shape (traded, batch)."""

    worth: Array
    """Attraction to a buyer, performance per money [-]."""
    asked: Array
    """What the maker asks [k USD per H100e], shape (traded,)."""
    price: Array
    """What the buyer pays [k USD per H100e]."""
    levy: Array
    """Levy rate [share]."""
    quota: Array
    """Most that may be spent on it [share of the budget], 1 where no quota stands."""


def terms_of_trade(ruleset: Ruleset, settings: Ints) -> Terms:
    """Return what the gates, settings of shape (batch, gates), make of each chip's price."""
    chips, p, (merit, asked) = ruleset.chips, ruleset.params, ruleset.merits
    levy = levies(ruleset.gates, settings, chips.licence[chips.traded])
    price = asked[:, None] * (1.0 + p.pass_through * levy)
    return Terms(
        worth=merit / price,
        asked=asked,
        price=price,
        levy=levy,
        quota=quotas(ruleset.gates, settings, chips.consent[chips.traded]),
    )


@dataclass(frozen=True)
class Offer:
    """The foreign chip that buyers would take, all of shape (..., batch)."""

    place: Ints
    """Which of the traded chips it is, where there is one."""
    stands: Flags
    """Where there is one at all."""
    worth: Array
    """Attraction to a buyer, performance per money [-]."""
    asked: Array
    """What the maker asks [k USD per H100e]."""
    price: Array
    """What the buyer pays [k USD per H100e]."""
    levy: Array
    """Levy rate [share]."""
    quota: Array
    """Most that may be spent on it [share of the budget], 1 where no quota stands."""

    def of(self, table: Array) -> Array:
        """Return what a table of the traded chips, (traded, batch), says of it; 0 without one."""
        return np.where(self.stands, table.take(_cells(self.place)), 0.0)

    def among(self, case: int) -> "Offer":
        """Return the offer in one of several cases, the first axis of all that is here."""
        return Offer(*(each[case] for each in vars(self).values()))


def best_offer(offered: Flags, terms: Terms) -> Offer:
    """Return the chip of most worth among those on offer.

    Args:
        offered: chips to choose from, shape (..., traded, batch).
        terms: what each would cost.
    """
    worth = offered * terms.worth
    most = np.maximum.reduce(worth, axis=-2)
    # The first of those worth as much, as argmax would find, and found in a seventh of the time:
    # in bytes, with those worth less moved behind all others.
    places = np.arange(len(terms.worth), dtype=np.uint8)[:, None]
    worse = worth != most[..., None, :]
    best = np.minimum.reduce(places + worse * _BEHIND, axis=-2).astype(np.int64)
    stands, cell = np.logical_or.reduce(offered, axis=-2), _cells(best)
    return Offer(
        place=best,
        stands=stands,
        worth=most,
        asked=np.where(stands, terms.asked[best], 0.0),
        price=np.where(stands, terms.price.take(cell), NO_PRICE),
        levy=np.where(stands, terms.levy.take(cell), 0.0),
        quota=np.where(stands, terms.quota.take(cell), 0.0),
    )


def _cells(row: Ints) -> Ints:
    """Return where a row's value for each match, (..., batch), lies in a flat (rows, batch)."""
    batch = row.shape[-1]
    return row * batch + np.arange(batch)


def price_at_home(ruleset: Ruleset, ascend: Array) -> Array:
    """Return the price of Chinese compute [k USD per H100e]: a better Ascend is cheaper.

    Args:
        ruleset: the compiled scenario.
        ascend: performance of the best Chinese chip [H100 = 1], shape (batch,).
    """
    better = np.maximum(ascend / ruleset.ascend_at_start, 1.0)
    return ruleset.params.domestic_price * better**-ruleset.params.domestic_learning


def usable_at_home(p: Params, ecosystem: Array) -> Array:
    """Return how much of a Chinese chip's performance its software lets through [0..1]."""
    return p.software_floor + (1.0 - p.software_floor) * ecosystem


@dataclass(frozen=True)
class Pulls:
    """What pulls buyers toward the foreign chip on offer [log odds], shape (batch,) each."""

    value: Array
    """Performance for the money, against a Chinese chip's."""
    habit: Array
    """The work that is done on it already."""
    momentum: Array
    """China's own success, below 0."""
    shock: Array
    """The last cut-off, below 0."""

    @property
    def whole(self) -> Array:
        """All of them together."""
        return self.value + self.habit + self.momentum + self.shock


@dataclass(frozen=True)
class ValuePulls:
    """What performance for the money is made of [log odds]; their sum is `Pulls.value`."""

    speed: Array
    """A chip that does more saves power and space."""
    price: Array
    """What the maker asks, against the price at home."""
    duty: Array
    """What of the levy is passed on, 0 or below."""
    software: Array
    """What Chinese software does not let through, 0 or above."""


def pulls_abroad(
    ruleset: Ruleset, offer: Offer, ascend: Array, price: Array, of: Callable[[Stock], Array]
) -> Pulls:
    """Return the terms of China's choice between buying and self-reliance.

    Args:
        ruleset: the compiled scenario.
        offer: the best foreign chip.
        ascend: performance of the best Chinese chip [H100 = 1], shape (batch,).
        price: what Chinese compute costs [k USD per H100e], shape (batch,).
        of: how China's stocks stand.
    """
    p = ruleset.params
    usable = usable_at_home(p, of(Stock.CHINA_ECOSYSTEM))
    home = _own(p, ascend) ** p.density_premium * usable / price
    return Pulls(
        value=p.choice_sharpness * np.log(np.maximum(offer.worth, EPSILON) / home),
        habit=p.choice_inertia * (of(Stock.CHINA_DEPENDENCY) - p.choice_balance),
        momentum=-p.choice_momentum * of(Stock.CHINA_MOMENTUM),
        shock=-of(Stock.CHINA_SHOCK),
    )


def value_pulls(
    ruleset: Ruleset, offer: Offer, ascend: Array, price: Array, of: Callable[[Stock], Array]
) -> ValuePulls:
    """Return what the value of an offer that stands is made of; arguments as of `pulls_abroad`."""
    p = ruleset.params
    sharp, usable = p.choice_sharpness, usable_at_home(p, of(Stock.CHINA_ECOSYSTEM))
    faster = ruleset.chips.performance[ruleset.chips.traded[offer.place]] / _own(p, ascend)
    return ValuePulls(
        speed=sharp * p.density_premium * np.log(faster),
        price=sharp * np.log(price / offer.asked),
        duty=-sharp * np.log(offer.price / offer.asked),
        software=-sharp * np.log(usable),
    )


def demand_share(offer: Offer, pulls: Pulls) -> Array:
    """Return the share of the budget that buyers would rather spend abroad [0..1], as `offer`."""
    return np.where(offer.stands, 1.0 / (1.0 + np.exp(-pulls.whole)), 0.0)


def _own(p: Params, ascend: Array) -> Array:
    """Return what a Chinese buyer works with at home [H100 = 1]."""
    return np.where(ascend > 0.0, ascend, p.no_chip)


QUANTITIES: Final = {
    "chip_offered": "chip_licensed * chip_admitted",
    "chip_asked": "chip_price / chip_performance",
    "chip_paid": "chip_asked * (1 + pass_through * chip_levy)",
    "chip_worth": "chip_performance ** density_premium / chip_paid",
    "offered_worth": "chip_offered * chip_worth",
    "home_price": "domestic_price * max(ascend / ascend_at_start, 1) ** -domestic_learning",
    "own_chip": "where(ascend > 0, ascend, no_chip)",
    "usable": "software_floor + (1 - software_floor) * china_ecosystem",
    "home_worth": "own_chip ** density_premium * usable / home_price",
    "chip_pull": (
        "choice_sharpness * log(chip_worth / home_worth) + choice_inertia * "
        "(china_dependency - choice_balance) - choice_momentum * china_momentum - "
        "china_shock"
    ),
    "chip_share": "1 / (1 + exp(-chip_pull))",
}
"""What it works out on the way, as formulas; `rules/equations` says how they are read."""
