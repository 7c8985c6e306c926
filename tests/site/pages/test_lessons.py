"""The store of lessons as readers find it: grade, subject, lesson; counted as it is (R-080 to R-093)."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import schools
from builders import AS_OF, a_page, a_photo, a_portal, a_prose, some_settings
from lesson_builders import a_lesson
from rendering import changed, keys, page, plan
from schoolgate.load.tables.rows.store import KINDS
from schoolgate.messages import text
from schoolgate.model import Attachment, Layer, Lesson, Person, Portal
from schoolgate.site.pages.lessons import PAGE

FRONT = "hoc-lieu/"
STATISTICS = "hoc-lieu/thong-ke/"
SHELF = "hoc-lieu/lop-1/toan/"
PDF = "resources/tep/phieu.pdf"
PICTURE = "resources/tep/tranh.png"
NOTES = "resources/lop-1/toan/phep-cong.md"


def store(*lessons: Lesson, **changes: Any) -> Portal:
    return a_portal(lessons=list(lessons), **changes)


def ways(portal: Portal, address: str = SHELF) -> str:
    made = page(portal, address)
    return " | ".join(
        " ".join(" ".join(one.itertext()).split())
        for one in made.elements("p")
        if "sg-lesson__way" in one.get("class", "")
    )


def titles(portal: Portal, address: str = SHELF) -> list[str]:
    made = page(portal, address)
    return ["".join(one.itertext()) for one in made.elements("p") if one.get("class") == "sg-lesson__title"]


def columns(portal: Portal) -> dict[str, Any]:
    made = next(one for one in plan(portal).files() if one.address.startswith("hoc-lieu/kho-"))
    document: dict[str, Any] = json.loads(made.make())
    return document


# --- The tree ---------------------------------------------------------------------------------------


def test_a_school_without_lessons_has_no_store() -> None:
    made = plan(store())
    assert [job.address for job in made.jobs if job.address.startswith(FRONT)] == []
    assert made.files() == []
    assert [entry for place, entry in made.menu() if place == "lessons"] == []


def test_a_lesson_has_its_place_below_its_grade_and_its_subject() -> None:
    portal = store(a_lesson(), a_lesson(subject="Tiếng Việt"), a_lesson(grade="2"))
    found = {address for address in keys(portal) if address.startswith(FRONT)}
    assert found == {
        *(FRONT, STATISTICS, "hoc-lieu/lop-1/", SHELF, "hoc-lieu/lop-1/tieng-viet/"),
        *("hoc-lieu/lop-2/", "hoc-lieu/lop-2/toan/"),
    }
    made = page(portal, FRONT)
    assert made.objections == []
    assert "Lớp 1 2 học liệu" in made.text("h3")
    assert made.all("a", "href", **{"class": "sg-pill"})[0] == "../hoc-lieu/lop-1/tieng-viet/"


@pytest.mark.parametrize("typed", ["1", "Lớp 1", "khối 1", "LỚP 1", "01"])
def test_a_grade_is_the_same_however_it_is_typed(typed: str) -> None:
    assert titles(store(a_lesson(), a_lesson(grade=typed, title="Phép trừ"))) == [
        *("Phép cộng trong phạm vi 10", "Phép trừ"),
    ]


def test_another_kind_of_grade_keeps_its_name() -> None:
    portal = store(a_lesson(grade="Mẫu giáo lớn", subject="Làm quen với toán"))
    assert "Mẫu giáo lớn 1 học liệu" in page(portal, FRONT).text("h3")
    assert "hoc-lieu/mau-giao-lon/lam-quen-voi-toan/" in keys(portal)


def test_what_belongs_to_no_grade_stands_by_its_kind_and_last() -> None:
    portal = store(a_lesson(grade="", subject="", kind="story"), a_lesson())
    assert page(portal, FRONT).text("h3") == "Lớp 1 1 học liệu Dùng chung 1 học liệu"
    assert titles(portal, "hoc-lieu/dung-chung/truyen/") == ["Phép cộng trong phạm vi 10"]


def test_lessons_of_a_subject_follow_the_syllabus() -> None:
    portal = store(
        a_lesson(title="C", unit="Tuần 10"),
        a_lesson(title="A", unit="Tuần 2"),
        a_lesson(title="B", unit="Tuần 2", date=dt.date(2025, 10, 7)),
        a_lesson(title="D", unit="Tuần 10"),
    )
    assert titles(portal) == ["A", "B", "C", "D"]
    assert page(portal, SHELF).text("h2") == "Tuần 2 Tuần 10"


def test_units_of_one_lesson_each_need_no_titles() -> None:
    portal = store(a_lesson(title="A", unit="Tuần 1"), a_lesson(title="B", unit="Tuần 2"))
    assert page(portal, SHELF).text("h2") == ""
    assert "Tuần 2" in page(portal, SHELF).text("p")


@pytest.mark.parametrize(("count", "pages"), [(PAGE, 1), (PAGE + 1, 2), (2 * PAGE, 2), (2 * PAGE + 1, 3)])
def test_a_long_shelf_is_cut_into_pages(count: int, pages: int) -> None:
    portal = store(*(a_lesson(title=f"Bài {number}") for number in range(count)))
    found = [address for address in keys(portal) if address.startswith(SHELF)]
    assert found == [SHELF, *(f"{SHELF}trang/{number}/" for number in range(2, pages + 1))]
    shown = [title for address in found for title in titles(portal, address)]
    assert shown == [f"Bài {number}" for number in range(count)]


# --- How a lesson is reached ------------------------------------------------------------------------


def hosted(**changes: Any) -> Portal:
    return store(
        a_lesson(file=PDF, url=""),
        attachments={PDF: Attachment(PDF, "0", 1_234_567, "phieu-0.pdf", 2)} | changes.get("files", {}),
    )


def test_a_file_on_the_portal_says_its_form_and_size() -> None:
    assert ways(hosted()) == "Tải tệp PDF, 1,2 MB"
    assert "../../../tep/phieu-0.pdf" in page(hosted(), SHELF).all("a", "href")


def test_a_picture_is_published_as_any_photo_is() -> None:
    portal = store(a_lesson(file=PICTURE, url=""), photos={PICTURE: a_photo(PICTURE)})
    assert ways(portal) == "Tải tệp Tranh ảnh"
    assert "../../../anh/tranh.png" in page(portal, SHELF).all("a", "href")


def test_a_file_that_could_not_be_published_is_not_counted_as_one_that_can_be_opened() -> None:
    portal = hosted(files={PDF: Attachment(PDF, "0", 10)})
    assert ways(portal) == "Ngoại tuyến, liên hệ văn phòng"
    assert "1 ngoại tuyến" in page(portal, FRONT).text("p")
    assert "mở được ngay trên cổng" not in page(portal, FRONT).text("p")


def test_an_outside_lesson_says_where_it_lies() -> None:
    portal = store(a_lesson(url="https://www.kho.example/bai", size="12 MB"))
    assert ways(portal) == "Mở trang ngoài kho.example, 12 MB"
    assert "https://www.kho.example/bai" in page(portal, SHELF).all("a", "href")


def test_a_lesson_that_is_not_on_the_net_is_no_link() -> None:
    portal = store(a_lesson(url="", size="750 MB"))
    assert ways(portal) == "Ngoại tuyến, liên hệ văn phòng 750 MB"
    assert titles(portal) == ["Phép cộng trong phạm vi 10"]
    assert [one for one in page(portal, SHELF).all("a", "href") if "://" in one] == []


def test_all_ways_are_counted_apart() -> None:
    portal = store(a_lesson(), a_lesson(title="B", url=""), a_lesson(title="C", url=""))
    counted = page(portal, STATISTICS).text("p")
    assert "3 học liệu" in counted
    assert "1 ở trang ngoài" in counted
    assert "2 ngoại tuyến, liên hệ văn phòng" in counted


def test_hostile_cells_stay_text() -> None:
    hostile = '"><script>alert(1)</script>{{7*7}}'
    portal = store(a_lesson(title=hostile, teacher=hostile, unit=hostile, software=[hostile], size=hostile))
    for address in (FRONT, SHELF, STATISTICS):
        made = page(portal, address)
        assert made.objections == []
        assert hostile in made.text()
        assert not any("alert" in "".join(one.itertext()) for one in made.elements("script"))
    assert columns(portal)["columns"]["title"] == [hostile]
    assert b"<" not in next(iter(plan(portal).files())).make()


# --- What is shown to whom --------------------------------------------------------------------------


def test_internal_lessons_are_not_there() -> None:
    portal = store(a_lesson(), a_lesson(title="Đề kiểm tra", layer=Layer.INTERNAL))
    assert titles(portal) == ["Phép cộng trong phạm vi 10"]
    assert columns(portal)["columns"]["title"] == ["Phép cộng trong phạm vi 10"]


def test_who_approved_a_lesson_is_nobodys_business() -> None:
    portal = store(a_lesson(approved_by="du.tv", approved_on=dt.date(2025, 10, 5)))
    assert "Ví Dụ" not in page(portal, SHELF).text()
    assert changed(store(a_lesson()), portal) == set()


@pytest.mark.parametrize(("day", "shown"), [(AS_OF, True), (AS_OF + dt.timedelta(days=1), False)])
def test_a_lesson_of_tomorrow_waits(day: dt.date, shown: bool) -> None:
    assert (SHELF in keys(store(a_lesson(date=day)))) is shown


@pytest.mark.parametrize(("day", "shown"), [(AS_OF, True), (AS_OF + dt.timedelta(days=1), False)])
def test_the_page_of_a_lesson_waits_with_it(day: dt.date, shown: bool) -> None:
    portal = store(a_lesson(url="", page=NOTES, date=day), pages=[a_page(path=NOTES, title="Phép cộng")])
    assert ("hoc-lieu/bai/lop-1/toan/phep-cong/" in keys(portal)) is shown


def test_a_teacher_is_called_by_name() -> None:
    assert "Nguyễn Thị Mẫu" in page(store(a_lesson(teacher="mau.nt")), SHELF).text("p")
    assert "Cô Bình" in page(store(a_lesson(teacher="Cô Bình")), SHELF).text("p")


# --- Lessons that are pages -------------------------------------------------------------------------


def written(body: str = "Một cộng một bằng hai.") -> Portal:
    own = a_page(path=NOTES, title="Phép cộng", prose=a_prose(draft=body, sha=body))
    return store(a_lesson(title="Phép cộng", url="https://kho.example/a", page=NOTES), pages=[own])


def test_a_lesson_that_is_a_page_shows_its_text_and_its_place(tmp_path: Path) -> None:
    school = schools.a_small_school(tmp_path)
    school.write(
        f"content/{NOTES}",
        schools.page(
            {"title": "Phép cộng", "grade": "1", "subject": "Toán", "kind": "Giáo án điện tử"}, "Hai."
        ),
    )
    built = school.build("--fail-on", "error")
    assert built.code == 0, built.out
    made = built.read("hoc-lieu/bai/lop-1/toan/phep-cong/")
    assert "<p>Hai.</p>" in made
    assert "Toán, lớp 1" in made
    assert "hoc-lieu/bai/lop-1/toan/phep-cong/" in built.read(SHELF)
    assert schools.broken_links(built.site) == []


def test_a_changed_text_makes_its_page_again_and_no_other() -> None:
    before, after = written(), written("Hai.")
    assert changed(before, after) == {"hoc-lieu/bai/lop-1/toan/phep-cong/"}


# --- Keys -------------------------------------------------------------------------------------------

CHANGES: dict[str, Any] = {
    "title": "Phép trừ",
    "teacher": "du.tv",
    "grade": "2",
    "subject": "Đạo đức",
    "unit": "Tuần 6",
    "kind": "video",
    "software": ("Canva",),
    "date": dt.date(2025, 10, 7),
    "url": "https://kho.example/khac",
    "size": "3 MB",
    "file": PDF,
    "page": NOTES,
}
UNSEEN = {"approved_by", "approved_on", "layer", "where"}


@pytest.mark.parametrize("field", sorted(CHANGES))
def test_whatever_changes_in_a_lesson_makes_the_pages_that_show_it_again(field: str) -> None:
    around: dict[str, Any] = {
        "attachments": {PDF: Attachment(PDF, "0", 10, "phieu-0.pdf", 2)},
        "pages": [a_page(path=NOTES)],
    }
    before = store(a_lesson(), **around)
    after = store(replace(before.lessons[0], **{field: CHANGES[field]}), **around)
    assert {FRONT, STATISTICS, SHELF} <= changed(before, after)


def test_no_field_of_a_lesson_is_forgotten() -> None:
    assert set(Lesson.__dataclass_fields__) - UNSEEN == set(CHANGES)


def test_a_new_name_of_a_teacher_makes_the_pages_again() -> None:
    renamed = some_settings(staff={"mau.nt": Person("mau.nt", "Nguyễn Thị Thử")})
    before = store(a_lesson())
    assert {FRONT, STATISTICS, SHELF} <= changed(before, replace(before, settings=renamed))


def test_a_new_lesson_leaves_other_grades_alone() -> None:
    before = store(a_lesson(), a_lesson(grade="2"))
    after = store(a_lesson(), a_lesson(grade="2"), a_lesson(grade="2", title="Phép trừ"))
    assert changed(before, after) == {FRONT, STATISTICS, "hoc-lieu/lop-2/", "hoc-lieu/lop-2/toan/"}


def test_the_front_page_names_the_file_of_its_lessons() -> None:
    one, two = store(a_lesson()), store(a_lesson(title="Phép trừ"))
    files = [next(iter(plan(portal).files())).address for portal in (one, two)]
    assert files[0] != files[1]
    assert f"../{files[1]}" in page(two, FRONT).all("form", "data-rows")


# --- The file that the filters read -----------------------------------------------------------------


def test_the_file_holds_every_lesson_newest_first() -> None:
    portal = store(
        a_lesson(title="Cũ", date=dt.date(2024, 9, 9)),
        a_lesson(title="Không ngày", date=None),
        a_lesson(title="Mới", date=dt.date(2025, 12, 1)),
    )
    assert columns(portal)["columns"]["title"] == ["Mới", "Cũ", "Không ngày"]


def test_the_file_says_of_a_lesson_what_its_row_says() -> None:
    found = columns(store(a_lesson(software=["PowerPoint", "Canva"], size="3 MB")))
    names, row = found["names"], {name: values[0] for name, values in found["columns"].items()}
    shown = {name: names[name][row[name] - 1] for name in ("grade", "subject", "kind", "teacher")}
    assert shown == {
        "grade": ["lop-1", "Lớp 1"],
        "subject": ["toan", "Toán"],
        "kind": ["giao-an-dien-tu", "Giáo án điện tử"],
        "teacher": ["nguyen-thi-mau", "Nguyễn Thị Mẫu"],
    }
    software = [names["software"][one][1] for one in names["combination"][row["combination"] - 1]]
    assert software == ["PowerPoint", "Canva"]
    assert [names[name][row[name] - 1] for name in ("unit", "day", "detail")] == [
        *("Tuần 5", "2025-10-06", "kho.example, 3 MB"),
    ]
    assert (row["reach"], row["address"]) == (2, "https://kho.example/phep-cong")


def test_names_that_differ_only_in_capitals_and_accents_are_one_choice() -> None:
    found = columns(store(a_lesson(software=["Canva"]), a_lesson(title="B", software=["canva"])))
    assert found["names"]["software"] == [["canva", "Canva"]]
    assert found["columns"]["combination"] == [1, 1]


def test_a_lesson_without_a_day_a_teacher_or_software_has_none_in_the_file() -> None:
    found = columns(store(a_lesson(teacher="", unit="", kind="", software=[], date=None)))["columns"]
    assert [found[name] for name in ("teacher", "unit", "kind", "combination", "day")] == [[0]] * 5


# --- Numbers ----------------------------------------------------------------------------------------


def test_the_statistics_add_up() -> None:
    portal = store(
        a_lesson(),
        a_lesson(title="B", grade="2", kind="video", date=dt.date(2025, 11, 3)),
        a_lesson(title="C", subject="Đạo đức", teacher="du.tv", date=dt.date(2024, 10, 1)),
        a_lesson(title="D", grade="", subject="", kind="story", teacher="", date=None),
    )
    made = page(portal, STATISTICS)
    assert made.objections == []
    rows = [" ".join(" ".join(one.itertext()).split()) for one in made.elements("tr")]
    assert "Toán 1 1 2" in rows
    assert "Đạo đức 1 – chưa có 1" in rows
    assert "Tổng 2 1 3" in rows  # what belongs to no grade is not in this table
    assert {"Giáo án điện tử 2", "Video 1", "Truyện 1"} <= set(rows)
    assert {"10/2025 1", "11/2025 1"} <= set(rows)
    assert {"2024-2025 1", "2025-2026 2", "Chưa ghi ngày 1"} <= set(rows)
    assert {"Nguyễn Thị Mẫu 2", "Trần Văn Ví Dụ 1", "Chưa ghi giáo viên 1"} <= set(rows)


def test_nobody_is_ranked() -> None:
    many = [a_lesson(title=f"Bài {number}", teacher="mau.nt") for number in range(3)]
    made = page(store(*many, a_lesson(teacher="du.tv")), STATISTICS)
    words = made.text("th")
    assert words.index("Trần Văn Ví Dụ") < words.index("Nguyễn Thị Mẫu")  # Dụ before Mẫu


def test_one_school_year_needs_no_table_of_years() -> None:
    assert "Theo năm học" not in page(store(a_lesson()), STATISTICS).text("caption")


def test_every_kind_of_the_tables_has_its_name_on_the_pages() -> None:
    assert {one.id: text(f"lessons.kind-{one.id}") for one in KINDS.words} == {
        one.id: one.name for one in KINDS.words
    }
