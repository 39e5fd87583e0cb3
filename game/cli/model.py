"""The command that explains a scenario's model, as Markdown or as a page of HTML."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from game.cli.arguments import Lang, Scenario, load, speak
from game.cli.terminal import say
from game.files import write_whole

if TYPE_CHECKING:
    from game.readouts.reference.model_evidence import Evidence
    from game.scenario import Loaded

__all__ = ["model"]


def model(
    scenario: Scenario,
    output: Annotated[
        Path | None, typer.Option("-o", help="File to write: HTML by its name, else Markdown.")
    ] = None,
    lang: Lang = None,
) -> None:
    """Explain a scenario's model: its equations, constants with sources, and how true it is."""
    from game.page import write_document_markdown, write_document_page
    from game.readouts.reference.model_sections import read_model

    loaded, texts = load(scenario), speak(lang)
    document = read_model(loaded.scenario, loaded.ruleset, texts, _evidence(loaded))
    if output is None:
        say(write_document_markdown(document), end="")
    elif output.suffix.lower() in (".html", ".htm"):
        write_whole(output, write_document_page(document, texts), make_folder=True)
    else:
        write_whole(output, write_document_markdown(document), make_folder=True)


def _evidence(loaded: "Loaded") -> "Evidence":
    """Return what the replay finds now, and what the sensitivity study found last."""
    from game.readouts.reference.model_evidence import Evidence, Median, Ranked, Replayed
    from game.studies.record.backtest import compare, medians
    from game.studies.record.history_run import is_followed_by, replay
    from game.studies.record.overlap import overlap
    from game.studies.results import missed_aims, ranked_constants

    ranked, among = ranked_constants(loaded)
    listed = tuple(Ranked(name, effect) for name, effect in ranked)
    missed = missed_aims(loaded)
    record = _followed(loaded)
    if record is None:
        return Evidence(ranked=listed, ranked_among=among, missed=missed)
    run = replay(record)
    compared = compare(record, run)
    laid_beside = overlap(record, run) if is_followed_by(record, loaded) else []
    return Evidence(
        record=record.scenario,
        replayed=tuple(
            Replayed(
                name=each.series.name,
                date=each.point.label or each.point.date,
                unit=each.series.unit,
                is_lag=each.series.kind == "lag",
                is_fit=each.point.role == "fit",
                recorded=each.point.value,
                simulated=float(each.simulated[0]),
                error=float(each.error[0]),
                source=each.point.source,
            )
            for each in compared
        ),
        medians=tuple(
            Median(
                is_lag=kind == "lag",
                is_fit=role == "fit",
                points=found["points"],
                error=found["median_absolute_error"],
                target=found["target"],
            )
            for kind, roles in medians(compared).items()
            for role, found in roles.items()
        ),
        replay_end={row["name"]: row["simulated"] for row in laid_beside},
        ranked=listed,
        ranked_among=among,
        missed=missed,
    )


def _followed(loaded: "Loaded") -> "Loaded | None":
    """Return the scenario with a record that this one is, follows, or names as a source."""
    from game.scenario import load_scenario, shipped
    from game.studies.record.history_run import is_followed_by

    if loaded.scenario.history is not None:
        return loaded
    sources = "\n".join(figure.source for figure in loaded.scenario.constants.values())
    for slug in shipped():
        other = load_scenario(slug)
        named = re.search(rf"\b{re.escape(slug)}\b", sources) is not None
        if other.scenario.history is not None and (named or is_followed_by(other, loaded)):
            return other
    return None
