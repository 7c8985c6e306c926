"""Originals made small in place: what is due, what becomes of it, and what is left alone."""

from __future__ import annotations

import io
import os
import shutil
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from pictures import (
    BLUE,
    CANARY,
    GREEN,
    RED,
    WHITE,
    corners,
    display_p3,
    exif,
    in_corners,
    near,
    turned,
    written,
)
from schoolgate.photos import Bounds, Original, originals

HEIC = Path(__file__).parent / "files" / "corners.heic"
UPRIGHT = (RED, GREEN, BLUE, WHITE)
BOUNDS = Bounds(size=40_000, edge=640)
"""Small ones, so that a picture of a second's work is too heavy."""
XMP = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{CANARY}</x:xmpmeta>".encode()


def look(path: Path, bounds: Bounds = BOUNDS) -> Original:
    """What is said of one original; nothing is written."""
    before = path.read_bytes()
    (seen,) = originals(path.parent, [path.name], bounds)
    assert path.read_bytes() == before
    return seen


def shrink(path: Path, bounds: Bounds = BOUNDS, named: dict[str, str] | None = None) -> Original:
    (seen,) = originals(path.parent, [path.name], bounds, rewrite=True, named=named)
    return seen


def shown(path: Path) -> Image.Image:
    """A picture that holds no file open."""
    return Image.open(io.BytesIO(path.read_bytes()))


def noise(width: int, height: int) -> Image.Image:
    """A picture that no format can make small by itself, in the colours of a photo."""
    rough = Image.effect_noise((width, height), 60)
    smooth = Image.linear_gradient("L").resize((width, height))
    return Image.merge("RGB", (rough, smooth, Image.blend(rough, smooth, 0.5)))


def stands_upright(image: Image.Image, tolerance: int = 14) -> bool:
    return all(near(one, other, tolerance) for one, other in zip(in_corners(image), UPRIGHT, strict=True))


def why(seen: Original) -> str:
    return seen.fault.id if seen.fault else ""


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_with_a_place_comes_out_upright_and_silent(tmp_path: Path, orientation: int) -> None:
    path = tmp_path / "a.jpg"
    stored = shown(turned(tmp_path / "raw.jpg", orientation))
    stored.save(path, "JPEG", quality=92, exif=exif(orientation, gps=True), icc_profile=display_p3())
    seen = shrink(path)
    assert seen.reasons[-2:] == ("located", "noted")
    with shown(path) as image:
        assert image.size == (640, 427)
        assert stands_upright(image)
        assert not image.getexif()
        assert image.info["icc_profile"] == display_p3()
    assert path.stat().st_size == seen.after <= seen.before
    assert look(path).is_well


def test_what_is_light_and_tells_nothing_is_left_byte_for_byte(tmp_path: Path) -> None:
    path = turned(tmp_path / "a.jpg", 6, corners(300, 200))
    shown(path).save(path, "JPEG", exif=_camera())
    before = path.read_bytes()
    assert shrink(path) == Original("a.jpg", (), len(before))
    assert path.read_bytes() == before


def _camera() -> bytes:
    """What every photo of a model carries."""
    block = Image.Exif()
    block[0x010F], block[0x0110], block[0x0112], block[0x0132] = "Mau", "May 1", 6, "2025:10:05 07:00:00"
    block.get_ifd(0x8769)[0x829A] = 0.01
    return block.tobytes()


@pytest.mark.parametrize(
    ("tag", "value", "part"),
    [
        (0x013B, CANARY, 0),
        (0x9C9D, CANARY.encode("utf-16-le"), 0),
        (0xA430, CANARY, 0x8769),
        (0xA431, "0123456", 0x8769),
        (0x927C, b"maker", 0x8769),
    ],
    ids=["artist", "author", "owner", "serial", "maker"],
)
def test_who_took_it_and_with_which_very_camera_is_told(
    tmp_path: Path, tag: int, value: object, part: int
) -> None:
    block = Image.Exif()
    (block.get_ifd(part) if part else block)[tag] = value
    path = written(tmp_path / "a.jpg", corners(300, 200), "JPEG", exif=block.tobytes())
    assert look(path).reasons == ("noted",)


