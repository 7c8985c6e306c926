"""Every page of the sample's site: its head, its headings, what it asks a browser for, its imprint."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

from sample.reading import HEADINGS, SITE
from schools import broken_links

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sample.conftest import Sample
    from sample.reading import Page

pytestmark = pytest.mark.slow
SAMPLE_LINE = "Dữ liệu minh họa – không phải trường có thật"
IDENTITY = (
    "Trường Tiểu học Hoa Phượng",
    "Số 1 phố Hoa Phượng, phường Sông Mây, TP Hà Nội",
    "024 0000 0000",
    "vanphong @thhoaphuong.example",
    "Người đại diện Nguyễn Thị Mẫu",
    "Người phát ngôn Lê Thị Thử",
)
"""What the imprint says (R-001); the e-mail address may break before its @."""


def test_it_builds_with_the_four_warnings_and_two_reminders_that_it_means_to_show(sample: Sample) -> None:
    assert sample.built.code == 0, sample.built.err
    assert sample.built.err == ""
    assert "0 lỗi, 4 cảnh báo, 2 nhắc" in sample.built.out
    assert len(sample.pages) > 100


def test_no_link_leads_nowhere(sample: Sample) -> None:
    assert broken_links(sample.built.site) == []


def test_every_page_is_valid_to_a_strict_parser(sample: Sample) -> None:
    every = [*sample.pages.values(), *sample.redirects.values()]
    assert [objection for page in every for objection in page.objections] == []


def test_every_page_is_in_vietnamese_and_has_one_heading_of_the_first_level(sample: Sample) -> None:
    for page in sample.pages.values():
        assert page.root.get("lang") == "vi", page.path
        assert len(list(page.elements("h1"))) == 1, page.path
        assert page.text("h1"), page.path


def test_no_page_skips_a_level_of_headings(sample: Sample) -> None:
    for page in sample.pages.values():
        levels = [int(heading.tag[1]) for heading in page.elements(*HEADINGS)]
        assert levels[0] == 1, page.path
        steps = pairwise(levels)
        assert all(below - above <= 1 for above, below in steps), (page.path, levels)


def test_every_page_has_a_title_of_its_own_and_a_description(sample: Sample) -> None:
    titles = [page.text("title") for page in sample.pages.values()]
    assert sorted(titles) == sorted(set(titles))
    assert [page.path for page in sample.pages.values() if not page.meta("description").strip()] == []


def test_every_page_says_its_own_address(sample: Sample) -> None:
    for page in sample.pages.values():
        assert page.all("link", "href", rel="canonical") == [page.url]
        assert page.meta("og:url") == page.url


def test_no_id_is_given_twice_on_a_page(sample: Sample) -> None:
    for page in sample.pages.values():
        ids = [one.attrib["id"] for one in page.elements() if "id" in one.attrib]
        assert sorted(ids) == sorted(set(ids)), page.path


def test_every_picture_says_its_size_and_what_it_shows(sample: Sample) -> None:
    for page in sample.pages.values():
        adorning = set(beside_words(page))
        for picture in page.elements("img"):
            if "src" not in picture.attrib:  # the lightbox's, filled by the script
                continue
            assert {"alt", "width", "height"} <= picture.attrib.keys(), (page.path, picture.attrib)
            assert picture.get("alt") or picture in adorning, (page.path, picture.attrib)


def beside_words(page: Page) -> Iterator[ElementTree.Element]:
    """Return the pictures that repeat a linked title beside them: an empty alt is right for those."""
    for link in page.elements("a"):
        if "".join(link.itertext()).strip():
            yield from link.iter("img")
    for card in page.elements("article"):
        if any(heading.find("a") is not None for level in HEADINGS for heading in card.iter(level)):
            yield from card.iter("img")


def test_nothing_is_fetched_from_elsewhere(sample: Sample) -> None:
    for page in sample.pages.values():
        asked = [
            one.get(name, "")
            for one in page.elements("img", "script", "iframe")
            for name in ("src", "srcset")
        ]
        asked += [one.get("href", "") for one in page.elements("link") if one.get("rel") != "canonical"]
        assert [target for target in asked if urlsplit(target).netloc] == [], page.path


def test_the_page_for_lost_readers_works_at_any_depth(sample: Sample) -> None:
    page = sample.pages["404.html"]
    targets = [one.get(name) or "" for one in page.elements() for name in ("href", "src")]
    assert [
        target
        for target in targets
        if target and not target.startswith(("/", "#", "https:", "mailto:", "tel:"))
    ] == []


def test_structured_facts_are_json_about_this_page(sample: Sample) -> None:
    kinds = set()
    for page in sample.pages.values():
        for script in page.elements("script"):
            if script.get("type") == "application/ld+json":
                facts = json.loads(script.text or "")
                kinds.add(facts["@type"])
                assert facts.get("headline") or facts["name"], page.path
                assert facts["@context"] == "https://schema.org"
    assert {"School", "NewsArticle"} <= kinds


def test_every_page_that_names_a_picture_to_share_has_it(sample: Sample) -> None:
    named = {page.path: page.meta("og:image") for page in sample.pages.values() if page.meta("og:image")}
    assert len(named) > 25
    for path, url in named.items():
        assert url.startswith(SITE), path
        assert url.removeprefix(SITE) in sample.files, path


def test_every_page_has_the_imprint_and_says_that_the_school_is_invented(sample: Sample) -> None:
    for page in sample.pages.values():
        words = page.text("footer")
        assert [fact for fact in (*IDENTITY, SAMPLE_LINE) if fact not in words] == [], page.path


def test_the_sitemap_lists_exactly_the_pages_for_search_engines(sample: Sample) -> None:
    rows = ElementTree.fromstring(sample.files["sitemap.xml"]).iterfind(".//{*}loc")
    listed = [row.text or "" for row in rows]
    wanted = [page.url for page in sample.pages.values() if "noindex" not in page.meta("robots")]
    assert sorted(listed) == sorted(wanted)
    hidden = {page.path for page in sample.pages.values()} - {url_path(url) for url in listed}
    assert hidden == {"404.html", "tim-kiem/index.html"}


def url_path(url: str) -> str:
    path = url.removeprefix(SITE)
    return f"{path}index.html" if path.endswith("/") or not path else path


def test_old_addresses_lead_on(sample: Sample) -> None:
    assert len(sample.redirects) == 2
    for page in sample.redirects.values():
        (target,) = page.all("a", "href")
        assert url_path(page.absolute(target)) in sample.pages
        assert page.all("meta", "content", **{"http-equiv": "refresh"}) == [f"0; url={target}"]
        assert "noindex" in page.meta("robots")


def test_feeds_can_be_read_and_lead_to_pages(sample: Sample) -> None:
    feeds = {path: data for path, data in sample.files.items() if path.endswith(("rss.xml", "atom.xml"))}
    assert len(feeds) >= 4
    for path, data in feeds.items():
        root = ElementTree.fromstring(data)
        links = [one.text or "" for one in root.findall("channel/item/link")]
        links += [one.attrib["href"] for one in root.findall("{*}entry/{*}link")]
        assert links, path
        assert [
            link
            for link in links
            if url_path(link) not in sample.pages and url_path(link) not in sample.files
        ] == []
