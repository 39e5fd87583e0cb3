"""The text of a scenario file, if it is one that can be opened at all."""

from pathlib import Path
from typing import Final, NoReturn

from game.scenario.findings import Finding, ScenarioError, Severity, suggest

__all__ = ["MOST_BYTES", "read_text"]

MOST_BYTES: Final = 1 << 20
"""Largest file that is opened; the main scenario has a tenth of it."""

SUFFIXES = (".yaml", ".yml")


def read_text(path: Path) -> str:
    """Return the text of a file; raise ScenarioError if it is not a readable scenario file."""
    shown = str(path)
    try:
        if path.is_dir():
            _refuse(shown, "file-kind", "this is a folder", _files_inside(path))
        if not path.exists():
            _refuse(shown, "file-missing", "there is no such file", _files_beside(path))
        if not path.is_file():
            _refuse(shown, "file-kind", "this is not an ordinary file", "name a YAML file")
        with path.open("rb") as file:
            # One byte more than allowed shows a file that is too large without reading it all.
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        _refuse(shown, "file-unreadable", f"cannot be read: {reason}", "check its name and rights")
    if len(content) > MOST_BYTES:
        limit = f"larger than {MOST_BYTES // 1024} KiB"
        _refuse(shown, "file-size", f"the file is {limit}", "a scenario is a short text file")
    return _decode(content, shown)


def _decode(content: bytes, shown: str) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8-sig", errors="replace")
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        message = f"byte 0x{content[error.start]:02x} is not UTF-8 text"
        _refuse(shown, "file-encoding", message, "save the file as UTF-8", line, column)
    if not text.strip():
        _refuse(shown, "file-empty", "the file is empty", "start with 'format: 1' and an 'id'")
    return text


def _files_inside(folder: Path) -> str:
    names = _scenario_names(folder)
    return f"name a file in it, such as '{folder / names[0]}'" if names else "name a YAML file"


def _files_beside(path: Path) -> str:
    if not path.parent.is_dir():
        return f"there is no folder '{path.parent}' either"
    names = _scenario_names(path.parent)
    return suggest(path.name, names) if names else f"no scenario is in '{path.parent}'"


def _scenario_names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir() if file.suffix in SUFFIXES)


def _refuse(
    path: str, code: str, message: str, suggestion: str, line: int = 1, column: int = 1
) -> NoReturn:
    finding = Finding(path, line, column, Severity.ERROR, code, message, suggestion)
    raise ScenarioError([finding])
