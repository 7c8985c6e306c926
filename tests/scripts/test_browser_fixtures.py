from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser


@pytest.mark.browser
def test_a_served_page_is_read_by_a_real_browser(
    chromium: Browser, serve: Callable[[Path], str], tmp_path: Path
) -> None:
    (tmp_path / "index.html").write_text(
        '<!doctype html><meta charset="utf-8"><p id="lời">chờ</p><script>'
        "document.getElementById('lời').textContent = 'Cổng trường'</script>",
        encoding="utf-8",
    )
    page = chromium.new_page()
    page.goto(serve(tmp_path) + "/")
    assert page.locator("p").inner_text() == "Cổng trường"
    page.close()


def test_two_folders_are_served_at_two_addresses(serve: Callable[[Path], str], tmp_path: Path) -> None:
    assert serve(tmp_path) != serve(tmp_path)
