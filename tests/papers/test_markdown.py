from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import comrak
import pytest

from paper_builders import COLUMNS, a_paper, minutes
from schoolgate.papers.markdown import markdown
from schoolgate.papers.paper import Bullets, Heading, Paragraph, Table

GOLDEN = Path(__file__).parent


@pytest.mark.parametrize(("name", "paper"), [("bao-cao", a_paper()), ("bien-ban", minutes(draft=False))])
def test_a_paper_reads_in_the_order_of_its_word_file(name, paper):
    assert markdown(paper) == (GOLDEN / f"{name}.md").read_text("utf-8")


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "![x](https://example.com/a.png)",
        "**đậm** _nghiêng_ `mã`",
        "# không phải đề mục",
        "1. không phải danh sách",
        "- không phải danh sách",
        "a | b | c",
        "&lt;b&gt; &amp;",
        "trên\n===",
        "trên\n---",
        "{{ 7*7 }} {% for %}",
        "~~~\nkhối mã\n~~~",
    ],
)
def test_nothing_that_was_typed_is_markup(hostile):
    parts = (Paragraph(hostile), Bullets((hostile,)), Table(COLUMNS, (("1", hostile, hostile),)))
    plain = (Paragraph("lời"), Bullets(("lời",)), Table(COLUMNS, (("1", "lời", "lời"),)))
    shown = rendered(a_paper(parts=parts, annexes=()))
    assert tags(shown) == tags(rendered(a_paper(parts=plain, annexes=())))
    for words in hostile.split("\n"):
        assert shown.count(escaped(words)) >= 4


def test_each_level_of_heading_keeps_its_place():
    said = markdown(a_paper(parts=(Heading("A", 1), Heading("1", 2), Heading("a)", 3)), annexes=()))
    assert [line for line in said.splitlines() if line.startswith("#")] == [
        "# BÁO CÁO",
        "## A",
        "### 1",
        "#### a)",
    ]


def test_without_a_place_no_day_is_told():
    assert "ngày" not in markdown(minutes(parts=()))


def test_in_english():
    said = markdown(a_paper(), "en")
    assert "**DRAFT**" in said
    assert "*Sông Mây, 05/01/2026*" in said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (dt.date(2026, 2, 9), "ngày 09 tháng 02 năm 2026"),
        (dt.date(2026, 3, 10), "ngày 10 tháng 3 năm 2026"),
        (dt.date(2025, 12, 31), "ngày 31 tháng 12 năm 2025"),
    ],
)
def test_a_nought_stands_before_small_days_and_the_first_two_months(day, said):
    assert said in markdown(a_paper(day=day))


def test_a_table_wants_as_many_cells_as_columns():
    with pytest.raises(ValueError, match="hai"):
        Table(COLUMNS, (("một", "hai"),))
    with pytest.raises(ValueError, match=r"\(\)"):
        Table((), ())


def rendered(paper):
    tables, breaks = comrak.ExtensionOptions(), comrak.RenderOptions()
    tables.table = True
    breaks.unsafe_ = True
    return comrak.render_markdown(markdown(paper), extension_options=tables, render_options=breaks)


def tags(html):
    return [tag for tag in re.findall(r"<[^>]+>", html) if not tag.startswith("<br")]


def escaped(words):
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
