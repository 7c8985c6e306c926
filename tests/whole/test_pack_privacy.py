"""What never leaves the school in an inspector pack: looked for byte by byte, the zip included."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest

from pictures import CANARY as AUTHOR
from pictures import corners, exif
from schools import POST, School, a_small_school, page

CANARY = "chimhoangyen"
FOLDER = POST.removesuffix("index.md")
NAME = FOLDER.removeprefix("content/").strip("/")
DOCUMENT = "content/documents/school/qd-5/"
REGISTER = (
    "id,scope,granted_on,by_parent,by_child,seven_on,expires_on,withdrawn_on\nDY-001,Ảnh,2025-09-08,có,có,,,"
)


@pytest.fixture
def school(tmp_path: Path) -> School:
    return a_small_school(tmp_path / "school")


def packed(school: School, *documents: str) -> dict[str, bytes]:
    """Return the files of the zip for a school whose one row of evidence names documents."""
    row = {"item": "T3.C2.M1", "date": "2025-10-01", "by": "mau.nt", "text": "Đã đo", "documents": documents}
    school.write("content/_data/evidence.yml", json.dumps({"evidence": [row]}))
    ran = school.run("schoolgate", "report", "inspector-pack", "--out", "ho-so")
    assert "Traceback" not in ran.err
    with ZipFile(school.root / "ho-so.zip") as archive:
        return {name.removeprefix("ho-so/"): archive.read(name) for name in archive.namelist()}


def photo() -> bytes:
    target = BytesIO()
    corners(900, 700).save(target, "JPEG", exif=exif(gps=True))
    return target.getvalue()


def a_child_without_consent(school: School, rows: str) -> dict[str, bytes]:
    school.write("content/_data/consents.csv", REGISTER + rows + "\n")
    school.write(FOLDER + f"{CANARY}.jpg", photo())
    text = f"Sáng nay cả trường trồng cây.\n\n![Em {CANARY}]({CANARY}.jpg)\n"
    school.post(body=text, people="group", identified=f"{{{CANARY}.jpg: [DY-001]}}")
    return packed(school, NAME)


def told(files: dict[str, bytes], word: str = CANARY) -> set[str]:
    return {path for path, data in files.items() if word in path or word.encode() in data}


def pictures(files: dict[str, bytes]) -> list[bytes]:
    return [data for path, data in files.items() if path.startswith("tep/") and path.endswith(".jpg")]


def test_a_child_whose_parents_took_the_consent_back_is_nowhere(school: School) -> None:
    files = a_child_without_consent(school, "2025-12-02")

    shown = "".join(data.decode() for path, data in files.items() if path.startswith("tep/2025"))
    assert pictures(files) == []
    assert told(files) <= {"compliance.json"}  # the refusal itself names the file to whoever mends it
    assert "Không kèm 1 ảnh vì có học sinh chưa có văn bản đồng ý" in shown


def test_a_photo_that_was_agreed_to_is_there_without_who_made_it_and_where(school: School) -> None:
    (picture,) = pictures(a_child_without_consent(school, ""))

    assert AUTHOR.encode() not in picture
    assert b"Exif" not in picture


def test_a_document_goes_along_without_its_author(school: School) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.docinfo["/Author"] = CANARY
    target = BytesIO()
    pdf.save(target)
    school.write(DOCUMENT + "qd-5.pdf", target.getvalue())
    head = {"title": "Quyết định", "number": "5/QĐ-HP", "type": "Quyết định", "issued_on": "2025-09-15"}
    school.write(DOCUMENT + "index.md", page(head, "Nội dung.\n"))

    files = packed(school, "5/QĐ-HP")

    (copy,) = (data for path, data in files.items() if path.endswith(".pdf"))
    assert told(files) == set()
    assert len(pikepdf.open(BytesIO(copy)).pages) == 1


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"secrecy": "Mật"}, "là văn bản mật (Mật)"),
        ({"draft": "true"}, "còn là bản nháp"),
    ],
)
def test_a_secret_document_and_a_draft_stay_at_school(
    school: School, changes: dict[str, str], said: str
) -> None:
    head = {"title": "Quyết định", "number": "5/QĐ-HP", "type": "Quyết định", "issued_on": "2025-09-15"}
    school.write(DOCUMENT + "index.md", page(head | changes, CANARY))
    school.write(DOCUMENT + "qd-5.pdf", b"%PDF-1.4 " + CANARY.encode())

    files = packed(school, "documents/school/qd-5")

    assert told(files) == set()
    assert said in files["noi-dung/T3.C2.M1.html"].decode()


@pytest.mark.parametrize("name", ["_data/consents.csv", "_data/machine/accounts.csv"])
def test_what_parents_signed_and_what_machines_wrote_stays_at_school(school: School, name: str) -> None:
    school.write("content/_data/consents.csv", REGISTER + f"\n{CANARY},Ảnh,2025-09-08,có,có,,,\n")
    school.write("content/_data/machine/accounts.csv", f"Mã nhân sự,Tên đăng nhập\nmau.nt,{CANARY}\n")

    assert told(packed(school, name)) == set()


def test_a_table_leaves_without_private_numbers(school: School) -> None:
    school.write(
        "content/_data/staff.csv",
        f"id,name,role,department,phone\nmau.nt,Nguyễn Thị Mẫu,Giáo viên,Tổ 1,{CANARY}\n",
    )

    files = packed(school, "_data/staff.csv")

    (table,) = (data.decode("utf-8-sig") for path, data in files.items() if path.startswith("tep/staff-"))
    assert "Nguyễn Thị Mẫu" in table
    assert told(files) == set()
