"""A consent that is named stands in the register.

What: a number in the head of a post or album, or in the table of achievements, that ``consents.csv`` does not
have. What it stands for is not shown: it may be a misspelt number of a consent that was withdrawn.
Why: what nobody can look up is no consent (REG-06, REG-08).
Citation: Decree 56/2017, article 36.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Achievement, Claim, Message, Portal
from schoolgate.rules.facts import at, named, nearest
from schoolgate.rules.rule import Found, rule
from schoolgate.rules.subjects import recognised


def _naming(portal: Portal) -> list[Claim | Achievement]:
    """Return what names the number of a consent."""
    rows = [one for one in portal.achievements if one.consent]
    return [*(one for one in recognised(portal) if one.ids), *rows]


@rule(of=_naming, cites="nd-56-2017-dieu-36")
def unknown(portal: Portal) -> Iterator[Found]:
    """Judge every number of photos and of achievements."""
    known = {one.id for one in portal.consents}
    for one in _naming(portal):
        for id_ in one.ids if isinstance(one, Claim) else one.consent:
            if id_ not in known:
                yield _found(one, id_, nearest(id_, known))


def _found(one: Claim | Achievement, id_: str, meant: str) -> Found:
    remedy = Message.of("rules.consent-unknown-" + ("meant" if meant else "remedy"), id=id_, meant=meant)
    if isinstance(one, Claim):
        message = Message.of("rules.consent-unknown-message", id=id_, photos=named(one))
        return Found(at(one.item, one.field), message, remedy, left_out=True)
    message = Message.of("rules.consent-unknown-achievement", id=id_, title=one.title)
    return Found(one.where, message, remedy)
