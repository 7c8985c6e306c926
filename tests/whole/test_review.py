"""``schoolgate review`` as the shell runs it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from schools import School, a_small_school

CATEGORIES = """\
news:
  - {id: professional, title: Chuyên môn, slug: chuyen-mon, approver: du.tv}
  - {id: announcements, title: Thông báo, slug: thong-bao, approver: mau.nt}
  - {id: other, title: Tin khác, slug: tin-khac}
documents:
  - {id: school, title: Văn bản trường, slug: van-ban-truong, approver: du.tv}
"""
STAFF = "id,name,git_account\nmau.nt,Nguyễn Thị Mẫu,\ndu.tv,Trần Văn Ví Dụ,duyet-bai\n"


@pytest.fixture
def school(tmp_path: Path) -> School:
    made = a_small_school(tmp_path)
    made.write("content/_data/categories.yml", CATEGORIES)
    made.write("content/_data/staff.csv", STAFF)
    return made


def test_the_owners_of_the_categories_are_written(school: School) -> None:
    ran = school.run("schoolgate", "review", "owners", "--output", ".github/CODEOWNERS")
    assert (ran.code, ran.out) == (0, "")
    assert (school.root / ".github/CODEOWNERS").read_text("utf-8") == (
        "/content/news/professional/ @duyet-bai\n/content/documents/school/ @duyet-bai\n"
    )
    assert "“Thông báo”: chưa có tài khoản git của người duyệt Nguyễn Thị Mẫu" in ran.err
    assert "“Tin khác” chưa có người duyệt" in ran.err


def test_a_portal_in_a_folder_of_its_repository_is_named_from_the_top(tmp_path: Path) -> None:
    made = a_small_school(tmp_path / "portal")
    made.write("content/_data/categories.yml", CATEGORIES)
    made.write("content/_data/staff.csv", STAFF)
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    ran = made.run("schoolgate", "review", "owners")
    assert ran.out.startswith("/portal/content/news/professional/ @duyet-bai\n")


def test_broken_settings_are_told(school: School) -> None:
    school.write("content/_data/categories.yml", "news: [")
    ran = school.run("schoolgate", "review", "owners")
    assert (ran.code, ran.out) == (2, "")
    assert "_data/categories.yml" in ran.err
