"""Search as a reader does it: a real index, a real browser, the site in a subfolder of its server."""

from __future__ import annotations

import datetime as dt
import re
import shutil
from collections.abc import Callable, Iterator
from html import escape
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from schoolgate.messages import catalog
from schoolgate.site.assets import ASSETS
from schoolgate.site.frame import POLICY
from schoolgate.site.search import shards as search
from schoolgate.site.search.indexing import index_files
from schoolgate.site.search.records import Record

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Route

pytestmark = pytest.mark.browser

HOSTILE = '"><script>document.title="hỏng"</script>{{7*7}}<img src=x onerror=alert(1)>&lt;b&gt;'
FILLER = "Nhà trường gửi lời cảm ơn tới các bậc cha mẹ và tất cả học sinh của năm học này. " * 3


def a_record(number: int, day: str, title: str, text: str = "", category: str = "Chuyên môn") -> Record:
    first = int(day[:4]) - (int(day[5:7]) < 8)
    address = f"tin-tuc/bai-{number}/"
    return Record(address, title, f"{text} {FILLER}", category, day, f"{first}-{first + 1}")


SYLLABLES = " ".join(map("".join, product("bcdghklmnprstvx", "aeiou", "bcdghklmnprstvx", "aeiou")))

RECORDS = [
    a_record(1, "2025-12-02", "Con đường đến trường", "Các em đi bộ trên đường đến trường mỗi sáng."),
    a_record(2, "2025-10-05", "Đại hội Đoàn", "Chi đoàn họp.", "Đoàn thể"),
    a_record(3, "2025-10-06", "Trò chơi đoán chữ", "Các em đoán chữ, đoán mãi, đoán nữa.", "Đoàn thể"),
    a_record(
        4,
        "2025-09-07",
        "Tiết dạy của cô Dương",
        "Hướng dương nở, dương cầm vang, hướng nắng, hướng gió, hướng nam.",
    ),
    a_record(7, "2025-09-06", "Vườn hương", "Vườn mới."),
    a_record(5, "2024-10-08", "Khai mạc hội thao", "Đoàn vận động viên diễu hành.", "Thông báo"),
    a_record(6, "2025-11-09", f"Tin lạ {HOSTILE}", f"Nội dung lạ {HOSTILE} hết."),
    Record("lien-he/", "Liên hệ", "Điện thoại của trường.", "Giới thiệu"),
    # Words enough for an index of several pieces.
    Record("bang-van/", "Bảng vần", SYLLABLES, "Chuyên môn", "2025-10-09", "2025-2026"),
    *(a_record(100 + one, f"2025-10-{one:02d}", f"Bản tin số {one}") for one in range(10, 25)),
]


