"""Days and years of birth in a text."""

import datetime as dt

import pytest

from schoolgate.model import BODY, Passage, Writing
from schoolgate.privacy.birth_date import birth_date
from schoolgate.prose import words_of

WRITTEN = dt.date(2025, 11, 20)


def found(text: str, dated: dt.date | None = WRITTEN) -> list[str]:
    return [one.found for one in birth_date(Writing((Passage(BODY, words_of(text)),), dated))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Em Trần An Nhiên sinh ngày 12/03/2017.", "sinh ngày 12/03/2017"),
        ("Em Trần An Nhiên, sinh năm 2017, lớp 3A", "sinh năm 2017"),
        ("Bé Trần An Nhiên (SN 2017)", "SN 2017"),
        ("Cháu An, SN: 2017", "SN: 2017"),
        ("Bé sinh ngày 12 tháng 3 năm 2017 tại Hà Nội", "sinh ngày 12 tháng 3 năm 2017"),
        ("Cô Nguyễn Thị Mẫu sinh năm 1985", "sinh năm 1985"),
        ("Họ tên: Trần An Nhiên. Ngày sinh: 12-3-2017", "Ngày sinh: 12-3-2017"),
        ("Họ tên: Trần An Nhiên; ngày sinh: 12-3-2017", "ngày sinh: 12-3-2017"),
        ("Trần An Nhiên (12/03/2017) đạt giải", "12/03/2017"),
        ("Trần An Nhiên (2017) đạt giải", "2017"),
        ("1. Trần An Nhiên – 12/03/2017 – 5A", "12/03/2017"),
        ("| Họ và tên | Ngày sinh |\n|---|---|\n| Trần An Nhiên | 12/03/2017 |", "12/03/2017"),
        ("| Họ và tên | Năm sinh | Lớp |\n|---|---|---|\n| Trần An Nhiên | 2017 | 3A |", "2017"),
        ("Hiệu trưởng (sinh ngày 15 tháng 8 năm 1972)", "sinh ngày 15 tháng 8 năm 1972"),
        ("Mừng sinh nhật bé Bảo Ngọc 24/11/2020!", "sinh nhật bé Bảo Ngọc 24/11/2020"),
        ("Sinh nhật tháng này: Bảo Ngọc 3/11", "3/11"),
        ("Thầy Trần Văn Thử, sn 1985", "sn 1985"),
        ("Cháu Trần An Nhiên chào đời ngày 12/3/2017", "chào đời ngày 12/3/2017"),
    ],
)
def test_a_birth_is_found(text, told):
    assert found(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Tuyển trẻ sinh năm 2020 vào mẫu giáo bé",
        "Trẻ em sinh năm 2019 vào lớp 1",
        "Học sinh sinh năm 2014 thi lên lớp 6",
        "Các cháu sinh từ ngày 01/01/2020 đến 31/12/2020",
        "Cô Nguyễn Thị Mẫu nhận hồ sơ của trẻ sinh năm 2020",
        "Chủ tịch Hồ Chí Minh sinh ngày 19/5/1890",
        "Kỷ niệm 135 năm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 – 19/5/2025)",
        "Chúc mừng sinh nhật tháng 11",
        "Quyết định của bà Nguyễn Thị Mẫu (01/08/2025)",
        "Cô Nguyễn Thị Mẫu (2010 – 2015)",
        "Họp ngày 12/03/2017",
        "| Họ và tên | Ngày họp |\n|---|---|\n| Trần An Nhiên | 12/03/2017 |",
        "Cô Nguyễn Thị Mẫu đón học sinh ngày 5/9",
        "Cô Nguyễn Thị Mẫu tổng vệ sinh ngày 12/8/2025",
        "| Lớp | Năm sinh |\n|---|---|\n| Mẫu giáo bé | 2022 |",
        "Sĩ số: SN 2016 là năm học cũ",
    ],
)
def test_groups_history_and_other_days_are_not_marked(text):
    assert found(text) == []


@pytest.mark.parametrize(("year", "told"), [(2023, ["12/03/2023"]), (2024, [])])
def test_nobody_at_school_is_younger_than_two(year, told):
    assert found(f"Trần An Nhiên (12/03/{year})") == told


@pytest.mark.parametrize(("year", "told"), [(1930, ["sinh năm 1930"]), (1929, [])])
def test_those_born_long_ago_are_history(year, told):
    assert found(f"Ông Nguyễn Văn Mẫu sinh năm {year}") == told
