from __future__ import annotations

import datetime as dt

import pytest

from builders import a_head
from schoolgate.load import SettingsError
from schoolgate.messages import say

POST = "news/professional/2025-10-06-bai/index.md"
DOCUMENT = "documents/school/qd-1/index.md"


def post(**changes: str | None) -> str:
    return a_head(**({"date": "2025-10-06"} | changes))


INVALID = [
    ("no title", post(title=None), 1, "Thiếu mục “title”."),
    ("empty title", post(title=""), 2, "Thiếu mục “title”."),
    ("title of spaces", post(title='"  "'), 2, "Thiếu mục “title”."),
    (
        "markup in the title",
        post(title="Bài <b>hay</b>"),
        2,
        "Mục “title” có ký tự <, không dùng được ở đây.",
    ),
    ("arrow in the title", post(title="1 -> 2"), 2, "Mục “title” có ký tự >, không dùng được ở đây."),
    ("text turned round", post(title="a\u202eb"), 2, "Mục “title” có ký tự U+202E, không dùng được ở đây."),
    (
        "escaped control",
        post(title='"a\\eb"'),
        2,
        "Mục “title” có ký tự điều khiển không nhìn thấy (U+001B).",
    ),
    (
        "escaped control in a text",
        post(summary='"a\\x00b"'),
        7,
        "Mục “summary” có ký tự điều khiển không nhìn thấy (U+0000).",
    ),
    ("endless title", post(title="a" * 301), 2, "Mục “title” dài 301 ký tự; nhiều nhất là 300."),
    ("endless summary", post(summary="a" * 2001), 7, "Mục “summary” dài 2001 ký tự; nhiều nhất là 2000."),
    (
        "title as a list",
        post(title="[Thông báo]"),
        2,
        "Mục “title” phải là một dòng chữ, không phải danh sách.",
    ),
    (
        "author as a list",
        post(author="[a, b]"),
        4,
        "Mục “author” phải là một dòng chữ, không phải danh sách.",
    ),
    (
        "day no month has",
        post(approved_on="31/02/2025"),
        6,
        "Ngày ở mục “approved_on” ghi là “31/02/2025”, không có ngày như vậy.",
    ),
    (
        "month 13",
        post(approved_on="2025-13-45"),
        6,
        "Ngày ở mục “approved_on” ghi là “2025-13-45”, không có ngày như vậy.",
    ),
    (
        "year of two digits",
        post(approved_on="5/10/25"),
        6,
        "Ngày ở mục “approved_on” ghi là “5/10/25”, không có ngày như vậy.",
    ),
    (
        "year 205",
        post(date="0205-10-06"),
        3,
        "Ngày ở mục “date” ghi là “0205-10-06”, không có ngày như vậy.",
    ),
    (
        "hour 25",
        post(date="2025-10-06 25:00"),
        3,
        "Ngày ở mục “date” ghi là “2025-10-06 25:00”, không có ngày như vậy.",
    ),
    ("date in words", post(date="hôm qua"), 3, "Ngày ở mục “date” ghi là “hôm qua”, không có ngày như vậy."),
    (
        "other time zone",
        post(date="2025-10-06T07:30:00Z"),
        3,
        "Ngày ở mục “date” ghi là “2025-10-06T07:30:00Z”, không có ngày như vậy.",
    ),
    (
        "draft perhaps",
        post(draft="chưa biết"),
        7,
        "Mục “draft” ghi là “chưa biết”; ở đây chỉ ghi true (có) hoặc false (không).",
    ),
    ("tags as a mapping", post(tags="{a: b}"), 7, "Mục “tags” phải là danh sách."),
    ("tag without letters", post(tags="[vui, '!!!']"), 7, "Từ khóa “!!!” không có chữ cái hay chữ số nào."),
    (
        "unknown word",
        post(people="nhiều"),
        7,
        "Mục “people” ghi là “nhiều”; chỉ dùng được: none, group, identified.",
    ),
    (
        "field twice",
        post().replace("author:", "title: Khác\nauthor:"),
        4,
        "Mục “title” ghi hai lần, ở dòng 2 và dòng 4.",
    ),
]


@pytest.mark.parametrize(
    ("text", "line", "sentence"), [case[1:] for case in INVALID], ids=[case[0] for case in INVALID]
)
def test_a_bad_field_keeps_the_page_out(the_problem, text, line, sentence):
    problem = the_problem(text)
    assert (problem.kind, problem.left_out) == ("content/invalid-field", True)
    assert (problem.where.line, say(problem.message)) == (line, sentence)


@pytest.mark.parametrize(
    ("written", "suggested"),
    [
        ("31/02/2025", "2025-02-28"),
        ("2024-02-30", "2024-02-29"),
        ("2025-13-45", "2025-10-12"),
        ("x", "2025-10-12"),
    ],
)
def test_a_bad_date_comes_with_one_to_write(the_problem, written, suggested):
    assert say(the_problem(post(date=written)).remedy) == f"Hãy ghi năm-tháng-ngày, ví dụ {suggested}."


