"""What counts for a quota: whose it is, and on which day it came."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from schoolgate.model import (
    Approval,
    Document,
    Layer,
    Lesson,
    Portal,
    Post,
    Quota,
    Scope,
    approval,
    monday,
)
from schoolgate.vietnamese import slug

Counted = Iterator[tuple[str, date]]
"""Subject and day of each thing; the subject is ``""`` for the whole site."""


def counted(quota: Quota, portal: Portal) -> Counted:
    """Return everything that counts for a quota up to the portal's day."""
    found = _WAYS[quota.counts](quota, portal)
    return ((subject, day) for subject, day in found if day <= portal.as_of)


def course(grade: str, subject: str) -> str:
    """Return the subject under which lessons of a grade are counted: ``4/tieng-viet``."""
    return f"{slug(grade)}/{slug(subject)}"


def _posts(quota: Quota, portal: Portal) -> Counted:
    for one in portal.posts:
        if _counts(one, quota, portal):
            yield one.event if quota.scope is Scope.EVENT else "", one.date


def _counts(one: Post, quota: Quota, portal: Portal) -> bool:
    wanted = not quota.categories or one.category in quota.categories
    shown = one.layer is Layer.PUBLIC and not one.draft
    return wanted and shown and approval(one, portal.settings, portal.as_of) is Approval.APPROVED


def _documents(quota: Quota, portal: Portal) -> Counted:
    for one in portal.documents:
        kind = not quota.kinds or one.kind in quota.kinds
        group = not quota.groups or one.group in quota.groups
        there = (one.published_on or one.issued_on or portal.as_of) <= portal.as_of and not one.draft
        day = _day(one)
        if kind and group and one.of == quota.of and day and there:
            yield "", day


def _day(one: Document) -> date | None:
    """Return the day a document counts for: minutes and reports for the month that they are about."""
    about = date.fromisoformat(one.month + "-01") if one.month else None
    return about or one.published_on or one.issued_on


def _lessons(quota: Quota, portal: Portal) -> Counted:
    subject = _SUBJECTS.get(quota.scope, _site)(portal)
    for one in portal.lessons:
        if one.date and one.kind in quota.kinds and len(one.software) >= quota.programs:
            yield subject(one), one.date


def _site(_: Portal) -> Callable[[Lesson], str]:
    return lambda one: ""


def _teacher(portal: Portal) -> Callable[[Lesson], str]:
    staff = portal.settings.staff
    ids = {one.name.casefold(): id_ for id_, one in staff.items()} | {id_: id_ for id_ in staff}
    return lambda one: ids.get(one.teacher) or ids.get(one.teacher.casefold(), "")


def _course(_: Portal) -> Callable[[Lesson], str]:
    known: dict[tuple[str, str], str] = {}

    def named(one: Lesson) -> str:
        place = one.grade, one.subject
        if place not in known:
            known[place] = course(*place)
        return known[place]

    return named


def _weeks_of_work(_: Quota, portal: Portal) -> Counted:
    return (("", day) for day in {monday(one.day) for one in portal.schedules})


def _weeks_of_meals(_: Quota, portal: Portal) -> Counted:
    return (("", day) for day in {monday(one.day) for one in portal.menus})


def _events(quota: Quota, portal: Portal) -> Counted:
    return (("", one.date) for one in portal.events if not quota.kinds or one.kind in quota.kinds)


def _albums(_: Quota, portal: Portal) -> Counted:
    return ((one.event, one.date) for one in portal.albums if one.photos and not one.draft)


def _plans(_: Quota, portal: Portal) -> Counted:
    return (("", date.fromisoformat(one.month + "-01")) for one in portal.plans)


def _trainings(quota: Quota, portal: Portal) -> Counted:
    return (("", one.date) for one in portal.trainings if not quota.kinds or one.kind in quota.kinds)


_SUBJECTS = {Scope.TEACHER: _teacher, Scope.COURSE: _course}
_WAYS: dict[str, Callable[[Quota, Portal], Counted]] = {
    "posts": _posts,
    "documents": _documents,
    "lessons": _lessons,
    "schedules": _weeks_of_work,
    "menus": _weeks_of_meals,
    "events": _events,
    "albums": _albums,
    "plans": _plans,
    "trainings": _trainings,
}
