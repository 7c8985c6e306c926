"""Papers as a printer gets them: set as PDF by LibreOffice, in a serif as wide as Times New Roman."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pdfplumber
import pytest

from paper_builders import a_paper, a_table, minutes
from schoolgate.papers.docx import TEMPLATES, built_in, docx
from schoolgate.papers.paper import Annex, Paragraph

SOFFICE = shutil.which("soffice")
MISSING = "LibreOffice Writer (soffice) is not installed: apt-get install libreoffice-writer fonts-liberation"
TEXT = Paragraph("Nhà trường đăng tin bài đúng kế hoạch và kiểm tra lại vào cuối mỗi tuần học. " * 5)
LONG_NAME = "Trường Tiểu học và Trung học cơ sở Thị trấn Sông Mây Thượng Nguồn"
PAPERS = {
    "report": a_paper(parts=(*a_paper().parts, *[TEXT] * 12), annexes=()),
    "annexes": a_paper(
        annexes=(Annex("Bảng điểm", (a_table(60),)), Annex("Rộng", (a_table(60),), wide=True))
    ),
    "minutes": minutes(draft=False, recipients=("Lưu: VT",)),
    "long": a_paper(issuer=LONG_NAME, abstract="Kết quả triển khai chuyển đổi số " * 5, annexes=()),
    "table": a_paper(parts=(a_table(1150),), annexes=()),
}


@pytest.fixture(scope="session")
def set_papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of papers as PDF under their names; in ``saved`` the templates as LibreOffice saves them."""
    folder = tmp_path_factory.mktemp("papers")
    templates = sorted(set(TEMPLATES.values()))
    for name, paper in PAPERS.items():
        (folder / f"{name}.docx").write_bytes(docx(paper))
    for name in templates:
        (folder / name).write_bytes(built_in(name))
    _convert("pdf", [folder / f"{name}.docx" for name in PAPERS], folder)
    _convert("docx", [folder / name for name in templates], folder / "saved")
    return folder


def _convert(to: str, sources: list[Path], target: Path) -> None:
    if SOFFICE is None:
        pytest.skip(MISSING)
    home = f"-env:UserInstallation={(sources[0].parent / 'home').as_uri()}"
    command = [SOFFICE, home, "--headless", "--convert-to", to, "--outdir", str(target), *map(str, sources)]
    told = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    if "source file could not be loaded" in told.stderr:
        pytest.skip(MISSING)  # LibreOffice is there, its Writer is not


@pytest.fixture
def pages(set_papers: Path):
    """``pages(name)`` gives the pages of a paper."""
    opened = []

    def of(name: str):
        opened.append(pdfplumber.open(set_papers / f"{name}.pdf"))
        return opened[-1].pages

    yield of
    for one in opened:
        one.close()
