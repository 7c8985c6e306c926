"""The wall between the layers: what is internal or unpublished is not in the public portal (R-108)."""

from __future__ import annotations

import datetime as dt

import pytest

from builders import (
    AS_OF,
    a_document,
    a_page,
    a_photo,
    a_portal,
    a_post,
    a_prose,
    an_album,
)
from schoolgate.model import Attachment, Layer, Reference, public

TOMORROW = AS_OF + dt.timedelta(days=1)
FOLDER = "news/professional/2025-10-05-trong-cay/"
ITEMS = {"posts": a_post, "documents": a_document, "albums": an_album, "pages": a_page}


def photos(*paths: str):
    return {path: a_photo(path) for path in paths}


@pytest.mark.parametrize("kind", sorted(ITEMS))
def test_a_public_item_is_let_through(kind):
    item = ITEMS[kind]()
    assert getattr(public(a_portal(**{kind: [item]})), kind) == (item,)


@pytest.mark.parametrize("kind", sorted(ITEMS))
@pytest.mark.parametrize("change", [{"layer": Layer.INTERNAL}, {"draft": True}], ids=["internal", "draft"])
def test_what_is_internal_or_a_draft_is_lost(kind, change):
    assert getattr(public(a_portal(**{kind: [ITEMS[kind](**change)]})), kind) == ()


@pytest.mark.parametrize(("day", "shown"), [(AS_OF, 1), (TOMORROW, 0)], ids=["today", "tomorrow"])
def test_nothing_of_the_future_is_let_through(day, shown):
    portal = public(
        a_portal(
            posts=[a_post(date=day)],
            documents=[a_document(published_on=day)],
            albums=[an_album(date=day)],
        )
    )
    assert [len(portal.posts), len(portal.documents), len(portal.albums)] == [shown] * 3


def test_a_document_without_a_day_is_let_through():
    assert public(a_portal(documents=[a_document(published_on=None)])).documents


def test_photos_of_public_items_only():
    portal = a_portal(
        posts=[
            a_post(photos=(FOLDER + "a.jpg",), image=FOLDER + "b.jpg"),
            a_post(path="internal/news/x/index.md", layer=Layer.INTERNAL, photos=("internal/news/x/c.jpg",)),
            a_post(
                path="news/professional/2025-10-06-nhap/index.md",
                draft=True,
                photos=("news/professional/d.jpg",),
            ),
        ],
        photos=photos(
            FOLDER + "a.jpg", FOLDER + "b.jpg", "internal/news/x/c.jpg", "news/professional/d.jpg", "e.jpg"
        ),
    )
    assert set(public(portal).photos) == {FOLDER + "a.jpg", FOLDER + "b.jpg"}


def test_a_photo_that_a_text_names_is_let_through():
    prose = a_prose(images=(Reference("../x.jpg", 9, "about/x.jpg"),))
    portal = a_portal(pages=[a_page(prose=prose)], photos=photos("about/x.jpg", "about/y.jpg"))
    assert set(public(portal).photos) == {"about/x.jpg"}


@pytest.mark.parametrize("path", ["internal/x.jpg", "_data/x.jpg"])
def test_no_public_item_pulls_a_private_file_out(path):
    named = Reference("x", 9, path)
    post = a_post(image=path, photos=(path,), prose=a_prose(images=(named,), links=(named,)))
    portal = a_portal(
        posts=[post],
        documents=[a_document(files=(path,))],
        albums=[an_album(cover=path, photos=(path,))],
        photos=photos(path),
        attachments={path: Attachment(path, "0", 1)},
    )
    assert not public(portal).photos
    assert not public(portal).attachments


def test_files_of_public_documents_only():
    shown, hidden = (
        a_document(),
        a_document(path="documents/school/qd-52/index.md", draft=True, files=("documents/b.pdf",)),
    )
    files = {path: Attachment(path, "0", 1) for path in (*shown.files, *hidden.files)}
    assert set(public(a_portal(documents=[shown, hidden], attachments=files)).attachments) == set(shown.files)


def test_the_identity_of_the_school_is_let_through():
    assert set(public(a_portal()).photos) == {"_data/logo.png", "_data/school.jpg"}


def test_notices_are_those_in_force():
    notice = {"category": "announcements", "path": "news/announcements/2025-10-05-a.md"}
    current = a_post(**notice, expires=AS_OF)
    coming = a_post(**notice, effective_from=TOMORROW)
    portal = public(
        a_portal(posts=[a_post(), current, coming, a_post(**notice, expires=AS_OF - dt.timedelta(days=1))])
    )
    assert portal.notices == (current,)
    assert coming in portal.posts
