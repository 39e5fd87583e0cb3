"""The command line: one function for each command.

Costly parts are imported inside the commands that need them, so that ``--help`` answers at once.
Errors that a user can mend end in one line on standard error and status 1; wrong usage in 2.
"""

import json
import os
import secrets
import sys
import time
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer._click.exceptions import UsageError

from game.language import LANGUAGES, Texts

if TYPE_CHECKING:
    from game.players.roster import Policy
    from game.rules import Side
    from game.scenario import Finding, Loaded

__all__ = ["main"]

app = typer.Typer(
    add_completion=False,
    no_args_is_help=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Eighteen Months: a strategy board game about who controls the clock of AI chips.",
)

Scenario = Annotated[str, typer.Argument(help="Scenario: its name, or a path to its file.")]
Us = Annotated[str, typer.Option("--us", help="Who plays the United States.")]
China = Annotated[str, typer.Option("--china", help="Who plays China.")]
LARGEST_SEED = 2**64 - 1

Seed = Annotated[int, typer.Option(min=0, max=LARGEST_SEED, help="Seed that decides all chance.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Lang = Annotated[str | None, typer.Option(help="Language: en, ja or zh.")]

HUMAN = "human"
PLAYTHROUGHS = Path(__file__).parents[1] / "tests" / "playthroughs"
INTERRUPTED = 130
"""What typer makes of Ctrl-C."""
LONGEST_QUOTE = 200  # characters of what was typed
_PASSING_US, _PASSING_CHINA = "dealmaker", "hedger"
"""Who plays where a command needs a match and names nobody: the two of the source article."""


@app.callback(invoke_without_command=True)
def open_game(context: typer.Context) -> None:
    """Open the game."""
    if context.invoked_subcommand is None:
        from game.view.launch import open_menu

        open_menu()


@app.command()
def play(
    scenario: Annotated[str, typer.Argument(help="Scenario to play.")] = "h200-deal",
    us: Us = HUMAN,
    china: China = _PASSING_CHINA,
    seed: Annotated[
        int | None, typer.Option(min=0, max=LARGEST_SEED, help="Seed; none draws one.")
    ] = None,
    lang: Lang = None,
    fullscreen: Annotated[bool, typer.Option("--fullscreen", help="Fill the screen.")] = False,
) -> None:
    """Go straight into a match; WHO is human or a name from `players`."""
    from game.rules import Side
    from game.view.launch import open_match

    loaded = _load(scenario)
    for who, side in ((us, Side.US), (china, Side.CHINA)):
        if who != HUMAN:
            _player(who, side)
    chosen = secrets.randbelow(2**31) if seed is None else seed
    open_match(loaded, us, china, chosen, language=_language(lang), fullscreen=fullscreen)


@app.command()
def simulate(
    scenario: Scenario,
    us: Us = _PASSING_US,
    china: China = _PASSING_CHINA,
    games: Annotated[int, typer.Option(min=1, max=10_000_000, help="Matches.")] = 1000,
    seed: Seed = 0,
    as_json: AsJson = False,
    workers: Annotated[int, typer.Option(min=1, help="Processes.")] = 1,
    cluster: Annotated[str | None, typer.Option(help="Address of a Dask scheduler.")] = None,
) -> None:
    """Play matches without a window and count what came of them."""
    from game.rules import Side
    from game.studies.arena import play_matches

    loaded = _load(scenario)
    seats = (_player(us, Side.US), _player(china, Side.CHINA))
    started = time.perf_counter()
    tally = play_matches(loaded.ruleset, *seats, games, seed, workers=workers, cluster=cluster)
    found = tally.as_json(round(time.perf_counter() - started, 3))
    if as_json:
        _print_json(found)
        return
    from game.studies.tables import tell_simulation

    tell_simulation(found, loaded.scenario, _texts())


@app.command()
def players(as_json: AsJson = False) -> None:
    """List everyone who can play, with side, level and a sentence."""
    from game.studies.tables import player_rows, tell_players

    rows = player_rows(_texts())
    if as_json:
        _print_json(rows)
    else:
        tell_players(rows, _texts())


@app.command()
def check(
    paths: Annotated[list[Path], typer.Argument(help="Scenario files.")],
    strict: Annotated[bool, typer.Option("--strict", help="Warnings count as errors.")] = False,
    as_json: AsJson = False,
) -> None:
    """Print errors and warnings of scenario files, worst first."""
    from game.scenario import Severity
    from game.studies.tables import finding_row

    found = [finding for path in paths for finding in _findings(path)]
    found.sort(key=lambda finding: -finding.severity)
    if as_json:
        _print_json([finding_row(finding) for finding in found])
    else:
        for finding in found:
            typer.echo(str(finding))
        typer.echo(_texts()("cli-checked", files=len(paths), findings=len(found)))
    bar = Severity.WARNING if strict else Severity.ERROR
    if any(finding.severity >= bar for finding in found):
        raise typer.Exit(1)


@app.command()
def schema(
    output: Annotated[Path | None, typer.Option("-o", help="File to write.")] = None,
) -> None:
    """Print the JSON Schema of scenario files, or write it to a file."""
    from game.scenario.schema import schema_text

    if output is None:
        typer.echo(schema_text(), nl=False)
    else:
        output.write_text(schema_text(), encoding="utf-8")


@app.command()
def screenshot(
    scenario: Annotated[str, typer.Argument(help="Scenario to show.")] = "h200-deal",
    output: Annotated[Path, typer.Option("-o", help="PNG file to write.")] = Path("screen.png"),
    screen: Annotated[str, typer.Option(help="Screen to show.")] = "play",
    turn: Annotated[int, typer.Option(min=0, help="Turns played before.")] = 6,
    size: Annotated[str, typer.Option(help="Width x height.")] = "1280x800",
    scale: Annotated[float, typer.Option(min=0.75, max=2.0, help="Size of text.")] = 1.0,
    lang: Lang = None,
    seed: Seed = 1,
    us: Us = _PASSING_US,
    china: China = _PASSING_CHINA,
) -> None:
    """Draw any screen to a picture; no display is needed."""
    from game.view.gallery import picture_of

    picture_of(
        _load(scenario),
        screen,
        output,
        turn=turn,
        size=_size(size),
        scale=scale,
        language=_language(lang) or LANGUAGES[0],
        seed=seed,
        players=(us, china),
    )


@app.command()
def replay(
    save: Annotated[Path, typer.Argument(help="A saved match.")],
    to_turn: Annotated[int | None, typer.Option(min=0, help="Stop after this turn.")] = None,
    as_json: AsJson = False,
) -> None:
    """Rebuild a match from its log and tell it, or print where it stands."""
    from game.match.restore import restore
    from game.match.transcript import transcribe
    from game.studies.standing import standing

    restored = restore(save, turns=to_turn)
    if as_json:
        _print_json(standing(restored.course))
    else:
        head = restored.log.header
        typer.echo(transcribe(restored.course, head.path, head.seats), nl=False)


@app.command()
def state(
    scenario: Scenario,
    seed: Seed = 0,
    turn: Annotated[int, typer.Option(min=0, help="Turns to play.")] = 0,
    us: Us = _PASSING_US,
    china: China = _PASSING_CHINA,
    as_json: AsJson = False,
) -> None:
    """Print stocks, indicators, gates and legal orders after some turns, and the last ledger."""
    from game.match.match import play_out
    from game.rules import Side
    from game.studies.standing import standing
    from game.studies.tables import tell_standing

    loaded = _load(scenario)
    us_player, china_player = _player(us, Side.US), _player(china, Side.CHINA)
    if turn > loaded.ruleset.turns:
        raise Complaint("cli-too-late", turn=turn, turns=loaded.ruleset.turns)
    course = play_out(loaded.ruleset, us_player, china_player, seed, turns=turn)
    if as_json:
        _print_json(standing(course))
    else:
        tell_standing(standing(course), _texts())


@app.command()
def bench(as_json: AsJson = False) -> None:
    """Measure the engine on this machine."""
    from game.studies.bench import measure
    from game.studies.tables import tell_bench

    figures = measure()
    if as_json:
        _print_json(figures)
    else:
        tell_bench(figures, _texts())


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
        changed = [path for path in paths if transcript.record(path, _player, update=update)]
    else:
        changed = transcript.record_all(PLAYTHROUGHS, _player, update=update)
    for path in changed:
        typer.echo(str(path))
    if changed and not update:
        raise typer.Exit(1)


class Complaint(Exception):
    """Something asked of a command that it cannot do; the words are in ``cli.ftl``."""

    status = 1

    def __init__(self, message: str, **values: str | int) -> None:
        super().__init__(message)
        self.message, self.values = message, values


class Misuse(Complaint):
    """An option with a value that it never takes."""

    status = 2


def _load(name: str) -> "Loaded":
    from game.scenario import load_scenario

    return load_scenario(name)


def _player(slug: str, side: "Side") -> "Policy":
    from game.players.roster import find

    return find(slug, side).policy


def _findings(path: Path) -> "list[Finding]":
    from game.scenario import ScenarioError, find
    from game.scenario.lint import check_file

    try:
        return check_file(find(str(path)))
    except ScenarioError as unknown:
        return list(unknown.findings)


def _texts() -> Texts:
    return Texts.load(_language(None) or LANGUAGES[0])


def _language(asked: str | None) -> str | None:
    """Return the language asked for, else None; raise for one the game does not speak."""
    if asked is not None and asked not in LANGUAGES:
        raise Misuse("cli-no-language", language=_short(asked), known=", ".join(LANGUAGES))
    return asked


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if all(part.isdecimal() and len(part) <= 4 for part in (width, height)):
        size = int(width), int(height)
        if 640 <= size[0] <= 7680 and 480 <= size[1] <= 4320:
            return size
    raise Misuse("cli-no-size", size=_short(text))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_QUOTE else f"{text[:LONGEST_QUOTE]} ..."


def _print_json(document: Any) -> None:
    typer.echo(json.dumps(document, ensure_ascii=False, indent=1))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    run = typer.main.get_command(app)
    try:
        given = None if arguments is None else list(arguments)
        status = run.main(given, standalone_mode=False)
    except Exception as trouble:  # noqa: BLE001 - the edge: no traceback reaches a user
        return _tell(trouble)
    if status == INTERRUPTED:
        return _tell(typer.Abort())
    return status if isinstance(status, int) else 0


def _tell(trouble: Exception) -> int:
    """Print an error as one line (or one a finding) and return the exit status."""
    lines, status = _lines_of(trouble)
    for line in lines:
        print(line, file=sys.stderr)
    return status


def _lines_of(trouble: Exception) -> tuple[list[str], int]:
    from game.match.errors import MatchError
    from game.players.roster import UnknownPlayer
    from game.scenario import ScenarioError
    from game.studies.errors import StudyError
    from game.view.errors import NoDisplay, UnknownScreen

    texts = _texts()
    match trouble:
        case UsageError():
            problem = _short(trouble.format_message())
            end = "" if problem.endswith((".", "?")) else "."
            return [texts("cli-usage", problem=problem + end)], 2
        case typer.Abort():
            return [texts("cli-stopped")], 1
        case ScenarioError():
            return [str(finding) for finding in trouble.findings], 1
        case MatchError():
            return [trouble.tell(texts)], 1
        case Complaint():
            return [texts(trouble.message, **trouble.values)], trouble.status
        case NoDisplay():
            return [texts("cli-no-display", why=str(trouble))], 1
        case UnknownPlayer() | StudyError() | UnknownScreen():
            return [str(trouble)], 1
        case OSError():
            known = trouble.filename is not None and trouble.strerror is not None
            where = {"file": str(trouble.filename), "why": str(trouble.strerror)}
            return [texts("cli-file", **where) if known else str(trouble)], 1
    return [_unexpected(trouble, texts)], 1


def _unexpected(trouble: Exception, texts: Texts) -> str:
    """Write what a developer needs to a file, since no traceback reaches a user."""
    import platformdirs

    try:
        folder = platformdirs.user_log_path("eighteen-months", appauthor=False, ensure_exists=True)
        with (folder / "trouble.log").open("a", encoding="utf-8") as log:
            log.write(f"{time.ctime()} {' '.join(sys.argv[1:])}\n")
            log.writelines(traceback.format_exception(trouble))
            return texts("cli-unexpected", file=log.name)
    except OSError:
        return texts("cli-unexpected-here", what=f"{type(trouble).__name__}: {trouble}")
