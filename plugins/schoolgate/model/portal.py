"""The whole portal as one value, and the public half of it as a type of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from schoolgate.model.content import Album, Document, Page, Post
from schoolgate.model.message import Layer, Problem
from schoolgate.model.photo import Attachment, Photo
from schoolgate.model.publication import is_current, is_public
from schoolgate.model.school import Settings

PRIVATE = ("internal/", "_data/")
"""Folders of which no file is ever named by layer 1."""


@dataclass(frozen=True, slots=True)
class Portal:
    """Everything that was read from ``content/``, as of a day in Asia/Ho_Chi_Minh.

    Posts, documents and albums stand newest first. ``left_out`` lists what could not be read as problems.
    """

    as_of: date
    settings: Settings
    posts: tuple[Post, ...] = ()
    documents: tuple[Document, ...] = ()
    albums: tuple[Album, ...] = ()
    pages: tuple[Page, ...] = ()
    photos: dict[str, Photo] = field(default_factory=dict)
    attachments: dict[str, Attachment] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class PublicPortal:
    """What layer 1 may know: nothing internal, nothing unpublished is in here (R-108).

    Renderers of the public site accept this type and nothing else.
    """

    as_of: date
    settings: Settings
    posts: tuple[Post, ...]
    notices: tuple[Post, ...]
    """The notices in force on ``as_of``, newest first."""
    documents: tuple[Document, ...]
    albums: tuple[Album, ...]
    pages: tuple[Page, ...]
    photos: dict[str, Photo]
    attachments: dict[str, Attachment]


NOTICES = "announcements"
"""The category whose posts are notices: with a day from which and a day until which they hold (R-026)."""

Item = TypeVar("Item", Document, Album, Page)


def public(portal: Portal) -> PublicPortal:
    """Let through what layer 1 may show on the portal's day (R-032, R-108).

    Of the photos and files only those are kept that a public item names or has beside it.
    """
    day = portal.as_of
    posts = tuple(post for post in portal.posts if is_public(post, portal.settings, day))
    documents = tuple(one for one in _shown(portal.documents) if (one.published_on or day) <= day)
    albums = tuple(album for album in _shown(portal.albums) if album.date <= day)
    pages = tuple(_shown(portal.pages))
    allowed = _named_files(posts, documents, albums, pages) | _identity(portal.settings)
    return PublicPortal(
        as_of=day,
        settings=portal.settings,
        posts=posts,
        notices=tuple(post for post in posts if post.category == NOTICES and is_current(post, day)),
        documents=documents,
        albums=albums,
        pages=pages,
        photos={path: photo for path, photo in portal.photos.items() if path in allowed},
        attachments={path: file for path, file in portal.attachments.items() if path in allowed},
    )


def _shown(items: Sequence[Item]) -> list[Item]:
    return [item for item in items if item.layer is Layer.PUBLIC and not item.draft]


def _named_files(
    posts: Iterable[Post], documents: Iterable[Document], albums: Iterable[Album], pages: Iterable[Page]
) -> set[str]:
    shown: list[Post | Album] = [*posts, *albums]
    written: list[Post | Album | Document | Page] = [*shown, *documents, *pages]
    beside = {path for item in shown for path in item.photos}
    beside |= {path for document in documents for path in document.files}
    beside |= {post.image for post in posts} | {album.cover for album in albums}
    named = {reference.path for item in written for reference in (*item.prose.images, *item.prose.links)}
    return {path for path in beside | named if not path.startswith(PRIVATE)}


def _identity(settings: Settings) -> set[str]:
    return {settings.school.logo, settings.school.picture}
