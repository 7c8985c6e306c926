"""What the head of each kind of Markdown file may say (design.md section 3, domain.md 4b)."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, PlainValidator, WithJsonSchema

from schoolgate.load.fields import (
    LONGEST_TEXT,
    LONGEST_WORD,
    Day,
    Flag,
    Ids,
    Month,
    OneOf,
    Record,
    Tags,
    Text,
    Title,
    When,
    Word,
    fail,
    words,
)
from schoolgate.load.moments import Moment
from schoolgate.load.tables.kinds import Link
from schoolgate.load.tables.rows.store import KINDS
from schoolgate.vietnamese import slug

RECORDS = ("minutes", "report")
PEOPLE = ("none", "group", "identified")
STATUS = ("effective", "expired", "partly", "amended", "replaced")
_OPEN = {"", "khong", "thuong", "binh-thuong", "khong-mat", "none"}
"""What authors write of a document that everybody may read."""


def _lines(value: Any) -> Any:
    """Take one line or several; a comma belongs to the line."""
    if not isinstance(value, str | list):
        fail("not-list")
    found = [words(LONGEST_TEXT)(one) for one in ([value] if isinstance(value, str) else value)]
    return tuple(dict.fromkeys(one for one in found if one))


def _secrecy(value: Any) -> Any:
    """Keep whatever is not plainly "none": a stamp that nobody foresaw must not open a document."""
    stamp = words(LONGEST_WORD)(value)
    return "" if slug(stamp) in _OPEN else stamp


_SEVERAL = {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}
Lines = Annotated[tuple[str, ...], PlainValidator(_lines), WithJsonSchema(_SEVERAL)]
LessonKind = Annotated[
    str,
    KINDS,
    WithJsonSchema({"type": "string", "enum": [name for one in KINDS.words for name in (one.id, one.name)]}),
]
Secrecy = Annotated[str, BeforeValidator(_secrecy), WithJsonSchema({"type": "string"})]


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
    people: Annotated[str, OneOf(PEOPLE)] = Field("", description="field-people")
    consent: Ids = Field((), description="field-consent")
    identified: dict[str, Ids] = Field(default_factory=dict, description="field-identified")
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
    status: Annotated[str, OneOf(STATUS)] = Field("effective", description="field-status")
    signer: Word = Field("", description="field-signer")
    signer_position: Text = Field("", description="field-signer-position")
    signed_for: Text = Field("", description="field-signed-for")
    received_on: Day | None = Field(None, description="field-received-on")
    published_on: Day | None = Field(None, description="field-published-on")
    replaces: Lines = Field((), description="field-replaces")
    replaced_by: Text = Field("", description="field-replaced-by")
    based_on: Lines = Field((), description="field-based-on")
    recipients: Lines = Field((), description="field-recipients")
    secrecy: Secrecy = Field("", description="field-secrecy")
    area: Text = Field("", alias="field", description="field-area")
    tags: Tags = Field((), description="field-tags")
    draft: Flag = Field(False, description="field-draft")
    kind: Annotated[str, OneOf(RECORDS)] = Field("", description="field-kind")
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
    people: Annotated[str, OneOf(PEOPLE)] = Field("", description="field-people")
    consent: Ids = Field((), description="field-consent")
    identified: dict[str, Ids] = Field(default_factory=dict, description="field-identified")
    draft: Flag = Field(False, description="field-draft")


class LessonHead(Record):
    """Head of a lesson that is a page of its own; what its row in a table would say (R-080 to R-090)."""

    title: Title = Field(description="field-title")
    teacher: Word = Field("", description="field-teacher")
    grade: Word = Field("", description="field-grade")
    subject: Text = Field("", description="field-subject")
    unit: Text = Field("", description="field-unit")
    kind: LessonKind = Field("", description="field-lesson-kind")
    software: Tags = Field((), description="field-software")
    date: Day | None = Field(None, description="field-lesson-date")
    url: Link = Field("", description="field-lesson-url")
    summary: Text = Field("", description="field-summary")
    approved_by: Word = Field("", description="field-approved-by")
    approved_on: Day | None = Field(None, description="field-approved-on")
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
    "lesson": LessonHead,
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
