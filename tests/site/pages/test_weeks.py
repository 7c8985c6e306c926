"""Schedule and menu: the weeks around today, an archive by week, and today on the home page."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from rendering import changed, keys, page, plan
from sample.reading import Page
from schoolgate.model import Layer, Portal
from week_builders import MONDAY, TODAY, a_dish, a_week_portal, some_work

SCHEDULE, MENU = "lich-cong-tac/", "thuc-don/"
WEEK, DAY = dt.timedelta(7), dt.timedelta(1)
BOTH = pytest.mark.parametrize(("place", "field"), [(SCHEDULE, "schedules"), (MENU, "menus")])


def rows(field: str, *days: dt.date) -> Portal:
    """A school with work or a dish on each day."""
    make = some_work if field == "schedules" else a_dish
    return a_week_portal(**{field: tuple(make(day=day, published_on=None) for day in days)})


def sections(made: Page) -> dict[str, bool]:
    """The weeks on a front page by their first day, and whether each is seen without a script."""
    found = [one for one in made.elements("section") if "data-from" in one.attrib]
    return {one.attrib["data-from"]: "hidden" not in one.attrib for one in found}


@BOTH
def test_every_week_has_a_page_and_the_newest_stand_on_the_front(place: str, field: str) -> None:
    portal = rows(field, TODAY - 10 * WEEK, TODAY - WEEK, TODAY, TODAY + WEEK)
    made = [address for address in keys(portal) if address.startswith(place)]
    assert sorted(made) == sorted(
        [place, *(f"{place}{name}/" for name in ("2025-W43", "2025-W52", "2026-W01", "2026-W02"))]
    )
    front = sections(page(portal, place))
    assert front == {"2025-12-22": False, "2025-12-29": True, "2026-01-05": False}


@BOTH
@pytest.mark.parametrize(
    ("days", "shown"),
    [([-7], "2025-12-22"), ([-700], "2024-01-29"), ([7, 14], "2026-01-05"), ([-3, 5], "2025-12-22")],
    ids=["last week", "long ago", "only later", "before rather than after"],
)
def test_without_this_week_the_nearest_is_seen(place: str, field: str, days: list[int], shown: str) -> None:
    portal = rows(field, *(TODAY + ahead * DAY for ahead in days))
    assert [first for first, seen in sections(page(portal, place)).items() if seen] == [shown]


@BOTH
def test_a_week_leads_to_its_neighbours_and_the_front_to_all(place: str, field: str) -> None:
    portal = rows(field, TODAY - 2 * WEEK, TODAY - WEEK, TODAY)
    links = page(portal, f"{place}2025-W52/").all("a", "href")
    assert (
        f"../../{place}2026-W01/" in links
        and f"../../{place}2025-W51/" in links
        and f"../../{place}" in links
    )
    front = page(portal, place).all("a", "href")
    assert all(f"../{place}{name}/" in front for name in ("2025-W51", "2025-W52", "2026-W01"))


@BOTH
def test_a_table_has_a_caption_and_headings_for_columns_and_days(place: str, field: str) -> None:
    made = page(rows(field, TODAY), place)
    assert made.objections == []
    assert made.text("caption")
    assert {"col", "rowgroup"} <= set(made.all("th", "scope"))
    assert "Thứ Tư, 31/12/2025" in made.text("th")


@BOTH
def test_without_rows_there_is_neither_a_page_nor_an_entry(place: str, field: str) -> None:
    portal = rows(field)
    assert not [address for address in keys(portal) if address.startswith(place)]
    assert place not in [entry.address for _, entry in plan(portal).menu()]
    assert place in [entry.address for at, entry in plan(rows(field, TODAY)).menu() if at == "weeks"]


@BOTH
def test_a_changed_row_makes_its_week_the_front_and_today_again(place: str, field: str) -> None:
    name = "work" if field == "schedules" else "dish"
    make = some_work if field == "schedules" else a_dish
    old = make(day=TODAY - 3 * WEEK)

    def with_today(value: str) -> Portal:
        return a_week_portal(**{field: (old, make(**{name: value}))})

    made = changed(with_today("A"), with_today("B"))
    assert {place, f"{place}2026-W01/", ""} <= made
    assert f"{place}2025-W50/" not in made


@BOTH
def test_an_archive_stays_as_it_is_when_a_day_passes(place: str, field: str) -> None:
    portal = rows(field, TODAY - WEEK, TODAY)
    tomorrow = a_week_portal(as_of=TODAY + DAY, **{field: getattr(portal, field)})
    assert not {one for one in changed(portal, tomorrow) if one.startswith(place) and one != place}


def test_work_without_an_hour_comes_first_and_the_rest_by_the_clock() -> None:
    works = [
        some_work(work=name, time=time)
        for name, time in (("C", "14:00"), ("B", "08:00–09:00"), ("A", "Cả ngày"))
    ]
    cells = [one.text for one in page(a_week_portal(schedules=works), SCHEDULE).elements("td")]
    assert [one for one in cells if one in {"A", "B", "C"}] == ["A", "B", "C"]


@pytest.mark.parametrize("field", ["nutrition", "origin", "supplier"])
def test_a_menu_has_the_columns_that_are_given(field: str) -> None:
    bare, full = a_week_portal(), a_week_portal(menus=[a_dish(**{field: "Điều đã khai"})])
    assert "Điều đã khai" in page(full, MENU).text("td")
    assert len(list(page(full, MENU).elements("th"))) == len(list(page(bare, MENU).elements("th"))) + 1


@pytest.mark.parametrize(("energies", "told"), [([200, 150], "350 kcal"), ([200, None], None), ([200], None)])
def test_the_energy_of_a_meal_is_told_when_it_is_known_of_all_dishes(
    energies: list[int | None], told: str | None
) -> None:
    dishes = [a_dish(dish=f"Món {number}", energy=energy) for number, energy in enumerate(energies)]
    heading = page(a_week_portal(menus=dishes), MENU).text("th")
    assert ("kcal" in heading) is bool(told)
    assert told is None or told in heading


def test_meals_stand_in_the_order_of_the_day_and_age_groups_apart() -> None:
    dishes = [
        a_dish(meal="afternoon-snack", dish="Xôi"),
        a_dish(meal="lunch", eaters="24–36 tháng", dish="Cháo"),
        a_dish(meal="breakfast", dish="Sữa"),
    ]
    words = page(a_week_portal(menus=dishes), MENU).text("th")
    order = ["Bữa sáng", "Bữa trưa (24–36 tháng)", "Bữa phụ chiều"]
    assert [words.index(name) for name in order] == sorted(words.index(name) for name in order)


def test_nothing_internal_and_nothing_unpublished_is_seen() -> None:
    works = [
        some_work(),
        some_work(work="Họp kín", layer=Layer.INTERNAL),
        some_work(work="Chưa đăng", published_on=TODAY + DAY),
        some_work(work="Việc khác", note="Ghi riêng", decided_on=dt.date(2025, 12, 27)),
    ]
    portal = a_week_portal(schedules=works, menus=[a_dish(dish="Món mai đăng", published_on=TODAY + DAY)])
    for address in (SCHEDULE, f"{SCHEDULE}2026-W01/", ""):
        words = page(portal, address).text()
        assert not [one for one in ("Họp kín", "Chưa đăng", "Ghi riêng", "27/12/2025") if one in words]
    assert MENU not in keys(portal)


def test_home_shows_the_work_and_the_meals_of_today() -> None:
    home = page(a_week_portal(), "")
    (strip,) = [one for one in home.elements("section") if one.attrib.get("data-pick") == "day"]
    assert "hidden" not in strip.attrib
    assert "Dọn vệ sinh lớp học" in home.text("section") and "Gà rang gừng" in home.text("section")
    assert home.objections == []


@pytest.mark.parametrize(
    ("ahead", "there"),
    [(-3, False), (-2, True), (11, True), (12, False)],
    ids=["Sunday", "Monday", "last", "after"],
)
def test_home_knows_the_days_of_this_week_and_the_next(ahead: int, there: bool) -> None:
    day = TODAY + ahead * DAY
    home = page(a_week_portal(schedules=[some_work(day=day, published_on=None)], menus=[]), "")
    assert (day.isoformat() in home.all("div", "data-from")) is there
    strips = [one for one in home.elements("section") if one.attrib.get("data-pick") == "day"]
    assert all("hidden" in one.attrib for one in strips), "there is nothing today"


def test_home_without_weeks_has_no_strip_and_asks_for_no_script() -> None:
    def scripts(portal: Portal) -> tuple[str, ...]:
        made = plan(portal)
        return made.compose(next(job for job in made.jobs if not job.address)).head.scripts

    without = a_week_portal(schedules=[], menus=[])
    assert not [one for one in page(without, "").elements("section") if "data-pick" in one.attrib]
    assert scripts(without) == ()
    assert scripts(a_week_portal()) == ("weeks.js",)


@pytest.mark.parametrize(
    ("sample", "as_of", "frozen"), [(True, TODAY, "2025-12-31"), (True, None, ""), (False, TODAY, "")]
)
def test_only_a_sample_school_has_a_today_of_its_own(sample: bool, as_of: Any, frozen: str) -> None:
    portal = a_week_portal()
    school = replace(portal.settings.school, sample=sample)
    shown = replace(portal, settings=replace(portal.settings, school=school, as_of=as_of))
    (place,) = [one for one in page(shown, SCHEDULE).elements("div") if one.attrib.get("data-pick") == "week"]
    assert place.attrib["data-frozen"] == frozen


def test_the_schedule_offers_its_calendar() -> None:
    links = page(a_week_portal(), SCHEDULE).all("a", "href")
    assert "webcal://thhoaphuong.example/lich-cong-tac/lich-cong-tac.ics" in links
    assert "../lich-cong-tac/lich-cong-tac.ics" in links
    made = {one.address: one for one in plan(a_week_portal()).files()}
    assert b"BEGIN:VEVENT" in made["lich-cong-tac/lich-cong-tac.ics"].make()


@BOTH
def test_a_hostile_cell_stays_text(place: str, field: str) -> None:
    make, name = (some_work, "work") if field == "schedules" else (a_dish, "dish")
    portal = a_week_portal(**{field: (make(**{name: '"><script>alert(1)</script>'}),)})
    for address in (place, ""):
        made = page(portal, address)
        assert list(made.elements("script")) == []
        assert "alert(1)" in made.text()


def test_monday_is_the_first_day_of_the_week_of_the_builders() -> None:
    assert MONDAY.isoweekday() == 1 and TODAY - MONDAY < WEEK
