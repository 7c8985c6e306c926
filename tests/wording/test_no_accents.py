"""Vietnamese without accents, and what rightly has none."""

from __future__ import annotations

import pytest

from schoolgate.model import BODY, TITLE, Passage, Writing
from schoolgate.wording.no_accents import no_accents


def marked(text: str, field: str = BODY) -> list[str]:
    return [one.found for one in no_accents(Writing((Passage(field, text),)))]


@pytest.mark.parametrize(
    "text",
    [
        "Thong bao nghi hoc",
        "Ngay hoi doc sach",
        "THONG BAO LICH NGHI TET",
        "Le khai giang nam hoc moi",
        "Thong Bao Ve Viec Nghi Le",
        "Nha truong kinh moi phu huynh den du hop luc 8 gio ngay 25/11.",
        "Cac em hoc sinh mang theo sach vo, ao mua va mu bao hiem.",
        "Thuc don tuan 12",
        "“Hoi thi giao vien day gioi”",
        "| Lop | Si so | Giao vien chu nhiem | Hoc sinh gioi |",
        "Thong bao nghi hoc Scratch",  # four of five
        "- Tham gia hoat dong ngoai khoa",
    ],
)
def test_vietnamese_without_accents_is_marked(text: str) -> None:
    assert len(marked(text)) == 1
    assert len(marked(text, TITLE)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Thông bao nghi hoc cac lop",  # one accent: a slip of another kind
        "Hello Summer – English Club",
        "Let it go",
        "Unit 5: My school is not that hot",
        "We sing and dance at the school gate",
        "Put that cat on the mat",
        "Happy new year 2026",
        "Nguyen Thi Phuong Tuyet, Tran Quoc Viet",
        "Nguyen Thi Phuong Tuyet",
        "thuc-don-tuan-12.xlsx, ke-hoach-nam-hoc.pdf",
        "https://mau.example/thong-bao-nghi-hoc-cac-lop",
        "Tin vui cho em",
        "Thi vui trong trang",
        "Chung tay tham gia",
        "Xem tranh, nghe kinh",
        "Ha Noi, Viet Nam",
        "THCS, UBND, TP.HCM",
        "Thong bao",
        "Microsoft Teams, Google Drive, Zoom, Zalo",
        "Scratch, Python, Tin hoc",
        "I can do it",
        "Toi can do it",
        "Words of the week: hoc, truong and lop mean study, school and class",
        "Thong bao hoc Scratch Python",  # three of five have the shape
        "",
    ],
)
def test_what_rightly_has_none_is_not(text: str) -> None:
    assert marked(text) == []
    assert marked(text, TITLE) == []


def test_every_line_is_judged_by_itself_and_a_long_one_shown_by_its_beginning() -> None:
    body = "Nhà trường thông báo.\n\nThong bao nghi hoc\n\n" + "Cac em hoc sinh mang theo sach vo. " * 4
    marks = list(no_accents(Writing((Passage(BODY, body, 7),))))
    assert [one.line for one in marks] == [9, 11]
    assert marks[1].found == "Cac em hoc sinh mang theo sach vo. Cac em hoc sinh mang …"
