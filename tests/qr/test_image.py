"""A QR code is read back from the drawing that phones would see."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
import zxingcpp
from PIL import Image

from schoolgate.qr import svg

SVG = "{http://www.w3.org/2000/svg}"
PAGE = "https://thhoaphuong.example/lop/1a/"


def drawn(data: bytes) -> list[list[bool]]:
    """The modules that the drawing paints black."""
    root = ElementTree.fromstring(data)
    side = int(root.get("viewBox", "").split()[2])
    (path,) = root.findall(f"{SVG}path")
    grid = [[False] * side for _ in range(side)]
    for x, y, width in re.findall(r"M(\d+) (\d+)h(\d+)", path.get("d", "")):
        for module in range(int(x), int(x) + int(width)):
            grid[int(y)][module] = True
    return grid


def test_a_code_stands_on_white_with_a_quiet_zone_of_four():
    data = svg(PAGE)
    root = ElementTree.fromstring(data)
    (ground,) = root.findall(f"{SVG}rect")
    assert ground.get("fill") == "#fff"
    assert (ground.get("width"), root.get("viewBox")) == (
        str(len(drawn(data))),
        f"0 0 {len(drawn(data))} {len(drawn(data))}",
    )
    grid = drawn(data)
    border = [*grid[:4], *grid[-4:], *(row[:4] for row in grid), *(row[-4:] for row in grid)]
    assert not any(any(part) for part in border)
    assert grid[4][4:11] == [True] * 7, "the first corner mark begins right after the quiet zone"


def test_level_m_is_told_in_the_code_itself():
    grid = drawn(svg(PAGE))
    # The two bits of the level, freed of the mask 101010000010010: M is 00.
    level = [grid[4 + 8][4 + 0] ^ True, grid[4 + 8][4 + 1] ^ False]
    assert level == [False, False]


def test_the_same_address_is_the_same_file_and_another_one_is_not():
    assert svg(PAGE) == svg(PAGE) != svg(PAGE + "x")


def test_letters_beyond_ascii_are_encoded():
    assert svg("https://a.example/lớp/") == svg("https://a.example/l%E1%BB%9Bp/")


@pytest.mark.parametrize("address", [PAGE, "https://a.example/lớp-một/"])
def test_a_phone_reads_the_address(address):
    grid = drawn(svg(address))
    picture = Image.new("L", (len(grid), len(grid)), 255)
    for y, row in enumerate(grid):
        for x, dark in enumerate(row):
            if dark:
                picture.putpixel((x, y), 0)
    (found,) = zxingcpp.read_barcodes(
        picture.resize((len(grid) * 6, len(grid) * 6), Image.Resampling.NEAREST)
    )
    assert found.text == address.replace("ớ", "%E1%BB%9B").replace("ộ", "%E1%BB%99")
