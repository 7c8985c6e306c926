"""PDFs with a text, as office programs write them: letters have codes, and a table tells which is which."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pikepdf import Array, Dictionary, Name, Pdf, Stream

Line = Sequence[str]
"""The cells of a line, each drawn on its own."""
_WIDTH = 130
_SIZE = 11


def a_pdf(path: Path, *pages: Sequence[Line], readable: bool = True) -> Path:
    """Write a PDF; without its table of letters a program sees the glyphs and knows none of them."""
    pdf = Pdf.new()
    letters = sorted({letter for page in pages for line in page for cell in line for letter in cell})
    codes = {letter: number for number, letter in enumerate(letters, 1)}
    font = pdf.make_indirect(_font(pdf, codes, readable))
    for lines in pages:
        page = pdf.add_blank_page(page_size=(595, 842))
        page.Resources = Dictionary(Font=Dictionary(F=font))
        page.Contents = Stream(pdf, "\n".join(_drawn(lines, codes)).encode())
    pdf.save(path)
    return path


def _drawn(lines: Sequence[Line], codes: dict[str, int]) -> list[str]:
    return [
        f"BT /F {_SIZE} Tf 1 0 0 1 {30 + column * _WIDTH} {800 - 16 * row} Tm <{_coded(cell, codes)}> Tj ET"
        for row, line in enumerate(lines)
        for column, cell in enumerate(line)
    ]


def _coded(text: str, codes: dict[str, int]) -> str:
    return "".join(f"{codes[letter]:04x}" for letter in text)


def _font(pdf: Pdf, codes: dict[str, int], readable: bool) -> Dictionary:
    about = Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0)
    below = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name.Mau, CIDSystemInfo=about, DW=500
    )
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=Name.Mau,
        Encoding=Name("/Identity-H"),
        DescendantFonts=Array([pdf.make_indirect(below)]),
    )
    if readable:
        font.ToUnicode = Stream(pdf, _table(codes).encode())
    return font


def _table(codes: dict[str, int]) -> str:
    rows = "\n".join(f"<{code:04x}> <{letter.encode('utf-16-be').hex()}>" for letter, code in codes.items())
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Mau def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{len(codes)} beginbfchar\n{rows}\nendbfchar\nendcmap end end\n"
    )
