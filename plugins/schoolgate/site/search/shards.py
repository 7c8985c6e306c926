"""The search index, in parts that are made once: a closed school year is never indexed again.

The browser reads the parts of the newest school year first and those of older ones when asked to.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from schoolgate.model import month, school_year
from schoolgate.site.search.records import Record
from schoolgate.storage import digest, file_digest


@dataclass(frozen=True, slots=True)
class Entry:
    """A page the search is to find, without its text: that is only needed when its shard is indexed.

    ``stamp`` changes whenever the page's Record would.
    """

    address: str
    day: str
    stamp: str


def entry(record: Record) -> Entry:
    """Return the entry of a record that is at hand."""
    parts = (record.title, record.text, record.category, record.year, record.image)
    return Entry(record.address, record.day, digest(*parts))


LARGE = 1200
"""Pages of a closed year from which on it is cut in two."""

Records = Callable[[Sequence[Entry]], Iterable[Record]]
"""Gives the records of entries, in any order."""


@dataclass(frozen=True, slots=True)
class Shard:
    """Pages that are indexed together. ``current`` ones are searched at once, the others when asked."""

    name: str
    year: str
    current: bool
    entries: tuple[Entry, ...]


def shards(entries: Iterable[Entry], as_of: date) -> list[Shard]:
    """Sort pages into shards, newest first: the open month, its school year's closed months, each year.

    What has no day goes to the open month, which is indexed every night anyway. In a new school year
    without a dated page yet, the year before is still a current one. A large closed year is cut in two.
    """
    open_month, this_year = month(as_of), school_year(as_of)
    groups: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for page in entries:
        year = school_year(date.fromisoformat(page.day)) if page.day else this_year
        open_ = not page.day or (year == this_year and page.day[:7] >= open_month)
        groups[year, open_month if open_ else year].append(page)
    newest = max((year for (year, _), group in groups.items() if any(one.day for one in group)), default="")
    found = []
    for (year, name), group in sorted(groups.items(), key=_place, reverse=True):
        current = name == open_month or year == newest
        parts = {name: group} if current else _halves(name, group)
        for part, pages in parts.items():
            found.append(Shard(part, year, current, tuple(sorted(pages, key=age, reverse=True))))
    return found


def _halves(name: str, group: list[Entry]) -> dict[str, list[Entry]]:
    """Cut a large year at New Year, so that two workers finish at about the same time."""
    if len(group) <= LARGE:
        return {name: group}
    halves: dict[str, list[Entry]] = {f"{name}-2": [], f"{name}-1": []}
    for page in group:
        halves[f"{name}-{1 if page.day[:4] == name[:4] else 2}"].append(page)
    return {half: pages for half, pages in halves.items() if pages}


def _place(group: tuple[tuple[str, str], list[Entry]]) -> tuple[str, bool]:
    (year, name), _ = group
    return year, name != year


def age(page: Entry | Record) -> tuple[str, str]:
    """Return the order of pages in a shard, which is turned around: the newest comes first."""
    return page.day, page.address


@cache
def _code() -> str:
    """Return a hash of the code on which an index depends."""
    modules = sorted(Path(__file__).parent.glob("*.py"))
    return digest(*map(file_digest, modules))


def key(shard: Shard) -> str:
    """Return a hash of everything the files of a shard depend on."""
    pages = (f"{page.day} {page.stamp} {page.address}" for page in shard.entries)
    return digest(_code(), shard.name, *pages)
