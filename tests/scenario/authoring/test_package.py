"""A package from a stranger can be opened: it is the scenario that was packed, or it is refused."""

import io
import json
import random
import stat
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.language import Texts
from game.scenario import FORMAT, ScenarioError
from game.scenario.authoring import PackageError, opened, packed, template
from game.scenario.authoring.package import MOST_PACKED
from game.scenario.library import FOLDER
from game.scenario.reading import MOST_BYTES

TEXT = template("two-turns", "my-deal", Texts.load("en"))
MANIFEST, PACKAGE = packed(TEXT)


def a_zip(entries: list[tuple[str | zipfile.ZipInfo, str | bytes]], **how: int) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", **how) as bundle:
        for name, content in entries:
            bundle.writestr(name, content)
    return file.getvalue()


def manifest(**changed: object) -> str:
    return json.dumps(MANIFEST.model_dump() | changed)


def refused(data: bytes) -> str:
    with pytest.raises(PackageError) as refusal:
        opened(data)
    return refusal.value.code


def test_what_is_packed_is_what_is_opened() -> None:
    package = opened(PACKAGE)

    assert package.text == f"# yaml-language-server: $schema=schema.json\n{TEXT}"
    assert package.manifest == MANIFEST
    assert (MANIFEST.id, MANIFEST.author, MANIFEST.licence) == ("my-deal", "Your name", "MIT")


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_games_own_scenarios_can_be_packed(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    _, data = packed(text)

    assert opened(data).text.splitlines()[1:] == text.splitlines()[1:]


def test_the_same_scenario_makes_the_same_package() -> None:
    assert packed(TEXT)[1] == PACKAGE


def test_a_package_does_not_tell_where_its_author_works() -> None:
    named = f"# yaml-language-server: $schema=file:///home/kestrel/schema.json\n{TEXT}"

    assert "kestrel" not in opened(packed(named)[1]).text


def test_what_does_not_belong_in_a_package_is_refused() -> None:
    """Paths that lead out, links, folders, a third file, the same file twice."""
    good = [("manifest.json", manifest()), ("my-deal.yaml", opened(PACKAGE).text)]
    link = zipfile.ZipInfo("my-deal.yaml")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    folder = zipfile.ZipInfo("my-deal.yaml/")

    assert opened(a_zip(good)).manifest == MANIFEST
    assert refused(a_zip([*good, ("run.py", "print()")])) == "other-content"
    assert refused(a_zip(good[:1])) == "other-content"
    assert refused(a_zip([good[0], ("../my-deal.yaml", good[1][1])])) == "other-content"
    assert refused(a_zip([good[0], ("/my-deal.yaml", good[1][1])])) == "other-content"
    assert refused(a_zip([good[0], (link, "/etc/passwd")])) == "other-content"
    assert refused(a_zip([good[0], (folder, "")])) == "other-content"
    assert refused(a_zip(good, compression=zipfile.ZIP_LZMA)) == "other-content"
    with pytest.warns(UserWarning, match="Duplicate name"):
        twice = a_zip([good[0], good[0]])
    assert refused(twice) == "other-content"


def test_a_manifest_names_a_slug_and_the_text_it_was_made_for() -> None:
    def with_manifest(said: str, text: str = opened(PACKAGE).text) -> bytes:
        return a_zip([("manifest.json", said), ("my-deal.yaml", text)])

    assert refused(with_manifest(manifest(id="../../evil"))) == "no-manifest"
    assert refused(with_manifest("[" * 60_000)) == "no-manifest"
    assert refused(with_manifest("no JSON")) == "no-manifest"
    assert refused(with_manifest(manifest(format=FORMAT + 1, game="9.9"))) == "newer"
    assert refused(with_manifest(manifest(digest="0" * 16))) == "changed"
    assert refused(with_manifest(manifest(), f"{opened(PACKAGE).text}\n")) == "changed"


def test_what_unfolds_without_end_is_not_unfolded() -> None:
    text = "#" * (MOST_BYTES + 1)
    bomb = a_zip(
        [("manifest.json", manifest()), ("my-deal.yaml", text)], compression=zipfile.ZIP_DEFLATED
    )

    assert len(bomb) < 10_000
    assert refused(bomb) == "too-large"
    assert refused(b"PK" * MOST_PACKED) == "too-large"


def test_a_scenario_that_cannot_be_played_is_not_packed() -> None:
    with pytest.raises(ScenarioError):
        packed(TEXT.replace("gates:", "gats:"))


def outcome_of(data: bytes) -> bool:
    """Whether a package is opened whole; anything but a refusal is an error of the game."""
    try:
        return opened(data).text == opened(PACKAGE).text
    except PackageError:
        return True


@given(st.binary(max_size=400))
def test_any_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(PackageError):
        opened(data)


@settings(deadline=None, max_examples=150)
@given(st.integers(0, 2**32))
def test_a_damaged_package_is_refused_or_whole(seed: int) -> None:
    assert outcome_of(damaged(seed))


@pytest.mark.slow
def test_ten_thousand_damaged_packages_are_refused_or_whole() -> None:
    assert all(outcome_of(damaged(seed)) for seed in range(10_000))


def damaged(seed: int) -> bytes:
    """Return the package with bytes changed, cut out, repeated or cut off."""
    chance, data = random.Random(seed), bytearray(PACKAGE)
    ends = [len(data) - 400, 0]  # the directory of a zip and its first header count most
    for _ in range(chance.randint(1, 4)):
        at = min(
            chance.choice([chance.randrange(len(data)), ends[0] + chance.randrange(400)]),
            len(data) - 1,
        )
        match chance.randrange(4):
            case 0:
                data[at] = chance.randrange(256)
            case 1:
                del data[at : at + chance.randint(1, 30)]
            case 2:
                data[at:at] = data[at : at + chance.randint(1, 30)]
            case 3:
                del data[max(at, 1) :]
        data = data or bytearray(b"P")
    return bytes(data)
