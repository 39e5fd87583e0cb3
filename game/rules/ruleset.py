"""The ruleset: a scenario compiled to numbers, the part of a match that never changes.

``scenario/compile.py`` makes it from a scenario file. Slugs are kept for people; the rules work on
positions. Texts are not here: they stay in the scenario.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from game.rules.actions import Act, Action, Lookup
from game.rules.arrays import Array, Flags, Ints, Keys
from game.rules.chance import limits_of, name_key
from game.rules.conditions import Condition
from game.rules.due import Calendar
from game.rules.effects import Effect
from game.rules.objectives import Decisive, Ending, MarkPlace, MarkRows, Objective, place_marks
from game.rules.params import Params
from game.rules.schedule import Schedule
from game.rules.scope import EVERYTHING, Scope
from game.rules.sides import SIDES, Side
from game.rules.stocks import Stock

__all__ = [
    "Channels",
    "Chips",
    "Event",
    "Gates",
    "Lasting",
    "Law",
    "Ruleset",
    "Special",
    "Threat",
]


@dataclass(frozen=True)
class Chips:
    """Chip generations of both sides, in order of scheduled shipment within a side."""

    slugs: tuple[str, ...]
    maker: Ints
    """Side that designs the chip, shape (chips,)."""
    month: Array
    """Scheduled first shipment [calendar months: 12 x year + month - 1], shape (chips,)."""
    performance: Array
    """One chip [H100 = 1], from TPP and memory bandwidth, shape (chips,)."""
    price: Array
    """One chip [thousand USD], shape (chips,)."""
    licence: Ints
    """Gate of the exporter's licence, -1 where none is needed or none can be had, (chips,)."""
    consent: Ints
    """Gate of the importer's consent, or -1, shape (chips,)."""
    for_export: Flags
    """Made for export: nobody at home buys it, and no volume rule binds it, shape (chips,)."""
    sold_home: Array
    """Bought by customers at home before the match [kH100e], shape (chips,)."""
    sold_abroad: Array
    """Sold to the importer before the match [kH100e], shape (chips,)."""

    @cached_property
    def planned(self) -> list[tuple[Side, float]]:
        """Who designs each chip, and when it is to ship."""
        return [
            (SIDES[side], month)
            for side, month in zip(self.maker, self.month.tolist(), strict=True)
        ]

    @cached_property
    def by_side(self) -> tuple[Ints, Ints]:
        """Positions of each side's chips."""
        return np.nonzero(self.maker == Side.US)[0], np.nonzero(self.maker == Side.CHINA)[0]

    @cached_property
    def traded(self) -> Ints:
        """Positions of the chips that a licence can release, shape (traded,)."""
        return np.nonzero((self.maker == Side.US) & (self.licence >= 0))[0]


@dataclass(frozen=True)
class Channels:
    """Gates on flows other than one chip; -1 where the scenario has no such gate."""

    equipment: int = -1
    """US: fab equipment."""
    memory: int = -1
    """US: high-bandwidth memory."""
    cloud: int = -1
    """US: offshore cloud."""
    rare_earths: int = -1
    """China: rare earths."""


@dataclass(frozen=True)
class Gates:
    """Gates: who holds them, their ladders, and where they stand at the start."""

    slugs: tuple[str, ...]
    owner: Ints
    """Side that holds the gate, shape (gates,)."""
    rate: Array
    """Levy at each setting [share of the price], on a consent the quota [share of the budget]; 0
    when open, NaN when closed or beyond the ladder, shape (gates, settings)."""
    closed: Ints
    """The setting that means closed, shape (gates,); 0 is open, between lie the rungs."""
    start: Ints
    """Setting at the start, shape (gates,)."""
    channels: Channels

    @cached_property
    def levy(self) -> Array:
        """The rate at each setting [share], 0 where closed, shape (gates, settings)."""
        return np.nan_to_num(self.rate)

    @cached_property
    def quota(self) -> Array:
        """The quota at each setting [share of the budget], 1 without one, as ``levy``."""
        return np.where(self.levy > 0.0, self.levy, 1.0)


@dataclass(frozen=True)
class Threat:
    """An announced measure, and what would avert it."""

    measure: tuple[tuple[int, int], ...]
    """Gates and the settings that carry the threat out: any one of them counts as a strike."""
    demand: Condition
    """Holds where the rival concedes."""
    gain: tuple[Effect, ...] = ()
    """What a concession brings to the one who threatened."""


