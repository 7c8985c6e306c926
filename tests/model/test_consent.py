"""When a consent holds, and which photos stay off the public site without one."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields

import pytest

from builders import AS_OF, a_photo, a_portal, a_post, an_album
from schoolgate.model import (
    Consent,
    Lapse,
    Location,
    Message,
    Problem,
    Prose,
    PublicPortal,
    Reference,
    is_valid,
    lapse,
    public,
)

DAY = dt.timedelta(1)
FOLDER = "news/professional/2025-10-05-trong-cay/"
ONE, TWO = FOLDER + "anh-1.jpg", FOLDER + "anh-2.jpg"


def a_consent(**changes):
    """A consent to show photos of a child who is older than seven."""
    given = {"id": "dy-01", "scope": "photo", "granted_on": dt.date(2025, 9, 8)}
    return Consent(**(given | {"by_parent": True, "by_child": True} | changes))


@pytest.mark.parametrize(("changes", "why"), [
    ({}, None),
    ({"granted_on": AS_OF}, None),
    ({"granted_on": AS_OF + DAY}, Lapse.NOT_YET),
    ({"expires_on": AS_OF}, None),
    ({"expires_on": AS_OF - DAY}, Lapse.EXPIRED),
    ({"withdrawn_on": AS_OF + DAY}, None),
    ({"withdrawn_on": AS_OF}, Lapse.WITHDRAWN),
    ({"by_parent": False}, Lapse.WITHOUT_PARENT),
    ({"by_child": False}, Lapse.WITHOUT_CHILD),
    ({"by_child": False, "seven_on": AS_OF + DAY}, None),
    ({"by_child": False, "seven_on": AS_OF}, Lapse.WITHOUT_CHILD),
    ({"by_child": True, "seven_on": AS_OF}, None),
    ({"by_parent": False, "seven_on": AS_OF + DAY}, Lapse.WITHOUT_PARENT),
    ({"withdrawn_on": AS_OF, "expires_on": AS_OF - DAY}, Lapse.WITHDRAWN),
])  # fmt: skip
def test_a_consent_holds(changes, why):
    one = a_consent(**changes)
    assert lapse(one, AS_OF) == why
    assert is_valid(one, "photo", AS_OF) is (why is None)


def test_a_consent_to_photos_is_none_to_names():
    assert not is_valid(a_consent(), "name", AS_OF)


VALID = a_consent()
WITHDRAWN = a_consent(id="dy-02", withdrawn_on=AS_OF)


def shown(post=None, **changes):
    """The photos of a portal that layer 1 shows."""
    photos = {path: a_photo(path, sha=path) for path in (ONE, TWO)} | changes.pop("photos", {})
    posts = [a_post(photos=(ONE, TWO), image=ONE, **(post or {}))]
    given = {"posts": posts, "consents": [VALID, WITHDRAWN], "photos": photos} | changes
    return {path for path in public(a_portal(**given)).photos if path in photos}


@pytest.mark.parametrize(("head", "left"), [
    ({}, {ONE, TWO}),
    ({"people": "none"}, {ONE, TWO}),
    ({"people": "group"}, {ONE, TWO}),
    ({"people": "group", "consent": ("dy-02",)}, {ONE, TWO}),
    ({"people": "identified"}, set()),
    ({"people": "identified", "consent": ("dy-01",)}, {ONE, TWO}),
    ({"people": "identified", "consent": ("dy-02",)}, set()),
    ({"people": "identified", "consent": ("dy-01", "dy-02")}, set()),
    ({"people": "identified", "consent": ("dy-99",)}, set()),
    ({"consent": ("dy-02",)}, set()),
    ({"consent": ("dy-01",)}, {ONE, TWO}),
    ({"identified": ((TWO, ("dy-01",)),)}, {ONE, TWO}),
    ({"identified": ((TWO, ("dy-02",)),)}, {ONE}),
    ({"identified": ((TWO, ()),)}, {ONE}),
    ({"people": "group", "identified": ((TWO, ("dy-01", "dy-02")),)}, {ONE}),
    ({"people": "identified", "identified": ((TWO, ("dy-01",)),)}, {TWO}),
    ({"people": "identified", "consent": ("dy-01",), "identified": ((TWO, ("dy-02",)),)}, {ONE}),
])  # fmt: skip
def test_a_recognised_child_is_shown_by_consent_alone(head, left):
    assert shown(head) == left


def test_the_same_picture_under_another_name_goes_too():
    copy = "news/professional/2025-10-06-khac/ban-sao.jpg"
    other = a_post(path="news/professional/2025-10-06-khac/index.md", photos=(copy,))
    claim = a_post(photos=(ONE, TWO), identified=((TWO, ("dy-02",)),))
    assert shown(posts=[claim, other], photos={copy: a_photo(copy, sha=TWO)}) == {ONE}


def test_another_post_cannot_show_a_refused_photo():
    claim = a_post(photos=(ONE, TWO), identified=((TWO, ("dy-02",)),), draft=True)
    other = a_post(path="news/professional/2025-10-06-khac/index.md", image=TWO)
    assert TWO not in shown(posts=[claim, other])


def test_a_photo_in_the_text_goes_by_the_head():
    prose = Prose(images=(Reference("anh-2.jpg", 9, TWO),))
    assert shown(posts=[a_post(people="identified", prose=prose)]) == set()


def test_an_album_loses_the_photo_and_its_caption():
    folder = an_album().path.removesuffix("index.md")
    one, two = folder + "anh-1.jpg", folder + "anh-2.jpg"
    album = an_album(photos=(one, two), cover=two, captions=((one, "Cây"), (two, "Em Thử")),
                     identified=((two, ("dy-02",)),))  # fmt: skip
    photos = {path: a_photo(path, sha=path) for path in (one, two)}
    (found,) = public(a_portal(albums=[album], photos=photos, consents=[WITHDRAWN])).albums
    assert (found.photos, found.cover, found.captions) == ((one,), "", ((one, "Cây"),))


def test_a_post_keeps_everything_but_the_photo():
    post = a_post(photos=(ONE, TWO), image=TWO, identified=((TWO, ("dy-02",)),))
    photos = {path: a_photo(path, sha=path) for path in (ONE, TWO)}
    (found,) = public(a_portal(posts=[post], photos=photos, consents=[WITHDRAWN])).posts
    assert (found.title, found.photos, found.image) == (post.title, (ONE,), "")


def test_no_number_of_a_consent_is_public():
    (found,) = public(a_portal(posts=[a_post(consent=("dy-01",))], consents=[VALID])).posts
    assert found.consent == ()
    assert "consents" not in {one.name for one in fields(PublicPortal)}


@pytest.mark.parametrize(("fault", "left"), [
    (FOLDER + "index.md", set()), (FOLDER + "anh-2.jpg", {TWO}), ("news/khac/index.md", {TWO}),
])  # fmt: skip
def test_a_photo_whose_post_nobody_can_read_is_shown_by_no_other(fault, left):
    other = a_post(path="news/professional/2025-10-06-khac/index.md", image=TWO)
    said = Message("load.no-head")
    problem = Problem("content/unreadable-head", Location(fault), said, said, left_out=True)
    assert shown(posts=[other], problems=[problem]) == left
