from __future__ import annotations

import pytest

from builders import a_photo
from schoolgate.photos import plan


@pytest.mark.parametrize(
    ("width", "height", "size"),
    [
        (4000, 3000, (500, 375)),
        (3000, 4000, (500, 667)),
        (501, 501, (500, 500)),
        (500, 300, (500, 300)),
        (499, 300, (499, 300)),
        (1, 1, (1, 1)),
        (30000, 1, (500, 1)),
        (1, 30000, (1, 8000)),
        (1080, 8000, (500, 3704)),
    ],
)
def test_a_photo_becomes_500_pixels_wide_and_never_grows(width, height, size):
    made = plan(a_photo("a.jpg", width=width, height=height, rendition=None))
    assert (made.width, made.height) == size


def test_the_name_is_read_from_the_file_and_made_for_addresses():
    assert plan(a_photo("news/x/Đại hội Đoàn (1).JPG")).name.startswith("dai-hoi-doan-1-")
    assert plan(a_photo("news/x/照片.jpg")).name.startswith("anh-")
    assert len(plan(a_photo(f"news/x/{'dài ' * 60}.jpg")).name) < 100


def test_only_what_is_transparent_becomes_a_png():
    assert plan(a_photo("a/logo.png", transparent=True)).name.endswith(".png")
    assert plan(a_photo("a/man-hinh.png", transparent=False)).name.endswith(".jpg")


def test_the_name_changes_with_the_bytes_and_the_size_and_with_nothing_else():
    photo = a_photo("a/x.jpg", sha="1", width=4000, height=3000)
    same = a_photo("b/x.jpg", sha="1", width=4000, height=3000, located=True)
    assert plan(photo).name == plan(same).name
    assert plan(photo).name != plan(a_photo("a/x.jpg", sha="2", width=4000, height=3000)).name
    assert plan(photo).name != plan(a_photo("a/x.jpg", sha="1", width=400, height=300)).name
