"""The smallest valid values, made whole by default: a test changes the one field it is about."""

from __future__ import annotations

import dataclasses
import datetime as dt
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from schoolgate import regulations
from schoolgate.model import (
    Album,
    Board,
    Category,
    Contact,
    Document,
    Issuer,
    Page,
    Person,
    Photo,
    Portal,
    Post,
    Prose,
    Rendition,
    Rulebook,
    School,
    Settings,
)

AS_OF = dt.date(2025, 12, 31)
NEWS = (
    Category("professional", "Chuyên môn", "chuyen-mon"),
    Category("union", "Đoàn thể", "doan-the"),
    Category("announcements", "Thông báo", "thong-bao"),
)
GROUPS = (
    Category("school", "Văn bản trường", "van-ban-truong", "documents"),
    Category("higher-level", "Văn bản cấp trên", "van-ban-cap-tren", "documents"),
)


def a_school(**changes: Any) -> School:
    """A school whose identity is complete."""
    fields: dict[str, Any] = {
        "name": "Trường Tiểu học Hoa Phượng",
        "code": "THHP",
        "url": "https://thhoaphuong.example",
        "address": "Phường Sông Mây",
        "phone": "024 0000 0000",
        "email": "lienhe@thhoaphuong.example",
        "representative": Contact("Nguyễn Thị Mẫu", "Hiệu trưởng"),
        "spokesperson": Contact("Trần Văn Ví Dụ", "Phó hiệu trưởng"),
        "logo": "_data/logo.png",
        "picture": "_data/school.jpg",
    }
    return School(**(fields | changes))


def a_rulebook(profile: str = "primary", **changes: Any) -> Rulebook:
    """The shipped rulebook of a profile."""
    return dataclasses.replace(regulations.rulebook(profile), **changes)


def some_settings(**changes: Any) -> Settings:
    """Settings with two teachers and one editorial board, on which ``du.tv`` sits and ``mau.nt`` does not."""
    fields: dict[str, Any] = {
        "school": a_school(),
        "categories": (*NEWS, *GROUPS),
        "staff": {
            "mau.nt": Person("mau.nt", "Nguyễn Thị Mẫu", "Giáo viên"),
            "du.tv": Person("du.tv", "Trần Văn Ví Dụ", "Phó hiệu trưởng"),
        },
        "boards": (Board("editorial", "Ban biên tập", ("du.tv",), dt.date(2025, 8, 25)),),
        "issuers": {"truong": Issuer("truong", "Trường Tiểu học Hoa Phượng", "school")},
        "rulebook": a_rulebook(),
    }
    return Settings(**(fields | changes))


def a_prose(**changes: Any) -> Prose:
    """A body of a few words."""
    fields: dict[str, Any] = {
        "sha": "0",
        "words": 40,
        "excerpt": "Sáng nay, thầy trò nhà trường cùng nhau trồng cây.",
    }
    return Prose(**(fields | changes))


def a_post(**changes: Any) -> Post:
    """A post that is public: written by ``mau.nt``, approved by ``du.tv`` on its day."""
    fields: dict[str, Any] = {
        "path": "news/professional/2025-10-05-trong-cay/index.md",
        "category": "professional",
        "title": "Trồng cây đầu năm học",
        "date": dt.date(2025, 10, 5),
        "author": "mau.nt",
        "approved_by": "du.tv",
        "approved_on": dt.date(2025, 10, 5),
        "prose": a_prose(),
    }
    return Post(**(fields | changes))


def a_document(**changes: Any) -> Document:
    """A document of the school with its PDF."""
    fields: dict[str, Any] = {
        "path": "documents/school/qd-51/index.md",
        "group": "school",
        "title": "Quyết định về quy chế hoạt động của cổng thông tin điện tử",
        "number": "51/QĐ-THHP",
        "type": "quyết định",
        "issuer": "truong",
        "issued_on": dt.date(2025, 9, 10),
        "signer": "Nguyễn Thị Mẫu",
        "published_on": dt.date(2025, 9, 11),
        "files": ("documents/school/qd-51/qd-51.pdf",),
    }
    return Document(**(fields | changes))