def test_fields_that_a_camera_left_blank_tell_nothing(tmp_path: Path) -> None:
    block = Image.Exif()
    block[0x013B] = "   "
    block.get_ifd(0x8769)[0x9286] = b"\0" * 20
    assert look(written(tmp_path / "a.jpg", corners(300, 200), "JPEG", exif=block.tobytes())).is_well


@pytest.mark.parametrize(
    ("name", "kind", "options"),
    [
        ("a.jpg", "JPEG", {"xmp": XMP}),
        ("b.jpg", "JPEG", {"comment": CANARY}),
        ("a.webp", "WEBP", {"xmp": XMP}),
        ("b.webp", "WEBP", {"exif": exif()}),
        ("a.png", "PNG", {"exif": exif()}),
        ("a.gif", "GIF", {"comment": CANARY.encode()}),
    ],
)
def test_what_programs_wrote_is_dropped(
    tmp_path: Path, name: str, kind: str, options: dict[str, object]
) -> None:
    path = written(tmp_path / name, corners(300, 200), kind, **options)
    assert CANARY.encode() in path.read_bytes()
    seen = shrink(path)
    assert seen.reasons == ("noted",)
    assert CANARY.encode() not in path.read_bytes()
    assert stands_upright(shown(path), 30)
    assert 0 < seen.after <= seen.before
    assert look(path).is_well


