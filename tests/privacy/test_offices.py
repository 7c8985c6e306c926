"""Numbers and addresses of offices, and what links tell."""

import pytest

from schoolgate.model import BODY, Passage, Reference, Writing
from schoolgate.privacy import linked, marks


def found(text: str) -> list[str]:
    return [one.found for one in marks(Writing((Passage(BODY, text),)), 20)]


@pytest.mark.parametrize(
    "text",
    [
        "Mọi thắc mắc xin gọi văn phòng, số 024 0000 0123.",
        "Lớp có những em chưa biết bơi. Điện thoại văn phòng: 024 0000 0123",
        "Khi cần, phụ huynh gọi trạm y tế: 024 0000 0789",
        "Đường dây nóng: 0900 000 001",
        "Trường Mầm non Ví Dụ dùng hộp thư mnvidu.khong.co@gmail.com",
    ],
)
def test_an_office_is_for_everybody(text):
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Gọi cô Mẫu ở văn phòng: 0900 000 001",
        "Văn phòng, gặp bà Mẫu: 024 0000 0123",
        "Trường tiểu học: 0900 000 001",
        "Phòng y tế: cô Mẫu 024 0000 0123",
    ],
)
def test_somebody_in_an_office_is_not(text):
    assert len(found(text)) == 1


def test_links_tell_what_their_words_do_not():
    references = (
        Reference("mailto:vi.du.khong.co@gmail.com?subject=Chào", 7),
        Reference("tel:+84900000078", 8),
        Reference("mailto:lienhe@thhoaphuong.example", 9),
        Reference("https://thhoaphuong.example/0900000078", 10),
    )
    assert [(one.kind, one.line, one.found) for one in linked(references)] == [
        ("email", 7, "vi.du.khong.co@gmail.com"),
        ("phone", 8, "+84900000078"),
    ]
