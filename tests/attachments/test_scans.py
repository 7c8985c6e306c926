"""A scan is told from a document with a text, once per file."""

from __future__ import annotations

from pathlib import Path

import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from schoolgate.attachments import prepare
from schoolgate.attachments.clean import clean
from schoolgate.model import Attachment


def a_picture(pdf: Pdf) -> Stream:
    return Stream(
        pdf, b"\0" * 12, Type=Name.XObject, Subtype=Name.Image, Width=2, Height=2,
        ColorSpace=Name.DeviceRGB, BitsPerComponent=8,
    )  # fmt: skip


def a_font() -> Dictionary:
    return Dictionary(F=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))


def scan(pdf: Pdf) -> None:
    page = pdf.add_blank_page(page_size=(300, 400))
    page.Resources = Dictionary(XObject=Dictionary(P=a_picture(pdf)))
    page.Contents = Stream(pdf, b"/P Do")


def scan_with_recognised_text(pdf: Pdf) -> None:
    scan(pdf)
    pdf.pages[0].Resources.Font = a_font()


def second_page_with_text(pdf: Pdf) -> None:
    scan(pdf)
    pdf.add_blank_page(page_size=(300, 400)).Resources = Dictionary(Font=a_font())


def text_inside_a_form(pdf: Pdf) -> None:
    scan(pdf)
    form = Stream(
        pdf, b"", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]),
        Resources=Dictionary(Font=a_font()),
    )  # fmt: skip
    pdf.pages[0].Resources.XObject.T = pdf.make_indirect(form)


def scan_inside_a_form_that_draws_itself(pdf: Pdf) -> None:
    page = pdf.add_blank_page(page_size=(300, 400))
    form = pdf.make_indirect(
        Stream(pdf, b"/P Do", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    )
    form.Resources = Dictionary(XObject=Dictionary(P=a_picture(pdf), Again=form))
    page.Resources = Dictionary(XObject=Dictionary(F=form))


def inherited_text(pdf: Pdf) -> None:
    scan(pdf)
    resources = pdf.pages[0].Resources
    resources.Font = a_font()
    del pdf.pages[0].obj["/Resources"]
    pdf.Root.Pages.Resources = resources


def drawing_without_text(pdf: Pdf) -> None:
    pdf.add_blank_page(page_size=(300, 400)).Contents = Stream(pdf, b"0 0 10 10 re f")


CASES = {
    scan: True,
    scan_inside_a_form_that_draws_itself: True,
    scan_with_recognised_text: False,
    second_page_with_text: False,
    text_inside_a_form: False,
    inherited_text: False,
    drawing_without_text: False,
}


def written(path: Path, make) -> Path:
    pdf = Pdf.new()
    make(pdf)
    pdf.save(path)
    return path


@pytest.mark.parametrize("make", CASES, ids=lambda make: make.__name__)
def test_whether_a_file_is_a_scan(make, tmp_path):
    assert clean(written(tmp_path / "a.pdf", make)).scan is CASES[make]


@pytest.mark.parametrize("make", [scan, scan_with_recognised_text])
def test_it_is_still_known_at_the_next_build(make, tmp_path):
    file = written(tmp_path / "a.pdf", make)
    asked = {"a.pdf": Attachment("a.pdf", "0", file.stat().st_size)}
    first, _ = prepare(asked, tmp_path, tmp_path / "cache")
    file.unlink()
    again, problems = prepare(asked, tmp_path, tmp_path / "cache")
    assert (again, problems) == (first, ())
    assert first["a.pdf"].scan is CASES[make]


def test_a_copy_of_which_nobody_looked_for_text_is_looked_at_again(tmp_path):
    file = written(tmp_path / "a.pdf", scan)
    asked = {"a.pdf": Attachment("a.pdf", "0", file.stat().st_size)}
    first, _ = prepare(asked, tmp_path, tmp_path / "cache")
    (note,) = (tmp_path / "cache").rglob("*.note")
    note.write_text("1")
    again, _ = prepare(asked, tmp_path, tmp_path / "cache")
    assert again["a.pdf"].scan is first["a.pdf"].scan is True
