"""From a job to what its template sees."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import NOTICES, Album, Attachment, Document, Page, Post, school_year
from schoolgate.site.index import SiteIndex
from schoolgate.site.lists import Listing, Slice, all_tags
from schoolgate.site.plan import HOME_ALBUMS, HOME_DOCUMENTS, HOME_NOTICES, HOME_POSTS, Job, Plan
from schoolgate.site.views import (
    AlbumView,
    Crumb,
    DocumentView,
    FileView,
    Head,
    HomeView,
    Link,
    ListingView,
    PostView,
)


@dataclass(frozen=True, slots=True)
class Content:
    """A page before it is rendered. ``item`` is what was written for it, whose body stands in it."""

    head: Head
    view: object
    item: Post | Document | Album | Page | None = None
    category: str = ""
    day: str = ""
    year: str = ""


class Composer:
    """Makes the views of jobs; holds what pages of one kind share."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._index: SiteIndex = plan.index
        portal = self._index.portal
        self._posts = {post.path: post for post in portal.posts}
        self._documents = {document.path: document for document in portal.documents}
        self._albums = {album.path: album for album in portal.albums}
        self._home = Crumb(text("pages.home"), "")
        self._makers: dict[str, Callable[[Job], Content]] = {
            "post": lambda job: self._post(self._posts[job.item]),
            "document": lambda job: self._document(self._documents[job.item]),
            "album": lambda job: self._album(self._albums[job.item]),
            "listing": self._listing,
            "home": lambda _: self._front(),
            "tags": lambda _: self._tags(),
            "search": lambda _: self._search(),
        }

    def compose(self, job: Job) -> Content:
        """Return the content of one page."""
        return self._makers[job.template](job)

    def page(self, page: Page) -> Head:
        """Return the head of a page of prose, which the site engine renders."""
        address = addresses.page(page)
        about = (Crumb(text("pages.about"), "gioi-thieu/"),) if address.startswith("gioi-thieu/") else ()
        crumbs = (self._home, *(crumb for crumb in about if crumb.address != address))
        return Head(page.title, page.summary or page.prose.excerpt, address, address, crumbs)

    def _post(self, post: Post) -> Content:
        index = self._index
        category = index.categories[post.category]
        here = index.category_link(category)
        address = index.address[post.path]
        older, newer = index.neighbours(post)
        url = index.absolute(address)
        view = PostView(
            title=post.title,
            date=post.date,
            category=here,
            author=index.author(post.author),
            summary=post.summary,
            tags=tuple(Link(tag, addresses.tag(tag)) for tag in post.tags),
            gallery=index.gallery(post),
            older=older,
            newer=newer,
            related=tuple(index.card(one) for one in index.related(post)),
            zalo=_zalo(post, url),
            effective_from=post.effective_from,
            expires=post.expires,
            url=url,
        )
        crumbs = (self._home, Crumb(text("pages.news"), addresses.NEWS), Crumb(here.title, here.address))
        about = post.summary or post.prose.excerpt
        moment = dt.datetime.combine(post.date, post.time or dt.time()).isoformat() + "+07:00"
        head = Head(post.title, about, address, here.address, crumbs, index.face(post), "article", moment)
        return Content(head, view, post, category.title, post.date.isoformat(), school_year(post.date))

    def _document(self, document: Document) -> Content:
        index, settings = self._index, self._index.portal.settings
        group = index.category_link(index.groups[document.group])
        issuer = settings.issuers.get(document.issuer)
        replaced_by = index.replaced_by.get(document.path)
        view = DocumentView(
            title=document.title,
            group=group,
            number=document.number,
            type=_capital(document.type),
            issuer=issuer.name if issuer else document.issuer,
            signer=index.author(document.signer),
            signer_position=document.signer_position,
            status=document.status,
            issued_on=document.issued_on,
            effective_on=document.effective_on,
            expires_on=document.expires_on,
            published_on=document.published_on,
            files=tuple(self._files(document)),
            replaces=self._document_link(index.content_path(document.replaces, "documents/")),
            replaced_by=self._document_link(replaced_by.path if replaced_by else ""),
            area=document.area,
        )
        crumbs = (
            self._home,
            Crumb(text("pages.documents"), addresses.DOCUMENTS),
            Crumb(group.title, group.address),
        )
        head = Head(
            document.title, self._about(document, view), index.address[document.path], group.address, crumbs
        )
        day = document.issued_on or document.published_on
        return Content(
            head,
            view,
            document,
            group.title,
            day.isoformat() if day else "",
            school_year(day) if day else "",
        )

    def _files(self, document: Document) -> list[FileView]:
        found = [self._index.portal.attachments.get(path) for path in document.files]
        files = [file for file in found if file and file.name]
        return [
            FileView(_file_title(file, len(files)), addresses.attachment(file.name), file.size, file.pages)
            for file in files
        ]

    def _document_link(self, path: str) -> Link | None:
        document = self._documents.get(path)
        return (
            Link(document.number or document.title, self._index.address[path], document.title)
            if document
            else None
        )

    def _about(self, document: Document, view: DocumentView) -> str:
        if not (document.number and document.issued_on):
            return text("pages.document-short", title=document.title, school=self._index.school.name)
        return text(
            "pages.document-description",
            type=view.type,
            number=document.number,
            issuer=view.issuer,
            day=_day(document.issued_on),
            title=document.title,
        )

    def _album(self, album: Album) -> Content:
        index = self._index
        pictures = index.pictures(album)
        posts = tuple(index.card(post) for post in index.by_event.get(album.event, ()))
        view = AlbumView(album.title, album.date, album.summary, pictures, posts)
        crumbs = (self._home, Crumb(text("pages.albums"), addresses.ALBUMS))
        about = album.summary or text("pages.album-description", count=len(pictures), title=album.title)
        address = index.address[album.path]
        head = Head(album.title, about, address, addresses.ALBUMS, crumbs, index.face(album))
        label, year = text("pages.albums"), school_year(album.date)
        return Content(head, view, album, label, album.date.isoformat(), year)

    def _listing(self, job: Job) -> Content:
        place = int(job.item)
        listing, cut = self._plan.listings[place], self._plan.slices[place]
        one = cut[job.number]
        items = listing.items[one.start : one.stop]
        cards = tuple(self._index.card(item) for item in items)
        archive = one.number > 0
        view = ListingView(
            kind=listing.kind,
            title=listing.title,
            description=listing.description,
            cards=cards,
            first=cards[-1].date if cards else None,
            last=cards[0].date if cards else None,
            front=Link(listing.title, listing.address) if archive else None,
            newer=self._slice_link(listing, cut, job.number - 1, text("pages.newer")),
            older=self._slice_link(listing, cut, job.number + 1, text("pages.older")),
            siblings=() if archive else listing.siblings,
            archives=() if archive else listing.archives,
            feed="" if archive else listing.feed,
        )
        title = _between(listing.title, view) if archive else listing.title
        crumbs = (
            self._home,
            *listing.parents,
            *((Crumb(listing.title, listing.address),) if archive else ()),
        )
        return Content(Head(title, listing.description, job.address, listing.section, crumbs), view)

    @staticmethod
    def _slice_link(listing: Listing, cut: list[Slice], at: int, title: str) -> Link | None:
        if not 0 <= at < len(cut):
            return None
        number = cut[at].number
        return Link(title, addresses.numbered(listing.address, number) if number else listing.address)

    def _front(self) -> Content:
        index, portal, school = self._index, self._index.portal, self._index.school
        columns = tuple(
            (index.category_link(category), tuple(index.card(post) for post in posts[:HOME_POSTS]))
            for category in index.categories.values()
            if (posts := index.by_category.get(category.id))
        )
        links = (index.quick_link(link) for link in school.links)
        view = HomeView(
            picture=index.picture(school.picture, school.picture_alt),
            notices=tuple(index.card(post) for post in portal.notices[:HOME_NOTICES]),
            more_notices=self._more_notices(),
            links=tuple(link for link in links if link),
            columns=columns,
            documents=tuple(index.card(document) for document in portal.documents[:HOME_DOCUMENTS]),
            albums=tuple(index.card(album) for album in portal.albums[:HOME_ALBUMS]),
        )
        page = next((page for page in portal.pages if page.path == "index.md"), None)
        about = (page and (page.summary or page.prose.excerpt)) or school.motto or school.name
        return Content(Head(school.name, about, "", "", (), view.picture), view, page)

    def _more_notices(self) -> Link | None:
        index = self._index
        more = len(index.portal.notices) > HOME_NOTICES
        return index.category_link(index.categories[NOTICES]) if more else None

    def _tags(self) -> Content:
        about = text("pages.tags-description", school=self._index.school.name)
        crumbs = (self._home, Crumb(text("pages.news"), addresses.NEWS))
        head = Head(text("pages.tags"), about, addresses.TAGS, addresses.NEWS, crumbs)
        return Content(head, all_tags(self._index))

    def _search(self) -> Content:
        about = text("pages.search-description", school=self._index.school.name)
        head = Head(
            text("pages.search"), about, addresses.SEARCH, addresses.SEARCH, (self._home,), indexed=False
        )
        return Content(head, None)


def _file_title(file: Attachment, count: int) -> str:
    """Name a file by its own name where a document has several."""
    return text("pages.file-title") if count == 1 else addresses.file_stem(file.path)


def _zalo(post: Post, url: str) -> str:
    summary = post.summary or post.prose.excerpt
    if post.category != NOTICES:
        return text("pages.zalo", title=post.title, summary=summary, url=url)
    return text("pages.zalo-notice", title=post.title, summary=summary, period=_period(post), url=url)


def _period(post: Post) -> str:
    first, last = post.effective_from, post.expires
    if first and last:
        return text("pages.zalo-period", first=_day(first), last=_day(last)) + "\n"
    if first:
        return text("pages.zalo-from", first=_day(first)) + "\n"
    return text("pages.zalo-until", last=_day(last)) + "\n" if last else ""


def _between(title: str, view: ListingView) -> str:
    if not (view.first and view.last):
        return title
    return text("pages.between", title=title, first=_day(view.first), last=_day(view.last))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _day(day: dt.date) -> str:
    return f"{day:%d/%m/%Y}"
