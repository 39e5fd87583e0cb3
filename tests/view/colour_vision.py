"""Colour as eyes see it: contrast of letters, and distances with a colour deficiency."""

import numpy as np
import pygame

LINEAR_BELOW = 0.04045
"""Source: IEC 61966-2-1 (sRGB)."""
XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
"""Linear sRGB to CIE XYZ, D65. Source: IEC 61966-2-1."""
WHITE = XYZ.sum(axis=1)
SEEN = {
    "usual": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
"""What linear sRGB becomes for an eye without one kind of cone.

Source: Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color
vision deficiency", IEEE TVCG 15(6), 2009, the matrices of severity 1.0.
"""


def linear(colour: pygame.Color) -> np.ndarray:
    """The light of a colour [0..1], in red, green and blue."""
    share = np.array([colour.r, colour.g, colour.b]) / 255
    return np.where(share <= LINEAR_BELOW, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def contrast(one: pygame.Color, other: pygame.Color) -> float:
    """The contrast ratio of two colours [1..21]. Source: WCAG 2.2, relative luminance.

    >>> round(contrast(pygame.Color("black"), pygame.Color("white")), 1)
    21.0
    """
    high, low = sorted((float(linear(c) @ XYZ[1]) for c in (one, other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def lab(light: np.ndarray) -> np.ndarray:
    """CIE 1976 L*a*b* of linear light. Source: CIE 15."""
    share = XYZ @ light / WHITE
    cube = np.where(share > (6 / 29) ** 3, np.cbrt(share), share / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * cube[1] - 16, 500 * (cube[0] - cube[1]), 200 * (cube[1] - cube[2])])


def distance(one: pygame.Color, other: pygame.Color, eye: str = "usual") -> float:
    """How different two colours look to an eye (CIE 1976 Delta E); about 2.3 is just noticed.

    >>> distance(pygame.Color("#FF8A4C"), pygame.Color("#FF8A4C"))
    0.0
    """
    seen = [lab(np.clip(SEEN[eye] @ linear(colour), 0, 1)) for colour in (one, other)]
    return float(np.linalg.norm(seen[0] - seen[1]))