def an_album(**changes: Any) -> Album:
    """An album with one photo."""
    fields: dict[str, Any] = {
        "path": "albums/2025-10-05-trong-cay/index.md",
        "title": "Trồng cây",
        "date": dt.date(2025, 10, 5),
        "photos": ("albums/2025-10-05-trong-cay/anh-1.jpg",),
    }
    return Album(**(fields | changes))


def a_page(**changes: Any) -> Page:
    """A page of prose."""
    fields: dict[str, Any] = {"path": "about/introduction.md", "title": "Giới thiệu", "prose": a_prose()}
    return Page(**(fields | changes))


def a_photo(path: str, **changes: Any) -> Photo:
    """A photo with its rendition."""
    name = path.rpartition("/")[2]
    fields: dict[str, Any] = {
        "sha": "0",
        "width": 1000,
        "height": 750,
        "size": 200_000,
        "rendition": Rendition(name, 500, 375, 40_000),
    }
    return Photo(path, **(fields | changes))


def a_portal(**changes: Any) -> Portal:
    """A portal in which nothing is wrong and nothing is published; lists may be given as lists."""
    photos = ("_data/logo.png", "_data/school.jpg")
    fields: dict[str, Any] = {
        "as_of": AS_OF,
        "settings": some_settings(),
        "photos": {path: a_photo(path) for path in photos},
    }
    given = {name: tuple(value) if isinstance(value, list) else value for name, value in changes.items()}
    return Portal(**(fields | given))


POST = "news/professional/2025-10-05-trong-cay/index.md"
"""The post that ``write_school`` writes."""


def a_head(body: str = "Sáng nay, thầy trò cùng nhau trồng cây.", **changes: Any) -> str:
    """The text of a Markdown file: the head of a public post, with fields changed, or left out by None."""
    fields: dict[str, Any] = {
        "title": "Trồng cây đầu năm học",
        "date": "2025-10-05",
        "author": "mau.nt",
        "approved_by": "du.tv",
        "approved_on": "2025-10-05",
    }
    lines = [f"{name}: {value}" for name, value in (fields | changes).items() if value is not None]
    return "\n".join(["---", *lines, "---", "", body, ""])


@cache
def a_jpeg() -> bytes:
    """The bytes of a small photo."""
    file = BytesIO()
    Image.new("RGB", (600, 400), "green").save(file, "JPEG")
    return file.getvalue()


def write_school(folder: Path, **changes: str | bytes | None) -> Path:
    """Write the smallest valid content folder into ``folder``; return it.

    ``changes`` are given as ``**{path: text}``: files to add or to write otherwise, None leaves one out.
    """
    content = folder / "content"
    files: dict[str, str | bytes | None] = {
        "_data/school.yml": "name: Trường Tiểu học Hoa Phượng\ncode: THHP\nurl: https://thhoaphuong.example\n",
        "_data/categories.yml": (
            "news:\n"
            "  - {id: professional, title: Chuyên môn, slug: chuyen-mon}\n"
            "  - {id: announcements, title: Thông báo, slug: thong-bao}\n"
            "documents:\n"
            "  - {id: school, title: Văn bản trường, slug: van-ban-truong}\n"
        ),
        "_data/boards.yml": (
            "boards:\n  - {id: editorial, title: Ban biên tập, from: 2025-08-25, members: [{staff: du.tv}]}\n"
        ),
        "_data/staff.csv": "id,name\nmau.nt,Nguyễn Thị Mẫu\ndu.tv,Trần Văn Ví Dụ\n",
        "index.md": "---\ntitle: Trang chủ\n---\n\nChào mừng.\n",
        POST: a_head(),
    }
    for path, text in (files | changes).items():
        file = content / path
        if text is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode() if isinstance(text, str) else text)
    return content
