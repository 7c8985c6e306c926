"""What the settings in ``_data/`` may say."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, Any, Literal, get_args

from pydantic import BeforeValidator, Field, WithJsonSchema

from schoolgate.load.fields import (
    Color,
    Day,
    Flag,
    FolderName,
    Ids,
    OneOf,
    Record,
    Tags,
    Text,
    Title,
    WebAddress,
    Word,
    fail,
)
from schoolgate.load.heads import LessonKind, Lines

SchoolLevel = Literal["primary", "preschool"]
LEVELS = ("ministry", "department", "city", "district", "ward", "school", "youth")
_LEAP_FREE = 2023


def _school_year(value: Any) -> Any:
    found = re.fullmatch(r"(\d{4})-(\d{4})", value) if isinstance(value, str) else None
    if found is None or int(found[2]) != int(found[1]) + 1:
        fail("bad-school-year", value=value)
    return value


def _day_of_year(value: Any) -> Any:
    found = re.fullmatch(r"(\d{1,2})/(\d{1,2})", value) if isinstance(value, str) else None
    try:
        dt.date(_LEAP_FREE, int(found[2]) if found else 0, int(found[1]) if found else 0)
    except ValueError:
        fail("bad-day-of-year", value=value)
    return value


SchoolYear = Annotated[str, BeforeValidator(_school_year), WithJsonSchema({"type": "string"})]
DayOfYear = Annotated[str, BeforeValidator(_day_of_year), WithJsonSchema({"type": "string"})]
"""A day that returns every year, as Vietnamese write it: ``30/06``."""


class ContactRecord(Record):
    """Somebody the public may turn to."""

    name: Title = Field(description="field-name")
    position: Text = Field("", description="field-position")
    phone: Word = Field("", description="field-phone")
    email: Word = Field("", description="field-email")


class PaletteRecord(Record):
    """Colours of the site."""

    primary: Color = Field("#1f5f8b", description="field-primary")


class LinkRecord(Record):
    """A link parents need often."""

    title: Title = Field(description="field-title")
    to: Text = Field(description="field-to")
    note: Text = Field("", description="field-note")


class SchoolFile(Record):
    """``school.yml`` (R-001, R-009)."""

    name: Title = Field(description="field-school-name")
    code: Word = Field(description="field-code")
    url: WebAddress = Field(description="field-url")
    sample: Flag = Field(False, description="field-sample")
    as_of: Day | None = Field(None, description="field-as-of")
    superior: Text = Field("", description="field-superior")
    address: Text = Field("", description="field-address")
    phone: Word = Field("", description="field-phone")
    email: Word = Field("", description="field-email")
    representative: ContactRecord | None = Field(None, description="field-representative")
    spokesperson: ContactRecord | None = Field(None, description="field-spokesperson")
    motto: Text = Field("", description="field-motto")
    logo: Text = Field("", description="field-logo")
    picture: Text = Field("", description="field-picture")
    picture_alt: Text = Field("", description="field-picture-alt")
    palette: PaletteRecord = Field(
        default_factory=lambda: PaletteRecord.model_validate({}), description="field-palette"
    )
    links: list[LinkRecord] = Field(default_factory=list, description="field-links")
    self_approval: Ids = Field((), description="field-self-approval")
    level: Annotated[SchoolLevel, OneOf(get_args(SchoolLevel))] = Field(
        "primary", description="field-level-of-school"
    )
    counted_from: Day | None = Field(None, description="field-counted-from")


class NewsCategory(Record):
    """A category of posts."""

    id: FolderName = Field(description="field-category-id")
    title: Title = Field(description="field-title")
    slug: FolderName = Field(description="field-slug")
    description: Text = Field("", description="field-description")
    owner: Word = Field("", description="field-owner")
    executor: Word = Field("", description="field-executor")
    approver: Word = Field("", description="field-approver")


class DocumentGroup(Record):
    """A group of documents."""

    id: FolderName = Field(description="field-category-id")
    title: Title = Field(description="field-title")
    slug: FolderName = Field(description="field-slug")
    description: Text = Field("", description="field-description")
    levels: list[Annotated[str, OneOf(LEVELS)]] = Field(default_factory=list, description="field-levels")
    owner: Word = Field("", description="field-owner")
    executor: Word = Field("", description="field-executor")
    approver: Word = Field("", description="field-approver")


class CategoriesFile(Record):
    """``categories.yml`` (domain.md 4a)."""

    news: list[NewsCategory] = Field(default_factory=list, description="field-news")
    documents: list[DocumentGroup] = Field(default_factory=list, description="field-documents")


class MemberRecord(Record):
    """A member of a board (R-033)."""

    staff: Word = Field(min_length=1, description="field-staff")
    role: Text = Field("", description="field-role")
    duties: Text = Field("", description="field-duties")


class BoardRecord(Record):
    """A board, set up by a decision."""

    id: FolderName = Field(description="field-board-id")
    title: Title = Field(description="field-title")
    decision: Text = Field("", description="field-decision")
    valid_from: Day | None = Field(None, alias="from", description="field-valid-from")
    valid_to: Day | None = Field(None, alias="to", description="field-valid-to")
    members: list[MemberRecord] = Field(default_factory=list, description="field-members")


class BoardsFile(Record):
    """``boards.yml`` (R-033)."""

    boards: list[BoardRecord] = Field(default_factory=list, description="field-boards")


class SuperiorRecord(Record):
    """The body above an issuer, while it was."""

    id: Word = Field(min_length=1, description="field-issuer-id")
    valid_from: Day | None = Field(None, description="field-valid-from")
    valid_to: Day | None = Field(None, description="field-valid-to")


class IssuerRecord(Record):
    """A body that issues documents (domain.md 4a)."""

    id: FolderName = Field(description="field-issuer-id")
    name: Title = Field(description="field-name")
    level: Annotated[str, OneOf(LEVELS)] = Field("", description="field-level")
    symbol: Word = Field("", description="field-symbol")
    parent: Word = Field("", description="field-parent")
    parents: list[SuperiorRecord] = Field(default_factory=list, description="field-parents")
    valid_from: Day | None = Field(None, description="field-valid-from")
    valid_to: Day | None = Field(None, description="field-valid-to")


class IssuersFile(Record):
    """``issuers.yml``."""

    issuers: list[IssuerRecord] = Field(default_factory=list, description="field-issuers")


class RequiredRecord(Record):
    """A document that the school must have (R-070)."""

    title: Title = Field(description="field-required-title")
    document: Text = Field("", description="field-required-document")


class RequiredYear(Record):
    """All documents that the school must have for a school year."""

    year: SchoolYear = Field(description="field-school-year")
    due: Day | None = Field(None, description="field-due-day")
    documents: list[RequiredRecord] = Field(default_factory=list, description="field-required-documents")


class RequiredFile(Record):
    """``required-documents.yml`` (R-070)."""

    years: list[RequiredYear] = Field(default_factory=list, description="field-required-years")


class DisclosureRecord(Record):
    """An item that the school must disclose (Circular 09/2024)."""

    id: FolderName = Field(description="field-disclosure-id")
    title: Title = Field(description="field-disclosure-title")
    article: Text = Field("", description="field-article")
    due: DayOfYear = Field("", description="field-due")
    first_year: SchoolYear = Field("", description="field-first-year")
    proofs: dict[SchoolYear, Lines] = Field(default_factory=dict, description="field-proofs")


class DisclosureFile(Record):
    """``disclosure.yml`` (R-064, R-065)."""

    items: list[DisclosureRecord] = Field(default_factory=list, description="field-disclosure-items")


class SectionRecord(Record):
    """A section and what it gathers (R-025, R-027, R-028, R-042 to R-044, R-055)."""

    id: FolderName = Field(description="field-section-id")
    title: Title = Field(description="field-title")
    slug: FolderName = Field(description="field-slug")
    description: Text = Field("", description="field-description")
    enabled: Flag = Field(True, description="field-enabled")
    valid_from: Day | None = Field(None, alias="from", description="field-section-from")
    valid_to: Day | None = Field(None, alias="to", description="field-section-to")
    categories: Tags = Field((), description="field-section-categories")
    tags: Tags = Field((), description="field-section-tags")
    kinds: list[LessonKind] = Field(default_factory=list, description="field-section-kinds")
    pages: list[Text] = Field(default_factory=list, description="field-section-pages")
    links: list[LinkRecord] = Field(default_factory=list, description="field-section-links")


class SectionsFile(Record):
    """``sections.yml``."""

    sections: list[SectionRecord] = Field(default_factory=list, description="field-sections")


class RedirectRecord(Record):
    """An old address and where it leads now."""

    source: Text = Field(alias="from", min_length=1, description="field-redirect-from")
    target: Text = Field(alias="to", min_length=1, description="field-redirect-to")


class RedirectsFile(Record):
    """``redirects.yml``."""

    redirects: list[RedirectRecord] = Field(default_factory=list, description="field-redirects")


class WordsFile(Record):
    """``words.yml``."""

    allowed: list[Text] = Field(default_factory=list, description="field-words-allowed")


FILES: dict[str, type[Record]] = {
    "school": SchoolFile,
    "categories": CategoriesFile,
    "boards": BoardsFile,
    "issuers": IssuersFile,
    "required-documents": RequiredFile,
    "disclosure": DisclosureFile,
    "sections": SectionsFile,
    "redirects": RedirectsFile,
    "words": WordsFile,
}
