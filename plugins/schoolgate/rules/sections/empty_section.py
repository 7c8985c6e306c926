"""A section that is switched on has something to show.

What: an open section without a page, a link, a post or a lesson.
Why: an empty corner tells parents that nobody looks after it; the portal leaves it out meanwhile (R-042).
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Location, Message, Portal, PublicPortal, Section, public
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import sections


@rule(of=sections)
def empty_section(portal: Portal) -> Iterator[Found]:
    """Judge sections by what layer 1 shows on the portal's day."""
    if not sections(portal):
        return
    shown = public(portal)
    for section in sections(portal):
        if not _shows(section, shown):
            message = Message.of("rules.sections-empty-section-message", title=section.title)
            where = Location("_data/sections.yml", section.line)
            yield Found(where, message, Message.of("rules.sections-empty-section-remedy"))


def _shows(section: Section, portal: PublicPortal) -> bool:
    if section.links or section.pages:
        return True
    wanted = {one.casefold() for one in section.tags}
    return any(one.kind in section.kinds for one in portal.lessons) or any(
        post.category in section.categories or wanted & {tag.casefold() for tag in post.tags}
        for post in portal.posts
    )
