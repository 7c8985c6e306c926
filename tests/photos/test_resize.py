from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from pictures import (
    BLUE,
    CANARY,
    GREEN,
    RED,
    WHITE,
    a_header,
    corners,
    display_p3,
    exif,
    in_corners,
    near,
    turned,
    written,
)
from schoolgate.photos import plan
from schoolgate.photos.resize import resize
from schoolgate.pictures import PictureError

HEIC = Path(__file__).parent / "files" / "corners.heic"
UPRIGHT = (RED, GREEN, BLUE, WHITE)


def shown(path: Path) -> Image.Image:
    """The rendition of a picture, opened as a browser would."""
    photo = a_header(path)
    return Image.open(io.BytesIO(resize(path, photo, plan(photo))))


def stands_upright(image: Image.Image, tolerance: int = 14) -> bool:
    return all(near(one, other, tolerance) for one, other in zip(in_corners(image), UPRIGHT, strict=True))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_comes_out_upright(tmp_path, orientation):
    image = shown(turned(tmp_path / "a.jpg", orientation))
    assert image.size == (500, 333)
    assert stands_upright(image)


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_small_photo_keeps_its_size(tmp_path, orientation):
    assert shown(turned(tmp_path / "a.jpg", orientation, corners(300, 200))).size == (300, 200)


@pytest.mark.parametrize("mode", ["CMYK", "L", "1", "P"])
def test_modes_of_scanners_and_printers(tmp_path, mode):
    kind, ending = ("JPEG", "jpg") if mode in {"CMYK", "L"} else ("PNG", "png")
    source = corners().convert(mode, palette=Image.Palette.ADAPTIVE, dither=Image.Dither.NONE)
    image = shown(written(tmp_path / f"a.{ending}", source, kind))
    assert image.mode in {"RGB", "L"}
    for one, other in zip(in_corners(image), in_corners(source), strict=True):
        assert near(one, other, 14)


def test_sixteen_bits_of_grey_keep_their_brightness(tmp_path):
    source = Image.new("I;16", (800, 600), 40_000)
    grey = shown(written(tmp_path / "a.png", source, "PNG")).convert("L").getpixel((9, 9))
    assert abs(grey - 155) <= 2


@pytest.mark.parametrize(("ending", "kind"), [("png", "PNG"), ("webp", "WebP"), ("gif", "GIF")])
def test_other_kinds(tmp_path, ending, kind):
    assert stands_upright(shown(written(tmp_path / f"a.{ending}", corners(), kind)), 20)


def test_a_heic_photo():
    image = shown(HEIC)
    assert image.size == (160, 120)
    assert stands_upright(image, 30)


def holed(mode: str) -> Image.Image:
    """The pattern with a transparent right half below."""
    image = corners().convert("RGBA")
    image.paste((0, 0, 0, 0), (600, 400, 1200, 800))
    return image.convert(mode) if mode != "P" else image.quantize(64)


@pytest.mark.parametrize(
    ("name", "kind", "mode"),
    [
        ("a.png", "PNG", "RGBA"),
        ("b.png", "PNG", "LA"),
        ("c.png", "PNG", "P"),
        ("d.gif", "GIF", "RGBA"),
        ("e.webp", "WebP", "RGBA"),
    ],
)
def test_what_is_transparent_stays_transparent(tmp_path, name, kind, mode):
    image = shown(written(tmp_path / name, holed(mode), kind))
    assert image.format == "PNG"
    alpha = image.convert("RGBA").getchannel("A")
    assert alpha.getpixel((490, 320)) == 0
    assert alpha.getpixel((10, 10)) == 255


def test_a_hole_leaves_no_dark_edge(tmp_path):
    image = Image.new("RGBA", (1000, 1000), (0, 0, 0, 0))
    image.paste((255, 255, 255, 255), (0, 0, 501, 1000))
    made = shown(written(tmp_path / "a.png", image, "PNG")).convert("RGBA")
    assert all(min(pixel[:3]) > 250 for pixel in (made.getpixel((x, 9)) for x in range(500)) if pixel[3] > 20)


@pytest.mark.parametrize(("ending", "kind"), [("gif", "GIF"), ("webp", "WebP")])
def test_of_an_animation_the_first_frame(tmp_path, ending, kind):
    others = [Image.new("RGB", (1200, 800), BLUE)] * 3
    image = shown(written(tmp_path / f"a.{ending}", corners(), kind, save_all=True, append_images=others))
    assert stands_upright(image, 20)
    assert getattr(image, "n_frames", 1) == 1


