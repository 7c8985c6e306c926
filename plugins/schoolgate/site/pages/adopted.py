"""Pages that show rows of a table below a page of prose, at the address of the prose."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from typing import ClassVar

from schoolgate.messages import text
from schoolgate.model import Page
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys, joined
from schoolgate.site.menu import MenuEntry
from schoolgate.site.pages.kind import Content, Job, Kind, Stamp
from schoolgate.site.pages.prose import prose_head
from schoolgate.site.views import Head


class Adopted(Kind):
    """One page: what the school has written in ``source``, if it has, then the rows of a table.

    Without rows the prose is a page like any other. Without prose the page has a title of ours and an entry
    in the menu; with it the school's own navigation leads there. The address is the same in each case.
    """

    source: ClassVar[str]
    address: ClassVar[str]

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        super().__init__(index, keys)
        self.page: Page | None = next((one for one in index.portal.pages if one.path == self.source), None)

    @cached_property
    def view(self) -> object:
        """What is shown of the table; something false where it has no rows."""
        return self._view()

    @abstractmethod
    def _view(self) -> object:
        """Work out what is shown of the table."""

    @abstractmethod
    def words(self) -> str:
        """Return the words of the rows, for the search."""

    def jobs(self) -> Iterator[Job]:
        if self.view:
            page = self.page
            written = (self.keys.own(page), self.keys.body(page)) if page else ()
            yield Job(self.address, self.template, joined(repr(self.view), *written), self.source)

    def menu(self) -> Iterator[tuple[str, MenuEntry]]:
        if self.view and not self.page:
            yield "about", MenuEntry(text(f"{self.template}.title"), self.address)

    def stamp(self, job: Job) -> Stamp:
        return Stamp("", job.key)

    def compose(self, job: Job) -> Content:
        return Content(self._head(), self.view, self.page, text("pages.about"), words=self.words())

    def _head(self) -> Head:
        styles = ("adopted.css",)
        if self.page:
            return replace(prose_head(self.page), styles=styles)
        about = text(f"{self.template}.description", school=self.index.school.name)
        title = text(f"{self.template}.title")
        return Head(title, about, self.address, self.address, (self.home,), styles=styles)
