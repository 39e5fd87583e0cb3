"""The backtest for people: a table and bars in the terminal, and a section of RESULTS.md."""

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from rich.table import Table
from rich.text import Text as Styled

from game.language import Texts
from game.scenario import Scenario, telling_of
from game.scenario.part import Text
from game.studies.console import StudyConsole, print_table
from game.studies.record.backtest import Json
from game.studies.results import Outputs, markdown_table

__all__ = ["backtest_section", "tell_fit", "tell_history"]

BAR: Final = 40
RECORDED, SIMULATED = "█", "░"


def tell_history(found: Json, scenario: Scenario, texts: Texts) -> None:
    """Print the table, the chart and the medians of a backtest."""
    texts = telling_of(scenario, texts)
    console = StudyConsole()
    console.print(texts("history-title", scenario=texts.pick(scenario.title)))
    names, labels = _names(scenario, texts), _labels(scenario, texts)
    print_table(console, _table(found["series"], names, labels, texts), texts)
    console.print(texts("history-chart", recorded=RECORDED, simulated=SIMULATED))
    for line in _chart(found["series"], names, labels, texts):
        console.print(line, highlight=False, soft_wrap=True)
    console.print()
    for line in _median_lines(found, texts):
        console.print(line, highlight=False, soft_wrap=True)


def _names(scenario: Scenario, texts: Texts) -> dict[str, str]:
    assert scenario.history is not None
    return {series.id: texts.pick(series.name) for series in scenario.history.series}


def _labels(scenario: Scenario, texts: Texts) -> dict[tuple[str, str], str]:
    assert scenario.history is not None

    def label(text: Text, date: str) -> str:
        return texts.pick(text) or date

    return {
        (series.id, point.date): label(point.label, point.date)
        for series in scenario.history.series
        for point in series.points
    }


def _table(
    rows: list[Json], names: dict[str, str], labels: dict[tuple[str, str], str], texts: Texts
) -> Table:
    table = Table(header_style="bold")
    for heading in ("series", "date", "recorded", "simulated", "error", "role", "source"):
        right = heading in ("recorded", "simulated", "error")
        table.add_column(
            texts(f"history-{heading}"),
            overflow="fold",
            justify="right" if right else "left",
            no_wrap=right,
        )
    for at, row in enumerate(rows):
        first = at == 0 or rows[at - 1]["series"] != row["series"]
        name = f"{names[row['series']]} [{row['unit']}]" if first else ""
        table.add_row(
            name,
            labels[row["series"], row["date"]],
            _figure(row["recorded"], row["unit"]),
            _figure(row["simulated"], row["unit"]),
            _error(row, texts),
            texts(f"history-role-{row['role']}"),
            row["source"],
            end_section=at + 1 < len(rows) and rows[at + 1]["series"] != row["series"],
        )
    return table


def _figure(value: float, unit: str) -> str:
    """Return a figure with the digits that it can bear."""
    if unit == "share" or abs(value) < 1:
        return f"{value:.3f}".rstrip("0").rstrip(".") if value else "0"
    return f"{value:,.1f}" if abs(value) < 100 else f"{value:,.0f}"


def _error(row: Json, texts: Texts) -> str:
    if row["kind"] == "lag":
        return texts("history-months", months=texts.signed(row["error"], 1))
    return texts("history-percent", percent=texts.signed(100 * row["error"]))


def _chart(
    rows: list[Json], names: dict[str, str], labels: dict[tuple[str, str], str], texts: Texts
) -> Iterable[str | Styled]:
    """Give two bars for each figure, those of a series on one scale."""
    for slug, group in groupby(rows, key=lambda row: str(row["series"])):
        points = list(group)
        longest = max(max(row["recorded"], row["simulated"]) for row in points) or 1.0
        yield ""
        yield Styled.assemble((names[slug], "bold"), f" [{points[0]['unit']}]")
        for row in points:
            role = texts(f"history-role-{row['role']}")
            label = f"{labels[slug, row['date']]}, {role}"
            for key, sign in (("recorded", RECORDED), ("simulated", SIMULATED)):
                bar = sign * round(BAR * row[key] / longest)
                head = label if key == "recorded" else ""
                yield f"  {head:<26} {bar} {_figure(row[key], row['unit'])}"


