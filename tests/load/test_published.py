"""The register of what went live when: read, written, and told where it was damaged."""

from __future__ import annotations

import datetime as dt

import pytest

from builders import AS_OF, write_school
from schoolgate.load import load
from schoolgate.load.published import published_text
from schoolgate.messages import say
from schoolgate.model import Location, Published

PATH = "_data/machine/published.csv"
HEAD = "path,date,first_seen\n"
ROWS = 'news/union/2025-10-05-a.md,2025-10-05,2025-10-06\n"news/union/2025-10-07-b, c.md",2025-10-07,\n'


def test_the_register_is_read(read):
    portal = read({PATH: HEAD + ROWS})
    assert portal.problems == ()
    assert portal.published == (
        Published(
            "news/union/2025-10-05-a.md", dt.date(2025, 10, 5), dt.date(2025, 10, 6), Location(PATH, 2)
        ),
        Published("news/union/2025-10-07-b, c.md", dt.date(2025, 10, 7), None, Location(PATH, 3)),
    )


def test_a_school_without_a_register_has_an_empty_one(read):
    assert read().published == ()


def test_what_is_written_is_what_was_read(read):
    assert published_text(read({PATH: HEAD + ROWS}).published) == HEAD + ROWS
    assert read({PATH: published_text(())}).published == ()


@pytest.mark.parametrize(
    "row",
    [
        "a.md,hôm qua,",
        "a.md,2025-10-05,05/10/2025",
        ",2025-10-05,",
        "a.md",
        "<<<<<<< HEAD",
        "a.md,2025-02-30,2025-03-01",
    ],
)
def test_a_bad_row_costs_itself_only(read, row):
    portal = read({PATH: f"{HEAD}{row}\n\nb.md,2025-10-07,\n"})
    assert [(one.path, one.where.line) for one in portal.published] == [("b.md", 4)]
    assert [(one.kind, one.where, say(one.message), say(one.remedy)) for one in portal.problems] == [
        (
            "content/invalid-field",
            Location(PATH, 2),
            "Dòng này của sổ theo dõi ngày đăng không đọc được.",
            "Sổ do phần mềm ghi, không sửa bằng tay: khôi phục tệp từ lịch sử thay đổi.",
        )
    ]


@pytest.mark.parametrize(
    "text", ["", "path;date;first_seen\n", "a.md,2025-10-05,\n", HEAD.replace("date", "ngày")]
)
def test_a_register_that_lost_its_first_line_is_told_once(the_problem, text):
    problem = the_problem(text, PATH)
    assert (problem.kind, problem.where.line, problem.left_out) == ("content/invalid-field", 1, True)
    assert say(problem.message) == (
        "Dòng đầu của sổ theo dõi ngày đăng không còn là path,date,first_seen, nên cả sổ không được đọc."
    )


def test_many_bad_rows_are_cut_short_and_counted(read):
    problems = read({PATH: HEAD + "a.md,5/10/2025,\n" * 500}).problems
    assert len(problems) == 51
    assert "Còn 450 điểm khác trong tệp này chưa kể ra." in {say(one.message) for one in problems}


@pytest.mark.parametrize(
    "data", [b"path,date,first_seen\n\xff\xfe\xfa", b"path,date,first_seen\na\0,2025-10-05,\n"]
)
def test_bytes_that_are_no_text_are_told(the_problem, data):
    assert the_problem(data, PATH).left_out


@pytest.mark.parametrize("name", ["published", "disclosed"])
def test_a_quotation_mark_that_is_never_closed_is_told(read, name):
    heads = {"published": HEAD, "disclosed": "path,title,number,published_on\n"}
    text = f'{heads[name]}"' + "a,b,c\n" * 30_000
    problems = read({f"_data/machine/{name}.csv": text}).problems
    assert [one.where.path for one in problems] == [f"_data/machine/{name}.csv"]


def test_an_unchanged_register_is_kept_between_builds(tmp_path):
    content = write_school(tmp_path, **{PATH: f"{HEAD}{ROWS}a.md,,\n"})
    first = load(content, as_of=AS_OF, cache=tmp_path / "cache")
    assert load(content, as_of=AS_OF, cache=tmp_path / "cache") == first
    assert (len(first.published), len(first.problems)) == (2, 1)
