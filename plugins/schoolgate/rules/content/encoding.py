"""Text is saved as UTF-8.

What: a Markdown file that was saved in another encoding, and read all the same.
Why: the next editor, or a comparison of two versions, may show its Vietnamese letters wrongly.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from schoolgate.model import Portal
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import tables, texts


def _saved_as_text(portal: Portal) -> Iterator[str]:
    """Return what has an encoding: Markdown and .csv; a workbook has none to get wrong."""
    return chain(texts(portal), (path for path in tables(portal) if path.endswith(".csv")))


RECORDED = Recorded("content/encoding", _saved_as_text)


@rule(of=RECORDED.judged)
def encoding(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from RECORDED.found(portal)
