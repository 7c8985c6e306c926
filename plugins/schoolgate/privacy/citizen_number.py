"""Numbers of identity cards: twelve digits today, nine on the old cards, beside a word that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schoolgate.model import Mark, Writing

_NUMBER = re.compile(r"(?<![\w.,/-])(?:0\d{2}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}|\d{9})(?![\w/-]|[.,]\d)")


def citizen_number(writing: Writing) -> Iterator[Mark]:
    """Mark numbers of identity cards."""
    for passage in writing.passages:
        for found in _NUMBER.finditer(passage.text):
            yield Mark("citizen-number", passage.line_at(found.start()), found[0])
