"""Minutes and reports of the internal site, and their files, leave no trace on the public one."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pikepdf

from schools import School, a_small_school, page

CANARY = "CHIMHOANGYEN"
HEAD = {
    "kind": "minutes",
    "of": CANARY,
    "month": "2025-10",
    "number": "1/BB-MAU",
    "type": "biên bản",
    "issuer": "truong",
    "issued_on": "2025-10-20",
    "published_on": "2025-10-20",
    "signer": CANARY,
    "tags": f"[{CANARY}]",
}


def a_pdf() -> bytes:
    """A PDF that says the word in its title and on its page."""
    pdf, data = pikepdf.new(), io.BytesIO()
    pdf.add_blank_page()
    pdf.docinfo["/Title"] = CANARY
    pdf.pages[0].Contents = pdf.make_stream(f"BT ({CANARY}) Tj ET".encode())
    pdf.save(data, compress_streams=False)
    return data.getvalue()


def test_internal_documents_leave_no_trace_on_the_public_site(tmp_path: Path) -> None:
    school: School = a_small_school(tmp_path)
    name = f"2025-10-{CANARY.lower()}"
    inside = "../../../internal/documents"
    school.post(body=f"[họp]({inside}/{name}/index.md) [tệp]({inside}/{name}/{CANARY}.pdf)\n")
    school.write(f"content/internal/documents/{name}/{CANARY}.pdf", a_pdf())
    for path in (f"{name}/index", f"{name}-2"):
        school.write(
            f"content/internal/documents/{path}.md",
            page({"title": f"Biên bản {CANARY}", **HEAD}, f"{CANARY}\n"),
        )
    public = {
        "title": "Quyết định",
        "number": "2/QĐ-MAU",
        "based_on": "[1/BB-MAU]",
        "issued_on": "2025-10-21",
    }
    school.write("content/documents/school/qd-2.md", page(public, "Chữ.\n"))
    files = school.build().files()
    assert "van-ban/van-ban-truong/qd-2/index.html" in files
    assert not [path for path in files if path.endswith(".pdf")]
    hidden = re.compile(CANARY.encode(), re.IGNORECASE)
    for path, data in files.items():
        assert CANARY.lower() not in path.lower()
        assert not hidden.search(data), path
        assert b"noi-bo" not in data, path
