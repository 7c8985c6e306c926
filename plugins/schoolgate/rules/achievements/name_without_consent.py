"""A pupil is named with a consent only.

What: an achievement of pupils, or of nobody known to be staff, that names who received it without the
number of a consent, or by one that does not hold today. A number that the register does not have is told by
``consent/unknown``.
Why: a child's name and learning results may only be published with the consent of the parents, and of the
child from seven years on (REG-06, REG-08). Until then the page says "Học sinh của trường".
Citation: Children's Law 2016, article 6.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Achievement, Consents, Lapse, Message, Portal
from schoolgate.rules.rule import Found, rule

_NO_PUPILS = {"school", "staff"}
_SAID = "rules.achievements-name-without-consent"


def _named(portal: Portal) -> list[Achievement]:
    """Return the achievements that name somebody who may be a pupil."""
    return [one for one in portal.achievements if one.receiver and one.kind not in _NO_PUPILS]


@rule(of=_named, cites="luat-tre-em-2016-dieu-6")
def name_without_consent(portal: Portal) -> Iterator[Found]:
    """Judge who received it; the name is not said again."""
    consents = Consents(portal.consents)
    for one in _named(portal):
        if not one.consent:
            yield Found(
                one.where, Message.of(f"{_SAID}-message", title=one.title), Message.of(f"{_SAID}-remedy")
            )
        for id_ in one.consent:
            why = consents.lapse(id_, "name", portal.as_of)
            if why and why is not Lapse.UNKNOWN:
                message = Message.of(f"{_SAID}-lapsed", title=one.title, id=id_)
                yield Found(one.where, message, Message.of(f"rules.consent-invalid-{why}-remedy", id=id_))
