"""Links to other sites lead somewhere.

What: a link to another site that answered "not there", or whose server has failed for a week, when
``schoolgate links`` last asked. Sites that refuse machines are not judged; without that command none is.
Why: other sites move their pages; a reader who clicks and finds nothing loses trust in the rest (R-030).
Citation: the portal criterion of Decision 8265 ("thông tin chưa cập nhật, đầy đủ, kịp thời").
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Location, Message, OutsideLink, Portal
from schoolgate.rules.facts import day
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import readable


def _asked(portal: Portal) -> Iterator[tuple[Location, OutsideLink]]:
    known = {one.url: one for one in portal.outside}
    for item in readable(portal) if known else ():
        for link in item.prose.links:
            if link.target in known:
                yield Location(item.path, link.line), known[link.target]


@rule(of=_asked, cites="qd-8265-2021-lop-1")
def dead_link(portal: Portal) -> Iterator[Found]:
    """Judge links in texts by how they last answered."""
    for where, link in _asked(portal):
        if link.is_dead:
            values = {"target": link.url, "checked": day(link.checked)}
            message = Message.of("rules.content-dead-link-message", **values)
            yield Found(where, message, Message.of("rules.content-dead-link-remedy"))
