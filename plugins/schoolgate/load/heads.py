"""What the head of each kind of Markdown file may say (design.md section 3, domain.md 4b)."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import Field

from schoolgate.load.fields import Day, Flag, Month, Record, Tags, Text, Title, When, Word, one_of
from schoolgate.load.moments import Moment

STATUS = ("effective", "expired", "partly", "amended", "replaced")


class PostHead(Record):
    """Head of a news item or notice (R-026, R-032)."""

    title: Title = Field(description="field-title")
    date: When = Field(description="field-date")
    author: Word = Field("", description="field-author")
    approved_by: Word = Field("", description="field-approved-by")
    approved_on: Day | None = Field(None, description="field-approved-on")
    summary: Text = Field("", description="field-summary")
    image: Text = Field("", description="field-image")
    event: Word = Field("", description="field-event")
    tags: Tags = Field((), description="field-tags")
    draft: Flag = Field(False, description="field-draft")
    effective_from: Day | None = Field(None, description="field-effective-from")
    expires: Day | None = Field(None, description="field-expires")
    people: one_of("none", "group", "identified") = Field("", description="field-people")  # type: ignore[valid-type]
    consent: Word = Field("", description="field-consent")
    qr: Flag = Field(False, description="field-qr")


class DocumentHead(Record):
    """Head of an official document; figures and symbols stay as typed."""

    title: Title = Field(description="field-abstract")
    number: Word = Field("", description="field-number")
    type: Word = Field("", description="field-type")
    issuer: Word = Field("", description="field-issuer")
    issued_on: Day | None = Field(None, description="field-issued-on")
    effective_on: Day | None = Field(None, description="field-effective-on")
    expires_on: Day | None = Field(None, description="field-expires-on")
    status: one_of(*STATUS) = Field("effective", description="field-status")  # type: ignore[valid-type]
    signer: Word = Field("", description="field-signer")
    signer_position: Text = Field("", description="field-signer-position")
    received_on: Day | None = Field(None, description="field-received-on")
    published_on: Day | None = Field(None, description="field-published-on")
    replaces: Text = Field("", description="field-replaces")
    area: Text = Field("", alias="field", description="field-area")
    tags: Tags = Field((), description="field-tags")
    draft: Flag = Field(False, description="field-draft")
    kind: Word = Field("", description="field-kind")
    of: Word = Field("", description="field-of")
    month: Month = Field("", description="field-month")


class AlbumHead(Record):
    """Head of an album (R-045)."""

    title: Title = Field(description="field-title")
    date: Day = Field(description="field-date")
    event: Word = Field("", description="field-event")
    summary: Text = Field("", description="field-summary")
    author: Word = Field("", description="field-author")
    cover: Text = Field("", description="field-cover")
    captions: dict[str, Text] = Field(default_factory=dict, description="field-captions")
    draft: Flag = Field(False, description="field-draft")


class PageHead(Record):
    """Head of a page of prose."""

    title: Title = Field(description="field-title")
    summary: Text = Field("", description="field-summary")
    updated: Day | None = Field(None, description="field-updated")
    draft: Flag = Field(False, description="field-draft")


HEADS: dict[str, type[Record]] = {
    "post": PostHead,
    "document": DocumentHead,
    "album": AlbumHead,
    "page": PageHead,
}


def record(head: Record) -> dict[str, Any]:
    """Return what a head says besides the defaults, as JSON values by the names of the model."""
    found: dict[str, Any] = {}
    for name in head.model_fields_set:
        value = getattr(head, name)
        if isinstance(value, Moment):
            found[name] = value.day.isoformat()
            if value.time is not None:
                found["time"] = value.time.isoformat("minutes")
        elif isinstance(value, dt.date):
            found[name] = value.isoformat()
        else:
            found[name] = value
    return found
