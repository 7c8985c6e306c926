"""Lessons of tables and of pages, and the files they name (R-084 to R-090, R-108)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from builders import AS_OF, a_jpeg, write_school
from schoolgate.load import load
from schoolgate.messages import say
from schoolgate.model import Hosted, Layer, Lesson, Portal, public

TABLE = "resources/lessons.csv"
HEAD = "Tên bài,Giáo viên,Khối,Môn,Loại,Ngày đăng,Tệp,Liên kết\n"
NOTES = """---
title: Phép cộng
teacher: mau.nt
grade: 1
subject: Toán
unit: Tuần 5
kind: Bài giảng e-learning
software: [PowerPoint, Canva]
date: 06/10/2025
url: https://kho.example/phep-cong
approved_by: du.tv
approved_on: 05/10/2025
---

Một cộng một bằng hai.
"""
Read = Callable[..., Portal]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def reading(**files: str | bytes) -> Portal:
        return load(write_school(tmp_path, **files), as_of=AS_OF, cache=tmp_path / "cache")

    return reading


def rows(*lines: str) -> str:
    return HEAD + "".join(f"{line}\n" for line in lines)


def told(portal: Portal) -> list[tuple[str, str, int]]:
    return [(one.kind, one.where.path, one.where.line) for one in portal.problems]


def only(portal: Portal) -> Lesson:
    (lesson,) = portal.lessons
    return lesson


def test_a_row_names_a_file_beside_the_table(read: Read) -> None:
    portal = read(
        **{TABLE: rows("Phiếu,mau.nt,1,Toán,Bài tập,,tep/phieu 1.pdf,"), "resources/tep/phieu 1.pdf": b"%PDF"}
    )
    assert (only(portal).file, only(portal).hosted) == ("resources/tep/phieu 1.pdf", Hosted.PORTAL)
    assert told(portal) == []
    assert "resources/tep/phieu 1.pdf" in public(portal).attachments


def test_a_picture_may_be_named_too(read: Read) -> None:
    portal = read(**{TABLE: rows("Tranh,,,,,,tranh.jpg,"), "resources/tranh.jpg": a_jpeg()})
    assert only(portal).file == "resources/tranh.jpg"
    assert "resources/tranh.jpg" in public(portal).photos


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("khong-co.pdf", "Bảng ghi tệp “khong-co.pdf”, nhưng cạnh bảng không có tệp đó."),
        ("Phieu.PDF", "Bảng ghi tệp “Phieu.PDF”, nhưng cạnh bảng không có tệp đó."),
    ],
)
def test_a_file_that_is_not_there_costs_the_row_its_file_only(
    read: Read, written: str, sentence: str
) -> None:
    portal = read(
        **{
            TABLE: rows(f"Phiếu,,,,,,{written},https://kho.example/a", "Khác,,,,,,phieu.pdf,"),
            "resources/phieu.pdf": b"%PDF",
        }
    )
    assert [(one.title, one.file, one.hosted) for one in portal.lessons] == [
        ("Phiếu", "", Hosted.EXTERNAL),
        ("Khác", "resources/phieu.pdf", Hosted.PORTAL),
    ]
    (problem,) = portal.problems
    assert (problem.kind, problem.where.row, problem.left_out) == ("lessons/missing-file", 2, False)
    assert say(problem.message) == sentence


@pytest.mark.parametrize("name", ["bai.pptx", "bai.docx", "phim.mp4", "goi.zip", "bai"])
def test_what_cannot_be_cleaned_is_not_published_but_told(read: Read, name: str) -> None:
    portal = read(**{TABLE: rows(f"Bài,,,,,,{name},"), f"resources/{name}": b"..."})
    assert only(portal).hosted is Hosted.OFFLINE
    assert told(portal) == [("lessons/unpublished-file", TABLE, 2)]


def test_layer_2_keeps_any_file(read: Read) -> None:
    portal = read(
        **{
            "internal/resources/lessons.csv": rows("Bài,,,,,,bai.pptx,"),
            "internal/resources/bai.pptx": b"...",
        }
    )
    assert (only(portal).file, only(portal).layer) == ("internal/resources/bai.pptx", Layer.INTERNAL)
    assert told(portal) == []
    assert public(portal).lessons == ()


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("../internal/resources/de.pdf", "content/link-to-internal"),
        ("../_data/staff.csv", "content/link-to-internal"),
        ("../../ngoai.pdf", "content/outside"),
        ("/etc/hosts.pdf", "content/outside"),
    ],
)
def test_a_public_row_never_reaches_layer_2_nor_out_of_the_content(
    read: Read, written: str, kind: str
) -> None:
    portal = read(**{TABLE: rows(f"Đề,,,,,,{written},"), "internal/resources/de.pdf": b"%PDF"})
    lesson = next(one for one in portal.lessons if one.title == "Đề")
    assert lesson.file == ""
    assert (kind, TABLE, 2) in told(portal)
    assert public(portal).attachments == {}


def test_a_file_that_nobody_names_is_told(read: Read) -> None:
    portal = read(**{TABLE: rows("Bài,,,,,,a.pdf,"), "resources/a.pdf": b"%PDF", "resources/b.pdf": b"%PDF"})
    assert told(portal) == [("content/unknown-file", "resources/b.pdf", 0)]


def test_a_file_that_a_page_links_to_is_named(read: Read) -> None:
    portal = read(
        **{"resources/bai.md": "---\ntitle: Bài\n---\n\n[Phiếu](b.pdf)\n", "resources/b.pdf": b"%PDF"}
    )
    assert told(portal) == []


def test_a_lesson_that_is_a_page_says_in_its_head_what_a_row_would(read: Read) -> None:
    portal = read(**{"resources/lop-1/phep-cong.md": NOTES})
    path = "resources/lop-1/phep-cong.md"
    assert told(portal) == []
    lesson = only(portal)
    assert (lesson.page, lesson.title, lesson.teacher, lesson.grade, lesson.subject, lesson.unit) == (
        *(path, "Phép cộng", "mau.nt", "1", "Toán", "Tuần 5"),
    )
    assert (lesson.kind, lesson.software, lesson.date) == (
        *("elearning", ("PowerPoint", "Canva"), dt.date(2025, 10, 6)),
    )
    assert (lesson.approved_by, lesson.approved_on) == ("du.tv", dt.date(2025, 10, 5))
    assert lesson.hosted is Hosted.PORTAL
    assert [page.path for page in portal.pages if page.title == "Phép cộng"] == [path]


def test_pages_and_rows_stand_in_one_store_and_are_kept_between_builds(tmp_path: Path) -> None:
    content = write_school(tmp_path, **{TABLE: rows("Phép trừ,,,,,,,"), "resources/phep-cong.md": NOTES})
    both = [load(content, as_of=AS_OF, cache=tmp_path / "cache").lessons for _ in range(2)]
    assert both[0] == both[1]
    assert {one.title for one in both[0]} == {"Phép cộng", "Phép trừ"}


def test_a_draft_is_no_lesson_yet(read: Read) -> None:
    portal = read(**{"resources/phep-cong.md": NOTES.replace("grade: 1", "grade: 1\ndraft: có")})
    assert portal.lessons == ()
    assert [page.title for page in public(portal).pages] == ["Trang chủ"]


def test_a_page_below_the_internal_store_is_internal(read: Read) -> None:
    portal = read(**{"internal/resources/phep-cong.md": NOTES})
    assert only(portal).layer is Layer.INTERNAL
    assert public(portal).lessons == ()
    assert [page.title for page in public(portal).pages] == ["Trang chủ"]


def test_the_store_has_no_page_of_its_own(read: Read) -> None:
    portal = read(**{"resources/index.md": NOTES})
    assert told(portal) == [("content/misplaced", "resources/index.md", 0)]


def test_an_unknown_kind_is_told_with_the_known_ones(read: Read) -> None:
    portal = read(**{"resources/phep-cong.md": NOTES.replace("Bài giảng e-learning", "Bài giảng lạ")})
    (problem,) = portal.problems
    assert (problem.kind, problem.where.line) == ("content/invalid-field", 7)
    assert "Giáo án điện tử" in say(problem.message) + say(problem.remedy)
