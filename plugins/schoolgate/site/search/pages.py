"""Which pages the search finds, and what it is to know of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from schoolgate import addresses, prose
from schoolgate.messages import text
from schoolgate.model import Page
from schoolgate.site.mass import Renderer
from schoolgate.site.pages import Job
from schoolgate.site.search.records import Record
from schoolgate.site.search.shards import Entry
from schoolgate.site.session import Session
from schoolgate.storage import digest


class Pages:
    """The pages of one build as the search sees them."""

    def __init__(self, session: Session, renderer: Renderer) -> None:
        self._session = session
        self._renderer = renderer
        stamps = ((job, session.plan.stamp(job)) for job in session.plan.jobs)
        self._jobs = {job.address: (job, stamp) for job, stamp in stamps if stamp}
        made = {job.address for job in session.plan.jobs}
        prose_pages = {addresses.page(page): page for page in session.pages.values()}
        self._prose = {address: page for address, page in prose_pages.items() if address not in made}

    def entries(self) -> Iterator[Entry]:
        """Return every page without its text."""
        for job, stamp in self._jobs.values():
            yield Entry(job.address, stamp.day, stamp.text)
        for address, page in self._prose.items():
            yield Entry(address, "", digest(page.title, page.summary, page.prose.sha))

    def records(self, entries: Sequence[Entry]) -> Iterable[Record]:
        """Return what the search is to know of some of the pages."""
        for entry in entries:
            found = self._jobs.get(entry.address)
            yield self._mass(found[0]) if found else self._page(self._prose[entry.address])

    def _mass(self, job: Job) -> Record:
        content, body = self._renderer.body(job)
        head = content.head
        image = head.image.address if head.image else ""
        words = " ".join(filter(None, (head.description, prose.plain(body), content.words))) or head.title
        return Record(head.address, head.title, words, content.category, content.day, content.year, image)

    def _page(self, page: Page) -> Record:
        address = addresses.page(page)
        body = self._session.bodies.render(page, address)
        words = f"{page.summary} {prose.plain(body)}".strip() or page.title
        return Record(address, page.title, words, text("pages.about"))
