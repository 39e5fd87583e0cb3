"""A file is written whole or not at all, and what stood there stands there still."""

import errno
import os
from pathlib import Path

import pytest

from game.files import DRAFTS, add_line, ensure_place, write_whole

FULL = OSError(errno.ENOSPC, "No space left on device")


def a_full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk takes the beginning of a file and no more."""

    def refuse(handle: int) -> None:
        del handle
        raise FULL

    monkeypatch.setattr("game.files.whole.os.fsync", refuse)


def test_a_text_is_written_as_it_is_with_line_feeds(tmp_path: Path) -> None:
    file = write_whole(tmp_path / "a.txt", "一\r\ntwo\n")

    assert file.read_bytes() == "一\r\ntwo\n".encode()
    assert list(tmp_path.iterdir()) == [file]


def test_a_full_disk_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write_whole(tmp_path / "a.txt", "old")
    a_full_disk(monkeypatch)

    with pytest.raises(OSError, match="No space left") as caught:
        write_whole(file, "new")
    assert caught.value.filename == str(file)
    assert file.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [file]


def test_an_interrupt_leaves_no_draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(handle: int) -> None:
        del handle
        raise KeyboardInterrupt

    monkeypatch.setattr("game.files.whole.os.fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "a.txt", "new")

    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_made_only_where_that_is_meant(tmp_path: Path) -> None:
    file = tmp_path / "no" / "such" / "a.txt"
    with pytest.raises(FileNotFoundError) as caught:
        write_whole(file, "text")
    assert caught.value.filename == str(file)
    assert not file.parent.exists()

    write_whole(file, "text", make_folder=True)
    assert file.read_text(encoding="utf-8") == "text"


@pytest.mark.parametrize("name", ["a" * 250, "文" * 80, "-", ".hidden"])
def test_a_name_may_be_as_long_as_the_system_allows(name: str, tmp_path: Path) -> None:
    assert write_whole(tmp_path / name, "text").read_text(encoding="utf-8") == "text"


def test_a_link_goes_on_pointing_where_it_did(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    target, link = tmp_path / "kept" / "target.txt", tmp_path / "link.txt"
    target.write_text("old", encoding="utf-8")
    link.symlink_to(target)
    write_whole(link, "new")

    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "new"


def test_a_link_that_leads_to_itself_is_an_error_of_the_file(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)

    for write in (ensure_place, lambda path: write_whole(path, "text")):
        with pytest.raises(OSError, match="symbolic links") as caught:
            write(loop)
        assert caught.value.filename == str(loop)


def test_permissions_stay_as_they_were(tmp_path: Path) -> None:
    file = write_whole(tmp_path / "a.txt", "old")
    file.chmod(0o640)
    write_whole(file, "new")

    assert file.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_file_that_may_not_be_written_is_not_replaced(tmp_path: Path) -> None:
    file = write_whole(tmp_path / "a.txt", "old")
    file.chmod(0o400)

    with pytest.raises(PermissionError):
        write_whole(file, "new")
    assert file.read_text(encoding="utf-8") == "old"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_device_is_written_to_and_stays_one() -> None:
    """``-o /dev/stdout`` prints; a device is no file that another could take the place of."""
    write_whole(Path("/dev/null"), "text")
    with pytest.raises(OSError, match="No space left") as caught:
        write_whole(Path("/dev/full"), "text")

    assert caught.value.filename == "/dev/full"
    assert Path("/dev/null").is_char_device()


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError) as caught:
        write_whole(tmp_path, "text")
    assert caught.value.filename == str(tmp_path)


@pytest.mark.parametrize(
    ("name", "text"), [("a\0b", "text"), ("a.txt", "half a letter: \ud800")], ids=["name", "text"]
)
def test_what_no_file_can_hold_is_an_error_of_the_file(
    name: str, text: str, tmp_path: Path
) -> None:
    with pytest.raises(OSError) as caught:  # noqa: PT011 - the words are the system's
        write_whole(tmp_path / name, text)

    assert caught.value.filename == str(tmp_path / name)
    assert caught.value.strerror
    assert list(tmp_path.iterdir()) == []


def test_drafts_are_known_by_their_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever cleans a folder finds what a crash left there."""
    seen: list[list[Path]] = []
    monkeypatch.setattr("game.files.whole._sync_folder", lambda _: None)
    monkeypatch.setattr("game.files.whole.os.fsync", lambda _: seen.append([*tmp_path.iterdir()]))
    write_whole(tmp_path / "a.txt", "text")

    (draft,) = seen[0]
    assert draft.match(DRAFTS)


# Lines


def test_lines_are_added_at_the_end(tmp_path: Path) -> None:
    file = tmp_path / "logs" / "a.log"
    add_line(file, "one", make_folder=True)
    add_line(file, "two\nthree")

    assert file.read_text(encoding="utf-8") == "one\ntwo\nthree\n"


def test_a_line_that_was_cut_short_spoils_no_other(tmp_path: Path) -> None:
    file = tmp_path / "a.log"
    file.write_text("one\ncut sho", encoding="utf-8")
    add_line(file, "three")

    assert file.read_text(encoding="utf-8") == "one\ncut sho\nthree\n"


def test_a_full_disk_takes_no_part_of_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, write, room = tmp_path / "a.log", os.write, [5]
    add_line(file, "one")

    def scarce(handle: int, data: bytes) -> int:
        if not room[0]:
            raise FULL
        room[0] -= (taken := write(handle, data[: room[0]]))
        return taken

    monkeypatch.setattr("game.files.lines.os.write", scarce)
    with pytest.raises(OSError, match="No space left") as caught:
        add_line(file, "a longer line")

    assert caught.value.filename == str(file)
    assert file.read_text(encoding="utf-8") == "one\n"
