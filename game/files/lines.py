"""Files that grow by lines, such as logs: a line is added whole or not at all."""

import os
from pathlib import Path

__all__ = ["add_line"]


def add_line(path: Path, line: str, *, make_folder: bool = False) -> None:
    """Add one line (or a few, with breaks between them) to the end of a file.

    A line that an earlier crash cut short is ended first, so that it spoils no other.

    Args:
        path: the file; it is made where there is none.
        line: without its last line break; what UTF-8 cannot hold is written as an escape.
        make_folder: whether folders that are missing are made.

    Raises:
        OSError: it cannot be added; names ``path``, and what stood there stands there still.
    """
    data = line.encode("utf-8", errors="backslashreplace") + b"\n"
    try:
        if make_folder:
            path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab+", buffering=0) as file:
            end = file.seek(0, os.SEEK_END)
            _add(file.fileno(), data if _ends_a_line(path, end) else b"\n" + data, end)
    except OSError as trouble:
        raise OSError(trouble.errno, trouble.strerror, str(path)) from trouble


def _ends_a_line(path: Path, end: int) -> bool:
    if end == 0:
        return True
    with path.open("rb") as file:
        file.seek(end - 1)
        return file.read(1) == b"\n"


def _add(handle: int, data: bytes, end: int) -> None:
    try:
        while data:
            data = data[os.write(handle, data) :]
    except OSError:
        os.ftruncate(handle, end)
        raise
