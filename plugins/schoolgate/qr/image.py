"""A QR code as SVG: black on white whatever surrounds it, with its quiet zone."""

from __future__ import annotations

from urllib.parse import quote

QUIET = 4
"""Modules of white around the code, as ISO/IEC 18004 asks."""
_UNIT = 8
"""Pixels of a module where nothing else sets the size."""
_KEPT = ":/?#[]@!$&'()*+,;=%~-._"


def svg(address: str) -> bytes:
    """Return the code of an address, a square of one unit per module.

    Letters beyond ASCII are percent-encoded: some phones read raw ones wrongly. A sheet of paper may lose
    15 % of the code (level M) before it is unreadable.
    """
    from qrcode import QRCode  # noqa: PLC0415 - 60 ms that a build without a new code saves
    from qrcode.constants import ERROR_CORRECT_M  # noqa: PLC0415

    code = QRCode(error_correction=ERROR_CORRECT_M, border=QUIET)
    code.add_data(quote(address, safe=_KEPT).encode("ascii"))
    rows = code.get_matrix()
    dark = "".join(_row(number, row) for number, row in enumerate(rows))
    side = len(rows)
    size = f'viewBox="0 0 {side} {side}" width="{side * _UNIT}" height="{side * _UNIT}"'
    ground = f'<rect width="{side}" height="{side}" fill="#fff"/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} shape-rendering="crispEdges">'
        f'{ground}<path d="{dark}"/></svg>\n'
    ).encode()


def _row(number: int, row: list[bool]) -> str:
    """Return the dark stretches of a row as parts of a path."""
    parts = []
    start = 0
    while start < len(row):
        end = start
        while end < len(row) and row[end]:
            end += 1
        if end > start:
            parts.append(f"M{start} {number}h{end - start}v1h-{end - start}z")
        start = end + 1
    return "".join(parts)
