"""The dashboards of the sample school as the editorial board sees them: from a server and from a folder."""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pikepdf
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from schools import School
from screens import DASHBOARDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
SIZES = ((390, 844), (1440, 900))
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PATIENCE = 10_000
WIDTHS = (320, 390, 768, 1024, 1440)
LETTERS = "[...document.fonts].filter(one => one.status === 'loaded').map(one => one.family)"
TOO_WIDE = "width => document.scrollingElement.scrollWidth - width"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The dashboards of the sample school."""
    root = tmp_path_factory.mktemp("sample")
    shutil.copytree(ROOT / "content", root / "content")
    ran = School(root).run("schoolgate", "report", "dashboard", "--out", str(root / "out"))
    assert ran.code == 0, ran.err
    return root / "out"


@pytest.fixture(scope="module")
def server(serve: Callable[[Path], str], folder: Path) -> str:
    """The address of their folder."""
    return serve(folder) + "/"


@pytest.fixture
def office(chromium: Browser) -> Iterator[Page]:
    """An office's screen, showing nothing yet."""
    context = chromium.new_context(
        viewport={"width": 1440, "height": 900}, locale="vi-VN", reduced_motion="reduce"
    )
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


@pytest.fixture
def complaints(office: Page) -> list[str]:
    """What the browser writes into its console."""
    told: list[str] = []
    office.on("console", lambda message: told.append(message.text))
    office.on("requestfailed", lambda request: told.append(request.url))
    return told


@pytest.mark.parametrize("name", DASHBOARDS)
def test_axe_finds_nothing(chromium: Browser, server: str, name: str) -> None:
    page = chromium.new_page(reduced_motion="reduce", bypass_csp=True)  # axe is injected
    page.goto(server + DASHBOARDS[name])
    found: dict[str, list[str]] = {}
    for width, height in SIZES:
        for scheme in SCHEMES:
            page.set_viewport_size({"width": width, "height": height})
            page.emulate_media(color_scheme=scheme)
            response = Axe().run(page).response["violations"]
            told = [f"{one['id']}: {at['html']}" for one in response for at in one["nodes"]]
            found[f"{width} {scheme}"] = told
    page.close()
    assert not any(found.values()), found


@pytest.mark.parametrize("name", DASHBOARDS)
def test_only_the_boxes_of_tables_scroll_sideways(office: Page, server: str, name: str) -> None:
    office.goto(server + DASHBOARDS[name])
    for width in WIDTHS:
        office.set_viewport_size({"width": width, "height": 844})
        assert office.evaluate(TOO_WIDE, width) <= 0, width


@pytest.mark.parametrize("name", DASHBOARDS)
def test_it_can_be_read_from_a_folder(office: Page, folder: Path, complaints: list[str], name: str) -> None:
    office.goto((folder / DASHBOARDS[name]).as_uri(), wait_until="networkidle")
    assert complaints == []
    assert "Be Vietnam Pro" in " ".join(office.evaluate(LETTERS))


def test_nothing_is_fetched_from_elsewhere(office: Page, server: str) -> None:
    asked: list[str] = []
    office.on("request", lambda request: asked.append(request.url))
    for name in DASHBOARDS:
        office.goto(server + DASHBOARDS[name], wait_until="networkidle")
    assert [url for url in asked if not url.startswith((server, "data:"))] == []


def test_a_keyboard_reaches_the_menu_and_moves_a_wide_table(office: Page, server: str) -> None:
    office.goto(server)
    office.keyboard.press("Tab")
    expect(office.get_by_role("link", name="Chuyển đến nội dung chính")).to_be_focused()
    office.keyboard.press("Tab")
    expect(office.get_by_role("link", name="Chỉ tiêu", exact=True)).to_be_focused()
    office.set_viewport_size({"width": 390, "height": 844})
    box = office.get_by_role("region", name="Số đã có/số tối thiểu của từng tháng")
    box.focus()
    office.keyboard.press("ArrowRight")
    office.wait_for_function("box => box.scrollLeft > 0", arg=box.element_handle())


def test_the_name_of_a_row_stays_in_sight_when_a_table_is_moved(office: Page, server: str) -> None:
    office.goto(server)
    office.set_viewport_size({"width": 390, "height": 844})
    box = office.get_by_role("region", name="Số đã có/số tối thiểu của từng tháng")
    head = box.get_by_role("rowheader", name="Tin đoàn thể")
    before = head.evaluate("one => one.getBoundingClientRect().left")
    box.evaluate("one => { one.scrollLeft = 200 }")
    assert head.evaluate("one => one.getBoundingClientRect().left") == pytest.approx(before, abs=2)


def test_the_two_shortfalls_of_december_are_seen_first(office: Page, server: str) -> None:
    office.goto(server)
    meters = office.locator(".db-meter")
    expect(meters.nth(0)).to_contain_text("Còn thiếu 1 tin bài, hôm nay là ngày cuối.")
    expect(meters.nth(1)).to_contain_text("Còn thiếu 1 tin bài, hôm nay là ngày cuối.")
    expect(meters.nth(2)).not_to_contain_text("Còn thiếu")


def test_a_month_of_the_ledger_is_reached_without_a_script(office: Page, server: str) -> None:
    office.goto(server + DASHBOARDS["dashboard-ledger"])
    office.get_by_role("navigation", name="Đến tháng").get_by_role("link", name="Tháng 10/2025").click()
    expect(office.get_by_role("heading", name="Tháng 10/2025")).to_be_in_viewport()


def test_the_ledger_is_printed_across_the_sheet_with_its_headings(office: Page, server: str) -> None:
    office.goto(server + DASHBOARDS["dashboard-ledger"])
    with pikepdf.open(BytesIO(office.pdf(format="A4"))) as pdf:
        _, _, width, height = map(float, pdf.pages[0].mediabox)
        assert width > height
    office.emulate_media(media="print")
    assert office.locator("nav:visible").count() == 0
    assert (
        office.locator("thead").first.evaluate("one => getComputedStyle(one).display") == "table-header-group"
    )
