"""All lists of the site and how they are cut into pages.

Pages are numbered from the oldest, so that a new post changes the front page and, every twentieth time, one
more: never all of them (design.md section 4a).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from schoolgate import addresses, vietnamese
from schoolgate.messages import text
from schoolgate.model import Album, Document, Post, month, school_year
from schoolgate.site.index import SiteIndex
from schoolgate.site.views import Crumb, Link

PAGE = 20
"""Items of an archive page; a front page shows the newest 20 to 39."""


@dataclass(frozen=True, slots=True)
class Listing:
    """One list of items, newest first, before it is cut into pages."""

    kind: str
    title: str
    description: str
    address: str
    section: str
    items: Sequence[Post | Document | Album]
    parents: tuple[Crumb, ...] = ()
    siblings: tuple[Link, ...] = ()
    archives: tuple[Link, ...] = ()
    feed: str = ""


@dataclass(frozen=True, slots=True)
class Slice:
    """One page of a list: number 0 is the front page, number 1 the oldest archive page."""

    number: int
    start: int
    stop: int


def slices(count: int, size: int = PAGE) -> list[Slice]:
    """Cut a list of ``count`` items, newest first, into its front page and archive pages of ``size``."""
    archives = max(0, count // size - 1)
    front = Slice(0, 0, count - archives * size)
    return [
        front,
        *(Slice(n, count - n * size, count - (n - 1) * size) for n in range(archives, 0, -1)),
    ]


def listings(index: SiteIndex) -> Iterator[Listing]:
    """Return every list of the site."""
    yield from _news(index)
    yield from _years(index)
    yield from _tags(index)
    yield from _documents(index)
    yield Listing(
        "albums",
        text("pages.albums"),
        text("pages.albums-description", school=index.school.name),
        addresses.ALBUMS,
        addresses.ALBUMS,
        index.portal.albums,
    )


def _news(index: SiteIndex) -> Iterator[Listing]:
    title, address = text("pages.news"), addresses.NEWS
    years = sorted({school_year(post.date) for post in index.posts}, reverse=True)
    archives = tuple(
        Link(text("pages.school-year", year=year), addresses.school_year(year)) for year in years
    )
    about = text("pages.news-description", school=index.school.name)
    yield Listing(
        "news",
        title,
        about,
        address,
        address,
        index.posts,
        (),
        _siblings(index, "news", ""),
        archives,
        _feed(address),
    )
    for category in index.categories.values():
        address = addresses.category(category)
        about = text("pages.category-description", title=category.title, school=index.school.name)
        yield Listing(
            "news",
            category.title,
            category.description or about,
            address,
            address,
            index.by_category.get(category.id, ()),
            (Crumb(title, addresses.NEWS),),
            _siblings(index, "news", address),
            (),
            _feed(address),
        )


def _years(index: SiteIndex) -> Iterator[Listing]:
    news = Crumb(text("pages.news"), addresses.NEWS)
    years: dict[str, list[Post]] = {}
    months: dict[str, list[Post]] = {}
    for post in index.posts:
        years.setdefault(school_year(post.date), []).append(post)
        months.setdefault(month(post.date), []).append(post)
    for year, posts in years.items():
        names = dict.fromkeys(month(post.date) for post in posts)
        links = tuple(Link(_month_title(name), addresses.month(name)) for name in names)
        about = text("pages.school-year-description", year=year, school=index.school.name)
        title, address = text("pages.school-year", year=year), addresses.school_year(year)
        yield Listing("year", title, about, address, addresses.NEWS, posts, (news,), (), links)
    for name, posts in months.items():
        year = school_year(posts[0].date)
        parents = (news, Crumb(text("pages.school-year", year=year), addresses.school_year(year)))
        about = text("pages.month-description", month=_short_month(name), school=index.school.name)
        yield Listing(
            "month", _month_title(name), about, addresses.month(name), addresses.NEWS, posts, parents
        )


def _tags(index: SiteIndex) -> Iterator[Listing]:
    parents = (Crumb(text("pages.news"), addresses.NEWS), Crumb(text("pages.tags"), addresses.TAGS))
    for name, posts in index.by_tag.items():
        tag = index.tag_names[name]
        about = text("pages.tag-description", tag=tag, school=index.school.name)
        title = text("pages.tag", tag=tag)
        yield Listing("tag", title, about, addresses.tag(tag), addresses.NEWS, posts, parents)


def _documents(index: SiteIndex) -> Iterator[Listing]:
    title, address = text("pages.documents"), addresses.DOCUMENTS
    about = text("pages.documents-description", school=index.school.name)
    siblings = _siblings(index, "documents", "")
    yield Listing("documents", title, about, address, address, index.portal.documents, (), siblings)
    parents = (Crumb(title, addresses.DOCUMENTS),)
    for group in index.groups.values():
        yield from _group(index, group.id, parents)


def _group(index: SiteIndex, id_: str, parents: tuple[Crumb, ...]) -> Iterator[Listing]:
    group, items = index.groups[id_], index.by_group.get(id_, [])
    address = addresses.category(group)
    about = group.description or text("pages.group-description", title=group.title, school=index.school.name)
    years: dict[str, list[Document]] = {}
    for document in items:
        if document.issued_on:
            years.setdefault(school_year(document.issued_on), []).append(document)
    links = tuple(
        Link(text("pages.school-year", year=year), f"{address}nam-hoc/{year}/")
        for year in sorted(years, reverse=True)
    )
    siblings = _siblings(index, "documents", address)
    yield Listing("documents", group.title, about, address, address, items, parents, siblings, links)
    for year, documents in years.items():
        title = text("pages.documents-of-year", title=group.title, year=year)
        above = (*parents, Crumb(group.title, address))
        place = f"{address}nam-hoc/{year}/"
        yield Listing("documents", title, f"{about} ({year})", place, address, documents, above, siblings)


def _siblings(index: SiteIndex, section: str, current: str) -> tuple[Link, ...]:
    one = index.categories if section == "news" else index.groups
    links = [index.category_link(category) for category in one.values()]
    return tuple(Link(link.title, "" if link.address == current else link.address) for link in links)


def _feed(address: str) -> str:
    return address + addresses.RSS


def _short_month(name: str) -> str:
    return f"{name[5:]}/{name[:4]}"


def _month_title(name: str) -> str:
    return text("pages.month", month=_short_month(name))


def all_tags(index: SiteIndex) -> tuple[Link, ...]:
    """Return every tag as a link, in the order of the Vietnamese alphabet."""
    names = sorted(index.tag_names.values(), key=vietnamese.order)
    counts = {vietnamese.slug(name): len(index.by_tag[vietnamese.slug(name)]) for name in names}
    return tuple(
        Link(name, addresses.tag(name), text("pages.posts", count=counts[vietnamese.slug(name)]))
        for name in names
    )
