"""The findings by severity and duty, each with its citation, its remedy and the layer it is on."""

from __future__ import annotations

from typing import Any

from dashboard_builders import FINDINGS, a_school, inspected, words
from sample.reading import Page, read
from schoolgate.model import Finding, Layer, Location, Message, Outcome, Severity
from schoolgate.regulations import citations
from schoolgate.site.dashboard.compose import compose

CITED = "tt-09-2024"


def a_finding(**changes: Any) -> Finding:
    fields: dict[str, Any] = {
        "rule": "news/unknown-author",
        "severity": Severity.WARNING,
        "where": Location("news/professional/bai.md", 3),
        "message": Message.of("dashboard.no-findings"),
        "remedy": Message.of("dashboard.no-plan", published=2),
    }
    return Finding(**(fields | changes))


def made(*findings: Finding) -> Page:
    files = compose(inspected(a_school(), findings))
    return read(FINDINGS, files[FINDINGS].decode())


def test_a_finding_says_where_what_and_what_to_do() -> None:
    told = made(a_finding()).text("main")
    assert "Chưa có điểm nào cần khắc phục." in told
    assert "Chưa có định hướng của tháng này" in told
    assert "news/professional/bai.md:3 · trang công khai" in told


def test_the_citation_stands_with_the_duty_and_leads_to_its_text() -> None:
    page = made(a_finding(citation=CITED))
    citation = citations()[CITED]
    assert f"Căn cứ: {citation.text}" in page.text("main")
    assert citation.url in page.all("a", "href")


def test_errors_come_first_and_alike_duties_together() -> None:
    page = made(
        a_finding(severity=Severity.ERROR),
        a_finding(),
        a_finding(where=Location("news/professional/khac.md")),
        a_finding(rule="news/unknown-category"),
        a_finding(severity=Severity.NOTE),
    )
    assert [words(one) for one in page.elements("h2")] == ["Lỗi 1", "Cảnh báo 3", "Nhắc 1"]
    assert len(list(page.elements("article"))) == 4


def test_one_duty_with_two_citations_says_each_at_its_own() -> None:
    page = made(a_finding(citation=CITED), a_finding(citation="nd-42-2022"))
    assert len(list(page.elements("article"))) == 2


def test_what_is_internal_open_or_left_out_says_so() -> None:
    inside = a_finding(where=Location("internal/news/hop.md"), layer=Layer.INTERNAL)
    assert "trang nội bộ" in made(inside).text("article")
    assert "đang trong kỳ" in made(a_finding(outcome=Outcome.OPEN)).text("article")
    assert "Chưa lên trang" in made(a_finding(left_out=True)).text("article")
    assert "Lỗi phần mềm" in made(a_finding(outcome=Outcome.CRASHED, left_out=True)).text("article")


def test_a_rule_that_is_no_longer_there_stands_by_its_id() -> None:
    assert "content/gone" in made(a_finding(rule="content/gone")).text("h3")


def test_the_name_of_a_file_may_be_no_text_at_all() -> None:
    assert "bai" in made(a_finding(where=Location("news/\udcff\x1bbai.md"))).text("article")


def test_nothing_to_mend_says_so() -> None:
    assert "Chưa có điểm nào cần khắc phục." in made().text("main")
