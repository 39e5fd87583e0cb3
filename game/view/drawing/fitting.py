"""Choosing a size of type: as large as fits, before anything is cut."""

from game.view.drawing.theme import Role, Theme

__all__ = ["largest_role"]


def largest_role(
    theme: Theme, text: str, width: int, roles: tuple[Role, ...], *, bold: bool = False
) -> Role:
    """Return the first of ``roles`` at which ``text`` fits ``width``; the last where none does."""
    for role in roles:
        if theme.measure(text, role=role, bold=bold)[0] <= width:
            return role
    return roles[-1]
