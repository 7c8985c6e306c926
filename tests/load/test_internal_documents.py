"""Minutes and reports below ``internal/documents/``: read like documents, known to nobody outside."""

from __future__ import annotations

import pytest

from builders import a_head
from schoolgate.messages import say
from schoolgate.model import Layer, public

MINUTES = """\
---
title: Biên bản họp Ban Chỉ đạo tháng 10
kind: minutes
of: bcd
month: 2025-10
---

Nội dung cuộc họp.
"""
FOLDER = "internal/documents/2025-10-bcd"


@pytest.mark.parametrize("path", [f"{FOLDER}.md", f"{FOLDER}/index.md"])
def test_minutes_are_documents_of_the_internal_site(read, path):
    files = {f"{FOLDER}/bien-ban.pdf": b"%PDF-1.4"} if path.endswith("/index.md") else {}
    portal = read({path: MINUTES, **files})
    assert portal.problems == ()
    (found,) = portal.documents
    assert (found.path, found.layer, found.group) == (path, Layer.INTERNAL, "internal")
    assert (found.kind, found.of, found.month) == ("minutes", "bcd", "2025-10")
    assert found.files == tuple(files)


def test_internal_documents_are_lost_to_the_public_portal(read):
    portal = read({f"{FOLDER}/index.md": MINUTES, f"{FOLDER}/bien-ban.pdf": b"%PDF-1.4"})
    assert portal.attachments
    assert (public(portal).documents, public(portal).attachments) == ((), {})


def test_internal_news_and_pages_stay_what_they_were(read):
    portal = read(
        {
            "internal/documents/index.md": "---\ntitle: Hồ sơ\n---\n\nChữ.\n",
            "internal/news/2025-10-05-hop/index.md": a_head(),
        }
    )
    assert portal.problems == ()
    assert [page.path for page in portal.pages if page.layer is Layer.INTERNAL] == [
        "internal/documents/index.md"
    ]
    assert [post.path for post in portal.posts if post.layer is Layer.INTERNAL] == [
        "internal/news/2025-10-05-hop/index.md"
    ]
    assert portal.documents == ()


def test_a_public_and_an_internal_document_may_have_one_name(read):
    portal = read({f"{FOLDER}.md": MINUTES, "documents/school/2025-10-bcd/index.md": MINUTES})
    assert portal.problems == ()
    assert {one.layer for one in portal.documents} == {Layer.PUBLIC, Layer.INTERNAL}


def test_two_internal_documents_of_one_name_keep_the_first(read):
    portal = read({f"{FOLDER}.md": MINUTES, f"{FOLDER}/index.md": MINUTES})
    assert [one.path for one in portal.documents] == [f"{FOLDER}.md"]
    assert [(one.kind, one.where.path, say(one.message)) for one in portal.problems] == [
        (
            "content/duplicate-address",
            f"{FOLDER}/index.md",
            f"Địa chỉ /van-ban/noi-bo/2025-10-bcd/ đã thuộc về {FOLDER}.md; trang này không được đăng.",
        )
    ]


@pytest.mark.parametrize("path", ["internal/documents/bcd/10/index.md", "internal/documents/bcd/thang-10.md"])
def test_an_internal_document_in_the_wrong_place_is_told(the_problem, path):
    problem = the_problem(MINUTES, path)
    assert (problem.kind, problem.left_out) == ("content/misplaced", True)
    assert say(problem.message) == (
        "Văn bản nội bộ nằm sâu hơn thư mục của văn bản, hoặc tệp không mang tên index.md."
    )


def test_a_folder_with_a_file_and_no_text_is_told(read):
    problems = read({f"{FOLDER}/bien-ban.pdf": b"%PDF-1.4"}).problems
    assert [(one.where.path, say(one.message)) for one in problems] == [
        (FOLDER, "Thư mục có tệp mà không có index.md nên không được đăng.")
    ]


def test_a_category_called_internal_is_unknown_all_the_same(the_problem):
    problem = the_problem(a_head(), "internal/news/internal/2025-10-05-hop/index.md")
    assert say(problem.message) == "Không có chuyên mục “internal”."


@pytest.mark.parametrize(
    ("old", "new", "line", "sentence"),
    [
        (
            "kind: minutes",
            "kind: biên bản",
            3,
            "Mục “kind” ghi là “biên bản”; chỉ dùng được: minutes, report.",
        ),
        (
            "month: 2025-10",
            "month: 10/2025",
            5,
            "Tháng ở mục “month” ghi là “10/2025”, không đúng dạng năm-tháng.",
        ),
        ("of: bcd", "of: [bcd, tổ 1]", 4, "Mục “of” phải là một dòng chữ, không phải danh sách."),
    ],
    ids=["kind", "month", "board"],
)
def test_a_mistake_in_the_head_is_told_with_its_line(the_problem, old, new, line, sentence):
    problem = the_problem(MINUTES.replace(old, new), f"{FOLDER}.md")
    assert (problem.kind, problem.where.line, problem.left_out) == ("content/invalid-field", line, True)
    assert say(problem.message) == sentence


def test_a_report_is_one_of_the_kinds(read):
    (found,) = read({f"{FOLDER}.md": MINUTES.replace("minutes", "report")}).documents
    assert found.kind == "report"
