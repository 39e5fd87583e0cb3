"""The commands by which a scenario file is begun and handed on."""

from pathlib import Path
from typing import Annotated

import typer

from game.cli.arguments import Lang, speak
from game.cli.terminal import say
from game.cli.trouble import Complaint, Misuse, short
from game.files import write_whole
from game.places import PROGRAM

__all__ = ["new"]


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
    from game.scenario import find
    from game.scenario.authoring import TEMPLATES, copied, schema_for, with_schema
    from game.scenario.authoring import template as begun
    from game.scenario.reading import read_text

    texts = speak(lang)
    if origin is not None and template is not None:
        raise Misuse("cli-new-one")
    name = TEMPLATES[0] if template is None else template
    if name not in TEMPLATES:
        raise Misuse("cli-new-no-template", name=short(name), known=", ".join(TEMPLATES))
    place = _place_of(file)
    if origin is None:
        text = begun(name, place.stem, texts)
    else:
        source = find(origin)
        text = copied(read_text(source), place.stem, str(source))
    write_whole(place, with_schema(text, schema_for(place)), make_folder=True)
    say(texts("cli-new-made", file=str(place), program=PROGRAM))


def _place_of(file: Path) -> Path:
    """Return the file to make; raise where it cannot be a scenario, or where there is one."""
    from game.places import own_scenarios
    from game.scenario import shipped
    from game.scenario.authoring import is_slug
    from game.scenario.reading import SUFFIXES

    folder = own_scenarios() if str(file) == file.name and not file.suffix else file.parent
    place = folder / (file.name if file.suffix else f"{file.name}{SUFFIXES[0]}")
    if not is_slug(place.stem) or place.suffix not in SUFFIXES:
        raise Misuse("cli-new-name", name=short(file.name))
    if place.exists() or place.is_symlink():
        raise Complaint("cli-new-exists", file=str(place))
    if place.stem in shipped():
        raise Complaint("cli-new-taken", name=place.stem)
    return place
