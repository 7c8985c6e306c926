"""No page breaks a rule of axe, of any impact, on a phone or a desktop, in light or dark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from screens import PAGES

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

SIZES = ((390, 844), (1440, 900))
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{one['id']} ({one['impact']}): {node['html']}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(chromium: Browser, home: str, name: str) -> None:
    page = chromium.new_page(reduced_motion="reduce", bypass_csp=True)  # axe is injected
    page.goto(home + PAGES[name])
    if name == "search":
        expect(page.locator("#sg-results > li")).not_to_have_count(0)
    found: dict[str, list[str]] = {}
    for width, height in SIZES:
        for scheme in SCHEMES:
            page.set_viewport_size({"width": width, "height": height})
            page.emulate_media(color_scheme=scheme)
            look = {"light": "default", "dark": "slate"}[scheme]
            expect(page.locator("html")).to_have_attribute("data-md-color-scheme", look)
            found[f"{width} {scheme}"] = violations(page)
    page.close()
    assert not any(found.values()), found
