"""Marks, conduct, health and poverty of a named child."""

import pytest

from schoolgate.model import BODY, Passage, Writing
from schoolgate.privacy.marks_health import marks_health
from schoolgate.prose import words_of


def found(text: str) -> list[str]:
    return [one.found for one in marks_health(Writing((Passage(BODY, words_of(text)),)))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Em Trần An Nhiên được 4 điểm môn Toán.", "Trần An Nhiên: 4 điểm"),
        ("Em Trần An Nhiên đạt 9,5/10 môn Toán.", "Trần An Nhiên: 9,5/10"),
        ("Điểm Toán của Trần An Nhiên: điểm trung bình 6,0", "Trần An Nhiên: điểm trung bình"),
        ("Em Trần An Nhiên xếp thứ 30 của lớp", "Trần An Nhiên: xếp thứ 30"),
        ("Em Trần An Nhiên học lực yếu", "Trần An Nhiên: học lực"),
        ("Trần An Nhiên phải ở lại lớp", "Trần An Nhiên: ở lại lớp"),
        ("Nhà trường phê bình: em Trần An Nhiên vi phạm nội quy", "Trần An Nhiên: vi phạm"),
        ("Bé An bị dị ứng hải sản", "An: dị ứng"),
        ("Bé Gia Hân là trẻ khuyết tật", "Gia Hân: khuyết tật"),
        ("Em Trần An Nhiên mắc bệnh tim bẩm sinh", "Trần An Nhiên: mắc bệnh"),
        ("Em Trần An Nhiên không may bị ung thư máu", "Trần An Nhiên: ung thư"),
        ("Tặng quà em Trần An Nhiên, con hộ nghèo", "Trần An Nhiên: hộ nghèo"),
        ("Tặng quà em Trần An Nhiên thuộc hộ cận nghèo", "Trần An Nhiên: hộ cận nghèo"),
        ("Trao quà cho học sinh mồ côi: em Trần An Nhiên", "Trần An Nhiên: mồ côi"),
        ("Em Trần An Nhiên có hoàn cảnh gia đình khó khăn", "Trần An Nhiên: hoàn cảnh gia đình khó khăn"),
        ("Em Trần An Nhiên có bố mất sớm", "Trần An Nhiên: bố mất"),
        ("Em Trần An Nhiên chưa nộp học phí", "Trần An Nhiên: chưa nộp"),
        ("| Họ và tên | Toán | Tiếng Việt |\n|---|---|---|\n| Trần An Nhiên | 6 | 7 |", "Trần An Nhiên"),
        ("| Học sinh | Hoàn cảnh |\n|---|---|\n| Trần An Nhiên | Mồ côi |", "Trần An Nhiên"),
        ("Bảo Ngọc đánh bạn, bị phê bình trước lớp", "Bảo Ngọc: đánh bạn"),
        ("Điểm thi thử: An 7,5", "An: Điểm thi"),
        ("Danh sách học sinh thuộc hộ nghèo:\n\n1. Trần An Nhiên", "Trần An Nhiên: hộ nghèo"),
    ],
)
def test_what_is_said_of_a_named_child_is_found(text, told):
    assert found(text) == [told]


def test_each_child_of_a_table_is_told():
    text = "| Họ và tên | Điểm |\n|---|---|\n| Trần An Nhiên | 6 |\n| Lê Bảo Ngọc | 9 |"
    assert found(text) == ["Trần An Nhiên", "Lê Bảo Ngọc"]


@pytest.mark.parametrize(
    "text",
    [
        "Lớp 5A có 80% học sinh xếp loại hoàn thành tốt",
        "Học sinh khuyết tật được miễn học phí",
        "Nhà trường tặng quà học sinh hộ nghèo",
        "Em Trần An Nhiên đạt giải Nhất với 95 điểm",
        "Em Trần An Nhiên tặng quà các bạn khuyết tật",
        "Em Trần An Nhiên ủng hộ các bạn có hoàn cảnh khó khăn",
        "Cô Nguyễn Thị Mẫu xếp loại xuất sắc",
        "Cô Nguyễn Thị Mẫu thăm học sinh bị ốm",
        "Nguyễn Thị Mẫu, tổ trưởng, xếp loại tốt",
        "Em Trần An Nhiên tuyên truyền phòng bệnh sốt xuất huyết",
        "| Họ và tên | Chức vụ | Xếp loại |\n|---|---|---|\n| Nguyễn Thị Mẫu | Giáo viên | Tốt |",
        "| Họ và tên | Giải |\n|---|---|\n| Trần An Nhiên | Nhất |",
        "Em Trần An Nhiên hát hay.",
        "Anh hùng Phan Đình Giót bị thương vẫn lao lên",
        "Trường Tiểu học Lê Quý Đôn xếp thứ 2 của khối",
    ],
)
def test_awards_groups_and_grown_ups_are_not_marked(text):
    assert found(text) == []
