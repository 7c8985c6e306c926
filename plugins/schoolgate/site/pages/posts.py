"""Pages of posts and notices (R-020, R-026, R-157)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.model import NOTICES, Post, school_year
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys, joined
from schoolgate.site.pages.kind import Content, Job, Kind, Stamp
from schoolgate.site.views import Crumb, Head, Link, PostView


class Posts(Kind):
    """A page for each post."""

    template = "post"

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self._posts = {post.path: post for post in index.posts}

    def jobs(self) -> Iterator[Job]:
        for post in self.index.posts:
            yield Job(self.index.address[post.path], self.template, self._key(post), post.path)

    def stamp(self, job: Job) -> Stamp:
        post = self._posts[job.item]
        shown = (self.index.face(post), self.index.label(post))
        return Stamp(post.date.isoformat(), joined(self.keys.own(post), repr(shown)))

    def _key(self, post: Post) -> str:
        index = self.index
        related = [self.keys.card(one) for one in index.related(post)]
        parts = (
            index.categories[post.category].title,
            index.author(post.author),
            index.gallery(post),
            index.face(post),
            index.neighbours(post),
        )
        return joined(self.keys.own(post), repr(parts), self.keys.body(post), *related)

    def compose(self, job: Job) -> Content:
        index, post = self.index, self._posts[job.item]
        here = index.category_link(index.categories[post.category])
        head = self._head(post, here, job.address)
        view = self._view(post, here, index.absolute(job.address))
        return Content(head, view, post, here.title, post.date.isoformat(), school_year(post.date))

    def _head(self, post: Post, category: Link, address: str) -> Head:
        news = Crumb(text("pages.news"), addresses.NEWS)
        crumbs = (self.home, news, Crumb(category.title, category.address))
        about = post.summary or post.prose.excerpt
        moment = dt.datetime.combine(post.date, post.time or dt.time()).isoformat() + "+07:00"
        face = self.index.face(post)
        return Head(post.title, about, address, category.address, crumbs, face, "article", moment)

    def _view(self, post: Post, category: Link, url: str) -> PostView:
        index = self.index
        older, newer = index.neighbours(post)
        return PostView(
            title=post.title,
            date=post.date,
            category=category,
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


def _day(day: dt.date) -> str:
    return f"{day:%d/%m/%Y}"