def _median_lines(found: Json, texts: Texts) -> Iterable[str]:
    for kind, roles in found["medians"].items():
        for role, each in roles.items():
            if kind == "lag":
                error = texts("history-months", months=texts.number(each[_MEDIAN], 1))
                target = texts("history-months", months=texts.number(each["target"]))
            else:
                error = texts.percent(each[_MEDIAN])
                target = texts.percent(each["target"])
            yield texts(
                "history-median",
                kind=texts(f"history-kind-{kind}"),
                role=texts(f"history-role-{role}"),
                points=each["points"],
                error=error,
                target=target,
                met=texts("history-met" if each["met"] else "history-missed"),
            )


_MEDIAN: Final = "median_absolute_error"


def tell_fit(fitted: list[Json], texts: Texts) -> None:
    """Print fitted constants with their ranges."""
    table = Table(header_style="bold")
    for heading in ("constant", "low", "value", "high", "unit"):
        table.add_column(texts(f"history-{heading}"), overflow="fold")
    for each in fitted:
        table.add_row(
            each["name"],
            f"{each['low']:g}",
            f"{each['value']:g}",
            f"{each['high']:g}",
            each["unit"],
        )
    print_table(StudyConsole(), table, texts)


def backtest_section(found: Json, scenario: Scenario, texts: Texts, outputs: Outputs) -> str:
    """Return the backtest's section of RESULTS.md."""
    texts = telling_of(scenario, texts)
    rows = [
        [
            row["name"],
            row["label"],
            row["role"],
            f"{_figure(row['recorded'], row['unit'])} {row['unit']}",
            _figure(row["simulated"], row["unit"]),
            _error(row, texts),
        ]
        for row in found["series"]
    ]
    assert scenario.history is not None
    subject = outputs.subject
    constants = [
        [
            each["name"],
            f"{each['value']:g} {each['unit']}",
            f"{each['low']:g} to {each['high']:g}",
            each["source"],
        ]
        for each in found["fitted"]
    ]
    return "\n\n".join(
        [
            f"## Backtest: {texts.pick(scenario.title)}",
            "Do the rules, given the orders that both governments gave, bring what was measured? "
            f"The record is in `{outputs.file}` under `history`, with the source of "
            f"each figure. {found['turns']} turns from {found['from']}, one run, no chance: events "
            "that are certain on their date happen, others do not. Constants were moved within "
            "their ranges to meet the points marked *fit*; those marked *validation* were kept "
            "aside. Errors are simulated less recorded, as a share of the recorded value; for "
            "lags in months.",
            _fence(
                f"python main.py study backtest {subject} --fit --write  # the constants",
                f"python main.py study backtest {subject} --results      # this section",
                f"python main.py history {subject} --json                # the same as data",
            ),
            *(f"- {line}" for line in _median_lines(found, texts)),
            f"![Recorded and simulated figures]({outputs.figure('backtest').name})",
            markdown_table(["series", "time", "role", "recorded", "simulated", "error"], rows),
            "### Fitted constants",
            f"Differential evolution, seed {found['seed']}, {found['evaluations']:,} replays.",
            markdown_table(["constant", "value", "range", "source of the range"], constants),
            "### The figures split otherwise",
            "Only the constants are blind to the validation figures: what special orders yield, "
            "how orders are dated and how a series is read from the model was settled with the "
            "whole record in view. Median absolute errors after a fit of its own to each split:",
            markdown_table(
                ["split", "quantities, fit", "validation", "lags, fit", "validation"],
                _split_rows(found["splits"], texts),
            ),
        ]
    ).replace("\n\n- ", "\n- ")


def _split_rows(splits: Json, texts: Texts) -> Iterable[list[str]]:
    for name, kinds in splits.items():
        cells = [name]
        for kind in ("quantity", "lag"):
            for role in ("fit", "validation"):
                value = kinds[kind][role][_MEDIAN]
                cells.append(
                    texts.percent(value)
                    if kind == "quantity"
                    else f"{texts.number(value, 1)} months"
                )
        yield cells


def _fence(*lines: str) -> str:
    return "\n".join(["```sh", *lines, "```"])
