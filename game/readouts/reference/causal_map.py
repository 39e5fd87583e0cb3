"""The map of causes as records: stocks, the workings between them, and what flowed this quarter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from game.readouts.reference.rulebook import flow_of
from game.readouts.words.names import Names, owner_of
from game.readouts.words.pages import page_of
from game.readouts.words.quantities import stock_change_text, write_stock
from game.readouts.words.signs import Owner
from game.rules import Observation, Stock
from game.rules.causality import Causality

__all__ = ["MapEdge", "MapNode", "MapReadout", "read_map"]

FAINT: Final = 0.01
"""An influence weaker than this is left out [of the usual change of what it moves]."""
SELDOM: Final = ("event", "law", "special")
"""Workings that a scenario brings: what leads to them is told on their own pages."""


@dataclass(frozen=True)
class MapNode:
    """A stock or a working."""

    slug: str
    """Slug of its page in the encyclopaedia: ``stock-us_congress``, ``flow-lock-in``."""
    label: str
    owner: Owner
    stock: Stock | None = None
    value: str = ""
    change: str = ""
    """How a stock moved, with its sign; empty where it stood still."""

    @property
    def is_stock(self) -> bool:
        """Tell a stock from a working."""
        return self.stock is not None


@dataclass(frozen=True)
class MapEdge:
    """Something that flows from one node to another."""

    source: str
    target: str
    strength: float
    """Against the usual change of the stock it ends in, or of what it moves [-]; the sign tells
    whether it raises or lowers."""
    label: str
    """The cause, in words."""
    amount: str = ""
    """What it changed this quarter; empty on the way from a stock to a working."""


@dataclass(frozen=True)
class MapReadout:
    """The whole map."""

    nodes: tuple[MapNode, ...]
    flows: tuple[MapEdge, ...]
    """From workings to stocks: what changed them, the strongest first."""
    influences: tuple[MapEdge, ...]
    """From stocks to workings: what they depend on, the strongest first."""
    of_a_turn: bool
    """Whether the flows are those of the last turn; else those of a usual one."""

    def node(self, slug: str) -> MapNode | None:
        """Return a node by its slug."""
        return next((node for node in self.nodes if node.slug == slug), None)

    def into(self, slug: str) -> list[MapEdge]:
        """Return what leads to a node, the strongest first."""
        return [edge for edge in (*self.flows, *self.influences) if edge.target == slug]

    def out_of(self, slug: str) -> list[MapEdge]:
        """Return what a node leads to, the strongest first."""
        return [edge for edge in (*self.flows, *self.influences) if edge.source == slug]


def read_map(causes: Causality, names: Names, seen: Observation | None) -> MapReadout:
    """Return the map, with the flows of the last turn where one has been played."""
    of_a_turn = seen is not None and bool(seen.ledger.entries)
    amounts = _last_turn(seen) if seen is not None and of_a_turn else dict(causes.writes)
    flows = _flows(amounts, causes, names)
    influences = _influences(causes, names)
    stocks = tuple(_stock(stock, names, seen, amounts) for stock in names.ruleset.scope.stocks)
    used = {edge.source for edge in flows} | {edge.target for edge in influences}
    used |= {page_of("flow", flow_of(cause)) for cause, _ in causes.writes}
    workings = tuple(
        MapNode(slug, names.texts(f"rule-{slug}"), Owner.SHARED) for slug in sorted(used)
    )
    return MapReadout((*stocks, *workings), flows, influences, of_a_turn)


def _last_turn(seen: Observation) -> dict[tuple[str, Stock], float]:
    """What each cause changed in the last turn, as far as the side may know."""
    return {(cause, stock): value for stock in Stock for cause, value in seen.ledger.of(stock)}


def _stock(
    stock: Stock,
    names: Names,
    seen: Observation | None,
    amounts: Mapping[tuple[str, Stock], float],
) -> MapNode:
    texts = names.texts
    change = ""
    if seen is not None and seen.ledger.entries:
        moved = sum(value for (_, at), value in amounts.items() if at is stock)
        told = stock_change_text(stock, moved, texts, signed=True)
        change = told if any(mark in told for mark in "123456789") else ""
    return MapNode(
        slug=page_of("stock", stock.slug),
        label=names.stock(stock),
        owner=owner_of(stock.owner),
        stock=stock,
        value="" if seen is None else write_stock(stock, seen.stock(stock), texts),
        change=change,
    )


def _flows(
    amounts: Mapping[tuple[str, Stock], float], causes: Causality, names: Names
) -> tuple[MapEdge, ...]:
    """One edge for all that a working did to a stock, named by the largest part."""
    parts: dict[tuple[str, Stock], list[tuple[str, float]]] = {}
    for (cause, stock), amount in amounts.items():
        parts.setdefault((flow_of(cause), stock), []).append((cause, amount))
    edges = []
    for (flow, stock), found in parts.items():
        total = sum(amount for _, amount in found)
        largest = max(found, key=lambda part: abs(part[1]))[0]
        edges.append(
            MapEdge(
                source=page_of("flow", flow),
                target=page_of("stock", stock.slug),
                strength=causes.strength(stock, total),
                label=names.cause(largest),
                amount=stock_change_text(stock, total, names.texts, signed=True),
            )
        )
    return tuple(sorted(edges, key=lambda edge: -abs(edge.strength)))


def _influences(causes: Causality, names: Names) -> tuple[MapEdge, ...]:
    """One edge for each stock that a working depends on, named by its strongest effect."""
    edges: dict[tuple[str, str], MapEdge] = {}
    for each in causes.influences:  # the strongest first
        flow = flow_of(each.cause)
        if flow in SELDOM or abs(each.effect) < FAINT:
            continue
        key = (page_of("stock", each.source.slug), page_of("flow", flow))
        edges.setdefault(key, MapEdge(*key, each.effect, names.cause(each.cause)))
    return tuple(edges.values())
