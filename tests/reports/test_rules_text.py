"""What a terminal and the handbook tell about rules."""

from __future__ import annotations

import pytest

from schoolgate.handbook import books, duties
from schoolgate.messages import say
from schoolgate.reports.check_layout import Layout
from schoolgate.reports.rules_duty import Duty
from schoolgate.reports.rules_markdown import escaped, rules_page
from schoolgate.reports.rules_text import duty_lines, list_lines

KNOWN = {one.id: one for one in duties()}


def explained(id_: str, language: str = "vi", width: int = 1000) -> str:
    return "\n".join(duty_lines(KNOWN[id_], books(), Layout(width), language))


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("one", duties(), ids=lambda one: one.id)
def test_every_rule_is_explained(one: Duty, language: str) -> None:
    said = explained(one.id, language)
    for part in (one.duty, one.why, one.mend, one.example):
        assert [line for line in say(part, language).splitlines() if line.strip() not in said] == []
    assert one.citation.text in said


@pytest.mark.parametrize("width", [60, 100])
@pytest.mark.parametrize("one", duties(), ids=lambda one: one.id)
def test_an_explanation_fits_the_terminal(one: Duty, width: int) -> None:
    lines = explained(one.id, width=width).splitlines()
    assert [line for line in lines if len(line) > width and " " in line.strip()] == []


def test_the_list_names_every_rule_with_its_duty_once() -> None:
    lines = list(list_lines(duties(), Layout(1000), "vi"))
    assert [line.split()[0] for line in lines if line.startswith("  ") and line[2] != " "] == list(KNOWN)
    assert f"    {say(KNOWN['news/monthly-quota'].duty)}" in lines


def test_a_threshold_says_for_which_schools_and_since_when() -> None:
    said = explained("weeks/late-menu")
    assert "3 ngày (từ 19/07/2024, mầm non)." in said
    assert "0 ngày (tiểu học)." in said


def test_a_quota_says_how_many_per_what() -> None:
    said = explained("news/monthly-quota")
    assert "\n  Tin đoàn thể: ít nhất 1 tin bài mỗi tháng.\n" in said
    assert "ít nhất 5, mục tiêu 10 tin bài mỗi tháng (mầm non).\n" in said
    assert "khi kỳ còn đang chạy thì chỉ là nhắc" in said


def test_a_duty_of_the_law_names_it_with_its_address() -> None:
    said = explained("disclosure/overdue")
    assert "Thông tư số 09/2024/TT-BGDĐT" in said
    assert "\n  https://" in said


def test_what_no_law_asks_says_so() -> None:
    assert "không phải văn bản quy phạm pháp luật" in explained("content/broken-link")


def test_what_is_to_be_typed_keeps_its_lines() -> None:
    typed = ["spokesperson:", "  name: Lê Thị Thử", "  position: Phó Hiệu trưởng"]
    assert "\n".join(f"      {line}" for line in typed) in explained("school/incomplete-identity", width=60)
    page = rules_page([KNOWN["school/incomplete-identity"]], books(), "vi")
    assert "\n".join(["  ```text", *(f"  {line}" for line in typed), "  ```"]) in page


def test_signs_of_markdown_are_shown_as_they_are() -> None:
    assert escaped("_data/quotas.yml, “> [!NOTE]”, a|b") == r"\_data/quotas.yml, “\> \[!NOTE\]”, a\|b"


def test_the_page_has_a_part_for_every_rule() -> None:
    page = rules_page(duties(), books(), "vi")
    assert page.count("\n### ") == len(KNOWN)
    assert all(f"- Mã: `{id_}`" in page for id_ in KNOWN)
