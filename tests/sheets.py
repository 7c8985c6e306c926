"""Tables as offices save them: the same rows as CSV in many dresses, and as a workbook."""

from __future__ import annotations

import csv
import datetime as dt
import io
import unicodedata
from collections.abc import Sequence
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook

Rows = Sequence[Sequence[Any]]

CLASSES: Rows = [
    ["Mã lớp", "Tên lớp", "Khối", "Giáo viên chủ nhiệm", "Sĩ số"],
    ["1a", "Lớp 1A", "1", "mau.nt", 35],
    ["1b", "Lớp 1B (chọn)", "1", "du.tv, mau.nt", 34],
]


def workbook(*sheets: Rows, titles: Sequence[str] = ()) -> bytes:
    """Return sheets as the bytes of an .xlsx; every text stays a text."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for number, rows in enumerate(sheets):
        sheet = book.create_sheet(titles[number] if titles else f"Trang tính{number + 1}")
        for at, row in enumerate(rows, 1):
            for column, value in enumerate(row, 1):
                if value is not None and value != "":
                    cell = sheet.cell(at, column, value)
                    if isinstance(value, str):
                        cell.data_type = "s"
    return saved(book)


def saved(book: Workbook) -> bytes:
    """Return the bytes of a workbook."""
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def text(rows: Rows, mark: str = ",", end: str = "\r\n") -> str:
    """Return rows as CSV; days as Vietnamese write them."""
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=mark, lineterminator=end).writerows(
        [[shown(cell) for cell in row] for row in rows]
    )
    return file.getvalue()


def shown(cell: Any) -> str:
    """Return what a cell shows."""
    if isinstance(cell, dt.date):
        return f"{cell:%d/%m/%Y}"
    return "" if cell is None else str(cell)


def windows(words: str) -> bytes:
    """As Windows saves Vietnamese: base letters, then combining tones."""
    found = []
    for letter in words:
        marks = unicodedata.normalize("NFD", letter)
        tone = next((mark for mark in marks if mark in "\u0300\u0301\u0303\u0309\u0323"), "")
        found.append(unicodedata.normalize("NFC", marks.replace(tone, "")) + tone if tone else letter)
    return "".join(found).encode("cp1258")


def patched(data: bytes, part: str, old: str, new: str) -> bytes:
    """Return a workbook with a text of one of its parts replaced."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as source, ZipFile(out, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            words = source.read(name)
            if name == part:
                assert old.encode() in words, words
                words = words.replace(old.encode(), new.encode())
            target.writestr(name, words)
    return out.getvalue()


def composed(words: str) -> str:
    """Return a text as files are decoded: composed letters, without marks of byte order and odd line ends."""
    odd = words.replace("\u2028", " ").replace("\u2029", " ").replace("\ufeff", "")
    return unicodedata.normalize("NFC", odd)
