"""How photos look from far away: read once, with their headers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter

from schoolgate.load.picture import read_header
from schoolgate.model import Photo


def a_drawing(width: int = 1200, height: int = 900) -> Image.Image:
    """Squares of many greys: edges everywhere."""
    image = Image.new("L", (width, height), 128)
    draw = ImageDraw.Draw(image)
    for at in range(0, width, 60):
        draw.rectangle(
            (at, at * height // width, at + 40, at * height // width + 300), fill=at * 255 // width
        )
        draw.ellipse((width - at, 100, width - at + 50, 400), outline=255, width=6)
    return image


def facts(image: Image.Image, folder: Path, name: str = "anh.jpg", **options: object) -> Photo:
    path = folder / name
    image.save(path, **options)
    found = read_header(path, name, "sha")
    assert isinstance(found, Photo)
    return found


def test_a_sharp_photo_has_edges_and_a_blurred_one_has_none(tmp_path: Path) -> None:
    sharp = facts(a_drawing(), tmp_path)
    blurred = facts(a_drawing().filter(ImageFilter.GaussianBlur(16)), tmp_path)
    assert sharp.sharpness > 100
    assert 0 <= blurred.sharpness < 20
    assert blurred.contrast > 20


@pytest.mark.parametrize("grey", [0, 255, 90])
def test_one_colour_has_no_contrast(tmp_path: Path, grey: int) -> None:
    assert facts(Image.new("L", (800, 600), grey), tmp_path).contrast < 2


def test_a_photo_that_is_saved_again_keeps_its_fingerprint(tmp_path: Path) -> None:
    first = facts(a_drawing(), tmp_path, quality=95)
    again = facts(a_drawing().resize((640, 480)), tmp_path, "nho.jpg", quality=60)
    other = facts(a_drawing().rotate(90), tmp_path, "khac.jpg")
    apart = int(first.fingerprint, 16) ^ int(again.fingerprint, 16)
    assert apart.bit_count() <= 2
    assert (int(first.fingerprint, 16) ^ int(other.fingerprint, 16)).bit_count() > 8


def test_the_pixels_of_a_very_large_png_are_not_looked_at(tmp_path: Path) -> None:
    large = facts(Image.new("L", (2100, 2000), 90), tmp_path, "to.png")
    assert (large.contrast, large.sharpness, large.fingerprint) == (-1, -1, "")


def test_a_photo_whose_pixels_end_too_early_is_still_a_photo(tmp_path: Path) -> None:
    path = tmp_path / "cut.jpg"
    a_drawing().save(path)
    path.write_bytes(path.read_bytes()[:3000])
    found = read_header(path, "cut.jpg", "sha")
    assert isinstance(found, Photo)
    assert found.sharpness == -1


def test_names_of_faces_are_found(tmp_path: Path) -> None:
    xmp = b'<x:xmpmeta><rdf:li MPReg:PersonDisplayName="M\xe1\xba\xabu"/></x:xmpmeta>'
    assert facts(a_drawing(), tmp_path, xmp=xmp).faces
    assert not facts(a_drawing(), tmp_path, xmp=b"<x:xmpmeta></x:xmpmeta>").faces
