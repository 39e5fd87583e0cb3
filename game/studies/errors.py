"""What can keep a study from running."""

from game.places import is_checkout, is_packed

__all__ = ["StudyError", "lacks"]


class StudyError(Exception):
    """A study cannot run as asked; the message is one line that says what to do."""


def lacks(what: str, package: str) -> StudyError:
    """Return the error of a study that needs a package which is not installed.

    Args:
        what: what cannot be done, with its verb: ``a figure needs``.
        package: one of the extra `study`.
    """
    if is_packed():
        remedy = "which this packed game does not hold; the game installed with pip can take it up"
    elif is_checkout():
        remedy = "of the extra 'study'; run: python -m pip install '.[study]'"
    else:
        remedy = (
            f"which is not installed; run: python -m pip install {package}, "
            f"or pipx inject eighteen-months {package}, or uv tool install with --with {package}"
        )
    return StudyError(f"{what} {package}, {remedy}")
