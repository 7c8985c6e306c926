"""The corpus as a Hugo site: the same lists, feeds, tags and neighbours, in a frame of modest size."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from benchmark.corpus import CATEGORIES, Post
from benchmark.school import source_path, with_head

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmark.pictures import Pictures

FRAME = Path(__file__).parent / "hugo_site"
"""Settings and templates."""


class HugoSite:
    """Writes posts where ``hugo --source`` reads them; photos are copied as they are."""

    def __init__(self, root: Path, pictures: Pictures) -> None:
        """Name the folder; nothing is written yet."""
        self.root, self._pictures = root, pictures

    def found(self) -> None:
        """Write settings, templates and the pages that are not posts."""
        shutil.copytree(FRAME, self.root, dirs_exist_ok=True)
        self._page("_index.md", "Trang chủ")
        self._page("about/introduction.md", "Giới thiệu")
        self._page("about/contact.md", "Liên hệ")
        for category, title in CATEGORIES.items():
            self._page(f"news/{category}/_index.md", title)

    def write(self, posts: Iterable[Post]) -> None:
        """Write posts, over what stood there."""
        for post in posts:
            path = self.root / "content" / source_path(post)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_markdown(post), encoding="utf-8")
            if post.photo:
                self._pictures.put(path.parent / "anh-1.jpg", post.name)

    def _page(self, path: str, title: str) -> None:
        page = self.root / "content" / path
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(with_head({"title": title}, [f"Nội dung của trang {title}."]), encoding="utf-8")


def _markdown(post: Post) -> str:
    head = {
        "title": post.title,
        "date": post.date,
        "author": post.author,
        "description": post.summary,
        "tags": list(post.tags),
    }
    photo = ["![Học sinh trong giờ hoạt động ở sân trường](anh-1.jpg)"] if post.photo else []
    target = post.link
    link = [f"Xem thêm [bài trước](/news/{target.category}/{target.name}/)."] if target else []
    return with_head(head, [*post.body, *photo, *link])
