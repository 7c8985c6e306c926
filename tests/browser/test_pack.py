"""The inspector pack of the sample school, opened from its folder as an inspector does: no server, no net."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe

from schoolgate.inspection import examine
from schoolgate.site.pack.compose import compose_pack
from schoolgate.site.pack.prepared import Shelf

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

CONTENT = Path(__file__).parents[2] / "content"
ITEM = "noi-dung/T2.C3.M1.html"


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pack")
    inspection = examine(CONTENT, as_of=date(2025, 12, 31), cache=None, jobs=2)
    shelf = Shelf(CONTENT, tmp_path_factory.mktemp("cache"), 2)
    for path, data in compose_pack(inspection, shelf, {}).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def test_an_item_leads_to_its_evidence_and_that_to_its_photos(chromium: Browser, pack: Path) -> None:
    page = chromium.new_page(viewport={"width": 390, "height": 844})
    page.goto((pack / "index.html").as_uri())
    for link in (page.get_by_role("link", name="T2.C3.M1"), page.locator("td a").first):
        with page.expect_event("load"):
            link.click()

    assert page.locator("img").count() > 1
    page.evaluate("Promise.all([...document.images].map(one => (one.loading = 'eager', one.decode())))")
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_its_pages_are_for_everybody_and_fit_every_screen(
    chromium: Browser, pack: Path, width: int, scheme: str
) -> None:
    page = chromium.new_page(
        viewport={"width": width, "height": 900},
        color_scheme=scheme,
        reduced_motion="reduce",
        bypass_csp=True,
    )
    for path in (pack / "index.html", pack / ITEM, min(pack.glob("tep/*.html"))):
        page.goto(path.as_uri())
        found = Axe().run(page).response["violations"]
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert ([one["id"] for one in found], wide <= width) == ([], True), path
    page.close()
