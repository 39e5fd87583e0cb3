"""The computer's own file manager: it shows a folder that the game speaks of."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

__all__ = ["has_file_manager", "open_folder"]

_PROGRAM: Final = "open" if sys.platform == "darwin" else "xdg-open"


def has_file_manager() -> bool:
    """Tell whether there is something to ask; whether it can show a folder is not known."""
    return sys.platform == "win32" or shutil.which(_PROGRAM) is not None


def open_folder(folder: Path) -> None:
    """Show a folder; raise OSError where the system refuses."""
    if sys.platform == "win32":
        os.startfile(folder)  # noqa: S606 - a folder, shown by the system's own program
        return
    subprocess.Popen(  # noqa: S603 - the system's own program, with a folder as its argument
        [shutil.which(_PROGRAM) or _PROGRAM, str(folder)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
