"""The tree of issuers is dated: districts end, wards begin."""

from __future__ import annotations

import datetime as dt

from schoolgate.model import Issuer, Superior
from schoolgate.register import superior, tree

LAST, FIRST = dt.date(2025, 6, 30), dt.date(2025, 7, 1)
CITY = Issuer("city", "Thành phố")
DISTRICT = Issuer("district", "Quận", valid_to=LAST, parents=(Superior("city"),))
WARD = Issuer("ward", "Phường", valid_from=FIRST, parents=(Superior("city"),))
SCHOOL = Issuer(
    "school", "Trường", parents=(Superior("district", valid_to=LAST), Superior("ward", valid_from=FIRST))
)
ALL = {one.id: one for one in (SCHOOL, CITY, DISTRICT, WARD)}


def test_the_body_above_is_that_of_the_day():
    assert superior(SCHOOL, ALL, LAST) is DISTRICT
    assert superior(SCHOOL, ALL, FIRST) is WARD
    assert superior(CITY, ALL, FIRST) is None


def test_the_tree_goes_by_the_latest_superior():
    shape = [(one.issuer.id, one.depth, one.below) for one in tree(ALL)]
    assert shape == [
        ("city", 0, ("district", "ward", "school")),
        ("district", 1, ()),
        ("ward", 1, ("school",)),
        ("school", 2, ()),
    ]


def test_an_unknown_superior_and_a_circle_cost_nobody_their_place():
    a = Issuer("a", "A", parents=(Superior("b"),))
    b = Issuer("b", "B", parents=(Superior("a"),))
    c = Issuer("c", "C", parents=(Superior("lost"),))
    assert sorted(one.issuer.id for one in tree({one.id: one for one in (a, b, c)})) == ["a", "b", "c"]
