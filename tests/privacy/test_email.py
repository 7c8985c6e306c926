"""Private e-mail addresses in a text."""

import pytest

from schoolgate.model import BODY, Passage, Writing
from schoolgate.privacy.email import email


def found(text: str) -> list[str]:
    return [one.found for one in email(Writing((Passage(BODY, text),)))]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Gửi về lan.mau@gmail.com.", "lan.mau@gmail.com"),
        ("Gửi về Lan_Mau90@Yahoo.com.vn nhé", "Lan_Mau90@Yahoo.com.vn"),
        ("mail: a-b+c@hotmail.com;", "a-b+c@hotmail.com"),
        ("<mau@outlook.com>", "mau@outlook.com"),
        ("mau@outlook.com.vn", "mau@outlook.com.vn"),
        ("mau@icloud.com", "mau@icloud.com"),
        ("mau@live.com", "mau@live.com"),
        ("mau@proton.me", "mau@proton.me"),
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
        "mau@gmail.edu.vn",
        "Dùng Gmail để gửi bài",
        "nhóm (a) gồm 5 em",
        "trang gmail.com",
    ],
)
def test_an_office_is_nobody(text):
    assert found(text) == []
