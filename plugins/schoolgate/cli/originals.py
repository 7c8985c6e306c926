"""Originals and what became of them, in words."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from schoolgate.cli.shell import from_here, schoolgate
from schoolgate.inspection import CONTENT
from schoolgate.messages import text
from schoolgate.model import Message, Rulebook
from schoolgate.photos import Bounds, Original
from schoolgate.reports.findings import said, showable

_MOST_NAMED = 5
"""So many photos stand in a command by their names."""


def bounds_of(rulebook: Rulebook, day: date) -> Bounds:
    """Return how heavy and how long originals may be on a day."""
    size, edge = (rulebook.limit(id_, day) for id_ in ("photo-bytes", "photo-edge"))
    assert size and edge
    return Bounds(size, edge)


def made_lines(seen: Iterable[Original], language: str) -> Iterator[str]:
    """Return what was made small, each with its size before and after, and how much was saved."""
    made = [one for one in seen if one.after]
    for one in made:
        key = "shrink.made-renamed" if one.name else "shrink.made"
        before, after = (weight(size, language) for size in (one.before, one.after))
        values = {"path": one.path, "name": one.name.rpartition("/")[2], "before": before, "after": after}
        yield showable(text(key, language, **values))
    saved = sum(one.before - one.after for one in made)
    key = "shrink.total" if saved > 0 else "shrink.total-no-saving"
    yield text(key, language, count=len(made), saved=weight(saved, language))


def due_lines(seen: Iterable[Original], bounds: Bounds, root: Path, language: str) -> Iterator[str]:
    """Return what has to be made small, why, and the command that does it.

    Of many photos the command names the folders: it changes nothing that is well.
    """
    due = [one for one in seen if one.reasons]
    for one in due:
        why = ", ".join(_reason(reason, one, bounds, language) for reason in one.reasons)
        yield showable(text("shrink.due", language, path=one.path, reasons=why))
    yield text("shrink.due-total", language, count=len(due))
    places = [one.path for one in due]
    if len(places) > _MOST_NAMED:
        places = [posixpath.dirname(one) for one in places]
    paths = [from_here(root / CONTENT / one) for one in dict.fromkeys(places)]
    yield "  " + schoolgate(root, "photos", "shrink", *paths)


def fault_lines(seen: Iterable[Original], language: str) -> Iterator[str]:
    """Return what could not be made small, and what to do about it."""
    for one in seen:
        if one.fault:
            what = said(one.fault, language)
            yield showable(text("shrink.fault", language, path=one.path, what=what))
            yield f"  → {said(Message(one.fault.id + '-remedy', one.fault.values), language)}"


def weight(count: int, language: str) -> str:
    """Return a number of bytes for people: 85 KB, 1,2 MB, 2 MB."""
    if abs(count) < 1_000_000:
        return f"{round(count / 1000)} KB"
    words = f"{count / 1_000_000:.1f} MB".replace(".0 ", " ")
    return words.replace(".", ",") if language == "vi" else words


def _reason(reason: str, one: Original, bounds: Bounds, language: str) -> str:
    size, most = weight(one.before, language), weight(bounds.size, language)
    return text(f"shrink.{reason}", language, size=size, most=most)
