"""The page of a class for its parents, and the list of all classes."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

import schools
from builders import a_post, some_settings
from rendering import changed, keys, page, plan
from schoolgate.model import Person
from schoolgate.qr import svg
from week_builders import CALENDAR, CLASSES, TODAY, a_dish, a_week_portal, an_event

LIST, CLASS = "lop/", "lop/1a/"
DAY = dt.timedelta(1)
NOTICE = {"path": "news/announcements/2025-12-30-nghi-tet/index.md", "category": "announcements"}


def a_notice(**changes: object) -> object:
    day = dt.date(2025, 12, 30)
    return a_post(**{**NOTICE, "title": "Lịch nghỉ Tết", "date": day, "approved_on": day, **changes})


def test_parents_find_everything_on_one_page() -> None:
    made = page(a_week_portal(posts=[a_notice()]), CLASS)
    assert made.objections == []
    assert made.text("h1") == "Lớp 1A"
    for words in ("Nguyễn Thị Mẫu", "Phòng học 1A", "Gà rang gừng", "Lịch nghỉ Tết", "Họp cha mẹ học sinh"):
        assert words in made.text()
    assert "Toán" in made.text("td")


def test_the_code_leads_to_the_page_itself_and_the_address_stands_below_it() -> None:
    portal = a_week_portal()
    made = page(portal, CLASS)
    files = {one.address: one for one in plan(portal).files()}
    assert files["lop/1a/ma-qr.svg"].make() == svg("https://thhoaphuong.example/lop/1a/")
    assert "../../lop/1a/ma-qr.svg" in made.all("img", "src")
    assert "https://thhoaphuong.example/lop/1a/" in made.text("figcaption")


@pytest.mark.parametrize(("last", "named"), [(TODAY, True), (TODAY - DAY, False)])
def test_a_class_teacher_who_has_left_is_not_named(last: dt.date, named: bool) -> None:
    staff = {"mau.nt": Person("mau.nt", "Nguyễn Thị Mẫu", valid_to=last)}
    portal = a_week_portal(settings=some_settings(staff=staff, calendar=CALENDAR), timetable=())
    assert ("Nguyễn Thị Mẫu" in page(portal, CLASS).text()) is named
    assert ("Nguyễn Thị Mẫu" in page(portal, LIST).text()) is named


def test_nobody_outside_the_staff_is_named_and_no_private_fact_is_told() -> None:
    staff = {
        "mau.nt": Person("mau.nt", "Nguyễn Thị Mẫu", phone="024 1", mobile="0900 1", email="a@b.example")
    }
    classes = (replace(CLASSES[0], homeroom=("mau.nt", "Người lạ"), note="GHI RIÊNG", pupils=31),)
    portal = a_week_portal(settings=some_settings(staff=staff, calendar=CALENDAR), classes=classes)
    words = page(portal, CLASS).text()
    assert not [one for one in ("Người lạ", "GHI RIÊNG", "024 1", "0900 1", "a@b.example") if one in words]


def test_a_day_without_meals_says_so() -> None:
    portal = a_week_portal(menus=[a_dish(day=TODAY - DAY)])
    none = [one for one in page(portal, CLASS).elements("p") if "data-none" in one.attrib]
    assert ["hidden" in one.attrib for one in none] == [False]
    assert [
        "hidden" in one.attrib
        for one in page(a_week_portal(), CLASS).elements("p")
        if "data-none" in one.attrib
    ] == [True]


def test_a_class_with_nothing_else_still_has_its_page() -> None:
    portal = a_week_portal(timetable=(), menus=(), events=(), schedules=())
    made = page(portal, CLASS)
    assert made.objections == []
    assert list(made.elements("table")) == []


@pytest.mark.parametrize(("count", "more"), [(5, False), (6, True)])
def test_a_long_list_of_notices_leads_to_all(count: int, more: bool) -> None:
    notices = [a_notice(path=f"news/announcements/2025-12-30-{number}/index.md") for number in range(count)]
    made = page(a_week_portal(posts=notices), CLASS)
    assert made.text("li").count("Lịch nghỉ Tết") == 5
    assert ("../../tin-tuc/thong-bao/" in made.all("a", "href")) is more


def test_classes_stand_by_grade_with_their_teachers() -> None:
    made = page(a_week_portal(), LIST)
    assert made.objections == []
    assert made.text("h2") == "Khối 1 Khối 2"
    assert {"../lop/1a/", "../lop/2a/"} <= set(made.all("a", "href"))
    assert LIST in [entry.address for at, entry in plan(a_week_portal()).menu() if at == "weeks"]


def test_without_classes_there_is_no_list() -> None:
    assert not [one for one in keys(a_week_portal(classes=())) if one.startswith(LIST)]


@pytest.mark.parametrize(
    "change", [{"posts": [a_notice()]}, {"menus": [a_dish(dish="Phở")]}, {"events": [an_event(title="Hội")]}]
)
def test_what_a_class_shows_changes_its_page(change: dict[str, object]) -> None:
    assert {CLASS, "lop/2a/"} <= changed(a_week_portal(), a_week_portal(**change))


@pytest.mark.slow
def test_an_office_fills_in_tables_and_bookings_stay_inside(tmp_path: Path) -> None:
    school = schools.a_small_school(tmp_path)
    data = "content/_data/"
    school.write(data + "classes.csv", "Mã lớp;Tên lớp;Khối;GVCN;Ghi chú\n1a;1A;1;mau.nt;GHI CHÚ KÍN\n")
    school.write(data + "rooms.csv", "Mã phòng,Tên phòng\ntin,Phòng Tin học\n")
    school.write(data + "calendar.yml", "bells: {morning: [07:50–08:25]}\n")
    school.write(
        data + "timetable/2025-09-08.csv",
        "Lớp,Thứ,Buổi,Tiết,Môn,Giáo viên,Phòng\n1A,Thứ Hai,Sáng,1,Tin học,mau.nt,tin\n",
    )
    school.write(
        data + "schedules/2026-W01.csv",
        "Ngày,Giờ,Công việc,Ghi chú,Phạm vi\n"
        "Thứ Tư,8h00,Tổng vệ sinh,DẶN RIÊNG,\nThứ Tư,9h00,HỌP KÍN,,Nội bộ\n",
    )
    school.write(data + "menus/2026-W01.csv", "Ngày,Bữa,Món\nThứ Tư,Trưa,Cá kho\n")
    school.write(
        data + "events.csv",
        "Mã,Sự kiện,Ngày,Phụ trách,Phạm vi\n"
        "hop,Họp phụ huynh,17/01/2026,NGƯỜI PHỤ TRÁCH,\nkin,SỰ KIỆN KÍN,18/01/2026,,Nội bộ\n",
    )
    school.write(
        data + "bookings.csv",
        "Phòng,Ngày,Buổi,Tiết,Giáo viên,Lớp,Mục đích,Bảng tương tác\n"
        "tin,31/12/2025,Sáng,1,mau.nt,1a,ĐĂNG KÝ PHÒNG,có\n",
    )
    built = school.build()
    assert built.code == 0, built.err
    assert "Cá kho" in built.read("") and "Tổng vệ sinh" in built.read("")
    assert "Tin học" in built.read("lop/1a/") and "Họp phụ huynh" in built.read("lop/1a/")
    assert schools.broken_links(built.site) == []
    files = built.files()
    assert b"RRULE:FREQ=WEEKLY" in files["thoi-khoa-bieu/lop/1a/thoi-khoa-bieu-lop-1a.ics"]
    private = ("ĐĂNG KÝ PHÒNG", "GHI CHÚ KÍN", "DẶN RIÊNG", "HỌP KÍN", "NGƯỜI PHỤ TRÁCH", "SỰ KIỆN KÍN")
    told = {word: [path for path, bytes_ in files.items() if word.encode() in bytes_] for word in private}
    assert told == {word: [] for word in private}
    again = school.build()
    assert again.files() == files
