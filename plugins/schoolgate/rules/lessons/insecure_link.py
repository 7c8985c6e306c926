"""Links of the store are encrypted.

What: a lesson whose address begins with http:// instead of https://.
Why: on a school's network anybody can read and change what comes over such a link; phones warn of it.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import linked_lessons


@rule(of=linked_lessons)
def insecure_link(portal: Portal) -> Iterator[Found]:
    """Judge lessons that lie elsewhere."""
    for lesson in linked_lessons(portal):
        if lesson.url.lower().startswith("http://"):
            message = Message.of("rules.lessons-insecure-link-message", title=lesson.title)
            yield Found(lesson.where, message, Message.of("rules.lessons-insecure-link-remedy"))
