"""Everything is reached, used and left again by keys alone, in an order that makes sense."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from screens import PAGES

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

pytestmark = pytest.mark.browser


VISIBLE = """(() => {
  const here = document.activeElement;
  const styles = [here, here.closest('article') ?? here].map(one => getComputedStyle(one));
  return styles.some(one => one.outlineStyle !== 'none' && parseFloat(one.outlineWidth) >= 2);
})()"""
"""Whether the element that has the focus, or the card it stands for, has an outline of two pixels."""


def tab_to(target: Locator, most: int = 40) -> None:
    """Press Tab until the target has the focus."""
    for _ in range(most):
        target.page.keyboard.press("Tab")
        if target.evaluate("one => one === document.activeElement"):
            return
    pytest.fail(f"{target} is not reached by {most} tabs")


def test_the_first_key_offers_to_skip_the_menu(desk: Page) -> None:
    desk.goto("./")
    desk.keyboard.press("Tab")
    skip = desk.get_by_role("link", name="Chuyển đến nội dung chính")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    desk.keyboard.press("Enter")
    desk.keyboard.press("Tab")
    assert desk.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_the_focus_can_be_seen_wherever_it_goes(desk: Page) -> None:
    desk.goto(PAGES["post"])
    stops = desk.locator("a:visible, button:visible, summary:visible").count()
    for _ in range(stops):
        desk.keyboard.press("Tab")
        seen = desk.evaluate(VISIBLE)
        assert seen, desk.evaluate("document.activeElement.outerHTML")


def test_a_sub_menu_opens_closes_and_gives_the_focus_back(desk: Page) -> None:
    desk.goto("./")
    toggle = desk.get_by_role("button", name="Mở các mục của “Giới thiệu”")
    tab_to(toggle)
    desk.keyboard.press("Enter")
    entry = desk.get_by_role("link", name="Cơ cấu tổ chức").first
    expect(entry).to_be_visible()
    tab_to(entry, most=3)
    desk.keyboard.press("Escape")
    expect(toggle).to_be_focused()
    expect(toggle).to_have_attribute("aria-expanded", "false")
    expect(entry).to_be_hidden()


def test_a_sub_menu_closes_behind_the_focus(desk: Page) -> None:
    desk.goto("./")
    toggle = desk.get_by_role("button", name="Mở các mục của “Giới thiệu”")
    tab_to(toggle)
    desk.keyboard.press("Enter")
    tab_to(desk.get_by_role("main").get_by_role("link").first)
    expect(toggle).to_have_attribute("aria-expanded", "false")


def test_the_menu_of_a_phone_closes_with_escape(phone: Page) -> None:
    phone.goto("./")
    menu = phone.get_by_role("button", name="Menu")
    tab_to(menu)
    phone.keyboard.press("Enter")
    tab_to(phone.get_by_role("navigation", name="Menu chính").get_by_role("link", name="Trang chủ"), most=1)
    phone.keyboard.press("Escape")
    expect(menu).to_be_focused()
    expect(menu).to_have_attribute("aria-expanded", "false")


def test_search_is_typed_and_its_answers_walked_through(desk: Page) -> None:
    desk.goto("./")
    tab_to(desk.get_by_role("banner").get_by_role("link", name="Tìm kiếm"), most=4)
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/tim-kiem/")
    tab_to(desk.get_by_label("Từ cần tìm"))
    desk.keyboard.type("doc sach")
    answers = desk.locator("#sg-results").get_by_role("link")
    expect(desk.get_by_role("main").get_by_role("status")).to_contain_text("Tìm thấy")
    desk.keyboard.press("ArrowDown")
    expect(answers.first).to_be_focused()
    desk.keyboard.press("ArrowDown")
    expect(answers.nth(1)).to_be_focused()
    wanted = answers.nth(1).inner_text()
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("heading", level=1)).to_have_text(wanted)
    desk.go_back()
    expect(desk.get_by_label("Từ cần tìm")).to_have_value("doc sach")
    expect(answers.nth(1)).to_have_text(wanted)


def test_photos_open_turn_and_close_and_the_page_behind_is_out_of_reach(desk: Page) -> None:
    desk.goto(PAGES["post"])
    openers = desk.get_by_role("button", name=re.compile("^Phóng to ảnh"))
    tab_to(openers.first)
    desk.keyboard.press("Enter")
    viewer = desk.get_by_role("dialog")
    for _ in range(6):
        desk.keyboard.press("Tab")
        assert desk.evaluate(
            "document.activeElement.closest('dialog') || document.activeElement === document.body"
        )
    desk.keyboard.press("ArrowLeft")
    expect(viewer).to_contain_text("3/3")
    desk.keyboard.press("Escape")
    expect(viewer).to_be_hidden()
    expect(openers.nth(2)).to_be_focused()
