"""A photo in which a single child is recognised says by whose consent it is shown.

What: a post or album that says ``people: identified``, or names a photo under ``identified``, without the
number of a consent. Such a photo is not on layer 1; the rest of the post is.
Why: a child's image may only be published with the consent of the parents, and of the child from seven years
on; silence is no consent (REG-06, REG-08). A photo of a group needs none.
Citation: Decree 56/2017, article 36.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Message, Portal
from schoolgate.rules.facts import at, named
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import recognised


@rule(of=recognised, cites="nd-56-2017-dieu-36")
def missing(portal: Portal) -> Iterator[Found]:
    """Judge what the heads say of photos."""
    for claim in recognised(portal):
        if not claim.ids:
            message = Message.of("rules.consent-missing-message", photos=named(claim))
            remedy = Message.of("rules.consent-missing-remedy", photos=named(claim))
            yield Found(at(claim.item, claim.field), message, remedy, left_out=True)
