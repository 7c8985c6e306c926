"""The menu of the site: prose as ``nav`` orders it, with news, documents and albums in their places."""

from __future__ import annotations

from collections.abc import Sequence
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


def menu(index: SiteIndex, prose: Sequence[MenuEntry]) -> tuple[MenuEntry, ...]:
    """Return the whole menu: home, the first entry of prose, what the school publishes, the rest of prose."""
    about, rest = tuple(prose)[:1], tuple(prose)[1:]
    return (
        MenuEntry(text("pages.home"), ""),
        *about,
        MenuEntry(text("pages.news"), addresses.NEWS, _categories(index, "news")),
        MenuEntry(text("pages.documents"), addresses.DOCUMENTS, _categories(index, "documents")),
        MenuEntry(text("pages.albums"), addresses.ALBUMS),
        *rest,
    )


def _categories(index: SiteIndex, section: str) -> tuple[MenuEntry, ...]:
    found = index.categories if section == "news" else index.groups
    return tuple(MenuEntry(one.title, addresses.category(one)) for one in found.values())
