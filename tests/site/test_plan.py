"""Which pages are made again when something changes: all that show it, and no other."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields, replace
from typing import Any

import pytest

from builders import a_document, a_photo, a_portal, a_post, a_prose, a_school, some_settings
from schoolgate.model import Portal, Post, Reference, public
from schoolgate.site.index import SiteIndex
from schoolgate.site.plan import Plan

ADDRESS = "tin-tuc/chuyen-mon/2025-10-05-trong-cay/"


def keys(portal: Portal) -> dict[str, str]:
    return {job.address: job.key for job in Plan(SiteIndex(public(portal))).jobs}


def changed(before: Portal, after: Portal) -> set[str]:
    old, new = keys(before), keys(after)
    return {address for address in old | new if old.get(address) != new.get(address)}


def posts(count: int, **change: Any) -> list[Post]:
    """Posts of one category, a day apart, newest first."""
    first = dt.date(2025, 9, 1)
    made = [
        a_post(
            path=f"news/professional/{first + dt.timedelta(days=number)}-bai/index.md",
            title=f"Bài {number}",
            date=first + dt.timedelta(days=number),
            approved_on=first,
            **change,
        )
        for number in range(count)
    ]
    return made[::-1]


VALUES: dict[str, Any] = {
    "title": "Tiêu đề khác",
    "date": dt.date(2025, 10, 4),
    "author": "",
    "time": dt.time(7, 30),
    "summary": "Tóm tắt khác",
    "tags": ("đội",),
    "event": "trung-thu",
    "effective_from": dt.date(2025, 10, 6),
    "expires": dt.date(2026, 1, 1),
    "image": "news/professional/2025-10-05-trong-cay/b.jpg",
    "photos": ("news/professional/2025-10-05-trong-cay/b.jpg",),
    "prose": a_prose(sha="1"),
}


@pytest.mark.parametrize("field", sorted(VALUES))
def test_a_change_in_a_post_makes_its_page_again(field: str) -> None:
    photo = {"news/professional/2025-10-05-trong-cay/b.jpg": a_photo("b.jpg")}
    before = a_portal(posts=[a_post(approved_on=dt.date(2025, 10, 1))], photos=photo)
    after = replace(before, posts=(replace(before.posts[0], **{field: VALUES[field]}),))
    assert ADDRESS in changed(before, after)


def test_no_field_of_a_post_is_forgotten() -> None:
    hidden = {
        "path",
        "category",
        "layer",
        "draft",
        "approved_by",
        "approved_on",
        "lines",
        "people",
        "consent",
        "identified",
        "qr",
    }
    assert {field.name for field in fields(Post)} - hidden == set(VALUES)


def test_a_changed_photo_makes_the_page_again() -> None:
    path = "news/professional/2025-10-05-trong-cay/a.jpg"
    post = a_post(photos=(path,))
    before = a_portal(posts=[post], photos={path: a_photo(path)})
    assert ADDRESS in changed(before, replace(before, photos={path: a_photo(path, rendition=None)}))


def test_a_link_whose_target_appears_makes_the_page_again() -> None:
    link = Reference("../../../documents/school/qd-51/index.md", 5, "documents/school/qd-51/index.md")
    before = a_portal(posts=[a_post(prose=a_prose(links=(link,)))])
    assert ADDRESS in changed(before, replace(before, documents=(a_document(),)))


def test_the_name_of_the_author_stands_on_the_page() -> None:
    before = a_portal(posts=[a_post()])
    settings = some_settings(staff={})
    assert ADDRESS in changed(before, replace(before, settings=settings))


def test_a_new_post_touches_its_lists_and_its_neighbour_but_no_other_page() -> None:
    many = posts(60)
    before, after = a_portal(posts=many[1:]), a_portal(posts=many)
    touched = changed(before, after)
    news = {address for address in touched if address.startswith("tin-tuc/")}
    assert touched - news == {""}
    posts_again = {address for address in news if address.endswith("-bai/")}
    assert posts_again == {"tin-tuc/chuyen-mon/2025-10-30-bai/", "tin-tuc/chuyen-mon/2025-10-29-bai/"}


def test_a_new_post_never_changes_what_an_old_one_calls_related() -> None:
    many = posts(30, tags=("thi đua",))
    before, after = a_portal(posts=many[1:]), a_portal(posts=many)
    touched = {address for address in changed(before, after) if address.endswith("-bai/")}
    assert touched == {"tin-tuc/chuyen-mon/2025-09-30-bai/", "tin-tuc/chuyen-mon/2025-09-29-bai/"}


def test_an_identity_that_changes_makes_the_home_page_again() -> None:
    before = a_portal(posts=[a_post()])
    settings = some_settings(school=a_school(motto="Dạy tốt, học tốt"))
    assert "" in changed(before, replace(before, settings=settings))


def related(portal: Portal, post: Post) -> list[str]:
    return [one.title for one in SiteIndex(public(portal)).related(post)]


def test_posts_of_the_same_event_come_first_then_those_that_share_most_tags() -> None:
    many = posts(6)
    many[0] = replace(many[0], tags=("a", "b"), event="hoi-khoe")
    many[1] = replace(many[1], tags=("a",))
    many[3] = replace(many[3], tags=("a", "b"))
    many[5] = replace(many[5], event="hoi-khoe")
    assert related(a_portal(posts=many), many[0]) == ["Bài 0", "Bài 2", "Bài 4"]


def test_three_related_posts_at_most() -> None:
    many = posts(9, tags=("a",))
    assert len(related(a_portal(posts=many), many[0])) == 3
