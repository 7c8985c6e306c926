"""What a kind of page is: its jobs, each with a key that changes whenever the page would, and its views."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from schoolgate.messages import text
from schoolgate.model import Album, Document, Page, Post
from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys
from schoolgate.site.menu import MenuEntry
from schoolgate.site.views import Crumb, Head


@dataclass(frozen=True, slots=True)
class Job:
    """One page to make. ``template`` names its kind and the file in ``theme/mass``.

    ``item`` and ``number`` say to the kind which of its pages it is, mostly by a content path.
    """

    address: str
    template: str
    key: str
    item: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Content:
    """A page before it is rendered. ``item`` is what was written for it, whose body stands in it.

    ``category``, ``day`` (ISO) and ``year`` (school year) are what the search filters and sorts by; ``words``
    is the plain text it finds a page by that has no body.
    """

    head: Head
    view: object
    item: Post | Document | Album | Page | None = None
    category: str = ""
    day: str = ""
    year: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What the search goes by: the ISO day of a page, or '', and what changes with its text."""

    day: str
    text: str


@dataclass(frozen=True, slots=True)
class Extra:
    """A file of the site that is no page: its address, the key of its bytes, and what makes them."""

    address: str
    key: str
    make: Callable[[], bytes]


class Kind(ABC):
    """One kind of page.

    ``jobs``, ``menu`` and ``files`` are asked at every build and must be cheap, ``compose`` only for a page
    that is really made. Everything that ``compose`` shows must be part of the job's key.
    """

    template: ClassVar[str]

    def __init__(self, index: SiteIndex, keys: Keys) -> None:
        self.index = index
        self.keys = keys
        self.home = Crumb(text("pages.home"), "")

    @abstractmethod
    def jobs(self) -> Iterator[Job]:
        """Return every page of this kind."""

    @abstractmethod
    def compose(self, job: Job) -> Content:
        """Return the content of one page."""

    def menu(self) -> Iterator[tuple[str, MenuEntry]]:
        """Return the entries these pages have in the menu, each with its place (``site.menu.PLACES``)."""
        return iter(())

    def files(self) -> Iterator[Extra]:
        """Return files for machines that belong to these pages: calendars, rows for a script."""
        return iter(())

    def stamp(self, job: Job) -> Stamp | None:
        """Return what the search goes by; None for a page that it does not find."""
        return None
