"""Feeds, read back as a reader reads them. ``rss.xml`` and ``atom.xml`` are the accepted whole.

After an intended change write them anew with ``SCHOOLGATE_GOLDEN=write pytest tests/feeds``,
and read the diff.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import os
import subprocess
import sys
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

import builders
from schoolgate import feeds
from schoolgate.model import Category, Post, PublicPortal, Reference, Rendition, public

HERE = Path(__file__).parent
ATOM = "{http://www.w3.org/2005/Atom}"
MEDIA = "{http://search.yahoo.com/mrss/}"
DC = "{http://purl.org/dc/elements/1.1/}"
PHOTO = "news/professional/a/anh-1.jpg"
OTHER_PHOTO = "news/professional/a/anh-2.jpg"
LOGO = Rendition("logo-192.png", 192, 96, 9_000)
HOSTILE = ['"><script>alert(1)</script>', "]]>", "{{7*7}}", "&amp; & <b>", "<![CDATA[x]]>", "%s {title}"]


def a_public_portal(*posts: Post, **changes: Any) -> PublicPortal:
    photos = (
        "_data/logo.png",
        "_data/school.jpg",
        PHOTO,
        OTHER_PHOTO,
    )
    given = {"posts": posts, "photos": {path: builders.a_photo(path) for path in photos}}
    return public(builders.a_portal(**(given | changes)))


def the_posts() -> tuple[Post, ...]:
    union = {"path": "news/union/2025-10-01-hội-nghị.md", "category": "union", "title": "Hội nghị công đoàn"}
    photo = {"image": PHOTO, "photos": (PHOTO,)}
    return (
        builders.a_post(**photo, summary="Cả trường trồng cây.", tags=("môi trường",), time=dt.time(7, 30)),
        builders.a_post(**union, date=dt.date(2025, 10, 1), approved_on=dt.date(2025, 10, 1)),
    )


def whole(portal: PublicPortal) -> feeds.Feed:
    return feeds.plan(portal)[0]


def rss_of(portal: PublicPortal, feed: feeds.Feed | None = None) -> Any:
    return etree.fromstring(feeds.rss(feed or whole(portal), portal, LOGO)).find("channel")


def atom_of(portal: PublicPortal, feed: feeds.Feed | None = None) -> Any:
    return etree.fromstring(feeds.atom(feed or whole(portal), portal, LOGO))


@pytest.mark.parametrize(("name", "write"), [("rss.xml", feeds.rss), ("atom.xml", feeds.atom)])
def test_the_whole_feed_is_as_accepted(name: str, write: Any) -> None:
    portal = a_public_portal(*the_posts())
    made = write(whole(portal), portal, LOGO)
    if os.environ.get("SCHOOLGATE_GOLDEN") == "write":
        (HERE / name).write_bytes(made)
    assert made.decode() == (HERE / name).read_text("utf-8")


def test_one_feed_for_all_news_and_one_for_each_category() -> None:
    plan = feeds.plan(a_public_portal(*the_posts()))
    assert [(one.address_rss, one.address_atom, one.page_address, len(one.posts)) for one in plan] == [
        ("tin-tuc/rss.xml", "tin-tuc/atom.xml", "", 2),
        ("tin-tuc/chuyen-mon/rss.xml", "tin-tuc/chuyen-mon/atom.xml", "tin-tuc/chuyen-mon/", 1),
        ("tin-tuc/doan-the/rss.xml", "tin-tuc/doan-the/atom.xml", "tin-tuc/doan-the/", 1),
        ("tin-tuc/thong-bao/rss.xml", "tin-tuc/thong-bao/atom.xml", "tin-tuc/thong-bao/", 0),
    ]
    assert plan[1].title == "Chuyên môn – Trường Tiểu học Hoa Phượng"


@pytest.mark.parametrize(("count", "shown"), [(19, 19), (20, 20), (21, 20)])
def test_a_feed_holds_the_twenty_newest(count: int, shown: int) -> None:
    days = [dt.date(2025, 12, 30) - dt.timedelta(days=number) for number in range(count)]
    posts = [
        builders.a_post(path=f"news/union/{day}-a.md", category="union", date=day, approved_on=day)
        for day in days
    ]
    portal = a_public_portal(*posts)
    items = rss_of(portal).findall("item")
    dates = [parsedate_to_datetime(item.findtext("pubDate")).date() for item in items]
    assert dates == days[:shown]


def test_a_post_in_no_declared_category_is_in_no_feed() -> None:
    plan = feeds.plan(a_public_portal(builders.a_post(category="su-kein")))
    assert [one.posts for one in plan] == [(), (), (), ()]


def test_nothing_internal_waiting_or_expired_is_in_a_feed() -> None:
    portal = a_public_portal(
        builders.a_post(title="Nội bộ", layer="internal", path="internal/news/a.md"),
        builders.a_post(title="Chờ duyệt", approved_by=""),
        builders.a_post(title="Hết hạn", expires=dt.date(2025, 12, 30)),
        builders.a_post(title="Nháp", draft=True),
    )
    assert whole(portal).posts == ()


def test_what_rss_requires() -> None:
    channel = rss_of(a_public_portal(*the_posts()))
    assert channel.findtext("title") == "Tin tức – Trường Tiểu học Hoa Phượng"
    assert channel.findtext("description")
    assert channel.findtext("link") == "https://thhoaphuong.example/"
    assert channel.findtext("language") == "vi"
    link = channel.find(f"{ATOM}link")
    assert dict(link.attrib) == {
        "href": "https://thhoaphuong.example/tin-tuc/rss.xml",
        "rel": "self",
        "type": "application/rss+xml",
    }
    assert channel.findtext("image/url") == "https://thhoaphuong.example/anh/logo-192.png"
    assert (channel.findtext("image/width"), channel.findtext("image/height")) == ("144", "72")
    assert channel.findtext("image/link") == channel.findtext("link")
    assert channel.findtext("image/title") == channel.findtext("title")
    guids = [item.find("guid") for item in channel.findall("item")]
    assert all(guid.get("isPermaLink") == "false" for guid in guids)
    assert len({guid.text for guid in guids}) == len(guids) == 2


def test_what_atom_requires() -> None:
    feed = atom_of(a_public_portal(*the_posts()))
    assert feed.findtext(f"{ATOM}logo") == "https://thhoaphuong.example/anh/logo-192.png"
    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == "vi"
    for name in ("id", "title", "updated", "author/name"):
        assert feed.findtext("/".join(ATOM + part for part in name.split("/")))
    links = {link.get("rel"): (link.get("href"), link.get("type")) for link in feed.findall(f"{ATOM}link")}
    assert links == {
        "self": ("https://thhoaphuong.example/tin-tuc/atom.xml", "application/atom+xml"),
        "alternate": ("https://thhoaphuong.example/", "text/html"),
    }
    entries = feed.findall(f"{ATOM}entry")
    ids = [feed.findtext(f"{ATOM}id"), *(entry.findtext(f"{ATOM}id") for entry in entries)]
    assert len(set(ids)) == 3
    for entry in entries:
        assert dt.datetime.fromisoformat(entry.findtext(f"{ATOM}updated")).utcoffset() == dt.timedelta(
            hours=7
        )


def test_both_formats_know_a_post_by_the_same_id() -> None:
    portal = a_public_portal(*the_posts())
    guids = [item.findtext("guid") for item in rss_of(portal).findall("item")]
    assert guids == [entry.findtext(f"{ATOM}id") for entry in atom_of(portal).findall(f"{ATOM}entry")]


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "Tên khác"},
        {"date": dt.date(2026, 1, 2), "approved_on": dt.date(2025, 12, 1)},
        {"path": "news/professional/2025-10-05-trong-cay.md"},
        {"path": "news/professional/2025-10-05-trồng-cây/index.md"},
    ],
    ids=["title", "date", "photos taken away", "accents in the folder"],
)
def test_an_id_stays_when_the_post_changes(changes: dict[str, Any]) -> None:
    def id_of(post: Post) -> str:
        portal = a_public_portal(post, as_of=dt.date(2026, 1, 31))
        return rss_of(portal).findtext("item/guid")

    assert id_of(builders.a_post(**changes)) == id_of(builders.a_post())
    assert id_of(builders.a_post(path="news/professional/khac.md")) != id_of(builders.a_post())


@pytest.mark.parametrize("url", ["http://thhoaphuong.example", "https://thhoaphuong.example/cong/thong-tin/"])
def test_an_id_stays_when_the_site_moves_on_its_host(url: str) -> None:
    moved = builders.some_settings(school=builders.a_school(url=url))
    item = rss_of(a_public_portal(*the_posts(), settings=moved)).find("item")
    assert item.findtext("guid") == rss_of(a_public_portal(*the_posts())).findtext("item/guid")
    assert item.findtext("link") == url.rstrip("/") + "/tin-tuc/chuyen-mon/2025-10-05-trong-cay/"


def test_an_id_stays_when_the_category_gets_another_title_and_slug() -> None:
    renamed = builders.some_settings(categories=(Category("professional", "Dạy và học", "day-va-hoc"),))
    item = rss_of(a_public_portal(builders.a_post(), settings=renamed)).find("item")
    assert item.findtext("guid") == rss_of(a_public_portal(builders.a_post())).findtext("item/guid")
    assert "day-va-hoc" in item.findtext("link")


@pytest.mark.parametrize("hours", [-5, 0, 7, 14])
@pytest.mark.parametrize("time", [None, dt.time(12)])
def test_a_post_without_a_time_keeps_its_day_around_the_world(hours: int, time: dt.time | None) -> None:
    portal = a_public_portal(builders.a_post(time=time))
    there = dt.timezone(dt.timedelta(hours=hours))
    published = parsedate_to_datetime(rss_of(portal).findtext("item/pubDate"))
    assert published.astimezone(there).date() == dt.date(2025, 10, 5)


@pytest.mark.parametrize("time", [dt.time(0, 0), dt.time(0, 30), dt.time(23, 59)])
def test_a_time_is_that_of_the_school(time: dt.time) -> None:
    portal = a_public_portal(builders.a_post(time=time))
    moment = dt.datetime.fromisoformat(atom_of(portal).findtext(f"{ATOM}entry/{ATOM}published"))
    assert moment == dt.datetime.combine(dt.date(2025, 10, 5), time, dt.timezone(dt.timedelta(hours=7)))
    assert parsedate_to_datetime(rss_of(portal).findtext("item/pubDate")) == moment


def test_a_feed_changed_when_its_newest_post_was_published() -> None:
    portal = a_public_portal(*reversed(the_posts()))
    newest = dt.datetime.fromisoformat("2025-10-05T07:30:00+07:00")
    assert dt.datetime.fromisoformat(atom_of(portal).findtext(f"{ATOM}updated")) == newest
    assert parsedate_to_datetime(rss_of(portal).findtext("lastBuildDate")) == newest


def test_an_empty_feed_is_a_feed_and_stays_the_same_all_school_year() -> None:
    days = (dt.date(2025, 8, 1), dt.date(2025, 12, 31), dt.date(2026, 7, 31))
    portals = [a_public_portal(as_of=day) for day in days]
    for write in (feeds.rss, feeds.atom):
        assert len({write(feeds.plan(portal)[3], portal) for portal in portals}) == 1
    atom = atom_of(portals[1], feeds.plan(portals[1])[3])
    assert atom.findtext(f"{ATOM}updated") == "2025-08-01T12:00:00+07:00"
    assert atom.findtext(f"{ATOM}title") == "Thông báo – Trường Tiểu học Hoa Phượng"
    assert atom.findall(f"{ATOM}entry") == []


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    portal = a_public_portal(builders.a_post(title=text, summary=text, tags=(text,)))
    item = rss_of(portal).find("item")
    assert item.findtext("title") == text
    assert [one.text for one in item.findall("category")] == ["Chuyên môn", text]
    # A reader takes a description for HTML: what it shows must be the text again.
    shown = etree.fromstring(f"<p>{item.findtext('description')}</p>")
    assert (shown.text, len(shown)) == (text, 0)
    entry = atom_of(portal).find(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}title") == text
    summary = entry.find(f"{ATOM}summary")
    assert (summary.get("type"), summary.text, len(summary)) == ("text", text, 0)


def test_characters_that_xml_cannot_hold_are_left_out() -> None:
    portal = a_public_portal(
        builders.a_post(prose=builders.a_prose(excerpt="Tr\x08ồng\x00 cây\ud800\ufffe 🌳"))
    )
    assert rss_of(portal).findtext("item/description") == "Trồng cây 🌳"
    assert atom_of(portal).findtext(f"{ATOM}entry/{ATOM}summary") == "Trồng cây 🌳"


def test_the_author_is_named_without_an_address() -> None:
    portal = a_public_portal(*the_posts())
    assert rss_of(portal).findtext(f"item/{DC}creator") == "Nguyễn Thị Mẫu"
    assert atom_of(portal).findtext(f"{ATOM}entry/{ATOM}author/{ATOM}name") == "Nguyễn Thị Mẫu"
    assert rss_of(portal).find("item/author") is None


def test_an_unknown_author_is_the_school_and_never_an_id() -> None:
    portal = a_public_portal(builders.a_post(author="la.x"))
    assert rss_of(portal).findtext(f"item/{DC}creator") == "Trường Tiểu học Hoa Phượng"
    assert b"la.x" not in feeds.atom(whole(portal), portal)


@pytest.mark.parametrize(
    ("post", "name"),
    [
        (
            {"image": OTHER_PHOTO, "photos": (PHOTO,)},
            "anh-2.jpg",
        ),
        ({"photos": (PHOTO, OTHER_PHOTO)}, "anh-1.jpg"),
        (
            {
                "photos": (PHOTO,),
                "prose": builders.a_prose(images=(Reference("x", 9, OTHER_PHOTO),)),
            },
            "anh-2.jpg",
        ),
        ({"image": "khong-co.jpg", "photos": (PHOTO,)}, "anh-1.jpg"),
    ],
    ids=["named by the head", "first beside the post", "first in the text", "the named one is gone"],
)
def test_the_photo_goes_along(post: dict[str, Any], name: str) -> None:
    portal = a_public_portal(builders.a_post(**post))
    url = f"https://thhoaphuong.example/anh/{name}"
    expected = {"url": url, "length": "40000", "type": "image/jpeg"}
    assert dict(rss_of(portal).find("item/enclosure").attrib) == expected
    content = atom_of(portal).find(f"{ATOM}entry/{MEDIA}content")
    assert {name: content.get(name) for name in ("url", "fileSize", "type")} == {
        "url": url,
        "fileSize": "40000",
        "type": "image/jpeg",
    }


def test_a_photo_of_unknown_size_has_length_0_in_rss_and_no_size_in_atom() -> None:
    photo = builders.a_photo(PHOTO)
    assert photo.rendition
    unmeasured = dataclasses.replace(
        photo, rendition=dataclasses.replace(photo.rendition, name="a.png", size=0)
    )
    portal = a_public_portal(builders.a_post(photos=(PHOTO,)), photos={PHOTO: unmeasured})
    enclosure = rss_of(portal).find("item/enclosure")
    assert (enclosure.get("length"), enclosure.get("type")) == ("0", "image/png")
    assert b"fileSize" not in feeds.atom(whole(portal), portal)


def test_without_photos_nothing_is_enclosed() -> None:
    portal = a_public_portal(
        builders.a_post(photos=(PHOTO,)), photos={PHOTO: builders.a_photo(PHOTO, rendition=None)}
    )
    assert rss_of(portal).find("item/enclosure") is None


@pytest.mark.parametrize("write", [feeds.rss, feeds.atom])
def test_a_feed_without_a_logo_names_no_picture(write: Any) -> None:
    portal = a_public_portal(builders.a_post())
    assert b"/anh/" not in write(whole(portal), portal)


def test_the_same_portal_gives_the_same_bytes_in_another_process() -> None:
    portal = a_public_portal(*the_posts())
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); sys.path.insert(0, sys.argv[2]); "
        "import test_feeds as t; p = t.a_public_portal(*t.the_posts()); "
        "sys.stdout.buffer.write(t.feeds.rss(t.whole(p), p))"
    )
    arguments = [sys.executable, "-c", code, str(HERE), str(HERE.parent)]
    elsewhere = {**os.environ, "TZ": "America/New_York", "PYTHONHASHSEED": "7"}
    made = subprocess.run(arguments, capture_output=True, check=True, env=elsewhere).stdout
    assert made == feeds.rss(whole(portal), portal)


def test_planning_does_not_load_the_feed_library() -> None:
    code = "import sys, schoolgate.feeds; sys.exit('lxml' in sys.modules or 'feedgen' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
