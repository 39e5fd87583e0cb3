"""The tables of a match: itself, its turns, orders, happenings, and the causes of each change."""

from typing import Final

from game.match import Kind, Recorded
from game.match.records import winner_slug
from game.readouts.data.tables import Cell, DataColumn, DataTable, columns_of, table_of
from game.readouts.words.names import Names
from game.readouts.words.units import Unit, unit_of
from game.rules import SIDES, Observation, Side, Stock
from game.rules.conditions import Quantity
from game.rules.indicators import hidden_from, indicators_in
from game.scenario.calendar import written_span

__all__ = ["read_match_tables"]

SUFFIX: Final = {
    "share": ("share", "rule-measure-share"),
    "months": ("months", "rule-measure-months"),
    "kH100e": ("kh100e", "rule-measure-kh100e"),
    "kH100e/quarter": ("kh100e_per_quarter", "rule-measure-kh100e-per-quarter"),
    "bn USD": ("bn_usd", "rule-unit-bn-usd"),
    "bn USD/quarter": ("bn_usd_per_quarter", "rule-measure-bn-usd-per-quarter"),
    "PC": ("pc", "rule-measure-pc"),
}
"""What the name of a stock's column ends in by its unit, and the words for that."""
MEASURES: Final = {
    Unit.MONTHS: "rule-measure-months",
    Unit.DATE: "rule-measure-months",
    Unit.COUNT: "rule-measure-kh100e",
    Unit.MONEY: "rule-unit-bn-usd",
    Unit.PERCENT: "rule-measure-share",
    Unit.CONDITION: "rule-measure-share",
    Unit.TIMES: "rule-measure-none",
}
"""The words for the unit of an indicator."""


def read_match_tables(table: Recorded, names: Names) -> tuple[DataTable, ...]:
    """Return a match as tables; what was secret is in them too, each from its owner's eyes."""
    return (
        _match(table, names),
        _turns(table, names),
        _orders(table, names),
        _happenings(table, names),
        _causes(table, names),
    )


def _match(table: Recorded, names: Names) -> DataTable:
    head, verdict = table.log.header, table.history(Side.US)[-1].verdict
    over = table.result is not None
    row: dict[str, Cell] = {
        "match": head.match,
        "scenario": head.scenario,
        "digest": head.digest,
        "rules": head.rules,
        "seed": str(head.seed),
        "us": table.log.seats[0],
        "china": table.log.seats[1],
        "turns": table.turn,
        "of_turns": table.ruleset.turns,
        "over": over,
        "winner": winner_slug(verdict) if over else None,
        "ending": names.ruleset.endings[int(verdict.ending[0])].slug if over else None,
        "parent": head.parent.match if head.parent else None,
        "parent_turn": head.parent.turn if head.parent else None,
    }
    return table_of("match", tuple(row), iter([tuple(row.values())]), names.texts)


def _turns(table: Recorded, names: Names) -> DataTable:
    """The opening is turn 0."""
    texts = names.texts
    seen = {side: table.history(side) for side in SIDES}
    head = columns_of("turns", ("turn", "date", "us_points", "china_points"), texts)
    scope = table.ruleset.scope
    stocks, slugs = scope.stocks, indicators_in(scope)
    rows = tuple(
        (
            turn,
            _date(table, turn),
            float(seen[Side.US][turn].verdict.score_us[0]),
            float(seen[Side.CHINA][turn].verdict.score_china[0]),
            *(seen[stock.owner or Side.US][turn].stock(stock) for stock in stocks),
            *(_knower(slug, seen)[turn].indicator(slug) for slug in slugs),
        )
        for turn in range(table.turn + 1)
    )
    columns = (
        *head,
        *(_stock_column(stock, names) for stock in stocks),
        *(_indicator_column(slug, names) for slug in slugs),
    )
    return DataTable("turns", texts("data-about-turns"), columns, rows)


def _knower(slug: str, seen: dict[Side, tuple[Observation, ...]]) -> tuple[Observation, ...]:
    """What the side saw that knows an indicator, and does not only believe it."""
    hidden = hidden_from(Quantity(indicator=slug))
    return seen[Side.US if hidden is None else hidden.rival]


def _stock_column(stock: Stock, names: Names) -> DataColumn:
    suffix, unit = SUFFIX[stock.unit]
    about = names.texts(f"rule-stock-{stock.slug}")
    return DataColumn(f"{stock.slug}_{suffix}", names.texts(unit), about)


def _indicator_column(slug: str, names: Names) -> DataColumn:
    texts = names.texts
    measure = MEASURES.get(unit_of(slug), "rule-measure-none")
    unit = "rule-measure-h100e" if slug.endswith("_performance") else measure
    return DataColumn(slug, texts(unit), texts(f"rule-indicator-{slug}"))


def _date(table: Recorded, turn: int) -> str | None:
    schedule = table.ruleset.schedule
    return written_span(*schedule.span_of(turn - 1)) if turn else None


def _orders(table: Recorded, names: Names) -> DataTable:
    columns = ("turn", "date", "side", "slot", "order", "order_text")
    rows = (
        (turn, _date(table, turn), side.slug, slot, menu[order].slug, names.order(side, order))
        for turn in range(1, table.turn + 1)
        for side in SIDES
        for menu in (table.ruleset.menus[side],)
        for slot, order in enumerate(table.report(side, turn).orders[side], start=1)
    )
    return table_of("orders", columns, rows, names.texts)


def _happenings(table: Recorded, names: Names) -> DataTable:
    columns = ("turn", "date", "kind", "subject", "side", "covert", "amount")
    settings = (Kind.STOCK_SET, Kind.GATE_SET)
    rows = (
        (
            thing.turn,
            _date(table, thing.turn),
            thing.kind.value,
            thing.subject,
            None if thing.side is None else thing.side.slug,
            thing.is_covert,
            thing.amount if thing.kind in settings else None,
        )
        for thing in table.since(0)
        if thing.kind is not Kind.ORDER
    )
    return table_of("happenings", columns, rows, names.texts)


def _causes(table: Recorded, names: Names) -> DataTable:
    columns = ("turn", "date", "stock", "cause", "cause_amount", "cause_text")
    rows = (
        (
            turn,
            _date(table, turn),
            _stock_column(stock, names).name,
            cause,
            amount,
            names.cause(cause),
        )
        for turn in range(1, table.turn + 1)
        for stock in Stock
        for cause, amount in table.report(stock.owner or Side.US, turn).after.ledger.of(stock)
    )
    return table_of("causes", columns, rows, names.texts)