def the_page() -> str:
    says = {key.partition(".")[2]: say for key, say in catalog().items() if key.startswith("search.")}
    attributes = " ".join(f'data-{key}="{escape(say)}"' for key, say in says.items())
    return f"""<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tìm kiếm</title>
<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">
<link rel="icon" href="../icon.png"></head>
<body><main><link rel="preload" href="../tim-kiem/shards.json" as="fetch" crossorigin>
<script src="../assets/search-index.js" async></script>
<form id="sg-search" role="search" action="" {attributes}>
<label for="sg-q">Từ cần tìm</label><input id="sg-q" name="q" type="search"><button>Tìm</button>
<fieldset id="sg-filters" hidden><legend>Lọc</legend></fieldset></form>
<p id="sg-status" role="status"></p><ol id="sg-results"></ol>
<p><button type="button" id="sg-older" hidden>Tìm cả các năm trước</button></p></main>
<script src="../assets/search.js" defer></script>
</body></html>"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    host = tmp_path_factory.mktemp("host")
    shards = search.shards(map(search.entry, RECORDS), dt.date(2025, 12, 10))
    known = {record.address: record for record in RECORDS}
    files = index_files(shards, lambda entries: (known[one.address] for one in entries))
    for path, data in files.items():
        target = host / "cong" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data if isinstance(data, bytes) else data())
    (host / "cong" / "tim-kiem" / "index.html").write_text(the_page(), "utf-8")
    (host / "cong" / "assets").mkdir()
    for script in ("search.js", "search-index.js"):
        shutil.copy(ASSETS / script, host / "cong" / "assets" / script)
    shutil.copy(ASSETS / "search.js", host / "cong" / "icon.png")
    return host


@pytest.fixture
def page(chromium: Browser, serve: Callable[[Path], str], site: Path) -> Iterator[Page]:
    """The search page, open and empty; the test fails if the browser has anything to complain about."""
    errors: list[str] = []
    page = chromium.new_page()
    page.set_default_timeout(10_000)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.goto(serve(site) + "/cong/tim-kiem/")
    yield page
    page.close()
    assert errors == []


def titles(page: Page, query: str) -> list[str]:
    page.locator("#sg-q").fill(query)
    return answered(page)


def answered(page: Page) -> list[str]:
    page.wait_for_timeout(300)
    page.locator("#sg-status", has_text=re.compile("kết quả")).wait_for()
    return page.locator("#sg-results a").all_inner_texts()


def test_words_without_accents_find_words_with_them_dj_included(page: Page) -> None:
    assert titles(page, "duong den truong")[0] == "Con đường đến trường"
    assert page.locator("#sg-status").inner_text() == "Tìm thấy 1 kết quả."
    assert page.locator("#sg-results p mark").all_inner_texts()[:3] == ["đường", "đến", "trường"]


def test_the_letter_dj_is_shown_as_it_was_written(page: Page) -> None:
    titles(page, "duong den truong")
    assert "trên đường đến trường mỗi sáng" in page.locator("#sg-results").inner_text()
    assert "ḏ" not in page.content()


def test_exact_accents_rank_first_and_others_follow(page: Page) -> None:
    assert titles(page, "đoàn") == ["Đại hội Đoàn", "Trò chơi đoán chữ"]
    assert titles(page, "đoán") == ["Trò chơi đoán chữ", "Đại hội Đoàn"]
    assert titles(page, "DƯƠNG")[0] == "Tiết dạy của cô Dương"
    assert titles(page, "đường")[0] == "Con đường đến trường"


def test_a_beginning_of_a_word_finds_it(page: Page) -> None:
    assert titles(page, "đại h") == ["Đại hội Đoàn"]


def test_a_word_that_no_page_has_is_named_and_the_others_are_searched(page: Page) -> None:
    assert titles(page, "đoàn xyzzy") == ["Đại hội Đoàn", "Trò chơi đoán chữ"]
    assert page.locator("#sg-status").inner_text().startswith("Các trang đã tìm không có từ: xyzzy.")


def test_words_that_never_stand_on_one_page_find_nothing(page: Page) -> None:
    """Each of the two is known to another shard, which alone would answer as if the other were not asked."""
    assert titles(page, "mỗi sáng") == ["Con đường đến trường"]
    assert titles(page, "sáng đoàn") == []


def test_nothing_found_is_said(page: Page) -> None:
    assert titles(page, "xyzzy") == []
    assert (
        page.locator("#sg-status")
        .inner_text()
        .endswith(
            "Không tìm thấy kết quả nào cho “xyzzy” trong năm học gần nhất. Có thể tìm cả các năm trước."
        )
    )
    page.locator("#sg-older").click()
    page.locator("#sg-status", has_text="“xyzzy”.").wait_for()


def test_earlier_years_come_when_asked_for(page: Page) -> None:
    assert "Khai mạc hội thao" not in titles(page, "doan")
    page.get_by_role("button", name="Tìm cả các năm trước").click()
    page.get_by_role("link", name="Khai mạc hội thao").wait_for()
    assert len(answered(page)) == 3
    assert page.locator("#sg-older").is_hidden()
    assert page.get_by_label("Năm học").locator("option").all_inner_texts() == [
        "Tất cả",
        "2025-2026 (2)",
        "2024-2025 (1)",
    ]


def test_filters_offer_what_they_would_leave(page: Page) -> None:
    titles(page, "truong")
    category = page.get_by_label("Chuyên mục")
    assert category.locator("option").all_inner_texts() == [
        "Tất cả",
        "Chuyên môn (19)",
        "Đoàn thể (2)",
        "Giới thiệu (1)",
    ]
    category.select_option("Đoàn thể")
    assert sorted(answered(page)) == ["Trò chơi đoán chữ", "Đại hội Đoàn"]
    assert page.locator("#sg-status").inner_text() == "Tìm thấy 2 kết quả."
    category.select_option("")
    assert len(answered(page)) == 10


def test_hostile_words_are_shown_and_never_run(page: Page) -> None:
    assert titles(page, "noi dung la") == [f"Tin lạ {HOSTILE}"]
    assert HOSTILE.partition("<img")[0] in page.locator("#sg-results p").last.inner_text()
    assert page.locator("#sg-results").locator("script, img").count() == 0
    assert page.title() == "Tìm kiếm"
    titles(page, '"><script>alert(1)</script>{{7*7}}')
    assert page.locator("#sg-status script").count() == 0


def test_a_result_shows_title_day_category_and_leads_to_the_page(page: Page) -> None:
    titles(page, "chi đoàn")
    first = page.locator("#sg-results li").first
    assert first.locator(".sg-label").inner_text() == "Đoàn thể"
    assert first.locator("time").inner_text() == "05/10/2025"
    href = first.locator("a").evaluate("link => link.pathname")
    assert href == "/cong/tin-tuc/bai-2/"


def test_keys_alone_lead_from_the_box_to_a_result_and_to_more(page: Page) -> None:
    page.locator("#sg-q").focus()
    page.keyboard.type("ban tin so")
    answered(page)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert (
        page.evaluate("document.activeElement.textContent.trim()")
        == page.locator("#sg-results a").nth(1).inner_text()
    )
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "sg-q"
    page.get_by_role("button", name="Xem thêm kết quả").press("Enter")
    page.locator("#sg-results li").nth(14).wait_for()
    assert (
        page.evaluate("[...document.querySelectorAll('#sg-results a')].indexOf(document.activeElement)") == 10
    )
    assert page.locator("#sg-more").is_hidden()


def test_the_address_holds_the_search_and_the_history_leads_back(page: Page) -> None:
    titles(page, "đoàn")
    assert page.evaluate("new URL(location.href).searchParams.get('q')") == "đoàn"
    page.locator("#sg-q").press("Enter")
    page.get_by_label("Chuyên mục").select_option("Đoàn thể")
    answered(page)
    shared = page.url
    page.locator("#sg-q").fill("ban tin")
    page.locator("#sg-q").press("Enter")
    assert len(answered(page)) == 10
    page.go_back()
    page.get_by_role("link", name="Đại hội Đoàn").wait_for()
    assert page.locator("#sg-q").input_value() == "đoàn"
    page.goto(shared)
    page.get_by_role("link", name="Đại hội Đoàn").wait_for()
    assert page.get_by_label("Chuyên mục").input_value() == "Đoàn thể"


def test_an_emptied_box_empties_the_list(page: Page) -> None:
    titles(page, "đoàn")
    page.locator("#sg-q").fill("")
    page.locator("#sg-results li").first.wait_for(state="detached")
    assert page.locator("#sg-status").inner_text() == ""
    assert page.locator("#sg-filters").is_hidden()


def test_nothing_is_asked_of_other_hosts(chromium: Browser, serve: Callable[[Path], str], site: Path) -> None:
    page = chromium.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    host = serve(site)
    page.goto(f"{host}/cong/tim-kiem/?q=duong")
    page.locator("#sg-results li").first.wait_for()
    page.close()
    assert [url for url in asked if not url.startswith(f"{host}/cong/")] == []


def pieces_after(page: Page, *keys: str) -> list[int]:
    """Type some keys at a time and rest; return how many pieces of the word index are loaded each time."""
    loaded: set[str] = set()
    page.on("request", lambda request: loaded.add(request.url) if "/words/" in request.url else None)
    counts = []
    for some in keys:
        page.keyboard.type(some)
        page.wait_for_timeout(600)
        counts.append(len(loaded))
    return counts


def test_a_rest_after_the_first_letter_of_a_word_loads_nothing(page: Page) -> None:
    page.locator("#sg-q").focus()
    counts = pieces_after(page, "b", "ản ", "t", "in ", "s", "ố")
    assert counts[0] == 0 < counts[1] == counts[2] < counts[3] == counts[4]
    assert len(answered(page)) == 10


def test_a_word_of_three_letters_is_looked_for_as_a_beginning_and_one_of_two_is_not(page: Page) -> None:
    assert titles(page, "duo") == ["Tiết dạy của cô Dương", "Con đường đến trường"]
    assert titles(page, "du") == []


def test_a_letter_alone_is_a_word_when_it_is_meant(page: Page) -> None:
    page.locator("#sg-q").fill("chi đoàn h")
    page.locator("#sg-q").press("Enter")
    answered(page)
    assert "không có từ: h." in page.locator("#sg-status").inner_text()


def test_a_list_of_parts_that_has_grown_old_is_asked_for_again(
    chromium: Browser, serve: Callable[[Path], str], site: Path
) -> None:
    page = chromium.new_page()
    current = (site / "cong" / "tim-kiem" / "shards.json").read_text("utf-8")
    stale = re.sub(r"-[0-9a-f]{8}/", "-00000000/", current)
    answers = iter([stale])
    page.route(
        "**/shards.json",
        lambda route: route.fulfill(body=next(answers, current), content_type="application/json"),
    )
    page.goto(f"{serve(site)}/cong/tim-kiem/?q=duong+den")
    page.get_by_role("link", name="Con đường đến trường").wait_for()
    assert next(answers, None) is None
    page.close()


@pytest.mark.parametrize("script", ["search-index.js", "search.js"])
def test_what_is_typed_before_a_script_has_come_is_searched(
    chromium: Browser, serve: Callable[[Path], str], site: Path, script: str
) -> None:
    page = chromium.new_page()
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(f"**/{script}", hold)
    page.goto(f"{serve(site)}/cong/tim-kiem/", wait_until="commit")
    page.locator("#sg-q").fill("duong den")
    while not held:
        page.wait_for_timeout(10)
    held[0].continue_()
    page.get_by_role("link", name="Con đường đến trường").wait_for()
    assert page.locator("#sg-q").input_value() == "duong den"
    page.close()


def test_a_word_in_the_title_outweighs_the_same_word_in_many_places_of_the_text(page: Page) -> None:
    assert titles(page, "huong") == ["Vườn hương", "Tiết dạy của cô Dương"]
