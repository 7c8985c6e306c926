"""A bonus is asked at the level at which the prize was given.

What: a row of evidence that names a decision of the table of achievements, and asks for a higher level.
Why: the table stands on the public pages; whoever checks the score compares the two.
Citation: none; a duty of our own.
"""

from __future__ import annotations

from collections.abc import Iterator

from schoolgate.model import Achievement, Evidence, Message, Portal
from schoolgate.register import key, number_in
from schoolgate.rules.proofs import Proofs
from schoolgate.rules.rule import Found, rule

_RANKS = {"school": 0, "ward": 1, "district": 1, "city": 2, "nation": 3}
"""Districts ended on 1 July 2025: what a ward gives now counts like theirs."""
_ASKED = {
    **dict.fromkeys(("phường", "xã", "quận", "huyện"), 1),
    **dict.fromkeys(("thành phố", "tỉnh"), 2),
    "quốc gia": 3,
}
_SAID = "rules.evidence-award-disagrees-"


def _asking(portal: Portal) -> list[Evidence]:
    return [one for one in portal.evidence if one.award in _ASKED and one.documents]


@rule(of=_asking, cites="ke-hoach-nha-truong")
def award_disagrees(portal: Portal) -> Iterator[Found]:
    """Judge each row by the highest of the achievements with a decision that it names."""
    rows = _asking(portal)
    if not rows:
        return
    proofs, given = Proofs(portal), _given(portal)
    for row in rows:
        named = {key(number) for name in row.documents if (number := proofs.number(name))}
        found = [given[one] for one in named if one in given]
        best = max(found, key=_rank, default=None)
        if best and _rank(best) < _ASKED[row.award]:
            values = {"item": row.item, "award": row.award, "decision": best.decision, "title": best.title}
            message, remedy = Message.of(_SAID + best.level, **values), Message.of(_SAID + "remedy", **values)
            yield Found(row.where, message, remedy, internal=True)


def _given(portal: Portal) -> dict[str, Achievement]:
    """Return the achievements by their decisions; of those with the same number the highest."""
    ranked = sorted((one for one in portal.achievements if one.level in _RANKS), key=_rank)
    return {key(named.number): one for one in ranked if (named := number_in(one.decision))}


def _rank(one: Achievement) -> int:
    return _RANKS[one.level]
