"""Links that the school sets itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuickLink:
    """A link that parents need often. ``to`` is a content path or an https address."""

    title: str
    to: str
    note: str = ""
