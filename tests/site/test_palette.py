"""Whatever colour a school chooses, its site can be read (WCAG 2.2: 4.5 for text, 3 for outlines)."""

from __future__ import annotations

import itertools
import re

import pytest

from schoolgate.site.palette import (
    OUTLINE_PAIRS,
    TEXT_PAIRS,
    contrast,
    dark_colours,
    light_colours,
    palette_css,
)

SWEEP = [
    f"#{red:02x}{green:02x}{blue:02x}" for red, green, blue in itertools.product(range(0, 256, 51), repeat=3)
]


@pytest.mark.parametrize("colours", [light_colours, dark_colours], ids=["light", "dark"])
@pytest.mark.parametrize(("pairs", "least"), [(TEXT_PAIRS, 4.5), (OUTLINE_PAIRS, 3)], ids=["text", "outline"])
def test_every_pair_can_be_told_apart(colours, pairs, least):
    weak = [
        (school, text, ground)
        for school in SWEEP
        for text, ground in pairs
        if contrast(colours(school)[text], colours(school)[ground]) < least
    ]
    assert weak == []


def test_a_dark_school_colour_is_kept_as_it_is():
    assert light_colours("#1f5f8b")["primary"] == "#1f5f8b"


def test_a_pale_school_colour_keeps_its_band_and_gets_dark_text():
    colours = light_colours("#ffd600")
    assert colours["band"] == "#ffd600"
    assert contrast(colours["on-band"], "#000000") < 2


def test_contrast_goes_from_1_to_21():
    assert contrast("#000000", "#000000") == 1
    assert contrast("#ffffff", "#000000") == pytest.approx(21)


def test_short_and_long_forms_mean_the_same():
    assert palette_css("#a3c") == palette_css("#AA33CC") == palette_css(" aa33cc ")


@pytest.mark.parametrize("wrong", ["", "red", "#12345", "#1234567", "rgb(1,2,3)", "#12345g", "}*{color:red"])
def test_what_is_no_colour_is_refused(wrong):
    with pytest.raises(ValueError, match=f"^{re.escape(wrong)}$"):
        palette_css(wrong)


def test_the_sheet_serves_light_dark_and_readers_without_scripts():
    sheet = palette_css("#a4262c")
    assert sheet.startswith(":root{")
    assert "@media screen{[data-md-color-scheme=slate]{color-scheme:dark;" in sheet
    assert "@media screen and (prefers-color-scheme:dark){:root:not([data-md-color-scheme]){" in sheet
    assert sheet.count("--sg-link:") == 3


def test_paper_is_always_light():
    before_dark, _, _ = palette_css("#a4262c").partition("@media screen")
    assert f"--sg-paper:{light_colours('#a4262c')['paper']}" in before_dark
