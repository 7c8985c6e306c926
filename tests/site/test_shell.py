"""The frame of every page."""

from schoolgate.site.shell import BASE, Shell, current, slot

FRAME = (
    f'<title>{slot("title")}</title><a href="{BASE}x"{current("tin-tuc/")}>'
    f"<a{current('tin-tuc/doan/')}>{slot('content')}</body>"
)


def page(address: str, section: str, content: str = "C") -> str:
    return Shell(FRAME).page(address, section, {"title": "T", "content": content}).decode()


def test_addresses_of_the_frame_fit_the_depth_of_the_page() -> None:
    assert 'href="x"' in page("", "")
    assert 'href="../../x"' in page("tin-tuc/doan/", "tin-tuc/doan/")


def test_a_given_base_wins_where_a_page_is_shown_at_any_address() -> None:
    html = Shell(FRAME).page("404.html", "", {"title": "", "content": ""}, base="/con/").decode()
    assert 'href="/con/x"' in html


def test_only_the_entry_of_the_page_is_the_current_one() -> None:
    assert page("tin-tuc/doan/", "tin-tuc/doan/").count('aria-current="page"') == 1
    assert "aria-current" not in page("", "")


def test_a_page_of_no_menu_entry_marks_the_entry_it_lies_under() -> None:
    assert '<a href="../../x" aria-current="true">' in page("tin-tuc/khac/", "tin-tuc/khac/")


def test_content_is_never_read_for_marks_again() -> None:
    assert slot("title") in page("", "", content=slot("title"))
