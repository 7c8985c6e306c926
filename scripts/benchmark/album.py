"""One album of large photos, as a school of ours and as a Hugo site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmark.corpus import AS_OF
from benchmark.hugo import HugoSite
from benchmark.pictures import Pictures, draw_large
from benchmark.school import SchoolSite, with_head

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from benchmark.corpus import Post

ALBUM = {"title": "Ảnh đo", "date": AS_OF, "author": "mau.pm", "summary": "Ảnh để đo."}


class SchoolAlbum(SchoolSite):
    """A school with nothing but an album."""

    def __init__(self, root: Path, count: int) -> None:
        """``count`` is the number of photos."""
        super().__init__(root, Pictures())
        self._count = count

    def write(self, posts: Iterable[Post]) -> None:
        """Write the album beside the posts."""
        super().write(posts)
        _write_album(self.root / "content" / "albums" / f"{AS_OF}-anh", self._count)


class HugoAlbum(HugoSite):
    """The same album, resized by Hugo to the same width and quality."""

    def __init__(self, root: Path, count: int) -> None:
        """``count`` is the number of photos."""
        super().__init__(root, Pictures())
        self._count = count

    def write(self, posts: Iterable[Post]) -> None:
        """Write the album beside the posts."""
        super().write(posts)
        _write_album(self.root / "content" / "albums" / f"{AS_OF}-anh", self._count)


def _write_album(folder: Path, count: int) -> None:
    draw_large(folder, count)
    (folder / "index.md").write_text(with_head(ALBUM, ["Ảnh."]), encoding="utf-8")
