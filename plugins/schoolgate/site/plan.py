"""Which pages the mass renderer makes, and a key for each that changes whenever the page would.

Pure: a job is small, and its views are made only when the page is really rendered (``compose``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any

from schoolgate import addresses
from schoolgate.model import Album, Document, Page, Post
from schoolgate.site.index import SiteIndex
from schoolgate.site.lists import Listing, Slice, all_tags, listings, slices
from schoolgate.storage import digest

HOME_POSTS = 3
"""Posts of each category on the home page."""
HOME_NOTICES = 8
"""Notices without a last day stay in force for ever; the home page shows the newest and links to the rest."""
HOME_DOCUMENTS = 6
HOME_ALBUMS = 5


@dataclass(frozen=True, slots=True)
class Job:
    """One page to make. ``template`` says of which kind, ``item`` of what.

    ``item`` is a content path; of a listing the place in ``Plan.listings``, with ``number`` of the page.
    """

    address: str
    template: str
    key: str
    item: str = ""
    number: int = 0


def _own(kind: type[Any]) -> attrgetter[Any]:
    """Return what reads all fields of an item that its page may show; facts of the body go by their hash."""
    return attrgetter(
        *(field.name for field in fields(kind) if field.name not in {"prose", "lines"}), "prose.sha"
    )


_OWN = {kind: _own(kind) for kind in (Post, Document, Album, Page)}


class Plan:
    """All jobs of the mass renderer."""

    def __init__(self, index: SiteIndex) -> None:
        self.index = index
        self.listings: list[Listing] = list(listings(index))
        self.slices: list[list[Slice]] = [slices(len(listing.items)) for listing in self.listings]
        portal = index.portal
        items: list[Post | Document | Album] = [*portal.posts, *portal.documents, *portal.albums]
        self.items = {item.path: item for item in items}
        self._card_keys: dict[str, str] = {}
        self._own_fields: dict[str, str] = {}
        self.jobs: list[Job] = list(self._jobs())

    def _jobs(self) -> Iterator[Job]:
        index = self.index
        for post in index.posts:
            yield Job(index.address[post.path], "post", self._post_key(post), post.path)
        for document in index.portal.documents:
            yield Job(index.address[document.path], "document", self._document_key(document), document.path)
        for album in index.portal.albums:
            yield Job(index.address[album.path], "album", self._album_key(album), album.path)
        for place, listing in enumerate(self.listings):
            yield from self._listing_jobs(place, listing)
        tags = all_tags(index)
        yield Job(addresses.TAGS, "tags", digest(repr(tags)))
        yield Job(addresses.SEARCH, "search", digest("search"))
        yield Job("", "home", self._home_key(), "index.md")

    def stamp(self, job: Job) -> str:
        """Return what changes with the text of a page, but not with the pages around it."""
        item = self.items[job.item]
        face = self.index.face(item) if isinstance(item, (Post, Album)) else None
        return _key(self._own(item), repr((face, self.index.label(item))))

    def day(self, job: Job) -> str:
        """Return the ISO day of a post, document or album, or ''."""
        item = self.items[job.item]
        day = (item.issued_on or item.published_on) if isinstance(item, Document) else item.date
        return day.isoformat() if day else ""

    def _own(self, item: Post | Document | Album) -> str:
        """Return all own fields of an item; its page and the search both depend on them."""
        own = self._own_fields.get(item.path)
        if own is None:
            own = self._own_fields[item.path] = repr(_OWN[type(item)](item))
        return own

    def _listing_jobs(self, place: int, listing: Listing) -> Iterator[Job]:
        cut = self.slices[place]
        frame = repr(
            (listing.title, listing.description, listing.siblings, listing.archives, listing.parents)
        )
        for at, one in enumerate(cut):
            cards = [self._card_key(item) for item in listing.items[one.start : one.stop]]
            around = (cut[at - 1].number if at else -1, cut[at + 1].number if at + 1 < len(cut) else -1)
            address = addresses.numbered(listing.address, one.number) if one.number else listing.address
            key = _key(frame_of_archive(listing) if one.number else frame, repr(around), *cards)
            yield Job(address, "listing", key, str(place), at)

    def _card_key(self, item: Post | Document | Album) -> str:
        key = self._card_keys.get(item.path)
        if key is None:
            key = self._card_keys[item.path] = digest(repr(self.index.card(item)))
        return key

    def _body_key(self, item: Post | Document | Album | Page) -> str:
        """Return what a body's links and pictures have become: they change without the body changing."""
        index, photos = self.index, self.index.portal.photos
        links = [index.link(item.path, link.target) for link in item.prose.links]
        images = [
            photos[image.path].rendition if image.path in photos else None for image in item.prose.images
        ]
        return repr((links, images))

    def _post_key(self, post: Post) -> str:
        index = self.index
        related = [self._card_key(one) for one in index.related(post)]
        around = index.neighbours(post)
        category = index.categories[post.category].title
        parts = (
            category,
            index.author(post.author),
            index.gallery(post),
            index.face(post),
            around,
        )
        return _key(self._own(post), repr(parts), self._body_key(post), *related)

    def _document_key(self, document: Document) -> str:
        index, settings = self.index, self.index.portal.settings
        files = [index.portal.attachments.get(path) for path in document.files]
        group = index.groups[document.group].title
        replaced = index.replaced_by.get(document.path)
        replaces = index.content_path(document.replaces, "documents/")
        issuer = settings.issuers.get(document.issuer)
        others = (group, issuer, files, replaced and replaced.title, index.title(replaces))
        return _key(repr((_OWN[Document](document), others)), self._body_key(document))

    def _album_key(self, album: Album) -> str:
        posts = [self._card_key(post) for post in self.index.by_event.get(album.event, ())]
        own = (_OWN[Album](album), self.index.pictures(album), self.index.face(album))
        return _key(repr(own), self._body_key(album), *posts)

    def _home_key(self) -> str:
        index, portal = self.index, self.index.portal
        shown: list[Post | Document | Album] = [
            *portal.notices[: HOME_NOTICES + 1],
            *(post for posts in index.by_category.values() for post in posts[:HOME_POSTS]),
            *portal.documents[:HOME_DOCUMENTS],
            *portal.albums[:HOME_ALBUMS],
        ]
        page = next(
            (self._body_key(page) + page.prose.sha for page in portal.pages if page.path == "index.md"), ""
        )
        links = [index.quick_link(link) for link in index.school.links]
        picture = index.picture(index.school.picture, "")
        return digest(page, repr((links, picture, index.school)), *map(self._card_key, shown))


def _key(*parts: str) -> str:
    """Return the hash of parts in which ``load`` has let no control character through."""
    return digest("\0".join(parts))


def frame_of_archive(listing: Listing) -> str:
    """Return what an archive page shows of its list besides its own items."""
    return repr((listing.title, listing.description, listing.parents))
