"""A file lies where files of its kind belong.

What: a file outside the folder of its kind, or too deep below it.
Why: the folder decides what a file is; in the wrong one it becomes something else, or nothing.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from schoolgate.model import Portal, Severity
from schoolgate.rules.facts import Recorded
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import everything

RECORDED = Recorded("content/misplaced", everything)


@rule(of=RECORDED.judged)
def misplaced(portal: Portal) -> Iterator[Found]:
    """Judge what was recorded while the content was read; what stays out of the site is an error."""
    for found in RECORDED.found(portal):
        yield replace(found, severity=Severity.ERROR) if found.left_out else found
