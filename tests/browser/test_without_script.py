"""Where scripts are switched off, blocked or broken, all that matters is still there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from screens import PAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


@pytest.fixture
def plain(chromium: Browser, home: str) -> Iterator[Page]:
    """A phone that runs no scripts."""
    context = chromium.new_context(
        base_url=home, viewport={"width": 390, "height": 844}, has_touch=True, java_script_enabled=False
    )
    context.set_default_timeout(10_000)
    yield context.new_page()
    context.close()


def test_the_menu_is_one_tap_away_and_open(plain: Page) -> None:
    plain.goto("./")
    plain.get_by_role("link", name="Menu", exact=True).tap()
    menu = plain.get_by_role("navigation", name="Menu chính")
    expect(menu).to_be_in_viewport()
    menu.get_by_role("link", name="Cơ cấu tổ chức").tap()
    expect(plain.get_by_role("heading", level=1)).to_have_text("Cơ cấu tổ chức")


def test_the_text_for_zalo_can_be_read_and_chosen(plain: Page) -> None:
    plain.goto(PAGES["notice"])
    plain.locator("summary").tap()
    box = plain.get_by_label("Nội dung gửi Zalo")
    expect(box).to_be_visible()
    assert box.input_value().startswith("THÔNG BÁO: Lịch nghỉ Tết Dương lịch năm 2026\n")


@pytest.mark.parametrize("name", ["home", "post", "album"])
def test_photos_are_shown(plain: Page, name: str) -> None:
    plain.goto(PAGES[name], wait_until="networkidle")
    pictures = plain.get_by_role("main").locator("img")
    widths = pictures.evaluate_all("all => all.map(one => one.naturalWidth)")
    assert len(widths) >= 3
    assert all(widths)


def test_a_photo_of_an_album_opens_by_itself(plain: Page) -> None:
    plain.goto(PAGES["album"])
    plain.locator("a[data-lightbox]").first.tap()
    plain.wait_for_url(re.compile(r"/anh/[^/]+\.jpg$"))


def test_nothing_is_offered_that_would_do_nothing(plain: Page) -> None:
    for name in ("post", "contact"):
        plain.goto(PAGES[name])
        expect(plain.get_by_role("button")).to_have_count(0)


def test_search_says_where_to_look_instead(plain: Page) -> None:
    plain.goto(PAGES["search"])
    expect(plain.locator("noscript p")).to_be_visible()
    plain.locator("noscript a", has_text="Văn bản").tap()
    expect(plain.get_by_role("heading", level=1)).to_have_text("Văn bản")
