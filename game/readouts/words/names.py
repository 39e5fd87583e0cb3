"""What things are called on the board: the scenario's names and the play part's own words.

The one place where a slug or a position of the rules becomes a word a player reads.
"""

from collections.abc import Collection, Iterable
from functools import cached_property
from math import isnan
from typing import Final

from game.language import Texts
from game.match.happenings import Happening, Kind
from game.readouts.words.signs import Owner
from game.rules import NO_ORDER, Action, ActionKind, Reason, Ruleset, Side, Stock
from game.rules.ledger import Ledger
from game.scenario import Scenario, telling_of
from game.scenario.models import Programme, Special

__all__ = ["ROADMAPS", "Names", "moved_by", "owner_of"]

ROADMAPS: Final = (Stock.US_ROADMAP, Stock.CHINA_ROADMAP)
"""How far each side has come, by side."""

ACTOR = {"us": Owner.US, "china": Owner.CHINA, "world": Owner.SHARED}


def owner_of(side: Side | None) -> Owner:
    """Return the owner a side's things are drawn as."""
    if side is None:
        return Owner.SHARED
    return Owner.US if side is Side.US else Owner.CHINA


class Names:
    """Every name a readout needs, in one language."""

    def __init__(self, scenario: Scenario, ruleset: Ruleset, texts: Texts) -> None:
        self.scenario = scenario
        self.ruleset = ruleset
        self.texts = telling_of(scenario, texts)
        pick = texts.pick
        self._chips = {part.id: pick(part.name) for part in scenario.chips}
        self._gates = {part.id: pick(part.name) for part in scenario.gates}
        self._gate_texts = {part.id: pick(part.text) for part in scenario.gates}
        self._programmes: dict[str, Programme] = {part.id: part for part in scenario.programmes}
        self._specials = {part.id: part for part in scenario.specials}
        self._events = {part.id: part for part in scenario.events}
        self._laws = {part.id: part for part in scenario.laws}

    def side(self, side: Side) -> str:
        """Return a side's name in the scenario."""
        part = self.scenario.sides.us if side is Side.US else self.scenario.sides.china
        return self.texts.pick(part.name)

    def letter(self, side: Side) -> str:
        """Return a side's sign in a letter or two."""
        return self.texts(f"play-letter-{side.slug}")

    @cached_property
    def line(self) -> str:
        """What all chips of the buyer's own line are called, such as Ascend."""
        own = self.ruleset.chips.by_side[Side.CHINA]
        heads = {self._chips[self.ruleset.chips.slugs[chip]].split(" ")[0] for chip in own}
        return heads.pop() if len(own) > 1 and len(heads) == 1 else ""

    def chip(self, chip: int) -> str:
        """Return a chip's name in full."""
        return self._chips[self.ruleset.chips.slugs[chip]]

    def chip_mark(self, chip: int) -> str:
        """Return a chip's name as short as the board wants it: without the name of its line."""
        name = self.chip(chip)
        short = name.removeprefix(self.line).strip()
        return short if self.line and short else name

    def gate(self, gate: int) -> str:
        """Return a gate's short name: its chip, or its own where several chips or a flow pass."""
        chip = int(self.ruleset.gate_chip[gate])
        if chip < 0 or self.ruleset.is_shared[gate]:
            return self._gates[self.ruleset.gates.slugs[gate]]
        return self.chip(chip)

    def gate_in_full(self, gate: int) -> str:
        """Return a gate's own name, which no other gate has."""
        return self._gates[self.ruleset.gates.slugs[gate]]

    def gate_text(self, gate: int) -> str:
        """Return what the scenario says of a gate."""
        return self._gate_texts[self.ruleset.gates.slugs[gate]]

    def gate_kind(self, gate: int) -> str:
        """``licence``, ``consent`` or ``channel``: how orders on it are worded."""
        if int(self.ruleset.gate_chip[gate]) < 0:
            return "channel"
        return "licence" if int(self.ruleset.gates.owner[gate]) == Side.US else "consent"

    def is_consent(self, gate: int) -> bool:
        """Return whether it is the importer's key to a chip, whose rungs are quotas."""
        return self.gate_kind(gate) == "consent"

    def rate(self, gate: int, setting: int) -> str:
        """Return a setting of a gate: ``open``, ``25%``, a quota of ``≤20%``, or ``closed``."""
        rate = float(self.ruleset.gates.rate[gate, setting])
        if setting == 0:
            return self.texts("play-gate-open")
        if isnan(rate):
            return self.texts("play-gate-closed")
        share = self.texts.percent(rate)
        return self.texts("play-quota", share=share) if self.is_consent(gate) else share

    def order(self, side: Side, position: int) -> str:
        """Return an order of a side's menu in full."""
        if position == NO_ORDER:
            return self.texts("play-no-order")
        return self.action(self.ruleset.menus[side][position])

    def action(self, action: Action) -> str:
        """Return an order in full: ``H200 for 25%``, ``Fabs at home``."""
        if action.programme >= 0 or action.special >= 0:
            return self.texts.pick(self._part(action).name)
        kind = f"play-order-{self.gate_kind(action.gate)}-{action.kind.slug}"
        if action.kind is ActionKind.LEVY:
            share = float(self.ruleset.gates.rate[action.gate, action.setting])
            return self.texts(kind, gate=self.gate(action.gate), rate=self.texts.percent(share))
        return self.texts(kind, gate=self.gate(action.gate))

    def kind_of(self, action: Action) -> str:
        """Return what kind of order it is, in a word."""
        is_quota = action.kind is ActionKind.LEVY and self.is_consent(action.gate)
        return self.texts(f"play-kind-{'quota' if is_quota else action.kind.slug}")

    def action_text(self, action: Action) -> str:
        """Return what the scenario says of an order."""
        if action.gate >= 0:
            return self.gate_text(action.gate)
        return self.texts.pick(self._part(action).text)

    def _part(self, action: Action) -> Programme | Special:
        """The scenario's programme or special order behind an action."""
        if action.special >= 0:
            return self._specials[self.ruleset.specials[action.special].slug]
        return self._programmes[action.slug.removeprefix("invest-")]

    def order_by_slug(self, side: Side, slug: str) -> str:
        """Return an order in full, from the slug a happening carries."""
        return self.order(side, self.ruleset.action(side, slug))

    def event(self, slug: str) -> tuple[str, str, Owner]:
        """Return an event's name, what it says, and whose it is."""
        part = self._events[slug]
        return self.texts.pick(part.name), self.texts.pick(part.text), ACTOR[part.actor]

    def law(self, slug: str) -> tuple[str, str]:
        """Return a law's name and what it says."""
        part = self._laws[slug]
        return self.texts.pick(part.name), self.texts.pick(part.text)

    def owner_of_law(self, slug: str) -> Owner:
        """Return whose parliament passes a law."""
        return ACTOR[self._laws[slug].actor]

    def stock(self, stock: Stock) -> str:
        """Return a stock's name, short where the board has a shorter one."""
        short = f"play-stock-{stock.slug}"
        return self.texts(short) if self.texts.has(short) else self.texts(f"stock-{stock.slug}")

    def stocks(self, together: Collection[Stock]) -> list[str]:
        """Return the names of stocks that stand together, in full where two are called alike."""
        short = [self.stock(stock) for stock in together]
        return [
            self.texts(f"stock-{stock.slug}") if short.count(name) > 1 else name
            for stock, name in zip(together, short, strict=True)
        ]

    def quantity(self, slug: str) -> str:
        """Return the short name of an indicator."""
        short = f"play-indicator-{slug}"
        return self.texts(short) if self.texts.has(short) else self.texts(f"indicator-{slug}")

    def effect(self, stock: Stock | None, slug: str) -> str:
        """Return what a forecast calls a quantity: as short as a card needs it."""
        short = f"play-effect-{slug}"
        if self.texts.has(short):
            return self.texts(short)
        return self.quantity(slug) if stock is None else self.stock(stock)

    def cause(self, slug: str) -> str:
        """Return a cause of the ledger in words."""
        kind, _, name = slug.partition(".")
        if kind in ("event", "injected") and name in self._events:
            event = self.texts.pick(self._events[name].name)
            return event if kind == "event" else self.texts("play-cause-injected", event=event)
        if kind == "law" and name in self._laws:
            return self.texts.pick(self._laws[name].name)
        if kind == "special" and name in self._specials:
            return self.texts.pick(self._specials[name].name)
        message = f"cause-{slug.replace('.', '-')}"
        return self.texts(message) if self.texts.has(message) else slug

    def reason(self, reason: Reason) -> str:
        """Return why an order cannot be given, with names for slugs and money as money."""
        values: dict[str, str | int | float] = dict(reason.args)
        if "chip" in values:
            values["chip"] = self._chips.get(str(values["chip"]), str(values["chip"]))
        if "gate" in values and values["gate"] in self.ruleset.gates.slugs:
            values["gate"] = self.gate(self.ruleset.gates.slugs.index(str(values["gate"])))
        if reason.code == "funds-short":
            values = {name: self.texts.money(float(value)) for name, value in values.items()}
        message = f"reason-{reason.code}"
        return self.texts(message, **values) if self.texts.has(message) else str(reason)

    def reasons(self, found: Iterable[Reason]) -> str:
        """Several reasons in one line."""
        return self.texts.run_in(dict.fromkeys(self.reason(reason) for reason in found))

    def cost(self, capital: float, funds: float) -> str:
        """Return a price in words: capital, money, both or nothing."""
        parts = []
        if capital:
            parts.append(self.texts("play-capital", amount=self.texts.number(capital)))
        if funds:
            parts.append(self.texts.money(funds))
        return " · ".join(parts) if parts else self.texts("play-free")

    def month(self, month: float) -> str:
        """Return a calendar month by name."""
        return self.texts.month(month)

    def turn_date(self, turn: int) -> str:
        """Return when a turn (1 is the first) is played: a month, a quarter, half a year, more."""
        return self.texts.span(*self.ruleset.schedule.span_of(turn - 1))

    def stops(self, last: int) -> tuple[str, ...]:
        """Return the opening and every turn up to ``last``, by name."""
        return (self.texts("story-html-start"), *map(self.turn_date, range(1, last + 1)))

    def months(self, value: float, digits: int = 0) -> str:
        """Return a span of time in months."""
        return self.texts("play-months", number=self.texts.number(value, digits))


def moved_by(thing: Happening, ledger: Ledger) -> dict[Stock, float]:
    """Return what a happening changed at once, stock by stock."""
    if not thing.cause:
        return {}
    touched = (stock for stock in Stock if thing.cause in dict(ledger.of(stock)))
    return {
        stock: dict(ledger.of(stock))[thing.cause]
        for stock in touched
        if thing.kind is not Kind.STOCK_SET or stock.slug == thing.subject
    }
