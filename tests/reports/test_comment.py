"""The comment on a pull request: short, in order, and harmless whatever stands in it."""

from __future__ import annotations

import dataclasses
import datetime as dt

import comrak
import pytest

from quota_builders import a_counted_school, a_quota, things
from schoolgate.model import Finding, Location, Message, Outcome, Portal, Severity
from schoolgate.quotas import readings
from schoolgate.reports.check_result import Check
from schoolgate.reports.comment import comment
from schoolgate.reports.comparison import compare
from schoolgate.reports.json_check import CheckDocument, check_document

AS_OF = dt.date(2025, 12, 22)
HERE = "news/union/2025-12-20-tham-hoi.md"
HOSTILE = [
    "@hieu-truong và #12, GH-7",
    "![x](https://evil.example/a.png)",
    "[bấm vào đây](javascript:alert(1))",
    "https://evil.example www.evil.example",
    "</details><script>alert(1)</script><!--",
    "`dấu` ``` | bảng | **đậm** ~~gạch~~",
    "dòng một\n\n# Dòng hai\r\n- ba",
    "\u202eđảo\u0000",
    "&lt;img src=x&gt; &#64;ai",
]


BROKEN = Finding(
    "content/broken-link",
    Severity.ERROR,
    Location(HERE, 4),
    Message.of("rules.crashed", rule="x"),
    Message.of("rules.crashed-remedy", rule="x"),
)


def school(count: int = 0) -> Portal:
    quota = a_quota(a_counted_school(), "news-union")
    made = things(quota, dt.date(2025, 12, 20), count)
    return a_counted_school(as_of=AS_OF, **{"posts": made["posts"]}, quotas=[quota])


def document(
    findings: list[Finding], before: list[Finding] | None = None, posts: int = 0, waiting: int = 0
) -> CheckDocument:
    portal = school(posts)
    check = Check(portal, tuple(findings), (), readings(portal))
    if before is not None:
        then = (before, readings(school()))
        once = readings(school(posts + waiting))
        compared = compare("0" * 40, then, (findings, check.readings), {}, [HERE], once)
        check = dataclasses.replace(check, comparison=compared)
    return check_document(check, "1" * 40)


def test_a_change_without_faults_says_so_and_what_is_still_missing() -> None:
    said = comment(document([], []))
    assert said.startswith("### Thay đổi này không có điều gì phải sửa\n")
    assert "Tin đoàn thể (tháng 12/2025): còn thiếu 1 tin bài, còn 9 ngày" in said


def test_a_quota_that_moves_is_told_before_and_after() -> None:
    assert "- Tin đoàn thể (tháng 12/2025): 0/1 → 1/1 ✓" in comment(document([], [], posts=1))


def test_what_waiting_posts_will_do_is_told_apart() -> None:
    said = comment(document([], [], waiting=1))
    assert (
        "**Khi các bài đang chờ trong thay đổi này được duyệt**\n- Tin đoàn thể (tháng 12/2025): 0/1 → 1/1 ✓"
        in said.replace("\n\n", "\n")
    )
    assert "**Thay đổi này làm chỉ tiêu" not in said


def test_what_the_change_brings_stands_open_and_what_was_there_is_folded() -> None:
    old = dataclasses.replace(BROKEN, where=Location("news/other/cu.md", 2))
    said = comment(document([BROKEN, old], [old]))
    open_part, _, folded = said.partition("<details>")
    assert f"`content/{HERE}`, dòng 4" in open_part
    assert "cu.md" not in open_part
    assert "1 điều có từ trước, ở các tệp khác" in folded
    assert "cu.md" in folded


def test_when_all_is_mended_it_says_so() -> None:
    said = comment(document([], [BROKEN]))
    assert said.startswith("### Mọi điều cần sửa trong thay đổi này đã được sửa xong\n")
    assert "Đã sửa xong: 1" in said


def test_an_open_quota_is_no_fault_of_the_change() -> None:
    note = dataclasses.replace(BROKEN, severity=Severity.NOTE, outcome=Outcome.OPEN)
    assert "không có điều gì phải sửa" in comment(document([note], []))


def test_three_thousand_findings_make_a_short_comment() -> None:
    many = [
        dataclasses.replace(BROKEN, where=Location(f"news/union/bai-{number}.md", 3))
        for number in range(3000)
    ]
    said = comment(document(many, []))
    assert len(said) < 30_000
    assert "Cần sửa trong thay đổi này (3000)" in said
    assert "và 2955 điều nữa" in said


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_words_are_read_and_do_nothing(hostile: str) -> None:
    made = document([BROKEN], [])
    entry = dataclasses.replace(
        made.findings[0], message=hostile, remedy=hostile, path=hostile, sheet=hostile
    )
    quota = dataclasses.replace(made.quotas[-1], title=hostile, name=hostile, unit=hostile, asked=[hostile])
    said = comment(dataclasses.replace(made, findings=[entry], quotas=[quota]))
    html = rendered(said)
    for tag in ("<a", "<img", "<script", "<table", "<h1", "<del>", "<!--"):
        assert tag not in html
    assert html.count("<details>") == html.count("</details>")
    for call in ("@hieu", "#12", "GH-7", "https://", "www."):
        assert call not in _outside_code(said)


def rendered(markdown: str) -> str:
    """What GitHub makes of it, but for mentions, which its own code finds in what is no code."""
    extension = comrak.ExtensionOptions()
    extension.autolink = extension.table = extension.strikethrough = extension.tagfilter = True
    render = comrak.RenderOptions()
    render.unsafe_ = True
    html: str = comrak.render_markdown(markdown, extension_options=extension, render_options=render)
    return html


def _outside_code(said: str) -> str:
    return "".join(part for number, part in enumerate(said.split("`")) if number % 2 == 0)
