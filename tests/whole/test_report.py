"""``schoolgate report`` and ``schoolgate ledger record`` as the shell runs them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from schools import Built, School, a_small_school

pytestmark = pytest.mark.slow
REGISTER = "content/_data/machine/published.csv"
POST = "news/professional/2025-10-05-trong-cay/index.md"
CALENDAR = "years:\n  - {year: 2025-2026, from: 2025-09-08, to: 2026-05-29}\n"
BOARDS = """\
boards:
  - {id: editorial, title: Ban biên tập, from: 2025-08-25, members: [{staff: du.tv}]}
  - {id: steering, title: Ban chỉ đạo, from: 2025-08-20, members: [{staff: du.tv}]}
"""
REPORTS = (
    ("shortfalls", "Kính gửi các thầy cô,"),
    ("reminder", "NHẮC VIỆC TRƯỚC CUỘC HỌP NGÀY 20/01/2026 (thứ Ba)"),
    ("ledger", "Ngày đăng;Trang;Chuyên mục"),
    ("activity", "HOẠT ĐỘNG TRÊN CỔNG THÔNG TIN, QUÝ IV NĂM 2025"),
)
ENGINE = (
    "import sys, schoolgate.cli.report, schoolgate.cli.ledger; print({'mkdocs', 'PIL'} & set(sys.modules))"
)


@pytest.fixture
def school(tmp_path: Path) -> School:
    made = a_small_school(tmp_path)
    made.write("content/_data/calendar.yml", CALENDAR)
    made.write("content/_data/boards.yml", BOARDS)
    made.post()
    return made


def report(school: School, *arguments: str) -> Built:
    return school.run("schoolgate", "report", *arguments)


def record(school: School, *options: str) -> Built:
    return school.run("schoolgate", "ledger", "record", *options)


@pytest.mark.parametrize(("name", "words"), REPORTS)
def test_a_report_is_printed_and_written(school: School, name: str, words: str) -> None:
    done = report(school, name)
    assert (done.code, done.err) == (0, "")
    assert words in done.out
    written = report(school, name, "--output", "out/report.txt")
    assert (written.code, written.out) == (0, "")
    assert (school.root / "out/report.txt").read_bytes().decode().splitlines() == done.out.splitlines()


def test_a_look_back(school: School) -> None:
    done = report(school, "shortfalls", "--month", "2025-11")
    assert "Kết thúc tháng 11/2025" in done.out
    earlier = report(school, "shortfalls", "--month", "2024-11")
    assert (earlier.code, "không có chỉ tiêu" in earlier.out) == (0, True), "no calendar of that year"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("shortfalls", "--month", "2025-13"), "không phải là một tháng"),
        (("shortfalls", "--month", "2026-01"), "chưa đến"),
        (("activity", "--quarter", "2025-Q5"), "không phải là một quý"),
        (("activity", "--quarter", "2026-Q1"), "chưa đến"),
        (("ledger", "--from", "2025-12-02", "--to", "2025-12-01"), "phải trước hoặc trùng"),
        (("deadlines",), "--out"),
        (("ledger", "--output", "mkdocs.yml/x.csv"), "mkdocs.yml"),
    ],
)
def test_what_cannot_be_done_is_said(school: School, arguments: tuple[str, ...], words: str) -> None:
    done = report(school, *arguments)
    assert done.code == 2
    assert words in done.err
    assert "Traceback" not in done.err


def test_the_ledger_of_some_days_as_a_table_for_a_page(school: School) -> None:
    found = report(school, "ledger", "--format", "markdown", "--from", "2025-10-05", "--to", "2025-10-05")
    assert found.out.count("\n") == 3
    assert "https://mau.example/tin-tuc/chuyen-mon/2025-10-05-trong-cay/" in found.out
    assert report(school, "ledger", "--format", "markdown", "--from", "2025-10-06").out.count("\n") == 2


def test_a_calendar_for_everybody_with_a_deadline(school: School) -> None:
    done = report(school, "deadlines", "--out", "lich")
    assert done.code == 0
    assert "Trần Văn Ví Dụ: du.tv.ics, " in done.out
    calendar = (school.root / "lich/du.tv.ics").read_text("utf-8")
    assert "SUMMARY:Họp Ban chỉ đạo\nDTSTART;VALUE=DATE:20260120\n" in calendar
    assert (school.root / "lich/index.txt").read_text("utf-8") == done.out
    assert report(school, "deadlines", "--out", "lich").out == done.out


def test_a_calendar_of_somebody_else_is_left_alone(school: School) -> None:
    school.write("lich/du.tv.ics", "của tôi")
    done = report(school, "deadlines", "--out", "lich")
    assert done.code == 2
    assert "không phải do Schoolgate tạo ra" in done.err
    assert [one.name for one in (school.root / "lich").iterdir()] == ["du.tv.ics"]


def test_the_register_is_begun_and_carried_on(school: School) -> None:
    assert "Đã ghi thêm 1 mục vào sổ content/_data/machine/published.csv; sổ có 1 mục." in record(school).out
    assert (school.root / REGISTER).read_text("utf-8") == f"path,date,first_seen\n{POST},2025-10-05,\n"
    school.post("content/news/professional/2025-10-06-toan/index.md", title="Toán", date="2025-10-06")
    assert "Đã ghi thêm 1 mục" in record(school, "--as-of", "2026-01-02").out
    rows = (school.root / REGISTER).read_text("utf-8").splitlines()
    assert rows[2] == "news/professional/2025-10-06-toan/index.md,2025-10-06,2026-01-02"
    before = (school.root / REGISTER).read_bytes()
    assert "Đã ghi thêm 0 mục" in record(school, "--as-of", "2026-01-03").out
    assert (school.root / REGISTER).read_bytes() == before


@pytest.mark.parametrize("text", ["gì đó\n", "path,date,first_seen\na.md,hôm qua,\n"])
def test_a_register_that_cannot_be_read_is_not_written_over(school: School, text: str) -> None:
    school.write(REGISTER, text)
    done = record(school)
    assert done.code == 2
    assert "published.csv" in done.err
    assert (school.root / REGISTER).read_text("utf-8") == text


@pytest.mark.parametrize("arguments", [("report", "shortfalls"), ("ledger", "record")])
def test_broken_settings_are_told(school: School, arguments: tuple[str, ...]) -> None:
    school.write("content/_data/school.yml", "name: x\n")
    done = school.run("schoolgate", *arguments)
    assert done.code == 2
    assert "_data/school.yml" in done.err
    assert not (school.root / REGISTER).exists()


def test_reports_do_without_the_site_engine() -> None:
    done = subprocess.run([sys.executable, "-c", ENGINE], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
