"""E-mail addresses at the mail services that people use privately."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schoolgate.model import Mark, Writing
from schoolgate.privacy.offices import is_of_office

_ADDRESS = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64} ?(?:@|\(a\)|\(at\)|\[at\]|\[a\]|\[@\]|\(@\)| a còng ) ?"
    r"(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|me|mac|aol|zoho|zohomail|proton|protonmail"
    r"|mail|gmx|yandex|qq|163|fpt|vnn|hn\.vnn|hcm\.vnn)"
    r"(?:\.(?:com\.vn|net\.vn|com|vn|net|me|ru|org|de|fr|uk)| ?(?:\.|\(dot\)|\[dot\]) ?com)(?![\w-]|\.\w)",
    re.IGNORECASE,
)
HINTS = (r"@|[(\[](?:a|at|A|AT)\)?| a còng ",)


def email(writing: Writing) -> Iterator[Mark]:
    """Mark private addresses; those of an office or a school are not."""
    for passage in writing.passages:
        for found in _ADDRESS.finditer(passage.text):
            if not is_of_office(passage.text, found.start(), mobile=False):
                yield Mark("email", passage.line_at(found.start()), found[0])
