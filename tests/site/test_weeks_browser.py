"""What is today is decided where the page is read: built on a Friday, it is right on Monday."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import schools

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FRIDAY, SUNDAY_NIGHT, MONDAY, LATER = (
    "2025-12-26T09:00:00+07:00",
    "2025-12-28T23:59:00+07:00",
    "2025-12-29T00:01:00+07:00",
    "2026-02-03T09:00:00+07:00",
)
Reader = Callable[..., "Page"]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A school that is no sample, built on Friday, 26 December 2025."""
    school = schools.a_small_school(tmp_path_factory.mktemp("weeks"))
    facts = (school.root / "content/_data/school.yml").read_text("utf-8")
    school.write("content/_data/school.yml", facts.replace("sample: true\nas_of: 2025-12-31\n", ""))
    data = "content/_data/"
    school.write(data + "classes.csv", "Mã lớp,Tên lớp,Khối\n1a,1A,1\n")
    school.write(
        data + "timetable/2025-09-08.csv", "Lớp,Thứ,Tiết,Môn\n1a,Thứ Hai,1,Chào cờ\n1a,Thứ Sáu,1,Toán\n"
    )
    for week, dish in (("2025-W52", "Cá kho"), ("2026-W01", "Gà rang")):
        school.write(
            f"{data}schedules/{week}.csv", f"Ngày,Việc\nThứ Hai,Đầu tuần {week}\n".replace("Việc", "Nội dung")
        )
        school.write(
            f"{data}menus/{week}.csv", f"Ngày,Bữa,Món\nThứ Hai,Trưa,{dish}\nThứ Sáu,Trưa,{dish} thứ Sáu\n"
        )
    school.write(data + "events.csv", "Mã,Sự kiện,Ngày\nhoi,Hội xuân,28/12/2025\nhop,Họp lớp,30/01/2026\n")
    built = school.build("--as-of", "2025-12-26", "--no-search")
    assert built.code == 0, built.err
    return built.site


@pytest.fixture
def read(chromium: Browser, serve: Callable[[Path], str], site: Path) -> Iterator[Reader]:
    """``read(address, moment)`` opens a page as a reader does at that moment, wherever the reader is."""
    context = chromium.new_context(timezone_id="America/New_York", viewport={"width": 390, "height": 844})
    base = serve(site)

    def at(address: str, moment: str) -> Page:
        page = context.new_page()
        page.clock.set_fixed_time(moment)
        page.goto(f"{base}/{address}")
        return page

    yield at
    context.close()


@pytest.mark.parametrize("place", ["lich-cong-tac/", "thuc-don/"])
@pytest.mark.parametrize(
    ("moment", "first", "known"),
    [
        (FRIDAY, "2025-12-22", True),
        (SUNDAY_NIGHT, "2025-12-22", True),
        (MONDAY, "2025-12-29", True),
        (LATER, "2025-12-22", False),
    ],
)
def test_the_week_of_the_reader_is_open(
    read: Reader, place: str, moment: str, first: str, known: bool
) -> None:
    page = read(place, moment)
    weeks = page.locator("section[data-from]:visible")
    assert weeks.evaluate_all("all => all.map(one => one.dataset.from)") == [first]
    assert page.locator("[data-none]").is_visible() is not known


def test_other_weeks_are_a_button_away_and_the_keyboard_stays_there(read: Reader) -> None:
    page = read("thuc-don/", FRIDAY)
    page.locator("[data-week-step='1']:visible").press("Enter")
    assert page.get_by_role("cell", name="Gà rang", exact=True).is_visible()
    assert page.locator(":focus").get_attribute("data-week-step") == "-1", "there is no week after it"
    page.keyboard.press("Enter")
    assert page.get_by_role("cell", name="Cá kho", exact=True).is_visible()


@pytest.mark.parametrize(
    ("moment", "work", "dish"),
    [
        (FRIDAY, None, "Cá kho thứ Sáu"),
        (SUNDAY_NIGHT, None, None),
        (MONDAY, "Đầu tuần 2026-W01", "Gà rang"),
        (LATER, None, None),
    ],
)
def test_home_and_class_show_what_is_today(
    read: Reader, moment: str, work: str | None, dish: str | None
) -> None:
    home = read("", moment).locator(".sg-today")
    assert home.is_visible() is bool(work or dish)
    for words in filter(None, (work, dish)):
        assert words in home.inner_text()
    meals = read("lop/1a/", moment).locator("section[data-pick='day']")
    assert meals.is_visible()
    assert (dish or "không có bữa ăn") in meals.inner_text()


@pytest.mark.parametrize(("moment", "weekday"), [(FRIDAY, "5"), (SUNDAY_NIGHT, None), (MONDAY, "1")])
def test_the_weekday_is_marked_in_a_timetable_and_stays_in_its_place(
    read: Reader, moment: str, weekday: str | None
) -> None:
    page = read("thoi-khoa-bieu/lop/1a/", moment)
    assert page.locator("[data-grid]").get_attribute("data-today") == weekday
    tops = {
        day: page.locator(f"thead [data-weekday='{day}']").bounding_box()["y"]  # type: ignore[index]
        for day in "12345"
    }
    assert sorted(tops, key=tops.__getitem__) == list("12345")
    assert page.locator("thead .sg-now:visible").count() == (1 if weekday else 0)


def test_an_event_goes_over_to_those_behind_when_it_has_ended(read: Reader) -> None:
    def words(moment: str) -> tuple[str, str]:
        page = read("su-kien/", moment)
        return tuple(page.locator(".sg-events").all_text_contents())

    ahead, over = words(SUNDAY_NIGHT)
    assert "Hội xuân" in ahead and "Hội xuân" not in over
    ahead, over = words(MONDAY)
    assert "Hội xuân" not in ahead and "Hội xuân" in over
    page = read("su-kien/", LATER)
    assert page.locator("[data-none]").is_visible()


def test_without_a_script_the_week_of_the_build_is_seen(
    chromium: Browser, serve: Callable[[Path], str], site: Path
) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{serve(site)}/thuc-don/")
    assert page.get_by_role("cell", name="Cá kho", exact=True).is_visible()
    assert not page.get_by_role("cell", name="Gà rang", exact=True).is_visible()
    assert page.locator("a[href*='2026-W01']").is_visible()
    assert not page.locator("[data-week-step]").first.is_visible()
    context.close()


@pytest.mark.parametrize(
    "address",
    [
        "lich-cong-tac/",
        "thuc-don/",
        "thoi-khoa-bieu/",
        "thoi-khoa-bieu/lop/1a/",
        "lop/",
        "lop/1a/",
        "su-kien/",
    ],
)
def test_no_page_is_wider_than_a_phone(read: Reader, address: str) -> None:
    page = read(address, MONDAY)
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
