"""The address of a class as a picture that a phone's camera reads."""

import segno

__all__ = ["join_address", "qr_svg"]

QUIET_ZONE = 4
"""White modules around the picture. Source: ISO/IEC 18004, 5.3.8."""


def join_address(address: str, pin: str) -> str:
    """Return what the picture says: the page to join by, with the PIN filled in.

    Nothing in it is a secret of anybody; the PIN stands on the projector beside it.

    >>> join_address("192.168.1.20:8018", "314159")
    'http://192.168.1.20:8018/?pin=314159'
    """
    return f"http://{address}/?pin={pin}"


def qr_svg(text: str, label: str) -> str:
    """Return a QR code as an SVG element, black on white whatever the page's colours are.

    Args:
        text: what it says.
        label: what it is, for those who hear the page.
    """
    code = segno.make(text, error="m", micro=False)
    return str(
        code.svg_inline(
            border=QUIET_ZONE,
            dark="#000",
            light="#fff",
            omitsize=True,
            svgclass="qr",
            lineclass=None,
            title=label,
        )
    )
