"""The page of the score: every number with what stands behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from dashboard_builders import a_school, inspected
from sample.reading import Page, read
from schoolgate.inspection import Inspection, judged
from schoolgate.model import Evidence, Location
from schoolgate.regulations import DEFAULT, rubric
from schoolgate.site.dashboard.compose import compose
from score_page import PAGE

HOSTILE = "<script>alert(1)</script>{{ 7 * 7 }}"


def a_scored_school(**changes: Any) -> Inspection:
    """A small school that is scored by the rubric of Decision 8265."""
    portal = a_school()
    settings = replace(portal.settings, rubric=rubric(DEFAULT, "primary"))
    return judged(replace(portal, settings=settings, **changes))


def page(inspection: Inspection) -> Page:
    return read(PAGE, compose(inspection)[PAGE].decode())


def a_row(**changes: Any) -> Evidence:
    fields: dict[str, Any] = {
        "item": "T3.C2.M1",
        "day": date(2025, 10, 1),
        "by": "mau.nt",
        "text": "Mạng ổn định.",
        "documents": ("about/introduction.md",),
        "where": Location("_data/evidence.yml", 4),
    }
    return Evidence(**(fields | changes))


def test_a_school_without_a_rubric_is_told_why_there_is_no_score() -> None:
    assert "chưa chấm điểm" in page(inspected(a_school())).text("main")


def test_items_that_nothing_shows_need_a_person() -> None:
    told = page(a_scored_school()).text("main")

    assert "cần người xác nhận" in told
    assert "item: T3.C2.M1" in told


def test_claims_stand_apart_from_the_total() -> None:
    told = page(a_scored_school(evidence=(a_row(documents=()),))).text("main")

    assert "Tự khai, chưa có minh chứng" in told
    assert "không cộng vào tổng" in told


def test_what_a_row_says_is_only_text() -> None:
    made = compose(a_scored_school(evidence=(a_row(text=HOSTILE),)))[PAGE].decode()

    assert "<script>" not in made
    assert "&lt;script&gt;alert(1)&lt;/script&gt;{{ 7 * 7 }}" in made


def test_each_unclear_place_stands_with_what_is_printed_and_how_it_is_read() -> None:
    told = page(a_scored_school()).text("main")

    assert "Bản in ghi “trừ 05 điểm”." in told
    assert all(f"A{number}" in told for number in range(1, 28))


def test_nothing_is_wrong_with_the_page_itself() -> None:
    assert page(a_scored_school(evidence=(a_row(), a_row(deduction="a")))).objections == []
