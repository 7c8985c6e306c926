"""Private e-mail addresses in a text."""

import pytest

from schoolgate.model import BODY, Passage, Writing
from schoolgate.privacy.email import email


def found(text: str) -> list[str]:
    return [one.found for one in email(Writing((Passage(BODY, text),)))]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Gửi về mau.nt@gmail.com.", "mau.nt@gmail.com"),
        ("Gửi về Vi_Du_Khong_Co@Yahoo.com.vn nhé", "Vi_Du_Khong_Co@Yahoo.com.vn"),
        ("mail: khong-co-that+0@hotmail.com;", "khong-co-that+0@hotmail.com"),
        ("<vi.du.khong.co@outlook.com>", "vi.du.khong.co@outlook.com"),
        ("vi.du.khong.co@outlook.com.vn", "vi.du.khong.co@outlook.com.vn"),
        ("vi.du.khong.co@icloud.com", "vi.du.khong.co@icloud.com"),
        ("vi.du.khong.co@live.com", "vi.du.khong.co@live.com"),
        ("vi.du.khong.co@proton.me", "vi.du.khong.co@proton.me"),
        ("mau (a) gmail.com", "mau (a) gmail.com"),
        ("mau[at]gmail.com", "mau[at]gmail.com"),
        ("mau @ gmail . com", "mau @ gmail . com"),
    ],
)
def test_a_private_address_is_found(text, address):
    assert found(text) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "lienhe@thhoaphuong.example",
        "c1mau@longbien.edu.vn",
        "vi.du.khong.co@gmail.edu.vn",
        "Dùng Gmail để gửi bài",
        "nhóm (a) gồm 5 em",
        "trang gmail.com",
    ],
)
def test_an_office_is_nobody(text):
    assert found(text) == []
