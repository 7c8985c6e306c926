"""The shipped sample school, read once and built once for all tests of this folder."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sample.reading import Page, read
from schoolgate.load import load
from schools import AS_OF, Built, School

if TYPE_CHECKING:
    from collections.abc import Mapping

    from schoolgate.model import Portal

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Sample:
    """The sample's content and the site that was built from it."""

    content: Path
    built: Built
    files: Mapping[str, bytes]
    pages: Mapping[str, Page]
    """Every page by its path, redirects left out."""
    redirects: Mapping[str, Page]


@pytest.fixture(scope="session")
def portal() -> Portal:
    """The sample as the loader sees it."""
    return load(ROOT / "content", as_of=AS_OF, cache=None, jobs=1)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """The sample, built as a school does: a copy, so that no build of the project is in the way."""
    root = tmp_path_factory.mktemp("sample")
    shutil.copytree(ROOT / "content", root / "content")
    shutil.copy(ROOT / "mkdocs.yml", root)
    built = School(root).run("schoolgate", "build", "--out", str(root / "out"))
    built = Built(root / "out" / "public", built.code, built.out, built.err)
    files = built.files()
    pages = {path: read(path, data.decode()) for path, data in files.items() if path.endswith(".html")}
    redirects = {path: page for path, page in pages.items() if "refresh" in page.all("meta", "http-equiv")}
    return Sample(
        root / "content",
        built,
        files,
        {path: pages[path] for path in pages if path not in redirects},
        redirects,
    )
