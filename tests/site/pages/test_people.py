"""Who is who: the chart, the leaders, the departments and the directory show the people of the day."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import schools
from builders import AS_OF, a_photo, a_portal, some_settings
from rendering import changed, keys, page, plan
from schoolgate.model import Department, Person, Portal

CHART, LEADERS, DIRECTORY = "nhan-su/", "nhan-su/ban-giam-hieu/", "nhan-su/danh-ba/"
FIRST, OFFICE = "nhan-su/to/to-1/", "nhan-su/to/van-phong/"
YESTERDAY, TOMORROW = AS_OF - dt.timedelta(days=1), AS_OF + dt.timedelta(days=1)
PEOPLE = {
    one.id: one
    for one in (
        Person(
            "mau.nt",
            "Nguyễn Thị Mẫu",
            "Hiệu trưởng",
            department="BGH",
            group="leader",
            duties="Phụ trách chung",
        ),
        Person("thu.lt", "Lê Thị Thử", "Phó Hiệu trưởng", department="BGH", group="leader"),
        Person("mau.pm", "Phạm Minh Mẫu", "Giáo viên lớp 1A", department="to-1", group="teacher"),
        Person("vidu.ht", "Hoàng Thị Ví Dụ", "Giáo viên lớp 1B", department="tổ  KHỐI 1", group="teacher"),
        Person("mau.tt", "Trần Thị Mẫu", "Văn thư", department="Tổ Văn phòng", group="staff"),
    )
}
DEPARTMENTS = (
    Department("bgh", "BGH", head="mau.nt", duties="Điều hành nhà trường"),
    Department("to-1", "Tổ khối 1", "mau.pm", ("vidu.ht",), "Dạy khối 1\nSinh hoạt chuyên môn", "Nhà A"),
    Department("van-phong", "Tổ Văn phòng", duties="Kế toán, văn thư"),
)


def a_staffed_portal(*departments: Department, **people: Person) -> Portal:
    staff = PEOPLE | {one.id: one for one in people.values()}
    return a_portal(settings=some_settings(staff=staff), departments=departments or DEPARTMENTS)


def with_person(id_: str, **change: Any) -> Portal:
    return a_staffed_portal(changed=replace(PEOPLE[id_], **change))


def test_there_is_a_page_for_each_department_and_three_for_all() -> None:
    made = [address for address in keys(a_staffed_portal()) if address.startswith("nhan-su/")]
    assert sorted(made) == sorted([CHART, LEADERS, DIRECTORY, FIRST, OFFICE])


def test_a_list_of_authors_alone_is_no_organisation() -> None:
    assert not [address for address in keys(a_portal()) if address.startswith("nhan-su/")]


def test_the_menu_leads_to_the_pages_for_all() -> None:
    entries = [(place, entry.address) for place, entry in plan(a_staffed_portal()).menu()]
    assert [one for one in entries if one[1].startswith("nhan-su/")] == [
        ("about", CHART),
        ("about", LEADERS),
        ("about", DIRECTORY),
    ]
    assert not [entry for _, entry in plan(a_portal()).menu() if entry.address.startswith("nhan-su/")]


def test_the_chart_is_a_list_from_the_head_of_the_school_to_those_of_the_departments() -> None:
    chart = page(a_staffed_portal(), CHART)
    assert chart.objections == []
    words = chart.text("ul")
    order = ["Nguyễn Thị Mẫu", "Lê Thị Thử", "Tổ khối 1", "Phạm Minh Mẫu", "Hoàng Thị Ví Dụ", "Tổ Văn phòng"]
    assert [words.index(name) for name in order] == sorted(words.index(name) for name in order)
    assert "Tổ trưởng Phạm Minh Mẫu" in words
    assert "2 thành viên" in words


def test_the_duties_of_the_leaders_stand_with_the_leaders() -> None:
    leaders = page(a_staffed_portal(), LEADERS).text("main", "section", "article")
    assert "Điều hành nhà trường" in leaders
    assert "Phụ trách chung" in leaders


@pytest.mark.parametrize(
    ("field", "value", "link"),
    [
        ("phone", "024 0000 0001", "tel:02400000001"),
        ("email", "mau@truong.example", "mailto:mau@truong.example"),
    ],
)
def test_a_leader_is_reached_by_the_official_ways_and_a_teacher_is_not(
    field: str, value: str, link: str
) -> None:
    leader, teacher = with_person("mau.nt", **{field: value}), with_person("mau.pm", **{field: value})
    assert link in page(leader, LEADERS).all("a", "href")
    assert link in page(leader, DIRECTORY).all("a", "href")
    for address in (CHART, LEADERS, DIRECTORY, FIRST):
        assert link not in page(teacher, address).all("a", "href")


@pytest.mark.parametrize("id_", ["mau.nt", "mau.pm"])
def test_nobody_is_shown_with_a_private_number(id_: str) -> None:
    portal = with_person(id_, mobile="0900 000 000")
    assert all("0900" not in page(portal, one).text() for one in (CHART, LEADERS, DIRECTORY, FIRST))


def test_a_leader_has_a_portrait_with_words_and_a_teacher_an_initial() -> None:
    path = "about/portraits/a.png"
    portal = replace(with_person("mau.nt", photo=path), photos={path: a_photo(path)})
    assert page(portal, LEADERS).all("img", "alt") == ["Ảnh chân dung của Nguyễn Thị Mẫu"]
    assert page(a_staffed_portal(), LEADERS).all("img", "alt") == []


@pytest.mark.parametrize(
    ("change", "here"),
    [
        ({"valid_to": AS_OF}, True),
        ({"valid_to": YESTERDAY}, False),
        ({"valid_from": AS_OF}, True),
        ({"valid_from": TOMORROW}, False),
    ],
    ids=["last day", "left yesterday", "first day", "comes tomorrow"],
)
@pytest.mark.parametrize(
    ("id_", "pages"),
    [
        ("mau.nt", (CHART, LEADERS, DIRECTORY)),
        ("mau.pm", (CHART, FIRST, DIRECTORY)),
        ("vidu.ht", (CHART, FIRST)),
    ],
)
def test_whoever_has_left_or_not_yet_come_is_on_no_page(
    id_: str, pages: tuple[str, ...], change: dict[str, dt.date], here: bool
) -> None:
    portal = with_person(id_, **change)
    assert {PEOPLE[id_].name in page(portal, one).text() for one in pages} == {here}


def test_a_department_without_its_head_still_stands_with_the_others() -> None:
    department = page(with_person("mau.pm", valid_to=YESTERDAY), FIRST).text()
    assert "Hoàng Thị Ví Dụ Tổ phó" in department
    assert "Tổ trưởng" not in department


@pytest.mark.parametrize(("last", "shown"), [(AS_OF, True), (YESTERDAY, False)])
def test_a_department_is_there_until_its_last_day(last: dt.date, shown: bool) -> None:
    ended = replace(DEPARTMENTS[1], valid_to=last)
    assert (FIRST in keys(a_staffed_portal(DEPARTMENTS[0], ended))) is shown


@pytest.mark.parametrize("id_", ["TO 1", "***"], ids=["same address", "no address"])
def test_a_department_that_can_have_no_address_of_its_own_has_no_page(id_: str) -> None:
    made = keys(a_staffed_portal(*DEPARTMENTS, Department(id_, "Tổ Hai")))
    assert [one for one in made if one.startswith("nhan-su/to/")] == [FIRST, OFFICE]


def test_those_of_a_department_without_a_row_stand_under_the_name_that_was_typed() -> None:
    portal = a_staffed_portal(*DEPARTMENTS[:2])
    assert OFFICE not in keys(portal)
    assert "Tổ Văn phòng" in page(portal, CHART).text("h2")
    assert "Trần Thị Mẫu" in page(portal, DIRECTORY).text()


def test_those_without_a_department_are_in_the_directory() -> None:
    directory = page(with_person("mau.tt", department=""), DIRECTORY)
    assert "Các thành viên khác" in directory.text("h2")
    assert "Trần Thị Mẫu" in directory.text("th")


def test_everybody_stands_in_the_directory_once() -> None:
    words = page(a_staffed_portal(), DIRECTORY).text("tbody")
    assert {name: words.count(name) for name in (one.name for one in PEOPLE.values())} == {
        one.name: 1 for one in PEOPLE.values()
    }


@pytest.mark.parametrize("address", [CHART, LEADERS, DIRECTORY, FIRST])
def test_a_page_is_well_formed_and_has_one_title(address: str) -> None:
    made = page(a_staffed_portal(), address)
    assert made.objections == []
    assert len(list(made.elements("h1"))) == 1
    assert not [one for one in made.elements() if "style" in one.attrib]


def test_a_changed_position_makes_the_pages_that_show_it_again() -> None:
    portal = a_staffed_portal()
    leader = with_person("mau.nt", position="Hiệu trưởng mới")
    assert changed(portal, leader) == {CHART, LEADERS, DIRECTORY}
    assert changed(portal, with_person("mau.pm", position="Giáo viên lớp 2A")) >= {FIRST, DIRECTORY}
    assert OFFICE not in changed(portal, with_person("mau.pm", position="Giáo viên lớp 2A"))


def test_a_new_name_of_a_department_changes_no_address() -> None:
    portal = a_staffed_portal(DEPARTMENTS[0], replace(DEPARTMENTS[1], name="Tổ Một"), DEPARTMENTS[2])
    assert FIRST in keys(portal)


def test_a_hostile_name_stays_text() -> None:
    made = page(with_person("mau.pm", position='<script>"&'), FIRST)
    assert list(made.elements("script")) == []
    assert '<script>"&' in made.text("td")


@pytest.mark.slow
def test_a_school_that_fills_in_two_tables_gets_the_pages(tmp_path: Path) -> None:
    school = schools.a_small_school(tmp_path)
    school.write(
        "content/_data/staff.csv",
        "Mã;Họ và tên;Chức vụ;Tổ;Nhóm;Điện thoại;Di động;Đến ngày\n"
        "mau.nt;Nguyễn Thị Mẫu;Hiệu trưởng;;BGH;024 0000 0000;0900 000 000;\n"
        "du.tv;Trần Văn Ví Dụ;Giáo viên;Tổ 1;GV;024 0000 0009;;\n"
        "thu.lt;Lê Thị Thử;Giáo viên;Tổ 1;GV;;;30/12/2025\n",
    )
    school.write(
        "content/_data/departments.csv", "Mã,Tên tổ,Tổ trưởng,Nhiệm vụ\nto-1,Tổ 1,du.tv,Dạy khối 1\n"
    )
    built = school.build()
    assert built.code == 0, built.err
    assert "024 0000 0000" in built.read(LEADERS)
    assert "Trần Văn Ví Dụ" in built.read(FIRST)
    assert f'href="{CHART}"' in built.read("")
    everything = b"".join(data for path, data in built.files().items() if path.endswith(".html"))
    assert not [
        private
        for private in ("0900 000 000", "024 0000 0009", "Lê Thị Thử")
        if private.encode() in everything
    ]
    assert schools.broken_links(built.site) == []
