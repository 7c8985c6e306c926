"""The whole portal as one value, and the public half of it as a type of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from schoolgate.model.accounts import Account
from schoolgate.model.consent import Consent, Consents
from schoolgate.model.content import Album, Document, Page, Post
from schoolgate.model.equipment import Device, DeviceEvent
from schoolgate.model.evidence import Evidence
from schoolgate.model.identified import claims, withheld, without
from schoolgate.model.lessons import Lesson
from schoolgate.model.message import Layer, Problem
from schoolgate.model.outside import OutsideLink
from schoolgate.model.people import in_service, public_person
from schoolgate.model.photo import Attachment, Photo
from schoolgate.model.publication import NOTICES, is_current, is_public, is_shown
from schoolgate.model.quotas import Rulebook
from schoolgate.model.registers import (
    Achievement,
    Department,
    Question,
    Room,
    SchoolClass,
    Statistic,
    public_achievement,
)
from schoolgate.model.results import Results, public_results
from schoolgate.model.school import Person, Settings
from schoolgate.model.score import Score
from schoolgate.model.software import Highlight, Measurement, Software
from schoolgate.model.visibility import bare
from schoolgate.model.weeks import Booking, Dish, Event, ScheduleEntry, TimetableEntry
from schoolgate.model.work import Course, EditorialPlan, Leave, Published, Training

PRIVATE = ("internal/", "_data/")
"""Folders of which no file is ever named by layer 1."""


@dataclass(frozen=True, slots=True)
class Portal:
    """Everything that was read from ``content/``, as of a day in Asia/Ho_Chi_Minh.

    Posts, documents and albums stand newest first, rows of tables in the order of their files; people stand
    in ``settings.staff``. ``left_out`` lists what could not be read as problems.
    """

    as_of: date
    settings: Settings
    posts: tuple[Post, ...] = ()
    documents: tuple[Document, ...] = ()
    albums: tuple[Album, ...] = ()
    pages: tuple[Page, ...] = ()
    photos: dict[str, Photo] = field(default_factory=dict)
    attachments: dict[str, Attachment] = field(default_factory=dict)
    departments: tuple[Department, ...] = ()
    classes: tuple[SchoolClass, ...] = ()
    rooms: tuple[Room, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    timetable: tuple[TimetableEntry, ...] = ()
    schedules: tuple[ScheduleEntry, ...] = ()
    menus: tuple[Dish, ...] = ()
    events: tuple[Event, ...] = ()
    bookings: tuple[Booking, ...] = ()
    statistics: tuple[Statistic, ...] = ()
    questions: tuple[Question, ...] = ()
    achievements: tuple[Achievement, ...] = ()
    consents: tuple[Consent, ...] = ()
    leaves: tuple[Leave, ...] = ()
    trainings: tuple[Training, ...] = ()
    curriculum: tuple[Course, ...] = ()
    plans: tuple[EditorialPlan, ...] = ()
    accounts: tuple[Account, ...] = ()
    software: tuple[Software, ...] = ()
    measurements: tuple[Measurement, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    published: tuple[Published, ...] = ()
    """What went live when, as the machine wrote it down."""
    outside: tuple[OutsideLink, ...] = ()
    """Links to other sites, as they answered when they were last asked for."""
    searched: tuple[str, ...] = ()
    """Files of git that were searched for secrets; those beside ``content/`` begin with ``../``."""
    equipment: tuple[Device, ...] = ()
    equipment_events: tuple[DeviceEvent, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class PublicPortal:
    """What layer 1 may know: nothing internal, nothing unpublished is in here (R-108).

    Renderers of the public site accept this type and nothing else.
    """

    as_of: date
    settings: Settings
    """The people in it have lost what is not for everybody; those who have left are names under posts."""
    posts: tuple[Post, ...]
    notices: tuple[Post, ...]
    """The notices in force on ``as_of``, newest first."""
    documents: tuple[Document, ...]
    albums: tuple[Album, ...]
    pages: tuple[Page, ...]
    photos: dict[str, Photo]
    attachments: dict[str, Attachment]
    staff: tuple[Person, ...] = ()
    """Those in service on ``as_of``, in the order of the table (R-008)."""
    departments: tuple[Department, ...] = ()
    classes: tuple[SchoolClass, ...] = ()
    rooms: tuple[Room, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    timetable: tuple[TimetableEntry, ...] = ()
    """All timetables, those of the past and of the days to come too."""
    schedules: tuple[ScheduleEntry, ...] = ()
    menus: tuple[Dish, ...] = ()
    events: tuple[Event, ...] = ()
    statistics: tuple[Results, ...] = ()
    """Tables without any figure that tells of a few pupils."""
    questions: tuple[Question, ...] = ()
    """Those that the school has answered by ``as_of`` and wants to show."""
    achievements: tuple[Achievement, ...] = ()
    score: Score | None = None
    """Without places, names and rows; None unless the school shows its score to everybody."""


Item = TypeVar("Item", Album, Page)
Shown = TypeVar("Shown", Post, Album)
Row = TypeVar("Row", Department, SchoolClass, Room, TimetableEntry, ScheduleEntry, Dish, Event, Lesson)
Dated = TypeVar("Dated", ScheduleEntry, Dish)
Layered = TypeVar("Layered", ScheduleEntry, Event, Lesson)


def public(portal: Portal) -> PublicPortal:
    """Let through what layer 1 may show on the portal's day (R-032, R-108).

    Of the photos and files only those are kept that a public item names or has beside it. A photo that
    shows a child without a valid consent is cut here, once, so that no page can forget it (REG-06, REG-08).
    """
    day, consents, refused = (
        portal.as_of,
        Consents(portal.consents),
        without_consent(portal) | _unread(portal),
    )
    posts = tuple(_shorn(post, refused) for post in portal.posts if is_public(post, portal.settings, day))
    documents = tuple(one for one in portal.documents if is_shown(one, day))
    albums = tuple(_shorn(album, refused) for album in _shown(portal.albums) if album.date <= day)
    lessons = tuple(one for one in _public(portal.lessons) if (one.date or day) <= day)
    waiting = {one.page for one in portal.lessons} - {one.page for one in lessons}
    pages = tuple(one for one in _shown(portal.pages) if one.path not in waiting)
    staff = {one.id: public_person(one, day) for one in portal.settings.staff.values()}
    serving = tuple(one for one in staff.values() if in_service(one, day))
    allowed = _named_files(posts, documents, albums, pages) | _identity(portal.settings)
    allowed |= _allowed({one.file for one in lessons} | {one.photo for one in serving})
    allowed -= {path for one in portal.documents if one.secrecy for path in one.files} | refused
    return PublicPortal(
        as_of=day,
        settings=_public_settings(portal.settings, staff),
        posts=posts,
        notices=tuple(post for post in posts if post.category == NOTICES and is_current(post, day)),
        documents=documents,
        albums=albums,
        pages=pages,
        photos={path: photo for path, photo in portal.photos.items() if path in allowed},
        attachments={path: file for path, file in portal.attachments.items() if path in allowed},
        staff=serving,
        departments=_bare(portal.departments),
        classes=_bare(portal.classes),
        rooms=_bare(portal.rooms),
        lessons=lessons,
        timetable=_bare(portal.timetable),
        schedules=_published(_public(portal.schedules), day),
        menus=_published(_bare(portal.menus), day),
        events=_public(portal.events),
        statistics=public_results(portal.statistics),
        questions=tuple(bare(one) for one in portal.questions if _answered(one, day)),
        achievements=tuple(
            public_achievement(one, consents, day) for one in portal.achievements if (one.date or day) <= day
        ),
    )


def without_consent(portal: Portal) -> set[str]:
    """Return the content paths of the photos that layer 1 may not show on the portal's day."""
    found = claims((*portal.posts, *portal.albums), portal.photos)
    return withheld(found, Consents(portal.consents), portal.photos, portal.as_of)


