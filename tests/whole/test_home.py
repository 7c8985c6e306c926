"""What the home page shows, and how much of it."""

from pathlib import Path

import pytest

from schools import a_small_school


@pytest.mark.slow
@pytest.mark.parametrize(("written", "more"), [(8, False), (9, True)])
def test_notices_that_never_end_do_not_fill_the_home_page(tmp_path: Path, written: int, more: bool) -> None:
    school = a_small_school(tmp_path)
    for number in range(written):
        name = f"content/news/announcements/2025-10-0{number + 1}-thong-bao.md"
        school.post(name, title=f"Thông báo số {number}", date=f"2025-10-0{number + 1}")
    home = school.build("--no-search").read("")
    strip = home.partition('<section class="sg-notices"')[2].partition("</section>")[0]
    assert strip.count("<li>") == 8
    assert ('href="tin-tuc/thong-bao/"' in strip) is more
