"""The commands, one function for each; costly parts are imported inside those that need them."""

import os
import secrets
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer

from game.cli.arguments import (
    HUMAN,
    LARGEST_SEED,
    MOST_WORKERS,
    PASSING_CHINA,
    PASSING_US,
    AsJson,
    AsText,
    China,
    Lang,
    Scenario,
    Seed,
    Us,
    language_of,
    load,
    player,
    size_of,
    speak,
)
from game.cli.authoring import install, new, pack
from game.cli.check import check
from game.cli.classes import classes
from game.cli.handout import handout
from game.cli.model import model
from game.cli.online import host, join
from game.cli.playtest import compare, playtest
from game.cli.report import report
from game.cli.scenarios import scenarios
from game.cli.studies import history, study
from game.cli.terminal import begin, complain, ends_quietly, fall_silent, finish, print_json, say
from game.cli.trouble import Complaint, tell
from game.files import write_whole
from game.language import LANGUAGES
from game.online.extra import missing_libraries
from game.places import CHECKOUT, is_packed

__all__ = ["main"]

app = typer.Typer(
    add_completion=False,
    no_args_is_help=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Eighteen Months: a strategy board game about who controls the clock of AI chips.",
)
app.add_typer(study, name="study")
app.command()(check)
app.command()(classes)
app.command()(compare)
app.command()(handout)
app.command()(history)
app.command()(host)
app.command()(install)
app.command()(join)
app.command()(model)
app.command()(new)
app.command()(pack)
app.command()(playtest)
app.command()(report)
app.command()(scenarios)

PLAYTHROUGHS = None if CHECKOUT is None else CHECKOUT / "tests" / "playthroughs"
"""Recorded matches, which a checkout has and an installed copy has not."""
INTERRUPTED = 130
"""What typer makes of Ctrl-C."""


@app.callback(invoke_without_command=True)
def open_game(context: typer.Context) -> None:
    """Open the game."""
    if context.invoked_subcommand is None:
        from game.cli.class_ways import ClassesHere
        from game.view.app.launch import open_menu

        _part(open_menu(ClassesHere()))


@app.command()
def play(
    scenario: Annotated[str, typer.Argument(help="Scenario to play.")] = "h200-deal",
    us: Us = HUMAN,
    china: China = PASSING_CHINA,
    seed: Annotated[
        int | None, typer.Option(min=0, max=LARGEST_SEED, help="Seed; none draws one.")
    ] = None,
    lang: Lang = None,
    fullscreen: Annotated[bool, typer.Option("--fullscreen", help="Fill the screen.")] = False,
    text: AsText = False,
) -> None:
    """Go straight into a match; WHO is human or a name from `players`."""
    from game.rules import Side

    loaded = load(scenario)
    for who, side in ((us, Side.US), (china, Side.CHINA)):
        if who != HUMAN:
            player(who, side)
    chosen = secrets.randbelow(2**31) if seed is None else seed
    if text:
        from game.text import open_text
        from game.view.input.settings import SettingsFile, settings_path

        settings, _ = SettingsFile(settings_path()).load()
        said = language_of(lang)
        allowed = settings.take_back
        if not open_text(loaded, us, china, chosen, language=said, may_take_back=allowed):
            raise typer.Exit(1)
        return
    from game.cli.class_ways import ClassesHere
    from game.view.app.launch import open_match

    unwritten = open_match(
        loaded,
        us,
        china,
        chosen,
        language=language_of(lang),
        fullscreen=fullscreen,
        classes=ClassesHere(),
    )
    _part(unwritten)


@app.command()
def workshop(
    file: Annotated[
        Path | None, typer.Argument(help="Scenario file; without one, your own are listed.")
    ] = None,
    lang: Lang = None,
) -> None:
    """Follow a scenario file while it is edited: findings, win rates, what each edit does."""
    from game.scenario.reading import read_text
    from game.view.app.launch import open_workshop

    if file is not None:
        read_text(file)  # one that cannot be opened is told as by every command
    _part(open_workshop(file, language=language_of(lang)))


