"""The page on which readers search."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.site.pages.kind import Content, Job, Kind
from schoolgate.site.views import Head
from schoolgate.storage import digest


class Search(Kind):
    """One page; search engines do not list it."""

    template = "search"

    def jobs(self) -> Iterator[Job]:
        yield Job(addresses.SEARCH, self.template, digest(self.template))

    def compose(self, job: Job) -> Content:
        about = text("pages.search-description", school=self.index.school.name)
        head = Head(
            text("pages.search"),
            about,
            addresses.SEARCH,
            addresses.SEARCH,
            (self.home,),
            indexed=False,
            early=("search-index.js",),
            preloaded=(addresses.SEARCH + "shards.json",),
        )
        return Content(head, None)
