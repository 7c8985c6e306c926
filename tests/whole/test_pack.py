"""The inspector pack of a tiny school: opened, followed, counted, and made again."""

from __future__ import annotations

import csv
import json
from hashlib import sha256
from io import StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from schools import School, a_small_school, broken_links

HOSTILE = '<img src=x onerror=alert(1)> & "{{ 7*7 }}"'
ITEM = "T3.C2.M1"
ACCOUNTS = "_data/machine/accounts.csv"


@pytest.fixture
def school(tmp_path: Path) -> School:
    made = a_small_school(tmp_path / "school")
    made.post(title="Trồng cây đầu năm")
    evidence(made, "about/contact.md", "khong-co/bai", ACCOUNTS, "../mkdocs.yml")
    made.write("content/_data/machine/accounts.csv", "Mã nhân sự,Tên đăng nhập\nmau.nt,MATKHAU\n")
    return made


def evidence(school: School, *documents: str, text: str = "Mạng ổn định") -> None:
    """Name documents in the one row of evidence."""
    row = {"item": ITEM, "date": "2025-10-01", "by": "mau.nt", "text": text, "documents": documents}
    school.write("content/_data/evidence.yml", json.dumps({"evidence": [row]}))


def item_page(out: Path) -> str:
    return (out / f"noi-dung/{ITEM}.html").read_text("utf-8")


def pack(school: School, out: Path) -> Path:
    ran = school.run("schoolgate", "report", "inspector-pack", "--out", str(out))
    assert ran.code == 0, ran.err
    assert str(out / "index.html") in ran.out
    return out


def files(out: Path) -> dict[str, bytes]:
    found = (one for one in out.rglob("*") if one.is_file() and not one.name.startswith(".schoolgate"))
    return {one.relative_to(out).as_posix(): one.read_bytes() for one in found}


def test_every_link_leads_to_a_file_of_the_pack(school: School, tmp_path: Path) -> None:
    out = pack(school, tmp_path / "ho-so")

    assert broken_links(out) == []
    assert "T3.C2.M1" in (out / "index.html").read_text("utf-8")


def test_what_a_row_names_lies_in_the_pack_and_what_is_missing_is_said(
    school: School, tmp_path: Path
) -> None:
    out = pack(school, tmp_path / "ho-so")

    assert "khong-co/bai – không tìm thấy trên cổng" in item_page(out)
    (told,) = (path for path in files(out) if path.startswith("tep/contact-"))
    assert "Nội dung trang Liên hệ." in (out / told).read_text("utf-8")


def test_no_account_and_nothing_outside_content_gets_in(school: School, tmp_path: Path) -> None:
    out = pack(school, tmp_path / "ho-so")
    made = files(out)

    assert f"{ACCOUNTS} – không kèm trong hồ sơ vì có dữ liệu cá nhân" in item_page(out)
    assert not any(b"MATKHAU" in data or b"site_name" in data for data in made.values())


def test_the_sums_are_those_of_the_files(school: School, tmp_path: Path) -> None:
    made = files(pack(school, tmp_path / "ho-so"))

    sums = dict(reversed(line.split("  ", 1)) for line in made.pop("SHA256SUMS").decode().splitlines())
    assert sums == {path: sha256(data).hexdigest() for path, data in made.items()}
    rows = list(csv.reader(StringIO(made.pop("manifest.csv").decode("utf-8-sig")), delimiter=";"))[1:]
    assert {path: (int(size), digest) for path, size, digest in rows} == {
        path: (len(data), sha256(data).hexdigest()) for path, data in made.items()
    }


def test_the_zip_is_the_folder_and_both_come_out_the_same_again(school: School, tmp_path: Path) -> None:
    out = pack(school, tmp_path / "ho-so")
    before, zipped = files(out), (tmp_path / "ho-so.zip").read_bytes()
    pack(school, out)

    assert files(out) == before
    assert (tmp_path / "ho-so.zip").read_bytes() == zipped
    with ZipFile(tmp_path / "ho-so.zip") as archive:
        assert {f"ho-so/{path}" for path in before} == set(archive.namelist())


def test_score_and_self_assessment_lie_beside_the_index(school: School, tmp_path: Path) -> None:
    out = pack(school, tmp_path / "ho-so")

    assert json.loads((out / "compliance.json").read_text("utf-8"))["rubric"]["id"] == "long-bien-8265-2021"
    assert (out / "tu-danh-gia.docx").read_bytes().startswith(b"PK")


def test_what_is_typed_is_only_text(school: School, tmp_path: Path) -> None:
    evidence(school, HOSTILE, text=HOSTILE)

    page = item_page(pack(school, tmp_path / "ho-so"))

    assert "<img" not in page
    assert "{{ 7*7 }}" in page


@pytest.mark.parametrize(
    ("out", "said"), [("content/ho-so", "ai cũng đọc được"), (".", "không phải do lệnh này")]
)
def test_a_place_that_is_not_for_it_is_refused(school: School, out: str, said: str) -> None:
    ran = school.run("schoolgate", "report", "inspector-pack", "--out", out)

    assert ran.code == 2
    assert said in ran.err
    assert "Traceback" not in ran.err
