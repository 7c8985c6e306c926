"""Everything of the public site that more than one page needs, worked out once per build."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from functools import cached_property
from itertools import chain
from typing import TypeVar

from schoolgate import addresses, vietnamese
from schoolgate.messages import text
from schoolgate.model import Album, Category, Document, Photo, Post, PublicPortal, QuickLink, School
from schoolgate.register import Register, standing
from schoolgate.site.store import Store
from schoolgate.site.timetables import Timetables
from schoolgate.site.views import Card, Link, Picture

RELATED = 3
_NEAR = 12
"""So many older posts of a tag are compared; a bound keeps the work of a new post small."""


class SiteIndex:
    """Addresses, cards and groupings of the public items. Lists stand newest first."""

    def __init__(self, portal: PublicPortal) -> None:
        self.portal = portal
        self.school = portal.settings.school
        categories = portal.settings.categories
        self.categories = {one.id: one for one in categories if one.section == "news"}
        self.groups = {one.id: one for one in categories if one.section == "documents"}
        self.posts = portal.posts
        self.by_category = _grouped(self.posts, lambda post: (post.category,))
        self.by_group = _grouped(portal.documents, lambda document: (document.group,))
        self.by_event = _grouped(self.posts, lambda post: (post.event,) if post.event else ())
        self.rank = {post.path: rank for rank, post in enumerate(self.posts)}
        self._place = {
            post.path: place for posts in self.by_category.values() for place, post in enumerate(posts)
        }
        self.by_tag = _grouped(self.posts, lambda post: tuple(map(vietnamese.slug, post.tags)))
        self._ranks_by_event = self._ranks(self.by_event)
        self._ranks_by_tag = self._ranks(self.by_tag)
        self.tag_names = {vietnamese.slug(tag): tag for post in reversed(self.posts) for tag in post.tags}
        self.address: dict[str, str] = dict(self._addresses())
        self.register = Register(portal.documents)
        self.cards: dict[str, Card] = {}

    @cached_property
    def store(self) -> Store:
        """The store of lessons."""
        return Store(self)

    @cached_property
    def timetables(self) -> Timetables:
        """The timetables of classes and teachers."""
        return Timetables(self)

    def _ranks(self, groups: dict[str, list[Post]]) -> dict[str, list[int]]:
        return {name: [self.rank[post.path] for post in posts] for name, posts in groups.items()}

    def _addresses(self) -> Iterable[tuple[str, str]]:
        for post in self.posts:
            yield post.path, addresses.post(post, self.categories[post.category])
        for document in self.portal.documents:
            yield document.path, addresses.document(document, self.groups[document.group])
        for album in self.portal.albums:
            yield album.path, addresses.album(album)
        for page in self.portal.pages:
            yield page.path, addresses.page(page)
        for path, attachment in self.portal.attachments.items():
            yield path, addresses.attachment(attachment.name)

    def content_path(self, target: str, folder: str = "") -> str:
        """Return the Markdown file that a head or a setting means by ``target``, or ''."""
        wanted = folder + target.strip("/") if target else ""
        names = (wanted, f"{wanted}/index.md", f"{wanted}.md")
        return next((name for name in names if wanted and name in self.address), "")

    def standing(self, document: Document) -> str:
        """Return whether a document holds on the day of the portal (``register.standing``)."""
        return standing(document, self.register.replacer(document), self.portal.as_of)

    def link(self, source: str, target: str) -> str | None:
        """Return where a link written in ``source`` leads: an address of this site, or an outer one.

        None means that it leads nowhere on the public site.
        """
        place, mark, part = target.partition("#")
        if addresses.outer(place):
            return target
        if place.startswith("/"):
            return addresses.folder(place.lstrip("/")) + mark + part
        path = addresses.resolve(source, addresses.decoded(place))
        found = self.address.get(path or "") or self.address.get(f"{path}/index.md")
        if found is None and path == "index.md":
            found = ""
        return None if found is None else found + mark + vietnamese.slug(addresses.decoded(part))

    def absolute(self, address: str) -> str:
        """Return the full https address of a page of this site."""
        return f"{self.school.url.rstrip('/')}/{address}"

    def quick_link(self, link: QuickLink) -> Link | None:
        """Return a quick link of the school with its address; None when it leads nowhere public."""
        address = self.link("index.md", link.to)
        return None if address is None else Link(link.title, address, link.note)

    def picture(self, path: str, alt: str, caption: str = "") -> Picture | None:
        """Return a photo as the site shows it, or None where none can be shown."""
        photo = self.portal.photos.get(path)
        return self.rendition(photo, alt, caption) if photo else None

    def rendition(self, photo: Photo, alt: str, caption: str = "") -> Picture | None:
        """Return the picture of a photo, or None while it has no rendition."""
        made = photo.rendition
        if made is None:
            return None
        return Picture(addresses.photo(made.name), made.width, made.height, alt, caption)

    @property
    def identity(self) -> tuple[School, Picture | None]:
        """What stands in the head of every page: the school, and the picture shared where a page has none."""
        return self.school, self.picture(self.school.picture, self.school.picture_alt)

    def author(self, person: str) -> str:
        """Return the name of a staff id, or the id itself when nobody has it."""
        staff = self.portal.settings.staff
        return staff[person].name if person in staff else person

    def category_link(self, category: Category) -> Link:
        """Return a category or group as a link."""
        return Link(category.title, addresses.category(category))

    def gallery(self, item: Post | Album, captions: dict[str, str] | None = None) -> tuple[Picture, ...]:
        """Return the photos beside an item which its text does not show itself."""
        shown = {reference.path for reference in item.prose.images}
        paths = [path for path in item.photos if path not in shown]
        texts = captions or {}
        numbered = enumerate(paths, 1)
        pictures = (
            self.picture(path, texts.get(path) or _numbered(item, place, len(paths)), texts.get(path, ""))
            for place, path in numbered
        )
        return tuple(picture for picture in pictures if picture)

    def card(self, item: Post | Document | Album) -> Card:
        """Return an item as it stands in a list."""
        card = self.cards.get(item.path)
        if card is None:
            card = self.cards[item.path] = self._card(item)
        return card

    def _card(self, item: Post | Document | Album) -> Card:
        address = self.address[item.path]
        if isinstance(item, Post):
            summary = item.summary or item.prose.excerpt
            label = self.categories[item.category].title
            return Card(item.title, address, item.date, label, summary, self.face(item))
        if isinstance(item, Album):
            return Card(
                item.title,
                address,
                item.date,
                "",
                item.summary,
                self.face(item),
                count=len(self.pictures(item)),
            )
        day = item.issued_on or item.published_on or self.portal.as_of
        status = self.standing(item)
        return Card(item.title, address, day, self.issuer(item), number=item.number, status=status)

    def label(self, item: Post | Document | Album) -> str:
        """Return the title of the category or group of an item, and who issued it."""
        if isinstance(item, Post):
            return self.categories[item.category].title
        if isinstance(item, Album):
            return ""
        return f"{self.groups[item.group].title} {self.issuer(item)}"

    def issuer(self, document: Document) -> str:
        """Return the name of who issued a document, as typed where nobody of that id is known."""
        issuer = self.portal.settings.issuers.get(document.issuer)
        return issuer.name if issuer else document.issuer

    def face(self, item: Post | Album) -> Picture | None:
        """Return the photo that stands for an item: the one its head names, else its first one."""
        named = item.image if isinstance(item, Post) else item.cover
        paths = chain((named,), (image.path for image in item.prose.images), item.photos)
        return next((picture for path in paths if path and (picture := self.picture(path, ""))), None)

    def pictures(self, album: Album) -> tuple[Picture, ...]:
        """Return all photos of an album with their captions."""
        return self.gallery(album, dict(album.captions))

    def related(self, post: Post) -> list[Post]:
        """Return at most three posts: those of the same event, then older ones that share most tags.

        Only older posts are taken for their tags, so that a new post never changes an old page.
        """
        own = self.rank[post.path]
        same = [rank for rank in self._ranks_by_event.get(post.event, ()) if rank != own][:RELATED]
        shared: dict[int, int] = {}
        for tag in map(vietnamese.slug, post.tags):
            ranks = self._ranks_by_tag[tag]
            start = bisect_right(ranks, own)
            for rank in ranks[start : start + _NEAR]:
                shared[rank] = shared.get(rank, 0) + 1
        alike = sorted((-count, rank) for rank, count in shared.items() if rank not in same)
        chosen = [*same, *(rank for _, rank in alike[: RELATED - len(same)])]
        return [self.posts[rank] for rank in chosen]

    def neighbours(self, post: Post) -> tuple[Link | None, Link | None]:
        """Return the older and the newer post of the same category."""
        posts = self.by_category[post.category]
        place = self._place[post.path]
        older = posts[place + 1] if place + 1 < len(posts) else None
        newer = posts[place - 1] if place else None
        return self.post_link(older), self.post_link(newer)

    def post_link(self, post: Post | None) -> Link | None:
        """Return a post as a link."""
        return Link(post.title, self.address[post.path]) if post else None


Item = TypeVar("Item", Post, Document)


def _grouped(items: Iterable[Item], names: Callable[[Item], Iterable[str]]) -> dict[str, list[Item]]:
    groups: dict[str, list[Item]] = {}
    for item in items:
        for name in dict.fromkeys(names(item)):
            groups.setdefault(name, []).append(item)
    return groups


def _numbered(item: Post | Album, number: int, count: int) -> str:
    return text("pages.photo-of", number=number, count=count, title=item.title)
