"""Lists of persons inside a PDF. Scans, outlines and fonts without a table of letters have no text to read.

What cannot be read is not called clean: that a PDF is a scan is told by a rule of its own.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator

from pypdf import PdfReader

from schoolgate.attachments.refusal import Listed
from schoolgate.privacy.lists import persons
from schoolgate.vietnamese import nfc

MOST_PAGES = 100
"""Pages from the first that are read; a list that begins later is in a book."""

_MOST_BYTES = 2_000_000
"""Drawing orders of one page; a page with more is a map."""
_CELLS = re.compile(r"\s{2,}")

# What is wrong with a font is told in English to whoever listens; without a listener Python would print it.
logging.getLogger("pypdf").addHandler(logging.NullHandler())


def listed(content: bytes) -> Listed:
    """Return the persons that the text of a PDF lists. Never raises for what a file can cause."""
    try:
        lines = list(_lines(content))
    except Exception:  # a font or a page may be anything, and so are the errors
        return Listed()
    found = persons(line for _, line in lines)
    return Listed(len(found), lines[found[0]][0]) if found else Listed()


def _lines(content: bytes) -> Iterator[tuple[int, str]]:
    reader = PdfReader(io.BytesIO(content))
    for number, page in enumerate(reader.pages[:MOST_PAGES], 1):
        drawn = page.get_contents()
        if drawn is None or len(drawn.get_data()) > _MOST_BYTES:
            continue
        text = page.extract_text(extraction_mode="layout")
        yield from ((number, _CELLS.sub("  ", nfc(line)).strip()) for line in text.splitlines())
