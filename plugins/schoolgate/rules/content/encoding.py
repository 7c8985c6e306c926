"""Text is saved as UTF-8.

What: a Markdown file that was saved in another encoding, and read all the same.
Why: the next editor, or a comparison of two versions, may show its Vietnamese letters wrongly.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Portal
from schoolgate.rules.facts import recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import the_school


@rule(of=the_school)
def encoding(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read."""
    yield from recorded(portal, "content/encoding")
