"""No page is wider than its screen, from the smallest phone to a desktop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from screens import PAGES

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser

WIDTHS = (320, 390, 768, 1024, 1440)
TOO_WIDE = """width => document.scrollingElement.scrollWidth <= width ? [] :
  [...document.querySelectorAll('body *')]
    .filter(one => one.getBoundingClientRect().right > width).map(one => one.outerHTML.slice(0, 90))"""


@pytest.mark.parametrize("name", PAGES)
def test_a_page_does_not_scroll_sideways(desk: Page, name: str) -> None:
    desk.goto(PAGES[name])
    if name == "search":
        expect(desk.locator("#sg-results > li")).not_to_have_count(0)
    found = {}
    for width in WIDTHS:
        desk.set_viewport_size({"width": width, "height": 844})
        found[width] = desk.evaluate(TOO_WIDE, width)
    assert found == {width: [] for width in WIDTHS}


def test_open_menus_do_not_scroll_sideways(desk: Page) -> None:
    desk.goto("./")
    toggles = desk.locator(".sg-nav__toggle")
    for width in WIDTHS[2:]:
        desk.set_viewport_size({"width": width, "height": 844})
        for place in range(toggles.count()):
            if toggles.nth(place).is_visible():
                toggles.nth(place).click()
                assert desk.evaluate(TOO_WIDE, width) == []


@pytest.mark.parametrize("name", ["404", "tags"])
def test_the_footer_of_a_short_page_reaches_the_lower_edge(desk: Page, name: str) -> None:
    desk.goto(PAGES[name])
    bottom = desk.get_by_role("contentinfo").evaluate("one => one.getBoundingClientRect().bottom + scrollY")
    assert bottom == pytest.approx(desk.evaluate("document.documentElement.scrollHeight"), abs=1)
