"""Under the site's own security policy nothing complains, nothing leaves the server, little is fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from screens import PAGES

if TYPE_CHECKING:
    from playwright.sync_api import ConsoleMessage, Page, Request, Response

pytestmark = pytest.mark.browser

MOST_BYTES = 200_000


class Log:
    """What a page says, and what it asks for from elsewhere."""

    def __init__(self, page: Page, home: str) -> None:
        self.lines: list[str] = []
        self.home = urlsplit(home).netloc
        page.on("console", self.said)
        page.on("pageerror", lambda error: self.lines.append(f"error: {error}"))
        page.on("request", self.asked)
        page.on("requestfailed", lambda request: self.lines.append(f"failed: {request.url}"))
        page.on("response", self.answered)

    def said(self, message: ConsoleMessage) -> None:
        self.lines.append(f"{message.type}: {message.text}")

    def asked(self, request: Request) -> None:
        url = urlsplit(request.url)
        if url.scheme not in {"data", "blob"} and url.netloc != self.home:
            self.lines.append(f"elsewhere: {request.url}")

    def answered(self, response: Response) -> None:
        if response.status >= 400:
            self.lines.append(f"{response.status}: {response.url}")


def runs_a_foreign_script(page: Page) -> bool:
    """Whether the policy is out of force; the quiet of the page would then say little."""
    page.evaluate(
        "const script = document.createElement('script');"
        "script.textContent = 'document.title = \"chen vao\"'; document.head.append(script)"
    )
    return page.title() == "chen vao"


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_quiet_and_stays_at_home(phone: Page, home: str, name: str) -> None:
    log = Log(phone, home)
    phone.goto(PAGES[name])
    phone.evaluate("scrollTo(0, document.documentElement.scrollHeight)")  # lazy photos come too
    phone.wait_for_load_state("networkidle")
    assert log.lines == []
    assert runs_a_foreign_script(phone) is False
    assert [line.partition(" ")[0] for line in log.lines] == ["error:"]


def test_a_search_is_quiet_and_stays_at_home(phone: Page, home: str) -> None:
    log = Log(phone, home)
    phone.goto("tim-kiem/")
    phone.get_by_label("Từ cần tìm").press_sequentially("nghỉ tết")
    expect(phone.get_by_role("main").get_by_role("status")).to_contain_text("Tìm thấy")
    phone.get_by_role("button", name="Tìm cả các năm trước").tap()
    expect(phone.get_by_role("main").get_by_role("status")).to_contain_text("Tìm thấy")
    phone.wait_for_load_state("networkidle")
    assert log.lines == []


def test_the_first_visit_weighs_little(phone: Page) -> None:
    """Photos aside, and before the server zips anything."""
    weights: dict[str, int] = {}

    def weigh(response: Response) -> None:
        path = urlsplit(response.url).path
        if not path.endswith(".jpg"):
            weights[path] = len(response.body())

    responses: list[Response] = []
    phone.on("response", lambda response: responses.append(response))  # noqa: PLW0108 # a list's method is no handler
    phone.goto("./", wait_until="networkidle")
    for response in responses:
        weigh(response)
    assert sum(weights.values()) < MOST_BYTES, weights
    assert sum(path.endswith(".woff2") for path in weights) == 2  # nothing was left out of the sum
