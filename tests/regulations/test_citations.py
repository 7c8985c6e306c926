from __future__ import annotations

import datetime as dt

import pytest

from schoolgate import messages
from schoolgate.regulations import Citation, RegulationError, citations, read

MAPPING = "Chỗ này phải gồm các dòng có dạng “tên: nội dung”."


def mistakes(text: str) -> list[tuple[str, int, str]]:
    with pytest.raises(RegulationError) as caught:
        read(text, "citations.yml")
    for one in caught.value.mistakes:
        assert messages.say(one.message, "en")
    return [(one.where.path, one.where.line, messages.say(one.message)) for one in caught.value.mistakes]


def test_a_citation_is_read_as_it_is_written() -> None:
    text = """
tt-1-2024:
  text: Điều 4 Thông tư số 1/2024
  url: https://vanban.example/1
  from: 2024-07-19
  to: 2026-01-01
nd-2:
  text: Nghị định số 2
"""
    assert read(text, "x.yml") == {
        "tt-1-2024": Citation(
            "tt-1-2024",
            "Điều 4 Thông tư số 1/2024",
            "https://vanban.example/1",
            dt.date(2024, 7, 19),
            dt.date(2026, 1, 1),
        ),
        "nd-2": Citation("nd-2", "Nghị định số 2"),
    }


def test_an_empty_file_has_no_citations() -> None:
    assert read("# chưa có gì\n", "x.yml") == {}


def test_every_mistake_is_named_at_once_with_its_line() -> None:
    text = """a:
  txt: Thông tư
b:
  text: Nghị định
  url: ftp://x
  from: 05/10/2025
  weight: 3
a:
  text: Lại nữa
c: Luật
d:
  text: [Luật]
e:
  text: Luật
  from: 2025-01-02
  to: 2025-01-01
f:
  text: " "
"""
    assert mistakes(text) == [
        ("citations.yml", 1, "“a” còn thiếu mục “text”."),
        ("citations.yml", 2, "Không có mục “txt”; có phải là “text” không?"),
        ("citations.yml", 5, "“ftp://x” không phải là địa chỉ trang; địa chỉ bắt đầu bằng https://."),
        ("citations.yml", 6, "“05/10/2025” không phải là ngày; hãy viết theo dạng 2025-10-05."),
        ("citations.yml", 7, "Không có mục “weight”; các mục có thể dùng: text, url, from, to."),
        ("citations.yml", 8, "“a” có hai lần."),
        ("citations.yml", 10, MAPPING),
        ("citations.yml", 10, "“c” còn thiếu mục “text”."),
        ("citations.yml", 11, "“d” còn thiếu mục “text”."),
        ("citations.yml", 12, "Mục “text” phải là một dòng chữ."),
        ("citations.yml", 16, "Ngày cuối 2025-01-01 đứng trước ngày đầu 2025-01-02."),
        ("citations.yml", 17, "“f” còn thiếu mục “text”."),
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a:\n  text: 'x\n", 3),
        ("a: b: c\n", 1),
        ("a: 1\n--- x\n---\n", 2),
        ("a: \x07", 1),
    ],
)
def test_what_is_not_yaml_is_one_mistake(text: str, line: int) -> None:
    found = mistakes(text)
    assert found[0][1] == line


def test_a_list_is_no_file_of_citations() -> None:
    assert mistakes("- a\n- b\n") == [("citations.yml", 1, MAPPING)]


@pytest.mark.parametrize(("first", "last"), [("2025-01-01", "2025-01-01"), ("2025-01-01", "2025-01-02")])
def test_a_text_may_be_in_force_for_a_single_day(first: str, last: str) -> None:
    (citation,) = read(f"a: {{text: X, from: {first}, to: {last}}}", "x.yml").values()
    assert str(citation.valid_to) == last


def test_what_is_shipped_is_well_formed() -> None:
    assert citations()["tt-09-2024-dieu-4"].valid_from == dt.date(2024, 7, 19)
