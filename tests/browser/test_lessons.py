"""A parent looks for lessons on a phone: words without accents, filters, a view to share (R-084, R-086)."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from schoolgate.vietnamese import fold

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PLACE = "hoc-lieu/"
TABLE = Path(__file__).parents[2] / "content/resources/lessons.csv"
ROWS = list(csv.DictReader(TABLE.read_text("utf-8").splitlines()))


def titles(page: Page) -> Locator:
    return page.locator("#sg-store-list .sg-lesson__title")


def status(page: Page) -> Locator:
    return page.locator("#sg-store-status")


def wanted(**cells: str) -> int:
    """How many rows of the sample's table hold these cells."""
    return sum(all(row[name] == value for name, value in cells.items()) for row in ROWS)


def test_nothing_is_fetched_before_somebody_asks(phone: Page) -> None:
    asked: list[str] = []
    phone.on("request", lambda request: asked.append(request.url))
    phone.goto(PLACE, wait_until="networkidle")
    assert [url for url in asked if "/kho-" in url] == []
    phone.get_by_label("Tìm trong kho").fill("mạch điện")
    expect(titles(phone)).to_have_text(["Mạch điện đơn giản"])
    assert len([url for url in asked if "/kho-" in url]) == 1


@pytest.mark.parametrize("typed", ["mạch điện", "mach dien", "MẠCH ĐIỆN", "  mach   dien ", "don gian mach"])
def test_a_title_is_found_with_and_without_accents(phone: Page, typed: str) -> None:
    phone.goto(PLACE)
    phone.get_by_label("Tìm trong kho").fill(typed)
    expect(titles(phone)).to_have_text(["Mạch điện đơn giản"])
    expect(status(phone)).to_have_text("Có 1 học liệu phù hợp.")
    expect(phone.get_by_role("heading", name="Theo lớp và môn")).to_be_hidden()


def test_a_word_is_found_by_its_beginning_and_not_by_its_middle(phone: Page) -> None:
    phone.goto(PLACE)
    phone.get_by_label("Tìm trong kho").fill("ạch điện")
    expect(status(phone)).to_contain_text("Không có học liệu nào phù hợp")
    expect(titles(phone)).to_have_count(0)


def test_filters_narrow_each_other_and_can_be_shared(phone: Page) -> None:
    phone.goto(PLACE)
    phone.get_by_role("combobox", name="Lớp", exact=True).select_option("Lớp 4")
    count = wanted(Khối="4") + 1  # a lesson of this grade is a page
    expect(status(phone)).to_have_text(f"Có {count} học liệu phù hợp.")
    subject = phone.get_by_label("Môn học")
    subject.select_option("toan")
    expect(status(phone)).to_have_text(f"Có {wanted(Khối='4', Môn='Toán')} học liệu phù hợp.")
    expect(phone).to_have_url(re.compile(r"\?lop=lop-4&mon=toan$"))
    shared = phone.url
    phone.goto("./")
    phone.goto(shared)
    expect(status(phone)).to_have_text(f"Có {wanted(Khối='4', Môn='Toán')} học liệu phù hợp.")
    expect(subject).to_have_value("toan")


def test_a_choice_says_how_many_it_would_leave(phone: Page) -> None:
    phone.goto(PLACE)
    phone.get_by_role("combobox", name="Lớp", exact=True).select_option("Lớp 5")
    choice = phone.get_by_label("Môn học").locator("option[value=toan]")
    expect(choice).to_have_text(f"Toán ({wanted(Khối='5', Môn='Toán')})")
    phone.get_by_role("button", name="Xóa bộ lọc").tap()
    expect(choice).to_have_text("Toán")
    expect(phone.get_by_role("heading", name="Theo lớp và môn")).to_be_visible()
    expect(phone).to_have_url(re.compile(f"/{PLACE}$"))


def test_one_of_several_programs_is_enough(phone: Page) -> None:
    phone.goto(PLACE)
    phone.get_by_label("Phần mềm").select_option("ispring-suite")
    count = sum("iSpring Suite" in row["Phần mềm"] for row in ROWS)
    expect(status(phone)).to_have_text(f"Có {count} học liệu phù hợp.")


def test_what_is_not_on_the_net_can_be_asked_for_and_is_no_link(phone: Page) -> None:
    phone.goto(PLACE)
    phone.get_by_label("Nơi xem").select_option("Ngoại tuyến")
    count = sum(not row["Tệp"] and not row["Liên kết"] for row in ROWS)
    expect(status(phone)).to_have_text(f"Có {count} học liệu phù hợp.")
    expect(titles(phone)).to_have_count(count)
    expect(titles(phone).locator("a")).to_have_count(0)


def test_results_come_fifty_at_a_time_and_the_focus_goes_on(phone: Page) -> None:
    phone.goto(PLACE)
    phone.get_by_label("Loại").select_option("giao-an-dien-tu")
    expect(titles(phone)).to_have_count(50)
    phone.get_by_role("button", name="Xem thêm 50 học liệu").tap()
    expect(titles(phone)).to_have_count(100)
    expect(titles(phone).nth(50).locator("a")).to_be_focused()


def test_a_row_of_the_script_says_what_the_page_says(phone: Page) -> None:
    phone.goto("hoc-lieu/lop-5/khoa-hoc/")
    there = sorted(phone.locator(".sg-lesson").all_inner_texts())
    phone.get_by_role("link", name="Tìm và lọc trong các học liệu này").tap()
    expect(titles(phone)).to_have_count(len(there))
    found = phone.locator("#sg-store-list .sg-lesson")
    found.last.scroll_into_view_if_needed()
    words = [sorted(fold(text).split()) for text in found.all_inner_texts()]
    for text in there:  # on a page of one subject its name does not stand beside each lesson
        assert sorted([*fold(text).split(), *fold("Lớp 5, Khoa học").split()]) in words


def test_a_store_that_does_not_come_leaves_the_tree(phone: Page) -> None:
    phone.route("**/kho-*.json", lambda route: route.abort())
    phone.goto(PLACE)
    phone.get_by_label("Tìm trong kho").fill("toan")
    expect(status(phone)).to_contain_text("Chưa tải được kho học liệu")
    expect(phone.get_by_role("heading", name="Theo lớp và môn")).to_be_visible()
    phone.unroute("**/kho-*.json")
    phone.get_by_label("Tìm trong kho").fill("mach dien")
    expect(titles(phone)).to_have_text(["Mạch điện đơn giản"])


def test_without_a_script_the_tree_leads_to_every_lesson(chromium: Browser, home: str) -> None:
    page = chromium.new_page(java_script_enabled=False)
    page.goto(home + PLACE)
    expect(page.get_by_label("Tìm trong kho")).to_be_hidden()
    seen = 0
    for address in {one.get_attribute("href") or "" for one in page.locator(".sg-store__subjects a").all()}:
        page.goto(home + PLACE)
        with page.expect_event("load"):
            page.locator(f'.sg-store__subjects a[href="{address}"]').click()
        expect(page.get_by_role("link", name="Tìm và lọc")).to_be_hidden()
        seen += page.locator(".sg-lesson").count()
    page.close()
    assert seen == len(ROWS) + 1
