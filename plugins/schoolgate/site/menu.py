"""The menu of the site: prose as ``nav`` orders it, with news, documents and albums in their places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.site.index import SiteIndex


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One entry of the menu with those below it."""

    title: str
    address: str
    children: tuple[MenuEntry, ...] = ()


PLACES = ("about", "documents", "weeks", "lessons")
"""Where an entry of the school's tables may stand: below an entry of ours, or below one of its own."""


def menu(
    index: SiteIndex, tables: Sequence[tuple[str, MenuEntry]], prose: Sequence[MenuEntry]
) -> tuple[MenuEntry, ...]:
    """Return the whole menu: home, the first entry of prose, what the school publishes, the rest of prose.

    ``tables`` are entries for pages that come from the school's tables, each with its place.
    """
    about, rest = tuple(prose)[:1], tuple(prose)[1:]
    below = {place: tuple(entry for at, entry in tables if at == place) for place in PLACES}
    return (
        MenuEntry(text("pages.home"), ""),
        *(MenuEntry(one.title, one.address, (*one.children, *below["about"])) for one in about),
        MenuEntry(text("pages.news"), addresses.NEWS, _categories(index, "news")),
        *_own(text("pages.weeks"), below["weeks"]),
        MenuEntry(
            text("pages.documents"),
            addresses.DOCUMENTS,
            (*_categories(index, "documents"), *below["documents"]),
        ),
        *_own(text("pages.lessons"), below["lessons"]),
        MenuEntry(text("pages.albums"), addresses.ALBUMS),
        *rest,
    )


def _own(title: str, entries: tuple[MenuEntry, ...]) -> Iterator[MenuEntry]:
    """Return an entry above others; one that stands alone needs none above it."""
    if len(entries) == 1:
        yield entries[0]
    elif entries:
        yield MenuEntry(title, entries[0].address, entries)


def _categories(index: SiteIndex, section: str) -> tuple[MenuEntry, ...]:
    found = index.categories if section == "news" else index.groups
    return tuple(MenuEntry(one.title, addresses.category(one)) for one in found.values())
