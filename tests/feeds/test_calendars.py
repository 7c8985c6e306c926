"""Calendars that Google, Outlook and phones subscribe to: read back, and held against RFC 5545."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest

from schoolgate import feeds
from schoolgate.model import Event, Layer, Portal, TimetableEntry, public, same_name, timetables
from week_builders import CALENDAR, MONDAY, TODAY, a_lesson_hour, a_week_portal, an_event, some_work

PAGE = "thoi-khoa-bieu/lop/1a/"
ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
LONG = "Đại hội Liên đội Thiếu niên Tiền phong Hồ Chí Minh; chào mừng năm học mới, tổng kết và khen thưởng"


def events(*given: Event) -> bytes:
    portal = public(a_week_portal(events=given))
    return feeds.ics(feeds.events(portal), portal)


def lessons(*given: TimetableEntry, name: str = "1a") -> bytes:
    portal = public(a_week_portal(timetable=given))
    versions = timetables(portal.timetable)[same_name(name)]
    return feeds.ics(feeds.lessons(portal, "1A", versions, PAGE), portal)


def schedule(portal: Portal) -> bytes:
    shown = public(portal)
    return feeds.ics(feeds.schedule(shown), shown)


def entries(data: bytes) -> list[Any]:
    return icalendar.Calendar.from_ical(data).walk("VEVENT")


def only(data: bytes) -> Any:
    (found,) = entries(data)
    return found


EVERY = [
    pytest.param(events(an_event(title=LONG, description=f"{LONG}\n{LONG}")), id="events"),
    pytest.param(lessons(a_lesson_hour(subject=LONG)), id="lessons"),
    pytest.param(schedule(a_week_portal(schedules=[some_work(work=LONG)])), id="schedule"),
    pytest.param(events(), id="empty"),
]


@pytest.mark.parametrize("data", EVERY)
def test_lines_end_and_are_folded_as_the_standard_says(data):
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode("utf-8") for line in lines[:-1]), "no letter is cut in two"


@pytest.mark.parametrize("data", EVERY)
def test_a_calendar_says_what_programs_ask_of_it(data):
    made = icalendar.Calendar.from_ical(data)
    assert (made["VERSION"], made["CALSCALE"], made["METHOD"]) == ("2.0", "GREGORIAN", "PUBLISH")
    assert made["PRODID"] and made["X-WR-CALNAME"]
    (zone,) = made.walk("VTIMEZONE")
    assert zone["TZID"] == "Asia/Ho_Chi_Minh"
    (standard,) = zone.walk("STANDARD")
    assert standard["TZOFFSETTO"].td == standard["TZOFFSETFROM"].td == dt.timedelta(hours=7)
    assert not made.errors


@pytest.mark.parametrize("data", EVERY[:3])
def test_an_entry_has_what_it_needs_once(data):
    one = only(data)
    for name in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"):
        assert name in one and not isinstance(one[name], list)
    assert one["DTSTART"].dt < one["DTEND"].dt
    assert re.search(rb"DTSTAMP:\d{8}T\d{6}Z\r\n", data)
    assert str(one["SUMMARY"]).startswith(LONG)


def test_hours_are_told_in_the_zone_of_the_calendar():
    data = events(an_event(date=dt.date(2026, 1, 17), time="08:00–10:30"))
    assert b"DTSTART;TZID=Asia/Ho_Chi_Minh:20260117T080000\r\n" in data
    assert only(data)["DTEND"].dt == dt.datetime(2026, 1, 17, 10, 30, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("time", "hours"), [("08:00", 1), ("08:00–08:45", 0.75), ("10:00–08:00", 1)], ids=["open", "both", "odd"]
)
def test_whatever_begins_by_the_clock_takes_some_time(time, hours):
    one = only(events(an_event(time=time)))
    assert one["DTEND"].dt - one["DTSTART"].dt == dt.timedelta(hours=hours)


@pytest.mark.parametrize(
    ("until", "time", "end"),
    [
        (None, "", dt.date(2026, 1, 18)),
        (dt.date(2026, 1, 17), "Cả ngày", dt.date(2026, 1, 18)),
        (dt.date(2026, 1, 19), "08:00–10:00", dt.date(2026, 1, 20)),
        (dt.date(2026, 1, 10), "", dt.date(2026, 1, 18)),
    ],
    ids=["one day", "in words", "three days", "ends before it begins"],
)
def test_whole_days_end_with_the_day_after(until, time, end):
    data = events(an_event(until=until, time=time))
    assert b"DTSTART;VALUE=DATE:20260117\r\n" in data
    assert only(data)["DTEND"].dt == end


def test_what_the_clock_cannot_say_stands_in_the_words():
    assert "Thời gian: sáng" in only(events(an_event(time="sáng")))["DESCRIPTION"]
    assert "Thời gian" not in only(events(an_event(audience="Cha mẹ")))["DESCRIPTION"]


@pytest.mark.parametrize(
    "change", [{"title": "Tên khác"}, {"place": "Nơi khác"}, {"date": dt.date(2026, 1, 18)}]
)
def test_a_changed_event_keeps_its_id(change):
    before, after = only(events(an_event())), only(events(an_event(**change)))
    assert before["UID"] == after["UID"] == "su-kien-hop-phu-huynh@thhoaphuong.example"
    assert events(an_event()) != events(an_event(**change))


def test_changed_words_of_work_keep_the_id_and_two_at_one_time_have_two():
    def ids(*works: str) -> list[str]:
        rows = [some_work(work=work) for work in works]
        return [str(one["UID"]) for one in entries(schedule(a_week_portal(schedules=rows)))]

    assert ids("A", "B") == ids("C", "D")
    assert len(set(ids("A", "B"))) == 2


def test_a_changed_subject_keeps_the_id_of_the_lesson_and_a_new_timetable_has_its_own():
    before, after = only(lessons(a_lesson_hour())), only(lessons(a_lesson_hour(subject="Tiếng Việt")))
    assert before["UID"] == after["UID"]
    both = entries(lessons(a_lesson_hour(), a_lesson_hour(valid_from=dt.date(2025, 11, 3))))
    assert len({str(one["UID"]) for one in both}) == 2


def test_the_same_facts_are_the_same_bytes_on_every_day():
    days = [dt.date(2025, 10, 1), dt.date(2026, 3, 1)]
    made = {schedule(a_week_portal(as_of=day, schedules=[some_work(published_on=None)])) for day in days}
    assert len(made) == 1
    stamps = {
        str(only(lessons(a_lesson_hour()))["DTSTAMP"].dt)[:10],
        str(only(events(an_event()))["DTSTAMP"].dt)[:10],
    }
    assert stamps == {"2025-09-08", "2025-08-01"}


def occurrences(entry: Any) -> list[dt.date]:
    """The days of a weekly entry as a calendar program works them out."""
    start = entry["DTSTART"].dt
    rule = entry["RRULE"]
    assert rule["FREQ"] == ["WEEKLY"]
    (until,) = rule["UNTIL"]
    assert re.search(rb"UNTIL=\d{8}T\d{6}Z", entry.to_ical()), "with a zone at DTSTART, UNTIL is told in UTC"
    assert b"EXDATE;TZID=Asia/Ho_Chi_Minh:" in entry.to_ical() or "EXDATE" not in entry
    without = {one.dt for one in entry["EXDATE"].dts} if "EXDATE" in entry else set()
    days = []
    while start <= until:
        if start not in without:
            days.append(start.date())
        start += dt.timedelta(7)
    assert len(without) == 0 or start not in without
    return days


def test_a_lesson_is_on_every_school_day_of_its_weekday_until_the_term_ends():
    days = occurrences(only(lessons(a_lesson_hour(weekday=4))))
    assert days[0] == dt.date(2025, 9, 11)
    assert days[-1] == dt.date(2026, 5, 28)
    assert dt.date(2025, 12, 25) in days and dt.date(2026, 1, 1) not in days and dt.date(2026, 1, 8) in days


def test_a_lesson_ends_on_the_last_day_before_the_next_timetable():
    old, new = entries(lessons(a_lesson_hour(), a_lesson_hour(valid_from=dt.date(2025, 11, 3))))
    assert occurrences(old)[-1] == dt.date(2025, 10, 27)
    assert occurrences(new)[0] == dt.date(2025, 11, 3)


@pytest.mark.parametrize(("last", "day"), [("2025-10-06", "2025-10-06"), ("2025-10-05", "2025-09-29")])
def test_a_lesson_that_ends_by_itself_is_there_on_its_last_day(last, day):
    found = only(lessons(a_lesson_hour(valid_to=dt.date.fromisoformat(last))))
    assert occurrences(found)[-1] == dt.date.fromisoformat(day)


def test_a_lesson_that_would_begin_on_a_holiday_begins_a_week_later():
    found = only(lessons(a_lesson_hour(weekday=5, valid_from=dt.date(2026, 1, 1))))
    assert found["DTSTART"].dt.date() == dt.date(2026, 1, 9)


def test_a_lesson_without_a_bell_has_no_hour_to_be_told():
    assert entries(lessons(a_lesson_hour(period=2), a_lesson_hour(period=3)))[1:] == []
    assert entries(lessons(a_lesson_hour(session=""))) == []


def test_lessons_of_a_past_school_year_are_gone():
    assert (
        entries(lessons(a_lesson_hour(valid_from=dt.date(2024, 9, 9), valid_to=dt.date(2025, 5, 30)))) == []
    )


@pytest.mark.parametrize(("day", "here"), [("2025-08-01", True), ("2025-07-31", False)])
def test_events_of_this_school_year_are_there(day, here):
    assert bool(entries(events(an_event(date=dt.date.fromisoformat(day), until=None)))) is here


def test_nothing_internal_is_in_a_calendar():
    portal = a_week_portal(
        schedules=[some_work(note="MẬT", decided_on=MONDAY), some_work(work="MẬT", layer=Layer.INTERNAL)],
        events=[an_event(owner="MẬT", no_album="MẬT"), an_event(id="b", title="MẬT", layer=Layer.INTERNAL)],
    )
    shown = public(portal)
    assert len(entries(schedule(portal))) == 1
    for data in (schedule(portal), feeds.ics(feeds.events(shown), shown)):
        assert "MẬT" not in data.decode()


def test_work_that_is_not_published_yet_is_not_told():
    assert entries(schedule(a_week_portal(schedules=[some_work(published_on=TODAY + dt.timedelta(1))]))) == []


def test_names_of_people_and_rooms_are_those_that_people_know():
    one = only(lessons(a_lesson_hour(room="nhac")))
    assert one["LOCATION"] == "Phòng Âm nhạc"
    assert one["DESCRIPTION"] == "Giáo viên: Nguyễn Thị Mẫu"
    assert re.fullmatch(r"Toán \(lớp 1A\)", one["SUMMARY"])


def test_a_school_without_a_calendar_of_its_own_has_lessons_all_through_the_year():
    portal = a_week_portal(timetable=[a_lesson_hour()])
    bare = replace(
        portal, settings=replace(portal.settings, calendar=replace(CALENDAR, terms=(), holidays=()))
    )
    shown = public(bare)
    data = feeds.ics(feeds.lessons(shown, "1A", timetables(shown.timetable)["1a"], PAGE), shown)
    assert occurrences(only(data))[-1] == dt.date(2026, 7, 27)
