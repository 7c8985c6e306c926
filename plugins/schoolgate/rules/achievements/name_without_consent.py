"""A pupil is named with a consent only.

What: an achievement of pupils, or of nobody known to be staff, that names who received it without the
number of a consent.
Why: a child's name and learning results may only be published with the consent of the parents, and of the
child from seven years on (REG-06, REG-08). Until then the page says "Học sinh của trường".
Citation: Children's Law 2016, article 6.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Achievement, Message, Portal
from schoolgate.rules.rule import Found, rule

_NO_PUPILS = {"school", "staff"}


def _named(portal: Portal) -> list[Achievement]:
    """Return the achievements that name somebody who may be a pupil."""
    return [one for one in portal.achievements if one.receiver and one.kind not in _NO_PUPILS]


@rule(of=_named, cites="luat-tre-em-2016-dieu-6")
def name_without_consent(portal: Portal) -> Iterator[Found]:
    """Judge who received it; the name is not said again."""
    for one in _named(portal):
        if not one.consent:
            message = Message.of("rules.achievements-name-without-consent-message", title=one.title)
            remedy = Message.of("rules.achievements-name-without-consent-remedy")
            yield Found(one.where, message, remedy)
