"""The home page (R-001, R-026), with what is today (R-050, R-052)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from schoolgate.model import NOTICES, Album, Document, Post
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys
from schoolgate.site.pages.kind import Content, Job, Kind
from schoolgate.site.today import today
from schoolgate.site.views import Head, HomeView, Link
from schoolgate.storage import digest

_POSTS = 3
"""Posts of each category."""
_NOTICES = 8
"""Notices without a last day stay in force for ever; the newest are shown, with a link to the rest."""
_DOCUMENTS = 6
_ALBUMS = 5


class Front(Kind):
    """One page, with the newest of everything."""

    template = "home"

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self._page = next((page for page in index.portal.pages if page.path == "index.md"), None)
        self._today = today(index)

    def jobs(self) -> Iterator[Job]:
        yield Job("", self.template, self._key(), "index.md")

    def _key(self) -> str:
        index, portal = self.index, self.index.portal
        shown: list[Post | Document | Album] = [
            *portal.notices[: _NOTICES + 1],
            *(post for posts in index.by_category.values() for post in posts[:_POSTS]),
            *portal.documents[:_DOCUMENTS],
            *portal.albums[:_ALBUMS],
        ]
        page = self.keys.body(self._page) + self._page.prose.sha if self._page else ""
        links = [index.quick_link(link) for link in index.school.links]
        picture = index.picture(index.school.picture, "")
        return digest(page, repr((links, picture, index.school, self._today)), *map(self.keys.card, shown))

    def compose(self, job: Job) -> Content:
        school, page, view = self.index.school, self._page, self._view()
        about = (page and (page.summary or page.prose.excerpt)) or school.motto or school.name
        head = Head(school.name, about, "", "", (), view.picture)
        if view.today:
            head = replace(head, styles=("weeks.css",), scripts=("weeks.js",))
        return Content(head, view, page)

    def _view(self) -> HomeView:
        index, portal, school = self.index, self.index.portal, self.index.school
        columns = tuple(
            (index.category_link(category), tuple(index.card(post) for post in posts[:_POSTS]))
            for category in index.categories.values()
            if (posts := index.by_category.get(category.id))
        )
        links = (index.quick_link(link) for link in school.links)
        return HomeView(
            picture=index.picture(school.picture, school.picture_alt),
            notices=tuple(index.card(post) for post in portal.notices[:_NOTICES]),
            more_notices=self._more_notices(),
            links=tuple(link for link in links if link),
            columns=columns,
            documents=tuple(index.card(document) for document in portal.documents[:_DOCUMENTS]),
            albums=tuple(index.card(album) for album in portal.albums[:_ALBUMS]),
            today=self._today,
        )

    def _more_notices(self) -> Link | None:
        index = self.index
        more = len(index.portal.notices) > _NOTICES
        return index.category_link(index.categories[NOTICES]) if more else None
