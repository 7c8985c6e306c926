"""The corpus as a plain site of MkDocs with Material's blog plugin and the RSS plugin."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from benchmark.corpus import CATEGORIES, Post
from benchmark.school import source_path, with_head

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from benchmark.pictures import Pictures

SETTINGS = """site_name: Trường Tiểu học Đo Lường
site_url: https://thdoluong.example/
theme:
  name: material
  language: vi
  font: false
plugins:
  - search
  - tags
  - blog:
      blog_dir: .
      post_dir: posts
      post_url_format: "{{categories}}/{{slug}}"
      archive: false
      pagination_per_page: 20
      categories_allowed: [{categories}]
  - rss:
      use_git: false
      match_path: posts/.*
      length: 20
{feeds}nav:
  - index.md
  - about/introduction.md
  - about/contact.md
"""
FEED = """  - rss:
      use_git: false
      match_path: posts/news/{category}/.*
      length: 20
      feeds_filenames: {{rss_created: {category}.xml, rss_updated: {category}-updated.xml,
        json_created: {category}.json, json_updated: {category}-updated.json}}
"""


class MaterialSite:
    """Writes posts where ``mkdocs build`` reads them; photos are copied as they are."""

    def __init__(self, root: Path, pictures: Pictures) -> None:
        """Name the folder; nothing is written yet."""
        self.root, self._pictures = root, pictures

    def found(self) -> None:
        """Write settings and the pages that are not posts."""
        (self.root / "docs" / "about").mkdir(parents=True)
        feeds = "".join(FEED.format(category=category) for category in CATEGORIES)
        names = ", ".join(f'"{title}"' for title in CATEGORIES.values())
        (self.root / "mkdocs.yml").write_text(
            SETTINGS.format(categories=names, feeds=feeds), encoding="utf-8"
        )
        for path, title in {
            "index": "Tin mới",
            "about/introduction": "Giới thiệu",
            "about/contact": "Liên hệ",
        }.items():
            text = with_head({"title": title}, [f"# {title}"])
            (self.root / "docs" / f"{path}.md").write_text(text, encoding="utf-8")

    def write(self, posts: Iterable[Post]) -> None:
        """Write posts, over what stood there."""
        for post in posts:
            path = self.root / "docs" / "posts" / source_path(post)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_markdown(post), encoding="utf-8")
            if post.photo:
                self._pictures.put(path.parent / "anh-1.jpg", post.name)


def _markdown(post: Post) -> str:
    head = {
        "title": post.title,
        "date": post.date,
        "slug": post.name,
        "description": post.summary,
        "categories": [CATEGORIES[post.category]],
        "tags": list(post.tags),
    }
    excerpt = [f"# {post.title}", post.summary, "<!-- more -->"]
    photo = ["![Học sinh trong giờ hoạt động ở sân trường](anh-1.jpg)"] if post.photo else []
    return with_head(head, [*excerpt, *post.body, *photo, *_link(post)])


def _link(post: Post) -> list[str]:
    if post.link is None:
        return []
    target = posixpath.relpath(source_path(post.link), source_path(post).parent)
    return [f"Xem thêm [bài trước]({target})."]
