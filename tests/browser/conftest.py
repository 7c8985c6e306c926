"""The sample school, built once from the repository's content, and browsers of a parent and an office."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from schools import School

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
PATIENCE = 10_000
"""Milliseconds; nothing here takes one second on a quiet machine."""


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The public site of the sample school, made from nothing: no cache of this machine has a say."""
    root = tmp_path_factory.mktemp("sample")
    shutil.copytree(ROOT / "content", root / "content")
    shutil.copy(ROOT / "mkdocs.yml", root)
    built = School(root).run("schoolgate", "build", "--fail-on", "error")
    assert built.code == 0, built.out + built.err
    return built.site


@pytest.fixture(scope="session")
def home(serve: Callable[[Path], str], sample: Path) -> str:
    """The address of the sample's home page."""
    return serve(sample) + "/"


@pytest.fixture
def phone(chromium: Browser, home: str) -> Iterator[Page]:
    """A parent's phone, showing nothing yet; addresses are relative to the home page."""
    context = chromium.new_context(
        base_url=home,
        viewport={"width": 390, "height": 844},
        has_touch=True,
        is_mobile=True,
        locale="vi-VN",
        reduced_motion="reduce",
    )
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


@pytest.fixture
def desk(chromium: Browser, home: str) -> Iterator[Page]:
    """An office's screen, showing nothing yet."""
    context = chromium.new_context(
        base_url=home, viewport={"width": 1440, "height": 900}, locale="vi-VN", reduced_motion="reduce"
    )
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()
