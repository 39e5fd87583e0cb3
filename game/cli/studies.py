"""The commands that ask whether the model is true to the record, fair and deep."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from game.cli.arguments import (
    LARGEST_SEED,
    MOST_WORKERS,
    AsJson,
    Lang,
    Scenario,
    Seed,
    load,
    player,
    speak,
)
from game.cli.terminal import complain, print_json

__all__ = ["history", "study"]

Results = Annotated[bool, typer.Option("--results", help="Write the results to a file.")]
Workers = Annotated[
    int | None,
    typer.Option(min=1, max=MOST_WORKERS, help="Processes; two where joblib is installed."),
]

study = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Studies: is it true to the record, is it fair, is it deep?",
)


def _tell_written(*files: Path) -> None:
    """Say where results went; on standard error, since the other may hold a document."""
    for file in files:
        complain(speak()("cli-written", file=str(file)))


def _give_out(
    written: tuple[Path, ...],
    write: Callable[[], object],
    found: dict[str, Any] | None,
    tell: Callable[[], None],
) -> None:
    """Write results, where files are named for them, and print; what a full disk refuses as well.

    Args:
        written: files that ``write`` makes; none where no results are asked for.
        write: writes them.
        found: the findings, where they are to be printed as JSON.
        tell: prints them for people, where they are not.
    """
    try:
        if written:
            write()
            _tell_written(*written)
    finally:
        if found is not None:
            print_json(found)
        else:
            tell()


def history(
    scenario: Scenario,
    as_json: AsJson = False,
    svg: Annotated[Path | None, typer.Option(help="Draw a figure to this SVG file.")] = None,
    lang: Lang = None,
) -> None:
    """Replay recorded history and hold the model against the record."""
    from game.files import ensure_place
    from game.studies.record.backtest import report

    loaded = load(scenario)
    if svg is not None:
        ensure_place(svg)
    found = report(loaded)
    if svg is not None:
        from game.studies.record.history_figure import draw_history

        draw_history(found, svg)
    if as_json:
        from game.studies.record.history_run import replay
        from game.studies.record.overlap import overlap

        print_json({**found, "overlap": overlap(loaded, replay(loaded))})
        return
    from game.studies.record.history_tables import tell_history

    tell_history(found, loaded.scenario, speak(lang))


@study.command("backtest")
def study_backtest(
    scenario: Scenario,
    fit: Annotated[bool, typer.Option("--fit", help="Move constants to meet the record.")] = False,
    write: Annotated[bool, typer.Option("--write", help="Write what was fitted.")] = False,
    results: Annotated[
        bool, typer.Option("--results", help="Write the results to a file.")
    ] = False,
    seed: Annotated[int, typer.Option(min=0, max=LARGEST_SEED, help="Seed of the fit.")] = 2022,
    as_json: AsJson = False,
) -> None:
    """Fit constants to recorded history, and report how well the model meets it."""
    from game.studies.record.backtest_study import run_backtest
    from game.studies.record.history_tables import tell_fit, tell_history
    from game.studies.results import outputs_of

    loaded = load(scenario)
    outputs = outputs_of(loaded) if results else None
    loaded, found = run_backtest(loaded, fit=fit, write=write, seed=seed, results=outputs)
    if outputs is not None:
        _tell_written(outputs.results, outputs.figure("backtest"))
    if as_json:
        print_json(found)
        return
    tell_history(found, loaded.scenario, speak())
    tell_fit(found["fitted"], speak())


@study.command("sensitivity")
def study_sensitivity(
    scenario: Scenario,
    trajectories: Annotated[int, typer.Option(min=2, max=2000, help="Size of the sample.")] = 64,
    results: Annotated[
        bool, typer.Option("--results", help="Write the results to a file.")
    ] = False,
    seed: Annotated[int, typer.Option(min=0, max=2**32 - 1, help="Seed of the sample.")] = 18,
    as_json: AsJson = False,
) -> None:
    """Find the constants that move the outcome most."""
    from game.studies.results import outputs_of
    from game.studies.sensitivity import run_sensitivity
    from game.studies.sensitivity_report import tell_sensitivity, write_sensitivity

    loaded = load(scenario)
    outputs = outputs_of(loaded)
    written = (outputs.results, outputs.figure("sensitivity")) if results else ()
    outputs.ensure(*written)
    found = run_sensitivity(loaded, trajectories=trajectories, seed=seed)
    _give_out(
        written,
        lambda: write_sensitivity(found, loaded, outputs),
        found if as_json else None,
        lambda: tell_sensitivity(found, loaded.scenario, speak()),
    )


@study.command("directions")
def study_directions(
    scenario: Scenario,
    sets: Annotated[int, typer.Option(min=2, max=10_000, help="Sets of constants.")] = 400,
    spread: Annotated[
        float, typer.Option(min=0.0, max=0.5, help="How far a constant may be from its value.")
    ] = 0.1,
    results: Results = False,
    seed: Annotated[int, typer.Option(min=0, max=LARGEST_SEED, help="Seed of the sets.")] = 18,
    as_json: AsJson = False,
) -> None:
    """Does the model say what its source argues, and does it still with other constants?"""
    from game.studies.directions import study_directions as study
    from game.studies.directions_report import tell_directions, write_directions
    from game.studies.results import outputs_of

    loaded = load(scenario)
    outputs = outputs_of(loaded)
    written = (outputs.results,) if results else ()
    outputs.ensure(*written)
    found = study(loaded, sets, spread, seed)
    _give_out(
        written,
        lambda: write_directions(found, loaded, outputs),
        found if as_json else None,
        lambda: tell_directions(found, loaded, speak()),
    )


@study.command("depth")
def study_depth(
    scenario: Scenario,
    games: Annotated[
        int, typer.Option(min=2, max=100_000, help="Matches of hard against hard; others follow.")
    ] = 1000,
    workers: Workers = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on where it was stopped.")] = False,
    results: Annotated[
        bool, typer.Option("--results", help="Write the results to a file.")
    ] = False,
    seed: Seed = 1,
    as_json: AsJson = False,
) -> None:
    """Let all players meet: is there always more than one good plan, and does skill pay?"""
    from game.studies.depth_report import tell_depth, write_depth
    from game.studies.depth_run import run_depth
    from game.studies.results import outputs_of
    from game.studies.sharing import usual_workers

    loaded, texts = load(scenario), speak()
    outputs = outputs_of(loaded)
    written = (outputs.results,) if results else ()
    outputs.ensure(*written)
    processes = workers or usual_workers()
    found = run_depth(loaded, games, seed, workers=processes, resume=resume, texts=texts)
    _give_out(
        written,
        lambda: write_depth(found, loaded, outputs),
        found if as_json else None,
        lambda: tell_depth(found, loaded.scenario, texts),
    )


@study.command("course")
def study_course(
    scenario: Scenario,
    player_: Annotated[str, typer.Option("--player", help="Who plays both sides.")] = "hard",
    games: Annotated[int, typer.Option(min=1, max=100_000, help="Matches.")] = 200,
    workers: Workers = None,
    results: Annotated[
        bool,
        typer.Option("--results", help="Write the course that the window shows, and the results."),
    ] = False,
    seed: Seed = 1,
    as_json: AsJson = False,
) -> None:
    """Let a strong player meet itself: how does the lead usually go, turn by turn?"""
    from game.rules import SIDES
    from game.scenario.course import write_course
    from game.studies.course import study_course as study
    from game.studies.course_report import tell_course, write_course_section
    from game.studies.progress import progress_bar
    from game.studies.results import outputs_of
    from game.studies.sharing import usual_workers

    loaded, texts = load(scenario), speak()
    for side in SIDES:
        player(player_, side)
    outputs = outputs_of(loaded)
    written = (outputs.course, outputs.results) if results else ()
    outputs.ensure(*written)
    processes = workers or usual_workers()
    with progress_bar(texts("depth-progress")) as progress:
        course = study(loaded.ruleset, player_, games, seed, workers=processes, progress=progress)
    if results:
        course = course.called_for(outputs.subject)

    def write() -> None:
        write_course(course, outputs.course)
        write_course_section(course, loaded, outputs)

    _give_out(
        written,
        write,
        course.model_dump(mode="json") if as_json else None,
        lambda: tell_course(course, loaded, texts),
    )


@study.command("orders")
def study_orders(
    scenario: Scenario,
    games: Annotated[
        int, typer.Option(min=1, max=1000, help="Matches of each pair of personas.")
    ] = 8,
    us: Annotated[str | None, typer.Option(help="Who alone plays the US.")] = None,
    china: Annotated[str | None, typer.Option(help="Who alone plays China.")] = None,
    last: Annotated[
        bool, typer.Option("--last", help="Only what is given alone in the last quarter.")
    ] = False,
    results: Results = False,
    seed: Seed = 1,
    as_json: AsJson = False,
) -> None:
    """Add one order to what personas give: what is it worth to its side, and how often?"""
    from game.rules import Side
    from game.studies.progress import progress_bar
    from game.studies.results import outputs_of

    loaded, texts = load(scenario), speak()
    seats = {
        side.slug: () if slug is None else (player(slug, side).slug,)
        for slug, side in ((us, Side.US), (china, Side.CHINA))
    }
    alone = "".join(f" --{side} {who[0]}" for side, who in seats.items() if who)
    asked = f"--games {games} --seed {seed}{alone}"
    outputs = outputs_of(loaded)
    written = (outputs.results,) if results else ()
    outputs.ensure(*written)
    with progress_bar(texts("depth-progress")) as progress:
        if last:
            from game.studies import last_quarter_report as late
            from game.studies.last_quarter import gains_of_last_quarter

            gains = gains_of_last_quarter(loaded.ruleset, games, seed, **seats, progress=progress)
        else:
            from game.studies import order_report as usual
            from game.studies.order_worth import worth_of_orders

            worth = worth_of_orders(loaded.ruleset, games, seed, **seats, progress=progress)
    if last:
        _give_out(
            written,
            lambda: late.write_last_quarter_section(gains, loaded, outputs, asked, games),
            late.last_quarter_as_json(gains, loaded, games, seed) if as_json else None,
            lambda: late.tell_last_quarter(gains, loaded, texts, games),
        )
    else:
        _give_out(
            written,
            lambda: usual.write_orders_section(worth, loaded, outputs, asked, games),
            usual.orders_as_json(worth, loaded, games, seed) if as_json else None,
            lambda: usual.tell_orders(worth, loaded, texts),
        )
