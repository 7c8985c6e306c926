"""Children named in full beside their class."""

import pytest

from schoolgate.model import BODY, Passage, Writing
from schoolgate.privacy.child_named import child_named
from schoolgate.prose import words_of

BOTH = ["Trần An Nhiên", "Lê Bảo Ngọc"]


def found(text: str) -> list[str]:
    return [one.found for one in child_named(Writing((Passage(BODY, words_of(text)),)))]


def names(text: str) -> list[str]:
    return [one.partition(",")[0] for one in found(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chúc mừng em Trần An Nhiên, học sinh lớp 3A2.", "Trần An Nhiên, lớp 3A2"),
        ("Bé Phạm Gia Hân, lớp MG Nhỡ B1", "Phạm Gia Hân, lớp MG Nhỡ B1"),
        ("Bé Hà Anh lớp mẫu giáo lớn A2", "Hà Anh, lớp mẫu giáo lớn A2"),
        ("Cháu Hoàng Bảo An – NT D1", "Hoàng Bảo An, NT D1"),
        ("Cháu Lò Thị Mẩy, lớp Lá 2", "Lò Thị Mẩy, lớp Lá 2"),
        ("TRẦN AN NHIÊN – 5A1", "TRẦN AN NHIÊN, 5A1"),
        ("em Hoàng Mai lớp 4/2", "Hoàng Mai, lớp 4/2"),
        ("Giàng A Páo, lớp 4B", "Giàng A Páo, lớp 4B"),
        ("Nguyễn Minh Anh, học sinh lớp 2B", "Nguyễn Minh Anh, lớp 2B"),
        ("Bạn Đỗ Minh Khôi đến từ 4A3 hát", "Đỗ Minh Khôi, 4A3"),
        ("Thầy Lê Văn Thử và em Trần An Nhiên lớp 3A", "Trần An Nhiên, lớp 3A"),
        ("Phụ huynh em Trần An Nhiên, lớp 3A, ủng hộ", "Trần An Nhiên, lớp 3A"),
        ("Tên: Nguyễn Hà Vy\nLớp: 4A2", "Nguyễn Hà Vy, Lớp: 4A2"),
        ("Em Trần An\nNhiên học lớp 5A", "Trần An Nhiên, lớp 5A"),
        ("Lớp 5A: Trần An Nhiên", "Trần An Nhiên, Lớp 5A"),
        ("Bé Hải Đăng lớp Hoa Hồng", "Hải Đăng, lớp Hoa Hồng"),
        ("Em H'Linh Niê, lớp 5A, kể chuyện", "H'Linh Niê, lớp 5A"),
        ("Giải Nhất: Trần An Nhiên (lớp 5A)", "Trần An Nhiên, lớp 5A"),
    ],
)
def test_a_child_is_found_with_its_class(text, told):
    assert found(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "1. Trần An Nhiên – 5A\n2. Lê Bảo Ngọc – 5B",
        "- Trần An Nhiên – 5A\n- Lê Bảo Ngọc – 5B",
        "Các em Trần An Nhiên và Lê Bảo Ngọc lớp 5A",
        "Trần An Nhiên và Lê Bảo Ngọc (lớp 5A) nhận quà",
        "Trần An Nhiên (5A), Lê Bảo Ngọc (5B)",
        "Lớp 5A: Trần An Nhiên, Lê Bảo Ngọc",
        "Danh sách học sinh lớp 5A:\n\n1. Trần An Nhiên\n2. Lê Bảo Ngọc",
        "Các em học sinh lớp 5A:\n\n- Trần An Nhiên\n- Lê Bảo Ngọc",
        "| Họ và tên | Lớp |\n|---|---|\n| Trần An Nhiên | 3A2 |\n| Lê Bảo Ngọc | 3A2 |",
        "Họ và tên | Lớp\n---|---\nTrần An Nhiên | 3A2\nLê Bảo Ngọc | 3A2",
        "## Danh sách lớp 5A\n\n| STT | Họ và tên |\n|---|---|\n| 1 | Trần An Nhiên |\n| 2 | Lê Bảo Ngọc |",
        "| Học sinh | Lớp | GVCN |\n|---|---|---|\n| Trần An Nhiên | 3A | Vũ Mẫu |\n| Lê Bảo Ngọc | 3B | |",
    ],
)
def test_lists_and_tables_are_read_name_by_name(text):
    assert names(text) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "Cô Nguyễn Thị Mẫu, giáo viên chủ nhiệm lớp 5A",
        "Nguyễn Thị Mẫu - GVCN lớp 5A",
        "Giáo viên chủ nhiệm lớp 5A: Nguyễn Thị Mẫu",
        "Cô giáo chủ nhiệm lớp 3A là Nguyễn Thị Mẫu",
        "Hội cha mẹ: bà Trần Thị Mẫu (lớp 5A), ông Lê Văn Thử (lớp 5B)",
        "| Lớp | GVCN |\n|---|---|\n| 5A | Nguyễn Thị Mẫu |",
        "| Họ và tên | Phân công |\n|---|---|\n| Nguyễn Thị Mẫu | Chủ nhiệm 5A |",
        "Quyết định phân công Nguyễn Thị Mẫu dạy lớp 5A",
        "Học sinh lớp 5A giao lưu với nhà văn Nguyễn Nhật Ánh",
        "Học sinh lớp 4A tìm hiểu về Lê Quý Đôn",
        "học sinh lớp 5A Trường Tiểu học Lê Quý Đôn",
        "Lớp 5A học ở phố Nguyễn Sơn",
        "Chi đội Kim Đồng lớp 5A",
        "Học sinh Hà Nội lớp 5 tham gia",
        "LỚP 2A: EM YÊU THƯ VIỆN",
        "Em Trần An Nhiên xem phim 3D",
        "Em Trần An Nhiên chăm học. Lớp 5A chăm ngoan.",
        "Lớp 5A có 35 học sinh, lớp 5B có 36 học sinh.",
    ],
)
def test_grown_ups_heroes_and_places_are_no_children(text):
    assert found(text) == []


def test_a_child_without_a_class_is_not_marked():
    assert found("Em Trần An Nhiên hát hay.") == []


def test_each_child_is_told_once_with_its_line():
    writing = Writing((Passage(BODY, "Mở đầu\n\nEm Trần An Nhiên lớp 5A, tức 5A", 10),))
    assert [(one.kind, one.line) for one in child_named(writing)] == [("child-named", 12)]


def test_a_long_table_is_read_in_a_moment():
    rows = "\n".join("| Trần An Nhiên | 5A |" for _ in range(400))
    assert len(found(f"| Họ và tên | Lớp |\n|---|---|\n{rows}")) == 400
