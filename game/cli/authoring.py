"""The commands by which a scenario file is begun and handed on."""

from pathlib import Path
from typing import Annotated

import typer

from game.cli.arguments import AsJson, Lang, Scenario, speak
from game.cli.terminal import print_json, say
from game.cli.trouble import Complaint, Misuse, short
from game.files import write_whole
from game.places import PROGRAM

__all__ = ["install", "new", "pack"]


def new(
    file: Annotated[Path, typer.Argument(help="File to make; a bare name is put with your own.")],
    template: Annotated[
        str | None, typer.Option(help="What to begin from; without it, a sketch in two turns.")
    ] = None,
    origin: Annotated[
        str | None, typer.Option("--from", metavar="SCENARIO", help="Begin from a copy of it.")
    ] = None,
    lang: Lang = None,
) -> None:
    """Begin a scenario: a whole contest with comments, from a template or as a copy."""
    from game.scenario.authoring import TEMPLATES, NotBegun, begin, place_of

    texts = speak(lang)
    if origin is not None and template is not None:
        raise Misuse("cli-new-one")
    name = TEMPLATES[0] if template is None else template
    if name not in TEMPLATES:
        raise Misuse("cli-new-no-template", name=short(name), known=", ".join(TEMPLATES))
    try:
        place = place_of(file)
    except NotBegun as refused:
        message, subject = f"cli-new-{refused.code}", refused.subject
        if refused.code == "name":
            raise Misuse(message, name=short(subject)) from None
        raise Complaint(message, name=subject, file=subject) from None
    begin(place, origin or name, texts, is_copy=origin is not None)
    say(texts("cli-new-made", file=str(place), program=PROGRAM))


def pack(
    scenario: Scenario,
    output: Annotated[Path, typer.Option("-o", help="Package to write.")],
    as_json: AsJson = False,
) -> None:
    """Put a scenario into one file to hand on, with its author, licence and digest."""
    from game.scenario import find
    from game.scenario.authoring import packed
    from game.scenario.reading import SUFFIXES, read_text

    source, texts = find(scenario), speak()
    if output.suffix.lower() in SUFFIXES or output.resolve() == source.resolve():
        raise Misuse("cli-pack-over", file=str(output))
    manifest, data = packed(read_text(source), str(source))
    write_whole(output, data, make_folder=True)
    if as_json:
        print_json({"file": str(output), **manifest.model_dump()})
    else:
        say(texts("cli-packed", file=str(output), title=manifest.title, program=PROGRAM))


def install(
    package: Annotated[Path, typer.Argument(help="A package that `pack` has made.")],
    replace: Annotated[
        bool, typer.Option("--replace", help="In place of one of that name, which is kept as .bak.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Put the scenario of a package with your own, after looking at all that is in it."""
    from game.places import own_scenarios
    from game.scenario import shipped
    from game.scenario.authoring import PackageError, opened, schema_for, with_schema

    texts = speak()
    try:
        found = opened(_beginning_of(package), str(package))
    except PackageError as refused:
        raise Complaint(f"cli-package-{refused.code}", file=str(package), **refused.facts) from None
    manifest = found.manifest
    if manifest.id in shipped():
        raise Complaint("cli-install-taken", name=manifest.id)
    place = own_scenarios() / f"{manifest.id}.yaml"
    _put(with_schema(found.text, schema_for(place)), place, replace=replace)
    if as_json:
        print_json({**manifest.model_dump(), "file": str(place)})
        return
    by, licence = manifest.author or "-", manifest.licence or "-"
    say(texts("cli-installed", title=manifest.title, author=by, licence=licence, file=str(place)))


def _beginning_of(file: Path) -> bytes:
    """Return a file, or as much of it as shows that it is too large."""
    from game.scenario.authoring.package import MOST_PACKED

    with file.open("rb") as stream:
        return stream.read(MOST_PACKED + 1)


def _put(text: str, place: Path, *, replace: bool) -> None:
    """Write a scenario; another that stands there is replaced only when asked for, and kept."""
    if place.exists() or place.is_symlink():
        before = place.read_bytes() if place.is_file() else b""
        if before == text.encode("utf-8"):
            return
        if not replace:
            raise Complaint("cli-install-there", file=str(place))
        write_whole(place.with_name(f"{place.name}.bak"), before)
    write_whole(place, text, make_folder=True)
