"""Which pages the mass renderer makes, and a key for each that changes whenever the page would.

Pure: a job is small, and its views are made only when the page is really rendered.
"""

from __future__ import annotations

from schoolgate.site.index import SiteIndex
from schoolgate.site.keys import Keys
from schoolgate.site.menu import MenuEntry
from schoolgate.site.pages import KINDS, Content, Job
from schoolgate.site.pages.kind import Extra, Stamp


class Plan:
    """All jobs of the mass renderer, from all kinds of pages."""

    def __init__(self, index: SiteIndex) -> None:
        self.index = index
        keys = Keys(index)
        self._kinds = {kind.template: kind(index, keys) for kind in KINDS}
        self.jobs: list[Job] = [job for kind in self._kinds.values() for job in kind.jobs()]

    def menu(self) -> list[tuple[str, MenuEntry]]:
        """Return what the pages of the tables add to the menu, each entry with its place there."""
        return [entry for kind in self._kinds.values() for entry in kind.menu()]

    def files(self) -> list[Extra]:
        """Return the files for machines that belong to pages."""
        return [extra for kind in self._kinds.values() for extra in kind.files()]

    def compose(self, job: Job) -> Content:
        """Return the content of one page."""
        return self._kinds[job.template].compose(job)

    def stamp(self, job: Job) -> Stamp | None:
        """Return what the search goes by; None for a page that it does not find."""
        return self._kinds[job.template].stamp(job)