@dataclass(frozen=True)
class Special:
    """A special order."""

    slug: str
    side: Side
    act: Act
    when: Condition
    """Must hold for the order to be given."""
    always_on_offer: bool
    """False where only an effect puts it on offer."""
    cooldown: int
    """Turns before it can be given again; 0 for none."""
    effects: tuple[Effect, ...]
    threat: Threat | None = None


@dataclass(frozen=True)
class Event:
    """Something that may happen at the end of a turn."""

    slug: str
    when: Condition
    chance: float
    """Probability a turn while the condition holds [0..1]."""
    once: bool
    cooldown: int
    effects: tuple[Effect, ...]


@dataclass(frozen=True)
class Law:
    """A law, passed at the end of the turn in which its condition holds."""

    slug: str
    when: Condition
    turns: int
    """Turns for which it is in force."""
    effects: tuple[Effect, ...]
    repeatable: bool = False


@dataclass(frozen=True)
class Lasting:
    """An addition to a stock that is spread over several turns."""

    cause: str
    """As in the ledger: ``event.<slug>``, ``law.<slug>`` or ``special.<slug>``."""
    stock: Stock
    amount: float
    """The whole addition, in the stock's unit."""
    over: int
    """Turns."""


@dataclass(frozen=True)
class Ruleset:
    """Everything the rules need to know of a scenario."""

    slug: str
    digest: str
    """Short digest of the scenario file's meaning; a save names it."""
    turns: int
    months_per_turn: int
    start_month: int
    """Calendar month of the first turn: 12 x year + month - 1."""
    slots: tuple[int, int]
    """Order slots a turn, US and China."""
    capital_income: tuple[float, float]
    """Political capital a turn [PC]."""
    capital_cap: tuple[float, float]
    """Most political capital that can be banked [PC]."""
    start_stock: Array
    """Starting values, shape (stocks,)."""
    start_flow: Array
    """Flows of the quarter before the match, shape (flows,)."""
    chips: Chips
    gates: Gates
    menus: tuple[tuple[Action, ...], tuple[Action, ...]]
    specials: tuple[Special, ...]
    flags: tuple[str, ...]
    events: tuple[Event, ...]
    laws: tuple[Law, ...]
    objectives: tuple[Objective, ...]
    decisive: tuple[Decisive, ...]
    endings: tuple[Ending, ...]
    margin: float
    """Scores this close are a draw [points of 100]."""
    lasting: tuple[Lasting, ...]
    """Effects spread over several turns; the position is the column of ``State.lasting``."""
    params: Params
    target_lag: float = 18.0
    """The window's mark on the board [months]."""
    scope: Scope = EVERYTHING
    """What of the model the scenario has."""

    @cached_property
    def schedule(self) -> Schedule:
        """When each turn begins."""
        return Schedule(self.start_month, self.months_per_turn, self.turns)

    @cached_property
    def lookups(self) -> tuple[Lookup, Lookup]:
        """Both menus as tables."""
        return Lookup.of(self.menus[0]), Lookup.of(self.menus[1])

    @cached_property
    def ascend_at_start(self) -> float:
        """Best Chinese chip when the match starts [H100 = 1]."""
        ours = self.chips.by_side[Side.CHINA]
        shipped = ours[self.chips.month[ours] < self.start_month]
        if not len(shipped):
            return self.params.no_chip
        return float(self.chips.performance[shipped].max())

    @cached_property
    def merits(self) -> tuple[Array, Array]:
        """What performance is to a buyer [-] and what the maker asks for it, of traded chips.

        Shape (traded, 1) and, in k USD per H100e, (traded,).
        """
        performance = self.chips.performance[self.chips.traded]
        asked = self.chips.price[self.chips.traded] / performance
        return performance[:, None] ** self.params.density_premium, asked

    @cached_property
    def programmes(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Programmes on each side's menu."""
        us, china = (
            tuple(action.programme for action in menu if action.programme >= 0)
            for menu in self.menus
        )
        return us, china

    @cached_property
    def gate_chip(self) -> Ints:
        """First chip to ship of those a gate licenses or admits, -1 for a channel, shape (gates,).

        Chips may share a gate: it can be moved from the first of them on.
        """
        table = np.full(len(self.gates.slugs), -1, dtype=np.int64)
        for chip in np.argsort(self.chips.month, kind="stable"):
            for gate in (self.chips.licence[chip], self.chips.consent[chip]):
                if gate >= 0 and table[gate] < 0:
                    table[gate] = chip
        return table

    @cached_property
    def asked_by(self) -> dict[int, Ints]:
        """For each gate of consent the licences of the chips that it admits; -1 needs none."""
        chips = self.chips
        gates = np.unique(chips.consent[chips.consent >= 0]).tolist()
        return {gate: chips.licence[chips.consent == gate] for gate in gates}

    @cached_property
    def is_shared(self) -> Flags:
        """Whether several chips pass a gate, shape (gates,)."""
        counts = np.zeros(len(self.gates.slugs), dtype=np.int64)
        for gates in (self.chips.licence, self.chips.consent):
            np.add.at(counts, gates[gates >= 0], 1)
        return counts > 1

    @cached_property
    def special_action(self) -> Ints:
        """Position of each special order in its side's menu, shape (specials,)."""
        return np.array(
            [self.action(each.side, f"special-{each.slug}") for each in self.specials], np.int64
        )

    @cached_property
    def frontiers(self) -> tuple[list[int], list[int]]:
        """Each side's chips that move its frontier, by date: each better than all before."""
        lines: tuple[list[int], list[int]] = ([], [])
        for side, line in zip(SIDES, lines, strict=True):
            for chip in sorted(self.chips.by_side[side].tolist(), key=self.chips.month.item):
                if not line or self.chips.performance[chip] > self.chips.performance[line[-1]]:
                    line.append(chip)
        return lines

    @cached_property
    def on_frontier(self) -> tuple[Ints, Ints, Array]:
        """Between which two chips of the US frontier each chip stands, and how far, (chips,) each.

        How far is the part of the way [0..1] by the logarithm of performance.
        """
        line = np.array(self.frontiers[Side.US])
        levels, level = np.log(self.chips.performance[line]), np.log(self.chips.performance)
        above = np.minimum(np.searchsorted(levels, level), len(line) - 1)
        below = np.maximum(above - 1, 0)
        span = np.where(below < above, levels[above] - levels[below], 1.0)
        part = np.clip((level - levels[below]) / span, 0.0, 1.0)
        return line[below], line[above], part

    @cached_property
    def mark_places(self) -> dict[tuple[Side, str], MarkPlace]:
        """Where the marks of each objective that is read over time are kept."""
        return place_marks(self.objectives)

    @cached_property
    def mark_rows(self) -> MarkRows:
        """What is marked at the end of a turn."""
        return MarkRows.of(tuple(self.mark_places.values()))

    @cached_property
    def calendar(self) -> Calendar:
        """What events, laws and endings ask for in each turn."""
        return Calendar(
            [event.when for event in self.events],
            [law.when for law in self.laws],
            [decisive.when for decisive in self.decisive],
        )

    @cached_property
    def event_limits(self) -> Keys:
        """Chances of the events as draws are held against them, shape (events,)."""
        return limits_of([event.chance for event in self.events])

    @cached_property
    def event_rest(self) -> tuple[Flags, Ints]:
        """Whether an event comes once only, and its cooldown [turns], shape (events,) each."""
        return (
            np.array([event.once for event in self.events], dtype=np.bool_),
            np.array([event.cooldown for event in self.events], dtype=np.int64),
        )

    @cached_property
    def law_once(self) -> Flags:
        """Whether a law passes once only, shape (laws,)."""
        return np.array([not law.repeatable for law in self.laws], dtype=np.bool_)

    @cached_property
    def event_keys(self) -> Keys:
        """Keys of the events' draws, shape (events,)."""
        return np.array([name_key(f"event.{event.slug}") for event in self.events], np.uint64)

    def action(self, side: Side, slug: str) -> int:
        """Return the position of an order in a side's menu; raise KeyError if it has none."""
        return self.positions[side][slug]

    @cached_property
    def positions(self) -> tuple[dict[str, int], dict[str, int]]:
        """Position of each order by its slug, US and China."""
        us, china = (
            {action.slug: at for at, action in enumerate(self.menus[side])} for side in SIDES
        )
        return us, china
