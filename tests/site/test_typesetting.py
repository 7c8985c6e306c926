"""The part of Material's style sheet that reaches the reader."""

from __future__ import annotations

from importlib.resources import files

import pytest

from schoolgate.site.typesetting import typesetting


def kept(sheet: str) -> str:
    return typesetting(sheet).removeprefix("@layer material{").removesuffix("}\n")


@pytest.mark.parametrize(
    ("sheet", "left"),
    [
        (".md-typeset ul{margin:0}", ".md-typeset ul{margin:0}"),
        (".md-search__form{top:0}", ""),
        (".md-typeset .md-button{color:red}", ""),
        (".md-typeset p,.md-nav p{margin:0}", ".md-typeset p{margin:0}"),
        (".md-typeset :is(h1,h2){margin:0}.md-nav{top:0}", ".md-typeset :is(h1,h2){margin:0}"),
        ("p{margin:0}", ""),
        (":root{--a:1}", ":root{--a:1}"),
        ("[data-md-color-scheme=slate]{--a:1}", "[data-md-color-scheme=slate]{--a:1}"),
        (':root{--icon:url("data:x;y,z");--a:1}', ":root{--a:1}"),
        (".md-typeset a{-webkit-print-color-adjust:exact}", ""),
        ("@media print{.md-typeset p{color:red}.md-nav{top:0}}", "@media print{.md-typeset p{color:red}}"),
        ("@media print{.md-nav{top:0}}", ""),
        ("@keyframes turn{to{top:0}}.md-typeset p{margin:0}", ".md-typeset p{margin:0}"),
        ('@charset "UTF-8";.md-typeset p{margin:0}', ".md-typeset p{margin:0}"),
        ("/* { */.md-typeset p{margin:0}", ".md-typeset p{margin:0}"),
    ],
)
def test_only_what_sets_prose_is_kept(sheet, left):
    assert kept(sheet) == left


def test_the_installed_material_gives_its_typesetting_and_little_else():
    folder = files("material").joinpath("templates", "assets", "stylesheets")
    whole = next(
        one for one in folder.iterdir() if one.name.startswith("main.") and one.name.endswith(".css")
    )
    sheet = typesetting(whole.read_text("utf-8"))
    assert ".md-typeset blockquote" in sheet
    assert ".md-typeset table:not([class])" in sheet
    assert "md-search" not in sheet
    assert len(sheet) < 20_000
    assert sheet.count("{") == sheet.count("}")
