"""The page of events: those to come, and those of this school year that are over (R-029)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, partial

from schoolgate import addresses, feeds
from schoolgate.messages import text
from schoolgate.model import school_year
from schoolgate.site.events import Happening, ahead, behind
from schoolgate.site.keys import joined
from schoolgate.site.menu import MenuEntry
from schoolgate.site.pages.kind import Content, Extra, Job, Kind, Stamp
from schoolgate.site.subscription import Subscription, subscription
from schoolgate.site.today import frozen
from schoolgate.site.views import Head


@dataclass(frozen=True, slots=True)
class EventsView:
    """Events on both sides of the day of the build; a script moves what has ended since."""

    year: str
    ahead: tuple[Happening, ...]
    behind: tuple[Happening, ...]
    subscription: Subscription
    frozen: str = ""


class Events(Kind):
    """One page, and the calendar of events."""

    template = "events"

    def jobs(self) -> Iterator[Job]:
        if self._exists:
            yield Job(addresses.EVENTS, self.template, joined(repr(self._view)))

    def menu(self) -> Iterator[tuple[str, MenuEntry]]:
        if self._exists:
            yield "weeks", MenuEntry(text("weeks.events"), addresses.EVENTS)

    def files(self) -> Iterator[Extra]:
        if self._exists:
            portal = self.index.portal
            agenda = feeds.events(portal)
            key = joined(repr((agenda, portal.settings.school.url)))
            yield Extra(addresses.calendar(addresses.EVENTS), key, partial(feeds.ics, agenda, portal))

    def stamp(self, job: Job) -> Stamp:
        return Stamp("", job.key)

    def compose(self, job: Job) -> Content:
        title = text("weeks.events")
        about = text("weeks.events-description", school=self.index.school.name)
        head = Head(
            title,
            about,
            addresses.EVENTS,
            addresses.EVENTS,
            (self.home,),
            styles=("weeks.css",),
            scripts=("weeks.js",),
        )
        words = " ".join(f"{one.title}." for one in (*self._view.ahead, *self._view.behind))
        return Content(head, self._view, category=text("pages.weeks"), words=words)

    @property
    def _exists(self) -> bool:
        return bool(self._view.ahead or self._view.behind)

    @cached_property
    def _view(self) -> EventsView:
        return EventsView(
            school_year(self.index.portal.as_of),
            tuple(ahead(self.index)),
            tuple(behind(self.index)),
            subscription(self.index, addresses.EVENTS),
            frozen(self.index),
        )
