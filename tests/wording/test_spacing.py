"""Spaces as a typist sets them, and all that has rules of its own."""

from __future__ import annotations

import pytest

from schoolgate.model import BODY, TITLE, Passage, Writing
from schoolgate.prose import words_of
from schoolgate.wording.spacing import spacing


def marked(text: str) -> list[tuple[str, str]]:
    return [(one.found, one.better) for one in spacing(Writing((Passage(BODY, text),)))]


@pytest.mark.parametrize(
    ("text", "found", "better"),
    [
        ("Nhà  trường mời phụ huynh.", "Nhà  trường", "Nhà trường"),
        ("Đã xong.  Lớp ra về.", "xong.  Lớp", "xong. Lớp"),
        ("Nhà   trường mời.", "Nhà   trường", "Nhà trường"),
        ("Học sinh , phụ huynh cùng dự.", "sinh ,", "sinh,"),
        ("Trời đẹp .", "đẹp .", "đẹp."),
        ("Thời gian : 7 giờ 30", "gian :", "gian:"),
        ("Các em vui không ?", "không ?", "không?"),
        ("Vui quá !", "quá !", "quá!"),
        ("Lớp 3 , lớp 4", "3 ,", "3,"),
        ("Học sinh,phụ huynh", "sinh,phụ", "sinh, phụ"),
        ("Lớp 3,lớp 4", "3,lớp", "3, lớp"),
        ("Sáng;chiều nghỉ", "Sáng;chiều", "Sáng; chiều"),
        ("Địa điểm:sân trường", "điểm:sân", "điểm: sân"),
        ("Thời gian:7 giờ", "gian:7", "gian: 7"),
        ("Lễ đã xong.Sau đó các em về.", "xong.Sau", "xong. Sau"),
        ("Trời đẹp.các em ra sân.", "đẹp.các", "đẹp. các"),
        ("Năm học 2025.Nhà trường mời.", "2025.Nhà", "2025. Nhà"),
        ("Trồng cây .Ai cũng vui.", "cây .Ai", "cây. Ai"),
        ("Đẹp không ?Em rất thích.", "không ?Em", "không? Em"),
        ("Học sinh ,phụ huynh", "sinh ,phụ", "sinh, phụ"),
        ("Cô hỏi:“Ai biết?”", "hỏi:“Ai", "hỏi: “Ai"),
        ("Vui quá!Cảm ơn các em.", "quá!Cảm", "quá! Cảm"),
        ("| Toán  và Tiếng Việt | 3 |", "Toán  và", "Toán và"),
    ],
)
def test_a_wrong_space_is_marked(text: str, found: str, better: str) -> None:
    assert marked(text) == [(found, better)]
    assert marked(text.replace(found, better)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Thu 3.000.000 đồng, đạt 98,5%.",
        "Lúc 7:30 đến 7h:45, 16 giờ 30.",
        "TP.HCM, TP.Hồ Chí Minh, Tp.Huế, ThS.Mẫu, Ths.Mẫu, v.v. và P.Hiệu trưởng",
        "Sách, vở, bút, v.v...",
        "Xem https://mau.example.edu.vn/tin-tuc?x=a,b:c hoặc www.mau.edu.vn.",
        "Gửi mau.nt@mau.example, tệp thuc-don.pdf hay thực đơn.pdf",
        "Trang mau.edu.vn,Facebook của trường",
        "| Thứ Hai   | 25/11 |\n| Thứ Ba    | 26/11 |",
        "Lớp    Sĩ số   Vắng\n1A     35      0",
        "Hà Nội, ngày   tháng   năm 2025",
        "1.  Một\n-  Hai\na)  Ba",
        "Dòng này xuống dòng  \nbằng hai dấu cách.",
        "12 : 4 = 3; 5 + 2 = ?; tỉ số 1 : 2; a : b",
        "Còn nữa ... và ....",
        "Vui lắm :) nhé",
        "câu a,b,c của bài 2.1.3, mục 1.Kết quả",
        "Mã 04:AB, phòng 3A",
        "Node.js, mau.nt, a.b",
        "Thông tư 09/2024/TT-BGDĐT",
        "Em nói: “Em thích đọc.” Rồi em cười.",
        "Lưu thành tệp .pdf hay .docx, viết bằng .NET",
        "(Theo kế hoạch). Xong!",
    ],
)
def test_what_has_rules_of_its_own_is_not(text: str) -> None:
    assert marked(text) == []


@pytest.mark.parametrize(
    "body",
    [
        "Gõ `schoolgate check` rồi xem.",
        "Chọn `Lưu`, rồi đóng.",
        "Câu này có chú thích [^1].",
        "Câu này <!-- ẩn --> tiếp theo.",
        "Xong.<br>Câu sau.",
        "Xong. <br> Câu sau.",
        "Gửi thư tới <vanphong@mau.example> hoặc gọi.",
    ],
)
def test_spaces_around_what_is_not_shown_as_words_are_no_fault(body: str) -> None:
    assert marked(words_of(body)) == []


def test_a_line_of_a_title_and_of_a_body() -> None:
    writing = Writing((Passage(TITLE, "Ngày  hội", 2), Passage(BODY, "Một.\n\nHai  ba.", 7)))
    assert [one.line for one in spacing(writing)] == [2, 9]