def _part(unwritten: Mapping[Path, str]) -> None:
    """Leave the window; what could not be written is told where it can still be read."""
    for file, why in unwritten.items():
        complain(speak()("match-unwritten", file=str(file), why=why))
    if unwritten:
        raise typer.Exit(1)


@app.command()
def simulate(
    scenario: Scenario,
    us: Us = PASSING_US,
    china: China = PASSING_CHINA,
    games: Annotated[int, typer.Option(min=1, max=10_000_000, help="Matches.")] = 1000,
    seed: Seed = 0,
    as_json: AsJson = False,
    workers: Annotated[int, typer.Option(min=1, max=MOST_WORKERS, help="Processes.")] = 1,
    cluster: Annotated[str | None, typer.Option(help="Address of a Dask scheduler.")] = None,
) -> None:
    """Play matches without a window and count what came of them."""
    from game.rules import Side
    from game.studies.arena import play_matches

    loaded = load(scenario)
    seats = (player(us, Side.US), player(china, Side.CHINA))
    started = time.perf_counter()
    tally = play_matches(loaded.ruleset, *seats, games, seed, workers=workers, cluster=cluster)
    found = tally.as_json(round(time.perf_counter() - started, 3))
    if as_json:
        print_json(found)
        return
    from game.studies.tables import tell_simulation

    tell_simulation(found, loaded.scenario, speak())


@app.command()
def players(as_json: AsJson = False) -> None:
    """List everyone who can play, with side, level and a sentence."""
    from game.studies.tables import player_rows, tell_players

    rows = player_rows(speak())
    if as_json:
        print_json(rows)
    else:
        tell_players(rows, speak())


@app.command()
def schema(
    output: Annotated[Path | None, typer.Option("-o", help="File to write.")] = None,
) -> None:
    """Print the JSON Schema of scenario files, or write it to a file."""
    from game.scenario.schema import json_schema, schema_text

    if output is None:
        print_json(json_schema(), indent=2)
    else:
        write_whole(output, schema_text())


@app.command()
def screenshot(
    scenario: Annotated[str, typer.Argument(help="Scenario to show.")] = "h200-deal",
    output: Annotated[Path, typer.Option("-o", help="PNG file to write.")] = Path("screen.png"),
    screen: Annotated[str, typer.Option(help="Screen to show.")] = "play",
    turn: Annotated[int, typer.Option(min=0, help="Turns played before.")] = 6,
    size: Annotated[str, typer.Option(help="Width x height.")] = "1280x800",
    scale: Annotated[float, typer.Option(min=0.75, max=2.0, help="Size of text.")] = 1.0,
    lang: Lang = None,
    theme: Annotated[Literal["dark", "light"], typer.Option(help="Colours.")] = "dark",
    contrast: Annotated[bool, typer.Option("--contrast", help="High contrast.")] = False,
    letters: Annotated[float, typer.Option(min=1.0, max=1.2, help="Size of small letters.")] = 1.0,
    seed: Seed = 1,
    us: Us = PASSING_US,
    china: China = PASSING_CHINA,
) -> None:
    """Draw any screen to a picture; no display is needed."""
    from game.view.gallery import picture_of
    from game.view.input.settings import Settings

    picture_of(
        load(scenario),
        screen,
        output,
        turn=turn,
        size=size_of(size),
        scale=scale,
        language=language_of(lang) or LANGUAGES[0],
        seed=seed,
        players=(us, china),
        settings=Settings(theme=theme, high_contrast=contrast, letters=letters),
    )


