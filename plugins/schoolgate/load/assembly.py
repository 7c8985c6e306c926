"""Facts of all files -> Portal: what belongs together, what contradicts itself, what stays out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import chain
from typing import Any

from schoolgate import addresses
from schoolgate.load import evidence, highlights, items, places, plans, published, tables
from schoolgate.load.items import Item, Maker
from schoolgate.load.places import INTERNAL_GROUP
from schoolgate.load.problems import MISPLACED, from_row, problem
from schoolgate.load.reading import PHOTOS, suffix
from schoolgate.load.store import Store
from schoolgate.load.walk import Tree
from schoolgate.model import (
    Album,
    Attachment,
    Category,
    Document,
    Layer,
    Lesson,
    Page,
    Photo,
    Portal,
    Post,
    Problem,
    Settings,
)
from schoolgate.vietnamese import slug

_RESERVED = {
    *(addresses.NEWS, addresses.DOCUMENTS, addresses.ALBUMS, addresses.SEARCH, addresses.TAGS),
    *(addresses.LESSONS, addresses.SECTIONS, addresses.DISCLOSURE),
    *(addresses.PEOPLE, addresses.LEADERS, addresses.DIRECTORY, addresses.STATISTICS),
    addresses.SCORE,
    *(addresses.SCHEDULE, addresses.MENU, addresses.TIMETABLE, addresses.CLASSES, addresses.EVENTS),
}
_INDEXED = {"news/": 3, "documents/": 3, "albums/": 2, "internal/documents/": 3}
"""How deep the folders of items lie; each has an index.md."""
_FILES = {addresses.PHOTOS, addresses.FILES}
_INSIDE = "internal:"
"""Tells the addresses of the internal site apart; no address of the public one has a colon."""
_INTERNAL = Category(INTERNAL_GROUP, "", "noi-bo", "documents")
_FIRST = dt.date.min


def assemble(
    settings: Settings,
    as_of: dt.date,
    tree: Tree,
    facts: dict[str, tuple[str, list[Any]]],
    problems: list[Problem],
) -> Portal:
    """Make the Portal of the facts ``(hash, values)`` of each file; ``problems`` are those known already."""
    desk = _Desk(settings, tree, [*problems, *tree.problems])
    photos: dict[str, Photo] = {}
    attachments: dict[str, Attachment] = {}
    for path in sorted(facts):
        sha, row = facts[path]
        desk.problems += [from_row(path, one) for one in row[1]]
        if row[0] is None:
            continue
        if path.endswith(".md"):
            desk.add(path, row)
        elif tables.is_table(path):
            desk.rows(path, row[0])
        elif plans.is_plan(path):
            desk.tables.setdefault("plans", []).append(plans.plan(path, row[0]))
        elif path == published.PUBLISHED:
            desk.tables["published"] = published.nouns(row[0])
        elif path == evidence.EVIDENCE:
            desk.tables["evidence"] = evidence.nouns(row[0])
        elif path == highlights.HIGHLIGHTS:
            desk.tables["highlights"] = highlights.nouns(row[0])
        elif suffix(path) in PHOTOS:
            photos[path] = items.photo(path, sha, row[0])
        else:
            attachments[path] = items.attachment(path, sha, row[0])
    desk.lonely_folders()
    desk.unnamed_files()
    return Portal(
        as_of=as_of,
        settings=settings,
        posts=tuple(sorted(desk.posts, key=_post_age, reverse=True)),
        documents=tuple(sorted(desk.documents, key=_document_age, reverse=True)),
        albums=tuple(sorted(desk.albums, key=lambda album: (album.date, album.path), reverse=True)),
        pages=tuple(desk.pages),
        photos=photos,
        attachments=attachments,
        **{name: tuple(rows) for name, rows in desk.tables.items()},
        problems=tuple(sorted(desk.problems, key=lambda one: (one.where, one.kind))),
    )


class _Desk:
    """Takes items one by one, in the order of their paths, and keeps those that have their place."""

    def __init__(self, settings: Settings, tree: Tree, problems: list[Problem]) -> None:
        self.problems = problems
        self.posts: list[Post] = []
        self.documents: list[Document] = []
        self.albums: list[Album] = []
        self.pages: list[Page] = []
        self.tables: dict[str, list[Any]] = {}
        """The rows of all files of each table, and the plans, by their place in the Portal."""
        self._tree = tree
        self._store = Store(tree)
        self._maker = Maker(tree, problems)
        self._news = {one.id: one for one in settings.categories if one.section == "news"}
        self._groups = {one.id: one for one in settings.categories if one.section == "documents"}
        shelves = {addresses.category(one): "" for one in settings.categories}
        self._taken = {**dict.fromkeys(_RESERVED | _FILES, ""), **shelves}

    def add(self, path: str, row: list[Any]) -> None:
        """Make an item and keep it, unless its category is unknown or its address is taken."""
        place = places.place_of(path)
        item = self._maker.make(path, place, row)
        if not self._has_shelf(item) or not self._has_address(item):
            return
        self.problems += self._faults(item)
        if isinstance(item, Post):
            self.posts.append(item)
        elif isinstance(item, Document):
            self.documents.append(item)
        elif isinstance(item, Album):
            self.albums.append(item)
        else:
            self.pages.append(item)
            if place.kind == "lesson" and not item.draft:
                self.tables.setdefault("lessons", []).append(items.lesson(item, row[0]))

    def rows(self, path: str, values: list[list[Any]]) -> None:
        """Keep the rows of a table; lessons belong to the layer of their folder, and may name a file."""
        table = tables.table_of(path)
        assert table is not None
        if table.id == "lessons":
            layer = Layer.INTERNAL if path.startswith("internal/") else Layer.PUBLIC
            found = [self._with_file(one) for one in tables.nouns(path, values, layer=layer)]
        else:
            found = tables.nouns(path, values)
        self.tables.setdefault(table.id.replace("-", "_"), []).extend(found)

    def _with_file(self, lesson: Lesson) -> Lesson:
        """Return a lesson with the content path of its file, or without one and the reason recorded."""
        found, fault = self._store.with_file(lesson)
        if fault:
            self.problems.append(fault)
        return found

    def unnamed_files(self) -> None:
        """Record files of the store of lessons that nobody names."""
        self.problems += self._store.unnamed(chain(self.posts, self.documents, self.albums, self.pages))

    def lonely_folders(self) -> None:
        """Record folders of posts, documents and albums that hold files but no index.md."""
        for folder, names in self._tree.folders.items():
            parts = folder.count("/")
            deep = next((deep for top, deep in _INDEXED.items() if folder.startswith(top)), 0)
            if parts == deep and names and not any(name.endswith(".md") for name in names):
                self.problems.append(problem(MISPLACED, folder.rstrip("/"), "no-index", left_out=True))

    def _has_shelf(self, item: Item) -> bool:
        if isinstance(item, Post):
            known, group, kind, key = self._news, item.category, "news/unknown-category", "unknown-category"
        elif isinstance(item, Document) and item.layer is Layer.PUBLIC:
            known, group, kind, key = self._groups, item.group, "documents/unknown-group", "unknown-group"
        else:
            return True
        if group in known or (not group and item.layer is Layer.INTERNAL):
            return True
        self.problems.append(_unknown_shelf(known, group, kind, key, item.path))
        return False

    def _has_address(self, item: Item) -> bool:
        if item.path != "index.md" and not slug(addresses.stem(item.path)):
            self.problems.append(problem(MISPLACED, item.path, "no-letters-in-name", left_out=True))
            return False
        address = self._address(item)
        if address not in self._taken:
            self._taken[address] = item.path
            return True
        first = self._taken[address]
        key = "duplicate-address" if first else "reserved-address"
        shown = "/" + address.removeprefix(_INSIDE)
        kind = "content/duplicate-address"
        self.problems.append(problem(kind, item.path, key, left_out=True, address=shown, first=first))
        return False

    def _address(self, item: Item) -> str:
        """Return the address of an item; internal ones are told apart by a mark that no address has."""
        if isinstance(item, Post):
            inside = _INSIDE if item.layer is Layer.INTERNAL else ""
            category = self._news.get(item.category) or Category("", "", "")
            return inside + addresses.post(item, category)
        if isinstance(item, Document):
            if item.layer is Layer.INTERNAL:
                return _INSIDE + addresses.document(item, _INTERNAL)
            return addresses.document(item, self._groups[item.group])
        return addresses.album(item) if isinstance(item, Album) else addresses.page(item)

    def _faults(self, item: Item) -> Iterator[Problem]:
        """Return what is wrong with the references of an item."""
        for image in item.prose.images:
            if image.path or not addresses.outer(image.target):
                fault = items.reference_fault(
                    self._tree, item.path, image.target, image.path, item.layer, image.line, picture=True
                )
                if fault:
                    yield fault
        for link in item.prose.links:
            # What begins with a slash is an address of this site, which only the site can check.
            if link.path or not (addresses.outer(link.target) or link.target.startswith("/")):
                fault = items.reference_fault(
                    self._tree, item.path, link.target, link.path, item.layer, link.line
                )
                if fault:
                    yield fault


def _unknown_shelf(known: dict[str, Category], group: str, kind: str, key: str, path: str) -> Problem:
    names = {slug(one.id): one for one in known.values()} | {one.slug: one for one in known.values()}
    close = get_close_matches(slug(group), list(names), n=1, cutoff=0.5)
    near = names[close[0]].id if close else ""
    key += "-near" if close else ""
    return problem(kind, path, key, left_out=True, group=group, near=near, known=", ".join(sorted(known)))


def _post_age(post: Post) -> tuple[dt.date, dt.time, str]:
    return post.date, post.time or dt.time.min, post.path


def _document_age(document: Document) -> tuple[dt.date, dt.date, str]:
    published = document.published_on or document.issued_on or _FIRST
    return published, document.issued_on or _FIRST, document.path
