"""What was disclosed is remembered by a command, and missed by every build (docs/decisions/0011)."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from schools import Built, School, a_small_school, page

pytestmark = pytest.mark.slow
FOLDER = "content/documents/school/tb-1-thu-chi"
LEDGER = "content/_data/machine/disclosed.csv"
HEAD = {
    "title": "Thu chi năm 2024",
    "number": "1/TB-MAU",
    "type": "thông báo",
    "issuer": "truong",
    "issued_on": "2025-09-15",
    "published_on": "2025-09-16",
    "signer": "Nguyễn Thị Mẫu",
}
CHECKLIST = "items:\n  - {id: thu-chi, title: Thu chi, proofs: {2025-2026: school/tb-1-thu-chi}}\n"


@pytest.fixture
def school(tmp_path: Path) -> School:
    school = a_small_school(tmp_path)
    school.write("content/_data/disclosure.yml", CHECKLIST)
    school.write(f"{FOLDER}/index.md", page(HEAD, "Nội dung.\n"))
    return school


def record(school: School) -> Built:
    return school.run("schoolgate", "disclosure", "record")


def test_a_build_asks_for_the_ledger_and_is_content_with_it(school: School) -> None:
    assert "1 văn bản đã công khai chưa có trong sổ" in school.build("--no-search").out
    done = record(school)
    assert (done.code, done.err) == (0, "")
    assert "Đã ghi thêm 1 văn bản" in done.out
    assert "chưa có trong sổ" not in school.build("--no-search").out


def test_recording_twice_writes_the_same(school: School) -> None:
    record(school)
    before = (school.root / LEDGER).read_bytes()
    assert "Đã ghi thêm 0 văn bản" in record(school).out
    assert (school.root / LEDGER).read_bytes() == before


def test_what_vanishes_is_an_error_with_a_cure_even_on_another_machine(school: School) -> None:
    record(school)
    shutil.move(school.root / FOLDER, school.root / "away")
    school.write("content/_data/disclosure.yml", "items: []\n")
    built = school.build("--no-search", "--no-cache", "--fail-on", "error")
    assert built.code == 1
    told = built.out + built.err
    assert "“Thu chi năm 2024” đăng công khai ngày 16/09/2025 đã bị gỡ; phải giữ" in told
    assert "Khôi phục documents/school/tb-1-thu-chi/index.md" in told


def test_after_five_years_nobody_asks(school: School) -> None:
    record(school)
    shutil.move(school.root / FOLDER, school.root / "away")
    school.write("content/_data/disclosure.yml", "items: []\n")
    assert school.build("--no-search", "--as-of", "2030-09-16", "--fail-on", "error").code == 1
    assert school.build("--no-search", "--as-of", "2030-09-17", "--fail-on", "error").code == 0


def test_the_checklist_leads_to_the_document(school: School) -> None:
    built = school.build("--no-search")
    assert 'href="../van-ban/van-ban-truong/tb-1-thu-chi/"' in built.read("cong-khai/")
    assert "16/09/2025" in built.read("cong-khai/")


def test_broken_settings_are_told(school: School) -> None:
    school.write("content/_data/school.yml", "name: x\n")
    done = record(school)
    assert done.code == 2
    assert "_data/school.yml" in done.err
    assert not (school.root / LEDGER).exists()
