"""Learning results: chart and table tell the same, in every year, and of no few pupils (R-054)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

import schools
from builders import a_portal
from rendering import changed, keys, page, plan
from sample.reading import Page
from schoolgate.model import Portal, Statistic

INDEX, NEW, OLD = "thong-ke/", "thong-ke/2024-2025/", "thong-ke/2023-2024/"
LEVELS = ("Hoàn thành tốt", "Hoàn thành", "Chưa hoàn thành")


def rows(*grades: tuple[int, ...], year: str = "2024-2025", subject: str = "Toán") -> tuple[Statistic, ...]:
    return tuple(
        Statistic(year, str(grade), level, pupils, subject)
        for grade, counts in enumerate(grades, 1)
        for level, pupils in zip(LEVELS, counts, strict=True)
    )


def results(*statistics: Statistic) -> Portal:
    return a_portal(statistics=list(statistics))


TWO_YEARS = (*rows((40, 25, 5), (30, 20, 10)), *rows((35, 25, 10), year="2023-2024"))


def table(made: Page) -> list[list[str]]:
    """The words of the first table, row by row."""
    first = next(iter(made.elements("table")))
    return [
        [" ".join(" ".join(cell.itertext()).split()) for cell in row if cell.tag in {"th", "td"}]
        for row in first.iter("tr")
    ]


def shapes(made: Page, tag: str) -> Iterator[Element]:
    return made.root.iter(f"{{http://www.w3.org/2000/svg}}{tag}")


def bars(made: Page) -> list[float]:
    """The widths of the parts of all bars, in percent."""
    widths = [one.get("width", "") for one in shapes(made, "rect")]
    return [float(width.rstrip("%")) for width in widths if width.endswith("%")]


def test_there_is_a_page_for_each_year_and_one_that_compares_them() -> None:
    found = keys(results(*TWO_YEARS))
    assert {INDEX, NEW, OLD} == {address for address in found if address.startswith("thong-ke/")}
    assert [(place, one.address) for place, one in plan(results(*TWO_YEARS)).menu()] == [("about", INDEX)]


def test_a_school_without_figures_has_no_such_page() -> None:
    assert not [address for address in keys(a_portal()) if address.startswith("thong-ke/")]
    assert list(plan(a_portal()).menu()) == []


def test_the_table_of_a_year_has_a_row_for_each_grade_and_one_for_the_school() -> None:
    assert table(page(results(*TWO_YEARS), NEW)) == [
        ["Khối", *LEVELS, "Tổng số"],
        ["Khối 1", "40 57%", "25 36%", "5 7%", "70"],
        ["Khối 2", "30 50%", "20 33%", "10 17%", "60"],
        ["Toàn trường", "70 54%", "45 35%", "15 12%", "130"],
    ]


def test_the_comparison_has_a_row_for_each_year_the_newest_first() -> None:
    assert table(page(results(*TWO_YEARS), INDEX)) == [
        ["Năm học", *LEVELS, "Tổng số"],
        ["2024-2025", "70 54%", "45 35%", "15 12%", "130"],
        ["2023-2024", "35 50%", "25 36%", "10 14%", "70"],
    ]


def test_the_chart_has_the_shares_of_the_table_a_title_and_a_description() -> None:
    made = page(results(*rows((40, 25, 35))), NEW)
    assert bars(made) == [40, 25, 35]
    drawing = next(one for one in shapes(made, "svg") if one.get("role") == "img")
    named = drawing.get("aria-labelledby", "").split()
    texts = {one.get("id"): one.text for one in drawing.iter() if one.get("id")}
    assert texts[named[0]] == "Toán, năm học 2024-2025"
    assert "Mỗi thanh là một khối" in (texts[named[1]] or "")


def test_each_level_has_a_pattern_of_its_own_in_the_chart_and_in_its_legend() -> None:
    made = page(results(*rows((40, 25, 35))), NEW)
    classes = [one.get("class", "") for one in shapes(made, "rect") if "sg-fill " in one.get("class", "")]
    drawn, legend = classes[:3], classes[3:]
    assert drawn == legend
    assert len(set(drawn)) == 3
    patterns = [one.get("id") for one in shapes(made, "pattern")]
    assert {"sg-fill-2", "sg-fill-3"} <= set(patterns)
    assert len(patterns) == len(set(patterns))


def test_what_is_of_a_few_pupils_is_words_in_the_table_and_one_part_of_the_bar() -> None:
    made = page(results(*rows((60, 37, 3))), NEW)
    assert table(made)[1] == ["Khối 1", "60 60%", "– không nêu", "dưới 5", "100"]
    assert bars(made) == [60, 40]
    assert "Các mức không nêu riêng" in made.text("ul")
    assert "Nhóm dưới 5 học sinh" in made.text("p")


def test_nothing_is_said_of_few_pupils_where_there_are_none() -> None:
    made = page(results(*rows((60, 35, 5))), NEW)
    assert "dưới 5" not in made.text()
    assert "không nêu riêng" not in made.text()


def test_a_grade_of_a_few_pupils_has_an_empty_bar() -> None:
    made = page(results(*rows((2, 1, 0), (30, 20, 10), (30, 20, 10))), NEW)
    assert table(made)[1] == ["Khối 1", "dưới 5", "dưới 5", "0", "dưới 5"]
    assert bars(made)[0] == 100


def test_levels_that_changed_over_the_years_stand_in_tables_of_their_own() -> None:
    older = Statistic("2023-2024", "1", "Đạt", 60, "Toán")
    made = page(results(*rows((40, 25, 5)), older), INDEX)
    assert len(list(made.elements("table"))) == 2


def test_a_school_year_without_a_letter_or_figure_has_no_page() -> None:
    assert not [one for one in keys(results(*rows((40, 25, 5), year="?"))) if one.startswith("thong-ke/")]


def test_a_grade_that_has_a_name_keeps_it() -> None:
    made = page(results(Statistic("2024-2025", "Mẫu giáo lớn", "Đạt", 60)), NEW)
    assert table(made)[1][0] == "Mẫu giáo lớn"
    assert made.text("h2") == "Kết quả học tập"


@pytest.mark.parametrize("address", [INDEX, NEW])
def test_a_page_is_well_formed_and_needs_no_inline_style(address: str) -> None:
    subjects = (*TWO_YEARS, *rows((40, 25, 5), subject="Tiếng Việt"))
    made = page(results(*subjects), address)
    assert made.objections == []
    assert not [one for one in made.elements() if "style" in one.attrib or one.tag in {"style", "script"}]
    ids = [one.get("id") for one in made.elements() if one.get("id")]
    assert len(ids) == len(set(ids))


def test_a_changed_figure_makes_its_year_and_the_comparison_again() -> None:
    before = results(*TWO_YEARS)
    after = results(replace(TWO_YEARS[0], pupils=41), *TWO_YEARS[1:])
    assert changed(before, after) == {INDEX, NEW}


def test_a_new_year_stands_in_the_list_of_every_page() -> None:
    assert changed(results(*TWO_YEARS), results(*TWO_YEARS, *rows((9, 9, 9), year="2025-2026"))) == {
        INDEX,
        NEW,
        OLD,
        "thong-ke/2025-2026/",
    }


@pytest.mark.slow
def test_a_school_that_fills_in_the_table_gets_the_pages(tmp_path: Path) -> None:
    school = schools.a_small_school(tmp_path)
    school.write(
        "content/_data/statistics.csv",
        "Năm học;Khối;Môn;Mức đạt;Số học sinh;Tổng số\n"
        "2024-2025;1;Toán;Hoàn thành tốt;45;70\n;;;Hoàn thành;20;\n;;;Chưa hoàn thành;5;\n",
    )
    built = school.build()
    assert built.code == 0, built.err
    assert "64%" in built.read(NEW)
    assert f'href="{INDEX}"' in built.read("")
    assert schools.broken_links(built.site) == []
