"""On paper: the words and photos, on as few sheets as they need."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest
from playwright.sync_api import expect

from screens import PAGES

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser

TEXT, PICTURE = ("Tj", "TJ"), "Do"


def printed(page: Page, name: str) -> pikepdf.Pdf:
    page.goto(PAGES[name], wait_until="networkidle")
    return pikepdf.open(BytesIO(page.pdf(format="A4", tagged=True, outline=True)))


def strokes(sheet: pikepdf.Page) -> list[str]:
    return [str(one.operator) for one in pikepdf.parse_content_stream(sheet)]


@pytest.mark.parametrize(
    ("name", "sheets"), [("notice", 1), ("document", 1), ("post", 2), ("album", 1), ("contact", 2)]
)
def test_a_page_is_printed_on_as_few_sheets_as_it_needs(desk: Page, name: str, sheets: int) -> None:
    with printed(desk, name) as pdf, pdf.open_outline() as outline:
        assert len(pdf.pages) == sheets
        words = [sum(stroke in TEXT for stroke in strokes(sheet)) for sheet in pdf.pages]
        assert min(words) > 10, words
        title = desk.get_by_role("heading", level=1).inner_text()
        assert "".join(outline.root[0].title.split()) == "".join(title.split())  # breaks of lines are lost
        assert outline.root[0].destination[0] == pdf.pages[0].obj


def test_photos_are_printed(desk: Page) -> None:
    with printed(desk, "post") as pdf:
        photos = sum(strokes(sheet).count(PICTURE) for sheet in pdf.pages)
    assert photos >= 4  # three of the post, and the school's logo


@pytest.mark.parametrize("name", ["post", "document", "album", "contact"])
def test_buttons_and_menus_are_not_printed(desk: Page, name: str) -> None:
    desk.goto(PAGES[name])
    desk.emulate_media(media="print")
    assert desk.locator("button:visible, nav:visible, textarea:visible").count() == 0


def test_a_printed_post_says_where_it_is_read(desk: Page) -> None:
    desk.goto(PAGES["post"])
    desk.emulate_media(media="print")
    expect(desk.get_by_text("Đọc bài này trên mạng tại:")).to_be_visible()
