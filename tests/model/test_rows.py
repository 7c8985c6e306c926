"""What of the school's tables everybody may see (domain.md section 5, R-005 to R-009)."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields

import pytest

from builders import AS_OF, a_photo, a_portal, some_settings
from schoolgate.model import (
    Achievement,
    Booking,
    Consent,
    Department,
    Dish,
    Event,
    Layer,
    Lesson,
    Person,
    PublicPortal,
    Question,
    Room,
    ScheduleEntry,
    SchoolClass,
    Statistic,
    TimetableEntry,
    Visibility,
    bare,
    public,
    visibilities,
)

DAY = dt.timedelta(1)
SECRET = {"phone": "1", "email": "e", "mobile": "2", "git_account": "g", "photo": "about/a.jpg"}
NOUNS = [
    Achievement, Booking, Department, Dish, Event, Lesson, Person, Question, Room, ScheduleEntry, SchoolClass,
    Statistic, TimetableEntry,
]  # fmt: skip


def shown(person: Person):
    portal = public(
        a_portal(
            settings=some_settings(staff={person.id: person}), photos={"about/a.jpg": a_photo("about/a.jpg")}
        )
    )
    return portal, portal.settings.staff[person.id]


@pytest.mark.parametrize("group", ["teacher", "staff", ""])
def test_of_most_people_layer_1_knows_name_position_and_duties(group):
    portal, person = shown(
        Person("a", "A", "Giáo viên", duties="Dạy", group=group, department="to-1", **SECRET)
    )
    assert person == Person("a", "A", "Giáo viên", duties="Dạy", group=group, department="to-1")
    assert portal.staff == (person,)
    assert not portal.photos


def test_leaders_have_their_official_addresses_there():
    portal, person = shown(Person("a", "A", "Hiệu trưởng", group="leader", **SECRET))
    assert (person.phone, person.email, person.photo) == ("1", "e", "about/a.jpg")
    assert (person.mobile, person.git_account) == ("", "")
    assert set(portal.photos) == {"about/a.jpg"}


@pytest.mark.parametrize(("days", "there"), [(-1, False), (0, True), (1, True)])
def test_whoever_has_left_is_a_name_under_old_posts(days, there):
    """The last day still counts; the day after, the person is gone."""
    last = AS_OF + days * DAY
    portal, person = shown(
        Person("a", "A", "Hiệu trưởng", group="leader", duties="x", valid_to=last, **SECRET)
    )
    assert (len(portal.staff), person.name) == (int(there), "A")
    assert bool(person.position or person.phone or person.duties) is there
    assert bool(portal.photos) is there


@pytest.mark.parametrize(("days", "there"), [(1, False), (0, True)])
def test_whoever_comes_is_there_from_the_first_day(days, there):
    portal, _ = shown(Person("a", "A", valid_from=AS_OF + days * DAY))
    assert len(portal.staff) == int(there)


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("lessons", Lesson("A", layer=Layer.INTERNAL)),
        ("events", Event("a", "A", AS_OF, layer=Layer.INTERNAL)),
        ("schedules", ScheduleEntry(AS_OF, "Họp", layer=Layer.INTERNAL)),
        ("questions", Question("Hỏi?", "Đáp.")),
        ("questions", Question("Hỏi?", "", published=True)),
        ("lessons", Lesson("A", date=AS_OF + DAY)),
        ("menus", Dish(AS_OF, "Cá", published_on=AS_OF + DAY)),
        ("schedules", ScheduleEntry(AS_OF, "Họp", published_on=AS_OF + DAY)),
    ],
)
def test_rows_that_layer_1_does_not_know(name, row):
    assert getattr(public(a_portal(**{name: [row]})), name) == ()


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("lessons", Lesson("A", date=AS_OF)),
        ("events", Event("a", "A", AS_OF + DAY)),
        ("schedules", ScheduleEntry(AS_OF + DAY, "Họp", published_on=AS_OF)),
        ("questions", Question("Hỏi?", "Đáp.", published=True)),
        ("menus", Dish(AS_OF + DAY, "Cá")),
        ("classes", SchoolClass("1a", "1A", homeroom=("a",))),
        ("rooms", Room("p1", "P1")),
        ("departments", Department("to-1", "Tổ 1", head="a", duties="x")),
        ("timetable", TimetableEntry("1a", 1, 1, "Toán", valid_from=AS_OF + DAY)),
    ],
)
def test_rows_that_everybody_may_see(name, row):
    assert getattr(public(a_portal(**{name: [row]})), name) == (row,)


def test_bookings_are_not_in_the_public_portal():
    assert "bookings" not in {one.name for one in fields(PublicPortal)}


@pytest.mark.parametrize(("kind", "consent", "named"), [
    ("pupil", (), False), ("pupil", ("dy-01",), True), ("pupil", ("dy-02",), False),
    ("pupil", ("dy-01", "dy-02"), False), ("pupil", ("dy-03",), False), ("pupil", ("dy-99",), False),
    ("school", (), True), ("staff", (), True), ("", (), False), ("", ("dy-01",), True),
])  # fmt: skip
def test_a_pupil_is_named_with_a_consent_only(kind, consent, named):
    consents = [
        Consent("dy-01", "name", AS_OF, by_parent=True, by_child=True),
        Consent("dy-02", "name", AS_OF, by_parent=True, by_child=True, withdrawn_on=AS_OF),
        Consent("dy-03", "photo", AS_OF, by_parent=True, by_child=True),
    ]
    one = Achievement("2024-2025", "Giải Nhất", kind=kind, receiver="A", consent=consent)
    (found,) = public(a_portal(achievements=[one], consents=consents)).achievements
    assert (found.receiver == "A", found.consent) == (named, ())


@pytest.mark.parametrize("noun", NOUNS)
def test_what_is_not_public_is_lost(noun):
    """Every field is filled; those that are not for everybody are empty afterwards."""
    row = noun(**{one.name: "x" for one in fields(noun)})
    seen = visibilities(noun)
    for one in fields(noun):
        assert (getattr(bare(row), one.name) == "x") is (seen[one.name] is Visibility.PUBLIC)


@pytest.mark.parametrize(
    ("time", "start", "end"),
    [
        ("08:00", dt.time(8), None),
        ("08:00–09:30", dt.time(8), dt.time(9, 30)),
        ("Cả ngày", None, None),
        ("", None, None),
    ],
)
def test_hours(time, start, end):
    entry = ScheduleEntry(AS_OF, "Họp", time=time)
    assert (entry.start, entry.end) == (start, end)
