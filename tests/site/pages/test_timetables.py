"""Timetables: one in force for each class and teacher, the others reachable, all with their days."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from builders import some_settings
from rendering import changed, keys, page, plan
from schoolgate.model import Person, Portal, SchoolClass, TimetableEntry
from week_builders import CALENDAR, CLASSES, TODAY, a_lesson_hour, a_week_portal

ALL, CLASS, TEACHER = "thoi-khoa-bieu/", "thoi-khoa-bieu/lop/1a/", "thoi-khoa-bieu/giao-vien/mau-nt/"
CHANGE, DAY = dt.date(2025, 11, 3), dt.timedelta(1)
OLD, NEW = a_lesson_hour(subject="Toán cũ"), a_lesson_hour(subject="Toán mới", valid_from=CHANGE)


def taught(*lessons: TimetableEntry, **more: Any) -> Portal:
    return a_week_portal(timetable=lessons or (a_lesson_hour(),), **more)


def test_the_timetable_in_force_has_the_plain_address_and_the_old_one_its_day() -> None:
    portal = taught(OLD, NEW)
    assert "Toán mới" in page(portal, CLASS).text("td")
    old = page(portal, f"{CLASS}tu-2025-09-08/")
    assert "Toán cũ" in old.text("td")
    assert "Từ 08/09/2025 đến 02/11/2025" in page(portal, CLASS).text("a")
    assert f"../../../../{CLASS}" in old.all("a", "href")
    assert "không còn áp dụng" in old.text("p")
    assert "Áp dụng từ ngày 03/11/2025" in page(portal, CLASS).text("p")


@pytest.mark.parametrize(("first", "shown"), [(TODAY, "Toán mới"), (TODAY + DAY, "Toán cũ")])
def test_a_timetable_comes_into_force_on_its_first_day(first: dt.date, shown: str) -> None:
    portal = taught(OLD, replace(NEW, valid_from=first))
    assert shown in page(portal, CLASS).text("td")


def test_one_to_come_says_so() -> None:
    coming = TODAY + DAY
    portal = taught(OLD, replace(NEW, valid_from=coming))
    assert "chưa áp dụng" in page(portal, f"{CLASS}tu-{coming}/").text("p")


def test_one_that_has_ended_without_another_stays_and_says_so() -> None:
    portal = taught(a_lesson_hour(valid_to=TODAY - DAY))
    assert "không còn áp dụng" in page(portal, CLASS).text("p")
    assert "không còn áp dụng" not in page(taught(a_lesson_hour(valid_to=TODAY)), CLASS).text("p")


def test_a_lesson_that_has_ended_is_gone_from_the_timetable_in_force() -> None:
    swim = a_lesson_hour(period=2, subject="Bơi", valid_to=TODAY - DAY)
    assert "Bơi" not in page(taught(a_lesson_hour(), swim), CLASS).text("td")
    assert "Bơi" in page(taught(a_lesson_hour(), replace(swim, valid_to=TODAY)), CLASS).text("td")


def test_a_timetable_without_a_day_is_the_oldest() -> None:
    portal = taught(replace(OLD, valid_from=None), NEW)
    assert "Toán cũ" in page(portal, f"{CLASS}cu-nhat/").text("td")


def test_a_class_is_found_by_each_of_its_names() -> None:
    for name in ("1a", "1A", "Lớp 1A"):
        assert "Toán" in page(taught(a_lesson_hour(school_class=name)), CLASS).text("td")


def test_a_class_that_no_table_has_still_has_its_timetable() -> None:
    portal = taught(a_lesson_hour(school_class="5C"))
    assert "lớp 5C" in page(portal, "thoi-khoa-bieu/lop/5c/").text("h1")


def test_classes_of_another_school_year_are_not_listed() -> None:
    last = (SchoolClass("1a", "1A", "1", "2024-2025"), *CLASSES[1:])
    assert CLASS not in keys(taught(a_lesson_hour(), classes=last))


def test_a_cell_says_who_teaches_where_unless_that_is_usual() -> None:
    usual = page(taught(a_lesson_hour(room="p101")), CLASS).text("td")
    other = page(taught(a_lesson_hour(teacher="du.tv", room="nhac")), CLASS).text("td")
    assert "Nguyễn Thị Mẫu" not in usual and "Phòng học 1A" not in usual
    assert "Trần Văn Ví Dụ Phòng Âm nhạc" in other


def test_a_teacher_has_a_timetable_of_all_classes() -> None:
    portal = taught(a_lesson_hour(), a_lesson_hour(school_class="2a", weekday=2, teacher="Nguyễn Thị Mẫu"))
    words = page(portal, TEACHER).text("td")
    assert "Lớp 1A" in words and "Lớp 2A" in words


def test_the_timetable_of_a_teacher_changes_with_each_class() -> None:
    portal = taught(a_lesson_hour(), a_lesson_hour(school_class="2a", valid_from=CHANGE, weekday=2))
    made = [address for address in keys(portal) if address.startswith(TEACHER)]
    assert sorted(made) == [TEACHER, f"{TEACHER}tu-2025-09-08/"]
    old = page(portal, f"{TEACHER}tu-2025-09-08/")
    assert "2A" not in old.text("td")
    assert "từ ngày 08/09/2025 đến hết ngày 02/11/2025" in old.text("p")


def test_a_change_that_is_none_for_a_teacher_makes_no_new_timetable() -> None:
    portal = taught(a_lesson_hour(), a_lesson_hour(school_class="2a", teacher="du.tv", valid_from=CHANGE))
    assert [one for one in keys(portal) if one.startswith(TEACHER)] == [TEACHER]


@pytest.mark.parametrize(("last", "there"), [(TODAY, True), (TODAY - DAY, False)])
def test_only_teachers_in_service_have_a_timetable(last: dt.date, there: bool) -> None:
    people = {"mau.nt": Person("mau.nt", "Nguyễn Thị Mẫu", valid_to=last)}
    portal = taught(settings=some_settings(staff=people, calendar=CALENDAR))
    assert (TEACHER in keys(portal)) is there


def test_the_way_to_all_timetables() -> None:
    portal = taught(OLD, NEW, a_lesson_hour(school_class="2a", teacher="du.tv"))
    front = page(portal, ALL)
    assert front.objections == []
    links = front.all("a", "href")
    for address in (CLASS, "thoi-khoa-bieu/lop/2a/", TEACHER, f"{CLASS}tu-2025-09-08/"):
        assert f"../{address}" in links
    assert "Từ 03/11/2025" in front.text("h3")
    assert ALL in [entry.address for at, entry in plan(portal).menu() if at == "weeks"]
    assert not [one for one in keys(a_week_portal(timetable=())) if one.startswith(ALL)]


def test_a_grid_has_a_caption_and_headings_on_both_sides() -> None:
    made = page(taught(a_lesson_hour(), a_lesson_hour(weekday=6, period=2)), CLASS)
    assert made.objections == []
    assert "Thời khóa biểu lớp 1A" in made.text("caption")
    assert {"col", "row", "rowgroup"} <= set(made.all("th", "scope"))
    assert "Thứ Bảy" in made.text("th") and "Chủ nhật" not in made.text("th")
    assert "07:50–08:25" in made.text("th")


def test_lessons_at_one_hour_stand_together() -> None:
    groups = [a_lesson_hour(subject="Tin học", room="tin"), a_lesson_hour(subject="Tiếng Anh", room="anh")]
    cells = [" ".join(one.itertext()) for one in page(taught(*groups), CLASS).elements("td")]
    assert any("Tin học" in one and "Tiếng Anh" in one for one in cells)


def test_a_class_offers_its_lessons_as_a_calendar_when_the_hours_are_known() -> None:
    file = f"{CLASS}thoi-khoa-bieu-lop-1a.ics"
    made = {one.address: one for one in plan(taught()).files()}
    assert b"SUMMARY:To\xc3\xa1n" in made[file].make()
    assert f"../../../{file}" in page(taught(), CLASS).all("a", "href")
    without = taught(settings=some_settings(calendar=replace(CALENDAR, bells=())))
    assert not [one for one in plan(without).files() if one.address.endswith("1a.ics")]
    assert not [one for one in page(without, CLASS).all("a", "href") if one.endswith(".ics")]


def test_a_new_timetable_of_a_class_changes_its_pages_and_not_those_of_others() -> None:
    other = a_lesson_hour(school_class="2a", teacher="du.tv")
    made = changed(taught(OLD, other), taught(OLD, NEW, other))
    assert {CLASS, f"{CLASS}tu-2025-09-08/", ALL, TEACHER, "lop/1a/"} <= made
    assert not made & {"thoi-khoa-bieu/lop/2a/", "thoi-khoa-bieu/giao-vien/du-tv/", "lop/2a/"}


def test_a_new_name_of_a_teacher_is_shown_everywhere() -> None:
    staff = {"mau.nt": Person("mau.nt", "Tên Mới"), "du.tv": Person("du.tv", "Trần Văn Ví Dụ")}
    portal = taught(a_lesson_hour(school_class="2a"))
    renamed = taught(a_lesson_hour(school_class="2a"), settings=some_settings(staff=staff, calendar=CALENDAR))
    assert {TEACHER, "thoi-khoa-bieu/lop/2a/", ALL} <= changed(portal, renamed)


def test_a_day_that_changes_nothing_makes_no_timetable_again() -> None:
    portal = taught(OLD, NEW)
    assert not [one for one in changed(portal, replace(portal, as_of=TODAY + DAY)) if one.startswith(ALL)]
