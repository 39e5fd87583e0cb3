"""Files written beside their place and moved there: at any instant the old one or the new one."""

import errno
import os
import secrets
import tempfile
from pathlib import Path

__all__ = ["DRAFTS", "ensure_place", "write_whole"]

DRAFTS = ".*.tmp"
"""Names of files that are being written; one that is old was left behind by a crash."""

LONGEST_STEM = 40
"""So much of a file's name is repeated in its draft's, which must not be too long [characters]."""


def write_whole(path: Path, content: str | bytes, *, make_folder: bool = False) -> Path:
    """Write ``content`` to ``path``, all of it or nothing, and return ``path``.

    It goes to a draft beside the file, is forced to the disk, and takes the name in one step; then
    the folder is forced to the disk, since it holds the name. A link keeps pointing where it did,
    a file keeps its permissions, and what is no file (a terminal, a pipe) is written to directly.

    Args:
        path: the file; an earlier one is replaced.
        content: a text, which is written in UTF-8 with line feeds, or bytes.
        make_folder: whether folders that are missing are made.

    Raises:
        OSError: it cannot be written; names ``path``, and what stood there stands there still.
    """
    try:
        data = content.encode("utf-8") if isinstance(content, str) else content
    except UnicodeEncodeError:
        raise OSError(errno.EILSEQ, os.strerror(errno.EILSEQ), str(path)) from None
    try:
        if make_folder:
            path.parent.mkdir(parents=True, exist_ok=True)
        _put(_place_of(path), data)
    except OSError as trouble:
        raise OSError(trouble.errno, trouble.strerror, str(path)) from trouble
    except ValueError as trouble:  # a name that no file can have
        raise OSError(errno.EINVAL, str(trouble), str(path)) from trouble
    return path


def ensure_place(path: Path) -> None:
    """Make sure that a file can be written, before long work for it; leave nothing behind.

    Raises:
        OSError: it surely cannot; names ``path``.
    """
    try:
        place = _place_of(path)
        if place.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        _mode_of(place)
        folder = next(parent for parent in place.parents if parent.exists())
        with tempfile.TemporaryFile(dir=folder):
            return
    except OSError as trouble:
        raise OSError(trouble.errno, trouble.strerror, str(path)) from trouble


def _place_of(path: Path) -> Path:
    """Return the file that a path leads to; a link that leads to itself leads nowhere."""
    try:
        return path.resolve()
    except RuntimeError:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from None


def _put(place: Path, data: bytes) -> None:
    if place.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if place.exists() and not place.is_file():
        place.write_bytes(data)
        return
    _replace(place, data)


def _replace(place: Path, data: bytes) -> None:
    mode = _mode_of(place)
    draft = place.with_name(f".{place.name[:LONGEST_STEM]}.{secrets.token_hex(4)}.tmp")
    try:
        with draft.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            draft.chmod(mode)
        os.replace(draft, place)
    except BaseException:  # an interrupt too leaves no draft behind
        _remove(draft)
        raise
    _sync_folder(place.parent)


def _mode_of(place: Path) -> int | None:
    """Return the permissions of an earlier file; raise where they forbid to write it."""
    if not place.exists():
        return None
    if not os.access(place, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return place.stat().st_mode & 0o7777


def _remove(draft: Path) -> None:
    try:
        draft.unlink(missing_ok=True)
    except OSError:
        return  # what kept the file from being written is told, and is the better reason


def _sync_folder(folder: Path) -> None:
    """Force a folder's entries to the disk, where the system can: Windows has no such call.

    The file is in its place by now; a file system without the call keeps it as it keeps others.
    """
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        return
    finally:
        os.close(handle)
