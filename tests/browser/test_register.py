"""Somebody looks up a document on a phone: by its number, however typed, and by filters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PLACE = "van-ban/tra-cuu/"
QUERY = "Số, ký hiệu hoặc từ trong trích yếu"


def numbers(page: Page) -> Locator:
    return page.locator("#sg-rows th > :first-child")


@pytest.mark.parametrize("typed", ["51/QĐ-THHP", "QD 51", "51 qd", "51qdthhp", "0051 / qđ"])
def test_a_number_is_found_however_it_is_typed(phone: Page, typed: str) -> None:
    phone.goto(PLACE)
    phone.get_by_label(QUERY).fill(typed)
    expect(numbers(phone)).to_have_text(["51/QĐ-THHP"])
    expect(phone.get_by_role("search").get_by_role("status")).to_have_text("Tìm thấy 1 văn bản.")
    phone.get_by_role("link", name="Ban hành Quy chế hoạt động của trang điều hành nội bộ").tap()
    expect(phone.get_by_role("heading", level=1)).to_contain_text("lớp 2")


def test_words_of_the_title_are_found_without_accents(phone: Page) -> None:
    phone.goto(PLACE)
    phone.get_by_label(QUERY).fill("quy che camera")
    expect(numbers(phone)).to_have_text(["55/QĐ-THHP"])


def test_nothing_found_is_said(phone: Page) -> None:
    phone.goto(PLACE)
    phone.get_by_label(QUERY).fill("999/QĐ")
    expect(phone.get_by_role("search").get_by_role("status")).to_contain_text("Không có văn bản nào phù hợp")
    expect(numbers(phone)).to_have_count(0)
    phone.get_by_role("button", name="Bỏ lọc").tap()
    expect(numbers(phone)).to_have_count(36)


def test_filters_narrow_each_other_and_the_address_remembers_them(phone: Page) -> None:
    phone.goto(PLACE)
    phone.get_by_label("Cơ quan ban hành").select_option("truong")
    phone.get_by_label("Loại văn bản").select_option("quyet-dinh")
    phone.get_by_label("Năm học").select_option("2024-2025")
    expect(numbers(phone)).to_have_text(["38/QĐ-THHP", "36/QĐ-THHP"])
    phone.get_by_label("Tình trạng hiệu lực").select_option("replaced")
    expect(numbers(phone)).to_have_text(["36/QĐ-THHP"])
    expect(phone).to_have_url(re.compile("issuer=truong&type=quyet-dinh&year=2024-2025&status=replaced"))
    phone.reload()
    expect(numbers(phone)).to_have_text(["36/QĐ-THHP"])


def test_a_district_that_has_ended_is_chosen_with_its_office(phone: Page) -> None:
    phone.goto(PLACE)
    phone.get_by_label("Cơ quan ban hành").select_option("ubnd-quan-ben-mo")
    expect(numbers(phone)).to_have_text(["0031/QĐ-UBND"])
    phone.get_by_label("Nhóm văn bản").select_option("higher-level")
    phone.get_by_label("Cơ quan ban hành").select_option("ubnd-quan-ben-mo*")
    expect(numbers(phone)).to_have_text(["0032/PGDĐT-TH", "0031/QĐ-UBND"])


def test_a_row_of_the_script_says_what_the_page_said(phone: Page) -> None:
    phone.goto(PLACE)
    rows = phone.locator("#sg-rows tr")
    before = rows.filter(has_text="36/QĐ-THHP").inner_text()
    target = rows.filter(has_text="36/QĐ-THHP").locator("a").evaluate_all("all => all.map(one => one.href)")
    phone.get_by_label(QUERY).fill("36/QĐ-THHP")
    expect(rows).to_have_count(1)
    assert re.sub(r"\s+", " ", rows.inner_text()) == re.sub(r"\s+", " ", before)
    assert rows.locator("a").evaluate_all("all => all.map(one => one.href)") == target


def test_a_list_that_cannot_be_loaded_is_said_and_the_page_stays(phone: Page) -> None:
    phone.route("**/*.json", lambda route: route.abort())
    phone.goto(PLACE)
    phone.get_by_label(QUERY).fill("51")
    expect(phone.get_by_role("search").get_by_role("status")).to_contain_text(
        "Chưa tải được danh sách văn bản"
    )
    expect(numbers(phone)).to_have_count(36)