def test_all_mistakes_of_a_head_are_told_at_once(read):
    text = a_head(title=None, date="31/02/2025", draft="chưa", tieude="Bài")
    problems = [one for one in read({POST: text}).problems if one.where.path == POST]
    assert [(one.kind, one.where.line) for one in problems] == [
        ("content/invalid-field", 1),
        ("content/invalid-field", 2),
        ("content/invalid-field", 6),
        ("content/unknown-field", 7),
    ]


def test_a_head_of_nonsense_is_not_told_line_by_line(read):
    lines = "".join(f"x{number}: 1\n" for number in range(1000))
    assert len(read({POST: f"---\n{lines}---\n"}).problems) == 50


@pytest.mark.parametrize(
    ("field", "meant"),
    [
        ("aproved_by", "approved_by"),
        ("tac_gia", "author"),
        ("Ngày duyệt", "approved_on"),
        ("tag", "tags"),
        ("ảnh", "image"),
    ],
)
def test_an_unknown_field_is_noted_with_the_one_meant(the_problem, read, field, meant):
    problem = the_problem(post(**{field: "x"}))
    assert (problem.kind, problem.where.line, problem.left_out) == ("content/unknown-field", 7, False)
    assert say(problem.message) == f"Không có mục “{field}”; dòng này không được dùng đến."
    assert say(problem.remedy) == f"Có phải bạn muốn ghi “{meant}”?"


def test_an_unknown_field_like_none_lists_those_there_are(the_problem):
    problem = the_problem(post(zzz="x"))
    assert say(problem.remedy).startswith("Các mục dùng được: approved_by, approved_on, author")


def test_a_page_with_an_unknown_field_is_still_there(read):
    assert POST in {one.path for one in read({POST: post(zzz="x")}).posts}


def test_a_file_may_end_with_an_empty_value_below_a_comment(read):
    """YAML says that such a value stands on the line after the last one."""
    text = "# Chưa viết xong\nboards:\n  - {id: editorial, title:'"
    with pytest.raises(SettingsError) as caught:
        read({"_data/boards.yml": text})
    assert {one.where.path for one in caught.value.problems} == {"_data/boards.yml"}


def test_a_comment_that_cuts_a_title_is_noted(the_problem):
    problem = the_problem(post(title="Phong trào #ThiDua"))
    assert (problem.kind, problem.where.line, problem.left_out) == ("content/cut-value", 2, False)
    assert say(problem.message) == "Dấu # đứng sau dấu cách làm mất phần chữ phía sau nó trên dòng này."


@pytest.mark.parametrize(
    ("written", "day", "time"),
    [
        ("2025-10-06", dt.date(2025, 10, 6), None),
        ("06/10/2025", dt.date(2025, 10, 6), None),
        ("6.10.2025", dt.date(2025, 10, 6), None),
        ("2025-10-06 07:30", dt.date(2025, 10, 6), dt.time(7, 30)),
        ("2025-10-06 7h30", dt.date(2025, 10, 6), dt.time(7, 30)),
        ("2025-10-06T07:30:15+07:00", dt.date(2025, 10, 6), dt.time(7, 30)),
    ],
)
def test_dates_are_read_as_people_write_them(read, written, day, time):
    found = next(one for one in read({POST: post(date=written)}).posts if one.path == POST)
    assert (found.date, found.time) == (day, time)


@pytest.mark.parametrize(
    "written", ["[vui, Đội thiếu niên]", "vui, Đội thiếu niên", "\n  - vui\n  - Đội thiếu niên"]
)
def test_tags_may_be_a_list_or_words_with_commas(read, written):
    found = next(one for one in read({POST: post(tags=written)}).posts if one.path == POST)
    assert found.tags == ("vui", "Đội thiếu niên")


@pytest.mark.parametrize(
    ("written", "draft"), [("true", True), ("có", True), ("no", False), ("không", False)]
)
def test_flags(read, written, draft):
    found = next(one for one in read({POST: post(draft=written)}).posts if one.path == POST)
    assert found.draft is draft


def test_markup_in_other_texts_is_kept_as_text(read):
    found = next(one for one in read({POST: post(summary="<script>1</script>")}).posts if one.path == POST)
    assert found.summary == "<script>1</script>"


def test_a_document_keeps_its_figures(read):
    fields = ("title: Quy chế", "number: 051/QĐ-TH", "field: chuyên môn", "issued_on: 2025-09-01")
    text = "\n".join(["---", *fields, "month: 2025-09", "---", ""])
    document = read({DOCUMENT: text}).documents[0]
    assert (document.number, document.area, document.issued_on) == (
        "051/QĐ-TH",
        "chuyên môn",
        dt.date(2025, 9, 1),
    )
    assert document.month == "2025-09"


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "status: còn",
            "Mục “status” ghi là “còn”; chỉ dùng được: effective, expired, partly, amended, replaced.",
        ),
        ("month: 10/2025", "Tháng ở mục “month” ghi là “10/2025”, không đúng dạng năm-tháng."),
        ("month: 0000-01", "Tháng ở mục “month” ghi là “0000-01”, không đúng dạng năm-tháng."),
    ],
)
def test_bad_fields_of_a_document(the_problem, line, sentence):
    problem = the_problem(f"---\ntitle: Quy chế\n{line}\n---\n", DOCUMENT)
    assert (problem.where.line, say(problem.message)) == (3, sentence)