@app.command()
def replay(
    save: Annotated[Path, typer.Argument(help="A saved match.")],
    to_turn: Annotated[int | None, typer.Option(min=0, help="Stop after this turn.")] = None,
    as_json: AsJson = False,
) -> None:
    """Rebuild a match from its log and tell it, or print where it stands.

    Of a match under rules that are no longer played it tells the orders, and fails.
    """
    from game.match import OtherRules
    from game.match.restore import restore
    from game.match.slots import read
    from game.match.transcript import tell_orders, transcribe
    from game.studies.standing import standing

    try:
        restored = restore(save, turns=to_turn)
    except OtherRules:
        if not as_json:
            say(tell_orders(read(save, older=True)), end="")
        raise
    if as_json:
        print_json(standing(restored.course))
    else:
        head, done = restored.log.header, restored.log.interventions
        say(transcribe(restored.course, head.path, head.seats, done, head.parent), end="")


@app.command()
def state(
    scenario: Scenario,
    seed: Seed = 0,
    turn: Annotated[int, typer.Option(min=0, help="Turns to play.")] = 0,
    us: Us = PASSING_US,
    china: China = PASSING_CHINA,
    as_json: AsJson = False,
) -> None:
    """Print stocks, indicators, gates and legal orders after some turns, and the last ledger."""
    from game.match.match import play_out
    from game.rules import Side
    from game.studies.standing import standing
    from game.studies.tables import tell_standing

    loaded = load(scenario)
    us_player, china_player = player(us, Side.US), player(china, Side.CHINA)
    if turn > loaded.ruleset.turns:
        raise Complaint("cli-too-late", turn=turn, turns=loaded.ruleset.turns)
    course = play_out(loaded.ruleset, us_player, china_player, seed, turns=turn)
    if as_json:
        print_json(standing(course))
    else:
        tell_standing(standing(course), loaded.scenario, speak())


@app.command()
def bench(
    as_json: AsJson = False,
    quick: Annotated[
        bool, typer.Option("--quick", help="Few runs: seconds instead of minutes, and coarse.")
    ] = False,
) -> None:
    """Measure engine, players, window, a match over a network and a class on this machine."""
    from game.studies.bench import FULL, QUICK, measure
    from game.studies.tables import tell_bench
    from game.view.app.bench import measure as measure_window

    if is_packed():
        raise Complaint("cli-bench-packed")
    few = {"starts": 1} if quick else {}
    figures = measure(effort=QUICK if quick else FULL) | measure_window(**few)
    if not missing_libraries():
        from game.classroom import bench as of_class
        from game.online.bench import measure as measure_network

        figures |= measure_network(turns=3, idle=6.0) if quick else measure_network()
        figures |= of_class.measure(of_class.QUICK if quick else of_class.FULL)
    if as_json:
        print_json(figures)
    else:
        tell_bench(figures, speak())


@app.command()
def record(
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Recorded playthroughs; all of them if none.")
    ] = None,
    update: Annotated[bool, typer.Option("--update", help="Write what changed.")] = False,
) -> None:
    """Play recorded playthroughs anew and name those that changed; --update writes them."""
    from game.match import transcript

    if paths:
        changed = [path for path in paths if transcript.record(path, player, update=update)]
    elif PLAYTHROUGHS is None:
        raise Complaint("cli-record-where")
    else:
        changed = transcript.record_all(PLAYTHROUGHS, player, update=update)
    for path in changed:
        say(str(path))
    if changed and not update:
        raise typer.Exit(1)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    begin()
    with ends_quietly():
        status = _run(arguments)
    fall_silent()
    return status


def _run(arguments: Sequence[str] | None) -> int:
    run = typer.main.get_command(app)
    try:
        given = None if arguments is None else list(arguments)
        status = run.main(given, standalone_mode=False)
        finish()
    except SystemExit as leave:  # the reader of the output has left
        return leave.code if isinstance(leave.code, int) else 1
    except KeyboardInterrupt:
        return tell(typer.Abort())
    except Exception as trouble:  # noqa: BLE001 - the edge: no traceback reaches a user
        return tell(trouble)
    if status == INTERRUPTED:
        return tell(typer.Abort())
    return status if isinstance(status, int) else 0
