"""Sections that a school switches on: corners for parents, pupils, health, life skills (R-025 to R-044)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from schoolgate.model.links import QuickLink


@dataclass(frozen=True, slots=True)
class Section:
    """A section, and what it gathers: all of it is written elsewhere, the section only shows it.

    ``categories`` and ``tags`` choose posts, ``kinds`` lessons, ``pages`` are content paths of prose.
    """

    id: str
    title: str
    slug: str
    description: str = ""
    enabled: bool = True
    valid_from: date | None = None
    valid_to: date | None = None
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    links: tuple[QuickLink, ...] = ()
    line: int = 0

    def is_open(self, day: date) -> bool:
        """Whether the school has the section on a day."""
        begun = self.valid_from is None or self.valid_from <= day
        return self.enabled and begun and (self.valid_to is None or day <= self.valid_to)
