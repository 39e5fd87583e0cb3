"""The pages on a scenario: its score, gates, programmes, orders, happenings, endings and chips."""

from __future__ import annotations

from collections.abc import Iterator

from game.readouts.reference.rule_words import RuleWords
from game.readouts.reference.rulebook import Kind, Line, LineKind, RulePage, page_of_cause
from game.readouts.words.icons import icon_of_chip
from game.readouts.words.names import ACTOR, owner_of
from game.readouts.words.pages import page_of
from game.readouts.words.quantities import write_aim_span
from game.readouts.words.signs import Owner
from game.rules import Side
from game.rules.causality import Causality
from game.scenario.board import Chip, Gate, Programme
from game.scenario.happenings import Event, Law, Special
from game.scenario.results import Ending, Objective

__all__ = ["ScenarioPages"]

SIDE = {"us": Side.US, "china": Side.CHINA}
FOLLOWED = 10
"""Workings listed that an order sets going."""

FROM_ONE = 2
"""Lines from one working: the others are on its own page."""
UNTOLD = ("orders.given", "home.cap")
"""What every order does: it costs, and capital is then saved below its limit."""


class ScenarioPages:
    """Makes the pages that come from the scenario file."""

    def __init__(self, words: RuleWords, causes: Causality) -> None:
        self.words = words
        self.texts = words.texts
        self.names = words.names
        self.causes = causes

    def score_pages(self) -> list[RulePage]:
        """Return what each side plays for, and what ends the match early."""
        return [self._score(side) for side in Side]

    def pages(self) -> Iterator[RulePage]:
        """Return everything else, in the order of the contents."""
        scenario = self.names.scenario
        yield from map(self._gate, scenario.gates)
        yield from map(self._programme, scenario.programmes)
        yield from map(self._special, scenario.specials)
        yield from map(self._event, scenario.events)
        yield from map(self._law, scenario.laws)
        yield from map(self._ending, scenario.endings)
        yield from map(self._chip, scenario.chips)

    def _page(
        self,
        kind: Kind,
        slug: str,
        title: str,
        lines: list[Line],
        source: str = "",
        owner: Owner = Owner.SHARED,
        drawing: str = "",
    ) -> RulePage:
        if source:
            lines = [*lines, Line(LineKind.SOURCE, self.words.source(source))]
        about = self.texts(f"rule-kind-{kind.value}")
        return RulePage(f"{kind.value}-{slug}", kind, title, about, tuple(lines), owner, drawing)

    def _score(self, side: Side) -> RulePage:
        texts, scenario = self.texts, self.names.scenario
        lines = [Line(LineKind.TEXT, texts("rule-score-says", margin=scenario.draw_margin))]
        if any(each.turns != 1 for each in scenario.objectives.of(side)):
            lines.append(Line(LineKind.TEXT, texts("rule-score-over")))
        for objective in scenario.objectives.of(side):
            lines.append(Line(LineKind.HEADING, texts.pick(objective.name)))
            if said := texts.pick(objective.text):
                lines.append(Line(LineKind.TEXT, said))
            weight = texts("rule-points", points=texts.number(objective.weight))
            lines.append(self._fact("rule-fact-weight", weight))
            lines.append(self._measured(objective))
        lines.append(Line(LineKind.HEADING, texts("rule-head-decisive")))
        for decisive in scenario.decisive:
            when = self.words.condition(decisive.when)
            lines.append(Line(LineKind.FACT, texts.pick(decisive.name), when))
        title = texts("rule-score-of", side=self.names.side(side))
        return self._page(Kind.SCORE, side.slug, title, lines, owner=owner_of(side))

    def _measured(self, objective: Objective) -> Line:
        slug = objective.of.indicator or objective.of.stock or ""
        kind = "indicator" if objective.of.indicator else "stock"
        name = getattr(self.words, kind)(slug)
        note = write_aim_span(
            slug,
            objective.worth_nothing,
            objective.worth_all,
            objective.worth_nothing_again,
            objective.turns,
            self.texts,
        )
        return Line(LineKind.LINK, name, note, f"{kind}-{slug}")

    def _gate(self, gate: Gate) -> RulePage:
        texts = self.texts
        lines = [Line(LineKind.TEXT, texts.pick(gate.text))] if gate.text else []
        lines.append(self._fact("rule-fact-held-by", self.names.side(SIDE[gate.owner])))
        if gate.controls.chip is not None:
            chip = next(c for c in self.names.scenario.chips if c.id == gate.controls.chip)
            lines.append(
                Line(
                    LineKind.LINK,
                    texts.pick(chip.name),
                    texts("rule-lets-through"),
                    page_of("chip", chip.id),
                    self._drawing(chip),
                )
            )
            key = "rule-gate-licence" if gate.owner == "us" else "rule-gate-consent"
            lines.append(Line(LineKind.TEXT, texts(key)))
            lines += self._other_key(gate, chip)
        else:
            lines.append(Line(LineKind.TEXT, texts(f"rule-channel-{gate.controls.channel}")))
        lines.append(self._fact("rule-fact-start", self.words.setting(gate.start)))
        if gate.ladder:
            rungs = texts.join(texts.percent(rung / 100.0) for rung in gate.ladder)
            key = "rule-fact-quotas" if gate.is_consent else "rule-fact-ladder"
            lines.append(self._fact(key, rungs))
        cost = gate.cost_capital
        prices = texts(
            "rule-quota-prices" if gate.is_consent else "rule-gate-prices",
            open=texts.number(cost.open),
            levy=texts.number(cost.levy),
            ban=texts.number(cost.ban),
        )
        lines.append(self._fact("rule-fact-cost", prices))
        slugs = [f"{kind}-{gate.id}" for kind in ("open", "ban")]
        slugs += [gate.order_at(rung) for rung in gate.ladder]
        lines += self._sets_going(SIDE[gate.owner], slugs)
        return self._page(
            Kind.GATE,
            gate.id,
            texts.pick(gate.name),
            lines,
            gate.source,
            owner_of(SIDE[gate.owner]),
        )

    def _other_key(self, gate: Gate, chip: Chip) -> list[Line]:
        other = chip.consent if gate.id == chip.licence else chip.licence
        if other is None:
            return []
        return [
            Line(
                LineKind.LINK,
                self.words.gate(other),
                self.texts("rule-other-key"),
                page_of("gate", other),
            )
        ]

    def _programme(self, programme: Programme) -> RulePage:
        side = SIDE[programme.side]
        lines = [Line(LineKind.TEXT, self.texts.pick(programme.text))]
        lines.append(self._fact("rule-fact-side", self.names.side(side)))
        cost = self.names.cost(programme.cost_capital, programme.cost_bn)
        lines.append(self._fact("rule-fact-cost", cost))
        lines += self._sets_going(
            side, [f"invest-{programme.id}"], page_of("programme", programme.id)
        )
        title = self.texts.pick(programme.name)
        return self._page(
            Kind.PROGRAMME, programme.id, title, lines, programme.source, owner_of(side)
        )

    def _special(self, special: Special) -> RulePage:
        texts, side = self.texts, SIDE[special.side]
        lines = [Line(LineKind.TEXT, texts.pick(special.text))]
        lines.append(self._fact("rule-fact-side", self.names.side(side)))
        cost = self.names.cost(special.cost_capital, special.cost_bn)
        lines.append(self._fact("rule-fact-cost", cost))
        lines.append(self._fact("rule-fact-offer", texts(f"rule-offer-{special.on_offer}")))
        if special.cooldown:
            wait = texts("rule-turns", turns=special.cooldown)
            lines.append(self._fact("rule-fact-cooldown", wait))
        lines += self._when("rule-fact-when", special.when)
        if special.act != "none":
            lines.append(Line(LineKind.HEADING, texts("rule-head-act")))
            lines.append(Line(LineKind.TEXT, texts(f"rule-act-{special.act}")))
        if special.threat is not None:
            lines += self._when("rule-fact-demand", special.threat.demand)
        lines += self._does(special.effects)
        if leads := self.words.leads(special):
            lines += [Line(LineKind.HEADING, texts("rule-head-leads")), *leads]
        lines += self._sets_going(side, [f"special-{special.id}"], page_of("special", special.id))
        title = texts.pick(special.name)
        return self._page(Kind.SPECIAL, special.id, title, lines, special.source, owner_of(side))

    def _event(self, event: Event) -> RulePage:
        texts = self.texts
        lines = [Line(LineKind.TEXT, texts.pick(event.text))]
        lines.append(self._fact("rule-fact-chance", texts.percent(event.chance)))
        lines += self._when("rule-fact-when", event.when)
        often = texts("rule-once") if event.once else ""
        if event.cooldown and not event.once:
            often = texts("rule-turns", turns=event.cooldown)
            lines.append(self._fact("rule-fact-cooldown", often))
        elif often:
            lines.append(self._fact("rule-fact-often", often))
        lines += self._does(event.effects)
        title = texts.pick(event.name)
        return self._page(Kind.EVENT, event.id, title, lines, event.source, ACTOR[event.actor])

    def _law(self, law: Law) -> RulePage:
        texts = self.texts
        lines = [Line(LineKind.TEXT, texts.pick(law.text))]
        lines += self._when("rule-fact-passes", law.when)
        lines.append(self._fact("rule-fact-force", texts("rule-turns", turns=law.turns)))
        lines += self._does(law.effects)
        return self._page(Kind.LAW, law.id, texts.pick(law.name), lines, law.source)

    def _ending(self, ending: Ending) -> RulePage:
        """The condition alone: the story is kept for those who come to it."""
        lines = [Line(LineKind.TEXT, self.texts("rule-ending-says"))]
        when = self.words.condition(ending.when) or self.texts("rule-otherwise")
        lines.append(self._fact("rule-fact-when", when))
        return self._page(Kind.ENDING, ending.id, self.texts.pick(ending.title), lines)

    def _chip(self, chip: Chip) -> RulePage:
        texts, side = self.texts, SIDE[chip.maker]
        ruleset = self.names.ruleset
        at = ruleset.chips.slugs.index(chip.id)
        performance = texts.number(float(ruleset.chips.performance[at]), 2)
        lines = [
            self._fact("rule-fact-maker", self.names.side(side)),
            self._fact("rule-fact-ships", self.names.month(float(ruleset.chips.month[at]))),
            self._fact("rule-fact-performance", texts("play-chip-performance", times=performance)),
            self._fact(
                "rule-fact-price",
                texts("sums-dollars", sign="", amount=texts.thousands(chip.price_k_usd, 1)),
            ),
        ]
        is_traded = side is Side.US and chip.licence is not None
        lines += self._sold(chip) if is_traded else ()
        for gate in (chip.licence, chip.consent):
            if gate is not None:
                note = texts("rule-held-here")
                lines.append(
                    Line(LineKind.LINK, self.words.gate(gate), note, page_of("gate", gate))
                )
        if side is Side.US and chip.licence is None:
            lines.append(Line(LineKind.TEXT, texts("rule-never-sold")))
        lines += self._volume(chip) if is_traded else ()
        title = texts.pick(chip.name)
        return self._page(
            Kind.CHIP, chip.id, title, lines, chip.source, owner_of(side), self._drawing(chip)
        )

    def _sold(self, chip: Chip) -> list[Line]:
        """What was sold of a chip before the match, at home and abroad."""
        thousands = self.texts.thousands
        home = self._fact("rule-fact-sold-home", thousands(chip.sold_home_kh100e))
        abroad = self._fact("rule-fact-sold-abroad", thousands(chip.sold_abroad_kh100e))
        return [abroad] if chip.for_export else [home, abroad]

    def _volume(self, chip: Chip) -> list[Line]:
        """How much of a chip the volume rule lets abroad."""
        texts = self.texts
        if chip.for_export:
            return [Line(LineKind.TEXT, texts("rule-chip-for-export"))]
        share = texts.percent(float(self.names.ruleset.params.import_cap_share))
        return [
            Line(LineKind.TEXT, texts("rule-chip-volume", share=share)),
            Line(
                LineKind.LINK,
                texts("rule-constant-import_cap_share"),
                "",
                page_of("constant", "import_cap_share"),
            ),
        ]

    def _drawing(self, chip: Chip) -> str:
        ruleset = self.names.ruleset
        return icon_of_chip(ruleset, ruleset.chips.slugs.index(chip.id))

    # Parts of pages.

    def _fact(self, label: str, value: str) -> Line:
        return Line(LineKind.FACT, self.texts(label), value)

    def _when(self, label: str, when: object) -> list[Line]:
        said = self.words.condition(when)
        return [self._fact(label, said)] if said else []

    def _does(self, effects: tuple[object, ...]) -> list[Line]:
        lines = self.words.effects(effects)
        return [Line(LineKind.HEADING, self.texts("rule-head-effects")), *lines] if lines else []

    def _sets_going(self, side: Side, slugs: list[str], own: str = "") -> list[Line]:
        """The workings that orders set going within the quarter, as the engine shows them."""
        ruleset = self.names.ruleset
        found: dict[str, Line] = {}
        for slug in slugs:
            position = ruleset.positions[side].get(slug)
            if position is None:
                continue
            for cause, stock in self.causes.ordered.get((side, position), ()):
                to = page_of_cause(cause)
                key = f"{cause} {stock.slug}"
                if to == own:
                    to = page_of("stock", stock.slug)
                told = sum(line.to == to for line in found.values())
                if to.startswith("law-") or cause in UNTOLD or told >= FROM_ONE:
                    continue
                line = Line(
                    LineKind.LINK, self.names.cause(cause), self.words.stock(stock.slug), to
                )
                found.setdefault(key, line)
        lines = list(found.values())[:FOLLOWED]
        return [Line(LineKind.HEADING, self.texts("rule-head-sets-going")), *lines] if lines else []
