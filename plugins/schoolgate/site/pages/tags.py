"""The page of all tags."""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate import addresses
from schoolgate.messages import text
from schoolgate.site.lists import all_tags
from schoolgate.site.pages.kind import Content, Job, Kind
from schoolgate.site.views import Crumb, Head
from schoolgate.storage import digest


class Tags(Kind):
    """One page with every tag."""

    template = "tags"

    def jobs(self) -> Iterator[Job]:
        yield Job(addresses.TAGS, self.template, digest(repr(all_tags(self.index))))

    def compose(self, job: Job) -> Content:
        about = text("pages.tags-description", school=self.index.school.name)
        crumbs = (self.home, Crumb(text("pages.news"), addresses.NEWS))
        head = Head(text("pages.tags"), about, addresses.TAGS, addresses.NEWS, crumbs)
        return Content(head, all_tags(self.index))
