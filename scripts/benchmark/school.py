"""The corpus as a school of ours: content folder, facts and settings."""

from __future__ import annotations

import posixpath
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import yaml

from benchmark.corpus import AS_OF, AUTHORS, CATEGORIES, FIRST_DAY, Post

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from benchmark.pictures import Pictures

PERSON = {
    "name": "Nguyễn Thị Mẫu",
    "position": "Hiệu trưởng",
    "phone": "024 0000 0000",
    "email": "a@do.example",
}
SCHOOL = {
    "name": "Trường Tiểu học Đo Lường (hư cấu)",
    "code": "THDL",
    "sample": True,
    "as_of": AS_OF,
    "url": "https://thdoluong.example",
    "superior": "UBND phường Đo Lường",
    "address": "Số 1 phố Đo Lường",
    "phone": "024 0000 0000",
    "email": "vanphong@thdoluong.example",
    "representative": PERSON,
    "spokesperson": PERSON,
}
BOARD = ("mau.nt", "vidu.tv", "thu.lt", "thu.tt")
SETTINGS = """site_name: Trường Tiểu học Đo Lường
site_url: https://thdoluong.example/
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
PROSE = {"index": "Trang chủ", "about/introduction": "Giới thiệu", "about/contact": "Liên hệ"}


class SchoolSite:
    """Writes posts where ``schoolgate build --root`` reads them."""

    def __init__(self, root: Path, pictures: Pictures) -> None:
        """Name the folder; nothing is written yet."""
        self.root, self._pictures = root, pictures

    def found(self) -> None:
        """Write everything but the posts."""
        facts = self.root / "content" / "_data"
        facts.mkdir(parents=True)
        (self.root / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
        _write_yaml(facts / "school.yml", SCHOOL)
        _write_yaml(facts / "categories.yml", {"news": [_category(*one) for one in CATEGORIES.items()]})
        _write_yaml(facts / "boards.yml", {"boards": [_board()]})
        (facts / "staff.csv").write_text(_staff(), encoding="utf-8")
        for path, title in PROSE.items():
            page = self.root / "content" / f"{path}.md"
            page.parent.mkdir(exist_ok=True)
            head = {"title": title, "summary": title} if path != "index" else {"title": title}
            page.write_text(with_head(head, [f"Nội dung của trang {title}."]), encoding="utf-8")

    def write(self, posts: Iterable[Post]) -> None:
        """Write posts, over what stood there."""
        for post in posts:
            path = self.root / "content" / source_path(post)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_markdown(post), encoding="utf-8")
            if post.photo:
                self._pictures.put(path.parent / "anh-1.jpg", post.name)


def source_path(post: Post) -> PurePosixPath:
    """Return the post's place below the content folder: a folder where there is a photo."""
    folder = PurePosixPath("news", post.category)
    return folder / post.name / "index.md" if post.photo else folder / f"{post.name}.md"


def with_head(head: Mapping[str, object], body: Iterable[str]) -> str:
    """Return a Markdown file with its head."""
    lines = _yaml(head)
    return f"---\n{lines}---\n\n" + "\n\n".join(body) + "\n"


def _markdown(post: Post) -> str:
    head: dict[str, object] = {
        "title": post.title,
        "date": post.date,
        "author": post.author,
        "approved_by": post.approved_by,
        "approved_on": post.date,
        "summary": post.summary,
        "tags": list(post.tags),
    }
    extras = {"event": post.event, "image": "anh-1.jpg" if post.photo else ""}
    photo = ["![Học sinh trong giờ hoạt động ở sân trường](anh-1.jpg)"] if post.photo else []
    return with_head(
        head | {key: value for key, value in extras.items() if value}, [*post.body, *photo, *_link(post)]
    )


def _link(post: Post) -> list[str]:
    if post.link is None:
        return []
    target = posixpath.relpath(source_path(post.link), source_path(post).parent)
    return [f"Xem thêm [bài trước]({target})."]


def _category(key: str, title: str) -> dict[str, str]:
    slug = {
        "professional": "chuyen-mon",
        "union": "doan-the",
        "activities": "hoat-dong",
        "announcements": "thong-bao",
    }
    people = {"owner": "mau.nt", "executor": "thu.tt", "approver": "mau.nt"}
    return {"id": key, "title": title, "slug": slug.get(key, "tin-khac"), "description": title, **people}


def _board() -> dict[str, object]:
    members = [{"staff": person, "role": "Ủy viên", "duties": "Duyệt tin bài"} for person in BOARD]
    return {
        "id": "editorial",
        "title": "Ban biên tập cổng thông tin điện tử",
        "decision": "01/QĐ-THDL",
        "from": FIRST_DAY,
        "members": members,
    }


def _staff() -> str:
    people = dict.fromkeys((*BOARD, *AUTHORS))
    rows = [
        f"{person},Nguyễn Thị Mẫu,Giáo viên,Tổ 1,teacher,{person}@do.example,,2014-08-15,"
        for person in people
    ]
    return "\n".join(("id,name,position,department,group,email,phone,valid_from,valid_to", *rows)) + "\n"


def _write_yaml(path: Path, value: object) -> None:
    path.write_text(_yaml(value), encoding="utf-8")


class _Plain(yaml.SafeDumper):
    """Writes a value twice where it stands twice: heads of posts know no anchors."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _yaml(value: object) -> str:
    return yaml.dump(value, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=10_000)
