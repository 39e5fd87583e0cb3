"""Packages: a scenario as one file to hand on, and the way back, which trusts nothing in it.

A package is a zip of two texts, ``manifest.json`` and the scenario under its id. Nothing is ever
unpacked to a path that the package names, and nothing in it is run: both texts are read within
their limits, and what is written in the end is the scenario alone, under an id that is a slug.
"""

import hashlib
import io
import json
import stat
import struct
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any, Final

from pydantic import ConfigDict, Field, ValidationError

from game import __version__
from game.language import LANGUAGES, Texts
from game.scenario.authoring.copying import with_schema
from game.scenario.compile import digest_of
from game.scenario.load import read_scenario_text
from game.scenario.models import FORMAT
from game.scenario.part import Part, Slug
from game.scenario.reading import MOST_BYTES

__all__ = ["MOST_PACKED", "Manifest", "Package", "PackageError", "opened", "packed"]

MANIFEST: Final = "manifest.json"
MOST_PACKED: Final = 2 << 20
"""Largest package that is opened [bytes]; the largest scenario takes half of it unpressed."""
_MOST_OF_MANIFEST: Final = 1 << 16
_SINCE: Final = (1980, 1, 1, 0, 0, 0)
"""Date of what is in a package, so that the same scenario makes the same package."""
_BROKEN: Final = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, OSError,
    OverflowError, RuntimeError, ValueError,
)  # fmt: skip
"""What the library raises for a zip that is damaged, encrypted or pressed in an unusual way."""


class PackageError(Exception):
    """Something that is no package, or none that can be opened here; words: ``cli-package-*``."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code, self.facts = code, facts


class Manifest(Part):
    """What a package says of its scenario."""

    model_config = ConfigDict(extra="ignore")  # a later version may say more

    format: int = Field(ge=1, le=10_000)
    """Of the scenario's file."""
    id: Slug
    title: str = Field(max_length=1000)
    author: str = Field(max_length=1000)
    licence: str = Field(max_length=1000)
    digest: str = Field(max_length=100)
    """Of the scenario's meaning, see `game.scenario.compile.digest_of`."""
    sha256: str = Field(max_length=64)
    """Of its text in UTF-8."""
    game: str = Field(max_length=100)
    """Version of the game that made the package."""


@dataclass(frozen=True)
class Package:
    """A package that was opened and found whole."""

    manifest: Manifest
    text: str
    """The scenario's file."""


def packed(text: str, path: str = "scenario.yaml") -> tuple[Manifest, bytes]:
    """Return a scenario as a package; raise ScenarioError where it cannot be played."""
    scenario = read_scenario_text(text, path)
    text = with_schema(text)  # the author's own folders are nobody's business
    manifest = Manifest(
        format=scenario.format,
        id=scenario.id,
        title=Texts.load(LANGUAGES[0]).pick(scenario.title),
        author=scenario.author,
        licence=scenario.licence,
        digest=digest_of(scenario),
        sha256=_sum_of(text),
        game=__version__,
    )
    told = json.dumps(manifest.model_dump(), ensure_ascii=False, indent=1) + "\n"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as bundle:
        for name, content in ((MANIFEST, told), (f"{scenario.id}.yaml", text)):
            entry = zipfile.ZipInfo(name, _SINCE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            bundle.writestr(entry, content.encode("utf-8"))
    return manifest, file.getvalue()


def opened(data: bytes, path: str = "package.zip") -> Package:
    """Return what is in a package.

    Raises:
        PackageError: it is none, holds what a package has not, or is not as it was made.
        ScenarioError: its scenario cannot be played by this game.
    """
    if len(data) > MOST_PACKED:
        raise PackageError("too-large", most=MOST_PACKED >> 20)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as bundle:
            return _checked(_texts_in(bundle), path)
    except _BROKEN:
        raise PackageError("no-zip") from None


def _texts_in(bundle: zipfile.ZipFile) -> dict[str, bytes]:
    """Return the two files of a package by their names, each read within its limit."""
    entries = bundle.infolist()
    names = {entry.filename for entry in entries}
    if len(entries) != 2 or len(names) != 2 or MANIFEST not in names:
        raise PackageError("other-content")
    return {entry.filename: _content_of(bundle, entry) for entry in entries}


def _content_of(bundle: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    plain = entry.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    if kind not in (0, stat.S_IFREG) or entry.is_dir() or not plain:
        raise PackageError("other-content")
    most = _MOST_OF_MANIFEST if entry.filename == MANIFEST else MOST_BYTES
    with bundle.open(entry) as stream:
        content = stream.read(most + 1)  # whatever size the package claims
    if len(content) > most:
        raise PackageError("too-large", most=max(most >> 20, 1))
    return content


def _checked(files: dict[str, bytes], path: str) -> Package:
    """Return a package whose parts fit each other."""
    manifest = _manifest_in(files[MANIFEST])
    name = f"{manifest.id}.yaml"
    if name not in files:
        raise PackageError("other-content")
    if manifest.format > FORMAT:
        raise PackageError("newer", game=manifest.game)
    text = _decoded(files[name])
    if _sum_of(text) != manifest.sha256:
        raise PackageError("changed")
    scenario = read_scenario_text(text, f"{path}/{name}")
    same_game = manifest.game == __version__  # another one may have counted otherwise
    if scenario.id != manifest.id or (same_game and digest_of(scenario) != manifest.digest):
        raise PackageError("changed")
    return Package(manifest, text)


def _manifest_in(content: bytes) -> Manifest:
    try:
        said: Any = json.loads(content.decode("utf-8"))
        return Manifest.model_validate(said, strict=True)
    except (UnicodeDecodeError, ValueError, ValidationError, RecursionError):
        raise PackageError("no-manifest") from None


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        raise PackageError("changed") from None


def _sum_of(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
