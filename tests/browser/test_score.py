"""From a lost point to the file and row behind it, on the page of the score."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe

from schoolgate.reports.findings import place
from schools import a_small_school
from score_page import PAGE, sample_dashboards

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser

    from schoolgate.model import Score

pytestmark = pytest.mark.browser

MOST_CLICKS = 2


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Score]:
    """The page of the sample school, and the score that it shows."""
    return sample_dashboards(tmp_path_factory.mktemp("score"))


@pytest.mark.parametrize("width", [390, 1440])
def test_two_clicks_lead_from_every_lost_point_to_its_file_and_row(
    chromium: Browser, sample: tuple[Path, Score], width: int
) -> None:
    folder, score = sample
    page = chromium.new_page(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    lost = [(one, loss) for one in score.items for loss in one.losses if loss.points]
    assert len(lost) > 3
    for one, loss in lost:
        page.goto((folder / PAGE).as_uri())
        clicks = 1
        page.get_by_role("link", name=re.compile(rf"^{re.escape(one.item.id)}: trừ")).first.click()
        item = page.locator(f"[id='{one.item.id}']")
        if item.get_attribute("open") is None:
            item.locator("summary").click()
            clicks += 1
        for found in loss.findings:
            shown = item.locator("code", has_text=place(found.where)).first
            shown.scroll_into_view_if_needed()
            assert shown.is_visible()
        assert clicks <= MOST_CLICKS
    page.close()


def test_an_item_that_lost_nothing_opens_by_keyboard(chromium: Browser, sample: tuple[Path, Score]) -> None:
    folder, score = sample
    whole = next(one for one in score.items if not one.losses and one.score == one.item.max)
    page = chromium.new_page()
    page.goto((folder / PAGE).as_uri())
    item = page.locator(f"[id='{whole.item.id}']")
    item.locator("summary").focus()
    page.keyboard.press("Enter")
    assert item.get_attribute("open") is not None
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_the_page_for_everybody_is_for_everybody(
    chromium: Browser, shown: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    page = chromium.new_page(
        viewport={"width": width, "height": 900},
        color_scheme=scheme,
        reduced_motion="reduce",
        bypass_csp=True,  # axe is injected
    )
    page.goto(f"{shown}/tu-danh-gia/")
    found = Axe().run(page).response["violations"]
    wide = page.evaluate("document.documentElement.scrollWidth")
    page.close()
    assert ([one["id"] for one in found], wide <= width) == ([], True)


@pytest.fixture(scope="module")
def shown(serve: Callable[[Path], str], tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a school that shows its score to everybody."""
    school = a_small_school(tmp_path_factory.mktemp("shown"))
    school.write("content/_data/rubric.yml", "public: có\n")
    built = school.build()
    assert built.code == 0, built.err
    return serve(built.site)
