"""A section takes posts from categories that there are.

What: a section that names a category which the school has not declared.
Why: the section then stays without the posts that parents look for there (R-042).
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Location, Message, Portal, Section
from schoolgate.rules.facts import nearest
from schoolgate.rules.rule import Found, rule


def _gathering(portal: Portal) -> list[Section]:
    """Return the sections that take posts, those switched off too: they may be switched on any day."""
    return [one for one in portal.settings.sections if one.categories]


@rule(of=_gathering)
def unknown_category(portal: Portal) -> Iterator[Found]:
    """Judge each category that a section names."""
    known = {one.id for one in portal.settings.categories if one.section == "news"}
    for section in _gathering(portal):
        for category in section.categories:
            if category not in known:
                where = Location("_data/sections.yml", section.line)
                key = "rules.sections-unknown-category"
                message = Message.of(f"{key}-message", title=section.title, category=category)
                meant = nearest(category, known)
                yield Found(
                    where, message, Message.of(f"{key}-{'meant' if meant else 'remedy'}", meant=meant)
                )
