"""Prose uses the one dialect that the site understands.

What: a line that only another Markdown program would understand, or a file name with spaces in a link.
Why: the reader would see the signs instead of what they stand for.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Location, Message, Portal
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import written

_INSTEAD = (
    ("!!!", "rules.content-foreign-markdown-alert"),
    ("???", "rules.content-foreign-markdown-alert"),
    ("===", "rules.content-foreign-markdown-tabs"),
    ("[TOC]", "rules.content-foreign-markdown-contents"),
    ("[", "rules.content-foreign-markdown-spaces"),
    ("![", "rules.content-foreign-markdown-spaces"),
    ("{", "rules.content-foreign-markdown-attributes"),
    ("-", "rules.content-foreign-markdown-include"),
)
"""How a line begins, and the sentence with the form to use instead."""


@rule(of=written)
def foreign_markdown(portal: Portal) -> Iterator[Found]:
    """Judge each such line by how it begins."""
    for item in written(portal):
        for reference in item.prose.foreign:
            message = Message.of("rules.content-foreign-markdown-message", found=reference.target)
            yield Found(Location(item.path, reference.line), message, _remedy(reference.target))


def _remedy(line: str) -> Message:
    return Message.of(next(id_ for start, id_ in _INSTEAD if line.startswith(start)), found=line)
