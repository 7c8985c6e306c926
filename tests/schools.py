"""Tiny schools on disk, built for real, and read back by following links like a reader."""

from __future__ import annotations

import datetime as dt
import io
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from PIL import Image

AS_OF = dt.date(2025, 12, 31)
POST = "content/news/professional/2025-10-05-trong-cay/index.md"

_SETTINGS = """\
site_name: Trường Tiểu học Mẫu
site_url: https://mau.example/
docs_dir: content
site_dir: site/mkdocs
theme: {name: material, language: vi, font: false}
plugins: [schoolgate]
exclude_docs: |
  internal/
  _data/
nav:
  - Giới thiệu: about/introduction.md
  - Liên hệ: about/contact.md
"""
_FACTS = {
    "school.yml": """\
name: Trường Tiểu học Mẫu
code: MAU
sample: true
as_of: 2025-12-31
url: https://mau.example
superior: UBND phường Sông Mây
address: Số 1 phố Mẫu
phone: 024 0000 0000
email: mau@mau.example
representative: {name: Nguyễn Thị Mẫu, position: Hiệu trưởng}
spokesperson: {name: Trần Văn Ví Dụ, position: Phó Hiệu trưởng}
logo: logo.png
picture: school.jpg
picture_alt: Cổng trường
links:
  - {title: Liên hệ, to: about/contact.md}
""",
    "categories.yml": """\
news:
  - {id: professional, title: Chuyên môn, slug: chuyen-mon, owner: du.tv, executor: mau.nt, approver: du.tv}
  - {id: announcements, title: Thông báo, slug: thong-bao, owner: du.tv, executor: mau.nt, approver: du.tv}
documents:
  - {id: school, title: Văn bản trường, slug: van-ban-truong}
""",
    "staff.csv": "id,name,position\nmau.nt,Nguyễn Thị Mẫu,Giáo viên\ndu.tv,Trần Văn Ví Dụ,Phó Hiệu trưởng\n",
    "boards.yml": """\
boards:
  - id: editorial
    title: Ban biên tập
    decision: 54/QĐ-MAU
    from: 2025-08-25
    members: [{staff: du.tv, role: Trưởng ban}]
  - {id: steering, title: Ban chỉ đạo, decision: 48/QĐ-MAU, from: 2025-08-20, members: [{staff: du.tv}]}
""",
    "issuers.yml": "issuers:\n  - {id: truong, name: Trường Tiểu học Mẫu, level: school}\n",
    "redirects.yml": "redirects:\n  - {from: /cu/lien-he/, to: about/contact.md}\n",
}
_HEAD = {
    "title": "Trồng cây đầu năm học",
    "date": "2025-10-05",
    "author": "mau.nt",
    "approved_by": "du.tv",
    "approved_on": "2025-10-05",
    "summary": "Năm mươi cây bàng về với sân trường.",
}
_STORY = (
    "Sáng nay cả trường trồng cây.\n\nThầy cô và học sinh chia thành mười nhóm, mỗi nhóm nhận năm cây, "
    "đào hố, lấp đất rồi tưới nước. Đến trưa, sân trường đã có thêm một hàng cây xanh.\n"
)


@dataclass(frozen=True)
class School:
    """A project folder with a school in it."""

    root: Path

    def write(self, path: str, data: str | bytes) -> Path:
        """Write a file of the project."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data.encode() if isinstance(data, str) else data)
        return file

    def post(self, path: str = POST, body: str = _STORY, **head: str) -> Path:
        """Write a post that is public unless its head says otherwise; None takes a field away."""
        return self.write(path, page({**_HEAD, **head}, body))

    def build(self, *options: str) -> Built:
        """Run ``schoolgate build`` as the shell does."""
        return self.run("schoolgate", "build", "--jobs", "1", *options)

    def run(self, module: str, *arguments: str) -> Built:
        """Run a program of our environment in the project."""
        done = subprocess.run(
            [sys.executable, "-m", module, *arguments],
            cwd=self.root,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"},
            check=False,
        )
        return Built(self.root / "site/public", done.returncode, done.stdout, done.stderr)


@dataclass(frozen=True)
class Built:
    """What a build has left: the site, the exit code and what it said."""

    site: Path
    code: int
    out: str
    err: str

    def read(self, address: str) -> str:
        """Return the page at an address."""
        path = self.site / address
        return (path / "index.html" if address.endswith("/") or not address else path).read_text("utf-8")

    def files(self) -> Mapping[str, bytes]:
        """Return every file of the site."""
        found = (path for path in sorted(self.site.resolve().rglob("*")) if path.is_file())
        return {path.relative_to(self.site.resolve()).as_posix(): path.read_bytes() for path in found}


def page(head: Mapping[str, str], body: str) -> str:
    """Return a Markdown file with its head."""
    lines = "".join(f"{name}: {value}\n" for name, value in head.items() if value)
    return f"---\n{lines}---\n{body}"


def a_picture(width: int = 800, height: int = 600, kind: str = "JPEG") -> bytes:
    """Return a picture in which no two columns are alike."""
    data = io.BytesIO()
    Image.linear_gradient("L").resize((width, height)).convert("RGB").save(data, kind)
    return data.getvalue()


def a_small_school(root: Path) -> School:
    """Write the smallest school that has one of everything the public site needs."""
    school = School(root)
    school.write("mkdocs.yml", _SETTINGS)
    for name, text in _FACTS.items():
        school.write(f"content/_data/{name}", text)
    school.write("content/_data/logo.png", a_picture(64, 64, "PNG"))
    school.write("content/_data/school.jpg", a_picture())
    for path, title in (
        ("index", "Trang chủ"),
        ("about/introduction", "Giới thiệu"),
        ("about/orientation", "Định hướng phát triển"),
        ("about/organization", "Cơ cấu tổ chức"),
        ("about/achievements", "Thành tích"),
        ("about/contact", "Liên hệ"),
    ):
        school.write(f"content/{path}.md", page({"title": title}, f"Nội dung trang {title}.\n"))
    return school


class Reader(HTMLParser):
    """Reads a page: tags, attributes, and what it links to."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def targets(self) -> Iterator[str]:
        """Return what the page asks a browser for or sends a reader to."""
        yield from (value for _, name, value in self.attributes if name in {"href", "src"})


def broken_links(site: Path) -> list[str]:
    """Follow every link of every page; return those that lead to no file, or to no place in it."""
    root = site.resolve()
    broken = []
    for file in sorted(root.rglob("*.html")):
        here = "/" + file.relative_to(root).as_posix()
        for target in Reader(file.read_text("utf-8")).targets():
            if urlsplit(target).scheme:
                continue
            place, part = urldefrag(urljoin(here, target))
            place = place.partition("?")[0]  # a question for a script
            path = root / unquote(place).lstrip("/")
            wanted = path / "index.html" if place.endswith("/") else path
            if not wanted.is_file() or (part and f'id="{part}"' not in wanted.read_text("utf-8")):
                broken.append(f"{here} -> {target}")
    return broken
