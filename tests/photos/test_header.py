from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from pictures import CANARY, a_header, corners, exif, png_header_only, turned, written
from schoolgate.load.picture import read_header
from schoolgate.messages import say
from schoolgate.model import Problem

HEIC = Path(__file__).parent / "files" / "corners.heic"


def refusal(path: Path) -> str:
    """The key of the sentence; the sentence and its remedy must exist and name the file."""
    fact = read_header(path, f"news/x/{path.name}", "sha")
    assert isinstance(fact, Problem), fact
    assert fact.kind == "photos/unreadable"
    assert fact.left_out
    assert path.name in say(fact.message)
    assert say(fact.remedy)
    assert say(fact.message, "en")
    assert say(fact.remedy, "en")
    return fact.message.id.removeprefix("photos.")


@pytest.mark.parametrize("orientation", range(1, 9))
def test_width_and_height_are_those_of_the_upright_photo(tmp_path, orientation):
    photo = a_header(turned(tmp_path / "a.jpg", orientation))
    assert (photo.width, photo.height, photo.orientation) == (1200, 800, orientation)


def test_facts_of_a_photo(tmp_path):
    path = written(tmp_path / "Ảnh.JPG", corners(300, 200), "JPEG")
    photo = a_header(path, "news/x/Ảnh.JPG")
    assert (photo.path, photo.format, photo.size) == ("news/x/Ảnh.JPG", "JPEG", path.stat().st_size)
    assert not photo.located
    assert not photo.transparent


@pytest.mark.parametrize(("ending", "kind"), [("png", "PNG"), ("webp", "WebP"), ("gif", "GIF")])
def test_other_kinds_are_accepted(tmp_path, ending, kind):
    assert a_header(written(tmp_path / f"a.{ending}", corners(300, 200), kind)).format == kind


def test_a_heic_photo_is_accepted():
    photo = a_header(HEIC)
    assert (photo.format, photo.width, photo.height, photo.located) == ("HEIC", 160, 120, True)


def test_a_heic_photo_is_turned_by_its_reader_and_not_once_more_by_exif():
    photo = a_header(HEIC.with_name("orientation-in-exif.heic"))
    assert (photo.width, photo.height, photo.orientation) == (160, 120, 1)


def test_a_photo_of_several_pictures_as_phones_make_them_is_a_jpeg(tmp_path):
    second = corners(300, 200)
    path = written(tmp_path / "a.jpg", corners(), "MPO", save_all=True, append_images=[second])
    assert a_header(path).format == "JPEG"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WebP"])
def test_a_photo_that_says_where_it_was_taken_is_located(tmp_path, kind):
    ending = kind.lower().replace("jpeg", "jpg")
    located = written(tmp_path / f"a.{ending}", corners(), kind, exif=exif(gps=True))
    silent = written(tmp_path / f"b.{ending}", corners(), kind, exif=exif())
    assert a_header(located).located
    assert not a_header(silent).located


def test_a_malformed_exif_block_costs_nothing(tmp_path):
    whole = exif(6, gps=True)
    for at in range(6, len(whole), 7):
        broken = whole[:at] + b"\xff\xff\xff\xff" + whole[at + 4 :]
        photo = read_header(written(tmp_path / "a.jpg", corners(60, 40), "JPEG", exif=broken), "a.jpg", "sha")
        assert not isinstance(photo, Problem)


def test_only_pixels_that_show_through_make_a_picture_transparent(tmp_path):
    screenshot = corners(300, 200).convert("RGBA")
    assert not a_header(written(tmp_path / "a.png", screenshot, "PNG")).transparent
    screenshot.putpixel((7, 7), (0, 0, 0, 0))
    assert a_header(written(tmp_path / "b.png", screenshot, "PNG")).transparent
    assert a_header(written(tmp_path / "c.webp", screenshot, "WebP", lossless=True)).transparent


def test_an_svg_is_refused(tmp_path):
    for name in ("a.svg", "b.png"):
        path = tmp_path / name
        path.write_text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')
        assert refusal(path) == "svg"


def test_a_lying_ending_is_refused_with_the_right_name(tmp_path):
    path = written(tmp_path / "hội thi.jpg", corners(300, 200), "PNG")
    assert refusal(path) == "lying"
    fact = read_header(path, "news/x/hội thi.jpg", "sha")
    assert isinstance(fact, Problem)
    assert "PNG" in say(fact.message)
    assert "hội thi.png" in say(fact.remedy)


@pytest.mark.parametrize("kind", ["TIFF", "BMP", "AVIF"])
def test_other_pictures_are_refused_by_name(tmp_path, kind):
    path = written(tmp_path / "a.jpg", corners(300, 200), kind)
    assert refusal(path) == "unsupported"
    assert kind in say(read_header(path, "a.jpg", "sha").message)


def test_what_is_no_picture_is_refused(tmp_path):
    for content, key in ((b"", "empty"), (CANARY.encode() * 9, "unknown"), (b"%PDF-1.7 ", "unsupported")):
        path = tmp_path / "a.jpg"
        path.write_bytes(content)
        assert refusal(path) == key


def test_a_folder_or_a_link_is_no_photo(tmp_path):
    (tmp_path / "a.jpg").mkdir()
    written(tmp_path / "real.jpg", corners(300, 200), "JPEG")
    (tmp_path / "b.jpg").symlink_to(tmp_path / "real.jpg")
    assert refusal(tmp_path / "a.jpg") == "not-a-file"
    assert refusal(tmp_path / "b.jpg") == "not-a-file"
    assert refusal(tmp_path / "missing.jpg") == "not-a-file"


@pytest.mark.parametrize(
    ("name", "kind", "size"), [("a.jpg", "JPEG", 300), ("a.png", "PNG", 28), ("a.gif", "GIF", 9)]
)
def test_a_truncated_header_is_damaged(tmp_path, name, kind, size):
    path = written(tmp_path / name, corners(300, 200), kind)
    path.write_bytes(path.read_bytes()[:size])
    assert refusal(path) == "damaged"


def test_a_truncated_heic_is_damaged(tmp_path):
    path = tmp_path / "a.heic"
    path.write_bytes(HEIC.read_bytes()[:400])
    assert refusal(path) == "damaged"


@pytest.mark.parametrize("side", [10_960, 15_600, 60_000])
def test_a_bomb_is_refused_before_it_is_decoded(tmp_path, side):
    path = tmp_path / "a.png"
    path.write_bytes(png_header_only(side, side))
    assert refusal(path) == "too-large"


def test_just_below_the_limit_is_accepted(tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(png_header_only(10_950, 10_950))
    assert a_header(path).width == 10_950


def test_reading_a_header_leaves_no_file_open_and_no_warning(tmp_path):
    path = written(tmp_path / "a.gif", Image.new("P", (40, 30)), "GIF")
    assert a_header(path).format == "GIF"
    path.unlink()


def test_a_heic_file_that_crashes_its_reader_costs_itself_only(tmp_path):
    content = bytearray(HEIC.read_bytes())
    content[55], content[190] = 220, 185
    path = tmp_path / "a.heic"
    path.write_bytes(content)
    assert refusal(path) == "damaged"
    assert a_header(HEIC).width == 160
