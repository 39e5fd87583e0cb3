"""The two sides of the table."""

from enum import IntEnum

__all__ = ["SIDES", "Side"]


class Side(IntEnum):
    """Who plays: the seller of the frontier or its buyer.

    >>> Side.US.rival.slug
    'china'
    """

    US = 0
    CHINA = 1

    @property
    def slug(self) -> str:
        """The name a person writes: ``us`` or ``china``."""
        return "us" if self is Side.US else "china"

    @property
    def rival(self) -> "Side":
        """The other side."""
        return Side.CHINA if self is Side.US else Side.US

    @classmethod
    def of(cls, slug: str) -> "Side":
        """Return the side with this name; raise ValueError for any other word."""
        for side in cls:
            if side.slug == slug:
                return side
        raise ValueError(f"no side '{slug}'; the sides are us and china")


SIDES = (Side.US, Side.CHINA)
