"""Events to come and events that are over, with their posts and albums; admissions with their documents."""

from __future__ import annotations

import datetime as dt

import pytest

from builders import a_document, a_page, a_photo, a_post, an_album
from rendering import changed, keys, page, plan
from sample.reading import Page
from schoolgate.model import Event, Layer, Portal
from schoolgate.qr import svg
from week_builders import TODAY, a_week_portal, an_event

EVENTS, ADMISSIONS = "su-kien/", "tuyen-sinh/"
DAY = dt.timedelta(1)


def with_events(*events: Event) -> Portal:
    return a_week_portal(events=events)


def lists(made: Page) -> tuple[str, str]:
    """The words of what is to come and of what is over."""
    ahead, over = [one for one in made.elements("ul") if one.get("class", "").startswith("sg-events")]
    return " ".join(ahead.itertext()), " ".join(over.itertext())


@pytest.mark.parametrize(
    ("date", "until", "ahead"),
    [
        (TODAY, None, True),
        (TODAY - DAY, None, False),
        (TODAY - 3 * DAY, TODAY, True),
        (TODAY + DAY, TODAY - DAY, True),
    ],
    ids=["today", "yesterday", "ends today", "odd end"],
)
def test_an_event_is_to_come_until_it_has_ended(date: dt.date, until: dt.date | None, ahead: bool) -> None:
    coming, over = lists(page(with_events(an_event(date=date, until=until)), EVENTS))
    assert ("Họp cha mẹ" in coming, "Họp cha mẹ" in over) == (ahead, not ahead)


@pytest.mark.parametrize(("day", "told"), [("2025-08-01", True), ("2025-07-31", False)])
def test_past_events_are_those_of_this_school_year(day: str, told: bool) -> None:
    portal = with_events(an_event(), an_event(id="b", title="Sự kiện cũ", date=dt.date.fromisoformat(day)))
    assert ("Sự kiện cũ" in page(portal, EVENTS).text()) is told


def test_the_next_event_comes_first_and_the_last_one_first_among_those_over() -> None:
    days = {"A": 9, "B": 1, "C": -9, "D": -1}
    events = [
        an_event(id=name, title=f"Việc {name}", date=TODAY + ahead * DAY) for name, ahead in days.items()
    ]
    coming, over = lists(page(with_events(*events), EVENTS))
    assert coming.index("Việc B") < coming.index("Việc A")
    assert over.index("Việc D") < over.index("Việc C")


def test_an_event_leads_to_its_post_and_its_album() -> None:
    photo = "albums/2025-10-05-trong-cay/anh-1.jpg"
    portal = a_week_portal(
        events=[an_event(id="cay", date=dt.date(2025, 10, 5))],
        posts=[a_post(event="cay")],
        albums=[an_album(event="cay")],
        photos={photo: a_photo(photo)},
    )
    links = page(portal, EVENTS).all("a", "href")
    assert "../tin-tuc/chuyen-mon/2025-10-05-trong-cay/" in links
    assert "../album/2025-10-05-trong-cay/" in links


def test_nothing_internal_is_told_of_events() -> None:
    portal = with_events(
        an_event(owner="mau.nt.kin", no_album="LÝ DO"),
        an_event(id="b", title="HỌP KÍN", layer=Layer.INTERNAL),
    )
    made = page(portal, EVENTS)
    assert made.objections == []
    assert not [word for word in ("mau.nt.kin", "LÝ DO", "HỌP KÍN") if word in made.text()]


def test_events_have_a_calendar_and_an_entry_in_the_menu() -> None:
    made = {one.address: one for one in plan(a_week_portal()).files()}
    assert b"BEGIN:VEVENT" in made["su-kien/su-kien.ics"].make()
    assert "webcal://thhoaphuong.example/su-kien/su-kien.ics" in page(a_week_portal(), EVENTS).all(
        "a", "href"
    )
    assert EVENTS in [entry.address for at, entry in plan(a_week_portal()).menu() if at == "weeks"]
    assert EVENTS not in keys(with_events())


def test_a_changed_event_changes_the_page_and_its_calendar() -> None:
    before, after = with_events(an_event()), with_events(an_event(place="Nhà đa năng"))
    assert EVENTS in changed(before, after)
    files = [{one.address: one.key for one in plan(portal).files()} for portal in (before, after)]
    assert files[0]["su-kien/su-kien.ics"] != files[1]["su-kien/su-kien.ics"]


@pytest.mark.parametrize("change", [{"area": "Tuyển sinh"}, {"tags": ("lớp 1", "tuyển sinh")}])
def test_documents_of_admissions_are_listed_by_their_area_or_their_tags(change: dict[str, object]) -> None:
    portal = a_week_portal(documents=[a_document(**change)])
    made = page(portal, ADMISSIONS)
    assert made.objections == []
    assert "../van-ban/van-ban-truong/qd-51/" in made.all("a", "href")
    assert ADMISSIONS in [entry.address for _, entry in plan(portal).menu()]


def test_without_a_page_and_documents_there_are_no_admissions() -> None:
    portal = a_week_portal(documents=[a_document(area="Tuyển dụng")])
    assert ADMISSIONS not in keys(portal)
    assert not [one for one in plan(portal).files() if one.address.startswith(ADMISSIONS)]


@pytest.mark.parametrize(("last", "heading"), [(TODAY, "Văn bản tuyển sinh"), (TODAY - DAY, "các năm trước")])
def test_what_has_expired_stands_apart(last: dt.date, heading: str) -> None:
    made = page(a_week_portal(documents=[a_document(area="Tuyển sinh", expires_on=last)]), ADMISSIONS)
    assert made.text("h2").endswith(heading)


def test_admissions_have_a_code() -> None:
    portal = a_week_portal(documents=[a_document(area="tuyển sinh")])
    files = {one.address: one for one in plan(portal).files()}
    assert files["tuyen-sinh/ma-qr.svg"].make() == svg("https://thhoaphuong.example/tuyen-sinh/")
    assert "https://thhoaphuong.example/tuyen-sinh/" in page(portal, ADMISSIONS).text("figcaption")


def test_the_page_that_the_school_has_written_has_the_address() -> None:
    portal = a_week_portal(pages=[a_page(path="about/admissions.md", title="Tuyển sinh lớp 1")])
    assert ADMISSIONS in keys(portal)
    assert ADMISSIONS not in [entry.address for _, entry in plan(portal).menu()], (
        "the school's navigation leads there"
    )
