"""What rules judge: where there is none of it, the duty does not apply.

What only one rule is about stands in the file of that rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from schoolgate.model import (
    Claim,
    Department,
    Document,
    Layer,
    Lesson,
    Location,
    Person,
    Photo,
    Portal,
    Post,
    Section,
    Statistic,
    claims,
    in_service,
    is_shown,
    result_groups,
    within,
)
from schoolgate.rules.facts import Item

Group = tuple[tuple[str, str, str], dict[str, Statistic]]
_TABLES = (".csv", ".xlsx")


def the_school(portal: Portal) -> Iterator[Portal]:
    """Return the one school."""
    yield portal


def written(portal: Portal) -> Iterator[Item]:
    """Return everything with a Markdown body."""
    return chain(portal.posts, portal.documents, portal.albums, portal.pages)


def readable(portal: Portal) -> list[Item]:
    """Return what the school itself writes: posts, albums and pages that are no drafts."""
    items: tuple[Item, ...] = (*portal.posts, *portal.albums, *portal.pages)
    return [one for one in items if not one.draft]


def texts(portal: Portal) -> Iterator[str]:
    """Return the content paths of everything with a Markdown body."""
    return (one.path for one in written(portal))


def linking(portal: Portal) -> Iterator[str]:
    """Return the content paths of what links to something or shows a picture in its text."""
    return (one.path for one in written(portal) if one.prose.links or one.prose.images)


def photos(portal: Portal) -> Iterable[str]:
    """Return the content paths of all photos."""
    return portal.photos


def pictured(portal: Portal) -> list[Photo]:
    """Return the photos of posts, albums and pages; logos and portraits lie in ``_data/``."""
    return [one for path, one in portal.photos.items() if not path.startswith("_data/")]


def pdfs(portal: Portal) -> Iterable[str]:
    """Return the content paths of the PDFs beside documents, posts and lessons."""
    return portal.attachments


def rows(portal: Portal) -> Iterator[Location]:
    """Return where each row of the tables stands that was read."""
    every = (
        *(portal.departments, portal.classes, portal.rooms, portal.lessons, portal.timetable),
        *(portal.schedules, portal.menus, portal.events, portal.bookings, portal.statistics),
        *(portal.questions, portal.achievements, portal.leaves, portal.trainings, portal.curriculum),
        *(portal.consents, portal.accounts, portal.software, portal.measurements),
        *(portal.equipment, portal.equipment_events),
        tuple(portal.settings.staff.values()),
    )
    return (one.where for table in every for one in table if one.where.path.endswith(_TABLES))


def tables(portal: Portal) -> set[str]:
    """Return the content paths of the tables that have rows."""
    return {one.path for one in rows(portal)}


def everything(portal: Portal) -> Iterator[str]:
    """Return the content path of every file that the portal is made of."""
    return chain(texts(portal), photos(portal), pdfs(portal), tables(portal))


def posts(portal: Portal) -> list[Post]:
    """Return the posts that are no drafts."""
    return [one for one in portal.posts if not one.draft]


def public_posts(portal: Portal) -> list[Post]:
    """Return the posts of layer 1 that are no drafts."""
    return [one for one in posts(portal) if one.layer is Layer.PUBLIC]


def documents(portal: Portal) -> list[Document]:
    """Return the documents that are no drafts."""
    return [one for one in portal.documents if not one.draft]


def official_documents(portal: Portal) -> list[Document]:
    """Return the documents that are no drafts, without the minutes and reports of layer 2.

    Those are working papers of a board: they have no issuer, and what they say stands in their text.
    """
    return [one for one in documents(portal) if not (one.kind and one.layer is Layer.INTERNAL)]


def shown_documents(portal: Portal) -> list[Document]:
    """Return the documents that layer 1 shows."""
    return [one for one in portal.documents if is_shown(one, portal.as_of)]


def lessons(portal: Portal) -> tuple[Lesson, ...]:
    """Return the store of lessons."""
    return portal.lessons


def linked_lessons(portal: Portal) -> list[Lesson]:
    """Return the lessons that lie elsewhere."""
    return [one for one in portal.lessons if one.url]


def recognised(portal: Portal) -> list[Claim]:
    """Return what the posts and albums of layer 1 that are no drafts say of photos with single children."""
    albums = (one for one in portal.albums if one.layer is Layer.PUBLIC and not one.draft)
    return list(claims([*public_posts(portal), *albums], portal.photos))


def staff(portal: Portal) -> list[Person]:
    """Return those of the list of staff who are in service on the portal's day."""
    return [one for one in portal.settings.staff.values() if in_service(one, portal.as_of)]


def departments(portal: Portal) -> list[Department]:
    """Return the departments that there are on the portal's day."""
    return [one for one in portal.departments if within(portal.as_of, one.valid_from, one.valid_to)]


def groups(portal: Portal) -> list[Group]:
    """Return each school year, subject and grade of the learning results, with its levels."""
    return list(result_groups(portal.statistics).items())


def sections(portal: Portal) -> list[Section]:
    """Return the sections that are open on the portal's day."""
    return [one for one in portal.settings.sections if one.is_open(portal.as_of)]
