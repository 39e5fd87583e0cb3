"""Beginning a scenario file: under which name and where, from a template or as a copy."""

from pathlib import Path

from game.files import write_whole
from game.language import Texts
from game.places import own_scenarios
from game.scenario.authoring.copying import copied, is_slug, schema_for, with_schema
from game.scenario.authoring.templates import template
from game.scenario.library import find, shipped
from game.scenario.reading import SUFFIXES, read_text

__all__ = ["NotBegun", "begin", "place_of"]


class NotBegun(Exception):
    """A scenario cannot be begun under a name."""

    def __init__(self, code: str, subject: str) -> None:
        super().__init__(code, subject)
        self.code = code
        """``name``: it can be no id; ``exists``: the file is there; ``taken``: the game has one."""
        self.subject = subject
        """The name or the file."""


def place_of(file: Path) -> Path:
    """Return the file to make: a bare name is put with the user's own; may raise NotBegun."""
    folder = own_scenarios() if str(file) == file.name and not file.suffix else file.parent
    place = folder / (file.name if file.suffix else f"{file.name}{SUFFIXES[0]}")
    if not is_slug(place.stem) or place.suffix not in SUFFIXES:
        raise NotBegun("name", file.name)
    if place.exists() or place.is_symlink():
        raise NotBegun("exists", str(place))
    if place.stem in shipped():
        raise NotBegun("taken", place.stem)
    return place


def begin(place: Path, origin: str, texts: Texts, *, is_copy: bool) -> None:
    """Write a new scenario file.

    Args:
        place: the file, as `place_of` returned it.
        origin: the template's name, or the scenario that is copied.
        texts: the language of a template's comments.
        is_copy: whether a scenario is copied.

    Raises:
        ScenarioError: the scenario to copy cannot be read.
        OSError: the file cannot be written.
    """
    if is_copy:
        source = find(origin)
        text = copied(read_text(source), place.stem, str(source))
    else:
        text = template(origin, place.stem, texts)
    write_whole(place, with_schema(text, schema_for(place)), make_folder=True)
