"""Headings, tables, links and pictures as somebody who listens to the page meets them."""

from __future__ import annotations

import pytest

from schoolgate.prose import shape_of


def found(body: str) -> list[tuple[str, int, str, str]]:
    return [(one.kind, one.line, one.found, one.better) for one in shape_of(body, 10)]


@pytest.mark.parametrize(
    "body", ["## Một\n### Hai\n## Ba\n", "# Một\n## Hai\n", "#hashtag\n", "```\n#### Mã\n```\n"]
)
def test_headings_that_go_step_by_step(body: str) -> None:
    assert found(body) == []


@pytest.mark.parametrize(
    ("body", "line", "heading", "better"),
    [
        ("### Một\n", 10, "### Một", "## Một"),
        ("## Một\n\n#### Hai ##\n", 12, "#### Hai", "### Hai"),
        ("# Một\n### Hai\n", 11, "### Hai", "## Hai"),
    ],
)
def test_headings_that_skip(body: str, line: int, heading: str, better: str) -> None:
    assert found(body) == [("skipped-heading", line, heading, better)]


def test_tables() -> None:
    assert found("| Khối | Số |\n|---|---|\n| 1 | 2 |\n") == []
    assert found("Chữ\n\n|  |  |\n|---|:-:|\n| 1 | 2 |\n") == [("headless-table", 12, "|  |  |", "")]
    assert found("<table><tr><td>1</td></tr></table>") == [("headless-table", 10, "<table>", "")]
    assert found("<table><thead><tr><th>Khối</th></tr></thead></table>") == []
    assert found("<table><thead><tr><td>1</td></tr></thead></table>") == [
        ("headless-table", 10, "<table>", "")
    ]


@pytest.mark.parametrize(
    "name", ["tại đây", "Tại Đây!", "ở đây", "xem thêm", "Click here", "https://a.example/", "chi tiết"]
)
def test_links_that_say_nothing(name: str) -> None:
    assert found(f"Xem [{name}](a.md).") == [("vague-link", 10, name, "")]


@pytest.mark.parametrize(
    "body",
    [
        "Xem [kế hoạch tại đây](a.md).",
        "[Chi tiết kế hoạch](a.md)",
        "`[tại đây](a)`",
        "Trang mau.example của trường.",
        "![tại đây](a.jpg)",
    ],
)
def test_links_that_say_enough(body: str) -> None:
    assert [one for one in found(body) if one[0] == "vague-link"] == []


def test_bare_addresses() -> None:
    assert found("Xem https://a.example/b và <https://c.example/>") == [
        ("vague-link", 10, "https://a.example/b", ""),
        ("vague-link", 10, "https://c.example/", ""),
    ]


def test_pictures_without_words() -> None:
    assert found("![ ](a.jpg) ![Cây](b.jpg)") == [("missing-alt", 10, "a.jpg", "")]


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ("![Thực đơn tuần 12](a.jpg)", ["picture-of-text"]),
        ("![Ảnh](tkb_khoi-6.png)", ["picture-of-text"]),
        ("![Bé ăn trưa](anh-1.jpg)", []),
        ("![Thực đơn](a.jpg)\n\n| Thứ | Món |\n|---|---|\n| Hai | Cơm |\n", []),
        ("`![Thực đơn](a.jpg)`", []),
    ],
)
def test_pictures_of_tables(body: str, kinds: list[str]) -> None:
    assert [one[0] for one in found(body)] == kinds
