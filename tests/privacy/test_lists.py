"""Which tables are lists of persons."""

from __future__ import annotations

import pytest

from schoolgate.privacy.lists import LEAST, persons

PUPILS = "STT  Họ và tên  Ngày sinh  Lớp"
NAMES = ["Nguyễn Thị Mẫu", "Trần Văn Ví Dụ", "LÊ THỊ THỬ", "Phạm Đức Mẫu", "Vũ Ánh Ví Dụ", "Đỗ Thử"]


def table(heading: str, row: str, count: int = LEAST) -> list[str]:
    rows = [f"{number}  " + row.format(name=NAMES[number - 1]) for number in range(1, count + 1)]
    return [*heading.split("\n"), *rows]


LISTS = {
    PUPILS: "{name}  01/02/2017  3A",
    "TT  Họ tên HS  Năm sinh": "{name}  2017",
    "Họ, tên  Lớp  Ghi chú": "{name}  5A2  Đủ hồ sơ",
    "Họ và tên học sinh  Lớp": "{name}  3/2",
    "STT  Họ đệm  Tên  Điện thoại": "{name}  0912 000 000",
    "STT  Họ và tên  Toán  Tiếng Việt": "{name}  9  8,5",
    "STT  Họ và tên  Xếp loại": "{name}  Hoàn thành tốt",
    "STT  Họ và tên trẻ  Lớp": "{name}  Lá 2",
    "STT  Họ và tên giáo viên  Ngày sinh": "{name}  1985-02-01",
    "STT  Họ và tên  Chức vụ  Số CCCD": "{name}  Giáo viên  000000000000",
    "STT   Họ và         Ngày\n       tên         sinh": "{name}  01/02/2017",
}
NO_LISTS = {
    "STT  Họ và tên  Chức vụ  Nhiệm vụ": "{name}  Giáo viên  Ủy viên",
    "STT  Họ và tên GVCN  Lớp": "{name}  3A",
    "STT  Nội dung  Ngày sinh hoạt  Lớp": "{name}  01/02/2017  3A",
    "STT  Họ và tên  Ngày sinh ": "{name}  chưa có",
    "STT  Họ và tên  Lớp": "ba em học sinh  3A",
    "Kèm theo danh sách ghi họ tên, năm sinh": "Bến Mơ, ngày 24 tháng 6 năm 2025",
    "Danh sách học sinh có họ và tên sau  Ngày nộp": "{name}  01/02/2017",
    "Thực đơn  Thứ Hai  Thứ Ba": "{name}  01/02/2017  3A",
    "Lớp  Sĩ số  Nữ": "{name}  30  15",
}


@pytest.mark.parametrize("heading", LISTS)
def test_lists_of_persons(heading):
    first = heading.count("\n") + 1
    assert persons(table(heading, LISTS[heading])) == list(range(first, first + LEAST))


@pytest.mark.parametrize("heading", NO_LISTS)
def test_what_only_looks_like_one(heading):
    assert persons(table(heading, NO_LISTS[heading])) == []


@pytest.mark.parametrize(("count", "found"), [(LEAST - 1, 0), (LEAST, LEAST), (LEAST + 1, LEAST + 1)])
def test_a_few_persons_are_no_list(count, found):
    assert len(persons(table(PUPILS, LISTS[PUPILS], count))) == found


def test_a_list_goes_on_below_a_page_break():
    first, *rows = table(PUPILS, LISTS[PUPILS])
    assert persons([first, *rows[:3], "", "Trang 2", *rows[3:]]) == [1, 2, 3, 6, 7]


def test_names_before_the_heading_belong_to_the_letterhead():
    assert persons(table(PUPILS, LISTS[PUPILS])[1:]) == []