def _unread(portal: Portal) -> set[str]:
    """Return the photos beside posts and albums whose head nobody could read: it may have told of a child."""
    read = {one.path for one in portal.posts} | {one.path for one in portal.albums}
    lost = {one.where.path for one in portal.problems if one.left_out} - read
    folders = {path.removesuffix("index.md") for path in lost if path.startswith(("news/", "albums/"))}
    return {path for path in portal.photos if path[: path.rfind("/") + 1] in folders} if folders else set()


def _shorn(item: Shown, refused: set[str]) -> Shown:
    """Return an item without the refused photos; most have none, and stay the same value."""
    concerned = item.consent or item.identified or not refused.isdisjoint(item.photos)
    named = item.image if isinstance(item, Post) else item.cover
    return without(item, refused) if concerned or named in refused else item


def _public_settings(settings: Settings, staff: dict[str, Person]) -> Settings:
    categories = tuple(bare(one) for one in settings.categories)
    return replace(settings, staff=staff, categories=categories, rulebook=Rulebook(), rubric=None)


def _answered(question: Question, day: date) -> bool:
    return question.published and bool(question.answer) and (question.answered_on or day) <= day


def _shown(items: Sequence[Item]) -> list[Item]:
    return [item for item in items if item.layer is Layer.PUBLIC and not item.draft]


def _bare(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple([bare(row) for row in rows])


def _public(rows: Iterable[Layered]) -> tuple[Layered, ...]:
    """Return the rows of layer 1 without their internal fields."""
    return _bare([row for row in rows if row.layer is Layer.PUBLIC])


def _published(rows: Iterable[Dated], day: date) -> tuple[Dated, ...]:
    """Return the rows that were to be seen on a day; those without a day of publication always are."""
    return tuple([row for row in rows if (row.published_on or day) <= day])


def _named_files(
    posts: Iterable[Post], documents: Iterable[Document], albums: Iterable[Album], pages: Iterable[Page]
) -> set[str]:
    shown: list[Post | Album] = [*posts, *albums]
    written: list[Post | Album | Document | Page] = [*shown, *documents, *pages]
    beside = {path for item in shown for path in item.photos}
    beside |= {path for document in documents for path in document.files}
    beside |= {post.image for post in posts} | {album.cover for album in albums}
    named = {reference.path for item in written for reference in (*item.prose.images, *item.prose.links)}
    return _allowed(beside | named)


def _allowed(paths: set[str]) -> set[str]:
    return {path for path in paths if not path.startswith(PRIVATE)}


def _identity(settings: Settings) -> set[str]:
    return {settings.school.logo, settings.school.picture}
