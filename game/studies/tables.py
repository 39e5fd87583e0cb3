"""Tables: what commands print for people. The same figures as ``--json`` gives."""

from typing import Any

from rich.table import Table

from game.language import Texts
from game.players.roster import ROSTER
from game.scenario import Finding, Scenario, telling_of
from game.studies.console import StudyConsole, print_table

__all__ = [
    "finding_row",
    "player_rows",
    "tell_bench",
    "tell_players",
    "tell_simulation",
    "tell_standing",
]


def finding_row(finding: Finding, texts: Texts) -> dict[str, Any]:
    """Return a finding about a scenario file with its fields by name."""
    names = ("path", "line", "column", "end_line", "end_column", "code", "message")
    row = {name: getattr(finding, name) for name in names}
    span = finding.span
    row |= {"end_line": span.end_line, "end_column": span.end_column}
    told = {"suggestion": finding.suggested(texts), "severity": finding.severity.name.lower()}
    more: dict[str, Any] = {"where": finding.where, "source": finding.source, "fix": None}
    if finding.fix is not None:
        more["fix"] = {**finding.fix.span._asdict(), "text": finding.fix.text}
    return row | told | more


def player_rows(texts: Texts) -> list[dict[str, Any]]:
    """Return everyone of the roster: slug, sides, level, name and sentence."""
    return [
        {
            "who": who.slug,
            "sides": [side.slug for side in who.sides],
            "level": who.level.value,
            "name": texts(f"player-{who.slug}"),
            "sentence": texts(f"player-{who.slug}-about"),
        }
        for who in ROSTER
    ]


def tell_players(rows: list[dict[str, Any]], texts: Texts) -> None:
    """Print the roster."""
    table = _table(texts, "cli-who", "cli-sides", "cli-level", "cli-sentence")
    for row in rows:
        table.add_row(row["who"], ", ".join(row["sides"]), row["level"], row["sentence"])
    print_table(StudyConsole(), table, texts)


def tell_simulation(found: dict[str, Any], scenario: Scenario, texts: Texts) -> None:
    """Print win rates, scores and endings of simulated matches."""
    texts = telling_of(scenario, texts)
    console = StudyConsole()
    low, high = found["ci95"]
    console.print(
        texts(
            "cli-simulated",
            games=found["games"],
            scenario=found["scenario"],
            us=found["us"],
            china=found["china"],
            seconds=texts.number(found["seconds"], 1),
        )
    )
    table = _table(texts, "cli-result", "cli-share", "cli-score")
    interval = texts("cli-interval", low=texts.percent(low, 1), high=texts.percent(high, 1))
    us_rate = f"{texts.percent(found['us_win_rate'], 1)} {interval}"
    table.add_row(texts("cli-us-wins"), us_rate, texts.number(found["mean_score_us"], 1))
    china_rate = texts.percent(found["china_win_rate"], 1)
    table.add_row(texts("cli-china-wins"), china_rate, texts.number(found["mean_score_china"], 1))
    table.add_row(texts("cli-no-winner"), texts.percent(found["draw_rate"], 1), "")
    print_table(console, table, texts)
    endings = _table(texts, "cli-ending", "cli-matches")
    titles = {ending.id: texts.pick(ending.title) for ending in scenario.endings}
    for slug, count in sorted(found["endings"].items(), key=lambda item: -item[1]):
        endings.add_row(titles[slug], texts.number(count))
    print_table(console, endings, texts)


def tell_standing(found: dict[str, Any], scenario: Scenario, texts: Texts) -> None:
    """Print stocks, indicators and gates of a match."""
    texts = telling_of(scenario, texts)
    console = StudyConsole()
    console.print(texts("cli-standing", turn=found["turn"], date=found["date"]))
    stocks = _table(texts, "cli-stock", "cli-value")
    for slug, value in found["stocks"].items():
        stocks.add_row(texts(f"stock-{slug}"), f"{value:,.2f}")
    indicators = _table(texts, "cli-indicator", "cli-value")
    for slug, value in found["indicators"].items():
        indicators.add_row(texts(f"indicator-{slug}"), f"{value:,.2f}")
    gates = _table(texts, "cli-gate", "cli-setting")
    for slug, setting in found["gates"].items():
        gates.add_row(slug, setting if setting in ("open", "closed") else f"{setting}%")
    for table in (stocks, indicators, gates):
        print_table(console, table, texts)


def tell_bench(figures: dict[str, Any], texts: Texts) -> None:
    """Print the figures of this machine."""
    table = _table(texts, "cli-figure", "cli-value")
    for name, value in figures.items():
        table.add_row(name, f"{value:,}" if isinstance(value, int | float) else str(value))
    print_table(StudyConsole(), table, texts)


def _table(texts: Texts, *headings: str) -> Table:
    table = Table(header_style="bold")
    for heading in headings:
        table.add_column(texts(heading), overflow="fold")
    return table