def test_a_film_behind_a_photo_is_cut_off(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jpg", corners(300, 200), "JPEG")
    path.write_bytes(path.read_bytes() + b"\0\0\0\x18ftypmp42" + b"\x07" * 9000)
    assert look(path).reasons == ("noted",)
    shrink(path)
    assert b"ftyp" not in path.read_bytes()


def test_pictures_behind_a_photo_are_cut_off(tmp_path: Path) -> None:
    behind = Image.new("RGB", (300, 200), BLUE)
    path = written(tmp_path / "a.jpg", corners(300, 200), "MPO", save_all=True, append_images=[behind])
    assert look(path).reasons == ("noted",)
    shrink(path)
    with shown(path) as image:
        assert image.format == "JPEG"
        assert stands_upright(image)


@pytest.mark.parametrize("mode", ["RGB", "P", "LA", "I;16"])
def test_a_light_png_keeps_its_very_pixels(tmp_path: Path, mode: str) -> None:
    source = corners(300, 200)
    source = Image.new(mode, (300, 200), 40_000) if mode == "I;16" else source.convert(mode)
    told = PngInfo()
    told.add_text("Author", CANARY)
    path = written(tmp_path / "a.png", source, "PNG", pnginfo=told, icc_profile=display_p3())
    path.write_bytes(path.read_bytes() + CANARY.encode())
    shrink(path)
    with shown(path) as image:
        assert (image.mode, image.tobytes()) == (source.mode, source.tobytes())
        assert image.info["icc_profile"] == display_p3()
    assert CANARY.encode() not in path.read_bytes()


def test_a_png_with_holes_stays_a_png_with_holes(tmp_path: Path) -> None:
    image = noise(900, 600).convert("RGBA")
    image.paste((0, 0, 0, 0), (0, 0, 450, 600))
    path = written(tmp_path / "a.png", image, "PNG")
    seen = shrink(path, Bounds(500_000, 640))
    with shown(path) as made:
        assert (made.format, made.size) == ("PNG", (640, 427))
        assert made.getpixel((5, 5))[3] == 0
        assert made.getpixel((600, 5))[3] == 255
    assert seen.after <= 500_000 < seen.before


def test_the_colours_of_a_printer_stay_as_they_are(tmp_path: Path) -> None:
    source = corners().convert("CMYK")
    path = written(tmp_path / "a.jpg", source, "JPEG", quality=100, subsampling=0, comment=CANARY)
    shrink(path)
    with shown(path) as image:
        assert image.mode == "CMYK"
        for one, other in zip(in_corners(image), in_corners(source), strict=True):
            assert near(one, other, 6)


@pytest.mark.parametrize(
    ("name", "kind", "size"),
    [("a.jpg", "JPEG", 400_000), ("a.png", "PNG", 800_000), ("a.webp", "WEBP", 400_000)],
)
def test_heavy_ones_get_light_enough_and_no_smaller_than_needed(
    tmp_path: Path, name: str, kind: str, size: int
) -> None:
    path = written(tmp_path / name, noise(1200, 900), kind, quality=95)
    bounds = Bounds(size, 900)
    seen = shrink(path, bounds)
    assert seen.reasons == ("heavy",)
    assert size / 3 < path.stat().st_size <= size
    with shown(path) as image:
        assert (image.format, max(image.size) > 500) == (kind, True)
    after = path.read_bytes()
    assert shrink(path, bounds).is_well
    assert path.read_bytes() == after


def test_a_light_one_that_tells_something_is_not_blurred_again(tmp_path: Path) -> None:
    source = noise(600, 400)
    path = written(tmp_path / "a.jpg", source, "JPEG", quality=75, exif=exif(gps=True))
    before = shown(path).convert("L").tobytes()
    shrink(path, Bounds(2_000_000, 2560))
    after = shown(path).convert("L").tobytes()
    assert sum(abs(one - other) for one, other in zip(before, after, strict=True)) / len(before) < 1.5


def test_a_tall_poster_stays_as_wide_as_pages_show_it(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jpg", corners(800, 8000), "JPEG", exif=exif(gps=True))
    shrink(path)
    assert shown(path).size == (500, 5000)


def test_a_photo_that_stays_heavy_is_written_once(tmp_path: Path) -> None:
    bounds = Bounds(2_000, 900)
    path = written(tmp_path / "a.jpg", noise(1200, 900), "JPEG", quality=95)
    assert why(shrink(path, bounds)) == "shrink.still-heavy"
    once = path.read_bytes()
    assert why(shrink(path, bounds)) == "shrink.not-smaller"
    assert path.read_bytes() == once


@pytest.mark.slow
def test_a_photo_of_forty_megapixels_is_made_light(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jpg", noise(7300, 5480), "JPEG", quality=92, exif=exif(6, gps=True))
    seen = shrink(path, Bounds(2_000_000, 2560))
    assert seen.before > 15_000_000
    assert seen.after == path.stat().st_size <= 2_000_000
    assert shown(path).size[1] > 1500


def test_a_heic_becomes_a_jpeg(tmp_path: Path) -> None:
    path = Path(shutil.copy(HEIC, tmp_path / "anh-1.HEIC"))
    assert "located" in look(path).reasons
    seen = shrink(path)
    assert (seen.name, [one.name for one in tmp_path.iterdir()]) == ("anh-1.jpg", ["anh-1.jpg"])
    assert stands_upright(shown(tmp_path / "anh-1.jpg"), 30)
    assert CANARY.encode() not in (tmp_path / "anh-1.jpg").read_bytes()


def test_a_heic_that_a_text_names_waits_for_the_text(tmp_path: Path) -> None:
    path = Path(shutil.copy(HEIC, tmp_path / "anh-1.heic"))
    seen = shrink(path, named={"anh-1.heic": "bai/index.md:7"})
    assert seen.fault
    assert dict(seen.fault.values) == {"name": "anh-1.heic", "where": "bai/index.md:7", "better": "anh-1.jpg"}
    assert [one.name for one in tmp_path.iterdir()] == ["anh-1.heic"]


def test_a_heic_never_takes_the_place_of_another_photo(tmp_path: Path) -> None:
    path = Path(shutil.copy(HEIC, tmp_path / "anh-1.heic"))
    other = written(tmp_path / "ANH-1.JPG", corners(30, 20), "JPEG").read_bytes()
    assert why(shrink(path)) == "shrink.taken"
    assert path.exists()
    assert (tmp_path / "ANH-1.JPG").read_bytes() == other


def test_a_heic_that_calls_itself_a_jpeg_becomes_one(tmp_path: Path) -> None:
    path = Path(shutil.copy(HEIC, tmp_path / "anh-1.jpg"))
    assert shrink(path).name == ""
    assert shown(path).format == "JPEG"


@pytest.mark.parametrize(("name", "kind"), [("a.gif", "GIF"), ("a.webp", "WEBP"), ("a.png", "PNG")])
def test_a_picture_that_moves_is_left_alone(tmp_path: Path, name: str, kind: str) -> None:
    frames = [noise(300, 200) for _ in range(4)]
    path = written(tmp_path / name, frames[0], kind, save_all=True, append_images=frames[1:], duration=100)
    before = path.read_bytes()
    seen = shrink(path, Bounds(20_000, 640))
    assert (why(seen), seen.reasons, seen.after) == ("shrink.animated", ("heavy",), 0)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "photos.empty"),
        (b"xin chao", "photos.unknown"),
        (b"\xff\xd8\xff\xe0nothing", "photos.damaged"),
        (b"II*\0" + bytes(90), "photos.unsupported"),
    ],
    ids=["empty", "text", "damaged", "tiff"],
)
def test_what_is_no_good_photo_is_told_and_left_alone(tmp_path: Path, data: bytes, sentence: str) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(data)
    assert why(shrink(path)) == sentence
    assert path.read_bytes() == data


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.heic"])
def test_a_photo_that_was_cut_short_is_left_alone(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name == "a.heic":
        shutil.copy(HEIC, path)
    else:
        kind = {"a.jpg": "JPEG", "a.png": "PNG", "a.webp": "WEBP"}[name]
        written(path, noise(900, 600), kind, exif=exif(gps=True))
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    before = path.read_bytes()
    assert why(shrink(path)) == "photos.damaged"
    assert path.read_bytes() == before


def test_one_bad_photo_costs_no_other(tmp_path: Path) -> None:
    for name in "abcdef":
        written(tmp_path / f"{name}.jpg", corners(), "JPEG", exif=exif(gps=True))
    (tmp_path / "c.jpg").write_bytes(b"\xff\xd8\xff\xe0nothing")
    names = [f"{name}.jpg" for name in "abcdef"]
    seen = originals(tmp_path, names, BOUNDS, rewrite=True, jobs=2)
    assert [one.path for one in seen if one.fault] == ["c.jpg"]
    assert [one.path for one in seen if one.after] == [f"{name}.jpg" for name in "abdef"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs rights that can be taken away")
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jpg", corners(), "JPEG", exif=exif(gps=True))
    tmp_path.chmod(0o500)
    assert why(shrink(path)) == "shrink.unwritable"
    tmp_path.chmod(0o700)


def test_a_full_disk_leaves_the_old_photo(tmp_path: Path) -> None:
    """The largest file allowed is smaller than the new photo."""
    resource = pytest.importorskip("resource")
    path = written(tmp_path / "a.jpg", noise(1200, 900), "JPEG", quality=95, exif=exif(gps=True))
    before = path.read_bytes()
    resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    try:
        seen = shrink(path)
    finally:
        most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    assert why(seen) == "shrink.unwritable"
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["a.jpg"]


def test_the_file_shows_no_trace_of_how_it_was_written(tmp_path: Path) -> None:
    path = written(tmp_path / "a.jpg", corners(), "JPEG", exif=exif(gps=True), dpi=(31, 31), comment=CANARY)
    shrink(path)
    kept = set(shown(path).info)
    assert kept <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"}
