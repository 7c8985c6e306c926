"""What the school, its staff and its pupils have achieved, by school year (R-003)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import Achievement
from schoolgate.site.pages.adopted import Adopted
from schoolgate.vietnamese import slug

LEVELS = ("nation", "city", "district", "ward", "school")
"""From the highest."""


@dataclass(frozen=True, slots=True)
class Honour:
    """An achievement in words; ``receiver`` names a pupil only where a consent allows it."""

    title: str
    level: str
    receiver: str
    decision: str
    date: dt.date | None


@dataclass(frozen=True, slots=True)
class Year:
    """The achievements of a school year, the highest first."""

    title: str
    """As typed: 2024-2025."""
    anchor: str
    honours: tuple[Honour, ...]


class Achievements(Adopted):
    """One page, the newest school year first."""

    template = "achievements"
    source = "about/achievements.md"
    address = addresses.ACHIEVEMENTS

    def _view(self) -> tuple[Year, ...]:
        years: dict[str, list[Achievement]] = {}
        for one in self.index.portal.achievements:
            years.setdefault(slug(one.school_year), []).append(one)
        return tuple(
            Year(
                rows[0].school_year,
                f"nam-hoc-{year}",
                tuple(map(_honour, sorted(rows, key=_rank))),
            )
            for year, rows in sorted(years.items(), reverse=True)
        )

    def words(self) -> str:
        rows = self.index.portal.achievements
        return " ".join(f"{one.school_year}: {one.title}. {one.receiver}" for one in rows)


def _rank(one: Achievement) -> int:
    return LEVELS.index(one.level) if one.level in LEVELS else len(LEVELS)


def _honour(one: Achievement) -> Honour:
    level = text(f"achievements.level-{one.level}") if one.level in LEVELS else ""
    unnamed = text("achievements.pupils") if one.kind == "pupil" else ""
    return Honour(one.title, level, one.receiver or unnamed, one.decision, one.date)
