"""Versions of a file: none is forgotten, neither by another edit nor by closing the window."""

from pathlib import Path

from game.scenario.editing import kept_versions
from game.scenario.editing.kept_versions import KeptVersions
from game.scenario.editing.merging import differences, merged
from game.scenario.editing.versions import Version, Versions

FILE = "a: 1\nb: 2\nc: 3\n東京: 4\n"


def test_an_edit_after_going_back_forgets_nothing():
    versions = Versions("a: 1")
    versions.add(Version("a: 2", "a", 1, 2))
    versions.go(versions.older)
    versions.add(Version("a: 3", "a", 1, 3))

    assert [version.text for version in versions.all] == ["a: 1", "a: 2", "a: 3"]
    assert (versions.older, versions.newer) == (0, None)
    versions.go(1)
    versions.go(versions.older)
    assert versions.newer == 1


def test_a_history_goes_on_where_it_was_left(tmp_path: Path):
    """A file that another program has saved meanwhile has a version more."""
    kept = KeptVersions(tmp_path / "a.yaml")
    versions = kept.opened(FILE)
    versions.add(Version(FILE.replace("2", "2.5"), "b", 2, 2.5))
    aside = versions.put_aside(Version(FILE.replace("4", "40"), "東京", 4, 40))
    kept.keep(versions)

    again = KeptVersions(tmp_path / "a.yaml").opened(FILE.replace("2", "2.5"))
    saved = KeptVersions(tmp_path / "a.yaml").opened("a: 7\n")

    assert (again.all, again.at) == (versions.all, 1)
    assert again.all[aside].is_aside
    assert [saved.at, saved.now.of, len(saved.all)] == [3, 2, 4]
    assert KeptVersions(tmp_path / "b.yaml").opened(FILE).all == [Version(FILE)]


def test_a_history_that_is_broken_or_long_is_put_by(tmp_path: Path, monkeypatch):
    kept = KeptVersions(tmp_path / "c.yaml")
    versions = kept.opened(FILE)
    versions.add(Version(FILE + "d: 5\n"))
    kept.keep(versions)
    whole = kept.path.read_bytes()
    kept.path.write_bytes(whole[:-9])

    assert KeptVersions(tmp_path / "c.yaml").opened(FILE).all == versions.all[:1]
    assert kept.path.with_suffix(".1.jsonl").read_bytes() == whole[:-9]

    kept.path.write_bytes(whole)
    monkeypatch.setattr(kept_versions, "MOST", 2)
    assert len(KeptVersions(tmp_path / "c.yaml").opened(FILE).all) == 1
    assert kept.path.with_suffix(".2.jsonl").read_bytes() == whole


def test_edits_that_do_not_touch_are_brought_together():
    """Ends of lines and what is the same in both stay as they are."""
    mine = FILE.replace("1", "10")
    theirs = FILE.replace("c: 3\n", "c: 3 # so\r\n")

    assert merged(FILE, mine, theirs) == mine.replace("c: 3\n", "c: 3 # so\r\n")
    assert merged(FILE, mine, mine) == mine
    assert merged(FILE, mine, FILE.replace("1", "11")) is None
    assert merged(FILE, mine, FILE.replace("2", "20")) is None  # beside it
    assert differences(FILE, theirs) == [("c: 3", "c: 3 # so")]
