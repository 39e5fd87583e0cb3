"""The commands that need two: open a match for another window, and sit down at one."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from game.cli.arguments import LARGEST_SEED, AsText, Lang, language_of, load, speak
from game.cli.classes import hold_class
from game.cli.libraries import require_libraries
from game.cli.terminal import complain, say
from game.cli.trouble import Complaint, Misuse

if TYPE_CHECKING:
    from game.online.server import Hosting
    from game.scenario import Loaded

__all__ = ["host", "join"]

LONGEST_CLOCK = 3600
"""More time for a turn than that is none [s]."""

Seat = Literal["us", "china", "both", "watch"]


def host(
    scenario: Annotated[
        str,
        typer.Argument(help="Scenario to play; with --resume also a match's or class's file."),
    ] = "",
    as_class: Annotated[
        bool | None,
        typer.Option(
            "--class/--windows", help="A class, or two windows; a class where there is a lesson."
        ),
    ] = None,
    plan: Annotated[
        int | None, typer.Option(min=1, max=600, help="Minutes of the lesson plan of a class.")
    ] = None,
    seat: Annotated[Seat | None, typer.Option(help="Where you sit yourself; us if not.")] = None,
    bind: Annotated[
        str | None,
        typer.Option(help="Address to listen on; 0.0.0.0 lets the network in, none this computer."),
    ] = None,
    port: Annotated[
        int | None,
        typer.Option(min=0, max=65535, help="Port; 18018, or a free one, if not given."),
    ] = None,
    clock: Annotated[
        int | None, typer.Option(min=10, max=LONGEST_CLOCK, help="Seconds for each turn.")
    ] = None,
    seed: Annotated[
        int | None, typer.Option(min=0, max=LARGEST_SEED, help="Seed; none draws one.")
    ] = None,
    again: Annotated[
        bool, typer.Option("--resume", help="Take up the match or class that was hosted here last.")
    ] = False,
    serve: Annotated[
        bool, typer.Option("--serve", help="Only serve: both sides join from elsewhere.")
    ] = False,
    no_browser: Annotated[
        bool, typer.Option("--no-browser", help="Print the link to the teacher's console alone.")
    ] = False,
    text: AsText = False,
    lang: Lang = None,
) -> None:
    """Hold a class, or open a match for another window and sit down at it."""
    require_libraries()
    for_windows = serve or text or clock is not None or seat is not None
    if as_class and for_windows:
        raise Misuse("cli-class-for-windows")
    if _is_class(scenario, again=again) if as_class is None and not for_windows else as_class:
        hold_class(
            _class_of(scenario, again=again),
            plan=plan,
            bind=bind,
            port=port,
            seed=seed,
            lang=language_of(lang),
            opens_browser=not no_browser,
        )
        return
    hosting = _hosting(scenario, bind, port, clock, seed, again=again)
    try:
        _announce(hosting, lang)
        if serve:
            hosting.wait()
        else:
            code = hosting.match.opening.code
            _play(hosting.here, seat or "us", code, lang, text=text, hosting=hosting)
    finally:
        hosting.close()


def join(
    address: Annotated[
        str, typer.Argument(help="Address that the host's window shows; none lists those nearby.")
    ] = "",
    code: Annotated[str, typer.Option(help="The four words; who sits already needs none.")] = "",
    seat: Annotated[
        Seat | None, typer.Option(help="Where to sit; the side that is open where not given.")
    ] = None,
    text: AsText = False,
    lang: Lang = None,
) -> None:
    """Sit down at a match that another window has opened."""
    require_libraries()
    from game.online.client import address_in
    from game.online.code import read_code

    if not address:
        _list_nearby(lang)
        return
    _play(address_in(address), seat or "", read_code(code) if code else (), lang, text=text)


def _list_nearby(lang: str | None) -> None:
    """List the matches that can be found; fail where there is none."""
    from game.online.nearby import matches_nearby

    found, texts = matches_nearby(), speak(lang)
    for each in found:
        say(texts("cli-nearby", address=each.address, scenario=each.scenario))
    if not found:
        raise Complaint("cli-none-nearby")


def _is_class(scenario: str, *, again: bool) -> bool:
    """Tell whether a class is meant, where nobody has said so."""
    from game.classroom.opening import SUFFIX as CLASS
    from game.online.server import SUFFIX

    if scenario.endswith((CLASS, SUFFIX)):
        return scenario.endswith(CLASS)
    if again and not scenario:
        return _last_was_class()
    return bool(scenario) and bool(load(scenario).scenario.lesson)


def _last_was_class() -> bool:
    from game.classroom.classes import last_class
    from game.online.errors import OnlineError
    from game.online.server import last_hosted
    from game.online.server.store import last_written

    try:
        held = last_class()
    except OnlineError:
        return False
    try:
        return last_written(held) > last_written(last_hosted())
    except OnlineError:
        return True


def _class_of(scenario: str, *, again: bool) -> "Loaded | Path":
    """Return what a class is held of: a scenario, or the file of one that is taken up again."""
    from game.classroom.classes import last_class
    from game.classroom.opening import SUFFIX

    if scenario.endswith(SUFFIX):
        return Path(scenario)
    return last_class(slug=scenario or None) if again else load(scenario or "classroom-45")


def _hosting(
    scenario: str,
    bind: str | None,
    port: int | None,
    clock: int | None,
    seed: int | None,
    *,
    again: bool,
) -> "Hosting":
    from game.online.server import LOOPBACK, SUFFIX, Hosting, last_hosted

    if not again:
        loaded = load(scenario or "h200-deal")
        return Hosting.begin(loaded, clock=clock, bind=bind or LOOPBACK, port=port, seed=seed)
    file = Path(scenario) if scenario.endswith(SUFFIX) else last_hosted(scenario or None)
    return Hosting.resume(file, bind=bind, port=port)


def _announce(hosting: "Hosting", lang: str | None) -> None:
    texts = speak(lang)
    title = texts.pick(hosting.match.table.scenario.title)
    if hosting.taken is not None:
        port = {"taken": str(hosting.taken), "port": str(hosting.port)}
        say(texts("cli-hosting-port", **port))
    if hosting.lost is not None:
        complain(texts("cli-hosting-lost", address=hosting.lost))
    for address in hosting.addresses:
        say(texts("cli-hosting", scenario=title, address=address))
    say(texts("cli-hosting-code", code=hosting.code(texts.language)))
    say(texts("cli-hosting-file", file=str(hosting.match.file)))
    if hosting.is_for_here_alone:
        say(texts("cli-hosting-here"))
        return
    say(texts("cli-hosting-plain"))
    for address in hosting.unheard():
        complain(texts("cli-hosting-blocked", address=address))


def _play(
    address: str,
    seat: str,
    code: tuple[int, ...],
    lang: str | None,
    *,
    text: bool,
    hosting: "Hosting | None" = None,
) -> None:
    """Sit down, and play in a window or by lines; ``hosting`` serves the match, if this does."""
    from game.online.client import ask_at
    from game.online.client import join as sit_down

    table = sit_down(ask_at(address), seat, code, patience=2.0 if text else 0.0)
    try:
        if text:
            from game.text.remote import open_remote_text

            all_saved = open_remote_text(table, language=language_of(lang))
        else:
            from game.view.app.launch import open_seat
            from game.view.session.seated import Seated

            unheard = () if hosting is None or hosting.is_for_here_alone else hosting.unheard()
            seated = Seated(table, hosting, tuple(unheard))
            all_saved = not open_seat(seated, language=lang)
    finally:
        table.close()
    if not all_saved:
        raise typer.Exit(1)
