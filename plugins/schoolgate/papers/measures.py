"""Measures of the Decree that the templates and what is put into them share (Annex I of Decree 30/2020)."""

from __future__ import annotations

from math import ceil

from schoolgate.vietnamese import fold

TWIPS_PER_MM = 1440 / 25.4
"""Word measures in twentieths of a point."""
PAGE_MM = (210, 297)
TOP_MM, BOTTOM_MM, LEFT_MM, RIGHT_MM = 20, 20, 30, 15
TEXT_MM = PAGE_MM[0] - LEFT_MM - RIGHT_MM
ISSUER_MM = 70
"""The left column of the heading; nation and motto have the rest."""
ABSTRACT_INDENT_MM = 10
"""On both sides, so that a long sentence does not leave one word alone on its second line."""
MOTTO_PT, ISSUER_PT, ABSTRACT_PT = 13, 12, 14

_WIDTHS = (
    (0.25, ",. "),
    (0.278, "il'/\\"),
    (0.333, "fjt!()-:;[]"),
    (0.389, "s"),
    (0.444, "cerz"),
    (0.556, '"bdhknpqu'),
    (0.722, "w"),
    (0.833, "m&"),
)
_CAPITALS = (
    (0.389, "I"),
    (0.556, "S"),
    (0.611, "FP"),
    (0.667, "BELTZ"),
    (0.778, "GHKOQ"),
    (0.944, "M"),
    (1.0, "W%"),
)
_OF = {letter: width for width, letters in (*_WIDTHS, *_CAPITALS) for letter in letters}
_LETTER, _CAPITAL = 0.5, 0.722
"""What most other letters and capitals have, in parts of the size."""


def twips(millimetres: float) -> int:
    """Return a length as Word writes it, rounded up: a margin may not be narrower than the Decree asks."""
    return ceil(millimetres * TWIPS_PER_MM)


def width(words: str, points: float) -> float:
    """Return how many millimetres a line is wide in bold Times New Roman; accents do not widen a letter."""
    return sum(map(_width, words)) * points * 25.4 / 72


def _width(letter: str) -> float:
    base = fold(letter) or letter
    if letter.isupper():
        return _OF.get(base.upper(), _CAPITAL)
    return _OF.get(base, _LETTER)
