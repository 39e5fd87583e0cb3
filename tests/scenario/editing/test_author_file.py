"""A file that two programs edit: what one has saved is never run over by the other."""

from pathlib import Path

import pytest

from game.scenario.editing.author_file import AuthorFile, ChangedMeanwhile


def test_what_was_saved_elsewhere_is_not_run_over(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: 1\n")
    file = AuthorFile(path)
    path.write_bytes(b"a: 2\n")

    with pytest.raises(ChangedMeanwhile):
        file.write("a: 3\n")

    assert path.read_bytes() == b"a: 2\n"
    assert file.read()
    assert file.text == "a: 2\n"


def test_a_file_that_is_gone_is_not_made_again(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: 1\n")
    file = AuthorFile(path)
    path.unlink()

    with pytest.raises(ChangedMeanwhile):
        file.write("a: 3\n")

    assert not path.exists()
    assert file.read()
    assert file.trouble is not None


def test_its_own_writing_is_no_news(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\r\n")
    file = AuthorFile(path)

    file.write("a: 2\r\n")

    assert path.read_bytes() == b"\xef\xbb\xbfa: 2\r\n"
    assert not file.read()
