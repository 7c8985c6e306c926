"""Bodies as they stand on a page: one dialect, clean, with links and pictures in their places."""

from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from schoolgate import prose


def render(body: str) -> str:
    return placed(body, lambda target: f"/l/{target}", lambda _: prose.Image("/anh/a.jpg", 500, 375))


def placed(body: str, link: Callable[[str], str | None], image: Callable[[str], prose.Image | None]) -> str:
    return prose.place(prose.scan(body, "news/other/2025-10-12-a.md", 1), link, image)


def test_vietnamese_headings_get_ids_without_accents() -> None:
    assert '<h2 id="thoi-khoa-bieu">Thời khóa biểu</h2>' in render("## Thời khóa biểu")


def test_two_headings_alike_get_two_ids() -> None:
    html = render("## Tuần 1\n\n## Tuần 1")
    assert html.count('id="tuan-1"') == 1
    assert html.count('id="tuan-1-1"') == 1


def test_a_link_to_a_heading_may_be_typed_with_accents() -> None:
    assert 'href="#thoi-khoa-bieu"' in render("[xem](#thời-khóa-biểu)")


def test_a_heading_of_the_first_level_steps_down_because_the_title_has_it() -> None:
    assert "<h1" not in render("# Tiêu đề")
    assert "<h2" in render("# Tiêu đề")


def test_lists_may_be_indented_by_two_spaces() -> None:
    assert "<ul>\n<li>a\n<ul>\n<li>b</li>" in render("- a\n  - b")


def test_an_alert_speaks_vietnamese() -> None:
    assert '<p class="markdown-alert-title">Lưu ý</p>' in render("> [!NOTE]\n> Mang áo mưa.")


def test_a_picture_carries_its_size_and_words() -> None:
    html = render("![Sân trường](anh-1.jpg)")
    assert 'src="/anh/a.jpg" width="500" height="375"' in html
    assert 'alt="Sân trường"' in html


def test_the_first_picture_is_fetched_at_once_and_others_wait_for_their_turn() -> None:
    first, second = render("![a](anh-1.jpg)\n\n![b](anh-1.jpg)").split("</figure>", 1)
    assert 'fetchpriority="high"' in first
    assert "lazy" not in first
    assert 'loading="lazy"' in second
    assert "fetchpriority" not in second


def test_a_picture_below_a_long_text_waits_for_its_turn() -> None:
    html = render("Một câu dài. " * 200 + "\n\n![a](anh-1.jpg)")
    assert 'loading="lazy"' in html
    assert "fetchpriority" not in html


def test_footnotes_are_a_part_with_a_name() -> None:
    assert '<section class="footnotes" aria-label="Chú thích">' in render("a[^1]\n\n[^1]: b")


def test_a_picture_that_cannot_be_shown_leaves_nothing_behind() -> None:
    html = placed("Trước\n\n![x > y](a.jpg)\n\nSau", lambda t: t, lambda _: None)
    assert "<img" not in html
    assert "Trước" in html
    assert "Sau" in html


def test_a_link_that_leads_nowhere_becomes_its_text() -> None:
    html = placed("[văn bản](mat.md)", lambda _: None, lambda _: None)
    assert "href" not in html
    assert "văn bản" in html


def test_a_wide_table_scrolls_and_can_be_reached_by_keyboard() -> None:
    html = render("| a | b |\n|---|:-:|\n| 1 | 2 |")
    assert '<div class="sg-table" role="group" tabindex="0"' in html
    assert '<td class="sg-center">2</td>' in html


HOSTILE = (
    '"><script>alert(1)</script>',
    "<img src=x onerror=alert(1)>",
    '<a href="javascript:alert(1)">x</a>',
    "[x](javascript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    '<p style="position:fixed" onclick="x()" id="__search" class="md-header">x</p>',
    "</main></body><iframe src=//evil.example></iframe><form action=x><input name=q></form>",
    "<svg><script>alert(1)</script></svg>",
    "<style>body{display:none}</style><base href=//evil.example><meta http-equiv=refresh content=0>",
    '## x {#__drawer onclick="y"}\n\n## "><script>alert(1)</script>',
)


class Page(HTMLParser):
    """What a browser would see: every tag and every attribute."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]


@pytest.mark.parametrize("body", HOSTILE)
def test_nothing_hostile_survives(body: str) -> None:
    page = Page(placed(body, lambda target: target, lambda _: prose.Image('"><script>', 1, 1)))
    assert not page.tags & {"script", "iframe", "form", "input", "style", "base", "meta", "svg", "main"}
    for name, value in page.attributes:
        assert not name.startswith(("on", "style")), name
        assert not value.lower().startswith(("javascript:", "data:")), value
        assert not (name == "id" and value.startswith("_")), value
        assert "md-" not in value


def test_template_marks_stay_text() -> None:
    assert "{{7*7}}" in render("{{7*7}}")


def test_ids_of_the_frame_cannot_be_taken() -> None:
    assert "id=" not in render('<h2 id="sg-menu">x</h2>')
