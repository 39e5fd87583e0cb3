"""How numbers are written: decimals, thousands and signs.

English, Japanese and Chinese share these marks. What differs between them, the unit that money is
counted in and the order of a date, is in the messages of `assets/locale`.
"""

__all__ = ["MINUS", "sign_of", "write_number", "write_signed"]

MINUS = "\N{MINUS SIGN}"
"""As wide as a plus sign, so that columns of changes align; a hyphen is not."""


def write_number(value: float, digits: int = 0) -> str:
    """Return ``value`` with ``digits`` decimals and thousands apart; nothing is minus zero.

    >>> write_number(12345.678, 1), write_number(-0.04, 1), write_number(-3.0)
    ('12,345.7', '0.0', '−3')
    """
    sign = MINUS if sign_of(value, digits) == MINUS else ""
    return f"{sign}{abs(value):,.{digits}f}"


def write_signed(value: float, digits: int = 0) -> str:
    """Return ``value`` as a change: with its sign, unless it rounds to zero.

    >>> write_signed(0.31, 1), write_signed(-0.31, 1), write_signed(0.01, 1)
    ('+0.3', '−0.3', '0.0')
    """
    return f"{sign_of(value, digits)}{abs(value):,.{digits}f}"


def sign_of(value: float, digits: int = 0) -> str:
    """Return the sign of ``value`` once rounded to ``digits`` decimals; zero has none."""
    rounded = round(value, digits)
    return "+" if rounded > 0 else MINUS if rounded < 0 else ""
