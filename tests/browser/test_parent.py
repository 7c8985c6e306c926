"""What a mother or father does with the site on a phone: touch, one hand, no accents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from screens import PAGES

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

pytestmark = pytest.mark.browser

NOTICE = "Lịch nghỉ Tết Dương lịch năm 2026"


def test_finds_the_notice_of_the_holidays_and_reads_it(phone: Page) -> None:
    phone.goto("./")
    phone.get_by_role("region", name="Thông báo mới").get_by_role("link", name=NOTICE).tap()
    expect(phone.get_by_role("heading", level=1)).to_have_text(NOTICE)
    expect(phone.get_by_role("main")).to_contain_text("Đi học lại: thứ Hai, 05/01/2026")
    expect(phone.get_by_role("main")).to_contain_text("đến hết ngày 05/01/2026")


def test_calls_the_office(phone: Page) -> None:
    phone.goto("./")
    menu = phone.get_by_role("button", name="Menu")
    expect(phone.get_by_role("navigation", name="Menu chính")).to_be_hidden()
    menu.tap()
    expect(menu).to_have_attribute("aria-expanded", "true")
    phone.get_by_role("navigation", name="Menu chính").get_by_role("link", name="Liên hệ").tap()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Liên hệ")
    number = phone.get_by_role("contentinfo").get_by_role("link", name="024 0000 0000").first
    number.scroll_into_view_if_needed()
    expect(number).to_have_attribute("href", "tel:02400000000")


def test_finds_a_page_of_a_group_by_unfolding_it(phone: Page) -> None:
    phone.goto("./")
    phone.get_by_role("button", name="Menu").tap()
    page = phone.get_by_role("link", name="Cơ cấu tổ chức").first
    expect(page).to_be_hidden()
    phone.get_by_role("button", name="Mở các mục của “Giới thiệu”").tap()
    page.tap()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Cơ cấu tổ chức")


@pytest.mark.parametrize(
    ("query", "found"), [("duong den truong", "Liên hệ"), ("nghi tet duong lich", NOTICE)]
)
def test_searches_without_accents(phone: Page, query: str, found: str) -> None:
    phone.goto("./")
    phone.get_by_role("banner").get_by_role("link", name="Tìm kiếm").tap()
    phone.get_by_label("Từ cần tìm").fill(query)
    expect(phone.get_by_role("main").get_by_role("status")).to_contain_text("Tìm thấy")
    phone.locator("#sg-results").get_by_role("link", name=found, exact=True).tap()
    expect(phone.get_by_role("heading", level=1)).to_have_text(found)


def photos(page: Page) -> Locator:
    return page.get_by_role("button", name=re.compile("^Phóng to ảnh"))


def test_looks_at_the_photos_of_a_post(phone: Page) -> None:
    phone.goto(PAGES["post"])
    expect(photos(phone)).to_have_count(3)
    photos(phone).first.tap()
    viewer = phone.get_by_role("dialog", name="Xem ảnh phóng to")
    expect(viewer).to_be_visible()
    expect(viewer.get_by_role("img", name="Quầy đổi sách ngoài sân")).to_be_visible()
    expect(viewer).to_contain_text("1/3")
    phone.keyboard.press("ArrowRight")
    expect(viewer.get_by_role("img", name="Tấm thảm và gối ngồi đọc sách")).to_be_visible()
    expect(viewer).to_contain_text("2/3")
    phone.keyboard.press("Escape")
    expect(viewer).to_be_hidden()
    expect(photos(phone).nth(1)).to_be_focused()  # the photo that was looked at last


def test_wanders_through_an_album_by_its_buttons(phone: Page) -> None:
    phone.goto(PAGES["album"])
    first = phone.locator("a[data-lightbox]").first
    first.tap()
    viewer = phone.get_by_role("dialog")
    viewer.get_by_role("button", name="Ảnh trước").tap()
    count = phone.locator("a[data-lightbox]").count()
    expect(viewer).to_contain_text(f"{count}/{count}")
    viewer.get_by_role("button", name="Ảnh sau").tap()
    expect(viewer).to_contain_text(f"1/{count}")
    viewer.get_by_role("button", name="Đóng").tap()
    expect(first).to_be_focused()


def test_sends_a_notice_to_the_class_on_zalo(phone: Page) -> None:
    phone.context.grant_permissions(["clipboard-read", "clipboard-write"])
    phone.goto(PAGES["notice"])
    phone.get_by_role("button", name="Sao chép nội dung gửi Zalo").tap()
    expect(phone.locator("#sg-live")).to_have_text("Đã sao chép, mời dán vào nhóm Zalo")
    copied = phone.evaluate("navigator.clipboard.readText()").splitlines()
    assert copied[0] == f"THÔNG BÁO: {NOTICE}"
    assert copied[-1] == f"Xem tại: https://thhoaphuong.example/{PAGES['notice']}"


def test_is_shown_the_text_when_the_phone_forbids_copying(phone: Page) -> None:
    """Browsers inside chat programs often do; the box then opens with its text chosen."""
    phone.add_init_script("document.execCommand = () => false; delete Navigator.prototype.clipboard")
    phone.goto(PAGES["notice"])
    phone.get_by_role("button", name="Sao chép nội dung gửi Zalo").tap()
    expect(phone.locator("#sg-live")).to_have_text("Chưa sao chép được, mời chọn và sao chép bằng tay")
    expect(phone.get_by_label("Nội dung gửi Zalo")).to_be_focused()
    assert phone.evaluate("getSelection().toString()").startswith(f"THÔNG BÁO: {NOTICE}")


def test_keeps_the_dark_look_that_was_chosen(phone: Page) -> None:
    phone.goto("./")
    phone.get_by_role("button", name="Menu").tap()
    scheme = phone.get_by_role("button", name="Giao diện")
    scheme.tap()
    scheme.tap()
    expect(phone.locator("#sg-live")).to_have_text("Giao diện: tối")
    phone.goto(PAGES["post"])
    expect(phone.locator("html")).to_have_attribute("data-md-color-scheme", "slate")


def test_gets_lost_and_finds_home(phone: Page) -> None:
    phone.goto(PAGES["404"])
    expect(phone.locator("[aria-current]")).to_have_count(0)
    phone.get_by_role("main").get_by_role("link", name="Về trang chủ").tap()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Chào mừng các bậc cha mẹ và các em học sinh")
