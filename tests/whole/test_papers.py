"""Official papers as the shell writes them: of a span, as Word files and as Markdown."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
import pytest

from schools import School, a_small_school

CALENDAR = "years:\n  - {year: 2025-2026, from: 2025-09-08, to: 2026-05-29}\n"


@pytest.fixture
def school(tmp_path: Path) -> School:
    made = a_small_school(tmp_path / "school")
    made.write("content/_data/calendar.yml", CALENDAR)
    made.post(date="2025-10-05")
    return made


def told(school: School, *asked: str) -> str:
    ran = school.run("schoolgate", "report", *asked, "--format", "markdown")
    assert ran.code == 0, ran.err
    return ran.out


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("week", "2025-W41"), "tuần 41 (từ 06/10/2025 đến 12/10/2025)"),
        (("month", "2025-10"), "tháng 10/2025"),
        (("quarter", "2025-Q4"), "quý 4 năm 2025"),
        (("semester", "2025-2026-HK1"), "học kỳ I năm học 2025-2026"),
        (("year", "2025-2026"), "năm học 2025-2026"),
    ],
)
def test_a_report_says_of_which_span_it_is(school: School, asked: tuple[str, ...], said: str) -> None:
    assert said in told(school, *asked)


def test_a_month_that_is_over_is_reported_as_it_stood(school: School) -> None:
    school.post("content/news/professional/2025-12-01-bai-sau/index.md", date="2025-12-01")

    october = told(school, "month", "2025-10")

    assert "trang công khai đăng 1 tin bài" in october
    assert "31 tháng 10 năm 2025" in october
    assert "2025-12-01" not in october
    assert "chưa đến" not in october


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("month", "2026-03"), "chưa tới"),
        (("month", "2025-13"), "Không hiểu kỳ"),
        (("week", "2025-W60"), "Không hiểu kỳ"),
        (("year", "2025-2027"), "Không hiểu kỳ"),
        (("semester", "1999-2000-HK1"), "_data/calendar.yml chưa có năm học"),
    ],
)
def test_a_span_that_is_none_is_told(school: School, asked: tuple[str, ...], said: str) -> None:
    ran = school.run("schoolgate", "report", *asked, "--format", "markdown")

    assert ran.code == 2
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_the_self_assessment_has_the_sections_of_schools_in_their_order(school: School) -> None:
    words = told(school, "self-assessment")

    heads = [line.lstrip("# ") for line in words.splitlines() if line.startswith("#")]
    wanted = ["A.", "B.", "1\\.", "2\\.", "3\\.", "4\\.", "5\\.", "6\\.", "7\\."]
    found = [next(at for at, head in enumerate(heads) if head.startswith(one)) for one in wanted]
    assert found == sorted(found)
    assert "DỰ THẢO" in words
    assert "Căn cứ Quyết định số 8265/QĐ-UBND ngày 09/12/2021" in words
    assert "evidence.yml" not in words


def test_the_same_school_gives_the_same_bytes(school: School, tmp_path: Path) -> None:
    made = []
    for name in ("a.docx", "b.docx"):
        ran = school.run("schoolgate", "report", "self-assessment", "--output", str(tmp_path / name))
        assert ran.code == 0, ran.err
        made.append((tmp_path / name).read_bytes())

    assert made[0] == made[1]
    text = "\n".join(one.text for one in docx.Document(BytesIO(made[0])).paragraphs)
    assert "{{" not in text
    assert "A. Công tác chỉ đạo, điều hành" in text


def test_what_is_typed_is_only_text(school: School, tmp_path: Path) -> None:
    school.write(
        "content/_data/evidence.yml",
        'evidence:\n  - {item: T3.C2.M1, date: 2025-10-01, by: mau.nt, text: "{{ 7*7 }} & w:p", '
        "documents: [about/introduction.md]}\n",
    )
    ran = school.run("schoolgate", "report", "self-assessment", "--output", str(tmp_path / "a.docx"))

    text = "\n".join(one.text for one in docx.Document(str(tmp_path / "a.docx")).paragraphs)
    assert ran.code == 0, ran.err
    assert "{{ 7*7 }} & w:p" in text


def test_a_template_of_the_school_is_used_and_a_broken_one_is_told(school: School, tmp_path: Path) -> None:
    school.write("content/_data/templates/bao-cao.docx", b"no Word file")

    ran = school.run("schoolgate", "report", "month", "2025-10", "--output", str(tmp_path / "a.docx"))

    assert ran.code == 2
    assert "bao-cao.docx" in ran.err
    assert "Traceback" not in ran.err
    assert not (tmp_path / "a.docx").exists()


SPANNED = ("minutes-posts", "minutes-lessons", "it", "problems", "problems-superior")
YEARLY = ("thematic", "software", "data-analysis", "highlights")
SAMPLE = School(Path(__file__).parents[2])


@pytest.mark.parametrize("kind", [*SPANNED, *YEARLY])
def test_every_paper_of_the_sample_school_is_whole(kind: str, tmp_path: Path) -> None:
    out = tmp_path / "a.docx"
    span = ["2025-11"] if kind in SPANNED else []

    ran = SAMPLE.run("schoolgate", "report", kind, *span, "--output", str(out))

    assert ran.code == 0, ran.err
    words = "\n".join(one.text for one in docx.Document(str(out)).paragraphs)
    assert "{{" not in words
    assert "DỰ THẢO" in "\n".join(
        one.text
        for part in docx.Document(str(out)).sections
        for header in (part.header, part.first_page_header)
        for one in header.paragraphs
    )


@pytest.mark.parametrize("kind", [*SPANNED, *YEARLY])
def test_a_school_that_keeps_no_tables_has_every_paper_all_the_same(school: School, kind: str) -> None:
    words = told(school, kind, *(["2025-10"] if kind in SPANNED else []))

    assert "Không có" in words or "Trong kỳ" in words or "Danh sách" not in words


def test_the_superior_body_reads_of_no_member_of_the_staff() -> None:
    inside, outside = (told(SAMPLE, kind, "2025-11") for kind in ("problems", "problems-superior"))

    assert "Cao Văn Ví Dụ" in inside
    assert "Cao Văn Ví Dụ" not in outside


def test_the_post_for_everybody_names_nobody_and_no_file() -> None:
    public, internal = (
        SAMPLE.run("schoolgate", "report", "results", "2025-11", "--layer", layer).out
        for layer in ("public", "internal")
    )

    assert "Cao Văn Ví Dụ" in internal
    assert "draft: true" in public
    for hidden in ("Cao Văn", "_data/", "Tiêu chí 2.3"):
        assert hidden not in public
