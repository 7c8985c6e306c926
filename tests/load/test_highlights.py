"""What is new at the school: what the file says, and that a broken one costs itself only."""

from __future__ import annotations

from dataclasses import fields

import pytest

from builders import POST
from schoolgate.messages import say
from schoolgate.model import Highlight, Location, PublicPortal

PATH = "_data/highlights.yml"
TWO = """\
highlights:
  - title: "Mã QR ở từng phòng: quét là thấy lịch"
    school_year: 2025-2026
    text: |
      Hai mươi phòng có mã.
      Lịch đổi thì mã giữ nguyên.
    document: school/qd-56
  - {title: Thư viện xanh, school_year: 2024-2025}
"""


def test_they_are_read_in_the_order_of_the_file(read):
    portal = read({PATH: TWO})
    assert portal.problems == ()
    assert portal.highlights == (
        Highlight(
            "Mã QR ở từng phòng: quét là thấy lịch",
            "2025-2026",
            "Hai mươi phòng có mã.\nLịch đổi thì mã giữ nguyên.",
            "school/qd-56",
            Location(PATH, 2),
        ),
        Highlight("Thư viện xanh", "2024-2025", where=Location(PATH, 8)),
    )


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("", 0, "Tệp những điểm mới chưa ghi gì."),
        ("highlights: [", 1, ""),
        ("highlights:\n  - {school_year: 2025-2026}\n", 2, ""),
        ("highlights:\n  - {title: A, school_year: 2025-2027}\n", 2, ""),
        ("highlights:\n  - {title: A, school_year: 2025}\n", 2, ""),
        ("highlights:\n  - {title: <b>A</b>, school_year: 2025-2026}\n", 2, ""),
    ],
)
def test_a_broken_file_costs_itself_only(read, text, line, sentence):
    portal = read({PATH: text})
    assert portal.highlights == ()
    assert [post.path for post in portal.posts] == [POST]
    (problem,) = portal.problems
    assert (problem.where.path, problem.left_out) == (PATH, True)
    assert problem.where.line == line
    assert say(problem.message).startswith(sentence)
    assert say(problem.message, "en")
    assert say(problem.remedy, "en")


def test_layer_1_does_not_know_them():
    assert "highlights" not in {field.name for field in fields(PublicPortal)}