@pytest.mark.parametrize(
    ("stored", "expected"),
    [((180, 120, 100), (190, 117, 96)), ((0, 255, 0), (0, 255, 0)), ((90, 90, 90), (90, 90, 90))],
)
def test_wide_gamut_colours_end_right(tmp_path, stored, expected):
    source = Image.new("RGB", (800, 600), stored)
    for name, kind in (("a.jpg", "JPEG"), ("a.png", "PNG")):
        path = written(tmp_path / name, source, kind, quality=95, icc_profile=display_p3())
        assert near(shown(path).getpixel((99, 99)), expected, 3)


def test_a_profile_of_another_colour_space_or_of_nonsense_is_passed_over(tmp_path):
    grey = written(tmp_path / "a.jpg", Image.new("L", (800, 600), 90), "JPEG", icc_profile=display_p3())
    assert near(shown(grey).convert("RGB").getpixel((9, 9)), (90, 90, 90), 3)
    broken = written(tmp_path / "b.jpg", corners(), "JPEG", icc_profile=display_p3()[:200])
    assert stands_upright(shown(broken))


@pytest.mark.parametrize(
    ("name", "kind", "see_through"),
    [("a.jpg", "JPEG", False), ("a.png", "PNG", False), ("b.png", "PNG", True), ("a.webp", "WebP", False)],
)
def test_nothing_about_place_author_or_camera_is_left(tmp_path, name, kind, see_through):
    options = {"exif": exif(1, gps=True), "icc_profile": display_p3(), "dpi": (31, 31)}
    if kind != "PNG":
        options["xmp"] = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{CANARY} GPSLatitude</x:xmpmeta>".encode()
        options["comment"] = CANARY
    path = written(tmp_path / name, holed("RGBA") if see_through else corners(), kind, **options)
    assert CANARY.encode() in path.read_bytes()
    photo = a_header(path)
    assert silent(resize(path, photo, plan(photo)))


def test_nothing_about_the_place_is_left_of_a_heic_photo():
    assert CANARY.encode() in HEIC.read_bytes()
    photo = a_header(HEIC)
    assert silent(resize(HEIC, photo, plan(photo)))


def silent(made: bytes) -> bool:
    words = (
        b"Exif",
        b"eXIf",
        b"GPS",
        b"http://ns",
        b"xmp",
        b"ICC_PROFILE",
        b"iCCP",
        b"iTXt",
        b"tEXt",
        b"pHYs",
    )
    found = [word for word in (*words, CANARY.encode(), CANARY.encode("utf-16-be")) if word in made]
    assert found == []
    kept = set(Image.open(io.BytesIO(made)).info)
    assert kept <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"}
    return True


def test_the_same_photo_gives_the_same_bytes(tmp_path):
    path = turned(tmp_path / "a.jpg", 6)
    photo = a_header(path)
    assert resize(path, photo, plan(photo)) == resize(path, photo, plan(photo))


def test_a_photo_of_fifty_megapixels(tmp_path):
    image = shown(turned(tmp_path / "a.jpg", 8, corners(8688, 5792)))
    assert image.size == (500, 333)
    assert stands_upright(image)


def test_a_photo_of_several_pictures_shows_the_first(tmp_path):
    second = Image.new("RGB", (300, 200), BLUE)
    path = written(tmp_path / "a.jpg", corners(), "MPO", save_all=True, append_images=[second])
    assert stands_upright(shown(path))


@pytest.mark.parametrize(("width", "height"), [(1, 30000), (30000, 1)])
def test_a_strip(tmp_path, width, height):
    path = written(tmp_path / "a.png", Image.new("RGB", (width, height), RED), "PNG")
    image = shown(path)
    assert image.width <= 500
    assert near(image.getpixel((0, 0)), RED)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.jpg", "JPEG"), ("a.png", "PNG"), ("a.gif", "GIF"), ("a.webp", "WebP"), ("a.heic", "HEIC")],
)
def test_a_file_cut_short_raises_our_error(tmp_path, name, kind):
    path = tmp_path / name
    if kind == "HEIC":
        path.write_bytes(HEIC.read_bytes())
    else:
        written(path, Image.effect_noise((900, 600), 90).convert("RGB"), kind)
    photo = a_header(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    with pytest.raises(PictureError):
        resize(path, photo, plan(photo))


def test_a_file_that_is_another_one_by_now_raises_our_error(tmp_path):
    path = turned(tmp_path / "a.jpg", 1)
    photo = a_header(path)
    turned(path, 6)
    with pytest.raises(PictureError):
        resize(path, photo, plan(photo))
