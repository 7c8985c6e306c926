"""What rules judge: where there is none of it, the duty does not apply."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from schoolgate.model import (
    Achievement,
    Album,
    Attachment,
    Board,
    Category,
    Department,
    Disclosure,
    Document,
    Event,
    Layer,
    Lesson,
    Page,
    Person,
    Photo,
    Portal,
    Post,
    Question,
    Section,
    Statistic,
    TimetableEntry,
    is_shown,
)
from schoolgate.quotas import past_events


def the_school(portal: Portal) -> Iterator[Portal]:
    """Return the one school."""
    yield portal


def written(portal: Portal) -> Iterator[Post | Document | Album | Page]:
    """Return everything with a Markdown body."""
    yield from portal.posts
    yield from portal.documents
    yield from portal.albums
    yield from portal.pages


def posts(portal: Portal) -> Iterable[Post]:
    """Return the posts that are no drafts."""
    return [one for one in portal.posts if not one.draft]


def public_posts(portal: Portal) -> Iterable[Post]:
    """Return the posts of layer 1 that are no drafts."""
    return [one for one in portal.posts if not one.draft and one.layer is Layer.PUBLIC]


def documents(portal: Portal) -> Iterable[Document]:
    """Return the documents that are no drafts."""
    return [one for one in portal.documents if not one.draft]


def shown_documents(portal: Portal) -> Iterable[Document]:
    """Return the documents that layer 1 shows."""
    return [one for one in portal.documents if is_shown(one, portal.as_of)]


def files(portal: Portal) -> Iterable[Attachment]:
    """Return the files beside documents, posts and lessons."""
    return portal.attachments.values()


def photos(portal: Portal) -> Iterable[Photo]:
    """Return all photos."""
    return portal.photos.values()


def lessons(portal: Portal) -> Iterable[Lesson]:
    """Return the store of lessons."""
    return portal.lessons


def staff(portal: Portal) -> Iterable[Person]:
    """Return everybody in the list of staff."""
    return portal.settings.staff.values()


def boards(portal: Portal) -> Iterable[Board]:
    """Return all boards."""
    return portal.settings.boards


def departments(portal: Portal) -> Iterable[Department]:
    """Return all departments."""
    return portal.departments


def categories(portal: Portal) -> Iterable[Category]:
    """Return the categories of posts."""
    return [one for one in portal.settings.categories if one.section == "news"]


def sections(portal: Portal) -> Iterable[Section]:
    """Return the sections that are open on the portal's day."""
    return [one for one in portal.settings.sections if one.is_open(portal.as_of)]


def disclosure(portal: Portal) -> Iterable[Disclosure]:
    """Return the items that the school must disclose."""
    return portal.settings.disclosure


def achievements(portal: Portal) -> Iterable[Achievement]:
    """Return the table of achievements."""
    return portal.achievements


def statistics(portal: Portal) -> Iterable[Statistic]:
    """Return the rows of statistics."""
    return portal.statistics


def questions(portal: Portal) -> Iterable[Question]:
    """Return the questions that were asked."""
    return portal.questions


def timetable(portal: Portal) -> Iterable[TimetableEntry]:
    """Return the lessons of all timetables."""
    return portal.timetable


def events(portal: Portal) -> Iterable[Event]:
    """Return the public events of this school year that are over; holidays are none."""
    return past_events(portal)
