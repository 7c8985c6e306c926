"""Charts as plain figures, which a template draws as SVG. Pure.

Lengths along a bar are shares of the width that the chart is given, heights are pixels: so letters keep their
size on a phone. A style is a pattern and a shade of the school's colour, told apart without seeing colours.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

REST = 0
"""The style of what is not told apart."""
STYLES = 6
"""Styles are numbered from 1; after the last comes the first again."""
_THICKNESS = 24
_STEP = 70
_TOP = 44
_NARROWEST = 8
"""A share of a smaller percentage has no room for its label on a phone."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a bar. ``start`` and ``width`` are percentages such as ``12.5%``."""

    start: str
    width: str
    style: int
    label: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar with what stands above it; ``top`` is the upper edge of the bar itself."""

    title: str
    note: str
    top: int
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars one below another, each cut into shares of its whole."""

    title: str
    description: str
    bars: tuple[Bar, ...]
    height: int
    thickness: int = _THICKNESS
    """Of a bar."""


Row = tuple[str, str, Sequence[tuple[int, int]]]
"""Title, note, and the counts of a bar, each with its style."""


def style(number: int) -> int:
    """Return the style of the level that is the ``number``-th, counted from 0."""
    return number % STYLES + 1


def share(count: int, whole: int) -> str:
    """Write a share as Vietnamese do: 62%, and with a digit more where it would read as nothing or all."""
    part = 100 * count / whole
    if 0 < part < 1 or 99 < part < 100:
        return f"{part:.1f}%".replace(".", ",")
    return f"{round(part)}%"


def stacked(title: str, description: str, rows: Iterable[Row]) -> Chart:
    """Return a chart of bars that are all as long as the chart is wide; a bar without counts is empty."""
    bars = tuple(
        Bar(name, note, _TOP + _STEP * number, tuple(_segments(counts)))
        for number, (name, note, counts) in enumerate(rows)
    )
    return Chart(title, description, bars, _STEP * len(bars))


def _segments(counts: Sequence[tuple[int, int]]) -> Iterable[Segment]:
    whole, before = sum(count for _, count in counts), 0
    for kind, count in counts:
        if count:
            label = share(count, whole) if 100 * count >= _NARROWEST * whole else ""
            yield Segment(_percent(before, whole), _percent(count, whole), kind, label)
        before += count


def _percent(count: int, whole: int) -> str:
    return f"{100 * count / whole:.3f}".rstrip("0").rstrip(".") + "%"
