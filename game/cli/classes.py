"""The commands of a teacher: hold a class, and look after those that are kept."""

import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from game.cli.arguments import AsJson, Lang, speak
from game.cli.libraries import require_libraries
from game.cli.terminal import complain, print_json, say
from game.cli.trouble import Misuse

if TYPE_CHECKING:
    from game.classroom.class_hosting import ClassHosting
    from game.classroom.classes import KeptClass
    from game.language import Texts
    from game.scenario import Loaded

__all__ = ["classes", "hold_class"]


def hold_class(
    opened: "Loaded | Path",
    *,
    plan: int | None,
    bind: str | None,
    port: int | None,
    seed: int | None,
    lang: str | None,
    opens_browser: bool,
) -> None:
    """Hold a class until its teacher stops it.

    Args:
        opened: the scenario, or the file of a class to take up again.
        plan: the lesson plan to begin with [minutes].
        bind: the address that phones are heard on.
        port: the phones' port.
        seed: decides all chance of a new class.
        lang: the language that is spoken here and on the console.
        opens_browser: whether the console is opened, or its link printed alone.
    """
    hosting = _hosting(opened, plan, bind, port, seed)
    try:
        link = hosting.link(lang)
        _announce(hosting, link, speak(lang))
        if opens_browser:
            webbrowser.open(link)
        hosting.wait()
    finally:
        hosting.close()


def _hosting(
    opened: "Loaded | Path",
    plan: int | None,
    bind: str | None,
    port: int | None,
    seed: int | None,
) -> "ClassHosting":
    from game.classroom.class_hosting import ClassHosting
    from game.online.server import LOOPBACK

    if isinstance(opened, Path):
        return ClassHosting.resume(opened, bind=bind, port=port)
    if plan is not None:
        _require_plan(opened, plan)
    return ClassHosting.begin(opened, bind=bind or LOOPBACK, port=port, seed=seed, plan=plan or 0)


def _require_plan(loaded: "Loaded", plan: int) -> None:
    known = [each.minutes for each in loaded.scenario.lesson]
    if not known:
        raise Misuse("cli-class-no-plans")
    if plan not in known:
        raise Misuse("cli-class-no-plan", minutes=plan, known=", ".join(map(str, known)))


def _announce(hosting: "ClassHosting", link: str, texts: "Texts") -> None:
    premises, hosted = hosting.premises, hosting.keeper.hosted
    say(texts("cli-class-open", scenario=texts.pick(hosted.table.scenario.title)))
    say(texts("cli-class-console", link=link))
    if premises.lost is not None:
        complain(texts("cli-hosting-lost", address=premises.lost))
    for address in premises.addresses:
        say(texts("cli-class-phones", address=address, pin=hosted.opening.pin))
    say(texts("cli-class-here" if premises.is_for_here_alone else "cli-class-network"))
    say(texts("cli-class-file", file=str(hosted.file)))


def classes(
    archive: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Put this class away, out of the list.")
    ] = None,
    erase: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Erase this class completely; needs --yes.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Erase without asking.")] = False,
    as_json: AsJson = False,
    lang: Lang = None,
) -> None:
    """List the classes that are kept on this computer; put one away, or erase it."""
    require_libraries()
    from game.classroom import classes as kept

    texts = speak(lang)
    if archive is not None:
        say(texts("cli-classes-put-away", file=str(kept.archive(archive))))
    elif erase is not None:
        if not yes:
            raise Misuse("cli-classes-sure", file=str(erase))
        kept.erase(erase)
        say(texts("cli-classes-erased", file=str(erase)))
    elif as_json:
        print_json([_data(each, texts) for each in kept.kept_classes()])
    else:
        found = kept.kept_classes()
        for each in found:
            say(_row(each, texts))
        if not found:
            say(texts("cli-classes-none"))


def _data(each: "KeptClass", texts: "Texts") -> dict[str, object]:
    record = each.record
    return {
        "file": str(each.path),
        "written": each.written.isoformat(timespec="seconds"),
        "archived": each.archived,
        "scenario": None if record is None else record.loaded.ruleset.slug,
        "turns": None if record is None else record.room.turn,
        "devices": None if record is None else len(record.room.students),
        "problem": None if each.problem is None else _why(each, texts),
    }


def _row(each: "KeptClass", texts: "Texts") -> str:
    told = {"file": str(each.path), "date": f"{each.written:%Y-%m-%d %H:%M}"}
    if each.record is None:
        row = texts("cli-classes-unread", why=_why(each, texts), **told)
    else:
        room = each.record.room
        row = texts(
            "cli-classes-row",
            scenario=texts.pick(each.record.loaded.scenario.title),
            turns=str(room.turn),
            students=str(len(room.students)),
            **told,
        )
    return texts("cli-classes-archived", row=row) if each.archived else row


def _why(each: "KeptClass", texts: "Texts") -> str:
    tell = getattr(each.problem, "tell", None)
    return str(each.problem) if tell is None else str(tell(texts))
